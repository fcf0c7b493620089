import type { Lexicon } from '../lexicon.js';

/** Further families from agencies, boards and vendors who write their own terms: what is described in running words, told in another sentence, or let stand beside a duty. */
export const requirementsOtherHands: Lexicon = {
  // What holds data, with what is in it.
  HOLDS_DATA: [
    'list|lists|file|files|record|records|entry|entries|profile|profiles|account|accounts|ticket|tickets|register|form|forms|card|cards|dataset|datasets|database|databases|spreadsheet|spreadsheets|upload|uploads|row|rows|folder|folders ..3 hold|holds|contain|contains|show|shows|include|includes|comprise|comprises|carry|carries|give|gives', 'there ..2 find|see', 'what ..2 see|get ..1 is|are',
  ],
  // The operations follow from the service named in the sentence before.
  FOR_THAT_SERVICE: ['to do that|this|so|it', 'doing so|that|this ..1 involves|means|entails|requires', 'that|this involves|means|entails|includes|requires', 'for that|this|which ..1 purpose|end|work|task|job|aim|reason', 'to that|this end', 'in doing so|that|this', 'in the process|course ..1 of|that|this', 'for this it|we|they|the', 'for that it|we|they|the', 'it|they|we ..1 thereby'],
  DATA_RELATES: ['file|files|record|records|entry|entries|profile|profiles|list|lists ..1 concern|concerns|cover|covers|relate|relates|are|is about|to', 'file|files|record|records|entry|entries|profile|profiles|list|lists concern|concerns|cover|covers'],
};

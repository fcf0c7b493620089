import type { Lexicon } from '../lexicon.js';

/** How the processing is described in running text, where no label says what is told. Article 28(3) first sentence GDPR. */
export const requirementsDescription: Lexicon = {
  TOUCHES_PERSONS: ['affected|touched thereby', 'affected|touched by it|this', 'it|this|processing affects|touches'],
  // Data come to the processor or lie with it.
  DATA_ARRIVES: [
    'receives|receive|gets|obtains|sees|holds', 'is|are|will be ..2 handed|passed|sent|given|supplied|uploaded|entrusted|shown ..4 to|into', 'sends|send|gives|give|hands|hand|passes|pass ..3 us|it|them|over', 'uploads|upload|enters|enter ..10 into|to', 'ends|end up', 'comes|come ..3 in|through|across|before',
    'entrusted to', 'made available to', 'comes|come|get|gets to see', 'has|have ..2 sight of',
  ],
  DATA_RELATES: ['data|information ..3 concern|concerns|pertain|pertains|relate|relates', 'data|information ..3 belongs|belong|refers|refer to'],
  DATA_TYPE: ['nhs|ahv|insurance|insured|file number*', 'referral|discharge letter*', 'clinical|medical|nursing|case|treatment notes|history|histories', 'appointment date*|time*', 'cover letter|letters', 'disability|disabilities', 'ethnicity|ethnic', 'political', 'trade union', 'criminal', 'convictions', 'registration marks|mark|plates|plate', 'number plates|plate', 'fingerprint|fingerprints', 'appointments', 'purchases', 'interests', 'feedback', 'complaints', 'ratings', 'gps', 'coordinates', 'screenshots', 'transcripts', 'voicemails', 'giving|donation|purchase|order|payment|browsing|claims history'],
  // The processor sees what is in them.
  LOOKS_INTO_DATA: ['access', 'sight', 'insight', 'visibility'],
  CONTACT_NAMED: ['contact person|persons|point|points', 'data protection officer', 'point|points of contact'],
  // Whom the processor employs is no data subject.
  ENGAGES_STAFF: ['deploys|deploy|engages|engage|employs|employ|assigns|assign ..6 personnel|staff|employees|people|persons', 'trained', 'authorised|authorized to access'],
  TARGET_GROUP: ['target group|groups', 'data subjects', 'audience|audiences', 'people concerned|affected', 'individuals concerned|affected'],
  // `We do this so that …`: what was said just before.
  DOES_SO: ['do|does|doing this|that|so|it', 'this is ..2 done', 'this happens'],
  NATURE_LABEL: ['type|types|kind|kinds|manner|form , ..4 and purpose|purposes of', 'type|types|kind|kinds|manner|form and ..2 purpose|purposes of', 'type|types|kind|kinds , ..3 and ..1 purpose|purposes of ..4 process*'],
  // The agreement begins and ends with another, in so many words.
  TIED_TERM: [
    'shares ..3 fate', 'stands and falls', 'stand|stands or falls', 'remains|remain in ..4 force|effect ..8 until|as|while|for', 'ends|terminates|expires|lapses ..3 at the same time|together|simultaneously|automatically', 'ceases ..4 to|have ..2 effect|force|apply', 'loses ..2 effect', 'is|are co-terminous|coterminous', 'continues|continue ..6 as long as',
    'runs|run concurrently|alongside|in parallel',
  ],
};

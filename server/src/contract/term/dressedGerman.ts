import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Segment } from '../../markdown/block.js';

/** Token indices of a phrase dressed like a defined term, half open. */
export interface Dressed {
  readonly from: number;
  readonly to: number;
}

const ARTICLE = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|am)$/;
const DETERMINER = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|jede[nrms]?|eine[nrms]?|ein|keine[nrms]?|kein|diese[nrms]?|alle[nrm]?|saemtliche[nrm]?|solche[nrms]?|bei|von|fuer|ohne|durch|mit|aus|nach|gegen|ihre[nrms]?|seine[nrms]?|weitere[nrms]?)$/;

const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/**
 * Phrases of a German sentence that are written like defined terms: a name in quotation marks behind an article (`die „Kerndaten“`), and an adjective
 * with a capital before its noun, in quotation marks or without (`jede Wesentliche Änderung`). The head of a sentence, a word that another noun introduces (`der Ordner „Kerndaten“`), and words of the law are none.
 */
export function dressedIn({ tokens, concepts }: SentenceFact, { text }: Segment): Dressed[] {
  const found: Dressed[] = [];
  const is = (concept: string, at: number): boolean => concepts.some((hit) => hit.concept === concept && hit.from === at && hit.to === at + 1);
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (token.kind !== 'word' || !before || !CAPITAL.test(token.text)) return;
    if (before.key === '"') {
      if (next?.key === '"' && ARTICLE.test(tokens[i - 2]?.key ?? '') && is('TERM_HEAD', i) && !is('STATUTORY_TERM', i) && token.key.length >= SHORTEST && !goesOn(text, next.end) && !CAPITAL.test(tokens[i + 2]?.text ?? '')) found.push({ from: i, to: i + 1 });
      // `gegen eine „Wesentliche Änderung“`
      else if (next && CAPITAL.test(next.text) && tokens[i + 2]?.key === '"' && DETERMINER.test(tokens[i - 2]?.key ?? '') && is('TERM_MODIFIER', i) && !is('COMMON_NOUN', i + 1)) found.push({ from: i, to: i + 2 });
    } else if (next && CAPITAL.test(next.text) && next.key.length >= SHORTEST_NOUN && DETERMINER.test(before.key) && is('TERM_MODIFIER', i) && !is('COMMON_NOUN', i + 1) && !CAPITAL.test(tokens[i + 2]?.text ?? '')) {
      found.push({ from: i, to: i + 2 });
    }
  });
  return found.length > 0 && runsOn(tokens) && !concepts.some(({ concept }) => DEFINES.test(concept)) ? found : [];
}

/** A sentence with words in small letters, and no title. */
const runsOn = (tokens: SentenceFact['tokens']): boolean => tokens.filter((token) => /^\p{Ll}/u.test(token.text)).length >= FEWEST_SMALL;

const FEWEST_SMALL = 3;
const SHORTEST = 7;
const SHORTEST_NOUN = 4;
/** The sentence says what something is called, or what a term means. */
const DEFINES = /^(?:HEREINAFTER|NAMED|MEANS|CALLS|MEANS_THE_SAME|REPORTS_LAW)$/;

/** `das „Kern“-System`: half of a compound. */
const goesOn = (text: string, end: number): boolean => /^[-‐‑]/.test(text.slice(end, end + 1));

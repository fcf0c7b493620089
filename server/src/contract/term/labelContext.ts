import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';

const ARTICLE = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|am)$/;
const PLURAL_DETERMINER = /^(?:alle|aller|allen|saemtliche|saemtlicher|saemtlichen)$/;

const key = ({ tokens }: SentenceFact, at: number): string => tokens[at]?.key ?? '';

/** Whether the words name a paper that is understood without a definition: a contract of employment, the agreement on processing itself. */
export const isCommonPaper = ({ concepts }: SentenceFact, { from, to }: ConceptHit): boolean => concepts.some((other) => other.concept === 'COMMON_PAPER' && other.from <= from && other.to >= to);

/** Whether a German label is spoken of as one that the reader knows: `der Hauptvertrag`, `sämtliche Auftragsdaten`. */
export const isKnown = (sentence: SentenceFact, { from, to }: ConceptHit): boolean =>
  ARTICLE.test(key(sentence, from - 1)) || (key(sentence, to - 1).endsWith('daten') && PLURAL_DETERMINER.test(key(sentence, from - 1)));

/** Whether it is said where a German label stands what it is: `dem zwischen den Parteien geschlossenen Hauptvertrag`, `Hauptvertrag vom 3. Mai`, `Anlage 1: Leistungsbeschreibung`. */
export function isIntroduced(block: Block, sentence: SentenceFact, hit: ConceptHit): boolean {
  const { tokens, concepts } = sentence;
  const near = concepts.some((other) => other.concept === 'INTRODUCES' && other.to <= hit.from && hit.from - other.to <= 3 && !tokens.slice(other.to, hit.from).some((token) => ARTICLE.test(token.key)));
  return near || isDescribed(sentence, hit) || /^["'(]$/.test(key(sentence, hit.from - 1)) || isListed(block, sentence, hit) || isWhole(sentence, hit);
}

/** What follows tells which one: parties, a date, a number, the subject. */
function isDescribed(sentence: SentenceFact, { to }: ConceptHit): boolean {
  if (isOwned(sentence, to) || isDated(sentence, to)) return true;
  const next = key(sentence, to);
  const numbered = sentence.tokens[to + 1]?.kind === 'number';
  if (/^(?:\(|"|vom|ueber|zwischen|betreffend|nr|nummer|gemaess|datiert|namens)$/.test(next) || /^(?:zwischen|ueber)$/.test(key(sentence, to + 1))) return true;
  if (/^(?:von|aus)$/.test(next)) return numbered || /^["'_[]$/.test(key(sentence, to + 1));
  if (next === 'mit') return /^(?:der|dem|den)$/.test(key(sentence, to + 1)) || /^\p{Lu}/u.test(sentence.tokens[to + 1]?.text ?? '');
  return /^(?:zur|zum|fuer)$/.test(next) && !TIME.test(key(sentence, to + 1)) && !beforeParticiple(sentence, to + 1);
}

const SIDE = /^(?:CONTROLLER|PROCESSOR|PARTY)_(?:WORD|LABEL)$/;

/** `die Leistungsbeschreibung des gebuchten Tarifs` is that of something; `der Parteien` would not tell which. */
function isOwned({ tokens, concepts }: SentenceFact, to: number): boolean {
  if (!/^(?:des|der|eines|einer)$/.test(tokens[to]?.key ?? '')) return false;
  const noun = tokens.findIndex(({ text, kind }, i) => i > to && i <= to + ATTRIBUTES && kind === 'word' && /^\p{Lu}/u.test(text));
  return noun > to + 1 && tokens.slice(to + 1, noun).every(({ kind, key }) => kind === 'word' && !/^(?:und|oder|ist|sind|wird|werden)$/.test(key)) && !concepts.some(({ concept, from }) => from === noun && SIDE.test(concept));
}

const ATTRIBUTES = 4;
const DATED_WITHIN = 8;

/** `die Dienstleistervereinbarung nach § 10 des alten Gesetzes vom 3. März 2015`: the date is that of the paper. */
const isDated = ({ tokens }: SentenceFact, to: number): boolean => /^(?:nach|gem|iSd|im|aus|des|zum|zur)$/i.test(tokens[to]?.key ?? '') &&
  tokens.slice(to, to + DATED_WITHIN).some(({ key }, i, near) => key === 'vom' && tokens[to + i + 1]?.kind === 'number' && near.slice(0, i).every((token) => !/^[,;.]$/.test(token.key) || token.key === '.'));

/** `den Vertrag zum Ende des Monats kündigen`. */
const TIME = /^(?:tag|ende|ablauf|zeitpunkt|schluss|monatsende|jahresende|quartalsende|monatsletzten|naechst\w*|jeweils|stichtag)$/;
const ATTRIBUTE = /(?:ten|te|ter|tes|nen|ne|ner)$/;
const PARTICIPLE = /^(?:ge|ver|be|er|ent)\p{Ll}+(?:t|en)$/u;

/** `die im Hauptvertrag zur Leistung vereinbarten Regelungen` and `was nach dem Hauptvertrag für die Kundin verarbeitet wird` describe something else than the contract. */
function beforeParticiple({ tokens }: SentenceFact, from: number): boolean {
  const noun = /^\p{Lu}/u.test(tokens[from]?.text ?? '') ? from : from + 1;
  const after = tokens[noun + 1]?.text ?? '';
  return /^\p{Ll}/u.test(after) && (ATTRIBUTE.test(after) || (tokens[from - 1]?.key === 'fuer' && PARTICIPLE.test(after)));
}

/** Named in a list, a cell or a line of a form, or as an annex. */
function isListed(block: Block, sentence: SentenceFact, { from, to }: ConceptHit): boolean {
  const before = sentence.tokens[from - 1];
  if (ARTICLE.test(before?.key ?? '')) return false;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  return block.kind === 'table' || words < 6 || before?.kind === 'number' || before?.key === ',' || key(sentence, to) === ',' || /^[:/•-]$/.test(before?.key ?? '') || key(sentence, to) === ':';
}

/** `als Anlage 2 zum Agenturvertrag`: the paper that this text belongs to. */
const isWhole = (sentence: SentenceFact, { from }: ConceptHit): boolean =>
  /^(?:zum|zur)$/.test(key(sentence, from - 1)) && [2, 3, 4, 5].some((back) => /^(?:anlage|anhang|beilage|annex|ergaenzung|nachtrag|zusatz|zusatzvereinbarung)$/.test(key(sentence, from - back)));

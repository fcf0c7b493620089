import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';
import type { Block } from '../../markdown/block.js';

const NONE: ReadonlySet<string> = new Set();
const SIDES = new Set(['CONTROLLER', 'PROCESSOR']);
/** The longest label at the head of a block. */
export const LABEL_WORDS = 8;
const MEANING = 4;
const OF_DATA: ReadonlySet<string> = new Set(['DATA_FIELD', 'DATA_TYPES_LABEL', 'PERSONAL_DATA', 'DATA_ITSELF', 'PROCESSING', 'ENGAGES', 'WHAT_LABEL']);

/** The party whose name in bold opens a paragraph as its label, alone: `controller` or `processor`, or nothing. */
export function boxOf({ tokens }: SentenceFact, hits: readonly ConceptHit[], marked: number): string {
  const sides = new Set(hits.filter((hit) => SIDES.has(hit.concept) && tokens[hit.to - 1]!.end <= marked).map((hit) => hit.concept));
  return sides.size === 1 && tokens.filter((token) => token.kind === 'word' && token.end <= marked).length <= 2 ? [...sides][0]!.toLowerCase() : '';
}

/** Labels name other things that have to do with data, too: `Data protection officer`. */
export const isDataLabel = (tokens: readonly Token[], hits: readonly ConceptHit[]): boolean =>
  hits.some((hit) => hit.concept === 'DATA_FIELD' && hit.to <= tokens.length) && tokens.every((token, i) => token.kind !== 'word' || token.key.length < MEANING || hits.some((hit) => OF_DATA.has(hit.concept) && hit.from <= i && i < hit.to));

/** The words of a label: those in bold, or those before the colon. */
export const labelWords = ({ tokens }: SentenceFact, marked: number): readonly Token[] => {
  const colon = tokens.findIndex((token) => token.key === ':' || token.key === '-');
  return marked > 0 ? tokens.filter((token) => token.end <= marked) : tokens.slice(0, Math.max(colon, 0));
};

/** One past the end of the words in bold or italics that open a paragraph as its label: `**Zweck und Umfang.** Die Daten …`; 0 when there are none. */
export function markedLabel({ kind, segments }: Block): number {
  const segment = segments[0];
  const mark = segment?.marks.find((m) => (m.kind === 'strong' || m.kind === 'emphasis') && m.start === 0);
  if (!segment || !mark || kind === 'heading' || segment.text.slice(0, mark.end).split(' ').length > LABEL_WORDS + 2) return 0;
  const rest = segment.text.slice(mark.end);
  return /[.:?]$/.test(segment.text.slice(0, mark.end)) || /^[.:?\n]/.test(rest) ? (rest.trim().length > 1 ? mark.end : 0) : 0;
}

/** Concepts of the words before the colon of a labelled field. */
export function labelOf(sentence: SentenceFact, hits: readonly ConceptHit[], longest: number): ReadonlySet<string> {
  const colon = sentence.tokens.findIndex((token) => token.key === ':' || token.key === '-');
  if (colon < 1 || colon > longest || colon === sentence.tokens.length - 1) return NONE;
  return new Set(['@label', ...hits.filter((hit) => hit.to <= colon).map((hit) => hit.concept)]);
}

/** How many words a sentence has; numbers count, marks do not. */
export const words = (sentence: SentenceFact): number => sentence.tokens.filter((token) => token.kind !== 'punctuation').length;

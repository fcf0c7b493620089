import type { SentenceFact } from '../sentenceFact.js';
import { after, has, keyAt, type Words } from '../segmentWords.js';
import { plain, type ReferenceFact, type ReferenceUnit } from './reference.js';

const NAMED: readonly (readonly [concept: string, unit: ReferenceUnit, name: string])[] = [
  ['REFER_PREAMBLE', 'part', 'preamble'], ['REFER_IMPRINT', 'part', 'imprint'], ['REFER_HEADING', 'part', 'heading'], ['REFER_LINK', 'link', 'missing'],
];
const WHOLE = new Set(['all', 'any', 'saemtliche', 'saemtlicher', 'saemtlichen', 'alle', 'aller', 'allen']);
/** `siehe Impressum`, `in der Präambel`: words that lead there; a part that is only spoken of is not referred to. */
const LEADING = /^(?:siehe|s|vgl|im|in|der|dem|gemaess|nach|aus|see|the|to|angaben|laut)$/;

/** References to a part by its name, to a link that the text announces, and to the annexes as a whole. */
export function readParts(words: Words, sentences: readonly SentenceFact[], locate: (from: number, to: number) => Pick<ReferenceFact, 'span' | 'text'>): ReferenceFact[] {
  const facts: ReferenceFact[] = [];
  const apart = words.concepts.some((concepts) => concepts.has('REFER_APART'));
  const add = (from: number, to: number, unit: ReferenceUnit, word: string): void => void facts.push(plain({ ...locate(from, to), unit, word, apart }));
  const means = sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'THIS_AGREEMENT'));
  for (let i = 0; i < words.tokens.length; i++) {
    for (const [concept, unit, name] of NAMED) {
      const next = after(words, i, concept);
      if (next >= 0 && (unit === 'link' || LEADING.test(keyAt(words, i - 1)))) add(i, next, unit, name);
    }
    if (means && WHOLE.has(keyAt(words, i)) && has(words, i + 1, 'REFER_ANNEX') && words.tokens[i + 2]?.kind !== 'number') add(i, i + 2, 'annexes', 'all');
  }
  return facts;
}

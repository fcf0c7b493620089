import type { Language } from '../../language/language.js';
import { shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Stretch } from './stretches.js';

/** A paragraph, a cell of a table, or a half of either, that says something in one language. */
export interface Passage {
  readonly block: PlacedBlock;
  readonly language: Language;
  /** From the start of the text, without the number in front. */
  readonly span: Span;
  /** Index into the block's segments. */
  readonly segment: number;
  readonly words: number;
  /** Holds some of the commonest words of its language. */
  readonly prose: boolean;
  readonly size: number;
}

/** What both versions say in the same place. Mostly one passage each; more where a paragraph of one version is two of the other. */
export interface VersionPair {
  readonly de: readonly Passage[];
  readonly en: readonly Passage[];
  /** Their place leaves no doubt that they belong together: one row, one number, or one beside the other in a row of such. */
  readonly sure: boolean;
}

/** A passage whose counterpart is missing, and the passages of the other version between which it would stand. */
export interface Lone {
  readonly passage: Passage;
  /** Number of the clause as written in its version, empty where it has none. */
  readonly label: string;
  /** The passage of the other version behind which it is missing; null at the beginning. */
  readonly after: Passage | null;
  readonly sure: boolean;
}

/** What an alignment gives. */
export interface Alignment {
  readonly pairs: readonly VersionPair[];
  readonly lone: readonly Lone[];
}

/** The passage that a stretch of a block is. */
export const passageOf = (block: PlacedBlock, { language, span, segment, words, prose, size }: Stretch): Passage =>
  ({ block, language, span: shift(span, block.start), segment, words, prose, size });

const SENTENCE = 6;
/** Long enough to be missed in the other version; a line of names, addresses and numbers is nothing to translate. */
export const isSentence = ({ words, prose }: Passage): boolean => words >= SENTENCE && prose;

/** Two passages as a pair. */
export const pairOf = (a: Passage, b: Passage, sure: boolean): VersionPair =>
  a.language === 'de' ? { de: [a], en: [b], sure } : { de: [b], en: [a], sure };

/** A translation is neither much shorter nor much longer than its original; of very short texts that says little. */
export function alikeInLength(a: number, b: number): boolean {
  const slack = 30;
  return a + slack >= 0.4 * (b + slack) && b + slack >= 0.4 * (a + slack);
}

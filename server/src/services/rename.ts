import type { Contract, PlacedBlock } from '../contract/contract.js';
import { renamedUse, type Renaming } from '../contract/term/renamed.js';
import { termKeys } from '../contract/term/termIndex.js';
import type { Definition } from '../contract/terms.js';
import { tokenSpan, type SentenceFact } from '../facts/sentenceFact.js';
import { sameWord } from '../language/inflection/inflection.js';
import type { Localised } from '../language/language.js';
import { shift, type Span, type TextEdit } from '../text/span.js';
import { sameTerm, termAt } from './navigate.js';

/** A defined term that can be renamed: the place asked about, and its name in the dictionary form. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** Why a name will not do. */
export type RenameFault = 'no-term' | 'no-name' | 'taken';

export const RENAME_FAULTS: Readonly<Record<RenameFault, Localised>> = {
  'no-term': { de: 'Hier steht kein definierter Begriff.', en: 'There is no defined term here.' },
  'no-name': { de: 'Ein Begriff besteht aus Wörtern in einer Zeile.', en: 'A term consists of words on one line.' },
  taken: { de: 'So heißt in diesem Vertrag schon ein anderer Begriff.', en: 'Another term of this agreement already has this name.' },
};

/** The defined term at `offset`, under the one of its names that stands there; null where none stands. */
export function renamableAt(contract: Contract, offset: number): Renamable | null {
  const found = termAt(contract, offset);
  if (!found) return null;
  const { definition, span } = found;
  return { span, name: nameOf(definition, contract.document.text.slice(span.start, span.end)) };
}

/** The one of a term's names that `text` is a form of. */
function nameOf({ term, aliases, language }: Definition, text: string): string {
  const keys = termKeys(text);
  const names = [term, ...aliases];
  return names.find((name) => name === text) ?? names.find((name) => {
    const own = termKeys(name);
    return own.length === keys.length && own.every((key, i) => sameWord(keys[i]!, key, language));
  }) ?? term;
}

const LONGEST = 80;

/**
 * Edits that give the term at `offset` another name, wherever it is defined and used: German uses keep their case, and take their article along where
 * it shows the case; English ones keep plural and possessive. The other names of the term stay. A reason where `wanted` will not do.
 */
export function renameTerm(contract: Contract, offset: number, wanted: string): readonly TextEdit[] | RenameFault {
  const found = termAt(contract, offset);
  if (!found) return 'no-term';
  const { text } = contract.document;
  const old = nameOf(found.definition, text.slice(found.span.start, found.span.end));
  const name = wanted.trim();
  if (name === '' || name.length > LONGEST || /[\n\r|]/.test(name) || !/\p{L}/u.test(name)) return 'no-name';
  const group = sameTerm(contract, found.definition);
  const isOther = (definition: Definition): boolean => !group.includes(definition) && [definition.term, ...definition.aliases].some((one) => one.toLowerCase() === name.toLowerCase());
  if (contract.terms.definitions.some(isOther)) return 'taken';
  const edits = new Map<number, TextEdit>();
  const isNamed = ({ start, end }: Span): boolean => nameOf(found.definition, text.slice(start, end)) === old;
  for (const { span, term } of group) if (term === old) edits.set(span.start, { span, text: name });
  for (const { definition, span, block } of contract.terms.uses) {
    if (!group.includes(definition) || edits.has(span.start) || !isNamed(span)) continue;
    edits.set(span.start, renameUse(block, span, { name: old, wanted: name, language: definition.language }));
  }
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start);
}

function renameUse(block: PlacedBlock, span: Span, renaming: Renaming): TextEdit {
  for (const sentence of block.facts.sentences) {
    const [from, to] = tokensAt(block, sentence, shift(span, -block.start));
    if (from < 0 || to < 0) continue;
    const written = renamedUse(sentence.tokens, from, to, renaming);
    const start = written.from === from ? span.start : block.start + tokenSpan(block.block, sentence, written.from, written.from + 1).start;
    return { span: { start, end: span.end }, text: written.text };
  }
  return { span, text: renaming.wanted };
}

/** The tokens `[from, to)` that stand at a span of the block; -1 where none begins or ends there. */
function tokensAt({ block }: PlacedBlock, sentence: SentenceFact, { start, end }: Span): readonly [from: number, to: number] {
  const ends = sentence.tokens.map((_, i) => tokenSpan(block, sentence, i, i + 1));
  return [ends.findIndex((one) => one.start === start), ends.findIndex((one) => one.end === end) + 1 || -1];
}

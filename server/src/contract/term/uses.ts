import { factsOf } from '../../facts/blockFacts.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Token } from '../../language/tokens.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { Span } from '../../text/span.js';
import type { TermIndex, TermName } from './termIndex.js';
import { startOf } from './termIndex.js';

/** A use of a term in one block; its span counts from the start of the block. */
export interface UseFact {
  readonly term: number;
  readonly span: Span;
  readonly sentence: number;
  /** Token indices in the sentence. */
  readonly from: number;
  readonly to: number;
}

const memo = new BlockMemo<{ index: TermIndex; language: Language; uses: readonly UseFact[] }>();

/** The uses of the indexed terms in a block, inflected ones too; of several that overlap the longest. Remembered by block. */
export function usesIn(block: Block, language: Language, index: TermIndex): readonly UseFact[] {
  const known = memo.get(block);
  if (known && known.index === index && known.language === language) return known.uses;
  const uses: UseFact[] = [];
  factsOf(block, language).sentences.forEach((sentence, number) => {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; ) {
      const name = longest(tokens, i, index);
      if (name) uses.push({ term: name.term, span: tokenSpan(block, sentence, i, i + name.keys.length), sentence: number, from: i, to: i + name.keys.length });
      i += name ? name.keys.length : 1;
    }
  });
  memo.set(block, { index, language, uses });
  return uses;
}

function longest(tokens: readonly Token[], at: number, index: TermIndex): TermName | null {
  const token = tokens[at]!;
  if (token.kind === 'punctuation') return null;
  let best: TermName | null = null;
  let exact = false;
  for (const name of index.byStart.get(startOf(token.key)) ?? []) {
    if (best && name.keys.length < best.keys.length) continue;
    if (!matches(tokens, at, name)) continue;
    const same = name.keys.every((key, i) => tokens[at + i]!.key === key);
    if (best && best.keys.length === name.keys.length && (exact || !same)) continue;
    best = name;
    exact = same;
  }
  return best;
}

function matches(tokens: readonly Token[], at: number, name: TermName): boolean {
  if (at + name.keys.length > tokens.length) return false;
  return name.keys.every((key, i) => {
    const token = tokens[at + i]!;
    if (!sameWord(token.key, key, name.language)) return false;
    // A defined `Agreement` is not used by "a written agreement"; German nouns are capitalised anyway, adjectives are not.
    return i > 0 || !name.capital || name.language === 'de' && name.keys.length > 1 || /^[\p{Lu}\p{N}]/u.test(token.text);
  });
}

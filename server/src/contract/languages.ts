import { spellingOf } from '../facts/blockFacts.js';
import { decide } from '../language/detect.js';
import type { Language } from '../language/language.js';
import type { MarkdownDocument } from '../markdown/document.js';
import { type Ends, sharedEnds } from './kept.js';

/** How each block of a text is spelt, one number for each block. */
interface Spellings {
  readonly de: Float64Array;
  readonly en: Float64Array;
  readonly swiss: Float64Array;
  readonly cellsDe: Float64Array;
  readonly cellsEn: Float64Array;
  /** The language it was then read in. */
  byBlock: readonly Language[];
}

const memo = new WeakMap<MarkdownDocument, Spellings>();

/** The language of each block: its own where that is plain, else that of its neighbours. `ends` is what an earlier version has in the same language. */
export function readLanguages(document: MarkdownDocument, before?: MarkdownDocument): { byBlock: readonly Language[]; languages: Language[]; swiss: boolean; ends: Ends } {
  const shared = before ? sharedEnds(document.blocks, before.blocks) : { head: 0, tail: 0 };
  const spellings = spellingsOf(document, shared, before);
  const { de, en, swiss, cellsDe, cellsEn } = spellings;
  const total = { de: sum(de), en: sum(en) };
  const declared = document.frontMatter.get('lang')?.slice(0, 2).toLowerCase();
  const leading: Language = declared === 'de' || declared === 'en' ? declared : total.en > total.de ? 'en' : 'de';
  const mixed = Math.min(total.de, total.en) > 0.12 * (total.de + total.en);
  const byBlock: Language[] = [];
  for (let i = 0; i < de.length; i++) {
    const score = { de: de[i]!, en: en[i]! };
    const own = score.de + score.en >= 2.5 ? decide(score) : null;
    byBlock.push(own ?? (mixed ? (decide(score) ?? byBlock[byBlock.length - 1] ?? leading) : leading));
  }
  const other: Language = leading === 'de' ? 'en' : 'de';
  const both = mixed || sum(other === 'de' ? cellsDe : cellsEn) > 4;
  spellings.byBlock = byBlock;
  const known = before && memo.get(before);
  return { byBlock, languages: both ? [leading, other] : [leading], swiss: sum(swiss) > 0, ends: known ? sharedEnds(byBlock, known.byBlock, shared) : { head: 0, tail: 0 } };
}

/** Asks only the blocks that an earlier version did not have. */
function spellingsOf(document: MarkdownDocument, shared: Ends, before: MarkdownDocument | undefined): Spellings {
  const { blocks } = document;
  const known = before && memo.get(before);
  const { head, tail } = known ? shared : { head: 0, tail: 0 };
  const fresh = blocks.slice(head, blocks.length - tail).map(spellingOf);
  const whole = (old: Float64Array | undefined, values: readonly number[]): Float64Array => {
    const result = new Float64Array(blocks.length);
    if (old) result.set(old.subarray(0, head));
    result.set(values, head);
    if (old) result.set(old.subarray(old.length - tail), blocks.length - tail);
    return result;
  };
  const spellings: Spellings = {
    byBlock: [],
    de: whole(known?.de, fresh.map((s) => s.score.de)), en: whole(known?.en, fresh.map((s) => s.score.en)), swiss: whole(known?.swiss, fresh.map((s) => s.swiss)),
    cellsDe: whole(known?.cellsDe, fresh.map((s) => s.cells.de)), cellsEn: whole(known?.cellsEn, fresh.map((s) => s.cells.en)),
  };
  memo.set(document, spellings);
  return spellings;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

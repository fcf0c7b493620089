import { type Spelling, spellingOf } from '../facts/blockFacts.js';
import { decide } from '../language/detect.js';
import type { Language } from '../language/language.js';
import type { MarkdownDocument } from '../markdown/document.js';
import { type Ends, sharedEnds } from './kept.js';

/** How each block of a text is spelt, one number for each block, and what follows from that. */
interface Spellings {
  readonly de: Float64Array;
  readonly en: Float64Array;
  readonly swiss: Float64Array;
  readonly cellsDe: Float64Array;
  readonly cellsEn: Float64Array;
  readonly read: Pick<Languages, 'byBlock' | 'languages' | 'swiss'>;
}

/** What a text is written in. */
interface Languages {
  /** The language each block is read in. */
  readonly byBlock: readonly Language[];
  readonly languages: readonly Language[];
  readonly swiss: boolean;
  /** What an earlier version has in the same language. */
  readonly ends: Ends;
}

const memo = new WeakMap<MarkdownDocument, Spellings>();

/** The language of each block: its own where that is plain, else that of its neighbours. */
export function readLanguages(document: MarkdownDocument, before?: MarkdownDocument): Languages {
  const known = before && memo.get(before);
  const shared = known ? sharedEnds(document.blocks, before.blocks) : { head: 0, tail: 0 };
  const fresh = document.blocks.slice(shared.head, document.blocks.length - shared.tail).map(spellingOf);
  // Most letters leave the spelling of the block they are typed into as it was.
  if (known && document.frontMatter === before.frontMatter && document.blocks.length === before.blocks.length && fresh.every((spelling, i) => isSpelt(known, shared.head + i, spelling))) {
    memo.set(document, known);
    return { ...known.read, ends: shared };
  }
  const spellings = spellingsOf(document.blocks.length, fresh, shared, known);
  const read = decideAll(document, spellings);
  memo.set(document, { ...spellings, read });
  return { ...read, ends: known ? sharedEnds(read.byBlock, known.read.byBlock, shared) : shared };
}

const isSpelt = ({ de, en, swiss, cellsDe, cellsEn }: Spellings, i: number, { score, swiss: own, cells }: Spelling): boolean =>
  de[i] === score.de && en[i] === score.en && swiss[i] === own && cellsDe[i] === cells.de && cellsEn[i] === cells.en;

function decideAll({ frontMatter }: MarkdownDocument, { de, en, swiss, cellsDe, cellsEn }: Omit<Spellings, 'read'>): Spellings['read'] {
  const total = { de: sum(de), en: sum(en) };
  const declared = frontMatter.get('lang')?.slice(0, 2).toLowerCase();
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
  return { byBlock, languages: both ? [leading, other] : [leading], swiss: sum(swiss) > 0 };
}

/** The spelling of every block: of an earlier version what it shares, and `fresh` between. */
function spellingsOf(length: number, fresh: readonly Spelling[], { head, tail }: Ends, known: Spellings | undefined): Omit<Spellings, 'read'> {
  const whole = (old: Float64Array | undefined, values: readonly number[]): Float64Array => {
    const result = new Float64Array(length);
    if (old) result.set(old.subarray(0, head));
    result.set(values, head);
    if (old) result.set(old.subarray(old.length - tail), length - tail);
    return result;
  };
  return {
    de: whole(known?.de, fresh.map((s) => s.score.de)), en: whole(known?.en, fresh.map((s) => s.score.en)), swiss: whole(known?.swiss, fresh.map((s) => s.swiss)),
    cellsDe: whole(known?.cellsDe, fresh.map((s) => s.cells.de)), cellsEn: whole(known?.cellsEn, fresh.map((s) => s.cells.en)),
  };
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

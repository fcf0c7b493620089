import type { Language } from '../../language/language.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { Contract, PlacedBlock } from '../contract.js';
import type { Kept } from '../kept.js';
import type { ReferenceFact } from '../../facts/references.js';
import { titlesAmendment } from './amendment.js';
import { annexHeadsIn } from './annexHeads.js';
import { explicitIn } from './anchors.js';
import { marksIn } from './marks.js';
import { signsIn } from './named.js';
import { clausesNamed } from './standardClauses.js';
import { spokenBy, type Watched, watchedBy } from './subject.js';

/**
 * Whether the text leads every reference where the earlier version led it: the sections are the same, and each changed block shows the same as before
 * to whoever looks for what a reference names.
 */
export function showTheSame({ blocks, languages }: Pick<Contract, 'blocks' | 'languages'>, kept: Kept, facts: readonly ReferenceFact[]): boolean {
  if (!kept.quiet || languages.join() !== kept.languages.join()) return false;
  let watched: Watched | null = null;
  for (let i = kept.head; i < blocks.length - kept.tail; i++) {
    const [old, now] = [kept.blocks[i]!, blocks[i]!];
    if (shownBy(old) !== shownBy(now)) return false;
    watched ??= watchedBy(facts);
    if (spokenBy(old, watched) !== spokenBy(now, watched)) return false;
  }
  return true;
}

const memo = new ReadingMemo<Language, string>();

/** All that the references of other blocks may look for in a block besides the section it opens, and its own references. Remembered by block. */
const shownBy = ({ block, language, facts }: PlacedBlock): string => memo.of(block, language, () =>
  JSON.stringify([language, block.kind, facts.references.map(({ span, ...fact }) => fact), explicitIn(block), annexHeadsIn(block), marksIn(block), signsIn(block), clausesNamed(block), titlesAmendment(block, language)]));

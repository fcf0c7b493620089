import { hollowTokens, restates } from '../../facts/gap/hollow.js';
import type { GapFact } from '../../facts/gaps.js';
import type { PlacedBlock } from '../contract.js';
import { neighbour } from './neighbour.js';

/** Whether the words of a field that say its label once more are all there is: nothing below goes on with them, and it is a field, not a definition. */
export function isRestated(blocks: readonly PlacedBlock[], placed: PlacedBlock, gap: GapFact): boolean {
  if (placed.facts.definitions.some(({ condition }) => condition !== 'definitions')) return false;
  const next = neighbour(blocks, placed.index, 1);
  if (gap.bare === true && ![next, neighbour(blocks, placed.index, -1), placed].some((beside) => beside !== undefined && holdsOther(beside, gap, beside === placed))) return false;
  return placed.block.kind === 'table' || !next || (next.block.indent <= placed.block.indent && (next.block.kind === 'heading' || beginsField(next) || isNextNumber(placed, next)));
}

/** The paragraph below a label, where it is all there is and says no more than the label. Under a heading only who and what: of the rest the clause below tells more than its heading asks. */
export function restatedBelow(blocks: readonly PlacedBlock[], placed: PlacedBlock, gap: GapFact): { readonly block: PlacedBlock; readonly gap: GapFact } | null {
  const below = neighbour(blocks, placed.index, 1);
  if (!below || gap.bare === true || gap.field === 'act' || gap.field === 'time' || below.block.kind !== 'paragraph' || below.facts.gaps.some(({ field }) => field)) return null;
  const next = neighbour(blocks, below.index, 1);
  const ends = !next || (next.block.kind === 'heading' ? placed.block.kind !== 'heading' || next.block.depth <= placed.block.depth : placed.block.kind !== 'heading' && beginsField(next));
  if (!ends || !restates(hollowTokens(below.facts.sentences), gap.field!, hollowTokens(placed.facts.sentences))) return null;
  const { sentences } = below.facts;
  return { block: below, gap: { ...gap, span: { start: sentences[0]!.span.start, end: sentences[sentences.length - 1]!.span.end } } };
}

/** A field for something else: the next of a list of fields. */
const holdsOther = ({ block, facts }: PlacedBlock, gap: GapFact, own: boolean): boolean =>
  block.kind !== 'heading' && facts.gaps.some(({ matter, field }) => (!own && matter === true) || (field !== undefined && field !== gap.field));

/** The block begins with a label: one of the fields of a contract, or words in bold. */
const beginsField = ({ block, facts }: PlacedBlock): boolean =>
  facts.gaps.some(({ kind, span }) => kind === 'restated' || ((kind === 'named' || kind === 'label' || kind === 'lead' || kind === 'field') && span.start <= (block.marker ? block.marker.end + 1 : block.indent) + 2))
  || block.segments[0]?.marks.some(({ kind, start }) => kind === 'strong' && start === 0) === true;

/** The next number of the same kind: `(2)` behind `(1)`. */
function isNextNumber({ block: { marker } }: PlacedBlock, { block: { marker: other } }: PlacedBlock): boolean {
  if (!marker || !other || marker.kind !== other.kind || marker.path.length === 0 || marker.path.length !== other.path.length) return false;
  return other.path[other.path.length - 1] === marker.path[marker.path.length - 1]! + 1;
}

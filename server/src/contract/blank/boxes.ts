import { shift } from '../../text/span.js';
import type { Gap } from '../blanks.js';
import type { PlacedBlock } from '../contract.js';

/** Blocks before a group of boxes that may ask to tick one. */
const ASKS_WITHIN = 3;
/** Blocks without a box that may stand between two of a group. */
const APART = 2;

/** Groups of check boxes none of which is ticked, though one must be: the words before ask for it, or no box of the contract is ticked at all. */
export function unticked(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[]): Gap[] {
  const boxed = holding.filter(({ facts }) => facts.gaps.some(({ kind }) => kind === 'box' || kind === 'tick'));
  if (boxed.length === 0) return [];
  const ticked = (block: PlacedBlock): boolean => block.facts.gaps.some(({ kind }) => kind === 'tick');
  const anywhere = boxed.some(ticked);
  return groups(boxed).flatMap((group): Gap[] => {
    if (group.some(ticked)) return [];
    const boxes = group.flatMap((block) => block.facts.gaps.filter(({ kind }) => kind === 'box').map((gap) => ({ gap, block })));
    const asked = group.some(asks) || isField(blocks, group[0]!) || blocks.slice(Math.max(0, group[0]!.index - ASKS_WITHIN), group[0]!.index).some((block) => asks(block) && !anyBox(block));
    const plain = boxes.every(({ gap }) => gap.plain) && !anywhere;
    if (boxes.length < 2 || !(asked || plain)) return [];
    const [first] = boxes;
    return [{ kind: 'box', text: first!.gap.text, block: first!.block, span: shift(first!.gap.span, first!.block.start) }];
  });
}

const asks = ({ facts }: PlacedBlock): boolean => facts.gaps.some(({ kind }) => kind === 'choose');
/** Whether the boxes stand under a heading that is a field of the contract (`Art der Daten`): one of them is the answer. */
const isField = (blocks: readonly PlacedBlock[], { section }: PlacedBlock): boolean => blocks[section.firstBlock]?.facts.gaps.some(({ kind, matter }) => kind === 'head' && matter === true) ?? false;
const anyBox = ({ facts }: PlacedBlock): boolean => facts.gaps.some(({ kind }) => kind === 'box' || kind === 'tick');

/** Boxes that stand together in one section. */
function groups(boxed: readonly PlacedBlock[]): PlacedBlock[][] {
  const found: PlacedBlock[][] = [];
  for (const block of boxed) {
    const group = found[found.length - 1];
    const last = group?.[group.length - 1];
    if (last && last.section === block.section && block.index - last.index <= APART) group.push(block);
    else found.push([block]);
  }
  return found;
}

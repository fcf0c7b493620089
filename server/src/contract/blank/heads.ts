import type { GapFact } from '../../facts/gaps.js';
import type { PlacedBlock } from '../contract.js';
import { neighbour } from './neighbour.js';

/** So many blocks that show nothing may stand between two headings: a rule, a comment. */
const BETWEEN = 1;

/** The headings, of all numbered ones in the order of the text, under which nothing stands. */
export const bareHeads = (blocks: readonly PlacedBlock[], heads: readonly PlacedBlock[]): readonly PlacedBlock[] =>
  heads.filter((head, i) => (heads[i + 1]?.index ?? Infinity) - head.index <= BETWEEN + 1 && isFollowed(blocks, head));

/** Whether a numbered heading is followed at once by the next one beside it, so that nothing stands under it. */
function isFollowed(blocks: readonly PlacedBlock[], placed: PlacedBlock): boolean {
  const { block } = placed;
  const next = neighbour(blocks, placed.index, 1);
  if (!next || block.marker === null || next.block.kind !== 'heading' || next.block.depth !== block.depth || next.block.marker?.kind !== block.marker.kind) return false;
  const [own, other] = [block.marker.path, next.block.marker.path];
  return own.length > 0 && own.length === other.length && other[other.length - 1] === own[own.length - 1]! + 1 && placed.section.title !== '' && next.section.title !== '';
}

/** Annexes without a word under their heading, where another annex has some: else the headings are a list of what is kept elsewhere. */
export function emptyAnnexes(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[]): { readonly block: PlacedBlock; readonly gap: GapFact }[] {
  const annexes = holding.flatMap((block) => block.facts.gaps.filter(({ kind }) => kind === 'annex').map((gap) => ({ block, gap })));
  const empty = annexes.filter(({ block }) => {
    const next = neighbour(blocks, block.index, 1);
    return block.section.part === 'annex' && block.section.title !== '' && (!next || annexes.some((annex) => annex.block === next));
  });
  return empty.length < annexes.length ? empty : [];
}

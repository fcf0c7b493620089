import type { GapFact } from '../../facts/gaps.js';
import { shift, type Span } from '../../text/span.js';
import type { Gap } from '../blanks.js';
import type { PlacedBlock } from '../contract.js';
import type { FactIndex } from '../factIndex.js';
import { unticked } from './boxes.js';
import { bareHeads, emptyAnnexes } from './heads.js';
import { isEmpty, neighbour } from './neighbour.js';
import { restatedBelow, isRestated } from './restated.js';

/** The gaps of the contract: fields, cells and boxes that hold nothing although their neighbours do not fill them either. */
export function readGaps(blocks: readonly PlacedBlock[], { gaps: holding, heads, definitions, definitionHeads }: Pick<FactIndex, 'gaps' | 'heads' | 'definitions' | 'definitionHeads'>, signing: () => ReadonlySet<number>): Gap[] {
  const found: Gap[] = [];
  const add = (block: PlacedBlock, { span, text }: GapFact, kind: Gap['kind']): void => void found.push({ kind, text, block, span: shift(span, block.start) });
  for (const block of holding) for (const gap of block.facts.gaps) {
    switch (gap.kind) {
      case 'cell': add(block, gap, 'field'); break;
      case 'label': if (!signing().has(block.index)) add(block, gap, 'field'); break;
      case 'lead': if (!signing().has(block.index) && leadsNowhere(blocks, block, gap)) add(block, gap, 'field'); break;
      case 'announces': if (!signing().has(block.index) && announcesNothing(blocks, block)) add(block, gap, 'field'); break;
      case 'states': if (block.section.part === 'annex') add(block, gap, 'instruction'); break;
      case 'title': add(block, gap, 'draft'); break;
      case 'restated': if (isRestated(blocks, block, gap, { definitions, definitionHeads })) found.push(restated(block, gap)); break;
      case 'field': {
        const below = restatedBelow(blocks, block, gap, { definitions, definitionHeads });
        if (below) found.push(restated(below.block, below.gap));
        break;
      }
      case 'tag': if (isUnnamed(blocks, block)) found.push({ kind: 'party', text: gap.text, ...placeOfName(blocks, block, gap) }); break;
      default:
    }
  }
  for (const block of bareHeads(blocks, heads)) for (const gap of block.facts.gaps) if (gap.kind === 'head') add(block, gap, 'field');
  for (const { block, gap } of emptyAnnexes(blocks, holding)) add(block, gap, 'field');
  return [...found, ...unticked(blocks, holding)];
}

const restated = (block: PlacedBlock, { span, text, field }: GapFact): Gap => ({ kind: 'restated', text, block, span: shift(span, block.start), ...(field ? { field } : {}) });

/** Whether what follows a label at the end of its block is no value of it: the next label, or a heading beside it. */
function leadsNowhere(blocks: readonly PlacedBlock[], block: PlacedBlock, gap: GapFact): boolean {
  const next = neighbour(blocks, block.index, 1);
  if (!next) return true;
  if (next.block.kind === 'heading') return isTitle(blocks, block) || !isUnder(next, block);
  const [first] = next.facts.gaps;
  if (first?.kind === 'named') return next.block.indent <= block.block.indent && ((gap.plain === true && first.plain === true) || (gap.matter === true && first.matter === true));
  const label = first && (first.kind === 'lead' || first.kind === 'label') && first.span.start <= headOf(next);
  // `Kontakt:` before `Name:` leads into it, `Telefon:` before `E-Mail:` is empty.
  return label === true && (gap.plain === true || first.plain !== true) && next.block.indent <= block.block.indent;
}

const headOf = ({ block }: PlacedBlock): number => (block.marker ? block.marker.end + 1 : block.indent);

/** Whether the block stands under the title of the text, where the next heading is a chapter and nothing of the label's. */
const isTitle = (blocks: readonly PlacedBlock[], { section }: PlacedBlock): boolean => section.parent === null || blocks[section.firstBlock]?.block.depth === 1;

function isUnder(next: PlacedBlock, block: PlacedBlock): boolean {
  for (let { section }: { section: PlacedBlock['section'] | null } = next; section; section = section.parent) if (section.parent === block.section) return true;
  return false;
}

/** Whether a sentence that ends with a colon is followed by nothing: the next chapter begins, or the text ends. */
function announcesNothing(blocks: readonly PlacedBlock[], block: PlacedBlock): boolean {
  if (isTitle(blocks, block)) return false;
  const between = blocks[block.index + 1];
  if (between && isEmpty(between) && /\p{L}/u.test(between.block.source.replace(/<[^>]*>/g, ''))) return false;
  const next = neighbour(blocks, block.index, 1);
  // A heading without a number may be what is announced: `finden sich unter:`, `### Anlage 1`.
  const numbered = next?.block.marker && next.block.marker.path.length > 0 && next.block.marker.kind !== 'annex';
  return !next || (next.block.kind === 'heading' && numbered === true && !isUnder(next, block));
}

/** Whether the block before opens the naming of a party and names none. */
function isUnnamed(blocks: readonly PlacedBlock[], block: PlacedBlock): boolean {
  const before = neighbour(blocks, block.index, -1);
  return before !== undefined && before.facts.gaps.some(({ kind }) => kind === 'opens');
}

/** Where the name should stand: on mark-up that keeps the place free for it, else on the role. */
function placeOfName(blocks: readonly PlacedBlock[], block: PlacedBlock, gap: GapFact): { readonly block: PlacedBlock; readonly span: Span } {
  const before = blocks[block.index - 1];
  if (!before || !isEmpty(before) || !/^\s*<[a-z]/i.test(before.block.source)) return { block, span: shift(gap.span, block.start) };
  return { block: before, span: shift({ start: 0, end: before.block.source.trimEnd().length }, before.start) };
}

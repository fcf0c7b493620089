import { hollowTokens, restates } from '../../facts/gap/hollow.js';
import { fieldOf } from '../../facts/gap/hollowLabel.js';
import type { GapFact } from '../../facts/gaps.js';
import type { PlacedBlock } from '../contract.js';
import type { FactIndex } from '../factIndex.js';
import { markedLabel } from '../requirement/labels.js';
import { memoSections } from '../term/definitions.js';
import { termKey } from '../term/termIndex.js';
import { neighbour } from './neighbour.js';

/** Whether the words of a field that say its label once more are all there is: nothing below goes on with them, and it is a field, not a definition. */
export function isRestated(blocks: readonly PlacedBlock[], placed: PlacedBlock, gap: GapFact, holding: Pick<FactIndex, 'definitions' | 'definitionHeads'>): boolean {
  if (isDefined(blocks, placed, gap, holding)) return false;
  if (gap.bare === true && ![neighbour(blocks, placed.index, 1), neighbour(blocks, placed.index, -1), placed].some((beside) => beside !== undefined && holdsOther(beside, gap, beside === placed))) return false;
  // What follows in the block itself is another field already.
  return /\n[^]*\p{L}/u.test(placed.block.source.slice(gap.span.end)) || endsThere(blocks, placed, gap);
}

/** The paragraph below a label, where it is all there is and says no more than the label. Under a heading only who and what: of the rest the clause below tells more than its heading asks. */
export function restatedBelow(blocks: readonly PlacedBlock[], placed: PlacedBlock, gap: GapFact, holding: Pick<FactIndex, 'definitions' | 'definitionHeads'>): { readonly block: PlacedBlock; readonly gap: GapFact } | null {
  const below = neighbour(blocks, placed.index, 1);
  if (!below || gap.bare === true || gap.field === 'act' || gap.field === 'time' || below.block.kind !== 'paragraph' || below.facts.gaps.some(({ field }) => field)) return null;
  if (isDefined(blocks, placed, gap, holding) || !endsThere(blocks, below, gap) || !restates(hollowTokens(below.facts.sentences), gap.field!, hollowTokens(placed.facts.sentences))) return null;
  const { sentences } = below.facts;
  return { block: below, gap: { ...gap, span: { start: sentences[0]!.span.start, end: sentences[sentences.length - 1]!.span.end } } };
}

/** A field for something else: the next of a list of fields. */
const holdsOther = ({ block, facts }: PlacedBlock, gap: GapFact, own: boolean): boolean =>
  block.kind !== 'heading' && facts.gaps.some(({ matter, field }) => (!own && matter === true) || (field !== undefined && field !== gap.field));

/** Whether the label is a term: it is explained here, among the definitions, or anywhere else. */
function isDefined(blocks: readonly PlacedBlock[], placed: PlacedBlock, { text }: GapFact, { definitions, definitionHeads }: Pick<FactIndex, 'definitions' | 'definitionHeads'>): boolean {
  if (placed.facts.definitions.some(({ condition }) => condition !== 'definitions')) return true;
  const inDefinitions = memoSections(blocks);
  const among = ({ section }: PlacedBlock): boolean => definitionHeads.some((head) => head.index <= placed.index && head.section === section) || inDefinitions(section);
  const key = termKey(text);
  return among(placed) || definitions.some((block) => block !== placed && block.facts.definitions.some((fact) => termKey(fact.text) === key && (fact.condition !== 'definitions' || among(block))));
}

/** Whether what follows asks for something else, or nothing follows. */
function endsThere(blocks: readonly PlacedBlock[], placed: PlacedBlock, { field }: GapFact): boolean {
  const next = neighbour(blocks, placed.index, 1);
  if (!next) return true;
  const asks = fieldOf(next.block, next.facts.sentences);
  if (next.block.kind === 'heading') return isBeside(blocks, placed, next) && (asks === null ? !goesOn(next) : asks !== field);
  if (next.block.indent > placed.block.indent) return false;
  return asks === null ? isContact(next) : asks !== field;
}

/** A heading of the same or a higher rank than the one above; under the title of the text, a numbered chapter. */
function isBeside(blocks: readonly PlacedBlock[], { index }: PlacedBlock, { block, facts }: PlacedBlock): boolean {
  let above = index;
  while (above >= 0 && blocks[above]!.block.kind !== 'heading') above--;
  const depth = blocks[above]?.block.depth ?? 0;
  return block.depth <= depth || (depth <= 1 && ((block.marker?.path.length ?? 0) > 0 || fieldOf(block, facts.sentences) !== null));
}

/** `Contact data`, `Group A`: a heading over a part of what was asked for. */
const goesOn = ({ facts: { sentences } }: PlacedBlock): boolean =>
  sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'DATA_TYPE' || concept === 'DATA_SUBJECT_KIND'))
  || hollowTokens(sentences).some(({ kinds }) => kinds.has('DATA') || kinds.has('PERSON') || kinds.has('KIND'));

/** A field that holds an address: whom to write to is no answer to what is processed. */
const isContact = ({ block }: PlacedBlock): boolean => markedLabel(block) > 0 && /[\w.-]@[\w-]+\.\w/.test(block.source);

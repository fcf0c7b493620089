import type { ReferenceFact } from '../../facts/references.js';
import type { Block } from '../../markdown/block.js';
import type { Contract, PlacedBlock } from '../contract.js';
import type { Annex } from './annexes.js';
import type { SectionIndex } from './sectionIndex.js';

/** What can be looked at to find a named part. `heads` are the blocks that name one, as `namesPart` tells; `holding` those with references. */
export type Surroundings = Pick<Contract, 'blocks'> & { readonly index: SectionIndex; readonly heads: readonly PlacedBlock[]; readonly holding: readonly PlacedBlock[]; annexes(): readonly Annex[] };

const ADDRESS = /https?:|www\.|\]\(\s*[^#)\s]|<a\s|[\p{L}\d-]\.(?:com|de|ch|at|eu|io|net|org|app|cloud|info|uk|fr|it|li|dev|ai)(?![\p{L}])/iu;
/** A postal code with a town, a mail address, or a field for one of them. */
const CONTACT = /@|(?<!\d)\d{4,5}\s+\p{Lu}\p{L}|\p{Lu}{1,2}\d{1,2}\s?\d\p{Lu}{2}|(?:address|adresse|anschrift)\s*:/u;

/** What a block shows of the parts that may be looked for: an address, a contact, a preamble without a heading. */
export const signsIn = (block: Block): readonly boolean[] => [ADDRESS.test(block.source), CONTACT.test(block.source), isPreamble(block)];

const isPreamble = (block: Block): boolean => /^(?:Präambel|Preamble|Vorbemerkung|Whereas|Recitals)/i.test(block.segments[0]?.text ?? '');

/** Whether a part that the text names is not there: no preamble, no imprint, no link where one is announced, no annexes at all. */
export function misses(fact: ReferenceFact, { index }: PlacedBlock, { blocks, heads, holding, index: sections, annexes }: Surroundings): boolean {
  const titled = (pattern: RegExp): boolean => heads.some(({ section }) => pattern.test(section.title));
  switch (fact.unit === 'link' ? 'link' : fact.unit === 'annexes' ? 'annexes' : fact.word) {
    case 'link': return !blocks.slice(index, index + 2).some(({ block }) => ADDRESS.test(block.source));
    case 'preamble': return !titled(/präambel|preamble|vorbemerkung|recitals|whereas|background/i) && !heads.some(({ block }) => isPreamble(block));
    case 'imprint': return !fact.apart && !titled(/impressum|imprint/i) && !ADDRESS.test(blocks[index]?.block.source ?? '');
    case 'heading': return !blocks.slice(0, firstChapter(sections)).some(({ block }) => block.kind !== 'html' && CONTACT.test(block.source));
    case 'annexes': return sections.scopes.length === 1 && annexes().length === 0 && !titled(/anlage|anhang|beilage|annex|appendix|appendices|schedule|exhibit/i)
      && !holding.some(({ facts }) => facts.references.some(({ unit }) => unit === 'annex'));
    default: return false;
  }
}

function firstChapter({ scopes }: SectionIndex): number {
  const chapters = scopes[0]?.chapters ?? [];
  return Math.min(...chapters.map(({ firstBlock }) => firstBlock), Number.MAX_SAFE_INTEGER);
}

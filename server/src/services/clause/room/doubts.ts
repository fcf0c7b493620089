import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import { numberOf, scopeOf, indexSections } from '../../../contract/reference/sectionIndex.js';
import type { Section } from '../../../contract/sections.js';
import { sourceSpan } from '../../../markdown/block.js';
import { overlaps } from '../../../text/span.js';
import type { Moving } from './moveReferences.js';

/** Whether something else in the contract goes by a number that moves and would have to move too, though nobody knows it as a reference. */
export function isDoubtful(contract: Contract, moving: Moving): boolean {
  return hasDouble(contract, moving) || isListed(contract, moving) || isNamedElsewhere(contract, moving);
}

const languageOf = ({ blocks }: Contract, section: Section): string | undefined => blocks[section.firstBlock]?.language;

/** A second count beside the first: another section with a heading, of the same kind, that bears the number of one that moves. A version in another language has its own. */
function hasDouble(contract: Contract, { sections, around }: Moving): boolean {
  const [first] = sections;
  if (!first || first.title === '') return false;
  const { chapters } = scopeOf(indexSections(contract.root), first);
  const numbers = new Set(sections.map(numberOf));
  return chapters.some((other) => other.title !== '' && other.labelKind === first.labelKind && numbers.has(numberOf(other)) && around(other) === null
    && (contract.languages.length === 1 || languageOf(contract, other) === languageOf(contract, first)));
}

/** A table of contents, or another list that repeats a heading with its number. */
function isListed(contract: Contract, { sections, around }: Moving): boolean {
  const titles = sections.filter(({ title }) => title.length > 3);
  return titles.length > 0 && contract.blocks.some(({ block, section }) => {
    const text = block.segments[0]?.text ?? '';
    return around(section) === null && block.marker !== null && titles.some(({ title, path }) => text.startsWith(title) && block.marker!.path[block.marker!.path.length - 1] === path[path.length - 1]);
  });
}

const LEADS = /^REFER_(?:SECTION|SIGN|ARTICLE|PARAGRAPH|NUMBER)$/;

/** A dotted number (`9.2`) outside every known reference, or a heading that refers. */
function isNamedElsewhere({ blocks }: Contract, { sections, around }: Moving): boolean {
  const first = new Set(sections.map((section) => numberOf(section)));
  const last = (number: string): boolean => [...first].some((own) => number === own || number.startsWith(`${own}.`));
  return blocks.some((placed) => {
    if (placed.block.kind === 'heading' && refersTo(placed, (number) => last(number))) return true;
    return around(placed.section) === placed.section && placed.section.firstBlock === placed.index && placed.block.kind === 'heading' ? false : hasLoose(placed, last);
  });
}

const refersTo = ({ facts, block }: PlacedBlock, moves: (number: string) => boolean): boolean =>
  facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => LEADS.test(concept))) && numbersIn(block.segments[0]?.text ?? '').some(({ number }) => moves(number));

function hasLoose({ block, facts }: PlacedBlock, moves: (number: string) => boolean): boolean {
  return block.segments.some((segment) =>
    numbersIn(segment.text).some(({ number, start, end }) => {
      if (!number.includes('.') || !moves(number)) return false;
      const span = sourceSpan(segment, { start, end });
      return ![...facts.references, ...facts.citations, ...facts.periods].some((fact) => overlaps(fact.span, span));
    }));
}

const numbersIn = (text: string): { number: string; start: number; end: number }[] =>
  [...text.matchAll(/\d+(?:\.\d+)*/g)].map((match) => ({ number: match[0], start: match.index, end: match.index + match[0].length }));

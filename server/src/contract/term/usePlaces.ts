import { conceptsOf } from '../../language/lexicon/index.js';
import type { Language } from '../../language/language.js';
import { tokenize } from '../../language/tokens.js';
import type { PlacedBlock } from '../contract.js';
import { openingOf } from '../headings.js';
import type { Section } from '../sections.js';

/** Whether a block is a heading, or a line that is set like one. */
export const isHeading = ({ block }: PlacedBlock): boolean => block.kind === 'heading' || openingOf(block)?.heading === true;

/** Whether a section, or one it lies in, is headed `Recitals`, `Parties` or `Contents`: what stands there says what the contract is about, and the chapters behind it what is agreed. */
export const isApart = ({ title, parent }: Section, language: Language): boolean => parent !== null && (headsApart(title, language) || isApart(parent, language));

function headsApart(title: string, language: Language): boolean {
  const tokens = tokenize(title);
  return conceptsOf(tokens, language).some(({ concept, from, to }) =>
    (concept === 'RECITALS' && from <= 1) || (/^(?:PARTIES_HEADING|TABLE_OF_CONTENTS)$/.test(concept) && to - from >= tokens.length - 1));
}

/** Words of a title without numbers, links and the dots that lead to a page. */
const bare = (line: string): string => line.replace(/\]\([^)]*\)/g, '').replace(/[^\p{L}]+/gu, ' ').trim().toLowerCase();

/** Tells whether a line repeats the heading of a section, as a table of contents does. */
export function readContents(blocks: readonly PlacedBlock[]): (line: string) => boolean {
  const titles = new Set(blocks.filter(({ index, section }) => section.firstBlock === index && section.title !== '').map(({ section }) => bare(section.title)));
  return (line) => titles.has(bare(line));
}

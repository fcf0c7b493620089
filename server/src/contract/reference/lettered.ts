import type { ReferenceFact } from '../../facts/references.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { scopeOf, type SectionIndex } from './sectionIndex.js';
import { namesStandardClauses } from './standardClauses.js';

/** So many headings in the order of the alphabet show that the parts of the contract bear letters. */
const MIN_PARTS = 3;
/** `A. Allgemeines`, `B Pflichten`, `C – Ende`, `Teil D`, `Section E: Audits`. */
const LETTERED = /^([A-Z])(?:[.):]|[\s\u00a0]*[–—-]|[\s\u00a0]+\p{Lu}|$)/u;
/** What such a part may be called before its letter. */
const CALLED = /^(?:teil|part|abschnitt|section|kapitel|chapter|ziffer|punkt)[\s\u00a0]+/i;

/** The parts of the body whose headings begin with a letter, by the letter. Walked only where a reference names one. */
export function letteredParts({ scopes }: SectionIndex): ReadonlyMap<string, Section> {
  const parts = new Map<string, Section>();
  const annexes = new Set(scopes.map(({ root }) => root));
  const visit = (section: Section): void => {
    for (const child of section.children) {
      if (annexes.has(child)) continue;
      const letter = child.title === '' ? undefined : LETTERED.exec(`${child.label} ${child.title}`.trim().replace(CALLED, ''))?.[1];
      if (letter !== undefined && !parts.has(letter)) parts.set(letter, child);
      // A bold heading behind a numbered clause stands below it in the tree.
      visit(child);
    }
  };
  if (scopes[0]) visit(scopes[0].root);
  return parts;
}

/** Where `Teil C` leads; null where nothing can be said, undefined where the parts of the contract plainly end before it. */
export function letteredTarget({ path, owner }: ReferenceFact, { section, block }: PlacedBlock, index: SectionIndex, parts: ReadonlyMap<string, Section>): Section | null | undefined {
  const letter = path[0] ?? '';
  if (owner === 'annex' || owner === 'this-annex' || owner === 'vague') return null;
  const target = parts.get(letter);
  if (target) return target;
  const inOrder = [...parts.keys()].every((key, i) => key === String.fromCharCode(65 + i));
  const counted = parts.size >= MIN_PARTS && inOrder && letter.charCodeAt(0) - 65 >= parts.size;
  return counted && scopeOf(index, section) === index.scopes[0] && !namesStandardClauses(block) ? undefined : null;
}

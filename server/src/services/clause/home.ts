import type { Contract } from '../../contract/contract.js';
import type { RequirementResult } from '../../contract/requirements.js';
import type { Section } from '../../contract/sections.js';
import { type Clause, clauseFor } from '../../knowledge/clauses/clause.js';
import { requirement } from '../../knowledge/requirements/catalogue.js';
import { DESCRIPTION, type RequirementId } from '../../knowledge/requirements.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import { tokenize } from '../../language/tokens.js';
import { isInside, type Span } from '../../text/span.js';
import { annexStart, chapters } from './chapters.js';

/** What the chapeau of Art. 28(3) asks for is often set out in an annex, and so are the measures of security. */
const MAY_STAND_IN_ANNEX: ReadonlySet<RequirementId> = new Set(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects', 'security']);

/** Chapters that introduce; no duty is looked for there. */
const INTRODUCTION = /^(?:definition|begriff|interpretation|präambel|preamble|recital|whereas|background|vorbemerkung|parties|vertragsparteien)/i;

/** The section a clause belongs into, and whether it joins a weak clause there; null when it needs a section of its own. */
export interface Home {
  readonly section: Section;
  readonly besideWeak: boolean;
  /** The words it should stand next to; none when any place of the section does. */
  readonly near: readonly Span[];
}

/** The neighbours of a clause: its own, or those of the library. */
export const neighboursOf = (clause: Clause): Pick<Clause, 'id' | 'home'> => ({ id: clause.id, home: clause.home.length > 0 ? clause.home : clauseFor(clause.id, clause.language).home });

/**
 * Where the clause for a requirement belongs: beside the weak clause when there is one, else in the section of the requirement it is
 * closest to. A section of an annex serves only for what usually stands in annexes.
 */
export function homeOf(contract: Contract, clause: Pick<Clause, 'id' | 'home'>): Home | null {
  const own = resultOf(contract, clause.id);
  if (contract.bounds) return homeInPart(contract, contract.bounds, own);
  const run = chapters(contract);
  const annexes = MAY_STAND_IN_ANNEX.has(clause.id) ? contract.blocks.length : annexStart(contract, run);
  const preface = run[0]?.firstBlock ?? 0;
  const taken = DESCRIPTION.has(clause.id) && clause.id !== 'controller-rights-obligations' ? sectionsOfDuties(contract) : new Set<Section>();
  const fits = (section: Section | null): section is Section =>
    section !== null && section.firstBlock >= preface && section.firstBlock < annexes && (section.part === 'body' || MAY_STAND_IN_ANNEX.has(clause.id))
    && !INTRODUCTION.test(section.title) && !taken.has(section);
  const besideWeak = own?.verdict === 'partial';
  if (DESCRIPTION.has(clause.id)) {
    const section = sectionsAbout(contract, clause.id, own).find((candidate) => fits(candidate) || taken.has(candidate));
    if (section) return { section, besideWeak, near: own?.evidence ?? [] };
  }
  if (besideWeak) {
    const section = sectionsOfEvidence(contract, own).find(fits);
    if (section) return { section, besideWeak: true, near: own.evidence };
  }
  const named = own?.home ? titled(contract, own.home) : null;
  if (fits(named)) return { section: named, besideWeak: false, near: closest(contract, clause, named) };
  for (const id of clause.home) {
    const neighbour = resultOf(contract, id);
    const section = neighbour && neighbour.verdict !== 'absent' ? sectionsOfEvidence(contract, neighbour).find(fits) : undefined;
    if (section) return { section, besideWeak: false, near: neighbour?.evidence ?? [] };
  }
  return null;
}

/** The words in a section of the first requirement in it that the clause is close to. */
function closest(contract: Contract, { home }: Pick<Clause, 'home'>, { span }: Section): readonly Span[] {
  for (const id of home) {
    const near = (resultOf(contract, id)?.evidence ?? []).filter((evidence) => isInside(evidence, [span]));
    if (near.length > 0) return near;
  }
  return [];
}

/** In an agreement that is part of another contract: the section of the weak clause, else the part itself. */
function homeInPart(contract: Contract, bounds: readonly Span[], own: RequirementResult | undefined): Home | null {
  const inside = (section: Section): boolean => isInside(section.headingSpan, bounds);
  const weak = own?.verdict === 'partial' ? sectionsOfEvidence(contract, own).find(inside) : undefined;
  const part = contract.blocks.find((placed) => placed.start >= bounds[0]!.start)?.section;
  const section = weak ?? (part && titled(contract, part));
  return section ? { section, besideWeak: weak !== undefined, near: own?.evidence ?? [] } : null;
}

export const resultOf = (contract: Contract, id: RequirementId): RequirementResult | undefined => contract.requirements.find((r) => r.id === id);

/** The innermost sections with a heading that hold the evidence, those that hold most of it first. */
function sectionsOfEvidence(contract: Contract, result: RequirementResult): Section[] {
  const counts = new Map<Section, number>();
  for (const span of result.evidence) {
    const placed = contract.blocks.findLast((b) => b.start <= span.start);
    const section = placed ? titled(contract, placed.section) : null;
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([section]) => section);
}

/** Sections whose heading names the matter, those with words on it first. */
function sectionsAbout(contract: Contract, id: RequirementId, own: RequirementResult | undefined): Section[] {
  const matter = requirement(id).home[0];
  const found: Section[] = [];
  const visit = (section: Section): void => {
    for (const child of section.children) {
      const language = contract.blocks[child.firstBlock]?.language ?? 'de';
      if (child.title !== '' && conceptsOf(tokenize(child.title), language).some((hit) => hit.concept === matter)) found.push(child);
      visit(child);
    }
  };
  visit(contract.root);
  const evidence = own ? sectionsOfEvidence(contract, own) : [];
  return found.filter((s) => !isDocumentTitle(contract, s)).sort((a, b) => Number(evidence.includes(b)) - Number(evidence.includes(a)));
}

/** Sections that regulate a duty: a description of the processing that is only mentioned there does not belong there. */
const sectionsOfDuties = (contract: Contract): Set<Section> =>
  new Set(contract.requirements.filter((r) => !DESCRIPTION.has(r.id) && r.id !== 'documented-instructions').flatMap((r) => sectionsOfEvidence(contract, r)));

/** The section itself or the nearest one around it that has a heading; null for the document and for its title. */
function titled(contract: Contract, from: Section): Section | null {
  let section: Section = from;
  while (section.title === '' && section.parent) section = section.parent;
  return section.parent === null || isDocumentTitle(contract, section) ? null : section;
}

/** Whether a section is the title of the contract, with the chapters inside or right after it. */
export function isDocumentTitle(contract: Contract, section: Section): boolean {
  if (section.label !== '' || section.level !== 1) return false;
  const heading = contract.root.children.find((s) => s.title !== '');
  return section === heading && (section.children.filter((s) => s.title !== '').length > 2 || section.children.length === 0 && heading.label === '' && numbered(contract));
}

const numbered = (contract: Contract): boolean => contract.root.children.some((s) => s.label !== '' && s.title !== '');

import { REQUIREMENTS } from '../knowledge/requirements/catalogue.js';
import type { Requirement } from '../knowledge/requirements/requirement.js';
import type { RequirementId } from '../knowledge/requirements.js';
import { shift, type Span } from '../text/span.js';
import type { BareCitations } from './citations.js';
import type { PlacedBlock } from './contract.js';
import type { Kept } from './kept.js';
import { holds, type Part } from './kind/parts.js';
import type { Parties } from './parties.js';
import { headsOf, type Marked, readMarks, titledSection } from './requirement/context.js';
import { findHome } from './requirement/home.js';
import { type Reader, readerOf } from './requirement/reader.js';
import { inPlaceOf } from './requirement/standing.js';
import { HOMES, type Mark, TEST_COUNT } from './requirement/marks.js';
import type { TermMatters } from './requirement/termMatters.js';
import { judge, type Judgement, type Sighting } from './requirement/verdict.js';
import type { Section } from './sections.js';

export type Verdict = 'present' | 'partial' | 'absent' | 'not-applicable';

/** What the contract says on one requirement. */
export interface RequirementResult {
  readonly id: RequirementId;
  readonly verdict: Verdict;
  /** The words that satisfy it, or, where it is partial, that come closest or take it back. */
  readonly evidence: readonly Span[];
  /** Ids of the essential limbs that are missing, for `partial`. */
  readonly missing: readonly string[];
  /** Of those the ones of which a sentence says a part, or says it of something less. */
  readonly short: readonly string[];
  /** Where the clause belongs when something is missing; null for the document as a whole. */
  readonly home: Section | null;
}

/** So many places are kept of what says one thing, in the body and in the annexes each; a very long text says everything over and over. */
const KEPT = 6;

/** What was found on the requirements, for the next version of the text to start from. */
export interface Judged {
  readonly reader: Reader;
  readonly requirements: readonly RequirementResult[];
  readonly marked: Marked;
  readonly judgements: readonly Judgement[];
  /** What a part of the text says, read alone. */
  readonly judge: (part: Part) => readonly RequirementResult[];
}

/**
 * What the contract says on each requirement, in the order of the catalogue. Art. 28 GDPR, Art. 9 DSG, Art. 7 DSV. Where every block bears on them
 * as it did in the earlier version, only the places are new.
 */
export function readRequirements(blocks: readonly PlacedBlock[], parties: Parties, bare: BareCitations, terms: TermMatters, kept: Kept | null): Judged {
  const reader = readerOf(parties, bare, terms);
  const marked = readMarks(blocks, reader, kept);
  const judgements = kept && marked.unchanged ? kept.judged.judgements.map((old) => new Moved(old, marked)) : judgeAll(marked, null);
  const of = (part: Part | null, judged: readonly Judgement[]): RequirementResult[] => resultsOf(judged, blocks, reader, part);
  return { reader, requirements: of(null, judgements), marked, judgements, judge: (part) => of(part, judgeAll(marked, part)) };
}

const asSection = (section: Section | null): Section | null => (section?.parent ? section : null);

/** Whether the words fall short and stand under no heading of the matter. */
const strays = ({ mark }: Sighting): boolean => !mark.home && (mark.kind === 'weak' || mark.kind === 'touched');

function resultsOf(judgements: readonly Judgement[], blocks: readonly PlacedBlock[], reader: Reader, part: Part | null): RequirementResult[] {
  let heads: ReadonlyMap<Section, ReadonlySet<string>> | null = null;
  const besideOf = ({ partOf }: Requirement): Section | null => {
    const seen = partOf && judgements[REQUIREMENTS.findIndex(({ id }) => id === partOf.requirement)]?.evidence[0];
    return seen ? titledSection(seen.placed.section) : null;
  };
  const homeOf = (requirement: Requirement, { evidence }: Judgement): Section | null => {
    const inPlace = inPlaceOf(requirement, evidence, blocks);
    const seen = inPlace.find((one) => !strays(one));
    // Words that only touch the matter in another clause do not tell where it belongs.
    if (!seen && inPlace.length > 0) return asSection(findHome(HOMES[REQUIREMENTS.indexOf(requirement)]!, (heads ??= headsOf(blocks, reader)), part)) ?? asSection(titledSection(inPlace[0]!.placed.section));
    const section = seen ? titledSection(seen.placed.section) : findHome(requirement.home, (heads ??= headsOf(blocks, reader)), part) ?? besideOf(requirement) ?? part?.section ?? null;
    return asSection(section);
  };
  return REQUIREMENTS.map((requirement, i) => new Result(requirement, judgements[i]!, (judgement) => homeOf(requirement, judgement), blocks));
}

/** Where the words stand, and where a clause would, is found when somebody asks: for most requirements nobody does. */
class Result implements RequirementResult {
  readonly id: RequirementId;
  readonly #judgement: Judgement;
  readonly #homeOf: (judgement: Judgement) => Section | null;
  #home: Section | null | undefined = undefined;

  readonly #requirement: Requirement;
  readonly #blocks: readonly PlacedBlock[];

  constructor(requirement: Requirement, judgement: Judgement, homeOf: (judgement: Judgement) => Section | null, blocks: readonly PlacedBlock[]) {
    this.id = requirement.id;
    this.#judgement = judgement;
    this.#homeOf = homeOf;
    this.#requirement = requirement;
    this.#blocks = blocks;
  }

  get verdict(): Verdict {
    return this.#judgement.verdict;
  }

  get missing(): readonly string[] {
    return this.#judgement.missing;
  }

  get short(): readonly string[] {
    return this.#judgement.short;
  }

  get evidence(): readonly Span[] {
    const { evidence, verdict } = this.#judgement;
    // Words among the definitions or above the first chapter show that a clause falls short, but not where.
    const shown = verdict === 'partial' ? inPlaceOf(this.#requirement, evidence, this.#blocks) : evidence;
    if (verdict !== 'partial' || shown.length === 0 || !strays(shown[0]!)) return shown.map((seen) => seen.span);
    // Where the contract has a clause on the matter the finding belongs there, and not on words that touch it elsewhere.
    const { home } = this;
    return home && shown.every(({ placed }) => titledSection(placed.section) !== home) && shown.every(strays) ? [] : shown.map((seen) => seen.span);
  }

  get home(): Section | null {
    return this.#home === undefined ? (this.#home = this.#homeOf(this.#judgement)) : this.#home;
  }
}

function judgeAll(marked: Marked, part: Part | null): Judgement[] {
  const sightings = sightingsOf(marked, part);
  return REQUIREMENTS.map((requirement, i) => judge(requirement, sightings[i]!));
}

/** An earlier judgement with its evidence where that stands now, found when somebody asks for it. */
class Moved implements Judgement {
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  readonly short: readonly string[];
  readonly places: Judgement['places'];
  readonly #marked: Marked;
  #evidence: readonly Sighting[] | null = null;

  constructor({ verdict, missing, short, places }: Judgement, marked: Marked) {
    this.verdict = verdict;
    this.missing = missing;
    this.short = short;
    this.places = places;
    this.#marked = marked;
  }

  get evidence(): readonly Sighting[] {
    const { blocks, marks } = this.#marked;
    return (this.#evidence ??= this.places.map(({ at, nth }) => sighting(blocks[at]!, marks[at]![nth]!, at, nth)));
  }
}

const sighting = (placed: PlacedBlock, mark: Mark, at: number, nth: number): Sighting => ({ mark, placed, span: shift(mark.span, placed.start), at, nth });

/** What is said on each requirement, and where. */
function sightingsOf(marked: Marked, part: Part | null): Sighting[][] {
  const sightings: Sighting[][] = REQUIREMENTS.map(() => []);
  const counts = { body: new Uint8Array(TEST_COUNT), annex: new Uint8Array(TEST_COUNT) };
  marked.blocks.forEach((placed, at) => {
    if (!holds(part, placed.index)) return;
    const marks = marked.marks[at]!;
    const count = counts[placed.part];
    const prevails = marks.some((mark) => mark.kind === 'prevails');
    marks.forEach((mark, nth) => {
      if (mark.test < 0) return;
      if (count[mark.test]! >= KEPT && !prevails) return;
      if (count[mark.test]! < KEPT) count[mark.test]!++;
      sightings[mark.requirement]!.push(sighting(placed, mark, at, nth));
    });
  });
  return sightings;
}

import type { Requirement } from '../../knowledge/requirements/requirement.js';
import type { Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Verdict } from '../requirements.js';
import type { Mark, MarkKind } from './marks.js';

/** A mark at its place in the contract; the span counts from the start of the text. */
export interface Sighting {
  readonly mark: Mark;
  readonly placed: PlacedBlock;
  readonly span: Span;
  /** Which of the marked blocks it is in, and which of the marks of that block it is. */
  readonly at: number;
  readonly nth: number;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Sighting[];
  /** Which marks the evidence is. */
  readonly places: readonly Pick<Sighting, 'at' | 'nth'>[];
  readonly missing: readonly string[];
  /** Of the limbs that are missing those of which a sentence says a part; see `Limb.short`. */
  readonly short: readonly string[];
}

const MAX_EVIDENCE = 5;

/**
 * Weighs what was seen of a requirement: `present` when every limb is said and nothing takes it back, `absent` when no limb is even
 * touched, `not-applicable` when the contract exempts itself, else `partial` with the limbs that are missing, or with what makes less than a duty of them.
 */
export function judge(requirement: Requirement, seen: readonly Sighting[]): Judgement {
  const of = (kind: MarkKind, part?: number): Sighting[] => seen.filter((s) => s.mark.kind === kind && (part === undefined || s.mark.part === part));
  const unfilled = of('empty').length > 0;
  const met = requirement.limbs.map((_, i) => [...of('said', i).filter(({ mark }) => !unfilled || mark.home || !requirement.openOutweighs), ...(unfilled ? [] : of('pointer', i))]);
  const lacking = requirement.limbs.filter((_, i) => met[i]!.length === 0).map((limb) => limb.id);
  if (lacking.length > 0 && of('by').length > 0 && of('unless').length === 0) return judgement('not-applicable', of('by'), []);
  // A complete clause that says it prevails leaves nothing of the words that took the duty back.
  const prevails = of('prevails').some((s) => met.every((limb) => limb.some((other) => other.placed === s.placed)));
  const withdrawn = prevails ? [] : of('withdrawn');
  if (lacking.length === 0 && withdrawn.length > 0) {
    const ids = (requirement.withdrawn ?? []).filter((_, i) => withdrawn.some((s) => s.mark.part === i)).map((w) => w.id);
    return judgement('partial', withdrawn, ids);
  }
  if (lacking.length === 0) return judgement('present', met.flat(), []);
  const softened = of('softened').filter((s) => met[s.mark.part]!.length === 0);
  const short = of('short').filter((s) => met[s.mark.part]!.length === 0);
  const touched = [...met.flat(), ...of('weak'), ...of('pointer'), ...of('empty'), ...of('touched')];
  if (softened.length + touched.length === 0) return judgement('absent', [], lacking);
  // What stands under a heading of the matter is where the reader looks for it.
  const others = [...short, ...touched];
  const closest = [...softened, ...others.filter(({ mark }) => mark.home), ...others.filter(({ mark }) => !mark.home)];
  const why = requirement.limbs.flatMap((limb, i) => (met[i]!.length > 0 ? [] : (softened.find((s) => s.mark.part === i)?.mark.by ?? limb.id)));
  return judgement('partial', closest, [...new Set(why)], requirement.limbs.filter((_, i) => short.some((s) => s.mark.part === i)).map((limb) => limb.id));
}

function judgement(verdict: Verdict, seen: readonly Sighting[], missing: readonly string[], short: readonly string[] = []): Judgement {
  const evidence = pick(seen);
  return { verdict, evidence, places: evidence.map(({ at, nth }) => ({ at, nth })), missing, short };
}

/** The body of the contract weighs more than its annexes. */
function pick(seen: readonly Sighting[]): Sighting[] {
  const picked: Sighting[] = [];
  for (const part of ['body', 'annex']) for (const s of seen) {
    if (picked.length === MAX_EVIDENCE) return picked;
    if (s.placed.part === part && !picked.some((other) => other.span.start === s.span.start && other.span.end === s.span.end)) picked.push(s);
  }
  return picked;
}

import { type Claim, type ClaimKind, claimsIn } from '../../contract/version/claims.js';
import type { Passage, VersionPair } from '../../contract/versions.js';
import { same } from './same.js';

/** What the two versions of one place say differently. One side may be empty: only the other version says it. */
export interface Difference {
  readonly kind: ClaimKind;
  readonly de: readonly Claim[];
  readonly en: readonly Claim[];
}

type Sides = readonly [de: readonly Claim[], en: readonly Claim[]];

/** More is not compared: no clause says so much, and two lists must not cost their product. */
const MOST = 60;
/** Of so few claims each has its counterpart when there are as many. */
const FEW = 4;
const KINDS: readonly ClaimKind[] = ['period', 'number', 'date', 'citation', 'reference'];
/** Words that measure time without a number: `jährlich`, `one month's notice` may be said so in the other language. */
const TIME = /^(?:\w*(?:jaehr|monat|woech|taeg|stuend|quartal|vierteljahr|halbjahr)\w*|(?:jahr|tag|woche|stunde|minute)(?:e|en|es|s|n)?|(?:year|day|week|month|hour|quarter|minute)s?(?:'s)?|annual\w*|yearly|\w*monthly|\w*weekly|daily|hourly|quarterly|biannual\w*|fortnight\w*|immediate\w*|sofort\w*)$/;

/** The differences in figures, citations and references between the two versions of a place. */
export function compare({ de, en }: VersionPair): Difference[] {
  const [german, english] = [de.flatMap((passage) => claimsIn(passage).claims), en.flatMap((passage) => claimsIn(passage).claims)];
  if (german.length > MOST || english.length > MOST) return [];
  return KINDS.flatMap((kind): Difference[] => {
    const own: Sides = [german.filter((claim) => claim.kind === kind && isPlain(claim)), english.filter((claim) => claim.kind === kind && isPlain(claim))];
    const [left, right] = leftover(own, own[0].length === own[1].length && own[0].length <= FEW);
    if (left.length > 0 && left.length === right.length) return left.map((claim, i) => ({ kind, de: [claim], en: [right[i]!] })).filter((one) => comparable(one.de[0]!, one.en[0]!));
    if (kind !== 'period') return [];
    if (left.length > 0 && right.length > 0) return [{ kind, de: left, en: right }];
    return left.length === 0 && right.length === 0 ? [] : onlyIn([left, right], own, { de, en, sure: true }, [german, english]);
  });
}

/** A length that differs from itself is reported by another rule. */
const isPlain = (claim: Claim): boolean => claim.kind !== 'period' || claim.fact.twice === null || claim.fact.twice.word === claim.fact.twice.digits;

/** What is left when each claim is crossed out against one that says the same; `even` when both versions say as much. */
function leftover([de, en]: Sides, even: boolean): Sides {
  const right = [...en];
  const left = de.filter((claim) => {
    const at = right.findIndex((other) => same(claim, other));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  if (even) return [left, right];
  // What is said twice in one version and once in the other is said.
  const repeated = (claim: Claim, others: readonly Claim[]): boolean => others.some((other) => same(claim, other));
  return [left.filter((claim) => !repeated(claim, en)), right.filter((claim) => !repeated(claim, de))];
}

function comparable(a: Claim, b: Claim): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.fact.unit === b.fact.unit || a.fact.unit === '' || b.fact.unit === '';
  return true;
}

/** A period that only one version names, unless the other may name it in words that were not read as one. */
function onlyIn([left, right]: Sides, own: Sides, { de, en }: VersionPair, [german, english]: Sides): Difference[] {
  const [claims, others, opposite, read] = left.length > 0 ? [left, en, english, own[1]] : [right, de, german, own[0]];
  if (others.some((passage) => speaksOfTime(passage, read))) return [];
  const plain = claims.filter((claim) => claim.kind === 'period' && !opposite.some((other) => other.kind === 'number' && other.fact.values.includes(claim.fact.amount)));
  if (plain.length === 0) return [];
  return [{ kind: 'period', de: left.length > 0 ? plain : [], en: left.length > 0 ? [] : plain }];
}

function speaksOfTime(passage: Passage, read: readonly Claim[]): boolean {
  const { start } = passage.block;
  return claimsIn(passage).sentences.some(({ tokens, span }) => {
    const own = read.filter((claim) => claim.span.start - start >= span.start && claim.span.end - start <= span.end);
    return tokens.some(({ key }, i) => TIME.test(key) && !own.some((claim) => claim.kind === 'period' && i >= claim.fact.tokens[0] && i < claim.fact.tokens[1]));
  });
}

import type { CitationFact } from '../../facts/citations.js';
import type { ReferenceFact } from '../../facts/references.js';
import type { Claim } from '../../contract/version/claims.js';
import type { DateFigure } from '../../contract/version/figures.js';
import { sameLength } from '../shared/lengths.js';

/** Whether two claims, one of each version, say the same; what either leaves open is no difference. */
export function same(a: Claim, b: Claim): boolean {
  // In one unit a period is the same or not; in two, months of 30 and 31 days make no difference.
  if (a.kind === 'period' && b.kind === 'period') return a.fact.unit === b.fact.unit && a.fact.basis === b.fact.basis ? a.fact.amount === b.fact.amount : sameLength(a.fact, b.fact);
  if (a.kind === 'number' && b.kind === 'number') return a.fact.values.some((value) => b.fact.values.some((other) => Math.abs(value - other) < 1e-9));
  if (a.kind === 'date' && b.kind === 'date') return sameDate(a.fact, b.fact);
  if (a.kind === 'citation' && b.kind === 'citation') return sameCitation(a.fact, b.fact);
  if (a.kind === 'reference' && b.kind === 'reference') return sameReference(a.fact, b.fact);
  if (a.kind === 'place' && b.kind === 'place') return a.fact.country === b.fact.country;
  return false;
}

/** A month without day, or a day without year, agrees with every day of that name. */
function sameDate(a: DateFigure, b: DateFigure): boolean {
  const agree = (x: string, y: string): boolean => {
    const other = y.split('-');
    return x.split('-').every((part, i) => part === '0' || other[i] === '0' || part === other[i]);
  };
  return a.days.some((day) => b.days.some((other) => agree(day, other)));
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
/** Laws are called by abbreviations in one language and by their names in the other; only these are known under both. */
const KNOWN = new Set(['gdpr', 'dsg', 'dsv', 'bdsg', 'uk-gdpr', 'dsg-at']);

function sameCitation(a: CitationFact, b: CitationFact): boolean {
  if (a.law !== null && b.law !== null && a.law !== b.law && KNOWN.has(a.law) && KNOWN.has(b.law)) return false;
  const [x, y] = [a.provision, b.provision];
  if (!x || !y) return true;
  return x.article === y.article && !differ(x.paragraph, y.paragraph) && !differ(x.subparagraph, y.subparagraph) && !differ(x.letter, y.letter) && !differ(x.number, y.number)
    && !differ(x.sentence, y.sentence) && !(x.toLevel === y.toLevel && differ(x.to, y.to));
}

/** Numbers from the clause down: `§ 6 Abs. 2`, `Section 6(2)` and `Clause 6.2` lead to one place. */
const pathOf = ({ path, paragraph, letter }: ReferenceFact): string[] => [...path, paragraph, letter].filter((part) => part !== null).map((part) => part.toLowerCase());

/** References that can be compared: both to annexes, or both to clauses. */
const isAnnex = ({ unit }: ReferenceFact): boolean => unit === 'annex' || unit === 'annexes';

function sameReference(a: ReferenceFact, b: ReferenceFact): boolean {
  if (isAnnex(a) !== isAnnex(b)) return false;
  const [x, y] = [pathOf(a), pathOf(b)];
  // `Anlage 1` may be `Schedule A`.
  if (isAnnex(a) && /^\d/.test(x[0] ?? '') !== /^\d/.test(y[0] ?? '')) return true;
  const shared = Math.min(x.length, y.length);
  const heads = x.slice(0, shared).join('.') === y.slice(0, shared).join('.'), tails = x.slice(x.length - shared).join('.') === y.slice(y.length - shared).join('.');
  return (heads || tails) && !differ(a.to, b.to);
}

import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';
import type { Finding, RelatedPlace, Rule } from '../finding.js';
import { sameLength } from '../shared/lengths.js';
import { fix } from './fix.js';
import { messages } from './messages.js';
import { separate } from './separate.js';

/** Matters that a contract regulates once: a second length is a contradiction. Others (the retention of data at large) may well have several. */
const COMPARABLE: ReadonlySet<string> = new Set([
  'breach-notice', 'breach-authority', 'breach-subprocessor', 'subprocessor-notice', 'subprocessor-objection', 'termination-ordinary', 'termination-main-contract', 'audit-notice',
  'audit-frequency', 'audit-answer', 'deletion-after-end', 'deletion-backup', 'deletion-confirmation', 'deletion-export', 'request-forward', 'retention-backup', 'retention-log',
  'secrecy-after-end', 'payment-audit',
]);

/** No contract says one thing more often; the rest of a hostile text is not compared with itself. */
const MOST_COMPARED = 200;

/** Two different periods for the same matter of the same side, wherever they stand. */
export const inconsistentPeriod: Rule = {
  id: 'inconsistent-period',
  severity: 'warning',
  title: { de: 'Widersprüchliche Fristen', en: 'Contradictory periods' },
  messages,
  check: (contract) => [...byMatter(contract).values()].flatMap((periods) => findingsIn(contract, periods)),
  fix,
};

/** What stands behind a colon tells cases of one matter apart. */
function isComparable(matter: string): boolean {
  const colon = matter.indexOf(':');
  return COMPARABLE.has(colon < 0 ? matter : matter.slice(0, colon));
}

function byMatter(contract: Contract): Map<string, ContractPeriod[]> {
  const groups = new Map<string, ContractPeriod[]>();
  const only = onlyBackups(contract.periods);
  for (const period of contract.periods) {
    const { twice } = period.fact;
    // What differs from itself is reported by number-word-mismatch.
    if (twice && twice.word !== twice.digits) continue;
    const matter = !isComparable(period.matter) ? wordsAround(period) : period.matter === only ? BACKUPS : period.matter;
    if (matter === null) continue;
    const group = groups.get(matter);
    if (group && group.length < MOST_COMPARED) group.push(period);
    else if (!group) groups.set(matter, [period]);
  }
  return groups;
}

/** Duties that may have several lengths for several cases, but hardly in the same words. */
const ONE_BY_WORDING = /^(?:(?:breach|subprocessor|termination|audit|request)-|deletion-(?:choice|on-request))/;
const FEWEST_WORDS = 8;

/** What the sentence says but for the length: two sentences that say the same are on one matter, whatever it is. Null where there is too little to tell. */
function wordsAround({ matter, block, fact }: ContractPeriod): string | null {
  if (!ONE_BY_WORDING.test(matter)) return null;
  const { tokens } = block.facts.sentences[fact.sentence]!;
  const [from, end] = fact.tokens;
  const words = tokens.filter((token, i) => token.kind !== 'punctuation' && (i < from || i >= end)).map((token) => token.key);
  return words.length < FEWEST_WORDS ? null : `${matter} ${words.join(' ')}`;
}

const BACKUPS = 'retention-backup';

/** The one kind of backups there is: where all are daily, `backups` are the daily ones. */
function onlyBackups(periods: readonly ContractPeriod[]): string | null {
  const kinds = new Set(periods.filter(({ matter }) => matter.startsWith(`${BACKUPS}:`)).map(({ matter }) => matter));
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** One finding for each length, at its first place, linked to every place that says otherwise. */
function findingsIn(contract: Contract, periods: readonly ContractPeriod[]): Finding[] {
  const lengths = new Map(periods.map(({ fact }) => [`${fact.basis} ${fact.unit} ${fact.days}`, fact]));
  const reported: ContractPeriod[] = [];
  const findings: Finding[] = [];
  for (const period of periods) {
    // Nearly always all are the same.
    if ([...lengths.values()].every((length) => sameLength(length, period.fact)) || reported.some((earlier) => sameLength(earlier.fact, period.fact))) continue;
    const others = periods.filter((other) => !sameLength(other.fact, period.fact) && !separate(contract, period, other));
    // Who is told of the one sees the other in the same paragraph.
    if (others.length === 0 || (reported.length > 0 && others.every((other) => other.block === period.block && reported.some((told) => sameLength(told.fact, other.fact) && told.block === other.block)))) continue;
    reported.push(period);
    const texts = [...new Set(others.map((other) => other.fact.text))];
    findings.push({
      rule: 'inconsistent-period', severity: 'warning', span: period.span, message: 'different',
      args: { matter: period.matter, here: period.fact.text, others: texts.slice(0, 3).join(' | ') },
      related: others.map((other): RelatedPlace => ({ span: other.span, message: 'elsewhere', args: { matter: other.matter, here: other.fact.text } })),
      subject: period.matter,
    });
  }
  return findings;
}

import type { PeriodFact } from '../../facts/periods.js';
import type { Evidence } from './evidence.js';
import type { Reading } from './reading.js';

const LONG: ReadonlySet<string> = new Set(['month', 'year']);

/** Months and years: no time in which anybody is told of a breach, but that of secrecy and of records. */
export const isLong = ({ unit }: PeriodFact): boolean => LONG.has(unit);

/** How strongly the sentence says that a secret is kept for so long. */
export const secrecyIn = (e: Evidence): number => (isLong(e.fact) && e.own('ABOUT_DELETE') === 0 && e.own('ABOUT_RETAIN') === 0 && !ofStaff(e) ? e.own('ABOUT_SECRECY') : 0);

/** `auch nach dem Ende des Beschäftigungsverhältnisses`: what people owe whom the party employs. */
const ofStaff = ({ sentence }: Evidence): boolean => sentence.tokens.some(({ key }) => /^(?:beschaeftigungsverh|arbeitsverh|dienstverh|anstellungsverh|ausscheid|employment)/.test(key));

/** How strongly the sentence, or the head of the column, says that money is due within the period. */
export const paymentIn = (e: Evidence): number => Math.max(e.own('ABOUT_PAYING'), 1.5 * (e.near('ABOUT_PAYING') - e.own('ABOUT_PAYING')));

/** Matters beside the chapters of a processing agreement: the secrecy that outlives it, and when audits are to be paid for. */
export function furtherMatter({ evidence: e }: Reading): string {
  if (paymentIn(e) > 0.4 && !e.sentence.concepts.some(({ concept }) => concept === 'ABOUT_TERMINATE') && e.of('ABOUT_AUDIT') > 0.5) return 'payment-audit';
  // `This duty lasts for five years beyond the end of the contract`, where the sentence before says which duty.
  const secret = secrecyIn(e) > 0.4 || (isLong(e.fact) && e.of('ABOUT_SECRECY') >= 0.6 && e.own('ABOUT_SECRECY') === 0 && e.own('ABOUT_DUTY') > 0.4);
  return secret && e.own('ABOUT_END') > 0.3 ? 'secrecy-after-end' : 'other';
}

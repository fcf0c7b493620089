import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';
import type { Arguments, Finding, RelatedPlace, Rule } from '../finding.js';
import { calendarDays } from '../shared/lengths.js';
import { messages } from './messages.js';

/** The controller's own period to the supervisory authority: 72 hours, Art. 33(1) GDPR. */
const AUTHORITY_DAYS = 3;
/** The controller's period to the data subject: one month, Art. 12(3) GDPR; 30 days, Art. 25(7) DSG. `Four weeks` is short of it. */
const ANSWER_DAYS = 30;

/** Periods that are at odds with the law whatever the parties meant, or with each other so that a right cannot be used. */
export const periodLimit: Rule = {
  id: 'period-limit',
  severity: 'warning',
  title: { de: 'Frist im Widerspruch zum Gesetz', en: 'Period at odds with the law' },
  messages,
  check: (contract) => [...contract.periods.flatMap((period) => tooLong(contract, period)), ...objectionAfterNotice(contract)],
};

const finding = (period: ContractPeriod, message: string, related: readonly RelatedPlace[] = [], more: Arguments = {}): Finding => ({
  rule: 'period-limit', severity: 'warning', span: period.span, message, args: { text: period.fact.text, ...more }, related, subject: period.matter,
});

function tooLong(contract: Contract, period: ContractPeriod): Finding[] {
  const { days } = period.fact;
  switch (period.matter) {
    case 'breach-notice':
    case 'breach-notice-special':
      if (days < AUTHORITY_DAYS) return [];
      return [finding(period, contract.law === 'dsg' ? 'breach-swiss' : 'breach')];
    case 'breach-authority':
      return days > AUTHORITY_DAYS && contract.law !== 'dsg' ? [finding(period, 'authority')] : [];
    case 'request-forward':
    case 'request-assist':
      return days >= ANSWER_DAYS && period.fact.unit !== 'week' ? [finding(period, 'request')] : [];
    case 'request-answer':
      // A month may have 31 days.
      return period.actor === 'controller' && calendarDays(period.fact).least > ANSWER_DAYS + 1 ? [finding(period, 'answer')] : [];
    default:
      return [];
  }
}

/** The time to object runs longer than the notice before the change: the sub-processor begins while the controller may still object. */
function objectionAfterNotice(contract: Contract): Finding[] {
  const notices = contract.periods.filter((period) => period.matter === 'subprocessor-notice');
  if (notices.length === 0) return [];
  const longest = Math.max(...notices.map((notice) => calendarDays(notice.fact).most));
  return contract.periods
    .filter((period) => period.matter === 'subprocessor-objection' && calendarDays(period.fact).least > longest * 1.04)
    .slice(0, 1)
    .map((objection) => finding(objection, 'objection', notices.map((notice): RelatedPlace => ({ span: notice.span, message: 'notice', args: { text: notice.fact.text } })), { notice: notices[0]?.fact.text ?? '' }));
}

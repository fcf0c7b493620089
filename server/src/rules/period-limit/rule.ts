import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';
import { type Limit, type LimitId, limitOf, LIMITS } from '../../knowledge/limits/limits.js';
import type { Span } from '../../text/span.js';
import type { Arguments, Finding, RelatedPlace, Rule, Severity } from '../finding.js';
import { calendarDays } from '../shared/lengths.js';
import { messages } from './messages.js';

/** Periods that are at odds with the law whatever the parties meant, or with each other so that a right cannot be used. */
export const periodLimit: Rule = {
  id: 'period-limit',
  severity: 'warning',
  title: { de: 'Frist im Widerspruch zum Gesetz', en: 'Period at odds with the law' },
  messages,
  check: (contract) => [...contract.periods.flatMap((period) => tooLong(contract, period)), ...objectionAfterNotice(contract), ...slowerBelow(contract), ...auditsCapped(contract)],
};

function finding(contract: Contract, limit: LimitId, place: { readonly span: Span; readonly subject: string; readonly text: string }, related: readonly RelatedPlace[] = [], more: Arguments = {}, severity: Severity = limitOf(limit).severity): Finding {
  const { span, subject, text } = place;
  return { rule: 'period-limit', severity, span, message: limit, args: { text, law: contract.law, ...more }, related, subject };
}

const placeOf = (period: ContractPeriod): { readonly span: Span; readonly subject: string; readonly text: string } => ({ span: period.span, subject: period.matter, text: period.fact.text });

function tooLong(contract: Contract, period: ContractPeriod): Finding[] {
  const limit = LIMITS.find((one) => one.days !== undefined && one.matters.includes(period.matter));
  // Where word and figure differ it is open which of them holds; number-word-mismatch tells it.
  if (!limit || !passes(limit, period) || differsInItself(period)) return [];
  // A violation of data protection law holds the breach where the contract gives breaches no period of their own.
  if (period.matter === 'breach-infringement' && contract.periods.some((other) => other.matter === 'breach-notice')) return [];
  // Swiss law gives the notice to the authority no number of hours.
  if (limit.id === 'authority' && contract.law === 'dsg') return [];
  if (limit.id === 'answer' && period.actor !== 'controller') return [];
  return [finding(contract, limit.id, placeOf(period))];
}

const differsInItself = ({ fact: { twice } }: ContractPeriod): boolean => twice !== null && twice.word !== twice.digits;

/** In favour of the contract, business days are counted short; three business days for a breach are over 72 hours all the same. */
function passes({ days = Infinity, from }: Limit, { fact }: ContractPeriod): boolean {
  return from === 'reached' ? fact.days >= days : calendarDays(fact).least > days;
}

/** The time to object runs longer than the notice before the change: the sub-processor begins while the controller may still object. */
function objectionAfterNotice(contract: Contract): Finding[] {
  const notices = contract.periods.filter((period) => period.matter === 'subprocessor-notice');
  if (notices.length === 0) return [];
  const longest = Math.max(...notices.map((notice) => calendarDays(notice.fact).most));
  return contract.periods
    .filter((period) => period.matter === 'subprocessor-objection' && calendarDays(period.fact).least > longest * 1.04)
    .slice(0, 1)
    .map((objection) => finding(contract, 'objection', placeOf(objection), notices.map((notice): RelatedPlace => ({ span: notice.span, message: 'notice', args: { text: notice.fact.text } })), { other: notices[0]?.fact.text ?? '' }));
}

/** Sub-processors may take longer to tell the processor than the processor may take to tell the controller. */
function slowerBelow(contract: Contract): Finding[] {
  const own = contract.periods.filter((period) => period.matter === 'breach-notice');
  if (own.length === 0) return [];
  const longest = Math.max(...own.map((notice) => calendarDays(notice.fact).most));
  return contract.periods
    .filter((period) => period.matter === 'breach-subprocessor' && calendarDays(period.fact).least > longest * 1.04)
    .map((below) => finding(contract, 'chain', placeOf(below), own.map((notice): RelatedPlace => ({ span: notice.span, message: 'own', args: { text: notice.fact.text } })), { other: own[0]?.fact.text ?? '' }));
}

/** Longer than a year and a month between two audits. */
const RARE = 400;

/** Audits only so often, and none more for cause. */
const auditsCapped = (contract: Contract): Finding[] => contract.auditCaps.filter((cap) => !cap.forCause)
  .map(({ span, text, days }) => finding(contract, 'audit-interval', { span, subject: 'audit-frequency', text }, [], {}, days > RARE ? 'warning' : 'information'));

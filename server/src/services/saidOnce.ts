import { DESCRIPTION, type RequirementId } from '../knowledge/requirements.js';
import type { Finding } from '../rules/finding.js';
import { overlaps, type Span } from '../text/span.js';

/**
 * Leaves out what another finding says of the same words. A word that is reported as undefined is not reported as another word for a party, too. And a field of the description (Art. 28(3) first sentence GDPR) that is still blank is incomplete
 * because it is blank, and is done when the blank is filled in. Where no rule reports the blank, the clause stays reported as incomplete.
 */
export function saidOnce(findings: readonly Finding[], text: string): Finding[] {
  const blanks = findings.filter(({ rule }) => rule === 'placeholder').flatMap(({ span, related }) => [span, ...related.filter(({ elsewhere }) => !elsewhere).map((place) => place.span)]);
  const undefinedTerms = new Set(findings.filter(({ rule }) => rule === 'undefined-term').map(({ subject }) => subject.toLowerCase()));
  return findings.filter(({ rule, subject, span }) => {
    if (rule === 'term-variant') return !undefinedTerms.has(subject.toLowerCase());
    if (rule !== 'incomplete-clause' || !DESCRIPTION.has(subject as RequirementId)) return true;
    return !isBlankField(span, blanks.filter((blank) => overlaps(blank, span)), text);
  });
}

/** Whether blanks are all there is, or all that stands behind a label: `Art der Daten: ____`. */
function isBlankField({ start, end }: Span, blanks: readonly Span[], text: string): boolean {
  if (blanks.length === 0) return false;
  const isBlank = (at: number): boolean => blanks.some((blank) => blank.start <= at && at < blank.end);
  const rest = Array.from({ length: end - start }, (_, i) => (isBlank(start + i) ? '' : text.charAt(start + i))).join('');
  return !/[\p{L}\d]/u.test(rest.slice(rest.lastIndexOf(':') + 1));
}

import { DESCRIPTION, type RequirementId } from '../knowledge/requirements.js';
import { SEVERITIES, type Finding, type Severity } from '../rules/finding.js';
import { overlaps, type Span } from '../text/span.js';

/**
 * Leaves out what another finding says of the same words with no less weight. A word that is reported as undefined is not reported as another word for a
 * party, too. A field of the description (Art. 28(3) first sentence GDPR) that is still blank is incomplete because it is blank, and is done when the
 * blank is filled in; where no rule reports the blank, the clause stays reported as incomplete. `text` is the whole text that the spans count in.
 */
export function saidOnce(findings: readonly Finding[], text: string): Finding[] {
  const blanks = findings.filter(({ rule }) => rule === 'placeholder').flatMap(({ span, related, severity }) => [span, ...related.filter(({ elsewhere }) => !elsewhere).map((place) => place.span)].map((place) => ({ ...place, severity })));
  const undefinedTerms = new Map(findings.filter(({ rule }) => rule === 'undefined-term').map(({ subject, severity }) => [subject.toLowerCase(), severity]));
  return findings.filter(({ rule, subject, span, severity }) => {
    const covers = (other: Severity | undefined): boolean => other !== undefined && SEVERITIES.indexOf(other) <= SEVERITIES.indexOf(severity);
    if (rule === 'term-variant') return !covers(undefinedTerms.get(subject.toLowerCase()));
    if (rule !== 'incomplete-clause' || !DESCRIPTION.has(subject as RequirementId)) return true;
    return !isBlankField(span, blanks.filter((blank) => covers(blank.severity) && overlaps(blank, span)), text);
  });
}

/** Whether blanks are all there is, or all that stands behind a label: `Art der Daten: ____`. */
function isBlankField({ start, end }: Span, blanks: readonly Span[], text: string): boolean {
  if (blanks.length === 0) return false;
  const isBlank = (at: number): boolean => blanks.some((blank) => blank.start <= at && at < blank.end);
  const rest = Array.from({ length: end - start }, (_, i) => (isBlank(start + i) ? '' : text.charAt(start + i))).join('');
  return !/[\p{L}\d]/u.test(rest.slice(rest.lastIndexOf(':') + 1));
}

import type { RuleId } from '../../server/src/rules/ruleIds.js';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/rules/finding.js';
import { RULES } from '../../server/src/rules/index.js';
import { analyse } from '../../server/src/services/analyse.js';

/** What a rule says to a text: `message words` for each finding, with the words each related place marks behind an arrow. */
export function foundBy(id: RuleId, text: string, settings: Partial<Settings> = {}): string[] {
  const wanted = { ...DEFAULT_SETTINGS, ...settings };
  const contract = analyse(text, undefined, wanted);
  const marked = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return (RULES.find((rule) => rule.id === id)?.check(contract, wanted) ?? []).map((finding) =>
    `${finding.message} ${marked(finding.span)}${finding.related.map((place) => ` -> ${marked(place.span)}`).join('')}`);
}

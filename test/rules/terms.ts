import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Finding, type Settings } from '../../server/src/rules/finding.js';
import { RULES } from '../../server/src/rules/index.js';
import type { RuleId } from '../../server/src/rules/ruleIds.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

/** A head and a foot that make a few clauses a German contract. */
export const german = (clauses: string): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nDie Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n${clauses}\n`;

/** The same for an English agreement. */
export const english = (clauses: string): string =>
  `# Data Processing Agreement\n\nThis agreement is made between Acme Ltd (the "Customer") and Widget Inc. (the "Provider").\n\n${clauses}\n`;

/** What one rule says to a text, taken for a contract however short it is. */
export function findingsOf(id: RuleId, text: string, settings: Settings = DEFAULT_SETTINGS): readonly Finding[] {
  const rule = RULES.find((r) => r.id === id)!;
  return rule.check({ ...analyse(text), kind: 'dpa' }, settings);
}

/** Subjects of the findings; each span covers its subject. */
export function subjectsOf(id: RuleId, text: string): string[] {
  return findingsOf(id, text).map(({ span, subject }) => {
    assert.equal(text.slice(span.start, span.end).replace(/[*_]/g, '').replace(/\s+/g, ' '), subject, 'the span covers the subject');
    return subject;
  });
}

/** The text after the preferred fix of the only finding; null when none is offered. */
export function fixed(id: RuleId, text: string): string | null {
  const contract = { ...analyse(text), kind: 'dpa' as const };
  const rule = RULES.find((r) => r.id === id)!;
  const found = rule.check(contract, DEFAULT_SETTINGS);
  assert.equal(found.length, 1, JSON.stringify(found.map((f) => f.subject)));
  const fix = rule.fix?.(contract, found[0]!, DEFAULT_SETTINGS).find((f) => f.preferred);
  return fix ? applyEdits(text, fix.edits) : null;
}

import type { Localised, ReaderLanguage } from '../language/language.js';
import { SEVERITIES, type Arguments, type Finding } from '../rules/finding.js';
import { ruleOf } from '../rules/index.js';
import type { RuleId } from '../rules/ruleIds.js';

/** Key of the message that says how much is not shown; every rule knows it. */
export const MORE = 'more';

/** So many rules are named. */
const NAMED = 4;

/**
 * At most `most` findings, the gravest, in the order they were given. Where some are left out the last one says how many, and of which rules,
 * on the place of the first that is; it bears the rule that most of them are of.
 */
export function atMost(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ranked = findings.map((finding, at) => ({ at, gravity: SEVERITIES.indexOf(finding.severity) })).sort((a, b) => a.gravity - b.gravity || a.at - b.at);
  const kept = new Set(ranked.slice(0, most - 1).map(({ at }) => at));
  const left = findings.filter((_, at) => !kept.has(at));
  const counts = new Map<RuleId, number>();
  for (const { rule } of left) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const args = { count: String(left.length), rules: rules.slice(0, NAMED).map(([rule, count]) => `${rule} ${count}`).join('\n'), further: rules.length > NAMED ? '…' : '' };
  const more: Finding = { rule: rules[0]![0], severity: 'information', span: left[0]!.span, message: MORE, args, related: [], subject: '' };
  return [...findings.filter((_, at) => kept.has(at)), more];
}

const TEXT: Readonly<Record<'head' | 'tail', Localised>> = {
  head: { de: 'weitere Befunde sind nicht einzeln aufgeführt', en: 'further findings are not listed' },
  tail: { de: 'Sie erscheinen, sobald andere behoben sind.', en: 'They appear as others are mended.' },
};

/** How much is not shown, in the reader's words: `23 weitere Befunde …: 20 Platzhalter, 3 …`. */
export function moreInWords({ count = '', rules = '', further = '' }: Arguments, reader: ReaderLanguage): string {
  const named = rules.split('\n').map((line) => {
    const [rule = '', number = ''] = line.split(' ');
    return `${number} × ${reader === 'de' ? '„' : '“'}${ruleOf(rule as RuleId)?.title[reader] ?? rule}${reader === 'de' ? '“' : '”'}`;
  });
  return `${count} ${TEXT.head[reader]} (${named.join(', ')}${further ? ` ${further}` : ''}). ${TEXT.tail[reader]}`;
}

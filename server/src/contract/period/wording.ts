import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';

const WITHIN = new Set(['within', 'innerhalb', 'binnen', 'innert']);
const AHEAD = new Set(['vor', 'vorher', 'vorab', 'zuvor', 'voraus', 'vorhinein', 'before', 'prior', 'advance', 'beforehand', 'ahead', 'preceding']);
const AFTER = new Set(['nach', 'after', 'of', 'from', 'ab', 'seit', 'following']);
const REPEATED = new Set(['je', 'jede', 'jeden', 'jedem', 'alle', 'every', 'any', 'each', 'per', 'pro']);

/** How a period is tied to what surrounds it. */
export interface Wording {
  /** `within`, `innerhalb`, `binnen`: it ends something that has begun. */
  readonly within: boolean;
  /** `30 days before`, `im Voraus`, `prior notice`: it comes before something. */
  readonly ahead: boolean;
  /** `14 Tage nach Zugang`: it runs from something. */
  readonly after: boolean;
  /** `alle 12 Monate`, `in any 12-month period`: it comes again. */
  readonly repeated: boolean;
}

/** `einmal je Zeitraum von …`, `once in each period of …`. */
const isInterval = (keys: readonly string[], from: number): boolean =>
  ['von', 'of'].includes(keys[from - 1] ?? '') && /^(?:zeitraum|period|intervall|abstand)/.test(keys[from - 2] ?? '') && REPEATED.has(keys[from - 3] ?? '');

/** Reads the few words directly before and after the period. */
export function wordingOf(sentence: SentenceFact, fact: PeriodFact): Wording {
  const keys = sentence.tokens.map((token) => token.key);
  const [from, end] = fact.tokens;
  const before = keys.slice(Math.max(0, from - 4), from);
  const after = keys.slice(end, end + 5);
  const stop = after.findIndex((key) => key === '.' || key === ';' || key === ',');
  const near = stop < 0 ? after : after.slice(0, stop);
  const within = before.some((key) => WITHIN.has(key));
  const firstAfter = near.findIndex((key) => AFTER.has(key));
  const firstAhead = near.findIndex((key) => AHEAD.has(key));
  // `mit einer Frist von 4 Wochen vor …` comes before; `within 10 days of prior notice` does not.
  const ahead = firstAhead >= 0 && (firstAfter < 0 || firstAhead < firstAfter) && !(within && near[firstAhead] === 'prior');
  const notice = !within && near.slice(0, 3).some((key) => key === 'notice' || key === 'warning') && firstAfter !== 0;
  return { within, ahead: ahead || notice, after: firstAfter >= 0 && firstAfter <= 2, repeated: REPEATED.has(keys[from - 1] ?? '') || isInterval(keys, from) };
}

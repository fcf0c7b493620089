import type { PeriodFact } from '../../facts/periods.js';
import { englishNumber, englishNumeral } from '../../language/numberWords/en.js';
import { foldKey } from '../../language/tokens.js';
import type { Around, Parts } from './rewrite.js';

const UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

/** The English words for the length of `model` in the manner of `parts`; null where the unit is not English or the grammar not plain. */
export function englishWords({ number, twin: [open, twin, close], joint, kind, unit }: Parts, target: PeriodFact, model: PeriodFact, { owning }: Around): string | null {
  if (!UNITS.has(unit.toLowerCase().replace(/s$/, ''))) return null;
  const { amount } = model;
  // `thirty days’ notice` would need its apostrophe moved.
  if (owning && (amount === 1) !== (target.amount === 1)) return null;
  const first = like(number, amount), second = twin === '' ? '' : like(twin, amount);
  if (first === null || second === null) return null;
  const named = /\b(business|working)\b/i.exec(model.text)?.[1] ?? 'business';
  const adjective = model.basis === 'business' ? `${kind !== '' && target.basis === 'business' ? kind : named}${joint}` : '';
  const noun = amount === 1 || joint === '-' ? model.unit : `${model.unit}s`;
  return `${first}${twin === '' ? '' : ` ${open}${second}${close}`}${joint}${adjective}${noun}`;
}

/** `amount` in digits or in words, as `old` is. */
function like(old: string, amount: number): string | null {
  if (/^\d+$/.test(old)) return String(amount);
  const keys = old.split('-').map(foldKey);
  if (!/^an?$/i.test(old) && englishNumber(keys.flatMap((key, i) => (i > 0 ? ['-', key] : [key])), 0) === null) return null;
  const word = englishNumeral(amount);
  return word !== null && /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

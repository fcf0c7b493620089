import type { Quantity } from './quantity.js';
import type { Unit } from './units.js';

/** What is there round the clock or on so many days: `24-Stunden-Betrieb`, `7-day support`. */
const SERVICE = /^(?:betrieb|support|service|hotline|dienst|bereitschaft|rufbereitschaft|ueberwachung|monitoring|helpdesk|erreichbarkeit|notdienst|notfall|helpline|guard|phone|telephone|telefon|cover|security|coverage|availability|operation|wachdienst|bewachung|verfuegbarkeit)/;
const ON_CALL = /^(?:available|availability|reachable|staffed|manned|open|operates?|operating|runs?|call|duty|support|service|hotline|helpdesk)$/;
/** Words before `24 hours, seven days a week` that make the hours a length all the same. */
const TIMED = /^(?:within|inside|innerhalb|binnen|innert|von|nach|after|than|spaetestens|in|of|most|maximal|hoechstens)$/;
const FULL_WEEK = /^(?:7|365|sieben|seven)$/;

/** Index of what follows the unit, past a hyphen. */
export const behind = (keys: readonly string[], next: number): number => (keys[next] === '-' ? next + 1 : next);

/** Whether hours or days say when somebody is there and not how long something takes. `next` is the index after the unit. */
export function isAvailability(keys: readonly string[], quantity: Quantity, unit: Unit, next: number): boolean {
  if (unit.unit === 'hour') return quantity.value === 24 && (SERVICE.test(keys[behind(keys, next)] ?? '') || isAllWeek(keys, quantity, next));
  if (unit.unit !== 'day') return false;
  const before = keys[quantity.from - 1];
  // `Bereitschaft an sieben Tagen`: the dative tells it from `vom Zugang an 30 Tage`.
  if (before === 'an' && /tagen$/.test(keys[next - 1] ?? '')) return true;
  if (before === 'on' && keys.slice(Math.max(0, quantity.from - 4), quantity.from - 1).some((key) => ON_CALL.test(key)) && !/^(?:notice|prior|written|['’])/.test(keys[next] ?? '')) return true;
  const adjective = keys[next] === '-' || keys[next - 1] === 'day';
  return adjective && quantity.value >= 5 && quantity.value <= 7 && SERVICE.test(keys[behind(keys, next)] ?? '');
}

/** `24 Stunden an sieben Tagen`, `24 hours, 7 days a week`. */
function isAllWeek(keys: readonly string[], quantity: Quantity, next: number): boolean {
  if (TIMED.test(keys[quantity.from - 1] ?? '')) return false;
  const at = /^(?:,|\/|an|and|und|on|x)$/.test(keys[next] ?? '') ? next + 1 : next;
  return FULL_WEEK.test(keys[at] ?? '') && /^(?:tage|tagen|days)$/.test(keys[at + 1] ?? '');
}

import type { PeriodFact } from '../../facts/periods.js';
import { englishWords } from './rewriteEnglish.js';
import { germanWords } from './rewriteGerman.js';

/** Number, perhaps repeated in brackets, and unit, with a blank or (English) a hyphen between; English units may be business days. */
const PLAIN = /^([\p{L}\d-]{1,40}?)(?: ([([])([\p{L}\d-]{1,40})([)\]]))?([ -])(?:(business|working|calendar) )?(\p{L}{1,30})$/iu;

/** A period taken apart. */
export interface Parts {
  readonly number: string;
  /** The number in brackets, with its brackets; empty where there is none. */
  readonly twin: readonly [open: string, number: string, close: string];
  readonly joint: string;
  /** `business`, `working`, `calendar` before an English unit. */
  readonly kind: string;
  readonly unit: string;
}

/** What stands around the period that is rewritten. */
export interface Around {
  /** The word in front, in small letters. */
  readonly before: string;
  /** An apostrophe follows, as in `thirty days’ notice`. */
  readonly owning: boolean;
  readonly swiss: boolean;
}

/**
 * The words of `target` changed to the length of `model` in the same manner (digits or words, case, hyphen). Null where grammar is more than
 * number and unit, so that no doubtful text is offered.
 */
export function rewrite(target: PeriodFact, model: PeriodFact, around: Around): string | null {
  const match = PLAIN.exec(target.text);
  if (!match || !Number.isInteger(model.amount) || model.amount < 1 || !Number.isInteger(target.amount)) return null;
  const [, number = '', open = '', twin = '', close = '', joint = ' ', kind = '', unit = ''] = match;
  const parts: Parts = { number, twin: [open, twin, close], joint, kind, unit };
  return englishWords(parts, target, model, around) ?? germanWords(parts, target, model, around);
}

import type { PeriodFact } from '../../facts/periods.js';
import type { Mention } from './actor.js';
import type { Evidence } from './evidence.js';
import type { Wording } from './wording.js';

/** A period with all that is known of its surroundings. */
export interface Reading {
  readonly evidence: Evidence;
  readonly fact: PeriodFact;
  readonly wording: Wording;
  readonly mentions: readonly Mention[];
}

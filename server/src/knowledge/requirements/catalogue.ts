import { REQUIREMENT_IDS, type RequirementId } from '../requirements.js';
import { assistance } from './assistance.js';
import { description } from './description.js';
import { ending } from './ending.js';
import { instructions } from './instructions.js';
import { persons } from './persons.js';
import type { Requirement } from './requirement.js';
import { subprocessing } from './subprocessing.js';

const ALL = [...description, ...instructions, ...persons, ...subprocessing, ...assistance, ...ending];

/** Every requirement once, in the order of `REQUIREMENT_IDS`. */
export const REQUIREMENTS: readonly Requirement[] = REQUIREMENT_IDS.map(requirement);

/** The requirement of an id. */
export function requirement(id: RequirementId): Requirement {
  const found = ALL.find((r) => r.id === id);
  if (!found) throw new Error(`No requirement is written for ${id}`);
  return found;
}

import { MISPLACEMENTS, type Misplacement } from '../knowledge/requirements/misplaced.js';
import { shift } from '../text/span.js';
import type { Located } from './contract.js';
import { isMisplacing, type Marked } from './requirement/context.js';
import type { RequirementResult } from './requirements.js';

/** A sentence that puts a duty or right on the wrong side. */
export interface ContractMisplacement extends Located {
  readonly misplacement: Misplacement;
}

/** Every such sentence in the order of the text; where the contract says the duty rightly elsewhere, only those that leave no doubt. */
export function readMisplaced({ blocks, marks, misplacing }: Marked, requirements: readonly RequirementResult[]): ContractMisplacement[] {
  const isMet = (id: string | undefined): boolean => requirements.some((requirement) => requirement.id === id && requirement.verdict === 'present');
  const found: ContractMisplacement[] = [];
  for (const i of misplacing) {
    for (const mark of marks[i]!) {
      if (!isMisplacing(mark)) continue;
      const misplacement = MISPLACEMENTS[mark.requirement]!;
      const block = blocks[i]!;
      if (mark.kind === 'certain' || !isMet(misplacement.requirement)) found.push({ misplacement, block, span: shift(mark.span, block.start) });
    }
  }
  return found;
}

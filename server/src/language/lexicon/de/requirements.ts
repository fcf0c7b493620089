import type { Lexicon } from '../lexicon.js';
import { documents } from './documents.js';
import { requirementsAbroad } from './requirementsAbroad.js';
import { requirementsChecking } from './requirementsChecking.js';
import { requirementsCompaniesUsed } from './requirementsCompaniesUsed.js';
import { requirementsConsent } from './requirementsConsent.js';
import { misplaced } from './misplaced.js';
import { requirementsAssistance } from './requirementsAssistance.js';
import { requirementsAssistanceFurther } from './requirementsAssistanceFurther.js';
import { requirementsCarvedOut } from './requirementsCarvedOut.js';
import { requirementsDailySpeech } from './requirementsDailySpeech.js';
import { requirementsDescription } from './requirementsDescription.js';
import { requirementsEnding } from './requirementsEnding.js';
import { requirementsFallingShort } from './requirementsFallingShort.js';
import { requirementsFurtherDuties } from './requirementsFurtherDuties.js';
import { requirementsGeneral } from './requirementsGeneral.js';
import { requirementsHandingBack } from './requirementsHandingBack.js';
import { requirementsHelp } from './requirementsHelp.js';
import { requirementsHelpTurns } from './requirementsHelpTurns.js';
import { requirementsInPassing } from './requirementsInPassing.js';
import { requirementsInstructions } from './requirementsInstructions.js';
import { requirementsLeftOpen } from './requirementsLeftOpen.js';
import { requirementsLegalDuty } from './requirementsLegalDuty.js';
import { requirementsLimits } from './requirementsLimits.js';
import { requirementsOrdinarySpeech } from './requirementsOrdinarySpeech.js';
import { requirementsLookalikes } from './requirementsLookalikes.js';
import { requirementsPresupposed } from './requirementsPresupposed.js';
import { requirementsOtherDrafters } from './requirementsOtherDrafters.js';
import { requirementsOtherHands } from './requirementsOtherHands.js';
import { requirementsOtherTurns } from './requirementsOtherTurns.js';
import { requirementsPassedOn } from './requirementsPassedOn.js';
import { requirementsPersons } from './requirementsPersons.js';
import { requirementsPlainWords } from './requirementsPlainWords.js';
import { requirementsRunningWords } from './requirementsRunningWords.js';
import { requirementsSoftening } from './requirementsSoftening.js';
import { requirementsSubject } from './requirementsSubject.js';
import { requirementsSubprocessing } from './requirementsSubprocessing.js';
import { requirementsSubprocessingFurther } from './requirementsSubprocessingFurther.js';
import { requirementsThingsActing } from './requirementsThingsActing.js';
import { requirementsTransfers } from './requirementsTransfers.js';
import { requirementsWaived } from './requirementsWaived.js';
import { requirementsWarnings } from './requirementsWarnings.js';
import { requirementsWeakening } from './requirementsWeakening.js';
import { secrecy } from './secrecy.js';

/** Everything the requirements and the kind of document are read by. */
export const requirements: readonly Lexicon[] = [
  documents, misplaced, requirementsConsent, requirementsAssistance, requirementsAssistanceFurther, requirementsCarvedOut, requirementsEnding, requirementsFallingShort, requirementsGeneral, requirementsHelp, requirementsInstructions, requirementsLeftOpen, requirementsLegalDuty, requirementsLimits, requirementsOrdinarySpeech, requirementsLookalikes, requirementsOtherHands, requirementsOtherTurns, requirementsPersons, requirementsPlainWords, requirementsPresupposed, requirementsSoftening, requirementsSubject, requirementsSubprocessing, requirementsSubprocessingFurther, requirementsTransfers, requirementsWeakening, secrecy, requirementsWaived, requirementsInPassing,
  requirementsDailySpeech,
  requirementsDescription,
  requirementsFurtherDuties,
  requirementsRunningWords,
  requirementsThingsActing,
  requirementsPassedOn,
  requirementsHandingBack, requirementsHelpTurns, requirementsWarnings, requirementsCompaniesUsed, requirementsAbroad, requirementsChecking,
  requirementsOtherDrafters,
];

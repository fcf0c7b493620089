import type { Localised } from '../../language/language.js';
import type { Limb, Withdrawal } from './requirement.js';
import { merelyPermitted, softening, type Softener, SOFTENERS } from './softeners.js';

/** The duty is the processor's: not the controller's own, nor one of a sub-processor. */
export const OWED = '!(@byController & @toProcessor & own:IS_TO_BE_HELPED) & !(@controllerAlone & !(@byProcessor & own:IS_TO_BE_HELPED)) & !@subProcessorAlone & !own:HELD_AS_CONTROLLER & !own:LEFT_TO_AGREE';
/** Help is owed, if perhaps under a condition that a softener names. */
export const HELP_OWED = `${OWED} & !own:HELP_REFUSED & !own:HELP_NONE & !own:@title & !(own:AGREED_LATER & !@processorActs) & !(own:OWN_CONTROLLER & !own:ASSIST) & !(own:CONSULTS_OTHERS & !own:AUTHORITY)`;

const MAY = '@processorMay & !own:DUTY_VERB';

/** Ways in which help falls short. Art. 28(3)(e), (f) GDPR; Art. 17(2) DSV. */
/** What was promised just before is taken back as a whole: `Eine Verpflichtung hierzu besteht nicht.` */
export const takenBack = (given: string, text: Localised): Withdrawal => ({
  id: 'taken-back', words: 'TAKEN_BACK', text,
  said: `own:TAKEN_BACK & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:AUTHORITY & !own:RESPONDS & !own:EXAMINES & !own:DELETES & ${given}`,
});
/** Help with a matter, promised just before. */
export const helpTakenBack = (matter: string): Withdrawal => takenBack(`(near:ASSIST | near:TAKES_PART | near:FURNISHES) & near:${matter}`, { de: 'der Auftragsverarbeiter schuldet die Unterstützung nicht', en: 'the processor does not owe the assistance' });

export const HELP_SOFTENERS: readonly Softener[] = softening(['ASSIST', 'FURNISHES', 'TAKES_PART'], [
  { id: 'if-agreed', words: 'HELP_IF_AGREED', said: 'own:HELP_IF_AGREED', text: { de: 'sie hängt von einer weiteren Vereinbarung ab', en: 'it depends on a further agreement' } },
  { id: 'only-for-pay', words: 'ONLY_FOR_PAY', said: 'own:ONLY_FOR_PAY', text: { de: 'sie wird nur gegen Vergütung ohne Grenze erfüllt', en: 'it is met only against payment without limit' } },
  { id: 'help-not-owed', words: 'HELP_NOT_OWED', said: `own:HELP_NOT_OWED | own:TAKEN_BACK & !own:RESPONDS | own:HELP_IF_CONVENIENT | ${MAY}`, text: { de: 'der Auftragsverarbeiter darf helfen, muss es aber nicht', en: 'the processor may help, and need not' } },
  {
    id: 'as-in-main-contract', words: 'HELP_AS_IN_CONTRACT', said: 'own:HELP_AS_IN_CONTRACT',
    text: { de: 'sie reicht nur so weit wie die im Hauptvertrag vereinbarte Leistung', en: 'it goes only as far as the services agreed in the main contract' },
  },
  { id: 'stock-only', words: 'STOCK_MATERIAL', said: 'own:STOCK_MATERIAL & !own:AMONG_OTHERS & !own:NEED & !own:NECESSARY', text: { de: 'es gibt nur, was für jedermann bereitliegt', en: 'there is only what lies ready for everybody' } },
  { id: 'in-one-case-only', words: 'HELP_ONLY_IF', said: 'own:HELP_ONLY_IF & !own:WITHIN_THE_PROCESSING & !own:ON_DEMAND & !own:NEED & !own:NECESSARY & !own:IF_POSSIBLE & !own:INSTRUCTION & !own:APPROVES & !own:RESPONDS', text: { de: 'sie ist auf einen Fall beschränkt, den das Gesetz nicht kennt', en: 'it is limited to a case that the law does not know' } },
  SOFTENERS.efforts,
  // `nach Möglichkeit` is what Art. 28(3)(e) GDPR says itself.
  SOFTENERS.capacity,
  SOFTENERS.discretion,
  SOFTENERS.paid,
  merelyPermitted('ASSIST', 'FURNISHES', 'TAKES_PART'),
]);

/**
 * Help with the impact assessment or the consultation: by any word for helping, by handing over what is needed, or by whatever the processor does there.
 * `unlike` is said by a sentence on something that only bears the same name.
 */
export function helpWith(matter: string, other: string, unlike: string, text: Localised, given: string | null = null): Limb {
  // `where the assessment shows a high risk`: the matter is over, and the sentence is on what comes next.
  const still = given === null ? '' : ` & !(own:${other} & own:${given} & !${matter}>>${given} & !${given}>>${matter})`;
  const own = `(own:${matter}${still})`;
  // Under a heading that names both matters a sentence on the other one is about that alone.
  const about = `(${own} | lead:${matter} | head:${matter} & (!own:${other} | !head:${other} | own:ANAPHORA))`;
  return {
    id: 'assistance',
    text,
    said: `topic:ASSIST & !(own:DECIDES & !own:ASSIST & !@processorActs) & (${own} | own:ARTICLES_32_TO_36) & ${HELP_OWED} & !@measures & !${unlike}`
      + ` | own:ASSIST & ${about} & !BREACH & ${HELP_OWED} & !${unlike}`
      + ` | (${about} | near:${matter}${still} & !own:AUDIT & !near:AUDIT & !(near:CONTROLLER_RESPONSIBLE & !@processorActs) & (own:ANAPHORA | own:NEEDED_FOR | near:TURNS_TO_PROCESSOR)) & own:FURNISHES & own:MATERIAL & !BREACH & !own:AUDIT_BY_AUTHORITY & !(own:SUB_PROCESSOR & !(own:ABOUT_ITS_SUBS & @processorActs)) & ${HELP_OWED} & !${unlike}`
      + ` | near:${matter} & own:ASSIST & own:ANAPHORA & @processorActs & !own:${other} & !BREACH & !own:DATA_SUBJECT_RIGHTS & !own:AUDIT & ${HELP_OWED} & !${unlike}`
      + ` | ${own} & own:SAME_APPLIES & (near:ASSIST | near:TAKES_PART | near:FURNISHES & near:MATERIAL) & ${HELP_OWED}`
      + ` | ${about} & own:TAKES_PART & @processorActs & !own:SUB_PROCESSOR & !BREACH & ${HELP_OWED} & !${unlike}`,
    weak: `own:ASSIST & own:STATUTORY_DUTIES & !DATA_SUBJECT_RIGHTS & !BREACH & !SPECIFIC_DUTY & ${OWED} & !@parties`,
  };
}

import { takenBack } from './help.js';
import type { Requirement } from './requirement.js';
import { MAY_DEPART, merelyPermitted, NOT_OWED, ON_REQUEST_ONLY, ONLY_SPOKEN, softening, SOFTENERS } from './softeners.js';

/** A law forces somebody: said in a set phrase, or by a word for law and one for force. */
const LAW_FORCES = '(own:LEGALLY_REQUIRED | own:LAW_WORD & own:FORCES)';
/** Processing that the law forces, other than what was ordered, and the controller told before it, all in one sentence. */
const TOLD_OF_LAW = `!(own:BUSINESS_SECRETS & !own:PERSONAL_DATA & !own:PROCESSOR) & ${LAW_FORCES} & (own:OTHER_PROCESSING | own:OTHER_THAN_TOLD | own:DEVIATES & head:INSTRUCTION | own:UNLESS & own:PROCESSING | head:@label & head:INSTRUCTION & head:LAW_WORD & own:UNLESS) & own:INFORM & own:BEFORE_PROCESSING & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH & !own:UNLAWFUL_INSTRUCTION & !own:DATA_SUBJECT_RIGHTS & !own:DELETES & !RETENTION & !own:IMPACT_ASSESSMENT & !@measures`;
/** `Gleiches gilt für jede Verarbeitung, zu der er gesetzlich verpflichtet ist`: told beforehand, as just said of something else. */
const SAME_FOR_LAW = `own:SAME_APPLIES & ${LAW_FORCES} & own:PROCESSING & near:INFORM & near:BEFORE_PROCESSING & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH`;

/** `Erhält er einen behördlichen Auftrag, Daten herauszugeben, informiert er noch vor der Herausgabe`: a duty under the law, and notice before it is met. */
const TOLD_OF_ORDER = 'own:ORDERED_TO_HAND_OVER & own:PERSONAL_DATA & own:INFORM & own:BEFORE_PROCESSING & CONTROLLER & @processorActs & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH & !own:DATA_SUBJECT_RIGHTS & !@measures';

/** Processing on instruction, its statutory exception, and instructions that break the law. */
export const instructions: readonly Requirement[] = [
  {
    id: 'documented-instructions',
    provision: { de: 'Art. 28 Abs. 3 lit. a DSGVO, Art. 9 Abs. 1 lit. a DSG', en: 'Art. 28(3)(a) GDPR, Art. 9(1)(a) FADP' },
    limbs: [
      {
        id: 'only-on-instruction',
        text: { de: 'die Bindung, nur auf Weisung zu verarbeiten', en: 'that processing takes place only on instructions' },
        said: 'own:ONLY & (PROCESSING | own:PERSONAL_DATA & own:ON_INSTRUCTION & !own:ABROAD) & (ON_INSTRUCTION | AS_CONTROLLER_ITSELF) & !@controllerAlone & !CORRECTING_ONLY & !own:RESPONDS & !(own:SUB_PROCESSOR & !@processorActs & !own:CONTROLLER) & !@measures'
          + ' | topic:INSTRUCTION & own:ONLY & PROCESSING & IN_AGREEMENT_SCOPE & !@controllerAlone & !CORRECTING_ONLY | topic:INSTRUCTION & own:ONLY & own:PROCESSING & own:INSTRUCTION & !(own:ABROAD & !own:ON_INSTRUCTION) & !@controllerAlone & !CORRECTING_ONLY & !own:RESPONDS & !@measures'
          + ' | own:ON_INSTRUCTION & (own:NOTHING_ELSE | own:OTHER_PURPOSES & (own:OTHER_PROCESSING_BARRED | own:NOTHING_BEYOND)) & (own:PROCESSING | own:PERSONAL_DATA) & !@controllerAlone & !CORRECTING_ONLY & !own:RESPONDS & !@measures & !own:ABROAD'
          + ' | own:ONLY & PROCESSING & PROCESSOR & IN_AGREEMENT_SCOPE & near:INSTRUCTION | own:INSTRUCTION & own:ONLY & (own:PROCESSING | own:PERSONAL_DATA) & !own:MAY_INSTRUCT & !@controllerAlone & !own:ABROAD & !own:SUB_PROCESSOR & !own:AUDIT & !own:DELETES & !own:LIABLE & !own:BREACH & !own:DATA_SUBJECT_RIGHTS & !own:INFORM & !CORRECTING_ONLY & !own:PERSONS & !@measures'
          // `Was mit den Daten geschieht, bestimmt allein der Auftraggeber.`
          + ' | own:WHAT_LABEL & own:ONLY & (own:DECIDES | own:GIVES_INSTRUCTIONS) & own:@controllerAlone & own:PROCESSING & own:PERSONAL_DATA & !own:PROCESSOR & !own:SUB_PROCESSOR & !own:DELETES & !own:AT_THE_END & !own:DATA_SUBJECT_RIGHTS & !own:AUDIT & !own:BREACH'
          // `We only act as you tell us`: whatever the processor does.
          + ' | own:ONLY & (own:ON_INSTRUCTION | own:INSTRUCTION & own:DOCUMENTED) & @processorActs & (own:ACTS | own:COMMITTED) & !own:PERSONS & !own:SUB_PROCESSOR & !own:DELETES & !own:DATA_SUBJECT_RIGHTS & !own:RESPONDS & !CORRECTING_ONLY & !own:ABROAD & !own:AUDIT & !own:BREACH & !@measures'
          // `What we do with the data follows from your written instructions, and nothing beyond that`
          + ' | own:DETERMINED_BY & (own:ON_INSTRUCTION | own:INSTRUCTION) & (own:PROCESSING | own:PERSONAL_DATA) & (own:OTHER_PROCESSING_BARRED | own:NOTHING_BEYOND | own:DOES_NOTHING_ELSE) & !@controllerAlone & !@subProcessorAlone & !own:SUB_PROCESSOR & !(own:ABROAD & !own:LAW_WORD) & !own:DELETES & !own:BREACH & !own:AUDIT & !own:BILLS & !CORRECTING_ONLY & !own:RESPONDS & !@measures'
          + ' | own:LISTED_PROCESSING & @processorActs & own:CONTROLLER & own:DOCUMENT_NAMED & !own:SUB_PROCESSOR'
          + ' | (near:ON_INSTRUCTION | near:INSTRUCTION & (near:PROCESSING | near:PERSONAL_DATA)) & (own:OTHER_PROCESSING_BARRED | own:DOES_NOTHING_ELSE & !@controllerActs) & !@controllerAlone & !own:ABROAD & !own:SUB_PROCESSOR & !own:LEGALLY_REQUIRED & !near:DELETES & !own:BILLS',
        weak: 'ON_INSTRUCTION & !own:MANUAL & !@subProcessorAlone & !(own:PERSONS & own:GIVES_INSTRUCTIONS & !own:CONTROLLER & !own:ONLY) & (PROCESSING | @processorActs) | GIVES_INSTRUCTIONS & !own:MANUAL & !(own:SUB_PROCESSOR & !own:CONTROLLER) & !(own:PERSONS & @processorActs & !own:CONTROLLER) | own:INSTRUCTION & own:ONLY & own:PERSONAL_DATA',
      },
      {
        id: 'documented',
        gdprOnly: true,
        text: { de: 'dass Weisungen dokumentiert, schriftlich oder in Textform ergehen', en: 'that instructions are documented, in writing or in text form' },
        // `“Instruction” means a written direction`
        defined: 'own:INSTRUCTION_DEFINED & own:DOCUMENTED & !own:OTHER_INSTRUCTIONS & !own:NEGATES & !own:WHETHER & !own:ORAL & !own:SUB_PROCESSOR',
        // What a schedule of the contract lists is documented by it.
        said: 'own:LISTED_PROCESSING & @processorActs & own:CONTROLLER & own:DOCUMENT_NAMED & !own:SUB_PROCESSOR | own:TELLING_MEANS & (own:DOCUMENTED | own:RECORDED_CHANNEL) & (near:ON_INSTRUCTION | near:INSTRUCTION | own:INSTRUCTION) & !own:ORAL & !own:AUDIT & !own:BREACH & !own:SUB_PROCESSOR | own:DOCUMENTED & own:ON_INSTRUCTION & own:ONLY & (own:PROCESSING | own:PERSONAL_DATA | @handles | @processorActs & own:ACTS) & !own:CORRECTING_ONLY & !own:SUB_PROCESSOR & !own:ABROAD & !own:DELETES & !own:PERSONS & !own:ORAL | own:DOCUMENTED & !own:MANUAL & !own:BRIEFING & !@subProcessorAlone & !(own:GIVES_INSTRUCTIONS & own:SUB_PROCESSOR & !own:CONTROLLER) & !(own:PERSONS & own:GIVES_INSTRUCTIONS & @processorActs & !own:CONTROLLER & !own:ONLY) & (INSTRUCTION | own:ORDER_WORD & near:ON_INSTRUCTION & !own:INFORM & !own:PRICES & !own:BILLS & !own:COSTS | head:INSTRUCTION & near:INSTRUCTION & !own:INFORM | near:INSTRUCTION & (own:PRONOUN | own:ANAPHORA & own:THIS_AGREEMENT) & !own:INFORM | own:ORAL & own:CONFIRMS & (near:INSTRUCTION | near:ON_INSTRUCTION) & !near:BREACH) & !own:CORRECTING_ONLY & !(own:AT_THE_END & own:DELETES & own:WHETHER & own:PAPERS_BACK & !own:ON_INSTRUCTION & !own:ONLY) & !(own:AT_THE_END & own:DELETES & !own:ONLY & !head:INSTRUCTION) & !(own:USED_FOR_ITSELF & own:ORDER_WORD & !own:INSTRUCTION & !own:ONLY) & !own:RESPONDS & !(own:UNLAWFUL_INSTRUCTION & !own:OTHER_PROCESSING_BARRED) & !own:SUSPENDS & !((head:OTHER_COMPANY | head:SUB_PROCESSOR) & !own:ON_INSTRUCTION) & !(own:AUDIT_REFUSED & own:MAY_INSTRUCT)',
      },
    ],
    withdrawn: [{
      id: 'own-use',
      text: { de: 'der Auftragsverarbeiter darf die Daten daneben für sich selbst nutzen', en: 'the processor may besides use the data for itself' },
      said: 'own:KEEPS_FOR_ITSELF & (own:PERSONAL_DATA | own:PROCESSING) & @processorActs & !own:NEGATES & !own:ANONYMOUS & !own:SUB_PROCESSOR & !own:AT_THE_END'
        // `auch für eigene Zwecke, ohne dass es einer Weisung bedarf`
        + ' | (own:INSTRUCTION_NOT_NEEDED | own:WITHOUT_INSTRUCTION & own:MAY & !own:NEGATES) & own:USED_FOR_ITSELF & (own:PERSONAL_DATA | own:PROCESSING | own:DATA_ITSELF | own:THEM | own:OPERATION) & !@controllerActs & !own:ANONYMOUS & !own:SUB_PROCESSOR & !own:LAW_WORD & !own:HELD_AS_CONTROLLER',
      words: 'KEEPS_FOR_ITSELF',
    }, {
      id: 'oral-suffices',
      gdprOnly: true,
      text: { de: 'mündliche Weisungen gelten, ohne dokumentiert zu werden', en: 'oral instructions count without being documented' },
      said: '(own:INSTRUCTION | near:INSTRUCTION & head:INSTRUCTION) & own:ORAL & own:NOT_DOCUMENTED & !own:NOT_BINDING & !own:SUB_PROCESSOR & !own:AUDIT | own:ORAL_SUFFICES & (topic:INSTRUCTION | near:INSTRUCTION) & !own:CONFIRMS & !(own:TEXT_FOLLOWS & !own:NOT_DOCUMENTED) & !own:ORAL_BARRED & !own:AUDIT & !own:BREACH',
      words: 'NOT_DOCUMENTED',
    }],
    softened: [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.discretion, SOFTENERS.asRule, SOFTENERS.paid, ONLY_SPOKEN, MAY_DEPART],
    home: ['INSTRUCTION', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'legal-requirement-notice',
    provision: { de: 'Art. 28 Abs. 3 lit. a DSGVO', en: 'Art. 28(3)(a) GDPR' },
    limbs: [
      {
        id: 'exception',
        text: { de: 'die Ausnahme für gesetzliche Pflichten zur Verarbeitung', en: 'the exception for processing that the law requires' },
        said: 'own:LEGALLY_REQUIRED & (own:UNLESS | near:UNLESS) & (PROCESSING | near:INSTRUCTION) & !RETENTION & !own:CONFIDENTIALITY & !own:BREACH & !own:DELETES & !own:RETURNS & !own:AUDIT & !own:DATA_SUBJECT_RIGHTS & (near:INSTRUCTION | near:ONLY | LEGALLY_REQUIRED>>INSTRUCTION | OTHER_PROCESSING) & !@measures'
          + ' | own:LEGALLY_REQUIRED & own:DESPITE_CLAUSE & own:PROCESSING & own:PERSONAL_DATA & @processorActs & !RETENTION & !own:CONFIDENTIALITY & !own:DELETES & !own:AUDIT & !own:SUB_PROCESSOR & !own:DATA_SUBJECT_RIGHTS & !own:BREACH & !@measures'
          + ` | ${LAW_FORCES} & own:UNLESS & near:INSTRUCTION & own:INFORM & own:BEFORE_PROCESSING & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:UNLAWFUL_INSTRUCTION & !own:DATA_SUBJECT_RIGHTS & !own:BREACH & !@measures`
          + ' | own:LEGALLY_REQUIRED & own:UNLESS & (own:INSTRUCTION | near:INSTRUCTION | head:INSTRUCTION | own:OTHER_THAN_TOLD) & !RETENTION & !own:CONFIDENTIALITY & !own:BREACH & !own:DELETES & !(own:RETURNS & !own:INFORM) & !own:AUDIT & !own:SUB_PROCESSOR & !own:DATA_SUBJECT_RIGHTS & !own:UNLAWFUL_INSTRUCTION & !@measures & !@controllerAlone'
          // `Zwingende Vorschriften gehen den Weisungen vor`
          + ' | own:LAW_PREVAILS & own:INSTRUCTION & !own:SUB_PROCESSOR & !own:AUDIT & !own:CONFIDENTIALITY & !own:LIABLE & !@controllerAlone'
          + ` | ${TOLD_OF_LAW} | ${SAME_FOR_LAW} | ${TOLD_OF_ORDER}`
          // `A law can force us to do something you have not asked for`: the exception by itself.
          + ` | ${LAW_FORCES} & !(own:BUSINESS_SECRETS & !own:PERSONAL_DATA) & own:OTHER_THAN_TOLD & (own:PROCESSING | own:PERSONAL_DATA | own:INFORM & own:BEFORE_PROCESSING | own:UNLESS & @processorActs) & !RETENTION & !own:CONFIDENTIALITY & !own:BREACH & !own:AUDIT & !own:SUB_PROCESSOR & !own:UNLAWFUL_INSTRUCTION & !@measures & !@controllerAlone`,
        weak: 'own:LEGALLY_REQUIRED & own:UNLESS & near:INSTRUCTION | own:INFORM & own:LAW_WORD & own:OTHER_PROCESSING & !own:UNLAWFUL_INSTRUCTION & !own:INFRINGES & topic:INSTRUCTION & !@controllerAlone & !own:AUDIT & !own:SUB_PROCESSOR',
        // `solely on instructions and as otherwise necessary to perform its legal obligations`
        short: { said: 'own:LEGALLY_REQUIRED & own:UNLESS & own:ON_INSTRUCTION & own:PROCESSING & @processorActs & !@controllerAlone', text: null },
      },
      {
        id: 'prior-notice',
        text: { de: 'die Mitteilung an den Verantwortlichen vor der Verarbeitung', en: 'notice to the controller before the processing' },
        said: '!(own:BUSINESS_SECRETS & !own:PERSONAL_DATA & !own:PROCESSOR) & (own:INFORM & own:BEFORE_PROCESSING & near:LAW_PREVAILS & near:INSTRUCTION & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH | own:BEFORE_PROCESSING & near:INFORM & near:OTHER_THAN_TOLD & (near:LEGALLY_REQUIRED | near:LAW_WORD & near:FORCES) & !own:INFORM & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH & !near:BREACH | own:INFORM & own:BEFORE_PROCESSING & (near:LEGALLY_REQUIRED | near:LAW_WORD & near:FORCES & near:OTHER_THAN_TOLD | own:LEGALLY_REQUIRED & own:UNLESS & near:INSTRUCTION | own:LAW_WORD & own:FORCES & (own:UNLESS & near:INSTRUCTION | own:OTHER_THAN_TOLD)) & (near:INSTRUCTION | head:INSTRUCTION | near:OTHER_PROCESSING | near:OTHER_THAN_TOLD | near:UNLESS & near:PROCESSING) & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !head:AUDIT & !own:RESPONDS & !own:BREACH & !(own:NOT_TOLD & own:THIRD_PERSON)'
          + ` | ${TOLD_OF_LAW} | ${SAME_FOR_LAW} | ${TOLD_OF_ORDER}`
          // First what is told when an office asks, then that nothing is done but what the law or the controller orders.
          + ' | own:LEGALLY_REQUIRED & own:PROCESSING & own:ON_INSTRUCTION & @processorActs & near:HANDOVER_ASKED & near:INFORM & near:BEFORE_PROCESSING & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH)',
      },
    ],
    // That it may process what a law demands is the exception itself.
    softened: softening(['INFORM'], [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.discretion, { ...merelyPermitted('INFORM'), of: ['prior-notice'] }]),
    home: ['INSTRUCTION', 'PROCESSOR_DUTIES_HEADING'],
    // Art. 28(3)(a) GDPR says it as the exception of the clause on instructions.
    partOf: { requirement: 'documented-instructions', notUnder: 'DATA_SUBJECT_RIGHTS' },
  },
  {
    id: 'unlawful-instruction-notice',
    provision: { de: 'Art. 28 Abs. 3 UAbs. 2 DSGVO', en: 'Art. 28(3) second subparagraph GDPR' },
    limbs: [{
      id: 'notice',
      text: { de: 'der Hinweis an den Verantwortlichen, wenn eine Weisung gegen Datenschutzrecht verstößt', en: 'notice to the controller when an instruction infringes data protection law' },
      // The law that forces it against its orders: `…, sofern ihm dies nicht verboten ist` is no order that breaks the law.
      said: `!(own:OTHER_THAN_TOLD & own:UNLESS & !own:OPINION & !own:UNLAWFUL_INSTRUCTION & !own:PROMPTLY) & !(${LAW_FORCES} & own:OTHER_THAN_TOLD & !UNLAWFUL_INSTRUCTION>>INFORM & !INFORM>>UNLAWFUL_INSTRUCTION)` + ' & !(own:TOLD_TO_OTHERS & !own:@toController) & !(own:OTHER_LAW & !own:PRIVACY_LAW_NAMED) & !(own:SUB_PROCESSOR & !own:CONTROLLER) & !(own:OFFICIAL_ORDER & !own:INSTRUCTION_NAMED & !own:ORDER_WORD_OF_CONTROLLER & !own:INSTRUCTION_OF_CONTROLLER) & (own:INFORM & (own:UNLAWFUL_INSTRUCTION | INSTRUCTION>>INFRINGES) & !@controllerAlone & !@subProcessorAlone & !own:AT_THE_END'
        // In nominal style the breach of law may come before the instruction: `bei Annahme eines Verstoßes einer Weisung gegen …`.
        + ' | own:INFORM & (own:INSTRUCTION | own:ORDER_WORD) & own:INFRINGES & !own:AGAINST_INSTRUCTION & !own:LEGALLY_REQUIRED & (own:PROMPTLY | own:OPINION) & !(own:BEFORE_PROCESSING & own:UNLESS) & !own:AT_THE_END & !own:BREACH & !own:SUB_PROCESSOR & !own:AUDIT & !own:PERSONS & !@controllerAlone & !@subProcessorAlone'
        + ' | own:INFORM & near:UNLAWFUL_INSTRUCTION & !(own:BEFORE_PROCESSING & own:UNLESS) & !(own:ONLY & own:ON_INSTRUCTION) & !own:CONFIDENTIALITY & !own:PERSONS & !own:SUB_PROCESSOR & !own:AUDIT & !@controllerAlone & !@subProcessorAlone & !own:BREACH'
        + ' | own:INFORM & (topic:INSTRUCTION | near:INSTRUCTION & !head:BREACH) & own:INFRINGES & own:OPINION & !(own:BEFORE_PROCESSING & own:UNLESS) & !own:BREACH & !@controllerAlone & !@subProcessorAlone'
        + ' | own:INSTRUCTION & own:INFRINGES & own:OPINION & (own:PROMPTLY | own:RAISES) & !own:BREACH & !@controllerAlone & !@subProcessorAlone & !own:SUSPENDS & !own:REFUSES | own:INFORM & (lead:UNLAWFUL_INSTRUCTION | head:UNLAWFUL_INSTRUCTION & own:PROMPTLY) & !@controllerAlone | own:UNLAWFUL_INSTRUCTION & own:RAISES & !@controllerAlone & !@subProcessorAlone'
        // Among what a list under `Notices of the processor` holds.
        + ' | @item & (head:INFORM | head:NOTICE_TITLE) & head:PROCESSOR & own:UNLAWFUL_INSTRUCTION & own:OPINION & !lead:NEGATES & !own:NEGATES & !@controllerAlone & !own:MAY & !own:AUDIT & !own:SUSPENDS & !own:REFUSES)',
    }],
    touched: 'own:UNLAWFUL_INSTRUCTION & own:MAY_OBJECT',
    withdrawn: [takenBack('near:INFORM & (near:UNLAWFUL_INSTRUCTION | near:INFRINGES)', { de: 'der Auftragsverarbeiter schuldet den Hinweis nicht', en: 'the processor does not owe the notice' })],
    softened: [...softening(['INFORM'], [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.possible, SOFTENERS.discretion, SOFTENERS.paid]), SOFTENERS.obvious, SOFTENERS.later, NOT_OWED, ...softening(['INFORM'], [ON_REQUEST_ONLY])],
    home: ['INSTRUCTION', 'PROCESSOR_DUTIES_HEADING'],
  },
];

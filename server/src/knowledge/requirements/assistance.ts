import { HELP_OWED, HELP_SOFTENERS, helpTakenBack, helpWith, OWED, takenBack } from './help.js';
import type { Requirement } from './requirement.js';
import { NOT_OWED, ON_REQUEST_ONLY, softening, SOFTENERS } from './softeners.js';

/** A personal data breach: said, headed by the word, or an incident with personal data. */
const ABOUT_BREACH = '(BREACH | head:BREACH & !RULES_VIOLATED | own:INCIDENT & (head:INCIDENT | own:PERSONAL_DATA) | head:INCIDENT & own:CONTROLLER & !RULES_VIOLATED)';
/** The insurer or the board is told, and of the controller there is no word. */
const TO_OTHERS = '(own:TOLD_TO_OTHERS & !CONTROLLER)';
/** Told to somebody else, in other matters, or inside the processor's house. */
const TOLD_TO_CONTROLLER = `${OWED} & !(own:REQUIRES_OF_SUBS & !CONTROLLER) & !(own:AUDIT & !own:BREACH) & !own:ACKNOWLEDGED & !own:NOT_TOLD & !own:MINOR_CASE & !own:INSIDE_THE_HOUSE & !${TO_OTHERS} & !(own:SEIZURE & !own:BREACH) & !(own:AUTHORITY & lead:ASSIST) & !(own:AUTHORITY & !CONTROLLER) & !(own:AUTHORITY & own:CONTROLLER_RESPONSIBLE & !@toController)`;
const TELLS_OF_BREACH = `INFORM & ${ABOUT_BREACH} & ${TOLD_TO_CONTROLLER} & !(ASSIST>>INFORM & !INFORM>>ASSIST)`;
/** A breach of the contract, for which either party may end it. */
const CONTRACT_ENDED = '(own:ENDS_CONTRACT & !own:PERSONAL_DATA & (@parties | !own:BREACH))';
/** An instruction in breach of the law is no breach of data. Art. 28(3) second subparagraph GDPR is another duty than Art. 33(2). */
const LAW_BROKEN_BY_INSTRUCTION = '(INSTRUCTION>>LAW_BREACHED & !own:AGAINST_INSTRUCTION & !own:INCIDENT & !own:BREACH_OF_DATA)';
/** A row of a plan for emergencies: what happens, until when, who is told. */
const REPORTING_ROW = '@row & head:@label & head:BREACH & (lead:REPORTED_TO | near:@row & near:INFORM & near:@toController & !near:@toProcessor) & (own:PROMPTLY | own:HOURS_GIVEN) & (CONTROLLER | near:@toController) & !own:PROCESSOR & !own:AUTHORITY & !own:SUB_PROCESSOR';
/** `when feasible, but no later than 72 hours`: the period holds all the same. */
const BY_ITS_MEANS = { ...SOFTENERS.reasonable, said: `own:CAPACITY_PERMITTING | lead:CAPACITY_PERMITTING & @item | own:AS_FAR_AS_REASONABLE & !own:@period` };
/** The wishes of data subjects: said in the sentence, by its heading or lead-in, or just before. */
const OTHER_MATTER = '(own:BREACH | own:AUTHORITY | own:IMPACT_ASSESSMENT | own:AUDIT | own:RECORDS)';

/** What authorities and courts ask for is no wish of a data subject. */
const NOT_OF_AUTHORITIES = '!((own:AUTHORITY_ASKS | head:AUTHORITY_ASKS) & !topic:DATA_SUBJECTS_LABEL & !topic:PERSONS_ASK)';
/** Help is owed with what persons want. */
const OF_PERSONS = `${HELP_OWED} & !(own:PURE_CITATION & !own:ASSIST & !own:CARRIES_OUT_RIGHTS) & ${NOT_OF_AUTHORITIES}`;
/** Help with nothing that is named: with what was just spoken of. `Reichen diese nicht, helfen wir Ihnen.` */
const NO_MATTER = '!@lead & !own:STATUTORY_DUTIES & !own:ARTICLES_32_TO_36 & !own:MEASURES & !own:DATA_PROTECTION & !own:INSTRUCTION & !own:DELETES & !own:COMPLIANCE & !own:SUB_PROCESSOR & !own:RETURNS';

/** Helping the controller with its own duties. */
export const assistance: readonly Requirement[] = [
  {
    id: 'data-subject-rights',
    provision: { de: 'Art. 28 Abs. 3 lit. e DSGVO, Art. 17 Abs. 2 DSV', en: 'Art. 28(3)(e) GDPR, Art. 17(2) DPO' },
    limbs: [{
      id: 'assistance',
      text: { de: 'die Unterstützung bei Anträgen betroffener Personen', en: 'assistance with requests of data subjects' },
      // Under a heading of help, telling of a request or passing it on is not yet helping.
      said: `(own:ASSIST | lead:ASSIST | topic:ASSIST & (!own:INFORM & !own:FORWARDS | own:FURNISHES & !own:RESPONDS)) & own:DATA_SUBJECT_RIGHTS & ${OF_PERSONS}`
        + ` | own:ASSIST & (topic:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & !@lead & (own:ANAPHORA | own:DATA_SUBJECT_WISH | ${NO_MATTER}) | near:CARRIES_OUT_RIGHTS & near:SELF_SERVICE & ${NO_MATTER}) & !${OTHER_MATTER} & ${OF_PERSONS}`
        + ` | topic:DATA_SUBJECT_RIGHTS & own:DATA_SUBJECT_RIGHTS & own:CARRIES_OUT_RIGHTS & PROCESSOR & (own:INSTRUCTION | own:ENABLES_RIGHTS | own:ON_DEMAND) & ${OWED} & ${NOT_OF_AUTHORITIES} & !own:ONLY`
        + ` | (topic:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & own:ANAPHORA) & own:CARRIES_OUT_RIGHTS & (own:FORWARDS | head:DATA_SUBJECT_RIGHTS | @processorActs) & own:ON_DEMAND & ${OWED} & ${NOT_OF_AUTHORITIES} & !own:ONLY`
        + ` | topic:DATA_SUBJECT_RIGHTS & (own:ENABLES_RIGHTS | own:SUPPLIES_FOR_REQUEST & (own:DATA_SUBJECT_RIGHTS | own:DATA_SUBJECT_WISH)) & (@processorActs | @heProcessor) & ${OF_PERSONS} & !${OTHER_MATTER}`
        // First it passes the request on, then it finds, changes or deletes the data.
        + ` | (near:DATA_SUBJECT_RIGHTS & near:FORWARDS | head:DATA_SUBJECT_RIGHTS & near:FORWARDS) & own:DOES_FOR & (own:ENABLES_RIGHTS | own:SUPPLIES_FOR_REQUEST | own:CARRIES_OUT_RIGHTS | own:DELETES) & !own:SELF_SERVICE & !${OTHER_MATTER} & !own:SUB_PROCESSOR & ${OF_PERSONS}`
        // `Requests from your staff`: most of it one corrects and deletes oneself, and with the rest there is help.
        + ` | own:ASSIST & head:REQUESTS_OF_GROUP & near:CORRECTS_AND_DELETES & ${NO_MATTER} & !own:BREACH & !own:AUTHORITY & !own:IMPACT_ASSESSMENT & !own:AUDIT & ${OF_PERSONS}`
        + ` | own:DATA_SUBJECT_WISH & own:DOES_FOR & @processorActs & ${OF_PERSONS}`
        // `liefert dem Kunden die Daten, wenn jemand Auskunft verlangt`
        + ` | own:DATA_SUBJECT_RIGHTS & own:DATA_SUBJECT_WISH & own:FURNISHES & own:PERSONAL_DATA & own:CONTROLLER & @processorActs & ${OF_PERSONS} & !${OTHER_MATTER} & !BREACH & !own:SUB_PROCESSOR & !own:SELF_SERVICE & !own:INFORM & !own:FORWARDS & !own:INSTRUCTION`
        + ` | (topic:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & (near:FORWARDS | own:ANAPHORA)) & own:FURNISHES & own:MATERIAL & own:NEEDED_FOR & ${OF_PERSONS} & !BREACH & !own:AUDIT & !(own:DEMONSTRATES & own:COMPLIANCE) & !own:AUTHORITY & !own:IMPACT_ASSESSMENT & !own:SUB_PROCESSOR & !own:SELF_SERVICE`,
      weak: 'topic:DATA_SUBJECT_RIGHTS & (own:DATA_SUBJECT_RIGHTS & (INFORM & !@controllerAlone | SELF_SERVICE) | own:FORWARDS & !@controllerAlone) & !BREACH & !@parties & !@subProcessorAlone | own:ASSIST & near:DATA_SUBJECT_RIGHTS & (own:EFFORTS_ONLY | own:HELP_IF_CONVENIENT | own:HELP_NOT_OWED) & !@controllerAlone | head:REQUESTS_OF_GROUP & near:CORRECTS_AND_DELETES & own:FORWARDS & !@controllerAlone & !@subProcessorAlone & !BREACH',
    }],
    touched: 'own:ASSIST & own:DATA_SUBJECT_RIGHTS & own:LEFT_TO_AGREE & !@controllerAlone',
    withdrawn: [helpTakenBack('DATA_SUBJECT_RIGHTS')],
    softened: HELP_SOFTENERS,
    home: ['DATA_SUBJECT_RIGHTS', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'breach-notification',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 33 Abs. 2 DSGVO, Art. 24 Abs. 3 DSG', en: 'Art. 28(3)(f), Art. 33(2) GDPR, Art. 24(3) FADP' },
    limbs: [
      {
        id: 'notice',
        text: { de: 'die Meldung jeder Verletzung des Schutzes personenbezogener Daten an den Verantwortlichen', en: 'notice to the controller of every personal data breach' },
        // How notice of a vulnerability is given makes no notice of breaches.
        said: `(${TELLS_OF_BREACH}) & !${LAW_BROKEN_BY_INSTRUCTION} & !${CONTRACT_ENDED} & !(near:RULES_VIOLATED & !own:BREACH & !own:INCIDENT)`
          // What to do about a breach in one sentence, whom to tell in the next: `Bestätigt sich der Verdacht, benachrichtigt er …`.
          + ` | near:BREACH & lead:@lead & lead:BREACH & own:INFORM & CONTROLLER & ${TOLD_TO_CONTROLLER}`
          + ` | near:BREACH & own:INFORM & (own:THEREUPON & !own:AUDIT | own:AFTER_INQUIRY | own:SERIOUS_ONLY & !own:AUDIT) & ${OWED} & !own:ACKNOWLEDGED & !own:NOT_TOLD & !own:INSIDE_THE_HOUSE & !${TO_OTHERS} & !own:AUTHORITY & !own:SUB_PROCESSOR & !own:INSTRUCTION & !own:DATA_SUBJECT_RIGHTS & !head:AUDIT`
          // First what the law asks of the controller when data are lost, then: `Such incidents are reported to it.`
          + ` | ${REPORTING_ROW}`
          + ` | near:BREACH & own:SUCH_INCIDENTS & own:INFORM & ${TOLD_TO_CONTROLLER} & (CONTROLLER | @processorActs) & !own:SUB_PROCESSOR & !own:AUDIT & !own:INSTRUCTION`
          // `On becoming aware of a breach the processor provides the information …`
          + ` | own:BREACH & own:FURNISHES & own:INFORMATION & own:PROMPTLY & CONTROLLER & @processorActs & ${OWED} & !own:AUDIT & !own:AUTHORITY`,
        weak: `INFORM & topic:RULES_VIOLATED & RULES_VIOLATED & ${OWED} & !own:TELL_PROCESSOR`,
        short: {
          said: `own:INFORM & own:RULES_VIOLATED & !own:BREACH & ${OWED} & !own:TELL_PROCESSOR`,
          text: { de: 'die Meldung jeder Verletzung des Schutzes personenbezogener Daten, nicht nur von Verstößen, Schwachstellen oder Störungen', en: 'notice to the controller of every personal data breach, and not only of infringements, vulnerabilities or malfunctions' },
        },
      },
      {
        id: 'promptly',
        text: { de: 'unverzüglich oder binnen einer Frist', en: 'without undue delay or within a period' },
        said: `${REPORTING_ROW} | own:BREACH & own:FURNISHES & own:INFORMATION & own:PROMPTLY & CONTROLLER & @processorActs & ${OWED} & !own:AUDIT & !own:AUTHORITY | INFORM & ${ABOUT_BREACH} & PROMPTLY & ${OWED} & !(own:REQUIRES_OF_SUBS & !CONTROLLER) & !(own:AUDIT & !own:BREACH) & !(own:SEIZURE & !own:BREACH) & !own:ACKNOWLEDGED & !own:INSIDE_THE_HOUSE & !${TO_OTHERS} | (near:BREACH | near:INCIDENT & near:INFORM) & own:INFORM & own:PROMPTLY & ${OWED} & !(own:SEIZURE & !own:BREACH) & !own:INSIDE_THE_HOUSE & !${TO_OTHERS} & !own:AUTHORITY & !own:AUDIT & !own:RULES_VIOLATED | near:BREACH & near:INFORM & own:NOTICE_MEANT & own:PROMPTLY & ${OWED} & !own:AUTHORITY`,
        weak: `INFORM & RULES_VIOLATED & PROMPTLY & ${OWED} & !own:TELL_PROCESSOR`,
        short: { said: `own:INFORM & own:RULES_VIOLATED & own:PROMPTLY & ${OWED} & !own:TELL_PROCESSOR`, text: null },
      },
    ],
    touched: 'own:INFORM & own:BREACH & own:LEFT_TO_AGREE & !@controllerAlone',
    withdrawn: [takenBack('near:INFORM & near:BREACH', { de: 'der Auftragsverarbeiter schuldet die Meldung nicht', en: 'the processor does not owe the notice' })],
    softened: softening(['INFORM'], [
      { id: 'serious-only', words: 'SERIOUS_ONLY', said: 'own:SERIOUS_ONLY & !own:MINOR_TOO', text: { de: 'nur erhebliche Verletzungen werden gemeldet', en: 'only serious breaches are notified' } },
      { id: 'after-inquiry', words: 'AFTER_INQUIRY', said: 'own:AFTER_INQUIRY & !own:CONFIRMED_AND_COUNTED', text: { de: 'erst nach einer Prüfung durch den Auftragsverarbeiter', en: 'only after an inquiry by the processor' } },
      SOFTENERS.efforts, BY_ITS_MEANS, SOFTENERS.discretion, SOFTENERS.asRule, SOFTENERS.paid, SOFTENERS.later, ON_REQUEST_ONLY, NOT_OWED,
    ]),
    home: ['BREACH', 'INFORM', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'dpia-assistance',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 35 DSGVO, Art. 22 DSG', en: 'Art. 28(3)(f), Art. 35 GDPR, Art. 22 FADP' },
    limbs: [helpWith('IMPACT_ASSESSMENT', 'PRIOR_CONSULTATION', '((own:OTHER_ASSESSMENT | own:EFFECTS_WEIGHED & (own:INCIDENT | own:BREACH | own:MEASURES)) & !own:PRIVACY_ASSESSMENT)', { de: 'die Unterstützung bei Datenschutz-Folgenabschätzungen', en: 'assistance with data protection impact assessments' }, 'ASSESSED_BEFORE')],
    touched: 'own:ASSIST & own:IMPACT_ASSESSMENT & own:LEFT_TO_AGREE & !@controllerAlone',
    withdrawn: [helpTakenBack('IMPACT_ASSESSMENT')],
    softened: HELP_SOFTENERS,
    home: ['IMPACT_ASSESSMENT', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'prior-consultation',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 36 DSGVO, Art. 23 DSG', en: 'Art. 28(3)(f), Art. 36 GDPR, Art. 23 FADP' },
    limbs: [helpWith('PRIOR_CONSULTATION', 'IMPACT_ASSESSMENT', '((own:CONSULTS_PARTY & !own:ASSIST | own:OTHER_CONSULTATION) & !own:AUTHORITY | own:DELETES & !own:ASSIST & !own:IMPACT_ASSESSMENT)', { de: 'die Unterstützung bei der vorherigen Konsultation der Aufsichtsbehörde', en: 'assistance with the prior consultation of the supervisory authority' })],
    touched: 'own:ASSIST & own:PRIOR_CONSULTATION & own:LEFT_TO_AGREE & !@controllerAlone',
    withdrawn: [helpTakenBack('PRIOR_CONSULTATION')],
    softened: HELP_SOFTENERS,
    home: ['PRIOR_CONSULTATION', 'IMPACT_ASSESSMENT', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
];

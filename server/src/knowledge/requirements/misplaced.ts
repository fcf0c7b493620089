import type { Localised } from '../../language/language.js';
import type { RequirementId } from '../requirements.js';

/** A duty or right of a data processing agreement, and how a sentence looks that puts it on the wrong side. */
export interface Misplacement {
  readonly id: string;
  /** Who has it by law. */
  readonly owner: 'controller' | 'processor';
  /** What it is, as the subject of a sentence. */
  readonly text: Localised;
  readonly provision: Localised;
  /** A sentence that gives it to the other side; conditions are written as `expression.ts` explains. */
  readonly said: string;
  /** Where the contract states `requirement` rightly, the sentence must also say this, or it may be meant. */
  readonly certain?: string;
  readonly requirement?: RequirementId;
}

/** The controller speaks to the processor or does something for it. */
const TO_PROCESSOR = 'own:@toProcessor & (own:@controllerAlone | own:@heController | lead:@controllerAlone & !own:@toController) & !own:@processorActs';
/** The controller does it, in whatever voice, or as the one of whom a list is told. */
const BY_CONTROLLER = '(own:@controllerAlone | (own:@byController | lead:@controllerAlone) & !own:@processorActs)';
/** Nothing is about staff, sub-processors or others whom the processor may well instruct. */
const NO_OTHERS = '!own:SUB_PROCESSOR & !own:PERSONS & !head:SUB_PROCESSOR & !own:OTHERS_ENGAGED';
/** Nor of whom the processor engages, of audits on its premises, or of what it is told. */
const NO_SUBS = '!own:SUB_PROCESSOR & !own:OTHERS_ENGAGED & !head:SUB_PROCESSOR & !own:AUDIT & !own:INFORM & !own:INSTRUCTION_OF_CONTROLLER';
/** One side does it: as the subject of the verb, as the agent of a passive, or as the owner of the deed. */
const does = (side: 'CONTROLLER' | 'PROCESSOR', ...deeds: readonly string[]): string => `(${deeds.map((deed) => `own:${deed}_DONE_BY_${side} | own:${deed}_OF_${side}`).join(' | ')})`;
/** Words of the processor that somebody has to follow. */
const ITS_INSTRUCTION = '(own:INSTRUCTION_OF_PROCESSOR | own:INSTRUCTION_BY_PROCESSOR | own:GIVES_INSTRUCTIONS_DONE_BY_PROCESSOR | own:INSTRUCTS_DONE_BY_PROCESSOR)';
const PARTIES_ONLY = `${NO_OTHERS} & !own:OTHER_COMPANY`;

/** Duties and rights that contracts put on the wrong side when names were swapped. Art. 28, 33 GDPR; Art. 9, 24 DSG. */
export const MISPLACEMENTS: readonly Misplacement[] = [
  {
    id: 'breach-notice',
    owner: 'processor',
    text: { de: 'Die Meldung einer Verletzung beim Auftragsverarbeiter', en: 'Notice of a breach at the processor' },
    provision: { de: 'Art. 33 Abs. 2 DSGVO, Art. 24 Abs. 3 DSG', en: 'Art. 33(2) GDPR, Art. 24(3) FADP' },
    said: `(${TO_PROCESSOR} | own:@toProcessor & own:INFORM_BY_CONTROLLER) & own:INFORM & own:BREACH & !own:OWN_SPHERE & !own:@atController & !(own:FINDS & !own:@atProcessor & !PROMPTLY>FINDS) & !own:AUTHORITY & !own:DATA_SUBJECT_RIGHTS & !own:UNLAWFUL_INSTRUCTION & !own:PARTIES_BOTH & !own:CONSENTS_OF_PROCESSOR`
      // `binnen 24 Stunden ab Kenntnis des Auftraggebers an eine vom Auftragnehmer benannte Adresse`
      + ' | (own:BREACH | own:INCIDENT | near:BREACH) & own:INFORM & own:KNOWLEDGE_OF_CONTROLLER & own:@byProcessor & own:PROMPTLY & !own:AUTHORITY & !own:DATA_SUBJECT_RIGHTS & !own:@toController & !own:@byController',
    certain: 'own:@atProcessor | own:BREACH_OF_PROCESSOR | own:PROMPTLY & (!own:RULES_VIOLATED | own:BREACH_OF_DATA)',
    requirement: 'breach-notification',
  },
  {
    id: 'unlawful-instruction',
    owner: 'processor',
    text: { de: 'Der Hinweis auf eine rechtswidrige Weisung', en: 'Notice that an instruction infringes the law' },
    provision: { de: 'Art. 28 Abs. 3 UAbs. 2 DSGVO', en: 'Art. 28(3) second subparagraph GDPR' },
    said: `${TO_PROCESSOR} & own:INFORM & (INSTRUCTION>>INFRINGES | INFRINGES>INSTRUCTION) & (own:OPINION | INFORM>>INSTRUCTION) & !own:FINDS & !own:INSTRUCTION_BROKEN`
      + ` | own:INSTRUCTION_OF_PROCESSOR & INSTRUCTION>>INFRINGES & own:INFORM & own:@toProcessor & !own:@toController & !own:INSTRUCTION_BROKEN & ${NO_OTHERS}`
      + ' | own:OPINION_OF_CONTROLLER & own:INFRINGES & own:INSTRUCTION & own:INFORM & !own:OPINION_OF_PROCESSOR & !own:@toController & !own:SUB_PROCESSOR',
  },
  {
    id: 'instruction-suspended',
    owner: 'processor',
    text: { de: 'Das Recht, eine Weisung auszusetzen', en: 'The right to suspend an instruction' },
    provision: { de: 'Art. 28 Abs. 3 UAbs. 2, Art. 29 DSGVO', en: 'Art. 28(3) second subparagraph, Art. 29 GDPR' },
    said: 'own:@controllerAlone & own:SUSPENDS & own:INSTRUCTION & own:MAY & own:CONFIRMS & own:PROCESSOR & !own:SUB_PROCESSOR & !own:INFORM',
  },
  {
    id: 'subprocessor-consent',
    owner: 'controller',
    text: { de: 'Die Genehmigung weiterer Auftragsverarbeiter', en: 'Authorisation of other processors' },
    provision: { de: 'Art. 28 Abs. 2 DSGVO, Art. 9 Abs. 3 DSG', en: 'Art. 28(2) GDPR, Art. 9(3) FADP' },
    said: `(own:SUB_PROCESSOR | own:OTHERS_ENGAGED) & (${does('PROCESSOR', 'CONSENTS')} & !own:@toController | own:GRANTS_CONSENT_DONE_BY_PROCESSOR & !own:GRANTS_CONSENT_DONE_BY_CONTROLLER & !(own:PROCESSING & own:PERSONAL_DATA & !own:ENGAGES)) & !${does('CONTROLLER', 'CONSENTS')} & !own:@byController & (!own:@subActs | own:@processorActs & own:NEGATES & own:UNLESS & own:CONSENTS_DONE_BY_PROCESSOR) & !own:PERSONS & !own:AUDIT`,
  },
  {
    id: 'subprocessor-engagement',
    owner: 'processor',
    text: { de: 'Der Einsatz von Unterauftragsverarbeitern', en: 'Engaging sub-processors' },
    provision: { de: 'Art. 28 Abs. 2 und 4 DSGVO, Art. 9 Abs. 3 DSG', en: 'Art. 28(2) and (4) GDPR, Art. 9(3) FADP' },
    said: 'own:@controllerAlone & own:SUB_PROCESSOR & own:MAY & own:ENGAGE_VERB & !own:PROCESSOR & !own:OBJECTS & !own:INFORM & !own:DEMANDS & !own:APPROVES'
      + ' | own:@controllerAlone & own:SUB_PROCESSOR & own:IMPOSES & own:SAME & own:DUTIES & !own:PROCESSOR & !own:DEMANDS & !own:APPROVES & !own:@byController'
      + ' | own:@controllerAlone & own:@toProcessor & own:SUB_PROCESSOR & own:LIABLE & !own:INFORM & !own:OBJECTS',
  },
  {
    id: 'subprocessor-changes',
    owner: 'processor',
    text: { de: 'Die Mitteilung neuer Unterauftragsverarbeiter', en: 'Notice of new sub-processors' },
    provision: { de: 'Art. 28 Abs. 2 Satz 2 DSGVO', en: 'Art. 28(2) second sentence GDPR' },
    said: `own:SUB_PROCESSOR & own:INFORM & own:CHANGE & ${TO_PROCESSOR} & !own:OBJECTS & !own:APPROVES & !own:REFUSES`
      + ' | own:SUB_PROCESSOR & own:@controllerAlone & own:PUBLISHES & own:CHANGE & !own:PROCESSOR'
      + ' | (topic:SUB_PROCESSOR | near:SUB_PROCESSOR) & own:OBJECTS & own:NOTICE_ARRIVES & own:@atProcessor & !own:CONTROLLER',
  },
  {
    id: 'subprocessor-objection',
    owner: 'controller',
    text: { de: 'Der Einspruch gegen neue Unterauftragsverarbeiter', en: 'The objection to new sub-processors' },
    provision: { de: 'Art. 28 Abs. 2 Satz 2 DSGVO', en: 'Art. 28(2) second sentence GDPR' },
    said: `(own:SUB_PROCESSOR | near:SUB_PROCESSOR & own:CHANGE) & ${does('PROCESSOR', 'OBJECTS')} & !${does('CONTROLLER', 'OBJECTS')} & !${does('CONTROLLER', 'CHOOSES')} & !own:@subActs`,
  },
  {
    id: 'instructions',
    owner: 'controller',
    text: { de: 'Das Weisungsrecht', en: 'The right to give instructions' },
    provision: { de: 'Art. 28 Abs. 3 lit. a, Art. 29 DSGVO, Art. 9 Abs. 1 lit. a DSG', en: 'Art. 28(3)(a), Art. 29 GDPR, Art. 9(1)(a) FADP' },
    said: `own:INSTRUCTION_OF_PROCESSOR & own:PROCESSING & (own:PERSONAL_DATA | own:ONLY) & ${PARTIES_ONLY} & (!own:INFORM | own:LEGALLY_REQUIRED) & !own:INSTRUCTION_OF_CONTROLLER`
      // What the controller does with the data, or for data subjects, it does on nobody's instructions; staff and data subjects may be spoken of.
      + ` | ${BY_CONTROLLER} & own:ONLY & (own:INSTRUCTION_OF_PROCESSOR & ${NO_OTHERS} | ${ITS_INSTRUCTION} & (own:PROCESSING | own:FOLLOWS_DONE_BY_CONTROLLER) & (${PARTIES_ONLY} | near:PERSONAL_DATA & ${NO_SUBS})) & !own:INSTRUCTION_OF_CONTROLLER`
      + ` | own:@controllerAlone & own:ONLY & own:PERSONAL_DATA_OF_PROCESSOR & own:PROCESSING & own:INSTRUCTION & ${NO_SUBS}`
      + ` | ${BY_CONTROLLER} & (own:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & (own:ON_DEMAND | own:FOLLOWS_DONE_BY_CONTROLLER & own:ASSIST)) & own:INSTRUCTION_OF_PROCESSOR & !own:INSTRUCTION_FOR_USE & !own:SELF_SERVICE & !own:COSTS & ${NO_SUBS}`
      // Nor does it ask how, or where, they may be processed.
      + ` | (own:OTHER_PROCESSING_BARRED & own:@toController | own:ABROAD & own:PROCESSING & ${BY_CONTROLLER}) & ${does('PROCESSOR', 'CONSENTS')} & !${does('CONTROLLER', 'CONSENTS')} & !own:@toProcessor & ${NO_SUBS}`
      + ` | own:@processorActs & (own:@toController & own:GIVES_INSTRUCTIONS | own:ISSUES_INSTRUCTIONS & !own:CONTROLLER) & !${does('CONTROLLER', 'GIVES_INSTRUCTIONS')} & !own:ON_INSTRUCTION & !own:@controllerActs & !own:INFORM & ${PARTIES_ONLY}`
      + ' | own:GIVES_INSTRUCTIONS & own:RIGHT_LIES & (own:@toProcessor | own:@atProcessor) & !own:CONTROLLER & !own:SUB_PROCESSOR',
  },
  {
    id: 'mandate',
    owner: 'controller',
    text: { de: 'Der Auftrag zur Verarbeitung', en: 'The mandate to process' },
    provision: { de: 'Art. 4 Nr. 8, Art. 28 Abs. 1 DSGVO, Art. 5 lit. k DSG', en: 'Art. 4(8), Art. 28(1) GDPR, Art. 5(k) FADP' },
    said: `own:MANDATE_OF_PROCESSOR & ((own:@controllerActs | own:@processorActs) & own:PERSONAL_DATA | own:@byController) & own:PROCESSING & ${PARTIES_ONLY}`
      + ` | own:MANDATES_DONE_BY_PROCESSOR & own:@toController & own:PROCESSING & ${PARTIES_ONLY}`,
  },
  {
    id: 'deletion',
    owner: 'processor',
    text: { de: 'Die Löschung oder Rückgabe nach dem Ende', en: 'Deletion or return at the end' },
    provision: { de: 'Art. 28 Abs. 3 lit. g DSGVO', en: 'Art. 28(3)(g) GDPR' },
    said: `(own:@controllerAlone | own:DELETES_DONE_BY_CONTROLLER & !own:MAY) & own:DELETES & own:RETURNS & (own:PERSONAL_DATA | own:AT_THE_END) & !own:CONFIDENTIALITY & ${does('PROCESSOR', 'CHOOSES')} & !${does('CONTROLLER', 'CHOOSES')}`
      + ' | own:@controllerAlone & (own:DELETES | own:RETURNS) & own:PERSONAL_DATA & own:CHOICE_OF_PROCESSOR & !own:PERSONAL_DATA_OF_PROCESSOR'
      // `hat … die Datenbestände auszuhändigen oder nach Zustimmung zu vernichten`
      + ' | own:@controllerAlone & own:AT_THE_END & own:RETURNS & own:@toProcessor & own:PERSONAL_DATA & (!own:CHOICE | own:DELETES & own:CONSENTS) & !own:CHOICE_OF_CONTROLLER & !own:MAY & !own:DEMANDS & !own:INFORM & !own:PERSONAL_DATA_OF_PROCESSOR',
  },
  {
    id: 'deletion-confirmed',
    owner: 'processor',
    text: { de: 'Die Bestätigung der Löschung', en: 'Confirming the deletion' },
    provision: { de: 'Art. 28 Abs. 3 lit. g und h DSGVO', en: 'Art. 28(3)(g) and (h) GDPR' },
    said: 'own:@controllerAlone & own:CONFIRMS & own:DELETES & (own:@toProcessor | own:CHOICE_OF_PROCESSOR | own:ON_DEMAND_OF_PROCESSOR) & !own:RECEIVES & !own:RECEIPT & (!own:DEMANDS | own:DEMANDS_DONE_BY_PROCESSOR) & !own:DEMANDS_DONE_BY_CONTROLLER & !own:PERSONAL_DATA_OF_PROCESSOR & !own:SUB_PROCESSOR',
  },
  {
    id: 'request-forwarded',
    owner: 'processor',
    text: { de: 'Das Weiterleiten von Anträgen betroffener Personen', en: 'Forwarding requests of data subjects' },
    provision: { de: 'Art. 12, Art. 28 Abs. 3 lit. e DSGVO', en: 'Art. 12, Art. 28(3)(e) GDPR' },
    // Requests that reach the processor are passed on by it.
    said: '(own:FORWARDS_DONE_BY_CONTROLLER | (own:@controllerAlone | own:@heController) & CONTROLLER>>FORWARDS & !PROCESSOR>FORWARDS) & !own:FORWARDS_DONE_BY_PROCESSOR & own:DATA_SUBJECT_RIGHTS & own:PROCESSOR'
      + ' & (own:PROMPTLY & !own:@atProcessor | own:@atProcessor & own:@toProcessor & own:RECEIVES & !own:MAY) & !own:@row & !own:SUB_PROCESSOR & !own:AUTHORITY'
      // Nobody bars the controller from answering.
      + ' | (own:FORWARDS_DONE_BY_CONTROLLER | (own:@controllerAlone | own:@heController) & CONTROLLER>>FORWARDS & !PROCESSOR>FORWARDS) & !own:FORWARDS_DONE_BY_PROCESSOR & own:NOT_ANSWERING & FORWARDS>>NOT_ANSWERING & (own:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS) & own:PROCESSOR & !own:@processorActs & !own:@row & !own:SUB_PROCESSOR & !own:AUTHORITY'
      + ` | ${TO_PROCESSOR} & own:INFORM & own:DATA_SUBJECT_RIGHTS & own:PROMPTLY & own:RECEIVES & !own:@row & !own:@atProcessor & !own:ASSIST & !own:SUB_PROCESSOR & (!own:AUTHORITY | RECEIVES>DATA_SUBJECT_RIGHTS & DATA_SUBJECT_RIGHTS>>AUTHORITY) & !own:BREACH & !own:COSTS`,
  },
  {
    id: 'lawfulness',
    owner: 'controller',
    text: { de: 'Die Verantwortung für die Rechtmäßigkeit der Verarbeitung', en: 'Responsibility for the lawfulness of the processing' },
    provision: { de: 'Art. 5 Abs. 2, Art. 24 Abs. 1 DSGVO, Art. 30 und 31 DSG', en: 'Art. 5(2), Art. 24(1) GDPR, Art. 30 and 31 FADP' },
    said: `(${does('PROCESSOR', 'ANSWERS_FOR')} | own:@processorActs & own:ANSWERS_FOR & !own:CONTROLLER) & own:LAWFULNESS & !${does('CONTROLLER', 'ANSWERS_FOR')} & !own:@controllerActs & !own:ITS_OWN & !own:NEGATES & !own:ABROAD & !own:CASE_STATED & ${NO_SUBS} & !own:PERSONS & !own:OTHER_COMPANY`,
  },
  {
    id: 'security',
    owner: 'processor',
    text: { de: 'Die technischen und organisatorischen Maßnahmen des Auftrags', en: 'The technical and organisational measures of the processing' },
    provision: { de: 'Art. 28 Abs. 3 lit. c, Art. 32 DSGVO, Art. 8 DSG', en: 'Art. 28(3)(c), Art. 32 GDPR, Art. 8 FADP' },
    said: 'own:@controllerAlone & own:MEASURES & own:TAKES_MEASURES & !own:PROCESSOR & !own:OWN_SPHERE & !own:CONTROLLER_MATTER & !own:AUDIT & !own:INFORM & !own:COMPLIANCE & !own:MAY & !own:DEMANDS & !own:SUB_PROCESSOR & !own:INSTRUCTION & !own:APPROVES & !lead:@processorActs & !head:CONTROLLER_DUTIES_HEADING',
    certain: 'own:MEASURES & own:SECURITY_ARTICLE',
    requirement: 'security',
  },
  {
    id: 'audits',
    owner: 'controller',
    text: { de: 'Das Recht zu Kontrollen', en: 'The right to audit' },
    provision: { de: 'Art. 28 Abs. 3 lit. h DSGVO', en: 'Art. 28(3)(h) GDPR' },
    said: 'own:@processorActs & own:AUDIT_ITSELF & (own:@atController | own:KEEPING_OF_CONTROLLER) & (own:MAY | own:@atController & own:CARRIES_OUT) & !own:@controllerActs & !own:@byController & !own:ASSIST & !own:COSTS & !own:INSTRUCTION & !own:SUB_PROCESSOR & !own:CONFIDENTIALITY'
      + ' | own:@controllerAlone & own:GRANTS_AUDIT & (own:AUDIT_ITSELF | own:AUDITORS) & (own:@toProcessor | own:@byProcessor | own:AUDITORS_OF_PROCESSOR) & !own:INSTRUCTION & !own:COSTS & !own:CONFIDENTIALITY & !own:SUB_PROCESSOR'
      + ' | own:@controllerAlone & own:@toProcessor & own:PROVIDES & own:INFORMATION & own:DEMONSTRATES & own:COMPLIANCE & !own:SUB_PROCESSOR & !own:PARTIES_BOTH',
  },
  {
    id: 'auditor',
    owner: 'processor',
    text: { de: 'Der Schutz vor Prüfern aus dem Wettbewerb', en: 'Protection against auditors who compete' },
    provision: { de: 'Art. 28 Abs. 3 lit. h DSGVO', en: 'Art. 28(3)(h) GDPR' },
    said: '(topic:AUDIT | topic:AUDITORS | near:AUDIT) & own:COMPETITOR_OF_CONTROLLER & !own:COMPETITOR_OF_PROCESSOR',
  },
  {
    id: 'assistance',
    owner: 'processor',
    text: { de: 'Die Unterstützung bei Betroffenenrechten und den Pflichten nach Art. 32 bis 36 DSGVO', en: 'Assistance with data subject rights and the duties under Art. 32 to 36 GDPR' },
    provision: { de: 'Art. 28 Abs. 3 lit. e und f DSGVO', en: 'Art. 28(3)(e) and (f) GDPR' },
    said: `own:ASSIST & ${TO_PROCESSOR} & (own:DATA_SUBJECT_RIGHTS | own:IMPACT_ASSESSMENT | own:PRIOR_CONSULTATION | own:ARTICLES_32_TO_36) & !own:CLAIMS_DEFENDED & !own:LIABLE & !own:COSTS & (!own:INFORM | ASSIST>>INFORM & own:DUTIES)`,
  },
  {
    id: 'authority-notice',
    owner: 'controller',
    text: { de: 'Die Meldung an die Aufsichtsbehörde', en: 'Notification to the supervisory authority' },
    provision: { de: 'Art. 33 Abs. 1 DSGVO, Art. 24 Abs. 1 DSG', en: 'Art. 33(1) GDPR, Art. 24(1) FADP' },
    // The authority is told by the controller, who asks nobody first.
    said: `own:BREACH & own:AUTHORITY & own:INFORM & own:CONTROLLER & ${does('PROCESSOR', 'CONSENTS')} & !${does('CONTROLLER', 'CONSENTS')} & !own:@processorActs`
      + ' | own:AUTHORITY & own:INFORM & (own:SEVENTY_TWO_HOURS & (own:@processorActs | near:BREACH & (own:@heProcessor | own:PARTIES_BOTH)) | own:BREACH & own:PROMPTLY & (own:@processorActs | own:@heProcessor))'
      + ' & !own:ASSIST & !own:CONTROLLER & !own:INSTRUCTION & !own:MANDATE',
  },
  {
    id: 'seizure-notice',
    owner: 'processor',
    text: { de: 'Der Hinweis auf den Zugriff Dritter auf die Daten', en: 'Notice that third parties may seize the data' },
    provision: { de: 'Art. 28 Abs. 3 lit. a und b DSGVO', en: 'Art. 28(3)(a) and (b) GDPR' },
    said: `own:SEIZURE & own:INFORM & own:ENDANGERED & ${TO_PROCESSOR} | own:OWNERSHIP & own:PERSONAL_DATA & own:@atProcessor & own:INFORM & own:@controllerAlone & !own:@toProcessor`,
  },
  {
    id: 'roles',
    owner: 'controller',
    text: { de: 'Die Rolle des Verantwortlichen', en: 'The role of the controller' },
    provision: { de: 'Art. 4 Nr. 7 und 8 DSGVO, Art. 5 lit. j und k DSG', en: 'Art. 4(7) and (8) GDPR, Art. 5(j) and (k) FADP' },
    said: 'own:@rolesSwapped & !own:CASE_STATED',
  },
];

/** What `does` asks of the sides in each clause. */
export const DEEDS: ReadonlySet<string> = new Set(MISPLACEMENTS.flatMap(({ said }) => [...said.matchAll(/:([A-Z_]+)_DONE_BY_/g)].map(([, deed]) => deed!)));

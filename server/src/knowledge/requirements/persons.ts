import type { Requirement } from './requirement.js';
import { merelyPermitted, softening, SOFTENERS } from './softeners.js';

/** Measures that help the controller, that bind others, or that papers show: spoken of in a clause on another duty, they are not yet taken. Art. 28(3)(b), (d), (e), (f), (h) GDPR. */
const OF_ANOTHER_DUTY = '(own:INFORMATION & own:DEMONSTRATES & own:DEMANDS_DONE_BY_CONTROLLER & !own:CONCRETE_MEASURE | own:AUDIT & own:INFORMATION & own:PURPOSE_CLAUSE & @processorActs & !own:CONCRETE_MEASURE | (ASSIST>>MEASURES | lead:ASSIST & @item) & !MEASURES>>ASSIST & (near:DATA_SUBJECT_RIGHTS | head:DATA_SUBJECT_RIGHTS | near:IMPACT_ASSESSMENT | own:PRIOR_CONSULTATION | ASSIST>>ARTICLES_32_TO_36 & own:BREACH)'
  + ' | own:IMPACT_ASSESSMENT & !MEASURES>>IMPACT_ASSESSMENT & !CONCRETE_MEASURE>>IMPACT_ASSESSMENT & !head:MEASURES & !head:SECURITY_HEADING'
  + ' | own:PERSONS & own:COMMITTED & own:CONFIDENTIALITY & own:FOLLOWS_MEASURES & !own:SECURITY_ARTICLE & !head:MEASURES & !head:SECURITY_HEADING'
  + ' | head:SUB_PROCESSOR & !head:MEASURES & !head:SECURITY_HEADING & !own:SECURITY_ARTICLE & !own:CONCRETE_MEASURE'
  // `Nicht hierzu gehören Nebenleistungen wie Wartung sowie Maßnahmen zur Sicherstellung der Vertraulichkeit …`
  + ' | own:NOT_SUB_PROCESSING & !@processorActs | own:NOT_SUB_PROCESSING & own:FURTHER_SERVICES | near:NOT_SUB_PROCESSING & own:FURTHER_SERVICES'
  + ' | own:MEASURES_PROVED & !own:SECURES & !own:SECURITY_ARTICLE & !own:CONCRETE_MEASURE & !head:MEASURES & !head:SECURITY_HEADING)';

/** Confidentiality of the persons who process, and security. */
export const persons: readonly Requirement[] = [
  {
    id: 'confidentiality',
    provision: { de: 'Art. 28 Abs. 3 lit. b DSGVO', en: 'Art. 28(3)(b) GDPR' },
    limbs: [{
      id: 'persons-committed',
      text: { de: 'die Verpflichtung der befugten Personen zur Vertraulichkeit', en: 'that the persons authorised to process are committed to confidentiality' },
      said: '(own:PERSONS | own:NONE_UNCOMMITTED | near:PERSONS & own:EACH_OF_THEM & own:CONFIDENTIALITY & (!own:PERSONAL_DATA | own:COMMITTED) & !@processorActs | topic:PERSONS & own:CONFIDENTIALITY & !own:PERSONAL_DATA) & topic:CONFIDENTIALITY & (own:CONFIDENTIALITY | own:COMMITTED) & (own:COMMITTED | own:KEEPS_SECRET & !own:MERELY_TOLD | COMMITTED & @item & !own:MERELY_TOLD & !own:KEEPS_SECRET) & !(own:SUB_PROCESSOR & !@processorActs) & !(@measures & !((own:ALL_PERSONS | @row & own:ALL_OF_STAFF) & own:SIGNS_SECRECY & !own:GUESTS_OF_HOUSE)) & !(own:TOLD_OF_DUTY & !own:BOUND_IN_FACT) & !BUSINESS_SECRETS & !AUDITORS & !own:RULES_VIOLATED & !(own:COMMITTED_OF_PROCESSOR & !own:CONFIDENTIALITY) & !@controllerAlone & !(own:OUTSIDERS & !PERSONS>>OUTSIDERS & !OUTSIDERS>>PERSONS & !head:PERSONS) & !(own:RECIPIENTS & !own:COMMITTED & !PERSONS>>RECIPIENTS & !head:PERSONS) & !(own:PRICES & !own:PERSONAL_DATA & !(COMMITTED>>PRICES & head:CONFIDENTIALITY))',
      weak: 'topic:PERSONS & own:MERELY_TOLD & (topic:CONFIDENTIALITY | (head:PERSONS | own:INFORM) & own:DATA_PROTECTION) & !@controllerAlone & !own:SUB_PROCESSOR & !BUSINESS_SECRETS | own:PERSONS & own:CONFIDENTIALITY & !(own:PRICES & !own:PERSONAL_DATA & !(COMMITTED>>PRICES & head:CONFIDENTIALITY)) & !@controllerAlone & !(own:SUB_PROCESSOR & !own:PROCESSOR) & !AUDITORS & !own:AUDIT & !BUSINESS_SECRETS | own:CONFIDENTIALITY & (own:PERSONAL_DATA | @processorActs) & !own:PERSONS & !AUDITORS & !own:AUDIT & !BUSINESS_SECRETS & !own:RULES_VIOLATED & !own:BREACH & !own:SURVIVES & !own:LIABLE & !@measures & head:CONFIDENTIALITY | own:CONFIDENTIALITY & own:CONFIDENTIAL_TREATMENT & !(own:PRICES & !own:PERSONAL_DATA & !(COMMITTED>>PRICES & head:CONFIDENTIALITY)) & (PROCESSOR | own:PERSONS) & !@controllerAlone & !AUDITORS & !own:AUDIT & !(BUSINESS_SECRETS & !own:PERSONS) | PERSONS & own:INSTRUCTION & own:ONLY & OUTSIDE_FORBIDDEN',
    }],
    softened: softening(['COMMITTED'], [
      SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.possible, SOFTENERS.discretion, SOFTENERS.asRule, merelyPermitted('COMMITTED', 'CONFIDENTIALITY'),
      { id: 'some-let-off', words: 'SOME_LET_OFF', said: 'own:SOME_LET_OFF', text: { de: 'ein Teil der Personen ist ausgenommen', en: 'some of the persons are let off' } },
      { id: 'merely-asked', words: 'MERELY_ASKED', said: 'own:MERELY_ASKED', text: { de: 'die Personen werden nur gebeten oder ermuntert', en: 'the persons are merely asked or encouraged' } },
      { id: 'merely-told', words: 'TOLD_OR_BOUND', said: 'own:TOLD_OR_BOUND', text: { de: 'ein Hinweis an die Personen genügt', en: 'telling the persons is enough' } },
    ]),
    withdrawn: [{
      id: 'some-exempt',
      text: { de: 'ein Teil der Personen ist von der Verpflichtung ausgenommen', en: 'some of the persons are exempt from the commitment' },
      said: 'own:PERSONS & (own:COMMITTED | own:CONFIDENTIALITY) & own:COMMITMENT_WAIVED & !own:NONE_UNCOMMITTED & topic:CONFIDENTIALITY & !own:LAW_WORD & !own:LEGALLY_REQUIRED & !@controllerAlone',
      words: 'COMMITMENT_WAIVED',
    }],
    supplements: [{ id: 'professional-secrecy', text: { de: 'die Wahrung des Berufs- oder Amtsgeheimnisses', en: 'that professional or official secrecy is kept' } }],
    home: ['CONFIDENTIALITY', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'security',
    provision: { de: 'Art. 28 Abs. 3 lit. c, Art. 32 DSGVO, Art. 8 DSG', en: 'Art. 28(3)(c), Art. 32 GDPR, Art. 8 FADP' },
    limbs: [{
      id: 'measures',
      text: { de: 'die Pflicht zu technischen und organisatorischen Maßnahmen', en: 'the duty to take technical and organisational measures' },
      said: `!${OF_ANOTHER_DUTY} & (` + 'topic:MEASURES & own:TAKES_MEASURES & !own:ADVISES_ON & !own:ASSESSING & !(own:SECURITY_AS_CITED & !own:MEASURE_WORD & !own:CONCRETE_MEASURE & !own:AGAINST_LOSS) & (own:MEASURES | own:CONCRETE_MEASURE) & !own:SUB_PROCESSOR & !own:DATA_SUBJECT_RIGHTS & !@controllerAlone & !ABROAD & !own:BARE_CITATION & !(own:LEFT_OPEN & !own:AGAINST_LOSS) & !(@parties & (own:UNSETTLED | own:AGREED_LATER))'
        + ' | head:MEASURES & own:CONCRETE_MEASURE & (@item | @row | @content) & !own:ASKED_POLITELY & !head:ABROAD'
        + ' | head:SECURITY_HEADING & own:CONCRETE_MEASURE & @content & !own:ASKED_POLITELY & !(own:INFORM & (own:CONTROLLER | own:BREACH | @controllerActs | own:OUGHT | own:ASKED_POLITELY)) & !own:SUB_PROCESSOR & !(own:AUDIT & !(@processorActs & own:EXAMINES & !own:ALLOWS_AUDIT)) & !@controllerAlone'
        // `Sicherheit. Vereinbart ist:` over a list of measures.
        + ' | @item & lead:@lead & lead:SECURITY_HEADING & (lead:LEAD_AGREED | lead:TAKES_MEASURES | lead:PROCESSOR & lead:SECURES) & !(lead:CONTROLLER & !lead:PROCESSOR) & !lead:ADVISES_ON & own:CONCRETE_MEASURE & @content & !lead:NEGATES & !lead:MAY & !lead:COSTS & !lead:SUB_PROCESSOR & !own:ASKED_POLITELY & !own:AUDIT & !own:SUB_PROCESSOR & !@controllerAlone'
        + ' | (own:SECURITY_ARTICLE | head:SECURITY_HEADING | own:SECURES) & own:MEASURE_WORD & own:TAKES_MEASURES & !own:ADVISES_ON & !own:ASSESSING & !own:SUB_PROCESSOR & !own:DATA_SUBJECT_RIGHTS & !(own:AUDIT & !((own:AUDIT_ITSELF | own:EFFECT_CHECKED) & @processorActs & !own:CONTROLLER)) & !(@parties & (own:UNSETTLED | own:AGREED_LATER)) & !own:BREACH & !(own:DELETES & own:RETURNS) & !@controllerAlone & !ABROAD & !own:LEFT_OPEN'
        + ' | own:SECURES & (own:SECURITY_ARTICLE & !own:SECURITY_AS_CITED | own:AGAINST_LOSS | own:CONCRETE_MEASURE) & !(@operations & (head:NATURE_LABEL | head:PURPOSE_LABEL)) & !(own:DELETES & own:RETURNS) & !own:SUB_PROCESSOR & !@controllerAlone'
        // A bare list under `Annex II`, which is that of the measures in the standard contractual clauses.
        + ' | head:SECURITY_PAPER & own:CONCRETE_MEASURE & (@item | @row) & @content & !head:SUB_PROCESSOR & !head:ABROAD & !own:ASKED_POLITELY & !own:INFORM & !own:AUDIT & !own:COSTS & !own:PRICES & !@controllerAlone'
        // `Der Anbieter hält sich an das Sicherheitskonzept`
        + ' | own:SECURITY_PAPER & own:KEEPS_TO & !own:SECURITY_ARTICLE & (head:SECURITY_HEADING | head:MEASURES) & @processorActs & !@controllerAlone & !own:SUB_PROCESSOR & !own:AUDIT & !own:COSTS & !own:PRICES & !own:MAY'
        // `Es gilt das Sicherheitskonzept … Der Anbieter hält es ein.`
        + ' | (near:SECURITY_PAPER | near:MEASURES) & (head:SECURITY_HEADING | head:MEASURES) & own:TAKES_MEASURES & (@processorActs | @byProcessor) & own:KEEPS_IT & !own:SECURITY_ARTICLE & !own:SUB_PROCESSOR & !own:AUDIT'
        + ' | own:PROTECTION_GOALS & own:TAKES_MEASURES & !own:SUB_PROCESSOR & (!@controllerAlone | own:MEASURE_WORD & near:@processorActs))',
      weak: 'MEASURES & !(own:SUB_PROCESSOR & !own:PROCESSOR) & !@controllerAlone | own:MEASURE_WORD & own:LEFT_OPEN & !@controllerAlone & !own:AUDIT | own:SECURITY_PAPER | own:SECURITY_ARTICLE | own:SECURES & @processorActs & !own:SUB_PROCESSOR & !(own:DELETES & own:RETURNS) | own:EFFORTS_ONLY & (head:SECURITY_HEADING | own:MEASURE_WORD & own:TAKES_MEASURES) & !AUDIT',
    }],
    // `backups that we try to restore`: the backups are promised. `measures, including pseudonymisation where feasible`: the measures are.
    softened: softening(['TAKES_MEASURES', 'SECURES'], [{ ...SOFTENERS.efforts, said: `(${SOFTENERS.efforts.said}) & !(own:TRIED_WITH_IT & own:CONCRETE_MEASURE)` }, { ...SOFTENERS.reasonable, said: `(${SOFTENERS.reasonable.said}) & !(own:MEASURES & own:TAKES_MEASURES & own:AMONG_OTHERS & CONCRETE_MEASURE>AS_FAR_AS_REASONABLE)` }, SOFTENERS.discretion, SOFTENERS.paid, merelyPermitted('TAKES_MEASURES', 'MEASURES', 'SECURES')]),
    withdrawn: [{
      id: 'measures-waived', words: 'MAY_OMIT',
      text: { de: 'Maßnahmen dürfen unterbleiben', en: 'measures may be left out' },
      said: '(own:MEASURES | own:MEASURE_WORD & (own:PROCESSOR | near:MEASURES | head:MEASURES | head:SECURITY_HEADING)) & own:MAY_OMIT & !own:LEVEL_KEPT & !@controllerAlone & !own:AUDIT & !own:INSTRUCTION & !own:UNLAWFUL_INSTRUCTION | (topic:MEASURES | near:MEASURES | topic:SECURITY_HEADING) & own:LEVEL_NOT_OWED & !own:AUDIT & !own:SUB_PROCESSOR',
    }],
    home: ['MEASURES', 'PROCESSOR_DUTIES_HEADING'],
  },
];

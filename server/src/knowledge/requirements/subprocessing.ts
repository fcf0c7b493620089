import type { Requirement } from './requirement.js';

/** Engaging other processors. */
export const subprocessing: readonly Requirement[] = [
  {
    id: 'subprocessor-authorisation',
    provision: { de: 'Art. 28 Abs. 2, Abs. 3 lit. d DSGVO, Art. 9 Abs. 3 DSG', en: 'Art. 28(2), (3)(d) GDPR, Art. 9(3) FADP' },
    limbs: [{
      id: 'authorisation',
      text: { de: 'die vorherige gesonderte oder allgemeine Genehmigung des Verantwortlichen', en: 'the prior specific or general authorisation of the controller' },
      said: 'topic:SUB_PROCESSOR & own:AUTHORISATION & own:ENGAGES & !own:AUDIT & !own:TRANSFER_BASIS & !own:SUB_OF_SUB | own:SUB_PROCESSOR & own:APPROVES & !own:AUDIT & !own:TRANSFER_BASIS & !own:SUB_OF_SUB | head:SUB_PROCESSOR & @item & own:APPROVES | own:SUB_PROCESSOR & (own:SPECIFIC_AUTHORISATION | own:GENERAL_AUTHORISATION) | topic:SUB_PROCESSOR & own:OBJECTS & own:DEEMED',
    }],
    touched: 'head:SUB_PROCESSOR & (@row | @item | own:ENGAGES) | own:NO_SUBPROCESSORS | own:SUB_PROCESSOR & own:ENGAGES & own:LISTED',
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-change-notice',
    provision: { de: 'Art. 28 Abs. 2 Satz 2 DSGVO, Art. 7 Abs. 2 DSV', en: 'Art. 28(2) second sentence GDPR, Art. 7(2) DPO' },
    limbs: [
      {
        id: 'prior-notice',
        text: { de: 'die Mitteilung jeder beabsichtigten Änderung bei Unterauftragsverarbeitern', en: 'notice of every intended change of sub-processors' },
        said: '(topic:SUB_PROCESSOR | near:SUB_PROCESSOR & own:LIST_CHANGES) & own:INFORM & own:CHANGE & (own:INTENDED | own:BEFOREHAND | near:BEFOREHAND) & !@controllerAlone | topic:SUB_PROCESSOR & near:INFORM & own:CHANGE & own:INTENDED & own:INFORM & !@controllerAlone',
        weak: 'topic:SUB_PROCESSOR & own:INFORM & own:CHANGE & !@controllerAlone',
      },
      {
        id: 'objection',
        text: { de: 'die Möglichkeit des Verantwortlichen, Einspruch zu erheben', en: 'the opportunity of the controller to object' },
        said: 'topic:SUB_PROCESSOR & own:OBJECTS & !own:DATA_SUBJECT_RIGHTS | near:SUB_PROCESSOR & own:OBJECTS & own:CHANGE',
      },
    ],
    exempt: { by: 'topic:SUB_PROCESSOR & own:SPECIFIC_AUTHORISATION & !own:ABROAD & !own:GENERAL_AUTHORISATION', unless: 'topic:SUB_PROCESSOR & own:GENERAL_AUTHORISATION & !own:SUB_OF_SUB | topic:SUB_PROCESSOR & own:INFORM & own:LIST_CHANGES & !own:SPECIFIC_AUTHORISATION & !@controllerAlone' },
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-flow-down',
    provision: { de: 'Art. 28 Abs. 4 Satz 1 DSGVO', en: 'Art. 28(4) first sentence GDPR' },
    limbs: [{
      id: 'same-duties',
      text: { de: 'die Pflicht, Unterauftragsverarbeitern dieselben Datenschutzpflichten aufzuerlegen', en: 'the duty to impose the same data protection obligations on sub-processors' },
      said: 'topic:SUB_PROCESSOR & own:DUTIES & own:SAME & own:IMPOSES & (own:SUB_PROCESSOR | near:SUB_PROCESSOR) & !own:NOT_SUB_PROCESSING & !own:INFORM & !own:GENERAL_AUTHORISATION',
      weak: 'own:SUB_PROCESSOR & own:CONTRACT_WITH_SUB & own:IMPOSES & !own:NOT_SUB_PROCESSING',
    }],
    touched: 'topic:SUB_PROCESSOR & @row & CONTRACT_WITH_SUB',
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-liability',
    provision: { de: 'Art. 28 Abs. 4 Satz 3 DSGVO', en: 'Art. 28(4) third sentence GDPR' },
    limbs: [{
      id: 'liability',
      text: { de: 'die Haftung des Auftragsverarbeiters für den Unterauftragsverarbeiter', en: 'the liability of the processor for the sub-processor' },
      said: 'SUB_PROCESSOR & own:LIABLE & (PROCESSOR | AS_FOR_ITS_OWN) & !own:INFORM & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED & !@controllerAlone | topic:SUB_PROCESSOR & own:LIABLE & own:PROCESSOR & own:AS_FOR_ITS_OWN & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED | near:SUB_PROCESSOR & own:LIABLE & own:AS_FOR_ITS_OWN & own:OWN_FAULT | head:SUB_PROCESSOR & near:SUB_PROCESSOR & own:LIABLE & own:PROCESSOR & own:GUARANTEES_COMPLIANCE & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED & !@controllerAlone',
      weak: '(near:SUB_PROCESSOR & (own:PRONOUN | !own:CONTROLLER) & own:LIABLE & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED & (own:SUB_PROCESSOR | own:PRONOUN)) & !@controllerAlone',
    }],
    home: ['SUB_PROCESSOR', 'LIABLE'],
  },
];

import type { Requirement } from './requirement.js';

/*
 * What the agreement must describe. Art. 28(3) first sentence GDPR; Art. 9(1)(a) DSG needs the same to tell what is permitted.
 * A labelled field with content counts, and so does a clear pointer to a named annex or contract. "As the customer decides" does not.
 */

export const description: readonly Requirement[] = [
  {
    id: 'subject-matter',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'subject',
      text: { de: 'worum es bei der Verarbeitung geht', en: 'what the processing is about' },
      said: 'topic:SUBJECT_LABEL & (@content | @lead) & own:PROVIDES_SERVICE & !GUIDANCE | head:SUBJECT_LABEL & @content & !own:DATA_TYPES_LABEL & !GUIDANCE & !own:DESCRIBED_THERE & !own:DURATION'
        + ' | own:PROVIDES_SERVICE & (PROCESSING | head:SUBJECT_LABEL | own:SERVICES_DEFINED) & @content & !GUIDANCE & !IN_RELATION_TO_SERVICES',
      pointer: 'SUBJECT_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !IN_RELATION_TO_SERVICES',
      weak: 'PROCESSING & (ON_BEHALF | PROVIDES_SERVICE | SUBJECT_LABEL)',
    }],
    empty: 'head:SUBJECT_LABEL & (GUIDANCE | @blank)',
    home: ['SUBJECT_LABEL'],
  },
  {
    id: 'duration',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'duration',
      text: { de: 'wie lange die Verarbeitung oder der Vertrag läuft', en: 'how long the processing or the agreement runs' },
      said: 'own:DURATION & (own:PROCESSING | own:THIS_AGREEMENT | own:AGREEMENT_WORD | head:DURATION_LABEL | @row) & !RETENTION & !CONFIDENTIALITY & !SURVIVES & !own:SUB_PROCESSOR & !own:MEASURES'
        + ' | head:DURATION_LABEL & @content & (own:DURATION | own:DOCUMENT_NAMED & own:DESCRIBED_THERE)',
      pointer: 'own:DURATION_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !own:SUB_PROCESSOR',
      weak: 'own:SURVIVES & (own:AT_THE_END | own:THIS_AGREEMENT)',
    }],
    home: ['DURATION_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'nature-and-purpose',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [
      {
        id: 'nature',
        text: { de: 'die Art der Verarbeitung (welche Vorgänge)', en: 'the nature of the processing (which operations)' },
        said: 'topic:NATURE_LABEL & own:OPERATION & @content & !LOCATED & !GUIDANCE & !NOT_DISCLOSED | topic:NATURE_LABEL & @row & @content & !@blank'
          + ' | (topic:SUBJECT_LABEL | topic:PURPOSE_LABEL | PROVIDES_SERVICE) & @operations & @content & !GUIDANCE',
        pointer: 'own:NATURE_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !LOCATED',
        weak: 'topic:NATURE_LABEL | ON_BEHALF & PROCESSING | own:PROVIDES_SERVICE & PROCESSING',
      },
      {
        id: 'purpose',
        text: { de: 'der Zweck der Verarbeitung', en: 'the purpose of the processing' },
        said: 'topic:PURPOSE_LABEL & own:PURPOSE & @content & !NOT_DISCLOSED & !GUIDANCE & !LOCATED & (PROCESSING | head:PURPOSE_LABEL | @operations | @item) | topic:NATURE_LABEL & topic:PURPOSE_LABEL & @row & @content'
          + ' | topic:SUBJECT_LABEL & @operations & @content & !GUIDANCE | head:PURPOSE_LABEL & @item & @content & !GUIDANCE',
        pointer: 'own:PURPOSE_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !LOCATED',
        weak: 'PROCESSING & own:PURPOSE_LABEL',
      },
    ],
    withdrawn: [{
      id: 'purpose-withheld',
      text: { de: 'der Zweck wird ausdrücklich nicht offengelegt', en: 'the purpose is expressly not disclosed' },
      said: 'NOT_DISCLOSED & own:PURPOSE_LABEL',
    }],
    empty: '(head:NATURE_LABEL | head:PURPOSE_LABEL) & (GUIDANCE | @blank)',
    home: ['NATURE_LABEL', 'PURPOSE_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'data-types',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'data-types',
      text: { de: 'die Arten der personenbezogenen Daten', en: 'the types of personal data' },
      said: 'topic:DATA_TYPES_LABEL & own:DATA_TYPE & @content & !CONTROLLER_DECIDES & !GUIDANCE & !@blank & (@item | @row | head:DATA_TYPES_LABEL | @enumerates)'
        + ' | head:DATA_TYPES_LABEL & (@item | @row) & @content & !CONTROLLER_DECIDES & !GUIDANCE',
      pointer: 'own:DATA_TYPES_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !CONTROLLER_DECIDES',
      weak: 'topic:DATA_TYPES_LABEL & (CONTROLLER_DECIDES | NOT_DISCLOSED)',
    }],
    empty: 'head:DATA_TYPES_LABEL & (GUIDANCE | @blank)',
    home: ['DATA_TYPES_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'data-subjects',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'data-subjects',
      text: { de: 'die Kategorien betroffener Personen', en: 'the categories of data subjects' },
      said: '(head:DATA_SUBJECTS_LABEL | DATA_SUBJECT_CATEGORIES) & own:DATA_SUBJECT_KIND & @content & !CONTROLLER_DECIDES & !GUIDANCE & !@blank & !topic:DATA_SUBJECT_RIGHTS & !topic:BREACH'
        + ' | topic:DATA_SUBJECT_CATEGORIES & (@item | @row) & @content & !CONTROLLER_DECIDES & !GUIDANCE & !topic:BREACH',
      pointer: 'own:DATA_SUBJECT_CATEGORIES & DOCUMENT_NAMED & DESCRIBED_THERE & !CONTROLLER_DECIDES & !BREACH',
      weak: 'topic:DATA_SUBJECT_CATEGORIES & (CONTROLLER_DECIDES | NOT_DISCLOSED)',
    }],
    empty: 'head:DATA_SUBJECT_CATEGORIES & (GUIDANCE | @blank)',
    home: ['DATA_SUBJECT_CATEGORIES', 'SUBJECT_LABEL'],
  },
  {
    id: 'controller-rights-obligations',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [
      {
        id: 'obligations',
        text: { de: 'eine Pflicht oder Verantwortung des Verantwortlichen', en: 'a duty or responsibility of the controller' },
        said: 'own:CONTROLLER_RESPONSIBLE | own:CONTROLLER_ACTS_DUTY | head:CONTROLLER_DUTIES_HEADING & @content',
      },
      {
        id: 'rights',
        text: { de: 'die Rechte des Verantwortlichen (Weisung, Kontrolle)', en: 'the rights of the controller (instruction, audit)' },
        said: 'INSTRUCTION | AUDIT | OBJECTS',
      },
    ],
    home: ['CONTROLLER_DUTIES_HEADING', 'INSTRUCTION'],
  },
];

import type { Requirement } from './requirement.js';

/** Helping the controller with its own duties. */
export const assistance: readonly Requirement[] = [
  {
    id: 'data-subject-rights',
    provision: { de: 'Art. 28 Abs. 3 lit. e DSGVO, Art. 17 Abs. 2 DSV', en: 'Art. 28(3)(e) GDPR, Art. 17(2) DPO' },
    limbs: [{
      id: 'assistance',
      text: { de: 'die Unterstützung bei Anträgen betroffener Personen', en: 'assistance with requests of data subjects' },
      said: 'topic:ASSIST & own:DATA_SUBJECT_RIGHTS & !@controllerAlone & !own:TRIES_ONLY & !own:HELP_NOT_OWED | own:ASSIST & (topic:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & own:ANAPHORA) & !own:RECORDS & !own:BREACH & !@controllerAlone & !own:AUTHORITY & !own:TRIES_ONLY & !own:HELP_NOT_OWED'
        + ' | topic:DATA_SUBJECT_RIGHTS & own:DATA_SUBJECT_RIGHTS & own:CARRIES_OUT_RIGHTS & PROCESSOR & (own:INSTRUCTION | own:ENABLES_RIGHTS | own:ON_DEMAND) & !@controllerAlone & !own:ONLY'
        + ' | topic:DATA_SUBJECT_RIGHTS & own:CARRIES_OUT_RIGHTS & (own:FORWARDS | head:DATA_SUBJECT_RIGHTS) & own:ON_DEMAND & !@controllerAlone & !own:ONLY'
        + ' | (topic:DATA_SUBJECT_RIGHTS | near:DATA_SUBJECT_RIGHTS & near:FORWARDS) & own:FURNISHES & own:MATERIAL & own:NEEDED_FOR & !@controllerAlone & !BREACH & !own:AUDIT & !own:AUTHORITY & !own:IMPACT_ASSESSMENT & !own:SUB_PROCESSOR & !own:SELF_SERVICE & !own:HELP_NOT_OWED',
      weak: 'topic:DATA_SUBJECT_RIGHTS & (own:DATA_SUBJECT_RIGHTS & (INFORM | SELF_SERVICE) | own:FORWARDS) & !BREACH & !@parties | own:ASSIST & near:DATA_SUBJECT_RIGHTS & (own:TRIES_ONLY | own:HELP_NOT_OWED)',
    }],
    home: ['DATA_SUBJECT_RIGHTS', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'breach-notification',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 33 Abs. 2 DSGVO, Art. 24 Abs. 3 DSG', en: 'Art. 28(3)(f), Art. 33(2) GDPR, Art. 24(3) FADP' },
    limbs: [
      {
        id: 'notice',
        text: { de: 'die Meldung jeder Verletzung des Schutzes personenbezogener Daten an den Verantwortlichen', en: 'notice to the controller of every personal data breach' },
        said: 'INFORM & (BREACH | head:BREACH & !RULES_VIOLATED) & !@controllerAlone & !(own:AUDIT & !own:BREACH) & !own:ACKNOWLEDGED & !own:NOT_TOLD & !(ASSIST>>INFORM & !INFORM>>ASSIST) & !(own:AUTHORITY & lead:ASSIST) & !(own:AUTHORITY & !CONTROLLER) & !own:SERIOUS_ONLY & !own:AFTER_INQUIRY',
        weak: 'INFORM & BREACH & (own:SERIOUS_ONLY | own:AFTER_INQUIRY) & !@controllerAlone | INFORM & topic:RULES_VIOLATED & RULES_VIOLATED & !@controllerAlone & !own:TELL_PROCESSOR',
      },
      {
        id: 'promptly',
        text: { de: 'unverzüglich oder binnen einer Frist', en: 'without undue delay or within a period' },
        said: 'INFORM & (BREACH | head:BREACH & !RULES_VIOLATED) & PROMPTLY & !@controllerAlone & !(own:AUDIT & !own:BREACH) & !own:ACKNOWLEDGED | near:BREACH & own:INFORM & own:PROMPTLY & !@controllerAlone & !own:AUTHORITY & !own:AUDIT & !own:RULES_VIOLATED | near:BREACH & near:INFORM & own:NOTICE_MEANT & own:PROMPTLY & !@controllerAlone & !own:AUTHORITY',
        weak: 'INFORM & RULES_VIOLATED & PROMPTLY & !@controllerAlone & !own:TELL_PROCESSOR',
      },
    ],
    home: ['BREACH', 'INFORM', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'dpia-assistance',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 35 DSGVO, Art. 22 DSG', en: 'Art. 28(3)(f), Art. 35 GDPR, Art. 22 FADP' },
    limbs: [{
      id: 'assistance',
      text: { de: 'die Unterstützung bei Datenschutz-Folgenabschätzungen', en: 'assistance with data protection impact assessments' },
      said: 'topic:ASSIST & (own:IMPACT_ASSESSMENT | own:ARTICLES_32_TO_36) & !own:TRIES_ONLY & !own:HELP_NOT_OWED & !@controllerAlone & !@measures | own:ASSIST & topic:IMPACT_ASSESSMENT & !BREACH & !own:TRIES_ONLY & !own:HELP_NOT_OWED & !@controllerAlone | own:FURNISHES & own:MATERIAL & topic:IMPACT_ASSESSMENT & !BREACH & !own:SUB_PROCESSOR & !own:HELP_NOT_OWED & !@controllerAlone',
      weak: 'own:ASSIST & own:STATUTORY_DUTIES & !DATA_SUBJECT_RIGHTS & !BREACH & !SPECIFIC_DUTY & !@controllerAlone & !@parties | own:ASSIST & topic:IMPACT_ASSESSMENT & (own:TRIES_ONLY | own:HELP_NOT_OWED)',
    }],
    home: ['IMPACT_ASSESSMENT', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'prior-consultation',
    provision: { de: 'Art. 28 Abs. 3 lit. f, Art. 36 DSGVO, Art. 23 DSG', en: 'Art. 28(3)(f), Art. 36 GDPR, Art. 23 FADP' },
    limbs: [{
      id: 'assistance',
      text: { de: 'die Unterstützung bei der vorherigen Konsultation der Aufsichtsbehörde', en: 'assistance with the prior consultation of the supervisory authority' },
      said: 'topic:ASSIST & (own:PRIOR_CONSULTATION | own:ARTICLES_32_TO_36) & !own:TRIES_ONLY & !own:HELP_NOT_OWED & !@controllerAlone & !@measures | own:ASSIST & topic:PRIOR_CONSULTATION & !BREACH & !own:TRIES_ONLY & !own:HELP_NOT_OWED & !@controllerAlone | own:FURNISHES & own:MATERIAL & topic:PRIOR_CONSULTATION & !BREACH & !own:SUB_PROCESSOR & !own:HELP_NOT_OWED & !@controllerAlone',
      weak: 'own:ASSIST & own:STATUTORY_DUTIES & !DATA_SUBJECT_RIGHTS & !BREACH & !SPECIFIC_DUTY & !@controllerAlone & !@parties | own:ASSIST & topic:PRIOR_CONSULTATION & (own:TRIES_ONLY | own:HELP_NOT_OWED)',
    }],
    home: ['PRIOR_CONSULTATION', 'IMPACT_ASSESSMENT', 'ASSIST', 'PROCESSOR_DUTIES_HEADING'],
  },
];

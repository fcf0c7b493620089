import { judges } from '../judged.js';

/* A softener acts on the verb it governs and leaves firm what the sentence promises beside it. */
judges('breach-notification', [
  ['present', 'Breach # Provider notifies Customer without undue delay of any data breach and shall use reasonable endeavours to identify its cause and, to the extent reasonable, to mitigate its effects.'],
  ['present', 'Breach # Provider shall notify Customer of a data breach within 48 hours and use reasonable efforts to remedy it.'],
  ['present', 'Breach # Provider shall use reasonable efforts to contain the data breach and shall notify Customer of it without undue delay.'],
  ['present', 'Breach # Provider uses reasonable efforts to contain the incident and notifies Customer of every personal data breach without undue delay.'],
  ['partial', 'Breach # Provider shall use reasonable efforts to contain the data breach and to notify Customer of it without undue delay.'],
  ['partial', 'Breach # Provider shall, to the extent reasonable, notify Customer of a data breach without undue delay and shall document it.'],
  ['partial', 'Breach # As far as its resources permit Provider shall notify Customer of a data breach without undue delay and shall document it.'],
  ['present', "Breach # We will tell you about a data breach within a day; we'll try to find out what caused it."],
  ['present', 'Breach # Provider notifies Customer of personal data breaches without undue delay and, after completing its investigation, provides a final report.'],
  ['present', 'Verletzungen # Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich und bemüht sich, deren Ursache zu ermitteln.'],
  ['partial', 'Verletzungen # Der Auftragnehmer bemüht sich, dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich zu melden, und dokumentiert sie.'],
  ['present', 'Verletzungen # Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich und wird sich nach besten Kräften bemühen, deren Folgen zu mindern.'],
  ['partial', 'Verletzungen # Soweit zumutbar meldet der Auftragnehmer dem Auftraggeber Verletzungen des Schutzes personenbezogener Daten unverzüglich und dokumentiert sie.'],
]);

judges('data-subject-rights', [
  ['present', 'Rights # Provider assists Customer in answering requests of data subjects and shall use commercially reasonable efforts to do so in the format that Customer prefers.'],
  ['partial', 'Rights # Provider shall use commercially reasonable efforts to assist Customer in answering requests of data subjects and shall charge for it.'],
]);

judges('security', [
  ['present', 'Security # Provider implements technical and organisational measures under Article 32 GDPR and makes reasonable efforts to keep them up to the state of the art.'],
  ['partial', 'Security # Provider makes reasonable efforts to implement technical and organisational measures and shall document them.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Sub-processors # Provider shall impose the same data protection obligations on sub-processors by contract and use reasonable efforts to negotiate better ones.'],
]);

judges('audit-information', [
  ['present', 'Audit # Provider makes available to Customer all information necessary to demonstrate compliance and will endeavour to answer questionnaires within a week.'],
]);

judges('deletion-or-return', [
  ['present', 'End # At the end of the services Provider deletes or returns all personal data at the choice of Customer and uses reasonable efforts to support migration.'],
]);

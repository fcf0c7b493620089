import assert from 'node:assert/strict';
import type { Law } from '../../server/src/contract/contract.js';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { periodLimit } from '../../server/src/rules/period-limit/rule.js';
import { analyse } from '../../server/src/services/analyse.js';

const messagesFor = (text: string, law: Law): string[] => {
  const contract = analyse(`# Data Processing Agreement / Auftragsverarbeitungsvertrag\n\n${text}`, undefined, { ...DEFAULT_SETTINGS, law });
  return periodLimit.check(contract, DEFAULT_SETTINGS).map((finding) => finding.message);
};

const cases: readonly (readonly [text: string, law: Law, ...expected: string[]])[] = [
  ['Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen innerhalb von 72 Stunden.', 'gdpr', 'breach'],
  ['Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen innert drei Arbeitstagen.', 'dsg', 'breach-swiss'],
  ['The Processor shall notify the Controller of any suspected personal data breach within five (5) days.', 'gdpr', 'breach'],
  ['The Processor shall notify the Controller of a personal data breach no later than 72 hours after becoming aware of it.', 'both', 'breach'],
  ['Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen innerhalb von 48 Stunden.', 'gdpr'],
  ['Der Auftraggeber meldet Datenschutzverletzungen der Aufsichtsbehörde binnen 72 Stunden.', 'gdpr'],
  ['Der Auftraggeber meldet Datenschutzverletzungen der Aufsichtsbehörde binnen 96 Stunden.', 'gdpr', 'authority'],
  ['Der Auftragnehmer unterstützt den Auftraggeber, damit dieser die 72-Stunden-Frist des Art. 33 Abs. 1 DSGVO einhalten kann.', 'gdpr'],
  ['The Processor supports the Controller in meeting its 72-hour deadline for notifying a personal data breach.', 'gdpr'],
  ['Anfragen betroffener Personen leitet der Auftragnehmer innerhalb von 30 Tagen an den Auftraggeber weiter.', 'gdpr', 'request'],
  ['The Processor assists the Controller with requests of data subjects within one month.', 'gdpr', 'request'],
  ['Anfragen betroffener Personen leitet der Auftragnehmer innerhalb von 3 Werktagen an den Auftraggeber weiter.', 'gdpr'],
  ['Der Auftraggeber beantwortet Anfragen betroffener Personen innerhalb eines Monats.', 'gdpr'],
  ['The Controller responds to requests of data subjects within 45 days.', 'gdpr', 'answer'],
  ['The Processor informs the Controller of new sub-processors at least 14 days in advance. The Controller may object to the sub-processor within 30 days of the notice.', 'gdpr', 'objection'],
  ['The Processor informs the Controller of new sub-processors at least 30 days in advance. The Controller may object to the sub-processor within 30 days of the notice.', 'gdpr'],
  ['The Controller may object to the sub-processor within 30 days of the notice.', 'gdpr'],
  ['Nach Vertragsende werden die Daten binnen 90 Tagen gelöscht.', 'gdpr'],
];

describe('period-limit', () => {
  for (const [text, law, ...expected] of cases) it(`${law}: ${text.slice(0, 110)}`, () => assert.deepEqual(messagesFor(text, law), expected));
});

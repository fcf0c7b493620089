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
  ['Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen innert drei Arbeitstagen.', 'dsg', 'breach'],
  ['The Processor shall notify the Controller of any suspected personal data breach within five (5) days.', 'gdpr', 'breach'],
  ['The Processor shall notify the Controller of a personal data breach no later than 72 hours after becoming aware of it.', 'both', 'breach'],
  ['Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen innerhalb von 48 Stunden.', 'gdpr'],
  ['Der Auftragnehmer teilt Verletzungen der Datensicherheit (samt Ermittlungen der Aufsichtsbehörde) innert 72 Stunden mit.', 'dsg', 'breach'],
  ['Der Auftragnehmer hat dem Auftraggeber Verstöße gegen datenschutzrechtliche Vorschriften innerhalb von zwei Wochen mitzuteilen.', 'gdpr', 'breach'],
  ['Der Auftragnehmer hat dem Auftraggeber Verstöße gegen datenschutzrechtliche Vorschriften innerhalb von zwei Wochen mitzuteilen. Datenschutzverletzungen meldet er dem Auftraggeber binnen 24 Stunden.', 'gdpr'],
  ['Verletzungen dieser datenschutzrechtlichen Bestimmungen zeigt der Auftragnehmer dem Auftraggeber binnen zwei Wochen an.', 'gdpr', 'breach'],
  ['The Processor shall notify the Controller of a security incident within ten (10) business days of becoming aware of it.', 'gdpr', 'breach'],
  ['The Processor shall notify the Controller within ten business days of becoming aware of a vulnerability that materially affects the confidentiality of personal data.', 'gdpr', 'breach'],
  ['Critical vulnerabilities are patched within ten business days.', 'gdpr'],
  ['A personal data breach is reported by the Sponsor through the portal within 7 days.', 'gdpr'],
  ['The Processor shall notify the Controller of a personal data breach within seventy-two (48) hours.', 'gdpr'],
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
  ['Nach Vertragsende werden die Daten binnen 12 Monaten gelöscht.', 'gdpr', 'deletion'],
  ['After the end of the Agreement the Processor deletes the data within six months.', 'both'],
  ['After the end of the Agreement the Processor deletes the data within one year.', 'dsg', 'deletion'],
  ['Kontrollen kündigt der Auftraggeber mindestens drei Monate im Voraus an.', 'gdpr', 'audit-notice'],
  ['The Controller announces audits at least 30 days in advance.', 'gdpr'],
  ['Unterauftragnehmer melden dem Auftragnehmer Datenpannen binnen 48 Stunden. Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.', 'gdpr', 'chain'],
  ['Sub-processors report a personal data breach to the Processor within 12 hours. The Processor notifies the Controller of a personal data breach within 24 hours.', 'gdpr'],
  ['Der Auftraggeber darf höchstens einmal im Kalenderjahr eine Kontrolle vor Ort durchführen.', 'gdpr', 'audit-interval'],
  ['Kontrollen finden nicht häufiger als alle zwei Jahre statt.', 'dsg', 'audit-interval'],
  ['Der Auftraggeber darf höchstens einmal im Kalenderjahr prüfen, es sei denn, es gibt einen Anlass.', 'gdpr'],
  ['Audits finden höchstens einmal jährlich statt. Nach einem Vorfall sind weitere Audits möglich.', 'gdpr'],
  ['Soweit nicht dringende Gründe vorliegen, finden Audits nicht öfter als alle 12 Monate statt.', 'gdpr'],
  ['The Controller may audit the Processor no more than once in any twelve-month period.', 'gdpr', 'audit-interval'],
  ['On-site inspections are limited to one per calendar year.', 'gdpr', 'audit-interval'],
  ['The Controller may audit the Processor no more than once a year, unless a supervisory authority requires otherwise.', 'gdpr'],
  ['Audits take place at most once a year; following a personal data breach the Controller may carry out another one.', 'gdpr'],
  ['Schulungen finden höchstens einmal im Jahr statt.', 'gdpr'],
  ['# Audits\n\nThe Vendor supplies its current audit report no more than once a year.', 'gdpr'],
  ['# Kontrollen\n\nStatt einer Begehung beantwortet der Auftragnehmer höchstens einmal im Jahr einen Fragebogen.', 'gdpr'],
  ['The Controller may inspect the premises no more than once a year and receives a report on it.', 'gdpr', 'audit-interval'],
  ['The Processor trains its staff no less than once a year.', 'gdpr'],
];

describe('period-limit', () => {
  it('says what it is sure of, and less where the law gives no length', () => {
    const severities = (text: string): string[] => periodLimit.check(analyse(`# Data Processing Agreement\n\n${text}`), DEFAULT_SETTINGS).map((finding) => finding.severity);
    assert.deepEqual(severities('The Processor shall notify the Controller of a personal data breach within 72 hours.'), ['warning']);
    assert.deepEqual(severities('After the end of the Agreement the Processor deletes the data within one year.'), ['information']);
    assert.deepEqual(severities('The Controller may audit the Processor no more than once a year.'), ['information']);
    assert.deepEqual(severities('The Controller may audit the Processor no more than once in three years.'), ['warning']);
  });

  for (const [text, law, ...expected] of cases) it(`${law}: ${text.slice(0, 110)}`, () => assert.deepEqual(messagesFor(text, law), expected));
});

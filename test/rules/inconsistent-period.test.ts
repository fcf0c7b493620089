import assert from 'node:assert/strict';
import { inconsistentPeriod } from '../../server/src/rules/inconsistent-period/rule.js';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { periodHover } from '../../server/src/services/hover/period.js';
import { applyEdits } from '../../server/src/text/span.js';

const find = (text: string): readonly Finding[] => inconsistentPeriod.check(analyse(text), DEFAULT_SETTINGS);
const at = (text: string, span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);

/** `here -> there, there` for each finding. */
const shown = (text: string): string[] => find(text).map((f) => `${at(text, f.span)} -> ${f.related.map((r) => at(text, r.span)).join(', ')}`);

const german = (...clauses: string[]): string => `# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Auftraggeber und dem Auftragnehmer\n\n${clauses.join('\n\n')}\n`;
const english = (...clauses: string[]): string => `# Data Processing Agreement\n\nbetween the Controller and the Processor\n\n${clauses.join('\n\n')}\n`;

describe('inconsistent-period fires', () => {
  const cases: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    ['termination twice', german('Die Kündigung dieses Vertrags erfolgt schriftlich unter Einhaltung einer Kündigungsfrist von zwei (2) Wochen.', '## Schluss', 'Dieser Vertrag kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden.'),
      'zwei (2) Wochen -> drei Monaten', 'drei Monaten -> zwei (2) Wochen'],
    ['breach in body and annex', german('Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.', '## Anlage 1', 'Sicherheitsvorfälle werden dem Auftraggeber spätestens innert 48 h gemeldet.'), '24 Stunden -> 48 h', '48 h -> 24 Stunden'],
    ['breach in a table', english('The Processor notifies the Controller of a personal data breach within 24 hours.', '## Annex 2', '| Matter | Period |\n|---|---|\n| Personal data breach, notice to the Controller | 36 hours |'), '24 hours -> 36 hours', '36 hours -> 24 hours'],
    ['objection', german('## Unterauftragnehmer', 'Der Auftraggeber kann neuen Unterauftragnehmern innerhalb von 14 Tagen nach Mitteilung widersprechen.', 'Erfolgt innerhalb von 30 Tagen nach Zugang kein Einspruch, gilt der Unterauftragnehmer als genehmigt.'), '14 Tagen -> 30 Tagen', '30 Tagen -> 14 Tagen'],
    ['audit notice', english('The Controller may audit the Processor on 14 days’ prior notice.', 'On-site inspections are announced at least thirty (30) days in advance.'), '14 days -> thirty (30) days', 'thirty (30) days -> 14 days'],
    ['deletion', english('After the end of the Agreement the Processor deletes all data within 30 days.', '## Annex', 'Upon termination of the Agreement personal data are erased within 90 days.'), '30 days -> 90 days', '90 days -> 30 days'],
    ['business against calendar days', german('Kontrollen kündigt der Auftraggeber 5 Werktage vorher an.', 'Audits sind mit einer Frist von 5 Tagen vorher anzukündigen.'), '5 Werktage -> 5 Tagen', '5 Tagen -> 5 Werktage'],
    ['one against two that agree', german('Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.', 'Datenschutzvorfälle meldet der Auftragnehmer dem Auftraggeber innerhalb eines Tages.', 'Sicherheitsvorfälle meldet der Auftragnehmer dem Auftraggeber binnen 48 Stunden.'),
      '24 Stunden -> 48 Stunden', '48 Stunden -> 24 Stunden, eines Tages'],
    ['one sentence with two lengths, whatever it is about', german('## Kündigung', 'Wird ein Verstoß nicht binnen 14 Tagen nach Abmahnung abgestellt, kann der Auftraggeber kündigen.', '## Anlage', 'Wird ein Verstoß nicht binnen 30 Tagen nach Abmahnung abgestellt, kann der Auftraggeber kündigen.'), '14 Tagen -> 30 Tagen', '30 Tagen -> 14 Tagen'],
    ['objections by another word', german('## Unterauftragnehmer', 'Einwände gegen neue Unterauftragnehmer sind binnen 14 Tagen zu erheben.', 'Einsprüche gegen die Aktualisierung der Liste müssen binnen 5 Werktagen eingehen.'), '14 Tagen -> 5 Werktagen', '5 Werktagen -> 14 Tagen'],
    ['end of the contract by a pronoun', english('The term follows that of the main agreement, and personal data are erased 45 days after it ends.', 'Within 10 business days of the cessation of services the Processor deletes the personal data.'), '45 days -> 10 business days', '10 business days -> 45 days'],
    ['daily backups, inflected', german('Backups (täglich, 30-Tage-Aufbewahrung).', '## Anlage', 'Tägliche Backups mit 7-Tage-Aufbewahrung.'), '30-Tage -> 7-Tage', '7-Tage -> 30-Tage'],
    ['backups of the only kind there is', german('Tägliche Sicherungskopien werden 30 Tage aufbewahrt.', '## Ende', 'Sicherungskopien werden nach 90 Tagen überschrieben.'), '30 Tage -> 90 Tagen', '90 Tagen -> 30 Tage'],
    ['two sentences of one paragraph, told once', english('## Sub-processors', 'The Controller may object to a sub-processor within 14 days of the notice. Objections to sub-processors that arrive within 30 days are heard.'), '14 days -> 30 days'],
    ['data deleted before they are due back', german('Nach Vertragsende gibt der Auftragnehmer die Daten binnen 60 Tagen heraus.', 'Alle Daten werden 30 Tage nach Vertragsende vernichtet.'), '60 Tagen -> 30 Tage', '30 Tage -> 60 Tagen'],
    ['data handed back in two ways', german('Die Herausgabe der Daten erfolgt binnen 15 Arbeitstagen nach Vertragsende.', 'Für die Übergabe der Datenbestände nach Ende der Zusammenarbeit hat der Auftragnehmer 60 Tage Zeit.'), '15 Arbeitstagen -> 60 Tage', '60 Tage -> 15 Arbeitstagen'],
    ['notice by both sides and by either', english('Each party may end it on two months’ notice; it is this agreement that is meant.', 'The Controller and the Processor may each terminate this agreement with six weeks’ notice.'), 'two months -> six weeks', 'six weeks -> two months'],
    ['access logs under another name', english('Access logs are retained for 60 days.', '## Annex', 'Records of every access to the data are kept for 12 months.'), '60 days -> 12 months', '12 months -> 60 days'],
    ['secrecy after the end', german('Die Geheimhaltungspflicht besteht nach Vertragsende drei Jahre fort.', 'Nach Auflösung des Vertrags bleibt der Auftragnehmer fünf Jahre zur Verschwiegenheit verpflichtet.'), 'drei Jahre -> fünf Jahre', 'fünf Jahre -> drei Jahre'],
    ['payment for audits', english('The invoice for an audit is payable within 30 days of receipt.', 'The Processor may charge for further audits. Its invoices are to be settled within 14 days.'), '30 days -> 14 days', '14 days -> 30 days'],
    ['an objection to changes of the list', german('## Unterauftragnehmer', 'Der Auftraggeber kann neuen Unterauftragnehmern innerhalb von 14 Tagen widersprechen.', '## Anlage 1', 'Eingesetzt ist derzeit die Postmöwe AG.', 'Änderungen dieser Liste teilt der Auftragnehmer mit. Der Auftraggeber kann ihnen binnen 30 Tagen nach Zugang der Mitteilung widersprechen.'), '14 Tagen -> 30 Tagen', '30 Tagen -> 14 Tagen'],
    ['an objection to changes of the list, in English', english('## Sub-processors', 'The Controller may object to a new sub-processor within 14 days.', '## Annex 1', 'The Processor gives notice of changes to this list. The Controller may object to them within 30 days of the notice.'), '14 days -> 30 days', '30 days -> 14 days'],
    ['answers to requests for information', english('## Audits', 'The Controller may request confirmation of compliance. The Processor responds within 30 business days.', 'The Processor demonstrates compliance to the Controller. Confirmations are issued within 60 days of the request.'), '30 business days -> 60 days', '60 days -> 30 business days'],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(shown(text), expected));
});

describe('inconsistent-period stays silent', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['equal, written differently', german('Der Auftraggeber kann neuen Unterauftragnehmern innerhalb von 14 Tagen widersprechen.', 'Der Einspruch gegen Unterauftragnehmer ist binnen zweier Wochen zu erheben.')],
    ['ten business days and two weeks', english('Audits are announced ten (10) business days in advance.', 'On-site audits are announced two weeks in advance.')],
    ['controller to authority', german('Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.', 'Der Auftraggeber meldet die Verletzung binnen 72 Stunden der Aufsichtsbehörde.')],
    ['notice and objection', english('The Processor gives 30 days’ prior notice of new sub-processors.', 'The Controller may object to a sub-processor within 14 days of the notice.')],
    ['each side has its own', german('Der Auftraggeber kann diesen Vertrag mit einer Frist von zwei Wochen kündigen.', 'Der Auftragnehmer kann diesen Vertrag mit einer Frist von drei Monaten kündigen.')],
    ['main contract', german('Der Hauptvertrag kann mit einer Frist von sechs Monaten gekündigt werden.', 'Dieser Vertrag kann mit einer Frist von zwei Wochen gekündigt werden.')],
    ['cure period', german('Dieser Vertrag kann mit einer Frist von drei Monaten gekündigt werden.', 'Wird ein Verstoß nicht binnen 14 Tagen abgestellt, kann der Auftraggeber außerordentlich kündigen.')],
    ['data and backups', german('Nach Vertragsende löscht der Auftragnehmer die Daten binnen 30 Tagen.', 'Backups werden 90 Tage nach Vertragsende gelöscht.')],
    ['urgent case', english('The Controller announces audits 30 days in advance.', 'In urgent cases audits are announced 2 days in advance.')],
    ['an objection to the list of measures', german('## Unterauftragnehmer', 'Der Auftraggeber kann neuen Unterauftragnehmern innerhalb von 14 Tagen widersprechen.', '## Anlage 2: Maßnahmen', 'Der Auftragnehmer passt die Maßnahmen an. Der Auftraggeber kann der Anpassung binnen 30 Tagen widersprechen.')],
    ['a rule and its exception', german('Kontrollen werden 14 Tage, in kleineren Betrieben 30 Tage vorher angekündigt.')],
    ['rows of a table', english('| Data | Deleted after termination of the agreement |\n|---|---|\n| Accounts | 30 days |\n| Tickets | 90 days |')],
    ['items of a list', german('Nach Vertragsende werden gelöscht:', '- Stammdaten binnen 30 Tagen\n- Vorgangsdaten binnen 60 Tagen')],
    ['daily and weekly backups', german('Tägliche Backups werden 7 Tage aufbewahrt.', 'Wöchentliche Backups werden 28 Tage aufbewahrt.')],
    ['mismatch inside one of them', german('Dieser Vertrag kann mit einer Frist von zwei (3) Wochen gekündigt werden.', 'Dieser Vertrag kann mit einer Frist von drei Wochen gekündigt werden.')],
    ['the two versions of one clause', `${german('Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.')}\n${english('The Processor notifies the Controller of a personal data breach within 48 hours.')}`],
    ['time after termination and notice of it', german('Dieser Vertrag kann mit einer Frist von drei Monaten gekündigt werden.', 'Nach der Kündigung bleiben 30 Tage für den Export.')],
    ['announcing a visit and telling of a breach', german('Datenschutzvorfälle meldet der Auftragnehmer dem Auftraggeber binnen 24 Stunden.', '## Kontrollen', 'Der Besuch wird 10 Tage im Voraus angezeigt, bei Verdacht auf einen Vorfall ohne Anzeige.')],
    ['live data and backups', english('Encrypted backups are kept for 14 days.', 'After termination data are deleted from the live system within 30 days, backups included two weeks later.')],
    ['kinds of data by their labels', german('## Löschung nach Vertragsende', 'Gesprächsnotizen: nach 6 Monaten. Aufnahmen: nach 30 Tagen.')],
    ['choice and deletion', english('After termination the Processor deletes the data within 90 days. If the Controller makes no choice within 30 days of termination, the Processor deletes the data.')],
    ['leavers', english('After termination the Processor deletes the data within 90 days.', 'Access rights are removed within 24 hours after the end of employment.')],
    ['a third party tells an authority', english('A personal data breach is reported to the Controller within 24 hours.', 'A serious breach of the protocol is reported by the Sponsor within 7 days.')],
    ['what a sub-processor tells the processor', german('Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 36 Stunden.', '## Unterauftragnehmer', 'Störungen sind binnen zwölf Stunden an den Auftragnehmer zu melden.')],
    ['two stages of one storage', english('| Item | Value |\n|---|---|\n| Logs kept | Hot storage 60 days; cold storage 12 months |')],
    ['logs and an audit trail', english('| Item | Value |\n|---|---|\n| Retention of audit trail | Seven years |', '## Measures', 'Logs are retained for one year.')],
    ['notice and prohibition', german('## Subunternehmer', 'Der Auftraggeber wird 4 Wochen vorher vom neuen Subunternehmer verständigt.', 'Die Frist für die Untersagung des Subunternehmers beträgt zwei Wochen.')],
    ['data handed back and copies deleted', english('The Processor hands over all data within 10 days after the end of the contract.', 'Remaining copies are destroyed within 45 days after the end of the contract.')],
    ['data handed back and copies deleted, in German', german('Nach Vertragsende gibt der Auftragnehmer die Daten binnen zehn Tagen heraus.', 'Verbliebene Kopien werden 45 Tage nach Vertragsende vernichtet.')],
    ['trade secrets and what is merely confidential', german('Die Vertraulichkeit gilt nach Vertragsende drei Jahre fort.', 'Geschäftsgeheimnisse sind nach Vertragsende zehn Jahre geheim zu halten.')],
    ['invoices at large and those for audits', english('Invoices are payable within 30 days.', 'The invoice for an audit is payable within 14 days.')],
    ['termination for cause and in the ordinary way', german('Die ordentliche Beendigung ist mit sechs Wochen zum Monatsende möglich; das Recht zur Kündigung aus wichtigem Grund bleibt unberührt.', 'Das Recht zur Kündigung aus wichtigem Grund ist binnen zwei Wochen auszuüben.')],
    ['logs of access and backups', english('Access records are stored for six months.', 'Backup media are subject to a ten-day rotation.', 'The keys of the backups are rotated every 90 days.')],
    ['a request passed on and one helped with', english('Requests of data subjects are relayed to the Controller within two days; the Processor does not answer them.', 'The Processor assists the Controller in answering requests of data subjects within ten days.')],
    ['a shorter warning by way of exception', english('Audits are announced 14 days ahead.', 'By way of exception, three days’ warning is enough where a supervisory authority asks for the audit.')],
    ['a contract without periods', german('Der Auftragnehmer handelt nur auf Weisung.')],
  ];
  for (const [name, text] of cases) it(name, () => assert.deepEqual(shown(text), []));
});

describe('inconsistent-period is mended', () => {
  const cases: readonly (readonly [first: string, second: string, ...results: string[]])[] = [
    ['mit einer Frist von zwei (2) Wochen', 'mit einer Frist von drei (3) Monaten', 'drei (3) Monaten', 'zwei (2) Wochen'],
    ['mit einer Frist von 14 Tagen', 'mit einer Frist von 30 Tagen', '30 Tagen', '14 Tagen'],
    ['mit einer Frist von sechs Wochen', 'mit einer Frist von 90 Tagen', 'neunzig Tagen', '6 Wochen'],
    ['mit einer Frist von einem Monat', 'mit einer Frist von 90 Tagen', 'neunzig Tagen', '1 Monat'],
    ['mit einer Frist von zwei Wochen', 'mit einer Frist von einem Monat', 'einem Monat', 'zwei Wochen'],
    ['innerhalb eines Monats', 'innerhalb von sechs Wochen', 'von sechs Wochen', 'einem Monat'],
    ['mit einer Frist von einer Woche', 'mit einer Frist von 10 Werktagen', 'zehn Werktagen', '1 Woche'],
    ['mit einer Frist von 1 ½ Monaten', 'mit einer Frist von 90 Tagen'],
  ];
  for (const [first, second, ...results] of cases) {
    it(`${first} / ${second}`, () => {
      const text = german(`Dieser Vertrag kann ${first} gekündigt werden.`, '## Schluss', `Dieser Vertrag ist ${second} kündbar.`);
      const contract = analyse(text);
      const [finding] = inconsistentPeriod.check(contract, DEFAULT_SETTINGS);
      assert.ok(finding);
      const fixes = inconsistentPeriod.fix?.(contract, finding, DEFAULT_SETTINGS) ?? [];
      assert.deepEqual(fixes.map((fix) => fix.edits[0]?.text), results);
      for (const fix of fixes) assert.deepEqual(shown(applyEdits(text, fix.edits)), []);
    });
  }
});

describe('inconsistent-period is mended in English', () => {
  const cases: readonly (readonly [first: string, second: string, ...results: string[]])[] = [
    ['on 30 days’ notice', 'on 60 days’ notice', '60 days', '30 days'],
    ['with ten (10) business days of notice', 'with thirty (30) days of notice', 'thirty (30) days', 'ten (10) business days'],
    ['with a month of notice', 'with 90 days of notice', 'ninety days', '1 month'],
    ['with one month of notice', 'with three months of notice', 'three months', 'one month'],
    ['with one month of notice', 'on 90 days’ notice', 'ninety days'],
    ['with a thirty-day notice', 'with a 90-day notice', 'ninety-day', '30-day'],
  ];
  for (const [first, second, ...results] of cases) {
    it(`${first} / ${second}`, () => {
      const text = english(`Either party may terminate this DPA ${first}.`, '## General', `This DPA may be terminated ${second}.`);
      const contract = analyse(text);
      const [finding] = inconsistentPeriod.check(contract, DEFAULT_SETTINGS);
      assert.ok(finding);
      const fixes = inconsistentPeriod.fix?.(contract, finding, DEFAULT_SETTINGS) ?? [];
      assert.deepEqual(fixes.map((fix) => fix.edits[0]?.text), results);
      for (const fix of fixes) assert.deepEqual(shown(applyEdits(text, fix.edits)), []);
    });
  }
});

describe('hover on a period', () => {
  const text = german('Dieser Vertrag kann mit einer Frist von zwei Wochen gekündigt werden.', 'Er ist mit einer Frist von 14 Tagen kündbar.', 'Die Kündigung dieses Vertrags bedarf einer Frist von 3 Monaten.');
  const contract = analyse(text);
  it('names matter, length, equal and conflicting places', () => {
    assert.equal(periodHover(contract, text.indexOf('zwei Wochen') + 2, 'de')?.markdown,
      '**Frist für die ordentliche Kündigung**\n\n2 Wochen (P2W, etwa 14 Tage)\n\nEbenso: Zeile 7 (14 Tagen)\n\nAnders: Zeile 9 (3 Monaten)');
    assert.match(periodHover(contract, text.indexOf('3 Monaten'), 'en')?.markdown ?? '', /^\*\*Period for ordinary termination\*\*\n\n3 months .*\n\nDifferent: line 5 \(zwei Wochen\), line 7/);
  });
  it('is null elsewhere', () => assert.equal(periodHover(contract, 3, 'de'), null));
});

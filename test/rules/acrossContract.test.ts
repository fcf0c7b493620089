import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { RULES } from '../../server/src/rules/index.js';
import type { RuleId } from '../../server/src/rules/ruleIds.js';
import { analyse } from '../../server/src/services/analyse.js';

const german = (...clauses: string[]): string => `# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Auftraggeber und dem Auftragnehmer\n\n${clauses.join('\n\n')}\n`;
const english = (...clauses: string[]): string => `# Data Processing Agreement\n\nbetween the Controller and the Processor\n\n${clauses.join('\n\n')}\n`;

/** Little contracts of several clauses, with how many findings a rule has in each: both ends of a contradiction, or none. */
const CASES: readonly (readonly [rule: RuleId, text: string, findings: number])[] = [
  // The same matter, two lengths.
  ['inconsistent-period', german('## § 7 Meldung', 'Der Auftragnehmer meldet Datenschutzverletzungen dem Auftraggeber innerhalb von 24 Stunden.', '## Anlage 3: Fristen', '| Vorgang | Frist |\n|---|---|\n| Meldung von Datenschutzvorfällen an den Auftraggeber | 48 Stunden |\n| Weiterleitung von Betroffenenanfragen | 3 Werktage |'), 2],
  ['inconsistent-period', german('## § 11 Laufzeit', 'Die Vereinbarung kann mit einer Frist von drei Monaten zum Monatsende gekündigt werden.', '## § 15 Schlussbestimmungen', 'Die ordentliche Kündigung dieser Vereinbarung ist mit sechswöchiger Frist zum Quartalsende möglich.'), 2],
  ['inconsistent-period', german('## § 10 Löschung', 'Nach Beendigung des Vertrags löscht der Auftragnehmer alle Daten innerhalb von 30 Tagen.', '## Anlage 1 TOM', '### Löschkonzept', 'Die Daten des Auftraggebers werden 90 Tage nach Vertragsende gelöscht.'), 2],
  ['inconsistent-period', german('## § 5 Subunternehmer', 'Über den Einsatz neuer Subunternehmer informiert der Auftragnehmer mindestens vier Wochen vorab.', '(2) Neue Subunternehmer werden dem Auftraggeber mindestens 14 Tage vor Beginn der Verarbeitung angezeigt.'), 2],
  ['inconsistent-period', german('## § 8 Kontrollen', 'Kontrollen vor Ort sind mit einer Frist von 14 Tagen anzukündigen.', '## Anlage 2', 'Audittermine kündigt der Auftraggeber mindestens 30 Tage im Voraus an.'), 2],
  ['inconsistent-period', english('## 8. Breach', 'The Processor shall notify the Controller of a Personal Data Breach within twenty-four (24) hours.', '## Annex II', 'Incidents affecting personal data will be reported to the Controller no later than 48 hours after discovery.'), 2],
  ['inconsistent-period', english('## 4. Sub-processors', 'The Controller may object within 14 days of notice.', '## Annex III', 'Objections to new sub-processors must be raised within thirty days.'), 2],
  ['inconsistent-period', english('## 12. Term', 'This DPA may be terminated by either party on 30 days’ notice.', '## 19. General', 'Either party may terminate this DPA by giving three months’ written notice.'), 2],
  ['inconsistent-period', english('## 7. Audit', 'The Controller shall give at least 30 days’ notice of an audit.', '## Annex', '| Topic | Period |\n|---|---|\n| Notice of audits | 10 business days |'), 2],
  ['inconsistent-period', english('## 10. Deletion', 'Upon termination of the services the Processor shall delete the personal data within 30 days.', '## Annex I', 'Retention: personal data are deleted 60 days after the end of the services.'), 2],
  ['inconsistent-period', english('## 6. Requests', 'The Processor forwards requests of data subjects to the Controller within 2 business days.', '## Annex', 'Data subject requests are passed on to the Controller within 5 business days.'), 2],
  ['inconsistent-period', german('## § 6 Betroffenenrechte', 'Anfragen betroffener Personen leitet der Auftragnehmer binnen zwei Werktagen weiter.', '## Anlage', 'Betroffenenanfragen leitet der Auftragnehmer innerhalb von einer Woche an den Auftraggeber weiter.'), 2],
  // Equal lengths, other matters, exceptions.
  ['inconsistent-period', german('Der Auftraggeber kann binnen 14 Tagen widersprechen.', '## Subunternehmer', 'Der Einspruch gegen neue Subunternehmer ist innerhalb von zwei Wochen zu erheben.'), 0],
  ['inconsistent-period', german('Nach Vertragsende werden die Daten binnen 12 Monaten gelöscht.', '## Anlage', 'Die Löschung aller Daten erfolgt ein Jahr nach Vertragsende.'), 0],
  ['inconsistent-period', german('## Meldung', 'Der Auftragnehmer meldet Vorfälle dem Auftraggeber binnen 24 Stunden. Weitere Informationen reicht er binnen 72 Stunden nach. Der Auftraggeber meldet binnen 72 Stunden an die Aufsichtsbehörde.'), 0],
  ['inconsistent-period', german('## Löschung', 'Produktivdaten werden 30 Tage nach Vertragsende gelöscht, Sicherungskopien nach weiteren 60 Tagen.'), 0],
  ['inconsistent-period', german('## Kontrolle', 'Kontrollen werden 14 Tage vorher angekündigt. Bei konkretem Verdacht genügen 2 Tage.', 'Der Prüfbericht wird binnen 30 Tagen übermittelt.'), 0],
  ['inconsistent-period', german('Die Laufzeit beträgt zwei Jahre und verlängert sich um jeweils ein Jahr, wenn nicht drei Monate vor Ablauf gekündigt wird.', 'Der Hauptvertrag ist mit einer Frist von sechs Monaten kündbar.'), 0],
  ['inconsistent-period', english('## Sub-processors', 'The Processor gives 30 days’ notice of new sub-processors. The Controller may object within 10 days. The parties seek a solution within a further 30 days, failing which the Controller may terminate on 14 days’ notice.'), 0],
  ['inconsistent-period', english('The Processor notifies the Controller of a breach within one day.', 'Annex: personal data breaches are notified to the Controller within 24 hours.'), 0],
  ['inconsistent-period', english('Logs are kept for 90 days. Audit trails are kept for one year.', 'Backups are kept for 35 days.'), 0],
  ['inconsistent-period', english('If the Processor terminates this DPA, it gives six months’ notice. If the Controller terminates this DPA, it gives one month’s notice.'), 0],
  ['inconsistent-period', english('Upon termination the Customer may export its data for 30 days.', 'Thereafter the Processor deletes the data within 60 days of termination and certifies this within 10 days.'), 0],
  ['inconsistent-period', english('## 7 Incidents', 'The Processor reports every personal data breach to the Controller within twelve hours.', 'It is for the Controller alone to decide whether the Data Protection Commission is notified within the 72 hours that Article 33(1) GDPR allows.'), 0],
  ['inconsistent-period', german('## 7 Vorfälle', 'Der Auftragnehmer meldet Datenpannen dem Auftraggeber binnen zwölf Stunden.', 'Er hilft ihm, die 72 Stunden einzuhalten.'), 0],
  ['inconsistent-period', english('After the end of the assignment the Processor hands over or destroys all data within 30 days and retains no copies.', '## Appendix', 'Destruction: at the end of the assignment all scans are wiped within 90 days.'), 2],
  // Places.
  ['contradictory-destination', german('## 4 Ort', 'Die Verarbeitung findet ausschließlich in der EU oder im EWR statt.', '## Anlage 2', '| Unterauftragnehmer | Leistung | Ort |\n|---|---|---|\n| Sample Inc. | Monitoring (SCC) | USA |'), 1],
  ['contradictory-destination', german('Die Daten verbleiben stets in Deutschland.', '## Support', 'Der Bereitschaftsdienst in Polen greift bei Störungen auf die Daten zu.'), 1],
  ['contradictory-destination', english('All Personal Data is stored solely in Switzerland.', '## Backup', 'Encrypted backups are stored in AWS eu-central-1.'), 1],
  ['contradictory-destination', english('Customer Data is hosted in Germany only.', '## Annex 2: Sub-processors', '- Sample Ltd, Dublin, Ireland: email delivery'), 1],
  ['contradictory-destination', german('Die Daten werden nur in der Schweiz bearbeitet.', 'Es gilt österreichisches Recht, Gerichtsstand ist Wien.', 'Die Auftraggeberin hat ihren Sitz in Feldkirch, Österreich.'), 0],
  ['contradictory-destination', german('Die Verarbeitung erfolgt ausschließlich in der EU.', '## Anlage', '| Subunternehmer | Ort |\n|---|---|\n| Beispiel Oy | Finnland |\n| Muster SpA | Mailand, Italien |'), 0],
  ['contradictory-destination', english('Data is stored only in the EEA.', 'The SCCs are governed by the laws of Ireland. Disputes are heard by the courts of London, United Kingdom.'), 0],
  ['forbidden-destination', german('Eine Verarbeitung in Indien, Russland oder China ist unter keinen Umständen gestattet.', '## Anlage', '- Sample Pvt. Ltd., Bangalore: Entwicklung mit Zugriff auf Echtdaten'), 1],
  ['forbidden-destination', english('The Processor shall not process Personal Data outside the EEA.', '## Sub-processors', '| Sub-processor | Country |\n|---|---|\n| Sample Inc. | 🇺🇸 |'), 1],
  ['forbidden-destination', english('No processing outside the United Kingdom.', 'Support is provided from South Africa.'), 1],
  ['forbidden-destination', german('Ein Zugriff aus den USA ist ausgeschlossen.', 'Es wird Microsoft 365 eingesetzt; die Muttergesellschaft hat ihren Sitz in den USA.'), 0],
  ['forbidden-destination', english('Transfers to China are prohibited.', 'Data subjects include employees in China.', 'The standard contractual clauses of China are not relevant.'), 0],
  ['unsafeguarded-transfer', german('Backups werden in Singapur gespeichert.'), 1],
  ['unsafeguarded-transfer', german('## Unterauftragnehmer', '| Firma | Leistung | Land | Garantie |\n|---|---|---|---|\n| A Inc. | Mail | USA | EU-U.S. DPF |\n| B Ltd. | Support | Indien | – |\n| C Ltd. | Druck | Kanada | |\n| D K.K. | Analyse | Japan | |'), 1],
  ['unsafeguarded-transfer', german('Es gilt das schweizerische DSG.', 'Personendaten werden bei der Sample K.K. in Japan bearbeitet; es gilt schweizerisches Recht.', 'Die Bearbeitung untersteht dem DSG.'), 1],
  ['unsafeguarded-transfer', english('Data is processed in the United Kingdom, Switzerland, Israel and New Zealand.'), 0],
  ['unsafeguarded-transfer', english('Sample Inc., USA, is certified under the EU-U.S. Data Privacy Framework and hosts the data.'), 0],
  ['unsafeguarded-transfer', english('The SCCs are incorporated into this DPA and apply to all transfers of Personal Data to third countries.', 'Support is provided from India and the Philippines.'), 0],
  ['unsafeguarded-transfer', english('Personal data is not transferred to India. Governing law is the law of Singapore.'), 0],
];

describe('contradictions across a contract', () => {
  for (const [rule, text, findings] of CASES) {
    it(`${rule} ${findings}: ${text.slice(text.indexOf('\n\n', 60)).trim().replace(/\n+/g, ' / ').slice(0, 110)}`, () => {
      const contract = analyse(text, undefined, DEFAULT_SETTINGS);
      const found = RULES.find((one) => one.id === rule)?.check(contract, DEFAULT_SETTINGS) ?? [];
      assert.equal(found.length, findings);
      if (rule !== 'unsafeguarded-transfer') assert.ok(found.every((finding) => finding.related.length > 0), 'the other end is linked');
    });
  }
});

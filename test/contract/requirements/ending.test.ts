import { judges } from './judged.js';

describe('requirements: end, audits, transfers', () => {
  judges('deletion-or-return', [
    ['present', 'Nach Beendigung des Vertrages hat der Auftragnehmer alle Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben.'],
    ['present', 'Bei Vertragsende gibt der Auftragnehmer sämtliche Daten heraus und löscht anschließend vorhandene Kopien.'],
    ['present', 'Nach Ende der Leistungen entscheidet der Auftraggeber, ob die Daten gelöscht oder zurückgegeben werden.'],
    ['present', 'Nach Abschluss der Bearbeitung vernichtet die Auftragsbearbeiterin die Personendaten oder gibt sie auf Wunsch der Verantwortlichen zurück.'],
    ['present', 'At the choice of the Customer, the Provider shall delete or return all personal data after the end of the provision of services.'],
    ['present', 'Upon termination the Provider will, at the Customer’s option, return or destroy all personal data and delete existing copies.'],
    ['present', 'On termination Customer may export its data; thereafter the Provider will delete all personal data.'],
    ['partial', 'Nach Beendigung des Vertrages löscht der Auftragnehmer alle Daten.'],
    ['partial', 'Nach Vertragsende werden die Daten nach Wahl des Auftragnehmers gelöscht oder zurückgegeben.'],
    ['partial', 'Upon termination, the Provider shall delete all personal data within 30 days.'],
    ['absent', 'Der Auftragnehmer unterstützt bei der Löschung von Daten betroffener Personen.'],
  ]);

  judges('audit-information', [
    ['present', 'Der Auftragnehmer stellt dem Auftraggeber alle Informationen zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO zur Verfügung.'],
    ['present', 'Kontrollrechte # Der Auftragnehmer ist verpflichtet, auf Anforderung die erforderlichen Auskünfte zu erteilen.'],
    ['present', 'Die Auftragsbearbeiterin weist der Verantwortlichen die Einhaltung ihrer Pflichten auf Verlangen mit geeigneten Mitteln nach.'],
    ['present', 'The Provider shall make available to the Customer all information necessary to demonstrate compliance with this Agreement.'],
    ['present', 'Audits # Provider will, upon request, supply the Customer with the documentation needed to verify compliance.'],
    ['partial', 'Der Auftragnehmer kann die Einhaltung seiner Pflichten durch Zertifikate nachweisen.'],
    ['absent', 'Der Auftragnehmer stellt dem Auftraggeber bei einer Datenpanne alle Informationen zur Verfügung.'],
  ]);

  judges('audit-inspections', [
    ['present', 'Der Auftragnehmer ermöglicht Überprüfungen einschließlich Inspektionen durch den Auftraggeber oder einen beauftragten Prüfer.'],
    ['present', 'Der Auftraggeber ist berechtigt, sich vor Ort von der Einhaltung dieses Vertrages zu überzeugen.'],
    ['present', 'Die Verantwortliche kann nach Voranmeldung in den Geschäftsräumen der Auftragsbearbeiterin Kontrollen durchführen.'],
    ['present', 'The Provider shall allow for and contribute to audits, including inspections, conducted by the Customer or an auditor mandated by it.'],
    ['present', 'Audit # The Customer may, once a year and on reasonable notice, inspect the Provider’s facilities.'],
    ['partial', 'Kontrollen # Der Auftraggeber kann Kontrollen vor Ort durchführen. Kontrollen können durch Vorlage von Zertifikaten ersetzt werden.'],
    ['partial', 'Audit rights # The Provider will complete audit questionnaires and provide certificates on request of the Customer.'],
    ['absent', 'Der Auftragnehmer kontrolliert regelmäßig seine internen Prozesse.'],
  ]);

  judges('transfer-restriction', [
    ['present', 'Eine Übermittlung in Drittländer bedarf der vorherigen Zustimmung des Auftraggebers und setzt voraus, dass die Art. 44 ff. DSGVO eingehalten werden.'],
    ['present', 'Jede Verlagerung in einen Drittstaat darf nur auf Weisung des Auftraggebers erfolgen.'],
    ['present', 'Eine Bekanntgabe ins Ausland erfolgt nur unter den Voraussetzungen von Art. 16 DSG.'],
    ['present', 'The Provider shall not transfer personal data outside the EEA without the prior written consent of the Customer.'],
    ['present', 'Any transfer to a third country shall take place only on the basis of an adequacy decision or standard contractual clauses.'],
    ['partial', 'Die Daten werden in Rechenzentren innerhalb der EU gespeichert.'],
    ['partial', 'Unterauftragnehmer # Unterauftragnehmer in Drittländern dürfen nur eingesetzt werden, wenn die Art. 44 ff. DSGVO eingehalten sind.'],
    ['partial', 'All data is stored in data centres in Germany.'],
    ['absent', 'Der Auftragnehmer verschlüsselt die Daten.'],
  ]);
});

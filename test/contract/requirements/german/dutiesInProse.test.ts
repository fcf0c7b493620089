import { judges } from '../judged.js';

/** Duties by whom they bind and what takes them back: own use, briefings, sub-processors alone, parts of the staff, a mere citation. */
describe('duties in running text', () => {
  judges('documented-instructions', [
    ['present', 'Weisungen # Für jede Verarbeitung gelten allein die Anordnungen des Auftraggebers. Der Auftragnehmer trägt sie mit Datum in ein Weisungsregister ein.'],
    ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Er darf die Daten außerdem zur Weiterentwicklung seiner Software nutzen.'],
    ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Er darf die Daten nicht zur Weiterentwicklung seiner Software nutzen.'],
    ['absent', 'Weisungen # Der Auftragnehmer erteilt Unterauftragnehmern schriftliche Weisungen.'],
    ['absent', 'Schulung # Der Auftragnehmer dokumentiert die Unterweisung seiner Beschäftigten.'],
    ['absent', 'Weisungen # „Weisung“ ist die auf den Umgang mit Daten gerichtete, schriftliche Anordnung des Auftraggebers.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Weisungen # Verlangt zwingendes Recht eines Mitgliedstaats vom Auftragnehmer eine Verarbeitung, die der Auftraggeber nicht angeordnet hat, so verständigt er den Auftraggeber vor der Verarbeitung.'],
    ['present', 'Weisungen # Dem Auftragnehmer obliegt es, den Auftraggeber vor jeder Verarbeitung zu benachrichtigen, zu der er nicht durch Weisung, sondern durch Unionsrecht verpflichtet wird.'],
  ]);
  judges('transfer-restriction', [
    ['present', 'Ort der Verarbeitung # Alle Tätigkeiten werden innerhalb der EU durchgeführt. Ein Ort außerhalb darf nur auf schriftliche Weisung des Auftraggebers herangezogen werden.'],
    ['partial', 'Ort der Verarbeitung # Auf Übermittlungen in Drittländer findet Kapitel V DSGVO Anwendung.'],
    ['present', 'Ort der Verarbeitung # Übermittlungen in Drittländer sind nur zulässig, wenn die Voraussetzungen des Kapitels V DSGVO erfüllt sind.'],
    ['partial', 'Ort der Verarbeitung # Werden Daten in ein Drittland übermittelt, informiert der Auftraggeber die betroffenen Personen über die Garantien nach Art. 46 DSGVO.'],
    ['partial', 'Ort der Verarbeitung # Bevor der Auftragnehmer Daten ins Ausland übermittelt, informiert er den Auftraggeber. Einer Zustimmung bedarf es nicht.'],
  ]);
  judges('confidentiality', [
    ['partial', 'Vertraulichkeit # Angestellte verpflichtet der Auftragnehmer auf die Vertraulichkeit. Für Aushilfen und Praktikanten entfällt eine Verpflichtung.'],
    ['present', 'Vertraulichkeit # Angestellte verpflichtet der Auftragnehmer auf die Vertraulichkeit. Eine Verpflichtung entfällt bei Personen, die schon kraft Gesetzes zur Verschwiegenheit verpflichtet sind.'],
  ]);
  judges('security', [
    ['present', 'Sicherheit # Für den Betrieb gilt das Sicherheitskonzept vom 3. März. Der Auftragnehmer hat es einzuhalten.'],
    ['present', 'Sicherheit # Dem Auftragnehmer obliegt die Sicherung der Kundendaten gegen Verlust. Akten werden in versperrten Schränken verwahrt.'],
    ['partial', 'Sicherheit # Der Auftragnehmer beachtet Art. 32 DSGVO.'],
  ]);
});

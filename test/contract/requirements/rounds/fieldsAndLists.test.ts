import { judges } from '../judged.js';

/* Fields, header rows and lists of the description: filled, empty, left to the controller, kept out. */
judges('data-types', [
  ['present', 'Categories of data # The Customer may submit personal data, the extent of which is determined by the Customer in its sole discretion, and which may include the following:\n\n- first and last name\n- job title\n- contact details'],
  ['present', 'Data # Personal Data under this Agreement means meter readings and tenancy numbers, together with names and addresses of tenants.'],
  ['absent', 'Data # “Personal Data” means any information relating to an identified or identifiable natural person, such as a name, an identification number or location data.'],
  ['partial', 'Categories of data # The Customer may submit personal data, the extent of which is determined by the Customer in its sole discretion.'],
  ['partial', 'Categories of data # The categories of data are determined by the Customer, who shall not upload:\n\n- health data\n- payment card data'],
  ['partial', 'Details # | Item | Details |\n|---|---|\n| Types of personal data | To be agreed between the parties |'],
  ['partial', 'Details # | Types of personal data | |\n|---|---|\n| Duration | 12 months |'],
  ['partial', 'Beschreibung # | Art der Daten | |\n|---|---|\n| Speicherort | Deutschland |'],
  ['present', 'Beschreibung # | Art der Daten | Name, Anschrift, Kontonummer |\n|---|---|\n| Speicherort | Deutschland |'],
  ['partial', 'Daten # Die Art der Daten wird noch festgelegt.'],
  ['present', 'Daten # Art der Daten: Name, Anschrift; weitere Datenarten werden noch festgelegt.'],
  ['present', 'Daten # Hierbei ist nicht ausgeschlossen, dass der Auftragnehmer Zugriff auf folgende Datenarten hat:\n\n- Bestandsdaten der Nutzer\n- Log-Dateien'],
  ['present', 'Art der Daten # Soweit nicht anders vereinbart, werden verarbeitet:\n\n- Name, Anschrift\n- Kontonummern'],
  ['partial', 'Art der Daten # Nicht verarbeitet werden dürfen:\n\n- Gesundheitsdaten\n- Kontonummern'],
  ['partial', 'Art der Daten # Ausgeschlossen sind:\n\n- Gesundheitsdaten\n- Kontonummern'],
]);
judges('data-subjects', [
  ['present', 'Details # | Categories of data subjects | Employees, customers and visitors |\n|---|---|\n| Duration | 12 months |'],
  ['partial', 'Details # | Categories of data subjects | |\n|---|---|\n| Retention | 12 months |'],
  ['present', 'Data subjects # The data processed relate to patients, their relatives and referring doctors.'],
  ['present', 'Data subjects # The personal data concern pupils and their parents.'],
  ['present', 'Data subjects # Extent determined by the Customer in its sole discretion; may include:\n\n- prospects\n- employees of the Customer'],
  ['partial', 'Data subjects # Extent determined by the Customer in its sole discretion.'],
  ['partial', 'Help # The information relates to our help desk: customers and users contact us by email.'],
  ['partial', 'Data subject rights # Users contact us with requests; the data relate to their accounts.'],
  ['partial', 'Betroffene # Welche Personen betroffen sind, bestimmt allein der Kunde; der Anbieter hat darauf keinen Einfluss, solange der Kunde den Dienst nutzt.'],
  ['partial', 'Betroffene # Der Kreis der Betroffenen hängt davon ab, wessen Daten Kunden des Anbieters eingeben.'],
  ['present', 'Betroffene # Betroffen sind Kunden und Interessenten.'],
  ['present', 'Wen betrifft es? # - Patienten\n- Angehörige'],
  ['present', 'Wen betrifft die Verarbeitung # Mitarbeitende des Kunden und Lieferanten.'],
  ['present', 'Betroffene # Die Kategorien der betroffenen Personen gehen aus Anlage 1 hervor.'],
  ['present', 'Betroffene # Die Kategorien betroffener Personen können der Leistungsbeschreibung, Abschnitt 3, entnommen werden.'],
  ['partial', 'Betroffene # Die Kategorien betroffener Personen können den Daten entnommen werden.'],
  ['partial', 'Beschreibung # | Kategorien betroffener Personen | |\n|---|---|\n| Speicherort | Deutschland |'],
]);
judges('nature-and-purpose', [
  ['present', 'Beschreibung # | Art der Verarbeitung | Speichern, Auswerten, Löschen |\n|---|---|\n| Zweck | Betrieb des Bonusprogramms |'],
  ['partial', 'Beschreibung # | Art der Verarbeitung | Speichern, Auswerten, Löschen |\n|---|---|\n| Zweck | |'],
  ['absent', 'Beschreibung # | Verarbeitung | Rechtsgrundlage |\n|---|---|\n| Speichern, Auswerten | Art. 6 DSGVO |'],
  ['present', 'Art und Zweck # Der Anbieter speichert Adressen und versendet Einladungen. Das geschieht, damit der Kunde seine Veranstaltungen bewerben kann.'],
  ['partial', 'Art und Zweck # Der Anbieter erhebt, speichert und löscht die Daten.'],
  ['partial', 'Zweck # Erheben, Erfassen, Speichern, Löschen.'],
  ['present', 'Art und Zweck # Versand von Rechnungen und Mahnungen für die Stadtwerke.'],
]);

import { judges } from '../judged.js';

/** The processing described without labels: by what reaches the processor, whom it concerns, and with which contract it begins and ends. */
describe('descriptions in running text', () => {
  judges('data-types', [
    ['present', 'Gegenstand des Auftrags # Von der Praxis bekommen wir Rezepte, Laborbefunde sowie die Versichertennummer.'],
    ['present', 'Gegenstand des Auftrags # Bei der Archivierung fallen Namen, Unterschriften und Kontonummern an.'],
    ['present', 'Gegenstand des Auftrags # Der Einblick des Auftragnehmers erstreckt sich auf Lohnkonten, Krankmeldungen, Geburtsdaten und Adressen.'],
    ['present', 'Gegenstand des Auftrags # Der Auftraggeber lädt Mitgliedsnummern, Eintrittsdaten und Bankverbindungen in das Portal.'],
    ['absent', 'Gegenstand des Auftrags # Der Auftragnehmer übernimmt Rechnungsversand, Lohnabrechnung und Bestellabwicklung.'],
    ['absent', 'Gegenstand des Auftrags # Der Auftraggeber nennt dem Auftragnehmer Name und Telefonnummer eines Ansprechpartners.'],
    ['partial', 'Art der Daten: Unterlagen und sonstige Inhalte des Auftraggebers.'],
    ['absent', 'Gegenstand des Auftrags # „Personenbezogene Daten“ sind alle Angaben zu einer bestimmten oder bestimmbaren Person, etwa Name, Adresse oder Geburtsdatum.'],
    ['absent', 'Sicherheit # Der Auftragnehmer erhält vom Auftraggeber Benutzername und Passwort und bewahrt sie verschlossen auf.'],
  ]);
  judges('data-subjects', [
    ['present', 'Gegenstand des Auftrags # Betroffen sein können Mieter, Wohnungssuchende, Handwerker und Hausmeister.'],
    ['present', 'Gegenstand des Auftrags # Zielgruppen der Verarbeitung sind Gönner, Mitglieder und ehrenamtliche Helfer.'],
    ['present', 'Gegenstand des Auftrags # Die Personendaten betreffen Mieter, Wohnungssuchende und Handwerker.'],
    ['partial', 'Gegenstand des Auftrags # Betroffene Personen: beliebige Personen, mit denen der Auftraggeber zu tun hat.'],
    ['absent', 'Der Auftragnehmer teilt dem Auftraggeber Anfragen betroffener Personen mit, die Mitglieder oder Spender sind.'],
  ]);
  judges('duration', [
    ['present', 'Gegenstand des Auftrags # Mit Ablauf des Wartungsvertrags endet ohne Weiteres auch die Auftragsverarbeitung.'],
    ['present', 'Gegenstand des Auftrags # Dieser Vertrag teilt das Schicksal des Hauptvertrags, unbeschadet der fortdauernden Pflicht zur Verschwiegenheit.'],
    ['present', 'Gegenstand des Auftrags # Diese Vereinbarung bleibt in Kraft, solange der Auftragnehmer Daten des Auftraggebers unter seiner Kontrolle hat.'],
    ['absent', 'Vertraulichkeit # Mit dem Ende des Vertrags endet die Pflicht zur Verschwiegenheit nicht.'],
  ]);
  judges('nature-and-purpose', [
    ['present', 'Gegenstand des Auftrags # Gegenstand ist die Wartung der Telefonanlage. Dabei kann der Auftragnehmer Verbindungsdaten auslesen, zwischenspeichern und löschen. Der Zugriff soll Störungen beheben und den Betrieb sichern.'],
    ['partial', 'Gegenstand des Auftrags # Art der Verarbeitung: Erheben, Speichern, Ordnen, Übermitteln.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'Rechte und Pflichten der Parteien # Der Auftraggeber sorgt für die Einwilligungen und bezeichnet eine Ansprechperson. Er darf jederzeit prüfen.'],
    ['present', 'Rechte und Pflichten der Parteien # Als Verantwortlicher obliegt es dem Auftraggeber, die Ergebnisse zu prüfen und Fehler anzuzeigen; er ist befugt, Weisungen zu erteilen.'],
    ['present', 'Rechte und Pflichten der Parteien # Pflichten des Auftraggebers: Bereitstellung der Belege, Prüfung der Auswertungen. Rechte: Weisung und Einsicht.'],
    ['present', 'Rechte und Pflichten der Parteien # Für die Rechtsgrundlage sorgen Sie als Kunde. Sie können uns Weisungen geben.'],
    ['partial', 'Rechte und Pflichten der Parteien # Die Rechte und Pflichten des Auftraggebers ergeben sich aus den gesetzlichen Vorschriften. Er kann Weisungen erteilen.'],
    ['partial', 'Pflichten des Auftraggebers # Der Auftraggeber zahlt das Entgelt binnen 14 Tagen. Der Auftragnehmer verarbeitet die Daten nur auf Weisung.'],
  ]);
});

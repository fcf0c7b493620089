import { judges } from '../judged.js';

/** What the processor helps with, and how little of it may be left: German, Austrian and Swiss hands, with near misses. */
describe('requirements in German hands: assistance', () => {
  judges('dpia-assistance', [
    ['present', 'Müssen Sie abschätzen, welche Folgen die Verarbeitung für die Leute hat, helfen wir Ihnen dabei mit allen Angaben, die wir haben.'],
    ['present', 'Wenn Sie eine Risikoprüfung nach Art. 35 DSGVO brauchen, liefern wir Ihnen die nötigen Informationen.'],
    ['present', 'Der Auftragnehmer arbeitet dem Auftraggeber bei Datenschutz-Folgenabschätzungen zu.'],
    ['present', 'Zur Durchführung einer Folgenabschätzung stellt der Auftragnehmer die Beschreibung seiner Systeme und Maßnahmen bereit.'],
    ['present', 'Die Auftragsbearbeiterin ist der Verantwortlichen bei der Erstellung einer Datenschutz-Folgenabschätzung (Art. 22 DSG) behilflich.'],
    ['present', 'Mitwirkung # Der Auftragnehmer wirkt mit bei\n\n- Auskunftsersuchen,\n- Datenschutz-Folgenabschätzungen und\n- Konsultationen der Aufsichtsbehörde.'],
    ['partial', 'Der Auftragnehmer wird sich, soweit seine Auslastung es zulässt, bemühen, den Auftraggeber bei der Datenschutz-Folgenabschätzung zu unterstützen.'],
    ['partial', 'Der Auftragnehmer unterstützt bei Datenschutz-Folgenabschätzungen nur, wenn dies gesondert beauftragt und vergütet wird.'],
    ['partial', 'Unterstützung bei der Datenschutz-Folgenabschätzung leistet der Auftragnehmer im Rahmen des im Hauptvertrag vereinbarten Leistungsumfangs.'],
    ['partial', 'Der Auftragnehmer kann den Auftraggeber bei einer Datenschutz-Folgenabschätzung unterstützen.'],
    ['absent', 'Der Auftraggeber führt die Datenschutz-Folgenabschätzung durch.'],
    ['absent', 'Der Auftragnehmer nimmt regelmäßig eine Risikobewertung seiner Systeme vor.'],
  ]);
  judges('breach-notification', [
    ['present', 'Passiert mit Ihren Daten etwas, das nicht passieren darf, rufen wir Sie noch am selben Tag an.'],
    ['present', 'Ereignisse, welche die Sicherheit der Daten beeinträchtigen, sind dem Auftraggeber ohne Aufschub zur Kenntnis zu bringen.'],
    ['present', 'Der Auftragsverarbeiter verständigt den Verantwortlichen unverzüglich, sobald ihm eine Verletzung des Schutzes personenbezogener Daten bekannt wird.'],
    ['partial', 'Verletzungen des Schutzes personenbezogener Daten, bei denen mehr als 500 Datensätze betroffen sind, meldet der Auftragnehmer dem Auftraggeber unverzüglich.'],
    ['partial', 'Der Auftragnehmer meldet Datenschutzverletzungen unverzüglich, sofern mindestens 100 Personen betroffen sind.'],
    ['partial', 'Datenpannen mit hohem Risiko teilt der Auftragnehmer dem Auftraggeber unverzüglich mit.'],
    ['partial', 'Die Auftragsbearbeiterin meldet der Verantwortlichen Verletzungen der Datensicherheit, die sie selbst verschuldet hat, umgehend.'],
    ['partial', 'Verletzungen des Schutzes personenbezogener Daten teilt der Auftragnehmer dem Auftraggeber auf Nachfrage mit.'],
    ['absent', 'Der Auftraggeber meldet dem Auftragnehmer Datenschutzverletzungen binnen 24 Stunden.'],
  ]);
  judges('deletion-or-return', [
    ['present', 'Vor der Löschung können Sie Ihre Daten 30 Tage lang exportieren; danach löschen wir alles.'],
    ['present', 'Nach Vertragsende steht dem Auftraggeber für zwei Monate eine Exportfunktion offen. Anschließend werden sämtliche Daten und Kopien gelöscht.'],
    ['present', 'Der Auftraggeber erklärt bei Vertragsende, ob ihm die Daten zurückzugeben oder ob sie zu vernichten sind.'],
    ['partial', 'Die Daten werden nach Vertragsende gelöscht oder zurückgegeben; die Wahl trifft der Auftragnehmer.'],
    ['partial', 'Der Auftragnehmer löscht nach Vertragsende die Daten, sofern er sie nicht für eigene statistische Zwecke weiterverwendet.'],
    ['partial', 'Eine Rückgabe der Daten findet nicht statt; sie werden 90 Tage nach Vertragsende gelöscht.'],
    ['partial', 'Auf Wunsch und gegen Vergütung nach Aufwand gibt der Auftragnehmer die Daten nach Vertragsende heraus oder löscht sie.'],
    ['partial', 'Die Auftragsbearbeiterin entscheidet nach Vertragsende, ob sie die Personendaten löscht oder zurückgibt.'],
  ]);
  judges('prior-consultation', [
    ['present', 'Verlangt die Behörde eine vorherige Konsultation, leistet der Auftragnehmer dem Auftraggeber die erforderliche Hilfe.'],
    ['present', 'Müssen Sie vorab die Aufsicht fragen, unterstützen wir Sie auch dabei.'],
    ['present', 'Die Auftragsbearbeiterin unterstützt die Verantwortliche bei der Konsultation des EDÖB (Art. 23 DSG).'],
    ['partial', 'Der Auftragnehmer kann bei einer vorherigen Konsultation nach Art. 36 DSGVO gegen Entgelt unterstützen.'],
    ['absent', 'Der Auftragnehmer konsultiert vor größeren Änderungen seinen Datenschutzbeauftragten.'],
  ]);
});

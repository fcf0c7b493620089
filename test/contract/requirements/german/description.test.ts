import { judges } from '../judged.js';

/** What the parties say of the processing and of the controller's part in it: German, Austrian and Swiss hands, with near misses. */
describe('requirements in German hands: description', () => {
  judges('data-subjects', [
    ['present', 'Es geht um die Daten Ihrer Kundinnen, Ihrer Interessenten und Ihrer Beschäftigten.'],
    ['present', 'Betroffene Personen # Das betrifft:\n\n- Leute, die Ihren Newsletter lesen\n- Ihre Angestellten'],
    ['present', 'Betroffene sind Patientinnen und Patienten sowie zuweisende Ärzte.'],
    ['present', '| Datenart | Betroffene |\n|---|---|\n| Stammdaten | Beschäftigte, Lehrlinge |\n| Gehaltsdaten | Beschäftigte |'],
    ['present', 'Kategorien betroffener Personen # Bewerber; Arbeitnehmerinnen und Arbeitnehmer; Bezugspersonen'],
    ['partial', 'Betroffene Personen sind jene, deren Daten übermittelt werden.'],
    ['partial', 'Betroffen sind alle Personen, über die der Auftraggeber im Zuge der Leistung Daten übermittelt.'],
    ['partial', 'Kategorien betroffener Personen # Die Kategorien legt der Verantwortliche jeweils im Einzelfall fest.'],
    ['partial', '| Punkt | Angabe |\n|---|---|\n| Kategorien betroffener Personen | |\n| Beginn | 1. Mai 2026 |'],
    ['absent', 'Die Mitarbeiter des Auftragnehmers werden regelmäßig geschult.'],
    ['absent', 'Der Auftragnehmer benennt einen Ansprechpartner für Kunden und Beschäftigte.'],
  ]);
  judges('data-types', [
    ['present', '| Feld | Inhalt |\n|---|---|\n| Verarbeitete Daten | Name, Lebenslauf, Zeugnisse, Foto |\n| Ort | Kiel |'],
    ['present', '| B.3 | Kategorien von Daten | Kontaktdaten, Lebenslaufdaten, Gehaltswunsch |\n|---|---|---|\n| B.4 | Besondere Kategorien | keine |'],
    ['present', 'Wir bekommen von Ihnen: Namen, Adressen, Geburtstage.'],
    ['present', 'Der Auftragnehmer erhält Kenntnis von Röntgenbildern, Befunden und Versichertennummern.'],
    ['present', 'Datenkategorien # Identifikationsdaten, Kontaktdaten, AHV-Nummer, Lohndaten'],
    ['partial', 'Art der Daten # Sämtliche Daten, die der Auftraggeber in das System eingibt.'],
    ['partial', 'Die Art der personenbezogenen Daten ergibt sich aus der Nutzung.'],
    ['partial', 'Datenarten # Die Datenarten werden später ergänzt.'],
    ['absent', 'Bei einer Meldung sind die Art der Verletzung und die Kategorien der Daten anzugeben.'],
  ]);
  judges('duration', [
    ['present', 'Der Vertrag läuft, bis Sie ihn kündigen.'],
    ['present', 'Die Beauftragung ist befristet bis 31. Dezember 2027.'],
    ['present', 'Dieser Vertrag beginnt mit Unterzeichnung und endet mit dem Hauptvertrag.'],
    ['present', 'Laufzeit # Unbefristet; Kündigung mit drei Monaten zum Quartalsende.'],
    ['partial', 'Die Dauer der Verarbeitung ergibt sich aus Anhang II.\n\n## Anhang II\n\n| Punkt | Angabe |\n|---|---|\n| Dauer der Verarbeitung | |\n| Ort | Fulda |'],
    ['partial', 'Die Dauer der Verarbeitung ist in Anhang II angegeben.\n\n## Anhang II\n\nGegenstand der Verarbeitung: Meldewesen\n\nDauer der Verarbeitung: ____'],
    ['partial', 'Laufzeit # Die Laufzeit wird noch vereinbart.'],
    ['absent', 'Protokolldaten werden für sechs Monate gespeichert.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'Für die Rechtmäßigkeit der Verarbeitung steht allein der Auftraggeber ein; er darf jederzeit Weisungen erteilen.'],
    ['present', 'Sie sind dafür zuständig, dass Sie die Daten überhaupt haben dürfen. Sie können uns jederzeit Anweisungen geben.'],
    ['present', 'Die Verantwortliche informiert die betroffenen Personen und kann Weisungen erteilen.'],
    ['present', 'Rechte und Pflichten des Auftraggebers # Er hat die Zulässigkeit zu prüfen, Betroffene zu informieren und Mängel zu rügen. Ihm steht ein Weisungs- und Kontrollrecht zu.'],
    ['present', 'Der Auftraggeber bleibt „Herr der Daten“ und ist für die Einhaltung der Datenschutzgesetze verantwortlich. Er kann Weisungen erteilen.'],
    ['partial', 'Der Auftraggeber hat ein umfassendes Weisungs-, Auskunfts- und Kontrollrecht. Er kann Unterauftragnehmern widersprechen.'],
    ['partial', 'Die Verantwortliche kann Weisungen erteilen, Audits durchführen und dem Beizug Dritter widersprechen.'],
    ['partial', 'Rechte des Auftraggebers # Der Auftraggeber darf Weisungen erteilen. Mündliche Weisungen bestätigt er in Textform.'],
    ['partial', 'Der Auftraggeber kann jederzeit Auskunft verlangen und Weisungen erteilen. Auf Anfrage arbeitet der Auftraggeber mit der Aufsichtsbehörde zusammen.'],
    ['absent', 'Der Auftragnehmer benennt einen Datenschutzbeauftragten.'],
    ['absent', 'Der Auftraggeber zahlt die vereinbarte Vergütung.'],
  ]);
});

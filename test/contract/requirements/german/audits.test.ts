import { judges } from '../judged.js';

/** What the processor lays open and whom it lets in: German, Austrian and Swiss hands, with near misses. */
describe('requirements in German hands: evidence and inspections', () => {
  judges('audit-information', [
    ['present', 'Auf Anforderung erteilt der Auftragnehmer dem Auftraggeber sämtliche Auskünfte und legt die Belege vor, die dieser zur Kontrolle der Auftragsverarbeitung braucht.'],
    ['present', 'Der Auftragnehmer weist dem Auftraggeber die Einhaltung der in diesem Vertrag vereinbarten Pflichten mit geeigneten Mitteln nach.'],
    ['present', 'Die Auftragsbearbeiterin liefert der Verantwortlichen auf deren Verlangen alle Unterlagen, mit denen sich die Einhaltung dieses Vertrags belegen lässt.'],
    ['present', 'Sie möchten wissen, ob wir uns an alles halten? Fragen Sie uns, wir legen Ihnen sämtliche Nachweise offen.'],
    ['present', 'Alle Informationen, die nötig sind, um die Einhaltung der Pflichten aus Art. 28 DSGVO darzutun, stellt der Auftragnehmer bereit.'],
    ['present', 'Kontrollrechte # Dem Auftraggeber sind auf Verlangen alle Auskünfte zu erteilen und Nachweise zu erbringen, welche die Durchführung der Kontrolle erfordert.'],
    ['present', 'Der Auftragnehmer hält die zum Nachweis der Vertragstreue erforderlichen Dokumente vor und überlässt sie dem Auftraggeber auf Wunsch.'],
    ['present', 'Die Auftragnehmerin stellt der Auftraggeberin alle erforderlichen Angaben zum Nachweis der Einhaltung der gesetzlichen und vertraglichen Pflichten zur Verfügung.'],
    ['present', 'Nachweise # Der Auftragnehmer übermittelt dem Auftraggeber jährlich sowie auf Anfrage sämtliche für den Nachweis der Einhaltung erforderlichen Informationen.'],
    ['partial', 'Der Auftragnehmer kann dem Auftraggeber zum Nachweis seiner Pflichten Zertifikate vorlegen.'],
    ['partial', 'Der Nachweis der Einhaltung kann durch die Vorlage eines aktuellen Testats erfolgen.'],
    ['partial', 'Der Auftragnehmer kann nach eigener Wahl Unterlagen zur Verfügung stellen, aus denen sich die Einhaltung der Pflichten ergibt.'],
    ['partial', 'Der Auftragnehmer legt Nachweise über die Einhaltung vor, soweit ihm dies ohne größeren Aufwand möglich ist.'],
    ['partial', 'Informationen zum Nachweis der Einhaltung stellt der Auftragnehmer nur gegen Vergütung nach Aufwand bereit.'],
    ['partial', 'Als Nachweis der Einhaltung dient allein das Zertifikat nach ISO 27001, das der Auftragnehmer auf seiner Website veröffentlicht.'],
    ['absent', 'Der Auftragnehmer führt ein Verzeichnis der Verarbeitungstätigkeiten nach Art. 30 Abs. 2 DSGVO.'],
    ['absent', 'Der Auftraggeber erteilt dem Auftragnehmer alle für die Leistung erforderlichen Auskünfte.'],
    ['absent', 'Der Auftragnehmer erstellt monatlich einen Bericht über die Verfügbarkeit der Systeme.'],
  ]);
  judges('audit-inspections', [
    ['present', 'Sie dürfen nachsehen: Nach Anmeldung zeigen wir Ihnen oder Ihrem Prüfer unsere Räume und Systeme und beantworten Ihre Fragen.'],
    ['present', 'Der Auftraggeber ist befugt, sich in den Geschäftsräumen des Auftragnehmers von der Einhaltung der Maßnahmen zu überzeugen. Der Auftragnehmer wirkt daran mit.'],
    ['present', 'Kontrollen vor Ort sind nach Voranmeldung von fünf Arbeitstagen zu dulden und zu unterstützen.'],
    ['present', 'Die Verantwortliche kann die Einhaltung dieses Vertrags jederzeit selbst oder durch beauftragte Dritte an Ort und Stelle kontrollieren; die Auftragsbearbeiterin gewährt hierzu Zutritt und Einsicht.'],
    ['present', 'Der Auftragnehmer ermöglicht dem Auftraggeber sowie von diesem bestellten Prüfern die Einschau in die Datenverarbeitungsanlagen.'],
    ['present', 'Prüfungsrecht # Der Auftraggeber kann einmal im Jahr und bei Anlass eine Begehung durchführen. Der Auftragnehmer stellt dafür sachkundiges Personal ab.'],
    ['present', '- Überprüfungen einschließlich Inspektionen, die vom Auftraggeber oder einem von ihm beauftragten Prüfer durchgeführt werden, ermöglicht der Auftragnehmer und trägt dazu bei.'],
    ['present', 'Die Revision der Auftraggeberin hat Zutritt zu den Betriebsstätten der Auftragnehmerin und ist bei ihren Prüfungen zu unterstützen.'],
    ['partial', 'Anstelle einer Vor-Ort-Prüfung kann der Auftragnehmer nach seiner Wahl ein Zertifikat vorlegen.'],
    ['partial', 'Die Überprüfung erfolgt ausschließlich anhand von Fragebögen und schriftlichen Auskunftsersuchen.'],
    ['partial', 'Kontrollrechte # Dem Auftraggeber stehen folgende Mittel zur Verfügung:\n\n- Einsicht in Prüfberichte\n- Fragebögen und schriftliche Auskunftsersuchen'],
    ['partial', 'Der Auftraggeber darf Inspektionen durchführen. Solange ein gültiges ISO-Zertifikat vorliegt, verzichtet er auf Inspektionen.'],
    ['partial', 'Vor-Ort-Kontrollen sind nur mit Zustimmung des Auftragnehmers zulässig.'],
    ['partial', 'Eine Besichtigung der Rechenzentren ist aus Sicherheitsgründen ausgeschlossen; die Auftragsbearbeiterin legt stattdessen einen Prüfbericht vor.'],
    ['partial', 'Der Auftragnehmer kann dem Auftraggeber auf Wunsch eine Kontrolle vor Ort gestatten.'],
    ['absent', 'Der Auftragnehmer lässt seine Systeme jährlich durch einen externen Prüfer testen.'],
    ['absent', 'Der Auftraggeber prüft die gelieferten Arbeitsergebnisse und rügt Mängel binnen zehn Tagen.'],
    ['absent', 'Der Auftragnehmer unterstützt den Auftraggeber bei Prüfungen durch die Aufsichtsbehörde.'],
  ]);
});

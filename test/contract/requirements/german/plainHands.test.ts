import { judges } from '../judged.js';

/** How smaller firms, agencies, associations and authorities put it. */
judges('deletion-or-return', [
  ['present', 'Ende # Nach dem Ende des Vertrags kann der Auftraggeber vier Wochen lang alle Daten exportieren. Danach löscht der Auftragnehmer sie einschließlich der Sicherungen.'],
  ['present', 'Ende der Zusammenarbeit # Bei Vertragsende hat der Auftraggeber 30 Tage Zeit, seine Daten abzuholen. Anschließend werden sie vernichtet.'],
  ['present', 'Kündigung # Kündigen Sie, können Sie Ihre Daten noch zwei Monate lang herunterladen. Danach löschen wir alles.'],
  ['present', 'Was am Ende geschieht # Wird der Vertrag beendet, darf der Auftraggeber seine Datensätze innerhalb von 60 Tagen sichern; danach werden sie samt Kopien gelöscht.'],
  ['present', 'Beendigung # Nach Beendigung stellt der Auftragnehmer einen Abzug der Daten bereit. Stimmt der Auftraggeber zu, können die Daten stattdessen vernichtet werden.'],
  ['partial', 'Ende # Nach Vertragsende löscht der Auftragnehmer alle Daten binnen 30 Tagen.'],
  ['partial', 'Ende # Zum Abo-Ende werden sämtliche Kundendaten entfernt.'],
  ['partial', 'Ende # Nach Vertragsende kann der Auftraggeber seine Daten exportieren.'],
  ['absent', 'Funktionen # Der Auftraggeber kann seine Daten jederzeit als Tabelle exportieren.'],
  ['absent', 'Vertragsdauer # Der Vertrag endet mit dem Hauptvertrag und kann mit einer Frist von drei Monaten gekündigt werden.'],
]);

judges('subprocessor-liability', [
  ['present', 'Fremde Hilfe # Der Auftragnehmer darf für den Druck andere Betriebe einschalten. Für Fehler dieser Betriebe steht der Auftragnehmer ein wie für eigene.'],
  ['present', 'Weitere Firmen # Macht eine beauftragte Firma etwas falsch, haftet der Auftragnehmer dafür, als hätte er den Fehler selbst gemacht.'],
  ['present', 'Unterauftragnehmer # Deren Verhalten muss sich der Auftragnehmer zurechnen lassen.'],
  ['present', 'Beizug Dritter # Das Verschulden eines Unterauftragnehmers hat der Auftragnehmer in gleichem Maß zu vertreten wie das eigene.'],
  ['partial', 'Unterauftragnehmer # Für die Unterauftragnehmer haftet der Auftragnehmer nur, soweit er sie schlecht ausgesucht hat.'],
  ['absent', 'Haftung # Jede Seite steht für ihre Mitarbeiter ein.'],
  ['absent', 'Fremde Hilfe # Der Auftragnehmer darf für den Druck andere Betriebe einschalten.'],
]);

judges('audit-inspections', [
  ['present', 'Kontrolle # Der Auftraggeber darf sich nach Anmeldung in der Werkstatt des Auftragnehmers anschauen, wie mit seinen Daten gearbeitet wird.'],
  ['present', 'Kontrolle # Auf Wunsch zeigt der Auftragnehmer dem Auftraggeber den Serverraum und lässt ihn seine Abläufe prüfen.'],
  ['present', 'Kontrolle # Der Auftraggeber kann nach Voranmeldung selbst nachsehen, ob alles eingehalten wird.'],
  ['present', 'Aufsicht # Ein Beauftragter des Auftraggebers hat während der Geschäftszeiten Zutritt und kann sich von der Einhaltung überzeugen.'],
  ['partial', 'Kontrolle # Der Auftragnehmer füllt auf Verlangen einen Fragebogen aus. Besuche vor Ort sind ausgeschlossen.'],
  ['partial', 'Kontrolle # Zur Kontrolle erhält der Auftraggeber jährlich das aktuelle Zertifikat; eine Besichtigung der Räume ist nicht vorgesehen.'],
  ['partial', 'Nachweise # Kontrollen erfolgen durch Vorlage des Prüfberichts. Vor-Ort-Termine werden nicht angeboten.'],
  ['absent', 'Räume # Die Werkstatt kann nach Absprache besichtigt werden, wenn Geräte abgegeben werden.'],
  ['absent', 'Datensicherung # Die Sicherungen werden wöchentlich geprüft.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Weisungen # Erkennt der Auftragnehmer, dass ein Auftrag gegen den Datenschutz verstößt, spricht er den Auftraggeber darauf an, bevor er ihn ausführt.'],
  ['present', 'Weisungen # Kommt dem Auftragnehmer eine Anweisung unzulässig vor, fragt er sofort beim Auftraggeber nach.'],
  ['present', 'Weisungen # Hat der Auftragnehmer Zweifel, ob eine Weisung erlaubt ist, meldet er seine Bedenken umgehend.'],
  ['present', 'Aufträge # Wäre ein Auftrag aus Sicht des Auftragnehmers gesetzwidrig, so teilt er das dem Auftraggeber unverzüglich mit.'],
  ['present', 'Weisungen # Der Auftragnehmer macht sofort darauf aufmerksam, wenn er eine Vorgabe für rechtswidrig hält.'],
  ['absent', 'Weisungen # Rechtswidrige Weisungen muss der Auftragnehmer nicht ausführen.'],
  ['absent', 'Weisungen # Der Auftraggeber prüft, ob seine Weisungen zulässig sind.'],
  ['absent', 'Angebote # Ist eine Angabe im Auftrag unklar, fragt der Auftragnehmer beim Auftraggeber nach.'],
]);

judges('breach-notification', [
  ['present', 'Pannen # Gehen Daten verloren, ruft der Auftragnehmer den Auftraggeber noch am selben Tag an.'],
  ['present', '**G. Verletzungen der Datensicherheit**\n\n1. Meldung an den Auftraggeber: umgehend nach Entdeckung, spätestens binnen zwei Tagen.'],
  ['present', 'Wenn etwas passiert # Sind Daten in falsche Hände geraten, gibt der Auftragnehmer dem Auftraggeber sofort Bescheid.'],
  ['partial', 'Pannen # Über Datenpannen informiert der Auftragnehmer den Auftraggeber.'],
  ['absent', 'Pannen # Die Meldung einer Datenpanne an die Behörde ist Sache des Auftraggebers.'],
]);

judges('prior-consultation', [
  ['absent', 'Mitwirkung # Der Auftragnehmer unterstützt bei der Datenschutz-Folgenabschätzung. Eine vorherige Konsultation der Behörde ist Sache des Auftraggebers.'],
  ['absent', 'Behörde # Ob die Aufsichtsbehörde vorab zu konsultieren ist, entscheidet der Auftraggeber; darum kümmert er sich selbst.'],
  ['present', 'Mitwirkung # Muss der Auftraggeber vorher die Aufsichtsbehörde konsultieren, liefert der Auftragnehmer die nötigen Angaben.'],
]);

judges('data-subject-rights', [
  ['present', 'Anfragen # Will jemand wissen, was über ihn gespeichert ist, hilft der Auftragnehmer dem Auftraggeber bei der Antwort.'],
  ['present', 'Anfragen # Verlangt eine Person Auskunft oder Löschung, leitet der Auftragnehmer das weiter und sucht die Daten heraus.'],
  ['absent', 'Anfragen # Die Beantwortung von Anträgen Betroffener ist Sache des Auftraggebers.'],
  ['absent', 'Anfragen # Betroffene wenden sich mit Auskunftsbegehren an den Auftraggeber.'],
]);

judges('documented-instructions', [
  ['present', 'Weisungen # Der Auftragnehmer verwendet die Daten nur so, wie es ihm der Auftraggeber schriftlich aufträgt.'],
  ['present', 'Weisungen # Der Auftragnehmer arbeitet mit den Daten nur nach den Vorgaben des Auftraggebers. Am Telefon Besprochenes bestätigt der Auftraggeber per E-Mail.'],
  ['present', '**C. Weisungen**\n\n1. Bearbeitet wird nur nach Weisung des Auftraggebers.\n\n2. Weisungen werden im Ticketsystem abgelegt.'],
  ['partial', 'Weisungen # Der Auftragnehmer verwendet die Daten nur so, wie der Auftraggeber es wünscht. Wünsche können auch mündlich geäußert werden.'],
]);

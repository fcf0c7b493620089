import { judges } from '../judged.js';

/** What offices, trades and forms write in ordinary verbs and in nominal style. At first sight 48 of these 78 were read rightly. */
describe('requirements: offices, forms and nominal style, German', () => {
  judges('unlawful-instruction-notice', [
    ['present', 'Gelangt der Auftragnehmer zu der Auffassung, eine Weisung lasse sich mit Datenschutzrecht nicht in Einklang bringen, geht dem Auftraggeber darüber sofort eine Nachricht zu.'],
    ['present', 'Hält der Auftragnehmer einen Auftrag für unvereinbar mit der DSGVO, bekommt der Auftraggeber hierüber umgehend Bescheid.'],
    ['present', 'Pflicht des Auftragnehmers zum unverzüglichen Hinweis an den Auftraggeber bei Annahme der Rechtswidrigkeit einer Weisung.'],
    ['present', 'Unverzügliche Verständigung der Auftraggeberin bei vermutetem Widerspruch einer Weisung zu Datenschutzbestimmungen der Union oder der Mitgliedstaaten.'],
    ['present', 'Läuft eine Anweisung nach Ansicht des Auftragnehmers dem Datenschutzrecht zuwider, so wird der Auftraggeber davon ohne Verzug in Kenntnis gesetzt.'],
    ['present', 'Verträgt sich eine Vorgabe nach Meinung des Auftragnehmers nicht mit der DSGVO, so hat er dies dem Auftraggeber gleich zu sagen.'],
    ['present', 'Stehen Weisungen im Widerspruch zu gesetzlichen Vorgaben des Datenschutzes, erhält der Auftraggeber vom Auftragnehmer unverzüglich eine Mitteilung.'],
    ['absent', 'Gelangt der Auftragnehmer zu der Auffassung, eine Weisung lasse sich mit der DSGVO nicht vereinbaren, braucht er sie nicht auszuführen.'],
    ['absent', 'Kommt dem Auftragnehmer ein Auftrag rechtlich fragwürdig vor, darf er ihn liegen lassen.'],
    ['absent', 'Der Auftraggeber erhält unverzüglich eine Nachricht, wenn sich der Auftragnehmer mit einem Termin nicht einverstanden erklären kann.'],
  ]);

  judges('nature-and-purpose', [
    ['present', 'Gegenstand #\nDie Verarbeitung umfasst den Abruf der Tonaufnahmen, deren Abhören, die Abschrift als Text sowie die Rücksendung. Sie erfolgt zum Zweck der Behandlungsdokumentation.'],
    ['present', 'Umfang #\nDie Verarbeitung besteht im Entgegennehmen, Sortieren und Verteilen der Post. Sie dient dazu, dass die Sachbearbeitung ihre Eingänge digital erhält.'],
    ['present', 'Was wird gemacht? #\n[x] Erfassen der Stundenzettel\n[x] Berechnen der Löhne\n[ ] Reisekosten\n\nZweck: Erfüllung der Arbeitgeberpflichten.'],
    ['present', 'Leistung #\nDie Bearbeitung beinhaltet die Entgegennahme von Anrufen, das Notieren der Anliegen und deren Weiterleitung. Damit soll erreicht werden, dass Patienten immer jemanden erreichen.'],
    ['present', 'Gegenstand und Art #\nVorgenommen werden das Einlesen der Belege, deren Zuordnung zu Konten und die Ablage im Archiv. Sinn ist die Erstellung des Jahresabschlusses.'],
    ['absent', 'Die Prüfung umfasst den Zutritt zu den Räumen, das Befragen der Mitarbeiter und die Durchsicht der Protokolle.'],
  ]);

  judges('confidentiality', [
    ['present', 'Eine Schreibkraft darf erst eingesetzt werden, nachdem sie schriftlich zur Verschwiegenheit verpflichtet worden ist.'],
    ['present', 'Niemand erhält beim Auftragnehmer Zugang zu den Akten, bevor er eine Geheimhaltungserklärung unterzeichnet hat.'],
    ['present', 'Fahrer und Disponenten des Auftragnehmers unterschreiben vor dem ersten Einsatz eine Schweigepflichtserklärung.'],
    ['present', 'Als Gutachter setzt der Auftragnehmer nur ein, wer sich ihm gegenüber schriftlich zum Stillschweigen verpflichtet hat.'],
    ['present', 'Der Einsatz von Aushilfen setzt voraus, dass diese zuvor auf das Datengeheimnis verpflichtet worden sind.'],
    ['present', 'Die Sachbearbeiterinnen haben im Arbeitsvertrag Verschwiegenheit versprochen.'],
    ['present', 'Techniker des Auftragnehmers dürfen die Räume nur betreten, wenn sie eine Verpflichtungserklärung zur Verschwiegenheit abgegeben haben.'],
    ['partial', 'Die Sachbearbeiterinnen sind darüber aufgeklärt, dass Personaldaten vertraulich sind.'],
    ['partial', 'Schreibkräfte werden auf die Vertraulichkeit der Diktate hingewiesen.'],
    ['absent', 'Eine Schreibkraft darf erst eingesetzt werden, nachdem sie eine Probe ihres Könnens abgegeben hat.'],
  ]);

  judges('breach-notification', [
    ['partial', 'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, so prüft er zunächst deren Ausmaß. Führt die Prüfung zu dem Ergebnis, dass ein erheblicher Schaden wahrscheinlich ist, so benachrichtigt er den Auftraggeber.'],
    ['partial', 'Der Auftragnehmer untersucht Datenschutzvorfälle zunächst selbst. Bestätigt sich der Verdacht, meldet er sie dem Auftraggeber.'],
    ['partial', 'Bei einer Datenpanne ermittelt der Auftragnehmer die Ursache. Ergibt sich daraus ein hohes Risiko für die Betroffenen, wird der Auftraggeber verständigt.'],
    ['present', 'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, so sichert er die Spuren. Gleichzeitig, spätestens binnen 24 Stunden, benachrichtigt er den Auftraggeber.'],
    ['present', 'Gehen Akten verloren oder liest sie jemand, den sie nichts angehen, ruft der Auftragnehmer noch am selben Tag beim Auftraggeber an.'],
    ['present', 'Kommt es zu einem Datenleck, bekommt der Auftraggeber binnen 24 Stunden Bescheid.'],
    ['absent', 'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, so prüft er deren Ausmaß und führt darüber Buch.'],
  ]);

  judges('subprocessor-change-notice', [
    ['present', 'Will der Auftragnehmer eine andere oder zusätzliche Firma nehmen, schreibt er das dem Auftraggeber drei Wochen vorher. Ist der Auftraggeber dagegen, kann er das innerhalb von 14 Tagen erklären.'],
    ['present', 'Unterauftragnehmer #\nMöchte der Auftragnehmer eine weitere Firma ins Boot holen, gibt er dem Auftraggeber einen Monat vorher Bescheid. Passt diesem das nicht, bleibt es beim Alten.'],
    ['present', 'Weitere Beteiligte #\nSoll ein Betrieb hinzukommen oder einer ersetzt werden, so schickt der Auftragnehmer dem Auftraggeber sechs Wochen vorher ein Schreiben. Bis zwei Wochen vor dem Wechsel kann der Auftraggeber Nein sagen.'],
    ['present', 'Ankündigung jeder beabsichtigten Beiziehung eines Subunternehmers vier Wochen im Voraus; Einspruch der Auftraggeberin binnen 14 Tagen.'],
    ['present', 'Subunternehmen #\nWechsel sind dem Auftraggeber einen Monat zuvor anzusagen. Lehnt er ab, unterbleibt der Wechsel.'],
    ['partial', 'Unterauftragnehmer #\nWill der Auftragnehmer eine andere Firma nehmen, schreibt er das dem Auftraggeber drei Wochen vorher.'],
    ['partial', 'Nachunternehmer #\nKommt einer hinzu oder wird einer ausgewechselt, veröffentlicht der Auftragnehmer dies zwei Wochen vorher auf seiner Statusseite. Die Auswahl bleibt seine Sache.'],
    ['absent', 'Will der Auftraggeber eine andere Filiale aufnehmen, schreibt er das dem Auftragnehmer drei Wochen vorher. Ist der Auftragnehmer dagegen, kann er kündigen.'],
  ]);

  judges('deletion-or-return', [
    ['present', 'Endet die Abrechnung, bekommt der Auftraggeber alle Unterlagen und Dateien zurück; was danach noch auf den Rechnern des Auftragnehmers ist, wird gelöscht.'],
    ['present', 'Am Schluss sagt der Auftraggeber, ob er die Akten wiederhaben will oder ob der Auftragnehmer sie schreddern soll. Kopien kommen ebenfalls weg.'],
    ['present', 'Nach dem letzten Auftrag händigt der Auftragnehmer dem Auftraggeber die Datenträger aus und überschreibt alles, was bei ihm verblieben ist.'],
    ['present', 'Mit Auslaufen des Vertrags sind die Daten an den Auftraggeber herauszugeben; verbleibende Bestände sind zu vernichten.'],
    ['present', 'Hört die Zusammenarbeit auf, erhält der Auftraggeber einen Abzug der Datenbank. Danach werden sämtliche Daten einschließlich der Sicherungen getilgt.'],
    ['partial', '30 Tage nach Ablauf des Vertrags überschreibt der Auftragnehmer sämtliche Daten.'],
    ['partial', 'Nach Beendigung der Leistung Löschung sämtlicher Daten binnen 60 Tagen.'],
    ['partial', 'Ist der Vertrag vorbei, entscheidet der Auftragnehmer, ob er die Daten zurückschickt oder löscht.'],
    ['absent', 'Nach jedem abgeschlossenen Fall entfernt der Auftragnehmer die Aufnahme aus dem Posteingang.'],
  ]);

  judges('audit-inspections', [
    ['present', 'Einschau vor Ort durch den Auftraggeber oder dessen Wirtschaftsprüfer nach Voranmeldung von zwei Wochen; Beistellung einer Ansprechperson durch den Auftragnehmer.'],
    ['present', 'Recht des Auftraggebers zur Besichtigung der Betriebsräume nach Anmeldung; Mitwirkung des Auftragnehmers.'],
    ['present', 'Kontrolle #\nDer Auftraggeber darf sich nach Anmeldung im Büro des Auftragnehmers umsehen und Fragen stellen oder jemanden damit beauftragen. Der Auftragnehmer macht dabei mit.'],
    ['present', 'Nachschau #\nNachschau an Ort und Stelle durch Organe des Auftraggebers jederzeit zulässig; Zutritt und Auskünfte sind zu gewähren.'],
    ['present', 'Herr Holt oder ein Prüfer des Auftraggebers kann nach Anruf zwei Tage vorher ins Büro kommen und sich zeigen lassen, wie mit den Daten gearbeitet wird.'],
    ['partial', 'Die Parteien vereinbaren, dass die Prüfungsrechte des Auftraggebers durch Vorlage eines SOC-2-Berichts sowie durch Beantwortung eines Fragebogens abschließend erfüllt werden.'],
    ['partial', 'Nachweise #\nStatt einer Begehung legt der Auftragnehmer nach seiner Wahl das Testat eines unabhängigen Prüfers vor; der Anspruch des Auftraggebers auf eine Inspektion ist damit erfüllt.'],
    ['partial', 'Das Prüfrecht des Auftraggebers gilt mit der Übersendung des jährlichen Berichts als ausgeübt.'],
    ['partial', 'Kontrolle #\nEin Besuch in unserem Atelier ist nicht vorgesehen; wir beantworten aber Ihre Fragen und legen Belege bei.'],
    ['absent', 'Der Auftragnehmer ist nicht verpflichtet, Weisungen des Auftraggebers auf ihre Rechtmäßigkeit zu prüfen.'],
    ['absent', 'Der Auftragnehmer ist berechtigt zu prüfen, ob der Auftraggeber die Zahl der Lizenzen einhält.'],
    ['absent', 'Der Auftraggeber prüft, ob die Verarbeitung zulässig ist, und kann den Auftragnehmer beauftragen.'],
    ['absent', 'Der Auftragnehmer kann die Rechnungen des Auftraggebers prüfen lassen.'],
  ]);

  judges('subprocessor-liability', [
    ['present', 'Subunternehmer #\nBaut eine dieser Firmen Mist, hält der Auftragnehmer dem Auftraggeber gegenüber den Kopf hin, genau so, wie wenn es ihm selber passiert wäre.'],
    ['present', 'Unterauftragnehmer #\nMacht eine dieser Firmen etwas falsch, muss der Auftragnehmer dafür geradestehen, als hätte er es selbst getan.'],
    ['present', 'Subunternehmer #\nFehler dieser Firmen gehen auf unsere Kappe, so als hätten wir sie selbst gemacht.'],
    ['present', 'Für das, was Unterauftragnehmer anrichten, hat der Auftragnehmer einzustehen, als wäre es sein eigenes Tun.'],
    ['present', 'Subunternehmen #\nGeht bei einem Partner etwas schief, ist das so, als wäre es bei uns schiefgegangen: Wir stehen dafür ein.'],
    ['present', 'Im Fall der Nichterfüllung der Pflichten durch den Subunternehmer haftet der Auftragnehmer dem Auftraggeber für deren Einhaltung.'],
    ['absent', 'Subunternehmer #\nBaut eine dieser Firmen Mist, muss sich der Auftraggeber an sie selbst wenden.'],
    ['absent', 'Für eigenes Verschulden haftet der Auftragnehmer nach seinen Geschäftsbedingungen.'],
  ]);

  judges('data-subject-rights', [
    ['present', 'Meldet sich jemand beim Auftragnehmer und will Auskunft oder Löschung, leitet der Auftragnehmer das innert einer Woche weiter. Er sucht dem Auftraggeber die Daten heraus und löscht oder berichtigt sie, wenn dieser es sagt.'],
    ['present', 'Will jemand wissen, was über ihn gespeichert ist, sucht der Auftragnehmer die Unterlagen heraus und gibt sie dem Auftraggeber innerhalb von drei Tagen.'],
    ['present', 'Fragen Arbeitnehmer beim Auftragnehmer nach ihren Daten, gibt er das binnen drei Tagen weiter und stellt dem Auftraggeber alles zusammen, was er für die Antwort braucht.'],
    ['present', 'Anträge Betroffener #\nDer Auftragnehmer reicht Begehren binnen drei Tagen weiter. Auf Zuruf stellt er die Daten zusammen, ändert oder entfernt sie.'],
    ['partial', 'Irrtümlich an den Auftragnehmer gerichtete Begehren nach Art. 15 bis 22 DSGVO sind von diesem binnen drei Werktagen weiterzuleiten.'],
    ['partial', 'Meldet sich jemand beim Auftragnehmer und will Auskunft, wird er an den Auftraggeber verwiesen.'],
    ['absent', 'Der Auftraggeber beantwortet Begehren nach Art. 15 bis 22 DSGVO innerhalb der gesetzlichen Frist.'],
  ]);
});

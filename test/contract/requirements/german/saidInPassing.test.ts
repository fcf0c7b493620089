import { judges } from '../judged.js';

/** Duties in ordinary turns: what is done with the data and what is not, spoken orders put down later, doubts brought forward, data looked up for a request, labels that name whose data they are. */
describe('requirements: duties said in passing', () => {
  judges('documented-instructions', [
    ['partial', 'Verarbeitet wird auf dokumentierte Weisung. Was mit den Daten nach Ende des Vertrages geschieht, entscheidet allein der Auftraggeber.'],
    ['partial', 'Verarbeitet wird nur auf dokumentierte Weisung. Eine mündliche Weisung genügt; offene Unterlagen kann der Auftraggeber nachliefern.'],
    ['present', 'Mit Ihren Kontaktdaten tun wir ausschließlich das, was Sie uns vorgeben. Vorgaben erteilen Sie per E-Mail.'],
    ['present', 'Mit den Kundendaten unternehmen wir nichts, was Sie uns nicht schriftlich aufgetragen haben.'],
    ['present', 'Mit den Mitgliederdaten stellt der Auftragnehmer nichts anderes an als das, was der Auftraggeber schriftlich vorgibt.'],
    ['present', 'Mit den Belegdaten verfahren wir ausschließlich so, wie Sie es schriftlich bestimmen.'],
    ['present', 'Was Sie uns nicht in Textform auftragen, machen wir mit den Daten nicht.'],
    ['present', 'Verarbeitet werden die Daten nur nach Weisung. Mündlich erteilte Weisungen gibt der Auftraggeber spätestens am nächsten Werktag noch einmal per E-Mail.'],
    ['present', 'Mit den Teilnehmerdaten machen wir nur das, wozu Sie uns schriftlich angewiesen haben.'],
    ['present', 'Was mit den Daten geschieht, bestimmt allein der Auftraggeber. Er erteilt seine Weisungen in Textform.'],
    ['present', 'Ausschließlich der Auftraggeber entscheidet, was mit den Kundendaten geschieht; seine Weisungen ergehen schriftlich.'],
    ['partial', 'Welche Daten er eingibt, entscheidet allein der Auftraggeber. Weisungen ergehen schriftlich.'],
    ['partial', 'Mit den Teilnehmerdaten machen wir auch das, was Sie uns vorgeben. Vorgaben erteilen Sie per E-Mail.'],
    ['absent', 'Mit den Abrechnungsdaten machen wir, was wir für richtig halten. Sie erhalten eine Kopie per E-Mail.'],
    ['present', 'Verarbeitet wird nur auf Weisung des Auftraggebers. Weisungen ergehen in Textform; wer in Eilfällen mündlich anweist, liefert den Text binnen drei Tagen nach.'],
    ['present', 'Verarbeitet wird allein nach Weisung. Weisungen werden schriftlich erteilt; wurde mündlich angewiesen, ist die schriftliche Fassung unverzüglich nachzuliefern.'],
    ['present', 'Der Auftragnehmer verarbeitet die Daten ausschließlich nach Weisung. Mündliche Weisungen holt der Auftraggeber binnen eines Werktags schriftlich nach.'],
    ['present', 'Der Auftragnehmer verarbeitet nur nach Weisung. Telefonische Weisungen schickt der Auftraggeber binnen eines Tages in Textform hinterher.'],
    ['partial', 'Verarbeitet wird nur auf Weisung. Weisungen ergehen schriftlich; wer mündlich anweist, braucht den Text nicht nachzureichen.'],
    ['partial', 'Verarbeitet wird nur auf Weisung. Weisungen erfolgen in der Regel telefonisch; eine mündliche Weisung genügt.'],
  ]);

  judges('unlawful-instruction-notice', [
    ['present', 'Hat der Auftragnehmer den Eindruck, die Befolgung einer Anordnung widerspreche der DSGVO, hat er seine Bedenken unverzüglich zu äußern.'],
    ['present', 'Drängt sich dem Auftragnehmer der Verdacht auf, eine Weisung verstoße gegen Datenschutzrecht, so hat er seine Zweifel dem Auftraggeber sofort darzulegen.'],
    ['present', 'Beschleicht den Auftragnehmer der Eindruck, dass das Befolgen einer Weisung das BDSG verletzen würde, meldet er seine Einwände sofort an.'],
    ['present', 'Scheint dem Auftragnehmer, eine Weisung widerspreche dem Datenschutzrecht, bringt er dies dem Auftraggeber sofort vor.'],
    ['present', 'Bedenken gegen die Rechtmäßigkeit einer Weisung hat der Auftragnehmer unverzüglich offenzulegen.'],
    ['present', 'Der Auftragnehmer hat Einwände gegen die Zulässigkeit einer Weisung unverzüglich beim Auftraggeber anzubringen.'],
    ['absent', 'Bedenken gegen die Höhe der Vergütung hat der Auftragnehmer unverzüglich offenzulegen.'],
    ['partial', 'Drängt sich dem Auftragnehmer der Eindruck auf, eine Weisung verstoße gegen die DSGVO, so kann er seine Bedenken vortragen.'],
    ['absent', 'Drängt sich dem Auftragnehmer der Eindruck auf, eine Weisung verstoße gegen die DSGVO, so darf er die Ausführung aussetzen.'],
    ['absent', 'Hat der Auftraggeber den Eindruck, der Auftragnehmer verstoße gegen die DSGVO, trägt er seine Bedenken unverzüglich vor.'],
  ]);

  judges('data-subject-rights', [
    ['present', 'Auskunft # Fordert eine betroffene Person Auskunft, stellt der Auftragnehmer dem Auftraggeber die gespeicherten personenbezogenen Daten bereit.'],
    ['absent', 'Auskunft # Fordert der Auftraggeber Auskunft, stellt ihm der Auftragnehmer die gespeicherten personenbezogenen Daten bereit.'],
    ['absent', 'Auskunft # Wenn das Finanzamt Auskunft verlangt, stellt der Auftragnehmer dem Auftraggeber die personenbezogenen Daten bereit.'],
    ['absent', 'Rechte betroffener Personen # Anfragen beantwortet der Auftraggeber allein. Der Auftragnehmer liefert ihm monatlich die Daten zur Rechnung.'],
    ['absent', 'Rechte betroffener Personen # Anfragen beantwortet der Auftraggeber allein. Der Auftragnehmer setzt die vom Auftraggeber verlangten Anpassungen der Oberfläche um.'],
    ['absent', 'Betroffenenrechte # Der Auftragnehmer löscht die Bestände, was nach Ablauf des Vertrages erfolgt.'],
    ['present', 'Begehrt eine betroffene Person Auskunft oder Berichtigung, ermittelt der Auftragnehmer die betreffenden Datensätze und nimmt die vom Auftraggeber angeordneten Änderungen vor.'],
    ['present', 'Fordert ein Mitglied die Löschung seiner Daten, sucht der Auftragnehmer sie heraus und löscht sie, sobald der Auftraggeber es beschlossen hat.'],
    ['present', 'Will eine Person ihre Daten einsehen, berichtigen oder herausverlangen, liefern wir Ihnen die Daten und setzen um, was Sie entscheiden.'],
    ['present', 'Betroffenenrechte # Bei Begehren um Auskunft, Berichtigung oder Löschung beschafft die Auftragsbearbeiterin die nötigen Angaben und setzt den Entscheid der Verantwortlichen um.'],
    ['present', 'Wünscht eine betroffene Person die Berichtigung ihrer Daten, nimmt die Auftragsbearbeiterin die von der Verantwortlichen verlangte Korrektur vor.'],
    ['present', 'Verlangt jemand die Löschung seiner Daten, entscheidet die Verantwortliche und die Auftragsbearbeiterin löscht, was ihr aufgegeben wird.'],
    ['present', 'Der Auftragnehmer liefert dem Auftraggeber auf Abruf sämtliche über eine Person gespeicherten Daten, wenn diese Auskunft begehrt.'],
    ['present', 'Begehrt ein Mitglied Auskunft über seine Daten, trägt der Auftragnehmer die gespeicherten Angaben zusammen und vollzieht die Entscheidung des Auftraggebers.'],
    ['absent', 'Verlangt der Auftraggeber die Löschung seiner Kontodaten, löscht der Auftragnehmer sie.'],
    ['absent', 'Verlangt eine Person Auskunft oder Löschung, sucht der Auftraggeber die Daten im System heraus und setzt die Massnahme um.'],
    ['absent', 'Verlangt eine Behörde Auskunft, sucht der Auftragnehmer die Daten heraus.'],
    ['partial', 'Verlangt eine Person Auskunft, kann der Auftragnehmer die Daten gegen Vergütung heraussuchen.'],
  ]);

  judges('confidentiality', [
    ['present', 'Mit der Entgeltabrechnung befasst der Auftragnehmer nur Angestellte, die er schriftlich zum Stillschweigen verpflichtet hat.'],
    ['present', 'Bei der Auftragsbearbeiterin bekommt niemand Zugang, der nicht vorher zur Geheimhaltung verpflichtet wurde.'],
    ['absent', 'Entgelte für den Einsatz von Angestellten, die zur Verschwiegenheit verpflichtet sind, trägt der Auftraggeber.'],
    ['partial', 'Eingesetzt wird nur Personal, das im Datenschutz geschult und über die Bedeutung des Berufsgeheimnisses aufgeklärt wurde.'],
  ]);

  judges('audit-information', [
    ['present', 'Nachweise # Wenn der Auftraggeber zum Nachweis Auskunft fordert, stellt ihm der Auftragnehmer alle Informationen bereit, die zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO nötig sind.'],
    ['partial', 'Vertraulichkeit # Der Auftragnehmer setzt nur Personen ein, die auf die Wahrung der Vertraulichkeit verpflichtet sind, und weist dies dem Auftraggeber auf Verlangen nach.'],
    ['present', 'Der Auftragnehmer weist dem Auftraggeber die Einhaltung seiner Pflichten auf Verlangen nach.'],
  ]);

  judges('data-types', [
    ['present', '**Kategorien von Mitgliederdaten.** Namen, Anschriften und Geburtsdaten; Beitragskonten und Bankverbindungen; Ehrungen.'],
    ['present', '**Kategorien der Gästedaten.** Name, Ausweisnummer, Anreisedatum, Rechnungsdaten.'],
    ['present', 'Kategorien von Beschäftigtendaten: Name, Anschrift, Steuerklasse, Krankenkasse, Bankverbindung.'],
    ['absent', '**Kategorien von Mitgliedern.** Aktive, passive und Ehrenmitglieder.'],
    ['absent', '**Sicherung der Kundendaten.** Täglich, wöchentlich und monatlich.'],
  ]);

  judges('data-subjects', [
    ['absent', 'Ausfälle # Sind Kunden oder Beschäftigte davon betroffen, legt der Auftragnehmer eine Meldung im Portal an.'],
    ['present', 'Betroffen davon sind gegenwärtige und frühere Schüler, deren Eltern sowie Lehrkräfte.'],
    ['present', 'Hiervon berührt sind Bewohner, deren Angehörige und das Pflegepersonal.'],
    ['present', 'Berührt werden Vereinsmitglieder, deren gesetzliche Vertreter und Trainer.'],
    ['absent', 'Von ihr berührt werden die Rechte der Parteien aus dem Hauptvertrag und die Haftung.'],
    ['absent', 'Die Umstellung berührt Kunden und Lieferanten nicht.'],
    ['absent', 'Erfasst werden Kunden und Beschäftigte dabei nicht.'],
    ['absent', 'Von dieser Vereinbarung unberührt bleiben Ansprüche der Mitarbeiter und Kunden.'],
  ]);
});

import { judges } from '../judged.js';

/** A second round of plain hands: letters of agencies, papers of associations, offices and workshops. */
judges('subprocessor-change-notice', [
  ['present', 'Weitere Firmen # Neue Firmen kündigt der Auftragnehmer dem Auftraggeber vier (4) Wochen vorher an. Passt ihm eine nicht, kann er widersprechen.'],
  ['present', 'Unterauftragnehmer # Der Auftraggeber wird vor jedem Wechsel mindestens dreißig (30) Tage vorher per E-Mail benachrichtigt und darf Einspruch erheben.'],
  ['partial', 'Unterauftragnehmer # Wechselt ein Unterauftragnehmer, sagt der Auftragnehmer vorher Bescheid.'],
  ['partial', 'Unterauftragnehmer # Änderungen werden auf der Website bekannt gegeben; der Auftraggeber sieht dort regelmäßig nach.'],
  ['absent', 'Unterauftragnehmer # Der Auftragnehmer arbeitet mit der Druckhaus Nord GmbH zusammen.'],
]);

judges('subprocessor-authorisation', [
  ['present', 'Weitere Firmen # Andere Firmen holt der Auftragnehmer nur dazu, wenn der Auftraggeber vorher schriftlich zugestimmt hat.'],
  ['present', 'Fremde Hilfe # Der Auftraggeber ist einverstanden, dass der Auftragnehmer für den Versand andere Betriebe einsetzt.'],
  ['present', 'Beizug Dritter # Dritte dürfen nur mit Einwilligung des Auftraggebers beigezogen werden.'],
  ['absent', 'Post # Der Versand erfolgt durch die Post.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Unterauftragnehmer # Mit jeder Firma, die er dazuholt, schließt der Auftragnehmer einen Vertrag mit denselben Pflichten.'],
  ['partial', 'Unterauftragnehmer # Mit Unterauftragnehmern schließt der Auftragnehmer einen Vertrag zum Datenschutz.'],
  ['absent', 'Unterauftragnehmer # Unterauftragnehmer sind in Anlage 2 aufgezählt.'],
]);

judges('confidentiality', [
  ['present', 'Schweigepflicht # Wer beim Auftragnehmer mit den Daten zu tun hat, hat eine Verschwiegenheitserklärung unterschrieben.'],
  ['present', 'Verschwiegenheit # Der Auftragnehmer setzt nur Leute ein, die schriftlich versprochen haben, nichts weiterzusagen.'],
  ['present', 'Geheimhaltung # Sämtliche Mitarbeitenden mit Zugriff unterstehen einer schriftlichen Schweigepflicht.'],
  ['partial', 'Verschwiegenheit # Der Auftragnehmer behandelt alle Daten vertraulich.'],
  ['absent', 'Personal # Die Mitarbeiter des Auftragnehmers tragen Namensschilder.'],
]);

judges('security', [
  ['present', 'Datensicherheit # Der Auftragnehmer trifft die in Anlage 1 beschriebenen Maßnahmen.\n\n# Anlage 1: Maßnahmen\n\n- verschlossene Räume\n- Passwörter\n- tägliche Sicherung'],
  ['absent', 'Schutz # Der Auftraggeber sichert seine eigenen Rechner selbst.'],
]);

judges('dpia-assistance', [
  ['present', 'Folgenabschätzung # Braucht der Auftraggeber eine Datenschutz-Folgenabschätzung, liefert der Auftragnehmer die Angaben dazu.'],
  ['absent', 'Folgenabschätzung # Ob eine Datenschutz-Folgenabschätzung nötig ist, prüft der Auftraggeber; sie ist seine Sache.'],
]);

judges('audit-information', [
  ['present', 'Nachweise # Der Auftragnehmer gibt dem Auftraggeber auf Verlangen alle Unterlagen und Auskünfte, mit denen sich die Einhaltung dieser Vereinbarung belegen lässt.'],
  ['present', 'Nachweise # Der Auftraggeber bekommt auf Anfrage jede Auskunft, die er braucht, um die Einhaltung der Pflichten zu prüfen.'],
  ['partial', 'Nachweise # Der Auftragnehmer kann seine Pflichten durch ein Zertifikat nachweisen.'],
  ['absent', 'Auskunft # Fragen zur Rechnung beantwortet die Buchhaltung.'],
]);

judges('data-types', [
  ['present', 'Daten # Es geht um Namen, Adressen, Telefonnummern und Geburtsdaten.'],
  ['present', 'Welche Daten # Der Auftragnehmer sieht dabei Namen, Anschriften und Bankverbindungen der Mitglieder.'],
  ['absent', 'Daten # Der Auftragnehmer verarbeitet die Daten, die ihm der Auftraggeber gibt.'],
]);

judges('data-subjects', [
  ['present', 'Personen # Betroffen sind je nach Auftrag Besucher der Website, Kunden und Beschäftigte des Auftraggebers.'],
  ['present', 'Wessen Daten # Es sind die Daten von Mitgliedern, Spendern und Ehrenamtlichen.'],
  ['absent', 'Personen # Ansprechpartner sind Frau Ott und Herr Selim.'],
]);

judges('duration', [
  ['present', 'Dauer # Die Vereinbarung gilt, solange der Auftragnehmer für den Auftraggeber arbeitet.'],
  ['present', 'Dauer # Sie beginnt mit der Unterschrift und endet zusammen mit dem Wartungsvertrag.'],
  ['absent', 'Termine # Die Arbeiten werden montags erledigt.'],
]);

judges('transfer-restriction', [
  ['present', 'Ausland # Die Daten verlassen die EU nur, wenn der Auftraggeber vorher zustimmt und die Art. 44 ff. DSGVO eingehalten sind.'],
  ['present', 'Ausland # Außerhalb des EWR darf der Auftragnehmer die Daten nicht verarbeiten.'],
  ['partial', 'Ausland # Die Daten liegen in Deutschland.'],
  ['absent', 'Reisen # Dienstreisen ins Ausland werden gesondert vergütet.'],
]);

judges('controller-rights-obligations', [
  ['present', 'Aufgaben des Auftraggebers # Der Auftraggeber sorgt für eine Datenschutzerklärung und holt nötige Einwilligungen ein. Er gibt dem Auftragnehmer Weisungen und darf ihn prüfen.'],
  ['absent', 'Zahlung # Der Auftraggeber zahlt monatlich 80 Euro.'],
]);

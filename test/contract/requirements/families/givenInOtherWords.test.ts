import { judges } from '../judged.js';

/* Duties given in words that sound like something else, and sentences that only sound like duties. */
judges('legal-requirement-notice', [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet nur auf Weisung. Verpflichtet ihn Unionsrecht zu einer Verarbeitung ohne Weisung, gibt er dem Auftraggeber davon vorher Kenntnis, es sei denn, das Gesetz schließt dies aus wichtigem öffentlichen Interesse aus.'],
  ['present', 'Weisungen # Zwingt ein Gesetz der EU uns zu einer Verarbeitung, die Sie nicht angewiesen haben, erfahren Sie vorher von uns davon, sofern das Gesetz es nicht verbietet.'],
  ['present', 'Instructions # The Provider processes data on instructions only. This does not apply where the Provider is compelled to process by the law of the European Union, in which event it shall, unless that law forbids it, give the Customer written particulars of the requirement before processing begins.'],
  ['present', 'Instructions # We only do what you tell us. If a law forces us to do something you have not asked for, you will hear from us beforehand, unless the law forbids it.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet nur auf Weisung. Unberührt bleiben Verarbeitungen, zu denen er nach dem Recht der Union oder eines Mitgliedstaats verpflichtet ist.'],
  ['absent', 'Instructions # If the Provider considers an instruction to be contrary to data protection law, it shall point this out to the Customer without delay and may suspend its execution until the Customer has decided.'],
]);

judges('subprocessor-change-notice', [
  ['absent', 'Weitere Auftragsverarbeiter # Weitere Auftragsverarbeiter haben dem Auftragnehmer Änderungen in ihrer Unterbeauftragung vier Wochen vorher anzuzeigen; der Auftragnehmer kann widersprechen.'],
  ['absent', 'Sub-processors # Each sub-processor shall notify the Provider of intended changes to its own subcontractors in advance; the Provider may object.'],
  ['present', 'Weitere Auftragsverarbeiter # Neue Unterauftragsverarbeiter zeigt der Auftragnehmer vier Wochen vorher an; der Auftraggeber kann widersprechen.'],
]);

judges('subprocessor-liability', [
  ['partial', 'Subcontractors # The Provider selects its subcontractors with the care of a prudent businessman and is liable towards the Customer for faults in this selection.'],
  ['partial', 'Subcontractors # The Provider answers to the Customer for mistakes in the choice of its subcontractors.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer wählt Unterauftragnehmer sorgfältig aus und haftet dem Auftraggeber für Fehler bei dieser Auswahl.'],
  ['partial', 'Sub-processors # If a sub-processor fails in its duties, the Provider shall compensate the Customer for what the Provider itself manages to recover from the sub-processor.'],
  ['present', 'Unterauftragnehmer # Die Auftragnehmerin zieht Unterauftragnehmer bei. Nach einem Einspruch unterbleibt der Beizug. Sie schliesst mit jedem einen Vertrag und ist dem Auftraggeber für jedes Fehlverhalten wie für eigenes verantwortlich.'],
  ['present', 'Sub-processors # The Provider is liable to the Customer for the acts of its sub-processors as for its own.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Unterauftragnehmer # Der Auftragnehmer schließt mit jedem Unterauftragnehmer einen Vertrag, dessen Schutzniveau nicht hinter dem dieses Vertrages zurückbleibt.'],
  ['present', 'Unterauftragnehmer # Mit Unterauftragnehmern vereinbart der Auftragnehmer schriftlich Pflichten, die das Schutzniveau dieses Vertrages nicht unterschreiten.'],
  ['present', 'Sub-processors # The Provider concludes a contract with each sub-processor which affords no lower level of protection than this agreement.'],
  ['present', 'Sub-processors # The Provider binds each sub-processor by a contract no less protective than this DPA.'],
  ['absent', 'Unterauftragnehmer # Der Auftragnehmer darf Unterauftragnehmer einsetzen. Das Schutzniveau seiner Systeme bleibt nicht hinter dem Stand der Technik zurück.'],
]);

judges('duration', [
  ['present', 'Eckdaten # | Punkt | Regelung |\n|---|---|\n| Dauer | wie Hauptvertrag |'],
  ['present', 'Eckdaten # | Punkt | Regelung |\n|---|---|\n| Laufzeit | wie der Dienstleistungsvertrag; die Pflichten aus Ziffer 4 überdauern dessen Ende |'],
  ['present', 'Particulars # | Item | Term |\n|---|---|\n| Duration | same as the Main Contract |'],
  ['partial', 'Particulars # | Item | Term |\n|---|---|\n| Duration of the processing | ________ |'],
  ['absent', 'Measures # - Daily backups, kept for 30 days\n- Access logs kept for 12 months'],
]);

judges('subject-matter', [
  ['present', 'Wofür der Vertrag gilt # Der Dienstleister wartet die angekreuzten Anlagen aus der Ferne und kann dabei auf personenbezogene Daten zugreifen.'],
  ['present', 'What this agreement is for # The Provider maintains the access control systems ticked below by remote access.'],
]);

judges('subprocessor-authorisation', [
  ['present', 'Sub-Dienstleister # Der Auftragnehmer darf die in Beilage ./2 genannten sowie weitere Unternehmen beiziehen.'],
  ['present', 'Sub-Dienstleister # Der Auftraggeber genehmigt die in Beilage ./B angeführten Unternehmen.'],
]);

judges('deletion-or-return', [
  ['present', 'Ende # Schließt du dein Konto, kannst du dir aussuchen: Entweder bekommst du die Daten als CSV-Datei, oder wir werfen sie gleich weg. Gelöscht wird spätestens nach 30 Tagen.'],
  ['present', 'Ende # Wenn Sie kündigen, wählen Sie: Wir schicken Ihnen die Daten als Excel-Datei zurück, oder wir werfen sie weg.'],
  ['partial', 'Ende # Schließt du dein Konto, werfen wir alle Daten weg.'],
]);

judges('dpia-assistance', [
  ['present', 'Hilfe # Brauchst du für eine Folgenabschätzung nach Art. 35 DSGVO Angaben von uns, bekommst du sie.'],
  ['present', 'Hilfe # Machen Sie eine Datenschutz-Folgenabschätzung, erhalten Sie von uns die nötigen Unterlagen.'],
]);

judges('confidentiality', [
  ['partial', 'Confidentiality # The Provider shall keep all personal data secret and shall not disclose it, or permit it to be disclosed, to any person other than as permitted by this schedule.'],
  ['partial', 'Confidentiality # The Provider shall hold the data in confidence and not disclose them to any other person.'],
  ['present', 'Confidentiality # The Provider shall ensure that any person who processes the data is bound to keep them confidential.'],
]);

judges('prior-consultation', [
  ['absent', 'Purpose # The purpose of this agreement is to meet Article 28 GDPR. Among other things the requirements entail that a processor shall assist with prior consultations.'],
  ['absent', 'Zweck # Dieser Vertrag erfüllt Art. 28 DSGVO. Die Verordnung verlangt unter anderem, dass ein Auftragsverarbeiter bei der vorherigen Konsultation unterstützt.'],
  ['present', 'Consultation # As the GDPR requires, the Provider shall assist the Customer with prior consultations.'],
]);

judges('unlawful-instruction-notice', [
  ['absent', 'Purpose # The GDPR requires, among other things, that a processor shall tell its customer if an instruction appears to be unlawful.'],
  ['absent', 'Hintergrund # Nach Art. 28 DSGVO hat ein Auftragsverarbeiter darauf hinzuweisen, wenn er eine Weisung für rechtswidrig hält. Die Einzelheiten folgen.'],
]);

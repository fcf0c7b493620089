import { judges } from '../judged.js';

/* Duties in a few words, as check boxes, tables and house rules put them, and what only sounds like them. */
judges('breach-notification', [
  ['present', 'Zusicherungen # Der Auftragnehmer erklärt,\n\n- dass er Verletzungen binnen 24 Stunden meldet;\n- dass er seine Leute verpflichtet hat.'],
  ['present', 'Pflichten # Der Auftragnehmer meldet Verletzungen unverzüglich dem Auftraggeber.'],
  ['present', 'Pflichten # Der Auftragnehmer zeigt dem Auftraggeber jede Verletzung binnen zwölf Stunden an.'],
  ['present', 'Pflichten # Der Auftragnehmer unterstützt bei den Pflichten nach Art. 32 bis 36 DSGVO und meldet Verletzungen innerhalb eines Tages.'],
  ['present', 'Pflichten # Vorfälle sind dem Auftraggeber binnen 24 Stunden zu melden.'],
  ['present', 'Pflichten # Der Auftragnehmer verpflichtet sich,\n\na) Vorfälle binnen sechs Stunden fernmündlich zu melden;\n\nb) Prüfungen zu dulden.'],
  ['present', 'Pflichten # Geht etwas schief, erfährt es der Auftraggeber spätestens am folgenden Werktag.'],
  ['present', '**Breach.** The Provider shall notify the Customer without undue delay after having become aware of it.'],
  ['present', 'Breach # The processor shall notify the controller within 24 hours after becoming aware.'],
  ['present', '- **Breaches.** The Provider tells the Customer at once.'],
  ['absent', 'Pflichten # Der Auftragnehmer meldet Verletzungen von Geschäftsgeheimnissen unverzüglich.'],
  ['absent', 'Pflichten # Der Auftraggeber meldet Verletzungen binnen 24 Stunden dem Auftragnehmer.'],
  ['absent', 'Arbeitsschutz # Der Auftragnehmer meldet Verletzungen seiner Beschäftigten unverzüglich.'],
  ['absent', 'Kündigung # Verletzungen dieses Vertrags mahnt der Auftraggeber binnen 24 Stunden an.'],
  ['absent', 'Unteraufträge # Unterauftragnehmer melden Verletzungen binnen 24 Stunden dem Auftragnehmer.'],
  ['absent', 'Verfügbarkeit # Vorfälle der Priorität 1 bearbeitet der Auftragnehmer binnen vier Stunden.'],
  ['absent', '**Breach.** The Customer shall notify the Provider without undue delay after having become aware of it.'],
  ['absent', 'Breach of contract # A party in breach shall be notified by the other party without undue delay.'],
  ['absent', '**Breach.** The Provider may terminate without undue delay.'],
  ['absent', 'Pflichten # Geht etwas schief, erfährt es der Auftragnehmer aus dem Protokoll.'],
]);

judges('audit-information', [
  ['present', 'Audit # The Provider will show what is needed to prove it.'],
  ['present', 'Checks # The Provider shows the Customer whatever is required to demonstrate that these terms are kept.'],
  ['present', 'Audit # The Customer may require proof of compliance.'],
  ['present', 'Audit # The Customer or its nominee can at any time demand evidence of compliance and visit the premises.'],
  ['present', 'Audit # The Provider must furnish proof of compliance on demand.'],
  ['present', 'We make available the information needed to demonstrate compliance and contribute to audits by you, once a year unless there was an incident.'],
  ['present', 'Kontrolle # Der Auftragnehmer duldet Prüfungen und legt Nachweise vor.'],
  ['present', 'Pflichten # Der Auftragnehmer verpflichtet sich, Nachweise vorzulegen und Kontrollen vor Ort zu dulden.'],
  ['present', 'Kontrolle # Der Auftraggeber kann jederzeit Nachweise verlangen.'],
  ['present', 'Kontrolle # Der Auftraggeber darf bei der Vernichtung anwesend sein und jederzeit Nachweise verlangen.'],
  ['present', 'Prüfung # Auf Verlangen sind dem Auftraggeber Nachweise über die Einhaltung vorzulegen.'],
  ['partial', 'Kontrolle # Der Auftragnehmer legt Zertifikate vor.'],
  ['partial', 'Kontrolle # Der Auftragnehmer kann Nachweise vorlegen.'],
  ['partial', 'Löschung # Der Auftraggeber kann Nachweise über die Vernichtung verlangen.'],
  ['absent', 'Bewerbung # Die Beschäftigten legen Nachweise ihrer Ausbildung vor.'],
  ['partial', 'Identity # The Provider may require proof of identity.'],
  ['absent', 'Payment # The Customer shall show what is needed to prove it.'],
  ['partial', 'Audit # The Provider may require proof of compliance from the Customer.'],
]);

judges('audit-inspections', [
  ['present', 'Kontrolle # Der Auftraggeber kann ohne Anmeldung bei der Vernichtung zugegen sein und Nachweise verlangen.'],
  ['present', 'Kontrolle # Der Auftraggeber darf der Verarbeitung beiwohnen.'],
  ['present', 'Kontrolle # Vertreter des Auftraggebers dürfen bei der Verarbeitung anwesend sein.'],
  ['absent', 'Abholung # Bei der Abholung muss der Auftraggeber anwesend sein.'],
  ['absent', 'Besprechung # Der Auftraggeber kann bei den Sitzungen anwesend sein.'],
]);

judges('data-subject-rights', [
  ['present', 'Pflichten des Auftragnehmers # Er ergreift die technischen und organisatorischen Maßnahmen, damit der Auftraggeber die Rechte nach Kapitel III der DSGVO fristgerecht erfüllen kann.'],
  ['present', 'Pflichten des Auftragnehmers # Er trifft Vorkehrungen, damit der Auftraggeber die Rechte der betroffenen Personen nach Kapitel III DSGVO jederzeit erfüllen kann.'],
  ['present', '**Data subjects.** The Provider forwards requests and assists.'],
  ['present', '**Betroffene.** Der Auftragnehmer leitet Begehren weiter und unterstützt.'],
  ['present', 'A request by a parent or pupil received by the Provider shall be referred to the Customer within three days; the Provider shall give the assistance needed.'],
  ['present', 'Requests from members are passed on to the Customer, and the Provider helps to answer them.'],
  ['present', 'Anfragen von Mitgliedern leitet der Auftragnehmer binnen drei Tagen an den Auftraggeber weiter und hilft bei der Beantwortung.'],
  ['present', '**Wenn jemand seine Rechte geltend macht.** Landet die Anfrage bei uns, reichen wir sie an Sie weiter. Das meiste können Sie selbst erledigen, sonst helfen wir.'],
  ['present', 'If a visitor asks for a copy, correction or erasure, the Provider forwards it to the Customer and does what the Customer decides.'],
  ['present', 'Somebody wants their data or wants it gone? # If they come to us we send them to you, and we help.'],
  ['present', 'Auskunftsverlangen reicht der Auftragnehmer an den Auftraggeber durch. Benötigt dieser Angaben, sucht der Auftragnehmer sie heraus.'],
  ['partial', '**Data subjects.** The Provider forwards requests.'],
  ['absent', 'A request by a parent received by the Customer shall be referred to the Provider; the Customer shall give the assistance needed.'],
  ['absent', 'Support # A request by a user for a new feature is referred to the product team; the Provider shall give the assistance needed.'],
  ['absent', 'Pflichten des Auftraggebers # Er ergreift Maßnahmen, damit er die Rechte nach Kapitel III der DSGVO erfüllen kann.'],
  ['absent', '**Besucher.** Der Auftragnehmer leitet Anrufe weiter und unterstützt den Empfang.'],
  ['absent', '**Wenn jemand seine Rechte an Bildern geltend macht.** Der Auftraggeber stellt uns frei. Bei der Abwehr helfen wir.'],
]);

judges('confidentiality', [
  ['present', "Who can see it? # Ida and Bo. Both have signed a secrecy agreement. Anyone we hire will too."],
  ['present', 'Who has access to the data? # Our two developers. Each has signed a confidentiality undertaking.'],
  ['present', 'Wer sieht die Daten? # Nur Frau Amsel und Herr Birke. Beide haben eine Verschwiegenheitserklärung unterschrieben.'],
  ['absent', 'Who can see it? # You and your admins. Both parties have signed this agreement.'],
]);

judges('security', [
  ['present', '| Matter | Agreed |\n|---|---|\n| Security | Measures according to Annex A. |\n\n## Annex A\n\nEncryption; access control; logging.'],
  ['present', 'The Provider operates the security programme in Part G.\n\n## Part G\n\nEncryption of notes; multi-factor login; restore drill each quarter.'],
  ['present', 'We protect your data as described on our [security page](/security), which is part of these terms.'],
  ['present', 'The Provider maintains the safeguards in Exhibit H.'],
  ['present', 'Technik und Organisation # Die in Beiblatt 1 zusammengestellten Vorkehrungen sind Bestandteil des Vertrages. Der Auftragnehmer erhält sie während der Laufzeit aufrecht.'],
  ['present', 'Wie wir aufpassen # Rechner verschlüsselt, zweiter Faktor für alle Zugänge, nächtliches Backup, Virenschutz. Rufen Sie uns an, wenn Sie mehr wissen wollen.'],
  ['present', '**Wie wir schützen.** Verschlüsselte Übertragung, getrennte Mandanten, Anmeldung mit zweitem Faktor.'],
  ['present', 'How we look after it # Encrypted disks, hardware keys, a restore test every month. We like it boring.'],
  ['partial', 'The Customer operates the security programme in Part G.'],
  ['absent', 'Leistungen # Der Auftragnehmer liefert Virenschutz, Firewalls und Backup-Software an den Auftraggeber.'],
]);

judges('documented-instructions', [
  ['present', "The Provider acts on the Customer's written or in-app instructions exclusively."],
  ['present', 'The Provider uses the data only to carry out briefs signed off by the Customer and never for its own purposes.'],
  ['partial', "The Provider acts on the Customer's instructions exclusively."],
  ['present', "The Provider\n\n(i) acts on the Customer's written or in-app instructions exclusively;\n\n(ii) keeps the data secret."],
  ['absent', "The Provider exclusively answers the Customer's written complaints."],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Should the Provider believe a brief would break data protection law, it says so straight away.'],
  ['present', 'Should the Provider think that an order from the Customer would breach the UK GDPR, it tells the Customer at once.'],
  ['absent', 'Should the Provider believe a brief would break the budget, it says so straight away.'],
  ['absent', 'Should the Customer believe an order would break the UK GDPR, it says so straight away.'],
]);

judges('deletion-or-return', [
  ['present', 'Termination # Return and deletion of all data within 45 days, with written confirmation.'],
  ['present', 'Beendigung # Rückgabe und Löschung aller Daten innert 45 Tagen mit schriftlicher Bestätigung.'],
  ['partial', 'Termination # Return or deletion of all data within 45 days.'],
  ['partial', 'Termination # Deletion of all data within 45 days.'],
]);

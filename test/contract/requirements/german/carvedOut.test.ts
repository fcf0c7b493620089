import { judges } from '../judged.js';

// What one sentence gives and the next takes back, and neighbours that take nothing back.
judges('subprocessor-authorisation', [
  ['partial', 'Subunternehmer # Subunternehmer beauftragt der Auftragnehmer nur nach vorheriger schriftlicher Genehmigung des Auftraggebers. Genehmigungsfrei sind Wartungsarbeiten, selbst wenn dabei Daten eingesehen werden.'],
  ['partial', 'Subunternehmer # Der Einsatz von Subunternehmern bedarf der vorherigen schriftlichen Genehmigung des Auftraggebers. In Eilfällen darf der Auftragnehmer einen Subunternehmer beauftragen und die Genehmigung nachträglich einholen.'],
  ['present', 'Subunternehmer # Der Einsatz von Subunternehmern bedarf der vorherigen schriftlichen Genehmigung des Auftraggebers. Eine nachträgliche Genehmigung genügt nicht.'],
  ['absent', 'Abtretung # Der Auftragnehmer darf den Vertrag nur mit schriftlicher Genehmigung des Auftraggebers auf ein anderes Unternehmen übertragen.'],
]);
judges('subprocessor-change-notice', [
  ['partial', 'Subunternehmer # Wechselt der Auftragnehmer seinen Ansprechpartner, so informiert er den Auftraggeber vorab. Der Auftraggeber kann der Neubesetzung widersprechen.'],
  ['present', 'Subunternehmer # Der Auftragnehmer kündigt jede Änderung drei Wochen vorher an die vom Auftraggeber benannte Adresse an. Der Auftraggeber kann binnen zwei Wochen widersprechen.'],
  ['present', 'Subunternehmer # Vor der Heranziehung eines neuen Subunternehmers wird der Auftragnehmer dem Auftraggeber dessen Namen bekannt geben. Der Auftraggeber kann sich dem binnen zehn Tagen widersetzen.'],
]);
judges('subprocessor-flow-down', [
  ['partial', 'Subunternehmer # Der Auftragnehmer verpflichtet jeden Subunternehmer vertraglich auf dieselben Datenschutzpflichten. Für große Plattformanbieter gelten stattdessen deren eigene Vertragsbedingungen.'],
  ['present', 'Subunternehmer # Mit jedem Subunternehmer wird vorab ein schriftlicher Vertrag geschlossen. Darin sind dieselben Pflichten festzuschreiben, die den Auftragnehmer treffen.'],
]);
judges('subprocessor-liability', [
  ['partial', 'Subunternehmer # Der Auftragnehmer haftet für seine Subunternehmer wie für eigenes Verschulden. Hiervon ausgenommen sind die Betreiber der Rechenzentren.'],
  ['present', 'Subunternehmer # Schäden, die ein Subunternehmer anrichtet, ersetzt der Auftragnehmer dem Auftraggeber wie selbst verursachte Schäden.'],
]);
judges('dpia-assistance', [
  ['partial', 'Der Auftragnehmer wirkt an einer Datenschutz-Folgenabschätzung des Auftraggebers nur mit, wenn er sein Verfahren ohne Anlass umgestellt hat.'],
  ['present', 'Der Auftragnehmer wirkt an einer Datenschutz-Folgenabschätzung des Auftraggebers nur mit, wenn dieser es verlangt.'],
  ['partial', 'Für eine Datenschutz-Folgenabschätzung überlässt der Auftragnehmer dem Auftraggeber seine Standarddokumentation. Mehr schuldet er nicht.'],
  ['present', 'Benötigt der Auftraggeber für eine Datenschutz-Folgenabschätzung die Mithilfe des Auftragnehmers, so wird dieser sie leisten.'],
]);
judges('data-subject-rights', [
  ['partial', 'Soweit laut Leistungsschein gebucht, unterstützt der Auftragnehmer den Auftraggeber bei Auskunftsersuchen betroffener Personen.'],
  ['present', '| Betroffenenrechte | Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung der Anträge betroffener Personen. |\n|---|---|'],
  ['present', '**Hilft der Auftragnehmer bei Anfragen betroffener Personen?** Ja, er sucht die Daten heraus und löscht sie, wenn der Auftraggeber es verlangt.'],
  ['absent', '**Hilft der Auftragnehmer bei der Pflege der Stammdaten?** Ja, er sucht Dubletten heraus.'],
]);
judges('audit-information', [
  ['partial', 'Nachweise # Die Einhaltung seiner Pflichten weist der Auftragnehmer dem Auftraggeber ausschließlich durch sein Zertifikat nach. Weitere Unterlagen werden nicht herausgegeben.'],
  ['present', 'Nachweise # Der Auftragnehmer macht dem Auftraggeber auf Anfrage alle Unterlagen zugänglich, die zum Nachweis der Einhaltung seiner Pflichten nötig sind.'],
]);
judges('audit-inspections', [
  ['partial', 'Kontrollen # Der Auftraggeber kann die Einhaltung der Vereinbarung vor Ort prüfen lassen. Den Prüfer bestimmt der Auftragnehmer.'],
  ['present', 'Kontrollen # Der Auftraggeber kann sich unter Wahrung der Betriebsgeheimnisse vor Ort von der Einhaltung der Vereinbarung überzeugen; der Auftragnehmer hat die Begehung zu gestatten und daran nach Kräften mitzuwirken.'],
]);
judges('breach-notification', [
  ['present', 'Wird dem Auftragnehmer bekannt, dass personenbezogene Daten unbefugt offengelegt wurden, so setzt er den Auftraggeber davon unverzüglich in Kenntnis.'],
  ['absent', 'Die Meldung von Datenschutzverletzungen an die Aufsichtsbehörde ist ausschließlich Sache des Auftraggebers; der Auftragnehmer nimmt keine Meldungen vor.'],
]);
judges('deletion-or-return', [
  ['partial', 'Bei Vertragsende sind die Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben. Der Auftragnehmer darf Sicherungskopien dauerhaft zu Beweiszwecken behalten.'],
]);

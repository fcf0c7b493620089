import { judges } from '../judged.js';

/* What takes a duty back in the sentence behind it, and what names a matter and does not say it. */
judges('security', [
  ['partial', 'Sicherheit # Der Auftragnehmer trifft geeignete technische und organisatorische Maßnahmen nach Art. 32 DSGVO. Maßnahmen, die mit Mehrkosten verbunden sind, kann er unterlassen.'],
  ['partial', 'Security # The Provider shall implement appropriate technical and organisational measures under Article 32 GDPR. It may omit any measure that causes additional cost.'],
  ['present', 'Sicherheit # Der Auftragnehmer trifft geeignete technische und organisatorische Maßnahmen nach Art. 32 DSGVO. Maßnahmen, die überholt sind, kann er durch gleichwertige ersetzen.'],
]);
judges('confidentiality', [
  ['partial', 'Vertraulichkeit # Alle mit der Verarbeitung betrauten Personen werden über die Vertraulichkeit der Daten informiert.'],
  ['partial', 'Pflichten # Der Auftragnehmer informiert alle mit der Verarbeitung beauftragten Personen über die Vertraulichkeit der Daten.'],
  ['partial', 'Personnel # The Provider shall limit access to individuals who need it and shall make such individuals aware of the confidential nature of the personal data.'],
  ['present', 'Personnel # The Provider shall make its staff aware of the confidential nature of the personal data and ensures that they are bound by confidentiality undertakings.'],
]);
judges('documented-instructions', [
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Er darf die Daten darüber hinaus für eigene Zwecke der Produktentwicklung auswerten, ohne dass es hierfür einer Weisung bedarf.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Eine Verarbeitung für eigene Zwecke ist ausgeschlossen, soweit nicht der Auftragnehmer die Daten zur Weiterentwicklung seiner Modelle verwendet; einer Weisung bedarf es hierfür nicht.'],
  ['partial', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. It may also use the personal data to improve its own products without instruction.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Für eigene Zwecke, etwa der Produktentwicklung, darf er sie nicht verwenden.'],
]);
judges('subprocessor-authorisation', [
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer darf Unterauftragnehmer nur mit vorheriger Zustimmung des Auftraggebers beauftragen. Aus wichtigen betrieblichen Gründen kann er Unterauftragnehmer auch ohne vorherige Zustimmung einsetzen.'],
  ['absent', 'Requests # The Provider shall ensure that it does not respond to that request except on the documented instructions of the Customer or as required by applicable laws.'],
  ['present', 'Unterauftragnehmer # Der Auftragnehmer darf Unterauftragnehmer nicht ohne vorherige schriftliche Zustimmung des Auftraggebers einsetzen, auch nicht aus wichtigen betrieblichen Gründen.'],
]);
judges('data-subject-rights', [
  ['partial', 'Requests # The Provider may, if its support capacity so permits, assist the Customer in responding to requests of data subjects.'],
]);
judges('data-types', [
  ['partial', 'Annex 1 # Types of personal data: As determined by the Customer when using the Services.'],
]);
judges('data-subjects', [
  ['absent', 'Anwendungsbereich # Diese Vereinbarung findet Anwendung auf alle Tätigkeiten, bei denen Mitarbeiter des Auftragnehmers oder durch ihn beauftragte Dritte mit personenbezogenen Daten des Auftraggebers in Berührung kommen können.'],
  ['absent', 'Scope # This agreement applies to all activities in which employees of the Provider or third parties engaged by it may come into contact with personal data of the Customer.'],
]);
judges('dpia-assistance', [
  ['absent', 'Unterstützung # Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der in Art. 34 und 36 DSGVO genannten Pflichten.'],
  ['present', 'Unterstützung # Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der in Art. 34 bis 36 DSGVO genannten Pflichten.'],
]);
judges('audit-inspections', [
  ['partial', 'Audits # The Customer may ask for the certificate and a summary of the penetration test. Because our platform is shared by many customers, we are unable to offer individual on-site audits.'],
]);
/* What is told of other things says nothing: seizures, costs, clauses that stay as they are. */
judges('breach-notification', [
  ['partial', 'Meldung # Der Auftragnehmer informiert den Auftraggeber über Verletzungen des Schutzes personenbezogener Daten. Werden Daten beim Auftragnehmer durch Pfändung gefährdet, so hat er den Auftraggeber unverzüglich darüber zu informieren.'],
  ['partial', 'Meldung # Der Auftragnehmer teilt dem Auftraggeber Verletzungen des Schutzes personenbezogener Daten unverzüglich mit, wenn sie nach seiner Einschätzung zu einem hohen Risiko für die Betroffenen führen.'],
  ['partial', 'Breaches # The Provider informs the Customer of personal data breaches without undue delay where it considers the breach to be material.'],
  ['present', 'Meldung # Der Auftragnehmer teilt dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich mit, auch wenn kein hohes Risiko besteht.'],
]);
judges('subprocessor-liability', [
  ['absent', 'Unterauftragnehmer # Verträge anderer Hochschulen im Rahmen eines Verbunds stehen dem gleich.'],
  ['absent', 'Unterauftragnehmer # Die hier niedergelegten sonstigen Pflichten des Auftragnehmers gegenüber Subunternehmern bleiben unberührt.'],
  ['present', 'Unterauftragnehmer # Die Pflichten des Auftragnehmers gegenüber dem Auftraggeber bleiben durch den Einsatz von Unterauftragnehmern unberührt.'],
  ['present', 'Unterauftragnehmer # Handlungen des Unterauftragnehmers stehen gegenüber dem Auftraggeber solchen des Auftragnehmers gleich.'],
]);
judges('subprocessor-authorisation', [
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer setzt Unterauftragnehmer nur mit Zustimmung des Auftraggebers ein. Soweit betriebliche Gründe es erfordern, kann er Unterauftragnehmer auch ohne vorherige Zustimmung beauftragen; der Auftraggeber wird nachträglich informiert.'],
]);
judges('subprocessor-change-notice', [
  ['partial', 'Unterauftragnehmer # Der Auftraggeber genehmigt Unterauftragnehmer allgemein. Wechsel werden 30 Tage vorher mitgeteilt; ein Recht zum Widerspruch folgt daraus nicht.'],
]);
judges('audit-inspections', [
  ['partial', 'Kontrolle # Der Auftraggeber darf die Einhaltung vor Ort kontrollieren. Weist der Auftragnehmer sie durch ein Testat nach, tritt dieser Nachweis an die Stelle einer Kontrolle vor Ort.'],
  ['partial', 'Audits # The Customer may inspect the premises with 30 days’ notice. The Provider may at its discretion instead refer the Customer to its latest audit report, in which case the inspection lapses.'],
]);
judges('security', [
  ['partial', 'Security # The Provider takes the technical and organisational measures of Annex 1. They describe what it aims for; no particular level of protection is owed.'],
]);
judges('documented-instructions', [
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Darüber hinaus darf er die Objektdaten ohne gesonderte Weisung zur Verbesserung seiner Modelle auswerten.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Ohne Weisung darf er sie nicht für eigene Zwecke verwenden.'],
]);
judges('data-subjects', [
  ['partial', 'Anhang # | Merkmal | Angabe |\n|---|---|\n| Betroffene Personen | Personen, deren Daten der Auftraggeber übermittelt |'],
]);
/* A use for itself that needs an instruction is barred without one, in whatever order the words stand. */
judges('documented-instructions', [
  ['present', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. The Provider shall not use personal data for its own purposes without the instructions of the Customer.'],
  ['present', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. Without instructions it may not process the data for its own purposes.'],
  ['present', 'Instructions # The Provider processes personal data only on documented instructions of the Customer and never for its own purposes. No further instructions are required for the processing described in Annex 1.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers und keinesfalls ohne Weisung für eigene Zwecke.'],
]);
judges('subprocessor-authorisation', [
  ['present', 'Sub-processors # The Provider shall not engage sub-processors without the prior written consent of the Customer. It may not replace them without consent either.'],
  ['partial', 'Sub-processors # The Provider engages sub-processors only with the prior written consent of the Customer. For operational reasons it may engage sub-processors even without consent.'],
]);

import { type Case, judges } from '../judged.js';

/** What sounds like a part of a duty in a clause on something else does not stand in for it. */
const instructions: readonly Case[] = [
  ['partial', 'Processing # The Provider processes personal data only on the instructions of the Customer.\n\n## 4. End\n\nWhen the agreement ends the Provider shall, at the written direction of the Customer, delete or return the personal data.'],
  ['partial', 'Pflichten # Der Auftragnehmer verarbeitet Daten ausschließlich im Rahmen der Aufträge des Auftraggebers. Eine Verarbeitung für eigene Zwecke bedarf eines schriftlichen Auftrages.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur gemäß den Weisungen des Auftraggebers. Er ist berechtigt, die Ausführung der Weisung bis zu deren Bestätigung zu sistieren.'],
  ['present', 'Pflichten # Der Auftragnehmer verarbeitet Daten ausschließlich im Rahmen der schriftlichen Aufträge des Auftraggebers.'],
  ['present', 'Processing # The Provider processes personal data only on the written instructions of the Customer, which include deletion when the agreement ends.'],
];

const dataTypes: readonly Case[] = [
  ['partial', 'Die Dienste # Diese Vereinbarung gilt, sobald Sie bei uns Server oder E-Mail-Postfächer bestellen und dort Daten verarbeiten.\n\n## 4. Verarbeitung\n\nWelche Arten personenbezogener Daten verarbeitet werden, bestimmen Sie allein durch die Nutzung.'],
  ['partial', 'Types of personal data # The Provider has no knowledge of the content of the stored data. The type of personal data is determined by the Customer.'],
  ['partial', 'Types of personal data # The Customer alone determines which data these are.\n\n## Categories of data subjects\n\n- Employees of the Customer\n- Patients'],
  ['present', 'Types of personal data # Names, addresses, invoices and telephone numbers.\n\n## Categories of data subjects\n\n- Employees of the Customer\n- Patients'],
];

const duration: readonly Case[] = [
  ['partial', 'Verarbeitung # Die Daten werden nur für die in Anhang II angegebene Dauer verarbeitet.\n\n## Anhang II: Beschreibung der Verarbeitung\n\n*Dauer der Verarbeitung*\n\n……………………………………………'],
  ['present', 'Verarbeitung # Die Daten werden nur für die in Anhang II angegebene Dauer verarbeitet.\n\n## Anhang II: Beschreibung der Verarbeitung\n\n*Dauer der Verarbeitung*\n\nFür die Laufzeit des Hauptvertrags.'],
];

const inspections: readonly Case[] = [
  ['partial', 'Prüfung # Zur Überprüfung kann der Auftraggeber einmal jährlich einen Fragebogen einreichen, den der Auftragnehmer beantwortet.'],
  ['present', 'Prüfung # Zur Überprüfung kann der Auftraggeber einen Fragebogen einreichen oder die Geschäftsräume vor Ort besichtigen.'],
  ['partial', "Audit # The Customer has the right to check compliance and to inspect it. Because many customers share the platform, the Provider is unable to offer individual on-site audits."],
];

const information: readonly Case[] = [
  ['partial', 'Audit # The Provider may furnish evidence of compliance by means of its certificate. If an inspection reveals a material breach, the Provider bears the costs of the auditor.'],
  ['absent', 'Technische und organisatorische Maßnahmen # Der Auftragnehmer hat die Umsetzung der Maßnahmen vor Beginn der Verarbeitung zu dokumentieren und dem Auftraggeber zur Prüfung zu übergeben.'],
  ['present', 'Records # The Provider shall maintain records to demonstrate its compliance and make them and all information necessary available to the Customer.'],
];

const flowDown: readonly Case[] = [
  ['absent', 'Duties of the Provider # The Provider warrants that it fulfils its obligations under Art. 32 GDPR.'],
];

const ending: readonly Case[] = [
  ['partial', 'Data subject requests # The Customer answers requests through the export and deletion endpoints of the API.\n\n## 4. End\n\nAfter termination the Provider deletes all personal data.'],
];

judges('documented-instructions', instructions);
judges('data-types', dataTypes);
judges('duration', duration);
judges('audit-inspections', inspections);
judges('audit-information', information);
judges('subprocessor-flow-down', flowDown);
judges('deletion-or-return', ending);

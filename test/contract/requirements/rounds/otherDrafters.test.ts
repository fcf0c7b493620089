import { type Case, judges } from '../judged.js';

/** Drafters who keep to no template, and what looks like them. */
const flowDown: readonly Case[] = [
  ['present', 'Unterauftragnehmer # Mit jeder Firma, die für uns Ihre Daten speichert, besteht ein Vertrag, der ihr dieselben Datenschutzpflichten auferlegt wie uns dieser.'],
  ['present', 'Suppliers # Back-to-back terms are in place with each supplier that stores the Customer\'s data.'],
  ['partial', 'Unterauftragnehmer # Unterauftragnehmer werden durch Vertrag zur Verschwiegenheit verpflichtet. Die übrigen Pflichten aus diesem Vertrag brauchen nicht übernommen zu werden.'],
  ['partial', 'Unterauftragnehmer # Der Auftragnehmer schließt mit Unterauftragnehmern Vereinbarungen zur Vertraulichkeit. Sonstige Pflichten dieses Vertrags werden nicht übertragen.'],
];

const liability: readonly Case[] = [
  ['present', 'Haftung # Subunternehmer gelten stets als Erfüllungsgehilfen des Auftragnehmers.'],
  ['present', 'Sub-processors # The Provider (a) keeps a list of its sub-processors and (b) is liable for their acts and omissions as for its own.'],
  ['present', 'Sub-processors # A failure of a sub-processor is treated as a failure by the Provider, and the Customer may bring its claim against the Provider.'],
  ['absent', 'Sub-processors # The Provider maintains a list of sub-processors and is responsible for keeping it complete.'],
  ['partial', 'Sub-processors # The Provider is liable for a sub-processor only to the extent that it can recoup the loss from the sub-processor.'],
];

const consent: readonly Case[] = [
  ['partial', 'Sub-processors # The Provider engages sub-processors with the prior written consent of the Customer only. This does not apply to freelancers, who receive access to personal data without consent.'],
  ['present', 'Sub-processors # The Provider engages sub-processors with the prior written consent of the Customer only. This does not apply to cleaners and carriers, who have no access to personal data.'],
];

const changeNotice: readonly Case[] = [
  ['present', 'Liste unserer Dienstleister # Bevor eine neue Firma auf die Liste kommt, melden wir uns bei Ihnen. Sie können dann binnen vier Wochen widersprechen.'],
  ['absent', 'Preise # Der Auftraggeber gestattet Unterauftragnehmer allgemein. Der Auftragnehmer kann seine Entgelte anpassen und teilt dies sechs Wochen vorher mit; widerspricht der Auftraggeber, gelten sie nicht.'],
];

const information: readonly Case[] = [
  ['present', 'Records # The Provider keeps its records in such a way that compliance with this agreement can be demonstrated from them, and provides the Customer with all information necessary to demonstrate it.'],
  ['partial', 'Records # Compliance with this agreement can be demonstrated by certificates.'],
  ['partial', 'Records # The Provider may furnish evidence so that compliance can be verified.'],
];

const inspections: readonly Case[] = [
  ['present', 'Kontrollen # Der Auftraggeber ist befugt, die Geschäftsräume des Auftragnehmers nach Anmeldung zu betreten und die Verarbeitung einzusehen.'],
  ['absent', 'Technische und organisatorische Maßnahmen # Besucher dürfen die Räume des Auftragnehmers nur in Begleitung betreten.'],
];

const ending: readonly Case[] = [
  ['present', 'Rückgabe, Löschung # Mit Ende des Auftrags gibt der Auftragnehmer alle Daten an den Auftraggeber zurück. Danach löscht er verbliebene Datensätze, Sicherungen und Ausdrucke und hält das in einem Protokoll fest.'],
];

const rights: readonly Case[] = [
  ['present', 'Wenn Ihre Gäste Auskunft verlangen # Wir liefern Ihnen alle Angaben zu der anfragenden Person, damit Sie antworten können.'],
  ['present', 'Data subjects # The Provider supports the Customer within its means in answering requests of data subjects.'],
  ['absent', 'Wenn Behörden Auskunft verlangen # Wir liefern Ihnen alle Angaben zu der Anfrage, damit Sie antworten können.'],
];

const confidentiality: readonly Case[] = [
  ['present', 'Annex: organisational measures # | Area | Measure |\n|---|---|\n| Staff | Signed undertaking of secrecy from every employee with data access |\n| Doors | Locked |'],
  ['partial', 'Annex: organisational measures # | Area | Measure |\n|---|---|\n| Staff | Yearly training of all employees on confidentiality |\n| Doors | Locked |'],
];

const security: readonly Case[] = [
  ['present', 'Schutz # Der Auftragnehmer sichert seine Systeme nach dem Stand der Technik gegen Verlust und unbefugten Zugriff ab.'],
  ['present', 'Schutz der Daten # Der Auftragnehmer trifft die in Beilage 2 genannten Vorkehren und prüft ihre Wirksamkeit jährlich.'],
];

const instructions: readonly Case[] = [
  ['present', 'Instructions # Processing that deviates from the written instructions of the Customer is prohibited.'],
  ['present', 'Weisungen # Von den schriftlichen Weisungen des Auftraggebers abweichende Verarbeitungen sind untersagt.'],
  ['partial', 'Instructions # The Customer may give written instructions on the processing. Use outside business hours is chargeable.'],
];

const duration: readonly Case[] = [
  ['absent', 'Payment term # Fees under this agreement are payable within 14 days of receipt.'],
  ['present', 'Term # This agreement runs for 24 months.'],
];

const dataTypes: readonly Case[] = [
  ['present', 'Art der Daten # Welche Datenarten betroffen sind, hängt von den gebuchten Modulen ab und ist in Anlage 2 abschließend aufgeführt.'],
  ['present', 'Art der Daten # Datenarten (Zutreffendes ankreuzen):\n☒ Name\n☒ Anschrift\n☐ Gesundheitsdaten'],
  ['present', 'Types of data # The Customer may submit personal data, the extent of which is determined by the Customer, and which may include: first and last name, e-mail address, telephone number, IP address.'],
  ['partial', 'Art der Daten # Welche Datenarten betroffen sind, hängt von der Nutzung durch den Auftraggeber ab.'],
  ['absent', 'Data # "Service Data" means telemetry and usage data that do not identify any person.'],
];

const subject: readonly Case[] = [
  ['present', '§ 1 Auftrag # Der Auftraggeber beauftragt den Auftragnehmer mit der Vernichtung von Patientenakten einschließlich Abholung.'],
  ['present', 'Subject of the contract # The subject of the assignment follows from service agreement no. 12 of 1 March 2025.'],
  ['absent', 'Löschung # Der Auftraggeber kann den Auftragnehmer nach Vertragsende mit der Vernichtung von Unterlagen beauftragen.'],
];

const lawNotice: readonly Case[] = [
  ['present', 'Pflichten # Erhält der Auftragnehmer eine gerichtliche Anordnung, Daten des Auftraggebers herauszugeben, informiert er den Auftraggeber noch vor der Herausgabe, soweit das zulässig ist.'],
  ['present', 'Pflichten # Ohne Weisung darf der Auftragnehmer nur verarbeiten, soweit Gesetze ihm das auferlegen; er hat den Auftraggeber zuvor darauf hinzuweisen.'],
  ['absent', 'Pflichten # Erhält der Auftragnehmer eine behördliche Anordnung, Daten herauszugeben, informiert er den Auftraggeber nach der Herausgabe.'],
  ['absent', 'Pflichten # Fragt eine Behörde beim Auftragnehmer an, verweist er sie an den Auftraggeber.'],
];

const persons: readonly Case[] = [
  ['present', 'Ziffer 2 # Betroffen sind Antragstellerinnen und Antragsteller, deren Angehörige sowie Sachbearbeiter der Behörde.'],
  ['present', 'Data subjects # The categories of data subjects follow from section 2 of the privacy notice attached as Appendix 1.'],
];

const consultation: readonly Case[] = [
  ['present', 'Asking the authority # Sometimes the Customer must consult the supervisory authority before it starts. If that happens, the Provider supports it with information.'],
  ['present', 'Vorabkontrolle # Bei einer Vorabkontrolle durch die Datenschutzbehörde erarbeitet der Auftragnehmer gemeinsam mit dem Auftraggeber die Unterlagen.'],
];

const controller: readonly Case[] = [
  ['present', 'Duties of the Customer # The Customer shall:\n\n(a) determine the purposes of the processing; and\n(b) furnish the Provider with written instructions.'],
];

judges('subprocessor-flow-down', flowDown);
judges('subprocessor-liability', liability);
judges('subprocessor-authorisation', consent);
judges('subprocessor-change-notice', changeNotice);
judges('audit-information', information);
judges('audit-inspections', inspections);
judges('deletion-or-return', ending);
judges('data-subject-rights', rights);
judges('confidentiality', confidentiality);
judges('security', security);
judges('documented-instructions', instructions);
judges('duration', duration);
judges('data-types', dataTypes);
judges('subject-matter', subject);
judges('legal-requirement-notice', lawNotice);
judges('data-subjects', persons);
judges('prior-consultation', consultation);
judges('controller-rights-obligations', controller);

import { type Case, judges } from '../judged.js';

/** Whoever comes by the data is engaged, and a company may be held to a duty in many ways; what the customer imposes on its own is another matter. */
const flowDown: readonly Case[] = [
  ['present', 'Wer mit anpackt # Mit jeder Firma, die Ihre Daten erhält, besteht ein Vertrag, der sie genauso streng verpflichtet wie dieser Vertrag uns.'],
  ['present', 'Unterauftragnehmer # Unterauftragnehmer werden vom Auftragnehmer vertraglich zu denselben Pflichten angehalten, die ihn nach diesem Vertrag treffen.'],
  ['present', 'Same rules # Every firm that assists us with your data signs up to the same data protection duties we owe you under this agreement.'],
  ['absent', 'Unterauftragnehmer # Der Auftraggeber wird zur Einhaltung der gleichen Pflichten angehalten, die ihm nach dem Gesetz obliegen.'],
  ['absent', 'Group # The Controller shall impose on its affiliates the same acceptable use rules that bind it under its contract with the Processor.'],
  ['absent', 'Help desk # Any company that helps us with your questions is named on our website.'],
];

/** One answers for those in a list, and for the rest nobody but they. */
const liability: readonly Case[] = [
  ['partial', 'Haftung # Für die in Anlage 2 genannten Unterauftragnehmer haftet der Auftragnehmer wie für eigenes Verschulden. Bei den übrigen Unterauftragnehmern haftet nur der jeweilige Unterauftragnehmer.'],
  ['present', 'Haftung # Für die in Anlage 2 genannten Unterauftragnehmer haftet der Auftragnehmer wie für eigenes Verschulden. Auch für alle übrigen Unterauftragnehmer haftet allein der Auftragnehmer.'],
];

/** Whoever stands in the list is answered for, and not whatever stands in it. */
const listed: readonly Case[] = [
  ['present', 'Anlage 4 # Der Auftragnehmer hält diese Liste aktuell. Er steht für das Verhalten jeder aufgeführten Firma wie für eigenes ein.'],
  ['absent', 'Annex 4 # The Processor keeps this list of equipment current. It vouches for every listed item as for its own.'],
];

/** A right of objection against a company is none of the data subject. */
const change: readonly Case[] = [
  ['present', 'Sub-processors # Before engaging a new sub-processor the Processor informs the Controller. The Controller has a right of objection, to be exercised within two weeks.'],
  ['partial', 'Sub-processors # Before engaging a new sub-processor the Processor informs the Controller. Data subjects have a right of objection under Article 21 GDPR.'],
];

const authorisation: readonly Case[] = [
  ['present', 'Sub-engaged companies # The Controller agrees in general to the Processor having work performed by others.'],
  ['absent', 'Hotline # The Controller agrees in general to calls being answered by others.'],
];

/** A table of what is told when, by whom to whom. */
const breach: readonly Case[] = [
  ['present', 'Meldewege # | Anlass | Mitteilung des Auftragnehmers an den Auftraggeber |\n|---|---|\n| Datenpanne | binnen 24 Stunden |\n| Wartung | eine Woche vorher |'],
  ['partial', 'Meldewege # | Anlass | Mitteilung des Auftragnehmers an den Auftraggeber |\n|---|---|\n| Datenpanne | im Jahresbericht |\n| Wartung | unverzüglich |'],
];

const information: readonly Case[] = [
  ['present', 'Duties # The Processor shall hand over the papers from which performance of its duties under this agreement can be concluded.'],
  ['absent', 'Reports # The Processor makes all information needed to verify uptime credits available to the Controller.'],
  ['absent', 'Reports # The Processor provides all information needed to verify commissions to the Controller.'],
];

const rights: readonly Case[] = [
  ['present', 'Rechte der Betroffenen # Der Auftraggeber ist bei Auskunftsersuchen durch den Auftragnehmer zu unterstützen.'],
  ['absent', 'Rechte der Betroffenen # Der Auftragnehmer ist bei Auskunftsersuchen durch den Auftraggeber zu unterstützen.'],
  ['absent', 'Rechte der Betroffenen # Der Auftraggeber beantwortet Auskunftsersuchen selbst; er wird dabei von seiner Datenschutzbeauftragten unterstützt.'],
  ['present', 'Rights # Where the Controller is required to provide information to an individual concerned, the Processor helps it to do so.'],
];

const confidentiality: readonly Case[] = [
  ['present', 'Annex 2 – Measures # | Measure | Implementation |\n|---|---|\n| Confidentiality of staff | Pledge given by every employee before the work starts |'],
  ['absent', 'Annex 2 – Measures # | Measure | Implementation |\n|---|---|\n| Key handling | Declaration signed by every employee on receipt of the key |'],
];

/** Measures said without the word, and what sounds like them. */
const security: readonly Case[] = [
  ['present', 'So schützen wir Ihre Daten # Wir verschlüsseln alle Übertragungen, sichern täglich und prüfen unsere Server laufend auf Schwachstellen.'],
  ['present', 'Pflichten des Auftragnehmers # Der Auftragnehmer betreibt ein zertifiziertes Informationssicherheitsmanagementsystem und trennt die Daten der Kunden durch Mandantentrennung.'],
  ['present', 'Duties of the Processor # The Processor keeps the records on systems that are secured against intrusion, theft and fire, and grants access by role only.'],
  ['absent', 'Duties of the Controller # The Controller keeps its terminals in rooms that are secured against intrusion and theft.'],
  ['absent', 'So prüfen Sie uns # Sie dürfen unsere Server einmal im Jahr auf Schwachstellen prüfen.'],
];

const unlawful: readonly Case[] = [
  ['present', 'Informationspflichten des Auftragnehmers # Dem Auftraggeber sind sofort mitzuteilen\n\n- Prüfungen der Aufsichtsbehörde,\n- Weisungen, die nach Ansicht des Auftragnehmers gegen Datenschutzrecht verstoßen.'],
  ['absent', 'Rechte des Auftragnehmers # Er darf ablehnen\n\n- Aufträge außerhalb der Geschäftszeit,\n- Weisungen, die nach seiner Ansicht gegen Datenschutzrecht verstoßen.'],
];

/** It ends when something has happened; what else ends so is no term. */
const duration: readonly Case[] = [
  ['present', 'Inkrafttreten # Dieser Vertrag tritt mit Unterzeichnung in Kraft. Er endet, wenn alle Daten zurückgegeben sind.'],
  ['partial', 'Inkrafttreten # Dieser Vertrag tritt mit Unterzeichnung in Kraft. Eine Schulung findet statt; sie endet, wenn alle Fragen beantwortet sind.'],
];

const deletion: readonly Case[] = [
  ['present', 'Nach dem Ende # Sie können Ihre Daten bis zum Schluss exportieren oder den Export bei uns anfordern. 30 Tage nach Vertragsende löschen wir alles.'],
  ['partial', 'Nach dem Ende # Sie können Ihre Daten während der Laufzeit exportieren. 30 Tage nach Vertragsende löschen wir alles.'],
];

const types: readonly Case[] = [
  ['present', 'Data covered # The personal data comprise referral letters, clinical notes and insurance numbers.'],
];

const subject: readonly Case[] = [
  ['present', 'Allgemeines # Diese Vereinbarung findet Anwendung auf die Abholung und den Versand von Paketen der Auftraggeberin durch die Auftragnehmerin.'],
  ['absent', 'Allgemeines # Auf diesen Vertrag findet deutsches Recht Anwendung.'],
];

/** What the processing goes with tells the subject. */
const scope: readonly Case[] = [
  ['present', 'Scope # The Processor shall, on behalf of the Controller, process personal data in connection with the hosting of the parish newsletter, as described in Appendix 1.'],
];

const law: readonly Case[] = [
  ['present', "Statutory processing # The Processor may depart from the Controller's instructions where a law applicable to it requires so. Before any such deviation it shall inform the Controller of that law."],
  ['partial', "Statutory processing # The Processor may depart from the Controller's instructions where a law applicable to it requires so. After any such deviation it shall inform the Controller of that law."],
];

const persons: readonly Case[] = [
  ['present', 'Wessen Daten? # Es geht um die Daten der Personen, die Ihren Laden besuchen oder bei Ihnen buchen.'],
  ['present', 'Kategorien betroffener Personen # Für die Kategorien der betroffenen Personen gelten die Angaben in Anlage 1.'],
  ['partial', 'Kategorien betroffener Personen # ☐ Gäste ☐ Mieter ☐ Sonstige: ______\n\n(vom Auftraggeber vor Abschluss auszufüllen)'],
];

const nature: readonly Case[] = [
  ['partial', 'Nature and purpose # The nature and purpose of the processing are such as the Controller shall determine by using the tool.'],
  ['present', 'Nature and purpose # The nature and purpose of the processing are the storage and mailing of newsletters to such recipients as the Controller may choose.'],
];

describe('requirements: duties in disguise', () => {
  judges('subprocessor-flow-down', flowDown);
  judges('subprocessor-liability', liability);
  judges('subprocessor-liability', listed);
  judges('subprocessor-change-notice', change);
  judges('subprocessor-authorisation', authorisation);
  judges('breach-notification', breach);
  judges('audit-information', information);
  judges('data-subject-rights', rights);
  judges('confidentiality', confidentiality);
  judges('security', security);
  judges('unlawful-instruction-notice', unlawful);
  judges('duration', duration);
  judges('deletion-or-return', deletion);
  judges('data-types', types);
  judges('subject-matter', subject);
  judges('subject-matter', scope);
  judges('legal-requirement-notice', law);
  judges('data-subjects', persons);
  judges('nature-and-purpose', nature);
});

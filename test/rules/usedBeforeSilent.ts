import { english, german } from './terms.js';

/** A German contract whose § 2 uses what its § 5 defines. */
export const early = (use: string, definition: string): string =>
  german(`## § 1 Gegenstand\n\nDer Auftragnehmer wird für den Auftraggeber tätig.\n\n## § 2 Ausführung\n\n${use}\n\n## § 3 Löschung\n\nNach dem Ende löscht er alles.\n\n## § 5 Leistungen\n\n${definition}\n`);

/** The same in English. */
export const late = (use: string, definition: string): string =>
  english(`## 1. Subject\n\nThe Provider works for the Customer.\n\n## 2. Conduct\n\n${use}\n\n## 3. Erasure\n\nAt the end it erases everything.\n\n## 5. What is delivered\n\n${definition}\n`);

const GUESTS = 'Er erhält Namen und Reisezeiten der Gäste (nachfolgend „Gästedaten“).';
const USE = 'Die Gästedaten werden nur auf Weisung verarbeitet und nie verkauft.';
const PORTAL = 'The Provider runs an online booking system (the “Portal”).';

/** What is no surprise to its reader, each with the term defined in a later chapter. */
export const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['a term that is defined first', early(GUESTS, USE)],
  ['a party by its name', early('Die Okonova hat ihren Sitz in Bern und ist allein zuständig.', 'Die Leistung erbringt die Okonova Rechenzentrum AG («Okonova»).')],
  ['the role of a party', early('Der Subunternehmer wird vorher geprüft und danach überwacht.', 'Er zieht für den Versand ein weiteres Unternehmen bei („Subunternehmer“).')],
  ['both parties', early('Die Parteien unterstützen einander in allem, was nötig ist.', 'Auftraggeber und Auftragnehmer werden zusammen „Parteien“ genannt.')],
  ['an abbreviation', early('Er hält die TOM ein und prüft sie jedes Jahr.', 'Es gelten die technischen und organisatorischen Maßnahmen („TOM“). Die TOM sind zu prüfen.')],
  ['a gloss', early('Die Zutrittskontrolle ist streng und wird jedes Jahr geprüft.', 'Unbefugten ist der Zutritt zu den Anlagen zu verwehren (Zutrittskontrolle).')],
  ['words of the law', early('Die personenbezogenen Daten werden nur auf Weisung verarbeitet. Eine Einwilligung ist nicht nötig.', '„Personenbezogene Daten“ bezeichnet alle Angaben über Gäste. „Einwilligung“ bezeichnet deren Ja.')],
  ['words of the law, in English', late('The Provider processes Personal Data only as instructed and answers to the Supervisory Authority.', 'It receives names of guests (“Personal Data”). The Customer answers to its own regulator (the “Supervisory Authority”).')],
  ['a term that another paper explains', late('The Provider returns the Deliverables when the work is done.', '“Deliverables” has the meaning given to it in the order of 1 March 2026.')],
  ['a term in the sense of a law', early('Jeder Sicherheitsvorfall wird gemeldet, auch wenn er klein ist.', '„Sicherheitsvorfall“ bezeichnet jeden Vorfall im Sinne des Gesetzes über die Sicherheit der Netze.')],
  ['a title', early('Er tut, was ihm gesagt wird.', GUESTS).replace('# Vertrag zur Auftragsverarbeitung', '# Vertrag zur Auftragsverarbeitung der Gästedaten')],
  ['a heading', early('Er tut, was ihm gesagt wird.', GUESTS).replace('## § 3 Löschung', '## § 3 Löschung der Gästedaten')],
  ['a heading in bold', early('**Wie die Gästedaten verarbeitet werden**\n\nEr tut, was ihm gesagt wird.', GUESTS)],
  ['a table of contents', early('Er tut, was ihm gesagt wird.', GUESTS).replace('## § 3 Löschung', '## § 3 Was mit Gästedaten geschieht, wenn sie nicht mehr gebraucht werden').replace('## § 1', '## Inhaltsverzeichnis\n\n§ 3 Was mit Gästedaten geschieht, wenn sie nicht mehr gebraucht werden ..... 4\n\n## § 1')],
  ['a line of contents without such a heading', early('- [Was mit Gästedaten geschieht, wenn sie nicht mehr gebraucht werden](#l)\n- [Leistungen](#x)', GUESTS).replace('## § 3 Löschung', '## § 3 Was mit Gästedaten geschieht, wenn sie nicht mehr gebraucht werden')],
  ['the block of the parties', early('Er tut, was ihm gesagt wird.', GUESTS).replace('vereinbaren:', 'vereinbaren über die Gästedaten, die er erhält:')],
  ['a party that is known by a paper', early('Er tut, was ihm gesagt wird.', 'Die Parteien haben einen Vertrag geschlossen (nachfolgend „Hauptvertrag“).').replace('Die Muster GmbH', 'Die im Hauptvertrag genannte Muster GmbH')],
  ['a preamble', early('Er tut, was ihm gesagt wird.', GUESTS).replace('## § 1', `## Präambel\n\n${USE}\n\n## § 1`)],
  ['a numbered preamble', early('Er tut, was ihm gesagt wird.', GUESTS).replace('## § 2 Ausführung', `## § 2 Präambel\n\n${USE}`)],
  ['recitals', late('It does as it is told.', PORTAL).replace('## 1.', '## Background\n\nThe Customer would like to use the Portal of the Provider for its guests.\n\n## 1.')],
  ['the same sentence', early('Er tut, was ihm gesagt wird.', 'Für die Gästedaten, das sind Namen der Gäste (nachfolgend „Gästedaten“), gilt nichts anderes.')],
  ['the same paragraph', early('Er tut, was ihm gesagt wird.', `${USE} ${GUESTS}`)],
  ['the same chapter', early('Er tut, was ihm gesagt wird.', `5.1 ${USE}\n\n5.2 Er tut dies jeden Tag.\n\n5.3 ${GUESTS}`)],
  ['another clause of one chapter', late('It does as it is told.', `### 5.1 Uses\n\nThe Provider answers questions on the Portal within a day.\n\n### 5.2 The system\n\n${PORTAL}`)],
  ['where to look', early('Die Gästedaten (siehe § 5) werden nur auf Weisung verarbeitet und nie verkauft.', GUESTS)],
  ['in whose sense', early('Gästedaten im Sinne von § 5 werden nur auf Weisung verarbeitet und nie verkauft.', GUESTS)],
  ['what is defined further down', early('Die nachstehend definierten Gästedaten werden nur auf Weisung verarbeitet.', GUESTS)],
  ['what has been announced once', early(`Die unten näher beschriebenen Gästedaten werden nur auf Weisung verarbeitet. ${USE}`, GUESTS)],
  ['what the head announces', early(USE, GUESTS).replace('vereinbaren:', 'vereinbaren über die Gästedaten (siehe unten):')],
  ['a section that defines, in English', late('The Provider processes the Guest Data as defined in Section 5. Guest Data are never sold.', 'The Provider receives names of guests (the “Guest Data”).')],
  ['defined below', late('The Provider processes the Guest Data (defined below) only as instructed.', 'The Provider receives names of guests (the “Guest Data”).')],
  ['a section of definitions at the end', early(USE, 'Er tut, was ihm gesagt wird.').replace('## § 5 Leistungen', '## § 4 Begriffsbestimmungen\n\n„Gästedaten“ bezeichnet die Namen der Gäste.\n\n## § 5 Leistungen')],
  ['definitions at the end, in English', late('The Provider answers questions on the Portal within a day.', 'Nothing more is delivered.\n\n## 6. Definitions\n\n“Portal” means the online booking system of the Provider.')],
  ['a list of definitions under any heading', early(USE, '„Gästedaten“ bezeichnet die Namen der Gäste.\n\n„Reisezeit“ bezeichnet die Zeit zwischen Ankunft und Abreise.\n\nDie Reisezeit ist Teil der Gästedaten.')],
  ['a list that a verb leads into', late('The Provider answers questions on the Portal within a day.', 'In this agreement, the following words have the following meanings:\n\n(a) “Portal” means the online booking system;\n\n(b) “Booking” means an order.')],
  ['a table of terms', early(USE, '| Begriff | Bedeutung |\n|---|---|\n| Gästedaten | Namen und Reisezeiten der Gäste |')],
  ['an annex that is a glossary', `${early(USE, 'Er tut, was ihm gesagt wird.')}\n## Anlage 1: Glossar\n\n„Gästedaten“ bezeichnet die Namen der Gäste.\n`],
  ['the other version of the text', `${early('Das Portal wird nur auf Weisung betrieben und gewartet.', 'Er tut, was ihm gesagt wird.')}\n${late('It does as it is told.', PORTAL)}`],
  ['quotation marks', early('Im Ordner „Gästedaten“ liegt nichts, was nicht gebraucht wird.', GUESTS)],
  ['what was just spoken of', early('Diese Gästedaten werden nur auf Weisung verarbeitet und nie verkauft.', GUESTS)],
  ['a plain word with a small letter', late('The Provider answers questions on any portal within a day.', PORTAL)],
  ['a plain word that opens a sentence', late('Portals of others are not used by anybody here.', PORTAL)],
  ['part of a longer name', late('The Provider answers questions on the Portal Licence Fee within a day.', PORTAL)],
  ['a noun of every day', early('In der Branche sind Dienste dieser Art seit vielen Jahren üblich.', 'Der Auftragnehmer betreibt den Versand von Rundschreiben (die „Dienste“).')],
  ['a line of a form', early('Gästedaten: ja', GUESTS)],
  ['a sentence that explains the term without marks', early('Gästedaten sind die Namen der Gäste und ihre Reisezeiten.', GUESTS)],
  ['what the parties understand by a term', early('Unter Gästedaten verstehen die Parteien die Namen der Gäste.', GUESTS)],
  ['what is called by the term', early('Die Namen und Reisezeiten der Gäste heißen in diesem Vertrag Gästedaten.', GUESTS)],
  ['what counts as the term', early('Als Gästedaten gelten Namen und Reisezeiten der Gäste.', GUESTS)],
  ['the term in brackets behind what it means', early('Er liest die Namen der Gäste (Gästedaten) nur auf Weisung.', GUESTS)],
  ['what it means in brackets behind the term', early('Er liest die Gästedaten (Namen und Reisezeiten) nur auf Weisung.', GUESTS)],
  ['an English sentence that explains the term', late('Guest Data are the names of guests and the dates of their travel.', 'It receives names of guests (the “Guest Data”).')],
  ['the thing of somebody else', late('The Provider consults the Portal of the Chamber before it answers.', PORTAL)],
  ['a term that a list of definitions holds, too', late('The Provider answers questions on the Portal within a day.', `${PORTAL}\n\n## 6. Definitions\n\n“Portal” means the booking system.\n\n“Guest” means whoever travels.`)],
];

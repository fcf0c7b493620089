import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { danglingReference } from '../../server/src/rules/dangling-reference/rule.js';
import { analyse } from '../../server/src/services/analyse.js';

const TITLES = {
  de: ['Gegenstand', 'Weisungen', 'Vertraulichkeit', 'Unterauftragnehmer', 'Löschung', 'Haftung'],
  en: ['Subject matter', 'Instructions', 'Confidentiality', 'Sub-processors', 'Erasure', 'Liability'],
} as const;
const HEADS = { de: '# Vertrag zur Auftragsverarbeitung', en: '# Data Processing Agreement' } as const;
const PLAIN = { de: ['Der Auftragnehmer handelt danach.', 'Der Auftraggeber stimmt zu.'], en: ['The Processor acts accordingly.', 'The Controller agrees.'] } as const;
const ANNEXES = {
  de: '\n## Anlage 1 – Beschreibung\n\nBetrieb einer Kundendatenbank für den Auftraggeber, Speicherung und Pflege der Daten.\n\n## Anlage 2 – Maßnahmen\n\n1. Verschlüsselung\n2. Protokollierung\n3. Sicherung\n',
  en: '\n## Schedule 1: Details\n\nHosting of a customer database for the Controller, storage and care of the data.\n\n## Schedule 2: Measures\n\n1. Encryption\n2. Logging\n',
} as const;
type Language = keyof typeof TITLES;

/** How many findings a sentence gives in the second of six chapters, each with two paragraphs, with two annexes behind. */
function count(language: Language, text: string): number {
  const chapters = TITLES[language].map((title, i) => `## ${i + 1}. ${title}\n\n${i + 1}.1 ${i === 1 ? text : PLAIN[language][0]}\n\n${i + 1}.2 ${PLAIN[language][1]}\n`);
  return danglingReference.check(analyse(`${HEADS[language]}\n\n${chapters.join('\n')}${ANNEXES[language]}`), DEFAULT_SETTINGS).length;
}

/** Laws, other papers, measures and parts that exist. */
const silent: readonly (readonly [language: Language, texts: readonly string[]])[] = [
  ['de', [
    'Dieser Vertrag geht den Bestimmungen des Mandatsvertrags vor, nicht jedoch Ziffer 17.',
    'Der Auftragnehmer benennt nach Art. 37 DSGVO einen Datenschutzbeauftragten; die Frist nach Ziffer 5.1 beträgt 14 Tage.',
    'Die Maßnahmen richten sich nach BSI IT-Grundschutz, Baustein 12, sowie ISO 27001 Anhang A.12.',
    'Die Rechnung Nr. 12 vom 3. Mai und Punkt 7 der Tagesordnung bleiben unberührt.',
    'Wer Auskunft verlangt, ist nach Artikel 15 zu behandeln; die Fristen ergeben sich aus Artikel 12 DSGVO.',
    'Nach § 132 BAO sind Belege aufzubewahren, was § 14 ebenso bestimmt.',
    '**Art. 8 Abs. 1 und 2 DSG**\n\nArt. 32 DSGVO Sicherheit der Verarbeitung',
    'Die Anlage 1 zur Leistungsvereinbarung vom 1. März sowie Anlage 9 zum Rahmenvertrag gelten.',
    'Im Sinne der Ziffer 12 der Leitlinien 07/2020 und Rn. 30, Abs. 12 des Kurzpapiers Nr. 13.',
    'Der Kunde wählt in Schritt 9 des Bestellvorgangs; Abschnitt 9 der Datenschutzerklärung gilt.',
    'Gemäß Abschnitt 14 des Angebots vom 1.1.2024, dort Punkt 12.',
    'Nach § 5 Abs. 1 und § 7 UWG, § 12 GeschGehG, §§ 305 bis 310 BGB und § 14 AktG.',
    'Soweit § 12 TDDDG anwendbar ist; gleiches gilt für dessen § 19.',
    'Die Vergütung beträgt 12 EUR je Stunde (Ziffer 9 Preisliste).',
    'Die Parteien verweisen auf die Klauseln 8 bis 15 der EU-Standardvertragsklauseln sowie Klausel 13 Buchstabe a SCC.',
    'In den Fällen des Absatzes 2 gilt Absatz 1 entsprechend; Satz 3 bleibt unberührt.',
    'Stand: Version 2.1, Seite 3 von 12; Kapitel V DSGVO; Kapitel III Abschnitt 2 DSGVO.',
    'Der Auftragnehmer führt das Verzeichnis nach Art. 30 Abs. 2; Art. 33 Abs. 2 gilt.',
    'Die Anlage 4 wird auf Wunsch als gesonderte Datei übermittelt.',
    'Es gelten die Vorgaben des Abschnitts 9.4 ISO/IEC 27001:2022.',
    'Die Bestellung (Position 14) nennt Artikel 9.',
    'Dieses Papier gilt als Beilage ./2 zum Agenturvertrag und als Anlage 7 zur Softwareüberlassung.',
    'Der Datenschutzbeauftragte (Abteilung 12, Raum 7.14) ist zu informieren.',
    'Nach Nr. 9 und Nr. 12 Satz 1 der AGB sowie Teil 9 der Dokumentation.',
    'Nach Klausel 8.9 und Klausel 17 der SCC; Klausel 18 gilt mit Bonn, Abschnitt IV bleibt unberührt.',
    'Der Rahmenvertrag samt Anlage 9 sowie die Leistungsbeschreibung (Anlage 8) gelten.',
    'Dies gilt ab 10.12 Uhr, in Punkt 10 Minuten oder 30 Tagen.',
  ]],
  ['en', [
    'The term has the meaning given in section 13(10) (as supplemented by section 205(4)) of the Data Protection Act 2018.',
    'Section 28 of the Companies Act 2006 and section 12 of the Act apply.',
    'The Terms, Section 14, and the Order Form, Schedule 7, prevail.',
    'In the SCCs: (i) Clause 7 applies; (ii) in Clause 9(a), Option 2 applies; (iii) Annex I.A is completed.',
    'Part 2 of the UK Addendum, Section 19 of the Mandatory Clauses, and Table 4 apply.',
    'NIST SP 800-53, section 12; ISO 27001, clause 9.2; SOC 2, section 14.',
    'Section 1798.140(e) of the CCPA and 45 C.F.R. § 164.504 apply.',
    'Paragraph 14 of EDPB Guidelines 07/2020 and point 12 of the checklist.',
    'As defined in Section 11 of the Agreement between the parties dated 1 May 2024.',
    'The fees in Schedule 9 to the Services Agreement, and Exhibit C of the MSA.',
    'Article 6(1)(b), Article 28 and Article 33(2) apply mutatis mutandis.',
    'Page 4 of 12. Version 3.14. Ticket no. 44. Room 9.12. Item 9 of the agenda.',
    'The Customer may, under section 10.3 of the Terms of Service, terminate.',
    'Annex III to the Standard Contractual Clauses is deemed completed by Schedule 2.',
    'Appendix 4 is available at https://example.com/subprocessors.',
    'For the SCCs, Clause 8.9, Clause 13 and Annex III apply, and for the UK Addendum Section 12.',
    'The SLA and its Schedule 9, and ISO 27001 Annex 9, apply.',
    'Chapter V of the GDPR and chapter 9 of the handbook apply.',
    'Clauses 1.1 to 6.2 and sections 2, 3 and 4 survive; Schedules 1 and 2 form part of this Agreement.',
  ]],
];

/** References that lead nowhere, or to another subject, with how many findings they give. */
const fires: readonly (readonly [language: Language, cases: readonly (readonly [text: string, findings: number])[]])[] = [
  ['de', [
    ['Gemäß Ziffer 7.2 dieses Vertrages.', 1],
    ['Die Ziffern 3.1, 4.3 und 5 gelten.', 1],
    ['Siehe oben unter Punkt 9.', 1],
    ['Nach Maßgabe von Ziff. 3.4 lit. b.', 1],
    ['Die Unterauftragnehmer stehen in Anlage 3.', 1],
    ['Anlagen 2 und 3 sind Bestandteil.', 1],
    ['Die Sub-Auftragsverarbeiter stehen in Anlage ./4.', 1],
    ['**Sub-Auftragsverarbeiter**\n\n1. Beratung laut Anlage 7', 1],
    ['Die Kontrolle (siehe Abschnitt 11) ist möglich.', 1],
    ['Entsprechend § 9 dieses AVV.', 1],
    ['Näheres unter nachstehendem Link.', 1],
    ['In der Beilage 2 sind die Maßnahmen aufgeführt.', 1],
    ['Kapitel 8 und Abschnitt 6.3 gelten.', 2],
    ['Ziffer 2 bis 9 gelten.', 1],
    ['Die Löschung nach Ziffer 15 erfolgt sofort.', 1],
    ['Die Standardvertragsklauseln gelten; für die Haftung gilt Abschnitt 12.', 1],
    ['Je Abholung wird ein Protokoll nach Beilage ./3 ausgestellt.', 1],
    ['Es gilt Ziffer 4 der Anlage 9.', 1],
  ]],
  ['en', [
    ['Under clause 8.2 of this Agreement.', 1],
    ['Sections 3.1, 4.3 and 5 apply.', 1],
    ['See clause 9 below.', 1],
    ['As listed in Schedule 3.', 1],
    ['Schedules 1 to 4 form part of this Agreement.', 1],
    ['Subject to Section 5.4(b).', 1],
    ['As set out in Annex 2.', 1],
    ['Clauses 2 through 9 survive.', 1],
    ['Confidentiality (Section 5) survives.', 1],
    ['Paragraph 9.1 applies.', 1],
    ['Evidence is kept in accordance with paragraph 12.', 1],
    ['In accordance with section 12 of this DPA.', 1],
    ['The list is found under the following link.', 1],
    ['The SCCs prevail over this DPA. Section 12.4 shall survive.', 1],
    ['Where the Standard Contractual Clauses apply, Schedule 5 shall serve as their Annex I.', 1],
    ['One copy is kept under paragraph 4(4) of Schedule 9.', 1],
    ['The SCCs apply. Backups are overwritten as set out in clause 15.3.', 1],
  ]],
];

/** Numberings of chapters, with a reference past their end. */
const numberings: readonly (readonly [name: string, heads: readonly string[], text: string])[] = [
  ['Roman numbers', ['## I. Gegenstand', '## II. Weisungen', '## III. Kontrolle', '## IV. Ende'], 'Nebenabreden zu Punkt VII bestehen nicht.'],
  ['a chapter before the first', ['## 0 Übersicht', '## 1 Weisungen', '## 2 Kontrolle', '## 3 Ende'], 'Näheres regelt Ziffer 12.'],
  ['letters', ['## A. Gegenstand', '## B. Weisungen', '## C. Kontrolle', '## D. Ende'], 'Es gilt Abschnitt M.'],
  ['letters in bold behind clauses with numbers', ['**A. Gegenstand**\n\n1. Betrieb einer Anwendung.', '**B. Weisungen**\n\n1. In Textform.', '**C. Kontrolle**\n\n1. Einmal im Jahr.', '**D. Ende**'], 'Es gilt Abschnitt M.'],
  ['parts', ['## Teil A – Daten', '## Teil B – Bedingungen', '## Teil C – Maßnahmen'], 'Näheres enthält Teil M.'],
  ['abbreviated articles', ['## Art. 1 Gegenstand', '## Art. 2 Weisungen', '## Art. 3 Kontrolle', '## Art. 4 Ende'], 'Näheres regelt Ziffer 14.'],
  ['abbreviated numbers in bold', ['**Ziff. 1 Gegenstand**', '**Ziff. 2 Weisungen**', '**Ziff. 3 Kontrolle**', '**Ziff. 4 Ende**'], 'Näheres regelt Ziff. 12.'],
  ['articles, the number just beyond', ['## Article 1 – Data', '## Article 2 – Duties', '## Article 3 – Review', '## Article 4 – End', '## Article 5', '## Article 6', '## Article 7', '## Article 8', '## Article 9', '## Article 10'], 'The Processor follows the procedure of Article 12.'],
  ['Roman numbers before capitals', ['## I GEGENSTAND', '## II WEISUNGEN', '## III KONTROLLE', '## IV ENDE'], 'Es gilt Ziffer VII.'],
  ['a point of a Roman number', ['## I. Gegenstand\n\n1. So.\n\n2. Auch.\n\n3. Ferner.', '## II. Weisungen', '## III. Kontrolle', '## IV. Ende'], 'Es gilt Punkt I.12.'],
  ['a number in a chapter', ['## I. Gegenstand\n\n1. So.\n\n2. Auch.\n\n3. Ferner.', '## II. Weisungen', '## III. Kontrolle', '## IV. Ende'], 'Es gilt Abschnitt I Nr. 12.'],
  ['parts in small letters', ['## 1. Data', '## 2. Duties', '## 3. Review', '## 4. End'], 'The limits in part 12 of this agreement apply.'],
  ['signs where chapters have plain numbers, just beyond', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((n) => `## ${n}. Kapitel`), 'Die Preise stehen in § 12.'],
  ['headings of HTML', ['<h2>§ 1 Gegenstand</h2>', '<h2>§ 2 Weisungen</h2>', '<h2>§ 3 Kontrolle</h2>', '<h2>§ 4 Ende</h2>'], 'Näheres regelt § 12.'],
  ['annexes of a series', ['## 1. Weisungen', '# Anlage C – Datenschutz', '## Anlage C-1: Daten', '## Anlage C-2: Orte'], 'Es gilt Anlage C-12.'],
  ['an annex that is the whole text', ['# Anlage 3 zum Hauptvertrag', '## 1 Weisungen', '## 2 Kontrolle', '## 3 Ende'], 'Es gilt Ziffer 14 dieser Anlage.'],
];

describe('dangling-reference: forms', () => {
  for (const [name, heads, text] of numberings) {
    it(`knows where chapters end: ${name}`, () => {
      const found = (reference: string): number => danglingReference.check(analyse(`# Vertrag zur Auftragsverarbeitung\n\n${heads.map((head) => `${head}\n\nDer Auftragnehmer handelt danach. ${reference}\n`).join('\n')}`), DEFAULT_SETTINGS).length;
      assert.deepEqual([found(text), found(text.replace(/VII|1\d| M/, (n) => ({ VII: 'III', ' M': ' C' })[n] ?? '2'))], [1, 0]);
    });
  }
  for (const [language, texts] of silent) for (const text of texts) it(`leaves alone: ${text}`, () => assert.equal(count(language, text), 0));
  for (const [language, cases] of fires) for (const [text, findings] of cases) it(`finds ${findings} in: ${text}`, () => assert.equal(count(language, text), findings));
});

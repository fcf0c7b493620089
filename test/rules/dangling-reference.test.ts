import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { danglingReference } from '../../server/src/rules/dangling-reference/rule.js';
import { describe as inWords } from '../../server/src/services/describe.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

const TITLES_DE = ['Gegenstand', 'Weisungen', 'Vertraulichkeit', 'Unterauftragnehmer', 'Löschung', 'Haftung'];
const TITLES_EN = ['Subject matter', 'Instructions', 'Confidentiality', 'Sub-processors', 'Erasure', 'Liability'];
const ANNEXES_DE = '\n## Anlage 1 – Beschreibung\n\nBetrieb einer Kundendatenbank.\n\n## Anlage 2 – Maßnahmen\n\n1. Verschlüsselung\n2. Protokollierung\n3. Sicherung\n4. Prüfung\n';
const ANNEXES_EN = '\n## Annex 1: Details\n\nHosting of a customer database.\n\n## Annex 2: Measures\n\n1. Encryption\n2. Logging\n3. Backup\n4. Review\n';

/** A contract of six chapters in the given style with two paragraphs each; `text` stands in the second chapter. */
const german = (text: string, label = (n: number): string => `## § ${n} `, part = (_: number, k: number): string => `(${k}) `): string =>
  `# Vertrag zur Auftragsverarbeitung\n\n${TITLES_DE.map((title, i) => `${label(i + 1)}${title}\n\n${part(i + 1, 1)}${i === 1 ? text : 'Der Auftragnehmer handelt danach.'}\n\n${part(i + 1, 2)}Der Auftraggeber stimmt zu.\n`).join('\n')}${ANNEXES_DE}`;
const english = (text: string): string =>
  `# Data Processing Agreement\n\n${TITLES_EN.map((title, i) => `## ${i + 1}. ${title}\n\n${i + 1}.1 ${i === 1 ? text : 'The Processor acts accordingly.'}\n\n${i + 1}.2 The Controller agrees.\n`).join('\n')}${ANNEXES_EN}`;
const decimal = (text: string): string => german(text, (n) => `## ${n}. `, (n, k) => `${n}.${k} `);

const found = (whole: string): string[] => danglingReference.check(analyse(whole), DEFAULT_SETTINGS).map(({ span, message }) => `${message}: ${whole.slice(span.start, span.end)}`);

type Case = readonly [write: (text: string) => string, text: string, ...expected: string[]];
const fires: readonly Case[] = [
  [german, 'Näheres regelt § 14.', 'section: § 14'],
  [german, 'Es gelten die §§ 3 und 9 dieses Vertrags.', 'section: 9'],
  [german, 'Dies gilt nach § 4 Abs. 7 und § 4 Absatz 1.', 'section: § 4 Abs. 7'],
  [german, 'Dies gilt vorbehaltlich § 4 (5).', 'section: § 4 (5)'],
  [german, 'Nach Ziffer 12 dieser Vereinbarung ist zu verfahren.', 'section: Ziffer 12'],
  [german, 'Absatz 4 gilt entsprechend.', 'paragraph: Absatz 4'],
  [german, 'Die Absätze 1 bis 5 gelten entsprechend.', 'paragraph: Absätze 1 bis 5'],
  [german, 'Die Kontrolle richtet sich nach den §§ 3 bis 8.', 'section: §§ 3 bis 8'],
  [german, 'Die Einzelheiten stehen in Anlage 7.', 'annex: Anlage 7'],
  [german, 'Der Aufwand wird nach der Preisliste in Anlage 5 vergütet.', 'annex: Anlage 5'],
  [english, 'The price list in Annex 6 applies to that effort.', 'annex: Annex 6'],
  [german, 'Die Anlagen 1, 2 und 5 sind Bestandteil dieses Vertrags.', 'annex: 5'],
  [german, 'Die Anlagen 1 bis 4 sind Bestandteil dieses Vertrags.', 'annex: Anlagen 1 bis 4'],
  [german, 'Die Maßnahmen sind im Anhang 2 beschrieben.', 'renamed: Anhang 2'],
  [german, 'Der Auftraggeber ist auf Seite 8 dieses Vertrags genannt.', 'page: Seite 8'],
  [german, 'Die Liste ist unter folgendem Link zu finden.', 'no-link: unter folgendem Link'],
  [german, 'Siehe [Löschung](#loeschfristen) und [hier]().', 'anchor: [Löschung](#loeschfristen)', 'empty-link: [hier]()'],
  [german, 'Die Kontaktdaten: siehe Impressum.', 'part: Impressum'],
  [german, 'Die Ziele stehen in der Präambel.', 'part: Präambel'],
  [decimal, 'Es gilt Ziffer 19, Ziff. 4.7 und Punkt 5.1.', 'section: Ziffer 19', 'section: Ziff. 4.7'],
  [decimal, 'Abschnitt 7.3 gilt. Kapitel 8 gilt.', 'section: Abschnitt 7.3', 'section: Kapitel 8'],
  [decimal, 'Gemäß Pkt. 11 und Klausel 12 der AVV.', 'section: Pkt. 11', 'section: Klausel 12'],
  [english, 'Clause 19 applies, as do sections 2.1 and 4.8.', 'section: Clause 19', 'section: 4.8'],
  [english, 'Subject to clauses 3 to 9 of this Agreement.', 'section: clauses 3 to 9'],
  [english, 'The measures are set out in Annex 5.', 'annex: Annex 5'],
  [english, 'The measures are set out in Schedule 2.', 'renamed: Schedule 2'],
  [english, 'See Section 7 above and paragraph 2.1.', 'section: Section 7'],
  [english, 'The list can be found via this link.', 'no-link: this link'],
  [english, 'The Customer is named on page 9 of this Agreement.', 'page: page 9'],
  [german, 'Weisungen folgen § 14 und Art. 28 DSGVO.', 'section: § 14'],
  [german, 'Die Haftung (§ 5 dieses Vertrags) bleibt unberührt.', 'other-subject: § 5'],
  [german, 'Siehe Ziffer 3 zu Unterauftragnehmern.', 'other-subject: Ziffer 3'],
  [english, 'The provisions on liability (clause 4) apply.', 'other-subject: clause 4'],
  [english, 'Notices go to the address in the heading of this Agreement.', 'part: heading of this Agreement'],
];

const silent: readonly Case[] = [
  [german, 'Nach §§ 3 und 4, § 5 Abs. 2, Ziffer 6 dieses Vertrags und Absatz 2.'],
  [german, 'Es gilt § 26 Abs. 8 BDSG sowie § 38. Zudem § 203 StGB, §§ 280 ff. BGB und § 17 UWG.'],
  [german, 'Ziffer 14 des Hauptvertrags, § 13 der Leistungsvereinbarung, Punkt 9 der AGB, Anlage 7 zum Hauptvertrag, § 11 des Rahmenvertrages.'],
  [german, 'Im Hauptvertrag ist dies unter Ziffer 14 geregelt; das Angebot nennt in Punkt 12 den Preis.'],
  [german, 'Klausel 17 der Standardvertragsklauseln, Klausel 18 der SCC, Anhang III der Standardvertragsklauseln, Anhang I.'],
  [german, 'Art. 28, Art. 32 bis 36 und Artikel 82 gelten; Anhang 1 DSV; ISO 27001 Abschnitt 9; Anhang A der ISO/IEC 27001.'],
  [german, 'Innerhalb von 14 Tagen, nach 30 Tagen, HRB Nr. 12345, Nr. 14 der Preisliste, 2.5 GB, Version 3.14 vom 12.11.2024.'],
  [german, 'Die Liste (Anlage 4) ist ein gesondertes Dokument und auf der Webseite abrufbar.'],
  [german, 'Anlage 2 Nr. 3 und Ziffer 4 der Anlage 2 gelten. Siehe [Anlage 2](#anlage-2--maßnahmen) und [Löschung](#5-löschung).'],
  [german, 'Die Liste steht unter folgendem Link: https://example.org/liste. Siehe Seite 12 des Angebots.'],
  [german, 'Das Impressum der Website nennt den Vertreter; siehe Impressum auf der Webseite.'],
  [german, 'Siehe Ziffer 4 zu Unterauftragnehmern; die Parteien stimmen den in Anlage 1 genannten Unterauftragnehmern zu.'],
  [german, 'Die Maßnahmen (Anlage 2) und die Haftung (§ 6) gelten, soweit nicht der Preis (§ 2) entgegensteht.'],
  [english, 'Section 6 (Liability), the fees (clause 4) and Annex 2 (Measures) apply.'],
  [decimal, 'Ziffer 4.2, Ziff. 6 lit. a, Punkt 1.1 und Nr. 3 gelten.'],
  [english, 'Clause 4.2, Sections 3 and 5, clause 6.1(a), paragraph 2.2 and Annex 2, point 3.'],
  [english, 'Section 14 of the Main Agreement, clause 9.3 of the MSA, Clause 8.9 of the SCCs, Section 12 of the Terms of Service, Schedule 4 to the Services Agreement.'],
  [english, 'Where the Standard Contractual Clauses apply, Clause 7 is used, Clause 17 names Irish law and Annex III is completed.'],
  [english, 'Section 119A of the Data Protection Act 2018, Article 28(3), Articles 32 to 36 GDPR, 45 CFR Section 164, ISO 27001 Annex 9.'],
  [english, 'Within 30 days, clause 4.1 above, this Section 2, the list in Annex 6 is available at https://example.org/annex6.'],
];

describe('dangling-reference', () => {
  for (const [write, text, ...expected] of fires) it(`finds ${expected.join(' | ')}`, () => assert.deepEqual(found(write(text)), expected));
  for (const [write, text] of silent) it(`is silent: ${text.slice(0, 80)}`, () => assert.deepEqual(found(write(text)), []));

  for (const [name, text] of [
    ['an excerpt that begins in the middle', '# Vertrag zur Auftragsverarbeitung\n\n## § 7 Kontrolle\n\nEs gilt § 3.\n\n## § 8 Haftung\n\nEs gilt § 19.\n\n## § 9 Schluss\n\nEnde.\n'],
    ['a contract without numbers', '# Vertrag zur Auftragsverarbeitung\n\n## Kontrolle\n\nEs gilt Ziffer 3.\n\n## Haftung\n\nEs gilt § 9.\n'],
    ['numbers that begin anew', '# Vertrag zur Auftragsverarbeitung\n\n## 1. Dauer\n\nEs gilt Ziffer 9.\n\n## 2. Ort\n\nX.\n\n## 1. Haftung\n\nY.\n\n## 2. Schluss\n\nZ.\n'],
    ['annexes that are kept elsewhere', '# Vertrag zur Auftragsverarbeitung\n\n## 1. Dauer\n\nSiehe Anlage 3, die im Kundenportal abrufbar ist.\n'],
    ['an annex under a heading that is not known as one', '# Vertrag zur Auftragsverarbeitung\n\n## 1. Dauer\n\nSiehe Anlage 3.\n\n_________\nAnlage 3 und weitere Angaben in\neiner Zeile, die weiter reicht, als Überschriften es tun.\n'],
    ['a part of the annex that is the whole text', '# Anlage 3 zum Hauptvertrag\n\n## 1. Dauer\n\nDiese Anlage 3 gilt so lange wie der Hauptvertrag.\n'],
    ['anchors of another converter', '# Vertrag zur Auftragsverarbeitung\n\n[a](#s1) [b](#s2) [c](#s3)\n\n## 1. Dauer\n\nX.\n'],
    ['an amendment that cites the paper it changes', '**AMENDMENT NO. 3 TO THE HOSTING AGREEMENT**\n\nmade between Acme Ltd ("Customer") and Widget Inc. ("Provider")\n\n1\\. Section 11.4 is replaced with: "The Provider processes personal data only on documented instructions."\n\n2\\. In Section 17.2 the words "and Section 11.4" are inserted after "Section 12".\n\n3\\. The rest stays in force.\n'],
  ] as const) it(`is silent on ${name}`, () => assert.deepEqual(found(text), []));

  it('tells of an annex in a contract that has none', () => {
    const whole = '# Vertrag zur Auftragsverarbeitung\n\n## 1. Dauer\n\nEinzelheiten: siehe {}.\n';
    for (const annex of ['Anlage 3', 'Beiblatt 2']) {
      const text = whole.replace('{}', annex);
      assert.deepEqual(danglingReference.check(analyse(text), DEFAULT_SETTINGS).map(({ message, severity, subject }) => [message, severity, subject]), [['no-annex', 'information', annex]]);
    }
  });

  for (const [said, ...severities] of [
    ['Siehe [Anlage 1](#).', 'hint'],
    ['Siehe [§ 3](#) und [§ 4](#).', 'hint'],
    ['Siehe [§ 3](#) und [hier](#).', 'warning'],
    ['Siehe [die Preisliste](#).', 'warning'],
    ['Der Auftraggeber ist auf Seite 8 dieses Vertrags genannt.', 'hint'],
  ] as const) it(`weighs what leads the reader there all the same: ${said}`, () => {
    assert.deepEqual(danglingReference.check(analyse(german(said)), DEFAULT_SETTINGS).map(({ severity }) => severity), severities);
  });

  it('reads a point of an annex as one of the annex', () => {
    const whole = german('Gut.').replace('1. Verschlüsselung', '1. Verschlüsselung wie in Punkt 3 beschrieben');
    assert.deepEqual(found(whole), []);
    assert.equal(analyse(whole).references.find(({ fact }) => fact.text === 'Punkt 3')?.targets[0]?.part, 'annex');
  });

  it('counts the places of one missing part once', () => {
    const whole = german('Es gilt § 14. Auch § 14 gilt.');
    const findings = danglingReference.check(analyse(whole), DEFAULT_SETTINGS);
    assert.deepEqual(findings.map(({ related }) => related.length), [1]);
    assert.equal(findings[0]!.severity, 'error');
  });

  for (const [text, wanted] of [
    ['Die Maßnahmen sind im Anhang 2 beschrieben.', 'Die Maßnahmen sind in der Anlage 2 beschrieben.'],
    ['Die Maßnahmen nach Anhang 2 sind einzuhalten.', 'Die Maßnahmen nach Anlage 2 sind einzuhalten.'],
    ['Siehe [Anlage 2]().', 'Siehe [Anlage 2](#anlage-2--maßnahmen).'],
  ] as const) {
    it(`mends: ${text}`, () => {
      const contract = analyse(german(text));
      const fix = danglingReference.fix!(contract, danglingReference.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS)[0]!;
      const mended = applyEdits(german(text), fix.edits);
      assert.equal(mended, german(wanted));
      assert.deepEqual(found(mended), []);
    });
  }

  it('leads to the clause with the title beside the reference', () => {
    const text = 'Die Haftung (§ 5 dieses Vertrags) bleibt unberührt.';
    const contract = analyse(german(text));
    const finding = danglingReference.check(contract, DEFAULT_SETTINGS)[0]!;
    assert.equal(inWords(finding, 'de').message, '„§ 5“ („§ 5 Löschung“) handelt nicht von „Haftung“. Gemeint ist wohl Nummer 6.');
    assert.equal(applyEdits(german(text), danglingReference.fix!(contract, finding, DEFAULT_SETTINGS)[0]!.edits), german(text.replace('§ 5', '§ 6')));
  });

  it('proposes the clause with that title for a number that is not there', () => {
    const text = 'Die Haftung (§ 16) bleibt unberührt.';
    const contract = analyse(german(text));
    const finding = danglingReference.check(contract, DEFAULT_SETTINGS)[0]!;
    assert.equal(applyEdits(german(text), danglingReference.fix!(contract, finding, DEFAULT_SETTINGS)[0]!.edits), german(text.replace('§ 16', '§ 6')));
  });

  for (const [annex, text, expected] of [
    ['## Anlage 1 – Liste der Unterauftragnehmer\n\nMuster Hosting GmbH, Köln, Betrieb der Server; Beispiel AG, Bonn, Versand der Briefe.', 'Verarbeitet wird zu den in Anlage 1 beschriebenen Zwecken.', ['other-subject: Anlage 1']],
    ['## Anlage 1 – Liste der Unterauftragnehmer\n\nMuster Hosting GmbH, Köln, zum Zweck des Betriebs der Server; Beispiel AG, Bonn, Versand.', 'Verarbeitet wird zu den in Anlage 1 beschriebenen Zwecken.', []],
    ['## Anlage 1 – Liste der Unterauftragnehmer\n\nFür die Zwecke dieser Anlage gilt: Muster Hosting GmbH, Köln, Betrieb der Server; Beispiel AG, Bonn, Versand.', 'Verarbeitet wird zu den in Anlage 1 beschriebenen Zwecken.', ['other-subject: Anlage 1']],
    ['## Anlage 1\n\nMuster Hosting GmbH, Köln, Betrieb der Server; Beispiel AG, Bonn, Versand der Briefe an alle.', 'Die Unterauftragnehmer sind in Anlage 1 aufgeführt.', []],
    ['## Anlage 1 – Zwecke\n\nSiehe Bestellung.', 'Die Unterauftragnehmer nennt Anlage 1.', []],
  ] as const) {
    it(`compares what an annex is said to hold: ${text} ${expected.length}`, () => {
      assert.deepEqual(found(`# Vertrag zur Auftragsverarbeitung\n\n## § 1 Zweck\n\n${text}\n\n${annex}\n`), expected);
    });
  }

  it('offers no change where the grammar leaves the form open', () => {
    const contract = analyse(german('Die Maßnahmen regelt der Anhang 2.'));
    assert.deepEqual(danglingReference.fix!(contract, danglingReference.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS), []);
  });
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { invalidCitation } from '../../server/src/rules/invalid-citation/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

const BEFORE = {
  de: '# Vertrag zur Auftragsverarbeitung\n\nDer Auftragnehmer verarbeitet die Daten im Auftrag des Auftraggebers.\n\n',
  en: '# Data Processing Agreement\n\nThe Processor processes the data on behalf of the Controller.\n\n',
} as const;
type Language = keyof typeof BEFORE;
const count = (language: Language, text: string): number => invalidCitation.check(analyse(`${BEFORE[language]}${text}.`), DEFAULT_SETTINGS).length;

/** Provisions that do not exist, in the forms lawyers write, with how many findings each gives (one where none is named). */
const invalid: readonly (readonly [language: Language, texts: readonly string[]])[] = [
  ['de', [
    'Der Auftragnehmer unterstützt gemäß Art. 28 Abs. 3 S. 2 lit. i DSGVO.',
    'Nach Artt. 38 und 100 DSGVO gilt dies.',
    'Die Vorgaben der Art. 28 Abs. 2-12 DS-GVO sind einzuhalten.',
    'Die Sicherheit nach Art. 32 Abs. 1 lit. e DSGVO.',
    'Gemäß Art. 29 Abs. 1 DSGVO handeln alle auf Weisung.',
    'Siehe Art. 7 Abs. 3 DSV.',
    'Nach Art. 9 Abs. 5 DSG.',
    'Vgl. Erwägungsgrund 174 DSGVO.',
    'Vgl. ErwGr. 180 der DSGVO.',
    'Vgl. Erwägungsgründe 81 und 175 DSGVO.',
    'Artikel 28 Absatz 3 Unterabsatz 1 Buchstabe j der Verordnung (EU) 2016/679',
    'Art. 28 Abs. 3 UAbs. 3 DSGVO',
    'Art. 28 Abs. 3 Satz 4 DSGVO',
    'Art. 32 bis 136 DSGVO',
    'Art. 6 Abs. 1 S. 1 lit. g DSGVO',
    'Art. 6 Abs. 1 lit. a, b, g DSGVO',
    'Art. 5 Abs. 1 lit. a–h DSGVO',
    'Art. 82 Abs. 7 DSGVO',
    'Art. 35 Abs. 12 DS-GVO',
    'Art. 46 Abs. 2 lit. g DSGVO',
    'Art. 49 Abs. 1 UAbs. 1 lit. h DSGVO',
    'Art. 28 III lit. i DSGVO',
    'Art. 28 Abs. 3 i DSGVO',
    'Art. 4 Nr. 27 DSGVO',
    'Art. 4 Ziff. 30 DSGVO',
    'Art. 9 Abs. 1 lit. c DSG',
    'Art. 5 lit. l DSG',
    'Art. 5 lit. c Ziff. 7 DSG',
    'Art. 16 Abs. 2 Bst. f DSG',
    'Art. 24 Abs. 7 DSG',
    'Art. 8 Abs. 4 DSG',
    'Art. 3 Abs. 4 DSV',
    'Art. 9 Abs. 1 lit. k DSV',
    'Art. 61 lit. d DSG',
    'Art. 28 Abs. 3 DSGVO i.V.m. Art. 32 Abs. 5 DSGVO',
    'Art. 12 bis 24, 32–37 und 105 DSGVO',
    'DSGVO, Art. 28 Abs. 14',
    '(Art. 28 Abs. 3 lit. k) DSGVO)',
    'Art. 36 Abs. 6 der Datenschutz-Grundverordnung',
    'Art. 30 Abs. 2 Buchst. e DSGVO',
    'Kapitel XII DSGVO',
    'Art. 10a Abs. 1 DSGVO',
    'Art. 28a DSGVO',
    'gem. Art 28 Abs 3 lit i DSGVO',
    'Artikel 37 Abs. 8 EU-DSGVO',
    'Art. 17 Abs. 3 lit. f DSGVO',
    'Art. 20 Abs. 5 DSGVO',
    'Art. 45 Abs. 10 DSGVO',
  ]],
  ['en', [
    'as required by Article 28(3)(i) GDPR',
    'Articles 32 to 136 GDPR apply',
    'Recital 174 of the GDPR',
    'Recitals 81 and 190 GDPR',
    'Art. 28(11) GDPR',
    'Article 28, paragraph 3, point (k) of Regulation (EU) 2016/679',
    'Article 32(1)(e) of the GDPR',
    'Article 29(1) GDPR',
    'point (i) of Article 28(3) GDPR',
    'Article 6(1)(g) GDPR',
    'Articles 12-23, 32, and 104 of the GDPR',
    'Article 28(3)(a) to (j) GDPR',
    'Article 9(5) FADP',
    'Art. 16(2)(f) of the FADP',
    'Article 7(3) of the Data Protection Ordinance',
    'Article 5(l) FADP',
    'Art. 28 para. 3 lit. i GDPR',
    'Art. 28 para 3 sentence 4 GDPR',
    'GDPR Article 28(3)(j)',
    'Article 4(27) GDPR',
    'Chapter XIV of the GDPR',
    'Article 82(7) of the General Data Protection Regulation',
    'Article 35(3)(d) EU GDPR',
    'Articles 44 through 150 of the GDPR',
    'Art. 32 (1) (f) GDPR',
    'Article 30(2)(e) GDPR',
    'Article 36(3)(g) GDPR',
    'Article 83(10) GDPR',
    'Articles 28(2), 28(3)(i) and 28(4) GDPR',
    'Article 24(7) FADP',
    'Article 101 GDPR',
    'section 28(3)(i) GDPR',
  ]],
];

/** Two provisions of which neither exists. */
const twice: readonly (readonly [language: Language, texts: readonly string[]])[] = [
  ['de', [
    'Art. 33 Abs. 3 lit. e DSGVO und Art. 33 Abs. 7 DSGVO',
    'Art. 75 DSG und Art. 48 DSV',
  ]],
  ['en', [
    'Article 33(6) GDPR and Article 33(3)(e) GDPR',
    'Art. 46(2)(g) and 46(6) GDPR',
    'Article 28 (3) (i) and (j) GDPR',
  ]],
];

/** Provisions that exist, or that are of laws whose structure is not known. */
const valid: readonly (readonly [language: Language, texts: readonly string[]])[] = [
  ['de', [
    'Art. 28 Abs. 3 S. 2 lit. a–h DSGVO',
    'Art. 28 Abs. 3 S. 3 DSGVO',
    'Art. 28 Abs. 3 UAbs. 2 DSGVO',
    'Art. 6 Abs. 1 UAbs. 1 lit. f DSGVO',
    'Art. 6 Abs. 1 S. 1 lit. b DSGVO',
    'Art. 49 Abs. 1 UAbs. 2 DSGVO',
    'Art. 4 Nr. 1, 2 und 26 DSGVO',
    'Art. 4 Nr. 16 lit. a DSGVO',
    'Artt. 28, 29, 32–36 DSGVO',
    'Art. 12 ff. DSGVO',
    'Art. 32 Abs. 1 Hs. 2 lit. a DSGVO',
    'Art. 83 Abs. 4 lit. a DSGVO',
    'Art. 9 Abs. 2 lit. j DSGVO',
    'Art. 24 Abs. 5bis DSG',
    'Art. 5 lit. c Ziff. 6 DSG',
    'Art. 16 Abs. 2 lit. e DSG',
    'Art. 9 Abs. 4 DSG',
    'Art. 7 Abs. 2 DSV',
    'Art. 3 Abs. 3 lit. c DSV',
    'Art. 37a DSV',
    'Art. 47a DSG und Art. 72a DSG',
    'Erwägungsgrund 173 DSGVO',
    '§ 100 BDSG, § 22 Abs. 2 BDSG',
    'Art. 321 StGB',
    'Art. 271 Ziff. 1 StGB',
    'Art. 100 OR',
    'Art. 101 Abs. 2 OR',
    'Art. 47 BankG',
    'Art. 13 BV',
    'Art. 110 der Bundesverfassung',
    '§ 6 DSG (Österreich)',
    'Art. 28 Abs. 3 lit. a, e und h DSGVO',
    'Art. 32 Abs. 1 lit. b, Art. 25 Abs. 1 DSGVO',
    'Art. 28 Abs. 10 DSGVO',
    'Art. 5 Abs. 1 lit. f, Abs. 2, Art. 32 DSGVO',
    'Kapitel V (Art. 44 bis 50) DSGVO',
    'Artikel 10 Abs. 12 dieses Vertrags',
    'Klausel 8.9 lit. e der SCC',
    'Art. 101 AEUV',
    'Art. 28 Abs. 3 DSGVO, 30 Tage',
    'nach Art. 33 DSGVO innerhalb von 72 Stunden',
    'Art. 46 Abs. 2 lit. c oder d DSGVO',
    'Art. 8 EMRK',
    'Art. 120 ZGB',
    'Art. 30 Abs. 1 Satz 2 lit. a bis g DSGVO',
    'Art. 28 Abs. 3 und 4 DSGVO',
    'Art. 44, 45, 46, 49 DSGVO',
    'Art. 28 Abs. 9, 30 Abs. 3 DSGVO',
    'Art. 36 Abs. 1–3 DSGVO',
    'Art. 13, 14 DSGVO',
    'Art. 89 Abs. 1 und 2 DSGVO',
  ]],
  ['en', [
    'Article 28 GDPR and Article 110 of Legislative Decree No. 196/2003 apply',
    'Article 28(3)(a)-(h) GDPR',
    'Article 28(3), second subparagraph, GDPR',
    'Articles 32 to 36 GDPR',
    'Articles 12 through 23 of the GDPR',
    'Article 4(26) GDPR',
    'Recital 173 GDPR',
    'Article 83(4)(a) GDPR',
    'Article 9(2)(j) GDPR',
    'Article 16(2)(e) FADP',
    'Article 5(k) FADP',
    'Article 7(2) DPO',
    'Article 28(10) of the GDPR',
    'Clause 8.9(e) of the SCCs',
    'Article 150 of the Treaty',
    'Section 172 of the Data Protection Act 2018',
    'Article 46(2)(c) and (d) GDPR',
    'Article 6(1)(f), 9(2)(a) GDPR',
    'Article 33 GDPR within 72 hours',
    'Articles 13 and 14 GDPR',
    'Article 12(5)(a) or (b) GDPR',
    'Article 30(1)(a) to (g) GDPR',
    'Section 1798.140 of the CCPA',
    'Article 49(1), first subparagraph, point (g) GDPR',
    'Article 28 (3) GDPR and 30 days',
    'Article 61(c) FADP',
    'Art. 32 GDPR (security) and 33 GDPR',
    'Article 100 of the Swiss Code of Obligations',
    'Chapter V GDPR',
    'Article 28(1) and (2) and Article 32(2) to (4) GDPR',
    'Article 45(9) GDPR',
    'Article 44a FADP',
    'Article 35(7)(a) through (d) GDPR',
    'Article 40(5) or 42 GDPR',
    'Article 82(1)-(6) GDPR',
    'Article 24(5bis) FADP',
    'Article 36(3)(a)-(f) GDPR',
    'Article 5(1)(f) and 5(2) GDPR',
    'Article 58(2)(j) GDPR',
    'Article 47(2)(n) GDPR',
    'Articles 28(3)(f) and 32-36 GDPR',
  ]],
];

describe('invalid-citation: forms', () => {
  for (const [expected, table] of [[1, invalid], [2, twice], [0, valid]] as const) {
    for (const [language, texts] of table) for (const text of texts) it(`${expected} in ${language}: ${text}`, () => assert.equal(count(language, text), expected));
  }

  for (const [language, text, wanted] of [
    ['de', 'Weisungen nach Art. 29 Abs. 1 DSGVO', 'Weisungen nach Art. 29 DSGVO'],
    ['de', 'Weisungen nach Artikel 29 Absatz 1 DSGVO', 'Weisungen nach Artikel 29 DSGVO'],
    ['en', 'instructions under Article 29(1) GDPR', 'instructions under Article 29 GDPR'],
  ] as const) {
    it(`mends: ${text}`, () => {
      const whole = BEFORE[language] + text;
      const contract = analyse(whole);
      const fix = invalidCitation.fix!(contract, invalidCitation.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS)[0]!;
      const mended = applyEdits(whole, fix.edits);
      assert.equal(mended, BEFORE[language] + wanted);
      assert.deepEqual(invalidCitation.check(analyse(mended), DEFAULT_SETTINGS), []);
    });
  }

  it('offers no change where several provisions may be meant', () => {
    for (const text of ['Art. 29 Abs. 2 DSGVO', 'Art. 28 Abs. 3 lit. i DSGVO', 'Art. 32 bis 136 DSGVO', 'Art. 28 Abs. 3 S. 4 DSGVO']) {
      const contract = analyse(BEFORE.de + text);
      for (const finding of invalidCitation.check(contract, DEFAULT_SETTINGS)) assert.deepEqual(invalidCitation.fix!(contract, finding, DEFAULT_SETTINGS), [], text);
    }
  });
});

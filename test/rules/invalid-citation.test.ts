import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { invalidCitation } from '../../server/src/rules/invalid-citation/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as inWords } from '../../server/src/services/describe.js';
import { applyEdits } from '../../server/src/text/span.js';

const TITLE = '# Vertrag zur Auftragsverarbeitung / Data Processing Agreement\n\n';
const found = (text: string): string[] => {
  const whole = TITLE + text;
  return invalidCitation.check(analyse(whole), DEFAULT_SETTINGS).map(({ span, message }) => `${message === 'missing' ? '' : `${message}: `}${whole.slice(span.start, span.end)}`);
};

const fires: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Es gilt Art. 28 Abs. 3 lit. i DSGVO.', 'Art. 28 Abs. 3 lit. i DSGVO'],
  ['Es gilt Art. 28 Abs. 11 DS-GVO.', 'Art. 28 Abs. 11 DS-GVO'],
  ['Maßnahmen nach Art. 32 Abs. 1 lit. e DSGVO und Art. 33 Abs. 6 DSGVO.', 'Art. 32 Abs. 1 lit. e DSGVO', 'Art. 33 Abs. 6 DSGVO'],
  ['Maßnahmen nach Artikel 6 Absatz 1 Buchstabe g und Art. 9 Abs. 2 lit. k DSGVO.', 'Artikel 6 Absatz 1 Buchstabe g', 'Art. 9 Abs. 2 lit. k DSGVO'],
  ['Weisungen nach Art. 29 Abs. 1 DSGVO.', 'Art. 29 Abs. 1 DSGVO'],
  ['Es gilt Art. 100 DSGVO, Art. 95 bis 101 DSGVO.', 'Art. 100 DSGVO', 'Art. 95 bis 101 DSGVO'],
  ['Nach Art. 9 Abs. 5 DSG und Art. 75 DSG sowie Art. 7 Abs. 3 DSV.', 'Art. 9 Abs. 5 DSG', 'Art. 75 DSG', 'Art. 7 Abs. 3 DSV'],
  ['Siehe Erwägungsgrund 174 DSGVO und Kapitel XII DSGVO.', 'Erwägungsgrund 174 DSGVO', 'Kapitel XII DSGVO'],
  ['See Article 28(3)(k) GDPR and Article 45(10) of the GDPR.', 'Article 28(3)(k) GDPR', 'Article 45(10) of the GDPR'],
  ['See Article 5(m) FADP.', 'Article 5(m) FADP'],
  ['Unterstützung nach Art. 28 Abs. 3 lit. k, wie vereinbart.', 'Art. 28 Abs. 3 lit. k'],
  ['Verantwortlicher im Sinne von Art. 4 Abs. 7 DSGVO.', 'numbered: Art. 4 Abs. 7 DSGVO'],
  ['The controller within the meaning of Article 4 para. 7 GDPR.', 'numbered: Article 4 para. 7 GDPR'],
];

const silent: readonly string[] = [
  'Artt. 28 Abs. 3 lit. c, 32 DS-GVO; Art. 5 Abs. 1, Abs. 2 DS-GVO; Artt. 28 bis 33 DS-GVO; Art. 28 Abs. 3 Satz 2 lit. a DS-GVO.',
  'Artt. 38 und 39 DS-GVO; Art. 28 Abs. 3 S. 2 litt. b, 29, 32 Abs. 4 DS-GVO; Art. 28 Abs. 2-4 DS-GVO; Art. 44 ff. DS-GVO.',
  'in den Artikeln 32 bis 36 der DS-GVO; Artikel 82 DS-GVO; § 273 BGB; Art. 32 Abs. 1 lit. a-d DS-GVO; Art. 25 Abs. 1/2 DS-GVO; Art. 33, 34 DS-GVO.',
  'gemäß Art. 12 ff EU-DSGVO; Art. 44 bis 50 DSGVO; Kapitel V EU-DSGVO; Art. 6 DSG; Art. 16 Abs. 2 lit. d DSG; Art. 24 Abs. 5bis DSG; Art. 44a DSG.',
  'Art. 4 (7) DSGVO, Art. 4 Nr. 26 DSGVO, Article 4(1) GDPR, Art. 4 Nr. 16 lit. b DSGVO, Art. 5 lit. c Ziff. 6 DSG.',
  'Article 28(3)(a)-(h) GDPR, Articles 12 to 22 GDPR, Article 33(2) GDPR, Recital 173 GDPR, section 32 GDPR.',
  'Art. 321 StGB, Art. 271 StGB, Art. 101 OR, Art. 28 LPDP, § 203 Abs. 1 Nr. 9 StGB, § 38 BDSG, § 257 HGB, Article 28 of the Treaty.',
  'Art. 120 des Bundesgesetzes über Banken; Artikel 105 dieses Vertrags; § 120 dieses Vertrages; Art. 33 und 180 Tage.',
  'Art. 28 Abs. 3 lit. i UK-DSGVO; Article 150 UK GDPR; Klausel 18 der Standardvertragsklauseln (EU) 2021/914.',
];

describe('invalid-citation', () => {
  for (const [text, ...expected] of fires) it(`finds ${expected.join(' | ')}`, () => assert.deepEqual(found(text), expected));
  for (const text of silent) it(`is silent: ${text.slice(0, 90)}`, () => assert.deepEqual(found(text), []));

  it('leaves the contract’s own articles alone', () => {
    assert.deepEqual(found('## Artikel 1 Gegenstand\n\nDer Auftragnehmer handelt nach Art. 2 Abs. 15.\n\n## Artikel 2 Dauer\n\nDie Dauer folgt dem Hauptvertrag.'), []);
  });

  it('leaves to outdated-law what once existed', () => assert.deepEqual(found('Bearbeitung nach Art. 10a DSG.'), []));

  it('says what there is instead', () => {
    const finding = invalidCitation.check(analyse(`${TITLE}Nach Art. 28 Abs. 3 lit. i DSGVO.`), DEFAULT_SETTINGS)[0]!;
    assert.equal(inWords(finding, 'de').message, 'Diese Vorschrift gibt es nicht: „Art. 28 Abs. 3 lit. i DSGVO“. Art. 28 Abs. 3 DSGVO hat nur die Buchstaben a–h.');
    assert.equal(inWords(finding, 'en').message, 'This provision does not exist: “Art. 28 Abs. 3 lit. i DSGVO”. Article 28(3) GDPR has only letters a–h.');
  });

  for (const [text, wanted] of [
    ['Es gilt Art. 4 Abs. 7 DSGVO.', 'Es gilt Art. 4 Nr. 7 DSGVO.'],
    ['Es gilt Artikel 4 Absatz 7 DSGVO.', 'Es gilt Artikel 4 Nummer 7 DSGVO.'],
    ['As in Article 4 para. 8 GDPR.', 'As in Article 4(8) GDPR.'],
  ] as const) {
    it(`mends: ${text}`, () => {
      const contract = analyse(TITLE + text);
      const fix = invalidCitation.fix!(contract, invalidCitation.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS)[0]!;
      const mended = applyEdits(TITLE + text, fix.edits);
      assert.equal(mended, TITLE + wanted);
      assert.deepEqual(invalidCitation.check(analyse(mended), DEFAULT_SETTINGS), []);
    });
  }

  it('says once that the numbers of an article are taken for paragraphs, and mends all places', () => {
    const text = `${TITLE}Es gilt Art. 4 Abs. 7 DSGVO.\n\nEs gilt Art. 4 Abs. 8 DSGVO.\n\nEs gilt Art. 28 Abs. 11 DSGVO und Art. 28 Abs. 12 DSGVO.`;
    const contract = analyse(text);
    const all = invalidCitation.check(contract, DEFAULT_SETTINGS);
    assert.deepEqual(all.map(({ message, related }) => `${message} ${related.length}`), ['numbered 1', 'missing 0', 'missing 0']);
    const fixes = invalidCitation.fix!(contract, all[0]!, DEFAULT_SETTINGS);
    assert.deepEqual(fixes.map(({ title, preferred }) => `${title} ${preferred}`), ['cite-all true', 'cite-number false']);
    assert.equal(applyEdits(text, fixes[0]!.edits), text.replace('Abs. 7', 'Nr. 7').replace('Abs. 8', 'Nr. 8'));
  });

  it('offers no change where the right provision cannot be known', () => {
    const contract = analyse(`${TITLE}Es gilt Art. 28 Abs. 3 lit. i DSGVO.`);
    assert.deepEqual(invalidCitation.fix!(contract, invalidCitation.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS), []);
  });
});

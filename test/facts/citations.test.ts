import assert from 'node:assert/strict';
import { factsOf } from '../../server/src/facts/blockFacts.js';
import type { CitationFact } from '../../server/src/facts/citations.js';
import type { Language } from '../../server/src/language/language.js';
import { makeBlock } from '../../server/src/markdown/makeBlock.js';

/** `law unit-and-number §paragraph /subparagraph Ssentence letter #number`, with `..` for a range and `+` for `ff.`. */
function path({ law, provision }: CitationFact): string {
  if (!provision) return law ?? '?';
  const { unit, article, paragraph, subparagraph, sentence, letter, number, to, toLevel, open } = provision;
  const ranged = (level: string, value: string | null): string => (value === null ? '' : `${value}${toLevel === level ? `..${to}` : ''}`);
  const short = { article: '', section: '§', recital: 'rec ', chapter: 'ch ', clause: 'cl ' }[unit];
  return [
    `${law ?? '?'} ${short}${ranged('article', article)}`, paragraph && `(${ranged('paragraph', paragraph)})`, subparagraph && `/${subparagraph}`, sentence && `S${sentence}`,
    letter && ranged('letter', letter), number && `#${ranged('number', number)}`, open && '+',
  ].filter(Boolean).join(' ');
}

function read(text: string, language: Language): readonly CitationFact[] {
  const block = makeBlock(text);
  const facts = factsOf(block, language).citations;
  for (const fact of facts) assert.equal(block.source.slice(fact.span.start, fact.span.end), fact.text, 'the span covers the text');
  return facts;
}

const cases: readonly (readonly [language: Language, text: string, ...expected: string[]])[] = [
  ['de', 'Nach Art. 28 Abs. 3 S. 2 lit. a DS-GVO gilt das.', 'gdpr 28 (3) S2 a'],
  ['de', 'gemäß Artikel 28 Absatz 3 Unterabsatz 1 Buchstabe h der Verordnung (EU) 2016/679 (DSGVO)', 'gdpr 28 (3) /1 h'],
  ['de', 'die Artt. 38 und 39 EU-DSGVO', 'gdpr 38', 'gdpr 39'],
  ['de', 'die Artt. 28 Abs. 3 lit. c, 32 DS-GVO', 'gdpr 28 (3) c', 'gdpr 32'],
  ['de', 'nach Art. 28 Abs. 3 S. 2 litt. b, 29, 32 Abs. 4 DSGVO', 'gdpr 28 (3) S2 b', 'gdpr 29', 'gdpr 32 (4)'],
  ['de', 'die Rechte aus Art. 12 ff EU-DSGVO', 'gdpr 12 +'],
  ['de', 'die Art. 44 ff. DSGVO und Art. 12–23 DSGVO', 'gdpr 44 +', 'gdpr 12..23'],
  ['de', 'nach Art. 28 Abs. 2-4 DSGVO, in den Artikeln 32 bis 36 der DS-GVO', 'gdpr 28 (2..4)', 'gdpr 32..36'],
  ['de', 'Art. 5 Abs. 1, Abs. 2 DSGVO', 'gdpr 5 (1)', 'gdpr 5 (2)'],
  ['de', 'Art. 28 Abs. 1, 2 und 4 DSGVO', 'gdpr 28 (1)', 'gdpr 28 (2)', 'gdpr 28 (4)'],
  ['de', 'Artt. 28 Abs. 3, 29, 32 DSGVO', 'gdpr 28 (3)', 'gdpr 29', 'gdpr 32'],
  ['de', 'Art. 32 Abs. 1 lit. a und b, Abs. 2 DSGVO', 'gdpr 32 (1) a', 'gdpr 32 (1) b', 'gdpr 32 (2)'],
  ['de', 'Art. 5 Abs. 1 lit. a, b und f, Art. 25 sowie Art. 32 DSGVO', 'gdpr 5 (1) a', 'gdpr 5 (1) b', 'gdpr 5 (1) f', 'gdpr 25', 'gdpr 32'],
  ['de', 'Art. 32 Abs. 1 Buchst. a–d DSGVO', 'gdpr 32 (1) a..d'],
  ['de', 'Art. 6 Abs. 1 S. 1 lit. f DSGVO, Art. 6 I f DSGVO, Art. 6 Abs. 1 f DSGVO', 'gdpr 6 (1) S1 f', 'gdpr 6 (1) f', 'gdpr 6 (1) f'],
  ['de', 'Art. 46 Abs. 2 lit. b) oder c) DSGVO', 'gdpr 46 (2) b', 'gdpr 46 (2) c'],
  ['de', 'Art. 28 Abs. 3 a) DSGVO', 'gdpr 28 (3) a'],
  ['de', 'Art. 4 (1) DS-GVO und Art. 4 Nr. 7 DSGVO', 'gdpr 4 #1', 'gdpr 4 #7'],
  ['de', 'Art 28 Abs 3 lit h DSGVO, Art 4 Z 7 DSGVO und § 6 DSG', 'gdpr 28 (3) h', 'gdpr 4 #7', 'dsg-at §6'],
  ['de', 'Art. 28,32 DSGVO', 'gdpr 28', 'gdpr 32'],
  ['de', 'Art. 28 i.V.m. 32 DSGVO', 'gdpr 28', 'gdpr 32'],
  ['de', 'Art. 9 Abs. 1 lit. b DSG i. V. m. Art. 7 DSV', 'dsg 9 (1) b', 'dsv 7'],
  ['de', 'nach Art. 16 Abs. 2 Bst. d DSG und Art. 24 Abs. 5bis DSG', 'dsg 16 (2) d', 'dsg 24 (5bis)'],
  ['de', 'Art. 5 Bst. c Ziff. 2 revDSG', 'dsg 5 c #2'],
  ['de', 'DSGVO Art. 28 und DSG (Art. 9)', 'gdpr 28', 'dsg 9'],
  ['de', 'nach § 11 Abs. 2 BDSG und §§ 4f, 4g BDSG', 'bdsg §11 (2)', 'bdsg §4f', 'bdsg §4g'],
  ['de', '§ 203 Abs. 1 Nr. 1 StGB, Art. 321 StGB, Art. 13 OR', 'stgb §203 (1) #1', 'stgb-ch 321', 'or 13'],
  ['de', '§ 147 AO, § 126b BGB, § 3 TTDSG, § 88 TKG, § 7 UWG', 'ao §147', 'bgb §126b', 'ttdsg §3', 'tkg §88', 'uwg §7'],
  ['de', 'Kapitel V EU-DSGVO und Erwägungsgrund 81 DSGVO', 'gdpr ch V', 'gdpr rec 81'],
  ['de', 'Erwägungsgründe 26, 28 der DSVGO', 'gdpr rec 26', 'gdpr rec 28'],
  ['de', 'Klausel 8.1 der Standardvertragsklauseln (EU) 2021/914', 'scc-2021-914 cl 8 (1)'],
  ['de', 'die Verordnung (EU) 2016/679 und die Richtlinie 95/46/EG', 'gdpr', 'dir-95-46'],
  ['de', '§ 1a KSchG und Art. 8 der Grundrechtecharta', 'kschg §1a', 'charter 8'],
  ['de', 'nach Art. 33 und 30 Tage danach', '? 33'],
  ['de', 'Art. 6 der Verordnung', 'other 6'],
  ['de', '§ 11 DSG NRW und Art. 30 BayDSG', 'other §11', 'baydsg 30'],
  ['de', 'Artikel 5 dieses Vertrags, § 5 und § 7 Abs. 2'],
  ['de', 'Art der Daten, Arten von Daten, Satz 3'],
  ['de', '§ 203 StGB', 'stgb §203'],
  ['de', 'UK-DSGVO Art. 28', 'uk-gdpr 28'],
  ['en', 'Article 28(3)(h) of the GDPR', 'gdpr 28 (3) h'],
  ['en', 'Art. 28(3), point (h) GDPR; point (h) of Article 28(3) GDPR', 'gdpr 28 (3) h', 'gdpr 28 (3) h'],
  ['en', 'Articles 32 to 36 GDPR and articles 12-22 of the General Data Protection Regulation', 'gdpr 32..36', 'gdpr 12..22'],
  ['en', 'Article 4(1), (2) and (7) of Regulation (EU) 2016/679', 'gdpr 4 #1', 'gdpr 4 #2', 'gdpr 4 #7'],
  ['en', 'Article 28(3)(a) and (b) GDPR, Article 28(3)(a)-(h) GDPR', 'gdpr 28 (3) a', 'gdpr 28 (3) b', 'gdpr 28 (3) a..h'],
  ['en', 'Articles 28, 32, 33(2) and 44-49 UK GDPR', 'uk-gdpr 28', 'uk-gdpr 32', 'uk-gdpr 33 (2)', 'uk-gdpr 44..49'],
  ['en', 'Article 5(k) FADP and Article 9(3) of the Swiss FADP', 'dsg 5 k', 'dsg 9 (3)'],
  ['en', 'section 126b BGB, section 32 GDPR, Section 17A of the United Kingdom Data Protection Act 2018', 'bgb §126b', 'gdpr 32', 'dpa-2018 §17a'],
  ['en', 'Recital 81 of the GDPR and Chapter V of the GDPR', 'gdpr rec 81', 'gdpr ch V'],
  ['en', 'Clause 4 of the EU SCCs', 'scc-2021-914 cl 4'],
  ['en', 'Directive 95/46/EC and the Data Protection Act 1998', 'dir-95-46', 'dpa-1998'],
  ['en', 'under Article 28 or the terms, section 3 of the TC, Article 5 of this Agreement', '? 28'],
  ['en', 'Article 4 of Law No. 78-17', 'other 4'],
];

describe('citations in a block', () => {
  for (const [language, text, ...expected] of cases) it(`${language}: ${text}`, () => assert.deepEqual(read(text, language).map(path), expected));

  it('gives the exact words of each provision', () => {
    assert.deepEqual(read('gemäß Artt. 28 Abs. 3 lit. c, 32 der DS-GVO.', 'de').map(({ text }) => text), ['Artt. 28 Abs. 3 lit. c', '32 der DS-GVO']);
    assert.deepEqual(read('under Article 33 and 34 of the GDPR.', 'en').map(({ text }) => text), ['Article 33', '34 of the GDPR']);
  });

  it('never fails on what is half written', () => {
    for (const text of ['Art.', 'Art. 28 Abs.', 'Art. 28 Abs. 3 lit.', '§§', 'Art. 28 (', 'Article 28(3)(', 'Art. 28 bis', 'Art. 28,', 'lit. a', 'i.V.m. 28', '(DSGVO', 'Art. 99999999 DSGVO']) read(text, 'de');
  });
});

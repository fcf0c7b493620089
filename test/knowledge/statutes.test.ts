import assert from 'node:assert/strict';
import { explainedPaths, explanation } from '../../server/src/knowledge/statutes/explanations.js';
import { provisionLabel } from '../../server/src/knowledge/statutes/label.js';
import { missingText } from '../../server/src/knowledge/statutes/missingText.js';
import { resolves } from '../../server/src/knowledge/statutes/resolve.js';
import { article, namedLaw, officialLink, statute } from '../../server/src/knowledge/statutes/statutes.js';
import type { ProvisionPath } from '../../server/src/knowledge/statutes/types.js';

/** `28(3)(h)`, `4#7`, `5c#2`, `29bis`: a path in short. */
function at(short: string): ProvisionPath {
  const [, number = '', paragraph = null, letter = null, item = null] = /^(\d+[a-z]?)(?:\((\d+(?:bis)?)\))?(?:\(([a-z])\))?(?:#(\d+))?$/.exec(short) ?? [];
  return { unit: 'article', article: number, paragraph: paragraph ?? null, subparagraph: null, letter: letter ?? null, number: item ?? null, to: null, toLevel: null };
}

const VALID: Readonly<Record<string, string>> = {
  gdpr: '1 4 4#1 4#26 5(1)(f) 5(2) 6(1)(f) 9(2)(j) 12(3) 15(1)(h) 25(1) 25(2) 28 28(1) 28(3) 28(3)(a) 28(3)(h) 28(10) 28(h) 29 30(1)(g) 30(5) 32(1)(d) 32(4) 33(5) 36(3)(f) 37(7) 40(2)(k) 46(2)(c) 47(2)(n) 49(1)(g) 50(d) 58(2)(j) 82(6) 83(5)(e) 99(2)',
  dsg: '5(c) 5(c)#6 6 6(7)(c) 8(3) 9(1)(b) 9(4) 12(5) 16(2)(e) 17(1)(b)#2 24(5bis) 25(7) 44a 47a 61(b) 72a 74',
  dsv: '1 3(1)(c) 3(3)(c) 4(2bis) 7(2) 9(1)(j) 15(4) 17(2) 18(3) 37a 47',
};
const INVALID: readonly (readonly [law: string, path: string, part: string, value: string, known: string])[] = [
  ['gdpr', '28(3)(i)', 'letter', 'i', 'a–h'], ['gdpr', '28(11)', 'paragraph', '11', '1–10'], ['gdpr', '32(1)(e)', 'letter', 'e', 'a–d'], ['gdpr', '33(6)', 'paragraph', '6', '1–5'],
  ['gdpr', '6(1)(g)', 'letter', 'g', 'a–f'], ['gdpr', '9(2)(k)', 'letter', 'k', 'a–j'], ['gdpr', '29(1)', 'paragraph', '1', ''], ['gdpr', '100', 'article', '100', '1–99'], ['gdpr', '4#27', 'number', '27', '1–26'],
  ['gdpr', '28#4', 'number', '4', ''], ['gdpr', '32(2)(a)', 'letter', 'a', ''], ['gdpr', '28a', 'article', '28a', '1–99'],
  ['dsg', '9(5)', 'paragraph', '5', '1–4'], ['dsg', '75', 'article', '75', '1–74'], ['dsg', '10a', 'article', '10a', '1–74'], ['dsg', '5(l)', 'letter', 'l', 'a–k'], ['dsg', '5(c)#7', 'number', '7', '1–6'],
  ['dsv', '7(3)', 'paragraph', '3', '1–2'], ['dsv', '48', 'article', '48', '1–47'],
];

describe('knowledge: statutes', () => {
  for (const [law, paths] of Object.entries(VALID)) {
    it(`${law} has what it has`, () => assert.deepEqual(paths.split(' ').filter((path) => resolves(law, at(path)) !== 'ok'), []));
  }

  for (const [law, path, part, value, known] of INVALID) {
    it(`${law} ${path} does not exist`, () => {
      const missing = resolves(law, at(path));
      assert.notEqual(missing, 'ok');
      if (missing !== 'ok') assert.deepEqual([missing.part, missing.value, missing.known], [part, value, known]);
    });
  }

  it('checks both ends of a range', () => {
    assert.equal(resolves('gdpr', { ...at('32'), to: '36', toLevel: 'article' }), 'ok');
    assert.notEqual(resolves('gdpr', { ...at('95'), to: '101', toLevel: 'article' }), 'ok');
    assert.notEqual(resolves('gdpr', { ...at('28(3)(a)'), to: 'j', toLevel: 'letter' }), 'ok');
    assert.notEqual(resolves('gdpr', { ...at('28(2)'), to: '12', toLevel: 'paragraph' }), 'ok');
  });

  it('knows recitals, chapters and subparagraphs', () => {
    const unit = (kind: ProvisionPath['unit'], number: string): ProvisionPath => ({ ...at('1'), unit: kind, article: number });
    assert.equal(resolves('gdpr', unit('recital', '173')), 'ok');
    assert.notEqual(resolves('gdpr', unit('recital', '174')), 'ok');
    assert.equal(resolves('gdpr', unit('chapter', 'V')), 'ok');
    assert.equal(resolves('gdpr', unit('chapter', '5')), 'ok');
    assert.notEqual(resolves('gdpr', unit('chapter', 'XII')), 'ok');
    assert.equal(resolves('gdpr', { ...at('28(3)'), subparagraph: '2' }), 'ok');
    assert.notEqual(resolves('gdpr', { ...at('28(3)'), subparagraph: '3' }), 'ok');
  });

  it('proves nothing about laws it does not know', () => assert.equal(resolves('bdsg', at('999')), 'ok'));

  it('says what there is instead', () => {
    const text = (law: string, path: string, reader: 'de' | 'en'): string => {
      const missing = resolves(law, at(path));
      return missing === 'ok' ? '' : missingText(law, at(path), missing, reader);
    };
    assert.equal(text('gdpr', '28(3)(i)', 'de'), 'Art. 28 Abs. 3 DSGVO hat nur die Buchstaben a–h.');
    assert.equal(text('gdpr', '28(3)(i)', 'en'), 'Article 28(3) GDPR has only letters a–h.');
    assert.equal(text('gdpr', '29(1)', 'de'), 'Art. 29 DSGVO hat keine Absätze.');
    assert.equal(text('gdpr', '4(7)', 'de'), 'Art. 4 DSGVO hat keine Absätze, sondern Nummern.');
    assert.equal(text('dsg', '75', 'de'), 'DSG hat nur die Artikel 1–74.');
  });

  it('writes provisions as each language cites them', () => {
    assert.equal(provisionLabel('gdpr', at('28(3)(h)'), 'de'), 'Art. 28 Abs. 3 lit. h DSGVO');
    assert.equal(provisionLabel('gdpr', { ...at('4#16'), letter: 'a' }, 'en'), 'Article 4(16)(a) GDPR');
    assert.equal(provisionLabel('dsg', at('5(c)#2'), 'de'), 'Art. 5 lit. c Ziff. 2 DSG');
  });

  it('links to the official text', () => {
    assert.match(officialLink('gdpr', at('28'), 'de') ?? '', /^https:\/\/eur-lex\.europa\.eu\/legal-content\/DE\/.*32016R0679#art_28$/);
    assert.equal(officialLink('dsg', at('16'), 'en'), 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_16');
    assert.equal(officialLink('dsg', at('44a'), 'de'), 'https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_44_a');
    assert.equal(officialLink('stgb', { ...at('203'), unit: 'section' }, 'de'), 'https://www.gesetze-im-internet.de/stgb/__203.html');
    assert.equal(officialLink('stgb', null, 'de'), 'https://www.gesetze-im-internet.de/stgb');
    assert.equal(officialLink('nothing', null, 'de'), null);
  });

  it('gives no inherited property for a law', () => {
    assert.equal(statute('constructor'), undefined);
    assert.equal(namedLaw('toString'), undefined);
    assert.equal(article('gdpr', 'constructor'), undefined);
  });
});

describe('knowledge: explanations', () => {
  const NEEDED: Readonly<Record<string, string>> = {
    gdpr: '4 5 6 9 10 12 13 14 15 16 17 18 19 20 21 22 23 24 25 28 29 30 32 33 34 35 36 37 40 42 44 45 46 47 48 49 50 58 77 78 79 82 83',
    dsg: '5 6 7 8 9 10 12 16 17 18 19 22 23 24 25 26 28 30 31 60 61 62 63 64',
    dsv: '1 2 3 4 5 6 7 8 9 10 11 12 15 16 17 18',
  };
  for (const [law, numbers] of Object.entries(NEEDED)) {
    it(`cover ${law}`, () => assert.deepEqual(numbers.split(' ').filter((n) => explanation(law, at(n))?.path !== n), []));
    it(`explain only what exists in ${law}`, () => {
      const exists = (key: string): boolean => {
        const path = at(key.replace(/-2$/, ''));
        return resolves(law, path) === 'ok' || resolves(law, { ...path, paragraph: null, number: path.paragraph }) === 'ok';
      };
      assert.deepEqual(explainedPaths(law).filter((key) => !exists(key)), []);
    });
  }

  it('explain each paragraph of Article 28 GDPR and each letter of its third', () => {
    const paths = [...Array.from({ length: 10 }, (_, i) => `28(${i + 1})`), ...[...'abcdefgh'].map((letter) => `28(3)(${letter})`)];
    assert.deepEqual(paths.filter((path) => explanation('gdpr', at(path))?.path !== path), []);
    assert.equal(explanation('gdpr', { ...at('28(3)'), subparagraph: '2' })?.path, '28(3)-2');
  });

  it('fall back to what encloses the provision', () => {
    assert.equal(explanation('gdpr', at('9(2)(c)'))?.path, '9(2)');
    assert.equal(explanation('gdpr', { ...at('32(1)(a)'), to: 'c', toLevel: 'letter' })?.path, '32(1)');
    assert.equal(explanation('gdpr', at('61')), undefined);
  });
});

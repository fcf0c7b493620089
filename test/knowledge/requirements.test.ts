import assert from 'node:assert/strict';
import { REQUIREMENTS } from '../../server/src/knowledge/requirements/catalogue.js';
import { namesIn, parseExpression } from '../../server/src/knowledge/requirements/expression.js';
import { LIMBS, limbText } from '../../server/src/knowledge/requirements/limbs.js';
import { MISPLACEMENTS } from '../../server/src/knowledge/requirements/misplaced.js';
import type { Requirement } from '../../server/src/knowledge/requirements/requirement.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';
import { CITED_CONCEPTS } from '../../server/src/knowledge/statutes/matters.js';
import { requirements as german } from '../../server/src/language/lexicon/de/requirements.js';
import { requirements as english } from '../../server/src/language/lexicon/en/requirements.js';

const conditions = (r: Requirement): string[] =>
  [...r.limbs.flatMap((l) => [l.said, l.defined, l.pointer, l.weak]), ...(r.withdrawn ?? []).map((w) => w.said), r.touched, r.empty, r.exempt?.by, r.exempt?.unless].filter((c) => c !== undefined);
/** Who is who comes from the contract itself. */
const PARTIES = new Set(['CONTROLLER', 'PROCESSOR']);

describe('the catalogue of requirements', () => {
  it('has every requirement once, in order', () => assert.deepEqual(REQUIREMENTS.map((r) => r.id), REQUIREMENT_IDS));

  it('names limbs that are unique and worded in both languages', () => {
    for (const id of REQUIREMENT_IDS) {
      const ids = LIMBS[id].map((l) => l.id);
      assert.equal(new Set(ids).size, ids.length, id);
      for (const { text } of LIMBS[id]) assert.ok(text.de.length > 5 && text.en.length > 5);
    }
    assert.equal(limbText('deletion-or-return', 'choice').en, 'the choice of the controller between deletion and return');
    assert.equal(limbText('deletion-or-return', 'unheard-of').de, 'unheard-of');
  });

  for (const [language, lexicon] of [['German', german], ['English', english]] as const) {
    it(`uses only concepts that the ${language} lexicon has, and no others stand there unused`, () => {
      const known = new Set(lexicon.flatMap((piece) => Object.keys(piece)));
      const named = new Set(REQUIREMENTS.flatMap((r) => [...conditions(r).flatMap((c) => namesIn(parseExpression(c))), ...r.home]));
      for (const name of named) assert.ok(name.startsWith('@') || PARTIES.has(name) || CITED_CONCEPTS.has(name) || known.has(name.replace(/_(?:OF|BY|DONE_BY)_(?:CONTROLLER|PROCESSOR)$/, '')), `${name} is not in the ${language} lexicon`);
    });
  }

  it('puts duties on the wrong side only by concepts that are known', () => {
    const sided = new Set(['MANDATE', 'GIVES_INSTRUCTIONS', 'CASE_STATED']);
    const known = new Set(german.flatMap((piece) => Object.keys(piece)));
    const named = MISPLACEMENTS.flatMap(({ said, certain }) => [said, certain ?? 'MANDATE'].flatMap((c) => namesIn(parseExpression(c))));
    for (const name of named) {
      const bare = name.replace(/_(?:OF|BY|DONE_BY)_(?:CONTROLLER|PROCESSOR)$/, '');
      assert.ok(name.startsWith('@') || PARTIES.has(name) || sided.has(bare) || known.has(bare), name);
    }
    assert.equal(new Set(MISPLACEMENTS.map(({ id }) => id)).size, MISPLACEMENTS.length);
  });

  it('has phrases for the same concepts in both languages', () => {
    const names = (lexicon: typeof german): string[] => [...new Set(lexicon.flatMap((piece) => Object.keys(piece)))].sort();
    assert.deepEqual(names(german), names(english));
  });
});

describe('conditions', () => {
  it('read brackets, scopes and sequences', () => {
    assert.deepEqual(namesIn(parseExpression('own:A & (head:B | !near:C) & D>E & F>>G & @item')), ['A', 'B', 'C', 'D', 'E', 'F', 'G', '@item']);
  });
  for (const broken of ['A &', '(A', 'A B', 'elsewhere:A', '', 'A % B']) {
    it(`refuse ${JSON.stringify(broken)}`, () => assert.throws(() => parseExpression(broken), SyntaxError));
  }
});

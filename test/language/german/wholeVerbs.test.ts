import { strict as assert } from 'node:assert';
import { conceptsOf } from '../../../server/src/language/lexicon/index.js';
import { bracketedVerbs, withoutInserted } from '../../../server/src/language/german/wholeVerbs.js';
import { compilePhrases } from '../../../server/src/language/phrases.js';
import { tokenize } from '../../../server/src/language/tokens.js';

describe('language/german/wholeVerbs', () => {
  const phrases = { ANNOUNCES: ['ankündig*'], HANDS_OVER: ['herausgeben'], LAYS_OPEN: ['offenleg*'], FILLS_IN: ['eintragen'] };
  const match = compilePhrases(phrases, { inSentence: bracketedVerbs, inWord: withoutInserted });

  const TABLE: readonly (readonly [sentence: string, ...concepts: string[]])[] = [
    ['Der Dienstleister kündigt dem Verlader die Hinzuziehung eines weiteren Unternehmens mindestens dreißig Tage vor ihrem Beginn in Textform an.', 'ANNOUNCES'],
    ['Er kündigt sie an, bevor er beginnt.', 'ANNOUNCES'],
    ['Er hat sie anzukündigen.', 'ANNOUNCES'],
    ['Sie wird angekündigt.', 'ANNOUNCES'],
    ['Auf Verlangen gibt er die Unterlagen heraus.', 'HANDS_OVER'],
    ['Die Unterlagen sind herauszugeben und offenzulegen.', 'HANDS_OVER', 'LAYS_OPEN'],
    ['Legt er die Unterlagen offen, ist das Original zu zeigen.', 'LAYS_OPEN'],
    // A particle that does not close its clause is a preposition, and a request is no duty.
    ['Er kündigt an dem Tag, an dem der Vertrag endet.'],
    ['Kündigt er, so gibt der andere nichts. Heraus kommt es doch.'],
    ['Bitte tragen Sie keine Diagnosen ein.'],
  ];
  for (const [sentence, ...concepts] of TABLE) {
    it(`finds ${concepts.join(' and ') || 'nothing'} in: ${sentence}`, () => {
      assert.deepEqual([...new Set(match(tokenize(sentence)).map((hit) => hit.concept))].sort(), concepts);
    });
  }

  it('is used by the German lexicon', () => {
    const found = conceptsOf(tokenize('Der Auftragnehmer kündigt dem Auftraggeber jede Änderung bei den von ihm eingesetzten weiteren Unternehmen mindestens dreißig Tage vorher an.'), 'de');
    assert.ok(found.some((hit) => hit.concept === 'INFORM'));
  });
});

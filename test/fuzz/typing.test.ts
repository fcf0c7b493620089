import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, snapshot } from './snapshot.js';

const STRANGER = 'Die Brückmann Spedition GmbH stellt die Zugangsdaten bereit.';

/** Words typed letter by letter, for what is taken over while one types and what must not be. */
const TYPED: readonly (readonly [what: string, words: string])[] = [
  ['a word that says nothing', ' ganz'],
  ['a word that softens', ' unverzüglich'],
  ['a company', ' Hanse Druck GmbH'],
  ['a second sentence', ' Sie gilt in Indien.'],
];

describe('fuzz: typing behind the head of a contract', () => {
  // Blocks of the examples that lie behind the head, with a stranger before or behind them.
  const text = readFileSync('examples/avv-de.md', 'utf8').replace('\n\n## § 9 ', `\n\n${STRANGER}\n\n## § 9 `);
  for (const [what, words] of TYPED) for (const heading of ['## § 7 ', '## § 10 ']) {
    it(`${what}, under ${heading.slice(3)}`, function () {
      this.timeout(60_000);
      const from = text.indexOf(heading);
      const place = text.indexOf('.\n\n', from);
      assert.ok(from > 0 && place > 0);
      let contract = analyse(text);
      for (let letters = 1; letters <= words.length; letters++) {
        const typed = text.slice(0, place) + words.slice(0, letters) + text.slice(place);
        contract = analyse(typed, contract);
        if (letters % 3 === 0 || letters === words.length) assert.deepEqual(snapshot(contract), snapshot(analyse(typed)));
      }
      assert.ok(contract.strangers.some((stranger) => stranger.fact.text.startsWith('Brückmann')));
    });
  }
});

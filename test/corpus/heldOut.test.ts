import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { telling, without } from '../../scripts/accuracy/wordings.mjs';
import { compilePhrases } from '../../server/src/language/phrases.js';
import { tokenize } from '../../server/src/language/tokens.js';

const LEXICON = { INFORM: ['informs|notifies ..2 customer|client', 'tells'], AUDIT: ['audits'] };
const json = (name: string): unknown => JSON.parse(readFileSync(`test/corpus/${name}.json`, 'utf8'));

describe('corpus: contracts held out', () => {
  it('tells every wording that a text holds, and finds what it found', () => {
    const met = new Set<string>();
    const tokens = tokenize('Provider notifies the client and tells nobody');
    assert.deepEqual(telling((wording) => met.add(wording))(LEXICON, null, compilePhrases)(tokens), compilePhrases(LEXICON)(tokens));
    assert.deepEqual([...met].sort(), ['INFORM\tnotifies ..2 client', 'INFORM\ttells']);
  });

  it('reads without a wording that is taken out, and with its neighbours', () => {
    const read = without((wording) => wording === 'INFORM\tnotifies ..2 client')(LEXICON, null, compilePhrases);
    const found = (text: string): string[] => read(tokenize(text)).map(({ concept }) => concept);
    assert.deepEqual(found('Provider notifies the client'), []);
    assert.deepEqual(found('Provider notifies the customer'), ['INFORM']);
    assert.deepEqual(found('Provider informs the client, who audits'), ['INFORM', 'AUDIT']);
  });

  it('has each contract in one group, and figures for all groups', () => {
    const groups = json('groups') as { group: string; contracts: string[] }[];
    const contracts = groups.flatMap((one) => one.contracts);
    assert.equal(new Set(contracts).size, contracts.length);
    const measured = json('heldOut') as Record<'besideAll' | 'besidePublished', { group: string; contracts: number }[]>;
    for (const rows of Object.values(measured)) assert.deepEqual(rows.map((row) => [row.group, row.contracts]), groups.map((one) => [one.group, one.contracts.length]));
  });
});

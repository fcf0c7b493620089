// How contracts are read by the program without every wording that only they and their group hold.
import { add, bag } from './counts.mjs';
import { score } from './score.mjs';
import { openLexicon, telling, without } from './wordings.mjs';

const FACTS = ['definitions', 'periods', 'destinations'];

/**
 * The counts of each group of published contracts, read without the wordings of the lexicon that no contract outside the group holds; of `samples`,
 * those of our own (`set` is `own`) vouch for a wording, too, if `own` is true. A wording that no contract holds at all was learnt from none of them, and stays.
 */
export async function heldOut(root, folder, samples, groups, { own }) {
  const read = await openLexicon(root, folder);
  const vouching = samples.filter(({ set, negative }) => !negative && (own || set === 'published'));
  const holders = new Map();
  let current = null;
  const record = await read(telling((wording) => {
    if (!holders.has(wording)) holders.set(wording, new Set());
    holders.get(wording).add(current);
  }));
  for (const sample of vouching) {
    current = sample;
    record(sample.text);
  }
  const rows = [];
  for (const { group, contracts } of groups) {
    const members = new Set(vouching.filter(({ set, file }) => set === 'published' && contracts.includes(file)));
    if (members.size !== contracts.length) throw new Error(`${group}: ${members.size} of ${contracts.length} contracts are there`);
    const isOut = (wording) => holders.has(wording) && [...holders.get(wording)].every((sample) => members.has(sample));
    const analyse = await read(without(isOut));
    const row = { group, contracts: members.size, wordings: [...holders.keys()].filter(isOut).length, requirements: bag(), facts: {} };
    for (const { labels, text, lineOf } of members) {
      const { requirements, facts } = score(labels, analyse(text), [], lineOf);
      for (const counts of Object.values(requirements)) add(row.requirements, counts);
      for (const kind of FACTS) add((row.facts[kind] ??= bag()), facts[kind]);
    }
    rows.push(row);
  }
  return rows;
}

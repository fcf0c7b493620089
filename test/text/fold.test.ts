import assert from 'node:assert/strict';
import { fold } from '../../server/src/text/fold.js';

/** What is written, what is read, and where each unit of that came from. */
const CASES: readonly (readonly [written: string, read: string, map: readonly number[]])[] = [
  ['', '', [0]],
  ['zwei Wochen', 'zwei Wochen', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['§ 3 „Größe“ …', '§ 3 „Größe“ …', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  ['a  b', 'a b', [0, 1, 3, 4]],
  [' a', 'a', [1, 2]],
  ['a ', 'a', [0, 1]],
  ['a\nb', 'a b', [0, 1, 2, 3]],
  ['a\u00adb', 'ab', [0, 2, 3]],
  ['a\u200bb', 'ab', [0, 2, 3]],
  ['a\u00a0b', 'a b', [0, 1, 2, 3]],
  ['a\u0308b', 'äb', [0, 2, 3]],
  ['Meldung ist Pfl\u0456cht', 'Meldung ist Pflicht', [...Array(20).keys()]],
];

describe('text: fold', () => {
  for (const [written, read, map] of CASES) {
    it(`reads ${JSON.stringify(written)}`, () => {
      const folded = fold(written, [...Array(written.length).keys()], written.length);
      assert.equal(folded.text, read);
      assert.deepEqual([...folded.map], map);
    });
  }
});

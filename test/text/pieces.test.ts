import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from '../../server/src/text/pieces.js';
import { applyEdits, type TextEdit } from '../../server/src/text/span.js';

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

describe('text/pieces: changes one after the other, as one', () => {
  const CASES: readonly (readonly [what: string, steps: readonly (readonly TextEdit[])[], edits: readonly TextEdit[]])[] = [
    ['nothing', [], []],
    ['an insertion into an insertion', [[edit(2, 2, 'xy')], [edit(3, 3, 'Z')]], [edit(2, 2, 'xZy')]],
    ['two insertions at one place', [[edit(2, 2, 'x')], [edit(3, 3, 'y')]], [edit(2, 2, 'xy')]],
    ['a number that grows twice', [[edit(4, 5, '9')], [edit(4, 5, '10')]], [edit(4, 5, '10')]],
    ['changes far apart', [[edit(0, 1, ''), edit(6, 6, '!')], [edit(2, 3, 'd')]], [edit(0, 1, ''), edit(3, 4, 'd'), edit(6, 6, '!')]],
  ];
  for (const [what, steps, edits] of CASES) {
    it(what, () => {
      const pieces = new Pieces(6);
      for (const step of steps) pieces.apply(step);
      assert.deepEqual(pieces.edits(), edits);
    });
  }

  it('give the same text as the steps, whatever they are', () => {
    const step = fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 4 }));
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.array(step, { maxLength: 6 }), (first, steps) => {
      const pieces = new Pieces(first.length);
      let text = first;
      for (const [a, b, put] of steps) {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const edits = [edit(start, end, put)];
        pieces.apply(edits);
        text = applyEdits(text, edits);
      }
      assert.equal(applyEdits(first, pieces.edits()), text);
    }));
  });
});

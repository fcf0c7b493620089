import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/cli/excerpt.js';
import { displayWidth, printable } from '../../server/src/cli/printable.js';

/** `«…»` marks the range in the line; the result is the shown line over its carets. */
function check(marked: string, width: number): string[] {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const shown = excerpt(marked.replace(/[«»]/g, ''), from, to, width);
  return [shown.line, ' '.repeat(shown.indent) + '^'.repeat(shown.carets)];
}

describe('cli: excerpt', () => {
  const long = 'wort '.repeat(40);
  const cases: [string, string, number, string[]][] = [
    ['a short line', 'Der «Aufragnehmer» haftet.', 60, ['Der Aufragnehmer haftet.', '    ^^^^^^^^^^^^']],
    ['an empty range', 'Der «» haftet', 60, ['Der  haftet', '    ^']],
    ['a range at the start of a long line', `«Frist» ${long}`, 24, ['Frist wort wort wort wo…', '^^^^^']],
    ['a range far in a long line', `${long}«Frist» ${long}`, 24, ['…rt wort Frist wort wor…', '         ^^^^^']],
    ['a range at the end of a long line', `${long}«Frist»`, 24, ['…rt wort wort wort Frist', ' '.repeat(19) + '^^^^^']],
    ['combining marks', 'u\u0308ber «Frist»', 60, ['u\u0308ber Frist', '     ^^^^^']],
    ['tabs', '\tDer «Frist»', 60, [' Der Frist', '     ^^^^^']],
  ];
  for (const [name, marked, width, expected] of cases) it(`shows ${name}`, () => assert.deepEqual(check(marked, width), expected));

  it('never exceeds the width', () => {
    for (let at = 0; at < 200; at += 7) for (const length of [1, 10, 150]) {
      const shown = excerpt(long, at, at + length, 40);
      assert.ok(displayWidth(shown.line) <= 40 && shown.indent + shown.carets <= 41, `${at} ${length} ${JSON.stringify(shown)}`);
    }
  });

  it('lets no contract steer the terminal', () => {
    assert.equal(printable('a\u001B[31mb\u0007\u202Ec\u009Bd\r\ne'), 'a\uFFFD[31mb\uFFFD\uFFFDc\uFFFDd  e');
  });
});

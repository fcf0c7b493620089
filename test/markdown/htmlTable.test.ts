import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/markdown/readMarkdown.js';

const cells = (text: string): string[] => readMarkdown(text).blocks.filter((b) => b.kind === 'table').flatMap((b) => b.segments.map((s) => `${s.row}.${s.column} ${s.text}`));

describe('tables written in HTML', () => {
  const cases: readonly [name: string, text: string, ...expected: string[]][] = [
    ['fields', '<table>\n<tr><td>Dauer</td><td>zwei <b>Jahre</b></td></tr>\n<tr><td>Ort</td><td></td></tr>\n</table>', '1.0 Dauer', '1.1 zwei Jahre', '2.0 Ort', '2.1 '],
    ['a row of headings', '<table><tr><th>Wer</th><th>Wo</th></tr><tr><td>A GmbH</td><td>Köln</td></tr></table>', '0.0 Wer', '0.1 Wo', '1.0 A GmbH', '1.1 Köln'],
    ['headings beside values', '<TABLE class="x"><tr><th>Dauer</th><td>ein Jahr</td></tr></TABLE>', '1.0 Dauer', '1.1 ein Jahr'],
    ['cells never closed', '<table><tr><td>Dauer<td>ein Jahr<tr><td>Ort<td>Bonn</table>', '1.0 Dauer', '1.1 ein Jahr', '2.0 Ort', '2.1 Bonn'],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(cells(`Davor.\n\n${text}\n\nDanach.`), expected));

  it('end before a blank line, or are text', () => assert.deepEqual(cells('<table>\n<tr><td>A</td>\n\n<td>B</td></tr></table>'), []));

  it('keep the places of their words', () => {
    const text = 'Davor.\n\n<table>\n<tr><td>Dauer</td><td>zwei Jahre</td></tr>\n</table>\n';
    const { blocks, starts } = readMarkdown(text);
    const index = blocks.findIndex((b) => b.kind === 'table');
    const segment = blocks[index]!.segments[1]!;
    assert.equal(text.slice(starts[index]! + segment.map[0]!, starts[index]! + segment.map[0]! + 4), 'zwei');
  });
});

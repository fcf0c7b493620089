import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readMarkdown } from '../../server/src/markdown/readMarkdown.js';

const RUNS = Number(process.env['DPA_FUZZ'] ?? 24) * 10;

/** Lines that open, close or continue something; the hardest text for reading only a stretch of it. */
const LINES = ['', '', '', ' ', '\r', 'text', 'Text. More text', '# Heading', '---', '===', '```', '```md', '~~~', '<!-- a', 'a -->', '| a | b |', '|---|---|', '- item', '1. one', '(2) two', '  a) sub', '> quote', '**Bold**', '\u000Cpage', 'x'.repeat(900), 'wort '.repeat(2600)];
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 60 }).map((lines) => lines.join('\n'));
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)), insert: fc.oneof(fc.constant(''), fc.constantFrom('\n', '\n\n', '`', '`', '```\n', '<!--', '-->', '-', '#', ' ', '|', 'x', '**', '\r', '---\n'), text) });

describe('fuzz: reading a stretch', () => {
  const cases: [string, fc.Arbitrary<string>, number][] = [
    ['of hostile lines', text, RUNS * 2],
    ['of a contract', fc.constantFrom(...['avv-de', 'avv-pdf-text', 'dpa-bilingual'].map((name) => readFileSync(`examples/${name}.md`, 'utf8'))), RUNS / 4],
  ];
  for (const [name, start, runs] of cases) {
    it(`${name} gives the blocks that reading the whole gives`, function () {
      this.timeout(300_000);
      fc.assert(
        fc.property(start, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
          let now = first;
          let document = readMarkdown(now);
          for (const { at, remove, insert } of edits) {
            const from = Math.floor(at * now.length);
            now = now.slice(0, from) + insert + now.slice(from + remove);
            document = readMarkdown(now, document);
            const whole = readMarkdown(now);
            assert.deepEqual(document.starts, whole.starts);
            assert.deepEqual(document.blocks.map((b) => b.source), whole.blocks.map((b) => b.source));
          }
        }),
        { numRuns: runs },
      );
    });
  }
});

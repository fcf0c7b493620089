import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { analyse, snapshot } from './snapshot.js';

const RUNS = Number(process.env['DPA_FUZZ'] ?? 24) * 10;
/** Milliseconds that no text of this size may take, on a busy machine. */
const LIMIT = 8000;

const clean = readFileSync('examples/avv-de.md', 'utf8');
const CONTRACT_HEAD = clean.slice(0, 4000);

/** Text that is hard on readers of Markdown or of contracts, `n` being its size. */
const PATHOLOGICAL: Readonly<Record<string, (n: number) => string>> = {
  'nested emphasis': (n) => '*a **a '.repeat(n / 7),
  'nested quotes': (n) => '> '.repeat(n / 2) + 'a',
  'nested lists': (n) => '- '.repeat(n / 2) + 'a',
  'deeper and deeper lists': (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  'open brackets': (n) => '['.repeat(n),
  'open links': (n) => '[a]('.repeat(n / 4),
  backticks: (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => '`'.repeat(i)).join(' '),
  'open comments': (n) => '<!-- '.repeat(n / 5),
  'open tags': (n) => '<a '.repeat(n / 3),
  'a wide table': (n) => `|${' a |'.repeat(n / 12)}\n|${'---|'.repeat(n / 12)}\n|${' b |'.repeat(n / 12)}`,
  'a long table': (n) => `| a | b |\n|---|---|\n${'| Indien | 30 Tage |\n'.repeat(n / 20)}`,
  'references to nothing': (n) => '[a][b] '.repeat(n / 7),
  'many definitions': (n) => Array.from({ length: n / 10 }, (_, i) => `[x${i}]: y`).join('\n'),
  'one long line': (n) => 'Der Auftragnehmer informiert den Auftraggeber innerhalb von 30 Tagen. '.repeat(n / 70),
  'one long word': (n) => 'Auftrag'.repeat(n / 7),
  'numbered lines': (n) => Array.from({ length: n / 12 }, (_, i) => `(${i}) Text.`).join('\n'),
  'numbers alone': (n) => '1.1.1.1 '.repeat(n / 8),
  'section signs': (n) => '§ '.repeat(n / 2),
  'citations in a row': (n) => 'Art. 28 Abs. 3, '.repeat(n / 16) + 'DSGVO',
  'an article and white space': (n) => `Art.${'\t'.repeat(n)}x`,
  'number words': (n) => 'zweihundert (3) '.repeat(n / 16),
  'definitions of the same term': (n) => '(nachfolgend „Kunde“) '.repeat(n / 22),
  'unclosed quotes': (n) => '„Kunde '.repeat(n / 7),
  blanks: (n) => '____ [ ] […] '.repeat(n / 13),
  hyphens: (n) => 'a-\n'.repeat(n / 3),
  'soft hyphens': (n) => 'a\u00AD'.repeat(n / 2),
  'combining marks': (n) => `a${'\u0308'.repeat(n)}`,
  'line ends': (n) => '\r\n\n\r'.repeat(n / 4),
  'front matter without end': (n) => `---\n${'a: b\n'.repeat(n / 5)}`,
  'control characters': (n) => '\u0000\u0007\u001B\u202E'.repeat(n / 4),
  'lone surrogates': (n) => '\uD800a\uDC00 '.repeat(n / 4),
  'many headings': (n) => '# § 1 Titel\n'.repeat(n / 12),
  'escapes': (n) => '\\*\\_\\['.repeat(n / 6),
  'entities': (n) => '&amp;&#x41;&bogus; '.repeat(n / 19),
};

describe('fuzz: total', () => {
  it('reads any string without throwing', function () {
    this.timeout(300_000);
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.constantFrom('\n', ' ', '|', '-', '*', '#', '§', '(', '1', '.', '„', '“', 'a', '`', '<', '>', '[', ']', ':', '\t', '\r'), { maxLength: 200 }).map((c) => c.join('')));
    fc.assert(fc.property(text, (t) => void snapshot(analyse(t))), { numRuns: RUNS });
    fc.assert(fc.property(text, (t) => void snapshot(analyse(`${CONTRACT_HEAD}${t}\n\n${t}`))), { numRuns: RUNS / 10 });
  });

  it('places every span inside the text', function () {
    this.timeout(120_000);
    const edits = fc.array(fc.tuple(fc.nat(CONTRACT_HEAD.length), fc.constantFrom('\n', '\u00AD', '\u200B', 'ß', '|', '**', '😀', '\r\n', ' (3) ')), { maxLength: 30 });
    fc.assert(
      fc.property(edits, (changes) => {
        const text = changes.reduce((t, [at, insert]) => t.slice(0, at) + insert + t.slice(at), clean);
        const visit = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          if ('start' in value && 'end' in value) assert.ok((value.start as number) >= 0 && (value.start as number) <= (value.end as number) && (value.end as number) <= text.length);
          for (const member of Object.values(value)) visit(member);
        };
        visit(snapshot(analyse(text)));
      }),
      { numRuns: RUNS / 10 },
    );
  });

  for (const [name, make] of Object.entries(PATHOLOGICAL)) {
    it(`reads ${name} in time`, function () {
      this.timeout(LIMIT * 4);
      for (const text of [make(20_000), `${CONTRACT_HEAD}\n\n${make(20_000)}`]) {
        const began = performance.now();
        snapshot(analyse(text));
        const took = performance.now() - began;
        assert.ok(took < LIMIT, `${Math.round(took)} ms for ${text.length} characters`);
      }
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { analyse, snapshot } from './snapshot.js';

/** How many sessions of edits are tried; `DPA_FUZZ=1000` tries more. */
const SESSIONS = Number(process.env['DPA_FUZZ'] ?? 24);
const EDITS = 12;

const TEXTS = ['examples/avv-de', 'examples/abv-ch', 'examples/dpa-en', 'examples/avv-pdf-text', 'examples/broken-de', 'examples/dpa-bilingual', 'test/bilingual/section-by-section'].map((name) => readFileSync(`${name}.md`, 'utf8'));

/** What people type and paste, and what turns the structure of everything after it. */
const PIECES = [
  'x', ' ', '\n', '\n\n', '\r\n', '.', '§ 9 ', '(2) ', '1.1 ', '- ', '* ', '> ', '# ', '## ', '\n---\n', '\n===\n', '```', '\n```\n', '<!--', '-->', '<div>', '|', '\n|---|\n', '**', '_', '`', '[', ']', '](', '\n\n[a]: b\n',
  '\t', '    ', '\u00AD', '\u200B', '\uFEFF', '\uD800', 'ä', 'a\u0308', '-\n', '\n---\nkey: value\n---\n',
  'innerhalb von zwei (3) Wochen', 'within 24 hours', ' in Indien ', ' nachfolgend „Kunde“ genannt', 'Aufragnehmer', 'Art. 28 Abs. 3 lit. z DSGVO', '[…]', '____',
  '\n\n## § 99 Neues\n\n(1) Der Auftragnehmer informiert den Auftraggeber unverzüglich.\n\n',
];

/** What changes the words of a sentence and seldom more. */
const WORDS = [
  'e', 'n', ' ', '. ', ', ', ' nicht', ' der Auftragnehmer', ' Auftraggeber', ' als Verantwortlicher', ' the Customer', ' Hauptvertrag', ' Unterauftragnehmer', ' nur auf Weisung des Kunden',
  ' gemäß Anlage 1', ' nach § 5', ' (Art. 28 DSGVO)', ' Art. 99 Abs. 7 DSG', ' binnen 14 Tagen', ' in den USA', ' („Dienst“)', ' Standardvertragsklauseln', ' preamble', '<a id="x">', ' info@example.org', ':', ' löscht alle Daten',
  ' soweit zumutbar', ' nach besten Kräften', ' gegen Vergütung', ' auf eigene Kosten', ' to the extent possible', ' unverzüglich',
  ' siehe „Archiv und Kurier“ oben', ' **Archiv und Kurier.** ', ' Wo liegen die Daten? In Kiel und sonst nirgends.', ' see “Paper files” below', ', Orwik deletes your data',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Edits at a share of the text's length, mostly small; some cut out or repeat whole passages. */
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(600) }),
  insert: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) }),
});

const apply = (text: string, { at, remove, insert }: Edit): string => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
};

describe('fuzz: incremental', () => {
  it('gives after every edit what reading from scratch gives', function () {
    this.timeout(600_000);
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(edit, { minLength: 1, maxLength: EDITS }), (start, edits) => {
        let text = start;
        let contract = analyse(text);
        for (const change of edits) {
          text = apply(text, change);
          contract = analyse(text, contract);
          assert.deepEqual(snapshot(contract), snapshot(analyse(text)));
        }
      }),
      { numRuns: SESSIONS, interruptAfterTimeLimit: 300_000, endOnFailure: true },
    );
  });

  it('gives after every letter typed at one place what reading from scratch gives', function () {
    this.timeout(600_000);
    const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constant('') });
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(key, { minLength: 2, maxLength: EDITS }), (start, place, keys) => {
        let text = start;
        let cursor = Math.floor(place * text.length);
        let contract = analyse(text);
        for (const typed of keys) {
          // Nothing typed is a letter taken back.
          text = typed === '' ? text.slice(0, Math.max(0, cursor - 1)) + text.slice(cursor) : text.slice(0, cursor) + typed + text.slice(cursor);
          cursor = Math.max(0, typed === '' ? cursor - 1 : cursor + typed.length);
          contract = analyse(text, contract);
          assert.deepEqual(snapshot(contract), snapshot(analyse(text)));
        }
      }),
      { numRuns: SESSIONS, interruptAfterTimeLimit: 300_000, endOnFailure: true },
    );
  });

  it('comes back to the same when an edit is undone', function () {
    this.timeout(120_000);
    const text = TEXTS[0]!;
    const first = analyse(text);
    const expected = snapshot(first);
    fc.assert(
      fc.property(edit, (change) => assert.deepEqual(snapshot(analyse(text, analyse(apply(text, change), first))), expected)),
      { numRuns: SESSIONS },
    );
  });

  it('is not misled by another line of versions', function () {
    this.timeout(240_000);
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), edit, edit, (text, one, other) => {
        const first = analyse(text);
        const branch = analyse(apply(text, one), first);
        assert.deepEqual(snapshot(analyse(apply(text, other), first)), snapshot(analyse(apply(text, other))));
        assert.deepEqual(snapshot(analyse(apply(apply(text, one), other), branch)), snapshot(analyse(apply(apply(text, one), other))));
      }),
      { numRuns: SESSIONS },
    );
  });

  it('keeps what an edit does not touch', () => {
    const text = TEXTS[0]!;
    const before = analyse(text);
    const after = analyse(text.replace('§ 8 Ort', '§ 8 Der Ort'), before);
    const kept = new Set(before.document.blocks);
    const fresh = after.document.blocks.filter((block) => !kept.has(block)).length;
    assert.ok(fresh <= 12, `${fresh} of ${after.document.blocks.length} blocks were read again`);
  });
});

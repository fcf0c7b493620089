import assert from 'node:assert/strict';
import { REQUIREMENT_IDS } from '../../../server/src/knowledge/requirements.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { check } from '../../../server/src/services/check.js';
import { insertClause } from '../../../server/src/services/clause.js';
import { applyEdits } from '../../../server/src/text/span.js';
import { assertStands } from './standing.js';
import { PAIRS, type Pair, setOut, STYLES, type Style } from './agreements.js';

const contractOf = (style: Style, { head, chapters, tail }: Pair, which: 0 | 1 = 0): string => setOut(style, head, chapters[which], tail);

/** Words by which a clause must name the two sides, whatever its case. */
const NAMES: Readonly<Record<string, RegExp>> = {
  Auftraggeber: /\b(?:der Auftraggeber|des Auftraggebers|dem Auftraggeber|den Auftraggeber)\b/i,
  Auftraggeberin: /\b(?:die|der) Auftraggeberin\b/i,
  Verantwortlicher: /\b(?:der Verantwortliche|(?:des|dem|den) Verantwortlichen)\b/i,
  Customer: /\bthe Customer\b/i,
};
const WITHOUT_CONTROLLER = new Set(['data-types', 'data-subjects', 'nature-and-purpose', 'confidentiality']);

describe('services/clause: every clause, in every style, for every pair of parties', () => {
  for (const pair of PAIRS) {
    for (const style of STYLES) {
      describe(`${pair.controller}, ${style.name}`, () => {
        const text = contractOf(style, pair, STYLES.indexOf(style) % 2 === 0 ? 0 : 1);
        const contract = analyse(text);
        const missing = contract.requirements.filter((r) => r.verdict === 'absent').map((r) => r.id);

        const before = new Set(check(contract).map((f) => f.subject));

        it('is read as an agreement that lacks most clauses', () => {
          assert.equal(contract.kind, 'dpa');
          assert.ok(missing.length > 11, missing.join(' '));
        });

        for (const id of REQUIREMENT_IDS) {
          it(id, () => {
            const fix = insertClause(contract, id);
            const edit = fix.plain[0]!;
            assert.equal(edit.span.start, edit.span.end, 'the clause replaces nothing');
            assert.match(edit.text, /^\n/, 'begins on a line of its own');
            assert.ok(!/[{}[\]$]|undefined/.test(edit.text), edit.text);
            assert.ok(WITHOUT_CONTROLLER.has(id) || NAMES[pair.controller]!.test(edit.text), edit.text);
            const mended = applyEdits(text, fix.plain);
            assert.ok(mended.indexOf(edit.text.trim()) < mended.search(/_{4}/), 'stands before the signature');
            const after = analyse(mended);
            assertStands(contract, after, fix.plain);
            if (!missing.includes(id)) return;
            assert.equal(after.requirements.find((r) => r.id === id)?.verdict, 'present', mended);
            assert.deepEqual(check(after).filter((f) => !before.has(f.subject)).map((f) => `${f.rule} ${f.subject}`), []);
          });
        }
      });
    }
  }
});

describe('services/clause: where a clause goes and how it is numbered', () => {
  /** The line that the clause on liability gets in the chapter on sub-processors, and the heading of a chapter of its own. */
  const EXPECTED: Readonly<Record<string, readonly [clause: RegExp, heading: RegExp]>> = {
    'section signs': [/^\n\n\(3\) Kommt/, /^\n\n## § 4 Löschung und Rückgabe\n\nNach/],
    'section signs in plain text': [/^\n\(3\) Kommt/, /^\n\n§ 4 Löschung und Rückgabe\n\nNach/],
    decimals: [/^\n\n2\.3 Kommt/, /^\n\n## 4\. Löschung und Rückgabe\n\n4\.1 Nach/],
    'decimals in tight lines': [/^\n2\.3\. Kommt/, /^\n\n## 4 Löschung und Rückgabe\n\n4\.1\. Nach/],
    'bold headings': [/^\n\n\(3\) Kommt/, /^\n\n\*\*4\. Löschung und Rückgabe\*\*\n\nNach/],
    'bold numbers': [/^\n\n\*\*2\.3\*\*\tKommt/, /^\n\n### 4 Löschung und Rückgabe\n\n\*\*4\.1\*\*\tNach/],
    lists: [/^\n3\. Kommt/, /^\n\n## 4\. Löschung und Rückgabe\n\nNach/],
    bullets: [/^\n- Kommt/, /^\n\n## § 4 Löschung und Rückgabe\n\n- Nach/],
    'headings without numbers': [/^\n\nKommt/, /^\n\n## Löschung und Rückgabe\n\nNach/],
    'plain text': [/^\n\nKommt/, /^\n\n4\. Löschung und Rückgabe\n\nNach/],
  };
  const pair = PAIRS[0]!;
  for (const style of STYLES) {
    const text = contractOf(style, pair);
    const [clause, heading] = EXPECTED[style.name]!;
    it(`${style.name}: joins the chapter it belongs to`, () => {
      const { span, text: inserted } = insertClause(analyse(text), 'subprocessor-liability').plain[0]!;
      assert.match(inserted, clause);
      assert.ok(text.slice(0, span.start).endsWith('nicht erlaubt.'), text.slice(0, span.start));
    });
    it(`${style.name}: gets a chapter of its own before the final provisions`, () => {
      const { span, text: inserted } = insertClause(analyse(text), 'deletion-or-return').plain[0]!;
      assert.match(inserted, heading);
      assert.ok(text.slice(0, span.start).endsWith('Anträgen betroffener Personen.'));
    });
    it(`${style.name}: keeps the line ends`, () => {
      const { text: inserted } = insertClause(analyse(text.replaceAll('\n', '\r\n')), 'deletion-or-return').plain[0]!;
      assert.match(inserted.replaceAll('\r\n', '\n'), heading);
      assert.equal(inserted.replaceAll('\r\n', '').includes('\n'), false);
    });
  }
});

describe('services/clause: an agreement that is an annex as a whole', () => {
  const pair = PAIRS[0]!;
  for (const [title, style] of [['# Anlage 3: Auftragsverarbeitung', STYLES[0]!], ['# Anhang 2 – Datenschutz', STYLES[2]!], ['## Anlage 1 Vertrag zur Auftragsverarbeitung', STYLES[8]!]] as const) {
    it(`${title}: gets its clauses below the title, where they belong`, () => {
      const text = `---\ndpa: true\n---\n\n${contractOf(style, pair).replace('# Vertrag zur Auftragsverarbeitung', title).replace(/\n## Anlage 1 – [^]*$/, '\n')}`;
      const contract = analyse(text);
      assert.equal(contract.kind, 'dpa');
      for (const id of ['subprocessor-liability', 'deletion-or-return'] as const) {
        const { plain } = insertClause(contract, id);
        assertStands(contract, analyse(applyEdits(text, plain)), plain);
        assert.ok(plain[0]!.span.start > text.indexOf('Unterauftragsverarbeiter') && plain[0]!.span.start < text.search(/_{4}/), String(plain[0]!.span.start));
      }
    });
  }
});

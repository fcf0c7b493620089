import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { REQUIREMENT_IDS, type RequirementId } from '../../../server/src/knowledge/requirements.js';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/finding.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { check } from '../../../server/src/services/check.js';
import { layoutOf } from '../../../server/src/services/clause/bilingual/layout.js';
import { insertAllClauses } from '../../../server/src/services/clause/insertAll.js';
import { repairClause } from '../../../server/src/services/clause/repair.js';
import { insertClause } from '../../../server/src/services/clause.js';
import type { Contract } from '../../../server/src/services/services.js';
import { applyEdits, type TextEdit } from '../../../server/src/text/span.js';
import { assertStands } from './standing.js';

/** A contract in each layout, with the names of the parties that a version must not have. */
const FILES: readonly (readonly [file: string, kind: string, strangeInEnglish: RegExp, strangeInGerman: RegExp])[] = [
  ['test/bilingual/in-one-paragraph.md', 'paragraphs', /Auftrag/, /Controller|Processor/],
  ['test/bilingual/one-after-the-other.md', 'parts', /Auftrag/, /Controller|Processor/],
  ['test/bilingual/section-by-section.md', 'runs', /Kunde|Anbieter/, /Client|Provider/],
  ['examples/dpa-bilingual.md', 'columns', /Auftrag/, /Controller|Processor/],
  ['test/contracts/en/10-bi-kongress-absatzweise.md', 'turns', /Gesellschaft|Agentur/, /Society|Agency/],
];

/** The contract without all that says a requirement, in both versions. */
function without(contract: Contract, id: RequirementId): string {
  const { text } = contract.document;
  const evidence = contract.requirements.find((r) => r.id === id)?.evidence ?? [];
  const pairs = contract.versions().pairs.filter(({ de, en }) => [...de, ...en].some(({ span }) => evidence.some(({ start }) => span.start <= start && start < span.end)));
  const cut = new Map<number, TextEdit>();
  for (const { block, span } of pairs.flatMap(({ de, en }) => [...de, ...en])) {
    const table = block.block.kind === 'table';
    const start = table ? text.lastIndexOf('\n', span.start) : text.lastIndexOf('\n\n', block.start);
    cut.set(start, { span: { start, end: table ? text.indexOf('\n', span.end) : block.start + block.block.source.trimEnd().length }, text: '' });
  }
  return applyEdits(text, [...cut.values()]);
}

const verdict = (contract: Contract, id: RequirementId): string | undefined => contract.requirements.find((r) => r.id === id)?.verdict;
const GERMAN = /\b(?:der|die|dem|den|des|und|nach|bei|für)\b/;
const ENGLISH = /\b(?:the|shall|with|and|for|to)\b/;

describe('services/clause: contracts in two languages', () => {
  for (const [file, kind, strangeInEnglish, strangeInGerman] of FILES) {
    describe(file, () => {
      const whole = analyse(readFileSync(file, 'utf8'));
      let tried = 0;

      for (const id of REQUIREMENT_IDS) {
        const text = without(whole, id);
        const contract = analyse(text);
        if (text === whole.document.text) continue;
        if (contract.kind !== 'dpa' || verdict(contract, id) !== 'absent') continue;
        tried++;
        it(`${id}: both versions get the clause, each in its own words`, () => {
          assert.equal(layoutOf(contract)?.kind, kind);
          const { plain } = insertClause(contract, id, 'en');
          const after = analyse(applyEdits(text, plain));
          assert.equal(verdict(after, id), 'present', plain.map((edit) => edit.text).join('\n'));
          // A clause that is no longer missing but incomplete is the same finding, and a milder one.
          const found = (one: Contract): string[] => check(one).map(({ rule, subject }) => `${rule === 'incomplete-clause' ? 'missing-clause' : rule} ${subject}`);
          const before = found(contract);
          assert.deepEqual(found(after).filter((f) => !before.includes(f)), []);
          assertStands(contract, after, plain);
          const put = plain.filter((edit) => edit.text.length > 12).map((edit) => edit.text.trim());
          const fresh = after.versions().pairs.filter(({ de, en }) => [...de, ...en].every(({ span }) => put.some((one) => one.includes(after.document.text.slice(span.start, span.end).replace(/^\*|\*$/g, '')))));
          assert.ok(fresh.length > 0, `the two versions belong together: ${put.join('\n---\n')}`);
          const words = (language: 'de' | 'en'): string => fresh.flatMap((pair) => pair[language]).map(({ span }) => after.document.text.slice(span.start, span.end)).join(' ');
          assert.match(words('de'), GERMAN);
          assert.doesNotMatch(words('de'), strangeInGerman);
          assert.match(words('en'), ENGLISH);
          assert.doesNotMatch(words('en'), strangeInEnglish);
          assert.equal(after.versions().lone.length, contract.versions().lone.length);
        });
      }

      it('is tried with several clauses', () => assert.ok(tried > 4, String(tried)));
    });
  }

  it('get a chapter in the same place of both, where they stand one after the other', () => {
    const whole = readFileSync('test/bilingual/one-after-the-other.md', 'utf8');
    const text = whole.replace(/## § 9 [^]*?(?=## § 10 )/, '').replace('## § 10 ', '## § 9 ').replace(/## Section 9 [^]*?(?=## Section 10 )/, '').replace('## Section 10 ', '## Section 9 ');
    const contract = analyse(text);
    assert.equal(verdict(contract, 'deletion-or-return'), 'absent');
    const { plain } = insertClause(contract, 'deletion-or-return', 'de');
    const after = applyEdits(text, plain);
    assertStands(contract, analyse(after), plain);
    const headings = (word: string): string[] => [...after.matchAll(new RegExp(`^## ${word} \\d+ .*$`, 'gm'))].map(([line]) => line).slice(-3);
    const at = (list: readonly string[], title: RegExp): number => list.findIndex((line) => title.test(line));
    const [german, english] = [headings('§'), headings('Section')];
    assert.equal(at(german, /Löschung und Rückgabe/), at(english, /Deletion and return/), [...german, ...english].join('\n'));
    assert.match(german[2]!, /^## § 10 Haftung/);
    assert.match(english[2]!, /^## Section 10 Liability/);
  });

  it('get all that is missing at once, in both versions', () => {
    const whole = analyse(readFileSync('examples/dpa-bilingual.md', 'utf8'));
    const text = without(analyse(without(whole, 'confidentiality')), 'breach-notification');
    const contract = analyse(text);
    const all = insertAllClauses(contract, 'de', DEFAULT_SETTINGS);
    assert.ok(all);
    const after = analyse(applyEdits(text, all.plain));
    assertStands(contract, after, all.plain);
    assert.deepEqual(after.requirements.filter((r) => r.verdict === 'absent').map((r) => r.id), []);
    assert.equal(after.versions().lone.length, 0);
  });

  it('are not mended in one version alone', () => {
    const contract = analyse(readFileSync('examples/dpa-bilingual.md', 'utf8').replace(/ausschließlich auf dokumentierte Weisung/, 'auf Weisung').replace(/only on documented instructions/, 'on instructions'));
    assert.equal(repairClause(contract, 'documented-instructions', 'en', DEFAULT_SETTINGS), null);
  });
});

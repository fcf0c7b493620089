import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { Contract } from '../../server/src/contract/contract.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';

/** What the labels beside a contract say; set by its author by reading, before any of it was checked. */
interface Labels {
  readonly requirements: Readonly<Record<string, { readonly verdict: string }>>;
  readonly periods: readonly { readonly line: number; readonly days: number | null }[];
  readonly statuteRefs?: readonly { readonly line: number }[];
}

/** Floors, not goals: what the labelled contracts of our own must go on giving. */
const FLOOR = { verdicts: 0.85, periods: 0.93, citations: 0.97 };

const folder = 'test/contracts';
const files = ['de', 'en'].flatMap((language) => readdirSync(path.join(folder, language)).filter((f) => f.endsWith('.md')).map((f) => path.join(folder, language, f)));
const negatives = ['de', 'en'].flatMap((language) => readdirSync(path.join(folder, language, 'negative')).map((f) => path.join(folder, language, 'negative', f)));
const violated = (verdict: string | undefined): boolean => verdict === 'partial' || verdict === 'absent';
const lineOf = (contract: Contract, offset: number): number => contract.document.text.slice(0, offset).split('\n').length;

describe('labelled contracts of our own', () => {
  const read = files.map((file) => ({
    file,
    contract: analyse(readFileSync(file, 'utf8')),
    labels: JSON.parse(readFileSync(file.replace(/\.md$/, '.gold.json'), 'utf8')) as Labels,
  }));

  for (const { file, contract } of read) it(`${file} is an agreement`, () => assert.equal(contract.kind, 'dpa'));

  for (const file of negatives) {
    it(`${file} is none and gives no finding`, () => {
      const contract = analyse(readFileSync(file, 'utf8'));
      assert.equal(contract.kind, 'other');
      assert.deepEqual(check(contract), []);
    });
  }

  it('get the verdicts their readers gave', () => {
    const cells = read.flatMap(({ contract, labels }) =>
      Object.entries(labels.requirements)
        .filter(([, label]) => label.verdict !== 'not-applicable')
        .map(([id, label]) => violated(label.verdict) === violated(contract.requirements.find((r) => r.id === id)?.verdict)));
    atLeast(FLOOR.verdicts, cells);
  });

  it('have the periods and citations their readers saw', () => {
    const periods = read.flatMap(({ contract, labels }) => labels.periods.filter((p) => p.days !== null)
      .map((p) => [...contract.periods, ...contract.frequencies].some((q) => Math.abs(lineOf(contract, q.span.start) - p.line) <= 1 && Math.abs(q.fact.days - p.days!) <= Math.max(0.2, 0.02 * p.days!))));
    atLeast(FLOOR.periods, periods);
    const citations = read.flatMap(({ contract, labels }) => (labels.statuteRefs ?? []).map((c) => contract.citations().some((d) => Math.abs(lineOf(contract, d.span.start) - c.line) <= 1)));
    atLeast(FLOOR.citations, citations);
  });
});

function atLeast(floor: number, hits: readonly boolean[]): void {
  const share = hits.filter(Boolean).length / hits.length;
  assert.ok(share >= floor, `${(100 * share).toFixed(1)} % of ${hits.length}, at least ${(100 * floor).toFixed(0)} %`);
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REQUIREMENTS } from '../../server/src/knowledge/requirements/catalogue.js';
import { RULE_IDS } from '../../server/src/rules/ruleIds.js';

/** A contradiction that a reader labelled in a published contract, in words of our own. */
interface Contradiction {
  /** File of the contract without its ending, within the folder that `DPA_CORPUS` names. */
  readonly contract: string;
  /** The labelled line, and the line of its other end; null where there is none, or it stands on the same line. */
  readonly line: number;
  readonly other: number | null;
  readonly what: string;
  /** The rule that compares such things; null where none does. */
  readonly rule: string | null;
  /** The requirement that a finding of that rule must be about. */
  readonly subject?: string;
}

const all = JSON.parse(readFileSync('test/corpus/contradictions.json', 'utf8')) as readonly Contradiction[];
const KEYS = ['contract', 'line', 'other', 'what', 'rule', 'subject'];
const isLine = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;
const ABOUT_REQUIREMENTS = ['incomplete-clause', 'missing-clause'];

describe('corpus: labelled contradictions', () => {
  it('have the fields they should', () => {
    assert.deepEqual(all.filter((one) => !Object.keys(one).every((key) => KEYS.includes(key)) || !isLine(one.line) || (one.other !== null && !isLine(one.other)) || !/^[a-z]{2,5}\/[\w.-]+$/.test(one.contract)), []);
    assert.deepEqual(all.filter(({ rule }) => rule !== null && !(RULE_IDS as readonly string[]).includes(rule)), []);
  });

  it('name the requirement where a rule speaks of one', () => {
    const ids: readonly string[] = REQUIREMENTS.map(({ id }) => id);
    assert.deepEqual(all.filter(({ rule, subject }) => ABOUT_REQUIREMENTS.includes(rule ?? '') !== (subject !== undefined && ids.includes(subject))), []);
  });

  it('are told in few words and quote nothing', () => {
    assert.deepEqual(all.filter(({ what }) => what.split(' ').length > 18 || /["„“”«»]/.test(what)), []);
  });

  const corpus = process.env['DPA_CORPUS'];
  it('are those of the labels', function () {
    if (!corpus) return this.skip();
    const labelled = readdirSync(corpus, { recursive: true }).map(String).filter((file) => file.endsWith('.gold.json')).flatMap((file) => {
      const { defects = [] } = JSON.parse(readFileSync(path.join(corpus, file), 'utf8')) as { defects?: readonly { kind: string; line: number }[] };
      return defects.filter(({ kind }) => kind === 'contradiction').map(({ line }) => `${file.replace(/\.gold\.json$/, '')} ${line}`);
    });
    assert.deepEqual(all.map(({ contract, line }) => `${contract} ${line}`).sort(), labelled.sort());
    const beyond = all.filter(({ contract, other }) => existsSync(path.join(corpus, `${contract}.md`)) && (other ?? 0) > readFileSync(path.join(corpus, `${contract}.md`), 'utf8').split('\n').length);
    assert.deepEqual(beyond, []);
  });
});

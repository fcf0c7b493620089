import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { describe as inWords } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import { applyEdits } from '../../server/src/text/span.js';

/** `rule: subject` of each finding that a broken example must give, and no other; examples not named here are clean. */
const expected = JSON.parse(readFileSync('test/examples/findings.json', 'utf8')) as Record<string, string[]>;
const names = readdirSync('examples').filter((f) => f.endsWith('.md'));
const read = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

/** What a broken example shows; the walkthrough promises it. */
const SHOWN = ['missing-clause', 'incomplete-clause', 'inconsistent-period', 'number-word-mismatch', 'undefined-term', 'term-variant', 'forbidden-destination', 'contradictory-destination', 'invalid-citation', 'outdated-law', 'placeholder'];

describe('examples', () => {
  it('are there in each language, clean and broken', () => {
    for (const name of ['avv-de.md', 'abv-ch.md', 'dpa-en.md', 'avv-pdf-text.md', 'dpa-bilingual.md', ...Object.keys(expected)]) assert.ok(names.includes(name), name);
  });

  for (const name of names) {
    it(`${name} gives ${expected[name] ? 'what it was broken to give' : 'no finding'}`, () => {
      const contract = analyse(read(name));
      assert.equal(contract.kind, 'dpa');
      const found = check(contract, DEFAULT_SETTINGS);
      assert.deepEqual(found.map((f) => `${f.rule}: ${f.subject}`).sort(), [...(expected[name] ?? [])].sort(), found.map((f) => inWords(f, 'en').message).join('\n'));
    });

    it(`${name} reads the same with the line ends of Windows`, () => {
      const report = (text: string): string[] => check(analyse(text), DEFAULT_SETTINGS).map((f) => `${f.rule}: ${f.subject} ${text.slice(f.span.start, f.span.end).replaceAll('\r', '')}`);
      assert.deepEqual(report(read(name).replace(/\n/g, '\r\n')), report(read(name)));
    });
  }

  for (const name of Object.keys(expected)) {
    it(`${name} shows every kind of fault`, () => {
      const rules = new Set(expected[name]!.map((line) => line.split(':')[0]));
      assert.deepEqual(SHOWN.filter((rule) => !rules.has(rule)), []);
    });

    it(`${name} is mended by its quick fixes, one finding each`, () => {
      const text = read(name);
      const contract = analyse(text);
      const found = check(contract, DEFAULT_SETTINGS);
      const key = (f: { rule: string; subject: string }): string => `${f.rule}: ${f.subject}`;
      let mended = 0;
      for (const finding of found) for (const fix of fixes(contract, finding, DEFAULT_SETTINGS, 'de').filter((f) => f.preferred)) {
        const after = check(analyse(applyEdits(text, fix.plain)), DEFAULT_SETTINGS).map(key);
        const before = found.map(key);
        assert.ok(after.length < before.length && after.every((k) => before.includes(k)), `${key(finding)}: ${fix.title}\n${after.filter((k) => !before.includes(k)).join('\n')}`);
        mended++;
      }
      assert.ok(mended >= 3);
    });
  }
});

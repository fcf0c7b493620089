import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runWith } from './world.js';

const avv = readFileSync('test/bilingual/pair/avv.md', 'utf8');
const dpa = readFileSync('test/bilingual/pair/dpa-en.md', 'utf8');
const broken = dpa.replace('at the latest 24 hours', 'at the latest 72 hours');

interface Report {
  readonly documents: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly related: readonly { readonly path?: string; readonly line: number; readonly column: number }[] }[] }[];
}

describe('cli: a contract in two files', () => {
  it('is clean where they agree', () => assert.deepEqual(runWith(['check', 'avv.md', 'dpa-en.md'], { 'avv.md': avv, 'dpa-en.md': dpa }), { status: 0, out: '2 files checked: no findings\n', error: '' }));

  it('names the other file beside its words', () => {
    const files = { 'x/avv.md': avv, 'x/dpa-en.md': broken };
    const { out } = runWith(['check', '--lang', 'en', 'x/avv.md'], files);
    assert.match(out, /^x\/avv\.md:43:107 warning The German version says “24 Stunden” here, the English one “72 hours”\. The German version prevails\. \[bilingual-mismatch\]\n/);
    assert.match(out, / \^{10}\n += x\/dpa-en\.md:45:93 The English version\.\n\n1 file checked: 1 warning\n$/);
    assert.match(runWith(['check', '--lang', 'de', 'x/dpa-en.md'], files).out, /^x\/dpa-en\.md:45:93 Warnung [^]*= x\/avv\.md:43:107 So die deutsche Fassung\.\n/);
  });

  it('names it in JSON, too', () => {
    const { documents } = JSON.parse(runWith(['check', '--format', 'json', 'avv.md'], { 'avv.md': avv, 'dpa-en.md': broken }).out) as Report;
    assert.deepEqual(documents.map(({ path, findings }) => [path, findings.map(({ rule, related }) => [rule, related.map((place) => place.path)])]), [['avv.md', [['bilingual-mismatch', ['dpa-en.md']]]]]);
  });

  it('is found under a path from the root, in the folder at work', () => {
    const across = (root: string): string => runWith(['check', '--lang', 'en', `${root}/de/avv.md`], {
      [`${root}/de/avv.md`]: avv.replace('(dpa-en.md)', '(../en/dpa.md)'), [`${root}/en/dpa.md`]: broken.replace('avv.md', '../de/avv.md'),
    }).out;
    assert.match(across('/contracts/x'), /\/contracts\/x\/en\/dpa\.md:\d+/);
    assert.equal(across('/elsewhere'), '1 file checked: no findings\n');
  });

  const unread: Readonly<Record<string, string | Uint8Array>> = {
    'binary': Uint8Array.from([0, 159, 146, 150]), 'a PDF': '%PDF-1.7', 'empty': '', 'far too long': 'The processor shall. '.repeat(60_000), 'no UTF-8': Uint8Array.from([0xff, 0xff, 0xc3]),
  };
  for (const [name, content] of Object.entries(unread)) {
    it(`says nothing of a file that is ${name}`, () => assert.deepEqual(runWith(['check', 'avv.md'], { 'avv.md': avv, 'dpa-en.md': content }), { status: 0, out: '1 file checked: no findings\n', error: '' }));
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runWith, type Outcome } from './world.js';

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
const broken = readFileSync('examples/broken-de.md', 'utf8');
const clean = readFileSync('examples/avv-de.md', 'utf8');
const readme = '# Kochbuch\n\nEin Rezept für Kuchen.\n';

interface Report {
  tool: { name: string; version: string };
  documents: { path: string; kind: string; language: string; findings: { rule: string; line: number; column: number; endLine: number; endColumn: number; fixes: string[] }[] }[];
  errors?: { path: string; message: string }[];
}
const report = (outcome: Outcome): Report => JSON.parse(outcome.out) as Report;

describe('cli: run', () => {
  it('tells its version and its use', () => {
    assert.deepEqual(runWith(['--version']), { status: 0, out: `dpa-lint ${version}\n`, error: '' });
    assert.match(runWith(['--help']).out, /^dpa-lint – checks .*\n/);
    assert.match(runWith(['--lang', 'de', '--help']).out, /^dpa-lint – prüft .*\n/);
  });

  it('answers wrong use with status 2 and a hint on standard error', () => {
    const outcome = runWith(['check', '--form', 'x'], {}, { LANG: 'de_DE.UTF-8' });
    assert.equal(outcome.status, 2);
    assert.equal(outcome.out, '');
    assert.match(outcome.error, /^dpa-lint: Unbekannte Option: --form\nAufruf: /);
  });

  it('is content with a clean contract', () => {
    assert.deepEqual(runWith(['check', 'a.md'], { 'a.md': clean }), { status: 0, out: '1 file checked: no findings\n', error: '' });
  });

  it('reports a broken one with place, line, carets and rule', () => {
    const { status, out } = runWith(['check', '--lang', 'en', 'b.md'], { 'b.md': broken });
    assert.equal(status, 1);
    assert.match(out, /^b\.md:\d+:\d+ warning .*Aufragnehmer.* \[term-variant\]\n {2}\d+ \| .*Aufragnehmer.*\n {5}\| +\^{12}$/m);
    assert.match(out, /\n1 file checked: \d+ errors?, \d+ warnings?.*\n$/);
  });

  it('counts hints and shows them when asked', () => {
    const text = clean.replace('## § 3', 'Der Betrieb ist auf Seite 8 dieses Vertrags beschrieben.\n\n## § 3');
    const quiet = runWith(['check', '--lang', 'de', 'c.md'], { 'c.md': text }).out;
    assert.equal(quiet, '1 Datei geprüft: 1 Anregung (mit --hints zu sehen)\n');
    assert.match(runWith(['check', '--lang', 'de', '--hints', 'c.md'], { 'c.md': text }).out, /^c\.md:\d+:\d+ Anregung .*Seite 8[^]*\n1 Datei geprüft: 1 Anregung\n$/);
    assert.deepEqual(report(runWith(['check', '--format', 'json', 'c.md'], { 'c.md': text })).documents[0]?.findings.map(({ rule }) => rule), ['dangling-reference']);
  });

  it('points out terms used before they are defined, by the switch or by the settings', () => {
    const text = clean.replace('## § 3', 'Die Termine des Wartungsplans sind einzuhalten, auch an Feiertagen.\n\n## § 3').replace(/(\n## § 9[^]*?\n\n)/, '$1Jede Wartung wird einen Monat vorher auf einem Blatt angekündigt (der „Wartungsplan“).\n\n');
    const files = { 'c.md': text, 's.json': '{"dpa.terms.usedBeforeDefined": true}' };
    const rulesOf = (...args: string[]): string[] => report(runWith(['check', '--format', 'json', ...args, 'c.md'], files)).documents[0]!.findings.map(({ rule }) => rule);
    assert.deepEqual(rulesOf(), []);
    assert.deepEqual(rulesOf('--used-before-defined'), ['undefined-term']);
    assert.deepEqual(rulesOf('--settings', 's.json'), ['undefined-term']);
    const { status, out } = runWith(['check', '--lang', 'de', '--hints', '--used-before-defined', 'c.md'], files);
    assert.equal(status, 0);
    assert.match(out, /^c\.md:\d+:\d+ Anregung „Wartungsplan“ steht hier vor seiner Definition\. \[undefined-term\]\n[^]* = c\.md:\d+:\d+ „Wartungsplan“ ist hier definiert\.\n/);
  });

  it('colours on a terminal only, and says the same', () => {
    const coloured = runWith(['check', 'b.md'], { 'b.md': broken }, {}, true).out;
    const plain = runWith(['check', 'b.md'], { 'b.md': broken }).out;
    assert.match(coloured, /\u001B\[1;31merror\u001B\[0m/);
    assert.equal(coloured.replace(/\u001B\[[0-9;]*m/g, ''), plain);
    assert.equal(runWith(['check', '--no-color', 'b.md'], { 'b.md': broken }, {}, true).out, plain);
  });

  it('gives programs everything, with lines and columns from 1', () => {
    const { tool, documents } = report(runWith(['check', '--format', 'json', 'b.md'], { 'b.md': broken }));
    assert.deepEqual(tool, { name: 'dpa-lint', version });
    const [document] = documents;
    assert.ok(document);
    assert.deepEqual([document.path, document.kind, document.language], ['b.md', 'dpa', 'de']);
    const typo = document.findings.find((f) => f.rule === 'term-variant');
    assert.ok(typo);
    assert.equal(broken.split('\n')[typo.line - 1]!.slice(typo.column - 1, typo.endColumn - 1), 'Aufragnehmer');
    assert.ok(typo.fixes.length > 0);
  });

  it('finds the same whatever the line ends and the encoding', () => {
    const expected = report(runWith(['check', '--format', 'json', 'b.md'], { 'b.md': broken })).documents;
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${broken}`, 'utf16le'));
    for (const variant of [`\uFEFF${broken}`, broken.replace(/\n/g, '\r\n'), utf16]) {
      assert.deepEqual(report(runWith(['check', '--format', 'json', 'b.md'], { 'b.md': variant })).documents, expected);
    }
  });

  it('names each file it cannot read and checks the others', () => {
    const files = { 'b.md': broken, 'x.pdf': '%PDF-1.7' };
    const outcome = runWith(['check', '--format', 'json', '--lang', 'en', 'gone.md', 'b.md', 'x.pdf', 'dir/'], files);
    assert.equal(outcome.status, 2);
    assert.deepEqual(report(outcome).documents.map((d) => d.path), ['b.md']);
    assert.deepEqual(report(outcome).errors?.map((e) => e.path), ['gone.md', 'x.pdf', 'dir/']);
    assert.match(outcome.error, /^dpa-lint: gone\.md: There is no such file\.\ndpa-lint: x\.pdf: This is a PDF .*\ndpa-lint: dir\/: This is a directory; .*\n$/);
  });

  it('says so when a text is no data processing agreement', () => {
    const outcome = runWith(['check', 'r.md'], { 'r.md': readme });
    assert.equal(outcome.status, 0);
    assert.match(outcome.out, /^r\.md: not recognised as a data processing agreement, nothing checked\n1 file checked: no findings\n$/);
  });

  it('says when it had to assume an encoding', () => {
    assert.match(runWith(['check', 'a.md'], { 'a.md': Uint8Array.from([0x66, 0xfc, 0x72]) }).error, /^dpa-lint: a\.md: not valid UTF-8, read as Windows-1252\n$/);
  });

  it('obeys the settings file', () => {
    const silent = { 'b.md': broken, 's.json': '{"dpa.severity": {"term-variant": "off"}}' };
    const { documents } = report(runWith(['check', '--format', 'json', '--settings', 's.json', 'b.md'], silent));
    assert.ok(documents[0]!.findings.every((f) => f.rule !== 'term-variant'));
    const wrong = runWith(['check', '--settings', 's.json', 'b.md'], { 'b.md': broken, 's.json': '{"dpa.law": 1}' });
    assert.deepEqual(wrong, { status: 2, out: '', error: 'dpa-lint: s.json: This setting cannot be read: dpa.law\n' });
  });
});

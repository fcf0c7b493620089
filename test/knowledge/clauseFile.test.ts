import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { GENERATED_CLAUSES } from '../../server/src/knowledge/clauses/generated.js';
import { readClauseFile } from '../../server/src/knowledge/clauses/readClauseFile.js';

const LIBRARY = 'server/src/knowledge/clauses';
const HEAD = '---\nid: confidentiality\nlanguage: en\ntitle: Secrecy\n---\n\n';
const BODY = '{Processor.nom} shall bind its staff to confidentiality.';

/** What is wrong, with the words of the file at the place. */
const faults = (text: string): string[] => readClauseFile(text).problems.map(({ id, span, subject, fatal }) => `${fatal ? '' : '~'}${id} ${subject} @${text.slice(span.start, span.end)}`);

describe('knowledge/clauses: a file of the user’s own', () => {
  it('has the format of the library', () => {
    for (const file of readdirSync(LIBRARY).filter((name) => name.endsWith('.md'))) {
      const { clause, problems } = readClauseFile(readFileSync(path.join(LIBRARY, file), 'utf8'));
      assert.deepEqual(problems, [], file);
      assert.ok(clause);
      assert.deepEqual(clause, GENERATED_CLAUSES[clause.language][clause.id], file);
    }
  });

  it('may have its text alone, in paragraphs, with any line ends and a byte order mark', () => {
    const { clause, problems } = readClauseFile(`\ufeff${HEAD}${BODY}\n\nThe duty {processor:ends|end} never: ${'${1:{agreed.audit-notice:14 days}}'}.\n`.replaceAll('\n', '\r\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(clause?.bodies, { balanced: `${BODY}\n\nThe duty {processor:ends|end} never: \${1:{agreed.audit-notice:14 days}}.`, controller: clause?.bodies.balanced, processor: clause?.bodies.balanced });
    assert.equal(clause?.title, 'Secrecy');
  });

  it('may name its sections in German, and leave some out', () => {
    const { clause, problems } = readClauseFile('---\nid: confidentiality\nlanguage: de\ntitle: "Geheimnis: streng"\n---\n## Zugunsten des Verantwortlichen\n{Processor.nom} schweigt.\n## Teilsätze\n### persons-committed\nAlle\nschweigen.\n');
    assert.deepEqual(problems, []);
    assert.deepEqual([clause?.title, clause?.bodies.balanced, clause?.bodies.controller, clause?.limbs], ['Geheimnis: streng', '{Processor.nom} schweigt.', '{Processor.nom} schweigt.', { 'persons-committed': 'Alle schweigen.' }]);
  });

  const BROKEN: readonly (readonly [what: string, text: string, faults: readonly string[]])[] = [
    ['nothing', '', ['front-matter  @', 'missing-text']],
    ['no front matter', 'Staff keep secrets.', ['front-matter  @Staff keep secrets.']],
    ['front matter without end', '---\nid: confidentiality\nStaff keep secrets.', ['front-matter  @---']],
    ['a line that is no entry', HEAD.replace('title', '- title') + BODY, ['line - title: Secrecy @- title: Secrecy', 'missing-field title @---']],
    ['an entry without value', HEAD.replace('Secrecy', '') + BODY, ['missing-field title @title']],
    ['an unknown entry', HEAD.replace('title', 'owner: me\ntitle') + BODY, ['~unknown-field owner @owner']],
    ['an unknown requirement', HEAD.replace('confidentiality', 'confidential') + BODY, ['unknown-requirement confidential @confidential']],
    ['an unknown language', HEAD.replace(': en', ': fr') + BODY, ['unknown-language fr @fr']],
    ['no text', HEAD, ['missing-text  @---']],
    ['an empty section', `${HEAD}## Balanced\n\n`, ['missing-text  @---']],
    ['an unknown section', `${HEAD}${BODY}\n## Neutral\nMore.`, ['~unknown-section Neutral @## Neutral']],
    ['a section twice', `${HEAD}## Balanced\n${BODY}\n## Balanced\nMore.`, ['~section-twice Balanced @## Balanced']],
    ['an unknown limb', `${HEAD}${BODY}\n## Limbs\n### staff\nMore.`, ['~unknown-limb staff @### staff']],
    ['an unknown placeholder', `${HEAD}${BODY} {processor.dat} pays.`, ['unknown-placeholder {processor.dat} @{processor.dat}']],
    ['a placeholder without its argument', `${HEAD}${BODY} See {section.security}.`, ['unknown-placeholder {section.security} @{section.security}']],
    ['an open brace', `${HEAD}${BODY} {processor.nom pays.`, ['unknown-placeholder {processor.nom pays. @{processor.nom pays.']],
    ['bytes that are no text', `${HEAD}${BODY} Stra\ufffde.`, ['encoding  @---']],
  ];
  for (const [what, text, expected] of BROKEN) {
    it(`is reported with ${what}`, () => {
      if (what === 'nothing') assert.equal(readClauseFile(text).clause, null);
      else assert.deepEqual(faults(text), expected);
      assert.equal(readClauseFile(text).clause === null, readClauseFile(text).problems.some(({ fatal }) => fatal));
    });
  }

  it('is read without fail, whatever it holds', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('---', '\n', 'id: ', 'confidentiality', '## Limbs', '### ', '{', '}', '${1:', 'language: en', '\r\n', 'title: x', '\ufeff', '|')), (parts) => {
      const text = parts.join('');
      for (const { span } of readClauseFile(text).problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    }));
  });
});

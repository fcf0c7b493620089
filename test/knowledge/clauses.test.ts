import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clauseFor, type ClauseLanguage } from '../../server/src/knowledge/clauses/clause.js';
import { PRECEDENCE } from '../../server/src/knowledge/clauses/precedence.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';

const LANGUAGES: readonly ClauseLanguage[] = ['de', 'de-CH', 'en'];
const GERMAN_SLOT = /^(?:(?:controller|processor)\.(?:nom|gen|dat|acc|of)|controller|processor|sub\.(?:plural(?:\.(?:nom|dat|acc))?|(?:der|ein|jeder)\.(?:nom|gen|dat|acc))|contract\.(?:nom|gen|dat|acc)|cite|statelaw\.nom|objection)$/;
const ENGLISH_SLOT = /^(?:(?:controller|processor)\.(?:nom|obj|gen|its|self|of)|controller|processor|sub\.(?:plural|a|each|the)|contract|cite|statelaw|objection)$/;

describe('knowledge/clauses', () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('server/src/knowledge/clauses/clause.schema.json', 'utf8')) as object);

  it('is compiled from its Markdown files, and so are the snippets', () => {
    const run = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(run.status, 0, `${run.stdout}${run.stderr}\nRun: npm run generate`);
  });

  for (const language of LANGUAGES) {
    describe(language, () => {
      for (const id of REQUIREMENT_IDS) {
        it(id, () => {
          const clause = clauseFor(id, language);
          assert.ok(validate(clause), JSON.stringify(validate.errors));
          assert.deepEqual(clause.home.filter((home) => !REQUIREMENT_IDS.includes(home) || home === id), []);
          for (const template of [clause.title, clause.body, PRECEDENCE[language]]) {
            for (const [, path] of template.matchAll(/\{([A-Za-z][A-Za-z.]*)(?::[^{}]*)?\}/g)) {
              assert.match(path!.charAt(0).toLowerCase() + path!.slice(1), language === 'en' ? ENGLISH_SLOT : GERMAN_SLOT);
            }
          }
          assert.equal(clause.body.includes('{cite}'), clause.citeGdpr !== '');
          const words = `${clause.title} ${clause.body}`.replace(/\{(?:cite|[A-Za-z.]+)(?::[^{}]*)?\}/g, '');
          // A clause for every contract states no number, leaves no bracketed blank and, in Swiss spelling, has no ß.
          assert.ok(!/\d/.test(words.replace(/\$\{\d:/g, '')), words);
          assert.ok(!/[[\]<>_]|…|ß/.test(language === 'de' ? words.replaceAll('ß', '') : words), words);
        });
      }
    });
  }
});

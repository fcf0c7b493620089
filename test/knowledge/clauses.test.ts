import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clauseFor, type ClauseLanguage, limbFor, SOFTENED } from '../../server/src/knowledge/clauses/clause.js';
import { GENERATED_CLAUSES } from '../../server/src/knowledge/clauses/generated.js';
import { POSITIONS } from '../../server/src/knowledge/clauses/position.js';
import { PRECEDENCE } from '../../server/src/knowledge/clauses/precedence.js';
import { requirement } from '../../server/src/knowledge/requirements/catalogue.js';
import { LIMBS } from '../../server/src/knowledge/requirements/limbs.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';

const LANGUAGES: readonly ClauseLanguage[] = ['de', 'de-CH', 'en'];
const AGREED = 'agreed\\.(?:breach-notice|subprocessor-objection|audit-notice|deletion-after-end|deletion-backup|request-forward|request-assist)';
const GERMAN_SLOT = new RegExp(`^(?:(?:controller|processor)\\.(?:nom|gen|dat|acc|of)|controller|processor|sub\\.(?:plural(?:\\.(?:nom|dat|acc))?|(?:der|ein|jeder)\\.(?:nom|gen|dat|acc))|contract\\.(?:nom|gen|dat|acc)|cite|statelaw\\.nom|${AGREED})$`);
const ENGLISH_SLOT = new RegExp(`^(?:(?:controller|processor)\\.(?:nom|obj|gen|its|self|of)|controller|processor|sub\\.(?:plural|a|each|the)|contract|cite|statelaw|${AGREED})$`);
const SLOT = /\{([A-Za-z][A-Za-z.-]*)(?::[^{}]*)?\}/g;
const FIELD = /\$\{(\d):((?:[^{}]|\{[^{}]*\})*)\}/g;
/** A provision in brackets at the end of what it is about. */
const CITED = /\((?:§|Art\.|Article) \d[^()]*(?:\([^()]*\)[^()]*)*(?:StGB|DSG|FADP)\)/g;
/** What German says and Swiss German says otherwise. */
const NOT_SWISS = /ß|[Vv]erarbeit(?!ungsverzeichnis)|personenbezogen|\blit\.|innerhalb|Werktag|Anschrift/;

/** Processing that is tied to instructions. */
const BOUND = /only on (?:documented )?instructions|(?:ausschlie(?:ß|ss)lich|nur) auf \{controller\.of:/;

const fieldsOf = (template: string): string[] => [...template.matchAll(FIELD)].map(([, number]) => number ?? '');

describe('knowledge/clauses', () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('server/src/knowledge/clauses/clause.schema.json', 'utf8')) as object);

  it('is compiled from its Markdown files, and so are the snippets', () => {
    const run = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(run.status, 0, `${run.stdout}${run.stderr}\nRun: npm run generate`);
  });

  it('gives the balanced clause where no position is named, and null for an unknown limb', () => {
    assert.deepEqual(clauseFor('security', 'de'), clauseFor('security', 'de', 'balanced'));
    assert.notEqual(clauseFor('security', 'de', 'processor').body, clauseFor('security', 'de').body);
    assert.equal(limbFor('security', 'toString', 'en'), null);
  });

  for (const language of LANGUAGES) {
    it(`${language}: what is bound to instructions gives way to the law (Art. 28(3)(a) GDPR)`, () => {
      for (const id of ['documented-instructions', 'transfer-restriction'] as const) {
        const { bodies, limbs } = GENERATED_CLAUSES[language][id];
        for (const template of [...Object.values(bodies), ...Object.values(limbs)].filter((text) => BOUND.test(text))) assert.match(template, /\{statelaw/);
      }
    });

    describe(language, () => {
      for (const id of REQUIREMENT_IDS) {
        const entry = GENERATED_CLAUSES[language][id];
        const templates = [...POSITIONS.map((position) => clauseFor(id, language, position).body), ...Object.values(entry.limbs)];

        it(`${id}: keeps to the schema`, () => {
          assert.ok(validate(entry), JSON.stringify(validate.errors));
          assert.deepEqual(entry.home.filter((home) => !REQUIREMENT_IDS.includes(home) || home === id), []);
          assert.equal(new Set(POSITIONS.map((position) => entry.bodies[position])).size, POSITIONS.length, 'each position has a clause of its own');
        });

        it(`${id}: has a sentence for each limb and withdrawal, one for what softens it, and no other`, () => {
          const { limbs, withdrawn = [], softened = [], supplements = [] } = requirement(id);
          assert.deepEqual(Object.keys(entry.limbs).sort(), [...limbs, ...withdrawn, ...supplements].map((limb) => limb.id).concat(softened.length > 0 ? [SOFTENED] : []).sort());
          for (const limb of LIMBS[id]) assert.ok(limbFor(id, limb.id, language), limb.id);
        });

        it(`${id}: asks only for words that there are`, () => {
          for (const template of [entry.title, ...templates, PRECEDENCE[language]]) {
            for (const [, path] of template.matchAll(SLOT)) {
              assert.match(path!.charAt(0).toLowerCase() + path!.slice(1), language === 'en' ? ENGLISH_SLOT : GERMAN_SLOT);
            }
          }
          assert.equal(templates.some((template) => template.includes('{cite}')), entry.citeGdpr !== '');
        });

        it(`${id}: names its fields`, () => {
          const used = new Set(templates.flatMap(fieldsOf));
          assert.deepEqual([...used].sort(), entry.placeholders.map((_, i) => String(i + 1)));
          for (const template of templates) assert.equal(new Set(fieldsOf(template)).size, fieldsOf(template).length, 'a field stands twice');
        });

        it(`${id}: says a number only where the drafter may change it`, () => {
          for (const template of templates) {
            const words = template.replace(FIELD, '').replace(SLOT, '').replace(CITED, '');
            assert.ok(!/\d|[[\]<>_{}$]|…/.test(words), words);
            assert.ok(!/ {2}| [.,;]/.test(template), template);
          }
        });

        if (language === 'de-CH') {
          it(`${id}: speaks Swiss`, () => {
            for (const template of [entry.title, ...templates]) assert.ok(!NOT_SWISS.test(template), template);
          });
        }
      }
    });
  }
});

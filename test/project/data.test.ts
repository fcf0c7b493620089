import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sources } from './sources.js';

const data = sources('server/src', '.json').filter((f) => !f.path.endsWith('.schema.json'));

/** The schema a data file names itself, or the one beside it with its name. */
function schemaOf(file: string, content: Record<string, unknown>): string | null {
  const folder = path.dirname(file);
  const named = typeof content['$schema'] === 'string' ? path.join(folder, content['$schema']) : file.replace(/\.json$/, '.schema.json');
  return existsSync(named) ? named : null;
}

describe('project: data', () => {
  it('finds the data', () => assert.ok(data.length >= 4));

  for (const file of data) {
    it(`${file.path} stands behind a schema, with source and date`, () => {
      const content = JSON.parse(file.text) as Record<string, unknown>;
      const schemaPath = schemaOf(file.path, content);
      assert.ok(schemaPath, 'no schema beside it');
      const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
      const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
      assert.ok(validate(content), ajv.errorsText(validate.errors));
      const meta = content['_meta'] as { asOf?: string; source?: string; sources?: unknown[] } | undefined;
      assert.match(meta?.asOf ?? '', /^20\d\d-\d\d-\d\d$/);
      assert.ok((meta?.source ?? '') !== '' || (meta?.sources ?? []).length > 0, 'no source');
    });
  }

  it('gives every standard clause its provision and date', () => {
    const folder = 'server/src/knowledge/clauses';
    const clauses = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.ok(clauses.length >= 23 * 3);
    for (const name of clauses) assert.match(readFileSync(path.join(folder, name), 'utf8'), /^---\n[\s\S]*?asOf: ['"]?20\d\d-\d\d-\d\d['"]?\n[\s\S]*?---\n/, name);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Sites that the project may point to: official texts of the law, standards, its own home, documentation of its tools. */
const SITES = new Set([
  'github.com', 'eur-lex.europa.eu', 'www.fedlex.admin.ch', 'fedlex.data.admin.ch', 'www.edoeb.admin.ch', 'commission.europa.eu', 'ec.europa.eu',
  'www.edpb.europa.eu', 'edpb.europa.eu', 'www.gesetze-im-internet.de', 'www.ris.bka.gv.at', 'www.iso.org', 'cldr.unicode.org', 'json-schema.org', 'www.efta.int',
  'spec.commonmark.org', 'microsoft.github.io', 'code.visualstudio.com', 'keepachangelog.com', 'semver.org', 'raw.githubusercontent.com', 'www.datenschutzkonferenz-online.de',
  'www.bundesrecht.admin.ch', 'www.admin.ch', 'www.seco.admin.ch', 'www.dataprivacyframework.gov', 'www.ufdi.ch', 'www.legislation.gov.uk', 'www.w3.org',
]);

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((f) => f && existsSync(f) && /\.(ts|mts|mjs|cjs|js|json|md|txt|yml|yaml|html|css|svg|lua)$|^[^.]+$|^\.ci\//.test(f) && f !== 'package-lock.json')
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Made-up hosts for examples: RFC 2606 and the machine itself. */
const harmless = (host: string): boolean => /(^|\.)(example|invalid|test|localhost)$|\.example\.\w+$|^example\.(com|org|net)$|^(localhost|127\.0\.0\.1)$/.test(host);

describe('project: words', () => {
  it('names no folder of a single machine', () => {
    // The words are taken apart so that this file does not name them itself.
    const folders = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/Us' + 'ers/[a-z]', '/ho' + 'me/[a-z]', '[A-Z]:\\\\' + 'Users'].join('|'));
    assert.deepEqual(files.filter((f) => folders.test(f.text)).map((f) => f.path), []);
  });

  it('points only to official texts, standards and its own home', () => {
    const strange = files.flatMap((f) =>
      [...f.text.matchAll(/\bhttps?:\/\/([a-z0-9.-]+)/gi)].map((m) => m[1]!.toLowerCase().replace(/\.$/, '')).filter((host) => !SITES.has(host) && !harmless(host)).map((host) => `${f.path}: ${host}`));
    assert.deepEqual([...new Set(strange)], []);
  });

  it('holds no hidden characters but those it tests', () => {
    const hidden = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u{E0000}-\u{E007F}]/u;
    assert.deepEqual(files.filter((f) => hidden.test(f.text)).map((f) => f.path), []);
  });
});

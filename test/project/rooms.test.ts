import assert from 'node:assert/strict';
import { importsOf, sources, type Source } from './sources.js';

/** Which rooms of the server a room may import from. Nothing else is allowed, and no arrow runs back. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  markdown: ['text'],
  language: ['text'],
  knowledge: ['language', 'text'],
  facts: ['knowledge', 'language', 'markdown', 'text'],
  contract: ['facts', 'knowledge', 'language', 'markdown', 'text'],
  rules: ['contract', 'facts', 'knowledge', 'language', 'markdown', 'text'],
  services: ['rules', 'contract', 'facts', 'knowledge', 'language', 'markdown', 'text'],
  lsp: ['services', 'rules', 'language', 'knowledge', 'text'],
  cli: ['services', 'rules', 'language', 'text'],
  node: ['lsp'],
  browser: ['lsp'],
};

/** Packages that a folder may use; Node's own modules count as one package `node:`. */
const PACKAGES: readonly (readonly [package_: RegExp, folders: readonly string[]])[] = [
  [/^(unified|remark-parse|mdast|mdast-util-gfm-table|micromark-extension-gfm-table)$/, ['server/src/markdown']],
  [/^vscode-languageserver(\/|$|-textdocument$)/, ['server/src/lsp', 'server/src/node', 'server/src/browser']],
  [/^vscode-languageclient(\/|$)/, ['client/src']],
  [/^vscode$/, ['client/src']],
  [/^node:/, ['server/src/cli', 'server/src/node', 'client/src/node']],
];

const ENGINE = ['text', 'markdown', 'language', 'knowledge', 'facts', 'contract', 'rules', 'services'];
const server = sources('server/src', '.ts');
const client = sources('client/src', '.ts');
const roomOf = (path: string): string | undefined => /^server\/src\/([^/]+)\//.exec(path)?.[1];

/** One line for each import that `wrong` names. */
const complaints = (files: readonly Source[], wrong: (file: Source, target: string, typeOnly: boolean) => boolean): string[] =>
  files.flatMap((file) => importsOf(file).filter((i) => wrong(file, i.target, i.typeOnly)).map((i) => `${file.path} imports ${i.target}`));

describe('project: rooms', () => {
  it('finds the sources', () => assert.ok(server.length > 50 && client.length > 0));

  it('has no room without a place in the plan', () => {
    assert.deepEqual([...new Set(server.map((f) => roomOf(f.path) ?? f.path))].filter((room) => !(room in ARROWS)), []);
  });

  it('lets arrows run one way only', () => {
    const wrong = complaints(server, (file, target) => {
      const from = roomOf(file.path)!;
      const to = roomOf(target);
      return to !== undefined && to !== from && !ARROWS[from]!.includes(to);
    });
    assert.deepEqual(wrong, []);
  });

  it('lets a door reach the rules for their data types only', () => {
    const allowed = ['server/src/rules/finding.ts', 'server/src/rules/ruleIds.ts'];
    assert.deepEqual(complaints(server.filter((f) => ['lsp', 'cli'].includes(roomOf(f.path)!)), (_, target) => roomOf(target) === 'rules' && !allowed.includes(target)), []);
  });

  it('keeps rules apart from each other', () => {
    const rule = (path: string): string | undefined => /^server\/src\/rules\/([a-z-]+)\//.exec(path)?.[1];
    const wrong = complaints(server, (file, target) => {
      const to = rule(target);
      return rule(file.path) !== undefined && to !== undefined && to !== rule(file.path) && !to.startsWith('shared');
    });
    assert.deepEqual(wrong, []);
  });

  it('lets only the language be named by what the engine knows', () => {
    const wrong = complaints(server, (file, target) => roomOf(file.path) === 'knowledge' && roomOf(target) === 'language' && !/\/(language|tokens|phrases)\.ts$/.test(target));
    assert.deepEqual(wrong, []);
  });

  it('uses each package where it belongs', () => {
    const wrong = complaints([...server, ...client], (file, target) => {
      if (/^(server|client|package\.json)/.test(target) || target.startsWith('..')) return false;
      const owner = PACKAGES.find(([name]) => name.test(target));
      return !owner?.[1].some((folder) => file.path.startsWith(`${folder}/`));
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps the engine to files of its own', () => {
    const wrong = complaints(server.filter((f) => ENGINE.includes(roomOf(f.path)!)), (_, target) => !target.startsWith('server/src/') && !PACKAGES[0]![0].test(target));
    assert.deepEqual(wrong, []);
  });

  it('shares nothing with the client but the protocol and plain data types', () => {
    const shared = (target: string, typeOnly: boolean): boolean => target.startsWith('server/src/lsp/protocol') || (typeOnly && target === 'server/src/services/services.ts');
    assert.deepEqual(complaints(client, (_, target, typeOnly) => target.startsWith('server/') && !shared(target, typeOnly)), []);
  });
});

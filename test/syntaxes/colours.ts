import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar } from 'vscode-textmate';

// Both packages are CommonJS and are loaded as the editor loads them.
const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');

/** Just enough of the editor's Markdown for an injection to live in. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
    { match: '^#{1,6} .*', name: 'markup.heading.markdown', captures: { 0: { patterns: [{ match: '#+', name: 'punctuation.definition.heading.markdown' }] } } },
    { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
  ],
};

export type Colour = 'citation' | 'period' | 'blank' | 'term';

/** A coloured stretch of a line. */
export interface Coloured {
  readonly colour: Colour;
  readonly start: number;
  readonly end: number;
}

let loaded: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const injection = JSON.parse(readFileSync('syntaxes/dpa.injection.tmLanguage.json', 'utf8')) as { scopeName: string };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (sources) => new oniguruma.OnigScanner(sources), createOnigString: (text) => new oniguruma.OnigString(text) }),
    loadGrammar: (scope) => Promise.resolve((scope === injection.scopeName ? injection : scope === MARKDOWN.scopeName ? MARKDOWN : null) as never),
    getInjections: (scope) => (scope === MARKDOWN.scopeName ? [injection.scopeName] : []),
  });
  const grammar = await registry.loadGrammar(MARKDOWN.scopeName);
  if (!grammar) throw new Error('no grammar');
  return grammar;
}

/** The coloured stretches of each line of a text, as the editor would show them. */
export async function colours(text: string): Promise<Coloured[][]> {
  const grammar = await (loaded ??= load());
  let stack = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const found: Coloured[] = [];
    for (const token of result.tokens) {
      const colour = /\.(citation|period|blank|term)\.dpa/.exec(token.scopes.join(' '))?.[1] as Colour | undefined;
      if (!colour) continue;
      const last = found[found.length - 1];
      if (last?.colour === colour && last.end === token.startIndex) found[found.length - 1] = { ...last, end: token.endIndex };
      else found.push({ colour, start: token.startIndex, end: token.endIndex });
    }
    return found;
  });
}

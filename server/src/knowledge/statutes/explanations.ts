import type { Localised } from '../../language/language.js';
import dsg from './explanations/dsg.json' with { type: 'json' };
import dsv from './explanations/dsv.json' with { type: 'json' };
import obligations from './explanations/gdpr-obligations.json' with { type: 'json' };
import principles from './explanations/gdpr-principles.json' with { type: 'json' };
import transfers from './explanations/gdpr-transfers.json' with { type: 'json' };
import type { ProvisionPath } from './types.js';

/** What a provision demands; `path` says which part is explained (`28(3)(a)`), which may be wider than what was asked for. */
export interface Explanation {
  readonly path: string;
  readonly text: Localised;
}

const FILES = [principles, obligations, transfers, dsg, dsv];
const EXPLANATIONS = new Map<string, Localised>();
for (const { statute, explanations } of FILES) {
  for (const [path, text] of Object.entries(explanations as Readonly<Record<string, Localised>>)) EXPLANATIONS.set(`${statute} ${path}`, text);
}

/** Every explained path of a statute, for tests. */
export const explainedPaths = (statute: string): string[] =>
  [...EXPLANATIONS.keys()].filter((key) => key.startsWith(`${statute} `)).map((key) => key.slice(statute.length + 1));

/** The narrowest explanation that covers the provision, or undefined. */
export function explanation(statute: string, path: ProvisionPath): Explanation | undefined {
  if (path.unit !== 'article') return undefined;
  for (const key of keysOf(path)) {
    const text = EXPLANATIONS.get(`${statute} ${key}`);
    if (text) return { path: key, text };
  }
  return undefined;
}

/** Paths from the narrowest to the article. A range is explained by what encloses it. */
function keysOf(path: ProvisionPath): string[] {
  const keys = [path.article];
  if (path.toLevel === 'article') return keys;
  const second = path.paragraph ?? path.number;
  if (path.toLevel === 'paragraph' || (path.toLevel === 'number' && path.paragraph === null)) return keys;
  if (second !== null) keys.unshift(`${path.article}(${second})`);
  if (path.subparagraph === '2' && path.paragraph !== null) keys.unshift(`${path.article}(${path.paragraph})-2`);
  if (path.letter !== null && path.toLevel === null) keys.unshift(`${path.article}${path.paragraph === null ? '' : `(${path.paragraph})`}(${path.letter})`);
  return keys;
}

import type { PhraseMatcher, VerbReader } from '../../server/src/language/phrases.js';

type Phrases = Readonly<Record<string, readonly string[]>>;
type Compile = (entries: Phrases, verbs: VerbReader | null) => PhraseMatcher;
type Compiled = (entries: Phrases, verbs: VerbReader | null, compile: Compile) => PhraseMatcher;

export function telling(met: (wording: string) => void): Compiled;
export function without(isOut: (wording: string) => boolean): Compiled;

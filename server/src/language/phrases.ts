import { ownText } from '../text/ownText.js';
import { foldKey, tokenize, type Token } from './tokens.js';

/** A phrase of the lexicon found in a token list; indices are half open. */
export interface ConceptHit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** How the verbs of a language that stand in parts are put together again. */
export interface VerbReader {
  readonly inSentence: (tokens: readonly Token[]) => readonly { readonly at: number; readonly forms: readonly string[] }[];
  readonly inWord: (key: string) => readonly string[];
}

/** Finds every phrase in a token list, sorted by where it begins. One pass, no backtracking but over bounded gaps. */
export type PhraseMatcher = (tokens: readonly Token[]) => readonly ConceptHit[];

interface Node {
  readonly next: Map<number, Node>;
  /** Branches that may skip up to so many tokens first. */
  readonly gaps: Gap[];
  any: Node | null;
  readonly concepts: string[];
  /** Phrases to be added below when the node is first come to: most words of the lexicon occur in no contract. */
  waiting: Waiting[] | null;
}

/** A phrase whose first pattern has been added: the patterns left of its first part, and all parts. */
interface Waiting {
  readonly ids: readonly number[];
  readonly parts: readonly string[];
  readonly concept: string;
}

interface Gap {
  readonly max: number;
  readonly node: Node;
  /** The patterns one of which must come behind the gap, once that was asked; null where anything may. */
  needs: readonly number[] | null | undefined;
}

/** A sentence being read. */
interface Reading {
  readonly tokens: readonly Token[];
  /** The patterns that each token matches, and, by pattern, whether any does. */
  readonly ids: readonly (readonly number[])[];
  readonly present: Uint8Array;
  readonly found: (concept: string, to: number) => void;
  readonly patterns: WordPatterns;
}

const node = (): Node => ({ next: new Map(), gaps: [], any: null, concepts: [], waiting: null });
/** Words remembered with the patterns they match; contracts use a few thousand. */
const MEMORY = 50_000;
/** Shapes of sentences remembered with what was found in them: enough for whoever types, and nothing to a long contract. */
const SHAPES = 100;
/** One word, small, as nearly all patterns are. */
const LETTERS = /^[a-zäöüß]+$/;
/** Shorter beginnings of a pattern are no verb: `an*`. */
const SHORTEST_VERB = 5;
const GAP_STOPS = new Set([';', ':', '\n']);

/** The patterns a word matches, the same in letters, and whether any phrase begins with one of them, once that was asked. */
interface Word {
  readonly ids: readonly number[];
  readonly shape: string;
  begins: boolean | null;
}

const wordOf = (ids: readonly number[], key: string): Word => ({ ids, shape: `${ids.join()}${GAP_STOPS.has(key) ? key : ''}`, begins: null });

/** Tells which of the registered word patterns (`wort`, `wort*`, `*wort`, `*wort*`) a key matches. */
class WordPatterns {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #infixes: [string, number][] = [];
  readonly #parts = new Map<string, readonly (readonly number[])[]>();
  #memory = new Map<string, Word>();
  #whole = new Map<string, readonly number[]>();

  readonly #verbs: VerbReader | null;

  constructor(verbs: VerbReader | null) {
    this.#verbs = verbs;
  }

  /** The patterns of each alternative of a part. The same parts come again and again. */
  idsOf(part: string): readonly (readonly number[])[] {
    let ids = this.#parts.get(part);
    // A part such as `Art.` is a word and a full stop to the tokenizer.
    if (!ids) this.#parts.set(part, (ids = part.split('|').map((one) => (one.includes('*') || LETTERS.test(one) ? [one] : tokenize(one).map((t) => t.key)).map((piece) => this.id(piece)))));
    return ids;
  }

  id(pattern: string): number {
    const [opens, ends] = [pattern.startsWith('*'), pattern.endsWith('*')];
    const bare = pattern.slice(opens ? 1 : 0, ends ? -1 : undefined);
    const core = LETTERS.test(bare) || !/^[\d\W]+$/.test(bare) ? foldKey(bare) : bare; // `32-36` keeps its hyphen, as number tokens do
    const name = `${opens ? '*' : ''}${core}${ends ? '*' : ''}`;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(name, id);
    if (opens && ends) this.#infixes.push([core, id]);
    else if (ends) this.#prefixes.set(core, id);
    else if (opens) this.#suffixes.set(core, id);
    else this.#exact.set(core, id);
    return id;
  }

  get count(): number {
    return this.#ids.size;
  }

  matching(key: string): Word {
    const known = this.#memory.get(key);
    if (known) return known;
    const ids: number[] = [];
    const exact = this.#exact.get(key);
    if (exact !== undefined) ids.push(exact);
    for (let i = 1; i <= Math.min(key.length, 40); i++) {
      const prefix = this.#prefixes.get(key.slice(0, i));
      const suffix = this.#suffixes.get(key.slice(-i));
      if (prefix !== undefined) ids.push(prefix);
      if (suffix !== undefined) ids.push(suffix);
    }
    for (const [core, id] of this.#infixes) if (key.includes(core)) ids.push(id);
    for (const form of this.#verbs?.inWord(key) ?? []) for (const id of this.ofVerb(form)) if (!ids.includes(id)) ids.push(id);
    if (this.#memory.size >= MEMORY) this.#memory = new Map();
    const word = wordOf(ids, key);
    this.#memory.set(ownText(key), word);
    return word;
  }

  /** The patterns that name a verb put together from its parts: whole, or but for its ending. */
  ofVerb(key: string): readonly number[] {
    const known = this.#whole.get(key);
    if (known) return known;
    const ids: number[] = [];
    const exact = this.#exact.get(key);
    if (exact !== undefined) ids.push(exact);
    for (let i = SHORTEST_VERB; i <= key.length; i++) {
      const prefix = this.#prefixes.get(key.slice(0, i));
      if (prefix !== undefined) ids.push(prefix);
    }
    if (this.#whole.size >= MEMORY) this.#whole = new Map();
    this.#whole.set(ownText(key), ids);
    return ids;
  }
}

/**
 * Compiles phrases (`concept -> phrases`) into a matcher. Parts of a phrase are separated by one space: `wort` the exact word, `wort*` `*wort`
 * `*wort*` a part of it, `a|b` either, `_` any word, `..3` a gap of up to three tokens that does not cross a colon or semicolon.
 * With `verbs`, a verb in parts is found under its whole name too.
 */
export function compilePhrases(entries: Readonly<Record<string, readonly string[]>>, verbs: VerbReader | null = null): PhraseMatcher {
  const patterns = new WordPatterns(verbs);
  const root = node();
  for (const [concept, phrases] of Object.entries(entries)) for (const phrase of phrases) plant(root, phrase.split(' '), concept, patterns);
  // Marked for one sentence at a time, and cleared again.
  const present = new Uint8Array(patterns.count);
  // While a word is typed, its letters mostly match nothing, and the sentence reads as it did.
  let read = new Map<string, readonly ConceptHit[]>();
  return (tokens) => {
    const words = tokens.map((token) => patterns.matching(token.key));
    for (const { at, forms } of verbs?.inSentence(tokens) ?? []) {
      const ids = forms.flatMap((form) => patterns.ofVerb(form)).filter((id) => !words[at]!.ids.includes(id));
      if (ids.length > 0) words[at] = wordOf([...words[at]!.ids, ...ids], tokens[at]!.key);
    }
    let shape = '';
    for (let i = 0; i < tokens.length; i++) shape += `${words[i]!.shape}${tokens[i]!.kind === 'punctuation' ? '_' : ' '}`;
    const known = read.get(shape);
    if (known) return known;
    const ids = words.map((word) => word.ids);
    for (const own of ids) for (const id of own) present[id] = 1;
    const hits: ConceptHit[] = [];
    // The concepts found at one token, each with its farthest end.
    const names: string[] = [];
    const ends: number[] = [];
    const found = (concept: string, to: number): void => {
      const at = names.indexOf(concept);
      if (at < 0) {
        names.push(concept);
        ends.push(to);
      } else if (ends[at]! < to) ends[at] = to;
    };
    const reading: Reading = { tokens, ids, present, found, patterns };
    for (let from = 0; from < tokens.length; from++) {
      // Most words begin no phrase at all.
      if (!root.any && root.gaps.length === 0 && !(words[from]!.begins ??= ids[from]!.some((id) => root.next.has(id)))) continue;
      walk(root, from, reading);
      names.forEach((concept, i) => hits.push({ concept, from, to: ends[i]! }));
      names.length = ends.length = 0;
    }
    for (const own of ids) for (const id of own) present[id] = 0;
    if (read.size >= SHAPES) read = new Map();
    read.set(shape, hits);
    return hits;
  };
}

const isGap = (part: string): boolean => part === '_' || /^\.\.\d+$/.test(part);

/** Adds a phrase: its first pattern at once, what follows when a sentence holds that. All its patterns are made known. */
function plant(root: Node, parts: readonly string[], concept: string, patterns: WordPatterns): void {
  const [first] = parts;
  if (first === undefined || isGap(first)) return add(root, parts, 0, concept, patterns);
  for (const part of parts) if (!isGap(part)) patterns.idsOf(part);
  for (const [id, ...ids] of patterns.idsOf(first)) {
    if (id === undefined) {
      add(root, parts, 1, concept, patterns);
      continue;
    }
    let next = root.next.get(id);
    if (!next) root.next.set(id, (next = node()));
    (next.waiting ??= []).push({ ids, parts, concept });
  }
}

/** Adds what waits below a node. */
function grow(at: Node, patterns: WordPatterns): void {
  for (const { ids, parts, concept } of at.waiting ?? []) add(below(at, ids), parts, 1, concept, patterns);
  at.waiting = null;
}

/** The node that the patterns lead to. */
function below(at: Node, ids: readonly number[]): Node {
  let target = at;
  for (const id of ids) {
    let next = target.next.get(id);
    if (!next) target.next.set(id, (next = node()));
    target = next;
  }
  return target;
}

/** Adds the parts of a phrase from `i` on below a node. */
function add(at: Node, parts: readonly string[], i: number, concept: string, patterns: WordPatterns): void {
  const part = parts[i];
  if (part === undefined) {
    if (!at.concepts.includes(concept)) at.concepts.push(concept);
  } else if (/^\.\.\d+$/.test(part)) {
    const max = Number(part.slice(2));
    let gap = at.gaps.find((g) => g.max === max);
    if (!gap) at.gaps.push((gap = { max, node: node(), needs: undefined }));
    add(gap.node, parts, i + 1, concept, patterns);
  } else if (part === '_') add((at.any ??= node()), parts, i + 1, concept, patterns);
  else {
    for (const ids of patterns.idsOf(part)) add(below(at, ids), parts, i + 1, concept, patterns);
  }
}

function walk(at: Node, i: number, reading: Reading): void {
  const { tokens, ids } = reading;
  if (at.waiting) grow(at, reading.patterns);
  for (const concept of at.concepts) reading.found(concept, i);
  if (i < tokens.length) {
    if (at.next.size > 0) {
      for (const id of ids[i]!) {
        const next = at.next.get(id);
        if (next) walk(next, i + 1, reading);
      }
    }
    if (at.any && tokens[i]!.kind !== 'punctuation') walk(at.any, i + 1, reading);
  }
  for (const gap of at.gaps) {
    if (!mayGoOn(gap, reading.present)) continue;
    for (let skipped = 0; skipped <= gap.max && i + skipped <= tokens.length; skipped++) {
      walk(gap.node, i + skipped, reading);
      if (GAP_STOPS.has(tokens[i + skipped]?.key ?? '.')) break;
    }
  }
}

/** Whether the sentence holds anything that may come behind a gap: mostly it does not, and need not be searched for it at each step. */
function mayGoOn(gap: Gap, present: Uint8Array): boolean {
  const { next, any, gaps, concepts } = gap.node;
  if (gap.needs === undefined) gap.needs = any || gaps.length > 0 || concepts.length > 0 ? null : [...next.keys()];
  if (gap.needs === null) return true;
  for (const id of gap.needs) if (present[id] === 1) return true;
  return false;
}

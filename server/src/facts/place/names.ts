import { COUNTRIES, GROUP_NAMES } from '../../knowledge/countries/countries.js';
import { CITIES, CLOUD_REGIONS } from '../../knowledge/countries/cities.js';
import { tokenize } from '../../language/tokens.js';
import type { Piece } from './pieces.js';

export type NameKind = 'name' | 'adjective' | 'city' | 'region';

/** What a name stands for. */
export interface Named {
  readonly country: string;
  readonly kind: NameKind;
  /** A German adjective is written small, every other name with a capital. */
  readonly small: boolean;
  /** Also a person's name or a common word. */
  readonly shared?: boolean;
  /** First of all a word or a surname. */
  readonly word?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  named: Named | null;
}

const node = (): Node => ({ next: new Map(), named: null });
const ADJECTIVE_ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];
const NOUN_ENDINGS = ['', 's', 'es', "'s"];
/** First words of German names that inflect like adjectives: Vereinigte Staaten, Russische Föderation, Europäischer Wirtschaftsraum. */
const INFLECTED = /^(.+(?:ische|igte))[rsnm]?$/;

let root: Node | null = null;

/** The longest name that begins at piece `from`, with the index one past its last piece; null when there is none. */
export function longestName(pieces: readonly Piece[], from: number): { readonly named: Named; readonly to: number } | null {
  root ??= buildTrie();
  let at: Node | undefined = root;
  let best: { named: Named; to: number } | null = null;
  for (let i = from; i < pieces.length && at; i++) {
    at = at.next.get(pieces[i]!.key);
    if (at?.named) best = { named: at.named, to: i + 1 };
  }
  return best;
}

function buildTrie(): Node {
  const top = node();
  const name = (text: string, named: Named): void => {
    const keys = tokenize(text).map((token) => token.key);
    insert(top, keys.map((key, i) => (i === keys.length - 1 ? endings(key, NOUN_ENDINGS) : inflections(key))), named);
  };
  for (const code of ['EEA', 'EU'] as const) {
    for (const text of [...GROUP_NAMES[code].de, ...GROUP_NAMES[code].en]) name(text, { country: code, kind: 'name', small: false });
  }
  for (const text of ['Europa', 'Europe', 'EU-Raum', 'EWR-Raum', 'EWR-Abkommen', 'EWR-Vertrag']) name(text, { country: text.startsWith('EWR') ? 'EEA' : 'EU', kind: 'name', small: false });
  for (const country of COUNTRIES) {
    for (const text of [...country.names.de, ...country.names.en]) name(text, { country: country.code, kind: 'name', small: false });
    for (const text of country.adjectives?.de ?? []) {
      insert(top, [endings(tokenize(text)[0]?.key ?? '', ADJECTIVE_ENDINGS)], { country: country.code, kind: 'adjective', small: true });
    }
    for (const text of country.adjectives?.en ?? []) name(text, { country: country.code, kind: 'adjective', small: false });
  }
  insert(top, [['schweizer']], { country: 'CH', kind: 'adjective', small: false });
  for (const short of [['u', '.', 's'], ['u', '.', 's', '.'], ['u', '.', 's', '.', 'a'], ['u', '.', 's', '.', 'a', '.']]) insert(top, short.map((k) => [k]), { country: 'US', kind: 'name', small: false });
  for (const short of [['u', '.', 'k'], ['u', '.', 'k', '.']]) insert(top, short.map((k) => [k]), { country: 'GB', kind: 'name', small: false });
  for (const city of CITIES) for (const text of city.names) name(text, { country: city.country, kind: city.state ? 'name' : 'city', small: false, shared: city.shared ?? false, word: city.word ?? false });
  // Region codes are written small; their parts are tokens of their own.
  for (const { code, name: label, country } of CLOUD_REGIONS) insert(top, tokenize(code ?? label ?? '').map((token) => [token.key]), { country, kind: 'region', small: code !== undefined });
  return top;
}

function insert(top: Node, words: readonly (readonly string[])[], named: Named): void {
  let ends: Node[] = [top];
  for (const keys of words) {
    ends = ends.flatMap((at) => keys.map((key) => {
      let next = at.next.get(key);
      if (!next) at.next.set(key, (next = node()));
      return next;
    }));
  }
  // A country's own name is entered before cities and adjectives and keeps the word.
  for (const end of ends) end.named ??= named;
}

function endings(key: string, all: readonly string[]): string[] {
  if (key.length < 4) return [key, `${key}'s`];
  const forms = all.map((ending) => key + ending);
  return key.endsWith('lande') ? [...forms, `${key}n`] : forms;
}

function inflections(key: string): string[] {
  const stem = INFLECTED.exec(key)?.[1] ?? (key === 'heiliger' ? 'heilige' : null);
  return stem ? [stem, ...['r', 's', 'n', 'm'].map((ending) => stem + ending)] : [key];
}

import type { Contract } from '../../contract/contract.js';
import type { Token } from '../../language/tokens.js';
import type { Gender } from '../../language/german/gender.js';

/** Ordinary words of the English clauses that many contracts define, the longer first. */
const WORDS = [
  'personal data breach', 'data protection impact assessment', 'prior consultation', 'supervisory authority', 'data subject', 'personal data', 'data protection law',
  'processing', 'processed', 'process', 'services',
] as const;

/** Writes the defined terms of an English contract the way it defines them: `Personal Data`, `Data Subjects`, `Services`. */
export function ownTerms(contract: Contract): (text: string) => string {
  const defined = new Map<string, string>();
  for (const { term, aliases } of contract.terms.definitions) {
    for (const name of [term, ...aliases]) {
      const plain = name.toLowerCase().replace(/\(s\)$/, '');
      for (const word of WORDS) if (plain === word || plain === `${word}s`) defined.set(word, word === 'services' ? name : name.replace(/(?:\(s\)|s)$/, (end) => (word.endsWith(end) ? end : '')));
    }
  }
  if (defined.has('process')) defined.set('processed', `${defined.get('process')}ed`);
  const data = dataTerm(contract);
  if (data) defined.set('personal data', data);
  if (defined.size === 0) return (text) => text;
  const wanted = WORDS.filter((word) => defined.has(word) || word === 'personal data breach');
  const pattern = new RegExp(`\\b(?:${wanted.join('|')})(?=s?\\b)`, 'g');
  return (text) => text.replace(pattern, (word) => defined.get(word) ?? word);
}

/** What the contract calls the data it is about, where that is more than `Personal Data`. */
function dataTerm(contract: Contract): string | null {
  const uses = (term: string): number => contract.terms.uses.filter((use) => use.definition.term === term).length;
  const terms = contract.terms.definitions.map((d) => d.term).filter((term) => /^(?:\p{Lu}[\p{L}’']*\s){1,2}Personal Data$|^Protected Data$/u.test(term));
  const best = terms.sort((a, b) => uses(b) - uses(a))[0];
  return best !== undefined && uses(best) > uses('Personal Data') ? best : null;
}

const GERMAN: readonly { readonly key: string; readonly name: string; readonly gender: Gender }[] = [
  { key: 'vertrag', name: 'Vertrag', gender: 'masculine' },
  { key: 'vereinbarung', name: 'Vereinbarung', gender: 'feminine' },
  { key: 'zusatzvereinbarung', name: 'Zusatzvereinbarung', gender: 'feminine' },
  { key: 'avv', name: 'AVV', gender: 'masculine' },
  { key: 'avvertrag', name: 'AV-Vertrag', gender: 'masculine' },
  { key: 'auftragsverarbeitungsvertrag', name: 'Auftragsverarbeitungsvertrag', gender: 'masculine' },
  { key: 'dpa', name: 'DPA', gender: 'neuter' },
];

/** What a German contract calls itself after `dieser`. */
export function germanSelf(texts: readonly (readonly Token[])[]): { name: string; gender: Gender } {
  const counts = GERMAN.map(() => 0);
  let feminineAvv = false;
  for (const tokens of texts) {
    for (let i = 1; i < tokens.length; i++) {
      const before = tokens[i - 1]!.key;
      if (!before.startsWith('dies')) continue;
      const { key } = tokens[i]!;
      const at = GERMAN.findIndex((g) => key === g.key || key === `${g.key}s` || key === `${g.key}es`);
      if (at >= 0) counts[at]!++;
      if (key === 'avv' && before === 'diese') feminineAvv = true;
    }
  }
  const best = GERMAN[counts.indexOf(Math.max(...counts))] ?? GERMAN[0]!;
  return { name: best.name, gender: best.key === 'avv' && feminineAvv ? 'feminine' : best.gender };
}

const ENGLISH = ['data processing agreement', 'data processing addendum', 'data processing annex', 'agreement', 'addendum', 'dpa', 'contract', 'annex'];

/** What an English contract calls itself: `this Agreement`, `this DPA`. */
export function englishSelf(texts: readonly (readonly Token[])[]): string {
  const counts = new Map<string, number>();
  for (const tokens of texts) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (tokens[i]!.key !== 'this') continue;
      for (const name of ENGLISH) {
        const words = name.split(' ');
        const found = tokens.slice(i + 1, i + 1 + words.length);
        if (!words.every((word, k) => found[k]?.key === word)) continue;
        const written = `this ${found.map((t) => t.text).join(' ')}`;
        counts.set(written, (counts.get(written) ?? 0) + 1);
        break;
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'this agreement';
}

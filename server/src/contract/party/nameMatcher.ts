import { masculineOf } from '../../language/inflection/german.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Language } from '../../language/language.js';
import { type Token, tokenize } from '../../language/tokens.js';
import { personOf } from './partyNames.js';

interface Name {
  readonly index: number;
  readonly keys: readonly string[];
  /** Short capitals (`AG`, `AN`) count only in capitals and where a name may stand. */
  readonly capitals: boolean;
}

/** A name found in a sentence: its place in the list of names, and token indices. */
export interface NameHit {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const FIRST = 3;
/** What stands before a short name in capitals: `der AN`, `vom AG`; not the form of a company (`Muster AG`). */
const BEFORE_CAPITALS = /^(?:der|die|das|den|dem|des|vom|zum|beim|durch|the|by|[,;:(.)]|und|oder|and|dass|hat|ist|darf|wird)$/;

/** Forms of companies in short capitals; `PSI` is a name wherever it stands in English. */
const FORMS = /^(?:ag|kg|se|ug|ev|eg|sa|bv|nv|ab|as|oy|llc|plc|inc|ltd|us|uk|eu|it|hr)$/;

/** Finds names, in every case and gender, in the tokens of sentences; pronouns are left to the lexicon. */
export function compileNames(names: readonly string[]): (tokens: readonly Token[], language: Language) => NameHit[] {
  const byBeginning = new Map<string, Name[]>();
  names.forEach((name, index) => {
    const keys = tokenize(name).filter((token) => token.kind !== 'punctuation').map((token) => token.key);
    const first = keys[0]?.slice(0, FIRST);
    if (first === undefined || (keys.length === 1 && personOf(keys[0]!))) return;
    byBeginning.set(first, [...(byBeginning.get(first) ?? []), { index, keys, capitals: /^\p{Lu}{1,3}$/u.test(name) }]);
  });
  return (tokens, language) => {
    const hits: NameHit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'word') continue;
      for (const name of byBeginning.get(tokens[i]!.key.slice(0, FIRST)) ?? []) if (matches(tokens, i, name, language)) hits.push({ index: name.index, from: i, to: i + name.keys.length });
    }
    return hits;
  };
}

function matches(tokens: readonly Token[], at: number, name: Name, language: Language): boolean {
  if (at + name.keys.length > tokens.length) return false;
  if (name.capitals && !(language === 'en' && !FORMS.test(name.keys[0]!) ? /^\p{Lu}+(?:['’]?s)?$/u.test(tokens[at]!.text) : /^\p{Lu}+s?$/u.test(tokens[at]!.text) && (at === 0 || BEFORE_CAPITALS.test(tokens[at - 1]!.key)))) return false;
  return name.keys.every((key, i) => {
    const own = tokens[at + i]!.key;
    return sameWord(own, key, language) || (language === 'de' && sameWord(masculineOf(own) ?? own, masculineOf(key) ?? key, 'de'));
  });
}

/** `Customer Personal Data` is a thing of the customer, not the customer. */
const THINGS = new Set(['personal', 'data', 'content', 'infrastructure', 'account', 'accounts', 'information', 'materials', 'systems', 'system', 'affiliate', 'affiliates']);

/** Whether the English words `[from, to)` only say whose thing the word behind them is. */
export function isThing(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && THINGS.has(next.key) && !/['’]s?$/.test(tokens[to - 1]!.text);
}

/**
 * Whether a German word for the person spoken to is meant so: in capitals within a sentence, at its beginning only before a verb in the
 * plural (`Sie erteilen`); `du` and `euch` mean nobody else.
 */
export function isSpokenTo(tokens: readonly Token[], at: number): boolean {
  const { key, text } = tokens[at]!;
  if (/^(?:du|dir|dich|dein\w{0,2}|euch|eue?re?[mnrs]?)$/.test(key)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  const opens = at === 0 || /^[.:;"(\n-]$/.test(tokens[at - 1]!.key);
  if (!opens) return true;
  const next = tokens[at + 1]?.key ?? '';
  return key === 'sie' ? next !== 'werden' && /(?:en|sind|tun|ern|eln)$/.test(next) : /^ihre[mnrs]?$/.test(key) && /^(?:weisung|daten|anweisung|kunden|zustimmung|rechte|pflichten)/.test(next);
}

import type { ProvisionUnit } from '../../knowledge/statutes/types.js';
import { after, keyAt, type Words } from '../segmentWords.js';

/** The law that a provision is of, with the index one past its name; `own` means this or another contract. */
export interface FoundLaw {
  readonly law: string;
  readonly next: number;
  readonly own: boolean;
}

const OWN: FoundLaw = { law: '', next: 0, own: true };
/** Capitals that stand after a number without naming a law. */
const NO_LAW = new Set(['eu', 'ewr', 'eea', 'usa', 'uk', 'it', 'ki', 'ai', 'tom', 'toms', 'avv', 'av', 'adv', 'abv', 'dpa', 'id', 'pdf', 'ag', 'kg', 'gmbh', 'iso', 'xx', 'xxx', 'dsb', 'vvt', 'dsfa', 'dpia', 'saas', 'api']);

/** Id of the law named at `i` (the longest name), with the index one past it. Short abbreviations count in capitals only: `or`, `OR`. */
export function lawAt(words: Words, i: number): { readonly law: string; readonly next: number } | null {
  let found: { law: string; next: number } | null = null;
  for (const [concept, next] of words.concepts[i] ?? []) {
    if (!concept.startsWith('STATUTE_') || (found && found.next >= next)) continue;
    const { text } = words.tokens[i]!;
    if (next === i + 1 && /^\p{L}{1,4}$/u.test(text) && !/\p{Lu}.*\p{Lu}/u.test(text)) continue;
    found = { law: concept.slice(8).toLowerCase().replaceAll('_', '-'), next };
  }
  return found;
}

/**
 * The law after a provision: `DSGVO`, `der DS-GVO`, `of the GDPR`, `(DSGVO)`. An abbreviation that is not known gives its own letters as id,
 * an act that is described gives `other`: both keep the provision from being taken for one of the GDPR. Null when the text does not say.
 */
export function lawAfter(words: Words, i: number, unit: ProvisionUnit): FoundLaw | null {
  let at = i;
  let opened = false;
  for (let steps = 0; steps < 6; steps++) {
    const found = lawAt(words, at);
    if (found) {
      const next = opened && keyAt(words, found.next) === ')' ? found.next + 1 : found.next;
      return { law: settle(found.law, unit), next: swallowName(words, next), own: false };
    }
    const key = keyAt(words, at);
    if (after(words, at, 'CITE_LAW_NOUN') >= 0 && at > i) return { law: 'other', next: at + 1, own: false };
    if (after(words, at, 'CITE_OWN') >= 0) return OWN;
    const connector = after(words, at, 'CITE_CONNECTOR');
    if (connector >= 0) at = connector;
    else if (key === '(' && !opened && asideEnd(words, at) > at) at = asideEnd(words, at);
    else if (key === '(' && !opened) [opened, at] = [true, at + 1];
    else break;
  }
  const text = words.tokens[at]?.text ?? '';
  // `§ 9 KSchG` is a law, `section 3 of the TC` a contract: German acts end in what they are.
  const form = unit === 'section' ? /^\p{Lu}\p{L}*(?:G|GB|O|V)$/u : /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
  if (!opened && form.test(text) && text.length <= 9 && !NO_LAW.has(keyAt(words, at))) return { law: keyAt(words, at), next: at + 1, own: false };
  return null;
}

/** So many words an aside in brackets may have. */
const ASIDE = 14;

/** `section 3(10) (as supplemented by section 205(4)) of the Act`: one past an aside that the law follows behind; `i` where there is none. */
function asideEnd(words: Words, i: number): number {
  for (let at = i, depth = 0; at < words.tokens.length && at - i < ASIDE; at++) {
    const key = keyAt(words, at);
    if (key === '(') depth++;
    else if (key === ')' && --depth === 0) return /^(?:of|des|der)$/.test(keyAt(words, at + 1)) ? at + 1 : i;
  }
  return i;
}

/** `der Verordnung (EU) 2016/679 (DSGVO)`: a second name of the same law in parentheses belongs to the citation. */
function swallowName(words: Words, i: number): number {
  if (keyAt(words, i) !== '(') return i;
  const second = lawAt(words, i + 1);
  return second && keyAt(words, second.next) === ')' ? second.next + 1 : i;
}

/** The law before a provision: `DSGVO Art. 28`, `GDPR, Article 28`, `DSG (Art. 9)`. `joined` tells whether the name reads as part of the citation. */
export function lawBefore(words: Words, i: number, from: number, unit: ProvisionUnit): { readonly law: string; readonly start: number; readonly joined: boolean } | null {
  for (let start = Math.max(from, i - 10); start < i; start++) {
    const found = lawAt(words, start);
    if (!found || keyAt(words, start) === 'dpo' || i - found.next > 2) continue;
    const between = words.tokens.slice(found.next, i).map((token) => token.key);
    if (between.every((key) => [',', ':', '(', ')', '-'].includes(key))) return { law: settle(found.law, unit), start, joined: between.every((key) => key === ',') };
  }
  return null;
}

/** One abbreviation, two laws: Austrian and German acts are cited by `§`, Swiss and European ones by articles. */
function settle(law: string, unit: ProvisionUnit): string {
  if (law === 'dsg' && unit === 'section') return 'dsg-at';
  if (law === 'stgb' && unit === 'article') return 'stgb-ch';
  return law;
}

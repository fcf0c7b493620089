import type { Language } from '../../language/language.js';
import { after, has, keyAt, type Words } from '../segmentWords.js';

export interface ClaimWord {
  readonly key: string;
  readonly text: string;
}

/** What the words beside a reference say that it leads to. */
export interface Claim {
  /** The words, by key and as written: `Kontrollbefugnisse (Ziff. 5)`, `Section 1 (Definitions)`, `Punkt 1 zu Verfügbarkeitskontrolle`. */
  readonly words: readonly ClaimWord[];
  /** The words only stand before it in the sentence (`den Nachweis … wie unter Kapitel 5.6 vorgesehen`): several of them must agree. */
  readonly loose: boolean;
}

/** Subjects of annexes that can be told by words, and that the text claims of an annex: `the purposes set out in Appendix 1`. */
const TOPICS = ['PURPOSES', 'SUBPROCESSORS', 'ERASURE', 'INSTRUCTORS'];
const WINDOW = 6;
const MIN_LETTERS = 5;
const LOOSE_WINDOW = 22;
/** Words that stand in every clause and say nothing of its subject. */
const EMPTY = /^(?:auftragnehm|auftraggeb|auftragsverarbeit|verantwortlich|partei|vertrag|vereinbarung|contract|processor|controller|customer|company|agreement|insofar|provided|pursuant|parties|supplier|client)/;

const isNoun = (words: Words, i: number, language: Language): boolean => {
  const token = words.tokens[i];
  return token?.kind === 'word' && token.key.length >= MIN_LETTERS && (language === 'en' || /^\p{Lu}/u.test(token.text));
};

/** The claim that the words beside the reference `[from, to)` make; null where they make none. */
export function claimOf(words: Words, from: number, to: number, language: Language): Claim | null {
  if (keyAt(words, from - 1) === '(' && isNoun(words, from - 2, language)) return { words: [wordAt(words, from - 2)], loose: false };
  if (keyAt(words, to) === '(') {
    const close = words.tokens.findIndex((token, k) => k > to && k < to + WINDOW && token.key === ')');
    const inner = close < 0 ? [] : words.tokens.slice(to + 1, close);
    if (inner.length > 0 && inner.every(({ kind }) => kind === 'word') && /^\p{Lu}/u.test(inner[0]!.text)) return { words: inner.filter(({ key }) => key.length >= MIN_LETTERS).map(wordOf), loose: false };
  }
  if (keyAt(words, to) === 'zu' && looks(words, from) && isNoun(words, to + 1, language)) return { words: [wordAt(words, to + 1)], loose: false };
  return looseClaim(words, from, to, language);
}

const wordOf = ({ key, text }: ClaimWord): ClaimWord => ({ key, text });
const wordAt = (words: Words, i: number): ClaimWord => wordOf(words.tokens[i]!);

const looks = (words: Words, from: number): boolean => [1, 2, 3].some((back) => has(words, from - back, 'REFER_LOOK'));

/** `… den Nachweis … wie unter Kapitel 5.6 dieses Vertrages vorgesehen`, `evidence of … as stipulated in chapter 5.6`. */
function looseClaim(words: Words, from: number, to: number, language: Language): Claim | null {
  const as = [1, 2, 3].map((back) => from - back).find((i) => has(words, i, 'REFER_AS'));
  if (as === undefined || (language === 'de' && ![0, 1, 2, 3].some((k) => has(words, to + k, 'REFER_STATED')))) return null;
  const found: ClaimWord[] = [];
  for (let i = as - 1; i >= Math.max(0, as - LOOSE_WINDOW) && !/^[.;:\n]$/.test(keyAt(words, i)); i--) if (isNoun(words, i, language) && keyAt(words, i).length > MIN_LETTERS + 1 && !EMPTY.test(keyAt(words, i))) found.push(wordAt(words, i));
  return found.length > 0 ? { words: found, loose: true } : null;
}

/** Topics that the text says the annex at `[from, to)` holds. */
export function topicsOf(words: Words, from: number, to: number): readonly string[] {
  const spans: (readonly [start: number, end: number])[] = [];
  const stated = [1, 2, 3, 4, 5, 6, 7].map((back) => from - back).find((i) => [from, from - 1].includes(after(words, i, 'REFER_STATED_IN')));
  // `the purposes set out in Appendix 1`; `Annex 2 lists the sub-processors`; `die in Anlage 1 genannten Zwecke`; `die Zwecke sind in Anlage 1 genannt`.
  if (stated !== undefined) spans.push([stated - WINDOW, stated]);
  if (has(words, to, 'REFER_LISTS')) spans.push([to, to + WINDOW]);
  if (has(words, to, 'REFER_STATED_PARTICIPLE')) spans.push([to + 1, to + 4]);
  if (has(words, to, 'REFER_STATED')) spans.push([from - WINDOW - 2, from]);
  const topics = new Set<string>();
  for (const [start, end] of spans) {
    let low = Math.max(0, start);
    for (let i = low; i < Math.min(end, from); i++) if (/^[.;:\n]$/.test(keyAt(words, i))) low = i + 1;
    for (let i = low; i < end && i < words.tokens.length && !(i >= to && /^[.;:\n]$/.test(keyAt(words, i))); i++) for (const topic of TOPICS) if (has(words, i, `REFER_TOPIC_${topic}`)) topics.add(topic);
  }
  return [...topics];
}

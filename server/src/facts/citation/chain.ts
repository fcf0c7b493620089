import { article, statute } from '../../knowledge/statutes/statutes.js';
import type { ProvisionUnit } from '../../knowledge/statutes/types.js';
import { opensBefore, readDetails } from './details.js';
import { type Draft, draft, sibling } from './draft.js';
import { lawAfter, lawBefore } from './law.js';
import { readLetter, readNumber, readRoman } from './values.js';
import { after, designator, keyAt, skipStop, type Words } from '../segmentWords.js';

const LEADS: readonly (readonly [concept: string, unit: ProvisionUnit])[] = [
  ['CITE_ARTICLE', 'article'], ['CITE_SECTION', 'section'], ['CITE_RECITAL', 'recital'], ['CITE_CHAPTER', 'chapter'], ['CITE_CLAUSE', 'clause'],
];
const MAX_ITEMS = 40;

/** Reads the citations that hang together from `i` on; `free` is the first token no earlier chain has taken. Null when none begins there. */
export function readChain(words: Words, i: number, free: number, german: boolean): { readonly items: readonly Draft[]; readonly next: number } | null {
  const first = readLead(words, i, german);
  if (!first) return null;
  const items: Draft[] = [...first];
  for (let at = items[items.length - 1]!.end; items.length < MAX_ITEMS; at = items[items.length - 1]!.end) {
    const last = items[items.length - 1]!;
    const law = lawAfter(words, at, last.unit);
    if (law) {
      for (const item of items) if (item.law === null && !item.own && sameKind(item, last)) [item.law, item.own] = [law.own ? null : law.law, law.own];
      if (!law.own) [last.named, last.end] = [true, law.next];
    }
    const more = readNext(words, last, law !== null, german);
    if (!more) break;
    items.push(...more);
  }
  const before = items[0]!.law === null && !items[0]!.own ? lawBefore(words, i, free, items[0]!.unit) : null;
  if (before) {
    for (const item of items) if (item.law === null && sameKind(item, items[0]!)) item.law = before.law;
    if (before.joined) [items[0]!.from, items[0]!.named] = [before.start, true];
  }
  // What follows a named law in the same chain without one of its own is of that law.
  items.forEach((item, k) => {
    const named = items.slice(0, k).reverse().find((other) => other.law !== null && sameKind(other, item));
    if (item.law === null && !item.own && named) item.law = named.law;
  });
  return { items, next: items[items.length - 1]!.end };
}

const sameKind = (a: Draft, b: Draft): boolean => a.unit === b.unit || (a.unit !== 'section' && b.unit !== 'section');

/** `Art. 28 …`, `§§ 4f, 4g …`, `point (a) of Article 28(3)`. */
function readLead(words: Words, i: number, german: boolean): Draft[] | null {
  if (!german && after(words, i, 'CITE_LETTER') >= 0) {
    const point = readLetter(words, after(words, i, 'CITE_LETTER'));
    const lead = point && keyAt(words, point.next) === 'of' ? readLead(words, point.next + 1, german) : null;
    const item = lead?.[0];
    if (point && item && item.letter === null && item.unit === 'article') return [{ ...item, letter: point.value, level: 'letter', from: i }];
  }
  for (const [concept, unit] of LEADS) {
    let at = after(words, i, concept);
    if (at < 0) continue;
    while (after(words, at, concept) === at + 1 && keyAt(words, at) === '§') at++;
    at = skipStop(words, at);
    if (unit === 'chapter') {
      const roman = readRoman(words, at);
      if (roman) return [draft(unit, roman.value, i, roman.next)];
    }
    return readItems(words, at, unit, i, german);
  }
  return null;
}

/** The provisions that begin with the number at `i`: one, or several where the tokenizer joined `28,32`. */
function readItems(words: Words, i: number, unit: ProvisionUnit, from: number, german: boolean): Draft[] | null {
  const decimal = /^(\d{1,3})\.(\d{1,2})$/.exec(words.tokens[i]?.text ?? '');
  if (decimal && (!german || unit === 'clause')) {
    const item = { ...draft(unit, decimal[1]!, from, i + 1), paragraph: decimal[2]!, level: 'paragraph' as const };
    readDetails(words, i + 1, item, german);
    return [item];
  }
  const read = readNumber(words, i, unit === 'section' ? 'all' : 'no-f');
  if (!read) return null;
  const items = read.values.map(({ value, to }, k) => {
    const item = draft(unit, value, k === 0 ? from : i, read.next);
    if (to !== null) [item.to, item.toLevel] = [to, 'article'];
    return item;
  });
  readDetails(words, read.next, items[items.length - 1]!, german);
  return items;
}

/** Past `,`, `und`, `i.V.m.` and their combinations at `i`; -1 when nothing joins. */
function skipJoin(words: Words, i: number): number {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const next = Math.max(after(words, at, 'CITE_IVM'), after(words, at, 'CITE_AND'));
    if (next < 0) break;
    at = keyAt(words, at) === 'u' ? skipStop(words, next) : next;
  }
  return at === i ? -1 : at;
}

function readNext(words: Words, last: Draft, lawNamed: boolean, german: boolean): Draft[] | null {
  const at = skipJoin(words, last.end);
  if (at < 0) return null;
  const lead = LEADS.some(([concept]) => after(words, at, concept) >= 0) ? readLead(words, at, german) : null;
  if (lead) return lead;
  if (lawNamed || last.unit === 'chapter') return null;
  return readSibling(words, at, last, german) ?? readBareNumber(words, at, last, german) ?? readBareLetter(words, at, last, german);
}

/** `…, Abs. 2`, `… und lit. b`, `… and (b)`: another part of the same article. */
function readSibling(words: Words, at: number, last: Draft, german: boolean): Draft[] | null {
  const levels = [['CITE_PARAGRAPH', 'paragraph'], ['CITE_SENTENCE', 'sentence'], ['CITE_LETTER', 'letter'], ['CITE_NUMBER', 'number']] as const;
  for (const [concept, level] of levels) {
    if (designator(words, at, concept) < 0) continue;
    const base = level === 'paragraph' ? sibling(last, 'article', at) : { ...sibling(last, level, at), level: level === 'sentence' ? ('paragraph' as const) : level };
    const end = readDetails(words, at, base, german);
    return end > at ? [base] : null;
  }
  if (keyAt(words, at) !== '(') return null;
  const inner = words.tokens[at + 1]?.text ?? '';
  const level = /^\d{1,2}$/.test(inner) ? 'paragraph' : /^[a-z]$/.test(inner) ? 'letter' : null;
  if (level === null || keyAt(words, at + 2) !== ')' || last[level] === null) return null;
  const base = sibling(last, level === 'paragraph' ? 'article' : level, at);
  base[level] = inner;
  [base.level, base.end, base.parenthesised] = [level, at + 3, level === 'paragraph'];
  readDetails(words, at + 3, base, german);
  return [base];
}

/** A number without a word before it: the next article, or the next paragraph where that reading exists and the other is less likely. */
function readBareNumber(words: Words, at: number, last: Draft, german: boolean): Draft[] | null {
  const items = readItems(words, at, last.unit, at, german);
  const item = items?.[0];
  if (!items || !item || after(words, item.end, 'CITE_NO_NUMBER') >= 0) return null;
  const value = Number.parseInt(item.article, 10);
  const detailed = item.paragraph !== null || item.letter !== null;
  const level = last.level;
  if (level === 'article' || level === 'letter' || detailed || items.length > 1) return value > 0 ? items : null;
  const previous = Number.parseInt((level === 'paragraph' ? last.paragraph : level === 'number' ? last.number : last.sentence) ?? '0', 10);
  if (value <= previous || !mayFollow(last, level, item.article)) return value > 0 ? items : null;
  const next = level === 'paragraph' ? { ...sibling(last, 'article', at), paragraph: item.article, level } : { ...sibling(last, level, at), [level]: item.article, level };
  next.end = at + 1;
  if (item.to !== null && level !== 'sentence') [next.to, next.toLevel, next.end] = [item.to, level, item.end];
  if (item.open) [next.open, next.end] = [true, item.end];
  return [next];
}

/** Whether a number may be a paragraph or number beside `last`: it exists in the GDPR, or is small where the law is another. */
function mayFollow(last: Draft, level: Draft['level'], value: string): boolean {
  const known = last.unit === 'article' && statute('gdpr') ? article('gdpr', last.article) : undefined;
  if (known && level === 'paragraph') return Object.hasOwn(known.paragraphs ?? {}, value);
  if (known && level === 'number') return Number(value) <= (known.numbers ?? 0);
  return Number(value) <= 12;
}

/** `lit. a, b und c`: letters go on until one is not greater than the one before. */
function readBareLetter(words: Words, at: number, last: Draft, german: boolean): Draft[] | null {
  if (last.level !== 'letter' || last.letter === null || (!german && keyAt(words, at) !== '(')) return null;
  const letter = readLetter(words, at);
  if (!letter || letter.value <= (last.to ?? last.letter)) return null;
  const item: Draft = { ...sibling(last, 'letter', at), letter: letter.value, level: 'letter', end: opensBefore(words, last.from, at) ? letter.end : letter.next };
  readDetails(words, item.end, item, german);
  return [item];
}

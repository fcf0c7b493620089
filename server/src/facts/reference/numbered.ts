import type { Language } from '../../language/language.js';
import { readLetter } from '../citation/values.js';
import { adjacent, after, designator, has, keyAt, skipStop, type Words } from '../segmentWords.js';
import { claimOf, topicsOf } from './beside.js';
import { readAnnexId, readPartNumber } from './number.js';
import { ownerAfter, ownerBefore } from './owner.js';
import type { ReferenceFact, ReferenceUnit } from './reference.js';

const LEADS: readonly (readonly [concept: string, unit: ReferenceUnit])[] = [
  ['REFER_ANNEX', 'annex'], ['REFER_SECTION', 'section'], ['REFER_SIGN', 'sign'], ['REFER_ARTICLE', 'article'], ['REFER_PARAGRAPH', 'paragraph'], ['REFER_NUMBER', 'section'], ['REFER_PAGE', 'page'], ['REFER_TABLE', 'table'], ['REFER_LETTER', 'letter'], ['REFER_PART', 'lettered'],
];
const MAX_ITEMS = 20;
/** So many words around a reference may say that the annex is attached or kept elsewhere. */
const NEAR = 9;
const NUMBERS = /^(?:nrn?|nummern?|nos?|numbers?|items?)$/;
const PAGE_LEAD = /^(?:auf|siehe|on|see|at)$/;

interface Item {
  from: number;
  end: number;
  unit: ReferenceUnit;
  word: string;
  path: readonly string[];
  paragraph: string | null;
  letter: string | null;
  to: string | null;
}

type Locate = (from: number, to: number) => Pick<ReferenceFact, 'span' | 'text'>;

/** References by number in one segment. */
export function readNumbered(words: Words, language: Language, locate: Locate): ReferenceFact[] {
  const facts: ReferenceFact[] = [];
  let free = 0;
  const near = ({ from, end }: Item, concept: string): boolean => words.concepts.slice(Math.max(0, from - NEAR), end + NEAR).some((concepts) => concepts.has(concept));
  for (let i = 0; i < words.tokens.length; ) {
    const items = readGroup(words, i, language);
    const last = items?.[items.length - 1];
    if (!items || !last) {
      i++;
      continue;
    }
    const whose = ownerAfter(words, last.end, last.unit);
    const before = whose.owner === 'none' ? ownerBefore(words, i, free, last.unit) : null;
    const { owner: said, annex, next } = before ?? whose;
    for (const item of items) {
      const { from, end, unit, word, path, paragraph, letter, to } = item;
      // `§ 3 und Art. 28 DSGVO`: the law owns what is called as its own parts are.
      const own = said === 'law' && unit !== last.unit ? 'none' : said;
      // Numbers count much else: only `Nr. 3 dieses Vertrags` is surely one.
      const owner = own === 'none' && NUMBERS.test(word) ? 'vague' : own;
      if (owner === 'foreign' || owner === 'law') continue;
      facts.push({ ...locate(from, end), unit, word, path, paragraph, letter, to, owner, annex, apart: near(item, 'REFER_APART'), attached: near(item, 'REFER_ATTACHED'), claim: items.length > 1 || unit === 'lettered' || unit === 'letter' || unit === 'table' ? null : claimOf(words, from, end, language), topics: unit === 'annex' ? topicsOf(words, from, end) : [] });
    }
    free = i = Math.max(last.end, next, i + 1);
  }
  return facts;
}

/** What hangs together from `i` on: `Ziffern 3 und 4.2`, `§ 5 Abs. 2, § 6`, `clauses 9 to 10`. Null when nothing begins there. */
function readGroup(words: Words, i: number, language: Language): Item[] | null {
  const first = readLed(words, i, language);
  if (!first) return null;
  const items = [first];
  while (items.length < MAX_ITEMS) {
    const last = items[items.length - 1]!;
    const at = joined(words, last.end);
    if (at < 0) break;
    const next = readLed(words, at, language) ?? readBare(words, at, last, language);
    if (!next) break;
    items.push(next);
  }
  return items;
}

function joined(words: Words, i: number): number {
  let at = i;
  for (let steps = 0; steps < 2; steps++) {
    const next = after(words, at, 'CITE_AND');
    if (next < 0) break;
    at = keyAt(words, at) === 'u' ? skipStop(words, next) : next;
  }
  return at === i ? -1 : at;
}

function readLed(words: Words, i: number, language: Language): Item | null {
  for (const [concept, unit] of LEADS) {
    let at = after(words, i, concept);
    if (at < 0 || (unit === 'section' && adjacent(words, i) && keyAt(words, i - 1) === '.')) continue;
    while (keyAt(words, at) === '§') at++;
    at = skipStop(words, at);
    const word = words.tokens[i]!.key;
    // `Abs. 2` narrows what stands before it; `paragraph` of an English act is read by the citations.
    const item: Item = { from: i, end: at, unit, word, path: [], paragraph: null, letter: null, to: null };
    if (concept === 'REFER_NUMBER' && !/^(?:gemaess|gem|nach|in|unter|siehe|vgl|under|see|von|of|und|oder|and|or)$/.test(keyAt(words, i - 1) === '.' ? keyAt(words, i - 2) : keyAt(words, i - 1))) return null;
    const lettered = (unit === 'section' && concept === 'REFER_SECTION') || unit === 'lettered' ? readLettered(words, at, item) : null;
    if (unit === 'letter') return readItem(words, at, item);
    if (unit === 'lettered') return lettered ?? readPart(words, at, item, language);
    if (lettered) return lettered;
    return unit === 'annex' ? readAnnex(words, at, item) : readNumber(words, at, item, language);
  }
  return null;
}

/** Letters of parts; I, V and X may be Roman numbers. */
const PART_LETTER = /^[A-HJ-UWYZ]$/;

/** `Abschnitt M`, `Teil C`; a letter with a number behind it (`Ziffer C.4`) is not read. */
function readLettered(words: Words, at: number, item: Item): Item | null {
  const letter = words.tokens[at]?.text ?? '';
  const on = /^[.\-/&]$/.test(keyAt(words, at + 1)) && adjacent(words, at + 1) && adjacent(words, at + 2);
  return PART_LETTER.test(letter) && !on && !adjacent(words, at) ? { ...item, unit: 'lettered', path: [letter], end: at + 1 } : null;
}

/** `unter Buchstabe g`, `under letter (g)`: an item of a list. */
function readItem(words: Words, at: number, item: Item): Item | null {
  const letter = readLetter(words, at);
  return letter ? { ...item, path: [letter.value], end: letter.end } : null;
}

/** `part 14 of this agreement`, `Teil 3 dieses Vertrags`: a chapter, where it is said that it is one of the contract's own. */
function readPart(words: Words, at: number, item: Item, language: Language): Item | null {
  const part = readNumber(words, at, { ...item, unit: 'section' }, language);
  return part && ownerAfter(words, part.end, 'section').owner === 'this' ? part : null;
}

function readAnnex(words: Words, at: number, item: Item): Item | null {
  const found = readAnnexId(words, at);
  if (!found) return null;
  let { next } = found;
  // `Annex I(B)`, `Annex I.A`: a part of the annex.
  if (keyAt(words, next) === '(' && /^[A-Za-z\d]$/.test(words.tokens[next + 1]?.text ?? '') && keyAt(words, next + 2) === ')' && adjacent(words, next)) next += 3;
  else if (keyAt(words, next) === '.' && adjacent(words, next + 1) && /^[A-Z\d]$/.test(words.tokens[next + 1]?.text ?? '')) next += 2;
  const range = keyAt(words, next) === '-' ? next + 1 : after(words, next, 'CITE_RANGE');
  const end = range < 0 ? null : readAnnexId(words, range);
  return { ...item, path: [found.id], to: end?.id ?? null, end: end?.next ?? next };
}

function readNumber(words: Words, at: number, item: Item, language: Language): Item | null {
  const parenthesised = keyAt(words, at) === '(' && keyAt(words, at + 2) === ')' ? 1 : 0;
  const read = readPartNumber(words, at + parenthesised);
  if (!read || (parenthesised === 1 && item.unit !== 'paragraph')) return null;
  item.path = read.path;
  item.to = read.to;
  item.end = read.next + parenthesised;
  if (item.unit === 'table') return item.path.length === 1 ? item : null;
  // `Seite 2 von 8` at the foot of a page leads nowhere.
  if (item.unit === 'page') return PAGE_LEAD.test(keyAt(words, item.from - 1)) && words.tokens[item.end + 1]?.kind !== 'number' ? item : null;
  narrow(words, item, language);
  return item;
}

/** `Abs. 2`, `(2)`, `lit. a`, `a)`, `S. 1`, `bis 7`, `ff.` behind a number. */
function narrow(words: Words, item: Item, language: Language): void {
  for (let steps = 0; steps < 6 && item.to === null; steps++) {
    const at = keyAt(words, item.end) === ',' && designator(words, item.end + 1, 'CITE_PARAGRAPH') >= 0 && language === 'de' ? item.end + 1 : item.end;
    const paragraph = item.unit === 'paragraph' || item.paragraph !== null ? -1 : Math.max(designator(words, at, 'CITE_PARAGRAPH'), inChapter(words, at, item));
    const number = paragraph < 0 ? null : readPartNumber(words, paragraph);
    const sentence = designator(words, at, 'CITE_SENTENCE');
    const letterAt = designator(words, at, 'CITE_LETTER');
    const letter = item.letter === null ? readLetter(words, letterAt >= 0 ? letterAt : at) : null;
    const range = keyAt(words, at) === '-' ? at + 1 : after(words, at, 'CITE_RANGE');
    if (number) [item.paragraph, item.to, item.end] = [number.path[0]!, number.to, number.next];
    else if (sentence >= 0 && words.tokens[sentence]?.kind === 'number') item.end = sentence + 1;
    else if (keyAt(words, at) === '(' && /^\d{1,2}$/.test(keyAt(words, at + 1)) && keyAt(words, at + 2) === ')' && item.paragraph === null && adjacent(words, at) === (language === 'en')) [item.paragraph, item.end] = [keyAt(words, at + 1), at + 3];
    else if (letter && (letterAt >= 0 || keyAt(words, letter.next - 1) === ')') && (letterAt >= 0 || adjacent(words, at) || language === 'de')) [item.letter, item.end] = [letter.value, letterAt >= 0 && keyAt(words, letterAt) !== '(' ? letter.end : letter.next];
    else if (range >= 0 && item.letter === null) {
      const end = readPartNumber(words, REPEATED.map((concept) => designator(words, range, concept)).find((n) => n >= 0) ?? range);
      if (!end) return;
      [item.to, item.end] = [end.path[end.path.length - 1]!, end.next];
    } else if (has(words, at, 'CITE_FOLLOWING')) item.end = skipStop(words, after(words, at, 'CITE_FOLLOWING'));
    else return;
  }
}

/** `Abschnitt IX Nr. 4`: a number inside the chapter; -1 where none stands. */
const inChapter = (words: Words, at: number, { unit }: Item): number => (unit === 'section' || unit === 'sign' || unit === 'article') && /^(?:nr|nummer|ziff|ziffer|no|number|item)$/.test(keyAt(words, at)) ? skipStop(words, at + 1) : -1;

const REPEATED = ['REFER_SECTION', 'REFER_SIGN', 'REFER_ARTICLE', 'REFER_PARAGRAPH'];

/** A further number in a list, of the same kind as the one before: `Ziffern 3 und 4`, `Anlagen 1, 2`. */
function readBare(words: Words, at: number, last: Item, language: Language): Item | null {
  const item: Item = { from: at, end: at, unit: last.unit, word: last.word, path: [], paragraph: null, letter: null, to: null };
  if (last.unit === 'annex') {
    return words.tokens[at]?.kind === 'number' || /^(?:[A-Z]|[IVX]{1,4})$/.test(words.tokens[at]?.text ?? '') ? readAnnex(words, at, item) : null;
  }
  if (words.tokens[at]?.kind !== 'number' || last.unit === 'page' || last.unit === 'lettered' || last.unit === 'letter') return null;
  const next = readNumber(words, at, item, language);
  // `§ 5 Abs. 2 und 3`: a further paragraph of the same clause. `Ziffer 5 und 30 Tage` counts days.
  if (!next || /^\p{Lu}?\p{L}{3,}$/u.test(words.tokens[next.end]?.text ?? '') && /^(?:arbeits|werk|kalender|business|working|stunden|tag|monat|woche|jahr)/.test(keyAt(words, next.end))) return null;
  if (last.paragraph !== null && next.paragraph === null && next.path.length === 1) return { ...next, path: last.path, paragraph: next.path[0]! };
  return next;
}

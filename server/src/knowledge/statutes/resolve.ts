import { article, chapter, statute } from './statutes.js';
import type { Article, ProvisionLevel, ProvisionPath } from './types.js';

/** The part of a reference that does not exist. `known` says what there is instead (`1–10`, `a–h`), empty when there is nothing of that kind. */
export interface Missing {
  readonly part: ProvisionLevel | 'subparagraph' | 'sentence' | 'recital' | 'chapter';
  readonly value: string;
  readonly known: string;
  /** Set where the paragraph does not exist but a number does: definitions are numbered, not paragraphed. */
  readonly meant: 'number' | null;
}

export type Resolution = 'ok' | Missing;

const missing = (part: Missing['part'], value: string, known: string, meant: 'number' | null = null): Missing => ({ part, value, known, meant });

/**
 * Whether every part of the provision exists in the statute, or the first part that does not. Laws whose structure is not known resolve.
 * Sentences are checked where they were counted. A letter without its paragraph resolves when any paragraph has it.
 */
export function resolves(id: string, path: ProvisionPath): Resolution {
  const known = statute(id);
  if (!known) return 'ok';
  if (path.unit === 'recital') return known.recitals === undefined ? 'ok' : firstMissing([path.article, path.to], (n) => Number(n) >= 1 && Number(n) <= known.recitals!, 'recital', `1–${known.recitals}`);
  if (path.unit === 'chapter') return known.chapters === undefined || chapter(id, path.article) ? 'ok' : missing('chapter', path.article, spread(Object.keys(known.chapters)));
  if (path.unit !== 'article') return 'ok';
  const numbers = Object.keys(known.articles);
  const wanted = path.toLevel === 'article' ? [path.article, path.to] : [path.article];
  const articles = firstMissing(wanted, (n) => article(id, n) !== undefined, 'article', `1–${Math.max(...numbers.map((n) => Number.parseInt(n, 10)))}`);
  if (articles !== 'ok') return articles;
  return resolvesWithin(article(id, path.article)!, path);
}

function resolvesWithin(known: Article, path: ProvisionPath): Resolution {
  const paragraphs = known.paragraphs ?? {};
  if (path.paragraph !== null) {
    const wanted = path.toLevel === 'paragraph' ? [path.paragraph, path.to] : [path.paragraph];
    const meant = known.numbers !== undefined && Number(path.paragraph) <= known.numbers ? 'number' : null;
    const found = firstMissing(wanted, (n) => Object.hasOwn(paragraphs, n), 'paragraph', spread(Object.keys(paragraphs)));
    if (found !== 'ok') return { ...found, meant };
  }
  const at = path.paragraph ?? '';
  if (path.subparagraph !== null && Number(path.subparagraph) > Math.max(1, known.subparagraphs?.[at] ?? 1) && path.paragraph !== null) {
    return missing('subparagraph', path.subparagraph, spread(range(known.subparagraphs?.[at] ?? 0)));
  }
  const sentences = known.sentences?.[at];
  if (typeof path.sentence === 'string' && sentences !== undefined && path.subparagraph === null && Number(path.sentence) > sentences) return missing('sentence', path.sentence, spread(range(sentences)));
  if (path.number !== null && path.letter === null && path.paragraph === null) {
    const wanted = path.toLevel === 'number' ? [path.number, path.to] : [path.number];
    return firstMissing(wanted, (n) => Number(n) >= 1 && Number(n) <= (known.numbers ?? 0), 'number', spread(range(known.numbers ?? 0)));
  }
  if (path.letter !== null) {
    const letters = lettersOf(known, path);
    const wanted = path.toLevel === 'letter' ? [path.letter, path.to] : [path.letter];
    const found = firstMissing(wanted, (l) => letters.includes(l), 'letter', spread([...letters]));
    if (found !== 'ok') return found;
    const items = known.sub?.[at]?.[path.letter];
    if (path.number !== null && items !== undefined && !items.includes(path.number)) return missing('number', path.number, spread([...items]));
  }
  return 'ok';
}

/** Letters that may follow: those of the paragraph, of the number, or of any paragraph where none is named. */
function lettersOf(known: Article, path: ProvisionPath): string {
  if (path.paragraph !== null) return known.paragraphs?.[path.paragraph] ?? '';
  if (path.number !== null && known.numbers !== undefined) return known.sub?.['']?.[path.number] ?? '';
  return (known.letters ?? '') + Object.values(known.paragraphs ?? {}).join('');
}

function firstMissing(values: readonly (string | null)[], exists: (value: string) => boolean, part: Missing['part'], known: string): Resolution {
  const absent = values.find((value) => value !== null && !exists(value));
  return absent === undefined || absent === null ? 'ok' : missing(part, absent, known);
}

const range = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i + 1));

/** `1–10` for a run, `a` for one, empty for none. */
function spread(values: readonly string[]): string {
  const unique = [...new Set(values)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0));
  const first = unique[0];
  const last = unique[unique.length - 1];
  return first === undefined || last === undefined ? '' : first === last ? first : `${first}–${last}`;
}

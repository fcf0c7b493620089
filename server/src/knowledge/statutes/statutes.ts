import type { ReaderLanguage } from '../../language/language.js';
import dsg from './dsg.json' with { type: 'json' };
import dsv from './dsv.json' with { type: 'json' };
import gdpr from './gdpr.json' with { type: 'json' };
import laws from './laws.json' with { type: 'json' };
import type { Article, Chapter, NamedLaw, ProvisionPath, Statute } from './types.js';

const STATUTES: Readonly<Record<string, Statute>> = {
  gdpr: gdpr as unknown as Statute,
  dsg: dsg as unknown as Statute,
  dsv: dsv as unknown as Statute,
};
const LAWS = new Map(Object.entries(laws.laws as Readonly<Record<string, NamedLaw>>));
export const LAWS_AS_OF = laws._meta.asOf;

/** The statute of an id (`gdpr`, `dsg`, `dsv`) whose structure is known; undefined for every other law. */
export const statute = (id: string): Statute | undefined => (Object.hasOwn(STATUTES, id) ? STATUTES[id] : undefined);

/** A law known by name alone. */
export const namedLaw = (id: string): NamedLaw | undefined => LAWS.get(id);

/** An article by its number (`28`, `44a`). */
export function article(id: string, number: string): Article | undefined {
  const articles = statute(id)?.articles;
  return articles && Object.hasOwn(articles, number) ? articles[number] : undefined;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A chapter by its number, Roman or Arabic. */
export function chapter(id: string, number: string): Chapter | undefined {
  const chapters = statute(id)?.chapters;
  const key = /^\d/.test(number) ? (ROMAN[Number(number)] ?? '') : number.toUpperCase();
  return chapters && Object.hasOwn(chapters, key) ? chapters[key] : undefined;
}

/** Address of the official text of a provision in the reader's language, as deep as the collection allows; null when none is known. */
export function officialLink(id: string, path: ProvisionPath | null, reader: ReaderLanguage): string | null {
  const known = statute(id);
  if (known) {
    const base = known.official[reader];
    if (!path) return base;
    if (path.unit === 'recital') return `${base}#rct_${path.article}`;
    if (path.unit === 'article' && article(id, path.article)) return `${base}#art_${path.article.replace(/(?<=\d)(?=[a-z])/, '_')}`;
    return base;
  }
  const link = LAWS.get(id)?.link?.[reader];
  if (!link) return null;
  if (path && path.unit !== 'recital' && path.unit !== 'chapter') return link.replace('{n}', encodeURIComponent(path.article));
  // Without a number the address of the whole act is the part before the provision's own page.
  return link.includes('{n}') ? link.slice(0, link.lastIndexOf(link.includes('#') ? '#' : '/')) : link;
}

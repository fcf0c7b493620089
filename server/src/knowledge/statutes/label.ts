import type { ReaderLanguage } from '../../language/language.js';
import { article, namedLaw, statute } from './statutes.js';
import type { ProvisionPath } from './types.js';

/** Abbreviation of a law in the reader's language; its id in capitals when it is not known. */
export function lawLabel(law: string, reader: ReaderLanguage): string {
  return (statute(law) ?? namedLaw(law))?.abbreviation[reader] ?? law.toUpperCase();
}

type Part = 'article' | 'paragraph' | 'letter' | 'number' | 'all';
const UNITS: Readonly<Record<ReaderLanguage, Readonly<Record<ProvisionPath['unit'], string>>>> = {
  de: { article: 'Art.', section: '§', recital: 'Erwägungsgrund', chapter: 'Kapitel', clause: 'Klausel' },
  en: { article: 'Article', section: 'Section', recital: 'Recital', chapter: 'Chapter', clause: 'Clause' },
};
const ranged = (path: ProvisionPath, level: NonNullable<ProvisionPath['toLevel']>, value: string): string => (path.toLevel === level ? `${value}–${path.to}` : value);

/** The provision as its own language cites it, down to `part`: `Art. 28 Abs. 3 lit. h DSGVO`, `Article 28(3)(h) GDPR`. */
export function provisionLabel(law: string, path: ProvisionPath, reader: ReaderLanguage, part: Part = 'all'): string {
  const head = `${UNITS[reader][path.unit]} ${ranged(path, 'article', path.article)}`;
  const tail = part === 'article' ? '' : (reader === 'de' ? german : english)(path, part, article(law, path.article)?.numbers !== undefined);
  return `${head}${tail} ${lawLabel(law, reader)}`;
}

/** `numbered`: the numbers stand above the letters (Art. 4 Nr. 16 lit. a); elsewhere below (Art. 5 lit. c Ziff. 2). */
function german(path: ProvisionPath, part: Part, numbered: boolean): string {
  let text = path.paragraph === null ? '' : ` Abs. ${ranged(path, 'paragraph', path.paragraph)}`;
  if (part === 'paragraph') return text;
  if (path.subparagraph !== null) text += ` UAbs. ${path.subparagraph}`;
  const number = path.number === null ? '' : ` ${path.letter === null ? 'Nr.' : 'Ziff.'} ${ranged(path, 'number', path.number)}`;
  if (part === 'number' && path.letter === null) return text + number;
  const letter = path.letter === null ? '' : ` lit. ${ranged(path, 'letter', path.letter)}`;
  return numbered && path.number !== null && path.letter !== null ? `${text} Nr. ${path.number}${letter}` : text + letter + number;
}

function english(path: ProvisionPath, part: Part, numbered: boolean): string {
  const level = (name: NonNullable<ProvisionPath['toLevel']>, value: string | null): string => (value === null ? '' : path.toLevel === name ? `(${value})–(${path.to})` : `(${value})`);
  const text = level('paragraph', path.paragraph);
  if (part === 'paragraph') return text;
  return numbered ? text + level('number', path.number) + level('letter', path.letter) : text + level('letter', path.letter) + level('number', path.number);
}

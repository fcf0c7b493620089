import type { ReaderLanguage } from '../../language/language.js';
import { lawLabel, provisionLabel } from './label.js';
import type { Missing } from './resolve.js';
import type { ProvisionPath } from './types.js';

const PLURALS: Readonly<Record<ReaderLanguage, Readonly<Record<Missing['part'], string>>>> = {
  de: { article: 'Artikel', paragraph: 'Absätze', subparagraph: 'Unterabsätze', sentence: 'Sätze', letter: 'Buchstaben', number: 'Nummern', recital: 'Erwägungsgründe', chapter: 'Kapitel' },
  en: { article: 'articles', paragraph: 'paragraphs', subparagraph: 'subparagraphs', sentence: 'sentences', letter: 'letters', number: 'numbers', recital: 'recitals', chapter: 'chapters' },
};

/** Says what the statute has instead of the part that does not exist: `Art. 28 Abs. 3 DSGVO hat nur die Buchstaben a–h.` */
export function missingText(law: string, path: ProvisionPath, missing: Missing, reader: ReaderLanguage): string {
  const plural = PLURALS[reader][missing.part];
  const whole = missing.part === 'article' || missing.part === 'recital' || missing.part === 'chapter';
  const within = missing.part === 'letter' || missing.part === 'subparagraph' || missing.part === 'sentence' ? 'paragraph' : 'article';
  const plain: ProvisionPath = { ...path, to: null, toLevel: null };
  const subject = whole ? lawLabel(law, reader) : provisionLabel(law, missing.part === 'number' && path.letter !== null ? { ...plain, number: null } : plain, reader, missing.part === 'number' && path.letter !== null ? 'letter' : within);
  if (missing.known === '') {
    const instead = missing.meant === 'number' ? (reader === 'de' ? ', sondern Nummern' : ' but numbers') : '';
    return reader === 'de' ? `${subject} hat keine ${plural}${instead}.` : `${subject} has no ${plural}${instead}.`;
  }
  return reader === 'de' ? `${subject} hat nur die ${plural} ${missing.known}.` : `${subject} has only ${plural} ${missing.known}.`;
}

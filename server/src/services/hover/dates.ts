import type { ReaderLanguage } from '../../language/language.js';

const MONTHS: Readonly<Record<ReaderLanguage, readonly string[]>> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `2023-09-01` as a reader writes it: `1. September 2023`, `1 September 2023`. The text itself when it is no such date. */
export function longDate(iso: string, reader: ReaderLanguage): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[reader][Number(month) - 1];
  return name === undefined || day === undefined ? iso : `${Number(day)}${reader === 'de' ? '.' : ''} ${name} ${year}`;
}

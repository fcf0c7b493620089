import { placeName } from '../../knowledge/countries/countries.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Messages } from '../finding.js';

/** Codes separated by spaces, as names. */
const names = (codes: string | undefined, reader: ReaderLanguage): string => (codes ?? '').split(' ').filter(Boolean).map((code) => placeName(code, reader)).join(', ');

export const messages: Messages = {
  confined: {
    de: (args) => `Der Satz hält die Daten ausschließlich dort: ${names(args['places'], 'de')}. An anderer Stelle nennt der Vertrag ein Ziel außerhalb: ${names(args['countries'], 'de')}.`,
    en: (args) => `This sentence keeps the data exclusively here: ${names(args['places'], 'en')}. Elsewhere the contract names a destination outside: ${names(args['countries'], 'en')}.`,
  },
  confinedUnless: {
    de: (args) => `Der Satz hält die Daten dort, wenn keine Ausnahme greift: ${names(args['places'], 'de')}. An anderer Stelle nennt der Vertrag ein Ziel außerhalb: ${names(args['countries'], 'de')}.`,
    en: (args) => `This sentence keeps the data here unless an exception applies: ${names(args['places'], 'en')}. Elsewhere the contract names a destination outside: ${names(args['countries'], 'en')}.`,
  },
  exclusive: {
    de: (args) => `Ausschließlich: ${names(args['places'], 'de')}.`,
    en: (args) => `Exclusively: ${names(args['places'], 'en')}.`,
  },
  other: {
    de: (args) => `Ziel außerhalb: ${names(args['country'], 'de')}.`,
    en: (args) => `Destination outside: ${names(args['country'], 'en')}.`,
  },
};

import { placeName } from '../../knowledge/countries/countries.js';
import type { Arguments, Messages } from '../finding.js';
import type { ReaderLanguage } from '../../language/language.js';

const country = (args: Arguments, reader: ReaderLanguage): string => placeName(args['country'] ?? '', reader);

export const messages: Messages = {
  banned: {
    de: (args) => `Der Vertrag schließt dieses Land (${country(args, 'de')}) als Ort der Verarbeitung aus, nennt es hier aber als solchen.`,
    en: (args) => `The contract rules out this country (${country(args, 'en')}) as a place of processing, but names it as one here.`,
  },
  outside: {
    de: (args) => `Dieses Land (${country(args, 'de')}) liegt außerhalb des Gebiets, in dem der Vertrag die Verarbeitung erlaubt.`,
    en: (args) => `This country (${country(args, 'en')}) lies outside the territory in which the contract allows processing.`,
  },
  setting: {
    de: (args) => `Dieses Land (${country(args, 'de')}) steht auf Ihrer Liste ausgeschlossener Länder.`,
    en: (args) => `This country (${country(args, 'en')}) is on your list of forbidden destinations.`,
  },
  notAllowed: {
    de: (args) => `Dieses Land (${country(args, 'de')}) steht nicht auf Ihrer Liste erlaubter Länder.`,
    en: (args) => `This country (${country(args, 'en')}) is not on your list of allowed destinations.`,
  },
  ban: {
    de: () => 'Hier steht das Verbot.',
    en: () => 'The ban stands here.',
  },
};

import type { Language } from '../language.js';

/** What a link says, by itself, that leads to the version in a language: `[English](dpa.md)`. Folded as the keys of tokens are. */
export const LANGUAGE_NAMES: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['deutsch', 'auf deutsch', 'in deutsch', 'german', 'in german', 'de']),
  en: new Set(['englisch', 'auf englisch', 'in englisch', 'english', 'in english', 'en']),
};

/** What every sentence or link holds that says in which language something is. */
export const NAMES_A_LANGUAGE = /german|english|deutsch|englisch|\[\s{0,4}(?:de|en)\s{0,4}\]/i;

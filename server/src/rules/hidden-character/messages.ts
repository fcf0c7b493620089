import type { Arguments, Messages } from '../finding.js';

const at = (german: boolean, { text }: Arguments): string => (text ? (german ? ` bei „${text}“` : ` at “${text}”`) : '');

export const messages: Messages = {
  override: {
    de: (args) => `Das unsichtbare Zeichen ${args['code']}${args['name']}${at(true, args)} kehrt die Leserichtung um: Angezeigt wird anderes, als im Text steht.`,
    en: (args) => `The invisible character ${args['code']}${args['name']}${at(false, args)} turns the reading direction: what is shown differs from what the text says.`,
  },
  direction: {
    de: (args) => `Das unsichtbare Zeichen ${args['code']}${args['name']}${at(true, args)} steuert die Leserichtung und kann Wörter oder Zahlen umstellen.`,
    en: (args) => `The invisible character ${args['code']}${args['name']}${at(false, args)} steers the reading direction and can rearrange words or figures.`,
  },
  'zero-width': {
    de: (args) => `In „${args['text']}“ steckt das unsichtbare Zeichen ${args['code']}${args['name']}; Suche und Vergleich finden das Wort nicht.`,
    en: (args) => `“${args['text']}” holds the invisible character ${args['code']}${args['name']}; search and comparison miss the word.`,
  },
  joiner: {
    de: (args) => `In „${args['text']}“ steckt das unsichtbare Verbindungszeichen ${args['code']}${args['name']}; Suche und Vergleich finden das Wort nicht.`,
    en: (args) => `“${args['text']}” holds the invisible joining character ${args['code']}${args['name']}; search and comparison miss the word.`,
  },
  invisible: {
    de: (args) => `Das Zeichen ${args['code']}${args['name']}${at(true, args)} ist unsichtbar und kann Text verbergen, den nur Programme lesen.`,
    en: (args) => `The character ${args['code']}${args['name']}${at(false, args)} is invisible and can hide text that only programs read.`,
  },
  lookalike: {
    de: (args) => `„${args['text']}“ enthält Buchstaben einer anderen Schrift (${args['code']}), die nur wie lateinische aussehen.`,
    en: (args) => `“${args['text']}” holds letters of another script (${args['code']}) that only look Latin.`,
  },
  digits: {
    de: (args) => `In der Zahl „${args['text']}“ stehen Zeichen einer anderen Schrift (${args['code']}), die nur wie Ziffern aussehen.`,
    en: (args) => `The number “${args['text']}” holds characters of another script (${args['code']}) that only look like its digits.`,
  },
  alsoHere: { de: ({ code, text }) => `Auch hier${text ? ` bei „${text}“` : ''}: ${code}.`, en: ({ code, text }) => `Also here${text ? ` at “${text}”` : ''}: ${code}.` },
  removeOne: { de: ({ code }) => `${code} hier entfernen`, en: ({ code }) => `Remove ${code} here` },
  replaceOne: { de: ({ text }) => `Hier „${text}“ mit den üblichen Zeichen schreiben`, en: ({ text }) => `Write “${text}” in ordinary characters here` },
  clean: { de: ({ places }) => `Alle versteckten Zeichen bereinigen (${places} Stellen)`, en: ({ places }) => `Clean up all hidden characters (${places} places)` },
};

import type { Messages } from '../finding.js';

export const messages: Messages = {
  differ: {
    de: (args) => `In „${args['text'] ?? ''}“ sagt das Wort ${args['word'] ?? ''}, die Zahl ${args['digits'] ?? ''}.`,
    en: (args) => `In “${args['text'] ?? ''}” the word says ${args['word'] ?? ''} and the figure ${args['digits'] ?? ''}.`,
  },
  digits: {
    de: (args) => `Zahl in ${args['to'] ?? ''} ändern`,
    en: (args) => `Change the figure to ${args['to'] ?? ''}`,
  },
  word: {
    de: (args) => `Wort in „${args['to'] ?? ''}“ ändern`,
    en: (args) => `Change the word to “${args['to'] ?? ''}”`,
  },
};

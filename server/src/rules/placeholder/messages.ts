import type { Messages } from '../finding.js';

export const messages: Messages = {
  bracket: {
    de: (args) => `Hier steht noch ein Platzhalter: „${args['text'] ?? ''}“.`,
    en: (args) => `A placeholder is still here: “${args['text'] ?? ''}”.`,
  },
  line: {
    de: () => 'Diese Leerstelle ist nicht ausgefüllt.',
    en: () => 'This blank has not been filled in.',
  },
  mask: {
    de: (args) => `„${args['text'] ?? ''}“ steht für eine Angabe, die noch fehlt.`,
    en: (args) => `“${args['text'] ?? ''}” stands for information that is still missing.`,
  },
  marker: {
    de: (args) => `„${args['text'] ?? ''}“ ist ein Vermerk aus dem Entwurf.`,
    en: (args) => `“${args['text'] ?? ''}” is a note left over from drafting.`,
  },
  variable: {
    de: (args) => `Das Feld „${args['text'] ?? ''}“ wurde nicht ersetzt.`,
    en: (args) => `The field “${args['text'] ?? ''}” was not replaced.`,
  },
  sample: {
    de: (args) => `„${args['text'] ?? ''}“ ist ein Mustername oder eine Musteranschrift.`,
    en: (args) => `“${args['text'] ?? ''}” is a sample name or address.`,
  },
  instruction: {
    de: (args) => `„${args['text'] ?? ''}“ ist eine Ausfüllanweisung.`,
    en: (args) => `“${args['text'] ?? ''}” is an instruction to fill something in.`,
  },
};

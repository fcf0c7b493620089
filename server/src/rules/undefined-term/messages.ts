import type { Messages } from '../finding.js';

export const messages: Messages = {
  undefined: {
    de: ({ term }) => `„${term}“ wird wie ein definierter Begriff verwendet, ist in diesem Vertrag aber nirgends definiert.`,
    en: ({ term }) => `“${term}” is used like a defined term, but nothing in this agreement defines it.`,
  },
  elsewhere: {
    de: ({ term }) => `„${term}“ ist hier nicht definiert; prüfen Sie, ob das Dokument, auf das dieser Vertrag für seine Begriffe verweist, ihn definiert.`,
    en: ({ term }) => `“${term}” is not defined here; check that the document to which this agreement points for its terms defines it.`,
  },
  role: {
    de: ({ term }) => `„${term}“ ist nicht definiert; der Vertrag sagt nur, wer in dieser Rolle handelt. Klarer ist, die Partei überall mit ihrem definierten Namen zu nennen.`,
    en: ({ term }) => `“${term}” is not defined; the agreement only says who acts in that role. It is clearer to call this party by its defined name throughout.`,
  },
  unnamed: {
    de: ({ term }) => `„${term}“ ist als Partei genannt, aber nirgends steht, wer das ist; die andere Seite hat ihre Bezeichnung erhalten.`,
    en: ({ term }) => `“${term}” is named as a party, but nothing says who that is; the other side was given its name.`,
  },
  before: {
    de: ({ term }) => `„${term}“ steht hier vor seiner Definition.`,
    en: ({ term }) => `“${term}” is used here before it is defined.`,
  },
  definedHere: { de: ({ term }) => `„${term}“ ist hier definiert.`, en: ({ term }) => `“${term}” is defined here.` },
  alsoHere: { de: ({ term }) => `Auch hier steht „${term}“.`, en: ({ term }) => `“${term}” also stands here.` },
};

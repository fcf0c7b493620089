import type { Messages } from '../finding.js';

export const messages: Messages = {
  undefined: {
    de: ({ term }) => `„${term}“ wird wie ein definierter Begriff verwendet, ist in diesem Vertrag aber nirgends definiert.`,
    en: ({ term }) => `“${term}” is used like a defined term, but nothing in this agreement defines it.`,
  },
  alsoHere: { de: ({ term }) => `Auch hier steht „${term}“.`, en: ({ term }) => `“${term}” also stands here.` },
};

import type { Messages } from '../finding.js';

export const messages: Messages = {
  unused: {
    de: ({ term }) => `„${term}“ ist definiert, wird danach aber nirgends verwendet.`,
    en: ({ term }) => `“${term}” is defined but used nowhere else.`,
  },
};

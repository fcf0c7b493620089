import type { Messages } from '../finding.js';

export const messages: Messages = {
  duplicate: {
    de: ({ term }) => `„${term}“ wird hier ein zweites Mal definiert; unklar ist, welche Definition gilt.`,
    en: ({ term }) => `“${term}” is defined a second time here; it is unclear which definition governs.`,
  },
  first: { de: ({ term }) => `Hier wird „${term}“ zuerst definiert.`, en: ({ term }) => `“${term}” is first defined here.` },
  again: { de: ({ term }) => `Auch hier wird „${term}“ definiert.`, en: ({ term }) => `“${term}” is defined here too.` },
};

import type { Messages } from '../finding.js';

export const messages: Messages = {
  duplicate: {
    de: ({ term }) => `„${term}“ wird hier ein zweites Mal definiert; unklar ist, welche Definition gilt.`,
    en: ({ term }) => `“${term}” is defined a second time here; it is unclear which definition governs.`,
  },
  repeated: {
    de: ({ term }) => `„${term}“ wird hier ein zweites Mal eingeführt, wie es scheint für dasselbe; eine der beiden Stellen genügt.`,
    en: ({ term }) => `“${term}” is introduced a second time here, for the same thing as it seems; one of the two places is enough.`,
  },
  first: { de: ({ term }) => `Hier wird „${term}“ zuerst definiert.`, en: ({ term }) => `“${term}” is first defined here.` },
  again: { de: ({ term }) => `Auch hier wird „${term}“ definiert.`, en: ({ term }) => `“${term}” is defined here too.` },
};

import type { Messages } from '../finding.js';
import { aboutRequirement } from '../shared/requirementWords.js';

export const messages: Messages = {
  missing: {
    de: (args) => {
      const { title, demand, provisions } = aboutRequirement(args, 'de');
      return `„${title}“ fehlt. Der Vertrag muss ${demand} (${provisions}); ergänzen Sie eine solche Klausel.`;
    },
    en: (args) => {
      const { title, demand, provisions } = aboutRequirement(args, 'en');
      return `“${title}” is missing. The agreement must ${demand} (${provisions}); add such a clause.`;
    },
  },
};

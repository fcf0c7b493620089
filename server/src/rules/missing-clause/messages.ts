import type { Messages } from '../finding.js';
import { notRequired } from '../shared/demands.js';
import { aboutRequirement } from '../shared/requirementWords.js';

export const messages: Messages = {
  'once-engaged': {
    de: (args) => `„${aboutRequirement(args, 'de').title}“ fehlt. Nach dem Vertrag wird kein Unterauftragsverarbeiter eingesetzt; die Klausel wird nötig, sobald sich das ändern darf (${aboutRequirement(args, 'de').provisions}).`,
    en: (args) => `“${aboutRequirement(args, 'en').title}” is missing. The agreement says that no sub-processor is engaged; the clause is needed once that may change (${aboutRequirement(args, 'en').provisions}).`,
  },
  missing: {
    de: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'de');
      const usual = notRequired(id, args, 'de');
      if (usual !== null) return `„${title}“ fehlt. ${usual}`;
      return `„${title}“ fehlt. Der Vertrag muss ${demand} (${provisions}); ergänzen Sie eine solche Klausel.`;
    },
    en: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'en');
      const usual = notRequired(id, args, 'en');
      if (usual !== null) return `“${title}” is missing. ${usual}`;
      return `“${title}” is missing. The agreement must ${demand} (${provisions}); add such a clause.`;
    },
  },
};

import { limbText } from '../../knowledge/requirements/limbs.js';
import { requirement } from '../../knowledge/requirements/catalogue.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { ReaderLanguage } from '../../language/language.js';
import { notRequired } from '../shared/demands.js';
import { aboutRequirement } from '../shared/requirementWords.js';
import type { Arguments, Messages } from '../finding.js';

/** What is wrong, limb by limb: first what is missing, then what makes less than a duty of it, then how it is taken back. Empty when the finding names no limb. */
function defects(id: RequirementId, args: Arguments, reader: ReaderLanguage): { missing: string; softened: string; taken: string } {
  const limbs = (args['limbs'] ?? '').split(' ').filter(Boolean);
  const withdrawn = new Set((requirement(id).withdrawn ?? []).map((w) => w.id));
  const words = (wanted: (limb: string) => boolean): string => limbs.filter(wanted).map((limb) => limbText(id, limb)[reader]).join('; ');
  const softened = new Set((requirement(id).softened ?? []).map((s) => s.id));
  return { missing: words((limb) => !withdrawn.has(limb) && !softened.has(limb)), softened: words((limb) => softened.has(limb)), taken: words((limb) => withdrawn.has(limb)) };
}

export const messages: Messages = {
  incomplete: {
    de: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'de');
      const { missing, softened, taken } = defects(id, args, 'de');
      const what = [missing && `Es fehlt: ${missing}. `, softened && `Die Pflicht ist abgeschwächt: ${softened}. `, taken && `Die Pflicht wird zurückgenommen: ${taken}. `].join('');
      const usual = notRequired(id, args, 'de');
      if (usual !== null) return `„${title}“ ist unvollständig. ${what}${usual}`;
      return `„${title}“ ist unvollständig. ${what}Der Vertrag muss ${demand} (${provisions}); ergänzen Sie die Klausel.`;
    },
    en: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'en');
      const { missing, softened, taken } = defects(id, args, 'en');
      const what = [missing && `Missing: ${missing}. `, softened && `The duty is watered down: ${softened}. `, taken && `The duty is taken back: ${taken}. `].join('');
      const usual = notRequired(id, args, 'en');
      if (usual !== null) return `“${title}” is incomplete. ${what}${usual}`;
      return `“${title}” is incomplete. ${what}The agreement must ${demand} (${provisions}); complete the clause.`;
    },
  },
};

import { limbText, RECALLED, shortText } from '../../knowledge/requirements/limbs.js';
import { requirement } from '../../knowledge/requirements/catalogue.js';
import { keeper } from '../../knowledge/secrecy/secrecy.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { ReaderLanguage } from '../../language/language.js';
import { notRequired } from '../shared/demands.js';
import { aboutRequirement } from '../shared/requirementWords.js';
import { type Arguments, type Messages, SECRECY } from '../finding.js';

/** What is wrong, limb by limb: first what is missing, then what makes less than a duty of it, then how it is taken back. Empty when the finding names no limb. */
function defects(id: RequirementId, args: Arguments, reader: ReaderLanguage): { missing: string; softened: string; taken: string } {
  const limbs = (args['limbs'] ?? '').split(' ').filter(Boolean);
  const withdrawn = new Set([...(requirement(id).withdrawn ?? []).map((w) => w.id), RECALLED.id]);
  const short = new Set((args['short'] ?? '').split(' '));
  const named = limbs.filter((limb) => !(short.has(limb) && shortText(id, limb) === null));
  const words = (wanted: (limb: string) => boolean): string =>
    (named.length > 0 ? named : limbs).filter(wanted).map((limb) => ((short.has(limb) ? shortText(id, limb) : null) ?? limbText(id, limb))[reader]).join('; ');
  const softened = new Set((requirement(id).softened ?? []).map((s) => s.id));
  return { missing: words((limb) => !withdrawn.has(limb) && !softened.has(limb)), softened: words((limb) => softened.has(limb)), taken: words((limb) => withdrawn.has(limb)) };
}

/** The finding stands on a passage that takes the duty back, and not on the clause. */
const isRecalled = (args: Arguments): boolean => args['limbs'] === RECALLED.id;

/** What the law of secrecy is called, where it stands, and in which state. */
function secrecyIn(args: Arguments, reader: ReaderLanguage): { secret: string; provisions: string; swiss: boolean } {
  const { secret, provisions } = keeper(args['keeper'] ?? '');
  const swiss = args['state'] === 'ch';
  return { secret: secret[reader], provisions: (swiss ? provisions.ch : provisions.de)?.[reader] ?? '', swiss };
}

export const messages: Messages = {
  [SECRECY]: {
    de: (args) => {
      const { secret, provisions, swiss } = secrecyIn(args, 'de');
      const what = `Der Vertrag sagt nichts zum ${secret}, dem der Verantwortliche wohl untersteht. `;
      return what + (swiss ? `Es darf die Übertragung nicht verbieten (${provisions}); verpflichten Sie den Auftragsbearbeiter als Hilfsperson oder Beauftragten zur Geheimhaltung.` : `Wer mitwirkt, ist zur Geheimhaltung zu verpflichten (${provisions}); ergänzen Sie dies, wenn der Auftragsverarbeiter Geheimnisse erfahren kann.`);
    },
    en: (args) => {
      const { secret, provisions, swiss } = secrecyIn(args, 'en');
      const what = `The agreement is silent on the ${secret} to which the controller seems to be bound. `;
      return what + (swiss ? `It must not prohibit the assignment (${provisions}); bind the processor to it as an auxiliary or agent.` : `Whoever contributes must be bound to secrecy (${provisions}); add this if the processor can learn of secrets.`);
    },
  },
  keeper: { de: () => 'So ist der Verantwortliche bezeichnet.', en: () => 'This is how the controller is named.' },
  clause: { de: () => 'Diese Klausel nimmt die Stelle zurück.', en: () => 'This is the clause that it takes back.' },
  incomplete: {
    de: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'de');
      const { missing, softened, taken } = defects(id, args, 'de');
      const what = [missing && `Es fehlt: ${missing}. `, softened && `Die Pflicht ist abgeschwächt: ${softened}. `, taken && `Die Pflicht wird zurückgenommen: ${taken}. `].join('');
      const usual = notRequired(id, args, 'de');
      if (usual !== null) return `„${title}“ ist unvollständig. ${what}${usual}`;
      return `„${title}“ ist unvollständig. ${what}Der Vertrag muss ${demand} (${provisions}); ${isRecalled(args) ? 'streichen Sie diese Stelle, oder ' : ''}ergänzen Sie die Klausel.`;
    },
    en: (args) => {
      const { id, title, demand, provisions } = aboutRequirement(args, 'en');
      const { missing, softened, taken } = defects(id, args, 'en');
      const what = [missing && `Missing: ${missing}. `, softened && `The duty is watered down: ${softened}. `, taken && `The duty is taken back: ${taken}. `].join('');
      const usual = notRequired(id, args, 'en');
      if (usual !== null) return `“${title}” is incomplete. ${what}${usual}`;
      return `“${title}” is incomplete. ${what}The agreement must ${demand} (${provisions}); ${isRecalled(args) ? 'strike this passage, or ' : ''}complete the clause.`;
    },
  },
};

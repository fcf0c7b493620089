import type { Arguments, Messages } from '../finding.js';
import { matterInWords } from '../shared/matters.js';

const german = (args: Arguments): string => matterInWords(args['matter'] ?? '')?.de ?? 'dieselbe Sache';
const english = (args: Arguments): string => matterInWords(args['matter'] ?? '')?.en ?? 'the same matter';
const list = (args: Arguments, open: string, close: string, joint: string): string =>
  (args['others'] ?? '').split(' | ').map((text) => `${open}${text}${close}`).join(joint);

export const messages: Messages = {
  different: {
    de: (args) => `Für ${german(args)} nennt der Vertrag hier „${args['here'] ?? ''}“, an anderer Stelle ${list(args, '„', '“', ' und ')}.`,
    en: (args) => `For ${english(args)} the contract says “${args['here'] ?? ''}” here and ${list(args, '“', '”', ' and ')} elsewhere.`,
  },
  elsewhere: {
    de: (args) => `„${args['here'] ?? ''}“ für ${german(args)}.`,
    en: (args) => `“${args['here'] ?? ''}” for ${english(args)}.`,
  },
  adopt: {
    de: (args) => `Hier „${args['to'] ?? ''}“ schreiben, wie an der anderen Stelle`,
    en: (args) => `Write “${args['to'] ?? ''}” here, as elsewhere`,
  },
  impose: {
    de: (args) => `An der anderen Stelle „${args['to'] ?? ''}“ schreiben, wie hier`,
    en: (args) => `Write “${args['to'] ?? ''}” elsewhere, as here`,
  },
};

import type { Arguments, Messages } from '../finding.js';

const list = (text: string | undefined, open: string, close: string, joint: string): string => (text ?? '').split(' | ').map((one) => `${open}${one}${close}`).join(joint);
const german = (text: string | undefined): string => list(text, '„', '“', ' und ');
const english = (text: string | undefined): string => list(text, '“', '”', ' and ');
const prevailsDe = ({ prevailing }: Arguments): string => (prevailing === 'de' ? ' Maßgeblich ist die deutsche Fassung.' : prevailing === 'en' ? ' Maßgeblich ist die englische Fassung.' : '');
const prevailsEn = ({ prevailing }: Arguments): string => (prevailing === 'de' ? ' The German version prevails.' : prevailing === 'en' ? ' The English version prevails.' : '');
const languageDe = (language: string | undefined): string => (language === 'de' ? 'deutsche' : 'englische');
const languageEn = (language: string | undefined): string => (language === 'de' ? 'German' : 'English');
const labelDe = ({ label }: Arguments): string => (label ? ` ${label}` : '');

export const messages: Messages = {
  different: {
    de: (args) => `Die deutsche Fassung sagt hier ${german(args['de'])}, die englische ${german(args['en'])}.${prevailsDe(args)}`,
    en: (args) => `The German version says ${english(args['de'])} here, the English one ${english(args['en'])}.${prevailsEn(args)}`,
  },
  'only-german': {
    de: (args) => `${german(args['de'])} steht nur in der deutschen Fassung.${prevailsDe(args)}`,
    en: (args) => `${english(args['de'])} stands in the German version only.${prevailsEn(args)}`,
  },
  'only-english': {
    de: (args) => `${german(args['en'])} steht nur in der englischen Fassung.${prevailsDe(args)}`,
    en: (args) => `${english(args['en'])} stands in the English version only.${prevailsEn(args)}`,
  },
  force: {
    de: (args) => `Pflicht, Verbot und Erlaubnis gehen auseinander: Die deutsche Fassung sagt ${german(args['de'])}, die englische ${german(args['en'])}.${prevailsDe(args)}`,
    en: (args) => `Duty, ban and permission diverge: the German version says ${english(args['de'])}, the English one ${english(args['en'])}.${prevailsEn(args)}`,
  },
  permits: {
    de: (args) => `Die ${languageDe(args['permits'])} Fassung erlaubt hier nur („${args['here'] ?? ''}“), was die ${languageDe(args['permits'] === 'de' ? 'en' : 'de')} zur Pflicht macht.${prevailsDe(args)}`,
    en: (args) => `The ${languageEn(args['permits'])} version only permits here (“${args['here'] ?? ''}”) what the ${languageEn(args['permits'] === 'de' ? 'en' : 'de')} one makes a duty.${prevailsEn(args)}`,
  },
  party: {
    de: (args) => `Nach der deutschen Fassung handelt hier ${german(args['de'])}, nach der englischen ${german(args['en'])}.${prevailsDe(args)}`,
    en: (args) => `In the German version it is ${english(args['de'])} that acts here, in the English one ${english(args['en'])}.${prevailsEn(args)}`,
  },
  'missing-english': {
    de: (args) => `Der Absatz${labelDe(args)} fehlt in der englischen Fassung.`,
    en: (args) => `The paragraph${labelDe(args)} is missing from the English version.`,
  },
  'missing-german': {
    de: (args) => `Der Absatz${labelDe(args)} fehlt in der deutschen Fassung.`,
    en: (args) => `The paragraph${labelDe(args)} is missing from the German version.`,
  },
  prevailing: {
    de: (args) => `Hier geht die ${languageDe(args['here'])} Fassung vor, an anderer Stelle die ${languageDe(args['there'])}.`,
    en: (args) => `The ${languageEn(args['here'])} version prevails here, the ${languageEn(args['there'])} one elsewhere.`,
  },
  prevails: { de: (args) => `Hier geht die ${languageDe(args['language'])} Fassung vor.`, en: (args) => `The ${languageEn(args['language'])} version prevails here.` },
  'german-version': { de: () => 'So die deutsche Fassung.', en: () => 'The German version.' },
  'english-version': { de: () => 'So die englische Fassung.', en: () => 'The English version.' },
  behind: { de: () => 'Die Entsprechung müsste hinter diesem Absatz stehen.', en: () => 'Its counterpart would stand behind this paragraph.' },
  adopt: {
    de: (args) => `„${args['to'] ?? ''}“ schreiben, wie in der ${languageDe(args['from'])}n Fassung`,
    en: (args) => `Write “${args['to'] ?? ''}”, as the ${languageEn(args['from'])} version does`,
  },
};

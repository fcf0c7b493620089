import { OUTDATED } from '../../knowledge/outdated/outdated.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments, Messages } from '../finding.js';

const INSTEAD: Readonly<Record<ReaderLanguage, string>> = { de: 'Heute', en: 'Today' };

function note(args: Arguments, reader: ReaderLanguage): string {
  const entry = OUTDATED.get(args['entry'] ?? '');
  const text = args['text'] ?? '';
  const quoted = reader === 'de' ? `„${text}“` : `“${text}”`;
  if (!entry) return reader === 'de' ? `${quoted} ist überholt.` : `${quoted} is superseded.`;
  // Which of several old provisions is meant is only clear with the words of the contract.
  const lead = entry.note[reader].includes(text) ? '' : `${quoted}: `;
  return `${lead}${entry.note[reader]}${entry.replacement ? ` ${INSTEAD[reader]}: ${entry.replacement[reader]}.` : ''}`;
}

export const messages: Messages = {
  outdated: { de: (args) => note(args, 'de'), en: (args) => note(args, 'en') },
  again: {
    de: (args) => `Auch hier: „${args['text'] ?? ''}“.`,
    en: (args) => `Here, too: “${args['text'] ?? ''}”.`,
  },
  sign: {
    de: (args) => `Ein weiteres Zeichen für eine alte Vorlage, „${args['text'] ?? ''}“: ${OUTDATED.get(args['entry'] ?? '')?.name.de ?? ''}.`,
    en: (args) => `One more sign of an old template, “${args['text'] ?? ''}”: ${OUTDATED.get(args['entry'] ?? '')?.name.en ?? ''}.`,
  },
  replace: {
    de: (args) => `Durch „${args['with'] ?? ''}“ ersetzen`,
    en: (args) => `Replace with “${args['with'] ?? ''}”`,
  },
  'replace-all': {
    de: (args) => `Überall ersetzen (${args['count'] ?? ''} Stellen), hier durch „${args['with'] ?? ''}“`,
    en: (args) => `Replace everywhere (${args['count'] ?? ''} places), here with “${args['with'] ?? ''}”`,
  },
};

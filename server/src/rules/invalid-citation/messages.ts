import { missingText } from '../../knowledge/statutes/missingText.js';
import { resolves } from '../../knowledge/statutes/resolve.js';
import type { ProvisionPath, ProvisionUnit } from '../../knowledge/statutes/types.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments, Messages } from '../finding.js';

/** The provision as arguments of a finding, which are strings only. */
export function argumentsOf(law: string, path: ProvisionPath, text: string): Arguments {
  const { unit, article, paragraph, subparagraph, letter, number, to, toLevel } = path;
  const given = { paragraph, subparagraph, sentence: path.sentence ?? null, letter, number, to, toLevel };
  return { law, text, unit, article, ...Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null)) };
}

function pathOf(args: Arguments): ProvisionPath {
  const part = (name: string): string | null => args[name] ?? null;
  return {
    unit: (args['unit'] ?? 'article') as ProvisionUnit, article: args['article'] ?? '', paragraph: part('paragraph'), subparagraph: part('subparagraph'), sentence: part('sentence'),
    letter: part('letter'), number: part('number'), to: part('to'), toLevel: part('toLevel') as ProvisionPath['toLevel'],
  };
}

function reason(args: Arguments, reader: ReaderLanguage): string {
  const path = pathOf(args);
  const resolution = resolves(args['law'] ?? '', path);
  return resolution === 'ok' ? '' : missingText(args['law'] ?? '', path, resolution, reader);
}

export const messages: Messages = {
  missing: {
    de: (args) => `Diese Vorschrift gibt es nicht: „${args['text'] ?? ''}“. ${reason(args, 'de')}`,
    en: (args) => `This provision does not exist: “${args['text'] ?? ''}”. ${reason(args, 'en')}`,
  },
  numbered: {
    de: (args) => `„${args['text'] ?? ''}“ ist ungenau zitiert: ${reason(args, 'de')}`,
    en: (args) => `“${args['text'] ?? ''}” is cited inexactly: ${reason(args, 'en')}`,
  },
  alsoHere: { de: ({ text }) => `Auch hier: „${text ?? ''}“.`, en: ({ text }) => `Also here: “${text ?? ''}”.` },
  'cite-all': {
    de: (args) => `Überall als Nummer zitieren (${args['count'] ?? ''} Stellen)`,
    en: (args) => `Cite as a number everywhere (${args['count'] ?? ''} places)`,
  },
  'cite-article': {
    de: (args) => `Den ganzen Artikel zitieren: „${args['with'] ?? ''}“`,
    en: (args) => `Cite the whole article: “${args['with'] ?? ''}”`,
  },
  'cite-number': {
    de: (args) => `Als Nummer zitieren: „${args['with'] ?? ''}“`,
    en: (args) => `Cite as a number: “${args['with'] ?? ''}”`,
  },
};

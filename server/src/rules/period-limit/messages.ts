import { type LimitId, limitOf, provisionsOfLimit } from '../../knowledge/limits/limits.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments, Messages } from '../finding.js';

const text = (args: Arguments): string => args['text'] ?? '';
const other = (args: Arguments): string => args['other'] ?? '';

/** The provisions behind a limit under the law of the contract, in brackets. */
function law(id: LimitId, args: Arguments, reader: ReaderLanguage): string {
  const named = args['law'];
  return `(${provisionsOfLimit(limitOf(id), named === 'dsg' || named === 'both' ? named : 'gdpr')[reader]})`;
}

/** The 72 hours belong to the controller, under the GDPR alone. */
const controllers = (args: Arguments, words: string): string => (args['law'] === 'dsg' ? '' : words);

export const messages: Messages = {
  breach: {
    de: (args) => `Die Frist „${text(args)}“ für die Meldung an den Verantwortlichen ist mit „${args['law'] === 'dsg' ? 'so rasch als möglich' : 'unverzüglich'}“ kaum vereinbar ${law('breach', args, 'de')}.${controllers(args, ' Die 72 Stunden des Art. 33 Abs. 1 DSGVO sind die eigene Frist des Verantwortlichen gegenüber der Aufsichtsbehörde.')}`,
    en: (args) => `“${text(args)}” for notifying the controller is hardly “${args['law'] === 'dsg' ? 'as soon as possible' : 'without undue delay'}” ${law('breach', args, 'en')}.${controllers(args, ' The 72 hours of Art. 33(1) GDPR are the controller’s own period towards the supervisory authority.')}`,
  },
  authority: {
    de: (args) => `Die Frist „${text(args)}“ für die Meldung an die Aufsichtsbehörde überschreitet die gesetzlichen 72 Stunden ${law('authority', args, 'de')}.`,
    en: (args) => `“${text(args)}” for notifying the supervisory authority exceeds the 72 hours of the law ${law('authority', args, 'en')}.`,
  },
  chain: {
    de: (args) => `Unterauftragsverarbeiter dürfen sich für die Meldung einer Verletzung länger Zeit lassen („${text(args)}“), als der Auftragsverarbeiter gegenüber dem Verantwortlichen hat („${other(args)}“) ${law('chain', args, 'de')}.`,
    en: (args) => `Sub-processors may take longer to report a breach (“${text(args)}”) than the processor may take towards the controller (“${other(args)}”) ${law('chain', args, 'en')}.`,
  },
  request: {
    de: (args) => `Hilft der Auftragsverarbeiter erst nach „${text(args)}“, kann der Verantwortliche die betroffene Person nicht mehr rechtzeitig unterrichten ${law('request', args, 'de')}.`,
    en: (args) => `If the processor helps only after “${text(args)}”, the controller can no longer answer the data subject in time ${law('request', args, 'en')}.`,
  },
  answer: {
    de: (args) => `Die Frist „${text(args)}“ für die Antwort an die betroffene Person überschreitet die gesetzliche Frist ${law('answer', args, 'de')}.`,
    en: (args) => `“${text(args)}” for answering the data subject exceeds the period of the law ${law('answer', args, 'en')}.`,
  },
  objection: {
    de: (args) => `Die Einspruchsfrist („${text(args)}“) ist länger als die Ankündigungsfrist („${other(args)}“): Der neue Unterauftragsverarbeiter darf beginnen, bevor der Verantwortliche Einspruch erheben muss ${law('objection', args, 'de')}.`,
    en: (args) => `The time to object (“${text(args)}”) is longer than the notice (“${other(args)}”): the new sub-processor may begin before the controller has to object ${law('objection', args, 'en')}.`,
  },
  deletion: {
    de: (args) => `„${text(args)}“ bis zur Löschung oder Rückgabe nach Vertragsende ist ungewöhnlich lang; eine feste Frist nennt das Gesetz nicht ${law('deletion', args, 'de')}.`,
    en: (args) => `“${text(args)}” until deletion or return after the end of the contract is unusually long; the law gives no fixed period ${law('deletion', args, 'en')}.`,
  },
  'audit-notice': {
    de: (args) => `Müssen Kontrollen „${text(args)}“ vorher angekündigt werden, lassen sie sich kaum noch wirksam durchführen; eine feste Frist nennt das Gesetz nicht ${law('audit-notice', args, 'de')}.`,
    en: (args) => `If audits must be announced “${text(args)}” ahead, they can hardly be carried out effectively; the law gives no fixed period ${law('audit-notice', args, 'en')}.`,
  },
  'audit-interval': {
    de: (args) => `Kontrollen sind hier begrenzt („${text(args)}“), ohne Ausnahme für einen Anlass, etwa eine Datenschutzverletzung oder eine Anordnung der Aufsichtsbehörde ${law('audit-interval', args, 'de')}.`,
    en: (args) => `Audits are capped here (“${text(args)}”) with no exception for cause, such as a breach or an order of the supervisory authority ${law('audit-interval', args, 'en')}.`,
  },
  notice: {
    de: (args) => `Ankündigung: „${text(args)}“.`,
    en: (args) => `Notice: “${text(args)}”.`,
  },
  own: {
    de: (args) => `Meldung an den Verantwortlichen: „${text(args)}“.`,
    en: (args) => `Notice to the controller: “${text(args)}”.`,
  },
};

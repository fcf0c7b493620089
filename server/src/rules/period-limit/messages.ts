import type { Messages } from '../finding.js';

export const messages: Messages = {
  breach: {
    de: (args) => `Die Frist „${args['text'] ?? ''}“ für die Meldung an den Verantwortlichen ist mit „unverzüglich“ kaum vereinbar (Art. 33 Abs. 2 DSGVO). Die 72 Stunden des Art. 33 Abs. 1 sind die eigene Frist des Verantwortlichen gegenüber der Aufsichtsbehörde.`,
    en: (args) => `“${args['text'] ?? ''}” for notifying the controller is hardly “without undue delay” (Art. 33(2) GDPR). The 72 hours of Art. 33(1) are the controller’s own period towards the supervisory authority.`,
  },
  'breach-swiss': {
    de: (args) => `Die Frist „${args['text'] ?? ''}“ für die Meldung an den Verantwortlichen ist mit „so rasch als möglich“ kaum vereinbar (Art. 24 Abs. 3 DSG).`,
    en: (args) => `“${args['text'] ?? ''}” for notifying the controller is hardly “as soon as possible” (Art. 24(3) FADP).`,
  },
  authority: {
    de: (args) => `Die Frist „${args['text'] ?? ''}“ für die Meldung an die Aufsichtsbehörde überschreitet die 72 Stunden des Art. 33 Abs. 1 DSGVO.`,
    en: (args) => `“${args['text'] ?? ''}” for notifying the supervisory authority exceeds the 72 hours of Art. 33(1) GDPR.`,
  },
  request: {
    de: (args) => `Hilft der Auftragsverarbeiter erst nach „${args['text'] ?? ''}“, kann der Verantwortliche die betroffene Person nicht mehr innerhalb eines Monats unterrichten (Art. 12 Abs. 3 DSGVO; Art. 25 Abs. 7 DSG: 30 Tage).`,
    en: (args) => `If the processor helps only after “${args['text'] ?? ''}”, the controller can no longer answer the data subject within one month (Art. 12(3) GDPR; Art. 25(7) FADP: 30 days).`,
  },
  answer: {
    de: (args) => `Die Frist „${args['text'] ?? ''}“ für die Antwort an die betroffene Person überschreitet die Frist von einem Monat (Art. 12 Abs. 3 DSGVO; Art. 25 Abs. 7 DSG: 30 Tage).`,
    en: (args) => `“${args['text'] ?? ''}” for answering the data subject exceeds the period of one month (Art. 12(3) GDPR; Art. 25(7) FADP: 30 days).`,
  },
  objection: {
    de: (args) => `Die Einspruchsfrist („${args['text'] ?? ''}“) ist länger als die Ankündigungsfrist („${args['notice'] ?? ''}“): Der neue Unterauftragsverarbeiter darf beginnen, bevor der Verantwortliche Einspruch erheben muss (Art. 28 Abs. 2 DSGVO).`,
    en: (args) => `The time to object (“${args['text'] ?? ''}”) is longer than the notice (“${args['notice'] ?? ''}”): the new sub-processor may begin before the controller has to object (Art. 28(2) GDPR).`,
  },
  notice: {
    de: (args) => `Ankündigung: „${args['text'] ?? ''}“.`,
    en: (args) => `Notice: “${args['text'] ?? ''}”.`,
  },
};

import type { Messages } from '../finding.js';

export const messages: Messages = {
  section: {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Eine Nummer ${wanted} gibt es in diesem Vertrag nicht.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: this contract has no number ${wanted}.`,
  },
  paragraph: {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Einen Absatz ${wanted} gibt es in dieser Bestimmung nicht.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: this clause has no paragraph ${wanted}.`,
  },
  annex: {
    de: ({ wanted }) => `„${wanted}“ fehlt: Der Vertrag verweist darauf, enthält aber nur andere Anlagen.`,
    en: ({ wanted }) => `“${wanted}” is missing: the contract refers to it but contains other annexes only.`,
  },
  renamed: {
    de: ({ text, there }) => `„${text}“ gibt es unter diesem Namen nicht; die Überschrift lautet „${there}“.`,
    en: ({ text, there }) => `There is no “${text}” by that name; the heading reads “${there}”.`,
  },
  'not-attached': {
    de: ({ text }) => `„${text}“ soll beigefügt sein, steht aber nicht in diesem Dokument.`,
    en: ({ text }) => `“${text}” is said to be attached but is not in this document.`,
  },
  annexes: {
    de: ({ text }) => `Der Vertrag schließt „${text}“ ein, enthält und nennt aber keine.`,
    en: ({ text }) => `The contract includes “${text}” but neither contains nor names any.`,
  },
  part: {
    de: ({ text }) => `Verwiesen wird auf „${text}“, doch dieser Vertrag enthält das Gesuchte dort nicht.`,
    en: ({ text }) => `The text refers to “${text}”, but this contract does not contain there what it refers to.`,
  },
  'other-subject': {
    de: ({ text, wanted, there }) => `„${text}“ handelt nicht von „${wanted}“, sondern von etwas anderem („${there}“).`,
    en: ({ text, wanted, there }) => `“${text}” is not about “${wanted}” but about something else (“${there}”).`,
  },
  'empty-link': {
    de: ({ text }) => `Der Link „${text}“ hat kein Ziel.`,
    en: ({ text }) => `The link “${text}” has no target.`,
  },
  anchor: {
    de: ({ text, wanted }) => `Der Link „${text}“ führt ins Leere: Eine Überschrift für „${wanted}“ gibt es nicht.`,
    en: ({ text, wanted }) => `The link “${text}” leads nowhere: there is no heading for “${wanted}”.`,
  },
  'no-link': {
    de: ({ text }) => `Angekündigt ist ein Link („${text}“), doch hier steht keiner.`,
    en: ({ text }) => `A link is announced (“${text}”), but there is none here.`,
  },
  page: {
    de: ({ text }) => `„${text}“ ist ein Verweis auf eine Seite; er stimmt nach jeder Änderung des Umbruchs nicht mehr. Sicherer ist die Nummer der Bestimmung.`,
    en: ({ text }) => `“${text}” refers to a page and goes wrong whenever the layout changes. The number of the clause is safer.`,
  },
  again: {
    de: ({ text }) => `Auch hier: „${text}“.`,
    en: ({ text }) => `Here, too: “${text}”.`,
  },
  replace: {
    de: (args) => `Durch „${args['with'] ?? ''}“ ersetzen`,
    en: (args) => `Replace with “${args['with'] ?? ''}”`,
  },
};

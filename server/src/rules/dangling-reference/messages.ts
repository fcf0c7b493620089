import type { Localised, ReaderLanguage } from '../../language/language.js';
import type { Messages } from '../finding.js';

/** Subjects of annexes, as the reader calls them. */
const TOPICS: Readonly<Record<string, Localised>> = {
  PURPOSES: { de: 'Zwecke der Verarbeitung', en: 'purposes of the processing' },
  SUBPROCESSORS: { de: 'Unterauftragsverarbeiter', en: 'sub-processors' },
  ERASURE: { de: 'Löschung', en: 'erasure' },
  INSTRUCTORS: { de: 'weisungsberechtigte Personen', en: 'persons entitled to give instructions' },
};

const topic = (wanted: string | undefined, reader: ReaderLanguage): string => TOPICS[wanted ?? '']?.[reader] ?? wanted ?? '';

export const messages: Messages = {
  section: {
    de: ({ text, wanted, meant }) => `„${text}“ führt ins Leere: Eine Nummer ${wanted} gibt es in diesem Vertrag nicht.${meant ? ` Gemeint ist wohl Nummer ${meant}.` : ''}`,
    en: ({ text, wanted, meant }) => `“${text}” leads nowhere: this contract has no number ${wanted}.${meant ? ` Number ${meant} is probably meant.` : ''}`,
  },
  paragraph: {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Einen Absatz ${wanted} gibt es in dieser Bestimmung nicht.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: this clause has no paragraph ${wanted}.`,
  },
  table: {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Eine Tabelle ${wanted} gibt es in diesem Vertrag nicht.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: this contract has no table ${wanted}.`,
  },
  letter: {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Die Aufzählung endet vor Buchstabe ${wanted}.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: the list ends before letter ${wanted}.`,
  },
  'part-of-annex': {
    de: ({ text, wanted }) => `„${text}“ führt ins Leere: Einen Teil ${wanted} hat diese Anlage nicht.`,
    en: ({ text, wanted }) => `“${text}” leads nowhere: that annex has no Part ${wanted}.`,
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
  'no-annex': {
    de: ({ text }) => `Auf „${text}“ wird verwiesen, dieses Dokument hat aber keine Anlagen.`,
    en: ({ text }) => `The contract refers to “${text}”, but this document has no annexes.`,
  },
  annexes: {
    de: ({ text }) => `Der Vertrag schließt „${text}“ ein, enthält und nennt aber keine.`,
    en: ({ text }) => `The contract includes “${text}” but neither contains nor names any.`,
  },
  part: {
    de: ({ text }) => `Verwiesen wird auf „${text}“, doch dieser Vertrag enthält das Gesuchte dort nicht.`,
    en: ({ text }) => `The text refers to “${text}”, but this contract does not contain there what it refers to.`,
  },
  title: {
    de: ({ text }) => `${text} führt ins Leere: Eine Überschrift mit diesen Worten gibt es in diesem Dokument nicht.`,
    en: ({ text }) => `${text} leads nowhere: nothing in this document bears that title.`,
  },
  'other-subject': {
    de: ({ text, wanted, there, meant }) => `„${text}“ („${there}“) handelt nicht von „${topic(wanted, 'de')}“.${meant ? ` Gemeint ist wohl Nummer ${meant}.` : ''}`,
    en: ({ text, wanted, there, meant }) => `“${text}” (“${there}”) is not about “${topic(wanted, 'en')}”.${meant ? ` Number ${meant} is probably meant.` : ''}`,
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

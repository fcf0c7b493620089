import type { Messages } from '../finding.js';

/** Words on lines of their own, each in quotation marks. */
const quoted = (lines: string | undefined, open: string, close: string): string => (lines ?? '').split('\n').map((line) => `${open}${line}${close}`).join(', ');

/** What a field asks for, with examples; the Swiss Act asks for none of it. */
const ASKED = {
  de: {
    data: 'Zu nennen sind die Arten der Daten, etwa Namen, Kontakt- oder Bestelldaten', persons: 'Zu nennen sind die Gruppen der Personen, etwa Beschäftigte oder Kunden',
    time: 'Zu nennen ist, wie lange, etwa ein Datum oder die Laufzeit des Vertrags', act: 'Zu nennen ist, was mit den Daten geschieht und wozu, etwa der Versand von Newslettern',
  },
  en: {
    data: 'It should name the types of data, such as names, contact details or orders', persons: 'It should name the groups of people, such as employees or customers',
    time: 'It should say for how long, such as a date or the term of the agreement', act: 'It should say what is done with the data and what for, such as sending newsletters',
  },
} as const;
const fieldOf = (field: string | undefined): keyof typeof ASKED.de => (field === 'data' || field === 'persons' || field === 'time' ? field : 'act');

export const messages: Messages = {
  bracket: {
    de: ({ text }) => `Hier steht noch ein Platzhalter: „${text}“.`,
    en: ({ text }) => `A placeholder is still here: “${text}”.`,
  },
  line: {
    de: () => 'Diese Leerstelle ist nicht ausgefüllt.',
    en: () => 'This blank has not been filled in.',
  },
  mask: {
    de: ({ text }) => `„${text}“ steht für eine Angabe, die noch fehlt.`,
    en: ({ text }) => `“${text}” stands for information that is still missing.`,
  },
  marker: {
    de: ({ text }) => `„${text}“ ist ein Vermerk aus dem Entwurf.`,
    en: ({ text }) => `“${text}” is a note left over from drafting.`,
  },
  variable: {
    de: ({ text }) => `Das Feld „${text}“ wurde nicht ersetzt.`,
    en: ({ text }) => `The field “${text}” was not replaced.`,
  },
  sample: {
    de: ({ text }) => `„${text}“ ist eine Musterangabe.`,
    en: ({ text }) => `“${text}” is sample information.`,
  },
  instruction: {
    de: ({ text }) => `„${text}“ ist eine Ausfüllanweisung.`,
    en: ({ text }) => `“${text}” is an instruction to fill something in.`,
  },
  draft: {
    de: ({ text }) => `„${text}“: Der Text nennt sich selbst noch Entwurf oder Muster.`,
    en: ({ text }) => `“${text}”: the text still calls itself a draft or a template.`,
  },
  field: {
    de: ({ text }) => `Zu „${text}“ fehlt die Angabe.`,
    en: ({ text }) => `Nothing is stated for “${text}”.`,
  },
  restated: {
    de: ({ text, field, law }) => `Zu „${text}“ steht hier nur, was schon die Bezeichnung sagt. ${ASKED.de[fieldOf(field)]}${law === 'dsg' ? '' : ' (Art. 28 Abs. 3 DSGVO)'}.`,
    en: ({ text, field, law }) => `This says no more than its label “${text}”. ${ASKED.en[fieldOf(field)]}${law === 'dsg' ? '' : ' (Art. 28(3) GDPR)'}.`,
  },
  box: {
    de: () => 'Keines dieser Kästchen ist angekreuzt.',
    en: () => 'None of these boxes is ticked.',
  },
  party: {
    de: ({ text }) => `Vor „${text}“ fehlt der Name der Partei.`,
    en: ({ text }) => `The name of the party is missing before “${text}”.`,
  },
  together: {
    de: ({ texts, more }) => `Noch auszufüllen oder zu ersetzen: ${quoted(texts, '„', '“')}${more ? ' …' : ''}.`.replace('….', '…'),
    en: ({ texts, more }) => `Still to be filled in or replaced: ${quoted(texts, '“', '”')}${more ? ' …' : ''}.`.replace('….', '…'),
  },
  'bracket-many': {
    de: ({ places, text }) => `An ${places} Stellen stehen noch Platzhalter; hier „${text}“.`,
    en: ({ places, text }) => `Placeholders are still in ${places} places; here “${text}”.`,
  },
  'line-many': {
    de: ({ places }) => `${places} Leerstellen sind nicht ausgefüllt.`,
    en: ({ places }) => `${places} blanks have not been filled in.`,
  },
  'mask-many': {
    de: ({ places, text }) => `An ${places} Stellen fehlt noch eine Angabe; hier „${text}“.`,
    en: ({ places, text }) => `Information is still missing in ${places} places; here “${text}”.`,
  },
  'marker-many': {
    de: ({ places, text }) => `An ${places} Stellen stehen Vermerke aus dem Entwurf; hier „${text}“.`,
    en: ({ places, text }) => `Notes left over from drafting are in ${places} places; here “${text}”.`,
  },
  'variable-many': {
    de: ({ places, text }) => `An ${places} Stellen wurde ein Feld nicht ersetzt; hier „${text}“.`,
    en: ({ places, text }) => `Fields were not replaced in ${places} places; here “${text}”.`,
  },
  'sample-many': {
    de: ({ places, text }) => `An ${places} Stellen stehen Musterangaben; hier „${text}“.`,
    en: ({ places, text }) => `Sample information is in ${places} places; here “${text}”.`,
  },
  'instruction-many': {
    de: ({ places, text }) => `An ${places} Stellen stehen Ausfüllanweisungen; hier „${text}“.`,
    en: ({ places, text }) => `Instructions to fill something in are in ${places} places; here “${text}”.`,
  },
  'draft-many': {
    de: ({ places }) => `An ${places} Stellen nennt sich der Text selbst noch Entwurf oder Muster.`,
    en: ({ places }) => `The text calls itself a draft or a template in ${places} places.`,
  },
  'field-many': {
    de: ({ places, text }) => `${places} Angaben fehlen; hier die zu „${text}“.`,
    en: ({ places, text }) => `Nothing is stated in ${places} fields; here for “${text}”.`,
  },
  'restated-many': {
    de: ({ places, text }) => `${places} Angaben sagen nur, was schon ihre Bezeichnung sagt; hier die zu „${text}“.`,
    en: ({ places, text }) => `${places} fields say no more than their labels; here “${text}”.`,
  },
  'box-many': {
    de: ({ places }) => `In ${places} Gruppen ist kein Kästchen angekreuzt.`,
    en: ({ places }) => `No box is ticked in ${places} groups.`,
  },
  'party-many': {
    de: ({ places }) => `An ${places} Stellen fehlt der Name einer Partei.`,
    en: ({ places }) => `The name of a party is missing in ${places} places.`,
  },
  alsoHere: { de: ({ text }) => (text ? `Auch hier: „${text}“.` : 'Auch hier.'), en: ({ text }) => (text ? `Also here: “${text}”.` : 'Also here.') },
};

import { countryByCode, placeName } from '../../knowledge/countries/countries.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments, Messages } from '../finding.js';

const country = (args: Arguments, reader: ReaderLanguage): string => placeName(args['country'] ?? '', reader);

/** The list a recipient must be on, under the laws that leave a gap. */
function certification(args: Arguments): string {
  const found = countryByCode(args['country'] ?? '');
  if (args['law'] === 'uk') return 'UK Extension to the EU-U.S. Data Privacy Framework';
  const lists = (args['law'] ?? '').split(' ').map((law) => (law === 'dsg' ? found?.swissAdequacy?.certification : found?.euAdequacy?.certification));
  return [...new Set(lists.filter((list) => list !== undefined))].join(', ');
}

/** The provisions on safeguards under the laws that leave a gap. */
function provisions(args: Arguments, reader: ReaderLanguage): string {
  const cited = { gdpr: { de: 'Art. 46 DSGVO', en: 'Art. 46 GDPR' }, dsg: { de: 'Art. 16 Abs. 2 DSG', en: 'Art. 16(2) DSG' }, uk: { de: 'Art. 46 UK GDPR', en: 'Art. 46 UK GDPR' } };
  return (args['law'] ?? '').split(' ').map((law) => (law === 'dsg' ? cited.dsg : law === 'uk' ? cited.uk : cited.gdpr)[reader]).join(', ');
}

/** A safeguard by its name, as the law that applies knows it (Art. 46 UK GDPR: the agreement and the addendum issued under section 119A DPA 2018). */
function example(args: Arguments, reader: ReaderLanguage): string {
  if (args['law'] === 'uk') return { de: 'das International Data Transfer Agreement (IDTA) oder das UK Addendum', en: 'the International Data Transfer Agreement (IDTA) or the UK Addendum' }[reader];
  return { de: 'Standardvertragsklauseln', en: 'standard contractual clauses' }[reader];
}

export const messages: Messages = {
  uk: {
    de: (args) => `Für dieses Land (${country(args, 'de')}) gibt es keine Angemessenheitsregelung des Vereinigten Königreichs, und hier ist keine Garantie genannt; nennen Sie das Instrument nach Art. 46 UK GDPR, etwa ${example(args, 'de')}.`,
    en: (args) => `The United Kingdom has no adequacy regulations for this country (${country(args, 'en')}) and no safeguard is named for it; name the instrument under Art. 46 UK GDPR, such as ${example(args, 'en')}.`,
  },
  gdpr: {
    de: (args) => `Für dieses Land (${country(args, 'de')}) gibt es keinen Angemessenheitsbeschluss der EU, und hier ist keine Garantie genannt; nennen Sie das Instrument nach Art. 46 DSGVO, etwa Standardvertragsklauseln.`,
    en: (args) => `There is no EU adequacy decision for this country (${country(args, 'en')}) and no safeguard is named for it; name the instrument under Art. 46 GDPR, such as standard contractual clauses.`,
  },
  dsg: {
    de: (args) => `Dieses Land (${country(args, 'de')}) steht nicht in Anhang 1 der DSV, und hier ist keine Garantie genannt; nennen Sie das Instrument nach Art. 16 Abs. 2 DSG, etwa Standarddatenschutzklauseln.`,
    en: (args) => `This country (${country(args, 'en')}) is not listed in Annex 1 DSV and no safeguard is named for it; name the instrument under Art. 16(2) DSG, such as standard data protection clauses.`,
  },
  both: {
    de: (args) => `Weder die EU noch die Schweiz hält dieses Land (${country(args, 'de')}) für angemessen, und hier ist keine Garantie genannt; nennen Sie das Instrument nach Art. 46 DSGVO und Art. 16 Abs. 2 DSG.`,
    en: (args) => `Neither the EU nor Switzerland holds this country (${country(args, 'en')}) adequate and no safeguard is named for it; name the instrument under Art. 46 GDPR and Art. 16(2) DSG.`,
  },
  certified: {
    de: (args) => `Für dieses Land (${country(args, 'de')}) gilt die Angemessenheit nur bei zertifizierten Empfängern (${certification(args)}); nennen Sie die Zertifizierung oder eine andere Garantie, etwa ${example(args, 'de')}.`,
    en: (args) => `For this country (${country(args, 'en')}) adequacy covers certified recipients only (${certification(args)}); name the certification or another safeguard, such as ${example(args, 'en')}.`,
  },
  leftOut: {
    de: (args) => `Andere Zeilen der Tabelle nennen die Garantie je Empfänger, diese (${country(args, 'de')}) nennt keine; ob die allgemeine Klausel des Vertrags diesen Empfänger erfasst, bleibt offen (${provisions(args, 'de')}).`,
    en: (args) => `Other rows of the table name the safeguard of each recipient, this one (${country(args, 'en')}) names none; whether the general clause of the contract covers this recipient stays open (${provisions(args, 'en')}).`,
  },
  alsoHere: {
    de: (args) => `Ebenso dieser Empfänger: ${country(args, 'de')}.`,
    en: (args) => `This recipient likewise: ${country(args, 'en')}.`,
  },
};

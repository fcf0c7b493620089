import type { Contract } from '../../contract/contract.js';
import { type ContractDestination, type Instrument, placeAt } from '../../contract/destinations.js';
import { COUNTRIES_AS_OF, COUNTRY_SOURCES, type Country, countryByCode, GROUP_MEMBERS, placeName } from '../../knowledge/countries/countries.js';
import type { Localised, ReaderLanguage } from '../../language/language.js';
import type { Hover } from '../services.js';

const ROLES: Readonly<Record<ContractDestination['role'], Localised>> = {
  permitted: { de: 'Ort der Verarbeitung', en: 'place of processing' },
  forbidden: { de: 'ausgeschlossen', en: 'ruled out' },
  'subprocessor-location': { de: 'Ort eines Unterauftragsverarbeiters', en: 'location of a sub-processor' },
  mentioned: { de: 'nur genannt (Recht, Gerichtsstand, Anschrift oder Beispiel)', en: 'only mentioned (law, courts, address or example)' },
};
const EXCLUSIVE: Localised = { de: 'die Daten bleiben ausschließlich hier', en: 'the data stay exclusively here' };
const CONDITIONAL: Localised = { de: 'ausgeschlossen, solange eine Bedingung nicht erfüllt ist', en: 'ruled out unless a condition is met' };
const INSTRUMENTS: Readonly<Record<Instrument, Localised>> = {
  adequacy: { de: 'Angemessenheit', en: 'adequacy' },
  clauses: { de: 'Standardvertragsklauseln', en: 'standard contractual clauses' },
  'binding-rules': { de: 'verbindliche interne Datenschutzvorschriften', en: 'binding corporate rules' },
  framework: { de: 'Data Privacy Framework', en: 'Data Privacy Framework' },
  'eu-framework': { de: 'EU-U.S. Data Privacy Framework', en: 'EU-U.S. Data Privacy Framework' },
  'swiss-framework': { de: 'Swiss-U.S. Data Privacy Framework', en: 'Swiss-U.S. Data Privacy Framework' },
  other: { de: 'andere Garantie oder Einwilligung', en: 'another safeguard or consent' },
  annulled: { de: 'aufgehobenes Abkommen (Safe Harbor, Privacy Shield)', en: 'annulled framework (Safe Harbor, Privacy Shield)' },
  chapter: { de: 'allgemeiner Verweis auf die Regeln für Übermittlungen', en: 'a general reference to the rules on transfers' },
};
const WORDS = {
  here: { de: 'Hier', en: 'Here' },
  safeguards: { de: 'Genannte Garantien', en: 'Safeguards named' },
  asOf: { de: 'Stand', en: 'As of' },
  member: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  none: { de: 'kein Angemessenheitsbeschluss', en: 'no adequacy decision' },
  notListed: { de: 'nicht auf der Liste', en: 'not on the list' },
  needless: { de: 'nicht nötig (EWR)', en: 'not needed (EEA)' },
  since: { de: 'seit', en: 'since' },
  until: { de: 'gilt bis', en: 'valid until' },
  domestic: { de: 'Inland', en: 'domestic' },
  members: { de: 'Staaten', en: 'states' },
  third: { de: 'Ein Staat außerhalb der EU und des EWR; im Schweizer Recht: ein Staat außerhalb der Schweiz (Ausland).', en: 'A state outside the EU and the EEA; under Swiss law: a state outside Switzerland.' },
} satisfies Record<string, Localised>;

/** What the lists say about the country, group or city at `offset`, and the part it plays in the contract; null where no place is named. */
export function countryHover(contract: Contract, offset: number, reader: ReaderLanguage): Hover | null {
  const place = placeAt(contract, offset);
  if (!place) return null;
  const country = countryByCode(place.country);
  const lines = [`**${placeName(place.country, reader)}**`];
  if (country) lines.push(countryLines(country, reader));
  else if (place.country === 'third-country') lines.push(WORDS.third[reader]);
  else lines.push(`${GROUP_MEMBERS[place.country]?.length ?? 0} ${WORDS.members[reader]}: ${(GROUP_MEMBERS[place.country] ?? []).map((code) => placeName(code, reader)).join(', ')}.`);
  if (place.destination) lines.push(roleLine(place.destination, reader));
  lines.push(`${WORDS.asOf[reader]} ${date(COUNTRIES_AS_OF, reader)}${links(country !== null)}`);
  return { span: place.span, markdown: lines.join('\n\n') };
}

/** `2023-07-10` as each language writes dates. */
function date(iso: string, reader: ReaderLanguage): string {
  const [year, month, day] = iso.split('-');
  return reader === 'de' ? `${day}.${month}.${year}` : iso;
}

function countryLines(country: Country, reader: ReaderLanguage): string {
  const yes = (is: boolean): string => (is ? WORDS.member : WORDS.no)[reader];
  const lines = [`- EU: ${yes(country.eu)} · ${reader === 'de' ? 'EWR' : 'EEA'}: ${yes(country.eea)}`, `- Art. 45 ${reader === 'de' ? 'DSGVO' : 'GDPR'}: ${euLine(country, reader)}`, `- Art. 16 DSG (${reader === 'de' ? 'Anhang 1 DSV' : 'Annex 1 DSV'}): ${swissLine(country, reader)}`];
  if (country.note) lines.push(`- ${country.note[reader]}`);
  return lines.join('\n');
}

function euLine({ eea, euAdequacy }: Country, reader: ReaderLanguage): string {
  if (!euAdequacy) return eea ? WORDS.needless[reader] : WORDS.none[reader];
  const until = euAdequacy.validUntil ? `; ${WORDS.until[reader]} ${date(euAdequacy.validUntil, reader)}` : '';
  return `${euAdequacy.decision}, ${date(euAdequacy.date, reader)}: ${euAdequacy.scope[reader]}${until}`;
}

function swissLine({ code, swissAdequacy }: Country, reader: ReaderLanguage): string {
  if (code === 'CH') return WORDS.domestic[reader];
  return swissAdequacy ? `${WORDS.since[reader]} ${date(swissAdequacy.since, reader)}: ${swissAdequacy.scope[reader]}` : WORDS.notListed[reader];
}

function roleLine(destination: ContractDestination, reader: ReaderLanguage): string {
  const role = destination.exclusive ? EXCLUSIVE : destination.role === 'forbidden' && destination.conditional ? CONDITIONAL : ROLES[destination.role];
  const named = destination.instruments.map((instrument) => INSTRUMENTS[instrument][reader]);
  return `${WORDS.here[reader]}: ${role[reader]}.${named.length > 0 ? ` ${WORDS.safeguards[reader]}: ${named.join(', ')}.` : ''}`;
}

/** Links to the official lists. */
function links(wanted: boolean): string {
  if (!wanted) return '';
  const url = (about: string): string => COUNTRY_SOURCES.find((source) => source.about === about)?.url ?? '';
  return ` · [Art. 45](${url('euAdequacy')}) · [DSV](${url('swissAdequacy')})`;
}

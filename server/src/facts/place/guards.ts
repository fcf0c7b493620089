import type { Language } from '../../language/language.js';
import { longestName, type Named } from './names.js';
import { isCapital, type Piece } from './pieces.js';

/** What stands after a place that names a law, an instrument or an authority and no place: `EU Standard Contractual Clauses`, `UK GDPR`. */
const INSTRUMENT_STARTS = [
  'standard', 'scc', 'clause', 'klausel', 'muster', 'model', 'gdpr', 'dsgvo', 'dsg', 'fadp', 'addendum', 'commission', 'kommission', 'directive', 'richtlinie', 'regulation', 'verordnung', 'representative', 'vertreter', 'privacy',
  'parliament', 'parlament', 'act', 'datenschutz', 'grundverordnung', 'vorschrift', 'urteil', 'charta', 'charter', 'grundrechte', 'angemessenheit', 'adequacy', 'dpf', 'extension', 'embargo', 'sanction', 'sanktion', 'kaufrecht', 'vertragsklausel', 'federal',
  'information', 'idta', 'international', 'general', 'data', 'rechtsakt', 'beschluss', 'decision', 'llc', 'verbraucher', 'binding', 'approved', 'rechtlich', 'regulator', 'dollar', 'ust', 'vat', 'konform', 'weit', 'wide', 'dpa', 'bcr',
];
const LAW_STARTS = ['law', 'recht', 'legislation', 'court', 'gericht', 'behoerde', 'aufsichtsbehoerde', 'authorit', 'supervisory', 'zivilrecht', 'privatrecht', 'gesetz', 'steuerrecht', 'handelsrecht', 'handelsregister', 'sachrecht', 'jurisdiction', 'statut', 'arbeitsrecht', 'equivalent', 'counterpart', 'analogue', 'aequivalent', 'entsprechung', 'pendant', 'gegenstueck'];
/** Nouns that make an adjective or a first half of a compound a place: `indische Server`, `US-Rechenzentrum`, `EU-only`. */
const LOCATION_STARTS = [
  'server', 'rechenzentr', 'datacent', 'datenzentr', 'standort', 'region', 'gebiet', 'staat', 'land', 'laender', 'raum', 'boden', 'territor', 'cloud', 'host', 'infrastruktur', 'infrastructure', 'niederlassung', 'unternehmen', 'gesellschaft', 'tochter', 'mutter',
  'anbieter', 'dienstleister', 'subunternehm', 'unterauftrag', 'subdienst', 'konzern', 'partner', 'provider', 'location', 'data', 'centre', 'center', 'compan', 'entit', 'affiliate', 'subsidiar', 'subprocessor', 'vendor', 'office', 'soil', 'mitgliedstaat', 'mitgliedsstaat', 'member',
  'only', 'based', 'hosted', 'located', 'team', 'firm', 'buero', 'entwickl', 'developer', 'backup', 'speicher', 'storage', 'site', 'zone', 'betrieb', 'ausland', 'kunden', 'processor', 'contractor', 'supplier', 'datenhaltung', 'datenspeicher', 'hoster', 'dienst', 'service', 'daten',
];
const LEGAL_FORMS = new Set(['gmbh', 'ag', 'se', 'kg', 'kgaa', 'ohg', 'ug', 'ltd', 'limited', 'inc', 'llc', 'llp', 'corp', 'corporation', 'plc', 'bv', 'nv', 'sarl', 'sas', 'sa', 's', 'spa', 'srl', 'ab', 'aps', 'oy', 'kft', 'pte', 'pvt', 'pty', 'operations', 'holding', 'holdings', 'unlimited', 'b', 'mbh']);
const STREETS = new Set(['strasse', 'str', 'street', 'st', 'road', 'rd', 'avenue', 'ave', 'allee', 'platz', 'weg', 'ring', 'boulevard', 'blvd', 'lane', 'drive', 'square', 'damm', 'gasse', 'ufer']);
/** Countries whose names are also persons or common words; cities say so in their data. */
const ALSO_PERSONS = new Set(['jordan', 'chad', 'georgia', 'israel', 'reunion', 'turkey', 'guinea', 'georgien', 'wales', 'ireland', 'england', 'holland', 'martinique', 'dominica', 'monaco', 'jersey', 'man', 'mali', 'benin', 'tonga', 'togo', 'niger', 'oman', 'iran']);
/** Cities that are common names of persons or words beyond what their data tell. */
const CITY_PERSONS = new Set(['paris', 'florence', 'sydney', 'austin', 'bergen', 'linz', 'lagos', 'pune', 'lille']);
const LEAD_INS = new Set([
  'in', 'im', 'from', 'to', 'of', 'the', 'and', 'or', 'und', 'oder', 'nach', 'aus', 'von', 'fuer', 'for', 'within', 'outside', 'innerhalb', 'ausserhalb', 'der', 'die', 'den', 'dem', 'des', 'ist', 'is', 'via', 'ueber', 'bei', 'at', 'than', 'except', 'ausser', 'country', 'land', 'staat', 'republic', 'republik', 'sowie', 'bzw', 'nor', 'noch', 'weder', 'neither', 'als', 'as', 'like', 'wie', 'between', 'zwischen', 'insel', 'kanalinsel', 'isle', 'island', 'state', 'city', 'stadt', 'kanton', 'bundesstaat', 'standort', 'region', 'location', 'rechenzentrum', 'server', 'hosting', 'cloud',
]);

const startsWithOne = (key: string | undefined, starts: readonly string[]): boolean => key !== undefined && starts.some((start) => key.startsWith(start));

export type Reading = 'place' | 'law' | 'company' | null;

/** How a name that stands at pieces `[from, to)` is to be read: as a place, as the law of a country, as part of a company's name, or not at all. */
export function readName(pieces: readonly Piece[], from: number, to: number, named: Named, language: Language): Reading {
  const first = pieces[from]!;
  const before = pieces[from - 1];
  const after = pieces[to];
  if (named.kind === 'region') return named.small || (isCapital(first.text) && isCloudRegion(pieces, from)) ? 'place' : null;
  const upper = isCapital(first.text);
  if (first.key === 'us' || first.key === 'eu' || first.key === 'uk') {
    if (first.text !== first.text.toUpperCase()) return null;
  } else if (!named.small && !upper) return null;
  if (named.word && !isAddressed(pieces, from)) return null;
  if (named.kind === 'adjective') return readAdjective(pieces, from, to, named, upper);
  const end = endOfList(pieces, to);
  if (isInstrument(pieces, from, to) || (end > to && isInstrument(pieces, from, end))) return null;
  if ((startsWithOne(after?.key, LAW_STARTS) && !isSaidThere(first, after!)) || (end > to && startsWithOne(pieces[end]?.key, LAW_STARTS)) || isLawOfSeveral(pieces, to)) return 'law';
  if (isCompany(pieces, from, to)) return 'company';
  if (isHomonym(pieces, from, to, named, language) || isInstitution(pieces, from) || (named.kind === 'name' && CORPORATE.has(after?.key ?? ''))) return null;
  if (after && STREETS.has(after.key)) return null;
  // `Amazon Web Services Europe`, `DHL Germany`: the last word of a name.
  if (before && isCapital(before.text) && named.country === 'EU' && /^europ[ae]$/.test(first.key) && !LEAD_INS.has(before.key)) return null;
  return 'place';
}

function readAdjective(pieces: readonly Piece[], from: number, to: number, named: Named, upper: boolean): Reading {
  const next = pieces[to]?.key;
  // A capitalised German adjective is a name (Deutsche Telekom) unless a legal or local noun follows.
  if (startsWithOne(next, LAW_STARTS)) return 'law';
  if (startsWithOne(next, LOCATION_STARTS) && !next!.startsWith('datenschutz') && !(next === 'data' && /^(protection|privacy|controller|subject)/.test(pieces[to + 1]?.key ?? ''))) return 'place';
  if (named.small && upper) return null;
  const second = pieces[to + 1]?.key;
  if (next && !isInstrument(pieces, from, to) && startsWithOne(second, LAW_STARTS)) return 'law';
  return next && /^[a-z]/.test(pieces[to]!.text) && startsWithOne(second, LOCATION_STARTS) ? 'place' : null;
}

/** `06108 Halle`, `Beispiel GmbH, Hof`, `Muster AG (Wil)`. */
function isAddressed(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1]?.text ?? '';
  if (/^\d{4,5}$/.test(before)) return true;
  const form = pieces[from - 2]?.key === '.' ? pieces[from - 3]?.key : pieces[from - 2]?.key;
  return /^[,(]$/.test(before) && (LEGAL_FORMS.has(form ?? '') || FURTHER_FORMS.has(form ?? ''));
}

const FURTHER_FORMS = new Set(['ev', 'ek', 'eg', 'gbr', 'partg', 'partgmbb', 'gmbb', 'v', 'k', 'g', 'as', 'spzoo', 'aps', 'sro']);

/** `California Consumer Privacy Act`, `UK's European Union Act`: capitalised words up to the noun of a statute. */
function isStatute(pieces: readonly Piece[], to: number): boolean {
  for (let i = to; i < pieces.length && i < to + 6; i++) {
    if (STATUTES.has(pieces[i]!.key)) return i > to || isCapital(pieces[i]!.text);
    if (!isCapital(pieces[i]!.text)) return false;
  }
  return false;
}

const STATUTES = new Set(['act', 'regulation', 'code', 'directive', 'gesetz', 'ordinance', 'statute', 'bill', 'convention', 'treaty']);

function isInstrument(pieces: readonly Piece[], from: number, to: number): boolean {
  if (isStatute(pieces, to)) return true;
  const after = pieces[to];
  const next = pieces[to + 1];
  if (after && startsWithOne(after.key, INSTRUMENT_STARTS) && !isSaidThere(pieces[from]!, after)) {
    const local = after.key.startsWith('data') && !/^(protection|privacy|controller|export|subject)/.test(next?.key ?? '') && after.key !== 'datenschutz' && !after.key.startsWith('datenschutz');
    const info = after.key === 'international' || after.key === 'information' || after.key === 'general' ? /^(data|commission)/.test(next?.key ?? '') : true;
    return !local && info;
  }
  // `Verordnung (EU) 2016/679`, `Beschluss (EU) 2021/914`.
  if (pieces[from - 1]?.key === '(' && after?.key === ')' && /^\d/.test(next?.key ?? '')) return true;
  // `EU–US Data Privacy Framework`, `EU - U.S. DPF`.
  return (after?.key === '-' || pieces[from - 1]?.key === '-') && ['eu', 'us', 'u', 'swiss', 'uk', 'schweiz'].includes((after?.key === '-' ? next?.key : pieces[from - 2]?.key) ?? '')
    && pieces.slice(to, to + 7).some((piece) => /^(privacy|data|dpf|framework|datenschutz)/.test(piece.key));
}

/** One past the last of several places in a row: `EEA, Swiss, and UK Standard Contractual Clauses`, `UK/Swiss addendum`. */
function endOfList(pieces: readonly Piece[], to: number): number {
  let end = to;
  for (let at = to; at < pieces.length && at < to + 16; ) {
    const joined = pieces[at]!.token === pieces[at - 1]?.token;
    let next = at;
    while (!joined && next < at + 3 && JOINTS.has(pieces[next]?.key ?? '')) next++;
    const name = joined || next > at ? longestName(pieces, next) : null;
    if (!name || !isCapital(pieces[next]?.text)) return end;
    at = end = name.to;
  }
  return end;
}

const JOINTS = new Set([',', 'and', 'or', 'und', 'oder', 'and/or', 'und/oder', '/', '&', 'sowie']);

/** `UK or EU law`, `Union and Member State law`: the legal noun follows the last of several. */
function isLawOfSeveral(pieces: readonly Piece[], to: number): boolean {
  if (!['or', 'and', 'und', 'oder'].includes(pieces[to]?.key ?? '')) return false;
  return isCapital(pieces[to + 1]?.text) && (startsWithOne(pieces[to + 2]?.key, LAW_STARTS) || (isCapital(pieces[to + 2]?.text) && startsWithOne(pieces[to + 3]?.key, LAW_STARTS)));
}

/** `a Delaware corporation`: under whose law a company was founded. */
const CORPORATE = new Set(['corporation', 'llc', 'partnership', 'statutory', 'limited']);
const INSTITUTIONS = new Set(['bank', 'university', 'universitaet', 'institute', 'institut', 'ministry', 'government', 'parliament', 'chamber', 'church', 'college', 'society', 'association', 'academy', 'school', 'court', 'courts']);

/** What begins like a noun of the law and is said of those at a place: `in Tunesien weitergeleitet`, `a firm in Peru approved by the Client`. `EU approved clauses` are an instrument. */
const isSaidThere = ({ key }: Piece, { text }: Piece): boolean => SAID_THERE.test(text) && !/^(?:eu|uk|us)$/.test(key);
const SAID_THERE = /^(?:weiter.*|approved|acts?|acting|active|actively|akti.*|binding|generally|vertreten|rechtzeitig|rechtm.*|rechtlich|gerichtet|lawfully)$/;

/** `Central Bank of Ireland`, `Universität Wien`: the name of an institution. */
function isInstitution(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1]?.key === 'of' ? pieces[from - 2] : pieces[from - 1];
  return before !== undefined && isCapital(before.text) && INSTITUTIONS.has(before.key);
}

function isCompany(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  if (!before || !isCapital(before.text) || LEAD_INS.has(before.key)) return false;
  for (let i = to; i < Math.min(pieces.length, to + 4); i++) {
    const key = pieces[i]!.key;
    if (LEGAL_FORMS.has(key)) return true;
    if (key === ',' && i === to) continue;
    if (pieces[i]!.key === '&' || isCapital(pieces[i]!.text)) continue;
    return false;
  }
  return false;
}

const DIRECTIONS = new Set(['west', 'east', 'north', 'south', 'central', 'southeast']);

/** `West Europe`, `East Asia` are parts of the world as well: only beside a cloud or region they are the region of that name. */
const isCloudRegion = (pieces: readonly Piece[], from: number): boolean =>
  !DIRECTIONS.has(pieces[from]!.key) || pieces.some((piece) => /^(?:azure|microsoft|region|cloud)/.test(piece.key) || /region(?:en|s)?$/.test(piece.key));

function isHomonym(pieces: readonly Piece[], from: number, to: number, named: Named, language: Language): boolean {
  const first = pieces[from]!;
  const before = pieces[from - 1];
  const after = pieces[to];
  // `Channel Islands`: no genitive of Island, Iceland.
  if (first.key === 'islands' && language === 'en') return true;
  if (to - from === 1 && first.key === 'island') return language !== 'de' || (isCapital(before?.text) && !LEAD_INS.has(before!.key));
  // The American state beside its union: `Atlanta, Georgia, USA`.
  if (first.key === 'georgia' && (/^(us|usa|united|\d{5})/.test(pieces[after?.key === ',' ? to + 1 : to]?.key ?? '') || pieces[from - 2]?.key === 'atlanta')) return true;
  if (!(named.shared || ALSO_PERSONS.has(first.key) || CITY_PERSONS.has(first.key)) || to - from > 1) return false;
  if (before && isCapital(before.text) && !LEAD_INS.has(before.key)) return true;
  // `hosting - Ireland`: where a dash leads up to it the next word begins the next line of a list.
  if (before && /^[-–—]$/.test(before.text)) return false;
  // German nouns are written with a capital: `in Boston Zugriff auf …`.
  if (language === 'de' && before && /^(?:in|aus|nach)$/.test(before.key)) return false;
  return isCapital(after?.text) && after!.start - pieces[to - 1]!.end <= 1 && !LEAD_INS.has(after!.key);
}

/** Whether the second half of a hyphenated word makes its first half a place (`US-Server`). */
export const isLocalHalf = (half: string): boolean => startsWithOne(half, LOCATION_STARTS) && !/^(datenschutz|dataprivacy|dataprotection|dienste|landes)/.test(half);

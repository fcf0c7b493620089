import type { Language } from '../../language/language.js';
import { isCapital, type Piece } from './pieces.js';

/** A country that the form of a postal address shows; piece indices are half open. */
export interface AddressHit {
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** Letters before a postcode: `D-10115`, `CH-8005`, `L-1855`. */
const PREFIXES: Readonly<Record<string, string>> = {
  d: 'DE', de: 'DE', a: 'AT', at: 'AT', ch: 'CH', fl: 'LI', li: 'LI', l: 'LU', lu: 'LU', f: 'FR', fr: 'FR', nl: 'NL', b: 'BE', be: 'BE', dk: 'DK', s: 'SE', se: 'SE', n: 'NO', pl: 'PL', cz: 'CZ', i: 'IT', it: 'IT', e: 'ES', es: 'ES', fi: 'FI', lt: 'LT', lv: 'LV', ee: 'EE',
};
const US_STATES = new Set('AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(' '));
const STREET = /(?:strasse|str|allee|weg|ring|platz|gasse|damm|ufer|chaussee|graben|markt|hof|berg|stieg)$/;
const GERMAN_FORMS = new Set(['gmbh', 'ug', 'kgaa', 'ohg', 'kg', 'ek', 'ev', 'eg', 'ag', 'einzelunternehmer', 'einzelunternehmerin', 'inhaber', 'inhaberin', 'partg']);

/**
 * Countries that addresses show without naming them: a postcode with its national letter, a US state with a ZIP code, a British postcode,
 * and, in German text, a street or German legal form with a five-digit postcode (the domestic form leaves the country out).
 */
export function findAddresses(pieces: readonly Piece[], language: Language): AddressHit[] {
  const hits: AddressHit[] = [];
  // Every form of an address has a number.
  if (!pieces.some(({ text }) => isDigit(text))) return hits;
  let domestic = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (STREET.test(piece.key) || GERMAN_FORMS.has(piece.key)) domestic = true;
    if (!next) break;
    const prefix = /^[A-Z]{1,2}[-‑]$/.test(piece.text) ? PREFIXES[piece.key] : undefined;
    if (prefix && /^\d{4,5}$/.test(next.text)) hits.push({ country: prefix, from: i, to: i + 2 });
    else if (US_STATES.has(piece.text) && /^\d{5}(?:-\d{4})?$/.test(next.text)) hits.push({ country: 'US', from: i, to: i + 2 });
    else if (isBritishPostcode(pieces, i)) hits.push({ country: 'GB', from: i, to: i + 3 });
    else if (language === 'de' && domestic && /^\d{5}$/.test(piece.text) && isCapital(next.text) && next.text.length > 2) hits.push({ country: 'DE', from: i, to: i + 2 });
  }
  return hits;
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;

/** `EC2A 4NE`: letters with a digit, then a digit with two letters. */
function isBritishPostcode(pieces: readonly Piece[], i: number): boolean {
  const [outward, digit, letters] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (!outward || !digit || !/^[A-Z]{1,2}\d[A-Z\d]?$/.test(outward.text)) return false;
  return /^\d$/.test(digit.text) && letters !== undefined && letters.start === digit.end && /^[A-Z]{2}$/.test(letters.text);
}

import { countryByCode } from '../knowledge/countries/countries.js';
import type { Language } from '../language/language.js';
import { type Block, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { findAddresses } from './place/addresses.js';
import { isLocalHalf, readName } from './place/guards.js';
import { longestName, type NameKind } from './place/names.js';
import { findOutside } from './place/outside.js';
import { type Piece, piecesOf } from './place/pieces.js';
import type { SentenceFact } from './sentenceFact.js';

/**
 * How a place is named: by a country's name, an adjective with a local noun, a city, a cloud region, an ISO code in a table cell, the form of an address,
 * inside a company's name (`Example Ireland Ltd.`), by its law (`Swiss law`), or as what lies outside others (`outside the EEA`).
 */
export type PlaceForm = NameKind | 'code' | 'address' | 'company' | 'law' | 'third-country' | 'outside';

/** A place the text names. */
export interface PlaceFact {
  /** From the start of the block. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** ISO 3166-1 alpha-2, or EU, EEA, third-country. */
  readonly country: string;
  readonly form: PlaceForm;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** Tokens of that sentence, half open. */
  readonly from: number;
  readonly to: number;
  /** For `outside`: the places that data stay inside of. Empty otherwise. */
  readonly outside: readonly string[];
  /** It only says what something else lies outside of. */
  readonly boundary: boolean;
}

/** A place before its sentence is known; token indices. */
export interface FoundPlace {
  readonly country: string;
  readonly form: PlaceForm;
  readonly from: number;
  readonly to: number;
  /** Offsets in the segment's text. */
  readonly start: number;
  readonly end: number;
}

/** Every place a block names, in the order of the text; laws, instruments, products and persons that only sound like places are left out. */
export function extractPlaces(block: Block, _language: Language, sentences: readonly SentenceFact[]): PlaceFact[] {
  const facts: PlaceFact[] = [];
  sentences.forEach((sentence, index) => {
    const segment = block.segments[sentence.segment];
    if (!segment) return;
    const found = findPlaces(sentence, block.kind === 'table' && segment.row > 0);
    const { outsides, boundaries } = findOutside(sentence, found);
    const fact = (place: FoundPlace, outside: readonly string[], boundary: boolean): PlaceFact => ({
      span: sourceSpan(segment, { start: place.start, end: place.end }), text: segment.text.slice(place.start, place.end),
      country: place.country, form: place.form, sentence: index, from: place.from, to: place.to, outside, boundary,
    });
    const all = [...found.map((place) => fact(place, [], boundaries.has(place))), ...outsides.map(({ place, of }) => fact(place, of, false))];
    facts.push(...all.sort((a, b) => a.from - b.from || a.to - b.to));
  });
  return facts;
}

function findPlaces(sentence: SentenceFact, cell: boolean): FoundPlace[] {
  const pieces = piecesOf(sentence.tokens);
  const found = (country: string, form: PlaceForm, from: number, to: number): FoundPlace => ({
    country, form, from: pieces[from]!.token, to: pieces[to - 1]!.token + 1, start: pieces[from]!.start, end: pieces[to - 1]!.end,
  });
  const places: FoundPlace[] = [];
  const codes = cell && isCodeList(pieces);
  for (let i = 0; i < pieces.length; i++) {
    if (isFileNumber(sentence, pieces[i]!.token)) continue;
    const name = longestName(pieces, i);
    const reading = name && readName(pieces, i, name.to, name.named, sentence.language);
    if (name && reading) {
      places.push(found(name.named.country, reading === 'place' ? name.named.kind : reading, i, name.to));
      i = name.to - 1;
      continue;
    }
    const flag = flagAt(pieces, i);
    if (flag) {
      places.push(found(flag, 'code', i, i + 2));
      i++;
      continue;
    }
    const half = HYPHEN.test(pieces[i]!.text) ? halfName(pieces[i]!) : null;
    if (half) places.push({ ...found(half.country, 'name', i, i + 1), end: pieces[i]!.start + half.length });
    else if (codes || isBracketedCode(pieces, i)) {
      const code = pieces[i]!.text === 'UK' ? 'GB' : pieces[i]!.text;
      if (countryByCode(code)) places.push(found(code, 'code', i, i + 1));
    }
  }
  const addresses = findAddresses(pieces, sentence.language).map((hit) => found(hit.country, 'address', hit.from, hit.to));
  const third = sentence.concepts.filter((hit) => hit.concept === 'THIRD_COUNTRY').map(({ from, to }): FoundPlace => ({
    country: 'third-country', form: 'third-country', from, to, start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end,
  }));
  return [...places, ...addresses, ...third].sort((a, b) => a.start - b.start);
}

/** `ADM/PRC/0417`: the letters of a file number name no place. */
const isFileNumber = ({ tokens }: SentenceFact, at: number): boolean => tokens[at]!.text.includes('/') && tokens[at + 1]?.key === '/' && /^\d/.test(tokens[at + 2]?.text ?? '');

const HYPHEN = /[-‑]/;

/** The first half of a hyphenated word that is a place: `US-Server`, `EU-only`, `Indien-Team`. */
function halfName(piece: Piece): { readonly country: string; readonly length: number } | null {
  const hyphen = piece.text.search(HYPHEN);
  if (hyphen < 2 || !isLocalHalf(piece.key.slice(hyphen))) return null;
  const text = piece.text.slice(0, hyphen);
  const head: Piece = { ...piece, text, key: piece.key.slice(0, hyphen) };
  const name = longestName([head], 0);
  return name && name.named.kind === 'name' && /^\p{Lu}/u.test(text) ? { country: name.named.country, length: hyphen } : null;
}

/** The letter that a regional indicator stands for; empty for anything else. */
function indicator(piece: Piece | undefined): string {
  const code = (piece?.text.codePointAt(0) ?? 0) - 0x1f1e6;
  return code >= 0 && code < 26 ? String.fromCharCode(65 + code) : '';
}

/** The country of a flag, which is two regional indicators in a row; null for anything else. */
function flagAt(pieces: readonly Piece[], i: number): string | null {
  if (indicator(pieces[i]!) === '') return null;
  const code = indicator(pieces[i]!) + indicator(pieces[i + 1]);
  return code.length === 2 && pieces[i + 1]!.start === pieces[i]!.end && countryByCode(code) ? code : null;
}

/** Codes that are also words or abbreviations of other things when they stand in brackets. */
const UNCERTAIN = new Set(['IT', 'HR', 'AI', 'PR', 'TV', 'ID', 'IS', 'NO', 'SO', 'AM', 'IM', 'DO', 'BY', 'AG', 'SA', 'SE', 'KG', 'PM', 'TM', 'CC', 'CD', 'MS', 'AS', 'AT', 'CO', 'LI', 'BE', 'SC', 'ME', 'MY', 'PS', 'VC', 'TO',
  'LB', 'VA', 'GF', 'MA', 'TN']);

function isBracketedCode(pieces: readonly Piece[], i: number): boolean {
  const text = pieces[i]!.text;
  return text.length === 2 && /^[A-Z]{2}$/.test(text) && !UNCERTAIN.has(text) && /^[([]$/.test(pieces[i - 1]?.text ?? '') && /^[)\]]$/.test(pieces[i + 1]?.text ?? '');
}

/** Whether a table cell holds nothing but two-letter codes. */
const isCodeList = (pieces: readonly Piece[]): boolean =>
  pieces.length > 0 && pieces.every((piece) => /^(?:[A-Z]{2}|[^\p{L}\p{N}]|und|and|or|oder|EWR|EEA|USA)$/u.test(piece.text)) && pieces.some((piece) => /^[A-Z]{2}$/.test(piece.text));

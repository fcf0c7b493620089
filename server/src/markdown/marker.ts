import type { Marker, MarkerKind } from './block.js';

/** A marker at the head of a line, with the length of the text up to the first character after it. */
export interface FoundMarker {
  readonly marker: Marker;
  readonly length: number;
}

/** Bullets of Markdown and of text copied from PDF files, there also the keys of a list of measures (`A1  Zutritt`). */
const BULLET = /^([-*+•·▪◦‣●○■□–—]|o(?=[ \t\u00a0]{1,8}\S)|[A-Z]{1,2}\d{1,2}(?=[ \t\u00a0]{2,8}\S))(?:[ \t\u00a0]{1,8}|$)/;
const SECTION_SIGN = /^§[ \t\u00a0]{0,4}(\d{1,3})([a-z]?)\b[.:)]?/;
const ARTICLE = /^(?:artikel|article|clause|section|klausel|abschnitt|ziffer|punkt|teil|part)[ \t\u00a0]{1,4}(\d{1,3}(?:\.\d{1,3}){0,3}|[ivxIVX]{1,6}|[A-Z])\b[.:)]?/i;
/** `Art. 4 Weisungen`, `Ziff. 4 Weisungen`, `Kapitel 3 – Ende`: a title follows. */
const SHORT_ARTICLE = /^(?:A(?:rt|RT)|Z(?:iff|IFF)|Abschn|Kap|Sec|Cl|Pkt|Kapitel|KAPITEL|Chapter|CHAPTER)\.?[ \t\u00a0]{0,4}(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6})(?![\p{L}\d])[.:)]?(?=$|[ \t\u00a0]{1,8}(?:[–—:-][ \t\u00a0]{1,4})?[\p{Lu}„“"«])/u;
/** `Art. 28 DSGVO`, `Art. 9 Abs. 1`: an act is cited. */
const CITED = /^[\s\u00a0]*(?:Abs|Absatz|Satz|Nr|Ziff|Lit|Para|Let|Regulation|Verordnung|Directive|Richtlinie|\p{Lu}[\p{Ll}-]{0,6}\p{Lu}[\p{L}-]*)(?![\p{L}])/u;
// `./1` is how Austrian papers number what is attached.
const ANNEX = /^(?:anlage|anhang|beilage|beiblatt|annex|appendix|schedule|exhibit|attachment)(?:[ \t\u00a0]{1,4}(?:nr\.?[ \t\u00a0]{0,2}|\.\/[ \t\u00a0]?)?(\d{1,3}(?:\.\d{1,3}){0,2}|[ivxIVX]{1,6}(?![a-zA-Z])|[A-Za-z](?:[./-]?\d{1,2})?)(?![a-zA-ZäöüÄÖÜ]))?(?=$|[\s.:)(–—,\u00a0-])[.:)]?/i;
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,5})[.)]?(?=[\s\u00a0]|$)/;
const NUMBER_DOT = /^(\d{1,3})\.(?=[\s\u00a0]|$|[\p{Lu}])/u;
const PARENTHESISED = /^\((\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)(?=[\s\u00a0]|$|\p{L})/u;
const NUMBER_PARENTHESIS = /^(\d{1,3})\)(?=[\s\u00a0]|$)/;
const LETTER = /^([a-zA-Z])\)(?=[\s\u00a0]|$)/;
const LETTER_DOT = /^([a-z])\.(?=[\s\u00a0])(?![\s\u00a0]?[a-z]\.)/;
const DOUBLE_LETTER = /^([a-z])\1\)(?=[\s\u00a0]|$)/;
const ROMAN = /^([ivx]{2,5}|[IVX]{1,5})([.)])(?=[\s\u00a0]|$)/;
const BARE_NUMBER = /^(\d{1,2})[\s\u00a0]{1,4}(?=\p{Lu})/u;
/** `IV GEHEIMHALTUNG`: without a full stop only before capitals, or it is a pronoun or a name. */
const BARE_ROMAN = /^([IVX]{1,5})[ \t\u00a0]{1,4}(?=\p{Lu}{3}[\p{Lu}\s\u00a0,&/-]{2,}$)/u;
const MONTH = /^(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;

/** `30 Tage nach …` counts and numbers nothing. */
const COUNTED = /^(?:(?:zeit|kalender|werk|arbeits|bank|bankarbeits|geschäfts)?(?:stunde|tag|woche|monat|jahr|quartal|minute)[ens]{0,2}|(?:business|working|calendar|hours?|days?|weeks?|months?|years?))(?![\p{L}])/iu;

const letters = (text: string): number => text.toLowerCase().charCodeAt(0) - 96;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function roman(text: string): number {
  const values = [...text.toLowerCase()].map((c) => ROMAN_DIGITS[c] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const numbers = (text: string): number[] =>
  text.split('.').map((part) => (/^\d/.test(part) ? Number(part) : /^(?:[ivx]{2,}|[IVX])$/.test(part) || /^[IVX]+$/.test(part) ? roman(part) : letters(part)));

/** The marker that `line` begins with, or null. `bare` also takes a number without a full stop (`4 Haftung`), as headings have it. */
export function findMarker(line: string, bare: boolean): FoundMarker | null {
  const found = (kind: MarkerKind, match: RegExpMatchArray, path: readonly number[]): FoundMarker => {
    const text = match[0].trimEnd();
    const rest = line.slice(match[0].length);
    const length = match[0].length + (rest.length - rest.trimStart().length);
    return { marker: { kind, text, path, start: 0, end: text.length }, length };
  };
  let m: RegExpMatchArray | null;
  if ((m = SECTION_SIGN.exec(line))) return found('section-sign', m, [Number(m[1])]);
  if ((m = DECIMAL.exec(line))) return isDate(line, m[0]) ? null : found('decimal', m, numbers(m[1]!));
  if ((m = NUMBER_DOT.exec(line))) return MONTH.test(line.slice(m[0].length).trimStart()) ? null : found('decimal', m, [Number(m[1])]);
  if ((m = PARENTHESISED.exec(line))) return found('parenthesised', m, numbers(m[1]!));
  if ((m = NUMBER_PARENTHESIS.exec(line))) return found('number-parenthesis', m, [Number(m[1])]);
  if ((m = DOUBLE_LETTER.exec(line))) return found('double-letter', m, [letters(m[1]!)]);
  if ((m = ROMAN.exec(line)) && (m[1]!.length > 1 || m[2] === '.')) return found('roman', m, [roman(m[1]!)]);
  if ((m = LETTER.exec(line)) ?? (m = LETTER_DOT.exec(line))) return found('letter', m!, [letters(m![1]!)]);
  if ((m = ANNEX.exec(line)) && (m[1] !== undefined || bare)) return found('annex', m, m[1] === undefined ? [] : numbers(m[1].replace(/[/-]/, '.')));
  if (bare && (m = ARTICLE.exec(line) ?? shortArticle(line))) return found('article', m, numbers(m[1]!));
  if (bare && (m = BARE_ROMAN.exec(line))) return found('roman', m, [roman(m[1]!)]);
  if (bare && (m = BARE_NUMBER.exec(line)) && !MONTH.test(line.slice(m[0].length)) && !COUNTED.test(line.slice(m[0].length))) return found('decimal', m, [Number(m[1])]);
  if ((m = BULLET.exec(line))) return found('bullet', m, []);
  return null;
}

/** The number of a chapter that is called by an abbreviation; in a line all in capitals no act can be told from a title. */
function shortArticle(line: string): RegExpExecArray | null {
  const match = SHORT_ARTICLE.exec(line);
  const rest = line.slice(match?.[0].length ?? 0);
  return match && (!CITED.test(rest) || /^\p{Lu}{2,}/u.test(match[0])) ? match : null;
}

/** `25.05.2018` and `1.1.2024` are no clause numbers. */
const isDate = (line: string, number: string): boolean => /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})\b/.test(line) && /\.\d{2,4}$/.test(number.replace(/[.)]$/, ''))
  && Number(number.replace(/[.)]$/, '').split('.').pop()) > 17;

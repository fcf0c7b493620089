import type { Language } from '../language/language.js';
import { WordMemo } from '../language/wordMemo.js';
import { type Block, type Segment, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { daysOf, isoOf } from './period/duration.js';
import { isDuration } from './period/guards.js';
import { type Piece, piecesOf } from './period/pieces.js';
import { quantityAt, type Quantity, twinAt } from './period/quantity.js';
import { compoundOf, type Unit, unitOf } from './period/units.js';
import type { SentenceFact } from './sentenceFact.js';

export type PeriodUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A duration as the text gives it; spans count from the start of the block. */
export interface PeriodFact {
  readonly span: Span;
  readonly text: string;
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly basis: 'calendar' | 'business';
  /** ISO 8601: `P14D`, `PT72H`, `P12M`. */
  readonly iso: string;
  /** Length in days: a month counts 30, a quarter 90, a year 365, an hour 1/24. */
  readonly days: number;
  /** Index of the sentence in the block's sentences. */
  readonly sentence: number;
  /** Indices of the tokens in that sentence, half open. */
  readonly tokens: readonly [from: number, end: number];
  /** Set when a number stands there in words and in digits. */
  readonly twice: { readonly word: number; readonly wordSpan: Span; readonly digits: number; readonly digitsSpan: Span } | null;
}

/** What was read at one place, in pieces. */
interface Reading {
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly end: number;
}

const MODIFIERS = new Set([
  'volle', 'vollen', 'voller', 'volles', 'ganze', 'ganzen', 'ganzer', 'weitere', 'weiteren', 'weiterer', 'weiteres', 'zusaetzliche', 'zusaetzlichen', 'aufeinanderfolgende', 'aufeinanderfolgenden',
  'zusammenhaengende', 'zusammenhaengenden', 'komplette', 'kompletten', 'deutsche', 'deutschen', 'oesterreichische', 'schweizer', 'bankuebliche', 'uebliche', 'regulaere', 'regulaeren', 'naechsten',
  'full', 'whole', 'complete', 'entire', 'consecutive', 'successive', 'continuous', 'further', 'additional', 'more', 'clear', 'normal', 'regular', 'standard', 'calendar', 'such', 'other', 'single', 'einzigen', 'einziger', 'einziges', 'guten', 'knappen', 'running', 'rolling', '-',
]);
const BUSINESS_MODIFIERS = new Set(['business', 'working', 'banking', 'bank', 'work', 'werk', 'arbeits']);

/** Number, then adjectives such as `full` or `business`, then the unit. */
function readPhrase(pieces: readonly Piece[], keys: readonly string[], at: number): Reading | null {
  const quantity = quantityAt(pieces, keys, at);
  if (quantity === null) return null;
  let end = quantity.end;
  let business = false;
  for (let skipped = 0; skipped < 4; skipped++) {
    const key = keys[end] ?? '';
    const unit = unitOf(key) ?? bareAdjective(key);
    if (unit !== null) {
      if (quantity.language !== null && unit.language !== null && unit.language !== quantity.language) return null;
      return { quantity, unit: business ? { ...unit, basis: 'business' } : unit, end: end + 1 };
    }
    if (BUSINESS_MODIFIERS.has(key)) business = true;
    else if (!MODIFIERS.has(key) || (key === '-' && pieces[end]?.start !== pieces[end - 1]?.end)) return null;
    end++;
  }
  return null;
}

const bareAdjective = (key: string): Unit | null => {
  const compound = compoundOf(key);
  return compound !== null && (compound.amount === null || compound.bare) ? compound.unit : null;
};

const BEFORE_BARE = new Set(['binnen', 'innerhalb', 'innert', 'in', 'mit', 'nach']);

/** `zweiwöchige`, `Dreimonatsfrist`, `binnen Monatsfrist`: number and unit in one word. */
function readCompound(keys: readonly string[], at: number): Reading | null {
  const compound = compoundOf(keys[at] ?? '');
  if (compound === null || compound.amount === null || (compound.bare && !BEFORE_BARE.has(keys[at - 1] ?? ''))) return null;
  const quantity: Quantity = { value: compound.amount, from: at, end: at + 1, language: 'de', article: false, twin: null };
  return { quantity, unit: compound.unit, end: at + 1 };
}

/** `30d`, `2w`: single letters count as units only when glued to the digits. */
function readGlued(pieces: readonly Piece[], keys: readonly string[], at: number): Reading | null {
  const quantity = quantityAt(pieces, keys, at);
  const next = pieces[at + 1];
  if (quantity === null || quantity.language !== null || quantity.end !== at + 1 || !next || next.start !== pieces[at]?.end) return null;
  // `3D` is the number of a section.
  const unit = { d: unitOf('days'), w: unitOf('weeks') }[next.text] ?? null;
  return unit === null ? null : { quantity, unit: { ...unit, language: null }, end: at + 2 };
}

function factOf(segment: Segment, sentence: number, pieces: readonly Piece[], keys: readonly string[], reading: Reading): PeriodFact {
  const { quantity, unit } = reading;
  // `thirty days (30)`: the repetition may follow the unit.
  const late = quantity.twin === null ? twinAt(pieces, keys, quantity, reading.end) : null;
  const twin = quantity.twin ?? late?.twin ?? null;
  const end = late?.end ?? reading.end;
  const place = (from: number, to: number): Span => ({ start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 });
  const inSource = ([from, to]: readonly [number, number]): Span => sourceSpan(segment, place(from, to));
  const inText = place(quantity.from, end);
  // Where the two differ the word is followed, as courts do; the rule number-word-mismatch reports it.
  const amount = (twin?.word ?? quantity.value) * unit.times;
  return {
    span: sourceSpan(segment, inText), text: segment.text.slice(inText.start, inText.end),
    amount, unit: unit.unit, basis: unit.basis, iso: isoOf(amount, unit.unit), days: daysOf(amount, unit.unit), sentence,
    tokens: [pieces[quantity.from]?.token ?? 0, (pieces[end - 1]?.token ?? 0) + 1],
    twice: twin && { word: twin.word, wordSpan: inSource(twin.wordAt), digits: twin.digits, digitsSpan: inSource(twin.digitsAt) },
  };
}

const units = new WordMemo<boolean>();

/** Whether a word is a unit of time, holds one, or is a letter that may stand for one. */
const namesUnit = (key: string): boolean => units.of(key, () => unitOf(key) !== null || compoundOf(key) !== null || key === 'd' || key === 'w');

/**
 * Every duration in the block, in words or digits, German or English, whatever language the block is read in: `14 Tage`, `zwei (2) Wochen`,
 * `72h`, `30-day`, `dreimonatig`. A range gives its later end. Rates (`5 days a week`), ages, dates and citations are none.
 */
export function extractPeriods(block: Block, _language: Language, sentences: readonly SentenceFact[]): readonly PeriodFact[] {
  const facts: PeriodFact[] = [];
  sentences.forEach((sentence, index) => {
    const segment = block.segments[sentence.segment];
    if (!segment) return;
    const pieces = piecesOf(sentence.tokens);
    const keys = pieces.map((piece) => piece.key);
    // Where no unit of time is named there is no duration.
    if (!keys.some(namesUnit)) return;
    let earlier = 0;
    for (let at = 0; at < pieces.length; at++) {
      const reading = readPhrase(pieces, keys, at) ?? readCompound(keys, at) ?? readGlued(pieces, keys, at);
      if (reading === null || !isDuration(keys, reading.quantity, reading.unit, reading.end, earlier)) continue;
      facts.push(factOf(segment, index, pieces, keys, reading));
      earlier = reading.end;
      at = reading.end - 1;
    }
  });
  return facts;
}

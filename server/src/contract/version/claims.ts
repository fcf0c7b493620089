import { type BlockFacts, factsOf } from '../../facts/blockFacts.js';
import type { CitationFact } from '../../facts/citations.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { PlaceFact } from '../../facts/places.js';
import type { ReferenceFact } from '../../facts/references.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { overlaps, shift, type Span } from '../../text/span.js';
import { type DateFigure, datesIn, type Figure, figuresIn } from './figures.js';
import type { Passage } from './passage.js';

interface Place {
  /** From the start of the block in `claimsOf`, of the text in `claimsIn`. */
  readonly span: Span;
  readonly text: string;
}

/** What a passage says that its counterpart must say too. */
export type Claim = Place & (
  | { readonly kind: 'period'; readonly fact: PeriodFact }
  | { readonly kind: 'number'; readonly fact: Figure }
  | { readonly kind: 'date'; readonly fact: DateFigure }
  | { readonly kind: 'citation'; readonly fact: CitationFact }
  | { readonly kind: 'reference'; readonly fact: ReferenceFact }
  | { readonly kind: 'place'; readonly fact: PlaceFact }
);

export type ClaimKind = Claim['kind'];

/** What is read of one segment of a block. */
interface Said {
  readonly claims: readonly Claim[];
  readonly sentences: readonly SentenceFact[];
}

const LABEL = /^\s{0,8}(?:§\s?\d{1,4}[a-z]?\.?|\(\w{1,4}\)|\d{1,4}(?:\.\d{1,4}){1,5}\.?|\d{1,4}[.)])(?=\s+\p{Lu})/u;
const NOTHING: Said = { claims: [], sentences: [] };
const memo = new ReadingMemo<Language, readonly Said[]>();

/** What a passage says, spans from the start of the text, with its sentences. Remembered by block. */
export function claimsIn({ block: { block, start, language: whole }, language, segment, span }: Passage): Said {
  // A table reads each cell in its own language; to read it twice would gain nothing.
  const { claims, sentences } = claimsOf(block, block.kind === 'table' ? whole : language)[segment] ?? NOTHING;
  const inside = (one: { readonly span: Span }): boolean => one.span.start + start >= span.start && one.span.end + start <= span.end;
  return { claims: claims.filter(inside).map((claim) => ({ ...claim, span: shift(claim.span, start) })), sentences: sentences.filter(inside) };
}

const claimsOf = (block: Block, language: Language): readonly Said[] => memo.of(block, language, () => {
  const facts = factsOf(block, language);
  const own = block.segments.map((): { claims: Claim[]; sentences: SentenceFact[] } => ({ claims: [], sentences: [] }));
  for (const sentence of facts.sentences) own[sentence.segment]?.sentences.push(sentence);
  const read = readClaims(block, facts);
  const starts = block.segments.map(({ map }) => map[0] ?? 0);
  for (const claim of read) own[segmentAt(starts, claim.span.start)]?.claims.push(claim);
  return own;
});

/** Segments stand in the order of the source. */
function segmentAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readClaims(block: Block, facts: BlockFacts): Claim[] {
  const text = ({ start, end }: Span): string => block.source.slice(start, end);
  const known: Claim[] = [
    ...facts.periods.map((fact): Claim => ({ kind: 'period', span: fact.span, text: fact.text, fact })),
    ...facts.citations.map((fact): Claim => ({ kind: 'citation', span: fact.span, text: fact.text, fact })),
    ...facts.references.filter(({ unit }) => unit !== 'link' && unit !== 'page' && unit !== 'title').filter(({ span }) => !facts.citations.some((citation) => overlaps(citation.span, span))).map((fact): Claim => ({ kind: 'reference', span: fact.span, text: fact.text, fact })),
    ...facts.places.map((fact): Claim => ({ kind: 'place', span: fact.span, text: fact.text, fact })),
  ];
  const apart = [...known.map(({ span }) => span), ...facts.blanks.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const firsts = new Set(facts.sentences.filter(({ segment }, i) => facts.sentences[i - 1]?.segment !== segment));
  let next = 0;
  const figures = facts.sentences.flatMap((sentence): Claim[] => {
    const { tokens, language } = sentence;
    if (!tokens.some(({ kind, text: word }) => kind === 'number' || (kind === 'word' && word.length > 2))) return [];
    const at = tokens.map((_, i) => tokenSpan(block, sentence, i, i + 1));
    while (next < apart.length && apart[next]!.end <= (at[0]?.start ?? 0)) next++;
    const near = apart.slice(next, firstBehind(apart, next, at[at.length - 1]?.end ?? 0));
    const head = block.kind === 'table' && firsts.has(sentence) ? labelEnd(block.segments[sentence.segment]!.text) : 0;
    const dates = datesIn(tokens);
    const taken = tokens.map(({ start }, i) => start < head || dates.some(({ from, to }) => i >= from && i < to));
    for (let i = 0, j = 0; i < tokens.length; i++) {
      while (j < near.length && near[j]!.end <= at[i]!.start) j++;
      for (let k = j; k < near.length && near[k]!.start < at[i]!.end; k++) if (overlaps(near[k]!, at[i]!)) taken[i] = true;
    }
    const claim = (from: number, to: number): Place => {
      const span = { start: at[from]!.start, end: at[to - 1]!.end };
      return { span, text: text(span) };
    };
    return [
      ...dates.map((fact): Claim => ({ kind: 'date', ...claim(fact.from, fact.to), fact })),
      ...figuresIn(tokens, language, (i) => taken[i]!).map((fact): Claim => ({ kind: 'number', ...claim(fact.from, fact.to), fact })),
    ];
  });
  return [...known, ...figures].sort((a, b) => a.span.start - b.span.start);
}

function firstBehind(spans: readonly Span[], from: number, end: number): number {
  let i = from;
  while (i < spans.length && spans[i]!.start < end) i++;
  return i;
}

/** Where the number ends that a cell begins with: `(2)`, `1.1`, `§ 3`. */
const labelEnd = (text: string): number => LABEL.exec(text)?.[0].length ?? 0;

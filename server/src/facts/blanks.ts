import type { Language } from '../language/language.js';
import { WordMemo } from '../language/wordMemo.js';
import { type Block, type Segment, sourceSpan } from '../markdown/block.js';
import { overlaps, type Span } from '../text/span.js';
import { angleFields } from './blank/angles.js';
import { readBracket } from './blank/brackets.js';
import { readFill } from './blank/lines.js';
import { readDots } from './blank/dots.js';
import { drawnLines } from './blank/drawn.js';
import { isHint } from './blank/hints.js';
import { holdsPlace, readMask } from './blank/masks.js';
import { joinedCapitals } from './blank/names.js';
import { callsForMore, readNothing, readPerson } from './blank/nothing.js';
import { readSampleMail, readSampleNumber } from './blank/samples.js';
import { readVariable } from './blank/variables.js';
import { type Words, wordsOf } from './segmentWords.js';
import type { SentenceFact } from './sentenceFact.js';

const WANTED = /^(?:BLANK_|FIELD_LABEL$|FIELD_GROUP$|STATUTE_|CITE_ARTICLE$|CITE_SECTION$|CITE_NO_NUMBER$|MEANS$|COPULA$)/;

/** Why a place counts as not filled in. */
export type BlankKind = 'bracket' | 'line' | 'mask' | 'marker' | 'variable' | 'sample' | 'instruction' | 'draft';

/** A place left blank, or filled with words that are only there to be replaced; spans count from the start of the block. */
export interface BlankFact {
  readonly span: Span;
  readonly text: string;
  readonly kind: BlankKind;
}

/** Token indices, half open. */
export interface FoundBlank {
  readonly from: number;
  readonly to: number;
  readonly kind: BlankKind;
}

/** Reads a blank that begins at token `i`, or gives null. */
export type BlankReader = (words: Words, i: number, block: Block, segment: number) => FoundBlank | null;

const READERS: readonly BlankReader[] = [readBracket, readVariable, readFill, readDots, readMask, readSampleMail, readSampleNumber, readNothing, readPerson];

/** Patterns and commands between back ticks are no blanks, unless the back ticks hold nothing but `[…]` or a word in brackets. */
function inCode(segment: Segment, start: number, end: number, kind: BlankKind): boolean {
  const code = segment.marks.find((mark) => mark.kind === 'code' && mark.start <= start && end <= mark.end);
  if (!code || kind === 'draft' || kind === 'instruction') return false;
  const text = segment.text.slice(start, end);
  return start > code.start || end < code.end || !/^(?:\[[^\]]*[\p{Ll}\s.…●_][^\]]*\]|\{\{.*\}\}|<.*>|[._…]+)$/u.test(text);
}

/** A word of letters alone, written like any other; marks that stand in every sentence. */
const WORD = /^\p{L}\p{Ll}+$/u;
const MARK = /^[,;:()/]$/;
const ordinary = new WordMemo<boolean>();

/** Whether no blank begins at a word or a mark, if it has no concept of blanks: nearly all of them. `xxxxx`, `mm` and `tbd` are no words, and behind `am` something may be missing. */
const isOrdinary = (text: string): boolean => ordinary.of(text, (word) => MARK.test(word) || (WORD.test(word) && !word.endsWith('x') && !holdsPlace(word) && !callsForMore(word)));

/** The first blank that a reader finds at token `i`. */
function readBlank(words: Words, i: number, block: Block, segment: number): FoundBlank | null {
  if (words.concepts[i]!.size === 0 && isOrdinary(words.tokens[i]!.text)) return null;
  for (const read of READERS) {
    const blank = read(words, i, block, segment);
    if (blank) return blank;
  }
  return null;
}

/**
 * Places of the block that somebody has still to fill in: `[…]`, `[Name]`, `____`, `......`, `XX.XX.20XX`, `TODO`, `<Name>`, `{{name}}`,
 * `Max Mustermann`. Links, check boxes, footnotes, citations in brackets and omissions in a quotation are none.
 */
export function extractBlanks(block: Block, _language: Language, sentences: readonly SentenceFact[]): BlankFact[] {
  if (block.kind === 'definition') return [];
  const found: BlankFact[] = angleFields(block);
  block.segments.forEach((segment, index) => {
    const words = wordsOf(sentences.filter((sentence) => sentence.segment === index), WANTED);
    if (isHint(words, block, segment)) {
      found.push({ span: sourceSpan(segment, { start: 0, end: segment.text.length }), text: segment.text, kind: 'instruction' });
      return;
    }
    for (let i = 0; i < words.tokens.length; ) {
      const blank = readBlank(words, i, block, index);
      if (blank) {
        const start = words.tokens[blank.from]!.start;
        const end = words.tokens[blank.to - 1]!.end;
        const span = sourceSpan(segment, { start, end });
        if (!inCode(segment, start, end, blank.kind) && !found.some((other) => overlaps(other.span, span))) found.push({ span, text: segment.text.slice(start, end), kind: blank.kind });
      }
      i = blank ? Math.max(blank.to, i + 1) : i + 1;
    }
  });
  for (const drawn of block.kind === 'code' ? [] : [...drawnLines(block), ...joinedCapitals(block)]) if (!found.some((other) => overlaps(other.span, drawn.span))) found.push(drawn);
  return found.sort((a, b) => a.span.start - b.span.start);
}

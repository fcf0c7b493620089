import { factsOf } from '../../facts/blockFacts.js';
import { opensRow, startsColumn } from '../../facts/columns.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { singular } from '../../language/inflection/english.js';
import type { Language } from '../../language/language.js';
import type { Token } from '../../language/tokens.js';
import type { Block, Segment } from '../../markdown/block.js';
import { BlockMemo, ReadingMemo } from '../../markdown/blockMemo.js';
import type { Span } from '../../text/span.js';
import { inActTitle, isExplained, listStart, ofInstrument } from './otherPapers.js';
import { tellsRole } from './roleTold.js';

/** Capitalised words in running English text that stand where a defined term stands; the span counts from the start of the block. */
export interface CapitalFact {
  readonly text: string;
  readonly keys: readonly string[];
  /** The words in the singular, by which places are compared. */
  readonly key: string;
  readonly span: Span;
  /** Sentence and token indices, to compare with the uses of defined terms. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** `Controller`, `Processor` or `Subprocessor`: clear from the law, unless the contract defines its like. */
  readonly lawful: boolean;
  /** A link leads to it, or an HTML tag wraps it, as templates mark fields that are filled in elsewhere. */
  readonly wrapped: boolean;
  /** The word before, folded; empty at the head of a sentence. */
  readonly before: string;
  /** `acts as the Data Controller`: the words tell in what role somebody acts. */
  readonly role: boolean;
}

const memo = new ReadingMemo<Language, readonly CapitalFact[]>();
const MOST_WORDS = 5;
const SHORTEST_SENTENCE = 7;

/** The capitalised phrases of a block that look like terms: built from ordinary words, with a head that contracts define. Remembered by block. */
export const capitalsIn = (block: Block, language: Language): readonly CapitalFact[] => memo.of(block, language, () => read(block, language));

function read(block: Block, language: Language): CapitalFact[] {
  if (block.kind !== 'paragraph' && block.kind !== 'table') return [];
  return factsOf(block, language).sentences.flatMap((sentence, number) => {
    const segment = block.segments[sentence.segment];
    return segment && sentence.language === 'en' && isProse(sentence.tokens) ? readSentence(block, segment, sentence, number) : [];
  });
}

const selfMemo = new BlockMemo<readonly string[]>();

/** What the text calls itself in a block: the words after `this`. Remembered by block. */
export function selfNamesIn(block: Block): readonly string[] {
  let names = selfMemo.get(block);
  if (!names) {
    names = factsOf(block, 'en').sentences.flatMap(({ tokens }) => tokens.filter((token, i) => token.kind === 'word' && tokens[i - 1]?.key === 'this').map((token) => token.key));
    selfMemo.set(block, names);
  }
  return names;
}

/** Running text, not a title, an address or a line of a form. */
function isProse(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const small = words.filter((token) => /^\p{Ll}/u.test(token.text)).length;
  return words.length >= SHORTEST_SENTENCE && small >= words.length * 0.35;
}

function readSentence(block: Block, segment: Segment, sentence: SentenceFact, number: number): CapitalFact[] {
  const { tokens, concepts } = sentence;
  const found: CapitalFact[] = [];
  const is = (concept: string, at: number): boolean => concepts.some((hit) => hit.concept === concept && hit.from === at && hit.to === at + 1);
  const pairAt = (first: number, to: number): boolean => concepts.some((hit) => hit.concept === 'TERM_PAIR' && hit.from >= first && hit.to === to);
  // `UK Addendum`: a region in capitals throughout, before a word that is not.
  const region = (at: number): boolean => is('TERM_MODIFIER', at) && /^\p{Lu}{2,3}$/u.test(tokens[at]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  const capital = (at: number): boolean => tokens[at]?.kind === 'word' && (/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) || region(at));
  for (let from = 0; from < tokens.length; from++) {
    if (!capital(from)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from <= MOST_WORDS && (capital(to) || joins(tokens, to) && capital(to + 1)) && !columnStart(block, segment, tokens, to) && !/['’]s?$/.test(tokens[to - 1]!.text)) to++;
    const after = behindVerb(tokens, from, to);
    const first = after > from ? after : opens(tokens, from) || columnStart(block, segment, tokens, from) ? startOfTerm(tokens, from, to) : from;
    if (first < to && (is('TERM_HEAD', to - 1) || pairAt(first, to)) && !goesOn(tokens, to) && !inPath(tokens, first, to) && !SOLD_AS.test(tokens[to]?.key ?? '') && !dressed(tokens, segment, first, to) && ordinary(tokens, concepts, first, to)) found.push(make(block, segment, sentence, number, first, to));
    from = to - 1;
  }
  return found;
}

/** `under Customer → Privacy`: a way through the menus of a program. */
const inPath = (tokens: readonly Token[], from: number, to: number): boolean => [tokens[from - 1], tokens[to]].some((token) => token !== undefined && /^[→›»>]$/.test(token.text));

/** `on the Team plan`, `the Service tier`: what is sold goes by such names. */
const SOLD_AS = /^(?:plans?|tiers?|editions?|packages?|bundles?|tariffs?|pricing)$/;

/** Whether a sentence, the English half of a line in two languages, or what stands behind the number of a clause begins with the word. */
const opens = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (!before || /^[.:;"'“‘(•]$/.test(before.key) || (before.key === '/' && before.start > (tokens[at - 2]?.end ?? 0))) return true;
  return RAISED.test(before.text) || (at <= 4 && tokens.slice(0, at).every(({ kind, text }) => kind !== 'word' || /^\p{L}$/u.test(text)));
};

/** `¹ Work owed by law …`: the paragraphs of Swiss articles bear raised numbers. */
const RAISED = /^[¹²³⁰-⁹]+$/;

/** `to Process Customer Personal Data`: agreements that define `Processing` capitalise the verb. */
const behindVerb = (tokens: readonly Token[], from: number, to: number): number =>
  to - from > 1 && (/^proce(?:ss|sses|ssed)$/.test(tokens[from]!.key) || (tokens[from]!.key === 'processing' && /^(?:customer|client|company|controller|personal)$/.test(tokens[from + 1]!.key))) ? from + 1 : from;

/** Whether a column of plain text, or a row of columns, begins with the word: what stands there is a label or an entry. */
const columnStart = (block: Block, segment: Segment, tokens: readonly Token[], at: number): boolean =>
  startsColumn(block, segment, tokens, at) || (at > 0 && opensRow(block, segment, tokens, at));

/** `Rights of Data Subjects`, `Terms and Conditions`, `Customers & Resellers Terms`, `Licence and Hosting Agreement`; `Customer and Provider` are two. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|&)$/.test(tokens[at]!.key) || (tokens[at]!.key === 'and' && (/^(?:terms conditions|technical organi[sz]ational)$/.test(`${tokens[at - 1]!.key} ${tokens[at + 1]?.key ?? ''}`) || (WORKS.test(tokens[at - 1]!.key) && /^Agreement|^Contract/.test(tokens[at + 2]?.text ?? ''))));

/** What agreements are named by in pairs. */
const WORKS = /^(?:licen[cs]e|services?|supply|support|maintenance|hosting|software|development|sales|purchase|framework)$/;

/** `the Data⏎Protection Commission`: the name goes on behind the end of the line, and half a name is no term. */
const goesOn = (tokens: readonly Token[], at: number): boolean => tokens[at]?.key === '\n' && tokens[at + 1]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]!.text);

/** The capital of a sentence's first word says nothing: a term begins after `The`, `Each`, or shows in the capitals behind it. */
const startOfTerm = (tokens: readonly Token[], from: number, to: number): number => (/^(?:the|each|any|all|no|every|such|both|neither|if|where|upon|in|for)$/.test(tokens[from]!.key) ? from + 1 : to - from > 1 ? from : to);

/** What happens, and is named so that it be defined: `a Restricted Transfer` is not any such thing. */
const NAMED_EVENT = /^(?:restricted|permitted|excluded|qualified|relevant|material|approved|affected|eligible) \w+$/;

const ROLE = /^(?:controller|processor|subprocessor)s?$/;

/** Every word but the head is one that contracts put before a head; a name (`Amazon`) is none. */
const ordinary = (tokens: readonly Token[], concepts: SentenceFact['concepts'], from: number, to: number): boolean => {
  // `EU Data Protection Law` is as known as `Data Protection Law`.
  const own = /^(?:eu|uk|eea|swiss|european)$/.test(tokens[from]!.key) ? from + 1 : from;
  if (to - from > 1 || !ROLE.test(tokens[from]!.key)) {
    if (concepts.some((hit) => (hit.concept === 'STATUTORY_TERM' || hit.concept === 'COMMON_PAPER') && hit.from <= own && hit.to >= to)) return false;
  }
  for (let i = from; i < to - 1; i++) {
    if (/^(?:of|and)$/.test(tokens[i]!.key)) continue;
    if (!concepts.some((hit) => ((hit.concept === 'TERM_MODIFIER' || hit.concept === 'TERM_HEAD') && hit.from === i && hit.to === i + 1) || (hit.concept === 'TERM_PAIR' && hit.from === i && hit.to === to))) return false;
  }
  if (/^\p{Lu}{2,}$/u.test(tokens[from - 1]?.text ?? '')) return false;
  if (/^(?:convention|act|regulation|directive|rules)$/.test(tokens[from - 2]?.key ?? '')) return false;
  // `the Terms of Acme`, `the Services as defined in …`: it is said which ones.
  const after = tokens[to + 1];
  if (/^(?:by|of|for)$/.test(tokens[to]?.key ?? '') && after && (/^\p{Lu}/u.test(after.text) || (/^(?:the|this)$/.test(after.key) && /^(?:date|period)$/.test(tokens[to - 1]!.key) && /^\p{Lu}/u.test(tokens[to + 2]?.text ?? '')))) return false;
  // `the UK Addendum to the EU SCCs`, `Section 18 of the UK Addendum`: an instrument that is known by what is said of it.
  if (tokens[to - 1]!.key === 'addendum' && (tokens[to]?.key === 'to' || (tokens[from - 2]?.key === 'of' && tokens[from - 3]?.kind === 'number' && /^(?:section|clause)s?$/.test(tokens[from - 4]?.key ?? '')))) return false;
  if (ofInstrument(tokens, concepts, to) || inActTitle(tokens, to)) return false;
  // `a separate Data Processing Agreement` is any such document.
  if (/^(?:a|an|any|separate|another|other|template)$/.test(tokens[listStart(tokens, from, to) - 1]?.key ?? '') && !NAMED_EVENT.test(tokens.slice(from, to).map(({ key }) => key).join(' ')) && !/^(?:controller|processor)s?$/.test(tokens[to - 1]!.key)) return false;
  if (tokens[to]?.key === ',' && after?.key === 'being') return false;
  if (isExplained(tokens, to)) return false;
  return !/^(?:act|regulation|directive|convention|ltd|inc|gmbh|llc)$/.test(tokens[to]?.key ?? '') && tokens[to]?.kind !== 'number' && !/^\p{Lu}\.?$/u.test(tokens[to]?.text ?? '') && !/^\p{Lu}\p{L}*$/u.test(tokens[from - 1]?.key === '-' ? tokens[from - 2]!.text : '');
};

/** Quoted, or written as code: the words are being defined, or are those of another paper. */
function dressed(tokens: readonly Token[], segment: Segment, from: number, to: number): boolean {
  const before = tokens[from - 1]?.key ?? '';
  return /^["'“”‘’„«»]$/.test(before) || /^["”’»]$/.test(tokens[to]?.key ?? '') || isMarked(tokens, segment, from, 'code');
}

const isMarked = (tokens: readonly Token[], { marks }: Segment, from: number, kind: string): boolean => marks.some((mark) => mark.kind === kind && mark.start <= tokens[from]!.start && mark.end > tokens[from]!.start);

function make(block: Block, segment: Segment, sentence: SentenceFact, number: number, from: number, to: number): CapitalFact {
  const words = sentence.tokens.slice(from, to);
  const text = words.map((token) => token.text).join(' ').replace(/['’]s?$/, '');
  const span = tokenSpan(block, sentence, from, to);
  const possessive = /['’]s?$/.exec(words[words.length - 1]!.text)?.[0].length ?? 0;
  const keys = words.map((token) => token.key.replace(/'s?$/, ''));
  return { text, keys, key: keys.map(singular).join(' '), span: { start: span.start, end: span.end - possessive }, sentence: number, from, to, lawful: keys.length === 1 && ROLE.test(keys[0]!), wrapped: isMarked(sentence.tokens, segment, from, 'link') || (block.source[span.start - 1] === '>' && block.source.startsWith('<', span.end)), before: sentence.tokens[from - 1]?.key ?? '', role: tellsRole(sentence.tokens, from, to) };
}

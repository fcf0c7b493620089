import { factsOf } from '../../facts/blockFacts.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Candidate } from './candidates.js';
import { isHead } from './head.js';
import { nominative } from './nominative.js';
import { leanOf, sureRole } from './partyNames.js';
import { type Side, sideAt, wordFor } from './sides.js';

/** What a block tells of the two sides where the contract is made. */
interface Agreeing {
  /** Both sides, in the act of agreeing: `Praxis Ohm und die Tuxwerk GmbH vereinbaren`. */
  readonly pair: readonly Candidate[];
  /** One side each, on a line of its own: `Kunde: laut Bestellung`, `Ohm Practice (the customer)`. */
  readonly lines: readonly Candidate[];
}

const NONE: Agreeing = { pair: [], lines: [] };
const AND = /^(?:und|and|sowie|&)$/;
const BETWEEN = /^(?:zwischen|between)$/;
const DEFINITE = /^(?:der|die|das|dem|den|des|the)$/;
/** An address may stand between the sides. */
const ADDRESS = 30;
const memo = new ReadingMemo<Language, Agreeing>();

/** Where sides are named in the act of agreeing: within so many blocks. */
const OPENING = 12;

/** A side and the block that names it, from whose start its span counts. */
interface Named {
  readonly placed: PlacedBlock;
  readonly candidate: Candidate;
}

/** The sides that the opening names: the first pair that agrees, or else lines with a side each. Empty when only one is named. */
export function agreeing(blocks: readonly PlacedBlock[]): readonly Named[] {
  const lines: Named[] = [];
  // A paper that is an annex from its first line on opens in the annex.
  const annex = blocks[0]?.section.part === 'annex';
  for (const placed of blocks) {
    if (placed.index >= OPENING) break;
    if (!annex && !isHead(placed)) continue;
    const { pair, lines: own } = agreeingIn(placed);
    if (pair.length > 0) return pair.map((candidate) => ({ placed, candidate }));
    lines.push(...own.map((candidate) => ({ placed, candidate })));
  }
  return new Set(lines.map(({ placed, candidate }) => `${placed.index} ${candidate.group}`)).size > 1 && new Set(lines.map(({ candidate }) => candidate.name.toLowerCase())).size > 1 ? lines : [];
}

/** The sides that a block names where they agree, each with its words in one group. Remembered by block; a heading names none. */
const agreeingIn = ({ block, language }: PlacedBlock): Agreeing => memo.of(block, language, () => (block.kind === 'heading' || block.kind === 'table' ? NONE : read(block, language)));

function read(block: Block, language: Language): Agreeing {
  const { sentences } = factsOf(block, language);
  const lines = sentences.flatMap((sentence) => linesOf(block, sentence));
  const whole = sentences.length === 1 ? sentences[0] : undefined;
  for (const sentence of sentences) {
    if (!agrees(sentence)) continue;
    const pair = pairOf(sentence, false);
    const named = pair.length > 0 ? candidatesOf(block, sentence, pair) : definite(block, sentences);
    if (named.length > 0) return { pair: named, lines };
  }
  return whole && whole.tokens.length <= 16 ? { pair: candidatesOf(block, whole, pairOf(whole, true)), lines } : lines.length > 0 ? { pair: [], lines } : NONE;
}

/** `vereinbaren Folgendes`, `agree as follows`, `dafür gilt:`, `These terms apply between …`, and a block that begins with `zwischen`. */
function agrees({ tokens, concepts }: SentenceFact): boolean {
  const has = (concept: string): boolean => concepts.some((hit) => hit.concept === concept);
  return BETWEEN.test(tokens[0]?.key ?? '') || (has('PARTIES_AGREE') && (tokens[tokens.length - 1]?.key === ':' || has('AGREED_TERMS') || has('THIS_AGREEMENT')));
}

/** Two sides that `und` joins; when `alone`, as all that the sentence says. */
function pairOf(sentence: SentenceFact, alone: boolean): readonly Side[] {
  const { tokens, concepts } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]?.key ?? '';
    if (alone ? i > 0 : i > 0 && !BETWEEN.test(before) && !/^[,:\n]$/.test(before) && !concepts.some((hit) => hit.concept === 'PARTIES_AGREE' && hit.from === i - 1)) continue;
    const first = sideAt(sentence, i);
    if (!first) continue;
    const joint = BETWEEN.test(before) ? tokens.findIndex((token, at) => at >= first.to && at - first.to < ADDRESS && AND.test(token.key) && sideAt(sentence, at + 1) !== null) : AND.test(tokens[first.to]?.key ?? '') ? first.to : -1;
    const second = joint < 0 ? null : sideAt(sentence, joint + 1);
    if (second && (first.telling || second.telling) && (!alone || (first.telling && second.telling && second.to >= tokens.length - 1))) return [first, second];
  }
  return [];
}

/** `Die Agentur arbeitet für den Kunden. Dafür gilt:` Words for both sides, each as something known. */
function definite(block: Block, sentences: readonly SentenceFact[]): Candidate[] {
  const found = sentences.flatMap((sentence) => sentence.tokens.flatMap((_, i): Candidate[] => {
    const word = wordFor(sentence, i);
    if (!word || word.kind || !DEFINITE.test(sentence.tokens[i - 1]?.key ?? '')) return [];
    return [candidateOf(block, sentence, { from: i, to: word.to }, null)];
  }));
  const names = new Set(found.map((c) => c.name));
  return names.size === 2 ? found.filter((c, i) => found.findIndex((other) => other.name === c.name) === i) : [];
}

/** The side that a line begins with: a label before a colon, or a name with its word in brackets. */
const linesOf = (block: Block, sentence: SentenceFact): Candidate[] => sentence.tokens.flatMap((_, i): Candidate[] => {
  if (!opensLine(block, sentence, i)) return [];
  const word = wordFor(sentence, i);
  if (word && sentence.tokens[word.to]?.key === ':' && word.to + 1 < sentence.tokens.length) return [candidateOf(block, sentence, { from: i, to: word.to }, null)];
  const side = sideAt(sentence, i);
  return side?.bracketed && (side.to >= sentence.tokens.length || opensLine(block, sentence, side.to) || /^[.,;]$/.test(sentence.tokens[side.to]!.key)) ? candidatesOf(block, sentence, [side]) : [];
});

/** Whether a line of the source begins with a token; the text of a sentence does not tell. */
const opensLine = (block: Block, sentence: SentenceFact, at: number): boolean =>
  at === 0 || block.source.slice(tokenSpan(block, sentence, at - 1, at).end, tokenSpan(block, sentence, at, at + 1).start).includes('\n');

const candidatesOf = (block: Block, sentence: SentenceFact, sides: readonly Side[]): Candidate[] =>
  sides.flatMap((side, group) => side.names.map((name) => candidateOf(block, sentence, name, `${group} ${tokenSpan(block, sentence, side.from, side.from + 1).start}`)));

function candidateOf(block: Block, sentence: SentenceFact, { from, to }: { readonly from: number; readonly to: number }, group: string | null): Candidate {
  const { tokens, language } = sentence;
  const name = nominative(tokens.slice(from, to).map((token) => token.text).join(' '), language);
  const span = tokenSpan(block, sentence, from, to);
  return { name, span, language, group: `${group ?? span.start} agreeing`, sure: sureRole(name, language), lean: leanOf(name, language) ?? 0, company: false, open: false };
}

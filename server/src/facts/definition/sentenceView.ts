import type { Token } from '../../language/tokens.js';
import type { Block } from '../../markdown/block.js';
import type { SentenceFact } from '../sentenceFact.js';
import { type Dressed, findDressed } from './dressed.js';

/** A sentence with what the readers of definitions ask of it. */
export interface SentenceView {
  readonly block: Block;
  readonly sentence: SentenceFact;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly dressed: readonly Dressed[];
}

/** A sentence prepared for the readers of definitions. */
export function viewSentence(block: Block, sentence: SentenceFact, index: number): SentenceView {
  const segment = block.segments[sentence.segment];
  return { block, sentence, index, tokens: sentence.tokens, dressed: segment ? findDressed(sentence.tokens, segment) : [] };
}

/** One past the end of the longest hit of `concept` that begins at `from`, or -1. */
export function hitEnd(view: SentenceView, concept: string, from: number): number {
  let end = -1;
  for (const hit of view.sentence.concepts) if (hit.concept === concept && hit.from === from) end = Math.max(end, hit.to);
  return end;
}

/** Whether a hit of `concept` ends at `to`. */
export const hitEndsAt = (view: SentenceView, concept: string, to: number): boolean =>
  view.sentence.concepts.some((hit) => hit.concept === concept && hit.to === to);

/** The first index from `at` on that is no filler (`auch`, `the`, `collectively`, a comma or a dash). */
export function skipFillers(view: SentenceView, at: number, limit: number): number {
  let i = at;
  while (i < at + limit) {
    const token = view.tokens[i];
    if (!token) return i;
    const end = hitEnd(view, 'DEFINITION_FILLER', i);
    if (end > i) i = end;
    else if (token.key === ',' || token.key === ':' || token.key === '-') i++;
    else return i;
  }
  return i;
}

export const isCapitalised = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const CONNECTORS = new Set([',', '/', 'oder', 'or', 'und', 'and', 'bzw', '.', 'sowie', 'beziehungsweise', 'und/oder', 'and/or', '&', 'the', 'der', 'die', 'das', 'a', 'an', 'auch', 'also', 'each', '(', ')']);

/** A run of dressed terms joined by commas, `oder`, `and` … */
export interface Run {
  readonly members: readonly Dressed[];
  readonly from: number;
  readonly to: number;
}

/** Groups the dressed pieces of a sentence into runs; bracketed pieces stay apart. */
export function findRuns(view: SentenceView, kinds: ReadonlySet<Dressed['dress']>): Run[] {
  const runs: Run[] = [];
  let members: Dressed[] = [];
  const close = (): void => {
    if (members.length > 0) runs.push({ members, from: members[0]!.from, to: members[members.length - 1]!.to });
    members = [];
  };
  for (const piece of view.dressed) {
    if (!kinds.has(piece.dress)) continue;
    const last = members[members.length - 1];
    if (last && !joined(view.tokens, last.to, piece.from)) close();
    members.push(piece);
  }
  close();
  return runs;
}

function joined(tokens: readonly Token[], start: number, to: number): boolean {
  const from = skipBracket(tokens, start, to);
  if (to <= from || to - from > 4) return false;
  for (let i = from; i < to; i++) if (!CONNECTORS.has(tokens[i]!.key) || tokens[i]!.key === '(' || tokens[i]!.key === ')') return false;
  return true;
}

/** `“Process” (and its cognates) and “Processor”`: a short aside between two terms. */
function skipBracket(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.key !== '(') return from;
  for (let i = from + 1; i < to && i - from <= 6; i++) if (tokens[i]!.key === ')') return i + 1;
  return from;
}

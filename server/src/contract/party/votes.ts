import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import { conductVotes } from './conduct.js';
import { statesDuty } from './owed.js';
import { type Names, piecesOf, roleHits } from './pieces.js';
import { statedRoles } from './statedRoles.js';

/** What one sentence says of one possible party: above zero that it is the controller, below that it is the processor. */
export interface Vote {
  readonly group: number;
  readonly weight: number;
  /** Said in so many words, not gathered from what the party does. */
  readonly stated: boolean;
}

interface Counted {
  readonly key: string;
  readonly language: Language;
  readonly votes: readonly Vote[];
}

const NONE: readonly Vote[] = [];
const TELLING = new Set(['CONTROLLER_WORD', 'PROCESSOR_WORD', 'MANDATE', 'SERVES', 'SUPPORTS', 'COMMISSIONS', 'SUB_PROCESSOR_WORD']);
const MOST_STATED = 12;
/** Conduct outweighs a label when the label is wrong again and again; a single sentence never does. */
const MOST_CONDUCT = 5;
const memo = new BlockMemo<Counted>();

/** How the contract speaks of each possible party: its votes summed up by group. Remembered by the block; `key` stands for the names and their groups. */
export function countVotes(blocks: readonly PlacedBlock[], names: Names, groups: number, key: string): number[] {
  const stated = new Array<number>(groups).fill(0);
  const conduct = new Array<number>(groups).fill(0);
  for (const placed of blocks) {
    for (const { group, weight, stated: said } of votesOf(placed, names, key)) {
      if (said) stated[group]! += weight;
      else conduct[group]! += weight;
    }
  }
  return stated.map((sum, i) => limit(sum, MOST_STATED) + limit(conduct[i]!, MOST_CONDUCT));
}

/** The votes of one block. Remembered by the block. */
export function votesOf({ block, language }: PlacedBlock, names: Names, key: string): readonly Vote[] {
  let counted = memo.get(block);
  if (counted?.key !== key || counted.language !== language) memo.set(block, (counted = { key, language, votes: votesIn(block, language, names) }));
  return counted.votes;
}

const limit = (sum: number, most: number): number => Math.max(-most, Math.min(most, sum));

/** Whether a block may say anything of a party: the rest never votes. */
export const mayVote = ({ block, facts }: PlacedBlock): boolean => block.kind === 'table' || facts.sentences.some(({ concepts }) => tells(concepts));

const tells = (concepts: SentenceFact['concepts']): boolean => concepts.some((hit) => TELLING.has(hit.concept)) || statesDuty(concepts);

function votesIn(block: Block, language: Language, names: Names): readonly Vote[] {
  const { sentences } = factsOf(block, language);
  const votes: Vote[] = [];
  for (const sentence of sentences) {
    if (!tells(sentence.concepts)) continue;
    const pieces = piecesOf(sentence, names);
    if (pieces.every((piece) => piece.group === null)) continue;
    votes.push(...statedRoles(sentence, pieces), ...conductVotes(sentence, pieces));
  }
  if (block.kind === 'table') votes.push(...rowVotes(block, sentences, names));
  return votes.length === 0 ? NONE : votes;
}

const LABEL_WORDS = 6;

/** A row of a table with a role in one short cell and a name at the beginning of another: `| Controller | Buyer |`. */
function rowVotes(block: Block, sentences: readonly SentenceFact[], names: Names): Vote[] {
  const rows = new Map<number, SentenceFact[]>();
  for (const sentence of sentences) {
    const row = block.segments[sentence.segment]!.row;
    const cells = rows.get(row);
    if (cells) cells.push(sentence);
    else rows.set(row, [sentence]);
  }
  return [...rows.values()].flatMap((cells): Vote[] => {
    const labels = cells.filter((cell) => cell.tokens.length <= LABEL_WORDS && roleHits(cell).length > 0);
    const label = labels[0];
    if (!label || new Set(labels.flatMap(roleHits).map((hit) => hit.concept)).size > 1) return [];
    const role = roleHits(label)[0]!.concept;
    const named = cells.filter((cell) => cell.segment !== label.segment).flatMap((cell) => piecesOf(cell, names).filter((piece) => piece.group !== null && piece.from <= 1 && cell.tokens.length <= 12));
    return named.slice(0, 1).map((piece) => ({ group: piece.group!, weight: role === 'CONTROLLER_WORD' ? 6 : -6, stated: true }));
  });
}

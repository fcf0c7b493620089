import { factsOf } from '../facts/blockFacts.js';
import type { BlankFact } from '../facts/blanks.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';

/** A place of the contract that was not filled in. */
export interface ContractBlank extends Located {
  readonly fact: BlankFact;
}

/** Blocks around a line for signatures that belong to it: names and dates above, titles and stamps below. */
const ABOVE = 4;
const BELOW = 10;
/** A signature line is short, and stands in the later part of the contract or of its body. */
const MAX_WORDS = 16;
const EARLIEST = 0.35;

/** Every blank in the order of the text, but for the lines that are there to be signed by hand. */
export function readBlanks(blocks: readonly PlacedBlock[]): ContractBlank[] {
  const all = blocks.flatMap((block) => factsOf(block.block, block.language).blanks.map((fact) => ({ fact, block, span: shift(fact.span, block.start) })));
  if (all.length === 0) return all;
  const signing = signatureBlocks(blocks);
  return all.filter(({ fact, block }) => fact.kind !== 'line' || !signing.has(block.index) || isTerm(block));
}

const isTerm = ({ block, language }: PlacedBlock): boolean => factsOf(block, language).sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'BLANK_TERM'));

function signatureBlocks(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { block, index, language, section } of blocks) {
    if (index < blocks.length * EARLIEST) continue;
    const signature = factsOf(block, language).sentences.some(({ tokens, concepts }) => tokens.filter(({ kind }) => kind === 'word').length <= MAX_WORDS && concepts.some(({ concept }) => concept === 'BLANK_SIGNATURE'));
    if (!signature) continue;
    for (let i = Math.max(0, index - ABOVE); i <= index + BELOW; i++) if (blocks[i]?.section === section) found.add(i);
  }
  return found;
}

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

/** Every blank of the blocks `holding` some, in the order of the text, but for the lines that are there to be signed by hand. */
export function readBlanks(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[]): ContractBlank[] {
  const all = holding.flatMap((block) => block.facts.blanks.map((fact) => ({ fact, block, span: shift(fact.span, block.start) })));
  if (all.length === 0) return all;
  const signing = signatureBlocks(blocks);
  return all.filter(({ fact, block }) => fact.kind !== 'line' || !signing.has(block.index) || isTerm(block));
}

const isTerm = ({ facts }: PlacedBlock): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'BLANK_TERM'));

function signatureBlocks(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const placed of blocks) {
    const { index, section } = placed;
    if (index < blocks.length * EARLIEST || !isSignature(placed)) continue;
    for (let i = Math.max(0, index - ABOVE); i <= index + BELOW; i++) if (blocks[i]?.section === section) found.add(i);
  }
  return found;
}

/** A short line that speaks of signing, or a drawn line with the name of a party below or beside it. */
function isSignature({ block, facts }: PlacedBlock): boolean {
  const { sentences, blanks } = facts;
  const words = (sentence: (typeof sentences)[number]): number => sentence.tokens.filter(({ kind }) => kind === 'word').length;
  if (sentences.some((sentence) => words(sentence) <= MAX_WORDS && sentence.concepts.some(({ concept }) => concept === 'BLANK_SIGNATURE'))) return true;
  const drawn = blanks.some(({ kind, span }) => kind === 'line' && block.source.slice(0, span.start).trim() === '');
  return drawn && sentences.reduce((sum, sentence) => sum + words(sentence), 0) <= MAX_WORDS / 2;
}

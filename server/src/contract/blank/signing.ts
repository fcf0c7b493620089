import type { Token } from '../../language/tokens.js';
import type { PlacedBlock } from '../contract.js';

/** Blocks around a line for signatures that belong to it: names and dates above, titles and stamps below. */
const ABOVE = 4;
const BELOW = 10;
/** A signature line is short, and stands in the later part of the contract or of its body. */
const MAX_WORDS = 16;
const EARLIEST = 0.35;
/** `Hamburg, den ______`. */
const DATES = new Set(['den', 'am', 'this', 'on', 'the']);

/** Underscores, dots, or a character reference that may stand for them. */
const DRAWS = /[_…&]|\.[^.]*\.[^.]*\./;

/** Whether a drawn line begins at the token. */
const isLine = (tokens: readonly Token[], i: number): boolean => [i, i + 1, i + 2].every((at) => /^[_.…]$/.test(tokens[at]?.key ?? '')) || tokens[i]?.key === '…';

/** Indices of the blocks that are there to be signed by hand, of those that `may` hold a signature line. */
export function signatureBlocks(blocks: readonly PlacedBlock[], may: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index, section } of may) {
    if (index < blocks.length * EARLIEST) continue;
    for (let i = Math.max(0, index - ABOVE); i <= index + BELOW; i++) if (blocks[i]?.section === section) found.add(i);
  }
  return found;
}

/** A short line that speaks of signing, or a drawn line with the name of a party below or beside it. */
export function isSignature({ block, facts }: PlacedBlock): boolean {
  const { sentences, blanks } = facts;
  const words = (sentence: (typeof sentences)[number]): number => sentence.tokens.filter(({ kind }) => kind === 'word').length;
  if (sentences.some((sentence) => sentence.concepts.some(({ concept }) => concept === 'BLANK_SIGNATURE') && words(sentence) <= MAX_WORDS)) return true;
  // Where nothing can draw a line none needs to be looked for.
  if (!DRAWS.test(block.source)) return false;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const dated = tokens.some(({ key }, i) => key === ',' && i > 0 && /^\p{Lu}/u.test(tokens[i - 1]!.text) && isLine(tokens, DATES.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1));
  const beside = tokens.filter(({ key }, i) => key === ':' && isLine(tokens, i + 1)).length > 1;
  if ((dated || beside) && tokens.filter(({ kind }) => kind === 'word').length <= MAX_WORDS) return true;
  const drawn = blanks.some(({ kind, span }) => kind === 'line' && block.source.slice(0, span.start).trim() === '');
  return drawn && sentences.reduce((sum, sentence) => sum + words(sentence), 0) <= MAX_WORDS / 2;
}

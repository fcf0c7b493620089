import type { BlockFacts } from '../../facts/blockFacts.js';
import type { Block } from '../../markdown/block.js';
import { hasConcept } from './clause.js';

/**
 * Sentences of a block that answer where the data are: `**Where is my data?** In Norway.`, and the cell beside such a question.
 * A question on what persons do (`Where can I complain about the processing?`) asks for no such place. The answer has no verb of its own; the question gives it.
 */
export function answersOf(block: Block, { sentences }: BlockFacts): ReadonlySet<number> {
  const answers = new Set<number>();
  sentences.forEach((sentence, i) => {
    if (sentence.tokens[sentence.tokens.length - 1]?.key !== '?' || !hasConcept(sentence, 'ASKS_PLACE')) return;
    if (hasConcept(sentence, 'ASKS_FOR_PERSONS')) return;
    if (!['HANDLED', 'DATA_WORK', 'DATA_MOVEMENT'].some((concept) => hasConcept(sentence, concept))) return;
    const asked = block.segments[sentence.segment];
    const next = sentences[i + 1];
    const there = next && block.segments[next.segment];
    if (there && there.row === asked?.row && there.column - asked.column <= 1 && !next.tokens.some(({ key }) => DENIES.has(key))) answers.add(i + 1);
  });
  return answers;
}

/** `Not in the United States`, `nie außerhalb der EU`: an answer that says where the data are not is left to its own words. */
const DENIES = new Set(['nicht', 'nie', 'niemals', 'weder', 'ausserhalb', 'not', 'never', 'neither', 'outside']);

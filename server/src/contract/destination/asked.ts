import type { BlockFacts } from '../../facts/blockFacts.js';
import type { Block } from '../../markdown/block.js';
import { hasConcept } from './clause.js';

/**
 * Sentences of a block that answer where the data are: `**Where is my data?** In Norway.`, and the cell beside such a question.
 * The answer has no verb of its own; the question gives it.
 */
export function answersOf(block: Block, { sentences }: BlockFacts): ReadonlySet<number> {
  const answers = new Set<number>();
  sentences.forEach((sentence, i) => {
    if (sentence.tokens[sentence.tokens.length - 1]?.key !== '?' || !hasConcept(sentence, 'ASKS_PLACE')) return;
    if (!['HANDLED', 'DATA_WORK', 'DATA_MOVEMENT'].some((concept) => hasConcept(sentence, concept))) return;
    const asked = block.segments[sentence.segment];
    const next = sentences[i + 1];
    const there = next && block.segments[next.segment];
    if (there && there.row === asked?.row && there.column - asked.column <= 1) answers.add(i + 1);
  });
  return answers;
}

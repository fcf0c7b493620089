import { type Block, sourceSpan } from '../../markdown/block.js';
import type { GapFact } from '../gaps.js';
import { after, has, keyAt, skipStop, type Words, wordsOf } from '../segmentWords.js';
import type { SentenceFact } from '../sentenceFact.js';

const WANTED = /^FIELD_(?:LABEL|GROUP|MATTER|OWNER|OPTIONAL)$/;

/** Labels with nothing behind them: `Name:` at the end of a line, before another label or at the end of the block. */
export function readLabels(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const segment = block.segments[0];
  if (!segment?.text.includes(':') || block.kind === 'heading') return [];
  const words = wordsOf(sentences, WANTED);
  const found: GapFact[] = [];
  for (let i = 0; i < words.tokens.length; i++) {
    if (!beginsLine(words, i, block)) continue;
    const colon = labelEnd(words, i);
    if (colon < 0) continue;
    const next = words.tokens[colon + 1];
    const span = sourceSpan(segment, { start: words.tokens[i]!.start, end: words.tokens[colon]!.end });
    const text = segment.text.slice(words.tokens[i]!.start, words.tokens[colon - 1]!.end);
    const sort = sortOf(words, i);
    if (!next || (next.key === '\n' && colon + 2 >= words.tokens.length)) found.push({ kind: 'lead', span, text, ...sort });
    else if (beginsLine(words, colon + 1, block) || next.key === '\n') {
      const follows = next.key === '\n' ? colon + 2 : colon + 1;
      // `Kontakt:` before `Name: …` leads into it.
      if (labelEnd(words, follows) >= 0 && (sort.plain || (sort.matter && sortOf(words, follows).matter))) found.push({ kind: 'label', span, text, ...sort, plain: true });
      else if (i === 0) found.push({ kind: 'named', span, text, ...sort });
    } else if (i === 0) found.push({ kind: 'named', span, text, ...sort });
    i = colon;
  }
  return found;
}

/** Whether the label at `i` is a field of its own, and whether it names what an agreement must say of the processing. */
const sortOf = (words: Words, i: number): { readonly plain: boolean; readonly matter: boolean } => ({ plain: has(words, i, 'FIELD_LABEL'), matter: has(words, i, 'FIELD_MATTER') });

/** Index of the colon of a label that begins at `i`, or -1. A label that says it is optional is none. */
function labelEnd(words: Words, i: number): number {
  let at = Math.max(after(words, i, 'FIELD_LABEL'), after(words, i, 'FIELD_GROUP'));
  if (at < 0) return -1;
  at = skipStop(words, at);
  at = Math.max(at, after(words, at, 'FIELD_OWNER'));
  return keyAt(words, at) === ':' ? at : -1;
}

function beginsLine(words: Words, i: number, block: Block): boolean {
  const token = words.tokens[i];
  if (!token) return false;
  const before = words.tokens[i - 1];
  if (!before || before.key === '\n') return true;
  const { map } = block.segments[0]!;
  return block.source.slice(map[before.end - 1], map[token.start]).includes('\n');
}

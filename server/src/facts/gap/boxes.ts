import { type Block, sourceSpan } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';
import type { SentenceFact } from '../sentenceFact.js';
import type { GapFact } from '../gaps.js';

/** A check box drawn as a character of its own, or in brackets; `□` and brackets may be mere bullets. */
const BOX = /[☐☑☒✅✔✓□❏❑▢⬜⊠]|\[(?:[ xX]|)\](?![(\[])|(?<=^|[\s:])\( {0,3}\)(?=\s)|^\([xX]\)(?=\s)/gu;
/** A box without a tick. */
const EMPTY = /^(?:[☐□❏❑▢⬜]|\[ \]|\( *\))$/u;
/** The box of a task list, which Markdown takes away. */
const TASK = /^\s*[-*+]\s+\[([ xX])\]\s/;

/** The check boxes of a block and words that ask to tick one. */
export function readBoxes(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const found: GapFact[] = [];
  const task = TASK.exec(block.source);
  const put = (mark: string, span: Span): void => void found.push({ kind: EMPTY.test(mark) ? 'box' : 'tick', span, text: mark, plain: mark === '☐' });
  if (task) put(`[${task[1]}]`, { start: task[0].indexOf('['), end: task[0].indexOf(']') + 1 });
  const { marker } = block;
  if (marker?.kind === 'bullet' && EMPTY.test(marker.text)) put(marker.text, { start: marker.start, end: marker.start + marker.text.length });
  for (const segment of block.segments) {
    if (!/[☐☑☒✅✔✓□❏❑▢⬜⊠[(]/u.test(segment.text)) continue;
    for (const match of segment.text.matchAll(BOX)) {
      const end = match.index + match[0].length;
      if (match[0] === '[]' || (match[0].startsWith('[') && /\p{L}/u.test(segment.text[match.index - 1] ?? ''))) continue;
      put(match[0], sourceSpan(segment, { start: match.index, end }));
    }
  }
  for (const { concepts, span } of sentences) if (concepts.some(({ concept }) => concept === 'BOX_CHOICE')) found.push({ kind: 'choose', span, text: '' });
  return found;
}

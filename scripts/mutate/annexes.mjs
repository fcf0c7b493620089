// Annexes by their headings, found without the engine: cut out, so that a reference leads nowhere, or moved, so that every one still arrives.
import { paragraphs, places, replace } from './text.mjs';

const HEADING = /^(?:#{1,6} +|\*\*)(Anlage|Anhang|Beilage|Annex|Schedule|Appendix|Exhibit) (\d{1,2}|[A-Z])\b[^\n]*$/gm;
const NAMES = 'Anlage|Anhang|Beilage|Annex|Schedule|Appendix|Exhibit';

/** Each annex from its heading to the next annex or the end of the text; none where a heading stands twice, as in a list of contents or a second version. */
function annexesOf(text) {
  const headings = places(text, HEADING);
  const found = headings.map((heading, i) => ({ start: heading.start, end: headings[i + 1]?.start ?? text.length, word: heading.groups[1], label: heading.groups[2] }));
  return found.some((one, i) => found.some((other, j) => j !== i && other.label === one.label && other.word === one.word)) ? [] : found;
}

/** Takes out an annex to which a sentence elsewhere refers. */
export function annexCut(text, random) {
  const annexes = annexesOf(text);
  const referred = annexes.filter(({ start, end, label }) => {
    const pattern = new RegExp(`(?<![\\p{L}])(?:${NAMES})n? ${label}(?![\\p{L}\\d.])`, 'u');
    return paragraphs(text).some((p) => (p.end <= start || p.start >= end) && pattern.test(p.text));
  });
  const annex = random.pick(referred);
  return annex ? { edits: [replace(annex, '')], anywhere: true } : null;
}

/** An annex changes places with the one behind it. */
export function annexMoved(contract, text, random) {
  const annexes = annexesOf(text);
  const at = random.below(Math.max(0, annexes.length - 1));
  const [first, second] = [annexes[at], annexes[at + 1]];
  if (!first || !second) return null;
  const cut = ({ start, end }) => `${text.slice(start, end).trimEnd()}\n\n`;
  return [replace({ start: first.start, end: second.end }, `${cut(second)}${cut(first)}`)];
}

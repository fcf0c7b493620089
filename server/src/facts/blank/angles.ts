import type { Block } from '../../markdown/block.js';
import type { BlankFact } from '../blanks.js';

/** A field in angle brackets: letters first, no mark-up inside. Bounded, so linear. */
const FIELD = /<{1,2}(\p{L}[^<>\n=@"'/]{0,60})>{1,2}/gu;
/** Elements of HTML that occur in Markdown; written small they are tags. */
const TAGS = new Set(
  ('a abbr address article aside b blockquote body br center cite code col colgroup dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta ' +
    'nav ol p picture pre q s samp script section small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr path').split(' '),
);

/** `<Name>`, `<Firma des Auftraggebers>`: what Markdown reads as a tag and drops, though no such tag exists. */
export function angleFields(block: Block): BlankFact[] {
  if (!block.source.includes('<')) return [];
  return [...block.source.matchAll(FIELD)].flatMap((match): BlankFact[] => {
    const inner = match[1] ?? '';
    const word = /^[\p{L}\p{N}-]+/u.exec(inner)?.[0] ?? '';
    if (word === word.toLowerCase() && TAGS.has(word)) return [];
    if (TAGS.has(word.toLowerCase()) && word === word.toUpperCase() && word === inner) return [];
    if (/[:;]|\.\p{L}/u.test(inner)) return [];
    return [{ span: { start: match.index, end: match.index + match[0].length }, text: match[0], kind: 'bracket' }];
  });
}

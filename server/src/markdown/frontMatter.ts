/** What stands before the body: an optional byte order mark and a closed front matter block. */
export interface FrontMatter {
  readonly bodyStart: number;
  /** Plain `key: value` pairs of the top level; nested or malformed lines are left out. */
  readonly values: ReadonlyMap<string, string>;
}

const MAX_LENGTH = 65_536;

/** Cuts the front matter off, and comments before it. An opening `---` without a closing one is ordinary text, as it is while somebody types. */
export function readFrontMatter(text: string): FrontMatter {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { bodyStart: first, values: new Map<string, string>() };
  const start = skipComments(text, first);
  if (!text.startsWith('---', start)) return none;
  const values = new Map<string, string>();
  const limit = Math.min(text.length, start + MAX_LENGTH);
  for (let at = start; at < limit; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > limit ? limit : newline;
    const line = text.slice(at, end);
    const dashes = line.trimEnd();
    if (at === start ? dashes !== '---' : dashes === '---' || dashes === '...') return at === start ? none : { bodyStart: Math.min(end + 1, text.length), values };
    const colon = line.indexOf(':');
    if (at > start && colon >= 1 && line[0] !== ' ' && line[0] !== '#' && line[0] !== '-') values.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/^["']|["']$/g, ''));
    at = end + 1;
  }
  return none;
}

const BLANK = /[ \t\r\n]*/y;
/** What the author says of the text in its first line stays with the body. */
const DECLARES = /<!--\s{0,8}dpa\b/iy;
const MOST_COMMENTS = 5;

/** Where front matter may begin: behind comments that say nothing about the contract, such as where a file was taken from or its licence. */
function skipComments(text: string, first: number): number {
  let at = first;
  for (let i = 0; i < MOST_COMMENTS; i++) {
    const open = skip(BLANK, text, at);
    if (!text.startsWith('<!--', open) || skip(DECLARES, text, open) > open) break;
    const close = text.indexOf('-->', open);
    if (close < 0 || close > first + MAX_LENGTH) break;
    at = close + 3;
  }
  return at === first ? first : skip(BLANK, text, at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

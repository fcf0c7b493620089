/** What stands before the body: an optional byte order mark and a closed front matter block. */
export interface FrontMatter {
  readonly bodyStart: number;
  /** Plain `key: value` pairs of the top level; nested or malformed lines are left out. */
  readonly values: ReadonlyMap<string, string>;
}

const MAX_LENGTH = 65_536;

/** Cuts the front matter off. An opening `---` without a closing one is ordinary text, as it is while somebody types. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { bodyStart: start, values: new Map<string, string>() };
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

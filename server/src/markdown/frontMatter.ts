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
  const head = text.slice(start, start + MAX_LENGTH);
  const lines = head.split('\n');
  if (lines[0]?.trimEnd() !== '---') return none;
  const close = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'));
  if (close < 0) return none;
  const values = new Map<string, string>();
  let length = start;
  for (let i = 0; i <= close; i++) {
    const line = lines[i]!;
    length += line.length + 1;
    const colon = line.indexOf(':');
    if (i === 0 || i === close || colon < 1 || line[0] === ' ' || line[0] === '#' || line[0] === '-') continue;
    values.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/^["']|["']$/g, ''));
  }
  return { bodyStart: Math.min(length, text.length), values };
}

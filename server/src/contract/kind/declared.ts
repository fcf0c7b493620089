import type { MarkdownDocument } from '../../markdown/document.js';

const YES = new Set(['true', 'yes', 'ja', 'on']);
const NO = new Set(['false', 'no', 'nein', 'off']);
const COMMENT = /^<!--\s{0,8}dpa\s{0,8}:\s{0,8}(\p{L}{1,8})\s{0,8}-->/iu;

/**
 * What the author says of the text: `dpa: true`, `dpa: ja` in the front matter or `<!-- dpa: true -->` as the first line make it a data processing
 * agreement, `false` and `nein` make it none. Null when nothing, or nothing that can be read, is said.
 */
export function readDeclared({ frontMatter, blocks }: MarkdownDocument): boolean | null {
  const said = /^\p{L}*/u.exec(frontMatter.get('dpa') ?? COMMENT.exec(blocks[0]?.source.trimStart() ?? '')?.[1] ?? '')![0].toLowerCase();
  return YES.has(said) ? true : NO.has(said) ? false : null;
}

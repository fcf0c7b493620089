import type { Contract } from '../contract/contract.js';
import type { TextEdit } from '../text/span.js';

const KEY = /^dpa[ \t]{0,8}:[^\r\n]*/m;
const COMMENT = /^<!--\s{0,8}dpa\s{0,8}:[^\r\n>]{0,40}-->/i;

/**
 * The edit by which the author declares that a text is, or is not, a data processing agreement: `dpa: true` in its front matter, which is made
 * where there is none; in plain text, which has no front matter, a comment `<!-- dpa: true -->` as the first line. What was declared before is replaced.
 */
export function declare({ document: { text, bodyStart } }: Contract, isAgreement: boolean, plainText: boolean): TextEdit {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
  const line = `dpa: ${isAgreement}`;
  if (bodyStart > start) {
    const known = KEY.exec(text.slice(start, bodyStart));
    if (known) return { span: { start: start + known.index, end: start + known.index + known[0].length }, text: line };
    const first = text.indexOf('\n', start) + 1;
    return { span: { start: first, end: first }, text: line + end };
  }
  const comment = COMMENT.exec(text.slice(start, start + 80));
  if (comment) return { span: { start, end: start + comment[0].length }, text: `<!-- ${line} -->` };
  return { span: { start, end: start }, text: plainText ? `<!-- ${line} -->${end}${end}` : `---${end}${line}${end}---${end}${end}` };
}

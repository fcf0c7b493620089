import type { Block } from '../../markdown/block.js';
import type { SentenceFact } from '../sentenceFact.js';
import type { GapFact } from '../gaps.js';

/** Words after which the contract names a party. */
const OPENS = new Set(['zwischen', 'und', 'between', 'and', 'sowie']);
const ARTICLES = new Set(['der', 'dem', 'den', 'the', 'by']);
/** What a tag is made of beside the role. */
const TAG_WORDS = new Set([
  'nachstehend', 'nachfolgend', 'im', 'in', 'folgenden', 'folgend', 'kurz', 'genannt', 'bezeichnet', 'als', 'auch', 'oder', 'bzw', 'der', 'die', 'hereinafter', 'hereafter', 'referred', 'to', 'as', 'the', 'called', 'or', 'and', 'und', 'zwischen', 'between',
]);
const ROLES = new Set(['CONTROLLER_WORD', 'PROCESSOR_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_LABEL']);
const TAG_MARKS = /^\s*[*_\\]*[-–—(„“"«]/;
const LONGEST = 16;
const SHORT = 12;

/** A block that ends with the word after which a party is named, and one that is nothing but the role of a party that should stand before it. */
export function readPartyTags(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  if (block.kind === 'heading') return [];
  const found: GapFact[] = [];
  const words = lastWords(sentences, SHORT + 1);
  const [last = '', before = ''] = words;
  const opens = OPENS.has(last) || (ARTICLES.has(last) && OPENS.has(before));
  const span = { start: 0, end: block.source.trimEnd().length };
  if (opens && words.length <= SHORT) found.push({ kind: 'opens', span, text: '' });
  if (TAG_MARKS.test(block.source) && isTag(sentences)) found.push({ kind: 'tag', span, text: roleOf(sentences) });
  return found;
}

/** The words that a block ends with, at most so many, the last first. */
function lastWords(sentences: readonly SentenceFact[], most: number): string[] {
  const words: string[] = [];
  for (let s = sentences.length - 1; s >= 0; s--) {
    const { tokens } = sentences[s]!;
    for (let i = tokens.length - 1; i >= 0 && words.length < most; i--) if (tokens[i]!.kind !== 'punctuation') words.push(tokens[i]!.key);
  }
  return words;
}

/** Whether the block says a role, and nothing that could be a name. */
function isTag(sentences: readonly SentenceFact[]): boolean {
  let roles = 0;
  for (const { tokens, concepts } of sentences) {
    if (tokens.length > LONGEST) return false;
    const covered = new Set(concepts.filter(({ concept }) => ROLES.has(concept)).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    roles += covered.size;
    if (tokens.some(({ kind, key }, i) => kind !== 'punctuation' && !covered.has(i) && !TAG_WORDS.has(key))) return false;
  }
  return roles > 0;
}

function roleOf(sentences: readonly SentenceFact[]): string {
  for (const { tokens, concepts } of sentences.toReversed()) {
    const role = concepts.findLast(({ concept }) => ROLES.has(concept));
    if (role) return tokens.slice(role.from, role.to).map(({ text }) => text).join(' ');
  }
  return '';
}

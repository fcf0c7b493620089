import { type Block, sourceSpan } from '../../markdown/block.js';
import type { GapFact } from '../gaps.js';
import { has, wordsOf } from '../segmentWords.js';
import type { SentenceFact } from '../sentenceFact.js';

const WANTED = /^FIELD_(?:MATTER|VOID)$/;
/** A sentence says more than a label. */
const MIN_WORDS = 4;
/** `The parties agree as follows:` announces the whole agreement. */
const AGREES = /^(?:agree|agreed|agrees|vereinbar|schliess|geschlossen)/;
const SHOWN = 60;

/** A heading that something should stand under: one that names a field of the contract or bears a number, and one of an annex. */
export function readHeads(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const [segment] = block.segments;
  if (!segment || segment.text === '' || segment.marks.some(({ kind }) => kind === 'link')) return [];
  const annex = block.marker?.kind === 'annex';
  if (block.kind !== 'heading' && !(annex && segment.marks.some(({ kind }) => kind === 'strong'))) return [];
  const words = wordsOf(sentences, WANTED);
  if (words.concepts.some((concepts) => concepts.has('FIELD_VOID'))) return [];
  const matter = words.tokens.some((_, i) => i < 2 && has(words, i, 'FIELD_MATTER'));
  const start = /^[-–—:.\s]*/.exec(segment.text)![0].length;
  return [{ kind: annex ? 'annex' : 'head', span: sourceSpan(segment, { start, end: segment.text.length }), text: segment.text.slice(start), plain: block.marker !== null, matter }];
}

/** A paragraph that ends with a colon announces something: `Weisungsberechtigt sind:`. */
export function readAnnouncement(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const last = sentences[sentences.length - 1];
  if (block.kind !== 'paragraph' || !last || last.tokens[last.tokens.length - 1]?.key !== ':') return [];
  if (last.tokens.filter(({ kind }) => kind === 'word').length < MIN_WORDS || last.tokens.some(({ key }) => AGREES.test(key))) return [];
  const text = block.source.slice(last.span.start, last.span.end).replace(/\s+/g, ' ').replace(/[:*_\s]+$/, '');
  return [{ kind: 'announces', span: last.span, text: text.length > SHOWN ? `… ${text.slice(-SHOWN).replace(/^\S*\s/, '')}` : text }];
}

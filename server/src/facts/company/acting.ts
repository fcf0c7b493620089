import type { Block } from '../../markdown/block.js';
import type { CompanyFact } from '../companies.js';
import { type SentenceFact, tokenSpan } from '../sentenceFact.js';

/** What only somebody can do; a thing `shall be`, `comply` or `remain`. */
const ACTS = /^(?:notify|inform|confirm|indemnify|assist|delete|erase|return|cooperate|engage|instruct|reimburse|report|answer|appoint)$/;
const ADVERBS = /^(?:promptly|immediately|also|further|not|only|then|in|turn|at|all|times|without|undue|delay)$/;
const MODALS = /^(?:shall|will|must|undertakes)$/;
/** Endings of common nouns, at the beginning of a sentence or in a heading. */
const COMMON = /(?:ion|ment|ity|ing|age|ance|ence|al|or|er|ee|ian|ist|ship|ness|ary|s|ant|ent|body|one|ency|party|ure|ery|ory|logy|ware|staff)$/;
const MIN = 5;
const ADVERBS_WITHIN = 4;

/** A bare name that has a duty, `Quorentis shall confirm deletion`, `and Northgate shall notify`: no word of any language of ours, alone, in an English sentence. */
export function actingNames(block: Block, sentences: readonly SentenceFact[]): CompanyFact[] {
  return sentences.flatMap((sentence): CompanyFact[] => {
    const { tokens, concepts, language } = sentence;
    if (language !== 'en') return [];
    return tokens.flatMap((token, i): CompanyFact[] => {
      if (!MODALS.test(tokens[i + 1]?.key ?? '') || token.kind !== 'word' || token.text.length < MIN || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || (COMMON.test(token.key) && !/(?:is|us|as|os)$/.test(token.key))) return [];
      if (i > 0 && !/^(?:[.;:,)]|and|or|then|accordingly|that)$/.test(tokens[i - 1]!.key) && tokens[i - 1]!.kind !== 'number') return [];
      let verb = i + 2;
      while (verb < i + 2 + ADVERBS_WITHIN && ADVERBS.test(tokens[verb]?.key ?? '')) verb++;
      if (!ACTS.test(tokens[verb]?.key ?? '') || concepts.some(({ from, to }) => from <= i && i < to)) return [];
      return [{ span: tokenSpan(block, sentence, i, i + 1), text: token.text, words: [token.key], form: '', slot: 'acting', introduced: false }];
    });
  });
}

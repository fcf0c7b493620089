import type { Block } from '../../markdown/block.js';
import type { CompanyFact } from '../companies.js';
import { type SentenceFact, tokenSpan } from '../sentenceFact.js';

const OTHERS = /^(?:ander\w*|sonstig\w*|weiter\w*|any|other|another|irgendein\w*|ein|einer?|einem|einen|jede\w*)$/;
const THIRD = /^(?:drittpartei|drittparteien|dritte[rnm]?|partei|parteien|third|party|parties)$/;
const SIDE = /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/;
/** Endings of common nouns, which stand in lists without an article too. */
const COMMON = /(?:ung|heit|keit|schaft|tion|taet|ment|al|ik|ur|er|em|en|n|innen|ling|ismus|nis|tum|ei|ie|ces|ions|ees|ors|ers|ants|ents|ates|ties|nel|aff|ity)$/;
const MIN = 4;

/** A bare name between a side and others: `von dem Auftragnehmer, Siemens oder einer anderen Drittpartei`, `by the Processor, Siemens or any other third party`. */
export function listedNames(block: Block, sentences: readonly SentenceFact[]): CompanyFact[] {
  return sentences.flatMap((sentence) => sentence.tokens.flatMap((token, i): CompanyFact[] => {
    const { tokens, concepts } = sentence;
    if (tokens[i - 1]?.key !== ',' || token.kind !== 'word' || token.text.length < MIN || !/^\p{Lu}[\p{Ll}\d]+$/u.test(token.text) || COMMON.test(token.key)) return [];
    if (!/^(?:oder|or|noch|nor|sowie)$/.test(tokens[i + 1]?.key ?? '') || !OTHERS.test(tokens[i + 2]?.key ?? '')) return [];
    if (!tokens.slice(i + 2, i + 6).some(({ key }) => THIRD.test(key)) || !concepts.some(({ concept, to }) => to === i - 1 && SIDE.test(concept))) return [];
    if (concepts.some(({ from, to }) => from === i && to === i + 1)) return [];
    return [{ span: tokenSpan(block, sentence, i, i + 1), text: token.text, words: [token.key], form: '', slot: 'listed', introduced: false }];
  }));
}


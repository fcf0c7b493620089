import type { Block } from '../../markdown/block.js';
import type { CompanyFact } from '../companies.js';
import { type SentenceFact, tokenSpan } from '../sentenceFact.js';

/** One capitalised word, or two run together: `Helvetia`, `TaskBridge`. */
const NAME = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)?$/u;
/** Endings of roles and of what is done, which defined terms have too: `Licensee`, `Reseller`, `Affiliate`, `Users`. */
const COMMON = /(?:ee|or|er|ant|ent|ist|ian|ion|ment|ity|ness|ship|ance|ence|ing|ary|ate|ure|age|ody|ive|ory|s)$/;
/** What is a party's and hardly a product's: records and systems are of Jira as well. */
const PARTY_THINGS = /^(?:instructions?|requests?|behalf|liability|obligations?|consent|approval|opinion)$/;
const BINDS = /^(?:shall|must|undertakes|agrees|warrants)$/;
/** What a processor does at the end with all that it holds: `When you leave, Orwik deletes all your data`. A tool may do each of it with what is its own. */
const ACTS = /^(?:deletes|erases|destroys|returns|wipes)$/;
const ALL_DATA = /^(?:all (?:of )?(?:the |your |customer |controller |client |personal )*|your |the (?:personal |customer |controller |client )|(?:personal|customer|controller|client) )data(?: |$)/;
const AT_END = /(?:^| )(?:you leave|(?:agreement|contract|services?|term|relationship|cooperation|dpa) (?:ends?|expires?|terminates?|is terminated|has ended|comes)|termination|expiry|end of (?:the|this|our) (?:agreement|contract|services?|term|relationship|cooperation|dpa))(?: |$)/;
/** Of single customers of the controller a tool may speak. */
const OF_ONE = /(?:^| )(?:an?|any|each|your|end|one|some) (?:end )?(?:customer|user|client|member|guest|buyer|visitor|patient|reader|employee|subscriber|person|account)(?:s|'s)?(?: |$)/;

const MIN = 4;

/**
 * Names without legal form, inside an English sentence, where a party stands: `provided that Orwik shall`, `liability of Orwik`, `Orwik's instructions`.
 * Whether it is a party, a defined term or anybody else known is for the contract to say.
 */
export function bareNames(block: Block, sentences: readonly SentenceFact[]): CompanyFact[] {
  return sentences.flatMap((sentence): CompanyFact[] => (sentence.language === 'en' ? sentence.tokens.flatMap((_, i) => nameAt(block, sentence, i)) : []));
}

function nameAt(block: Block, sentence: SentenceFact, i: number): CompanyFact[] {
  const { tokens, concepts } = sentence;
  const token = tokens[i]!;
  if (i === 0 || token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return [];
  const owns = /['’]s$/.test(token.text);
  const text = owns ? token.text.slice(0, -2) : token.text;
  const key = owns ? token.key.slice(0, -2) : token.key;
  if (text.length < MIN || !NAME.test(text) || COMMON.test(key)) return [];
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  // Part of a longer name, behind an article, or what the lexicon knows.
  if (!/^\p{Ll}|^,$/u.test(before.text) || /^(?:the|a|an|any|each|every|such|this|no)$/.test(before.key) || (next && /^\p{Lu}|^[-&(]/u.test(next.text))) return [];
  if (concepts.some(({ from, to }) => from === i || to === i + 1)) return [];
  const acting = !owns && before.key === ',' && ACTS.test(next?.key ?? '') && endsAll(keysOf(tokens.slice(0, i)), keysOf(tokens.slice(i + 2, i + 8)));
  const stands = owns ? tokens.slice(i + 1, i + 4).some((thing) => PARTY_THINGS.test(thing.key))
    : BINDS.test(next?.key ?? '') || (/^(?:by|of)$/.test(before.key) && [2, 3].some((back) => PARTY_THINGS.test(tokens[i - back]?.key ?? '')));
  if (!stands && !acting) return [];
  const { start } = tokenSpan(block, sentence, i, i + 1);
  return [{ span: { start, end: start + text.length }, text, words: [key], form: '', slot: 'party', introduced: false, ...(stands ? {} : { acting }) }];
}

const keysOf = (tokens: SentenceFact['tokens']): string => tokens.map(({ key }) => key).join(' ');
const endsAll = (condition: string, object: string): boolean => ALL_DATA.test(object) && AT_END.test(condition) && !OF_ONE.test(condition);

import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Candidate } from './candidates.js';
import { nominative } from './nominative.js';
import { isNoParty, leanOf, personOf, sureRole } from './partyNames.js';

const LINKS = /^(?:of|from|by|der|des|von|vom|dem|the|a|an)$/;
const memo = new ReadingMemo<Language, readonly Candidate[]>();

/**
 * Who instructs and who is instructed, in a contract that introduces nobody: `The Executor processes the data on the instructions of the Orderer`.
 * Any noun may stand there, so that only what else is said of it makes it a party.
 */
export const mandatesIn = (blocks: readonly PlacedBlock[]): Candidate[] => blocks.flatMap(({ block, language }) => memo.of(block, language, () => read(block, language)));

const read = (block: Block, language: Language): Candidate[] => factsOf(block, language).sentences.flatMap((sentence) =>
  sentence.concepts.filter((hit) => hit.concept === 'MANDATE').flatMap((hit) => {
    const giver = genitiveBehind(sentence, hit.to) ?? possessorBefore(sentence, hit.from);
    if (giver === null) return [];
    const actor = subjectOf(sentence);
    return [giver, ...(actor === null || actor === giver ? [] : [actor])].flatMap((name) => candidate(name, sentence.language));
  }));

function genitiveBehind({ tokens }: SentenceFact, at: number): string | null {
  let i = at;
  while (i - at < 3 && LINKS.test(tokens[i]?.key ?? '')) i++;
  return i > at && isNoun(tokens[i]) ? tokens[i]!.text : null;
}

const possessorBefore = ({ tokens }: SentenceFact, at: number): string | null => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (/['’]s?$/.test(tokens[i]!.text) && isNoun(tokens[i])) return tokens[i]!.text.replace(/['’]s?$/, '');
  return null;
};

/** The noun that begins the sentence, behind its article or none. */
function subjectOf({ tokens }: SentenceFact): string | null {
  const at = /^(?:the|der|die|das)$/.test(tokens[0]?.key ?? '') ? 1 : 0;
  return isNoun(tokens[at]) && tokens[at + 1]?.kind === 'word' && /^\p{Ll}/u.test(tokens[at + 1]!.text) ? tokens[at]!.text : null;
}

const isNoun = (token: SentenceFact['tokens'][number] | undefined): boolean => token?.kind === 'word' && /^\p{Lu}\p{L}{2,}/u.test(token.text);

function candidate(text: string, language: Language): Candidate[] {
  // A genitive of one word: `Weisung des Bezirks`.
  const name = nominative(language === 'de' ? text.replace(/(?<=[bdfgklmnprt])e?s$/, '') : text, language);
  if (isNoParty(name, language) || sureRole(name, language) !== null || personOf(name)) return [];
  return [{ name, span: null, language, group: `${name.toLowerCase()} mandate`, sure: null, lean: leanOf(name, language) ?? 0, company: false, open: true }];
}

import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Role } from '../parties.js';
import { isNoParty } from './partyNames.js';

/** A sentence that says which role a name has: `You are the data controller`, `Der Kunde ist Verantwortlicher`. */
export interface Equation {
  readonly text: string;
  readonly role: Role;
  readonly language: Language;
}

const memo = new ReadingMemo<Language, readonly Equation[]>();
const NEGATIONS = /^(?:not|nicht|kein|keine|keinen|never|nor|neither|weder|jointly|gemeinsam)$/;
/** The subject of these is anybody, not a party. */
const NO_NAME = /^(?:it|this|that|which|who|there|es|dies|diese|dieser|dieses|er|parties|party|parteien|partei|entity|person|stelle|beide|both|each|jede|jeder|daten|data|unternehmen|section|clause|terms?|where|if|when|since|because|although|while|as|wenn|soweit|sofern|falls)$/;
const ARTICLES = /^(?:der|die|das)$/;
const FEW = 5;

/** The role of each name, in lower case, as the first sentence that gives it one says. */
export function readEquations(blocks: readonly PlacedBlock[]): Map<string, Equation> {
  const found = new Map<string, Equation>();
  for (const { block, language } of blocks) {
    for (const equation of equationsIn(block, language)) if (!found.has(equation.text.toLowerCase())) found.set(equation.text.toLowerCase(), equation);
  }
  return found;
}

/** The sentences of a block that give a name its role. Remembered by block. */
export const equationsIn = (block: Block, language: Language): readonly Equation[] => memo.of(block, language, () => factsOf(block, language).sentences.flatMap(readSentence));

function readSentence({ tokens, concepts, language }: SentenceFact): Equation[] {
  const equations: Equation[] = [];
  for (const role of concepts) {
    if (role.concept !== 'CONTROLLER_WORD' && role.concept !== 'PROCESSOR_WORD') continue;
    const verb = concepts.findLast((hit) => hit.concept === 'ACTS_AS' && hit.from < role.from && role.from - hit.from <= FEW + 3 && hit.to <= role.from);
    if (!verb) continue;
    const between = tokens.slice(verb.from, role.from);
    if (between.some((token) => NEGATIONS.test(token.key) || /^(?:[,;]|by|durch|von|vom|an|to|mit|with)$/.test(token.key))) continue;
    const contracted = concepts.find((hit) => (hit.concept === 'WE' || hit.concept === 'YOU') && hit.from === verb.from && hit.to === verb.to);
    if (contracted) {
      equations.push({ text: contracted.concept === 'WE' ? 'we' : 'you', role: role.concept === 'CONTROLLER_WORD' ? 'controller' : 'processor', language });
      continue;
    }
    let from = verb.from;
    while (from > 0 && isNameWord(tokens[from - 1]!.text) && verb.from - from < 3 && tokens[from - 1]!.kind === 'word') from--;
    const first = tokens[from];
    const pronoun = concepts.some((hit) => (hit.concept === 'WE' || hit.concept === 'YOU') && hit.to === verb.from && hit.from === verb.from - 1);
    if (pronoun) from = verb.from - 1;
    const party = concepts.some((hit) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(hit.concept) && hit.to === verb.from);
    // In German every noun is capitalised: one that nothing else tells of is a party behind its article at the head of a clause (`Das Klinikum ist Verantwortlicher`).
    const noun = verb.from - 1;
    const placed = isNameWord(tokens[noun]?.text ?? '') && ARTICLES.test(tokens[noun - 1]?.key ?? '') && (noun === 1 || tokens[noun - 2]?.kind === 'punctuation') && !isNoParty(tokens[noun]!.text, language);
    if (language === 'de' && !pronoun && !party && !placed) continue;
    const words = tokens.slice(from, verb.from).filter((token) => !/^(?:the|der|die|das)$/.test(token.key));
    if (!first || words.length === 0 || words.some((token) => NO_NAME.test(token.key))) continue;
    const text = words.map((token) => token.text).join(' ');
    equations.push({ text: pronoun ? (/^sie$/i.test(text) ? 'Sie' : text.toLowerCase()) : text, role: role.concept === 'CONTROLLER_WORD' ? 'controller' : 'processor', language });
  }
  return equations;
}

const isNameWord = (text: string): boolean => /^\p{Lu}/u.test(text);

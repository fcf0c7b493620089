import { factsOf } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import { WordMemo } from '../../language/wordMemo.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import { isSpokenTo } from './nameMatcher.js';
import { nominative } from './nominative.js';

/** How often the contract uses a word for a party. */
export interface PartyWordCount {
  readonly name: string;
  readonly language: Language;
  readonly uses: number;
}

export interface Mention {
  /** Stands for language and name, whatever its case. */
  readonly key: string;
  readonly name: string;
  readonly language: Language;
}

const SIDES = new Set(['CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL', 'SUB_PROCESSOR_WORD', 'PARTY_AMBIGUOUS']);
const PERSONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de: { WE: 'wir', YOU: 'Sie' }, en: { WE: 'we', YOU: 'you' } };
/** Persons that a contract speaks of in the singular, or by their first names. */
const SPOKEN: readonly (readonly [form: RegExp, name: string])[] = [[/^(?:du|dir|dich|dein\w*)$/, 'du'], [/^eu/, 'euch'], [/^(?:ich|mich|mir|mein\w*)$/, 'ich']];
const memo = new ReadingMemo<Language, readonly Mention[]>();

/** The words for parties that the blocks use like names, the most used first. */
export function countPartyWords(blocks: readonly PlacedBlock[]): PartyWordCount[] {
  const counts = new Map<string, Mention & { uses: number }>();
  for (const { block, language } of blocks) {
    for (const mention of mentionsIn(block, language)) {
      const known = counts.get(mention.key);
      if (known) known.uses++;
      else counts.set(mention.key, { ...mention, uses: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.uses - a.uses);
}

/** The words for parties in a block. Remembered by block. */
export const mentionsIn = (block: Block, language: Language): readonly Mention[] => memo.of(block, language, () => (block.kind === 'heading' ? [] : read(block, language)));

function read(block: Block, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (const { tokens, concepts, language: own } of factsOf(block, language).sentences) {
    for (const hit of concepts) {
      const person = PERSONS[own][hit.concept];
      if (person !== undefined && (own === 'en' || hit.concept === 'WE' || isSpokenTo(tokens, hit.from))) {
        const name = SPOKEN.find(([form]) => form.test(tokens[hit.from]!.key))?.[1] ?? person;
        mentions.push({ key: `${own} ${name.toLowerCase()}`, name, language: own });
      }
      if (!SIDES.has(hit.concept) || concepts.some((other) => other !== hit && SIDES.has(other.concept) && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from)) continue;
      const words = tokens.slice(hit.from, hit.to);
      const text = words.map((token) => token.text).join(' ');
      if (!hit.concept.endsWith('_WORD') && !isName(own, text, tokens[hit.from - 1]?.key)) continue;
      const name = dictionaryForm(text, own);
      mentions.push({ key: `${own} ${name.toLowerCase()}`, name, language: own });
    }
  }
  return mentions;
}

const ARTICLES = /^(?:der|die|das|den|dem|des|vom|zum|beim|durch|the|by|to)$/;

/** `der Kunde`, `Customer shall`: a label counts only where it stands like a name. */
const isName = (language: Language, text: string, before: string | undefined): boolean =>
  /^\p{Lu}/u.test(text) && (before === undefined || language === 'en' || ARTICLES.test(before));

const forms: Readonly<Record<Language, WordMemo<string>>> = { de: new WordMemo(), en: new WordMemo() };

const dictionaryForm = (text: string, language: Language): string => forms[language].of(text, (words) => readForm(words, language));

function readForm(text: string, language: Language): string {
  if (language === 'en') return text.replace(/ ?['’]s?$/, '').replace(/^(.*[^s])s$/, '$1');
  const plain = text.replace(/^(Auftrag(?:geb|nehm|sverarbeit|sbearbeit|snehm)er)[sn]$/, '$1').replace(/(innen)$/, 'in').replace(/^(.*(?:er|ier))s$/, '$1').replace(/^(.*er)n$/, '$1');
  return nominative(plain, 'de').replace(/^Verantwortliche$/, 'Verantwortlicher').replace(/^(Kund)en$/, '$1e').replace(/^(Mandant|Lieferant)en$/, '$1');
}

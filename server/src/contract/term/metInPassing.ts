import type { Language } from '../../language/language.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import { tokenize } from '../../language/tokens.js';
import { shift } from '../../text/span.js';
import type { Contract } from '../contract.js';
import { isNoParty, leanOf, sureRole } from '../party/partyNames.js';
import type { Definition } from '../terms.js';
import { leadsIn, memoSections, opensWithTerm } from './definitions.js';
import { wordsOf } from './useWords.js';

/** The definitions that a reader meets in passing: they stand in no list of definitions, and their terms are none that the law, another paper or the head of the contract explains. */
export function metInPassing({ blocks, terms, parties }: Pick<Contract, 'blocks' | 'terms' | 'parties'>): readonly Definition[] {
  const inDefinitions = memoSections(blocks);
  const openers = new Set(terms.definitions.filter(opensWithTerm).map(({ block }) => block.index));
  const names = new Set([...parties.controller, ...parties.processor, ...parties.subProcessor].map(({ name }) => name.toLowerCase()));
  const isSide = (name: string, language: Language): boolean => names.has(name.toLowerCase()) || sureRole(name, language) !== null || (leanOf(name, language) !== null && !isNoParty(name, language));
  return terms.definitions.filter((definition) => {
    const { kind, form, term, aliases, block, language } = definition;
    return kind === 'term' && form !== 'reference' && block.block.kind !== 'table' && !isAbbreviation(term)
      && ![term, ...aliases].some((name) => isSide(name, language)) && !isKnown(definition) && !pointsAway(definition) && !namesCompany(definition)
      && !inDefinitions(block.section) && !leadsIn(blocks[block.section.firstBlock]) && !isListed(definition, terms.definitions, openers);
  });
}

/** `DSGVO`, `UK GDPR`, `EU-SCCs`: letters that stand for what everybody knows by them, or that are spelt out where they are introduced. */
const isAbbreviation = (term: string): boolean => term.split(/[ \-/]/).every((word) => word.replace(/\P{Lu}/gu, '').length > 1);

const KNOWN = /^(?:STATUTORY_TERM|LAW_DEFINES|PARTY_WORD|STATUTE_\w+)$/;

/** Words of the law, acts, and words for the parties, which need no definition to be read. */
function isKnown({ term, language }: Definition): boolean {
  const tokens = tokenize(term.replace(/^(?:der|die|das|the) /i, ''));
  return conceptsOf(tokens, language).some(({ concept, from, to }) => from === 0 && to === tokens.length && KNOWN.test(concept));
}

/** `has the meaning given in the Main Contract`, `im Sinne des Gesetzes`: the meaning stands in another place anyway. */
const pointsAway = ({ block, span }: Definition): boolean => wordsOf(block, span)?.sentence.concepts.some(({ concept }) => concept === 'IN_THE_SENSE') ?? false;

/** `Muster Hosting GmbH («Muster»)`: a name tells who somebody is. */
const NAME_WITHIN = 12;
const namesCompany = ({ block, span }: Definition): boolean =>
  block.facts.companies.some((company) => { const end = shift(company.span, block.start).end; return end <= span.start && span.start - end <= NAME_WITHIN; });

/** Definition after definition is a list to look things up in, whatever its heading. */
const isListed = (definition: Definition, definitions: readonly Definition[], openers: ReadonlySet<number>): boolean => {
  const { index } = definition.block;
  if (!opensWithTerm(definition)) return false;
  return openers.has(index - 1) || openers.has(index + 1) || definitions.some((other) => other !== definition && other.block === definition.block && opensWithTerm(other));
};

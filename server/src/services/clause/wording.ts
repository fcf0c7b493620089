import type { Contract } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';
import { type Clause, type ClauseLanguage, clauseFor, limbFor } from '../../knowledge/clauses/clause.js';
import type { OwnClause } from '../../knowledge/clauses/ownClause.js';
import { PRECEDENCE } from '../../knowledge/clauses/precedence.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { Language } from '../../language/language.js';
import { englishWording } from './englishWording.js';
import { germanWording } from './germanWording.js';
import { lawSlots } from './lawWords.js';
import { englishSelf, germanSelf, ownTerms } from './ownTerms.js';
import { sectionSlots } from './sectionSlots.js';
import { type Filled, fillTemplate } from './template.js';
import { chooseName, type NameUsage, wordsOf } from './usage.js';

/** A standard clause in the words of one contract. */
export interface WordedClause {
  readonly clause: Clause;
  readonly title: string;
  readonly body: Filled;
}

/** The library's language that fits the contract: Swiss terms under Swiss law, otherwise its leading language. */
export function clauseLanguage(contract: Contract): ClauseLanguage {
  return variantIn(contract, contract.languages[0] ?? 'de');
}

/** The library's language for a version of the contract: German under Swiss law has Swiss terms. */
export function variantIn(contract: Contract, language: Language): ClauseLanguage {
  if (language === 'en') return 'en';
  return contract.law === 'dsg' || (contract.law === 'both' && contract.swiss) ? 'de-CH' : 'de';
}

/**
 * A clause with the contract's names for its parties, its own name, its law and its spelling. A clause that `prevails` says so: it joins a weaker one
 * that stays. What refers to other sections does so by their numbers once `moved` have grown by one.
 */
export function wordClause(contract: Contract, clause: Clause, prevails = false, moved: readonly Section[] = []): WordedClause {
  const fill = filler(contract, clause, moved);
  return { clause, title: fill(clause.title).plain, body: fill(prevails ? `${clause.body} ${PRECEDENCE[clause.language]}` : clause.body) };
}

/** The sentence that supplies one limb, or restores a duty that was taken back, in the words of the contract: the user's own, or the library's; null when there is none. */
export function wordLimb(contract: Contract, id: RequirementId, limb: string, own: readonly OwnClause[] = []): Filled | null {
  const variant = clauseLanguage(contract);
  const written = own.find(({ entry }) => Object.hasOwn(entry.limbs, limb));
  const body = written?.entry.limbs[limb] ?? limbFor(id, limb, variant)?.body;
  return body === undefined ? null : filler(contract, written ? { ...clauseFor(id, variant), ...written.entry } : clauseFor(id, variant), [])(body);
}

function filler(contract: Contract, clause: Clause, moved: readonly Section[]): (template: string) => Filled {
  const { language } = clause;
  const wording = language === 'en' ? english(contract, clause) : german(contract, clause, language);
  const adapted = language === 'de-CH' && !saysBearbeiten(contract);
  return (template) => {
    const sections = sectionSlots(contract, template, language === 'en' ? 'en' : 'de', moved);
    return fillTemplate(adapted ? withVerarbeiten(template) : template, { ...wording, form: (path) => sections[path] ?? wording.form(path) });
  };
}

const UNKNOWN: NameUsage = { total: 0, bare: false, gender: null };

function german(contract: Contract, clause: Clause, variant: ClauseLanguage): ReturnType<typeof germanWording> {
  const texts = wordsOf(contract, 'de');
  const { parties } = contract;
  const bilingual = contract.versions().pairs.length > 0;
  const processing = variant === 'de-CH' && saysBearbeiten(contract) ? 'bearbeiter' : 'verarbeiter';
  const processor = chooseName(parties.processor, texts, `Auftrags${processing}`, undefined, bilingual) ?? { name: `Auftrags${processing}`, usage: UNKNOWN };
  const names = {
    controller: chooseName(parties.controller, texts, 'Verantwortlicher', processor.name, bilingual) ?? { name: 'Verantwortlicher', usage: UNKNOWN },
    processor,
    sub: withSmallAdjective(chooseName(parties.subProcessor, texts, `Unterauftrags${processing}`, undefined, bilingual) ?? { name: `Unterauftrags${processing}`, usage: UNKNOWN }),
    contract: germanSelf(texts),
  };
  const finish = (text: string): string => (contract.swiss ? text.replaceAll('ß', 'ss') : text);
  return germanWording(names, lawSlots(contract, clause, 'de'), finish);
}

/** `Weitere Auftragsverarbeiter`, as a heading has it, are `weitere Auftragsverarbeiter` in a sentence. */
const withSmallAdjective = <T extends { readonly name: string }>(found: T): T => ({ ...found, name: found.name.replace(/^(?:Weiter|Ander|Zusätzlich)\p{Ll}*(?=\s)/u, (adjective) => adjective.toLowerCase()) });

/** Swiss contracts that were made after a German pattern keep its word for processing. */
const saysBearbeiten = ({ document: { text } }: Contract): boolean => (text.match(/bearbeit/gi)?.length ?? 0) >= (text.match(/verarbeit/gi)?.length ?? 0);

const withVerarbeiten = (text: string): string => text.replace(/([Bb])earbeit/g, (_, b: string) => (b === 'B' ? 'Verarbeit' : 'verarbeit'));

function english(contract: Contract, clause: Clause): ReturnType<typeof englishWording> {
  const texts = wordsOf(contract, 'en');
  const { parties } = contract;
  const bilingual = contract.versions().pairs.length > 0;
  const name = (found: { name: string; usage: NameUsage } | null, otherwise: string): { name: string; bare: boolean } =>
    found ? { name: found.name, bare: found.usage.bare } : { name: otherwise, bare: false };
  const processor = name(chooseName(parties.processor, texts, 'Processor', undefined, bilingual), 'processor');
  const names = {
    controller: name(chooseName(parties.controller, texts, 'Controller', processor.name, bilingual), 'controller'),
    processor,
    sub: name(chooseName(parties.subProcessor, texts, 'sub-processor', undefined, bilingual), 'sub-processor'),
    contract: englishSelf(texts),
  };
  return englishWording(names, lawSlots(contract, clause, 'en'), ownTerms(contract));
}

import type { Contract } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';
import { isRequirementId } from '../../knowledge/requirements.js';
import type { Language } from '../../language/language.js';
import { resultOf } from './home.js';

const WORDS: Readonly<Record<Language, readonly [usual: string, ...others: string[]]>> = {
  de: ['Ziffer', 'Ziff.', 'Nummer', 'Abschnitt', 'Punkt', 'Klausel'],
  en: ['Section', 'Clause', 'section', 'clause', 'Paragraph', 'paragraph'],
};

/**
 * What `{section.…}` stands for in a clause: the section of the contract that regulates the requirement, as the contract would refer to it
 * (`§ 9 Abs. 2`, `Ziffer 9.2`, `Section 9`) once `moved` have grown by one. What has no numbered section is left out.
 */
export function sectionSlots(contract: Contract, template: string, language: Language, moved: readonly Section[]): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const [, id] of template.matchAll(/\{[Ss]ection\.([a-z-]+):/g)) {
    const result = id !== undefined && isRequirementId(id) ? resultOf(contract, id) : undefined;
    const evidence = result && result.verdict !== 'absent' ? result.evidence[0] : undefined;
    const placed = evidence && contract.blocks.findLast(({ start }) => start <= evidence.start);
    const reference = placed && placed.part === 'body' ? referenceTo(contract, placed.section, language, moved) : null;
    if (reference !== null && reference !== undefined) slots[`section.${id}`] = reference;
  }
  return slots;
}

function referenceTo(contract: Contract, from: Section, language: Language, moved: readonly Section[]): string | null {
  const chain: Section[] = [];
  for (let section: Section | null = from; section?.parent; section = section.parent) if (section.path.length > 0) chain.unshift(section);
  const chapter = chain[0];
  if (!chapter) return null;
  const numbers = (section: Section): string => section.path.map((step, level) => step + (isMoved(section, level, moved) ? 1 : 0)).join('.');
  const dotted = chain.findLast(({ labelKind, path }) => labelKind === 'decimal' && path.length > 1);
  if (dotted) return `${wordOf(contract, language)} ${numbers(dotted)}`;
  const paragraph = chain[1]?.labelKind === 'parenthesised' && /\d/.test(chain[1].label) ? numbers(chain[1]) : null;
  const below = paragraph === null ? '' : language === 'de' ? ` Abs. ${paragraph}` : `(${paragraph})`;
  if (chapter.labelKind === 'section-sign') return `§ ${numbers(chapter)}${below}`;
  if (chapter.labelKind === 'article' && /\d/.test(chapter.label)) return `${chapter.label.split(/\s/)[0]} ${numbers(chapter)}${below}`;
  return chapter.labelKind === 'decimal' ? `${wordOf(contract, language)} ${numbers(chapter)}${below}` : null;
}

/** Whether a step of a section's number is that of one that moves, its own or one around it. */
function isMoved(section: Section, level: number, moved: readonly Section[]): boolean {
  for (let at: Section | null = section; at; at = at.parent) if (moved.includes(at) && at.path.length - 1 === level) return at === section || section.path.length > at.path.length;
  return false;
}

/** The word by which the contract refers to its numbered parts. */
function wordOf(contract: Contract, language: Language): string {
  const [usual] = WORDS[language];
  const count = (word: string): number => contract.references.filter(({ fact, block }) => block.language === language && fact.unit === 'section' && fact.text.startsWith(`${word} `)).length;
  return WORDS[language].reduce((best, word) => (count(word) > count(best) ? word : best), usual);
}

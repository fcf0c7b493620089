import type { Parties } from '../../contract/parties.js';
import { opensWithTerm } from '../../contract/term/definitions.js';
import type { Definition } from '../../contract/terms.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import { isInside, shift } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { messages } from './messages.js';
import { meansTheSame } from './sameThing.js';

/** One term with two definitions: which one governs is open. */
export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  severity: 'warning',
  title: { de: 'Doppelte Definition', en: 'Duplicate definition' },
  messages,
  check: ({ terms, bounds, parties }) => {
    const groups = new Map<string, Definition[]>();
    for (const definition of terms.definitions) {
      if (definition.kind !== 'term') continue;
      // An agreement that is part of another contract may have its own meaning for that contract's term.
      if (bounds && !isInside(definition.span, bounds)) continue;
      // The two language versions of a contract define the same names; that is no contradiction.
      const key = `${definition.language} ${definition.term.toLowerCase().replace(/\s+/g, ' ')}`;
      groups.set(key, [...(groups.get(key) ?? []), definition]);
    }
    const twice = [...groups.values()].filter((group) => group.length > 1 && !saysItAgain(group, terms.definitions, parties));
    return [...twice.map(finding), ...renamedSides(terms.definitions, parties)];
  },
};

/** Whether every further definition gives the term the meaning it has already: which one governs makes no difference then. */
function saysItAgain([first, ...others]: readonly Definition[], definitions: readonly Definition[], parties: Parties): boolean {
  return (ABBREVIATION.test(first!.term) && others.every(spellsOut)) || others.every((other) => meansTheSame(first!, other, definitions, parties) && fillsRole(first!, other));
}

/** Where one of two definitions takes the term from the statute, the other must say who plays that role. */
function fillsRole(one: Definition, other: Definition): boolean {
  const own = [one, other].filter(({ form }) => form !== 'reference');
  return own.length !== 1 || says(own[0]!, 'NAMES_SOMEBODY');
}

/** A side that the head of the contract names, and that a later definition gives the meaning of something else. */
function renamedSides(definitions: readonly Definition[], { controller, processor }: Parties): Finding[] {
  return [...controller, ...processor].flatMap((name) => {
    const alike = definitions.filter(({ term, language }) => language === name.language && term.toLowerCase() === name.name.toLowerCase());
    const [only] = alike;
    if (!name.span || alike.length !== 1 || !only || only.span.start <= name.span.end || !/^(?:quoted|bold|means)$/.test(only.form) || !isMeaning(only) || says(only, 'NAMES_SOMEBODY')) return [];
    return [finding([{ ...only, span: name.span }, only])];
  });
}

/** `„Auftragnehmer“ bezeichnet …`, not a bracket behind a name. */
const isMeaning = (definition: Definition): boolean => opensWithTerm(definition) && /\b(?:means?|bezeichnet|bedeutet|meint|ist|is|shall mean)\b/.test(definition.meaning);

/** An abbreviation is introduced anew with what it stands for: another meaning says neither an act nor a paper. */
const spellsOut = (definition: Definition): boolean => says(definition, 'NAMES_PAPER');

/** Whether the meaning, beside the term itself, holds a number or words of the kind. */
function says({ block, span }: Definition, concept: string): boolean {
  const { sentences } = block.facts;
  const first = sentences.findIndex((sentence) => sentence.span.end + block.start >= span.end);
  const own = sentences[first];
  return own !== undefined && sentences.slice(first, first + MEANING_SENTENCES).filter(({ segment }) => segment === own.segment).some((sentence) => {
    const isOther = (from: number, to: number): boolean => !isInside(shift(tokenSpan(block.block, sentence, from, to), block.start), [span]);
    return sentence.tokens.some(({ kind }, i) => kind === 'number' && isOther(i, i + 1)) || sentence.concepts.some((hit) => hit.concept === concept && isOther(hit.from, hit.to));
  });
}

const MEANING_SENTENCES = 3;

/** `UK GDPR`, `CCPA` mean the same act however often they are introduced. */
const ABBREVIATION = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$/u;

function finding([first, second, ...more]: readonly Definition[]): Finding {
  const { term } = first!;
  return {
    rule: 'duplicate-definition',
    severity: 'warning',
    span: second!.span,
    message: 'duplicate',
    args: { term: second!.term },
    related: [{ span: first!.span, message: 'first', args: { term } }, ...more.map((other) => ({ span: other.span, message: 'again', args: { term: other.term } }))],
    subject: term,
  };
}

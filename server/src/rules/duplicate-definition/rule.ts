import type { Parties } from '../../contract/parties.js';
import type { Definition } from '../../contract/terms.js';
import { isInside } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { messages } from './messages.js';

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
    const twice = [...groups.values()].filter((group) => group.length > 1 && (!ABBREVIATION.test(group[0]!.term) || !group.slice(1).every(spellsOut)));
    return [...twice.map(finding), ...renamedSides(terms.definitions, parties)];
  },
};

/** A side that the head of the contract names, and that a later definition gives the meaning of something else. */
function renamedSides(definitions: readonly Definition[], { controller, processor }: Parties): Finding[] {
  return [...controller, ...processor].flatMap((name) => {
    const alike = definitions.filter(({ term, language }) => language === name.language && term.toLowerCase() === name.name.toLowerCase());
    const [only] = alike;
    if (!name.span || alike.length !== 1 || !only || only.span.start <= name.span.end || !/^(?:quoted|bold|means)$/.test(only.form) || !isMeaning(only) || NAMES_SOMEBODY.test(only.meaning)) return [];
    return [finding([{ ...only, span: name.span }, only])];
  });
}

/** `„Auftragnehmer“ bezeichnet …`, not a bracket behind a name. */
const isMeaning = ({ meaning, term }: Definition): boolean => meaning.toLowerCase().indexOf(term.toLowerCase()) < 12 && /\b(?:means?|bezeichnet|bedeutet|meint|ist|is|shall mean)\b/.test(meaning);

/** A side is somebody, or whom the law calls so. */
const NAMES_SOMEBODY = /\d|partei|vertragspart|kund|unternehmen|stelle|person|gesellschaft|firma|gmbh|\bag\b|verantwortlich|auftrag(?:geber|nehmer|sverarbeiter|sbearbeiter)\b(?!.{0,3}(?:bezeichnet|bedeutet|meint))|\bwer\b|\bwir\b|\bsie\b|party|parties|entity|compan|customer.{4,}|controller.{4,}processor|person|who\b|you\b|\bwe\b|article|inc\b|ltd|llc/i;

/** An abbreviation is introduced anew with what it stands for: another meaning says neither an act nor a paper. */
const spellsOut = ({ meaning }: Definition): boolean => /\d|act\b|acts\b|regulation|law|directive|ordinance|code|agreement|addendum|clauses|terms|area|framework|conditions|verordnung|gesetz|vertrag|vereinbarung|klauseln|richtlinie|bedingungen|auftraggeber|auftragnehmer|gmbh|partei|party/i.test(meaning);

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

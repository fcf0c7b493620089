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
  check: ({ terms, bounds }) => {
    const groups = new Map<string, Definition[]>();
    for (const definition of terms.definitions) {
      if (definition.kind !== 'term' || ABBREVIATION.test(definition.term)) continue;
      // An agreement that is part of another contract may have its own meaning for that contract's term.
      if (bounds && !isInside(definition.span, bounds)) continue;
      // The two language versions of a contract define the same names; that is no contradiction.
      const key = `${definition.language} ${definition.term.toLowerCase().replace(/\s+/g, ' ')}`;
      groups.set(key, [...(groups.get(key) ?? []), definition]);
    }
    return [...groups.values()].filter((group) => group.length > 1).map(finding);
  },
};

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

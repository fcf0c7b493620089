import type { Contract } from '../contract/contract.js';
import type { Definition } from '../contract/terms.js';
import { type Span, touches } from '../text/span.js';

/** Where the term at `offset` is defined; several places when it is defined twice, none when no defined term stands there. */
export function definitionAt(contract: Contract, offset: number): Span[] {
  return sameTerm(contract, termAt(contract, offset)?.definition ?? null).map((definition) => definition.span);
}

/** Every use of the term at `offset`, in the order of the text; its definitions only when `declaration` is set. */
export function referencesAt(contract: Contract, offset: number, declaration: boolean): Span[] {
  const group = sameTerm(contract, termAt(contract, offset)?.definition ?? null);
  if (group.length === 0) return [];
  const definitions = group.map((definition) => definition.span);
  const uses = contract.terms.uses.filter((use) => group.includes(use.definition) && !definitions.some((span) => span.start === use.span.start)).map((use) => use.span);
  return [...uses, ...(declaration ? definitions : [])].sort((a, b) => a.start - b.start);
}

/** The defined term at `offset`, whether it is defined or used there. */
export function termAt(contract: Contract, offset: number): { readonly definition: Definition; readonly span: Span } | null {
  const definition = contract.terms.definitions.find((d) => touches(d.span, offset));
  if (definition) return { definition, span: definition.span };
  return contract.terms.uses.find((use) => touches(use.span, offset)) ?? null;
}

/** All definitions of one term. */
export const sameTerm = ({ terms }: Contract, wanted: Definition | null): readonly Definition[] =>
  wanted ? terms.definitions.filter((d) => d === wanted || d.term.toLowerCase() === wanted.term.toLowerCase()) : [];

import type { Contract } from '../contract/contract.js';
import type { Definition } from '../contract/terms.js';
import type { ContractReference } from '../contract/references.js';
import type { Section } from '../contract/sections.js';
import { type Span, touches } from '../text/span.js';

/**
 * Where a reference at `offset` leads (the headings of its targets), or where the term there is defined; several places when it is defined twice,
 * none when neither stands there.
 */
export function definitionAt(contract: Contract, offset: number): Span[] {
  const reference = referenceAt(contract, offset);
  if (reference && reference.targets.length > 0) return reference.targets.map(({ headingSpan }) => headingSpan);
  return sameTerm(contract, termAt(contract, offset)?.definition ?? null).map((definition) => definition.span);
}

/**
 * Every reference to the section that a reference at `offset` leads to, or whose heading stands there; else every use of the term there. In the order
 * of the text; headings and definitions only when `declaration` is set.
 */
export function referencesAt(contract: Contract, offset: number, declaration: boolean): Span[] {
  const target = referenceAt(contract, offset)?.targets[0] ?? numberedAt(contract, offset);
  if (target) {
    const uses = contract.references.filter(({ targets }) => targets.includes(target)).map(({ span }) => span);
    return [...uses, ...(declaration ? [target.headingSpan] : [])].sort((a, b) => a.start - b.start);
  }
  const group = sameTerm(contract, termAt(contract, offset)?.definition ?? null);
  if (group.length === 0) return [];
  const definitions = group.map((definition) => definition.span);
  const uses = contract.terms.uses.filter((use) => group.includes(use.definition) && !definitions.some((span) => span.start === use.span.start)).map((use) => use.span);
  return [...uses, ...(declaration ? definitions : [])].sort((a, b) => a.start - b.start);
}

/** The reference inside the contract at `offset`; of two, the one that leads somewhere. */
export function referenceAt({ references }: Contract, offset: number): ContractReference | null {
  const here = references.filter(({ span }) => touches(span, offset));
  return here.find(({ targets }) => targets.length > 0) ?? here[0] ?? null;
}

/** `## ` and `**` before a number. */
const MARKS = 7;

/** The section whose number stands at `offset`. */
function numberedAt({ references }: Contract, offset: number): Section | null {
  return references.flatMap(({ targets }) => targets).find(({ headingSpan, label }) => label !== '' && headingSpan.start <= offset && offset <= Math.min(headingSpan.end, headingSpan.start + MARKS + label.length)) ?? null;
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

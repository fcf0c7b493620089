import { holds, type Part } from '../kind/parts.js';
import type { Section } from '../sections.js';

/**
 * The section under whose heading a clause on one of the concepts belongs, the first concept first; the body before the annexes. An annex on
 * instructions lists the persons who give them, and is no place for a clause.
 */
export function findHome(concepts: readonly string[], heads: ReadonlyMap<Section, ReadonlySet<string>>, within: Part | null): Section | null {
  for (const concept of concepts) {
    for (const part of ['body', 'annex'] as const) {
      if (part === 'annex' && concept === 'INSTRUCTION' && !within) continue;
      for (const [section, head] of heads) if (section.part === part && head.has(concept) && holds(within, section.firstBlock)) return section;
    }
  }
  return null;
}

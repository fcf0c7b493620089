import type { Section } from '../sections.js';

/** The section under whose heading a clause on one of the concepts belongs, the first concept first; the body before the annexes. */
export function findHome(concepts: readonly string[], heads: ReadonlyMap<Section, ReadonlySet<string>>): Section | null {
  for (const concept of concepts) {
    for (const part of ['body', 'annex'] as const) {
      for (const [section, head] of heads) if (section.part === part && head.has(concept)) return section;
    }
  }
  return null;
}

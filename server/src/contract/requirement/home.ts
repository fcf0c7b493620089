import type { Section } from '../sections.js';
import { type InContext, titledSection } from './context.js';

/** The section under whose heading a clause on one of the concepts belongs, the first concept first; the body before the annexes. */
export function findHome(concepts: readonly string[], contexts: readonly InContext[]): Section | null {
  for (const concept of concepts) {
    for (const part of ['body', 'annex'] as const) {
      const found = contexts.find((c) => c.head.has(concept) && c.placed.section.part === part);
      if (found) return titledSection(found.placed.section);
    }
  }
  return null;
}

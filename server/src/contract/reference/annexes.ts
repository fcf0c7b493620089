import { annexKey } from '../../facts/reference/number.js';
import type { PlacedBlock } from '../contract.js';
import { openingOf } from '../headings.js';
import type { Section } from '../sections.js';
import type { SectionIndex } from './sectionIndex.js';

/** An annex of the contract: its id as `annexKey` writes it, and the words its heading calls it by. */
export interface Annex {
  readonly section: Section;
  readonly id: string;
  readonly words: readonly string[];
}

/** Words for an annex by their beginnings, in any inflection. */
const WORDS = ['anlage', 'anhang', 'anhäng', 'beilage', 'beibl', 'annex', 'appendi', 'schedule', 'exhibit', 'attachment'];
/** The same in full, as a pattern. */
export const ANNEX_WORDS = '(?:anlage|anhang|beilage|beiblatt|annex(?:e|ure)?|appendix|schedule|exhibit|attachment)';
const NAMED = new RegExp(`${ANNEX_WORDS}[\\s\\u00a0]+(?:nr\\.?\\s*|\\.\\/\\s?)?(\\d{1,2}(?:\\.\\d{1,2})?[a-z]?|[a-z](?:[.-]?\\d{1,2})?|[ivx]{1,5})(?![\\p{L}\\d])`, 'giu');

/** `3. Berater laut Anlage 3` names an annex and is not it. */
const LED = /(?:^|\s)\p{Ll}+\s$/u;

/** The word for an annex that `word` is a form of: `anhänge` and `Anhang` are one. */
export const annexWord = (word: string): string => {
  const folded = word.toLowerCase().replaceAll('ae', 'ä');
  const found = WORDS.find((beginning) => folded.startsWith(beginning)) ?? folded;
  return found === 'anhäng' ? 'anhang' : found;
};

/** The annexes whose headings give them an id, whether the heading begins with it (`Anlage 1`) or holds it (`A1 Anlage 1: TOM`). */
export function annexesOf(index: SectionIndex, heads: readonly PlacedBlock[]): readonly Annex[] {
  const annexes: Annex[] = [];
  for (const { annex, root } of index.scopes) {
    if (annex !== null && annex !== '') annexes.push({ section: root, id: annex, words: [annexWord(root.label), ...namesIn(root.title)] });
  }
  for (const { section } of heads) for (const match of section.title.matchAll(NAMED)) {
    if (LED.test(section.title.slice(0, match.index))) continue;
    const id = annexKey(match[1]!);
    if (!annexes.some((annex) => annex.section === section)) annexes.push({ section, id, words: namesIn(section.title) });
  }
  return annexes;
}

const namesIn = (title: string): string[] => [...title.matchAll(NAMED)].map(([name]) => annexWord(name));

/** Annexes with the id, or with the id it is a part of: `1.2` and `1A` stand in annex 1. */
export function withId(annexes: readonly Annex[], id: string): readonly Annex[] {
  const exact = annexes.filter((annex) => annex.id === id);
  if (exact.length > 0) return exact;
  const base = /^(\d+|[A-Z])(?=[.A-Z\d])/.exec(id)?.[1];
  // `Anhang C-5` is no part of Anlage C beside annexes C-1, C-2 and C-3.
  const beside = annexes.filter((annex) => base !== undefined && annex.id.startsWith(`${base}.`)).length;
  return base === undefined || beside >= SERIES ? [] : annexes.filter((annex) => annex.id === base);
}

/** So many annexes with ids of one beginning are a series. */
const SERIES = 2;

/** Whether the two ids are of one style: figures, or letters. */
export const sameStyle = (a: string, b: string): boolean => /^\d/.test(a) === /^\d/.test(b);

/** Words by which annexes, preambles and imprints are called. */
const PART = /anl|anh|beil|beibl|annex|append|sched|exhib|attach|präambel|preamble|vorbemerkung|recitals|whereas|background|impressum|imprint/i;

/** Whether a block is a heading that names an annex, a preamble or an imprint, or begins with a preamble. */
export function namesPart({ block }: Pick<PlacedBlock, 'block'>): boolean {
  const opening = openingOf(block);
  const words = opening ? opening.title : (block.segments[0]?.text.slice(0, 12) ?? '');
  return (opening !== null || /^(?:präambel|preamble|vorbem|whereas|recitals)/i.test(words)) && PART.test(words);
}

import type { Contract } from '../../contract/contract.js';
import { codePoint } from '../../text/invisibles.js';
import type { Finding, Fix } from '../finding.js';
import { hiddenGroups } from './groups.js';

/** Takes the character out, or puts the Latin letter or the digit it looks like: at the place, and in the whole text. */
export function reveal({ hidden }: Contract, { span, message, subject }: Finding): Fix[] {
  const group = hiddenGroups(hidden).find(([first]) => first.span.start === span.start && first.span.end === span.end && first.fact.kind === message && nameOf(first.fact.codes) === subject);
  if (!group) return [];
  const [first] = group;
  const replaces = first.edits.some(({ text }) => text !== '');
  const all = distinct(hidden.flatMap(({ edits }) => edits));
  const places = String(hidden.filter(({ edits }) => edits.length > 0).length);
  const one: Fix[] = first.edits.length === 0 ? [] : [{ title: replaces ? 'replaceOne' : 'removeOne', args: { code: subject, text: first.fact.text }, edits: first.edits, snippet: false, preferred: all.length === first.edits.length }];
  const every: Fix[] = all.length > first.edits.length ? [{ title: 'clean', args: { places }, edits: all, snippet: false, preferred: true }] : [];
  return [...every, ...one];
}

/** One character may be told of twice: as invisible, and within a word with foreign letters. */
function distinct(edits: readonly Fix['edits'][number][]): Fix['edits'] {
  return edits.filter((edit, i) => edits.findIndex((other) => other.span.start === edit.span.start) === i);
}

/** Code points as a message writes them: `U+0430, U+0435`; of many only the first few. */
export const nameOf = (codes: readonly number[]): string => codes.slice(0, MOST_CODES).map(codePoint).join(', ') + (codes.length > MOST_CODES ? ', …' : '');

const MOST_CODES = 4;

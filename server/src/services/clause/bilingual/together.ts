import type { Contract } from '../../../contract/contract.js';
import type { Language } from '../../../language/language.js';
import { chapters } from '../chapters.js';
import type { Clauses, Draft, Insertion } from '../draft.js';
import { lineEndAfter } from '../ending.js';
import { type Home, homeOf, neighboursOf } from '../home.js';
import { nextLabel, prefixOf } from '../numbering.js';
import { placeClause } from '../place.js';
import { escapeSnippet, type Filled } from '../template.js';
import { wordClause } from '../wording.js';
import { type Layout, otherThan } from './layout.js';

type Shared = Extract<Layout, { kind: 'turns' | 'runs' | 'paragraphs' }>;

/**
 * A clause in a contract whose versions share their sections: one version behind the other, in one paragraph where the contract has it so, or each
 * behind its own run of paragraphs.
 */
export function draftTogether(contract: Contract, layout: Shared, clauses: Clauses, between: boolean): Draft {
  const { first, marks, kind } = layout;
  const second = otherThan(first);
  const home = homeOf(contract, neighboursOf(clauses[first]));
  const prevails = home?.besideWeak === true;
  const titles = [wordClause(contract, clauses[first]).title, wordClause(contract, clauses[second]).title];
  const headings = chapters(contract);
  const joint = headings.filter(({ title }) => / [/|–] /.test(title)).length * 2 > headings.length;
  const { at, before, room, moved } = placeClause(contract, home, joint ? titles.join(' / ') : titles[0]!, clauses[first].id, between);
  const [one, two] = [wordClause(contract, clauses[first], prevails, moved).body, wordClause(contract, clauses[second], prevails, moved).body];
  const eol = contract.document.text.includes('\r\n') ? '\r\n' : '\n';
  const insert = (place: number, lead: string, ...parts: readonly (Filled | string)[]): Insertion => ({
    at: place,
    plain: lead + parts.map((part) => (typeof part === 'string' ? part : part.plain)).join(''),
    snippet: escapeSnippet(lead) + parts.map((part) => (typeof part === 'string' ? escapeSnippet(part) : part.snippet)).join(''),
  });
  if (kind === 'paragraphs') return { insertions: [insert(at, before, one, marks.between, marks.open, two, marks.close)], room };
  const run = kind === 'runs' && home && room.length === 0 ? runEnd(contract, home, first) : null;
  if (run) return { insertions: [insert(run.at, run.before, one), insert(at, before, marks.open, two, marks.close)], room };
  const number = before.slice(before.lastIndexOf('\n') + 1);
  return { insertions: [insert(at, before, one, eol + eol + number + marks.open, two, marks.close)], room };
}

/** The end of the paragraphs in one language at the head of a section, and what a further one begins with; null where the other language does not follow. */
function runEnd(contract: Contract, { section }: Home, language: Language): { at: number; before: string } | null {
  let end = section.firstBlock + 1;
  while (end < section.endBlock && contract.blocks[end]!.language === language) end++;
  const last = contract.blocks[end - 1]!;
  if (end === section.firstBlock + 1 || end === section.endBlock) return null;
  const eol = contract.document.text.includes('\r\n') ? '\r\n' : '\n';
  const prefix = prefixOf(last.block);
  const label = last.block.marker && nextLabel(last.block.marker);
  return { at: lineEndAfter(contract, last.index), before: eol + eol + (prefix && label !== null ? prefix.before + label + prefix.after : '') };
}

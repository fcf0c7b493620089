import type { Contract } from '../../contract/contract.js';
import type { Clause } from '../../knowledge/clauses/clause.js';
import type { Language } from '../../language/language.js';
import { applyEdits, type Span, type TextEdit } from '../../text/span.js';
import { analyse } from '../analyse.js';
import { placeRow } from './bilingual/columns.js';
import { layoutOf, otherThan, type Layout } from './bilingual/layout.js';
import { draftTogether } from './bilingual/together.js';
import { viewOf } from './bilingual/view.js';
import { homeOf, neighboursOf } from './home.js';
import { placeClause } from './place.js';
import { standsAsBefore } from './room/stands.js';
import { escapeSnippet } from './template.js';
import { wordClause } from './wording.js';

/** A text put in at an offset, with its fields to fill in and without. */
export interface Insertion {
  readonly at: number;
  readonly snippet: string;
  readonly plain: string;
}

/** What a clause changes: the texts put in, and the numbers that grow to make room for them. */
export interface Draft {
  readonly insertions: readonly Insertion[];
  readonly room: readonly TextEdit[];
}

/** A clause in both languages, or twice the same. */
export type Clauses = Readonly<Record<Language, Clause>>;

/**
 * A clause worded for a contract and put where it belongs; in a contract in two languages both versions, each in its place. Where something else would
 * not stand as it stood when later numbers have moved, it goes behind the last of its kind.
 */
export function draftClause(contract: Contract, clause: Clause, inOther: Clause): Draft {
  const layout = layoutOf(contract);
  const clauses: Clauses = clause.language === 'en' ? { en: clause, de: inOther } : { de: clause, en: inOther };
  const draft = (between: boolean): Draft => (layout && draftBoth(contract, layout, clauses, between)) ?? draftOne(contract, clause, between);
  const wanted = draft(true);
  return wanted.room.length === 0 || isSafe(contract, wanted) ? wanted : draft(false);
}

/** An agreement that as a whole is an annex of another contract (`Anlage 3: Auftragsverarbeitung`) is a body of its own below that title. */
function bodyOf(contract: Contract): Contract {
  const [language] = contract.languages;
  const first = contract.root.children.find(({ title, label }) => title !== '' || label !== '');
  if (!language || contract.bounds || !first || first.labelKind !== 'annex' || first.part !== 'annex' || first.endBlock <= first.firstBlock + 1) return contract;
  return viewOf(contract, language, first.firstBlock + 1, contract.blocks.length);
}

function draftOne(whole: Contract, clause: Clause, between: boolean): Draft {
  const contract = bodyOf(whole);
  const home = homeOf(contract, neighboursOf(clause));
  const prevails = home?.besideWeak === true;
  const { at, before, room, moved } = placeClause(contract, home, wordClause(contract, clause, prevails).title, clause.id, between);
  const { body } = wordClause(contract, clause, prevails, moved);
  return { insertions: [{ at, snippet: escapeSnippet(before) + body.snippet, plain: before + body.plain }], room };
}

function draftBoth(contract: Contract, layout: Layout, clauses: Clauses, between: boolean): Draft | null {
  if (layout.kind === 'columns') return draftRow(contract, layout, clauses, between);
  if (layout.kind !== 'parts') return draftTogether(contract, layout, clauses, between);
  const second = otherThan(layout.first);
  const one = draftOne(viewOf(contract, layout.first, 0, layout.second), clauses[layout.first], between);
  const other = draftOne(viewOf(contract, second, layout.second, contract.blocks.length), clauses[second], between);
  // Either both go between the same clauses, or both to the end.
  if (between && one.room.length > 0 !== other.room.length > 0) return draftBoth(contract, layout, clauses, false);
  return { insertions: [...one.insertions, ...other.insertions], room: [...one.room, ...other.room] };
}

function draftRow(contract: Contract, layout: Extract<Layout, { kind: 'columns' }>, clauses: Clauses, between: boolean): Draft | null {
  const placed = placeRow(contract, layout, clauses.de.id, neighboursOf(clauses.de).home, between);
  if (!placed) return null;
  const prevails = contract.requirements.some(({ id, verdict }) => id === clauses.de.id && verdict === 'partial');
  const [de, en] = [wordClause(contract, clauses.de, prevails), wordClause(contract, clauses.en, prevails)];
  const lines = (member: 'plain' | 'snippet', escaped: (text: string) => string): string =>
    placed.lines({ de: escaped(de.title), en: escaped(en.title) }, { de: de.body[member], en: en.body[member] });
  return { insertions: [{ at: placed.at, plain: lines('plain', (text) => text), snippet: lines('snippet', escapeSnippet) }], room: placed.room };
}

/** The edits of a draft, the insertions first. */
export function editsOf({ insertions, room }: Draft, member: 'plain' | 'snippet'): TextEdit[] {
  return [...insertions.map((one): TextEdit => ({ span: { start: one.at, end: one.at }, text: one[member] })), ...room];
}

/** Whether everything else stands as it stood when later numbers have moved. */
function isSafe(contract: Contract, draft: Draft): boolean {
  const plain = editsOf(draft, 'plain');
  const shifted = (at: number): number => plain.filter(({ span }) => span.start < at).reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), at);
  const inserted = draft.insertions.map(({ at, plain: text }): Span => ({ start: shifted(at), end: shifted(at) + text.length }));
  return standsAsBefore(contract, analyse(applyEdits(contract.document.text, plain), contract), inserted);
}

import type { Contract } from '../contract/contract.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import { type Clause, clauseFor } from '../knowledge/clauses/clause.js';
import type { OwnClause } from '../knowledge/clauses/ownClause.js';
import type { Position } from '../knowledge/clauses/position.js';
import { REQUIREMENT_IDS, type RequirementId } from '../knowledge/requirements.js';
import { provisionsOf, requirementText } from '../knowledge/requirementTexts.js';
import { homeOf, resultOf } from './clause/home.js';
import { clauseOf, ownClausesFor } from './clause/own.js';
import { placeClause, type Placement } from './clause/place.js';
import { standsAsBefore } from './clause/room/stands.js';
import { escapeSnippet } from './clause/template.js';
import { clauseLanguage, wordClause } from './clause/wording.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { analyse } from './analyse.js';
import type { ClauseChoice, QuickFix } from './services.js';

const ORDER: Readonly<Record<ClauseChoice['verdict'], number>> = { absent: 0, partial: 1, present: 2, 'not-applicable': 3 };

/** The user's own clauses, then every standard clause, each with what the contract has of it; the missing ones first. */
export function clauseChoices(contract: Contract, reader: ReaderLanguage, own: readonly OwnClause[] = []): ClauseChoice[] {
  const choiceOf = (id: RequirementId): ClauseChoice => ({
    id,
    title: requirementText(id).title[reader],
    provision: provisionsOf(id, contract.law)[reader],
    verdict: resultOf(contract, id)?.verdict ?? ('absent' as const),
  });
  const ordered = (choices: ClauseChoice[]): ClauseChoice[] => choices.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  const chosen = REQUIREMENT_IDS.flatMap((id) => ownClausesFor(contract, id, own).map(({ source, entry }) => ({ ...choiceOf(id), title: entry.title, own: source })));
  return [...ordered(chosen), ...ordered(REQUIREMENT_IDS.map(choiceOf))];
}

/** Which clause is inserted, where the balanced one of the library is not meant. */
export interface Wish {
  readonly position?: Position;
  /** A clause of the user's own. */
  readonly own?: OwnClause;
}

/**
 * The clause for a requirement, worded for this contract and placed where it belongs. The first edit inserts it; the others count later numbers and the
 * references to them on by one. The title is in the reader's language and names a position that is not balanced, or the clause where it is the user's own;
 * the clause is in the contract's language.
 */
export function insertClause(contract: Contract, id: RequirementId, reader: ReaderLanguage = contract.languages[0] ?? 'en', { position = 'balanced', own }: Wish = {}): QuickFix {
  const { edits, plain } = draftOf(contract, own ? clauseOf(own.entry, position) : clauseFor(id, clauseLanguage(contract), position), own);
  const weak = resultOf(contract, id)?.verdict === 'partial';
  const titles = own ? OWN_TITLES : TITLES;
  const side = own && own.entry.bodies[position] === own.entry.bodies.balanced ? '' : SIDE[position][reader];
  const title = (weak ? titles.complete : titles.insert)[reader](own ? own.entry.title : requirementText(id).title[reader]) + side;
  return { title, edits, plain, snippet: true, preferred: true };
}

/** A clause in its place, whatever the fix is called. */
type Draft = Pick<QuickFix, 'edits' | 'plain'>;
const drafts = new WeakMap<Contract, Map<string, { own: OwnClause | undefined; draft: Draft }>>();

/** Editors ask again and again while a cursor rests; a draft is made once for each version of the text. */
function draftOf(contract: Contract, clause: Clause, own: OwnClause | undefined): Draft {
  const known = drafts.get(contract) ?? new Map<string, { own: OwnClause | undefined; draft: Draft }>();
  drafts.set(contract, known);
  const key = `${clause.id} ${clause.position} ${own?.source ?? ''}`;
  const before = known.get(key);
  if (before && before.own === own) return before.draft;
  const draft = makeDraft(contract, clause);
  known.set(key, { own, draft });
  return draft;
}

function makeDraft(contract: Contract, clause: Clause): Draft {
  const home = homeOf(contract, { id: clause.id, home: clause.home.length > 0 ? clause.home : clauseFor(clause.id, clause.language).home });
  const prevails = home?.besideWeak === true;
  const { title } = wordClause(contract, clause, prevails);
  const put = ({ at, before, room, moved }: Placement): Draft => {
    const { body } = wordClause(contract, clause, prevails, moved);
    const span = { start: at, end: at };
    return { edits: [{ span, text: escapeSnippet(before) + body.snippet }, ...room], plain: [{ span, text: before + body.plain }, ...room] };
  };
  const between = put(placeClause(contract, home, title, clause.id));
  return isSafe(contract, between.plain) ? between : put(placeClause(contract, home, title, clause.id, false));
}

/** Whether everything else stands as it stood when later numbers have moved. */
function isSafe(contract: Contract, plain: readonly TextEdit[]): boolean {
  const [insertion, ...room] = plain;
  if (!insertion || room.length === 0) return true;
  const start = insertion.span.start + room.filter(({ span }) => span.start < insertion.span.start).reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return standsAsBefore(contract, analyse(applyEdits(contract.document.text, plain), contract), { start, end: start + insertion.text.length });
}

/** Named where it is not the balanced clause. */
const SIDE: Readonly<Record<Position, Localised>> = {
  balanced: { de: '', en: '' },
  controller: { de: ' (zugunsten des Verantwortlichen)', en: ' (controller-friendly)' },
  processor: { de: ' (zugunsten des Auftragsverarbeiters)', en: ' (processor-friendly)' },
};

const TITLES = {
  insert: { de: (name: string) => `Klausel „${name}“ einfügen`, en: (name: string) => `Insert clause “${name}”` },
  complete: { de: (name: string) => `Klausel „${name}“ ergänzen`, en: (name: string) => `Add full clause “${name}”` },
};

const OWN_TITLES = {
  insert: { de: (name: string) => `Eigene Klausel „${name}“ einfügen`, en: (name: string) => `Insert own clause “${name}”` },
  complete: { de: (name: string) => `Eigene Klausel „${name}“ ergänzen`, en: (name: string) => `Add own clause “${name}”` },
};

import type { Contract } from '../contract/contract.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import { clauseFor } from '../knowledge/clauses/clause.js';
import type { Position } from '../knowledge/clauses/position.js';
import { REQUIREMENT_IDS, type RequirementId } from '../knowledge/requirements.js';
import { provisionsOf, requirementText } from '../knowledge/requirementTexts.js';
import { homeOf, resultOf } from './clause/home.js';
import { placeClause, type Placement } from './clause/place.js';
import { standsAsBefore } from './clause/room/stands.js';
import { escapeSnippet } from './clause/template.js';
import { clauseLanguage, wordClause } from './clause/wording.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { analyse } from './analyse.js';
import type { ClauseChoice, QuickFix } from './services.js';

const ORDER: Readonly<Record<ClauseChoice['verdict'], number>> = { absent: 0, partial: 1, present: 2, 'not-applicable': 3 };

/** Every standard clause with what the contract has of it, the missing ones first. */
export function clauseChoices(contract: Contract, reader: ReaderLanguage): ClauseChoice[] {
  const choices = REQUIREMENT_IDS.map((id) => ({
    id,
    title: requirementText(id).title[reader],
    provision: provisionsOf(id, contract.law)[reader],
    verdict: resultOf(contract, id)?.verdict ?? ('absent' as const),
  }));
  return choices.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}

/**
 * The standard clause for a requirement, worded for this contract and placed where it belongs. The first edit inserts it; the others count later
 * numbers and the references to them on by one. The title is in the reader's language and names a position that is not balanced; the clause is in the
 * contract's language.
 */
export function insertClause(contract: Contract, id: RequirementId, reader: ReaderLanguage = contract.languages[0] ?? 'en', position: Position = 'balanced'): QuickFix {
  const { edits, plain } = draftOf(contract, id, position);
  const weak = resultOf(contract, id)?.verdict === 'partial';
  const title = (weak ? TITLES.complete : TITLES.insert)[reader](requirementText(id).title[reader]) + SIDE[position][reader];
  return { title, edits, plain, snippet: true, preferred: true };
}

/** A clause in its place, whatever the fix is called. */
type Draft = Pick<QuickFix, 'edits' | 'plain'>;
const drafts = new WeakMap<Contract, Map<string, Draft>>();

/** Editors ask again and again while a cursor rests; a draft is made once for each version of the text. */
function draftOf(contract: Contract, id: RequirementId, position: Position): Draft {
  const known = drafts.get(contract) ?? new Map<string, Draft>();
  drafts.set(contract, known);
  const key = `${id} ${position}`;
  const draft = known.get(key) ?? makeDraft(contract, id, position);
  known.set(key, draft);
  return draft;
}

function makeDraft(contract: Contract, id: RequirementId, position: Position): Draft {
  const home = homeOf(contract, clauseFor(id, clauseLanguage(contract)));
  const { title, body } = wordClause(contract, id, home?.besideWeak === true, position);
  const put = ({ at, before, room }: Placement): Draft => {
    const span = { start: at, end: at };
    return { edits: [{ span, text: escapeSnippet(before) + body.snippet }, ...room], plain: [{ span, text: before + body.plain }, ...room] };
  };
  const between = put(placeClause(contract, home, title, id));
  return isSafe(contract, between.plain) ? between : put(placeClause(contract, home, title, id, false));
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

import type { Contract } from '../contract/contract.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import { clauseFor } from '../knowledge/clauses/clause.js';
import type { Position } from '../knowledge/clauses/position.js';
import { REQUIREMENT_IDS, type RequirementId } from '../knowledge/requirements.js';
import { provisionsOf, requirementText } from '../knowledge/requirementTexts.js';
import { homeOf, resultOf } from './clause/home.js';
import { placeClause } from './clause/place.js';
import { escapeSnippet } from './clause/template.js';
import { clauseLanguage, wordClause } from './clause/wording.js';
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
 * The standard clause for a requirement, worded for this contract and placed where it belongs: one edit that inserts and changes nothing
 * else. The title is in the reader's language and names a position that is not balanced; the clause is in the contract's language.
 */
export function insertClause(contract: Contract, id: RequirementId, reader: ReaderLanguage = contract.languages[0] ?? 'en', position: Position = 'balanced'): QuickFix {
  const home = homeOf(contract, clauseFor(id, clauseLanguage(contract)));
  const { title, body } = wordClause(contract, id, home?.besideWeak === true, position);
  const { at, before } = placeClause(contract, home, title);
  const span = { start: at, end: at };
  const weak = resultOf(contract, id)?.verdict === 'partial';
  return {
    title: (weak ? TITLES.complete : TITLES.insert)[reader](requirementText(id).title[reader]) + SIDE[position][reader],
    edits: [{ span, text: escapeSnippet(before) + body.snippet }],
    plain: [{ span, text: before + body.plain }],
    snippet: true,
    preferred: true,
  };
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

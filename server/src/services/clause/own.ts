import type { Contract } from '../../contract/contract.js';
import type { Clause, ClauseEntry, ClauseLanguage } from '../../knowledge/clauses/clause.js';
import type { OwnClause } from '../../knowledge/clauses/ownClause.js';
import type { Position } from '../../knowledge/clauses/position.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import { clauseLanguage } from './wording.js';

/** The user's own clauses for a requirement that are written in the contract's language; a German one serves in Switzerland where there is no Swiss one. */
export function ownClausesFor(contract: Contract, id: RequirementId, own: readonly OwnClause[]): readonly OwnClause[] {
  return inLanguage(own.filter(({ entry }) => entry.id === id), clauseLanguage(contract));
}

/** Those of `own` that serve where clauses are written in `language`. */
export function inLanguage(own: readonly OwnClause[], language: ClauseLanguage): readonly OwnClause[] {
  const exact = own.filter(({ entry }) => entry.language === language);
  return exact.length > 0 || language !== 'de-CH' ? exact : own.filter(({ entry }) => entry.language === 'de');
}

/** One position of a clause file as a clause. */
export function clauseOf({ bodies, limbs: _, ...head }: ClauseEntry, position: Position): Clause {
  return { ...head, position, body: bodies[position] };
}

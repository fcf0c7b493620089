import type { Contract } from '../contract/contract.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import { type Clause, clauseFor } from '../knowledge/clauses/clause.js';
import type { OwnClause } from '../knowledge/clauses/ownClause.js';
import type { Position } from '../knowledge/clauses/position.js';
import { REQUIREMENT_IDS, type RequirementId } from '../knowledge/requirements.js';
import { provisionsOf, requirementText } from '../knowledge/requirementTexts.js';
import { draftClause, editsOf } from './clause/draft.js';
import { resultOf } from './clause/home.js';
import { clauseOf, inLanguage, ownClausesFor } from './clause/own.js';
import { clauseLanguage, variantIn } from './clause/wording.js';
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
  /** All of the user's own, among which its version in another language may be. */
  readonly library?: readonly OwnClause[];
}

const NONE: readonly OwnClause[] = [];

/**
 * The clause for a requirement, worded for this contract and placed where it belongs. In a contract in two languages both versions
 * are inserted. The first edits insert; the others count later numbers and the references to them on by one. The title is in the reader's language and names a position that is not balanced, or the clause where it is the user's own;
 * the clause is in the contract's language.
 */
export function insertClause(contract: Contract, id: RequirementId, reader: ReaderLanguage = contract.languages[0] ?? 'en', { position = 'balanced', own, library }: Wish = {}): QuickFix {
  const clause = own ? clauseOf(own.entry, position) : clauseFor(id, clauseLanguage(contract), position);
  const { edits, plain } = draftOf(contract, clause, `${id} ${position} ${own?.source ?? ''}`, own ? (library ?? [own]) : NONE);
  const weak = resultOf(contract, id)?.verdict === 'partial';
  const titles = own ? OWN_TITLES : TITLES;
  const side = own && own.entry.bodies[position] === own.entry.bodies.balanced ? '' : SIDE[position][reader];
  const title = (weak ? titles.complete : titles.insert)[reader](own ? own.entry.title : requirementText(id).title[reader]) + side;
  return { title, edits, plain, snippet: true, preferred: true };
}

type Drafted = Pick<QuickFix, 'edits' | 'plain'>;
const drafts = new WeakMap<Contract, Map<string, { readonly own: readonly OwnClause[]; readonly draft: Drafted }>>();

/** Editors ask again and again while a cursor rests; a draft is made once for each version of the text. */
function draftOf(contract: Contract, clause: Clause, key: string, library: readonly OwnClause[]): Drafted {
  const known = drafts.get(contract) ?? new Map<string, { own: readonly OwnClause[]; draft: Drafted }>();
  drafts.set(contract, known);
  const before = known.get(key);
  if (before && before.own === library) return before.draft;
  const made = draftClause(contract, clause, inOther(contract, clause, library));
  const draft = { edits: editsOf(made, 'snippet'), plain: editsOf(made, 'plain') };
  known.set(key, { own: library, draft });
  return draft;
}

/** The same clause for the other version of a contract in two languages: of the user's own if that is what it is and there is one. */
function inOther(contract: Contract, { id, language, position }: Clause, library: readonly OwnClause[]): Clause {
  const variant = variantIn(contract, language === 'en' ? 'de' : 'en');
  const [own] = inLanguage(library.filter(({ entry }) => entry.id === id), variant);
  return own ? clauseOf(own.entry, position) : clauseFor(id, variant, position);
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

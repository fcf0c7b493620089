import type { Contract } from '../contract/contract.js';
import type { ReaderLanguage } from '../language/language.js';
import { isRequirementId, type RequirementId } from '../knowledge/requirements.js';
import { type Finding, SECRECY, type Settings } from '../rules/finding.js';
import { ruleOf } from '../rules/index.js';
import { ownClausesFor } from './clause/own.js';
import { insertAllClauses } from './clause/insertAll.js';
import { resultOf } from './clause/home.js';
import { addSecrecy, repairClause } from './clause/repair.js';
import { insertClause } from './clause.js';
import { plainText } from './clause/template.js';
import { message } from './describe.js';
import { MORE } from './more.js';
import type { QuickFix } from './services.js';

/** The changes offered for a finding, titled in the reader's language; none when there is no safe one. */
export function fixes(contract: Contract, finding: Finding, settings: Settings, reader: ReaderLanguage): QuickFix[] {
  if (finding.message === MORE) return [];
  // Drafting a clause takes the contract's grammar and structure, which is a service of its own and not a rule's business.
  if (finding.message === SECRECY) {
    const added = addSecrecy(contract, reader, settings);
    return added ? [added] : [];
  }
  if (finding.rule === 'missing-clause' || finding.rule === 'incomplete-clause') {
    return isRequirementId(finding.subject) ? clauseFixes(contract, finding.subject, settings, reader) : [];
  }
  const offered = ruleOf(finding.rule)?.fix?.(contract, finding, settings) ?? [];
  return offered.map((fix) => ({
    title: message(finding.rule, fix.title, fix.args, reader),
    edits: fix.edits,
    plain: fix.snippet ? fix.edits.map((edit) => ({ span: edit.span, text: plainText(edit.text) })) : fix.edits,
    snippet: fix.snippet,
    preferred: fix.preferred,
  }));
}

/** The user's own clauses, then the missing sentence where the clause stands, then the whole clause, then all that are missing. The first is preferred. */
function clauseFixes(contract: Contract, id: RequirementId, settings: Settings, reader: ReaderLanguage): QuickFix[] {
  const position = settings.clausePosition;
  const own = ownClausesFor(contract, id, settings.ownClauses).map((clause) => insertClause(contract, id, reader, { position, own: clause, library: settings.ownClauses }));
  const repair = repairClause(contract, id, reader, settings);
  const all = resultOf(contract, id)?.verdict === 'absent' ? insertAllClauses(contract, reader, settings) : null;
  const offered = [...own, ...(repair ? [repair] : []), insertClause(contract, id, reader, { position }), ...(all ? [all] : [])];
  return offered.map((fix, i) => ({ ...fix, preferred: i === 0 }));
}

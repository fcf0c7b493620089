import type { Contract } from '../contract/contract.js';
import type { ReaderLanguage } from '../language/language.js';
import { isRequirementId, type RequirementId } from '../knowledge/requirements.js';
import type { Finding, Settings } from '../rules/finding.js';
import { ruleOf } from '../rules/index.js';
import { insertAllClauses } from './clause/insertAll.js';
import { resultOf } from './clause/home.js';
import { repairClause } from './clause/repair.js';
import { insertClause } from './clause.js';
import { plainText } from './clause/template.js';
import { message } from './describe.js';
import type { QuickFix } from './services.js';

/** The changes offered for a finding, titled in the reader's language; none when there is no safe one. */
export function fixes(contract: Contract, finding: Finding, settings: Settings, reader: ReaderLanguage): QuickFix[] {
  // Drafting a clause takes the contract's grammar and structure, which is a service of its own and not a rule's business.
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

/** The missing sentence where the clause stands, then the whole clause, then all that are missing. */
function clauseFixes(contract: Contract, id: RequirementId, settings: Settings, reader: ReaderLanguage): QuickFix[] {
  const repair = repairClause(contract, id, reader, settings);
  const whole = insertClause(contract, id, reader, settings.clausePosition);
  const all = resultOf(contract, id)?.verdict === 'absent' ? insertAllClauses(contract, reader, settings) : null;
  return [...(repair ? [repair, { ...whole, preferred: false }] : [whole]), ...(all ? [all] : [])];
}

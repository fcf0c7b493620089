import type { Contract } from '../../contract/contract.js';
import type { RequirementResult } from '../../contract/requirements.js';
import type { Span } from '../../text/span.js';
import { requirement } from '../../knowledge/requirements/catalogue.js';
import { RECALLED } from '../../knowledge/requirements/limbs.js';
import { type Demand, demandOf } from '../../knowledge/requirementTexts.js';
import { type Finding, type Rule, SECRECY } from '../finding.js';
import { severityOf } from '../shared/demands.js';
import { placeOfAbsence } from '../shared/requirementPlace.js';
import { messages } from './messages.js';

/** A mandatory content is touched, but an essential limb is missing or the duty is taken back. The clause to add comes from the clause service. */
export const incompleteClause: Rule = {
  id: 'incomplete-clause',
  severity: 'warning',
  title: { de: 'Unvollständige Klausel', en: 'Incomplete clause' },
  messages,
  check: (contract) => [
    ...contract.requirements.filter((result) => result.verdict === 'partial').map((result): Finding => {
      const demand = demanded(contract, result);
      const args = { requirement: result.id, law: contract.law, demand, limbs: result.missing.join(' '), short: result.short.join(' ') };
      return {
        rule: 'incomplete-clause',
        severity: severityOf(demand, 'warning'),
        span: weakWords(contract, result),
        message: 'incomplete',
        args,
        related: result.missing.includes(RECALLED.id) ? result.evidence.slice(1, 2).map((span) => ({ span, message: 'clause', args })) : [],
        subject: result.id,
      };
    }),
    ...unspokenSecrecy(contract),
  ],
};

/**
 * The controller is bound to professional or official secrecy, and the contract says nothing on it. What follows depends on what the data are, so it is
 * information and no defect of the clause on confidentiality. Art. 9(1)(b) DSG; § 203 StGB.
 */
function unspokenSecrecy(contract: Contract): Finding[] {
  const result = contract.requirements.find(({ id }) => id === 'confidentiality');
  const { secrecy } = contract;
  if (!result || !secrecy || result.verdict === 'absent') return [];
  const { keeper, state, span } = secrecy;
  const args = { requirement: result.id, keeper: keeper.id, state };
  return [{ rule: 'incomplete-clause', severity: 'information', span: weakWords(contract, result), message: SECRECY, args, related: [{ span, message: 'keeper', args }], subject: result.id }];
}

/** Under Swiss law alone a clause that lacks no more than what the GDPR adds is complete enough. */
function demanded({ law }: Contract, { id, missing }: RequirementResult): Demand {
  const added = [...requirement(id).limbs, ...(requirement(id).withdrawn ?? [])].filter((limb) => limb.gdprOnly).map((limb) => limb.id);
  return law === 'dsg' && missing.length > 0 && missing.every((limb) => added.includes(limb)) ? 'serves' : demandOf(id, law);
}

/** The words that fall short; the place of a missing clause when the reading names none. */
function weakWords(contract: Contract, result: RequirementResult): Span {
  const span = result.evidence[0];
  return span && span.end > span.start ? span : placeOfAbsence(contract, result);
}

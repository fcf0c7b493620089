import type { Rule } from '../finding.js';
import { messages } from './messages.js';
import { demandOf } from '../../knowledge/requirementTexts.js';
import { severityOf } from '../shared/demands.js';
import { placeOfAbsence } from '../shared/requirementPlace.js';
import { mattersOnceEngaged } from './noneEngaged.js';
import { severityOfAbsence } from './severity.js';

/** A mandatory content of the agreement is absent. Art. 28(2) to (4) GDPR; Art. 9 DSG, Art. 7 DSV. The clause to insert comes from the clause service. */
export const missingClause: Rule = {
  id: 'missing-clause',
  severity: 'error',
  title: { de: 'Fehlende Klausel', en: 'Missing clause' },
  messages,
  check: (contract) =>
    contract.requirements.filter((result) => result.verdict === 'absent').map((result) => {
      const later = mattersOnceEngaged(contract, result.id);
      return {
        rule: 'missing-clause',
        severity: later ? 'hint' : severityOf(demandOf(result.id, contract.law), severityOfAbsence(result.id)),
        span: placeOfAbsence(contract, result),
        message: later ? 'once-engaged' : 'missing',
        args: { requirement: result.id, law: contract.law },
        related: [],
        subject: result.id,
      };
    }),
};

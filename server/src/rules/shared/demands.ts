import { demandOf, type Demand, requirementText } from '../../knowledge/requirementTexts.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments, Severity } from '../finding.js';

/** How grave a defect is that the law demands only so far; `grave` is what it is where the law requires the clause. */
export const severityOf = (demand: Demand, grave: Severity): Severity => (demand === 'required' ? grave : demand === 'serves' ? 'information' : 'hint');

/** That Swiss law alone does not require the clause, as whole sentences; null where the law that the finding names requires it. */
export function notRequired(id: RequirementId, args: Arguments, reader: ReaderLanguage): string | null {
  const law = args['law'] === 'dsg' ? 'dsg' : 'gdpr';
  const demand = args['demand'] === 'usual' || args['demand'] === 'serves' ? args['demand'] : demandOf(id, law);
  if (demand === 'required') return null;
  const { gdpr, dsg } = requirementText(id);
  const serves = demand === 'serves' && dsg !== null;
  if (reader === 'de') return `Das DSG verlangt dies nicht${serves ? `, doch dient es ${dsg.de}` : ''}; es ist üblich und nach ${gdpr.de} nötig, sobald die DSGVO gilt.`;
  return `The FADP does not require this${serves ? `, though it serves ${dsg.en}` : ''}; it is usual practice, and required by ${gdpr.en} if the GDPR applies.`;
}

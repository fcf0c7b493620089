import { isRequirementId, type RequirementId } from '../../knowledge/requirements.js';
import { provisionsOf, requirementText } from '../../knowledge/requirementTexts.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Arguments } from '../finding.js';

/** The requirement and the law that a finding names; the first requirement when it names none. */
export function aboutRequirement(args: Arguments, reader: ReaderLanguage): { id: RequirementId; title: string; demand: string; provisions: string } {
  const named = args['requirement'] ?? '';
  const id = isRequirementId(named) ? named : 'subject-matter';
  const law = args['law'] === 'dsg' || args['law'] === 'both' ? args['law'] : 'gdpr';
  const { title, demand } = requirementText(id);
  return { id, title: title[reader], demand: demand[reader], provisions: provisionsOf(id, law)[reader] };
}

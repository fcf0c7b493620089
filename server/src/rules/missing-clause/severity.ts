import type { RequirementId } from '../../knowledge/requirements.js';
import type { Severity } from '../finding.js';

/** What Art. 28(3) first sentence asks to be described; its absence makes a contract vague, not void of a duty. */
const DESCRIPTION: ReadonlySet<RequirementId> = new Set(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects', 'controller-rights-obligations']);

/** How grave it is that a requirement is absent: an error for the duties of Art. 28(2), (3)(a) to (h) and (4), a warning for the description. */
export const severityOfAbsence = (id: RequirementId): Severity => (DESCRIPTION.has(id) ? 'warning' : 'error');

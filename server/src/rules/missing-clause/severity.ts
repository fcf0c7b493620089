import { DESCRIPTION, type RequirementId } from '../../knowledge/requirements.js';
import type { Severity } from '../finding.js';

/** How grave it is that a requirement is absent: an error for the duties of Art. 28(2), (3)(a) to (h) and (4), a warning for the description. */
export const severityOfAbsence = (id: RequirementId): Severity => (DESCRIPTION.has(id) ? 'warning' : 'error');

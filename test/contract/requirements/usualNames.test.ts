import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/services/analyse.js';
import type { Verdict } from '../../../server/src/contract/requirements.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';

const contract = (controller: string, processor: string, clause: string): string =>
  `# Data Processing Agreement\n\nbetween Northgate Ltd (the “${controller}”) and Fairfield Ltd (the “${processor}”).\n\n## 1. Terms\n\n${clause.replaceAll('{c}', controller).replaceAll('{p}', processor)}\n`;

const SIDES = [['Customer', 'Provider'], ['Council', 'Contractor'], ['Data Exporter', 'Data Importer'], ['Association', 'Bureau'], ['Hospital', 'Laboratory'], ['Company', 'Vendor']] as const;

const CASES: readonly (readonly [RequirementId, Verdict, string])[] = [
  ['breach-notification', 'present', 'The {p} rings the {c} as soon as the {p} learns of a personal data breach.'],
  ['deletion-or-return', 'present', 'At the end of the services the {p} hands the data over to the {c} or deletes them, whichever the {c} chooses.'],
  ['subprocessor-authorisation', 'present', 'The {p} may engage sub-processors only with the prior written consent of the {c}.'],
  ['audit-inspections', 'partial', 'Audits by the {c} are permitted only with the {p}’s consent.'],
];

describe('requirements: the sides by whatever name', () => {
  for (const [controller, processor] of SIDES) {
    for (const [id, verdict, clause] of CASES) {
      it(`${controller} and ${processor}: ${id} is ${verdict}`, () => {
        const found = analyse(contract(controller, processor, clause)).requirements.find((r) => r.id === id);
        assert.equal(found?.verdict ?? 'absent', verdict);
      });
    }
  }
});

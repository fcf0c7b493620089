import assert from 'node:assert/strict';
import type { Contract } from '../../server/src/contract/contract.js';
import { type Position, POSITIONS } from '../../server/src/knowledge/clauses/position.js';
import { REQUIREMENT_IDS, type RequirementId } from '../../server/src/knowledge/requirements.js';
import { bilingualMismatch } from '../../server/src/rules/bilingual-mismatch/rule.js';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { insertClause } from '../../server/src/services/clause.js';

const GERMAN = 'zwischen der Muster AG – nachfolgend „Auftraggeber“ – und der Beispiel GmbH – nachfolgend „Auftragnehmer“\n\nDer Auftragnehmer ist Auftragsverarbeiter, der Auftraggeber ist Verantwortlicher.';
const ENGLISH = 'between Muster AG (the "Controller") and Beispiel GmbH (the "Processor")\n\nThe Processor is the processor and the Controller is the controller.';

const worded = (contract: Contract, id: RequirementId, position: Position): string =>
  insertClause(contract, id, 'de', { position }).plain.map(({ text }) => text).join('\n').replace(/^#+ .*\n+/gm, '').trim();

/** The standard clauses say the same in both languages, in sentences of every build: nobody could tell them apart by what they say. */
describe('bilingual-mismatch on the standard clauses', () => {
  const [german, english] = [analyse(`# Vertrag zur Auftragsverarbeitung\n\n${GERMAN}\n`), analyse(`# Data Processing Agreement\n\n${ENGLISH}\n`)];
  for (const position of POSITIONS) {
    it(`says nothing, ${position}`, () => {
      const clauses = REQUIREMENT_IDS.map((id, i) => `## ${i + 1}. Pflicht / Duty\n\n${worded(german, id, position)}\n\n${worded(english, id, position)}`);
      const contract = analyse(`# Vertrag zur Auftragsverarbeitung / Data Processing Agreement\n\n${GERMAN}\n\n${ENGLISH}\n\n${clauses.join('\n\n')}\n`);
      assert.ok(contract.versions().pairs.length >= REQUIREMENT_IDS.length);
      assert.deepEqual(contract.versions().lone, []);
      assert.deepEqual(bilingualMismatch.check(contract, DEFAULT_SETTINGS).map(({ subject, args }) => [subject, args['de'], args['en'] ?? args['here']]), []);
    });
  }
});

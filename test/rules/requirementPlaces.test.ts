import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { missingClause } from '../../server/src/rules/missing-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';

const line = (text: string, id: string): string | undefined => {
  const contract = { ...analyse(text), kind: 'dpa' as const };
  const requirements = contract.requirements.length > 0 ? contract.requirements : analyse(text, undefined, DEFAULT_SETTINGS).requirements;
  const found = [incompleteClause, missingClause].flatMap((rule) => rule.check({ ...contract, requirements }, DEFAULT_SETTINGS)).find(({ subject }) => subject === id);
  return found && text.slice(text.lastIndexOf('\n', found.span.start) + 1, text.indexOf('\n', found.span.start));
};

const REST = ['Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers.', 'Der Auftragnehmer löscht die Daten am Ende oder gibt sie nach Wahl des Auftraggebers zurück.', 'Der Auftragnehmer trifft technische und organisatorische Maßnahmen.']
  .map((clause, i) => `## ${i + 6}. Regel\n\n${clause}\n`).join('\n');
const HEAD = '# Vertrag zur Auftragsverarbeitung\n\nDie Lenker GmbH (nachfolgend „Auftraggeber“) und die Kontor AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n';

describe('where a requirement is reported', () => {
  it('at the chapter, not at its line in the table of contents', () =>
    assert.equal(line(`${HEAD}## Inhalt\n\n- §1 Dauer\n- §5 Unterauftragsverarbeitung\n\n## §1 Dauer\n\nZwei Jahre.\n\n## §5 Unterauftragsverarbeitung\n\nUnterauftragnehmer bedürfen der vorherigen Genehmigung des Auftraggebers.\n\n${REST}`, 'subprocessor-liability'), '## §5 Unterauftragsverarbeitung'));

  it('notice of a legal requirement at the clause on instructions, where only answers to data subjects know it', () => {
    const english = '# Data Processing Agreement\n\nbetween Northlight Ltd ("Company") and Cloudhome Ltd ("Processor")\n\n## 2. Processing of Personal Data\n\nProcessor shall not process Personal Data other than on the documented instructions of Company.\n\n## 3. Security\n\nProcessor shall implement appropriate technical and organisational measures.\n\n## 6. Data Subject Rights\n\nProcessor shall not respond to a request except on the documented instructions of Company or as required by laws to which Processor is subject, in which case Processor shall inform Company of that legal requirement before it responds to the request.\n';
    assert.equal(line(english, 'legal-requirement-notice'), '## 2. Processing of Personal Data');
  });
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { english, german } from './terms.js';

/** What the message says is wrong with the clause on a requirement, and the words it stands on. */
function reason(text: string, id: string, reader: 'de' | 'en'): readonly [what: string, words: string] {
  const found = incompleteClause.check({ ...analyse(text), kind: 'dpa' }, DEFAULT_SETTINGS).find(({ subject }) => subject === id);
  if (!found) return ['', ''];
  return [describeFinding(found, reader).message.replace(/^„[^“]*“ ist unvollständig\. |^“[^”]*” is incomplete\. /, '').replace(/ (?:Der Vertrag muss|The agreement must)[^]*$/, ''), text.slice(found.span.start, found.span.end)];
}

const CASES: readonly (readonly [text: string, id: string, what: RegExp, words: RegExp])[] = [
  [german('## 5. Meldung\n\n5.1 Der Auftragnehmer teilt dem Auftraggeber Verstöße gegen datenschutzrechtliche Vorschriften unverzüglich mit.'), 'breach-notification', /^Es fehlt: die Meldung jeder Verletzung [^;]*nicht nur von Verstößen[^;]*\.$/, /^Der Auftragnehmer teilt/],
  [english('## 5. Security incidents\n\n5.1 The Provider shall notify the Customer without undue delay of any vulnerability in the platform. Notification will be provided through its disclosure channel.'), 'breach-notification', /^Missing: notice [^;]*and not only of infringements, vulnerabilities[^;]*\.$/, /^The Provider shall notify/],
  [english('## 5. Sub-processors\n\n5.1 The Provider may engage sub-processors under the general authorisation of the Customer. The Customer will be notified of any changes to the list of sub-processors.'), 'subprocessor-change-notice', /^Missing: that notice comes before the change; the opportunity of the controller to object\.$/, /^The Customer will be notified/],
  [english('## 5. Instructions\n\n5.1 The Provider will process personal data solely on documented instructions of the Customer and as otherwise necessary to perform its legal obligations.'), 'legal-requirement-notice', /^Missing: notice to the controller before the processing\.$/, /^The Provider will process/],
  [english('## 4. Term\n\n4.1 Processing continues until the final deletion of the data.\n\n## 5. Deletion\n\n5.1 At the end of the agreement the Provider shall delete all personal data and copies.'), 'deletion-or-return', /^Missing: the return of the data; the choice/, /^At the end/],
];

/** A reason that is not named: the words bind, or speak of something else. */
const FINE: readonly (readonly [text: string, id: string])[] = [
  [german('## 5. Unterstützung\n\n5.1 Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen; die Art der Unterstützung bestimmt er nach billigem Ermessen (§ 315 BGB).'), 'data-subject-rights'],
  [english('## 5. Security\n\n5.1 The Provider shall take the technical and organisational measures required by Article 32 GDPR.\n\n## 6. Deletion\n\n6.1 If return or deletion is impracticable, the Provider will make reasonable efforts to secure the personal data and prevent further processing.'), 'security'],
];

describe('reasons of incomplete clauses', () => {
  for (const [text, id, what, words] of CASES) {
    it(`${id}: ${what.source}`, () => {
      const [said, where] = reason(text, id, text.startsWith('# Vertrag') ? 'de' : 'en');
      assert.match(said, what);
      assert.match(where, words);
    });
  }
  for (const [text, id] of FINE) it(`no false reason for ${id}`, () => assert.deepEqual(reason(text, id, 'en'), ['', '']));
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';

const form = (data: string): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nDie Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) schließen diesen Vertrag nach Art. 28 DSGVO.\n\n## 1. Angaben\n\nArt der Daten: ${data}\n\n## 2. Pflichten\n\nDer Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers. Der Auftragnehmer meldet dem Auftraggeber Verletzungen des Schutzes personenbezogener Daten unverzüglich.\n`;

/** The rules that speak of the field `Art der Daten`, with severities of the user. */
function rulesOn(data: string, off: boolean): string[] {
  const text = form(data);
  const [from, to] = [text.indexOf('Art der Daten'), text.indexOf('## 2.')];
  return check(analyse(text), off ? { ...DEFAULT_SETTINGS, severities: { placeholder: 'off' } } : DEFAULT_SETTINGS)
    .filter(({ rule, span, subject }) => span.start >= from && span.start < to && (rule === 'placeholder' || subject === 'data-types')).map(({ rule }) => rule);
}

describe('services: what two rules say of one place', () => {
  const CASES: readonly (readonly [name: string, data: string, off: boolean, rules: readonly string[]])[] = [
    ['a blank field is a blank', '[…]', false, ['placeholder']],
    ['a blank field is incomplete where blanks are not reported', '[…]', true, ['incomplete-clause']],
    ['a blank beside words leaves them incomplete', 'alle Daten des Vertrags vom [Datum]', false, ['incomplete-clause', 'placeholder']],
    ['a filled field is neither', 'Namen, Anschriften und Rechnungsdaten', false, []],
  ];
  for (const [name, data, off, rules] of CASES) it(name, () => assert.deepEqual(rulesOn(data, off).sort(), [...rules].sort()));

  it('a word that is defined nowhere is not called a variant, too', () => {
    const text = '# Data Processing Agreement\n\nbetween Northlight Ltd ("Customer") and Cloudhome Systems ("Cloudhome") under Article 28 GDPR.\n\n## 1. Definitions\n\n"Services" means the storage provided by Processor.\n\n"Helper" means whoever works for Processor.\n\n## 2. Duties\n\nProcessor shall process the data only on documented instructions of Customer. Processor shall notify Customer of every personal data breach without undue delay. Cloudhome answers questions.\n';
    const found = check(analyse(text)).filter(({ subject }) => subject === 'Processor');
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))].length <= 1, true, JSON.stringify(found.map(({ rule }) => rule)));
  });
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Finding, type Severity } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { saidOnce } from '../../server/src/services/saidOnce.js';

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

  const VARIANT: Finding = { rule: 'term-variant', severity: 'warning', span: { start: 0, end: 9 }, message: 'other-word', args: {}, related: [], subject: 'Processor' };
  const WORDS: readonly (readonly [name: string, severity: Severity, subject: string, rules: readonly string[]])[] = [
    ['a word that is defined nowhere is not called a variant, too', 'warning', 'Processor', ['undefined-term']],
    ['a variant stays where the other finding weighs less', 'hint', 'Processor', ['term-variant', 'undefined-term']],
    ['a variant stays beside another word', 'warning', 'Services', ['term-variant', 'undefined-term']],
  ];
  for (const [name, severity, subject, rules] of WORDS) {
    it(name, () => assert.deepEqual(saidOnce([VARIANT, { ...VARIANT, rule: 'undefined-term', severity, subject }], 'Processor').map(({ rule }) => rule), rules));
  }
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { numberWordMismatch } from '../../server/src/rules/number-word-mismatch/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

const cases: readonly (readonly [text: string, ...fixed: string[]])[] = [
  ['Die Frist beträgt zwei (3) Wochen.', 'Die Frist beträgt zwei (2) Wochen.', 'Die Frist beträgt drei (3) Wochen.'],
  ['Die Frist beträgt 30 (vierzehn) Tage.', 'Die Frist beträgt 14 (vierzehn) Tage.', 'Die Frist beträgt 30 (dreißig) Tage.'],
  ['The period is thirty (20) days.', 'The period is thirty (30) days.', 'The period is twenty (20) days.'],
  ['The period is Forty-five (40) days.', 'The period is Forty-five (45) days.', 'The period is Forty (40) days.'],
  ['The period is ten (15) business days.', 'The period is ten (10) business days.', 'The period is fifteen (15) business days.'],
  ['Die Frist beträgt eine (2) Woche.'],
  ['Der Vertrag wird in vier (3) Exemplaren ausgefertigt.', 'Der Vertrag wird in vier (4) Exemplaren ausgefertigt.', 'Der Vertrag wird in drei (3) Exemplaren ausgefertigt.'],
  ['Das Personal wird drei (2) Mal im Jahr geschult.', 'Das Personal wird drei (3) Mal im Jahr geschult.', 'Das Personal wird zwei (2) Mal im Jahr geschult.'],
  ['At most five (6) employees have access.', 'At most five (5) employees have access.', 'At most six (6) employees have access.'],
  ['The log-in is blocked after 5 (three) failed attempts.', 'The log-in is blocked after 3 (three) failed attempts.', 'The log-in is blocked after 5 (five) failed attempts.'],
];

describe('number-word-mismatch', () => {
  for (const [text, ...fixed] of cases) {
    it(text, () => {
      const contract = analyse(text);
      const findings = numberWordMismatch.check(contract, DEFAULT_SETTINGS);
      assert.equal(findings.length, 1);
      const [finding] = findings;
      assert.ok(finding);
      const results = (numberWordMismatch.fix?.(contract, finding, DEFAULT_SETTINGS) ?? []).map((fix) => applyEdits(text, fix.edits));
      assert.deepEqual(results, fixed);
      for (const result of results) assert.equal(numberWordMismatch.check(analyse(result), DEFAULT_SETTINGS).length, 0);
    });
  }

  for (const text of ['zwei (2) Wochen', 'thirty (30) days', 'dreißig [30] Tage', 'ein (1) Jahr', 'zwei Wochen (14 Tage)', 'anderthalb (1,5) Jahre', 'zwei Wochen gemäß Absatz (3)', 'vier (4) Exemplare', 'so lange wie in Ziffer zwei (3) Satz eins gesagt', 'wie für jene beiden (1) oben und (2) unten', 'at least five (5) persons', 'each one (2) alike', 'one of the two (1) by letter or (2) by mail', 'zehn Tage; drei (siehe 4) Personen']) {
    it(`silent: ${text}`, () => assert.equal(numberWordMismatch.check(analyse(`Die Frist beträgt ${text}.`), DEFAULT_SETTINGS).length, 0));
  }

  it('keeps Swiss spelling', () => {
    const text = 'Die Massnahmen sind gemäss Vertrag ausschliesslich innert zwanzig (30) Tagen zu treffen.';
    const contract = analyse(text);
    const [finding] = numberWordMismatch.check(contract, DEFAULT_SETTINGS);
    assert.ok(finding);
    assert.equal(numberWordMismatch.fix?.(contract, finding, DEFAULT_SETTINGS)[1]?.edits[0]?.text, 'dreissig');
  });
});

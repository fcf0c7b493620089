import assert from 'node:assert/strict';
import { factsOf } from '../../server/src/facts/blockFacts.js';
import { readMarkdown } from '../../server/src/markdown/readMarkdown.js';

/** `text | ISO duration | days` for each frequency of a paragraph, read in either language. */
const read = (text: string, language: 'de' | 'en'): string[] => {
  const block = readMarkdown(text).blocks[0]!;
  return factsOf(block, language).frequencies.map((fact) => {
    assert.equal(text.slice(fact.span.start, fact.span.end), fact.text, 'the span covers the text');
    return `${fact.text}|${fact.iso}|${Math.round(fact.days * 100) / 100}${fact.basis === 'business' ? '|business' : ''}`;
  });
};

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Backups (täglich, 30 Tage Aufbewahrung)', 'täglich|P1D|1'],
  ['Tägliche Sicherung, wöchentliche Auslagerung', 'Tägliche|P1D|1', 'wöchentliche|P1W|7'],
  ['gemessen monatlich; jährlicher Test', 'monatlich|P1M|30', 'jährlicher|P1Y|365'],
  ['Überprüfung vierteljährlich, Bericht halbjährlich', 'vierteljährlich|P3M|90', 'halbjährlich|P6M|180'],
  ['alljährliche Schulung und allnächtliche Sicherung', 'alljährliche|P1Y|365', 'allnächtliche|P1D|1'],
  ['quartalsweise Prüfung, monatsweise Abrechnung', 'quartalsweise|P3M|90', 'monatsweise|P1M|30'],
  ['stündliche Replikation, halbstündlicher Abgleich', 'stündliche|PT1H|0.04', 'halbstündlicher|PT30M|0.02'],
  ['zweimonatlich und 14-täglich, zweijährliches Audit', 'zweimonatlich|P2M|60', '14-täglich|P14D|14', 'zweijährliches|P2Y|730'],
  ['werktägliche Sicherung', 'werktägliche|P1D|1|business'],
  ['einmal jährlich, zweimal jährlich, mindestens 2x täglich', 'einmal jährlich|P1Y|365', 'zweimal jährlich|P6M|180', '2x täglich|PT12H|0.5'],
  ['Nightly backups; access rights are reviewed quarterly', 'Nightly|P1D|1', 'quarterly|P3M|90'],
  ['daily snapshots, weekly scans, monthly patches, yearly audits, annual tests', 'daily|P1D|1', 'weekly|P1W|7', 'monthly|P1M|30', 'yearly|P1Y|365', 'annual|P1Y|365'],
  ['reviewed semi-annually, half-yearly or biennially', 'semi-annually|P6M|180', 'half-yearly|P6M|180', 'biennially|P2Y|730'],
  ['tested twice yearly and once annually', 'twice yearly|P6M|180', 'once annually|P1Y|365'],
  ['reviewed annually at no cost to the Customer', 'annually|P1Y|365'],
  ['wird jährlich auf Kosten des Auftraggebers geprüft', 'jährlich|P1Y|365'],
  ['monatliche Lohn- und Gehaltsabrechnung', 'monatliche|P1M|30'],
];

const SILENT = [
  'die monatliche Vergütung und eine jährliche pauschale Gebühr', 'der tägliche Geschäftsbetrieb, die tägliche Arbeit', 'alltägliche Vorgänge', 'Bereitschaft 24 Stunden täglich', 'der jährliche Tätigkeitsbericht der Behörde',
  'up to 4% of the total worldwide annual turnover', 'the hourly rates of the price list', 'monthly service fees', 'in daily business and daily operations', 'support 8 hours daily', 'Jahresbericht und Monatsfrist', 'ganzjährig, mehrjährig, zweijährige Laufzeit',
  'turnusmäßig und regelmäßig', 'unverzüglich und persönlich',
];

describe('how often something comes again', () => {
  for (const language of ['de', 'en'] as const) {
    for (const [text, ...expected] of CASES) it(`${language}: ${text}`, () => assert.deepEqual(read(text, language), expected));
    for (const text of SILENT) it(`${language}: ${text} names none`, () => assert.deepEqual(read(text, language), []));
  }
});

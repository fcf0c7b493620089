import assert from 'node:assert/strict';
import { extractPeriods, type PeriodFact } from '../../server/src/facts/periods.js';
import type { SentenceFact } from '../../server/src/facts/sentenceFact.js';
import { splitSentences } from '../../server/src/language/sentences.js';
import { tokenize } from '../../server/src/language/tokens.js';
import type { Block } from '../../server/src/markdown/block.js';

function read(text: string): readonly PeriodFact[] {
  const map = Int32Array.from({ length: text.length + 1 }, (_, i) => i);
  const block: Block = { source: text, kind: 'paragraph', depth: 0, indent: 0, marker: null, segments: [{ text, map, row: 0, column: 0, marks: [] }], memory: [] };
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens).map(({ from, to }): SentenceFact => {
    const part = tokens.slice(from, to);
    return { segment: 0, tokens: part, concepts: [], language: 'de', span: { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 } };
  });
  return extractPeriods(block, 'de', sentences);
}

/** `text as cut out | ISO duration | basis if business`, one for each period. */
const shown = (text: string): string[] => read(text).map((p) => {
  assert.equal(text.slice(p.span.start, p.span.end), p.text, 'the span covers the text');
  return `${p.text}|${p.iso}${p.basis === 'business' ? '|business' : ''}`;
});

describe('durations in a sentence', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['Die Frist beträgt 14 Tage.', '14 Tage|P14D'],
    ['mit einer Frist von vierzehn (14) Tagen', 'vierzehn (14) Tagen|P14D'],
    ['innerhalb von zwei Wochen nach Zugang', 'zwei Wochen|P2W'],
    ['binnen zweier Monate', 'zweier Monate|P2M'],
    ['binnen 24 Stunden ab Kenntnis', '24 Stunden|PT24H'],
    ['spätestens 24h nach Kenntnis', '24h|PT24H'],
    ['within 48 h', '48 h|PT48H'],
    ['eine 72-stündige Frist', '72-stündige|PT72H'],
    ['mit 14-tägiger Ankündigung', '14-tägiger|P14D'],
    ['mit 30tägiger Frist', '30tägiger|P30D'],
    ['eine zweiwöchige Frist', 'zweiwöchige|P2W'],
    ['die dreimonatige Kündigungsfrist', 'dreimonatige|P3M'],
    ['eine 6-monatige Frist', '6-monatige|P6M'],
    ['a 30-day notice period', '30-day|P30D'],
    ['a thirty-day period', 'thirty-day|P30D'],
    ['a forty-five day period', 'forty-five day|P45D'],
    ['upon thirty (30) days’ written notice', 'thirty (30) days|P30D'],
    ["sixty (60) days' notice", 'sixty (60) days|P60D'],
    ["one month's notice", "one month's|P1M"],
    ['for one (1) year after termination', 'one (1) year|P1Y'],
    ['thirty (30)-day period', 'thirty (30)-day|P30D'],
    ['within half a year', 'half a year|P6M'],
    ['innerhalb eines halben Jahres', 'eines halben Jahres|P6M'],
    ['nach einem Halbjahr', 'einem Halbjahr|P6M'],
    ['für drei volle Kalenderjahre', 'drei volle Kalenderjahre|P3Y'],
    ['innert 30 Tagen', '30 Tagen|P30D'],
    ['30 (dreißig) Tage', '30 (dreißig) Tage|P30D'],
    ['30 (in Worten: dreissig) Tage', '30 (in Worten: dreissig) Tage|P30D'],
    ['thirty days (30)', 'thirty days (30)|P30D'],
    ['within one quarter', 'one quarter|P3M'],
    ['zwei Quartale lang', 'zwei Quartale|P6M'],
    ['10-14 Tage', '10-14 Tage|P14D'],
    ['10 – 14 Tage', '10 – 14 Tage|P14D'],
    ['zwei bis drei Wochen', 'zwei bis drei Wochen|P3W'],
    ['between 10 and 14 days', '10 and 14 days|P14D'],
    ['ten (10) to fourteen (14) days', 'ten (10) to fourteen (14) days|P14D'],
    ['anderthalb Jahre', 'anderthalb Jahre|P18M'],
    ['1,5 Tage', '1,5 Tage|PT36H'],
    ['one and a half years', 'one and a half years|P18M'],
    ['innerhalb von 5 Werktagen', '5 Werktagen|P5D|business'],
    ['binnen drei Bankarbeitstagen', 'drei Bankarbeitstagen|P3D|business'],
    ['within ten (10) business days', 'ten (10) business days|P10D|business'],
    ['10-business-day period', '10-business-day|P10D|business'],
    ['5 working days', '5 working days|P5D|business'],
    ['thirty (30) calendar days', 'thirty (30) calendar days|P30D'],
    ['innerhalb von [30] Tagen', '[30] Tagen|P30D'],
    ['nach Ablauf einer Woche', 'einer Woche|P1W'],
    ['binnen Monatsfrist', 'Monatsfrist|P1M'],
    ['mit der Zweiwochenfrist', 'Zweiwochenfrist|P2W'],
    ['eine 24-Stunden-Frist', '24-Stunden|PT24H'],
    ['3-Monats-Frist', '3-Monats|P3M'],
    ['within a month of receipt', 'a month|P1M'],
    ['alle zwei Jahre', 'zwei Jahre|P2Y'],
    ['Sperre nach 15 Minuten', '15 Minuten|PT15M'],
    ['30d retention, 24 Std.', '30d|P30D', '24 Std|PT24H'],
    ['zuerst 14 Tage, dann 30 Tage', '14 Tage|P14D', '30 Tage|P30D'],
    ['einhundertachtzig Tage', 'einhundertachtzig Tage|P180D'],
    ['one hundred and eighty (180) days', 'one hundred and eighty (180) days|P180D'],
    ['zweihundert-tägig', 'zweihundert-tägig|P200D'],
    ['vom Eingang an 20 Tage', '20 Tage|P20D'],
    ['on 60 days written notice', '60 days|P60D'],
    ['Support ends on 20 days’ notice', '20 days|P20D'],
    ['reported within 24 hours, seven days a week', '24 hours|PT24H'],
    ['a 7-day period', '7-day|P7D'],
    ['more than five hours in any month', 'five hours|PT5H'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(shown(text), expected));
});

describe('no duration', () => {
  const cases = [
    '24/7 Monitoring', '24x7 support', 'rund um die Uhr', 'once a day', 'pro Tag', 'jährlich', 'einmal im Jahr', 'twice a year', 'no more than once per calendar year',
    'am 30. Mai 2018', '30. Tag des Monats', 'nach Art. 30 Tage', 'gemäß § 5 Jahre', 'Kinder unter 16 Jahren', '16 Jahre alt', 'under 16 years of age', 'a 16-year-old person',
    '5 days a week', '24 hours a day', '8 Stunden pro Tag', 'im Jahr 2018', '2018 year', '5 per calendar month', 'the month of May', 'eines Tages', 'on a day', 'a quarter of the fee',
    'Mo–Fr 8–17 h', 'dieser Tage', '30 Personentage', 'am dritten Tag', 'Tages- und Wochenplan', 'mehrjährige Erfahrung', 'minderjährige Personen', 'Monatsfrist', 'Verordnung 2016/679 Tage', '',
    'Rufbereitschaft an fünf Tagen', 'Besetzung der Hotline an 6 Tagen der Woche', 'an 365 Tagen im Jahr', 'Leitstelle: 24 Stunden, 7 Tage die Woche', 'erreichbar 7 Tage in der Woche', 'eine 7-Tage-Rufbereitschaft',
    'a desk that is staffed on seven days', '365 days in the year', 'a 7-day helpdesk', 'on call 24 hours, seven days a week',
  ];
  for (const text of cases) it(text || 'empty', () => assert.deepEqual(shown(text), []));
});

describe('a number in words and in digits', () => {
  it('is given with both places', () => {
    const text = 'innerhalb von zwei (3) Wochen';
    const twice = read(text)[0]?.twice;
    assert.ok(twice);
    assert.deepEqual([twice.word, twice.digits], [2, 3]);
    assert.equal(text.slice(twice.wordSpan.start, twice.wordSpan.end), 'zwei');
    assert.equal(text.slice(twice.digitsSpan.start, twice.digitsSpan.end), '3');
  });
  it('is null where it stands once', () => assert.equal(read('zwei Wochen')[0]?.twice, null));
});

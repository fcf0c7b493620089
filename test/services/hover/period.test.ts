import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/services/analyse.js';
import { periodHover } from '../../../server/src/services/hover/period.js';

/** The line of the hover on a period that begins with the label; empty where there is none. */
function line(text: string, period: string, label: string, reader: 'de' | 'en'): string {
  const contract = analyse(`# ${reader === 'de' ? 'Vertrag zur Auftragsverarbeitung' : 'Data Processing Agreement'}\n\n## 1. X\n\n${text}\n`);
  const hover = periodHover(contract, contract.document.text.indexOf(period), reader);
  assert.ok(hover, period);
  return hover.markdown.split('\n\n').find((part) => part.startsWith(`${label}: `))?.slice(label.length + 2) ?? '';
}

const FROM: readonly (readonly [text: string, period: string, from: string])[] = [
  ['Der Auftragnehmer meldet dem Auftraggeber Verletzungen binnen 24 Stunden nach Bekanntwerden der Verletzung.', '24 Stunden', 'nach Bekanntwerden der Verletzung'],
  ['Der Auftragnehmer hat Verletzungen innerhalb von 48 Stunden nach Kenntnis mitzuteilen.', '48 Stunden', 'nach Kenntnis'],
  ['Verletzungen sind ab Kenntnis binnen 24 Stunden zu melden.', '24 Stunden', 'ab Kenntnis'],
  ['Der Auftragnehmer informiert den Auftraggeber 30 Tage vor der Änderung.', '30 Tage', 'vor der Änderung'],
  ['Die Frist beträgt 14 Tage.', '14 Tage', ''],
  ['The Processor shall notify the Controller within 48 hours after becoming aware of the breach.', '48 hours', 'after becoming aware of the breach'],
  ['The Controller may object within 14 days of receipt of the notice.', '14 days', 'of receipt of the notice'],
  ['The Processor shall retain logs for 30 days and delete them.', '30 days', ''],
];
const THEN: readonly (readonly [text: string, period: string, then: string])[] = [
  ['Der Auftraggeber kann binnen 14 Tagen widersprechen. Widerspricht er nicht, gilt die Zustimmung als erteilt.', '14 Tagen', 'gilt die Zustimmung als erteilt'],
  ['The Controller may object within 14 days of receipt of the notice. If it does not, the change is deemed approved.', '14 days', 'the change is deemed approved'],
  ['Der Auftraggeber kann binnen 14 Tagen widersprechen.', '14 Tagen', ''],
];
const OFTEN: readonly (readonly [text: string, word: string, de: string, en: string])[] = [
  ['- tägliche Sicherung', 'tägliche', '**Häufigkeit**\n\njeden Tag (P1D)', '**Frequency**\n\nevery day (P1D)'],
  ['- Überprüfung einmal jährlich', 'jährlich', '**Häufigkeit**\n\njedes Jahr (P1Y, etwa 365 Tage)', '**Frequency**\n\nevery year (P1Y, about 365 days)'],
  ['- access rights reviewed semi-annually', 'semi', '**Häufigkeit**\n\nalle 6 Monate (P6M, etwa 180 Tage)', '**Frequency**\n\nevery 6 months (P6M, about 180 days)'],
];
const reader = (text: string): 'de' | 'en' => (/\bD(?:er|ie)\b|sind/.test(text) ? 'de' : 'en');

describe('hover on a period', () => {
  for (const [text, period, from] of FROM) it(`says from when it counts: ${text}`, () => assert.equal(line(text, period, reader(text) === 'de' ? 'Bezugspunkt' : 'Counted', reader(text)), from));
  for (const [text, word, de, en] of OFTEN) {
    it(`says how often: ${text}`, () => {
      const contract = analyse(`# Data Processing Agreement\n\n## Annex 1\n\n${text}\n`);
      const at = contract.document.text.indexOf(word);
      assert.deepEqual((['de', 'en'] as const).map((language) => periodHover(contract, at, language)?.markdown), [de, en]);
    });
  }
  for (const [text, period, then] of THEN) it(`says what follows: ${text}`, () => assert.equal(line(text, period, reader(text) === 'de' ? 'Folge' : 'Consequence', reader(text)), then));
});

import assert from 'node:assert/strict';
import { check } from '../../server/src/services/check.js';
import { analyse } from '../../server/src/services/analyse.js';
import { readFileSync } from 'node:fs';
import { findingsOf, fixed, german } from './terms.js';

const FIRES: readonly (readonly [name: string, text: string, kind: string, codes: string, fixed: string])[] = [
  ['a zero-width space in a word', 'Der Auf\u200btragnehmer löscht.', 'zero-width', 'U+200B', 'Der Auftragnehmer löscht.'],
  ['two of them', 'Unter\u200b\u200bauftragnehmer', 'zero-width', 'U+200B', 'Unterauftragnehmer'],
  ['one in a number', 'binnen 2\u200b4 Stunden', 'zero-width', 'U+200B', 'binnen 24 Stunden'],
  ['one before the stop of a number', 'EUR 1\u200b.000', 'zero-width', 'U+200B', 'EUR 1.000'],
  ['one behind it', 'EUR 1,\u200b000', 'zero-width', 'U+200B', 'EUR 1,000'],
  ['a byte order mark in a word', 'Auftrag\ufeffgeber', 'zero-width', 'U+FEFF', 'Auftraggeber'],
  ['a joiner in a Latin word', 'nicht\u200döffentlich', 'joiner', 'U+200D', 'nichtöffentlich'],
  ['an override with its end', 'binnen \u202e001\u202c Tagen', 'override', 'U+202E', 'binnen 001 Tagen'],
  ['an isolate', 'Die \u2067Parteien\u2069 vereinbaren', 'direction', 'U+2067', 'Die Parteien vereinbaren'],
  ['a mark of direction in a word', 'Ver\u200ftrag', 'direction', 'U+200F', 'Vertrag'],
  ['an invisible separator', 'Text \u2063 hier', 'invisible', 'U+2063', 'Text  hier'],
  ['tags', 'Text\u{e0041}\u{e0042} hier', 'invisible', 'U+E0041, U+E0042', 'Text hier'],
  ['a filler', 'Text\u3164hier', 'invisible', 'U+3164', 'Texthier'],
  ['a Cyrillic letter', 'Der \u0410uftraggeber', 'lookalike', 'U+0410', 'Der Auftraggeber'],
  ['a Greek letter', 'DSGV\u039f', 'lookalike', 'U+039F', 'DSGVO'],
  ['several in a word', 'D\u0430t\u0435n', 'lookalike', 'U+0430, U+0435', 'Daten'],
  ['a letter for a figure', 'binnen 3\u041e Tagen', 'digits', 'U+041E', 'binnen 30 Tagen'],
  ['figures of another script', 'binnen \u06630 Tagen', 'digits', 'U+0663', 'binnen 30 Tagen'],
  ['one in code', '`a\u202eb`', 'override', 'U+202E', '`ab`'],
  ['one in a cell', '| A | B |\n|---|---|\n| In\u200bdien | 5 |', 'zero-width', 'U+200B', '| A | B |\n|---|---|\n| Indien | 5 |'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['spaces that do not break', '§\u00a028, 10\u202f000 EUR, 10\u2009%'],
  ['soft hyphens', 'Auf\u00adtragnehmer'],
  ['a zero-width space between words', 'und/\u200boder, Ende\u200b.'],
  ['ligatures kept apart', 'Auf\u200clage'],
  ['names in another script', 'Γιώργος Παπαδόπουλος, Юлия Петрова, محمد علی, ООО «Ромашка»'],
  ['compounds with a foreign half', 'die Москва-Filiale, IT-компания, NATO/НАТО'],
  ['signs', '5 μg, 3 µm, γGT, NFκB, β-Version, Δt, χ²'],
  ['joiners that scripts need', 'می\u200cخواهم क्\u200dष ไทย\u200bภาษา'],
  ['direction beside Hebrew', 'Der Begriff \u2067שלום\u2069 ist hebräisch.'],
  ['marks before dates', '\u200e25.05.2018'],
  ['emoji', '👩\u200d💻 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 1\ufe0f\u20e3'],
  ['a number in another script', 'Die Zahl ٣٠.'],
];

describe('hidden-character', () => {
  it('is silent at a byte order mark before the text', () => assert.deepEqual(findingsOf('hidden-character', '\ufeffVertrag'), []));
  for (const [name, text, kind, codes, clean] of FIRES) {
    it(`finds ${name}`, () => {
      const found = findingsOf('hidden-character', german(text));
      assert.deepEqual(found.map(({ message, subject }) => [message, subject]), [[kind, codes]]);
      assert.equal(fixed('hidden-character', german(text)), german(clean));
    });
  }
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(findingsOf('hidden-character', german(text)), []));

  it('cleans the whole text at once', () => {
    const text = german('Der Auf\u200btragnehmer und der Auf\u200btraggeber.');
    assert.equal(findingsOf('hidden-character', text)[0]?.related.length, 1);
    assert.equal(fixed('hidden-character', text), german('Der Auftragnehmer und der Auftraggeber.'));
  });

  it('leaves the other rules as they were', () => {
    const clean = readFileSync('examples/avv-de.md', 'utf8');
    const letters: Readonly<Record<string, string>> = { a: '\u0430', e: '\u0435', o: '\u043e', A: '\u0410' };
    for (const spoil of [
      (word: string): string => `${word.slice(0, 3)}\u200b${word.slice(3)}`, (word: string): string => word.replace(/[aeoA]/, (l) => letters[l]!), (word: string): string => `${word}\u{e0041}\u034f`,
    ]) {
      let count = 0;
      const found = check(analyse(clean.replace(/\p{L}{6,}/gu, (word) => (count++ % 5 === 0 ? spoil(word) : word))));
      assert.deepEqual([...new Set(found.map(({ rule }) => rule))], ['hidden-character']);
    }
  });
});

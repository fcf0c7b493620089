import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { factsOf } from '../../server/src/facts/blockFacts.js';
import type { Language } from '../../server/src/language/language.js';
import { makeBlock } from '../../server/src/markdown/makeBlock.js';
import { analyse } from '../../server/src/services/analyse.js';

const read = (text: string, language: Language): string => factsOf(makeBlock(text), language).sentences.map((sentence) => sentence.language).join(' ');

const cases: readonly (readonly [text: string, expected: string])[] = [
  ['Der Auftragnehmer meldet dem Auftraggeber jede Verletzung. The Processor shall notify the Controller of each breach.', 'de en'],
  ['The Processor shall notify the Controller of each breach. Der Auftragnehmer meldet dem Auftraggeber jede Verletzung.', 'en de'],
  ['Der Auftragnehmer meldet dem Auftraggeber jede Verletzung / The Processor shall notify the Controller of each breach', 'de en'],
  ['Der Auftragnehmer meldet dem Auftraggeber jede Verletzung (the Processor shall notify the Controller of each breach).', 'de en'],
  ['Der Auftragnehmer meldet dem Auftraggeber jede Verletzung – the Processor shall notify the Controller of each breach.', 'de en'],
  ['Der Auftragnehmer meldet dem Auftraggeber jede Verletzung; er hilft ihm bei der Aufklärung. / The Processor shall notify the Controller of each breach; it shall help to clear it up.', 'de en'],
  ['Der Anbieter hilft dem Kunden bei Anträgen. Das gilt auch nach dem Ende. The Supplier shall help the Customer with requests. This shall apply after the end as well.', 'de de en en'],
  // A few words go with what stands around them, or with the lexicon that knows them.
  ['Der Anbieter löscht die Daten des Kunden nach dem Ende. Keine Kopien. The Supplier shall delete the data of the Customer at the end. No copies.', 'de de en en'],
  // Terms of art, names of instruments and quotations leave a German sentence German.
  ['Für die Übermittlung in ein Drittland gelten die „Standard Contractual Clauses for the transfer of personal data to processors“ (Module Two) mit dem Auftraggeber als Datenexporteur.', 'de'],
  ['Der Auftragnehmer setzt Single Sign-on, Role Based Access Control und Security Information and Event Management ein und prüft die Wirksamkeit der Maßnahmen.', 'de'],
  ['Der Auftragnehmer ist bei der Einhaltung der Regulation (EU) 2016/679 of the European Parliament and of the Council on the protection of natural persons zur Hilfe verpflichtet.', 'de'],
  ['Die Software wird „as is“ und „as available“ zur Verfügung gestellt. Es gelten die Terms of Service und die Acceptable Use Policy des Anbieters.', 'de de'],
  ['The Processor is a Gesellschaft mit beschränkter Haftung under the laws of Germany. It is entered in the Handelsregister of the Amtsgericht Köln.', 'en en'],
  ['Er prüft jede Datei und/oder jedes Verzeichnis. Der Auftraggeber kann der Prüfung zusehen.', 'de de'],
  ['', ''],
];

describe('facts: the language of a sentence', () => {
  for (const [text, expected] of cases) it(`${expected}: ${text}`, () => {
    const own = expected.slice(0, 2) as Language;
    assert.equal(read(text, own === 'en' ? 'en' : 'de'), expected);
    // Which language the text as a whole is taken for must not matter where both are plain.
    if (expected.includes('de') && expected.includes('en')) assert.equal(read(text, own === 'de' ? 'en' : 'de'), expected);
  });

  const lined = readFileSync('test/bilingual/in-one-paragraph.md', 'utf8');
  const PAIR = /\\\n\*(.+)\*/g;
  const layouts: readonly (readonly [name: string, text: string])[] = [
    ['one after the other on a line', lined.replace(PAIR, ' $1')],
    ['with a slash between', lined.replace(PAIR, ' / $1')],
    ['the second in brackets', lined.replace(PAIR, ' ($1)')],
    ['in a cell of a table', lined.replace(/^(.+)\\\n\*(.+)\*$/gm, '| $1 $2 |').replace(/^\|.*\|$/gm, '\n|   |\n| --- |\n$&\n')],
  ];
  const told = (text: string): Record<string, unknown> => {
    const contract = analyse(text);
    return {
      kind: contract.kind,
      lacking: contract.requirements.filter(({ verdict }) => verdict !== 'present').map(({ id, verdict }) => `${id} ${verdict}`),
      periods: contract.periods.map(({ fact, topic }) => `${fact.iso} ${topic}`),
      destinations: [...new Set(contract.destinations.map(({ country, role }) => `${country} ${role}`))],
    };
  };
  for (const [name, text] of layouts) it(`reads both versions ${name}`, () => assert.deepEqual(told(text), name.endsWith('table') ? { ...told(lined), lacking: told(text)['lacking'] } : told(lined)));

  it('reads each version of a citation in its own way', () => {
    const { citations } = factsOf(makeBlock('Der Auftragnehmer trifft die Maßnahmen nach Art. 32 Abs. 1 lit. b der DSGVO. The Processor shall take the measures under Article 32(1)(b) of the GDPR.'), 'de');
    assert.deepEqual(citations.map(({ provision }) => [provision?.article, provision?.paragraph, provision?.letter]), [['32', '1', 'b'], ['32', '1', 'b']]);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Passage } from '../../server/src/contract/versions.js';
import { pairsOf } from '../../server/src/contract/versions.js';
import { analyse } from '../../server/src/services/analyse.js';

const OPENING = 'Vertrag zur Auftragsverarbeitung / Data Processing Agreement\n\n';
/** Paragraphs of a German and an English version, one for each number. */
const GERMAN = [
  'Der Auftragnehmer verarbeitet die Daten nur auf Weisung des Auftraggebers.', 'Er meldet dem Auftraggeber jede Verletzung binnen 24 Stunden nach Kenntnis.',
  'Die Daten werden nach dem Ende des Vertrags gelöscht oder zurückgegeben.', 'Der Auftraggeber darf die Einhaltung der Pflichten vor Ort prüfen.', 'Es gilt deutsches Recht, und der Gerichtsstand ist Hamburg.',
];
const ENGLISH = [
  'The Processor shall process the data only on instructions of the Controller.', 'It shall notify the Controller of any breach within 24 hours of becoming aware of it.',
  'The data shall be deleted or returned after the end of the agreement.', 'The Controller may inspect compliance with the duties on site.', 'German law applies, and the courts of Hamburg have jurisdiction.',
];

const words = (text: string, { span }: Passage): string => text.slice(span.start, span.end).replace(/[*|]/g, '').trim().split(/\s+/).slice(0, 2).join(' ');

/** The first two words of each pair, in the order of the text, and of what stands alone. */
function aligned(text: string): { pairs: string[]; lone: string[] } {
  const versions = analyse(text).versions();
  const pairs = versions.pairs.map(({ de, en }) => ({ at: de[0]!.span.start, line: `${words(text, de[0]!)} = ${words(text, en[0]!)}` })).sort((a, b) => a.at - b.at);
  return { pairs: pairs.map(({ line }) => line), lone: versions.lone.map(({ passage }) => words(text, passage)) };
}

const ALL = ['Der Auftragnehmer = The Processor', 'Er meldet = It shall', 'Die Daten = The data', 'Der Auftraggeber = The Controller', 'Es gilt = German law'];
const lines = (list: readonly string[], number = (i: number) => `(${i + 1}) `): string => list.map((text, i) => `${number(i)}${text}`).join('\n\n');
const inTurn = (german: readonly string[], english: readonly string[]): string => german.map((text, i) => `${text}\n\n*${english[i] ?? ''}*`).join('\n\n');
const rows = (german: readonly string[], english: readonly string[]): string => ['| Deutsch | English |', '|---|---|', ...german.map((text, i) => `| ${text} | ${english[i] ?? ''} |`)].join('\n');
const without = (list: readonly string[], at: number): string[] => list.filter((_, i) => i !== at);
const none = (): string => '';

describe('versions of a contract', () => {
  const layouts: Readonly<Record<string, string>> = {
    'two columns': rows(GERMAN, ENGLISH),
    'two columns and one for the number': ['| Nr. | Deutsch | English |', '|---|---|---|', ...GERMAN.map((text, i) => `| ${i + 1} | ${text} | ${ENGLISH[i]} |`)].join('\n'),
    'paragraphs in turn': inTurn(GERMAN, ENGLISH),
    'English first': inTurn(ENGLISH, GERMAN),
    'both in one paragraph': GERMAN.map((text, i) => `${text}\\\n*${ENGLISH[i]}*`).join('\n\n'),
    'both in one paragraph, with a slash': GERMAN.map((text, i) => `${text} / ${ENGLISH[i]}`).join('\n\n'),
    'German, then English under a heading of both': `## 1. Pflichten / Duties\n\n${lines(GERMAN)}\n\n${lines(ENGLISH)}`,
    'one after the other': `${lines(GERMAN)}\n\n---\n\n${lines(ENGLISH)}`,
    'one after the other, numbered otherwise': `${lines(GERMAN, (i) => `§ ${i + 1} `)}\n\n${lines(ENGLISH, (i) => `${i + 1}. `)}`,
    'one after the other, without numbers': `${lines(GERMAN, none)}\n\n# English version\n\n${lines(ENGLISH, none)}`,
  };
  for (const [name, body] of Object.entries(layouts)) {
    it(`are found in ${name}`, () => {
      const { pairs, lone } = aligned(OPENING + body);
      assert.deepEqual([pairs.filter((pair) => ALL.includes(pair)), lone], [ALL, []], pairs.join('\n'));
    });
  }

  const incomplete: readonly (readonly [name: string, body: string, lone: string])[] = [
    ['an empty cell', rows(GERMAN, ENGLISH.map((text, i) => (i === 2 ? '' : text))), 'Die Daten'],
    ['a paragraph in turn', inTurn(GERMAN, ENGLISH.map((text, i) => (i === 1 ? '' : text))).replace('\n\n**', ''), 'Er meldet'],
    ['a number under a heading', `## 1. Pflichten / Duties\n\n${lines(GERMAN)}\n\n${lines(ENGLISH).replace(/\(4\)[^\n]*\n\n/, '')}`, 'Der Auftraggeber'],
    ['a number of the German version', `${lines(GERMAN).replace(/\(2\)[^\n]*\n\n/, '')}\n\n---\n\n${lines(ENGLISH)}`, 'It shall'],
    ['the last', inTurn(GERMAN, without(ENGLISH, 4)).replace(/\n\n\*\*$/, ''), 'Es gilt'],
  ];
  for (const [name, body, lone] of incomplete) {
    it(`lack ${name}`, () => assert.deepEqual(aligned(OPENING + body).lone, [lone]));
  }

  const alone: Readonly<Record<string, string>> = {
    'a contract in one language': lines(GERMAN),
    'a contract with some words of another': `${lines(GERMAN)}\n\nDer „Data Protection Officer“ und das „Information Security Management System“ sind in Anlage 2 beschrieben.`,
    'a summary in another language': `${lines([...GERMAN, ...GERMAN, ...GERMAN])}\n\n## Summary\n\nThe Processor acts on the instructions of the Controller and shall keep all of the data confidential.`,
    'a glossary': `${lines(GERMAN)}\n\n| Term | Erläuterung |\n|---|---|\n| Controller | Die Stelle, die über die Zwecke und Mittel der Verarbeitung entscheidet und für sie einsteht. |\n| Processor | Die Stelle, die im Auftrag eines anderen Daten verarbeitet und dessen Weisungen befolgt. |`,
    'an annex in another language that is numbered from 1 as well': `${lines([
      'Der Auftragnehmer verarbeitet die Daten nur auf Weisung des Auftraggebers und dokumentiert sie.', 'Der Auftraggeber ist für die Zulässigkeit der Verarbeitung allein verantwortlich.', 'Die eingesetzten Personen sind auf die Vertraulichkeit verpflichtet.',
      'Weitere Auftragsverarbeiter bedürfen der Zustimmung des Auftraggebers.', 'Anträge der Betroffenen werden an den Auftraggeber weitergeleitet.', 'Verletzungen werden dem Auftraggeber binnen 24 Stunden gemeldet.', 'Nach dem Ende des Vertrags werden die Daten gelöscht.', 'Es gilt deutsches Recht, und der Gerichtsstand ist Hamburg.',
    ])}\n\n# Security\n\n${lines([
      'Access to the building is controlled by badges that are issued by the reception.', 'The servers are locked in a room with a camera and an alarm of their own.', 'All of the laptops have encrypted disks and are wiped when they are returned.',
      'Passwords have at least 14 characters and are never to be shared with others.', 'Backups are made every night and are tested by the team once in each quarter.', 'The network is divided into zones with firewalls between each of them.', 'Logs are kept for 90 days and are reviewed by the team on duty each week.', 'Visitors shall be accompanied by a member of the staff at any time.',
    ])}`,
    'a list of sub-processors': `${lines(GERMAN)}\n\n| Unternehmen | Leistung |\n|---|---|\n| Example Ltd. | Hosting of the platform in Ireland |\n| Muster GmbH | Versand der Briefe in der EU |`,
  };
  for (const [name, body] of Object.entries(alone)) {
    it(`are not seen in ${name}`, () => assert.deepEqual(aligned(`# Vertrag zur Auftragsverarbeitung\n\n${body}`), { pairs: [], lone: [] }));
  }

  for (const name of ['test/bilingual/one-after-the-other.md', 'test/bilingual/section-by-section.md', 'test/bilingual/in-one-paragraph.md', 'examples/dpa-bilingual.md']) {
    it(`are whole in ${name}`, () => {
      const versions = analyse(readFileSync(name, 'utf8')).versions();
      assert.ok(versions.pairs.length >= 15);
      assert.deepEqual(versions.lone, []);
    });
  }

  it('are found for a block', () => {
    const contract = analyse(OPENING + inTurn(GERMAN, ENGLISH));
    const block = contract.blocks.find(({ block }) => block.source.includes('Er meldet'))!;
    assert.deepEqual(pairsOf(contract.versions(), block.index).map(({ en }) => words(contract.document.text, en[0]!)), ['It shall']);
  });
});

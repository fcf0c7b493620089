import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { danglingReference } from '../../server/src/rules/dangling-reference/rule.js';
import { Counted } from '../../server/src/contract/reference/counted.js';
import { indexSections } from '../../server/src/contract/reference/sectionIndex.js';
import { analyse } from '../../server/src/services/analyse.js';

const HEADS = { de: '# Vertrag zur Auftragsverarbeitung\n\n', en: '# Data Processing Agreement\n\n' } as const;

function found(language: keyof typeof HEADS, text: string): string[] {
  const whole = HEADS[language] + text;
  return danglingReference.check(analyse(whole), DEFAULT_SETTINGS).map(({ span, message }) => `${message}: ${whole.slice(span.start, span.end)}`);
}

const TABLES = '*Tabelle 1: Daten*\n\n| Art | Dauer |\n|---|---|\n| Fotos | kurz |\n\n*Tabelle 2: Rollen*\n\n| Rolle | Recht |\n|---|---|\n| Leitung | lesen |\n\n';
const PARTS = '## Annex 1\n\nPart A – Processing: storage of photographs.\n\nPart B – People: members of the club.\n';
const LIST = '## 1. Daten\n\nVerarbeitet werden:\n\na) Namen,\n\nb) Fotos,\n\nc) Beiträge.\n\n## 2. Schutz\n\n';
const INLINE = '1. The Processor shall (a) follow instructions; (b) keep the data secure; and (c) train its people.\n\n2. The Controller pays.\n\n';
const RAISED = '## Art. 1 Meldung\n\n¹ Verletzungen werden gemeldet.\n\n² Die Meldung ist schriftlich.\n\n## Art. 2 Kosten\n\n¹ Sie trägt der Anbieter.\n\n';
const DOTTED = '1.1 Der Anbieter handelt auf Weisung.\n\n1.2 Weisungen sind schriftlich.\n\n2.1 Daten werden gelöscht.\n\n2.2 Kopien ebenso.\n\n2.3 Belege bleiben.\n\n3.1 Es gilt das Gesetz.\n\n';
const REGISTER = 'Beigefügt sind: Anlage 1 (Daten), Anlage 2 (Maßnahmen) und Anlage 3 (Orte).\n\n';

/** Parts that are counted without being sections, and references past their end. */
const cases: readonly (readonly [language: keyof typeof HEADS, text: string, ...expected: string[]])[] = [
  ['de', `${TABLES}Die Rechte stehen in Tabelle 4.`, 'table: Tabelle 4'],
  ['de', `${TABLES}Die Rechte stehen in Tabelle 2, die Daten in Tabelle 1.`],
  ['de', `${TABLES}Die Rechte stehen in Tabelle 4 des Hauptvertrags.`],
  ['de', 'Die Rechte stehen in Tabelle 4.'],
  ['en', `${TABLES.replaceAll('Tabelle', 'Table')}The UK Addendum is incorporated.\n\nTable 4 is completed accordingly.`],
  ['en', `The term is set out in Part D of Annex 1.\n\n${PARTS}`, 'part-of-annex: Part D'],
  ['en', `The term is set out in Part D of the Annex.\n\n${PARTS.replace('Annex 1', 'Annex')}`, 'part-of-annex: Part D'],
  ['en', `The term is set out in Part B of Annex 1.\n\n${PARTS}`],
  ['en', `Part C of Annex I of the Standard Contractual Clauses names the authority.\n\n${PARTS}`],
  ['de', `${LIST}Die unter Buchstabe f genannten Daten werden verschlüsselt.`, 'letter: unter Buchstabe f'],
  ['de', `${LIST}Die unter Buchstabe b genannten Daten werden verschlüsselt.`],
  ['de', `${LIST}Grundlage ist Art. 6 Abs. 1 DSGVO, und zwar nach Buchstabe f.`],
  ['de', 'Die unter Buchstabe f genannten Daten werden verschlüsselt.'],
  ['en', `${INLINE}3. Training under clause 1(e) is free.`, 'letter: clause 1(e)'],
  ['en', `${INLINE}3. Training under clause 1(c) is free.`],
  ['en', 'Section 1. The Supplier shall (a) follow instructions; (b) keep the data secure; and (c) train its people.\n\nSection 2. Training under Section 1(f) is free.', 'letter: Section 1(f)'],
  ['en', 'Section 1. The Supplier shall observe (a) and (b) as well as (a) again.\n\nSection 2. Training under Section 1(f) is free.'],
  ['de', `${RAISED}² Näheres in Art. 1 Abs. 5 dieses Vertrags.`, 'section: Art. 1 Abs. 5'],
  ['de', `${RAISED}² Näheres in Art. 1 Abs. 2 dieses Vertrags.`],
  ['de', `${RAISED}² Näheres in Art. 1 Abs. 5 DSG.`],
  ['de', `${DOTTED}3.2 Das gilt auch für Punkt 2.6.`, 'section: Punkt 2.6'],
  ['de', `${DOTTED}3.2 Das gilt auch für Punkt 19.2.`, 'section: Punkt 19.2'],
  ['de', `${DOTTED}3.2 Das gilt auch für Punkt 2.3.`],
  ['de', `${REGISTER}Die Orte nennt Anlage 3, die Personen Anlage 5.`, 'no-annex: Anlage 5'],
  ['de', 'Teile dieses Vertrags sind:\n\n– Beilage ./1 Daten\n– Beilage ./2 Orte\n– Beilage ./3 Kosten\n\nDie Orte nennt Beilage ./2.'],
  ['en', 'Liability follows section 9 of the services contract. Its Schedule 6 applies to the hours.'],
  ['en', 'Chapter 7 and Appendix 12 of the tender documents apply.'],
  ['de', 'Es gilt der Rahmenvertrag vom 9. Juni 2021, insbesondere dessen Art. 14 und Anhang 6.'],
];

describe('dangling-reference: parts that are counted', () => {
  for (const [language, text, ...expected] of cases) it(`${expected.join(' | ') || 'nothing'}: ${text.slice(-70).replace(/\s+/g, ' ')}`, () => assert.deepEqual(found(language, text), expected));
});

describe('contract/reference/counted', () => {
  it('counts once, however many references ask', () => {
    const { blocks, root, references } = analyse(`${HEADS.de}${TABLES}${'Die Rechte stehen in Tabelle 4.\n\n'.repeat(60)}`);
    let read = 0;
    const watched = new Proxy(blocks, { get: (target, key, receiver) => (typeof key === 'string' && /^\d+$/.test(key) && read++, Reflect.get(target, key, receiver) as unknown) });
    const counted = new Counted(watched, indexSections(root));
    assert.equal(references.filter(({ fact }) => fact.unit === 'table' && counted.missesTable(fact)).length, 60);
    assert.ok(read <= 3 * blocks.length, `${read} blocks read of ${blocks.length}`);
  });
});

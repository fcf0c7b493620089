import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, SECRECY } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import type { Contract } from '../../server/src/services/services.js';
import { applyEdits } from '../../server/src/text/span.js';

const GERMAN = readFileSync('examples/avv-de.md', 'utf8');
/** Without the paragraph on secrecy that it has. */
const SWISS = readFileSync('examples/abv-ch.md', 'utf8').replace(/^5\.2 .*$/m, '');
const ENGLISH = readFileSync('examples/dpa-en.md', 'utf8');

/** The example with other parties at its head, and a sentence more at its end. */
function contract(text: string, parties: string, more = ''): Contract {
  const head = text.slice(0, text.indexOf('\n## '));
  const title = /^# .+$/m.exec(head)![0];
  return analyse(`${title}\n\n${parties}\n${text.slice(head.length)}\n\n${more}\n`);
}

const told = (one: Contract): readonly string[] => incompleteClause.check(one, DEFAULT_SETTINGS).filter(({ message }) => message === SECRECY).map(({ args }) => `${args['keeper']} ${args['state']}`);

const DE = (controller: string, processor = 'der Nordlicht Hosting GmbH'): string => `zwischen\n\n${controller}, Deichstraße 4, 20459 Hamburg\n– nachfolgend „Auftraggeberin“ –\n\nund\n\n${processor}, Kanalweg 9, 24103 Kiel\n– nachfolgend „Auftragnehmerin“ –`;
const CH = (controller: string, processor = 'Alpenrechen AG'): string => `zwischen\n\n${controller}, Seestrasse 4, 8002 Zürich (nachfolgend «Verantwortliche»)\n\nund\n\n${processor}, Bundesplatz 1, 3011 Bern (nachfolgend «Auftragsbearbeiterin»)`;

const cases: readonly (readonly [what: string, contract: Contract, ...expected: string[]])[] = [
  ['a hospital in Germany', contract(GERMAN, DE('dem Klinikum Elbtal gGmbH')), 'health de'],
  ['a practice in Germany', contract(GERMAN, DE('der Gemeinschaftspraxis Dr. Wendt und Kollegen')), 'health de'],
  ['lawyers in Germany', contract(GERMAN, DE('der Brandt & Söhne Rechtsanwälte PartG mbB')), 'law de'],
  ['tax advisers in Germany', contract(GERMAN, DE('der Lotse Steuerberatungsgesellschaft mbH')), 'tax de'],
  ['auditors in Switzerland, whom Art. 321 StGB does not name', contract(SWISS, CH('Seetaler Wirtschaftsprüfer AG')), 'tax ch'],
  ['a municipality in Germany', contract(GERMAN, DE('der Gemeinde Elbtal')), 'authority de'],
  ['a district office in Germany', contract(GERMAN, DE('dem Landratsamt Elbtal')), 'authority de'],
  ['the label before the name', contract(GERMAN, 'Auftraggeberin: Klinikum Elbtal gGmbH, Deichstraße 4, 20459 Hamburg\n\nAuftragnehmerin: Nordlicht Hosting GmbH, Kanalweg 9, 24103 Kiel'), 'health de'],
  ['a hospital in Switzerland', contract(SWISS, CH('Spital Seetal AG')), 'health ch'],
  ['a bank in Switzerland', contract(SWISS, CH('Seetaler Kantonalbank')), 'bank ch'],
  ['a municipality in Switzerland', contract(SWISS, CH('Einwohnergemeinde Seetal')), 'authority ch'],
  // Near misses.
  ['a shop', contract(GERMAN, DE('der Seilerei Wendt GmbH'))],
  ['a processor that is called so', contract(GERMAN, DE('der Seilerei Wendt GmbH', 'der Kanzlei Datenpflege GmbH'))],
  ['a processor that is called so, named first', contract(GERMAN, 'Auftragnehmerin: Klinik Rechenzentrum GmbH, Kanalweg 9, 24103 Kiel\n\nAuftraggeberin: Seilerei Wendt GmbH, Deichstraße 4, 20459 Hamburg')],
  ['a lawyer who represents a party', contract(GERMAN, DE('der Seilerei Wendt GmbH, vertreten durch Rechtsanwältin Dr. Jutta Wendt'))],
  ['software for practices', contract(GERMAN, DE('der Wendt GmbH, Anbieter von Software für Arztpraxis und Klinik'))],
  ['a bank in Germany, on whose secrecy nothing is said', contract(GERMAN, DE('der Sparkasse Elbtal'))],
  ['a hospital in Austria', contract(GERMAN, DE('dem Klinikum Elbtal gGmbH').replace('Deichstraße 4, 20459 Hamburg', 'Ringstraße 4, 1010 Wien, Österreich'))],
  ['a hospital in Ireland', contract(ENGLISH, 'between Shannon Hospital Ltd, 4 Quay Street, Galway, Ireland (the "Customer") and Liffey Hosting Ltd, 9 Dock Road, Dublin, Ireland (the "Supplier")')],
  ...['Der Auftragnehmer wahrt das Berufsgeheimnis.', 'Mitwirkende werden nach § 203 StGB verpflichtet.', 'Die ärztliche Schweigepflicht ist zu wahren.', 'Eine Verletzung des Patientengeheimnisses ist strafbar.'].map((more) =>
    [`a hospital whose contract says: ${more}`, contract(GERMAN, DE('dem Klinikum Elbtal gGmbH'), more)] as const),
  ...['Es stehen keine gesetzlichen oder vertraglichen Geheimhaltungspflichten entgegen.', 'Die Auftragsbearbeiterin untersteht dem Amtsgeheimnis.', 'Art. 321 StGB bleibt vorbehalten.'].map((more) =>
    [`a Swiss hospital whose contract says: ${more}`, contract(SWISS, CH('Spital Seetal AG'), more)] as const),
];

describe('rules/incomplete-clause: a secrecy that the contract passes over', () => {
  for (const [what, one, ...expected] of cases) it(what, () => assert.deepEqual(told(one), expected));

  for (const [what, one] of cases.filter(([, , expected]) => expected !== undefined)) {
    it(`${what}: the sentence offered makes it spoken of, and nothing worse`, () => {
      const finding = check(one).find(({ message }) => message === SECRECY)!;
      assert.equal(finding.severity, 'information');
      const [fix, ...more] = fixes(one, finding, DEFAULT_SETTINGS, 'de');
      assert.ok(fix && more.length === 0);
      const after = analyse(applyEdits(one.document.text, fix.plain));
      const key = (findings: ReturnType<typeof check>): string[] => findings.filter(({ message }) => message !== SECRECY).map(({ rule, subject }) => `${rule} ${subject}`);
      assert.deepEqual(told(after), []);
      assert.deepEqual(key(check(after)), key(check(one)));
      assert.deepEqual(after.requirements.map(({ verdict }) => verdict), one.requirements.map(({ verdict }) => verdict));
    });
  }

  it('says what the law wants, in both languages', () => {
    const [finding] = check(cases[0]![1]).filter(({ message }) => message === SECRECY);
    assert.match(describeFinding(finding!, 'de').message, /^Der Vertrag sagt nichts zum Berufsgeheimnis.+§ 203 Abs\. 3 Satz 2, Abs\. 4 Satz 2 Nr\. 1 StGB.+\.$/);
    assert.match(describeFinding(finding!, 'en').message, /^The agreement is silent on the professional secrecy.+\.$/);
  });
});

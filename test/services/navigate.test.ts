import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';
import { definitionAt, referencesAt } from '../../server/src/services/navigate.js';
import { referenceHover } from '../../server/src/services/hover/reference.js';
import { termHover } from '../../server/src/services/hover/term.js';

const TEXT = 'Die Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) schließen einen Vertrag („Hauptvertrag“).\n\nDer Auftragnehmer folgt den Weisungen des Auftraggebers. Mit dem Ende des Hauptvertrages löscht der Auftragnehmer die Daten.';
const contract = analyse(TEXT);
const at = (word: string, nth = 0): number => {
  let offset = TEXT.indexOf(word);
  for (let i = 0; i < nth; i++) offset = TEXT.indexOf(word, offset + 1);
  return offset + 1;
};
const words = (spans: readonly { start: number; end: number }[]): string[] => spans.map((span) => `${span.start}:${TEXT.slice(span.start, span.end)}`);

describe('navigation', () => {
  it('leads from an inflected use to the definition', () => assert.deepEqual(words(definitionAt(contract, at('Auftraggebers'))), [`${TEXT.indexOf('Auftraggeber')}:Auftraggeber`]));

  it('finds the uses, with the definition where it is asked for', () => {
    assert.deepEqual(referencesAt(contract, at('Auftragnehmer'), false).length, 2);
    assert.deepEqual(referencesAt(contract, at('Auftragnehmer', 1), true).length, 3);
    assert.deepEqual(words(referencesAt(contract, at('Hauptvertrag'), false)), [`${TEXT.indexOf('Hauptvertrages')}:Hauptvertrages`]);
  });

  it('finds nothing where no term stands', () => {
    assert.deepEqual(definitionAt(contract, at('Weisungen')), []);
    assert.deepEqual(referencesAt(contract, 10_000, true), []);
  });
});

describe('navigation on every form of definition', () => {
  const HEAD = '# Vertrag zur Auftragsverarbeitung\n\nDie Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n';
  /** The text, the use to start from, and all places of the term, its definition first. */
  const FORMS: readonly (readonly [name: string, text: string, use: string, defined: string, uses: readonly string[]])[] = [
    ['quoted in brackets', 'Es besteht ein Vertrag („Hauptvertrag“). Mit Ende des Hauptvertrags endet er.', 'Hauptvertrags', 'Hauptvertrag', ['Hauptvertrags']],
    ['Swiss quotation marks', 'Es besteht ein Vertrag (der «Hauptvertrag»). Mit dem Hauptvertrag endet er.', 'Hauptvertrag endet', 'Hauptvertrag', ['Hauptvertrag']],
    ['nachfolgend … genannt', 'Es besteht ein Vertrag (nachfolgend Rahmenvertrag genannt). Die Pflichten des Rahmenvertrages gelten.', 'Rahmenvertrages', 'Rahmenvertrag', ['Rahmenvertrages']],
    ['bold', 'Es besteht ein Vertrag (**Hauptvertrag**). Der Hauptvertrag gilt.', 'Hauptvertrag gilt', 'Hauptvertrag', ['Hauptvertrag']],
    ['bezeichnet', '„Vertrauliche Information“ bezeichnet jede Angabe. Er schützt alle vertraulichen Informationen und jede Vertrauliche Information.', 'Vertrauliche Information.', 'Vertrauliche Information', ['vertraulichen Informationen', 'Vertrauliche Information']],
    ['two names of one thing', 'Es gelten die Bedingungen (nachfolgend „Nutzungsbedingungen“ oder „NB“). Die NB gehen vor, und die Nutzungsbedingungen auch.', 'NB gehen', 'NB', ['NB']],
    ['a table', '| Begriff | Bedeutung |\n|---|---|\n| Testumgebung | Ein Abbild der Anlage |\n\nIn der Testumgebung stehen keine Daten.', 'Testumgebung stehen', 'Testumgebung', ['Testumgebung']],
    ['a compound left alone', 'Es besteht ein Vertrag („Hauptvertrag“). Zum Hauptvertragsende und nach dem Hauptvertrag gilt das.', 'Hauptvertrag gilt', 'Hauptvertrag', ['Hauptvertrag']],
    ['English: means', '“Service” means the hosting. The Services end today. The Service’s price is fixed.', 'Services end', 'Service', ['Services', 'Service’s']],
    ['English: hereinafter', 'The parties signed a contract (hereinafter referred to as the “Main Agreement”). The Main Agreement prevails.', 'Main Agreement prevails', 'Main Agreement', ['Main Agreement']],
    ['English: singular and plural', 'Each order (an “Order” and together the “Orders”) binds. All Orders end today.', 'Orders end', 'Orders', ['Orders']],
  ];
  for (const [name, clauses, use, defined, uses] of FORMS) {
    it(name, () => {
      const text = /^(?:“|The|Each)/.test(clauses) ? `# Data Processing Agreement\n\n${clauses}` : HEAD + clauses;
      const read = analyse(text);
      const said = (spans: readonly { start: number; end: number }[]): string[] => spans.map((span) => text.slice(span.start, span.end));
      const offset = text.indexOf(use) + 1;
      assert.deepEqual(said(definitionAt(read, offset)), [defined]);
      assert.deepEqual(said(referencesAt(read, offset, false)), uses);
      assert.deepEqual(said(referencesAt(read, definitionAt(read, offset)[0]!.start + 1, false)), uses, 'the same from the definition');
    });
  }
});

describe('hover on a term', () => {
  it('gives its definition and the number of uses', () => {
    const hover = termHover(contract, at('Hauptvertrages'), 'de');
    assert.equal(TEXT.slice(hover!.span.start, hover!.span.end), 'Hauptvertrages');
    assert.match(hover!.markdown, /\*\*Hauptvertrag\*\*[\s\S]*schließen einen Vertrag[\s\S]*1-mal verwendet/);
    assert.match(termHover(contract, at('Hauptvertrages'), 'en')!.markdown, /used once/);
  });

  it('escapes what the contract says', () => {
    const nasty = analyse('Der Vertrag (nachfolgend „Vertrag“) <img src=x> [gilt](http://example.org) und `mehr`.\n\nDer Vertrag gilt.');
    const markdown = termHover(nasty, nasty.document.text.lastIndexOf('Vertrag') + 1, 'de')!.markdown;
    assert.doesNotMatch(markdown, /<img|\]\(http/);
  });

  it('says nothing elsewhere', () => assert.equal(termHover(contract, at('Weisungen'), 'de'), null));
});

const CLAUSES = '# Vertrag zur Auftragsverarbeitung\n\n## § 1 Dauer\n\nSiehe § 3 und Anlage 1.\n\n## § 2 Weisungen\n\nNach §§ 1 bis 3 und Art. 28 DSGVO.\n\n## § 3 Haftung\n\nEs gilt *das* Gesetz. Nach § 9 nicht.\n\n## Anlage 1 – Maßnahmen\n\nVerschlüsselung.\n';
const clauses = analyse(CLAUSES);
const inClauses = (word: string): number => CLAUSES.indexOf(word) + 1;
const lines = (spans: readonly { start: number; end: number }[]): string[] => spans.map((span) => CLAUSES.slice(span.start, span.end));

describe('references between clauses', () => {
  it('lead to the headings of what they name', () => {
    assert.deepEqual(lines(definitionAt(clauses, inClauses('§ 3 und'))), ['## § 3 Haftung']);
    assert.deepEqual(lines(definitionAt(clauses, inClauses('Anlage 1.'))), ['## Anlage 1 – Maßnahmen']);
    assert.deepEqual(lines(definitionAt(clauses, inClauses('§§ 1 bis'))), ['## § 1 Dauer', '## § 3 Haftung']);
  });

  it('are found from a reference and from the number of the heading', () => {
    assert.deepEqual(lines(referencesAt(clauses, inClauses('§ 3 und'), false)), ['§ 3', '§§ 1 bis 3']);
    assert.deepEqual(lines(referencesAt(clauses, CLAUSES.indexOf('§ 3 Haftung') + 1, true)), ['§ 3', '§§ 1 bis 3', '## § 3 Haftung']);
  });

  it('lead nowhere where there is nothing', () => assert.deepEqual(definitionAt(clauses, inClauses('§ 9 nicht')), []));

  it('show title and first words, harmless', () => {
    const shown = referenceHover(clauses, inClauses('§ 3 und'), 'de')!;
    assert.equal(CLAUSES.slice(shown.span.start, shown.span.end), '§ 3');
    assert.match(shown.markdown, /^\*\*§ 3 Haftung\*\*\n\n> Es gilt das Gesetz\\\./);
    assert.equal(referenceHover(clauses, inClauses('§ 9 nicht'), 'de'), null);
  });
});

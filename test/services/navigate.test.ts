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

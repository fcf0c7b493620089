import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { undefinedTerm } from '../../server/src/rules/undefined-term/rule.js';
import { early, late, SILENT } from './usedBeforeSilent.js';
import { findingsOf } from './terms.js';

/** A text without its marks, and where they stood: `⟦use⟧` and `⟪definition⟫`. */
function unmark(marked: string): { text: string; uses: [number, number][]; definitions: [number, number][] } {
  const found = { uses: [] as [number, number][], definitions: [] as [number, number][] };
  let text = '';
  for (const piece of marked.split(/(⟦.*?⟧|⟪.*?⟫)/s)) {
    const list = piece.startsWith('⟦') ? found.uses : piece.startsWith('⟪') ? found.definitions : null;
    const inside = list ? piece.slice(1, -1) : piece;
    list?.push([text.length, text.length + inside.length]);
    text += inside;
  }
  return { text, ...found };
}

const before = (text: string, usedBeforeDefined = true): Finding[] =>
  findingsOf('undefined-term', text, { ...DEFAULT_SETTINGS, usedBeforeDefined }).filter(({ message }) => message === 'before');

const FIRES: readonly (readonly [name: string, marked: string])[] = [
  ['German: a paper, in the genitive', early('Der Auftrag endet mit dem Ende des ⟦Hauptvertrags⟧. Danach gilt der Hauptvertrag nicht mehr.', 'Die Parteien haben einen Vertrag über den Betrieb eines Portals geschlossen (nachfolgend „⟪Hauptvertrag⟫“).')],
  ['German: the plural of a thing', early('Der Auftragnehmer liest die ⟦Messgeräte⟧ nur auf Weisung des Auftraggebers aus.', 'Der Auftraggeber stellt je Wohnung einen Zähler auf (ein „⟪Messgerät⟫“).')],
  ['German: a sentence of its own that says what is meant', early('Bei jedem ⟦Störfall⟧ ruft er den Auftraggeber an und bleibt erreichbar.', '„⟪Störfall⟫“ bezeichnet jeden Ausfall von mehr als einer Stunde.')],
  ['German: one finding for each of two terms', early('Die ⟦Gästedaten⟧ werden nach dem Ende des ⟦Buchungsvertrags⟧ gelöscht, wie es für Gästedaten üblich ist.', 'Die Parteien haben einen Vertrag über Buchungen geschlossen („⟪Buchungsvertrag⟫“). Er betrifft Daten von Gästen („⟪Gästedaten⟫“).')],
  ['German: an annex that defines in passing', early('Er setzt das ⟦Prüfprotokoll⟧ jährlich neu auf und legt es vor.', 'Nichts weiter ist vereinbart.') + '\n## Anlage 1: Maßnahmen\n\nJede Prüfung wird auf einem Blatt festgehalten (das „⟪Prüfprotokoll⟫“).\n'],
  ['German: a reference that leads elsewhere', early('Die ⟦Gästedaten⟧ werden nach § 3 gelöscht, sobald sie nicht mehr gebraucht werden.', 'Er erhält Namen und Reisezeiten der Gäste („⟪Gästedaten⟫“).')],
  ['German: after the head, which is silent', early('Der Umfang ergibt sich aus dem ⟦Hauptvertrag⟧ und aus nichts anderem.', 'Die Parteien haben einen Vertrag geschlossen (nachfolgend „⟪Hauptvertrag⟫“).').replace('vereinbaren:', 'vereinbaren zum Hauptvertrag:')],
  ['German: an everyday noun that can only be the term', early('Der Auftragnehmer verarbeitet nur, was er für die ⟦Dienste⟧ braucht.', 'Der Auftragnehmer betreibt den Versand von Rundschreiben (die „⟪Dienste⟫“).')],
  ['German: chapters without numbers', early('Die ⟦Gästedaten⟧ werden nur auf Weisung verarbeitet und nie verkauft.', 'Er erhält Namen der Gäste („⟪Gästedaten⟫“).').replace(/## § \d /g, '## ')],
  ['English: data', late('The Provider processes the ⟦Guest Data⟧ only as instructed. Guest Data are never sold.', 'The Provider receives names and travel dates of guests (the “⟪Guest Data⟫”).')],
  ['English: the plural', late('The Provider reports all ⟦Service Failures⟧ by telephone and in writing.', 'The Customer may object where the portal stands still for an hour (a “⟪Service Failure⟫”).')],
  ['English: one word with a capital', late('The Provider answers questions on the ⟦Portal⟧ within a day.', 'The Provider runs an online booking system (the “⟪Portal⟫”).')],
  ['English: a term in a definition of another', late('“Booking” means an order that a guest places on the ⟦Portal⟧ and that is paid.', 'The Provider runs an online booking system (the “⟪Portal⟫”).')],
  ['English: the second of two versions, by itself', `${early('Das Portal wird nur auf Weisung betrieben und gewartet.', 'Er betreibt ein System für Buchungen (das „⟪Portal⟫“).').replace('Das Portal', 'Das ⟦Portal⟧')}\n${late('The Provider answers questions on the ⟦Portal⟧ within a day.', 'The Provider runs an online booking system (the “⟪Portal⟫”).')}`],
  ['English: a sentence that says what is meant', late('The Provider returns the ⟦Guest Data⟧ when the work is done.', '“⟪Guest Data⟫” means the names of guests.')],
];

describe('rule: undefined-term, used before defined', () => {
  for (const [name, marked] of FIRES) {
    it(`reports ${name}`, () => {
      const { text, uses, definitions } = unmark(marked);
      const found = before(text);
      const ranges = (spans: readonly { start: number; end: number }[]): [number, number][] => spans.map(({ start, end }) => [start, end]);
      assert.deepEqual(found.map(({ subject }) => subject), uses.map(([start, end]) => text.slice(start, end)));
      assert.deepEqual(ranges(found.map(({ span }) => span)), uses);
      assert.deepEqual(ranges(found.flatMap(({ related }) => related.map(({ span }) => span))).sort(([a], [b]) => a - b), definitions);
      assert.deepEqual(new Set(found.map(({ severity }) => severity)), new Set(['hint']));
      assert.deepEqual(before(text, false), []);
    });
  }

  for (const [name, text] of SILENT) it(`accepts ${name}`, () => assert.deepEqual(before(text).map(({ subject }) => subject), []));

  it('says so in both languages', () => {
    const { before: used, definedHere } = undefinedTerm.messages;
    assert.equal(used!.de({ term: 'Dienste' }), '„Dienste“ steht hier vor seiner Definition.');
    assert.equal(used!.en({ term: 'Services' }), '“Services” is used here before it is defined.');
    assert.match(definedHere!.de({ term: 'Dienste' }), /hier definiert/);
    assert.match(definedHere!.en({ term: 'Services' }), /defined here/);
  });
});

import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';
import { renamableAt, renameTerm } from '../../server/src/services/rename.js';
import { applyEdits } from '../../server/src/text/span.js';

const HEAD = '# Vertrag zur Auftragsverarbeitung\n\nDie Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n';
const ENGLISH = '# Data Processing Agreement\n\nAcme Ltd (the “Customer”) and Beta Ltd (the “Supplier”) agree:\n\n';

/** The clauses, the words to rename at, the new name, and the clauses after it. `HEAD` or `ENGLISH` stand in front. */
const CASES: readonly (readonly [name: string, clauses: string, at: string, wanted: string, after: string])[] = [
  ['keeps the case', 'Es besteht ein Vertrag („Hauptvertrag“). Nach Ende des Hauptvertrags gilt der Hauptvertrag fort.', 'Hauptvertrags', 'Rahmenvertrag', 'Es besteht ein Vertrag („Rahmenvertrag“). Nach Ende des Rahmenvertrags gilt der Rahmenvertrag fort.'],
  ['takes the article along', 'Es besteht ein Vertrag („Hauptvertrag“). Nach Ende des Hauptvertrags gilt der Hauptvertrag; mit dem Hauptvertrag endet alles.', 'Hauptvertrags', 'Vereinbarung', 'Es besteht ein Vertrag („Vereinbarung“). Nach Ende der Vereinbarung gilt die Vereinbarung; mit der Vereinbarung endet alles.'],
  ['undoes a contraction', 'Es besteht ein Vertrag („Hauptvertrag“). Die Anlage zum Hauptvertrag gilt.', 'Hauptvertrag gilt', 'Bestellung', 'Es besteht ein Vertrag („Bestellung“). Die Anlage zur Bestellung gilt.'],
  ['keeps an ending without an article', 'Es besteht ein Vertrag („Hauptvertrag“). Die Anlagen jedes Hauptvertrags gelten.', 'Hauptvertrags', 'Rahmenvertrag', 'Es besteht ein Vertrag („Rahmenvertrag“). Die Anlagen jedes Rahmenvertrags gelten.'],
  ['leaves compounds and other terms alone', 'Es besteht ein Vertrag („Hauptvertrag“) und ein Zeitplan („Plan“). Das Hauptvertragsende steht im Plan, nicht im Hauptvertrag.', 'Plan,', 'Ablauf', 'Es besteht ein Vertrag („Hauptvertrag“) und ein Zeitplan („Ablauf“). Das Hauptvertragsende steht im Ablauf, nicht im Hauptvertrag.'],
  ['renames one of two names', 'Es gelten die Bedingungen (nachfolgend „Nutzungsbedingungen“ oder „NB“). Die NB gehen vor, und die Nutzungsbedingungen auch.', 'NB gehen', 'AGB', 'Es gelten die Bedingungen (nachfolgend „Nutzungsbedingungen“ oder „AGB“). Die AGB gehen vor, und die Nutzungsbedingungen auch.'],
  ['English plural and possessive', '“Service” means the hosting. The Services end today. The Service’s price is fixed.', 'Services end', 'Platform', '“Platform” means the hosting. The Platforms end today. The Platform’s price is fixed.'],
  ['a term of two words', 'The parties signed a contract (the “Main Agreement”). The Main Agreement prevails over an agreement of the main kind.', 'Main Agreement prevails', 'Master Contract', 'The parties signed a contract (the “Master Contract”). The Master Contract prevails over an agreement of the main kind.'],
];

describe('renaming a defined term', () => {
  for (const [name, clauses, at, wanted, after] of CASES) {
    it(name, () => {
      const head = /^(?:“|The )/.test(clauses) ? ENGLISH : HEAD;
      const text = head + clauses;
      const edits = renameTerm(analyse(text), text.lastIndexOf(at) + 1, wanted);
      assert.notEqual(typeof edits, 'string');
      assert.equal(applyEdits(text, edits as Exclude<typeof edits, string>), head + after);
    });
  }

  const TEXT = `${HEAD}Es besteht ein Vertrag („Hauptvertrag“). Mit Ende des Hauptvertrags endet er.`;
  const contract = analyse(TEXT);
  const at = TEXT.indexOf('Hauptvertrags') + 2;

  it('offers the name in its dictionary form', () => assert.deepEqual(renamableAt(contract, at), { span: { start: at - 2, end: at + 11 }, name: 'Hauptvertrag' }));

  for (const [wanted, fault] of [['', 'no-name'], ['  ', 'no-name'], ['a\nb', 'no-name'], ['x'.repeat(200), 'no-name'], ['123', 'no-name'], ['auftraggeber', 'taken']] as const) {
    it(`says why not: ${JSON.stringify(wanted.slice(0, 12))}`, () => assert.equal(renameTerm(contract, at, wanted), fault));
  }

  it('says so where no term stands', () => {
    assert.equal(renamableAt(contract, 3), null);
    assert.equal(renameTerm(contract, 3, 'Neu'), 'no-term');
  });

  it('reads the same again under the new name', () => {
    const edits = renameTerm(contract, at, 'Rahmenvertrag');
    assert.notEqual(typeof edits, 'string');
    const renamed = applyEdits(TEXT, edits as Exclude<typeof edits, string>);
    assert.deepEqual(analyse(renamed).terms.definitions.map(({ term }) => term), ['Auftraggeber', 'Auftragnehmer', 'Rahmenvertrag']);
  });
});

import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';

const laws = (text: string): string[] => analyse(text).citations().map(({ fact, inferred }) => `${fact.text}: ${fact.law}${inferred ? '?' : ''}`);

describe('contract: citations', () => {
  it('takes an article without a law for one of the GDPR', () => {
    assert.deepEqual(laws('Hilfe nach Art. 32 und Pflichten nach Art. 28 DSGVO.\n\nMeldung nach Art. 33.'), ['Art. 32: gdpr', 'Art. 28 DSGVO: gdpr', 'Art. 33: gdpr?'].map((s, i) => (i === 0 ? 'Art. 32: gdpr?' : s)));
  });

  it('or of the Swiss Act where only that is cited', () => assert.deepEqual(laws('Es gilt Art. 9 DSG.\n\nMeldung nach Art. 24 Abs. 3.'), ['Art. 9 DSG: dsg', 'Art. 24 Abs. 3: dsg?']));

  it('leaves out the articles of the contract itself', () => {
    const text = '# Vertrag\n\n## Artikel 1 Gegenstand\n\nSiehe Artikel 2 und Art. 28.\n\n## Artikel 2 Dauer\n\nEin Jahr.';
    assert.deepEqual(laws(text), ['Art. 28: gdpr?']);
  });

  it('counts spans from the start of the text', () => {
    const text = '# Vertrag\n\nErster Absatz.\n\nNach **Art. 28** DSGVO.';
    const [citation] = analyse(text).citations();
    assert.equal(text.slice(citation!.span.start, citation!.span.end), 'Art. 28** DSGVO');
  });
});

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';

const CASES: readonly (readonly [law: string, text: string])[] = [
  ['gdpr', 'Vertrag zur Auftragsverarbeitung nach Art. 28 DSGVO.'],
  ['gdpr', 'The Processor complies with Article 28 GDPR.'],
  ['gdpr', 'Der Auftragnehmer beachtet das Bundesdatenschutzgesetz.'],
  ['gdpr', 'Der Auftragnehmer verarbeitet Daten.'],
  ['dsg', 'Die Auftragsbearbeiterin hält Art. 9 DSG und die DSV ein.'],
  ['dsg', 'Die Massnahmen sind ausschliesslich gemäss Anhang zu treffen, ausserhalb der Bürozeiten. Es gilt schweizerisches Recht.'],
  ['both', 'Die Parteien beachten Art. 9 DSG und, soweit anwendbar, die DSGVO.'],
  ['both', 'Es gilt Schweizer Recht. Die Verarbeitung erfolgt nach Art. 28 DSGVO.'],
  ['both', 'References to the GDPR include the Swiss Federal Act on Data Protection (FADP).'],
];

describe('law a contract is measured by', () => {
  for (const [law, text] of CASES) it(`${law}: ${text}`, () => assert.equal(analyse(text).law, law));
  it('follows the setting', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, law: 'dsg' };
    assert.equal(analyse('Art. 28 DSGVO', undefined, settings).law, 'dsg');
  });
});

import assert from 'node:assert/strict';
import { euStanding, swissStanding } from '../../server/src/knowledge/countries/adequacy.js';
import { CITIES, CLOUD_REGIONS } from '../../server/src/knowledge/countries/cities.js';
import { COUNTRIES, countryByCode, GROUP_MEMBERS, liesIn, placeName } from '../../server/src/knowledge/countries/countries.js';

const codes = (wanted: (code: string) => boolean): string => COUNTRIES.map((c) => c.code).filter(wanted).join(' ');

describe('knowledge: countries', () => {
  it('has 27 members of the EU and 30 of the EEA, as the flags say', () => {
    assert.equal(GROUP_MEMBERS['EU']?.length, 27);
    assert.equal(GROUP_MEMBERS['EEA']?.length, 30);
    for (const code of GROUP_MEMBERS['EEA'] ?? []) assert.equal(countryByCode(code)?.eea, true, code);
    for (const country of COUNTRIES) if (country.eu && !country.partOf) assert.ok(GROUP_MEMBERS['EU']?.includes(country.code), country.code);
  });

  it('has the decisions under Art. 45 GDPR', () => {
    assert.equal(codes((code) => euStanding(code) === 'adequate'), 'AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY');
    assert.equal(codes((code) => euStanding(code) === 'certified-only'), 'US');
  });

  it('has Annex 1 DSV, which differs', () => {
    assert.equal(codes((code) => swissStanding(code) === 'adequate' && !countryByCode(code)?.eea), 'AD AR CA FO GB GG GI IL IM JE MC NZ UY');
    assert.equal(swissStanding('US'), 'certified-only');
    for (const code of ['BR', 'JP', 'KR', 'IN', 'AU']) assert.equal(swissStanding(code), 'none', code);
    for (const code of ['DE', 'NO', 'CH']) assert.notEqual(swissStanding(code), 'none', code);
  });

  it('names every country in both languages, and no code twice', () => {
    for (const { code, names } of COUNTRIES) assert.ok(names.de[0] && names.en[0], code);
    assert.equal(new Set(COUNTRIES.map((c) => c.code)).size, COUNTRIES.length);
  });

  it('knows the country of every city and region', () => {
    for (const { country } of [...CITIES, ...CLOUD_REGIONS]) assert.ok(countryByCode(country), country);
  });

  for (const [place, region, inside] of [
    ['DE', 'EU', true], ['NO', 'EU', false], ['NO', 'EEA', true], ['EU', 'EEA', true], ['EEA', 'EU', false], ['IN', 'third-country', true], ['DE', 'third-country', false], ['CH', 'third-country', true], ['RE', 'FR', true], ['RE', 'EU', true], ['IN', 'IN', true], ['IN', 'CN', false],
  ] as const) {
    it(`${place} ${inside ? 'lies' : 'does not lie'} in ${region}`, () => assert.equal(liesIn(place, region), inside));
  }

  it('names groups and countries for the reader', () => {
    assert.deepEqual([placeName('EEA', 'de'), placeName('third-country', 'en'), placeName('IN', 'de'), placeName('ZZ', 'en')], ['EWR', 'third country', 'Indien', 'ZZ']);
  });
});

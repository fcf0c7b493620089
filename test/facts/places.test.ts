import assert from 'node:assert/strict';
import { factsOf } from '../../server/src/facts/blockFacts.js';
import type { Language } from '../../server/src/language/language.js';
import { analyse } from '../../server/src/services/analyse.js';

/** The places of a text as `country` or, where it is no plain name, `country:form`; boundaries of `outside` in brackets. */
function placesOf(text: string, language: Language): string {
  return analyse(text).blocks.flatMap((placed) => factsOf(placed.block, language).places)
    .map((place) => (place.boundary ? `(${place.country})` : place.form === 'name' || place.form === 'third-country' ? place.country : `${place.country}:${place.form}`)).join(' ');
}

const GERMAN: readonly (readonly [text: string, places: string])[] = [
  ['Die Daten liegen in Indien, Russland oder der Volksrepublik China.', 'IN RU CN'],
  ['Die Server stehen in den Vereinigten Staaten von Amerika.', 'US'],
  ['Die Regeln Indiens und Deutschlands gelten.', 'IN DE'],
  ['Die Verarbeitung im Vereinigten Königreich und in den Niederlanden ist zulässig.', 'GB NL'],
  ['Die Russische Föderation und die Tschechische Republik werden genannt; ein Team der Russischen Föderation hilft.', 'RU CZ RU'],
  ['Hosting in der EU/EWR', 'EU EEA'],
  ['innerhalb der Europäischen Union oder des Europäischen Wirtschaftsraums', 'EU EEA'],
  ['Zugriff durch indische Dienstleister und US-amerikanische Unternehmen', 'IN:adjective US:adjective'],
  ['auf US-Servern, in einer EU-Region und mit Indien-Team', 'US EU IN'],
  ['Es gilt Schweizer Recht, hilfsweise österreichisches Recht.', 'CH:law AT:law'],
  ['Übermittlung in Drittländer oder einen Drittstaat', 'third-country third-country'],
  ['außerhalb der EU und des EWR', 'third-country:outside (EU) (EEA)'],
  ['ausserhalb der Schweiz', 'third-country:outside (CH)'],
  ['Rechenzentren in Frankfurt/Falkenstein und Bengaluru', 'DE:city DE:city IN:city'],
  ['Region eu-central-1 sowie us-east-1', 'DE:region US:region'],
  ['Muster GmbH, Hauptstraße 5, 12345 Musterstadt', 'DE:address'],
  ['Exemple SA, L-1855 Beispielstadt', 'LU:address'],
  ['Reykjavik in Island', 'IS:city IS'],
  ['Rechenzentren in Cottbus, Leonding und Dübendorf', 'DE:city AT:city CH:city'],
  ['Datenpark GmbH & Co. KG, Hof (Archiv), 06110 Halle', 'DE:city DE:address DE:city'],
  ['Netzwerk e.V. (Hagen), Seeblick AG, Wil', 'DE:city CH:city'],
  ['Courses such as "Business in Luton"; Ms Sunderland, the meter "Croydon" and Basingstoke Data Ltd; Swansea Instruments', ''],
  ['Sample Ltd, Croydon; a server in Basingstoke', 'GB:city GB:city'],
  ['Kartons stehen in Halle 4, im Hof und auf dem Rathaus Hof; Frau Hagen holt sie ab.', ''],
  ['Nach alten Sitten und mit vielen Siegen', ''],
  ['Die Stadtwerke Passau GmbH', 'DE:company'],
  // No places: laws, instruments, companies, words.
  ['Nach der EU-DSGVO, der Verordnung (EU) 2016/679 und den EU-Standardvertragsklauseln', ''],
  ['EU-U.S. Data Privacy Framework und EU-US-Datenschutzrahmen', ''],
  ['Die Deutsche Telekom AG arbeitet in deutscher Sprache.', ''],
  ['Die Beispiel Deutschland GmbH', 'DE:company'],
  ['Man hat im Tschad-Projekt nichts zu tun.', ''],
];

const ENGLISH: readonly (readonly [text: string, places: string])[] = [
  ['servers in the United States, the U.S. or the USA', 'US US US'],
  ['The data stay in the UK and in Türkiye, formerly Turkey.', 'GB TR TR'],
  ['within the European Economic Area (EEA)', 'EEA EEA'],
  ['outside the EEA, the United Kingdom and Switzerland', 'third-country:outside (EEA) (GB) (CH)'],
  ['Please contact us; it is up to us.', ''],
  ['hosted in Rzeszów, Namur and Örebro', 'PL:city BE:city SE:city'],
  ['Traps, Worms and Trojans; Hull and Vigo are surnames.', ''],
  ['an office in New Jersey, not in Jersey', 'US JE'],
  ['Atlanta, Georgia, USA', 'US:city US'],
  ['a vendor in Georgia or Jordan', 'GE JO'],
  ['Jordan Smith met Chad Miller on Long Island.', ''],
  ['Nigeria and Niger, Oman and the Isle of Man', 'NG NE OM IM'],
  ['The UK GDPR, EU law, the Swiss FADP and the EU Standard Contractual Clauses apply.', 'EU:law'],
  ['governed by Swiss law and Polish law', 'CH:law PL:law'],
  ['Indian data centres and a Turkish company', 'IN:adjective TR:adjective'],
  ['They polish the floor and eat turkey.', ''],
  ['American Express and British Airways', ''],
  ['Sample Ireland Ltd', 'IE:company'],
  ['1 High Street, EC2A 4NE', 'GB:address'],
  ['100 Main Street, CA 94103', 'US:address'],
  ['non-EU countries and third countries', 'third-country third-country'],
  ['IT, HR, NO and IN are abbreviations.', ''],
];

describe('facts: places', () => {
  for (const [text, places] of GERMAN) it(`de: ${text}`, () => assert.equal(placesOf(text, 'de'), places));
  for (const [text, places] of ENGLISH) it(`en: ${text}`, () => assert.equal(placesOf(text, 'en'), places));

  it('reads codes where a table cell holds nothing else', () => {
    assert.equal(placesOf('| Name | Land |\n|---|---|\n| A | IT / IN |\n| IT | [DE] |\n| B and IT help | UK |', 'en'), 'IT:code IN:code IT:code DE:code GB');
  });

  it('gives the exact words', () => {
    const text = '**Ort:** die _Vereinigten\nStaaten_ und EU/EWR';
    const [block] = analyse(text).blocks;
    const { places } = factsOf(block!.block, 'de');
    assert.deepEqual(places.map((place) => text.slice(place.span.start, place.span.end)), ['Vereinigten\nStaaten', 'EU', 'EWR']);
  });
});

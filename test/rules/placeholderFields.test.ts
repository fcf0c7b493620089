import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { placeholder } from '../../server/src/rules/placeholder/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as describeIn } from '../../server/src/services/describe.js';
import { german } from './terms.js';

/** Every place that is marked or linked, with the kind of its blank. */
const found = (text: string): string[] => {
  const contract = analyse(text);
  const kinds = new Map(contract.blanks.map(({ span, kind }) => [span.start, kind]));
  return placeholder.check(contract, DEFAULT_SETTINGS).flatMap(({ span, related }) => [span, ...related.map((place) => place.span)])
    .sort((a, b) => a.start - b.start).map((span) => `${kinds.get(span.start)}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`);
};
/** The places of each finding, with the key of its message. */
const told = (text: string): string[] => placeholder.check(analyse(text), DEFAULT_SETTINGS)
  .map(({ message, span, related }) => `${message}: ${[span, ...related.map((place) => place.span)].map(({ start, end }) => text.slice(start, end)).join(' + ')}`);

const GAPS: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
  ['an address', '# Vertrag\n\nDer Verantwortliche\n\n[ Name ]\n\n[ Straße, Hausnummer ]\n[ PLZ ] [ Ort ], Österreich\n[ E-Mail ]\n\nDer Auftragsverarbeiter\n\nKontor GmbH', 'together: [ Name ] + [ Straße, Hausnummer ] + [ PLZ ] + [ Ort ] + [ E-Mail ]'],
  ['fields of a program', 'zwischen\n\nKundennummer: $Kundennummer\n$Firma\n$Adresse\n$Ort\n(nachstehend Auftraggeber genannt)', 'together: $Kundennummer + $Firma + $Adresse + $Ort'],
  ['rows of a form', german('| | **Controller** | **Processor** |\n|---|---|---|\n| **Legal entity name** | | |\n| **Registered address** | | |').replace('Muster GmbH', 'Lenker GmbH').replace('Beispiel AG', 'Kontor AG'), 'together: Legal entity name + Registered address'],
  ['the two alternatives of a blank', 'Unterauftragsverarbeiter: [NAME, ADRESSE] oder [keine]', 'together: [NAME, ADRESSE] + [keine]'],
  ['two blanks of a sentence', 'Der Vertrag beginnt am ________ und endet am ________.', 'line-many: ________ + ________'],
  ['but not of two sentences', 'Der Vertrag beginnt am ________. Das Ende ist der ________.', 'line: ________', 'line: ________'],
  ['sample names of both parties', 'zwischen\n\nX GmbH\nX-Straße 123\n12345 Musterstadt\n\n- Auftraggeber -\n\nund\n\nY GmbH\nY-Straße 123\n\n- Auftragnehmer -', 'together: X GmbH + Musterstadt + Y GmbH'],
  ['both parties apart', 'zwischen\n\n[Name]\n[Straße]\n\n- Auftraggeber -\n\nund\n\n[Firma]\n[Sitz]\n\n- Auftragnehmer -', 'together: [Name] + [Straße]', 'together: [Firma] + [Sitz]'],
  ['what is asked under one heading', '## Zutritt\n\nBitte die Schließanlage angeben.\n\n- Wachdienst nachts? Bitte ergänzen.\n\n## Zugang\n\nBitte hier die Verfahren eintragen.', 'together: Bitte die Schließanlage angeben + Bitte ergänzen', 'instruction: Bitte hier die Verfahren eintragen'],
  ['the table of those who sign, with the day beside it', `# Agreement\n\n${'## Clause\n\nThe processor keeps the data secure.\n\n'.repeat(6)}## Execution\n\n| | Customer | Provider |\n|---|---|---|\n| Legal name | | |\n| Signature | | |\n\nEffective Date: ____________`, 'field: Legal name + ____________'],
  ['items of a list apart', 'Unterauftragnehmer:\n\n- [Hosting-Anbieter], Hosting\n- [Mail-Anbieter], E-Mail', 'bracket: [Hosting-Anbieter]', 'bracket: [Mail-Anbieter]'],
  ['labelled items together', 'Kontakt:\n\n- Name: [Name]\n- Telefon: [Telefon]', 'together: [Name] + [Telefon]'],
  ['another chapter apart', '## Ort\n\n[Ort]\n\n## Datum\n\n[Datum]', 'bracket: [Ort]', 'bracket: [Datum]'],
  ['a period apart from what is missing further on', `Die Frist beträgt [30] Tage.\n\n${'Das Nähere regelt der Hauptvertrag. '.repeat(4)}\n\nGerichtsstand ist [Ort].`, 'bracket: [30]', 'bracket: [Ort]'],
  ['notes one by one', 'TODO: Anlage prüfen\n\nTBD: Ort', 'marker: TODO', 'marker: TBD'],
];

/** What shows only by what stands around it: fields, cells and boxes that hold nothing, parties without a name. */
const FIRES: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
  ['labels in lines of one block', german('Firma:\nStraße:\nE-Mail:'), 'field: Firma:', 'field: Straße:', 'field: E-Mail:'],
  ['labels in blocks of their own', german('Name:\n\nTelefon:\n\n## 2. Rest\n\nText.'), 'field: Name:', 'field: Telefon:'],
  ['a label before a heading', german('Gegenstand der Verarbeitung:\n\nArt der Daten:\n\n## 2. Rest'), 'field: Gegenstand der Verarbeitung:', 'field: Art der Daten:'],
  ['English labels', german('Company name:\n\nRegistered office:\n\n## 2. Rest'), 'field: Company name:', 'field: Registered office:'],
  ['a label of a form in a table', german('| Angabe | Inhalt |\n|---|---|\n| Datenschutzbeauftragter | |\n| Telefon | 040 771 |'), 'field: Datenschutzbeauftragter'],
  ['a register without an entry', german('| Sub-processor | Location | Service |\n|---|---|---|\n| | | |'), 'field: Sub-processor'],
  ['an entry without its seat', german('| Unterauftragnehmer | Sitz | Leistung |\n|---|---|---|\n| Hostpark GmbH | | Hosting |'), 'field: Hostpark GmbH'],
  ['the party in a table to be signed', german('| | Controller | Processor |\n|---|---|---|\n| Legal entity name | | |\n| Signature | | |\n| Date | | |'), 'field: Legal entity name'],
  ['boxes none of which is ticked', german('☐ Bestandsdaten\n\n☐ Zahlungsdaten'), 'box: ☐'],
  ['a task list that asks to choose', german('Zutreffendes bitte ankreuzen:\n\n- [ ] Variante A\n- [ ] Variante B'), 'box: [ ]'],
  ['a party without a name', 'zwischen\n\n- Verantwortlicher - nachstehend Auftraggeber genannt -\n\nund der Kontor Daten AG', 'party: - Verantwortlicher - nachstehend Auftraggeber genannt -'],
  ['an English party without a name', 'between\n\n(the "Controller")\n\nand Ledgerline Inc.', 'party: (the "Controller")'],
  ['a title that calls itself a draft', '# Auftragsverarbeitungsvertrag – Entwurf\n\nDies ist eine Vorlage für Kunden.', 'draft: Entwurf', 'draft: Dies ist eine Vorlage'],
  ['what an annex should say', '# Vertrag\n\nText.\n\n# Annex 1\n\nThe list shall state the type of data and the circle of data subjects.', 'instruction: The list shall state the type of data and the circle of data subjects.'],
  ['a field of a list before the next', german('- **Gegenstand der Verarbeitung:**\n- **Art der Daten:** Namen'), 'field: Gegenstand der Verarbeitung:'],
  ['an English field before the next', german('**Categories of data subjects:**\n\n**Types of personal data:** names'), 'field: Categories of data subjects:'],
  ['a field in a line before the next', german('Dauer:\nZweck: Hosting'), 'field: Dauer:'],
  ['a label before the next', german('Telefon:\n\nE-Mail: kontor@kontor.de'), 'field: Telefon:'],
  ['the first row of a form without headings', german('| Gegenstand der Verarbeitung | |\n|---|---|\n| Art der Daten | Namen |'), 'field: Gegenstand der Verarbeitung'],
  ['a list that is announced and missing', german('## 1. Personen\n\nWeisungsberechtigte Personen des Auftraggebers sind:\n\n## 2. Rest\n\nText.'), 'field: Weisungsberechtigte Personen des Auftraggebers sind:'],
  ['a numbered heading over nothing', german('Text.\n\n## 2. Löschung\n\n## 3. Haftung\n\nText.'), 'field: Löschung'],
  ['an annex without content', german('Text.\n\n# Anlage 1 – Daten\n\nNamen.\n\n# Anlage 2 – Unterauftragnehmer'), 'field: Unterauftragnehmer'],
  ['an annex before the next', german('Text.\n\n# Anlage 1 – Daten\n\n# Anlage 2 – Unterauftragnehmer\n\nKeine.'), 'field: Daten'],
  ['other boxes where one is to be ticked', german('Bitte ankreuzen:\n\n□ Bestandsdaten\n\n□ Zahlungsdaten'), 'box: □'],
  ['brackets where one is to be ticked', german('Bitte ankreuzen:\n\n( ) Variante A\n\n( ) Variante B'), 'box: ( )'],
  ['a task list under a heading that asks', german('Text.\n\n## 2. Art der Daten\n\n- [ ] Bestandsdaten\n- [ ] Zahlungsdaten'), 'box: [ ]'],
  ['the place kept free for a party', 'zwischen\n\n<div class="platz">\n</div>\n\n- Auftraggeber -\n\nund der Kontor Daten AG', 'party: <div class="platz"> </div>'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['a label whose value stands below', german('Kontakt:\n\nKontor Daten AG, Hafenstraße 3\n\nName:\nPetersen')],
  ['a label that leads into fields', german('Kontakt:\n\nName: Petersen\n\nTelefon: 040 771')],
  ['a label that leads into a list', german('Betroffene Personen:\n\n- Kunden\n- Lieferanten')],
  ['a label that leads into a section', german('### 1.1 Angaben\n\nGegenstand der Verarbeitung:\n\n#### a) Umfang\n\nBetrieb.')],
  ['an enumeration', german('Erhoben werden Name: Vor- und Nachname, Anschrift: Straße und Ort.')],
  ['fields to be signed', `${german('Text.')}\n${'Absatz.\n\n'.repeat(8)}Unterschrift:\n\nName:\n\nTitel:\n\nDatum:\n`],
  ['spare rows of a register', german('| Unterauftragnehmer | Sitz |\n|---|---|\n| Hostpark GmbH | Kassel |\n| | |')],
  ['remarks and ticks', german('| Maßnahme | umgesetzt | Bemerkung |\n|---|---|---|\n| Verschlüsselung | ja | |\n\n| | Auftraggeber | Auftragnehmer |\n|---|---|---|\n| Kosten | x | |')],
  ['a table to be signed', german('| Ort, Datum | Ort, Datum |\n|---|---|\n| | |\n\n| Datum | Unterschrift |\n|---|---|\n| | |')],
  ['a group with a tick', german('☒ Bestandsdaten\n\n☐ Zahlungsdaten')],
  ['a task list nobody has to choose from', german('- [ ] Liste prüfen\n- [ ] Anlage senden')],
  ['a group without a tick beside others with one', german('☒ ja\n\n☐ nein\n\n## 2. Zutritt\n\n☐ Alarm\n\n☐ Wache')],
  ['a party with its name', 'zwischen\n\nNordlicht GmbH\n\n- Auftraggeber -\n\nund der Kontor Daten AG'],
  ['a party described', 'zwischen dem Kunden\n\n- nachfolgend Auftraggeber -\n\nund der Kontor Daten AG'],
  ['what the body says of an annex', german('The annex shall state the types of data and the categories of data subjects.')],
  ['contacts before what they lead into', german('Kontakt:\n\nAnsprechpartner: Jule Petersen\n\nDatenarten:\n\nKontaktdaten: E-Mail')],
  ['a list that follows', german('Weisungsberechtigt sind folgende Personen:\n\n- Petersen\n\n## 2. Rest\n\nDie Maßnahmen finden sich hier unter:\n\n### Anlage\n\nText.')],
  ['what the parties agree', '# Vertrag\n\nDie Parteien vereinbaren hiermit was folgt:\n\n## 1. Gegenstand\n\nText.'],
  ['a heading with parts', german('Text.\n\n## 2. Löschung\n\n### 2.1 Frist\n\nText.')],
  ['a heading that stands over nothing on purpose', german('Text.\n\n## 2. (entfällt)\n\n## 3. Haftung\n\nText.')],
  ['a list of annexes kept elsewhere', german('Text.\n\n## Anlage 1 – Daten\n\n## Anlage 2 – Unterauftragnehmer')],
  ['an annex with its title below', german('Text.\n\n# Anlage 1 – Daten\n\nNamen.\n\n# Anlage 2\n\n# Unterauftragnehmer\n\nKeine.')],
  ['bullets that look like boxes', german('□ Bestandsdaten\n\n□ Zahlungsdaten')],
];

describe('placeholder: fields, boxes and parties', () => {
  for (const [name, text, ...expected] of FIRES) it(`finds ${name}`, () => assert.deepEqual(found(text).filter((f) => !f.startsWith('sample')), expected));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(found(text).filter((f) => !f.startsWith('sample')), []));

  it('tells the same words once, with every place and what is missing beside them', () => {
    const text = 'Kunde: [Firma]\n\nVertreten durch [Name] der [Firma].\n\nUnterschrift [Firma]';
    const findings = placeholder.check(analyse(text), DEFAULT_SETTINGS);
    assert.deepEqual(findings.map(({ subject, related }) => [subject, related.length]), [['[Firma]', 3]]);
  });

  for (const [name, text, ...expected] of GAPS) it(`tells as one: ${name}`, () => assert.deepEqual(told(text), expected));

  it('names what is missing', () => {
    const [finding] = placeholder.check(analyse('Kunde: [Firma], [Straße], [PLZ], [Ort], [Land]'), DEFAULT_SETTINGS);
    assert.equal(describeIn(finding!, 'de').message, 'Noch auszufüllen oder zu ersetzen: „[Firma]“, „[Straße]“, „[PLZ]“, „[Ort]“ …');
    assert.equal(describeIn(finding!, 'en').message, 'Still to be filled in or replaced: “[Firma]”, “[Straße]”, “[PLZ]”, “[Ort]” …');
  });

  it('tells the blanks of a template by their kinds', () => {
    const text = Array.from({ length: 20 }, (_, i) => `Angabe ${i} ist [Wert ${i}] und {{feld_${i}}}.`).join('\n\n');
    const findings = placeholder.check(analyse(text), DEFAULT_SETTINGS);
    assert.deepEqual(findings.map(({ message, related, args }) => [message, related.length, args['places']]), [['bracket-many', 39, '40']]);
  });
});

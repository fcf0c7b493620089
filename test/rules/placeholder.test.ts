import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { placeholder } from '../../server/src/rules/placeholder/rule.js';
import { analyse } from '../../server/src/services/analyse.js';

/** Every place that is marked or linked, in the order of the text. */
const found = (text: string): string[] => placeholder.check(analyse(text), DEFAULT_SETTINGS).flatMap(({ span, related }) => [span, ...related.map((place) => place.span)])
  .sort((a, b) => a.start - b.start).map((span) => text.slice(span.start, span.end));

const fires: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Auftraggeber ist […] mit Sitz in [...].', '[…]', '[...]'],
  ['between [Name of the Customer] and [●]', '[Name of the Customer]', '[●]'],
  ['Gerichtsstand ist [ORT].', '[ORT]'],
  ['| Anbieter | Ort |\n|---|---|\n| [Hosting-Anbieter] | [EU/US] |', '[Hosting-Anbieter]', '[EU/US]'],
  ['innerhalb von [30] Tagen nach Vertragsende', '[30]'],
  ['innerhalb von [   ] Tagen', '[   ]'],
  ['Der Vertrag beginnt am ____________ und endet am ..........', '____________', '..........'],
  ['Der Rahmenvertrag vom XX.XX.20XX gilt.', 'XX.XX.20XX'],
  ['Stand: TT.MM.JJJJ', 'TT.MM.JJJJ'],
  ['Effective Date: DD/MM/YYYY', 'DD/MM/YYYY'],
  ['signed in 20XX', '20XX'],
  ['TODO: Anlage prüfen', 'TODO'],
  ['The list of sub-processors is TBD.', 'TBD'],
  ['Auftraggeber: <Name des Kunden>', '<Name des Kunden>'],
  ['Auftraggeber: <<Firma>>', '<<Firma>>'],
  ['Kunde: {{customer.name}} und ${date}', '{{customer.name}}', '${date}'],
  ['Kundennummer: $Kundennummer', '$Kundennummer'],
  ['Kunde: ==NAME, ORT==', '==NAME, ORT=='],
  ['Vertreten durch Max Mustermann, Musterstraße 1', 'Max Mustermann', 'Musterstraße'],
  ['represented by John Doe', 'John Doe'],
  ['zwischen der X GmbH und XY', 'X GmbH', 'XY'],
  ['Datenschutzbeauftragter: N.N.', 'N.N.'],
  ['Ort (bitte hier eintragen)', '(bitte hier eintragen)'],
  ['Kontakt: ???', '???'],
  ['binnen X Stunden und innerhalb von xx Tagen', 'X', 'xx'],
  ['Vertrag vom 00.00.0000', '00.00.0000'],
  ['DD Month YYYY', 'DD Month YYYY'],
  ['Ansprechpartner: n.n.', 'n.n.'],
  ['Firma: «Firma_Kunde»', '«Firma_Kunde»'],
  ['«Unterauftragsbearbeiter» ist verpflichtet, dies zu melden.', '«Unterauftragsbearbeiter»'],
  ['#Name des Kunden#', '#Name des Kunden#'],
  ['Mail: datenschutz@example.com', 'datenschutz@example.com'],
  ['HRB 12345, USt-IdNr. DE123456789, Tel. 0123 / 456789', '12345', 'DE123456789', '0123 / 456789'],
  ['mit Sitz in … und HRB … eingetragen', '…', '…'],
  ['Sub-processors: to be determined', 'to be determined'],
  ['(Unterauftragnehmer einfügen)', '(Unterauftragnehmer einfügen)'],
  ['Frist von [ ] Werktagen', '[ ]'],
  ['Platzhalter `[...]` und {{name}}', '[...]', '{{name}}'],
  ['Der Vertrag beginnt am .', 'am .'],
  ['Der Vertrag beginnt am         und endet am        .', 'am         und', 'am        .'],
  ['Der Vertrag gilt bis zum &nbsp;&nbsp;&nbsp;&nbsp;.', 'zum &nbsp;&nbsp;&nbsp;&nbsp;.'],
  ['This Agreement is dated         and takes effect on         .', 'dated         and', 'on         .'],
  ['Der Vertrag gilt ab dem ____.____.2026 für (____) Jahre und (____) Monate.', '____.____.2026', '____', '____'],
  ['Stand: .......... 2026', '..........'],
  ['Gerichtsstand ist ••••.', '••••'],
  ['Der Vertrag gilt bis zum --------.', '--------'],
  ['Ansprechpartner: ...', '...'],
  ['Als Datenschutzbeauftragter ist Herr/Frau bestellt.', 'Herr/Frau'],
  ['Vertreten durch Herrn / Frau', 'Herrn / Frau'],
  ['Mr/Ms is appointed as data protection officer.', 'Mr/Ms'],
  ['Der Auftragnehmer hat Herrn Vorname Nachname als Beauftragten benannt.', 'Herrn Vorname Nachname'],
  ['*Beschreiben Sie hier die Art der Daten.*', 'Beschreiben Sie hier die Art der Daten.'],
  ['*Describe the categories of data subjects.*', 'Describe the categories of data subjects.'],
  ['Tragen Sie hier die Namen ein.', 'Tragen Sie hier'],
  ['Stand: 2026-XX-XX', '2026-XX-XX'],
  ['EUR X.XXX,XX', 'X.XXX,XX'],
  ['die Seetal AG, CHE-XXX.XXX.XXX, in Zug', 'CHE-XXX.XXX.XXX'],
  ['die USt-IdNr. DEXXXXXXXXX der Firma', 'DEXXXXXXXXX'],
  ['Telefon: 0000 000000', '0000 000000'],
  ['E-Mail: name@firma.de, info@yourdomain.com', 'name@firma.de', 'info@yourdomain.com'],
  ['Unterauftragnehmer: noch offen', 'noch offen'],
  ['Unterauftragnehmer: wird nachgereicht', 'wird nachgereicht'],
  ['COMPANY_NAME shall process.', 'COMPANY_NAME'],
  ['The parties act [as controller or joint controller] here.', '[as controller or joint controller]'],
  ['Vertreten durch Max Mustermann, Frist [DATUM], {{Anrede}}', 'Max Mustermann', '[DATUM]', '{{Anrede}}'],
  ['ENTWURF', 'ENTWURF'],
  ['Version 0.1 (Entwurf)', 'Entwurf'],
  ['Confidential draft', 'draft'],
];

const silent: readonly string[] = [
  'The parties sign below.\n\n[end of document]',
  'Die Parteien unterschreiben.\n\n[Ende des Dokuments]',
  '«Unterauftragsbearbeiter» sind Dritte, die für die Anbieterin Daten bearbeiten.',
  'Siehe [Anlage 1](#anlage-1) und [die Liste](https://example.org/liste).',
  'Siehe [Liste][1].\n\n[1]: https://example.org',
  '- [ ] Variante A\n- [x] Variante B',
  'Ja [ ] Nein [x]',
  'wie der Gerichtshof entschied[^1] und [12]',
  'Die Pflicht [Art. 28 DSGVO] und [§ 203 StGB] und [GDPR, Article 32] gilt.',
  'Das Gericht sagt: „Der Verantwortliche […] haftet.“',
  'Der Auftraggeber[in] und [siehe Anlage 2] [vgl. oben] [sic]',
  '[Unterschriften auf der folgenden Seite]',
  '[Clauses 2 to 13 are not reproduced in this extract.]',
  '1. Gegenstand ............ 3',
  'und so weiter ... und mehr … Ende.',
  'Kapitel XX und Anhang XXI sowie US$ 100, 5 % und {}',
  'Zeile<br>Umbruch, <https://example.org>, <kontakt@example.org>, <b>fett</b> und a < b > c',
  'Der Mustervertrag und die Musterklausel der Kommission, Mr Muster.',
  'Betroffene können ihre Angaben hier ergänzen; users may insert their address here.',
  'Der Ausdruck `[A-Z]{2,}`, die Variable `$HOME` und der Pfad /users/{id} sowie {"name": "x"}.',
  'Getestet wird z. B. mit der Adresse kunde@example.com.',
  'Die Taste [Strg] und das Feld [Bemerkung].',
  'Terms to be agreed by the parties prevail. Nach 12345 Anfragen wird gedrosselt.',
  'In X Fällen wurde gemeldet; die XY-Achse.',
  'Das Formular ist vom Kunden auszufüllen; the form to be completed by the Customer.',
  'Die Systeme laufen an , der Vertrag tritt in Kraft. Er stimmt zu . Die Angaben beruhen auf , wie vereinbart, Rücksprache.',
  'Anrede (Herr/Frau), Titel, Name; Herr/Frau Petersen und Frau/Herr Lenker sind zuständig.',
  'Vorname, Nachname und Anschrift werden verarbeitet.',
  '***wichtig*** und __fett__ und ___beides___ sowie Datei_Name und MAX_LENGTH.',
  'Kunde ----> Server; 2020-12-01; Nr. 4-5; A - B - C',
  '*Die Parteien beschreiben die Maßnahmen im Anhang.* *The Processor describes the measures.*',
  '- *describe the nature of the breach*\n- *specify the contact*',
  'Der Entwurf der Verordnung; a draft of the report; Version 2.1; Stand 1. Mai 2026.',
  'Names such as "John Doe" are used there, and for German screens those of a person namens „Max Mustermann“.',
  'Getestet wird mit erfundenen Personen wie Max Mustermann; the demo shows invented customers such as John Doe and, for example, {{first_name}}.',
  'Nachrichten mit der Kennzeichnung [EXTERN] werden geprüft, Platzhalter wie {{Name}} ersetzt das System. Mails with the tag [CONFIDENTIAL] are encrypted, the merge fields {{salutation}} are filled.',
  'Der Anbieter hilft dem Kunden [als Verantwortlichem]. The Provider assists the Customer [as controller].',
  'Siehe <u>Anlage 1</u> , Nr. 2. Der Preis beträgt 1.000,00 EUR, Konto 000000.',
];

const BODY = Array.from({ length: 12 }, (_, i) => `${i + 1}. Der Auftragnehmer erfüllt die Pflicht Nummer ${i + 1}.`).join('\n\n');

describe('placeholder', () => {
  for (const [text, ...expected] of fires) it(`finds ${expected.join(' | ')}`, () => assert.deepEqual(found(text), expected));
  for (const text of silent) it(`is silent: ${text.slice(0, 80)}`, () => assert.deepEqual(found(text), []));

  it('leaves to others the form that they declare in, and to the signatories what follows the words for signing', () => {
    assert.deepEqual(found('# Vertrag\n\nDer Auftragnehmer handelt auf Weisung.\n\n## Anlage 1: Verpflichtung\n\nIch, ____________, verpflichte mich, alles, was mir bei der Arbeit über Kundinnen und Kunden bekannt wird, auch nach dem Ende meiner Anstellung vertraulich zu behandeln.'), []);
    assert.deepEqual(found('# Vertrag\n\nIch, ____________, beauftrage hiermit die Alpina GmbH damit, alle Daten meiner Kundinnen und Kunden nach den folgenden Bestimmungen und nach meiner Weisung zu verarbeiten.'), ['____________']);
    assert.deepEqual(found(`# Agreement\n\n${'The Processor acts on instructions.\n\n'.repeat(6)}In witness whereof, the parties have duly executed this Agreement.\n\nCUSTOMER: ____________ SAMPLE INC.: Jane Roe\n\n## Exhibit A\n\nMeasures.`), []);
  });

  it('leaves the lines for signatures alone', () => {
    for (const lines of [
      'Ort, Datum: ________________\n\nUnterschrift Auftraggeber: ________________',
      '________________\n\nOrt, Datum\n\n________________ Unterschrift',
      'For the Controller\n\nName: ________________\n\nTitle: ________________\n\nSignature: ________________',
      'Lübeck, 9. Februar\n\n________________ Auftraggeber',
      'Lübeck, den ..........    Kiel, den ..........',
      'Witten, ____________________ Münster, ____________________',
      'Mühldorf, the ____________    Traunstein, the ____________',
      'Gemeinderat Oberdorf: ....................    Informatik AG: ....................',
    ]) assert.deepEqual(found(`${BODY}\n\n${lines}\n`), [], lines);
  });

  const body = '## Pflichten\n\nDer Auftragnehmer wahrt die Vertraulichkeit.\n\n'.repeat(6);
  for (const [name, foot] of [
    ['names, functions and dates', 'Auftraggeber: [Name]\n\nName: [Vorname, Nachname]\n\nFunktion: [Funktion]\n\nDatum: [TT.MM.JJJJ]'],
    ['names behind words for signing', 'Ort, Datum\n\nFür den Auftraggeber\n\n[Name und Funktion]'],
    ['fields of a program', 'Signed for the Customer\n\nName: {{signatory}}\n\nTitle: {{title}}\n\nDate: {{date}}'],
  ] as const) it(`leaves to whoever signs: ${name}`, () => assert.deepEqual(found(`# Vertrag\n\n${body}## Schluss\n\n${foot}`), []));

  it('but not a blank of a clause beside the signatures, nor a name without any', () => {
    assert.deepEqual(found(`# Vertrag\n\n${body}## Schluss\n\nGerichtsstand ist [Ort].\n\nOrt, Datum\n\nFür den Auftraggeber\n\n[Name und Funktion]`), ['[Ort]']);
    assert.deepEqual(found(`# Vertrag\n\n${body}## Ansprechpartner\n\nName: [Name]\n\nTelefon: [Telefon]`), ['[Name]', '[Telefon]']);
  });

  it('but not the blanks of the contract itself', () => {
    assert.deepEqual(found(`Auftraggeber: ________________\n\n${BODY}\n\nOrt, Datum: ________________\n\nUnterschrift: ________________\n`).length, 1);
    assert.deepEqual(found(`${BODY}\n\nSignature: ________\n\nEffective Date: ________\n`).length, 1);
  });
});

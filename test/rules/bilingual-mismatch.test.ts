import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bilingualMismatch } from '../../server/src/rules/bilingual-mismatch/rule.js';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { applyEdits } from '../../server/src/text/span.js';

const find = (text: string): readonly Finding[] => bilingualMismatch.check(analyse(text), DEFAULT_SETTINGS);
const at = (text: string, span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);
/** `subject: here <> there` for each finding, with the words that are marked; `(i)` where it is not sure. */
const shown = (text: string): string[] => find(text).map((f) => `${f.severity === 'warning' ? '' : '(i) '}${f.subject}: ${at(text, f.span)} <> ${f.related.map((r) => at(text, r.span)).join(', ')}`);

const TITLE = '# Vertrag zur Auftragsverarbeitung / Data Processing Agreement\n\n';
const PARTIES = ['Auftraggeber ist die Muster AG, Auftragnehmer ist die Beispiel GmbH.', 'The Controller is Muster AG, the Processor is Beispiel GmbH.'] as const;
const MORE = ['Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers.', 'The Processor shall process the data only on documented instructions of the Controller.'] as const;

type Clause = readonly [de: string, en: string];
const LAYOUTS: Readonly<Record<string, (clauses: readonly Clause[]) => string>> = {
  columns: (clauses) => `${TITLE}| Deutsch | English |\n|---|---|\n${clauses.map(([de, en]) => `| ${de} | ${en} |`).join('\n')}\n`,
  'in turn': (clauses) => `${TITLE}${clauses.map(([de, en]) => `${de}\n\n*${en}*`).join('\n\n')}\n`,
  'in one paragraph': (clauses) => `${TITLE}${clauses.map(([de, en]) => `${de}\\\n*${en}*`).join('\n\n')}\n`,
  'by section': (clauses) => `${TITLE}## 1. Pflichten / Duties\n\n${clauses.map(([de], i) => `(${i + 1}) ${de}`).join('\n\n')}\n\n${clauses.map(([, en], i) => `(${i + 1}) ${en}`).join('\n\n')}\n`,
  'one after the other': (clauses) => `# Vertrag zur Auftragsverarbeitung\n\n${clauses.map(([de], i) => `§ ${i + 1} ${de}`).join('\n\n')}\n\n# Data Processing Agreement\n\n${clauses.map(([, en], i) => `${i + 1}. ${en}`).join('\n\n')}\n`,
};
/** A contract of this clause and two that agree. */
const contract = (de: string, en: string, layout = 'in turn', last: Clause | null = null): string => LAYOUTS[layout]!([PARTIES, MORE, [de, en], ...(last ? [last] : [])]);
const GERMAN_PREVAILS: Clause = ['Bei Abweichungen geht die deutsche Fassung vor.', 'In case of discrepancies the German version shall prevail.'];
const ENGLISH_PREVAILS: Clause = ['Bei Widersprüchen ist die englische Fassung maßgeblich.', 'In the event of conflict the English version shall be authoritative.'];

describe('bilingual-mismatch fires', () => {
  for (const layout of Object.keys(LAYOUTS)) {
    it(`on a period, ${layout}`, () => assert.deepEqual(shown(contract('Er meldet ihm jede Verletzung binnen 24 Stunden.', 'It shall notify it of any breach within 48 hours.', layout)), ['period: 48 hours <> 24 Stunden']));
  }

  const cases: readonly (readonly [name: string, de: string, en: string, ...expected: string[]])[] = [
    ['a period in words', 'Der Widerspruch ist innerhalb von zwei Wochen zu erklären.', 'The objection is to be raised within four weeks.', 'period: four weeks <> zwei Wochen'],
    ['business days', 'Anträge leitet er innerhalb von fünf Werktagen an den Auftraggeber weiter.', 'It shall forward requests to the Controller within five days.', 'period: five days <> fünf Werktagen'],
    ['a period of one version', 'Er meldet dem Auftraggeber jede Verletzung unverzüglich, spätestens nach 24 Stunden.', 'It shall notify the Controller of any breach without undue delay.', 'period: It shall notify the Controller of any breach without undue delay. <> 24 Stunden'],
    ['the second of two periods', 'Änderungen sind 30 Tage vorher anzukündigen; der Widerspruch ist binnen 14 Tagen möglich.', 'Changes are to be announced 30 days in advance; an objection is possible within 10 days.', 'period: 10 days <> 14 Tagen'],
    ['a percentage', 'Die Vertragsstrafe beträgt 2,5 % der Vergütung.', 'The contractual penalty is 3.5% of the fee.', 'number: 3.5 <> 2,5'],
    ['a sum', 'Die Haftung ist auf 1.000.000 EUR begrenzt.', 'Liability is limited to EUR 100,000.', 'number: 100,000 <> 1.000.000'],
    ['a count in words', 'Er hält drei Kopien der Daten an getrennten Orten.', 'It shall keep two copies of the data in separate places.', 'number: two <> drei'],
    ['a date', 'Die Vereinbarung gilt ab dem 1. April 2026.', 'The agreement applies from 1 May 2026.', 'date: 1 May 2026 <> 1. April 2026'],
    ['a date in digits', 'Der Hauptvertrag ist vom 13.02.2026.', 'The main agreement is of 14 February 2026.', 'date: 14 February 2026 <> 13.02.2026'],
    ['an article', 'Er trifft die Maßnahmen nach Art. 32 DSGVO.', 'It shall take the measures under Article 33 GDPR.', 'citation: Article 33 GDPR <> Art. 32 DSGVO'],
    ['a paragraph', 'Es gilt Art. 28 Abs. 3 lit. h DSGVO.', 'Article 28(4)(h) GDPR applies.', 'citation: Article 28(4)(h) GDPR <> Art. 28 Abs. 3 lit. h DSGVO'],
    ['a law', 'Es gilt Art. 28 DSGVO.', 'Article 28 of the FADP applies.', 'citation: Article 28 of the FADP <> Art. 28 DSGVO'],
    ['the second of two alike', 'Er unterstützt ihn nach Art. 35 DSGVO und Art. 36 DSGVO.', 'It shall assist it under Article 35 GDPR and Article 35 GDPR.', 'citation: Article 35 GDPR <> Art. 36 DSGVO'],
    ['a reference', 'Für Meldungen nach § 6 Abs. 2 gilt die Vergütung als vereinbart.', 'For notices under Section 7(2) the fee is deemed agreed.', 'reference: Section 7(2) <> § 6 Abs. 2'],
    ['a country', 'Die Daten werden ausschließlich in Deutschland gespeichert.', 'The data are stored exclusively in Ireland.', 'place: Ireland <> Deutschland'],
    ['a town', 'Die Daten werden in Halle (Saale) gespeichert.', 'The data are stored in Dundalk.', 'place: Dundalk <> Halle (Saale)'],
    ['a country of one version', 'Die Daten werden nur in Deutschland und in der Schweiz verarbeitet.', 'The data are processed only in Germany.', 'place: The data are processed only in Germany. <> Schweiz'],
    ['a duty that is a permission', 'Der Auftragnehmer muss die Daten auf Anforderung löschen.', 'The Processor may delete the data upon demand.', 'force: may <> muss'],
    ['a permission that is a duty', 'Der Auftraggeber kann einen Prüfer benennen.', 'The Controller shall appoint an auditor.', 'force: shall <> kann'],
    ['a ban that is a permission', 'Die Daten dürfen nicht in die USA übermittelt werden.', 'The data may be transferred to the United States.', 'force: may <> dürfen'],
    ['an indicative that is a permission', 'Der Auftragnehmer informiert den Auftraggeber über jede Änderung.', 'The Processor may inform the Controller of any change.', '(i) force: may <> Der Auftragnehmer informiert den Auftraggeber über jede Änderung.'],
    ['a duty that is a permission behind another', 'Der Auftraggeber kann vor Ort prüfen, und der Auftragnehmer muss mitwirken.', 'The Controller may audit on site, and the Processor may contribute.', '(i) force: may <> muss'],
    ['what is not permitted', 'Eine Verarbeitung in Indien ist nicht zulässig.', 'Processing in India is permitted.', 'force: is permitted <> ist nicht zulässig'],
    ['hours that all but agree', 'Er meldet jede Störung binnen 48 Stunden.', 'It shall report any malfunction within 49 hours.', 'period: 49 hours <> 48 Stunden'],
    ['a permission behind a condition', 'Nach Vertragsende löscht der Auftragnehmer die Daten.', 'After the end of the contract, the Processor may delete the data.', '(i) force: may <> Nach Vertragsende löscht der Auftragnehmer die Daten.'],
    ['the parties', 'Der Auftragnehmer meldet dem Auftraggeber jede Störung.', 'The Controller shall report any malfunction to the Processor.', 'party: Controller <> Auftragnehmer'],
  ];
  for (const [name, de, en, ...expected] of cases) it(`on ${name}`, () => assert.deepEqual(shown(contract(de, en)), expected));

  it('on a paragraph that only one version has', () => {
    const text = LAYOUTS['columns']!([PARTIES, MORE, ['(2) Er überprüft die Maßnahmen alle zwölf Monate und passt sie an.', ''], ['Es gilt deutsches Recht.', 'German law applies.']]);
    assert.deepEqual(shown(text), ['paragraph: (2) Er überprüft die Maßnahmen alle zwölf Monate und passt sie an. <> The Processor shall process the data only on documented instructions of the Controller.']);
  });

  const period: Clause = ['Er löscht die Daten binnen 30 Tagen.', 'It shall delete the data within 60 days.'];
  it('on a cell in both languages', () => {
    const table = (country: string, period: string): string => `\n## Anlage 2 / Annex 2\n\n| Unternehmen / Company | Land / Country | Löschung / Deletion |\n|---|---|---|\n| Muster B.V. | Niederlande / ${country} | nach 30 Tagen / after ${period} |\n| Beispiel AG | Deutschland / Irland | – |\n`;
    const text = contract('Der Auftragnehmer informiert den Auftraggeber.', 'The Processor shall inform the Controller.');
    assert.deepEqual(shown(text + table('Netherlands', '30 days')), []);
    assert.deepEqual(shown(text + table('Belgium', '60 days')), ['place: Belgium <> Niederlande', 'period: 60 days <> 30 Tagen']);
  });

  it('on the version that does not prevail', () => {
    assert.deepEqual(shown(contract(...period, 'in turn', GERMAN_PREVAILS)), ['period: 60 days <> 30 Tagen']);
    assert.deepEqual(shown(contract(...period, 'in turn', ENGLISH_PREVAILS)), ['period: 30 Tagen <> 60 days']);
  });

  for (const [name, de, en, expected] of [
    ['each its own', GERMAN_PREVAILS[0], ENGLISH_PREVAILS[1], 'prevailing: English version shall be authoritative <> geht die deutsche Fassung vor'],
    ['a translation for information that is to prevail', 'Die englische Übersetzung dient nur der Information.', 'The English version shall prevail.', 'prevailing: English version shall prevail <> englische Übersetzung dient nur der Information'],
  ] as const) it(`on clauses that let different versions prevail: ${name}`, () => assert.deepEqual(shown(contract(de, en)), [expected]));
});

describe('bilingual-mismatch stays silent', () => {
  const cases: readonly (readonly [name: string, de: string, en: string])[] = [
    ['equal periods, written differently', 'Binnen zwei Wochen, spätestens nach 72 Stunden und drei (3) Monaten.', 'Within 14 days, at the latest after three days and three (3) months.'],
    ['a year and twelve months', 'Er prüft die Maßnahmen alle zwölf Monate und die Zertifikate jährlich.', 'It shall test the measures once a year and the certificates every year.'],
    ['figures in the form of each language', 'Die Vergütung beträgt 1.450,00 EUR, der Zuschlag 4 % und die Grenze 250.000 EUR.', 'The fee is EUR 1,450.00, the surcharge 4% and the limit EUR 250,000.'],
    ['Swiss figures', "Die Haftung ist auf CHF 250'000 begrenzt.", 'Liability is limited to CHF 250,000.'],
    ['a figure and its word', 'Er hält 3 Kopien der Daten vor.', 'It shall keep three copies of the data.'],
    ['millions', 'Die Haftung ist auf 2 Mio. EUR begrenzt.', 'Liability is limited to EUR 2,000,000.'],
    ['dates in other forms', 'Der Hauptvertrag vom 03.02.2026 gilt ab 1. März 2026.', 'The main agreement of 3 February 2026 applies from March 1, 2026.'],
    ['times of day and telephone numbers', 'Die Hotline ist werktags von 9 bis 17 Uhr unter +49 (0) 30 901820 besetzt.', 'The hotline is staffed on weekdays from 9 a.m. to 5 p.m. at +49 30 901820.'],
    ['citations in the form of each language', 'Es gelten Art. 28 Abs. 3 lit. h DSGVO und die Art. 44 bis 49 DSGVO.', 'Article 28(3)(h) GDPR and Articles 44 to 49 GDPR apply.'],
    ['a citation that one version makes more precise', 'Er trifft die Maßnahmen nach Art. 32 Abs. 1 DSGVO.', 'It shall take the measures under Article 32 GDPR.'],
    ['laws under other names', 'Unterlagen werden nach § 147 AO acht Jahre aufbewahrt.', 'Records are kept for eight years under section 147 of the German Fiscal Code.'],
    ['references in the form of each language', 'Näheres regeln § 5 Abs. 2 und Anlage 1.', 'Details are set out in Section 5(2) and Annex 1.'],
    ['a ban and a bounded permission', 'Der Auftragnehmer darf Unterauftragnehmer nur mit Zustimmung des Auftraggebers einsetzen.', 'The Processor shall not engage sub-processors without the consent of the Controller.'],
    ['a right in other words', 'Der Auftraggeber ist berechtigt, Weisungen zu erteilen.', 'The Controller has the right to give instructions.'],
    ['a possibility', 'Der Auftraggeber hat die Möglichkeit, binnen 14 Tagen zu widersprechen.', 'The Controller may object within 14 days.'],
    ['the passive', 'Dem Auftraggeber werden die Protokolle vom Auftragnehmer übergeben.', 'The Processor shall hand the logs over to the Controller.'],
    ['what is only described', 'Änderungen, die das Schutzniveau senken können, dürfen nicht erfolgen.', 'Changes that may lower the level of protection shall not be made.'],
    ['a month', 'Der Vertrag endet am 31. Mai 2027.', 'The agreement ends on 31 May 2027.'],
    ['law and courts', 'Es gilt deutsches Recht. Gerichtsstand ist Bremen.', 'German law applies. The courts of Bremen have jurisdiction.'],
    ['a town that is a word in one version', 'Die Daten liegen bei der Netzhaus GmbH, Siegen, auf deren Servern.', 'The data are kept by Netzhaus GmbH in Siegen on its servers.'],
    ['a town with and without its river', 'Die Daten werden in Halle (Saale) gespeichert.', 'The data are stored in Halle.'],
    ['two spellings of a town', 'Die Daten werden in Heraklion gespeichert.', 'The data are stored in Iraklio.'],
    ['names of the Union', 'Verarbeitet wird ausschließlich in der Europäischen Union.', 'Processing takes place within the Union only.'],
    ['both versions alike', 'Die deutsche und die englische Fassung sind gleichermaßen verbindlich.', 'The German and the English version are equally binding.'],
    ['one version that prevails', ...GERMAN_PREVAILS],
    ['one version that prevails, the other without its noun', 'Die deutsche Fassung ist verbindlich; die englische dient dem Verständnis.', 'The German text is binding; the English one is for convenience.'],
    ['the other version first, without its noun', 'Die englische dient nur der Information, maßgeblich ist die deutsche Fassung.', 'The German text prevails.'],
  ];
  for (const [name, de, en] of cases) {
    it(`on ${name}`, () => {
      for (const layout of ['columns', 'in turn', 'one after the other']) assert.deepEqual(shown(contract(de, en, layout)), [], layout);
    });
  }

  const alone: Readonly<Record<string, string>> = {
    'a contract in one language': '# Vertrag zur Auftragsverarbeitung\n\nEr meldet jede Verletzung binnen 24 Stunden.\n\nEr meldet jede Verletzung binnen 48 Stunden.\n',
    'a summary in the other language': `${'# Vertrag zur Auftragsverarbeitung\n\n'}${Array.from({ length: 12 }, (_, i) => `(${i + 1}) Der Auftragnehmer meldet dem Auftraggeber jede Verletzung der Regel ${i} binnen ${i + 5} Tagen.`).join('\n\n')}\n\n## Summary\n\nThe Processor notifies the Controller of any breach within 90 days, and the notice shall be given in writing.\n`,
    'a line of names and addresses in one version': contract('Der Vertrag gilt.', 'The agreement applies.', 'in turn').replace('\n\n', '\n\nNordlicht Metrik GmbH, Fischmarkt Straße 12, 20457 Hamburg, Handelsregister Hamburg, Amtsgericht\n\n'),
    'titles of standards and statutes': `# Data Processing Agreement\n\n${MORE[1]}\n\nThe "Gesetz gegen den unlauteren Wettbewerb" (§ 7 UWG) applies within 30 days.\n`,
    'two languages of the standard clauses': contract('Die englische Fassung der Standardvertragsklauseln geht vor.', 'The German version of this agreement shall prevail.'),
  };
  for (const [name, text] of Object.entries(alone)) it(`on ${name}`, () => assert.deepEqual(shown(text), []));

  for (const name of ['test/bilingual/one-after-the-other.md', 'test/bilingual/section-by-section.md', 'test/bilingual/in-one-paragraph.md', 'examples/dpa-bilingual.md']) {
    it(`on ${name}`, () => assert.deepEqual(shown(readFileSync(name, 'utf8')), []));
  }
});

describe('bilingual-mismatch is mended', () => {
  const cases: readonly (readonly [de: string, en: string, prevails: Clause | null, ...results: string[]])[] = [
    ['Er löscht die Daten binnen 30 Tagen.', 'It shall delete the data within 60 days.', GERMAN_PREVAILS, '30 days'],
    ['Er löscht die Daten binnen 30 Tagen.', 'It shall delete the data within 60 days.', ENGLISH_PREVAILS, '60 Tagen'],
    ['Er löscht die Daten binnen 30 Tagen.', 'It shall delete the data within 60 days.', null, '30 days', '60 Tagen'],
    ['Er löscht sie mit einer Frist von zwei Wochen.', 'It shall delete them within three months.', null, 'two weeks', 'drei Monaten'],
    ['Anträge leitet er binnen 5 Werktagen weiter.', 'It shall forward requests within 5 days.', GERMAN_PREVAILS, '5 business days'],
    ['Es gilt Art. 28 Abs. 3 lit. h DSGVO.', 'Article 28(3)(g) GDPR applies.', null, 'Article 28(3)(h) GDPR', 'Art. 28 Abs. 3 lit. g DSGVO'],
    ['Er trifft die Maßnahmen nach Art. 32 DSGVO.', 'It shall take the measures under Article 33 GDPR.', GERMAN_PREVAILS, 'Article 32 GDPR'],
    ['Die Grenze beträgt 1.450,50 EUR.', 'The limit is EUR 1,950.50.', null, '1,450.50', '1.950,50'],
    ['Er hält drei Kopien der Daten vor.', 'It shall keep two copies of the data.', null, 'three', 'zwei'],
    ['Näheres regelt § 6 Abs. 2 dieses Vertrags.', 'Details are set out in Section 6(3) of this agreement.', GERMAN_PREVAILS, 'Section 6(2)'],
    ['Die Daten werden nur in Deutschland gespeichert.', 'The data are stored only in Ireland.', GERMAN_PREVAILS],
  ];
  for (const [de, en, prevails, ...results] of cases) {
    it(`${de} / ${en} (${prevails ? prevails[1].split(' ').find((word) => /German|English/.test(word)) : 'neither'})`, () => {
      const text = contract(de, en, 'in turn', prevails);
      const parsed = analyse(text);
      const [finding] = find(text);
      assert.ok(finding);
      const fixes = bilingualMismatch.fix!(parsed, finding, DEFAULT_SETTINGS);
      assert.deepEqual(fixes.map((fix) => fix.edits[0]!.text), results);
      for (const fix of fixes) assert.deepEqual(shown(applyEdits(text, fix.edits)), []);
    });
  }
});

describe('bilingual-mismatch in a whole contract', () => {
  it('is the only word on a period that the versions give differently', () => {
    const text = readFileSync('examples/dpa-bilingual.md', 'utf8').replace('within 24 hours', 'within 36 hours');
    assert.deepEqual(check(analyse(text)).map((f) => `${f.rule}: ${at(text, f.span)}`), ['bilingual-mismatch: 36 hours']);
  });

  it('finds both versions to be of one contract when one stands behind the annex of the other', () => {
    const text = readFileSync('test/bilingual/one-after-the-other.md', 'utf8').replace('werden 90 Tage lang', 'werden 60 Tage lang');
    assert.deepEqual(shown(text), ['period: 90 days <> 60 Tage']);
  });
});

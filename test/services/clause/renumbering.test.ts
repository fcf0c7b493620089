import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/services/analyse.js';
import { insertClause } from '../../../server/src/services/clause.js';
import { applyEdits } from '../../../server/src/text/span.js';
import { assertStands } from './standing.js';

/** How the chapters of a test contract are headed, and what its clauses begin with. */
interface Dress {
  readonly name: string;
  readonly chapter: (n: number, title: string) => string;
  readonly clause: (chapter: number, n: number) => string;
  /** A word that leads to a chapter: `§ 5`, `Ziffer 5`. */
  readonly word: string;
}

const DRESSES: readonly Dress[] = [
  { name: 'headings with section signs', chapter: (n, t) => `## § ${n} ${t}`, clause: (_, n) => `(${n}) `, word: '§ ' },
  { name: 'plain lines with section signs', chapter: (n, t) => `§ ${n} ${t}`, clause: (_, n) => `(${n}) `, word: '§ ' },
  { name: 'bold lines with numbers', chapter: (n, t) => `**${n}. ${t}**`, clause: (c, n) => `${c}.${n} `, word: 'Ziffer ' },
  { name: 'headings with numbers', chapter: (n, t) => `## ${n}. ${t}`, clause: (c, n) => `${c}.${n} `, word: 'Ziffer ' },
  { name: 'headings with numbers over lists', chapter: (n, t) => `## ${n} ${t}`, clause: (_, n) => `${n}. `, word: 'Abschnitt ' },
  { name: 'headings that say Artikel', chapter: (n, t) => `## Artikel ${n} ${t}`, clause: (_, n) => `(${n}) `, word: 'Artikel ' },
];

const CHAPTERS: readonly (readonly [title: string, ...clauses: string[]])[] = [
  ['Gegenstand', 'Der Auftragnehmer verarbeitet personenbezogene Daten im Auftrag des Auftraggebers nach diesem Vertrag.'],
  ['Weisungen', 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.'],
  ['Vertraulichkeit', 'Der Auftragnehmer verpflichtet alle Beschäftigten schriftlich auf die Vertraulichkeit.'],
  ['Sicherheit', 'Der Auftragnehmer trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.'],
  ['Betroffene Personen', 'Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen.'],
  ['Nachweise', 'Der Auftragnehmer stellt alle Informationen zum Nachweis der Einhaltung zur Verfügung.', 'Der Auftraggeber darf Inspektionen durchführen.'],
  ['Vergütung', 'Die Vergütung ist in einem gesonderten Angebot geregelt.', 'Der Aufwand wird nach Stunden berechnet.'],
  ['Schlussbestimmungen', 'Es gilt deutsches Recht.'],
];

/** The contract without a clause on breaches, whose place is after chapter 5, with `more` at the end of its first chapter. */
const contractOf = ({ chapter, clause }: Dress, more: string, chapters = CHAPTERS): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nzwischen der Nordlicht GmbH (nachfolgend „Auftraggeber“) und der Wolkenheim AG (nachfolgend „Auftragnehmer“)\n\n${
    chapters.map(([title, ...texts], i) => [chapter(i + 1, title), ...[...texts, ...(i === 0 && more ? [more] : [])].map((text, k) => clause(i + 1, k + 1) + text)].join('\n\n')).join('\n\n')}\n`;

/** Inserts the clause on breaches. */
function insert(text: string): { after: string; count: number } {
  const contract = analyse(text);
  assert.equal(contract.kind, 'dpa');
  const { plain } = insertClause(contract, 'breach-notification', 'de');
  const after = applyEdits(text, plain);
  assertStands(contract, analyse(after), plain);
  return { after, count: plain.length };
}

describe('services/clause: numbers behind a new chapter', () => {
  for (const dress of DRESSES) {
    it(`${dress.name}: move on, with what is numbered under them`, () => {
      const { after } = insert(contractOf(dress, ''));
      const at = (n: number, title: string): number => after.indexOf(dress.chapter(n, title));
      assert.ok(at(5, 'Betroffene Personen') > 0);
      assert.ok(at(6, 'Meldung von Verletzungen des Schutzes personenbezogener Daten') > at(5, 'Betroffene Personen') || at(6, 'Meldung von Datenschutzverletzungen') > at(5, 'Betroffene Personen'), after);
      for (const [n, title] of [[7, 'Nachweise'], [8, 'Vergütung'], [9, 'Schlussbestimmungen']] as const) assert.ok(at(n, title) > 0, `${n} ${title}`);
      assert.ok(after.includes(`${dress.clause(7, 2)}Der Auftraggeber darf Inspektionen`));
      assert.ok(after.includes(`${dress.clause(8, 1)}Die Vergütung`));
    });

    for (const [what, says, moved] of [
      ['one chapter', 'Näheres regelt WORD7.', 'Näheres regelt WORD8.'],
      ['a chapter before', 'Näheres regelt WORD4.', 'Näheres regelt WORD4.'],
      ['a paragraph', 'Näheres regelt WORD6 Abs. 2.', 'Näheres regelt WORD7 Abs. 2.'],
      ['a further paragraph', 'Näheres regelt WORD6 Abs. 1 und 2.', 'Näheres regelt WORD7 Abs. 1 und 2.'],
      ['this contract', 'Näheres regelt WORD7 dieses Vertrags.', 'Näheres regelt WORD8 dieses Vertrags.'],
      ['a list', 'Näheres regeln WORD4 und WORD7.', 'Näheres regeln WORD4 und WORD8.'],
    ] as const) {
      it(`${dress.name}: references to ${what} move along`, () => {
        const fill = (text: string): string => text.replaceAll('WORD', dress.word);
        const { after } = insert(contractOf(dress, fill(says)));
        assert.ok(after.includes(fill(moved)), after);
      });
    }
  }

  const [signs, , , decimals] = DRESSES as readonly [Dress, Dress, Dress, Dress];
  const WRITTEN: readonly (readonly [dress: Dress, says: string, moved: string])[] = [
    [signs, '§§ 6 und 7 bleiben unberührt.', '§§ 7 und 8 bleiben unberührt.'],
    [signs, '§§ 4 bis 7 gelten entsprechend.', '§§ 4 bis 8 gelten entsprechend.'],
    [signs, '§§ 6-7 gelten entsprechend.', '§§ 7-8 gelten entsprechend.'],
    [signs, 'Die Regelung in § 6 Abs. 1 Satz 1 bleibt unberührt.', 'Die Regelung in § 7 Abs. 1 Satz 1 bleibt unberührt.'],
    [signs, 'Es gilt § 7 BDSG neben § 7 dieses Vertrags.', 'Es gilt § 7 BDSG neben § 8 dieses Vertrags.'],
    [signs, 'Die Pflichten aus Art. 7 DSGVO bleiben.', 'Die Pflichten aus Art. 7 DSGVO bleiben.'],
    [signs, 'Es gilt § 7 des Hauptvertrags.', 'Es gilt § 7 des Hauptvertrags.'],
    [signs, 'Er hilft binnen 7 Tagen nach **§ 7**.', 'Er hilft binnen 7 Tagen nach **§ 8**.'],
    [decimals, 'Es gilt Ziffer 6.2.', 'Es gilt Ziffer 7.2.'],
    [decimals, 'Es gelten die Ziffern 5.1, 6.2 und 7.', 'Es gelten die Ziffern 5.1, 7.2 und 8.'],
    [decimals, 'Es gelten die Ziffern 6.1 bis 6.2.', 'Es gelten die Ziffern 7.1 bis 7.2.'],
    [decimals, 'Es gelten die Abschnitte 6 und 7.', 'Es gelten die Abschnitte 7 und 8.'],
  ];
  for (const [dress, says, moved] of WRITTEN) {
    it(`“${says}” becomes “${moved}”`, () => {
      const { after, count } = insert(contractOf(dress, says));
      assert.ok(count > 1, 'the numbers move');
      assert.ok(after.includes(moved), after);
    });
  }

  const UNSURE: readonly (readonly [what: string, text: string])[] = [
    ['a gap in the count', contractOf(signs, '').replace('## § 3 ', '## § 2a ')],
    ['a number that stands twice', contractOf(signs, '').replace('## § 8 ', '## § 7 ')],
    ['a table of contents', contractOf(decimals, '').replace('## 1. Gegenstand', `## Inhalt\n\n${CHAPTERS.map(([title], i) => `${i + 1}. ${title}`).join('\n')}\n\n## 1. Gegenstand`)],
    ['a reference to a chapter that is not there yet', contractOf(signs, 'Näheres regelt § 9.')],
    ['a reference that may be to another paper', contractOf(signs, 'Näheres regelt § 7 der Rahmenbedingungen.')],
    ['a number in a table', contractOf(decimals, '').replace('Es gilt deutsches Recht.', 'Es gilt deutsches Recht.\n\n| Klausel | Zuständig |\n|---|---|\n| 6.2 | Einkauf |')],
    ['a link by its number', contractOf(decimals, 'Näheres steht [dort](#7-vergütung).')],
    ['another count inside', contractOf(decimals, '').replace('7.2 ', '9.2 ')],
  ];
  for (const [what, text] of UNSURE) {
    it(`stay as they are with ${what}`, () => {
      const contract = analyse(text);
      assert.equal(contract.kind, 'dpa');
      const { plain } = insertClause(contract, 'breach-notification', 'de');
      assert.equal(plain.length, 1, plain.map((edit) => edit.text).join(' | '));
      assert.ok(plain[0]!.span.start >= text.indexOf('gesonderten Angebot geregelt.'), 'behind the last');
      assert.equal(applyEdits(text, plain).replace(plain[0]!.text, ''), text);
    });
  }

  it('move in an English contract too', () => {
    const text = [
      '# Data Processing Agreement', 'between Northlight Ltd (the "Customer") and Cloudhome plc (the "Supplier")',
      '## Section 1 Scope', 'The Supplier processes personal data on behalf of the Customer. Section 5 and Sections 3 to 5 apply. See Section 4(2).',
      '## Section 2 Instructions', 'The Supplier shall process the data only on documented instructions from the Customer.',
      '## Section 3 Requests', 'The Supplier shall assist the Customer in answering requests from data subjects.',
      '## Section 4 Audits', '(1) The Supplier shall make available all information necessary to demonstrate compliance.', '(2) The Customer may conduct inspections.',
      '## Section 5 General', 'English law applies.',
    ].join('\n\n');
    const { after } = insert(`${text}\n`);
    assert.ok(after.includes('Section 6 and Sections 3 to 6 apply. See Section 5(2).'), after);
    assert.match(after, /## Section 4 \w/);
    assert.ok(after.includes('## Section 6 General'));
  });
});

describe('services/clause: numbers behind a new paragraph', () => {
  const subs = (more: string, third = 'Die Vergütung der Unterauftragnehmer trägt der Auftragnehmer.'): string => [
    '# Vertrag zur Auftragsverarbeitung', 'zwischen der Nordlicht GmbH (nachfolgend „Auftraggeber“) und der Wolkenheim AG (nachfolgend „Auftragnehmer“)',
    '## § 1 Gegenstand', `(1) Der Auftragnehmer verarbeitet personenbezogene Daten im Auftrag des Auftraggebers. ${more}`,
    '## § 2 Unterauftragnehmer', '(1) Der Auftragnehmer darf Unterauftragnehmer nur mit vorheriger schriftlicher Zustimmung des Auftraggebers beauftragen.',
    '(2) Er erlegt ihnen vertraglich dieselben Datenschutzpflichten auf, die in diesem Vertrag festgelegt sind.', `(3) ${third}`, '(4) Reisekosten richten sich nach Absatz 3.',
    '## § 3 Weisungen', 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.', '',
  ].join('\n\n');
  const put = (text: string): string => {
    const contract = analyse(text);
    const { plain } = insertClause(contract, 'subprocessor-liability', 'de');
    const after = applyEdits(text, plain);
    assertStands(contract, analyse(after), plain);
    return after;
  };

  it('move on, with the references from near and far', () => {
    const after = put(subs('Näheres regeln § 2 Abs. 2 und § 2 Abs. 3 und 4.'));
    assert.match(after, /\n\n\(3\) Kommt ein Unterauftragnehmer/);
    assert.ok(after.includes('(4) Die Vergütung') && after.includes('(5) Reisekosten richten sich nach Absatz 4.'), after);
    assert.ok(after.includes('§ 2 Abs. 2 und § 2 Abs. 4 und 5.'), after);
  });

  it('stay where Markdown counts by itself', () => {
    const after = put(subs('').replaceAll(/\n\n\((\d)\) /g, '\n\n1. ').replace('Absatz 3', 'Anfall'));
    assert.match(after, /Reisekosten richten sich nach Anfall\.\n\n1\. Kommt ein Unterauftragnehmer/);
  });

  it('let nothing between two paragraphs of which one goes on with the other', () => {
    const after = put(subs('', 'Dies gilt auch für freie Mitarbeiter.'));
    assert.ok(after.includes('(3) Dies gilt auch') && /\n\n\(4\) Kommt ein Unterauftrag/.test(after), after);
  });
});

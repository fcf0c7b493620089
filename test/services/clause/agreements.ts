/** A way to set out a contract: how its chapters and their clauses are headed and numbered. */
export interface Style {
  readonly name: string;
  readonly chapter: (n: number, title: string) => string;
  readonly clause: (chapter: number, n: number, text: string) => string;
  readonly gap: string;
}

export const STYLES: readonly Style[] = [
  { name: 'section signs', chapter: (n, t) => `## § ${n} ${t}`, clause: (_, n, t) => `(${n}) ${t}`, gap: '\n\n' },
  { name: 'section signs in plain text', chapter: (n, t) => `§ ${n} ${t}`, clause: (_, n, t) => `(${n}) ${t}`, gap: '\n' },
  { name: 'decimals', chapter: (n, t) => `## ${n}. ${t}`, clause: (c, n, t) => `${c}.${n} ${t}`, gap: '\n\n' },
  { name: 'decimals in tight lines', chapter: (n, t) => `## ${n} ${t}`, clause: (c, n, t) => `${c}.${n}. ${t}`, gap: '\n' },
  { name: 'bold headings', chapter: (n, t) => `**${n}. ${t}**`, clause: (_, n, t) => `(${n}) ${t}`, gap: '\n\n' },
  { name: 'bold numbers', chapter: (n, t) => `### ${n} ${t}`, clause: (c, n, t) => `**${c}.${n}**\t${t}`, gap: '\n\n' },
  { name: 'lists', chapter: (n, t) => `## ${n}. ${t}`, clause: (_, n, t) => `${n}. ${t}`, gap: '\n' },
  { name: 'bullets', chapter: (n, t) => `## § ${n} ${t}`, clause: (_c, _n, t) => `- ${t}`, gap: '\n' },
  { name: 'headings without numbers', chapter: (_, t) => `## ${t}`, clause: (_c, _n, t) => t, gap: '\n\n' },
  { name: 'plain text', chapter: (n, t) => `${n}. ${t}`, clause: (_c, _n, t) => t, gap: '\n\n' },
];

/** The chapters of a small contract: titles and clauses. */
export type Chapters = readonly (readonly [title: string, ...clauses: string[]])[];

/** The contract in a style, with `head` before and `tail` after its chapters. */
export function setOut(style: Style, head: string, chapters: Chapters, tail: string): string {
  const body = chapters.map(([title, ...clauses], i) =>
    [style.chapter(i + 1, title), clauses.map((text, k) => style.clause(i + 1, k + 1, text)).join(style.gap)].join('\n\n'));
  return `${head}\n\n${body.join('\n\n')}\n\n${tail}`;
}

/** Two parties and all their forms that a test looks for. */
export interface Pair {
  readonly language: 'de' | 'en';
  readonly controller: string;
  readonly processor: string;
  /** Two contracts: what one has the other lacks, so that every clause is missing in one of them. */
  readonly chapters: readonly [Chapters, Chapters];
  readonly head: string;
  readonly tail: string;
}

const german = (controller: string, processor: string, c: Readonly<Record<'nom' | 'gen' | 'dat' | 'acc', string>>, p: Readonly<Record<'nom' | 'Nom', string>>): Pair => ({
  language: 'de',
  controller,
  processor,
  head: `# Vertrag zur Auftragsverarbeitung\n\nzwischen der Nordlicht Handels GmbH, Kiel (nachfolgend „${controller}“)\n\nund der Wolkenheim Systeme AG, Jena (nachfolgend „${processor}“).`,
  tail: 'Kiel, den ____________________\n\n## Anlage 1 – Ansprechpersonen\n\nDie Ansprechpersonen werden bei Vertragsschluss ausgetauscht.\n',
  chapters: [
    germanChapters(c, p, [
      `${p.Nom} verarbeitet die Daten ausschließlich auf dokumentierte Weisung ${c.gen}.`,
      `${p.Nom} verpflichtet alle Beschäftigten, die Zugang zu den Daten haben, schriftlich auf die Vertraulichkeit.`,
      `${p.Nom} unterstützt ${c.acc} bei der Beantwortung von Anträgen betroffener Personen.`,
    ]),
    germanChapters(c, p, [
      `${p.Nom} trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO, insbesondere Verschlüsselung und Zugangskontrolle.`,
      `${p.Nom} meldet ${c.dat} jede Verletzung des Schutzes personenbezogener Daten unverzüglich.`,
      `${p.Nom} unterstützt ${c.acc} bei Datenschutz-Folgenabschätzungen.`,
    ]),
  ],
});

function germanChapters(c: Readonly<Record<'gen' | 'dat', string>>, p: Readonly<Record<'nom' | 'Nom', string>>, duties: readonly string[]): Chapters {
  return [
    ['Vertragsverhältnis', `${p.Nom} verarbeitet personenbezogene Daten im Auftrag ${c.gen} im Rahmen dieses Vertrages.`, 'Die Vergütung ist in einer gesonderten Vereinbarung geregelt.'],
    ['Unterauftragsverarbeiter', `${p.Nom} darf Unterauftragsverarbeiter nur mit vorheriger schriftlicher Zustimmung ${c.gen} beauftragen.`, 'Eine Weitergabe von Daten ohne diese Zustimmung ist nicht erlaubt.'],
    ['Zusammenarbeit', ...duties],
    ['Schlussbestimmungen', `Änderungen dieses Vertrages teilt ${p.nom} ${c.dat} in Textform mit.`, 'Es gilt deutsches Recht.'],
  ];
}

const englishChapters = (...duties: readonly string[]): Chapters => [
  ['Relationship', 'The Supplier processes personal data on behalf of the Customer under this agreement.', 'The fees are agreed elsewhere.'],
  ['Sub-processors', 'The Supplier shall engage sub-processors only with the prior written consent of the Customer.', 'The Supplier shall not pass on data without that consent.'],
  ['Cooperation', ...duties],
  ['Final provisions', 'The Supplier shall tell the Customer in writing of any wish to amend this agreement.', 'English law applies.'],
];

export const PAIRS: readonly Pair[] = [
  german('Auftraggeber', 'Auftragnehmer', { nom: 'der Auftraggeber', gen: 'des Auftraggebers', dat: 'dem Auftraggeber', acc: 'den Auftraggeber' }, { nom: 'der Auftragnehmer', Nom: 'Der Auftragnehmer' }),
  german('Auftraggeberin', 'Auftragnehmerin', { nom: 'die Auftraggeberin', gen: 'der Auftraggeberin', dat: 'der Auftraggeberin', acc: 'die Auftraggeberin' }, { nom: 'die Auftragnehmerin', Nom: 'Die Auftragnehmerin' }),
  german('Verantwortlicher', 'Auftragsverarbeiter', { nom: 'der Verantwortliche', gen: 'des Verantwortlichen', dat: 'dem Verantwortlichen', acc: 'den Verantwortlichen' }, { nom: 'der Auftragsverarbeiter', Nom: 'Der Auftragsverarbeiter' }),
  {
    language: 'en',
    controller: 'Customer',
    processor: 'Supplier',
    head: '# Data Processing Agreement\n\nbetween Northlight Trading Ltd, Leeds (the "Customer")\n\nand Cloudhome Systems plc, York (the "Supplier").',
    tail: 'Signed: ____________________\n\n## Annex 1 – Contacts\n\nThe parties exchange their contacts when they sign.\n',
    chapters: [
      englishChapters(
        'The Supplier shall process the data only on documented instructions from the Customer.',
        'The Supplier shall ensure that all staff with access to the data are bound by written confidentiality undertakings.',
        'The Supplier shall assist the Customer in answering requests from data subjects.',
      ),
      englishChapters(
        'The Supplier shall implement the technical and organisational measures required by Article 32 GDPR, in particular encryption and access control.',
        'The Supplier shall notify the Customer of any personal data breach without undue delay.',
        'The Supplier shall assist the Customer with data protection impact assessments.',
      ),
    ],
  },
];

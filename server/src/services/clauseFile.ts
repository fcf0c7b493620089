import type { OwnClause } from '../knowledge/clauses/ownClause.js';
import { type ClauseProblem, readClauseFile } from '../knowledge/clauses/readClauseFile.js';
import { REQUIREMENT_IDS } from '../knowledge/requirements.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import type { Span } from '../text/span.js';

/** What is wrong in a clause file, in the reader's words; a file with an `error` is not used. */
export interface ClauseFault {
  readonly span: Span;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A clause file as read: its clause, or null when an error keeps it from being used. */
export interface ReadClause {
  readonly clause: OwnClause | null;
  readonly faults: readonly ClauseFault[];
}

/** Reads a file of the user's own clauses. `source` is its name; `text` is null when it is no UTF-8. Spans count from the start of the text. */
export function readOwnClause(source: string, text: string | null, reader: ReaderLanguage): ReadClause {
  const { clause, problems } = text === null ? UNREADABLE : readClauseFile(text);
  const faults = problems.map(({ id, subject, span, fatal }): ClauseFault => ({ span, message: MESSAGES[id](subject)[reader], severity: fatal ? 'error' : 'warning' }));
  return { clause: clause && { source, entry: clause }, faults };
}

const UNREADABLE: ReturnType<typeof readClauseFile> = { clause: null, problems: [{ id: 'encoding', span: { start: 0, end: 0 }, subject: '', fatal: true }] };

const FIELDS: Readonly<Record<string, Localised>> = { id: { de: 'des Pflichtinhalts', en: 'of the mandatory content' }, language: { de: 'der Sprache', en: 'of the language' }, title: { de: 'des Titels', en: 'of the title' } };

/** The id that is written most like `text`. */
function nearest(text: string): string {
  const parts = (word: string): Set<string> => new Set([...word.toLowerCase()].map((_, i, all) => all.slice(i, i + 2).join('')));
  const own = parts(text);
  const shared = (id: string): number => [...parts(id)].filter((part) => own.has(part)).length / id.length;
  return REQUIREMENT_IDS.reduce<string>((best, id) => (shared(id) > shared(best) ? id : best), REQUIREMENT_IDS[0]);
}

const MESSAGES: Readonly<Record<ClauseProblem['id'], (subject: string) => Localised>> = {
  encoding: () => ({ de: 'Die Datei ist nicht als UTF-8 gespeichert. Die Klausel wird nicht angeboten.', en: 'The file is not saved as UTF-8. The clause is not offered.' }),
  'front-matter': () => ({
    de: 'Am Anfang fehlt der Kopf zwischen zwei Zeilen „---“ mit „id“, „language“ und „title“. Die Klausel wird nicht angeboten.',
    en: 'The head between two lines “---” with “id”, “language” and “title” is missing. The clause is not offered.',
  }),
  line: (subject) => ({ de: `„${subject}“ ist keine Angabe der Form „Name: Wert“. Die Klausel wird nicht angeboten.`, en: `“${subject}” is not of the form “name: value”. The clause is not offered.` }),
  'missing-field': (subject) => ({
    de: `Die Angabe „${subject}“ ${FIELDS[subject]?.de ?? ''} fehlt. Die Klausel wird nicht angeboten.`,
    en: `The entry “${subject}” ${FIELDS[subject]?.en ?? ''} is missing. The clause is not offered.`,
  }),
  'unknown-field': (subject) => ({ de: `Die Angabe „${subject}“ ist nicht bekannt und bleibt unberücksichtigt.`, en: `The entry “${subject}” is not known and is passed over.` }),
  'unknown-requirement': (subject) => ({
    de: `„${subject}“ ist kein Pflichtinhalt. Ist „${nearest(subject)}“ gemeint? Die Klausel wird nicht angeboten.`,
    en: `“${subject}” is no mandatory content. Is “${nearest(subject)}” meant? The clause is not offered.`,
  }),
  'unknown-language': (subject) => ({ de: `„${subject}“ ist keine der Sprachen „de“, „de-CH“ und „en“. Die Klausel wird nicht angeboten.`, en: `“${subject}” is none of the languages “de”, “de-CH” and “en”. The clause is not offered.` }),
  'missing-text': () => ({ de: 'Der Text der Klausel fehlt. Die Klausel wird nicht angeboten.', en: 'The text of the clause is missing. The clause is not offered.' }),
  'unknown-section': (subject) => ({
    de: `Der Abschnitt „${subject}“ ist nicht bekannt und bleibt unberücksichtigt. Bekannt sind „Ausgewogen“, „Zugunsten des Verantwortlichen“, „Zugunsten des Auftragsverarbeiters“ und „Teilsätze“.`,
    en: `The section “${subject}” is not known and is passed over. Known are “Balanced”, “Controller-friendly”, “Processor-friendly” and “Limbs”.`,
  }),
  'section-twice': (subject) => ({ de: `„${subject}“ steht zweimal; der erste Text gilt.`, en: `“${subject}” stands twice; the first text counts.` }),
  'unknown-limb': (subject) => ({ de: `Der Pflichtinhalt hat keinen Teil „${subject}“; der Satz bleibt unberücksichtigt.`, en: `The mandatory content has no part “${subject}”; the sentence is passed over.` }),
  'unknown-placeholder': (subject) => ({ de: `Den Platzhalter „${subject}“ gibt es in dieser Sprache nicht. Die Klausel wird nicht angeboten.`, en: `There is no placeholder “${subject}” in this language. The clause is not offered.` }),
};

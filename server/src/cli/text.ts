import type { ReaderLanguage } from '../language/language.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Palette } from './colour.js';
import { excerpt } from './excerpt.js';
import type { Inspection, Place, Reported } from './inspect.js';
import { printable } from './printable.js';
import { CHECKED, CLEAN, COUNTED, HIDDEN_HINTS, NOT_A_DPA, SEVERITY_NAMES } from './words.js';

/** How what is found is written for people. */
export interface Manner {
  readonly reader: ReaderLanguage;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Hints are shown, and not only counted as an editor leaves them out of its list of problems. */
  readonly hints: boolean;
}

/** The findings of one document for people: place, message and rule, the line with carets, and the other places concerned. */
export function documentText(document: Inspection, { reader, palette, width, hints }: Manner): string {
  const path = printable(document.path);
  if (document.contract.kind === 'other') return `${palette.place(path)}: ${NOT_A_DPA[reader]}\n`;
  const lines = document.contract.document.text.split(/\r\n|\r|\n/);
  return document.findings.filter(({ finding }) => hints || finding.severity !== 'hint').map((reported) => findingText(path, lines, reported, reader, palette, width)).join('');
}

function findingText(path: string, lines: readonly string[], reported: Reported, reader: ReaderLanguage, palette: Palette, width: number): string {
  const { finding, place, message } = reported;
  const { severity, rule } = finding;
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const line = lines[place.line - 1] ?? '';
  const to = place.endLine > place.line ? line.length : place.endColumn - 1;
  const shown = excerpt(line, place.column - 1, to, width - number.length - 5);
  const at = (p: Place, file = path): string => `${file}:${p.line}:${p.column}`;
  const out = [
    `${palette.place(at(place))} ${palette.severity(severity, SEVERITY_NAMES[severity][reader])} ${printable(message)} ${palette.quiet(`[${rule}]`)}`,
  ];
  if (line.trim()) {
    out.push(`  ${palette.quiet(`${number} |`)} ${shown.line}`);
    out.push(`  ${palette.quiet(`${gutter} |`)} ${' '.repeat(shown.indent)}${palette.severity(severity, '^'.repeat(shown.carets))}`);
  }
  for (const related of reported.related) out.push(`  ${palette.quiet(`${gutter} =`)} ${at(related.place, related.path === null ? path : printable(related.path))} ${printable(related.message)}`);
  return `${out.join('\n')}\n\n`;
}

/** The last line: how many files were checked and what was found. */
export function summaryText(documents: readonly Inspection[], { reader, hints }: Manner): string {
  const counted = (what: keyof typeof COUNTED, count: number): string => `${count} ${COUNTED[what][reader][count === 1 ? 0 : 1]}`;
  const found = documents.flatMap((d) => d.findings);
  const counts = SEVERITIES.map((level) => ({ level, count: found.filter((f) => f.finding.severity === level).length })).filter((c) => c.count > 0);
  const verdict = counts.length ? counts.map(({ level, count }) => counted(level, count) + (level === 'hint' && !hints ? ` (${HIDDEN_HINTS[reader]})` : '')).join(', ') : CLEAN[reader];
  return `${counted('files', documents.length)} ${CHECKED[reader]}: ${verdict}\n`;
}

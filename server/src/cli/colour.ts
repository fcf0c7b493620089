import type { Severity } from '../rules/finding.js';

/** Dresses parts of the report. */
export interface Palette {
  place(text: string): string;
  severity(severity: Severity, text: string): string;
  quiet(text: string): string;
}

const escape = (code: string) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const CODES: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', information: '1;34', hint: '36' };

export const COLOURED: Palette = { place: escape('1'), severity: (severity, text) => escape(CODES[severity])(text), quiet: escape('2') };
export const PLAIN: Palette = { place: (text) => text, severity: (_, text) => text, quiet: (text) => text };

import type { ReaderLanguage } from '../language/language.js';
import { analyse } from '../services/analyse.js';
import { check } from '../services/check.js';
import { describe } from '../services/describe.js';
import type { Contract, Finding, Settings, Span } from '../services/services.js';
import { LineIndex } from '../text/lineIndex.js';

/** One finding in words, with its places as lines and columns from 1. */
export interface Reported {
  readonly finding: Finding;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** A range as people count it: lines and columns from 1, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A checked text. */
export interface Inspection {
  readonly path: string;
  readonly contract: Contract;
  readonly findings: readonly Reported[];
  place(span: Span): Place;
}

/** Reads and checks one text; findings in the order in which they stand. */
export function inspect(path: string, text: string, settings: Settings, reader: ReaderLanguage): Inspection {
  const contract = analyse(text, undefined, settings);
  const lines = new LineIndex(text);
  const place = (span: Span): Place => {
    const from = lines.at(span.start);
    const to = lines.at(span.end);
    return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
  const findings = [...check(contract, settings)]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((finding): Reported => {
      const { message, related } = describe(finding, reader);
      return { finding, message, place: place(finding.span), related: related.map((r) => ({ place: place(r.span), message: r.message })) };
    });
  return { path, contract, findings, place };
}

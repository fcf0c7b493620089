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
  readonly related: readonly RelatedPlace[];
}

/** Another place that a finding is about; `path` names its file where that is another one. */
export interface RelatedPlace {
  readonly path: string | null;
  readonly place: Place;
  readonly message: string;
}

/** The file with the version of a contract in the other language. */
export interface OtherVersion {
  readonly path: string;
  readonly contract: Contract;
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

/** Reads and checks one text; findings in the order in which they stand. `versionOf` looks for the contract's version in another file. */
export function inspect(path: string, text: string, settings: Settings, reader: ReaderLanguage, versionOf: (contract: Contract) => OtherVersion | null): Inspection {
  const contract = analyse(text, undefined, settings);
  const other = versionOf(contract);
  const place = placesIn(text);
  const placeThere = placesIn(other?.contract.document.text ?? '');
  const findings = [...check(contract, settings, other?.contract)]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((finding): Reported => {
      const { message, related } = describe(finding, reader);
      const places = related.map((r) => ({ path: r.elsewhere ? (other?.path ?? null) : null, place: (r.elsewhere ? placeThere : place)(r.span), message: r.message }));
      return { finding, message, place: place(finding.span), related: places };
    });
  return { path, contract, findings, place };
}

function placesIn(text: string): (span: Span) => Place {
  const lines = new LineIndex(text);
  return (span) => {
    const from = lines.at(span.start);
    const to = lines.at(span.end);
    return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
}

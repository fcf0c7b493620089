import type { ReaderLanguage } from '../language/language.js';
import { fixes } from '../services/fix.js';
import type { Settings, Span } from '../services/services.js';
import type { Inspection } from './inspect.js';

/** What went wrong with a file, for programs. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

/** One document of the report for programs. The members' names are stable; lines and columns count from 1. */
export function documentJson({ path, contract, findings, place }: Inspection, settings: Settings, reader: ReaderLanguage): object {
  const lineOf = (span: Span): number => place(span).line;
  return {
    path,
    kind: contract.kind,
    language: [...contract.languages].sort().join('+'),
    law: contract.law,
    requirements: contract.requirements.map(({ id, verdict, evidence, missing }) => ({
      id, verdict, line: evidence[0] ? lineOf(evidence[0]) : null, missing,
    })),
    periods: periodsJson(contract, lineOf),
    definitions: contract.terms.definitions.map(({ span, term }) => ({ line: lineOf(span), term })),
    destinations: contract.destinations.map(({ span, country, role }) => ({ line: lineOf(span), country, role })),
    citations: contract.citations().map(({ span, fact }) => ({ line: lineOf(span), text: fact.text })),
    findings: findings.map(({ finding, message, place: at, related }) => ({
      rule: finding.rule, severity: finding.severity, term: finding.subject, message, ...at,
      related: related.map((r) => ({ ...(r.path === null ? {} : { path: r.path }), line: r.place.line, column: r.place.column, message: r.message })),
      fixes: fixes(contract, finding, settings, reader).map((fix) => fix.title),
    })),
  };
}

/** Periods and frequencies in the order of the text. */
function periodsJson({ periods, frequencies }: Inspection['contract'], lineOf: (span: Span) => number): object[] {
  const found = [...periods.map((one) => ({ ...one, frequency: false })), ...frequencies.map((one) => ({ ...one, frequency: true }))];
  return found.sort((a, b) => a.span.start - b.span.start).map(({ span, fact, topic, frequency }) => ({ line: lineOf(span), text: fact.text, iso: fact.iso, days: fact.days, topic, frequency }));
}

import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../rules/finding.js';
import type { RuleId } from '../rules/ruleIds.js';
import { describe } from '../services/describe.js';
import type { Span } from '../text/span.js';
import type { LspContext } from './context.js';
import { toRange } from './convert.js';
import type { OpenContract } from './documents.js';
import { rulePage } from './identity.js';
import { STATUS, type DocumentStatus } from './protocol.js';
import type { DocumentSettings } from './readSettings.js';

/** What a finding is recognised by when the editor hands its diagnostic back. */
export interface DiagnosticData {
  readonly rule: RuleId;
  readonly message: string;
  readonly subject: string;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

// Editors fade what is unnecessary and strike through what is deprecated.
const TAGS: Partial<Readonly<Record<RuleId, DiagnosticTag>>> = {
  'unused-definition': DiagnosticTag.Unnecessary,
  'outdated-law': DiagnosticTag.Deprecated,
};

/** The diagnostics of a document's present version, beside its `other` language version; none when it is switched off or not open. */
export function diagnose(context: LspContext, uri: string, settings: DocumentSettings, other: OpenContract | null): Diagnostic[] {
  const open = settings.enable ? context.documents.get(uri, settings.settings) : null;
  const findings = open ? context.documents.findings(open, settings.settings, other) : [];
  if (context.features.status) void context.connection.sendNotification(STATUS, status(uri, open, findings, settings));
  if (!open) return [];
  // What is wrong with the user's own clauses is shown before one is asked for.
  if (settings.enable && open.contract.kind === 'dpa') void context.clauses.of(uri, settings);
  return findings.map((finding) => toDiagnostic(context, open, finding, other));
}

function toDiagnostic(context: LspContext, { document }: OpenContract, finding: Finding, other: OpenContract | null): Diagnostic {
  const { message, related } = describe(finding, context.features.reader);
  const data: DiagnosticData = { rule: finding.rule, message: finding.message, subject: finding.subject };
  const tag = TAGS[finding.rule];
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[finding.severity],
    source: 'dpa',
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    message,
    data,
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(related.length > 0 && context.features.relatedInformation
      ? { relatedInformation: related.map((place) => ({ message: place.message, location: locate(place.elsewhere && other ? other.document : document, place.span) })) }
      : {}),
  };
}

const locate = (document: TextDocument, span: Span): Location => ({ uri: document.uri, range: toRange(document, span) });

function status(uri: string, open: OpenContract | null, findings: readonly Finding[], settings: DocumentSettings): DocumentStatus {
  const applicable = open?.contract.requirements.filter((result) => result.verdict !== 'not-applicable') ?? [];
  return {
    uri,
    kind: settings.enable ? (open?.contract.kind ?? 'other') : 'off',
    findings: findings.length,
    absent: applicable.filter((result) => result.verdict === 'absent').length,
    partial: applicable.filter((result) => result.verdict === 'partial').length,
    required: applicable.length,
  };
}

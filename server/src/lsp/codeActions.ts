import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../rules/finding.js';
import { fixes } from '../services/fix.js';
import { overlaps, touches } from '../text/span.js';
import { answer, type LspContext } from './context.js';
import { toSpan } from './convert.js';
import type { DiagnosticData } from './diagnostics.js';
import type { OpenContract } from './documents.js';
import { toWorkspaceEdit } from './edits.js';

/**
 * Quick fixes. Nothing is kept between requests: a diagnostic names its finding, which is looked up in the present version,
 * so that a stale diagnostic never applies a stale edit.
 */
export function registerCodeActions(context: LspContext): void {
  context.connection.onCodeAction((params, token) =>
    answer<CodeAction[]>(context, token, 'quick fix', params.textDocument.uri, [], async (open, chosen) => {
      const { only } = params.context;
      if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
      const findings = context.documents.findings(open, chosen.settings, await context.versions.of(open, chosen));
      const meant = wanted(open, params, findings);
      if (meant.length === 0) return [];
      const settings = { ...chosen.settings, ownClauses: await context.clauses.of(open.document.uri, chosen) };
      return meant.flatMap(({ finding, diagnostic }) =>
        fixes(open.contract, finding, settings, context.features.reader).map((fix) => ({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          isPreferred: fix.preferred,
          ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
          edit: toWorkspaceEdit(open, fix, context.features),
        })));
    }));
}

interface Wanted {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic | null;
}

/** The findings meant by the request: those of its diagnostics, or, from a client that names none, those at the place. */
function wanted(open: OpenContract, params: CodeActionParams, findings: readonly Finding[]): readonly Wanted[] {
  const place = toSpan(open.document, params.range);
  const named = params.context.diagnostics.filter((diagnostic) => diagnostic.source === 'dpa');
  if (named.length === 0) {
    return findings.filter((finding) => overlaps(finding.span, place) || touches(finding.span, place.start)).map((finding) => ({ finding, diagnostic: null }));
  }
  const taken = new Set<Finding>();
  return named.flatMap((diagnostic) => {
    const finding = sameFinding(open, diagnostic, findings.filter((candidate) => !taken.has(candidate)));
    if (!finding) return [];
    taken.add(finding);
    return [{ finding, diagnostic }];
  });
}

/** The finding a diagnostic was made from: of the same rule and subject, the nearest one when there are several. */
function sameFinding({ document }: OpenContract, diagnostic: Diagnostic, findings: readonly Finding[]): Finding | null {
  const data: Partial<DiagnosticData> = typeof diagnostic.data === 'object' && diagnostic.data !== null ? diagnostic.data : {};
  const start = document.offsetAt(diagnostic.range.start);
  const distance = (finding: Finding): number => Math.abs(finding.span.start - start);
  const alike = findings.filter((finding) =>
    finding.rule === diagnostic.code
    && (data.subject === undefined || data.subject === finding.subject)
    && (data.message === undefined || data.message === finding.message));
  return alike.reduce<Finding | null>((best, finding) => (best && distance(best) <= distance(finding) ? best : finding), null);
}

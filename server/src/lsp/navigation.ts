import type { Location } from 'vscode-languageserver';
import { definitionAt, referencesAt } from '../services/navigate.js';
import { answer, type LspContext } from './context.js';
import { toRange } from './convert.js';
import type { OpenContract } from './documents.js';
import type { Span } from '../text/span.js';

/** From a defined term to its definition, from a reference to the clause it leads to, and from either end to all uses. */
export function registerNavigation(context: LspContext): void {
  const locations = ({ document }: OpenContract, spans: readonly Span[]): Location[] =>
    spans.map((span) => ({ uri: document.uri, range: toRange(document, span) }));

  context.connection.onDefinition((params, token) =>
    answer<Location[]>(context, token, 'definition', params.textDocument.uri, [], (open) =>
      locations(open, definitionAt(open.contract, open.document.offsetAt(params.position)))));

  context.connection.onReferences((params, token) =>
    answer<Location[]>(context, token, 'references', params.textDocument.uri, [], (open) =>
      locations(open, referencesAt(open.contract, open.document.offsetAt(params.position), params.context.includeDeclaration))));
}

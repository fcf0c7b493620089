import { MarkupKind, type Hover } from 'vscode-languageserver';
import { hover } from '../services/hover.js';
import { answer, type LspContext } from './context.js';
import { toRange } from './convert.js';

/** What a citation, a reference inside the contract, a defined term, a country or a period at the pointer means. */
export function registerHover(context: LspContext): void {
  context.connection.onHover((params, token) =>
    answer<Hover | null>(context, token, 'hover', params.textDocument.uri, null, ({ document, contract }) => {
      const found = hover(contract, document.offsetAt(params.position), context.features.reader);
      return found && { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(document, found.span) };
    }));
}

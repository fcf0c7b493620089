import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outline } from '../services/outline.js';
import type { OutlineItem } from '../services/services.js';
import { answer, type LspContext } from './context.js';
import { toRange } from './convert.js';

const KIND: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  clause: SymbolKind.Field,
  annex: SymbolKind.File,
};

/** Sections, clauses and annexes: as a tree, or as a list for clients that know only that. */
export function registerOutline(context: LspContext): void {
  context.connection.onDocumentSymbol((params, token) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(context, token, 'outline', params.textDocument.uri, [], ({ document, contract }) => {
      const items = outline(contract);
      return context.features.symbolTree ? items.map((item) => toSymbol(document, item)) : items.flatMap((item) => toList(document, item, ''));
    }));
}

// A symbol without a name makes some clients refuse the whole outline.
const nameOf = (item: OutlineItem): string => item.label.trim() || item.detail.trim() || '–';

const toSymbol = (document: TextDocument, item: OutlineItem): DocumentSymbol => ({
  name: nameOf(item),
  detail: item.detail,
  kind: KIND[item.kind],
  range: toRange(document, item.span),
  selectionRange: toRange(document, {
    start: Math.max(item.span.start, item.headingSpan.start),
    end: Math.min(item.span.end, item.headingSpan.end),
  }),
  children: item.children.map((child) => toSymbol(document, child)),
});

const toList = (document: TextDocument, item: OutlineItem, containerName: string): SymbolInformation[] => [
  { name: nameOf(item), kind: KIND[item.kind], containerName, location: { uri: document.uri, range: toRange(document, item.span) } },
  ...item.children.flatMap((child) => toList(document, child, nameOf(item))),
];

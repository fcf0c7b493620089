import type { Range, SnippetTextEdit, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, TextEdit } from '../text/span.js';

/*
 * The only place where offsets become lines and characters. Both sides count UTF-16 units, so nothing is re-encoded.
 */

/** The range of `span`; a span outside the text is moved to its nearest end. */
export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(Math.max(span.start, span.end)),
});

/** The span of `range`. */
export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** The edit in the document's own line ends. */
export const toEdit = (document: TextDocument, edit: TextEdit): ProtocolEdit => ({
  range: toRange(document, edit.span),
  newText: withLineEnds(edit.text, lineEnd(document)),
});

/** The same for an edit that holds fields to tab through. */
export const toSnippetEdit = (document: TextDocument, edit: TextEdit): SnippetTextEdit => ({
  range: toRange(document, edit.span),
  snippet: { kind: 'snippet', value: withLineEnds(edit.text, lineEnd(document)) },
});

const lineEnd = (document: TextDocument): string => {
  const text = document.getText();
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
};

const withLineEnds = (text: string, end: string): string => text.replaceAll('\r\n', '\n').replaceAll('\n', end);

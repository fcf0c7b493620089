import assert from 'node:assert/strict';
import {
  DefinitionRequest, DocumentSymbolRequest, FoldingRangeRequest, HoverRequest, PrepareRenameRequest, ReferencesRequest, RenameRequest,
  type DocumentSymbol, type Location, type MarkupContent, type SymbolInformation, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { fixture, LspClient, merge, PULL } from './client.js';

const URI = 'file:///avv.md';
const TREE = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

describe('reading aids', () => {
  let client: LspClient;
  const at = (words: string, offset = 1) => {
    const document = client.document(URI);
    return { textDocument: { uri: URI }, position: document.positionAt(document.getText().indexOf(words) + offset) };
  };
  before(async () => {
    client = await LspClient.start(merge(PULL, TREE), { locale: 'de' });
    await client.open(URI, fixture('avv.md'));
  });
  after(() => client.stop());

  for (const [what, words, expected] of [
    ['a citation', 'Art. 32 DSGVO', /eur-lex\.europa\.eu/],
    ['a country', 'Indien', /Angemessenheit/i],
    ['a period', '24 Stunden', /72/],
    ['a defined term', 'Auftraggeber. Dabei', /Lindner Handels GmbH/],
  ] as const) {
    it(`explain ${what} at the pointer`, async () => {
      const hover = await client.connection.sendRequest(HoverRequest.type, at(words));
      const contents = hover?.contents as MarkupContent | undefined;
      assert.equal(contents?.kind, 'markdown');
      assert.match(contents.value, expected);
      assert.doesNotMatch(contents.value, /command:|<script/);
      assert.ok(words.startsWith(client.document(URI).getText(hover!.range!).slice(0, 5)));
    });
  }

  it('say nothing at a word of no interest', async () => {
    assert.equal(await client.connection.sendRequest(HoverRequest.type, at('Sicherungskopien')), null);
  });

  it('outline sections with their clauses', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } })) as DocumentSymbol[];
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] => list.flatMap((one) => [one, ...all(one.children ?? [])]);
    const five = all(symbols).find((one) => one.name === '§ 5 Meldung von Verletzungen');
    assert.equal(five?.children?.length, 2);
    for (const symbol of all(symbols)) {
      const document = client.document(URI);
      assert.ok(document.offsetAt(symbol.range.start) <= document.offsetAt(symbol.selectionRange.start), symbol.name);
      assert.ok(document.offsetAt(symbol.selectionRange.end) <= document.offsetAt(symbol.range.end), symbol.name);
    }
  });

  it('list the outline for clients that know no tree', async () => {
    const plain = await LspClient.start(PULL);
    await plain.open(URI, fixture('avv.md'));
    const symbols = (await plain.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } })) as SymbolInformation[];
    assert.ok(symbols.some((one) => one.name.startsWith('§ 5') && one.location.uri === URI));
    await plain.stop();
  });

  it('lead from a term to its definition and its uses', async () => {
    const definition = (await client.connection.sendRequest(DefinitionRequest.type, at('Auftraggeber. Dabei', 3))) as Location[];
    assert.equal(client.document(URI).getText(definition[0]!.range), 'Auftraggeber');
    const references = (withDeclaration: boolean) => client.connection.sendRequest(ReferencesRequest.type, {
      ...at('Auftraggeber. Dabei', 3), context: { includeDeclaration: withDeclaration },
    });
    const uses = (await references(false)) ?? [];
    assert.ok(uses.length > 5);
    assert.equal((await references(true))?.length, uses.length + 1);
    for (const use of uses) assert.match(client.document(URI).getText(use.range), /^Auftraggebers?$/);
  });

  it('rename a term throughout, and say why not', async () => {
    const place = at('Auftraggeber. Dabei', 3);
    const offered = (await client.connection.sendRequest(PrepareRenameRequest.type, place)) as { placeholder: string };
    assert.equal(offered.placeholder, 'Auftraggeber');
    const edit = (await client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'Kunde' })) as WorkspaceEdit;
    const edits = edit.changes?.[URI] ?? [];
    const references = (await client.connection.sendRequest(ReferencesRequest.type, { ...place, context: { includeDeclaration: true } })) ?? [];
    assert.equal(edits.length, references.length);
    for (const { newText } of edits) assert.match(newText, /Kunden?$/);
    await assert.rejects(client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'Auftragnehmer' }), /So heißt in diesem Vertrag schon ein anderer Begriff/);
    assert.equal(await client.connection.sendRequest(PrepareRenameRequest.type, at('## § 5')), null);
  });

  it('fold sections', async () => {
    const ranges = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: URI } })) ?? [];
    assert.ok(ranges.some((range) => range.startLine === at('## § 5').position.line));
    for (const range of ranges) assert.ok(range.endLine > range.startLine);
  });
});

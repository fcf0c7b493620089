import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { WholeMessageWriter } from '../../server/src/node/wholeMessageWriter.js';

/** A stream that keeps what is written to it, or fails. */
function sink(fault?: Error): { readonly stream: Writable; readonly chunks: string[] } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done(fault);
    },
  });
  return { stream, chunks };
}

describe('the writer of the protocol', () => {
  it('writes a message in one piece and counts its bytes, not its letters', async () => {
    const { stream, chunks } = sink();
    const message = { jsonrpc: '2.0', method: 'window/logMessage', params: { message: 'Schließung – „ja“ 🙂' } };
    await new WholeMessageWriter(stream).write(message);
    const body = JSON.stringify(message);
    assert.deepEqual(chunks, [`Content-Length: ${Buffer.from(body, 'utf8').length}\r\n\r\n${body}`]);
  });

  it('keeps the order of messages written at once', async () => {
    const { stream, chunks } = sink();
    const writer = new WholeMessageWriter(stream);
    await Promise.all(['a', 'b', 'c'].map((method) => writer.write({ jsonrpc: '2.0', method } as never)));
    assert.deepEqual(chunks.map((chunk) => /"method":"(\w)"/.exec(chunk)?.[1]), ['a', 'b', 'c']);
  });

  it('tells of what could not be written', async () => {
    const { stream } = sink(new Error('gone'));
    const writer = new WholeMessageWriter(stream);
    const told: string[] = [];
    writer.onError(([error]) => told.push(error.message));
    await assert.rejects(writer.write({ jsonrpc: '2.0' }), /gone/);
    assert.ok(told.includes('gone'));
  });
});

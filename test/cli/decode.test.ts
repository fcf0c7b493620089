import assert from 'node:assert/strict';
import { decode } from '../../server/src/cli/decode.js';

describe('cli: encodings', () => {
  const text = 'Auftrag für „Größe“ – 10 €';
  const utf16le = (): number[] => [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
  const windows1252 = [...'Auftrag f', 0xfc, ...'r ', 0x84, ...'Gr', 0xf6, 0xdf, ...'e', 0x93, ...' ', 0x96, ...' 10 ', 0x80]
    .map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c));
  const utf8 = [...new TextEncoder().encode(text)];
  const cases: [string, number[], unknown][] = [
    ['UTF-8', utf8, { text, assumed: null }],
    ['UTF-8 with byte order mark', [0xef, 0xbb, 0xbf, ...utf8], { text, assumed: null }],
    ['UTF-16 little endian', [0xff, 0xfe, ...utf16le()], { text, assumed: null }],
    ['UTF-16 big endian', [0xfe, 0xff, ...utf16le().map((_, i, all) => all[i ^ 1]!)], { text, assumed: null }],
    ['Windows-1252', windows1252, { text, assumed: 'windows-1252' }],
    ['an empty file', [], { text: '', assumed: null }],
    ['PDF', [...'%PDF-1.7'].map((c) => c.charCodeAt(0)), { unreadable: 'pdf' }],
    ['Word', [0x50, 0x4b, 3, 4, 20, 0], { unreadable: 'office' }],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], { unreadable: 'office' }],
    ['RTF', [...'{\\rtf1'].map((c) => c.charCodeAt(0)), { unreadable: 'rtf' }],
    ['a binary file', [1, 2, 0, 3], { unreadable: 'binary' }],
  ];
  for (const [name, bytes, expected] of cases) it(`reads ${name}`, () => assert.deepEqual(decode(Uint8Array.from(bytes)), expected));
});

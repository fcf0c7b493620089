/** The text of a file, or why it is none. `assumed` is set when the bytes did not say how they are to be read. */
export type Decoded =
  | { readonly text: string; readonly assumed: 'windows-1252' | null }
  | { readonly unreadable: 'pdf' | 'office' | 'rtf' | 'binary' };

/** Bytes 80 to 9F of Windows-1252, where it differs from Latin 1; a dot where it assigns nothing. Node's own decoder of that name reads Latin 1. */
const C1 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/**
 * Reads bytes as UTF-8, as UTF-16 where a byte order mark says so, and otherwise as Windows-1252, in which older contracts were saved.
 * The byte order mark is dropped, so that columns count as in an editor.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { unreadable: 'pdf' }; // %PDF-
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { unreadable: 'office' }; // zip, OLE
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { unreadable: 'rtf' }; // {\rtf
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), assumed: null };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), assumed: null };
  if (bytes.includes(0)) return { unreadable: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: null };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9F]/g, (c) => C1[c.charCodeAt(0) - 0x80] ?? c), assumed: 'windows-1252' };
  }
}

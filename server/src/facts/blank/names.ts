import type { Block } from '../../markdown/block.js';
import type { BlankFact } from '../blanks.js';

/** Capitals joined by underscores, as programs name what they put in. */
const JOINED = /(?<![\p{L}\p{N}_`$%{<[])\p{Lu}{2,30}(?:_\p{Lu}{2,30}){1,4}(?![\p{L}\p{N}_`])/gu;
const PARTS = new Set(['NAME', 'DATE', 'ADDRESS', 'COMPANY', 'CUSTOMER', 'CLIENT', 'KUNDE', 'FIRMA', 'DATUM', 'ADRESSE', 'ORT', 'ANSCHRIFT', 'EMAIL', 'PARTY', 'VERTRAG']);

/** `COMPANY_NAME`, `KUNDE_ORT`: a field that a program should have replaced. */
export function joinedCapitals({ source }: Block): BlankFact[] {
  if (!source.includes('_')) return [];
  return [...source.matchAll(JOINED)].filter(([text]) => text.split('_').some((part) => PARTS.has(part)))
    .map(({ 0: text, index }) => ({ span: { start: index, end: index + text.length }, text, kind: 'variable' }));
}

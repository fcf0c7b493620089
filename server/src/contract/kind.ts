import type { MarkdownDocument } from '../markdown/document.js';
import type { PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';

export function readKind(_document: MarkdownDocument, _blocks: readonly PlacedBlock[], _parties: Parties): 'dpa' | 'other' {
  return 'dpa';
}

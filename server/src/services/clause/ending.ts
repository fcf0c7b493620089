import type { Contract, PlacedBlock } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';
import { tokenize } from '../../language/tokens.js';
import { annexStart } from './chapters.js';

/** Words that stand where a contract is signed. */
const SIGNING = new Set([
  'unterschrift', 'unterschriften', 'unterzeichnung', 'unterzeichner', 'unterschrieben', 'gezeichnet', 'ort', 'datum', 'stempel', 'firmenstempel', 'signature', 'signatures', 'signed', 'signatory',
  'date', 'place', 'name', 'position', 'funktion', 'title', 'by', 'its', 'executed',
]);
const LONG = 90;

/** Whether a block is part of the place where the parties sign: a dotted line, `Ort, Datum`, `Signed by`. */
function isSigning({ block }: PlacedBlock): boolean {
  const text = block.segments.map((s) => s.text).join(' ');
  if (/_{4,}|\.{8,}|…{3,}/.test(block.source)) return true;
  if (/^in witness\b/i.test(text)) return true;
  const labels = block.source.split(/\r?\n|<br/).filter((line) => SIGNING.has(/^[>\s/|*]*(\p{L}+)[\s*]*:/u.exec(line)?.[1]?.toLowerCase() ?? ''));
  if (labels.length > 1) return true;
  if (text.length > LONG || /[.;]$/.test(text)) return false;
  const words = tokenize(text).filter((token) => token.kind === 'word');
  return words.length > 0 && words.filter((word) => SIGNING.has(word.key)).length * 3 >= words.length;
}

/** A short line that may introduce the signatures: `Für den Auftraggeber:`, a name, a rule. */
const isLoose = ({ block }: PlacedBlock): boolean =>
  block.kind === 'rule' || block.kind === 'html' || (block.marker === null && (block.segments[0]?.text.length ?? 0) < 60 && !/[.;]$/.test(block.segments[0]?.text ?? ''));

/**
 * Index one past the last block of a section that belongs to its text: signatures, rules and comments at its end are left outside.
 * Never less than the block after the heading.
 */
export function contentEnd(contract: Contract, section: Section): number {
  const first = section.firstBlock + 1;
  const annexes = annexStart(contract);
  const isLast = section.endBlock >= annexes || section.endBlock >= contract.blocks.length;
  let end = section.firstBlock < annexes ? Math.min(section.endBlock, annexes) : section.endBlock;
  if (isLast && section.firstBlock < annexes) {
    for (let i = first; i < end; i++) {
      if (!isSigning(contract.blocks[i]!)) continue;
      end = i;
      while (end > first && isLoose(contract.blocks[end - 1]!)) end--;
    }
  }
  while (end > first && ['rule', 'html', 'definition'].includes(contract.blocks[end - 1]!.block.kind)) end--;
  return Math.max(end, Math.min(first, section.endBlock));
}

/** The offset at which text can follow block `index`: the end of its last line. */
export function lineEndAfter(contract: Contract, index: number): number {
  const placed = contract.blocks[index];
  if (!placed) return contract.document.bodyStart;
  const { text } = contract.document;
  const end = placed.start + placed.block.source.length;
  const line = text.slice(end).search(/[\r\n]/);
  const lineEnd = line < 0 ? text.length : end + line;
  return text.slice(end, lineEnd).trim() === '' ? lineEnd : end;
}

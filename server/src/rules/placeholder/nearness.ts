import type { ContractBlank } from '../../contract/blanks.js';

/** Between two blanks of one sentence, and of one block of fields, stands at most so much; a line of such a block is no longer. */
const SENTENCE = 200;
const BLOCK = 100;
const LINE = 60;
/** What is told by itself, wherever it stands. */
const ALONE = /^(?:draft|instruction|marker|box|party|restated)$/;
const SIDE = /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/;

/**
 * Whether a reader takes two blanks for one gap: those of one sentence, of one row, or of lines that follow each other as in an address
 * (`[Name]`, `[Straße]`, `[PLZ] [Ort]`). A new item of a list, another chapter or the other party begins something new.
 */
export function isNear(text: string, first: ContractBlank, second: ContractBlank): boolean {
  if (ALONE.test(first.kind) || ALONE.test(second.kind)) return false;
  const between = text.slice(first.span.end, second.span.start);
  if (between.length > SENTENCE) return false;
  if (!between.includes('\n')) return !/[.!?;]\s+\p{Lu}/u.test(between);
  if (between.length > BLOCK || (second.block !== first.block && opensAnother(second))) return false;
  const lines = between.split('\n').map((line) => line.trim());
  const inner = lines.slice(1, -1);
  if (second.block.block.marker !== null && second.block !== first.block) return /:[\s*_]*$/.test(lines[lines.length - 1]!);
  return lines.every((line, i) => line.length <= LINE && !/[.!?;]$/u.test(line) && (i === 0 || !/^[-#–—(*]/u.test(line))) && !inner.some((line) => /^(?:und|and|sowie|oder|or|between|zwischen)$/i.test(line));
}

/** The block begins with a party: its fields are not those of the other. */
const opensAnother = ({ block }: ContractBlank): boolean =>
  block.block.kind === 'heading' || (block.facts.sentences[0]?.concepts.some((hit) => SIDE.test(hit.concept) && hit.from <= 2) ?? false);

import assert from 'node:assert/strict';
import type { Contract, PlacedBlock } from '../../../server/src/contract/contract.js';
import type { Section } from '../../../server/src/contract/sections.js';
import { applyEdits, type TextEdit } from '../../../server/src/text/span.js';

/** What an edit of the first text puts into the second, as `[start, end)` there. */
interface Put {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly inserts: boolean;
}

function putsOf(edits: readonly TextEdit[]): Put[] {
  let grown = 0;
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).map(({ span, text }) => {
    const start = span.start + grown;
    grown += text.length - (span.end - span.start);
    return { start, end: start + text.length, text, inserts: text.length > 12 };
  });
}

const wordsOf = ({ block }: PlacedBlock): string => block.segments.map((segment) => segment.text).join(' ').replace(/\d+/g, '#');
const nameOf = ({ blocks }: Contract, section: Section): string => (section.parent ? wordsOf(blocks[section.firstBlock]!).slice(0, 60) : '(document)');

/** Numbers that stand twice or are skipped among sections of one kind side by side, by the words of what they stand in. */
function gapsIn(contract: Contract, isNew: (section: Section) => boolean = () => false): Map<string, number> {
  const gaps = new Map<string, number>();
  const visit = (parent: Section): void => {
    const last = new Map<string, number>();
    for (const child of parent.children) {
      // A new section of a contract in two languages counts in each.
      if (!isNew(parent) && child.path.length > 0 && child.labelKind !== 'annex') {
        const kind = `${child.labelKind ?? ''} ${child.path.length} ${child.title === '' ? 'clause' : 'heading'}`;
        const number = child.path[child.path.length - 1]!;
        const before = last.get(kind);
        // Markdown counts a list by itself whose numbers are all the same.
        const lazy = child.labelKind === 'decimal' && child.path.length === 1 && child.title === '' && parent.children.every((other) => other.path.length === 0 || other.path.join() === child.path.join());
        if (before !== undefined && number !== before + 1 && !lazy) {
          const key = `${nameOf(contract, parent)}: ${kind} after ${number <= before ? 'one not less' : 'a gap'}`;
          gaps.set(key, (gaps.get(key) ?? 0) + 1);
        }
        last.set(kind, number);
      }
      visit(child);
    }
  };
  visit(contract.root);
  return gaps;
}

/**
 * Asserts that `after` is `before` with something inserted: the words outside are the same, numbers that changed are one higher for each clause put in,
 * no number stands twice or is skipped that did not before, and every reference leads where it led.
 */
export function assertStands(before: Contract, after: Contract, edits: readonly TextEdit[], what = ''): void {
  assert.equal(applyEdits(before.document.text, edits), after.document.text);
  const puts = putsOf(edits);
  for (const { span, text } of edits) {
    const old = before.document.text.slice(span.start, span.end);
    if (old === '') continue;
    assert.match(old, /^\d+$/, `${what}: only numbers are replaced, not “${old}”`);
    assert.ok(/^\d+/.test(text) && Number(/^\d+/.exec(text)![0]) > Number(old), `${what}: ${old} grows, and is not ${text}`);
  }
  const inserted = puts.filter((put) => put.inserts);
  const outside = ({ start, end }: { start: number; end: number }): boolean => !inserted.some((put) => start >= put.start && end <= put.end);
  const blocks = after.blocks.filter(({ start, block }) => outside({ start: start, end: start + Math.min(1, block.source.length) }));
  // A table may have got rows; the others are looked for in their order.
  const grown = (placed: PlacedBlock): boolean => placed.block.kind === 'table' && inserted.some((put) => put.start >= placed.start && put.end <= placed.start + placed.block.source.length);
  const tables = new Set(blocks.flatMap((placed, i) => (grown(placed) ? [i] : [])));
  for (const i of tables) {
    const cells = blocks[i]!.block.segments.map((segment) => segment.text.replace(/\d+/g, '#'));
    let at = -1;
    for (const { text } of before.blocks[i]!.block.segments) {
      at = cells.indexOf(text.replace(/\d+/g, '#'), at + 1);
      assert.ok(at >= 0, `${what}: the cell “${text}” stands as it stood`);
    }
  }
  const shape = (placed: PlacedBlock, i: number): string => `${placed.block.kind} ${placed.block.marker?.kind ?? ''} ${placed.section.level} ${tables.has(i) ? '' : wordsOf(placed)}`;
  // A sentence that goes on with a paragraph stands at its end.
  const without = (text: string): string => inserted.reduce((rest, put) => rest.replace(` ${put.text.trim().replace(/\d+/g, '#')}`, ''), text);
  assert.deepEqual(blocks.map((placed, i) => without(shape(placed, i))), before.blocks.map(shape), `${what}: reads the same outside`);

  const old = gapsIn(before);
  const fresh = [...gapsIn(after, ({ headingSpan, parent }) => parent !== null && before.languages.length > 1 && !outside(headingSpan))].filter(([key, count]) => count > (old.get(key) ?? 0)).map(([key]) => key);
  assert.deepEqual(fresh, [], `${what}: numbers stand twice or are skipped`);

  const leads = (contract: Contract, { outcome, targets, fact }: Contract['references'][number]): string =>
    `${fact.text.replace(/\d+/g, '#')} ${outcome}: ${targets.map((target) => nameOf(contract, target)).join(' + ')}`;
  const kept = after.references.filter(({ span }) => outside(span));
  assert.equal(kept.length, before.references.length, `${what}: references are read as before`);
  // What led nowhere may by chance lead to the number that a new last clause bears.
  const led = before.references.map(({ outcome }) => outcome !== 'missing' && outcome !== 'likely-missing');
  assert.deepEqual(kept.filter((_, i) => led[i]).map((one) => leads(after, one)), before.references.filter((_, i) => led[i]).map((one) => leads(before, one)), `${what}: references lead where they led`);
  assert.deepEqual(after.references.filter((one) => !outside(one.span) && one.outcome !== 'found').map((one) => leads(after, one)), [], `${what}: no new reference dangles`);
}

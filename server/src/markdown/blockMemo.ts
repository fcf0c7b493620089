import type { Block } from './block.js';

let count = 0;

/**
 * Remembers one thing of each block for as long as the block lives. It is kept with the block itself: with thousands of blocks asked on every
 * keystroke, a table of weak references would cost more than the reading it saves.
 */
export class BlockMemo<T> {
  readonly #slot = count++;

  /** What was remembered of `block`; undefined when nothing was. */
  get(block: Block): T | undefined {
    return block.memory[this.#slot] as T | undefined;
  }

  set(block: Block, value: T): void {
    block.memory[this.#slot] = value;
  }
}

/** Remembers one thing of each block for each way to read it, such as the language it is taken for. */
export class ReadingMemo<K extends string, T> {
  readonly #memos = new Map<K, BlockMemo<T>>();

  /** What was remembered of `block` read as `kind`, or else what `read` gives, which is remembered. */
  of(block: Block, kind: K, read: () => T): T {
    let memo = this.#memos.get(kind);
    if (!memo) this.#memos.set(kind, (memo = new BlockMemo()));
    let value = memo.get(block);
    if (value === undefined) memo.set(block, (value = read()));
    return value;
  }
}

import { ownText } from '../text/ownText.js';

/** Contracts use a few thousand words. */
const MOST = 20_000;

/** Remembers what was found out of a word from its letters alone: while somebody types, the same words are asked over and over. Bounded. */
export class WordMemo<T> {
  #known = new Map<string, T>();

  /** What was remembered of `word`, or else what `read` gives, which is remembered. */
  of(word: string, read: (word: string) => T): T {
    let value = this.#known.get(word);
    if (value === undefined) {
      const own = ownText(word);
      value = read(own);
      if (this.#known.size >= MOST) this.#known = new Map();
      this.#known.set(own, value);
    }
    return value;
  }
}

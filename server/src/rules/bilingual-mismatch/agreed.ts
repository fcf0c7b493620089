import type { Parties } from '../../contract/parties.js';
import type { Passage, VersionPair } from '../../contract/versions.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';

/** What a pair was found to agree with, and for which names of the parties. */
interface Agreement {
  readonly other: Block;
  readonly names: string;
}

const memo = new BlockMemo<Map<string, Agreement>>();

/** Remembers with the blocks which pairs say the same, so that a keystroke compares only the pair it changed. Whether two passages agree depends on them and on the names of the parties alone. */
export class Agreements {
  readonly #names: string;

  constructor({ controller, processor, subProcessor }: Parties) {
    this.#names = [controller, processor, subProcessor].map((side) => side.map(({ name, language }) => `${language}${name}`).join('|')).join('||');
  }

  /** Whether the pair was found to agree before. */
  has(pair: VersionPair): boolean {
    const known = this.#placeOf(pair);
    const agreement = known && memo.get(known.block)?.get(known.key);
    return agreement?.other === known?.other && agreement?.names === this.#names;
  }

  /** Notes that the pair agrees. */
  add(pair: VersionPair): void {
    const known = this.#placeOf(pair);
    if (!known) return;
    let agreements = memo.get(known.block);
    if (!agreements) memo.set(known.block, (agreements = new Map()));
    agreements.set(known.key, { other: known.other, names: this.#names });
  }

  /** Pairs of more passages than two are rare, and compared anew. */
  #placeOf({ de: [german, ...more], en: [english, ...others] }: VersionPair): { readonly block: Block; readonly other: Block; readonly key: string } | null {
    if (!german || !english || more.length > 0 || others.length > 0) return null;
    return { block: german.block.block, other: english.block.block, key: `${keyOf(german)} ${keyOf(english)}` };
  }
}

const keyOf = ({ block: { start, language: read }, language, segment, span }: Passage): string => `${read}${language}${segment}:${span.start - start}-${span.end - start}`;

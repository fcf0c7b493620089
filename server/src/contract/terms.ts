import type { Language } from '../language/language.js';
import { shift, type TextEdit } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import type { Kept } from './kept.js';
import type { Parties } from './parties.js';
import { readDefinitions } from './term/definitions.js';
import { readSuspects, type Varying } from './term/suspects.js';
import { indexTerms, type TermIndex } from './term/termIndex.js';
import { usesIn } from './term/uses.js';

export type DefinitionForm = 'quoted' | 'bold' | 'means' | 'hereinafter' | 'table' | 'reference';

/** A term the contract defines. Its `span` is the defined words without quotation marks. */
export interface Definition extends Located {
  readonly term: string;
  readonly form: DefinitionForm;
  /** Other names given in the same definition. */
  readonly aliases: readonly string[];
  readonly language: Language;
  /** An abbreviation or a gloss in brackets helps the reader; it need not be used again. */
  readonly kind: 'term' | 'abbreviation' | 'gloss';
  /** The sentence or row that gives the meaning, for hovers; folded text. */
  readonly meaning: string;
}

/** A use of a defined term, inflected or not. */
export interface TermUse extends Located {
  readonly definition: Definition;
}

/** A word used like a defined term, or in place of one. */
export interface TermSuspect extends Located {
  readonly text: string;
  /** The definition it probably stands for, or null when nothing alike is defined. */
  readonly meant: Definition | null;
  /** The word that should stand there, in its dictionary form; empty when nobody can know. */
  readonly wanted: string;
  readonly language: Language;
  /** The contract points to another document for terms it does not define. */
  readonly elsewhere: boolean;
  /** The words tell in what role somebody acts. */
  readonly role?: boolean;
  /** It names a side, and nothing says who that is. */
  readonly unnamed?: boolean;
  /** What writes the wanted word here in the right form; empty when its form cannot be told. */
  readonly edits: readonly TextEdit[];
  readonly reason: 'undefined' | 'misspelt' | 'other-gender' | 'other-word';
}

export interface ContractTerms {
  readonly definitions: readonly Definition[];
  /** Read when first asked for; of equal definitions the first one has them. */
  readonly uses: readonly TermUse[];
  /** Read when first asked for. */
  readonly suspects: readonly TermSuspect[];
  /** Terms, in lower case, that stand nowhere but in definitions. Read when first asked for. */
  readonly unused: ReadonlySet<string>;
  readonly varying: Varying;
}

/** The defined terms of a contract, where they are used, and the words that look like defined terms and are not. */
export function readTerms(blocks: readonly PlacedBlock[], holding: FactIndex, parties: Parties, kept: Kept | null): ContractTerms {
  const all = readDefinitions(blocks, holding);
  const definitions = all.some((d) => d.kind === 'abbreviation') ? withoutUnusedAbbreviations(blocks, all, indexOf(all)) : all;
  return new Terms({ blocks, holding, parties, kept, definitions });
}

interface Source {
  readonly blocks: readonly PlacedBlock[];
  readonly holding: FactIndex;
  readonly parties: Parties;
  readonly kept: Kept | null;
  readonly definitions: readonly Definition[];
}

/** A class, since getters of an object literal would give every version of a text a shape of its own, which outlives it. */
class Terms implements ContractTerms {
  readonly definitions: readonly Definition[];
  readonly varying: Varying = { targets: null, blocks: [], index: null, answers: null };
  readonly #source: Source;
  #index: TermIndex | null = null;
  #uses: TermUse[] | null = null;
  #suspects: readonly TermSuspect[] | null = null;
  #unused: ReadonlySet<string> | null = null;

  constructor(source: Source) {
    this.#source = source;
    this.definitions = source.definitions;
  }

  get #indexed(): TermIndex {
    return (this.#index ??= indexOf(this.definitions));
  }

  get uses(): readonly TermUse[] {
    return (this.#uses ??= this.#source.blocks.flatMap((block) => placeUses(block, this.definitions, this.#indexed)));
  }

  get suspects(): readonly TermSuspect[] {
    const { blocks, holding, parties, kept } = this.#source;
    return (this.#suspects ??= readSuspects(blocks, holding, parties, this.definitions, this.#indexed, kept, this.varying));
  }

  get unused(): ReadonlySet<string> {
    return (this.#unused ??= unusedTerms(this.#source.blocks, this.definitions, this.#indexed));
  }
}

const indexOf = (definitions: readonly Definition[]): TermIndex =>
  indexTerms(definitions.map(({ term, aliases, language }) => ({ names: [term, ...aliases], language })));

function placeUses(block: PlacedBlock, definitions: readonly Definition[], index: TermIndex): TermUse[] {
  return usesIn(block.block, block.language, index).map(({ term, span }) => ({ definition: definitions[term]!, span: shift(span, block.start), block }));
}

/** An abbreviation that is never used again was a help for reading, not a definition. */
function withoutUnusedAbbreviations(blocks: readonly PlacedBlock[], definitions: readonly Definition[], index: TermIndex): readonly Definition[] {
  const unused = new Set(definitions.flatMap(({ kind }, i) => (kind === 'abbreviation' ? [i] : [])));
  for (const block of blocks) {
    for (const use of usesIn(block.block, block.language, index)) if (use.span.start + block.start !== definitions[use.term]!.span.start) unused.delete(use.term);
    // Most are used soon after they are defined, and then the rest need not be asked.
    if (unused.size === 0) break;
  }
  return definitions.filter((_, i) => !unused.has(i));
}

function unusedTerms(blocks: readonly PlacedBlock[], definitions: readonly Definition[], index: TermIndex): ReadonlySet<string> {
  const names = definitions.map(({ term }) => term.toLowerCase());
  const unused = new Set(names);
  const defining = new Set(definitions.map(({ span }) => span.start));
  for (const block of blocks) {
    for (const use of usesIn(block.block, block.language, index)) if (!defining.has(use.span.start + block.start)) unused.delete(names[use.term]!);
    if (unused.size === 0) break;
  }
  return unused;
}

import type { BlankKind } from '../facts/blanks.js';
import type { FieldMatter } from '../language/lexicon/hollow.js';
import { shift } from '../text/span.js';
import { readGaps } from './blank/gaps.js';
import { signatureBlocks } from './blank/signing.js';
import type { Located, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';

/** A place that was not filled in. */
export interface Gap extends Located {
  /** As in a block, or what only the neighbours tell: an empty field, one that only says its label once more, boxes none of which is ticked, a party without a name. */
  readonly kind: BlankKind | 'field' | 'restated' | 'box' | 'party';
  readonly text: string;
  /** What a field asks for that only says its label once more. */
  readonly field?: FieldMatter;
}

/** A place of the contract that was not filled in. */
export interface ContractBlank extends Gap {
  /** Stands among the lines that are signed by hand. */
  readonly signing: boolean;
}

/** Every blank, in the order of the text, but for the lines that are there to be signed by hand. */
export function readBlanks(blocks: readonly PlacedBlock[], holding: FactIndex): ContractBlank[] {
  let signing: ReadonlySet<number> | null = null;
  const signed = (): ReadonlySet<number> => (signing ??= signatureBlocks(blocks, holding.signing));
  const blanks = holding.blanks.flatMap((block) => block.facts.blanks
    .filter(({ kind }) => kind !== 'line' || isTerm(block) || !(isDeclaration(block) || signed().has(block.index)))
    .map(({ kind, text, span }) => ({ kind, text, block, span: shift(span, block.start) })));
  return [...blanks, ...readGaps(blocks, holding, signed)].map((blank) => ({ ...blank, signing: signed().has(blank.block.index) })).sort((a, b) => a.span.start - b.span.start);
}

/** `Ich, ______, verpflichte mich …` in an annex: the form that each person bound to secrecy fills in, not the parties. */
const isDeclaration = ({ section, facts }: PlacedBlock): boolean =>
  section.part === 'annex' && /^(?:ich|i)$/.test(facts.sentences[0]?.tokens[0]?.key ?? '') && /^[,:_.…]$/.test(facts.sentences[0]?.tokens[1]?.key ?? '');

const isTerm = ({ facts }: PlacedBlock): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'BLANK_TERM'));

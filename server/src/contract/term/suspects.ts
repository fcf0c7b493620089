import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { FactIndex } from '../factIndex.js';
import { blocksHolding, type Kept } from '../kept.js';
import type { Parties } from '../parties.js';
import type { Definition, TermSuspect } from '../terms.js';
import { type Targets, targetsOf } from './targets.js';
import type { TermIndex } from './termIndex.js';
import { undefinedEnglish } from './undefinedEnglish.js';
import { type Answers, keptAnswers, undefinedGerman } from './undefinedGerman.js';
import { undefinedSide } from './undefinedSide.js';
import { undefinedShouted } from './undefinedShouted.js';
import { variantsIn } from './variants.js';

/** Which blocks hold variants of which targets, and which names are settled: what the next version of the text may start from. */
export interface Varying {
  targets: Targets | null;
  blocks: readonly PlacedBlock[];
  /** For which defined terms it was asked which names of documents are settled, and the answers. */
  index: TermIndex | null;
  answers: Answers | null;
}

/** Where the contract names a side without saying so, another word for it is a slip if it stands once or twice. */
const SELDOM = 2;

/** Words that stand in place of a party name or a defined term, and words used like defined terms that are defined nowhere; in the order of the text. */
export function readSuspects(
  blocks: readonly PlacedBlock[], holding: FactIndex, parties: Parties, definitions: readonly Definition[], index: TermIndex, kept: Kept | null, varying: Varying,
): TermSuspect[] {
  const targets = targetsOf(parties, definitions);
  const earlier = kept?.varying.targets === targets ? kept.varying.blocks : undefined;
  varying.targets = targets;
  varying.blocks = blocksHolding(blocks, kept, earlier, ({ block, language }) => block.kind !== 'code' && variantsIn(block, language, targets).length > 0);
  varying.index = index;
  varying.answers = keptAnswers(blocks, kept, kept?.varying.index === index ? kept.varying.answers : null);
  const found: TermSuspect[] = [];
  const variants = varying.blocks.flatMap((block) => variantsIn(block.block, block.language, targets).map((variant) => ({ variant, block })));
  const counts = new Map<string, number>();
  for (const { variant } of variants) counts.set(variant.key, (counts.get(variant.key) ?? 0) + 1);
  for (const { variant, block } of variants) {
    const { text, key, target, language, reason } = variant;
    if (reason === 'other-word' && !target.defined && counts.get(key)! > SELDOM) continue;
    found.push({
      text, reason, language, block, span: shift(variant.span, block.start), meant: definitions[target.definition] ?? null, wanted: target.text, elsewhere: false,
      edits: variant.edits.map((edit) => ({ span: shift(edit.span, block.start), text: edit.text })),
    });
  }
  found.push(...undefinedEnglish(blocks, holding.capitals, definitions, index, parties), ...undefinedGerman(blocks, holding.labels, definitions, parties, varying.answers), ...undefinedShouted(holding.shouted, parties, definitions), ...undefinedSide(holding.partyWords, definitions));
  return withoutOverlaps(found);
}

/** A word is one thing: what is a variant of a known term is not reported as undefined too. */
function withoutOverlaps(found: readonly TermSuspect[]): TermSuspect[] {
  const variants = found.filter((suspect) => suspect.reason !== 'undefined');
  const taken = new Set(variants.map((variant) => variant.span.end));
  return found.filter((suspect) => suspect.reason !== 'undefined' || !taken.has(suspect.span.end)).sort((a, b) => a.span.start - b.span.start);
}

import type { ContractBlank } from '../../contract/blanks.js';
import { isNear } from './nearness.js';

/** So many gaps are told one by one. Where there are more the text is a form, and of a kind that has more than a few all are told as one. */
const ONE_BY_ONE = 12;
const FEW = 3;

/** Blanks told in one finding, the first of which carries it. */
export interface BlankGroup {
  readonly first: ContractBlank;
  readonly others: readonly ContractBlank[];
  /** Different words of one gap: what is missing in a sentence or an address. Empty where all say the same or have only their kind in common. */
  readonly missing: readonly string[];
  /** They say different things and have only their kind in common. */
  readonly mixed: boolean;
}

/**
 * The blanks of a contract as a reader wants them told: the same words in many places are one blank (`[Kunde]`), and so is what a sentence or an
 * address still lacks. Where a template has many gaps of a kind they are told together, so that they do not bury what else was found.
 */
export function blankGroups(text: string, blanks: readonly ContractBlank[]): BlankGroup[] {
  const gaps = gapsOf(text, blanks);
  const kinds = gather(gaps, (gap) => gap[0]!.kind);
  return kinds.flatMap((ofKind) => {
    const told = gaps.length > ONE_BY_ONE && ofKind.length > FEW ? [ofKind.flat()] : ofKind;
    return told.map((members): BlankGroup => {
      const [first, ...others] = members;
      const mixed = told.length < ofKind.length;
      const words = new Set(members.filter(({ kind }) => kind !== 'line').map((blank) => blank.text));
      return { first: first!, others, mixed, missing: mixed || words.size < 2 || first!.kind === 'draft' ? [] : [...words] };
    });
  });
}

/** Blanks that are one gap: each stands with the first that says the same, or else with the one before it where that is near. */
function gapsOf(text: string, blanks: readonly ContractBlank[]): ContractBlank[][] {
  const known = new Map<string, ContractBlank[]>();
  const gaps: ContractBlank[][] = [];
  let before: { readonly blank: ContractBlank; readonly gap: ContractBlank[] } | null = null;
  for (const blank of blanks) {
    const key = identity(blank);
    const same = known.get(key);
    if (same) {
      same.push(blank);
      continue;
    }
    const gap: ContractBlank[] = before && isNear(text, before.blank, blank) ? before.gap : [];
    if (gap.length === 0) gaps.push(gap);
    gap.push(blank);
    known.set(key, gap);
    before = { blank, gap };
  }
  return gaps;
}

/** What makes two blanks one: their words; empty places differ, and that the text is a draft is one thing however often it says so. */
const identity = ({ kind, text, span }: ContractBlank): string =>
  kind === 'draft' ? kind : kind === 'line' || kind === 'box' || kind === 'field' ? `${span.start}` : `${kind} ${text.toLowerCase()}`;

function gather<T>(things: readonly T[], key: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}

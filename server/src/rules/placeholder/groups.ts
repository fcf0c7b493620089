import type { ContractBlank } from '../../contract/blanks.js';
import type { Section } from '../../contract/sections.js';
import { isNear } from './nearness.js';
import { isForm, isSigned } from './signing.js';

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
  /** Fields among the signatures, which are filled in on signing. */
  readonly form: boolean;
}

/**
 * The blanks of a contract as a reader wants them told: the same words in many places are one blank (`[Kunde]`), and so is what a sentence or an
 * address still lacks. Where a template has many gaps of a kind they are told together, so that they do not bury what else was found.
 */
export function blankGroups(text: string, blanks: readonly ContractBlank[]): BlankGroup[] {
  const gaps = withForm(gapsOf(text, blanks).filter((gap) => !isSigned(gap)));
  const kinds = gather(gaps, (gap) => gap[0]!.kind);
  return kinds.flatMap((ofKind) => {
    const told = gaps.length > ONE_BY_ONE && ofKind.length > FEW ? [ofKind.flat()] : ofKind;
    return told.map((members): BlankGroup => {
      const [first, ...others] = members;
      const mixed = told.length < ofKind.length;
      const words = new Set(members.filter(({ kind }) => kind !== 'line').map((blank) => blank.text));
      return { first: first!, others, mixed, form: isForm(members), missing: mixed || words.size < 2 || first!.kind === 'draft' ? [] : [...words] };
    });
  });
}

/** A table that is left for the signatures takes along the lines beside it. */
function withForm(gaps: readonly ContractBlank[][]): readonly ContractBlank[][] {
  const forms = gaps.filter((gap) => isForm(gap));
  const cells = forms.find((gap) => gap[0]!.block.block.kind === 'table');
  if (!cells) return gaps;
  const beside = forms.filter((gap) => gap !== cells && gap[0]!.block.section === cells[0]!.block.section);
  return gaps.filter((gap) => !beside.includes(gap)).map((gap) => (gap === cells ? [gap, ...beside].flat() : gap));
}

/** Blanks that are one gap: each stands with the first that says the same, or else with the one before it where that is near. */
function gapsOf(text: string, blanks: readonly ContractBlank[]): ContractBlank[][] {
  const known = new Map<string, ContractBlank[]>();
  // What the drafter is asked for under one heading is one thing.
  const asked = new Map<Section, ContractBlank[]>();
  const gaps: ContractBlank[][] = [];
  let before: { readonly blank: ContractBlank; readonly gap: ContractBlank[] } | null = null;
  for (const blank of blanks) {
    const key = identity(blank);
    const same = known.get(key) ?? (blank.kind === 'instruction' ? asked.get(blank.block.section) : undefined);
    if (same) {
      same.push(blank);
      if (blank.kind === 'instruction') asked.set(blank.block.section, same);
      continue;
    }
    const gap: ContractBlank[] = before && isNear(text, before.blank, blank) ? before.gap : [];
    if (gap.length === 0) gaps.push(gap);
    gap.push(blank);
    known.set(key, gap);
    if (blank.kind === 'instruction') asked.set(blank.block.section, gap);
    before = { blank, gap };
  }
  return gaps;
}

/**
 * What makes two blanks one: their words; empty places differ. That the text is a draft is one thing however often it says so, and so is that
 * it still bears the names of nobody.
 */
const identity = ({ kind, text, span }: ContractBlank): string =>
  kind === 'draft' || kind === 'sample' ? kind : kind === 'line' || kind === 'box' || kind === 'field' ? `${span.start}` : `${kind} ${text.toLowerCase()}`;

function gather<T>(things: readonly T[], key: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}

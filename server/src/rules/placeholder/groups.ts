import type { ContractBlank } from '../../contract/blanks.js';

/** So many blanks are told one by one. Where there are more the text is a form, and of a kind that has more than a few all are told as one. */
const ONE_BY_ONE = 12;
const FEW = 3;

/** Blanks told in one finding, the first of which carries it. */
export interface BlankGroup {
  readonly first: ContractBlank;
  readonly others: readonly ContractBlank[];
  /** They say different things and have only their kind in common. */
  readonly mixed: boolean;
}

/**
 * The blanks of a contract as a reader wants them told: the same words in many places are one blank (`[Kunde]`), different ones are told one by
 * one, and where a template has many of a kind they are told together, so that they do not bury what else was found.
 */
export function blankGroups(blanks: readonly ContractBlank[]): BlankGroup[] {
  const kinds = gather(blanks, ({ kind }) => kind).map((ofKind) => ({ ofKind, same: gather(ofKind, identity) }));
  const form = kinds.reduce((sum, { same }) => sum + same.length, 0) > ONE_BY_ONE;
  return kinds.flatMap(({ ofKind, same }) => {
    const parts = form && same.length > FEW ? [ofKind] : same;
    return parts.map(([first, ...others]): BlankGroup => ({ first: first!, others, mixed: parts.length < same.length }));
  });
}

/** What makes two blanks one: their words; empty places differ, and that the text is a draft is one thing however often it says so. */
const identity = ({ kind, text, span }: ContractBlank): string =>
  kind === 'draft' ? '' : kind === 'line' || kind === 'box' || kind === 'field' ? `${span.start}` : text.toLowerCase();

function gather(blanks: readonly ContractBlank[], key: (blank: ContractBlank) => string): ContractBlank[][] {
  const groups = new Map<string, ContractBlank[]>();
  for (const blank of blanks) {
    const group = groups.get(key(blank));
    if (group) group.push(blank);
    else groups.set(key(blank), [blank]);
  }
  return [...groups.values()];
}

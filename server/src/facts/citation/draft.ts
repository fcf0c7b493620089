import type { ProvisionLevel, ProvisionUnit } from '../../knowledge/statutes/types.js';

/** A provision while it is being read. Token indices are half open. */
export interface Draft {
  unit: ProvisionUnit;
  article: string;
  paragraph: string | null;
  /** The paragraph was written in parentheses, as definitions of Art. 4 GDPR are cited. */
  parenthesised: boolean;
  subparagraph: string | null;
  sentence: string | null;
  letter: string | null;
  number: string | null;
  to: string | null;
  toLevel: ProvisionLevel | null;
  open: boolean;
  /** The part that was named last, on which lists and ranges go on. */
  level: ProvisionLevel | 'sentence';
  from: number;
  end: number;
  law: string | null;
  /** The law stands directly after this provision. */
  named: boolean;
  /** It belongs to this or another contract. */
  own: boolean;
}

export const draft = (unit: ProvisionUnit, article: string, from: number, end: number): Draft => ({
  unit, article, paragraph: null, parenthesised: false, subparagraph: null, sentence: null, letter: null, number: null,
  to: null, toLevel: null, open: false, level: 'article', from, end, law: null, named: false, own: false,
});

/** A copy of `before` cut down to what stands above `level`, to be filled on that level. */
export function sibling(before: Draft, level: Draft['level'], from: number): Draft {
  const next: Draft = { ...before, to: null, toLevel: null, open: false, from, end: from, law: null, named: false, own: false, level };
  if (level === 'sentence') return { ...next, sentence: null, letter: null, number: null };
  if (level === 'letter' || level === 'number') return level === 'letter' ? { ...next, letter: null, number: null } : { ...next, number: null };
  return { ...next, paragraph: null, parenthesised: false, subparagraph: null, sentence: null, letter: null, number: null };
}

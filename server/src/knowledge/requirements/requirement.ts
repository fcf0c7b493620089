import type { Localised } from '../../language/language.js';
import type { RequirementId } from '../requirements.js';
import type { Softener } from './softeners.js';

/** A part of a requirement that the contract must say; conditions are written as `expression.ts` explains. */
export interface Limb {
  readonly id: string;
  /** What is missing when the limb is, as the end of a sentence: `die Pflicht, …`, `the duty to …`. */
  readonly text: Localised;
  /** Only the GDPR asks for this limb; Swiss law does without. */
  readonly gdprOnly?: boolean;
  /** A sentence that says it. */
  readonly said: string;
  /** A definition that says it: what the term means holds wherever the term stands. */
  readonly defined?: string;
  /** A sentence that leaves it to a named annex or contract; does not count where `empty` finds that annex unfilled. */
  readonly pointer?: string;
  /** A sentence that touches it and falls short. */
  readonly weak?: string;
  /**
   * A sentence that says a part of it, with what is then missing in place of the whole limb; `text` is null where the sentence says this limb itself,
   * only of something less than another limb asks for, so that it is not missing as long as that one is.
   */
  readonly short?: { readonly said: string; readonly text: Localised | null };
}

/** A way in which a contract takes a duty back after giving it. */
export interface Withdrawal {
  readonly id: string;
  readonly text: Localised;
  readonly said: string;
  /** The concept whose words take it back, where not the whole sentence does. */
  readonly words?: string;
  /** Only the GDPR asks for what is taken back. */
  readonly gdprOnly?: boolean;
}

/** A mandatory content of a data processing agreement, free of any language. */
export interface Requirement {
  readonly id: RequirementId;
  /** The provisions it rests on, in the reader's way of citing. */
  readonly provision: Localised;
  /** Essential limbs: all said, the requirement is met; none of them even touched, it is absent. */
  readonly limbs: readonly Limb[];
  /** A sentence that speaks of the matter without saying any limb: the requirement is incomplete, not absent. */
  readonly touched?: string;
  readonly withdrawn?: readonly Withdrawal[];
  /** What the law wants beside it of some contracts only; the verdict does without. */
  readonly supplements?: readonly Pick<Limb, 'id' | 'text'>[];
  /** Words that, in a sentence that says a limb, make less than a duty of it. */
  readonly softened?: readonly Softener[];
  /** It bars something: a list of what is excluded says it, while other duties in such a list are not owed. */
  readonly bars?: true;
  /** A blank or a drafting hint where the content should stand. */
  readonly empty?: string;
  /** Where that is so, words away from its headings do not tell it: much names a type of data and describes nothing. */
  readonly openOutweighs?: true;
  /** The requirement does not arise where a sentence says `by` and none says `unless`. */
  readonly exempt?: { readonly by: string; readonly unless: string };
  /** Headings of clauses it belongs under, the closest first. */
  readonly home: readonly string[];
  /**
   * It is a part of the clause on another requirement and is missed there: where words under a heading of `notUnder` touch it, only words at home show
   * where it stands, and without a home it stands with that requirement.
   */
  readonly partOf?: { readonly requirement: RequirementId; readonly notUnder: string };
}

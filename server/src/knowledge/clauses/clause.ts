import { requirement } from '../requirements/catalogue.js';
import { SOFTENERS } from '../requirements/softeners.js';
import type { RequirementId } from '../requirements.js';
import { GENERATED_CLAUSES } from './generated.js';
import type { Position } from './position.js';

/** The language a clause is written in: German, German in Swiss terms and spelling, English. */
export type ClauseLanguage = 'de' | 'de-CH' | 'en';

/** What the clauses of all positions for one requirement share. */
interface ClauseHead {
  readonly id: RequirementId;
  readonly language: ClauseLanguage;
  readonly title: string;
  /** The provisions it answers, as a lawyer cites them in its language. */
  readonly provisions: string;
  readonly asOf: string;
  /** Requirements in whose section it belongs, the nearest first; none when it should have a section of its own. */
  readonly home: readonly RequirementId[];
  /** What the drafter chooses in the fields `${1:…}`, `${2:…}`, in their order; a number means the same in every position. */
  readonly placeholders: readonly string[];
  readonly citeGdpr: string;
  readonly citeDsg: string;
}

/** One Markdown file of the library. */
export interface ClauseEntry extends ClauseHead {
  readonly bodies: Readonly<Record<Position, string>>;
  /** By id of a limb or a withdrawal of the requirement; one for all words that soften it. */
  readonly limbs: Readonly<Record<string, string>>;
}

/**
 * A standard clause for one requirement. Title and body are templates: `{processor.gen}` stands for a party, `{contract.dat}` for the
 * contract, `{cite}` for the provision, `{agreed.breach-notice:48 hours}` for a period that the contract may have agreed already,
 * `${1:text}` for a field to fill in. The Markdown files beside this one are the source.
 */
export interface Clause extends ClauseHead {
  readonly position: Position;
  readonly body: string;
}

/** A sentence that supplies one limb of a requirement, or restores a duty that was taken back or softened. Its body is a template like that of a clause. */
export interface LimbSentence {
  readonly requirement: RequirementId;
  /** Id of the limb, withdrawal or softener, as `RequirementResult.missing` names it. */
  readonly limb: string;
  readonly language: ClauseLanguage;
  readonly provisions: string;
  readonly asOf: string;
  readonly citeGdpr: string;
  readonly citeDsg: string;
  readonly body: string;
}

/** The standard clause for a requirement in a language and position. */
export function clauseFor(id: RequirementId, language: ClauseLanguage, position: Position = 'balanced'): Clause {
  const { bodies, limbs: _, ...head } = GENERATED_CLAUSES[language][id];
  return { ...head, position, body: bodies[position] };
}

/** The key of the sentence that restores a duty of which other words make less. */
export const SOFTENED = 'softened';

const SOFTENER_IDS: ReadonlySet<string> = new Set(Object.values(SOFTENERS).map((softener) => softener.id));

/** The sentence to add at the end of a clause that lacks `limb`, an id as `RequirementResult.missing` has them; null when the requirement has no such limb, withdrawal or softener. */
export function limbFor(id: RequirementId, limb: string, language: ClauseLanguage): LimbSentence | null {
  const { limbs, provisions, asOf, citeGdpr, citeDsg } = GENERATED_CLAUSES[language][id];
  const key = SOFTENER_IDS.has(limb) || requirement(id).softened?.some((softener) => softener.id === limb) ? SOFTENED : limb;
  const body = Object.hasOwn(limbs, key) ? limbs[key] : undefined;
  return body === undefined ? null : { requirement: id, limb, language, provisions, asOf, citeGdpr, citeDsg, body };
}

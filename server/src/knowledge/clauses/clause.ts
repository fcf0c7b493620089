import type { RequirementId } from '../requirements.js';
import { GENERATED_CLAUSES } from './generated.js';

/** The language a clause is written in: German, German in Swiss terms and spelling, English. */
export type ClauseLanguage = 'de' | 'de-CH' | 'en';

/**
 * A standard clause for one requirement. Title and body are templates: `{processor.gen}` stands for a party, `{contract.dat}` for the
 * contract, `{cite}` for the provision, `${1:text}` for a field to fill in. The Markdown files beside this one are the source.
 */
export interface Clause {
  readonly id: RequirementId;
  readonly language: ClauseLanguage;
  readonly title: string;
  /** The provisions it answers, as a lawyer cites them in its language. */
  readonly provisions: string;
  readonly asOf: string;
  /** Requirements in whose section it belongs, the nearest first; none when it should have a section of its own. */
  readonly home: readonly RequirementId[];
  readonly citeGdpr: string;
  readonly citeDsg: string;
  readonly body: string;
}

/** The standard clause for a requirement in a language. */
export const clauseFor = (id: RequirementId, language: ClauseLanguage): Clause => GENERATED_CLAUSES[language][id];

import type { Localised } from '../language/language.js';
import type { RequirementId } from './requirements.js';
import data from './requirementTexts.json' with { type: 'json' };

/** A requirement in words for messages and lists. */
export interface RequirementText {
  readonly title: Localised;
  /** Completes `The agreement must …`, `Der Vertrag muss …`. */
  readonly demand: Localised;
  readonly gdpr: Localised;
  /** The Swiss provision it rests on or serves; null when the FADP asks for nothing of the kind. */
  readonly dsg: Localised | null;
}

/** A requirement in words. */
export const requirementText = (id: RequirementId): RequirementText => data.requirements[id];

/** The provisions of a requirement under the law that a contract is measured by; under Swiss law alone the GDPR is named where it alone demands it. */
export function provisionsOf(id: RequirementId, law: 'gdpr' | 'dsg' | 'both'): Localised {
  const { gdpr, dsg } = requirementText(id);
  if (law === 'gdpr' || dsg === null) return gdpr;
  if (law === 'dsg') return dsg;
  return { de: `${gdpr.de}; ${dsg.de}`, en: `${gdpr.en}; ${dsg.en}` };
}

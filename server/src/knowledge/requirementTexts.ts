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
  /** The agreement, or a statutory duty that it must carry out, needs it under the FADP alone: Art. 8, 9, 16, 24(3) DSG, Art. 7, 17(2) DSV. The FADP has no list like Art. 28(3) GDPR. */
  readonly dsgRequires?: boolean;
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

/** How far the law that a contract is measured by demands a requirement: by a rule, as what serves a rule, or not at all (it is usual, and the GDPR demands it). */
export type Demand = 'required' | 'serves' | 'usual';

/** How far the law demands a requirement. Under the GDPR, alone or beside Swiss law, all of Art. 28 is required. */
export function demandOf(id: RequirementId, law: 'gdpr' | 'dsg' | 'both'): Demand {
  const { dsg, dsgRequires } = requirementText(id);
  if (law !== 'dsg' || dsgRequires) return 'required';
  return dsg === null ? 'usual' : 'serves';
}

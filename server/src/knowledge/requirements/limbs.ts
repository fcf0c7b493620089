import type { Localised } from '../../language/language.js';
import type { RequirementId } from '../requirements.js';
import { REQUIREMENTS } from './catalogue.js';

/** A limb or a withdrawal of a requirement, in words for a message. */
export interface LimbText {
  readonly id: string;
  readonly text: Localised;
}

/** Whatever the duty: the sentence behind it, or a passage elsewhere, takes it back. Art. 28(3) GDPR: the contract binds the processor. */
export const RECALLED: LimbText = { id: 'taken-back-elsewhere', text: { de: 'eine Stelle, die an die Klausel anknüpft, lässt sie nicht oder nur bedingt gelten', en: 'a passage that bears on the clause lets it not hold, or only on a condition' } };

/** What `RequirementResult.missing` may name, by requirement: its limbs, then the ways in which it may be taken back, then what some contracts need beside it. */
export const LIMBS: Readonly<Record<RequirementId, readonly LimbText[]>> = Object.fromEntries(
  REQUIREMENTS.map((r) => [r.id, [...r.limbs, ...(r.withdrawn ?? []), ...(r.softened ?? []), ...(r.supplements ?? [])].map(({ id, text }) => ({ id, text }))]),
) as Record<RequirementId, LimbText[]>;

/** What is missing of a limb of which a sentence says a part; null where nothing of it is. */
export const shortText = (requirement: RequirementId, limb: string): Localised | null =>
  REQUIREMENTS.find(({ id }) => id === requirement)?.limbs.find(({ id }) => id === limb)?.short?.text ?? null;

/** The words for one limb; the id itself when nothing of that name is known. */
export const limbText = (requirement: RequirementId, limb: string): Localised =>
  [...LIMBS[requirement], RECALLED].find((l) => l.id === limb)?.text ?? { de: limb, en: limb };

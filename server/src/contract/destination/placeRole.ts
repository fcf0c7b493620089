import type { DestinationRole } from './destination.js';

/** Why a place is only mentioned: the law or courts of a contract, where a law is in force, an address, or anything else. */
export type MentionReason = 'law' | 'validity' | 'address' | 'definition' | 'background';

export interface PlaceRole {
  readonly role: DestinationRole;
  readonly exclusive: boolean;
  /** A ban that consent or an instrument lifts. */
  readonly conditional: boolean;
  readonly reason: MentionReason | null;
}

export const mentioned = (reason: MentionReason): PlaceRole => ({ role: 'mentioned', exclusive: false, conditional: false, reason });
export const plain = (role: DestinationRole): PlaceRole => ({ role, exclusive: false, conditional: false, reason: null });

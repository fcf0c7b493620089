import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';
import { isSpokenTo, isThing, type NameHit } from './nameMatcher.js';
import type { Person } from './partyNames.js';

/** A side as a sentence names it: by a word of its own, or by the word of the law. Token indices, half open. */
export interface Piece {
  /** Which of the contract's possible parties; null for the words of the law. */
  readonly group: number | null;
  readonly from: number;
  readonly to: number;
}

/** What the votes ask of the possible parties of a contract. */
export interface Names {
  readonly find: (tokens: readonly Token[], language: SentenceFact['language']) => NameHit[];
  /** The group of each name; null where the word itself says the role. */
  readonly groups: readonly (number | null)[];
  readonly persons: ReadonlyMap<Person, number>;
}

const isRole = (concept: string): boolean => concept === 'CONTROLLER_WORD' || concept === 'PROCESSOR_WORD';

/** The sides a sentence names, in order and apart from each other; sub-processors are none. */
export function piecesOf({ tokens, concepts, language }: SentenceFact, names: Names): Piece[] {
  const subs = concepts.filter((hit) => hit.concept === 'SUB_PROCESSOR_WORD');
  const found: Piece[] = [];
  for (const { index, from, to } of names.find(tokens, language)) {
    const group = names.groups[index] ?? null;
    if (group !== null) found.push({ group, from, to });
  }
  for (const { concept, from, to } of concepts) {
    if (isRole(concept)) found.push({ group: null, from, to });
    else if (concept === 'WE' || concept === 'YOU') {
      const group = names.persons.get(concept);
      if (group !== undefined && (language === 'en' || concept === 'WE' || isSpokenTo(tokens, from))) found.push({ group, from, to });
    }
  }
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to || Number(a.group === null) - Number(b.group === null));
  const apart: Piece[] = [];
  for (const piece of sorted) {
    if (subs.some((sub) => sub.from <= piece.from && sub.to >= piece.to) || (apart[apart.length - 1]?.to ?? 0) > piece.from) continue;
    if (language === 'de' || !isThing(tokens, piece.to)) apart.push(piece);
  }
  return apart;
}

/** The words of the law for a side, outside of those for sub-processors. */
export function roleHits({ concepts }: SentenceFact): ConceptHit[] {
  const roles = concepts.filter((hit) => isRole(hit.concept));
  return roles.filter((hit) => !concepts.some((other) => other.concept === 'SUB_PROCESSOR_WORD' && other.from <= hit.from && other.to >= hit.to)
    && !roles.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from));
}

/** The last piece that ends at or before `at`, at most `far` tokens away. */
export const pieceBefore = (pieces: readonly Piece[], at: number, far: number): Piece | undefined =>
  pieces.findLast((piece) => piece.to <= at && at - piece.to <= far);

/** The first piece that begins at or after `at`, at most `far` tokens away. */
export const pieceAfter = (pieces: readonly Piece[], at: number, far: number): Piece | undefined =>
  pieces.find((piece) => piece.from >= at && piece.from - at <= far);

/** Whether the words between two places hold no comma, semicolon or bracket. */
export const isPlain = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((token) => token.kind === 'punctuation' && /^[,;:()]$/.test(token.key));

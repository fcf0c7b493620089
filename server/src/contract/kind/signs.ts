import type { PlacedBlock } from '../contract.js';
import type { FactIndex } from '../factIndex.js';
import type { Parties, PartyName } from '../parties.js';
import { signatureBlocks } from '../blank/signing.js';
import { agreeing } from '../party/agreeing.js';
import { personOf } from '../party/partyNames.js';
import { holds, type Part } from './parts.js';

const OPENING_BLOCKS = 12;
const ENOUGH = 4;

const CLOSING_BLOCKS = 6;
/** `Reutlingen, 18. Mai 2026`, `Cork, 4 May 2026`: a line of its own under which the sides sign. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L} ./-]{2,30}, (?:den |am |this |on )?\d{1,2}\.? ?(?:\d{1,2}\.|\p{L}+) ?\d{4}\s*$/mu;

/** What shows that a text binds two sides, and does not only speak of such duties. */
export interface Signs {
  /** Both sides have a name that the text introduces. */
  readonly named: boolean;
  /** Both sides go by a name written like one, English with a capital, that is no role of the law: `Customer` and `Provider`, though nothing introduces them. */
  readonly called: boolean;
  /** It speaks as one side to the other: we, you. */
  readonly addressed: boolean;
  /** How often it speaks of itself as an agreement, counted up to four. */
  readonly self: number;
  readonly introduced: boolean;
  /** It opens with the act by which its two sides agree. */
  readonly agreed: boolean;
  /** It ends with lines to be signed by hand, or with place and date. */
  readonly signed: boolean;
  /** The opening names the provision such agreements rest on. Art. 28 GDPR, Art. 9 DSG. */
  readonly basis: boolean;
  /** How often it speaks of controllers and processors at large (`a processor`, `eines Verantwortlichen`), counted up to four. */
  readonly general: number;
}

/** Reads the signs in a text or in a part of it. */
export function readSigns(blocks: readonly PlacedBlock[], holding: FactIndex, part: Part | null, parties: Parties): Signs {
  const spans = (names: readonly PartyName[]): boolean => names.some((name) => name.span);
  const persons = (names: readonly PartyName[]): boolean => names.some((name) => personOf(name.name) !== null);
  const first = part ? part.section.firstBlock : 0;
  return {
    named: spans(parties.controller) && spans(parties.processor),
    called: parties.controller.some(isCalled) && parties.processor.some(isCalled),
    addressed: persons(parties.controller) && parties.processor.length > 0,
    self: count(holding.selfReferences, part, ({ facts }) => facts.sentences.reduce((sum, s) => sum + s.concepts.filter((hit) => hit.concept === 'THIS_AGREEMENT').length, 0)),
    introduced: holding.introductions.some(({ index }) => holds(part, index)),
    agreed: part === null && agreeing(blocks).length > 0,
    signed: part === null && (signatureBlocks(blocks, holding.signing.filter(isNoSentence)).size > 0 || blocks.slice(-CLOSING_BLOCKS).some(({ block }) => PLACE_AND_DATE.test(block.source))),
    basis: blocks.slice(first, first + OPENING_BLOCKS).some(({ facts }) =>
      facts.citations.some(({ law, provision }) => (provision?.article === '28' && (law === 'gdpr' || law === null)) || (provision?.article === '9' && law === 'dsg'))),
    general: count(holding.generalRoles, part, generalRolesIn),
  };
}

/** `Cookies keep you signed in.` is nothing to sign. */
const isNoSentence = ({ block }: PlacedBlock): boolean => !/[.!?]\s*$/.test(block.source);

const isCalled = ({ name, language }: PartyName): boolean => language === 'en' && /^\p{Lu}/u.test(name) && !/\b(?:controller|processor)$/i.test(name);

/** How often a block speaks of a controller or processor at large. */
export function generalRolesIn({ facts }: PlacedBlock): number {
  let found = 0;
  for (const { tokens, concepts } of facts.sentences) {
    for (const hit of concepts) {
      if ((hit.concept === 'CONTROLLER_WORD' || hit.concept === 'PROCESSOR_WORD') && /^(?:a|an|any|every|ein|eine|eines|einem|einen|einer|jeder)$/.test(tokens[hit.from - 1]?.key ?? '')) found++;
    }
  }
  return found;
}

/** Sums up over the blocks of the part; stops when it is plain. */
function count(blocks: readonly PlacedBlock[], part: Part | null, of: (placed: PlacedBlock) => number): number {
  let found = 0;
  for (const placed of blocks) {
    if (holds(part, placed.index)) found += of(placed);
    if (found >= ENOUGH) return ENOUGH;
  }
  return found;
}

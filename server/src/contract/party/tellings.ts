import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Kept } from '../kept.js';
import type { Parties, PartyName } from '../parties.js';
import { HEAD, readCandidates } from './candidates.js';
import { equationsIn } from './equations.js';
import { mandatesIn } from './mandates.js';
import { mentionsIn } from './partyWords.js';
import type { Names } from './pieces.js';
import { mayVote, votesOf } from './votes.js';

/** For which names the blocks are asked to tell the sides; `key` stands for them. */
export interface Asked {
  readonly names: Names;
  readonly key: string;
  readonly any: boolean;
}

/**
 * Whether the blocks before `end` tell of the parties what they told in the earlier version, so that the parties are the same: nothing changed at
 * the head of the contract, nobody is introduced in a block that changed, and what is said there of the parties is what was said before.
 */
export function tellTheSame(blocks: readonly PlacedBlock[], kept: Kept, asked: Asked, end: number): boolean {
  if (!kept.quiet || kept.head < Math.min(HEAD, blocks.length)) return false;
  for (let i = kept.head; i < Math.min(blocks.length - kept.tail, end); i++) {
    const [old, now] = [kept.blocks[i]!, blocks[i]!];
    if (old.block === now.block && old.language === now.language) continue;
    if (introduces(old) || introduces(now) || !saysTheSame(old, now, asked)) return false;
  }
  return true;
}

const introduces = (placed: PlacedBlock): boolean => readCandidates([placed], placed.facts.definitions.length > 0 ? [placed] : []).length > 0;

function saysTheSame(old: PlacedBlock, now: PlacedBlock, { names, key, any }: Asked): boolean {
  return alike(mentionsIn(old.block, old.language), mentionsIn(now.block, now.language), (a, b) => a.key === b.key && a.name === b.name)
    && alike(equationsIn(old.block, old.language), equationsIn(now.block, now.language), (a, b) => a.text === b.text && a.role === b.role && a.language === b.language)
    && alike(mandatesIn([old]), mandatesIn([now]), (a, b) => a.name === b.name)
    && (!any || alike(mayVote(old) ? votesOf(old, names, key) : [], mayVote(now) ? votesOf(now, names, key) : [], (a, b) => a.group === b.group && a.weight === b.weight && a.stated === b.stated));
}

const alike = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean => a.length === b.length && a.every((one, i) => same(one, b[i]!));

/** The same parties with the places that introduce them where they stand now; the same object as long as none has moved. */
export function movedNames(parties: Parties, blocks: readonly PlacedBlock[], { blocks: before }: Kept): Parties {
  const by = ({ span }: PartyName): number => {
    const index = span ? blockAt(before, span.start) : -1;
    return index < 0 ? 0 : blocks[index]!.start - before[index]!.start;
  };
  if ([...parties.controller, ...parties.processor, ...parties.subProcessor].every((name) => by(name) === 0)) return parties;
  const move = (list: readonly PartyName[]): PartyName[] => list.map((name) => (name.span ? { ...name, span: shift(name.span, by(name)) } : name));
  return { controller: move(parties.controller), processor: move(parties.processor), subProcessor: move(parties.subProcessor) };
}

/** Index of the last block that begins at or before `offset`; -1 when there is none. */
function blockAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

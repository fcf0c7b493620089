import type { PeriodFact } from '../facts/periods.js';
import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import { BlockMemo } from '../markdown/blockMemo.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import { type Kept, type Settled, thisFold } from './kept.js';
import type { Parties } from './parties.js';
import { contextOf } from './period/context.js';
import { type Evidence, evidenceOf } from './period/evidence.js';
import { matterOf } from './period/matter.js';
import { topicOf } from './period/topic.js';

export type PeriodTopic =
  | 'breach' | 'subprocessor-objection' | 'termination' | 'audit-notice' | 'deletion' | 'retention' | 'data-subject-answer' | 'other';

/** A duration of the contract with what it is about. */
export interface ContractPeriod extends Located {
  readonly fact: PeriodFact;
  readonly topic: PeriodTopic;
  /** Narrower than the topic: periods are compared only when topic and matter agree. */
  readonly matter: string;
  readonly actor: 'controller' | 'processor' | 'sub-processor' | 'both' | 'unknown';
}

type Sense = Pick<ContractPeriod, 'topic' | 'matter' | 'actor'>;

/** What the periods of a block were found to be about, and all that this depended on besides the block itself. */
interface Memory {
  readonly names: string;
  readonly language: Language;
  readonly around: readonly (Block | Language)[];
  readonly back: number;
  readonly senses: readonly (Sense | null)[];
  readonly fold: number;
}

const memories = new BlockMemo<Memory>();

/** Every duration of the contract with its topic, matter and actor, in the order of the text. Blocks whose surroundings are untouched are remembered. */
export function readPeriods(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], parties: Parties, settled: Settled, kept: Kept | null): ContractPeriod[] {
  const names = [parties.controller, parties.processor, parties.subProcessor].map((side) => side.map((party) => party.name).join('|')).join('||');
  const found: ContractPeriod[] = [];
  for (const placed of holding) {
    const { periods } = placed.facts;
    const known = memories.get(placed.block);
    const current = known?.names === names && known.language === placed.language && settled(placed, known.back) && known.fold <= kept!.fold;
    const senses = current ? known.senses : sensesOf(blocks, placed, periods, parties, names);
    periods.forEach((fact, i) => {
      const sense = senses[i];
      if (sense) found.push({ span: shift(fact.span, placed.start), block: placed, fact, topic: sense.topic, matter: sense.matter, actor: sense.actor });
    });
  }
  return found;
}

function sensesOf(blocks: readonly PlacedBlock[], placed: PlacedBlock, periods: readonly PeriodFact[], parties: Parties, names: string): readonly (Sense | null)[] {
  const context = contextOf(blocks, placed);
  const around = [context.leadIn, ...context.heads.map((head) => head.block)].flatMap((one) => (one ? [one.block, one.language] : []));
  const memory = memories.get(placed.block);
  if (memory && memory.names === names && memory.language === placed.language && memory.around.length === around.length && memory.around.every((one, i) => one === around[i])) {
    return memory.senses;
  }
  const senses = periods.map((fact) => {
    const evidence = evidenceOf(placed, fact, context);
    if (!evidence) return null;
    const topic = topicOf(evidence);
    const sense = matterOf(evidence, topic, parties);
    return { topic: keptOrDeleted(evidence, topic, sense.matter), ...sense };
  });
  memories.set(placed.block, { names, language: placed.language, around, back: context.back, senses, fold: thisFold() });
  return senses;
}

/**
 * How long data are kept is retention, though it be said by when copies and logs, or in a list of measures anything, are deleted, unless that is said of the end of the contract; copies that go
 * some time after it are deleted with the rest.
 */
function keptOrDeleted(evidence: Evidence, topic: PeriodTopic, matter: string): PeriodTopic {
  const ending = evidence.of('ABOUT_END');
  if (matter.startsWith('retention') && ending < 0.45) return 'retention';
  if (matter.startsWith('retention-backup') && evidence.near('ABOUT_DELETE') > evidence.near('ABOUT_RETAIN')) return 'deletion';
  return matter.startsWith('deletion-routine') && ending < 0.2 && evidence.own('ABOUT_DELETE') > 0.6 ? 'retention' : topic;
}

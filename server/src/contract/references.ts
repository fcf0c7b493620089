import type { ReferenceFact } from '../facts/references.js';
import { shift } from '../text/span.js';
import type { Contract, Located, PlacedBlock } from './contract.js';
import { type Annex, annexesOf, annexWord, sameStyle, withId } from './reference/annexes.js';
import { anchored, type Anchors, anchorsOf } from './reference/anchors.js';
import { misses } from './reference/named.js';
import { resolveNumber } from './reference/resolve.js';
import { indexSections, type SectionIndex } from './reference/sectionIndex.js';
import { speaksOfClauses } from './reference/standardClauses.js';
import type { Section } from './sections.js';

/** What became of a reference. `unclear` says nothing: the numbering is not well understood, or another paper may be meant. */
export type Outcome = 'found' | 'missing' | 'likely-missing' | 'renamed' | 'not-attached' | 'empty' | 'page' | 'other-subject' | 'unclear';

/** A reference inside the contract, with the sections it leads to. */
export interface ContractReference extends Located {
  readonly fact: ReferenceFact;
  readonly targets: readonly Section[];
  readonly outcome: Outcome;
  /** What is missing, as the contract would name it (`5.6`, `Anlage 1`); empty elsewhere. */
  readonly wanted: string;
  /** Number of the one section that the words beside the reference can only mean. */
  readonly meant?: string;
}

type Room = Pick<Contract, 'blocks' | 'languages' | 'root'> & { readonly index: SectionIndex; annexes(): readonly Annex[]; anchors(): Anchors };

/** Every reference of the blocks `holding` some, in the order of the text, looked up in the section tree. */
export function readReferences(contract: Pick<Contract, 'blocks' | 'languages' | 'root'>, holding: readonly PlacedBlock[]): readonly ContractReference[] {
  if (holding.length === 0) return [];
  let annexes: readonly Annex[] | null = null;
  let anchors: Anchors | null = null;
  const index = indexSections(contract.root);
  const room: Room = { ...contract, index, annexes: () => (annexes ??= annexesOf(index)), anchors: () => (anchors ??= anchorsOf(contract)) };
  return holding.flatMap((block) => block.facts.references.map((fact): ContractReference => ({ span: shift(fact.span, block.start), block, fact, ...resolve(fact, block, room) })));
}

type Result = Pick<ContractReference, 'targets' | 'outcome' | 'wanted'>;
const UNCLEAR: Result = { targets: [], outcome: 'unclear', wanted: '' };
const found = (targets: readonly Section[]): Result => (targets.length > 0 ? { targets, outcome: 'found', wanted: '' } : UNCLEAR);

function resolve(fact: ReferenceFact, block: PlacedBlock, room: Room): Result {
  switch (fact.unit) {
    case 'annex': return resolveAnnex(fact, block, room);
    case 'page': return { ...UNCLEAR, outcome: 'page' };
    case 'link': return fact.word.startsWith('#') ? resolveLink(fact, room) : misses(fact, block, room) ? { ...UNCLEAR, outcome: 'missing', wanted: fact.text } : UNCLEAR;
    case 'part': case 'annexes': return misses(fact, block, room) ? { ...UNCLEAR, outcome: 'missing', wanted: fact.text } : UNCLEAR;
    default: {
      const { targets, absence, wanted } = resolveNumber(fact, block, room.index);
      if (targets.length > 0) return found(targets);
      if (absence === 'unclear' || fact.owner === 'vague' || speaksOfClauses(fact, block, room.blocks)) return UNCLEAR;
      return { targets: [], outcome: absence === 'surely' ? 'missing' : 'likely-missing', wanted };
    }
  }
}

function resolveLink({ word }: ReferenceFact, { anchors }: Room): Result {
  if (word === '#') return { ...UNCLEAR, outcome: 'empty' };
  const target = anchored(anchors(), word.slice(1));
  if (target) return found([target]);
  return target === null ? UNCLEAR : { targets: [], outcome: 'missing', wanted: word };
}

function resolveAnnex(fact: ReferenceFact, block: PlacedBlock, room: Room): Result {
  const id = fact.path[0] ?? '';
  const annexes = room.annexes();
  const named = withId(annexes, id);
  const word = annexWord(fact.word);
  const same = named.filter(({ words }) => words.includes(word));
  if (same.length > 0) {
    if (fact.to === null || annexes.some((annex) => annex.id === fact.to)) return found(same.map(({ section }) => section));
    return isMissing(fact.to, annexes, room) && fact.owner !== 'vague' && !fact.apart ? missingAnnex(fact, fact.to) : found(same.map(({ section }) => section));
  }
  const doubt = fact.owner === 'vague' || fact.apart || speaksOfClauses(fact, block, room.blocks);
  if (named.length > 0) {
    // One annex has the number under another word, and no annex goes by the word of the text.
    const renamed = named.length === 1 && !doubt && room.languages.length === 1 && !annexes.some(({ words }) => words.includes(word));
    return { targets: named.map(({ section }) => section), outcome: renamed ? 'renamed' : 'found', wanted: renamed ? fact.text : '' };
  }
  if (doubt) return UNCLEAR;
  if (annexes.length === 0) return fact.attached ? { ...missingAnnex(fact, id), outcome: 'not-attached' } : UNCLEAR;
  return isMissing(id, annexes, room) ? missingAnnex(fact, id) : UNCLEAR;
}

const missingAnnex = (fact: ReferenceFact, id: string): Result => ({ targets: [], outcome: 'missing', wanted: `${fact.text.split(/\s/)[0] ?? ''} ${id}` });

/** Other annexes with ids of the same style are there, and no other place says that this one is kept apart. */
function isMissing(id: string, annexes: readonly Annex[], { blocks }: Room): boolean {
  if (!annexes.some((annex) => sameStyle(annex.id, id))) return false;
  return !blocks.some(({ facts }) => facts.references.some((other) => other.unit === 'annex' && other.path[0] === id && (other.apart || other.owner === 'vague')));
}

import type { ReferenceFact } from '../facts/references.js';
import type { Contract, Located, PlacedBlock } from './contract.js';
import type { Kept } from './kept.js';
import { titlesAmendment } from './reference/amendment.js';
import { type Annex, annexesOf, annexWord, sameStyle, withId } from './reference/annexes.js';
import { annexHeadsIn } from './reference/annexHeads.js';
import { anchored, type Anchors, anchorsOf } from './reference/anchors.js';
import { Counted } from './reference/counted.js';
import { Led, type Result } from './reference/led.js';
import { letteredParts, letteredTarget } from './reference/lettered.js';
import { misses, type Surroundings } from './reference/named.js';
import { showTheSame } from './reference/shown.js';
import { resolveNumber } from './reference/resolve.js';
import { chapterMeant, missingTopic, otherSubject } from './reference/subject.js';
import { indexSections } from './reference/sectionIndex.js';
import { namesStandardClauses, speaksOfClauses } from './reference/standardClauses.js';
import { bearsTitle, defines } from './reference/titled.js';
import type { Section } from './sections.js';
import { DOCUMENT } from './sectionTree.js';

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
  readonly meant?: string | undefined;
}

type Room = Surroundings & Pick<Contract, 'languages'> & { anchors(): Anchors; parts(): ReadonlyMap<string, Section>; annexHeads(): ReadonlySet<string>; registered(): ReadonlySet<string>; amends(): boolean; readonly counted: Counted };

/**
 * Every reference of the contract in the order of the text, looked up in the section tree. They lead where they led as long as the
 * sections are the same and the changed blocks show the same to whoever looks for the part they name.
 */
export function readReferences(contract: Pick<Contract, 'blocks' | 'languages' | 'root' | 'sectionAt' | 'holding'>, kept: Kept | null): readonly ContractReference[] {
  const { references: holding, partHeads: heads } = contract.holding;
  if (holding.length === 0) return [];
  const placed = holding.flatMap((block) => block.facts.references.map((fact) => ({ block, fact })));
  if (kept && showTheSame(contract, kept, placed.map(({ fact }) => fact))) {
    const earlier = kept.references as readonly Led[];
    return placed.map(({ block, fact }, i) => new Led(fact, block, earlier[i]!.result, contract.sectionAt));
  }
  let annexes: readonly Annex[] | null = null;
  let anchors: Anchors | null = null;
  let parts: ReadonlyMap<string, Section> | null = null;
  let annexHeads: ReadonlySet<string> | null = null;
  let registered: ReadonlySet<string> | null = null;
  let amends: boolean | null = null;
  const index = indexSections(contract.root);
  const { blocks, languages } = contract;
  const room: Room = { blocks, languages, holding, heads, index, counted: new Counted(blocks, index), annexes: () => (annexes ??= annexesOf(index, heads)), anchors: () => (anchors ??= anchorsOf(contract)), parts: () => (parts ??= letteredParts(index)), annexHeads: () => (annexHeads ??= new Set(blocks.flatMap(({ block }) => annexHeadsIn(block)))), registered: () => (registered ??= registeredIn(holding)), amends: () => (amends ??= blocks.some(({ block, language }) => titlesAmendment(block, language))) };
  return placed.map(({ block, fact }) => {
    const { targets, ...result } = resolve(fact, block, room);
    return new Led(fact, block, { ...result, leads: targets.map((section) => (section.parent ? section.firstBlock : DOCUMENT)) }, contract.sectionAt);
  });
}

const absent = (wanted = ''): Result => ({ targets: [], outcome: 'missing', wanted });
const UNCLEAR: Result = { targets: [], outcome: 'unclear', wanted: '' };
const found = (targets: readonly Section[]): Result => (targets.length > 0 ? { targets, outcome: 'found', wanted: '' } : UNCLEAR);

function resolve(fact: ReferenceFact, block: PlacedBlock, room: Room): Result {
  switch (fact.unit) {
    case 'annex': return resolveAnnex(fact, block, room);
    case 'table': return room.counted.missesTable(fact) ? absent(fact.path[0]) : UNCLEAR;
    case 'letter': return room.counted.missesItem(fact, block) ? absent(fact.path[0]) : UNCLEAR;
    case 'lettered': {
      if (room.counted.missesPart(fact, block)) return absent(fact.path[0]);
      const target = letteredTarget(fact, block, room.index, room.parts());
      return target === undefined ? { targets: [], outcome: 'missing', wanted: fact.path[0] ?? '' } : found(target ? [target] : []);
    }
    case 'title': return resolveTitle(fact, block, room);
    case 'page': return { ...UNCLEAR, outcome: 'page' };
    case 'link': return fact.word.startsWith('#') ? resolveLink(fact, room) : misses(fact, block, room) ? { ...UNCLEAR, outcome: 'missing', wanted: fact.text } : UNCLEAR;
    case 'part': case 'annexes': return misses(fact, block, room) ? { ...UNCLEAR, outcome: 'missing', wanted: fact.text } : UNCLEAR;
    default: {
      const { targets, absence, wanted } = resolveNumber(fact, block, room.index);
      const bare = absence === 'unclear' || targets.length > 0;
      if (bare && fact.owner !== 'vague' && room.counted.missesParagraph(fact, block)) return absent(`${fact.path.join('.')}.${fact.paragraph ?? ''}`);
      if (targets.length <= 1 && bare && fact.owner !== 'vague' && !namesStandardClauses(block.block) && room.counted.missesLetter(fact, targets[0] ?? null)) return { ...absent(fact.letter ?? ''), outcome: 'likely-missing' };
      if (targets.length > 0) return checked(fact, targets, block, room);
      if (absence === 'unclear' || fact.owner === 'vague' || speaksOfClauses(fact, block, room.blocks)) return UNCLEAR;
      // An amendment cites the paper that it changes, and says so once.
      if (fact.owner === 'none' && room.amends()) return UNCLEAR;
      const meant = chapterMeant(fact, room.index);
      return { targets: [], outcome: absence === 'surely' ? 'missing' : 'likely-missing', wanted, ...(meant === null ? {} : { meant }) };
    }
  }
}

/** What was found, unless the words beside the reference say that something else is meant. */
function checked(fact: ReferenceFact, targets: readonly Section[], block: PlacedBlock, { blocks, index }: Room): Result {
  const [target] = targets;
  if (!target || targets.length > 1 || fact.owner === 'vague') return found(targets);
  const other = otherSubject(fact, target, block, blocks, index);
  return other ? { targets, outcome: 'other-subject', wanted: other.about, ...(other.meant === null ? {} : { meant: other.meant }) } : found(targets);
}

/** The section that a quoted title names; nothing is said of a title that something in the contract may bear, be it another cell of the same table. */
function resolveTitle(fact: ReferenceFact, placed: PlacedBlock, { blocks }: Room): Result {
  if (defines(placed.facts, fact.word) || bearsTitle(placed, fact.word, fact.span.start)) return UNCLEAR;
  const bearer = blocks.find((other) => other.index !== placed.index && bearsTitle(other, fact.word));
  if (!bearer) return fact.apart ? UNCLEAR : absent(fact.text);
  return bearer.block.kind === 'heading' && bearer.section.firstBlock === bearer.index ? found([bearer.section]) : UNCLEAR;
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
    const topic = same.length === 1 && fact.owner !== 'vague' ? missingTopic(fact, same[0]!.section, room.blocks) : null;
    if (topic !== null) return { targets: [same[0]!.section], outcome: 'other-subject', wanted: topic };
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
  if (annexes.length === 0 && room.registered().has(id)) return UNCLEAR;
  if (annexes.length === 0) return fact.attached || isNowhere(id, fact, room) ? { ...missingAnnex(fact, id), outcome: 'not-attached' } : UNCLEAR;
  return isMissing(id, annexes, room) ? missingAnnex(fact, id) : UNCLEAR;
}

/** So many annexes told in a row are the register of those that belong to the contract. */
const REGISTER = 2;

/** Ids of the annexes that one block attaches in a row (`beigefügt sind: Anlage 1 (…), Anlage 2 (…)`): where none is in the document, all are kept in other files. */
function registeredIn(holding: readonly PlacedBlock[]): ReadonlySet<string> {
  return new Set(holding.flatMap(({ facts }) => {
    const annexes = facts.references.filter(({ unit }) => unit === 'annex');
    const ids = [...new Set(annexes.map(({ path }) => path[0] ?? ''))];
    return annexes.some(({ attached }) => attached) && ids.length >= REGISTER && ids.every((id, i) => id === String(i + 1) || id === String.fromCharCode(65 + i)) ? ids : [];
  }));
}

const missingAnnex = (fact: ReferenceFact, id: string): Result =>
  ({ targets: [], outcome: 'missing', wanted: `${fact.text.split(/\s/)[0] ?? ''} ${fact.text.includes(id.replace('.', '-')) ? id.replace('.', '-') : id}` });

/** The contract has no annexes, and no line begins with the name of this one, which an unusual heading may bear. */
const isNowhere = (id: string, { owner }: ReferenceFact, room: Room): boolean => owner === 'none' && !room.annexHeads().has(id);

/** Other annexes with ids of the same style are there, and no other place says that this one is kept apart. */
function isMissing(id: string, annexes: readonly Annex[], { holding }: Room): boolean {
  if (!annexes.some((annex) => sameStyle(annex.id, id))) return false;
  return !holding.some(({ facts }) => facts.references.some((other) => other.unit === 'annex' && other.path[0] === id && (other.apart || other.owner === 'vague')));
}

import type { ClaimWord } from '../../facts/reference/beside.js';
import type { BlockFacts } from '../../facts/blockFacts.js';
import type { ReferenceFact } from '../../facts/references.js';
import type { Block } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { bearsTitle } from './titled.js';
import { numberOf, partsOf, scopeOf, type SectionIndex, withNumber } from './sectionIndex.js';

/** A target that does not speak of what the words beside the reference say; `meant` is the number of the one section that does. */
export interface OtherSubject {
  /** What the words say. */
  readonly about: string;
  readonly meant: string | null;
}

/** Letters that a form of a word shares with the others. */
const stem = (key: string): string => key.slice(0, Math.max(5, key.length - 4));
const LONG = 10;
/** Words of a sentence that a clause must share to be what a loose reference means. */
const SHARED = 2;

/**
 * Whether the one section a reference leads to plainly speaks of something else: the words at its side occur nowhere in it, and exactly one of the
 * sections beside it is titled so, or is the only one with the word.
 */
export function otherSubject({ claim }: ReferenceFact, target: Section, place: PlacedBlock, blocks: readonly PlacedBlock[], index: SectionIndex): OtherSubject | null {
  if (!claim || claim.words.length === 0 || target.parent === null) return null;
  const own = keysOf(target, blocks);
  if (claim.loose) return looseSubject(claim.words, own, target, blocks, index);
  const words = claim.words.map(({ key }) => key);
  const first = words[0]!;
  const about = claim.words[0]!.text;
  if (words.some((word) => own.has(word))) return null;
  const beside = siblingsOf(target, index);
  const titled = titledSo(words, beside);
  if (titled.length === 1) return { about, meant: numberOf(titled[0]!) };
  if (first.length < LONG || [...own].some((key) => key.startsWith(stem(first)))) return null;
  const speaking = beside.filter((section) => !(section.firstBlock <= place.index && place.index < section.endBlock) && keysOf(section, blocks).has(first));
  return speaking.length === 1 ? { about, meant: numberOf(speaking[0]!) } : null;
}

/** The number of the one chapter whose title is what the words beside a reference say; null where there is none or several. */
export function chapterMeant({ claim, owner }: ReferenceFact, index: SectionIndex): string | null {
  if (!claim || claim.loose || claim.words.length === 0 || owner === 'annex') return null;
  const titled = titledSo(claim.words.map(({ key }) => key), index.scopes[0]?.chapters ?? []);
  return titled.length === 1 ? numberOf(titled[0]!) : null;
}

const titledSo = (words: readonly string[], sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ title }) => words.every((word) => titleKeys(title).some((key) => key === word || (word.length >= LONG && key.startsWith(stem(word))))));

/** The target shares no word with the sentence, and one clause of the same chapter alone shares several. */
function looseSubject(words: readonly ClaimWord[], own: ReadonlySet<string>, target: Section, blocks: readonly PlacedBlock[], index: SectionIndex): OtherSubject | null {
  const stems = [...new Set(words.map(({ key }) => stem(key)))];
  const shared = (keys: ReadonlySet<string>): number => stems.filter((s) => [...keys].some((key) => key.startsWith(s))).length;
  if (target.title !== '' || shared(own) > 0) return null;
  const beside = siblingsOf(target, index).map((section) => ({ section, count: shared(keysOf(section, blocks)) })).filter(({ count }) => count >= SHARED).sort((a, b) => b.count - a.count);
  const [best, next] = beside;
  if (!best || (next && next.count === best.count)) return null;
  const said = keysOf(best.section, blocks);
  return { about: words.filter(({ key }) => said.has(key)).pop()?.text ?? words[0]!.text, meant: numberOf(best.section) };
}

const siblingsOf = (target: Section, index: SectionIndex): readonly Section[] => {
  const scope = scopeOf(index, target);
  const above = numberOf(target).split('.').slice(0, -1);
  const parts = above.length === 0 ? scope.chapters : withNumber(scope, above).flatMap((section) => partsOf(section, scope));
  return parts.filter((section) => section !== target && section.labelKind === target.labelKind);
};

const titleKeys = (title: string): string[] => title.toLowerCase().replace(/ß/g, 'ss').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/-/g, '').split(/[^\p{L}\d]+/u);

function keysOf({ firstBlock, endBlock }: Section, blocks: readonly PlacedBlock[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let i = firstBlock; i < endBlock; i++) for (const { tokens } of blocks[i]?.facts.sentences ?? []) for (const { key, kind } of tokens) if (kind === 'word') keys.add(key);
  return keys;
}

/** So many words make an annex more than a heading, or a pointer to another place. */
const SOME_WORDS = 12;
const MANY_WORDS = 60;
/** Topics that are named wherever they are dealt with. */
const ALWAYS_NAMED = new Set(['PURPOSES', 'ERASURE']);

const isHead = (block: Block): boolean => block.kind === 'heading' || (block.segments[0]?.marks.some(({ kind }) => kind === 'strong') ?? false);

/** `for the purpose hereof`, `zum Zwecke dieser Anlage`: the purpose of the paper, and none of the processing. */
const OF_THE_PAPER = /^(?:hereof|(?:of|for) (?:this|the present)|dieser|dieses)$/;

/** Topics that a block speaks of. */
const topicsIn = ({ sentences }: BlockFacts): string[] => sentences.flatMap(({ tokens, concepts }) => concepts.filter(({ concept, to }) => concept.startsWith('REFER_TOPIC_')
  && !(concept === 'REFER_TOPIC_PURPOSES' && (OF_THE_PAPER.test(tokens[to]?.key ?? '') || OF_THE_PAPER.test(`${tokens[to]?.key} ${tokens[to + 1]?.key}`)))).map(({ concept }) => concept));

/** A topic that the text says an annex holds, though the annex does not speak of it and is plainly about another; null where it may. */
export function missingTopic({ topics }: ReferenceFact, annex: Section, blocks: readonly PlacedBlock[]): string | null {
  if (topics.length === 0) return null;
  const inside = blocks.slice(annex.firstBlock, annex.endBlock);
  const words = inside.reduce((sum, { facts }) => sum + facts.sentences.reduce((n, { tokens }) => n + tokens.length, 0), 0);
  if (words < SOME_WORDS) return null;
  const concepts = new Set(inside.flatMap(({ facts }) => topicsIn(facts)));
  const heads = new Set(inside.slice(0, 2).flatMap(({ block, facts }) => (isHead(block) ? facts.sentences.flatMap((sentence) => sentence.concepts.map(({ concept }) => concept)) : [])));
  const other = ['SUBPROCESSORS', 'INSTRUCTORS', 'MEASURES', 'PURPOSES'].some((topic) => !topics.includes(topic) && heads.has(`REFER_TOPIC_${topic}`));
  return topics.find((topic) => !concepts.has(`REFER_TOPIC_${topic}`) && (other || (ALWAYS_NAMED.has(topic) && words >= MANY_WORDS))) ?? null;
}

/** What is looked for in the clauses and annexes that references claim something of. */
export interface Watched {
  readonly keys: readonly string[];
  readonly topics: boolean;
  /** Quoted titles. */
  readonly titles: readonly string[];
}

/** What the references with a claim look for. */
export function watchedBy(facts: readonly ReferenceFact[]): Watched {
  const keys = new Set(facts.flatMap(({ claim }) => claim?.words.map(({ key }) => key) ?? []));
  return { keys: [...keys], topics: facts.some(({ topics }) => topics.length > 0), titles: facts.filter(({ unit }) => unit === 'title').map(({ word }) => word) };
}

/** What a block says of it: two blocks that give the same here are the same to every claim. */
export function spokenBy(placed: PlacedBlock, { keys, topics, titles }: Watched): string {
  const { block, facts } = placed;
  const borne = titles.map((title) => (bearsTitle(placed, title) ? 1 : 0)).join('');
  if (keys.length === 0 && !topics) return borne;
  const own = new Set(facts.sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const said = keys.map((key) => (own.has(key) ? 2 : [...own].some((other) => other.startsWith(stem(key))) ? 1 : 0)).join('');
  if (!topics) return `${said} ${borne}`;
  const concepts = new Set(topicsIn(facts));
  return `${said} ${borne} ${isHead(block)} ${[...concepts].sort().join()} ${Math.min(MANY_WORDS, facts.sentences.reduce((n, { tokens }) => n + tokens.length, 0))}`;
}

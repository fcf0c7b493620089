import { factsOf } from '../../facts/blockFacts.js';
import { singular } from '../../language/inflection/english.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Parties } from '../parties.js';
import type { Definition, TermSuspect } from '../terms.js';
import { type CapitalFact, capitalsIn, selfNamesIn } from './capitals.js';
import { fieldNamesIn } from './fieldNames.js';
import { type TermIndex, termKeys } from './termIndex.js';
import { usesIn } from './uses.js';

/** So many meanings make a list in which every term of the contract is looked for, even one whose sense is clear. */
const LISTED = 5;
/** A longer name with one of these heads is another document than the defined one. */
const DOCUMENTS = /^(?:agreement|contract|addendum|terms|treaty)$/;

/** Capitalised terms of the English text that nothing in the contract defines; all their places, in the order of the text. */
export function undefinedEnglish(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], definitions: readonly Definition[], index: TermIndex, sides: Parties): TermSuspect[] {
  const places: { capital: CapitalFact; block: PlacedBlock; key: string }[] = [];
  for (const block of holding) {
    for (const capital of capitalsIn(block.block, block.language)) places.push({ capital, block, key: capital.key });
  }
  if (places.length === 0) return [];
  const titles = new Set(blocks.filter((b) => b.section.firstBlock === b.index && b.section.title !== '').map(titleOf));
  // `**Vendor:** …` at the head gives a side its name as well.
  const introduced = [...sides.controller, ...sides.processor].filter(({ span }) => span !== null).map(({ name }) => name);
  const defined = new Set([...definitions.flatMap((d) => [d.term, ...d.aliases]), ...introduced].map(words));
  const elsewhere = new Set(places.filter(({ capital }) => capital.wrapped).map(({ key }) => key));
  const own = selfNames(blocks);
  for (const { capital, key } of places) if (capital.before === 'this' || (capital.before === 'these' && key === 'clause')) own.add(key);
  const pointed = blocks.some((b) => pointsElsewhere(b));
  const listed = definitions.filter(({ form }) => form === 'means' || form === 'bold').length >= LISTED;
  const suspects = places.filter(({ capital, block, key }) =>
    !defined.has(key) && !elsewhere.has(key) && (!capital.lawful || (key === 'subprocessor' ? listed : defined.has(key === 'controller' ? 'processor' : 'controller'))) && !(pointed && (LABELS.test(key) || TRADED.test(key))) && !isCalifornian(block, key) && !own.has(key) && !ANNEXES.test(key) && !isSelfReference(capital, titles, key) && !explained(block, capital) && !covered(block, capital, index));
  if (suspects.length === 0) return [];
  const fields = new Set(blocks.flatMap((b) => fieldNamesIn(b.block)));
  return suspects.filter(({ key }) => SIDES.test(key) || !fields.has(key))
    .map(({ capital, block }) => ({ text: capital.text, reason: 'undefined', language: 'en', block, span: shift(capital.span, block.start), meant: null, wanted: '', elsewhere: pointed, role: capital.role, edits: [] }));
}

/** A field with such a name may be one of several that list people. */
const SIDES = /^(?:customer|client|company|provider|supplier|vendor|contractor|user|party)$/;
/** Names of the sides and of what is sold: where the contract takes its terms from another document, that one has them. */
const LABELS = /^(?:customer|client|company|provider|supplier|vendor|contractor|user|party|service|product|platform|software|site|website)$/;
/** Papers and matters of the trade that the main contract is sure to define; what the data protection agreement rests on is not among them. */
const TRADED = /^(?:order form|order|purchase order|statement of work|confidential information|documentation|subscription term|trust center|fees?)$/;
/** Terms that Cal. Civ. Code § 1798.140 defines, and the statutes of other states after it. */
const CALIFORNIAN = /^(?:personal information|service provider|business purpose|commercial purpose|consumer)$/;

/** Whether the term is one of Californian law where that law is spoken of. */
const isCalifornian = ({ block }: PlacedBlock, key: string): boolean => CALIFORNIAN.test(key) && /CCPA|CPRA|California/.test(block.source);

/** Whether an annex is there is asked where it is referred to. */
const ANNEXES = /^(?:schedule|exhibit|appendice|appendix|annex|annexe|attachment|enclosure)$/;

/** `… into the Master Services Agreement between the parties (the “Agreement”)`: a paper that the sentence gives its own name. */
const explained = ({ facts }: PlacedBlock, { sentence, span, keys }: CapitalFact): boolean =>
  /^(?:agreements?|contracts?|terms|orders?|addendum|form)$/.test(keys[keys.length - 1]!) && facts.definitions.some((fact) => fact.sentence === sentence && fact.span.start > span.end && fact.condition !== 'used');

const pointerMemo = new BlockMemo<boolean>();

/** `Capitalised terms not defined herein have the meaning given in the Agreement`, `Words defined in the Terms have the same meaning here`; what a law defines is none of the contract's. */
function pointsElsewhere({ block, language }: PlacedBlock): boolean {
  if (language !== 'en') return false;
  let points = pointerMemo.get(block);
  if (points === undefined) {
    points = factsOf(block, 'en').sentences.some(({ concepts }) => {
      const says = (name: string): boolean => concepts.some(({ concept }) => concept.startsWith(name));
      return says('TERMS_ELSEWHERE') || (says('TERMS_SHARED') && !says('STATUTE_'));
    });
    pointerMemo.set(block, points);
  }
  return points;
}

const titleMemo = new BlockMemo<string>();

function titleOf({ block, section }: PlacedBlock): string {
  let title = titleMemo.get(block);
  if (title === undefined) titleMemo.set(block, (title = words(section.title)));
  return title;
}

const words = (text: string): string => termKeys(text).map(singular).join(' ');

/** What the contract calls itself: `this agreement`, and the last word of its title. */
function selfNames(blocks: readonly PlacedBlock[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) if (block.language === 'en') for (const name of selfNamesIn(block.block)) if (DOCUMENTS.test(name)) names.add(name);
  for (const word of termKeys(blocks.find((b) => b.block.kind === 'heading')?.section.title ?? '')) if (DOCUMENTS.test(word)) names.add(word);
  return names;
}

/** What ends or runs, before the party that then acts: `During the Term Processor shall …`. */
const TIMES = /^(?:agreement|contract|term|services?|addendum|dpa|terms)$/;

/** A chapter on them says what is to be done, not what they are. */
const EVENTS = /^(?:incidents?|breach(?:es)?|days?|data|transfers?)$/;
const lastOf = ({ keys }: CapitalFact): string => keys[keys.length - 1]!;

/** `this Agreement`, `our Terms`, and a name that a chapter of the contract bears. */
const isSelfReference = (capital: CapitalFact, titles: ReadonlySet<string>, key: string): boolean =>
  /^(?:this|these|present)$/.test(capital.before) || (key === 'term' && /^(?:our|your)$/.test(capital.before)) || (capital.keys.length > 1 && titles.has(key) && !DOCUMENTS.test(lastOf(capital)) && !EVENTS.test(lastOf(capital)));

/** Whose personal data the agreement covers is the heart of it; that `Personal Data` is defined does not say. */
const OWNED_DATA = /^(?:customer|client|company|controller|subscriber|user|merchant|buyer|purchaser|seller|vendor|supplier|provider|partner|service|transferred|protected|exported|retained|shared) personal data$/;

/** Whether a defined term stands there, wholly or in part. */
function covered(block: PlacedBlock, capital: CapitalFact, index: TermIndex): boolean {
  const uses = usesIn(block.block, block.language, index);
  return uses.some((use) => {
    if (use.sentence !== capital.sentence || use.to <= capital.from || use.from >= capital.to) return false;
    const head = singular(capital.keys[capital.keys.length - 1]!);
    // `Services Agreement Effective Date`: a date of a paper that is defined.
    if (use.from === capital.from && use.to - use.from > 1 && capital.keys.slice(use.to - use.from).every((key) => /^(?:effective|start|commencement|end|expiry|termination|date|term|period)$/.test(key))) return true;
    // A defined word before the head tells whose thing it is, not what.
    if (use.to < capital.to) return false;
    // `After the end of the Service Contract Processor deletes …`: two defined terms that nothing parts.
    if (uses.some((other) => other.sentence === use.sentence && other.to === use.from && other.from === capital.from && (other.to - other.from > 1 || TIMES.test(capital.keys[0]!)))) return true;
    const anotherThing = use.from > capital.from && use.to - use.from === 1 && (DOCUMENTS.test(head) || /^(?:controller|processor)$/.test(head));
    return !anotherThing && !OWNED_DATA.test(capital.key);
  });
}

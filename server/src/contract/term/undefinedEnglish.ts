import { factsOf } from '../../facts/blockFacts.js';
import { singular } from '../../language/inflection/english.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Definition, TermSuspect } from '../terms.js';
import { type CapitalFact, capitalsIn, selfNamesIn } from './capitals.js';
import { type TermIndex, termKeys } from './termIndex.js';
import { usesIn } from './uses.js';

/** A longer name with one of these heads is another document than the defined one. */
const DOCUMENTS = /^(?:agreement|contract|addendum|terms|treaty)$/;

/** Capitalised terms of the English text that nothing in the contract defines; all their places, in the order of the text. */
export function undefinedEnglish(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], definitions: readonly Definition[], index: TermIndex): TermSuspect[] {
  const places: { capital: CapitalFact; block: PlacedBlock; key: string }[] = [];
  for (const block of holding) {
    for (const capital of capitalsIn(block.block, block.language)) places.push({ capital, block, key: capital.key });
  }
  if (places.length === 0) return [];
  const titles = new Set(blocks.filter((b) => b.section.firstBlock === b.index && b.section.title !== '').map(titleOf));
  const defined = new Set(definitions.flatMap((d) => [d.term, ...d.aliases]).map(words));
  const elsewhere = new Set(places.filter(({ capital }) => capital.wrapped).map(({ key }) => key));
  const own = selfNames(blocks);
  const pointed = blocks.some((b) => pointsElsewhere(b));
  const annexed = blocks.some((b) => b.section.part === 'annex');
  return places.filter(({ capital, block, key }) =>
    !defined.has(key) && !elsewhere.has(key) && (!capital.lawful || defined.has(key === 'controller' ? 'processor' : 'controller')) && !(pointed && LABELS.test(key)) && !own.has(key) && !(annexed && ANNEXES.test(key)) && !isSelfReference(capital, titles, key) && !explained(block, capital) && !covered(block, capital, index))
    .map(({ capital, block }) => ({ text: capital.text, reason: 'undefined', language: 'en', block, span: shift(capital.span, block.start), meant: null, wanted: '', elsewhere: pointed, edits: [] }));
}

/** Names of the sides and of what is sold: where the contract takes its terms from another document, that one has them. */
const LABELS = /^(?:customer|client|company|provider|supplier|vendor|contractor|user|party|service|product|platform|software|site|website)$/;
const ANNEXES = /^(?:schedule|exhibit|appendice|appendix)$/;

/** `… into the Master Services Agreement between the parties (the “Agreement”)`: a paper that the sentence gives its own name. */
const explained = ({ facts }: PlacedBlock, { sentence, span, keys }: CapitalFact): boolean =>
  /^(?:agreements?|contracts?|terms|orders?|addendum|form)$/.test(keys[keys.length - 1]!) && facts.definitions.some((fact) => fact.sentence === sentence && fact.span.start > span.end && fact.condition !== 'used');

const pointerMemo = new BlockMemo<boolean>();

/** `Capitalised terms not defined herein have the meaning given in the Agreement.` */
function pointsElsewhere({ block, language }: PlacedBlock): boolean {
  if (language !== 'en') return false;
  let points = pointerMemo.get(block);
  if (points === undefined) {
    points = factsOf(block, 'en').sentences.some((sentence) => sentence.concepts.some((hit) => hit.concept === 'TERMS_ELSEWHERE'));
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

/** `this Agreement`, and a name that a chapter of the contract bears. */
const isSelfReference = (capital: CapitalFact, titles: ReadonlySet<string>, key: string): boolean =>
  /^(?:this|these|present)$/.test(capital.before) || (capital.keys.length > 1 && titles.has(key) && !DOCUMENTS.test(capital.keys[capital.keys.length - 1]!));

/** Whether a defined term stands there, wholly or in part. */
function covered(block: PlacedBlock, capital: CapitalFact, index: TermIndex): boolean {
  return usesIn(block.block, block.language, index).some((use) => {
    if (use.sentence !== capital.sentence || use.to <= capital.from || use.from >= capital.to) return false;
    const head = singular(capital.keys[capital.keys.length - 1]!);
    // A defined word before the head tells whose thing it is, not what.
    if (use.to < capital.to) return false;
    const anotherThing = use.from > capital.from && use.to - use.from === 1 && (DOCUMENTS.test(head) || /^(?:controller|processor)$/.test(head));
    return !anotherThing;
  });
}

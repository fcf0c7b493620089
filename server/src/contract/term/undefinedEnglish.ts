import { singular } from '../../language/inflection/english.js';
import type { Block } from '../../markdown/block.js';
import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Definition, TermSuspect } from '../terms.js';
import { type CapitalFact, capitalsIn, selfNamesIn } from './capitals.js';
import { type TermIndex, termKeys } from './termIndex.js';
import { usesIn } from './uses.js';

/** A longer name with one of these heads is another document than the defined one. */
const DOCUMENTS = /^(?:agreement|contract|addendum|terms|treaty)$/;

/** Capitalised terms of the English text that nothing in the contract defines; all their places, in the order of the text. */
export function undefinedEnglish(blocks: readonly PlacedBlock[], definitions: readonly Definition[], index: TermIndex): TermSuspect[] {
  const places: { capital: CapitalFact; block: PlacedBlock; key: string }[] = [];
  for (const block of blocks) {
    if (block.language === 'en') for (const capital of capitalsIn(block.block)) places.push({ capital, block, key: capital.key });
  }
  if (places.length === 0) return [];
  const titles = new Set(blocks.filter((b) => b.section.firstBlock === b.index && b.section.title !== '').map(titleOf));
  const defined = new Set(definitions.flatMap((d) => [d.term, ...d.aliases]).map(words));
  const elsewhere = new Set(places.filter(({ capital }) => capital.wrapped).map(({ key }) => key));
  const own = selfNames(blocks);
  return places.filter(({ capital, block, key }) =>
    !defined.has(key) && !elsewhere.has(key) && !own.has(key) && !isSelfReference(capital, titles, key) && !covered(block, capital, index))
    .map(({ capital, block }) => ({ text: capital.text, reason: 'undefined', language: 'en', block, span: shift(capital.span, block.start), meant: null, wanted: '', edits: [] }));
}

const titleMemo = new WeakMap<Block, string>();

function titleOf({ block, section }: PlacedBlock): string {
  let title = titleMemo.get(block);
  if (title === undefined) titleMemo.set(block, (title = words(section.title)));
  return title;
}

const words = (text: string): string => termKeys(text).map(singular).join(' ');

/** What the contract calls itself: `this agreement`, and the last word of its title. */
function selfNames(blocks: readonly PlacedBlock[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) if (block.language === 'en') for (const name of selfNamesIn(block.block)) names.add(name);
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
    const otherDocument = use.to === capital.to && use.from > capital.from && use.to - use.from === 1 && DOCUMENTS.test(singular(capital.keys[capital.keys.length - 1]!));
    return !otherDocument;
  });
}

import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';
import { pairsOf, type Passage } from '../../contract/versions.js';
import type { Language } from '../../language/language.js';

/**
 * Whether two periods of one matter are meant to differ: of different sides, in one sentence (a rule and its exception), of data handed back and data deleted, in different rows of
 * one table or items of one list (each about its own thing). What the two language versions of one place say is for another rule.
 */
export function separate(contract: Contract, a: ContractPeriod, b: ContractPeriod): boolean {
  if (a.actor !== b.actor && a.actor !== 'unknown' && b.actor !== 'unknown') return true;
  if (a.matter === 'deletion-after-end' && servesOther(a, b)) return true;
  if (contract.languages.length > 1 && inTwoVersions(contract, a, b)) return true;
  if (a.block === b.block) {
    return a.fact.sentence === b.fact.sentence || (a.block.block.kind === 'table' && rowOf(a) !== rowOf(b));
  }
  return inOneList(contract, a, b);
}

const says = ({ block, fact }: ContractPeriod, concept: string): boolean => block.facts.sentences[fact.sentence]?.concepts.some((hit) => hit.concept === concept) ?? false;

/** One hands the data back and nothing else, the other only deletes them: what is given back in ten days may be deleted a month later. */
function servesOther(a: ContractPeriod, b: ContractPeriod): boolean {
  const [backA, goneA, backB, goneB] = [says(a, 'HANDED_BACK'), says(a, 'ERASED'), says(b, 'HANDED_BACK'), says(b, 'ERASED')];
  // Data that are gone before they are due back are a contradiction all the same.
  const [back, gone] = backA && !goneA && goneB && !backB ? [a, b] : goneA && !backA && backB && !goneB ? [b, a] : [null, null];
  return back !== null && back.fact.days <= gone.fact.days;
}

function rowOf(period: ContractPeriod): number {
  const at = period.fact.span.start;
  const cell = period.block.block.segments.find((segment) => (segment.map[0] ?? 0) <= at && at <= (segment.map[segment.map.length - 1] ?? 0));
  return cell?.row ?? -1;
}

const runs = new WeakMap<Contract, Int32Array>();

/** For each block the run of bullets it belongs to; 0 for blocks that are none. */
function listsOf(contract: Contract): Int32Array {
  let lists = runs.get(contract);
  if (lists) return lists;
  lists = new Int32Array(contract.blocks.length);
  let run = 0;
  contract.blocks.forEach(({ block }, i) => {
    if (block.marker?.kind !== 'bullet') return;
    if (contract.blocks[i - 1]?.block.marker?.kind !== 'bullet') run++;
    lists[i] = run;
  });
  runs.set(contract, lists);
  return lists;
}

/** Both are bullets with nothing but bullets between them. */
function inOneList(contract: Contract, a: ContractPeriod, b: ContractPeriod): boolean {
  const lists = listsOf(contract);
  const list = lists[a.block.index] ?? 0;
  return list > 0 && list === lists[b.block.index];
}

const languageOf = ({ block, fact }: ContractPeriod): Language => block.facts.sentences[fact.sentence]?.language ?? block.language;

function inTwoVersions({ versions }: Contract, a: ContractPeriod, b: ContractPeriod): boolean {
  if (languageOf(a) === languageOf(b) && a.block !== b.block) return false;
  const holds = (passages: readonly Passage[], { span }: ContractPeriod): boolean => passages.some((passage) => passage.span.start <= span.start && span.end <= passage.span.end);
  return pairsOf(versions(), a.block.index).some(({ de, en }) => (holds(de, a) && holds(en, b)) || (holds(de, b) && holds(en, a)));
}

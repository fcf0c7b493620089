import type { ReferenceFact } from '../../facts/references.js';
import type { Block } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';

/** Words by which the standard clauses call their parts. */
const PARTS = /^(?:clauses?|klauseln?|sections?|abschnitte?n?|annex(?:es)?|appendi(?:x|ces)|anhang|anhaenge)$/;
/** The clauses of Decision (EU) 2021/914 end with 18, the sections of the UK addendum with 20; there are three annexes. */
const LAST_CLAUSE = 20;
const LAST_ANNEX = 3;
/** Its sections are I to IV; those of the UK addendum count to 20. Only its eighth clause is numbered on below (`8.9`). */
const LAST_SECTION = 4;
const DOTTED_CLAUSE = 8;
const SECTION = /^(?:section|abschnitt)/;
const ROMAN = /(?:^|\s)[IVX]{1,5}\b/;
const BRITISH = /UK Addendum|IDTA|Transfer Addendum/i;
const EUROPEAN = /SCC|Standardvertragsklauseln|Standarddatenschutzklauseln|standard contractual clauses|model clauses/i;

const namesBritish = ({ source }: Block): boolean => BRITISH.test(source);

/** Whether a block names the Standard Contractual Clauses or their British counterparts. */
export const namesStandardClauses = (block: Block): boolean => EUROPEAN.test(block.source) || namesBritish(block);

/** All that a reference elsewhere may learn from a block about such clauses: equal answers leave it where it led. */
export const clausesNamed = (block: Block): string => `${namesStandardClauses(block)} ${namesBritish(block)}`;

/**
 * Whether a clause or annex may be one of the Standard Contractual Clauses: a contract that fills them in speaks of `Clause 7`, `Annex I` without
 * naming them each time. The chapter around the reference is looked at; called only for references that lead nowhere.
 */
export function speaksOfClauses(fact: ReferenceFact, { section, block }: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  if (!mayBeClause(fact)) return false;
  const speaks = SECTION.test(fact.word) && Number(fact.path[0]) > LAST_SECTION ? namesBritish : namesStandardClauses;
  if (speaks(block)) return true;
  // The annexes of the Decision have Roman numbers: `Annex 3` is the contract's own, unless the sentence is about the clauses.
  if (fact.unit === 'annex' && !ROMAN.test(fact.text)) return false;
  let chapter: Section = section;
  while (chapter.parent?.parent) chapter = chapter.parent;
  if (!chapter.parent) return false;
  for (let i = chapter.firstBlock; i < chapter.endBlock; i++) if (blocks[i] && speaks(blocks[i]!.block)) return true;
  return false;
}

/** Whether the number could stand in the Standard Contractual Clauses. */
function mayBeClause({ word, owner, path, unit }: ReferenceFact): boolean {
  const first = Number(path[0]);
  if (!PARTS.test(word) || owner === 'this' || Number.isNaN(first)) return false;
  if (unit === 'annex') return first <= LAST_ANNEX;
  return first <= LAST_CLAUSE && (path.length === 1 || (first === DOTTED_CLAUSE && !SECTION.test(word)));
}

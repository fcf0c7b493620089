import type { ReferenceFact } from '../../facts/references.js';
import type { Block } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';

/** Words by which the standard clauses call their parts. */
const PARTS = /^(?:clauses?|klauseln?|sections?|abschnitte?n?|annex(?:es)?|appendi(?:x|ces)|anhang|anhaenge)$/;
/** The clauses of Decision (EU) 2021/914 end with 18, the sections of the UK addendum with 20; there are three annexes. */
const LAST_CLAUSE = 20;
const LAST_ANNEX = 3;
const SPEAKS = /SCC|Standardvertragsklauseln|Standarddatenschutzklauseln|standard contractual clauses|UK Addendum|IDTA|Transfer Addendum|model clauses/i;

/** Whether a block names the Standard Contractual Clauses or their British counterparts. */
export const namesStandardClauses = ({ source }: Block): boolean => SPEAKS.test(source);

/**
 * Whether a clause or annex may be one of the Standard Contractual Clauses: a contract that fills them in speaks of `Clause 7`, `Annex I` without
 * naming them each time. The chapter around the reference is looked at; called only for references that lead nowhere.
 */
export function speaksOfClauses({ word, owner, path, unit }: ReferenceFact, { section, block }: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  if (!PARTS.test(word) || owner === 'this' || Number(path[0]) > (unit === 'annex' ? LAST_ANNEX : LAST_CLAUSE)) return false;
  if (namesStandardClauses(block)) return true;
  let chapter: Section = section;
  while (chapter.parent?.parent) chapter = chapter.parent;
  if (!chapter.parent) return false;
  for (let i = chapter.firstBlock; i < chapter.endBlock; i++) if (blocks[i] && namesStandardClauses(blocks[i]!.block)) return true;
  return false;
}

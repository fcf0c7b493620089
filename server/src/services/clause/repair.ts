import type { Contract, PlacedBlock } from '../../contract/contract.js';
import { limbText } from '../../knowledge/requirements/limbs.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Settings } from '../../rules/finding.js';
import { applyEdits } from '../../text/span.js';
import { analyse } from '../analyse.js';
import type { QuickFix } from '../services.js';
import { layoutOf } from './bilingual/layout.js';
import { resultOf } from './home.js';
import { ownClausesFor } from './own.js';
import { wordLimb } from './wording.js';

/** What ends a paragraph that another sentence can follow. */
const CLOSED = /[.!?][)"“”»*_]*$/;
/** How bad a verdict is; a repair must worsen none. */
const WORSE: Readonly<Record<string, number>> = { present: 0, 'not-applicable': 0, partial: 1, absent: 2 };

/**
 * Repairs an incomplete clause where it stands: the sentences that supply what is missing follow its last sentence. Null when there is no
 * paragraph to go on with, the contract is in two languages, the library has no sentence for a limb, or the contract read again would not have the requirement, or have another one less.
 */
export function repairClause(contract: Contract, id: RequirementId, reader: ReaderLanguage, settings: Settings): QuickFix | null {
  const result = resultOf(contract, id);
  // A sentence in one language alone would set the versions apart.
  if (result?.verdict !== 'partial' || result.missing.length === 0 || layoutOf(contract) !== null) return null;
  const own = ownClausesFor(contract, id, settings.ownClauses);
  const sentences = result.missing.map((limb) => wordLimb(contract, id, limb, own));
  if (sentences.some((sentence) => sentence === null)) return null;
  const after = result.evidence.map(({ start }) => contract.blocks.findLast((block) => block.start <= start)).find((block) => block !== undefined && goesOn(block));
  if (!after) return null;
  const at = after.start + after.block.source.trimEnd().length;
  const span = { start: at, end: at };
  const text = (member: 'plain' | 'snippet'): string => sentences.map((sentence) => ` ${sentence![member]}`).join('');
  const plain = [{ span, text: text('plain') }];
  if (!mends(contract, applyEdits(contract.document.text, plain), id, settings)) return null;
  const limbs = result.missing.map((limb) => limbText(id, limb)[reader]).join('; ');
  return { title: TITLE[reader](limbs), edits: [{ span, text: text('snippet') }], plain, snippet: true, preferred: true };
}

const goesOn = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && CLOSED.test(block.source.trimEnd());

/** Whether the text, read again, has the requirement and nothing less of any other. */
function mends(contract: Contract, text: string, id: RequirementId, settings: Settings): boolean {
  const mended = analyse(text, contract, settings);
  return resultOf(mended, id)?.verdict === 'present' && contract.requirements.every((before) => WORSE[resultOf(mended, before.id)?.verdict ?? 'absent']! <= WORSE[before.verdict]!);
}

const TITLE = {
  de: (limbs: string): string => `Im Satz danach ergänzen: ${limbs}`,
  en: (limbs: string): string => `Add in a sentence: ${limbs}`,
};

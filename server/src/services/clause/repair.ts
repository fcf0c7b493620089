import type { Contract, PlacedBlock } from '../../contract/contract.js';
import { limbText } from '../../knowledge/requirements/limbs.js';
import type { RequirementResult } from '../../contract/requirements.js';
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
  if (result?.verdict !== 'partial' || result.missing.length === 0) return null;
  return addSentences(contract, result, result.missing, reader, settings, (mended) => resultOf(mended, id)?.verdict === 'present');
}

/** Adds the sentence on a secrecy that the contract passes over behind its clause on confidentiality; null where `repairClause` would give none. */
export function addSecrecy(contract: Contract, reader: ReaderLanguage, settings: Settings): QuickFix | null {
  const result = resultOf(contract, 'confidentiality');
  return result && contract.secrecy ? addSentences(contract, result, ['professional-secrecy'], reader, settings, (mended) => mended.secrecy === null) : null;
}

function addSentences(contract: Contract, result: RequirementResult, missing: readonly string[], reader: ReaderLanguage, settings: Settings, isMended: (contract: Contract) => boolean): QuickFix | null {
  const { id } = result;
  // A sentence in one language alone would set the versions apart.
  if (layoutOf(contract) !== null) return null;
  const own = ownClausesFor(contract, id, settings.ownClauses);
  const sentences = missing.map((limb) => wordLimb(contract, id, limb, own));
  if (sentences.some((sentence) => sentence === null)) return null;
  const after = result.evidence.map(({ start }) => contract.blocks.findLast((block) => block.start <= start)).find((block) => block !== undefined && goesOn(block));
  if (!after) return null;
  const at = after.start + after.block.source.trimEnd().length;
  const span = { start: at, end: at };
  const text = (member: 'plain' | 'snippet'): string => sentences.map((sentence) => ` ${sentence![member]}`).join('');
  const plain = [{ span, text: text('plain') }];
  const mended = analyse(applyEdits(contract.document.text, plain), contract, settings);
  if (!isMended(mended) || !worsensNone(contract, mended)) return null;
  const limbs = missing.map((limb) => limbText(id, limb)[reader]).join('; ');
  return { title: TITLE[reader](limbs), edits: [{ span, text: text('snippet') }], plain, snippet: true, preferred: true };
}

const goesOn = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && CLOSED.test(block.source.trimEnd());

const worsensNone = (before: Contract, after: Contract): boolean =>
  before.requirements.every(({ id, verdict }) => WORSE[resultOf(after, id)?.verdict ?? 'absent']! <= WORSE[verdict]!);

const TITLE = {
  de: (limbs: string): string => `Im Satz danach ergänzen: ${limbs}`,
  en: (limbs: string): string => `Add in a sentence: ${limbs}`,
};

import type { ContractBlank } from '../../contract/blanks.js';

/** A field for a name or a date has no more words than these beside its blank. */
const MAX_WORDS = 12;

const has = ({ block: { facts } }: ContractBlank, concept: string): boolean => facts.sentences.some(({ concepts }) => concepts.some((hit) => hit.concept === concept));

/** A short block that asks for the name, the function or the date of whoever signs, and says nothing else. */
function asks(blank: ContractBlank, concepts: readonly string[]): boolean {
  const { block, facts } = blank.block;
  const words = facts.sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
  return block.kind === 'paragraph' && words <= MAX_WORDS && !/[.;]\s*$/.test(block.source) && !has(blank, 'BLANK_TERM') && concepts.some((concept) => has(blank, concept));
}

/**
 * Whether what a gap lacks is only who signs and when: `Name: [Name]`, `Funktion: [Funktion]`, `Datum: [TT.MM.JJJJ]`. It is filled in by hand when the
 * contract is signed. Its fields stand among the lines for signatures, or they ask for a name and for a date as no other fields do.
 */
export function isSigned(gap: readonly ContractBlank[]): boolean {
  if (!gap.every((blank) => blank.kind !== 'draft' && blank.kind !== 'instruction' && asks(blank, ['BLANK_SIGNER', 'BLANK_SIGNED_ON']))) return false;
  const [dates, names] = ['BLANK_SIGNED_ON', 'BLANK_SIGNER'].map((concept) => gap.filter((blank) => asks(blank, [concept])));
  return gap.every(({ signing }) => signing) || dates!.some((date) => names!.some((name) => name.block !== date.block));
}

/** Cells and lines among the signatures that are left for whoever signs: the table of the parties, and the day on which the agreement takes effect. */
export const isForm = (gap: readonly ContractBlank[]): boolean => gap.every(({ signing, kind }) => signing && (kind === 'field' || kind === 'line'));

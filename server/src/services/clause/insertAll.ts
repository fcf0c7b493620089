import type { Contract } from '../../contract/contract.js';
import type { ReaderLanguage } from '../../language/language.js';
import type { Settings } from '../../rules/finding.js';
import { Pieces } from '../../text/pieces.js';
import { applyEdits, type TextEdit } from '../../text/span.js';
import { analyse } from '../analyse.js';
import { insertClause } from '../clause.js';
import type { OwnClause } from '../../knowledge/clauses/ownClause.js';
import type { QuickFix } from '../services.js';
import { ownClausesFor } from './own.js';
import { resultOf } from './home.js';

/**
 * A standard clause for every mandatory content that is absent, in one edit: each is placed in the contract as it stands with those before it,
 * so that numbers run on. Null when fewer than two are missing, or when the contract read again would lack one of them or one it had.
 * The fields to fill in keep their defaults.
 */
export function insertAllClauses(contract: Contract, reader: ReaderLanguage, settings: Settings): QuickFix | null {
  const key = `${reader} ${settings.clausePosition} ${settings.law}`;
  const known = memo.get(contract);
  if (known?.key === key && known.own === settings.ownClauses) return known.fix;
  const fix = draftAll(contract, reader, settings);
  memo.set(contract, { key, own: settings.ownClauses, fix });
  return fix;
}

/** Every finding of a missing clause offers it; it is drafted once for each version of the text. */
const memo = new WeakMap<Contract, { readonly key: string; readonly own: Settings['ownClauses']; readonly fix: QuickFix | null }>();

function draftAll(contract: Contract, reader: ReaderLanguage, settings: Settings): QuickFix | null {
  const missing = contract.requirements.filter((result) => result.verdict === 'absent').map((result) => result.id);
  if (missing.length < 2) return null;
  const pieces = new Pieces(contract.document.text.length);
  let grown = contract;
  for (const id of missing) {
    // A clause inserted before may have brought this one along, wholly or in part.
    if (resultOf(grown, id)?.verdict === 'present') continue;
    const before: Contract = grown;
    const position = settings.clausePosition;
    const put = (own?: OwnClause): { plain: readonly TextEdit[]; after: Contract } => {
      const { plain } = insertClause(before, id, reader, own ? { position, own, library: settings.ownClauses } : { position });
      return { plain, after: analyse(applyEdits(before.document.text, plain), before, settings) };
    };
    // The user's own clause, if it says all that the law asks for.
    const [first] = ownClausesFor(before, id, settings.ownClauses);
    const own = first && put(first);
    const { plain, after } = own && resultOf(own.after, id)?.verdict === 'present' ? own : put();
    pieces.apply(plain);
    grown = after;
  }
  if (!missing.every((id) => resultOf(grown, id)?.verdict === 'present') || contract.requirements.some((before) => before.verdict === 'present' && resultOf(grown, before.id)?.verdict !== 'present')) return null;
  const edits = pieces.edits();
  return { title: TITLE[reader](missing.length), edits, plain: edits, snippet: false, preferred: false };
}

const TITLE = {
  de: (count: number): string => `Alle ${count} fehlenden Klauseln einfügen`,
  en: (count: number): string => `Insert all ${count} missing clauses`,
};

import { isPosition } from '../knowledge/clauses/position.js';
import { REQUIREMENT_IDS } from '../knowledge/requirements.js';
import { insertAllClauses } from '../services/clause/insertAll.js';
import { clauseChoices, insertClause } from '../services/clause.js';
import { declare } from '../services/declare.js';
import type { QuickFix } from '../services/services.js';
import { answer, type LspContext } from './context.js';
import type { OpenContract } from './documents.js';
import { toWorkspaceEdit } from './edits.js';
import { APPLY_ALL, APPLY_CLAUSE, DECLARE, LIST_CLAUSES } from './protocol.js';

/** The commands behind `DPA: Insert Standard Clause…` and the two that declare what a document is; any client can send them. */
export function registerCommands(context: LspContext): void {
  context.connection.onExecuteCommand((params, token) => {
    const [uri, wanted, side, source] = params.arguments ?? [];
    if (typeof uri !== 'string') return null;

    if (params.command === LIST_CLAUSES) {
      return answer<unknown>(context, token, 'list of clauses', uri, null, async ({ contract }, chosen) =>
        clauseChoices(contract, context.features.reader, await context.clauses.of(uri, chosen)));
    }
    if (params.command === DECLARE && typeof wanted === 'boolean') {
      return answer<unknown>(context, token, 'declaration', uri, false, async (open) => {
        const edit = declare(open.contract, wanted, open.document.languageId === 'plaintext');
        return apply(context, open, DECLARED[context.features.reader], { edits: [edit], plain: [edit], snippet: false });
      });
    }
    if (params.command === APPLY_ALL) {
      return answer<unknown>(context, token, 'insertion of clauses', uri, false, async (open, chosen) => {
        const settings = { ...chosen.settings, ownClauses: await context.clauses.of(uri, chosen) };
        const fix = insertAllClauses(open.contract, context.features.reader, settings);
        return fix && apply(context, open, fix.title, fix);
      });
    }
    const id = REQUIREMENT_IDS.find((known) => known === wanted);
    if (params.command !== APPLY_CLAUSE || !id) return null;
    return answer<unknown>(context, token, 'insertion of a clause', uri, false, async (open, chosen) => {
      const position = isPosition(side) ? side : chosen.settings.clausePosition;
      const library = typeof source === 'string' ? await context.clauses.of(uri, chosen) : [];
      const own = library.find((clause) => clause.source === source && clause.entry.id === id);
      if (typeof source === 'string' && !own) return null;
      const fix = insertClause(open.contract, id, context.features.reader, { position, ...(own ? { own, library } : {}) });
      return apply(context, open, fix.title, fix);
    });
  });
}

/** What the editor calls the step when it is undone. */
const DECLARED = { de: 'Festlegen, ob das Dokument geprüft wird', en: 'Declare whether the document is checked' } as const;

async function apply(context: LspContext, open: OpenContract, label: string, edits: Pick<QuickFix, 'edits' | 'plain' | 'snippet'>): Promise<boolean> {
  const result = await context.connection.workspace.applyEdit({ label, edit: toWorkspaceEdit(open, edits, context.features) });
  return result.applied;
}

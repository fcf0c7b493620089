import { REQUIREMENT_IDS } from '../knowledge/requirements.js';
import { clauseChoices, insertClause } from '../services/clause.js';
import { answer, type LspContext } from './context.js';
import { toWorkspaceEdit } from './edits.js';
import { APPLY_CLAUSE, LIST_CLAUSES } from './protocol.js';

/** The commands behind `DPA: Insert Standard Clause…`; any client can send them. */
export function registerClauses(context: LspContext): void {
  context.connection.onExecuteCommand((params, token) => {
    const [uri, wanted] = params.arguments ?? [];
    if (typeof uri !== 'string') return null;

    if (params.command === LIST_CLAUSES) {
      return answer<unknown>(context, token, 'list of clauses', uri, null, ({ contract }) => clauseChoices(contract, context.features.reader));
    }
    const id = REQUIREMENT_IDS.find((known) => known === wanted);
    if (params.command !== APPLY_CLAUSE || !id) return null;
    return answer<unknown>(context, token, 'insertion of a clause', uri, false, async (open) => {
      const fix = insertClause(open.contract, id, context.features.reader);
      const result = await context.connection.workspace.applyEdit({ label: fix.title, edit: toWorkspaceEdit(open, fix, context.features) });
      return result.applied;
    });
  });
}

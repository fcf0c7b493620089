import type { Contract } from '../contract/contract.js';
import type { ReaderLanguage } from '../language/language.js';
import type { Finding, Settings } from '../rules/finding.js';
import { ruleOf } from '../rules/index.js';
import { message } from './describe.js';
import type { QuickFix } from './services.js';

/** The changes offered for a finding, the preferred one first; none where only a person can decide. */
export function fixes(contract: Contract, finding: Finding, settings: Settings, reader: ReaderLanguage): QuickFix[] {
  return (ruleOf(finding.rule)?.fix?.(contract, finding, settings) ?? []).map((fix) => ({
    title: message(finding.rule, fix.title, fix.args, reader),
    edits: fix.edits,
    plain: fix.snippet ? fix.edits.map((edit) => ({ ...edit, text: plainText(edit.text) })) : fix.edits,
    snippet: fix.snippet,
    preferred: fix.preferred,
  }));
}

/** A snippet as text: `${1:Frist}` becomes `Frist`, escapes are undone. */
export const plainText = (snippet: string): string =>
  snippet.replace(/\$\{\d{1,3}:((?:[^\\}]|\\.){0,2000})\}/g, '$1').replace(/\\([$}\\])/g, '$1');

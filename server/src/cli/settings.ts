import { DEFAULT_SETTINGS, SEVERITIES, type Settings, type Severity } from '../rules/finding.js';
import { RULE_IDS } from '../rules/ruleIds.js';

const LAWS: readonly unknown[] = ['auto', 'gdpr', 'dsg', 'both'];
const POSITIONS: readonly unknown[] = ['balanced', 'controller', 'processor'];
const LEVELS: readonly unknown[] = [...SEVERITIES, 'off'];

/** Settings, or the name of the entry that cannot be right. */
export type ReadSettings = { readonly settings: Settings } | { readonly wrong: string };

const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Reads settings as VS Code stores them (`"dpa.transfers.forbidden": ["IN"]`), so that a workspace's own file serves.
 * Entries of other extensions and of the editor are passed over; an entry of ours that is wrong is named, not guessed at.
 */
export function readSettings(json: string): ReadSettings {
  let data: unknown;
  try {
    data = JSON.parse(withoutComments(json.replace(/^\uFEFF/, '')));
  } catch {
    return { wrong: 'JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { wrong: 'JSON' };
  let settings = DEFAULT_SETTINGS;
  for (const [name, value] of Object.entries(data)) {
    if (name === 'dpa.law' && LAWS.includes(value)) settings = { ...settings, law: value as Settings['law'] };
    else if (name === 'dpa.transfers.forbidden' && isNames(value)) settings = { ...settings, forbiddenDestinations: value };
    else if (name === 'dpa.transfers.allowed' && isNames(value)) settings = { ...settings, allowedDestinations: value };
    else if (name === 'dpa.clauses.position' && POSITIONS.includes(value)) settings = { ...settings, clausePosition: value as Settings['clausePosition'] };
    else if (name === 'dpa.terms.usedBeforeDefined' && typeof value === 'boolean') settings = { ...settings, usedBeforeDefined: value };
    // The command line inserts nothing; the folder of the user's clauses is the editor's business.
    else if (name === 'dpa.clauses.folder' && typeof value === 'string') continue;
    else if (name === 'dpa.severity' && typeof value === 'object' && value !== null) {
      for (const [rule, level] of Object.entries(value)) {
        if (!(RULE_IDS as readonly string[]).includes(rule) || !LEVELS.includes(level)) return { wrong: `dpa.severity: ${rule}` };
        settings = { ...settings, severities: { ...settings.severities, [rule]: level as Severity | 'off' } };
      }
    } else if (/^dpa\.(clause|law|severit|term|transfer)/.test(name)) return { wrong: name };
  }
  return { settings };
}

/** Drops comments and trailing commas, which editors allow in their settings; strings are left alone. */
function withoutComments(json: string): string {
  let result = '';
  for (let i = 0; i < json.length; i++) {
    if (json[i] === '"') {
      const start = i;
      for (i++; i < json.length && json[i] !== '"'; i++) if (json[i] === '\\') i++;
      result += json.slice(start, i + 1);
    } else if (json.startsWith('//', i)) {
      while (i + 1 < json.length && json[i + 1] !== '\n') i++;
    } else if (json.startsWith('/*', i)) {
      const end = json.indexOf('*/', i + 2);
      i = end < 0 ? json.length : end + 1;
    } else if (json[i] === '}' || json[i] === ']') {
      result = result.trimEnd().replace(/,$/, '') + json[i];
    } else result += json[i];
  }
  return result;
}

import { isPosition } from '../knowledge/clauses/position.js';
import { DEFAULT_SETTINGS, SEVERITIES, type Settings, type Severity } from '../rules/finding.js';

/** What the user set for one document. */
export interface DocumentSettings {
  readonly enable: boolean;
  readonly settings: Settings;
  /** Where the user's own clauses are; empty when there are none. */
  readonly clausesFolder: string;
}

/** Reads the `dpa` section as an editor gives it. Whatever is missing or of the wrong kind takes its default. */
export function readSettings(section: unknown): DocumentSettings {
  const transfers = member(section, 'transfers');
  const law = member(section, 'law');
  const position = member(member(section, 'clauses'), 'position');
  const folder = member(member(section, 'clauses'), 'folder');
  return {
    clausesFolder: typeof folder === 'string' ? folder.trim() : '',
    enable: member(section, 'enable') !== false,
    settings: {
      law: law === 'gdpr' || law === 'dsg' || law === 'both' ? law : DEFAULT_SETTINGS.law,
      forbiddenDestinations: strings(member(transfers, 'forbidden')),
      allowedDestinations: strings(member(transfers, 'allowed')),
      severities: severities(member(section, 'severity')),
      usedBeforeDefined: member(member(section, 'terms'), 'usedBeforeDefined') === true,
      clausePosition: isPosition(position) ? position : DEFAULT_SETTINGS.clausePosition,
      ownClauses: DEFAULT_SETTINGS.ownClauses,
    },
  };
}

const LEVELS: ReadonlySet<unknown> = new Set<Severity | 'off'>([...SEVERITIES, 'off']);

const isSeverity = (value: unknown): value is Severity | 'off' => LEVELS.has(value);

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];

const severities = (value: unknown): Settings['severities'] => {
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [rule, level] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (isSeverity(level)) chosen[rule] = level;
  }
  return chosen;
};

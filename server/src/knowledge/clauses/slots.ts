import { isRequirementId } from '../requirements.js';
import type { ClauseLanguage } from './clause.js';

const AGREED: ReadonlySet<string> = new Set(['breach-notice', 'subprocessor-notice', 'subprocessor-objection', 'audit-notice', 'deletion-after-end', 'deletion-backup', 'request-forward', 'request-assist']);
const GERMAN = /^(?:(?:controller|processor)\.(?:nom|gen|dat|acc)|sub\.(?:plural(?:\.(?:nom|gen|dat|acc))?|(?:der|ein|jeder)\.(?:nom|gen|dat|acc)|nom|gen|dat|acc)|contract\.(?:nom|gen|dat|acc)|cite|statelaw\.nom)$/;
const ENGLISH = /^(?:(?:controller|processor)\.(?:nom|obj|gen|its|self)|sub\.(?:plural|a|each|the)|contract|cite|statelaw)$/;

/**
 * Whether a clause may ask for `{path}`, or for `{path:argument}` and `{path:one|many}`, in its language. `{section.…}` and `{agreed.…}` need an
 * argument, which stands where the contract has no such section or period.
 */
export function isSlot(path: string, argument: string | undefined, many: string | undefined, language: ClauseLanguage): boolean {
  const lower = path.charAt(0).toLowerCase() + path.slice(1);
  if (many !== undefined) return argument !== undefined && (lower === 'controller' || lower === 'processor');
  if (lower === 'controller.of' || lower === 'processor.of') return argument !== undefined;
  if (lower.startsWith('agreed.')) return argument !== undefined && AGREED.has(lower.slice(7));
  if (lower.startsWith('section.')) return argument !== undefined && isRequirementId(lower.slice(8));
  return argument === undefined && (language === 'en' ? ENGLISH : GERMAN).test(lower);
}

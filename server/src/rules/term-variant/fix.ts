import type { Contract } from '../../contract/contract.js';
import type { Finding, Fix } from '../finding.js';
import { variantGroups } from './groups.js';

/** Writes the defined name in the same case: at every place whose case can be told, or at the place of the finding alone. */
export function replaceVariant({ terms }: Contract, { span }: Finding): Fix[] {
  const group = variantGroups(terms.suspects).find(([first]) => first.span.start === span.start && first.span.end === span.end);
  if (!group) return [];
  const [first] = group;
  const args = { text: first.text, wanted: first.wanted };
  const all = group.flatMap((suspect) => suspect.edits);
  const one: Fix[] = first.edits.length > 0 ? [{ title: 'replaceOne', args, edits: first.edits, snippet: false, preferred: all.length <= 1 }] : [];
  const every: Fix[] = all.length > 1 ? [{ title: 'replaceAll', args: { ...args, places: String(all.length) }, edits: all, snippet: false, preferred: true }] : [];
  return [...every, ...one];
}

import type { Contract } from '../../contract/contract.js';
import type { Finding, Fix } from '../finding.js';

/** Writes the party's own name where its form or spelling slipped; whom a foreign name stands for, nobody can tell. */
export function nameParty({ strangers }: Contract, { span }: Finding): Fix[] {
  const found = strangers.find((stranger) => stranger.span.start === span.start && stranger.span.end === span.end);
  if (!found?.meant) return [];
  const { text } = found.meant.fact;
  return [{ title: 'replace', args: { name: found.fact.text, wanted: text }, edits: [{ span, text }], snippet: false, preferred: true }];
}

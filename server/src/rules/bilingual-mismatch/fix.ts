import type { Contract } from '../../contract/contract.js';
import type { Claim } from '../../contract/version/claims.js';
import type { Language } from '../../language/language.js';
import type { TextEdit } from '../../text/span.js';
import type { Finding, Fix } from '../finding.js';
import { compare } from './compare.js';
import { reword } from './reword.js';

/** Takes over what the version that prevails says, in the words of the other language; where neither prevails, either way is offered. Nothing where the wording is not plain. */
export function fix(contract: Contract, finding: Finding): Fix[] {
  if (finding.message !== 'different') return [];
  const pair = claimsOf(contract, finding);
  if (!pair) return [];
  const { prevailing } = contract.versions();
  const models: readonly Language[] = prevailing === null ? ['de', 'en'] : [prevailing];
  return models.flatMap((from): Fix[] => {
    const [model, target]: readonly [Claim, Claim] = from === 'de' ? [pair.de, pair.en] : [pair.en, pair.de];
    const text = reword(contract, target, model);
    if (text === null) return [];
    const edit: TextEdit = { span: target.span, text };
    return [{ title: 'adopt', args: { to: text, from }, edits: [edit], snippet: false, preferred: prevailing !== null }];
  });
}

/** The two claims of a finding, one of each version. */
function claimsOf({ versions }: Contract, { span, related, subject }: Finding): { readonly de: Claim; readonly en: Claim } | null {
  if (subject === 'place' || related.length !== 1) return null;
  const starts = new Set([span.start, related[0]!.span.start]);
  for (const pair of versions().pairs) {
    if (![...pair.de, ...pair.en].some((passage) => passage.span.start <= span.start && span.end <= passage.span.end)) continue;
    for (const { kind, de, en } of compare(pair)) {
      if (kind === subject && de.length === 1 && en.length === 1 && starts.has(de[0]!.span.start) && starts.has(en[0]!.span.start)) return { de: de[0]!, en: en[0]! };
    }
  }
  return null;
}

import type { ContractHidden } from '../../contract/hidden.js';

/** All places of one invisible character, or of one word with foreign letters. */
export type HiddenGroup = readonly [ContractHidden, ...ContractHidden[]];

/** So many different words are told one by one; where there are more, a whole text was spoilt, and they are told together. */
const ONE_BY_ONE = 8;

/** The hidden characters of a contract, each kind once; in the order of their first places. */
export function hiddenGroups(hidden: readonly ContractHidden[]): HiddenGroup[] {
  const words = new Set(hidden.filter(({ fact }) => fact.kind === 'lookalike').map(({ fact }) => fact.text.toLowerCase()));
  const groups = new Map<string, [ContractHidden, ...ContractHidden[]]>();
  for (const place of hidden) {
    const { kind, codes, text } = place.fact;
    const key = kind === 'lookalike' ? `${kind} ${words.size > ONE_BY_ONE ? '' : text.toLowerCase()}` : kind === 'digits' ? `${kind} ${text}` : `${kind} ${codes.join()}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

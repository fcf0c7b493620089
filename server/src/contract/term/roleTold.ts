import type { Token } from '../../language/tokens.js';

const ACTING = /^(?:acts?|acting|acted|serves?|serving|appears?|engaged|appointed|qualif(?:y|ies)|considered|regarded|deemed|role|capacity|function|position|status|is|are|being|be)$/;

/** Whether the words at `[from, to)` tell in what role somebody acts: `acts as a Data Controller`, `in its capacity as Data Processor`, `is the Data Controller`. */
export function tellsRole(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:controller|processor)s?$/.test(tokens[to - 1]!.key)) return false;
  let at = from - 1;
  while (at > 0 && /^(?:a|an|the|joint|sole|independent|separate)$/.test(tokens[at]!.key)) at--;
  const as = /^(?:as|of)$/.test(tokens[at]?.key ?? '');
  if (!as) return /^(?:is|are|being|be)$/.test(tokens[at]?.key ?? '') && at > 0;
  return tokens.slice(Math.max(0, at - 3), at).some((token) => ACTING.test(token.key));
}

import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';
import type { TextEdit } from '../../text/span.js';
import type { Finding, Fix } from '../finding.js';
import { rewrite } from '../shared/rewrite.js';

/** More lengths for one matter are no slip, and no menu. */
const MOST_OFFERED = 3;

/** The matter without the kind of data or copies. */
const kindOf = (matter: string): string => matter.split(':')[0] ?? '';

/** Writes the length of another place here, for each length there is, or the length of this place there; nothing where the wording is not plain. */
export function fix(contract: Contract, finding: Finding): Fix[] {
  const at = (start: number): ContractPeriod | undefined => contract.periods.find((period) => period.span.start === start && kindOf(period.matter) === kindOf(finding.subject));
  const here = at(finding.span.start);
  const others = finding.related.flatMap((place) => at(place.span.start) ?? []);
  if (!here || others.length === 0) return [];
  const fixes: Fix[] = [];
  for (const model of others) {
    const adopt = edit(contract, here, model);
    if (adopt && fixes.length < MOST_OFFERED && !fixes.some((one) => one.args['to'] === adopt.text)) fixes.push({ title: 'adopt', args: { to: adopt.text }, edits: [adopt], snippet: false, preferred: false });
  }
  const edits = others.map((other) => edit(contract, other, here));
  const whole = edits.filter((one) => one !== null);
  if (whole[0] && whole.length === edits.length) fixes.push({ title: 'impose', args: { to: whole[0].text }, edits: whole, snippet: false, preferred: false });
  return fixes;
}

function edit(contract: Contract, target: ContractPeriod, model: ContractPeriod): TextEdit | null {
  const { text } = contract.document;
  const { start, end } = target.span;
  // Marks, line breaks or soft hyphens inside the words would be lost.
  if (text.slice(start, end) !== target.fact.text) return null;
  const before = /(\p{L}+)[\s*_]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const written = rewrite(target.fact, model.fact, { before: before.toLowerCase(), owning: /^['’]/.test(text.slice(end, end + 1)), swiss: contract.swiss });
  return written === null ? null : { span: target.span, text: written };
}

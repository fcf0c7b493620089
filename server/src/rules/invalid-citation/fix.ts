import type { Contract } from '../../contract/contract.js';
import type { Finding, Fix } from '../finding.js';

/** `Art. 4 Abs. 7` becomes `Art. 4 Nr. 7`, `Article 4 para. 7` becomes `Article 4(7)`. A provision that does not exist at all has no fix. */
export function fixCitation(contract: Contract, finding: Finding): readonly Fix[] {
  if (finding.message !== 'numbered') return [];
  const text = contract.document.text.slice(finding.span.start, finding.span.end);
  const replaced = renumber(text);
  if (replaced === null) return [];
  return [{ title: 'cite-number', args: { with: replaced }, edits: [{ span: finding.span, text: replaced }], snippet: false, preferred: true }];
}

const WORDS: readonly (readonly [from: string, to: string])[] = [['Absätze', 'Nummern'], ['Absatz', 'Nummer'], ['Abs.', 'Nr.'], ['Abs', 'Nr.']];

function renumber(text: string): string | null {
  for (const [from, to] of WORDS) if (text.includes(from)) return text.replace(from, to);
  const english = /,? ?(?:paragraph|para\.?) ?(\d{1,2})/.exec(text);
  return english ? text.replace(english[0], `(${english[1] ?? ''})`) : null;
}

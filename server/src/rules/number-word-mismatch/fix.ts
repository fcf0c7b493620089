import type { Contract } from '../../contract/contract.js';
import { germanNumber, germanNumeral } from '../../language/numberWords/de.js';
import { englishNumeral } from '../../language/numberWords/en.js';
import { foldKey } from '../../language/tokens.js';
import type { Finding, Fix } from '../finding.js';
import { differing } from './numbers.js';

/** Changes the figure to what the word says, or the word to what the figure says. The unit must agree with either, so 1 is left alone. */
export function fix(contract: Contract, finding: Finding): Fix[] {
  const twice = differing(contract).find((one) => one.span.start === finding.span.start && one.span.end === finding.span.end);
  if (!twice) return [];
  const { digitsSpan, wordSpan } = twice;
  const fixes: Fix[] = [];
  if (Number.isInteger(twice.word) && twice.word > 1) {
    fixes.push({ title: 'digits', args: { to: String(twice.word) }, edits: [{ span: digitsSpan, text: String(twice.word) }], snippet: false, preferred: false });
  }
  const old = contract.document.text.slice(wordSpan.start, wordSpan.end);
  const word = twice.digits > 1 && twice.word > 1 ? (germanNumber(foldKey(old)) === null ? englishNumeral(twice.digits) : germanNumeral(twice.digits, contract.swiss)) : null;
  if (word !== null) {
    const written = /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    fixes.push({ title: 'word', args: { to: written }, edits: [{ span: wordSpan, text: written }], snippet: false, preferred: false });
  }
  return fixes;
}

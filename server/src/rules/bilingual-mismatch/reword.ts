import type { Contract } from '../../contract/contract.js';
import type { Claim } from '../../contract/version/claims.js';
import type { CitationFact } from '../../facts/citations.js';
import type { ReferenceFact } from '../../facts/references.js';
import { germanNumeral } from '../../language/numberWords/de.js';
import { englishNumeral } from '../../language/numberWords/en.js';
import { rewrite } from '../shared/rewrite.js';

/** The words of `target` changed to say what `model` says in the other language; null where that is not plain. */
export function reword(contract: Contract, target: Claim, model: Claim): string | null {
  const { text } = contract.document;
  if (target.kind === 'period' && model.kind === 'period') {
    const { start, end } = target.span;
    if (text.slice(start, end) !== target.fact.text) return null;
    const before = /(\p{L}+)[\s*_]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    const from = inOwnWords(model.fact.text, target.fact.text);
    return rewrite(target.fact, { ...model.fact, text: from }, { before: before.toLowerCase(), owning: /^['’]/.test(text.slice(end, end + 1)), swiss: contract.swiss });
  }
  if (target.kind === 'number' && model.kind === 'number') return rewriteNumber(target, model, contract.swiss);
  if (target.kind === 'citation' && model.kind === 'citation') return exchange(target.text, partsOfCitation(target.fact), partsOfCitation(model.fact));
  if (target.kind === 'reference' && model.kind === 'reference') return exchange(target.text, partsOfReference(target.fact), partsOfReference(model.fact));
  return null;
}

/** Business days are named as in the target's language. */
const inOwnWords = (model: string, target: string): string => (/\p{L}/u.test(target) && /werk|arbeits/i.test(target) === /werk|arbeits/i.test(model) ? model : target);

function rewriteNumber(target: Extract<Claim, { kind: 'number' }>, model: Extract<Claim, { kind: 'number' }>, swiss: boolean): string | null {
  const [value] = model.fact.values;
  if (value === undefined || target.fact.unit !== model.fact.unit) return null;
  if (target.fact.word) return /[a-z]/.test(target.text) ? numeralLike(target.text, value, swiss) : null;
  if (model.fact.word) return Number.isInteger(value) && value < 1000 && /^\d{1,3}$/.test(target.text) ? String(value) : null;
  // German writes `1.450,00`, English `1,450.00`.
  if (!/^[\d.,]+$/.test(model.text) || !/^[\d.,]+$/.test(target.text)) return null;
  return model.text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

const isGerman = (word: string): boolean => /^(?:zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf)|zehn$|zig$|ßig$|ssig$|hundert/i.test(word);

function numeralLike(word: string, value: number, swiss: boolean): string | null {
  const written = isGerman(word) ? germanNumeral(value, swiss) : englishNumeral(value);
  return written !== null && /^\p{Lu}/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

const partsOfCitation = ({ provision }: CitationFact): (string | null)[] => [provision?.article ?? null, provision?.paragraph ?? null, provision?.letter ?? null, provision?.number ?? null, provision?.to ?? null];
const partsOfReference = ({ path, paragraph, letter, to }: ReferenceFact): (string | null)[] => [...path, ...Array.from({ length: 4 - Math.min(4, path.length) }, () => null), paragraph, letter, to];

/** `text` with the one number or letter exchanged in which the two differ; null where they differ in more, or it stands there twice. */
function exchange(text: string, old: readonly (string | null)[], wanted: readonly (string | null)[]): string | null {
  const changed = old.map((_, i) => i).filter((i) => old[i] !== wanted[i] && old[i] !== null && wanted[i] !== null);
  const [i] = changed;
  if (changed.length !== 1 || i === undefined) return null;
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${old[i]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'giu'))];
  const [place] = places;
  return places.length === 1 && place ? text.slice(0, place.index) + wanted[i]! + text.slice(place.index + place[0].length) : null;
}

import type { BlankReader } from '../blanks.js';
import { adjacent, has, keyAt } from '../segmentWords.js';

const EXAMPLES = new Set(['example', 'beispiel', 'muster', 'musterfirma', 'mustermann', 'musterkunde', 'musterunternehmen', 'beispielfirma', 'kundenname', 'firmenname', 'companyname', 'yourcompany', 'ihrefirma', 'yourdomain', 'ihredomain', 'meinedomain', 'domain', 'company', 'firma', 'kunde', 'ihr-unternehmen']);
const ENDINGS = new Set(['com', 'org', 'net', 'de', 'ch', 'at', 'eu', 'co', 'uk', 'local', 'tld']);
/** Behind these an address is an illustration. */
const ILLUSTRATES = new Set(['wie', 'etwa', 'b', 'zb', 'beispielsweise', 'bspw', 'like', 'as', 'g', 'example', 'beispiel', 'format', 'form']);
const MAX_NUMBERS = 5;
const NEARBY = 4;

/** An address at `example.com` or `musterfirma.de`. */
export const readSampleMail: BlankReader = (words, i) => {
  const { tokens } = words;
  if (keyAt(words, i) !== '@' || !adjacent(words, i) || !adjacent(words, i + 1)) return null;
  let to = i + 1;
  while (to < tokens.length && (to === i + 1 || adjacent(words, to)) && /^[\p{L}\p{N}.-]+$/u.test(tokens[to]!.text)) to++;
  const domain = tokens.slice(i + 1, to).filter(({ key }) => key !== '.' && key !== '-');
  if (!domain.some(({ key }) => EXAMPLES.has(key)) || !domain.some(({ key }) => ENDINGS.has(key) || key.includes('.'))) return null;
  let from = i;
  while (from > 0 && adjacent(words, from) && /^[\p{L}\p{N}._+-]+$/u.test(tokens[from - 1]!.text)) from--;
  const before = tokens.slice(Math.max(0, from - 7), from).filter(({ kind }) => kind === 'word');
  if (from === i || before.some(({ key }) => ILLUSTRATES.has(key))) return null;
  while (to > i && tokens[to - 1]!.key === '.') to--;
  return { from, to, kind: 'sample' };
};

/** `HRB 12345`, `+49 30 123456`, `DE123456789`, `12345 Musterstadt`: digits nobody is given, behind the words for such a number. */
export const readSampleNumber: BlankReader = (words, i) => {
  const { tokens } = words;
  const { kind, text } = tokens[i]!;
  if (kind === 'word') return /^(?:DE|ATU|GB|CHE-?)0?12345/.test(text) && isCounted(text.replace(/\D/g, '')) ? { from: i, to: i + 1, kind: 'sample' } : null;
  if (kind !== 'number' || tokens[i - 1]?.kind === 'number') return null;
  let to = i;
  let digits = '';
  for (let k = i; k < tokens.length && k - i < MAX_NUMBERS * 2; k++) {
    const token = tokens[k]!;
    if (token.kind === 'number') {
      digits = isCounted(token.text.replace(/\D/g, '')) && digits.length < 6 ? token.text.replace(/\D/g, '') : digits + token.text.replace(/\D/g, '');
      to = k + 1;
    } else if (!/^[-/()+.]$/.test(token.key) || ![k + 1, k + 2].some((next) => tokens[next]?.kind === 'number')) break;
  }
  if (!isCounted(digits) && !isZeros(digits)) return null;
  if (digits === '123456789' && /^(?:CHE|DE|ATU|GB)-?$/.test(tokens[i - 1]?.text ?? '')) return { from: i - 1, to, kind: 'sample' };
  const labelled = tokens.slice(Math.max(0, i - NEARBY), i).some((_, k) => has(words, Math.max(0, i - NEARBY) + k, 'BLANK_NUMBERED'));
  return labelled ? { from: i, to, kind: 'sample' } : null;
};

/** Digits counted up from one, at least five of them. */
const isCounted = (digits: string): boolean => /^0?12345/.test(digits) && '1234567890'.startsWith(digits.replace(/^0/, ''));

/** Nothing but zeros, with or without the code of a country before them. */
const isZeros = (digits: string): boolean => /^(?:49|41|43|44)?0{6,}$/.test(digits);

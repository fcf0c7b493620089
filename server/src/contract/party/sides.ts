import type { SentenceFact } from '../../facts/sentenceFact.js';
import { endsCompany, isNoParty } from './partyNames.js';

/** A side named in a sentence. Token indices, half open. */
export interface Side {
  readonly from: number;
  readonly to: number;
  /** The words it goes by: its kind or company, and the word in brackets behind it. */
  readonly names: readonly { readonly from: number; readonly to: number }[];
  /** Whether a word for a party or the form of a company shows that it is one. */
  readonly telling: boolean;
  readonly bracketed: boolean;
}

const WORDS = new Set(['CONTROLLER_WORD', 'PROCESSOR_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_LABEL', 'PARTY_AMBIGUOUS']);
const KINDS = new Set(['CONTROLLER_KIND', 'PROCESSOR_KIND']);
const BEFORE = /^(?:der|die|das|dem|den|the|our|firma|herrn?|frau)$/;
const LONGEST = 9;
/** `sowohl Art. 28 DSGVO …`: a provision is no side. */
const PROVISION = /^(?:art|artt|artikel|article|abs|nr|no|section)$/;
const ASIDE = 8;

/** The word for a party that begins at a token, and whether it is only a kind of body (`Gemeinde`); null where there is none. Before a plain noun in German it is capitalised. */
export function wordFor({ tokens, concepts, language }: SentenceFact, at: number): { readonly to: number; readonly kind: boolean } | null {
  if (language === 'de' && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  const hits = concepts.filter((hit) => hit.from === at && (WORDS.has(hit.concept) || KINDS.has(hit.concept)) && !/['’]s?$/.test(tokens[hit.to - 1]!.text));
  const longest = hits.sort((a, b) => b.to - a.to || Number(KINDS.has(a.concept)) - Number(KINDS.has(b.concept)))[0];
  return longest ? { to: longest.to, kind: KINDS.has(longest.concept) } : null;
}

/** Reads the side that begins at a token: its article, its name, and the word in brackets behind it. Null where none begins. */
export function sideAt(sentence: SentenceFact, at: number): Side | null {
  const { tokens } = sentence;
  let from = at;
  while (from - at < 2 && BEFORE.test(tokens[from]?.key ?? '') && (from === at || tokens[from - 1]!.key !== 'firma')) from++;
  const to = nameEnd(sentence, from);
  if (to === from) return null;
  const word = Array.from({ length: to - from }, (_, i) => wordFor(sentence, from + i)).map((found, i) => found && { from: from + i, to: found.to }).find((found) => found !== null) ?? null;
  const form = tokens.slice(from + 1, to).some((token) => endsCompany(token.key));
  const aside = asideAt(sentence, to);
  const own = word && !form ? word : form ? { from, to: from + 1 } : { from, to };
  // `der Ruderverein Havelbucht` is later called by his noun alone.
  const noun = own.to - own.from > 1 && from > at && sentence.language === 'de' ? [{ from, to: from + 1 }] : [];
  const names = [own, ...noun, ...(form && word && word.from !== from ? [word] : []), ...(aside ? [aside.name] : [])];
  if (PROVISION.test(tokens[own.from]!.key) || isNoParty(tokens.slice(own.from, own.to).map((token) => token.text).join(' '), sentence.language)) return null;
  return { from, to: aside?.to ?? to, names, telling: word !== null || form || (aside?.telling ?? false), bracketed: aside !== null };
}

/** Where a name ends: capitalised words with what links them (`Praxis Dr. Ohm`, `practice of Dr Ohm`), or a plain word for a party. */
function nameEnd(sentence: SentenceFact, from: number): number {
  const { tokens } = sentence;
  let end = from;
  let i = from;
  while (i < tokens.length && i - from < LONGEST) {
    const { key, text, kind } = tokens[i]!;
    const word = wordFor(sentence, i);
    if (word) end = i = word.to;
    else if (kind === 'word' && /^\p{Lu}/u.test(text) && !/^(?:und|and)$/.test(key)) end = ++i;
    else if (end > from && (/^(?:of|von|für|fuer|for|the|der|des|&|-)$/.test(key) || (key === '.' && /^(?:dr|prof|st|med)$/.test(tokens[i - 1]!.key)))) i++;
    else break;
  }
  return end;
}

/** `(im Folgenden: Kunde)`, `(the contractor)`, `(wir)` behind a name. */
function asideAt(sentence: SentenceFact, at: number): { readonly name: { readonly from: number; readonly to: number }; readonly to: number; readonly telling: boolean } | null {
  const { tokens, concepts } = sentence;
  if (tokens[at]?.key !== '(') return null;
  const close = tokens.findIndex((token, i) => i > at && token.key === ')');
  if (close < 0 || close - at > ASIDE) return null;
  for (let i = close - 1; i > at; i--) {
    const word = wordFor(sentence, i);
    if (word && word.to <= close) return { name: { from: i, to: word.to }, to: close + 1, telling: true };
    const person = concepts.some((hit) => hit.from === i && (hit.concept === 'WE' || hit.concept === 'YOU'));
    if (person || (tokens[i]!.kind === 'word' && /^\p{Lu}/u.test(tokens[i]!.text) && tokens[i]!.key !== 'folgenden')) return { name: { from: i, to: i + 1 }, to: close + 1, telling: person };
  }
  return null;
}

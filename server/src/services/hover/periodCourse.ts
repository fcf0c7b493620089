import type { ContractPeriod } from '../../contract/periods.js';
import { tokenSpan, type SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import { isInside, shift } from '../../text/span.js';

/** From when a period counts, and what follows when it has passed, each in the words of the contract; null where it does not say. */
export interface PeriodCourse {
  readonly from: string | null;
  readonly then: string | null;
}

/** Words that open what a period is counted from. */
const OPENS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['nach', 'nachdem', 'ab', 'seit', 'vor', 'von']),
  en: new Set(['after', 'from', 'following', 'before', 'prior', 'of', 'upon']),
};
/** `14 days of receipt` counts from it, `30 days of work` does not. */
const BEGINS = /^(?:receipt|receiving|becoming|notice|notification|delivery|the|such|its|termination|discovery)$/;
const CLOSES = /^[.,;:()\n]$/;
/** What follows belongs to the duty again. */
const DUTY: Readonly<Record<Language, RegExp>> = { de: /^(?:zu|schriftlich|unverzueglich|sofern|wenn|und|oder|widerspr\p{L}*|\p{L}*zu\p{L}+en)$/u, en: /^(?:to|unless|if|and|or|in|by|provided|notify|inform|object|whether|without|shall|must|may)$/ };
/** `spätestens`, `binnen`: behind what opens the sentence the period itself follows. */
const WITHIN = /^(?:binnen|innerhalb|innert|spaetestens|within|in)$/;
const MOST_WORDS = 12;
const BACK = 8;
const SHOWN = 160;

/** What the sentence of a period says of its course. */
export function periodCourse({ block, fact, span }: ContractPeriod): PeriodCourse {
  const { sentences } = block.facts;
  const own = shift(span, -block.start);
  const at = sentences.findIndex((sentence) => isInside(own, [sentence.span]));
  const sentence = sentences[at];
  if (!sentence) return { from: null, then: null };
  const spans = sentence.tokens.map((_, i) => tokenSpan(block.block, sentence, i, i + 1));
  const end = spans.findIndex(({ start }) => start >= own.end);
  const begin = spans.findIndex(({ start }) => start >= own.start);
  const words = (range: readonly [from: number, to: number] | null): string | null => {
    if (!range) return null;
    const { start, end: stop } = tokenSpan(block.block, sentence, ...range);
    return oneLine(block.block.source.slice(start, stop));
  };
  return { from: words(behind(sentence, end)) ?? words(ahead(sentence, begin)), then: consequence(sentences.slice(at, at + 2), block.block.source, fact.text) };
}

/** `… nach Bekanntwerden der Verletzung`, `… after becoming aware of it`. */
function behind({ tokens, language }: SentenceFact, from: number): readonly [number, number] | null {
  const first = tokens[from];
  if (from < 0 || !first || !OPENS[language].has(first.key) || (first.key === 'of' && !BEGINS.test(tokens[from + 1]?.key ?? ''))) return null;
  let to = from + 1;
  while (to < tokens.length && to - from < MOST_WORDS && !CLOSES.test(tokens[to]!.key) && !DUTY[language].test(tokens[to]!.key)) to++;
  // A German verb stands at the end and is none of it.
  if (language === 'de' && first.key !== 'nachdem') while (to > from + 1 && !/^\p{Lu}/u.test(tokens[to - 1]!.text)) to--;
  return to > from + 1 ? [from, to] : null;
}

/** `Ab Kenntnis binnen …`. */
function ahead({ tokens, language }: SentenceFact, until: number): readonly [number, number] | null {
  for (let from = until - 2; from >= Math.max(0, until - BACK); from--) {
    if (CLOSES.test(tokens[from]!.key)) return null;
    if (!OPENS[language].has(tokens[from]!.key)) continue;
    const to = tokens.findIndex(({ key }, i) => i > from && (WITHIN.test(key) || CLOSES.test(key)));
    return to > from + 1 && to < until && WITHIN.test(tokens[to]!.key) && tokens.slice(from, to).some(({ text }, i) => i > 0 && (language === 'en' || /^\p{Lu}/u.test(text))) ? [from, to] : null;
  }
  return null;
}

/** `… gilt die Zustimmung als erteilt`: in the sentence of the period or the next. */
function consequence(sentences: readonly SentenceFact[], source: string, period: string): string | null {
  const found = sentences.find(({ concepts }) => concepts.some(({ concept }) => concept === 'DEEMED'));
  if (!found) return null;
  const text = oneLine(source.slice(found.span.start, found.span.end));
  const clause = text.split(/(?<=[,;])\s/).find((part) => /gilt|gelten|deemed|considered|approved/i.test(part) && !part.includes(period)) ?? text;
  return clause.length > SHOWN ? `${clause.slice(0, SHOWN)}…` : clause.replace(/[.,;]$/, '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

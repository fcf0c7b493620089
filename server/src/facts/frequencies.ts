import { digitsValue } from '../language/numberWords/digits.js';
import { germanNumber } from '../language/numberWords/de.js';
import type { Token } from '../language/tokens.js';
import { type Block, sourceSpan } from '../markdown/block.js';
import { daysOf, isoOf } from './period/duration.js';
import { type Recurring, recurringOf } from './period/recurring.js';
import type { PeriodFact } from './periods.js';
import type { SentenceFact } from './sentenceFact.js';

/** `der tägliche Betrieb`, `daily business`: what is done anyway. */
const EVERYDAY = /^(?:(?:arbeits|geschaefts|betriebs|buero)?(?:arbeit(?:en)?|geschaeft(?:e?s|en?)?|betrieb(?:e?s)?|leben|alltag|ablauf|ablaeufen?)|praxis|bedarf|gebrauch|umgang|verkehr|work|business|operations?|life|use|usage|running|routine)$/;
/** What costs so much, or is so large, in that time: `monatliche Gebühr`, `annual turnover`. */
const AMOUNT = /(?:verguetung(?:en)?|gebuehr(?:en)?|entgelte?s?|kosten|pauschalen?|beitr(?:a|ae)g(?:e[ns]?|s)?|betr(?:a|ae)g(?:e[ns]?|s)?|preise?[ns]?|umsatz(?:es)?|umsaetzen?|miete[n]?|raten?|honorare?s?|gehalts?|gehaelter|verdienste?s?|einkommens?|zahlung(?:en)?|budgets?|urlaubs?|volumens?)$|^(?:fees?|charges?|rates?|turnover|revenues?|prices?|pricing|costs?|payments?|salary|salaries|wages?|income|subscriptions?|premiums?|rent|budget|spend|leave|holidays?|allowance|volume|profits?)$/;
/** Reports and meetings that the law calls so. */
const NAMED = /^(?:taetigkeitsbericht(?:e?s|e|en)?|hauptversammlung|generalversammlung|accounts|general)$/;
const AMOUNT_REACH = 4;
/** Words that end what an adjective belongs to: `reviewed yearly at no cost`. */
const APART = /^(?:auf|an|am|bei|durch|fuer|gegen|im|in|mit|nach|ohne|von|vom|vor|zu|zum|zur|die|der|das|den|dem|des|eine[nmrs]?|at|by|for|from|of|on|to|with|without|the|an?|its|their|our|your)$/;
/** `annually`, `jährlich`: said of what is done, and of no noun behind it. */
const ADVERB = /(?:ually|ially|lich|weise)$/;

/** Whether the words behind an adjective make it one of an amount, a name, or of everyday business. */
function isNoFrequency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  if (NAMED.test(next)) return true;
  if (/^(?:taeglich|daily)/.test(tokens[at]!.key) && EVERYDAY.test(next)) return true;
  if (ADVERB.test(tokens[at]!.key)) return false;
  for (let i = at + 1; i <= at + AMOUNT_REACH && tokens[i]?.kind === 'word' && !APART.test(tokens[i]!.key); i++) if (AMOUNT.test(tokens[i]!.key)) return true;
  return false;
}

const ENGLISH_TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** How many times, and from which token: `zweimal jährlich`, `twice yearly`, `2 x täglich`. */
function timesBefore(tokens: readonly Token[], at: number): { readonly times: number; readonly from: number } {
  const key = tokens[at - 1]?.key ?? '';
  const word = ENGLISH_TIMES[key] ?? (key.endsWith('mal') ? germanNumber(key.slice(0, -3)) : null) ?? number(/^(\d{1,2})(?:x|-?mal)$/.exec(key)?.[1] ?? '');
  if (word !== null) return { times: word, from: at - 1 };
  const before = /^(?:x|×|mal|times)$/.test(key) ? number(tokens[at - 2]?.key ?? '') : null;
  return before === null ? { times: 1, from: at } : { times: before, from: at - 2 };
}

function number(key: string): number | null {
  const value = digitsValue(key) ?? germanNumber(key);
  return value !== null && value >= 1 && Number.isInteger(value) ? value : null;
}

const FINER: Readonly<Partial<Record<Recurring['unit'], readonly [unit: Recurring['unit'], times: number]>>> = { year: ['month', 12], quarter: ['month', 3], week: ['day', 7], day: ['hour', 24], hour: ['minute', 60] };

/** `zweimal jährlich` is every six months. */
function divided({ amount, unit, basis }: Recurring, times: number): Recurring {
  const [finer, factor] = FINER[unit] ?? [unit, 1];
  return times === 1 ? { amount, unit, basis } : { amount: (amount * factor) / times, unit: finer, basis };
}

/**
 * Every word of the block that says how often something comes again, in either language, whatever language the block is read in: `tägliche`, `einmal jährlich`, `semi-annually`.
 * The length is the time between two turns. Everyday business, amounts (`monatliche Gebühr`, `hourly rate`) and hours of service (`24 Stunden täglich`) are none.
 */
export function extractFrequencies(block: Block, sentences: readonly SentenceFact[]): readonly PeriodFact[] {
  const facts: PeriodFact[] = [];
  sentences.forEach(({ segment: index, tokens }, sentence) => {
    tokens.forEach((token, at) => {
      const word = token.kind === 'punctuation' ? null : recurringOf(token.key);
      const segment = block.segments[index];
      if (word === null || !segment || isNoFrequency(tokens, at) || measuresHours(tokens, at)) return;
      const { times, from } = timesBefore(tokens, at);
      const { amount, unit, basis } = divided(word, times);
      const inText = { start: tokens[from]!.start, end: token.end };
      facts.push({
        span: sourceSpan(segment, inText), text: segment.text.slice(inText.start, inText.end),
        amount, unit, basis, iso: isoOf(amount, unit), days: daysOf(amount, unit), sentence, tokens: [from, at + 1], twice: null,
      });
    });
  });
  return facts;
}

/** `24 Stunden täglich`, `8 hours daily`: so long in that time. */
const measuresHours = (tokens: readonly Token[], at: number): boolean =>
  /^(?:stunden?|minuten?|tagen?|hours?|minutes?|days?|h)$/.test(tokens[at - 1]?.key ?? '') && digitsValue(tokens[at - 2]?.text ?? '') !== null;

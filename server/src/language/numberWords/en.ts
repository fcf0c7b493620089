const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL: ReadonlyMap<string, number> = new Map([...ONES, ...TEENS].map((word, value) => [word, value]));
// `fourty` and `ninty` are the two misspellings that drafts really hold.
const ROUND: ReadonlyMap<string, number> = new Map([
  ...TENS.map((word, tens) => [word, tens * 10] as const).slice(2), ['fourty', 40], ['ninty', 90],
]);

/** A number read from consecutive words: its value and the index after the last word. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
}

/** The English numeral for a whole number from 0 to 999: `forty-five`, `one hundred and twenty`; null outside that range. */
export function englishNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 999) return null;
  const hundreds = Math.floor(value / 100), rest = value % 100;
  const ones = rest % 10 === 0 ? '' : `-${ONES[rest % 10] ?? ''}`;
  const tail = rest < 10 ? ONES[rest] : rest < 20 ? TEENS[rest - 10] : `${TENS[Math.floor(rest / 10)] ?? ''}${ones}`;
  if (hundreds === 0) return tail ?? null;
  return `${ONES[hundreds] ?? ''} hundred${rest === 0 ? '' : ` and ${tail ?? ''}`}`;
}

/** Reads 1 to 99; the hyphen of `forty-five` may stand as a key of its own. */
function belowHundred(keys: readonly string[], at: number): NumberReading | null {
  const round = ROUND.get(keys[at] ?? '');
  if (round !== undefined) {
    const next = keys[at + 1] === '-' ? at + 2 : at + 1;
    const one = SMALL.get(keys[next] ?? '');
    return one !== undefined && one > 0 && one < 10 ? { value: round + one, end: next + 1 } : { value: round, end: at + 1 };
  }
  const small = SMALL.get(keys[at] ?? '');
  return small === undefined ? null : { value: small, end: at + 1 };
}

const plusHalf = (keys: readonly string[], reading: NumberReading): NumberReading => {
  const rest = keys.slice(reading.end).filter((key, i) => i < 6 && key !== '-');
  if (rest[0] !== 'and' || rest[1] !== 'a' || rest[2] !== 'half') return reading;
  let end = reading.end;
  for (let read = 0; read < 3; end++) if (keys[end] !== '-') read++;
  return { value: reading.value + 0.5, end };
};

/** `a quarter of an`, `three quarters of a`: a part of the unit that follows. */
function quartersOf(keys: readonly string[], at: number): NumberReading | null {
  const next = keys[at + 1] === '-' ? at + 2 : at + 1;
  const value = keys[at] === 'three' && keys[next] === 'quarters' ? 0.75 : keys[at + 1] === 'quarter' && ['a', 'one'].includes(keys[at] ?? '') ? 0.25 : null;
  return value !== null && keys[next + 1] === 'of' && ['a', 'an'].includes(keys[next + 2] ?? '') ? { value, end: next + 3 } : null;
}

/**
 * Reads an English number in words at `at`: `thirty`, `forty five`, `a hundred`, `one hundred and twenty`, `one and a half`, `half a`, `three quarters of a`.
 * Null where none stands.
 */
export function englishNumber(keys: readonly string[], at: number): NumberReading | null {
  const key = keys[at] ?? '';
  const quarters = quartersOf(keys, at);
  if (quarters !== null) return quarters;
  if (key === 'half') {
    const next = keys[at + 1] === '-' ? at + 2 : at + 1;
    return { value: 0.5, end: keys[next] === 'a' || keys[next] === 'an' ? next + 1 : at + 1 };
  }
  const head = key === 'a' && keys[at + 1] === 'hundred' ? { value: 1, end: at + 1 } : belowHundred(keys, at);
  if (head === null) return key === 'hundred' ? { value: 100, end: at + 1 } : null;
  if (head.value === 0 || head.value > 9 || keys[head.end] !== 'hundred') return plusHalf(keys, head);
  const after = keys[head.end + 1] === 'and' ? head.end + 2 : head.end + 1;
  const tail = belowHundred(keys, after);
  return tail === null ? { value: head.value * 100, end: head.end + 1 } : { value: head.value * 100 + tail.value, end: tail.end };
}

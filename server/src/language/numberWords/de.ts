const ONES = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Folds as token keys are folded; number words need no more than this. */
const fold = (word: string): string => word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');

function belowHundred(value: number): string {
  if (value < 10) return ONES[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${ONES[value % 10] ?? ''}und${tens}`;
}

/**
 * The German numeral for a whole number from 0 to 999 in front of a plural (`zwei`, `dreißig`), `ein` for 1; null outside that range.
 * `swiss` writes ss for ß.
 */
export function germanNumeral(value: number, swiss = false): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 999) return null;
  const hundreds = Math.floor(value / 100), rest = value % 100;
  const word = hundreds === 0 ? belowHundred(value) : `${hundreds === 1 ? 'ein' : ONES[hundreds] ?? ''}hundert${rest === 0 ? '' : belowHundred(rest)}`;
  return swiss ? word.replaceAll('ß', 'ss') : word;
}

function table(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (let rest = 0; rest < 100; rest++) {
    const tail = fold(belowHundred(rest));
    words.set(tail, rest);
    for (let hundreds = 1; hundreds < 10; hundreds++) {
      const heads = hundreds === 1 ? ['hundert', 'einhundert'] : [`${fold(ONES[hundreds] ?? '')}hundert`];
      for (const head of heads) {
        words.set(rest === 0 ? head : head + tail, hundreds * 100 + rest);
        if (rest > 0) words.set(`${head}und${tail}`, hundreds * 100 + rest);
      }
    }
  }
  for (const form of ['eins', 'eine', 'einen', 'einem', 'einer', 'eines']) words.set(form, 1);
  for (const [form, value] of [['zwo', 2], ['zweier', 2], ['zweien', 2], ['dreier', 3], ['dreien', 3], ['hunderteins', 101], ['einhunderteins', 101]] as const) {
    words.set(form, value);
  }
  for (const form of ['anderthalb', 'eineinhalb', 'einundeinhalb']) words.set(form, 1.5);
  for (let whole = 2; whole < 10; whole++) words.set(`${fold(ONES[whole] ?? '')}einhalb`, whole + 0.5);
  for (const form of ['dreiviertel', 'dreivierteln']) words.set(form, 0.75);
  for (const form of ['halb', 'halbe', 'halben', 'halber', 'halbes', 'halbem']) words.set(form, 0.5);
  return words;
}

const WORDS = table();

/** Forms of the indefinite article, which count as 1 only where the context speaks of a duration. */
const ARTICLES: ReadonlySet<string> = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']);

/** The value of a German number word by its folded key: `vierzehn`, `fuenfundvierzig`, `zweier`, `anderthalb`; null for any other word. */
export const germanNumber = (key: string): number | null => WORDS.get(key) ?? null;

/** Whether the key is `ein` in one of its cases, which is an article as often as a number. */
export const isGermanArticle = (key: string): boolean => ARTICLES.has(key);

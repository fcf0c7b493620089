import type { PeriodFact } from '../../facts/periods.js';
import { germanNumber, germanNumeral } from '../../language/numberWords/de.js';
import { foldKey } from '../../language/tokens.js';
import type { Around, Parts } from './rewrite.js';

type Case = 'accusative' | 'dative' | 'genitive';
type Gender = 'm' | 'f' | 'n';

interface Noun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
}

const UNITS: Readonly<Record<PeriodFact['unit'], Noun>> = {
  minute: { singular: 'Minute', plural: 'Minuten', gender: 'f' }, hour: { singular: 'Stunde', plural: 'Stunden', gender: 'f' }, day: { singular: 'Tag', plural: 'Tage', gender: 'm' },
  week: { singular: 'Woche', plural: 'Wochen', gender: 'f' }, month: { singular: 'Monat', plural: 'Monate', gender: 'm' }, quarter: { singular: 'Quartal', plural: 'Quartale', gender: 'n' },
  year: { singular: 'Jahr', plural: 'Jahre', gender: 'n' },
};
const NOUN = /^(?:Minuten?|Stunden?|Wochen?|(?:Kalender|Werk|Arbeits)?[Tt]ag(?:e|en|es|s)?|(?:Kalender)?[Mm]onat(?:e|en|es|s)?|Quartal(?:e|en|s)?|(?:Kalender)?[Jj]ahr(?:e|en|es|s)?)$/;
const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  accusative: { m: 'einen', f: 'eine', n: 'ein' }, dative: { m: 'einem', f: 'einer', n: 'einem' }, genitive: { m: 'eines', f: 'einer', n: 'eines' },
};
/** Prepositions with the dative, for nouns that show no case themselves. */
const DATIVE = new Set(['von', 'nach', 'vor', 'mit', 'binnen', 'innert', 'in', 'ab', 'zu', 'seit']);

/** The German words for the length of `model` in the manner of `parts`; null where the unit is not German or the grammar not plain. */
export function germanWords({ number, twin: [open, twin, close], joint, unit }: Parts, target: PeriodFact, model: PeriodFact, { before, swiss }: Around): string | null {
  if (joint === '-' || !NOUN.test(unit)) return null;
  const { amount } = model;
  const noun = nounOf(target, model, unit);
  const form = caseOf(number, unit, before);
  if (noun === null || form === null) return null;
  const first = like(number, amount, form, noun.gender, swiss), second = twin === '' ? '' : like(twin, amount, form, noun.gender, swiss);
  if (first === null || second === null) return null;
  const written = `${first}${twin === '' ? '' : ` ${open}${second}${close}`}`;
  if (amount === 1) return form === 'genitive' && noun.gender !== 'f' ? `${written} ${noun.singular}${/ag$/.test(noun.singular) ? 'es' : 's'}` : `${written} ${noun.singular}`;
  // A plural shows no genitive behind a number: `innerhalb von zwei Wochen`.
  if (form === 'genitive') return before === 'innerhalb' ? `von ${written} ${dativePlural(noun)}` : null;
  return `${written} ${form === 'dative' ? dativePlural(noun) : noun.plural}`;
}

const dativePlural = ({ plural }: Noun): string => (plural.endsWith('n') ? plural : `${plural}n`);

/** The noun of the model's unit; business days keep the name they have in either place. */
function nounOf(target: PeriodFact, model: PeriodFact, unit: string): Noun | null {
  if (model.basis !== 'business') return model.unit === 'day' && /^Kalendertag/.test(unit) ? { singular: 'Kalendertag', plural: 'Kalendertage', gender: 'm' } : UNITS[model.unit];
  const named = /(Werktag|Arbeitstag)/.exec(model.text)?.[1] ?? (target.basis === 'business' ? /(Werktag|Arbeitstag)/.exec(unit)?.[1] : undefined);
  return named === undefined ? null : { singular: named, plural: `${named}e`, gender: 'm' };
}

/** The case of the period, from the article, the ending of the noun, and the preposition; null where nothing tells. */
function caseOf(number: string, unit: string, before: string): Case | null {
  const key = foldKey(number);
  if (key === 'einen' || key === 'eine' || key === 'ein') return key === 'ein' && DATIVE.has(before) ? null : 'accusative';
  if (key === 'einem') return 'dative';
  if (key === 'eines') return 'genitive';
  if (key === 'einer') return DATIVE.has(before) ? 'dative' : 'genitive';
  if (/^(?:zweier|dreier)$/.test(key)) return null;
  const shown = /(?:tag|monat|jahr|quartal)(en?)$/i.exec(unit)?.[1];
  if (shown !== undefined) return shown === 'en' ? 'dative' : 'accusative';
  if (DATIVE.has(before)) return 'dative';
  return before === 'innerhalb' ? null : 'accusative';
}

/** `amount` in digits or in words, as `old` is; 1 in words is the article of the noun. */
function like(old: string, amount: number, form: Case, gender: Gender, swiss: boolean): string | null {
  if (/^\d+$/.test(old)) return String(amount);
  if (germanNumber(foldKey(old)) === null) return null;
  const word = amount === 1 ? ARTICLES[form][gender] : germanNumeral(amount, swiss);
  return word !== null && /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

import { masculineOf } from '../../language/inflection/german.js';
import type { Case } from '../../language/german/declension.js';
import { germanName } from '../../language/german/name.js';
import { genderOf, isAdjectival } from '../../language/german/gender.js';
import type { Token } from '../../language/tokens.js';
import type { Target } from './targets.js';

/** New text for the tokens from `from` to the variant; it takes the article along where the gender changes. */
export interface Replacement {
  readonly from: number;
  readonly text: string;
}

const MASCULINE: Readonly<Record<string, Case>> = { der: 'nom', des: 'gen', dem: 'dat', vom: 'dat', zum: 'dat', beim: 'dat', den: 'acc' };
const ACCUSATIVE = /^(?:fuer|durch|gegen|ohne|um)$/;
const DATIVE = /^(?:mit|von|bei|zu|nach|aus|gegenueber|seit|ausser|zwischen)$/;
const GENITIVE = /^(?:wegen|waehrend|seitens|innerhalb|ausserhalb|zulasten|zugunsten|namens|trotz|infolge|hinsichtlich|bezueglich)$/;
const CONTRACTED: Readonly<Record<string, string>> = { vom: 'von', zum: 'zu', beim: 'bei' };

/** How the variant at `last` (its words begin at `from`) is written with the target's word in the same case; null when the case cannot be told. */
export function replacementFor(tokens: readonly Token[], from: number, last: number, target: Target, reason: 'misspelt' | 'other-gender' | 'other-word'): Replacement | null {
  const token = tokens[last]!;
  if (target.language === 'en') return english(tokens, from, last, target);
  if (reason === 'misspelt' && isAdjectival(target.text)) return { from, text: target.text.replace(/er$/, '') + (/(e[nrsm]?)$/.exec(token.text)?.[1] ?? 'er') };
  if (reason === 'misspelt') return { from, text: target.text + endingOf(token.key, target.key) };
  const article = tokens[from - 1];
  if (!article) return null;
  const kase = caseOf(tokens, from, masculineOf(token.key) !== null || genderOf(token.text) === 'feminine');
  if (kase === null) return null;
  const written = germanName(target.text).form(kase);
  const contracted = CONTRACTED[article.key];
  const words = contracted === undefined ? written : contract(contracted, written, article.text);
  return { from: from - 1, text: /^\p{Lu}/u.test(article.text) ? words[0]!.toUpperCase() + words.slice(1) : words };
}

/** The case that the article before the words at `from` shows; a feminine article needs what stands before it. */
function caseOf(tokens: readonly Token[], from: number, feminine: boolean): Case | null {
  const article = tokens[from - 1]!.key;
  const before = tokens[from - 2];
  if (!feminine) return MASCULINE[article] ?? null;
  if (article === 'die') {
    if (!before || before.key === ',') return 'nom';
    return ACCUSATIVE.test(before.key) ? 'acc' : /^(?:dass|wenn|soweit|sofern|ob|weil|falls|ist|hat|wird|darf|kann|muss|soll)$/.test(before.key) ? 'nom' : null;
  }
  if (article !== 'der' || !before) return null;
  if (DATIVE.test(before.key)) return 'dat';
  return GENITIVE.test(before.key) || (before.kind === 'word' && /^\p{Lu}/u.test(before.text)) ? 'gen' : null;
}

/** `von` + `dem Auftraggeber` is written `vom Auftraggeber` again. */
function contract(preposition: string, written: string, article: string): string {
  if (written.startsWith('dem ')) return `${article} ${written.slice(4)}`;
  if (preposition === 'zu' && written.startsWith('der ')) return `zur ${written.slice(4)}`;
  return `${preposition} ${written}`;
}

/** The ending that declension gave the variant: `Aufragnehmers` keeps its `s`. */
function endingOf(key: string, wanted: string): string {
  for (const ending of ['innen', 'in', 's', 'n']) if (key.endsWith(ending) && !wanted.endsWith(ending)) return ending;
  return '';
}

function english(tokens: readonly Token[], from: number, last: number, target: Target): Replacement {
  const possessive = /['’]s$/.exec(tokens[last]!.text)?.[0] ?? '';
  const plural = possessive === '' && /s$/.test(tokens[last]!.key) && !/s$/.test(target.key) ? 's' : '';
  return { from, text: target.text + plural + possessive };
}

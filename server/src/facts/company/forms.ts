import type { Token } from '../../language/tokens.js';

/** Legal forms as single words; capitals alone tell `AG` from other words. */
const WORDS = new Set([
  'GmbH', 'gGmbH', 'mbH', 'gAG', 'AG', 'KG', 'KGaA', 'UG', 'OHG', 'GbR', 'SE', 'eG', 'eGmbH', 'PartG', 'PartGmbB', 'Genossenschaft', 'mbB', 'AöR', 'KöR', 'KdöR', 'SA', 'SAS', 'SARL', 'Sàrl', 'SRL', 'Srl', 'SpA', 'BV', 'NV', 'AB', 'ASA', 'ApS', 'A/S', 'Oy', 'Oyj', 'OÜ',
  'Ltd', 'Limited', 'Inc', 'Incorporated', 'LLC', 'LLP', 'PLC', 'plc', 'Plc', 'Corp', 'Corporation', 'DAC', 'CLG', 'Lda', 'Ltda', 'SLU', 'Kft', 'Zrt',
]);
/** Forms spelt with stops; keys without them. */
const SPELT: readonly (readonly string[])[] = [['e', 'v'], ['e', 'k'], ['e', 'g'], ['s', 'a'], ['s', 'a', 's'], ['b', 'v'], ['n', 'v'], ['s', 'p', 'a'], ['s', 'r', 'l'], ['l', 'l', 'c'], ['s', 'l']];

/** Forms that mean the same kind of company. */
const SAME: Readonly<Record<string, string>> = { limited: 'ltd', incorporated: 'inc', corporation: 'corp', 'sàrl': 'sarl', egmbh: 'eg' };

/** A legal form in a list of tokens: index one past it, and the form as it is compared. */
export interface Form {
  readonly to: number;
  readonly form: string;
}

/** The legal form that begins at token `i`, with `& Co. KG` behind it; null when none does. */
export function formAt(tokens: readonly Token[], i: number): Form | null {
  const token = tokens[i];
  if (token?.key === '&') return family(tokens, i);
  if (token?.kind !== 'word') return null;
  const text = token.text.replace(/['’]s$/, '');
  const word = WORDS.has(text) || (text === 'AS' && isMixed(tokens, i)) ? { to: skipStop(tokens, i + 1), form: SAME[text.toLowerCase()] ?? text.toLowerCase() } : spelt(tokens, i);
  if (!word) return null;
  if (tokens[word.to]?.key === '&' && tokens[word.to + 1]?.key === 'co') {
    const at = skipStop(tokens, word.to + 2);
    const partner = formAt(tokens, at);
    if (partner) return { to: partner.to, form: `${word.form} & co ${partner.form}` };
  }
  return word;
}

/** `Fjordkode AS` of Norway and Estonia; in a line of capitals `AS` is the word. */
const isMixed = (tokens: readonly Token[], i: number): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(tokens[i - 1]?.text ?? '') && !/^\p{Lu}{2,}$/u.test(tokens[i + 1]?.text ?? '');

/** `Lechner & Sohn`: a firm that is known by its family, where no legal form follows. */
function family(tokens: readonly Token[], i: number): Form | null {
  const kin = tokens[i + 1];
  return kin && /^(?:Sohn|Söhne|Söhnen|Töchter|Brüder|Sons|Daughters|Bros|Brothers|Cie)$/.test(kin.text) && formAt(tokens, i + 2) === null ? { to: i + 2, form: kin.key } : null;
}

/** A full stop that belongs to the form, and ends no sentence: `Inc.`, `Ltd.`. */
const skipStop = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.key === '.' && tokens[i - 1]!.end === tokens[i]!.start && /^(?:Inc|Ltd|Corp|Co|Lda|Ltda)$/.test(tokens[i - 1]!.text) ? i + 1 : i;

function spelt(tokens: readonly Token[], i: number): Form | null {
  for (const letters of SPELT) {
    const matches = letters.every((letter, k) => tokens[i + 2 * k]?.key === letter && (k === letters.length - 1 || tokens[i + 2 * k + 1]?.key === '.'));
    if (!matches) continue;
    const end = i + 2 * letters.length - 1;
    if (tokens[end]?.key !== '.') continue;
    if (letters[0] !== 'e' && !/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    return { to: end + 1, form: letters.join('') };
  }
  return null;
}

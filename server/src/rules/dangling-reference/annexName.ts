import type { Span, TextEdit } from '../../text/span.js';

type Gender = 'm' | 'f';
const GENDERS: readonly (readonly [beginning: string, gender: Gender])[] = [['anlage', 'f'], ['beilage', 'f'], ['anhang', 'm'], ['annex', 'm']];

/** What stands before a name changes with its gender; a form that could stand for two cases is left out. */
const TO_FEMININE: Readonly<Record<string, string>> = { im: 'in der', zum: 'zur', vom: 'von der', beim: 'bei der', dem: 'der', des: 'der', den: 'die' };
const TO_MASCULINE: Readonly<Record<string, string>> = { zur: 'zum' };
const DETERMINER = /(?:(\p{L}+)\s+)?(im|zum|vom|beim|dem|des|den|der|die|das|zur|diese[rmns]?|eine[rmns]?|jede[rmns]?|unsere[rmns]?)\s+$/iu;
/** Behind these a `der` is dative: `in der Anlage` becomes `im Anhang`. */
const DATIVE: Readonly<Record<string, string>> = { in: 'im', von: 'vom', zu: 'zum', bei: 'beim', aus: 'aus dem', mit: 'mit dem', nach: 'nach dem' };

/** `im Anhang 1` becomes `in der Anlage 1` where the heading says Anlage; null where the grammar leaves the form open. */
export function renameAnnex(text: string, span: Span, written: string, label: string): TextEdit | null {
  const name = label.replace(/[.:)\s]+$/, '').replace(/^\p{L}+/u, (word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word));
  const [from, to] = [genderOf(written), genderOf(name)];
  const before = DETERMINER.exec(text.slice(Math.max(0, span.start - 40), span.start));
  if (!before || from === null || to === null || from === to) return from !== null && to === null && before ? null : { span, text: name };
  const determiner = before[2]!.toLowerCase();
  const governor = (before[1] ?? '').toLowerCase();
  if (from === 'f' && determiner === 'der' && DATIVE[governor]) {
    const length = before[0].length;
    return { span: { start: span.start - length, end: span.end }, text: `${cased(DATIVE[governor], before[0])} ${name}` };
  }
  const changed = from === 'm' ? TO_FEMININE[determiner] : TO_MASCULINE[determiner];
  if (changed === undefined) return null;
  const start = span.start - before[0].length + before[0].lastIndexOf(before[2]!);
  return { span: { start, end: span.end }, text: `${cased(changed, before[2]!)} ${name}` };
}

const genderOf = (name: string): Gender | null => GENDERS.find(([beginning]) => name.toLowerCase().startsWith(beginning))?.[1] ?? null;
const cased = (words: string, like: string): string => (/^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words);

import type { HiddenFact } from '../hidden.js';

/** A figure of another script, or a Cyrillic or Greek letter that looks like one, beside ordinary digits. */
const STRANGE = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19ОоΟοЗз]|\ud835[\udfce-\udfff]/u;
const NUMBER = /(?:\p{Nd}[.,](?=\p{Nd})|[\p{Nd}ОоΟοЗз])+/gu;
const LETTERS: Readonly<Record<string, string>> = { О: '0', о: '0', Ο: '0', ο: '0', З: '3', з: '3' };

/** Numbers that mix ordinary digits with figures of another script or with letters that look like some. */
export function mixedNumbers(source: string): HiddenFact[] {
  if (!STRANGE.test(source)) return [];
  return [...source.matchAll(NUMBER)].flatMap((match): HiddenFact[] => {
    const text = match[0];
    const end = match.index + text.length;
    if (!/[0-9]/.test(text) || !STRANGE.test(text) || /\p{L}/u.test(source[match.index - 1] ?? '') || /\p{L}/u.test(source[end] ?? '')) return [];
    const edits: { span: { start: number; end: number }; text: string }[] = [];
    let plain = '';
    for (let i = 0; i < text.length; i++) {
      const char = String.fromCodePoint(text.codePointAt(i)!);
      const digit = /[0-9.,]/.test(char) ? char : (LETTERS[char] ?? digitOf(char));
      if (digit !== char) edits.push({ span: { start: match.index + i, end: match.index + i + char.length }, text: digit });
      plain += digit;
      i += char.length - 1;
    }
    return [{ kind: 'digits', codes: [...new Set(edits.map(({ span }) => source.codePointAt(span.start)!))], span: { start: match.index, end }, text: plain, edits }];
  });
}

/** The value of a decimal digit of any script: they come in tens. */
function digitOf(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x1d7ce) return String((code - 0x1d7ce) % 10);
  const zero = [0x660, 0x6f0, 0x966, 0xff10].find((z) => code >= z && code < z + 10);
  return zero === undefined ? char : String(code - zero);
}

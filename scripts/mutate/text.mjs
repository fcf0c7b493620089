// Places in a contract's text that mutations work on, found without the engine so that it is not asked only where it already sees.

/** Paragraphs of prose with their offsets: no headings, tables, code or front matter. */
export function paragraphs(text) {
  const found = [];
  const front = /^(?:<!--[^\n]*-->\n)*---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(/(?:^|\n)(?!\s*(?:#|\||```|---|>|<))([^\n]*\S[^\n]*(?:\n(?!\s*\n|#|\||```|---|<)[^\n]*\S[^\n]*)*)/g)) {
    const start = match.index + match[0].length - match[1].length;
    if (start >= front && match[1].length > 60) found.push({ start, end: start + match[1].length, text: match[1] });
  }
  return found;
}

/** The part of the text where the body ends: signatures and annexes stand behind it. */
export const bodyOf = (text) => {
  const annex = text.slice(Math.floor(text.length * 0.3)).search(/\n(?:#+ |\*\*)?(?:Anlage|Anhang|Beilage|Annex|Schedule|Appendix|Exhibit)\b[^\n]*\n|\n[^\n]*_{6,}/);
  return annex < 0 ? text.length : Math.floor(text.length * 0.3) + annex;
};

/** All matches of a pattern, with groups; places that the engine's findings already mark are the caller's business. */
export const places = (text, pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, groups: match, text: match[0] }));

/** An edit that puts a paragraph of its own behind the paragraph `at`. */
export const paragraphAfter = (at, line) => ({ span: { start: at.end, end: at.end }, text: `\n\n${line}` });

export const replace = (span, text) => ({ span: { start: span.start, end: span.end }, text });

const ONES = {
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
};
const TENS = { de: { 30: 'dreißig', 60: 'sechzig', 90: 'neunzig' }, en: { 30: 'thirty', 60: 'sixty', 90: 'ninety' } };

/** A number in words, for those that contracts write out; null for others. */
export const numberWord = (n, language) => (n > 1 ? (ONES[language][n] ?? TENS[language][n] ?? null) : null);

/** A period in digits: `14 Tage`, `72 hours`. */
export const PERIOD = /(?<![\w.,/§(-])(\d{1,3})(?=\s(Stunden|Tagen?|Werktagen?|Arbeitstagen?|Wochen|Monaten?|Jahren?|hours|days|business days|weeks|months|years|calendar days)\b)/g;

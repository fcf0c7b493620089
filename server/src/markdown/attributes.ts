const ATTRIBUTE = String.raw`(?:[#.][\p{L}\p{N}_:-]+|[\p{L}_-]+=(?:"[^"\n]*"|[\p{L}\p{N}.%_-]+))`;
const LIST = String.raw`\{${ATTRIBUTE}(?:[ \t\n]+${ATTRIBUTE})*[ \t]*\}`;
const SPAN = new RegExp(String.raw`(?<!!)\[([^[\]\n]+)\]${LIST}`, 'gu');
const BEHIND = new RegExp(String.raw`(?<=[\])])${LIST}`, 'gu');
const AT_END = new RegExp(String.raw`[ \t]${LIST}(?=[ \t]*$)`, 'u');
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * Blanks out the attributes that a conversion from a word processor leaves, as the manual of Pandoc describes them: `# Scope {#_Toc5 .unnumbered}`,
 * `![](logo.png){width="2in"}`; of `[Annex]{.underline}` the words stay. The text keeps its length, so offsets stay right.
 */
export function withoutAttributes(text: string): string {
  if (!text.includes('}')) return text;
  const plain = text.replace(SPAN, (span, words: string) => ` ${words}${blank(span.slice(words.length + 1))}`).replace(BEHIND, blank);
  return text.startsWith('#') ? plain.replace(AT_END, blank) : plain;
}

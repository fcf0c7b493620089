/** Characters that could steer a terminal or turn the reading order; a contract must not do either. */
const STEERING = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const NO_WIDTH = /[\p{Mn}\p{Me}\u00AD\u200B-\u200D\uFEFF]/u;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;

/** `text` safe to print on one line of a terminal: tabs and line ends become spaces, control characters a visible sign. */
export const printable = (text: string): string => text.replace(/[\t\r\n]/g, ' ').replace(STEERING, '\uFFFD');

/** Columns that `text` takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

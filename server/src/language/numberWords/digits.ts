/**
 * The value of a number in digits: `14`, `1,5`, `2.5`, `1.000`, `1'000`; null for anything else (dates, versions, `24/7`).
 * A separator before exactly three digits groups thousands, any other one is a decimal mark.
 */
export function digitsValue(text: string): number | null {
  if (!beginsWithDigit(text)) return null;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (/^\d{1,3}[.,'’]\d{3}$/.test(text)) return Number(text.replace(/[.,'’]/, ''));
  if (/^\d{1,4}[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Every word of a text is asked whether it is a number, and next to none is. */
const beginsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const SLASHED: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

/** The value of a fraction, alone or glued to a whole number: `½`, `1½`, `1/2`, `3/4`; null for anything else. */
export function fractionValue(text: string): number | null {
  if (!beginsWithDigit(text) && GLYPHS[text[0] ?? ''] === undefined) return null;
  const slashed = SLASHED[text];
  if (slashed !== undefined) return slashed;
  const glyph = GLYPHS[text.slice(-1)];
  if (glyph === undefined || !/^\d{0,3}$/.test(text.slice(0, -1))) return null;
  return Number(text.slice(0, -1)) + glyph;
}

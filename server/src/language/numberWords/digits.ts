/**
 * The value of a number in digits: `14`, `1,5`, `2.5`, `1.000`, `1'000`; null for anything else (dates, versions, `24/7`).
 * A separator before exactly three digits groups thousands, any other one is a decimal mark.
 */
export function digitsValue(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (/^\d{1,3}[.,'’]\d{3}$/.test(text)) return Number(text.replace(/[.,'’]/, ''));
  if (/^\d{1,4}[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

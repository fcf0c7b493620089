// Labels name countries as their readers wrote them: `US`, `United States`, `Vereinigte Staaten`.
const names = new Map();
for (const language of ['en', 'de']) {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of regionCodes()) if (!names.has(regions.of(code).toLowerCase())) names.set(regions.of(code).toLowerCase(), code);
}

/** Codes that are not aliases of another region: `UK`, `FX` and `SU` have canonical forms of their own. */
function* regionCodes() {
  for (let a = 65; a < 91; a++) for (let b = 65; b < 91; b++) {
    const code = String.fromCharCode(a, b);
    if (new Intl.Locale(`und-${code}`).region === code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) yield code;
  }
}

/** The code of a country or group as the engine writes it; the label itself where it names none. */
export function countryOf(label) {
  const name = label.trim();
  if (/generic|third.country|drittland|any country|other countr/i.test(name)) return 'third-country';
  if (/^(?:USA|United States)/i.test(name)) return 'US';
  if (/^(?:UK|GB)$/i.test(name)) return 'GB';
  if (/^(?:EEA|EWR)$/i.test(name)) return 'EEA';
  if (/^Europe$/i.test(name)) return 'EU';
  return names.get(name.toLowerCase()) ?? name;
}

/** Verbs whose first person singular is not its plural without the `n`. */
const IRREGULAR: Readonly<Record<string, string>> = { sind: 'bin', haben: 'habe', können: 'kann', dürfen: 'darf', müssen: 'muss', sollen: 'soll', wollen: 'will', hatten: 'hatte', wurden: 'wurde', dürften: 'dürfte' };

/** The first person singular of a verb given in the plural: `verarbeiten` gives `verarbeite`, `ändern` gives `ändere`, `Sind` gives `Bin`. Words between verbs (`oder`) stay. */
export const firstPerson = (plural: string): string => plural.replace(/\p{L}+/gu, (word) => {
  const known = IRREGULAR[word.toLowerCase()];
  if (known !== undefined) return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  return word.endsWith('en') ? word.slice(0, -1) : word.endsWith('ern') ? `${word.slice(0, -1)}e` : word.endsWith('eln') ? `${word.slice(0, -3)}le` : word;
});

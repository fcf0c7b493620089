export type Gender = 'masculine' | 'feminine' | 'neuter';

const ADJECTIVAL = /(?:verantwortlich|beauftragt|berechtigt|bevollmächtigt|verpflichtet|beteiligt|begünstigt|betroffen|beschäftigt|angehörig|dritt|vorsitzend|vertragschließend)(er|e)$/;
const FEMININE = /(?:in|ung|heit|keit|schaft|tion|sion|ität|ei|ie|ik|ur|stelle|firma|bank|stadt|gemeinde|kanzlei|gruppe|partei|behörde|anstalt|kirche|schule|praxis|klinik|kasse|kammer|holding|reederei|uni|marke|filiale|seite)$/;
const NEUTER = /(?:unternehmen|institut|amt|zentrum|werk|haus|büro|ium|um|system|team|ressort|departement|spital|heim|hotel|studio|labor|netzwerk|verlagshaus|konsortium|start-up|kmu)$/;
const MASCULINE = /(?:er|or|kunde|ling|ist|ent|ant|verein|verband|betrieb|dienst|bund|staat|kanton|kreis|verlag|konzern|partner|inhaber|eigner|client|host|provider|vendor|reseller)$/;
/** Companies whose kind is a feminine noun (Gesellschaft), by the last word of the name. */
const COMPANY = /^(?:gmbh|mbh|ag|kg|kgaa|ug|ohg|gbr|partg|partgmbb|se|eg|ges\.?m\.?b\.?h\.?|sàrl|sarl|sa|s\.a\.|srl|bv|b\.v\.|nv|ltd\.?|limited|inc\.?|llc|corp\.?|corporation|plc|gesellschaft|genossenschaft)$/;

/** `Kundin`, `Mandantinnen`, and no `Verein`. */
export const FEMININE_FORM = /(?<!vere)in(?:nen)?$/;

/** Whether the name ends in a legal form: `Okomo AG`, `Muster GmbH & Co. KG`. */
export function isCompanyName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && (COMPANY.test(words[words.length - 1]!) || /\b(?:gmbh|ag|llc|ltd|inc)\b/.test(name.toLowerCase()));
}

/** Whether a noun is declined like an adjective: `der Verantwortliche, ein Verantwortlicher`. */
export const isAdjectival = (noun: string): boolean => ADJECTIVAL.test(noun.toLowerCase());

/** The gender of a German noun in the nominative, by its ending; null when the ending does not tell. */
export function genderOf(noun: string): Gender | null {
  const word = noun.toLowerCase();
  const adjectival = ADJECTIVAL.exec(word);
  if (adjectival) return adjectival[1] === 'er' ? 'masculine' : 'feminine';
  if (/(?:gmbh|ag|kg|ug)$/.test(word) && noun.length <= 4) return 'feminine';
  if (NEUTER.test(word)) return 'neuter';
  if (/(?:innen|[^ae]in)$/.test(word) && !/verein$/.test(word)) return 'feminine';
  if (MASCULINE.test(word) && !/(?:nummer|kammer|steuer|mauer)$/.test(word)) return 'masculine';
  if (FEMININE.test(word) && !/verein$/.test(word)) return 'feminine';
  return null;
}

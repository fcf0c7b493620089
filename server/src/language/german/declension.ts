import { type Gender, isAdjectival } from './gender.js';

export type Case = 'nom' | 'gen' | 'dat' | 'acc';
/** What stands before the noun: `der`, `ein`, `jeder`, nothing. */
export type Article = 'der' | 'ein' | 'jeder' | 'none';

type Row = Readonly<Record<Case, string>>;
const row = (nom: string, gen: string, dat: string, acc: string): Row => ({ nom, gen, dat, acc });

const DER = { masculine: row('der', 'des', 'dem', 'den'), feminine: row('die', 'der', 'der', 'die'), neuter: row('das', 'des', 'dem', 'das'), plural: row('die', 'der', 'den', 'die') };
const EIN = { masculine: row('ein', 'eines', 'einem', 'einen'), feminine: row('eine', 'einer', 'einer', 'eine'), neuter: row('ein', 'eines', 'einem', 'ein') };
const JEDER = { masculine: row('jeder', 'jedes', 'jedem', 'jeden'), feminine: row('jede', 'jeder', 'jeder', 'jede'), neuter: row('jedes', 'jedes', 'jedem', 'jedes') };

/** Endings of adjectives after a word that shows the case (`der`), after `ein`, and alone. */
const WEAK = { masculine: row('e', 'en', 'en', 'en'), feminine: row('e', 'en', 'en', 'e'), neuter: row('e', 'en', 'en', 'e'), plural: row('en', 'en', 'en', 'en') };
const MIXED = { masculine: row('er', 'en', 'en', 'en'), feminine: row('e', 'en', 'en', 'e'), neuter: row('es', 'en', 'en', 'es'), plural: row('en', 'en', 'en', 'en') };
const STRONG = { masculine: row('er', 'en', 'em', 'en'), feminine: row('e', 'er', 'er', 'e'), neuter: row('es', 'en', 'em', 'es'), plural: row('e', 'er', 'en', 'e') };

const N_DECLENSION = /(?:kunde|mandant|klient|lieferant|abonnent|konsument|interessent|produzent|agent|adressat|jurist|[^m]ant|ist)$/;

/** The article in the wanted form; empty for `none` and for the plural of `ein` and `jeder`. */
export function articleOf(article: Article, gender: Gender | 'plural', kase: Case): string {
  if (article === 'der') return DER[gender][kase];
  if (article === 'none' || gender === 'plural') return '';
  return (article === 'ein' ? EIN : JEDER)[gender][kase];
}

/** An adjective given in any form (`weiterer`), in the wanted one. */
export function declineAdjective(adjective: string, article: Article, gender: Gender | 'plural', kase: Case): string {
  const table = article === 'none' || (gender === 'plural' && article !== 'der') ? STRONG : article === 'ein' ? MIXED : WEAK;
  return adjective.replace(/e[rsmn]?$/, '') + table[gender][kase];
}

/** A noun given in the nominative singular, in the wanted form. Nouns like `Verantwortlicher` follow their article. */
export function declineNoun(noun: string, article: Article, gender: Gender, kase: Case): string {
  if (isAdjectival(noun)) return declineAdjective(noun, article, gender, kase);
  if (gender === 'feminine' || kase === 'nom') return noun;
  if (N_DECLENSION.test(noun.toLowerCase())) return noun + (noun.endsWith('e') ? 'n' : 'en');
  if (kase !== 'gen' || /[sxzß]$/i.test(noun)) return kase === 'gen' && /[^i]s$|[xzß]$/.test(noun) ? `${noun}es` : noun;
  return `${noun}${/(?:amt|verband)$/i.test(noun) ? 'es' : 's'}`;
}

/** The plural of a noun given in the nominative singular. */
export function pluralNoun(noun: string, article: Article, gender: Gender, kase: Case): string {
  if (isAdjectival(noun)) return declineAdjective(noun, article, 'plural', kase);
  const plural = nominativePlural(noun, gender);
  return kase === 'dat' && !/[ns]$/.test(plural) ? `${plural}n` : plural;
}

function nominativePlural(noun: string, gender: Gender): string {
  if (/(?:sub-?)?processor$/i.test(noun) || /[aiouy]$/.test(noun)) return `${noun}s`;
  if (gender === 'feminine') return /in$/.test(noun) ? `${noun}nen` : /e$/.test(noun) ? `${noun}n` : `${noun}en`;
  if (N_DECLENSION.test(noun.toLowerCase())) return noun + (noun.endsWith('e') ? 'n' : 'en');
  if (/or$/.test(noun)) return `${noun}en`;
  return /(?:er|en|el|chen)$/.test(noun) ? noun : `${noun}e`;
}

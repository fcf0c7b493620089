import { type Article, type Case, articleOf, declineAdjective, declineNoun, pluralNoun } from './declension.js';
import { firstPerson } from './firstPerson.js';
import { type Gender, genderOf, isCompanyName } from './gender.js';

/** A name of a contracting party with all it takes to write a German sentence about it. */
export interface GermanName {
  /** `der Auftraggeber`, `des Auftraggebers`, `Okomo`, `wir`. */
  readonly form: (kase: Case) => string;
  /** `ein Unterauftragnehmer`, `jedem Unterauftragnehmer`, `weitere Auftragsverarbeiter`. */
  readonly withArticle: (article: Article, kase: Case) => string;
  /** Without article unless one is given: `Unterauftragnehmer`, dative `Unterauftragnehmern`. */
  readonly plural: (kase: Case, article?: 'der' | 'none') => string;
  /** The form of a verb beside it, of those for the third person: `verarbeitet` after `der Kunde`, `verarbeiten` after `wir` and `Sie`, `verarbeite` after `ich`. */
  readonly verb: (singular: string, plural: string) => string;
  /** Stem of the possessive that replaces its genitive: `unser`, `Ihr`; null where the genitive stands. */
  readonly possessive: string | null;
}

type Verb = GermanName['verb'];
const singular: Verb = (form) => form;
const plural: Verb = (_, form) => form;
const ofMine: Verb = (_, form) => firstPerson(form);

interface Pronoun extends Readonly<Record<Case, string>> { readonly possessive: string; readonly verb: Verb }

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  ich: { nom: 'ich', gen: 'von mir', dat: 'mir', acc: 'mich', possessive: 'mein', verb: ofMine },
  wir: { nom: 'wir', gen: 'von uns', dat: 'uns', acc: 'uns', possessive: 'unser', verb: plural },
  sie: { nom: 'Sie', gen: 'von Ihnen', dat: 'Ihnen', acc: 'Sie', possessive: 'Ihr', verb: plural },
};

/** What the contract shows about a name that its ending does not tell. */
export interface Usage {
  readonly gender: Gender | null;
  /** It mostly stands without article, as proper names do. */
  readonly bare: boolean;
}

/**
 * How `name`, given in the nominative without article, is declined. Company names with a legal form take the feminine article of
 * `Gesellschaft`; other proper names take none and the genitive with `von`.
 */
export function germanName(name: string, usage: Usage = { gender: null, bare: false }): GermanName {
  const pronoun = PRONOUNS[name.toLowerCase()];
  if (pronoun && name !== 'sie') return { ...fixed(pronoun), verb: pronoun.verb, possessive: pronoun.possessive };
  if (isCompanyName(name)) return company(name);
  const base = name.replace(/[/:*_]-?in(nen)?$/i, '');
  const words = base.split(/\s+/);
  const noun = words.pop() ?? base;
  const known = genderOf(noun);
  if (usage.bare && (known === null || words.length > 0 && !areAdjectives(words))) {
    return fixed({ nom: name, gen: `von ${name}`, dat: name, acc: name });
  }
  const gender = known ?? usage.gender ?? 'masculine';
  const adjectives = areAdjectives(words) ? words : [];
  const front = adjectives.length === words.length ? '' : `${words.join(' ')} `;
  const phrase = (article: Article, kase: Case): string =>
    [articleOf(article, gender, kase), ...adjectives.map((a) => declineAdjective(a, article, gender, kase)), front + declineNoun(noun, article, gender, kase)]
      .filter(Boolean).join(' ');
  return {
    form: (kase) => phrase('der', kase),
    withArticle: phrase,
    plural: (kase, article = 'none') =>
      [articleOf(article, 'plural', kase), ...adjectives.map((a) => declineAdjective(a, article, 'plural', kase)), front + pluralNoun(noun, article, gender, kase)]
        .filter(Boolean).join(' '),
    verb: singular,
    possessive: null,
  };
}

const areAdjectives = (words: readonly string[]): boolean => words.every((word) => /^\p{Ll}\S*e[rsnm]?$/u.test(word));

const company = (name: string): GermanName =>
  fixed({ nom: `die ${name}`, gen: `der ${name}`, dat: `der ${name}`, acc: `die ${name}` });

const fixed = (forms: Readonly<Record<Case, string>>): GermanName =>
  ({ form: (kase) => forms[kase], withArticle: (_, kase) => forms[kase], plural: (kase) => forms[kase], verb: singular, possessive: null });

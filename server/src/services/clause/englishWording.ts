import { isCompanyName } from '../../language/german/gender.js';
import type { Wording } from './template.js';

/** A name of an English contract: as it calls the party, and whether it stands without article. */
export interface EnglishName {
  readonly name: string;
  readonly bare: boolean;
}

export interface EnglishNames {
  readonly controller: EnglishName;
  readonly processor: EnglishName;
  readonly sub: EnglishName;
  /** `this Agreement` */
  readonly contract: string;
}

type Forms = Readonly<Record<'nom' | 'obj' | 'gen' | 'its' | 'self', string>>;

const PRONOUNS: Readonly<Record<string, Forms>> = {
  we: { nom: 'we', obj: 'us', gen: 'our', its: 'our', self: 'ourselves' },
  you: { nom: 'you', obj: 'you', gen: 'your', its: 'your', self: 'yourself' },
};
const ALIASES: Readonly<Record<string, string>> = { us: 'we', our: 'we', your: 'you' };

const pronounOf = (name: string): Forms | undefined => PRONOUNS[ALIASES[name.toLowerCase()] ?? name.toLowerCase()];

/** The forms of a party's name: `the Customer`, `the Customer's`; `we`, `us`, `our`. */
export function englishForms({ name, bare }: EnglishName): Forms {
  const pronoun = pronounOf(name);
  if (pronoun) return pronoun;
  const full = bare || isCompanyName(name) ? name : `the ${name}`;
  return { nom: full, obj: full, gen: `${full}${full.endsWith('s') ? '’' : '’s'}`, its: 'its', self: 'itself' };
}

/** The words for a clause in English. `extra` gives the slots that are not names. */
export function englishWording(names: EnglishNames, extra: Readonly<Record<string, string>>, finish: (text: string) => string): Wording {
  const parties: Readonly<Record<string, Forms>> = { controller: englishForms(names.controller), processor: englishForms(names.processor) };
  // `Other processors` is the law's description and no name.
  const sub = /^(?:an)?other|^further|^additional/i.test(names.sub.name) ? 'sub-processor' : names.sub.name.replace(/\(s\)$/, '').replace(/ors$/, 'or');
  const subs: Readonly<Record<string, string>> = {
    plural: plural(sub),
    a: `${/^[aeiou]/i.test(sub) ? 'an' : 'a'} ${sub}`,
    each: `each ${sub}`,
    the: `the ${sub}`,
  };
  return {
    verb: (party, singular, plural) => (pronounOf(names[party === 'controller' ? 'controller' : 'processor'].name) !== undefined ? plural : singular),
    finish,
    belonging: (party, what) => {
      const name = names[party === 'controller' ? 'controller' : 'processor'];
      const pronoun = pronounOf(name.name);
      return pronoun ? `${pronoun.gen} ${what.replace(/^the /, '')}` : `${what} of ${englishForms(name).obj}`;
    },
    form: (path) => {
      if (path in extra) return extra[path] ?? null;
      if (path === 'contract') return names.contract;
      const [first = '', second = 'nom'] = path.split('.');
      if (first === 'sub') return subs[second] ?? null;
      const forms = parties[first];
      return forms && second in forms ? forms[second as keyof Forms] : null;
    },
  };
}

const plural = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);

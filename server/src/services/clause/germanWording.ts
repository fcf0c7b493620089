import { type Case, declineNoun } from '../../language/german/declension.js';
import { germanName, type GermanName, type Usage } from '../../language/german/name.js';
import type { Gender } from '../../language/german/gender.js';
import type { Wording } from './template.js';

/** The names of a German contract, each with how it is used. */
export interface GermanNames {
  readonly controller: { readonly name: string; readonly usage: Usage };
  readonly processor: { readonly name: string; readonly usage: Usage };
  readonly sub: { readonly name: string; readonly usage: Usage };
  /** `Vertrag`, `Vereinbarung`, `AVV`. */
  readonly contract: { readonly name: string; readonly gender: Gender };
}

const DIESER = {
  masculine: { nom: 'dieser', gen: 'dieses', dat: 'diesem', acc: 'diesen' },
  feminine: { nom: 'diese', gen: 'dieser', dat: 'dieser', acc: 'diese' },
  neuter: { nom: 'dieses', gen: 'dieses', dat: 'diesem', acc: 'dieses' },
};
const CASES: readonly string[] = ['nom', 'gen', 'dat', 'acc'];

/** The words for a clause in German. `extra` gives the slots that are not names: `cite`, `statelaw.nom`, `objection`. */
export function germanWording(names: GermanNames, extra: Readonly<Record<string, string>>, finish: (text: string) => string): Wording {
  const forms: Readonly<Record<string, GermanName>> = {
    controller: germanName(names.controller.name, names.controller.usage),
    processor: germanName(names.processor.name, names.processor.usage),
    sub: germanName(names.sub.name, { ...names.sub.usage, bare: false }),
  };
  return {
    verb: (party, singular, plural) => forms[party]?.verb(singular, plural) ?? singular,
    finish,
    // `er Wahl`: the ending that a possessive takes there, then the words.
    belonging: (party, what) => {
      const [ending = '', ...words] = what.split(' ');
      const name = forms[party];
      return name?.possessive ? `${name.possessive}${ending} ${words.join(' ')}` : `${words.join(' ')} ${name?.form('gen') ?? ''}`;
    },
    form: (path) => {
      const [first = '', second = 'nom', third = 'nom'] = path.split('.');
      if (path in extra) return extra[path] ?? null;
      if (first === 'contract') return isCase(second) ? thisContract(names.contract, second) : null;
      const name = forms[first];
      if (!name) return null;
      if (second === 'plural') return isCase(third) ? name.plural(third) : null;
      if (second === 'der' || second === 'ein' || second === 'jeder') return isCase(third) ? name.withArticle(second, third) : null;
      return isCase(second) ? name.form(second) : null;
    },
  };
}

const isCase = (text: string): text is Case => CASES.includes(text);

function thisContract({ name, gender }: GermanNames['contract'], kase: Case): string {
  const abbreviated = name === name.toUpperCase();
  const noun = abbreviated || gender === 'feminine' ? name : kase === 'gen' && name.endsWith('rag') ? `${name}es` : declineNoun(name, 'der', gender, kase);
  return `${DIESER[gender][kase]} ${noun}`;
}

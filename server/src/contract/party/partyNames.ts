import type { Language } from '../../language/language.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import { tokenize } from '../../language/tokens.js';
import type { Role } from '../parties.js';

const REMEMBERED = 2_000;
let wholes = new Map<string, ReadonlySet<string>>();

/** The concepts that a name has as a whole. The same few names are asked for over and over. */
function conceptsOfWhole(name: string, language: Language): ReadonlySet<string> {
  const key = `${language} ${name}`;
  let concepts = wholes.get(key);
  if (!concepts) {
    const tokens = tokenize(name);
    // `Customer(s)`, `Sub-processor(s)`: the ending in brackets adds no word.
    const length = tokens.findIndex((token) => token.key === '(');
    const end = length > 0 ? length : tokens.length;
    concepts = new Set(conceptsOf(tokens, language).filter((hit) => hit.to === end && (hit.from === 0 || tokens[0]!.key.length <= 3)).map((hit) => hit.concept));
    if (wholes.size >= REMEMBERED) wholes = new Map();
    wholes.set(key, concepts);
  }
  return concepts;
}

const SURE: readonly (readonly [concept: string, role: Role])[] = [
  ['SUB_PROCESSOR_WORD', 'sub-processor'], ['PROCESSOR_WORD', 'processor'], ['CONTROLLER_WORD', 'controller'], ['PROCESSOR_MISSPELT', 'processor'], ['CONTROLLER_MISSPELT', 'controller'],
];
/** How far a word alone leans to a side, the controller's above zero; `we` writes the contract for its customers. */
const LEANS: readonly (readonly [concept: string, lean: number])[] = [
  ['PROCESSOR_LABEL', -4], ['CONTROLLER_LABEL', 4], ['PROCESSOR_KIND', -2], ['CONTROLLER_KIND', 2], ['WE', -1], ['YOU', 1], ['PARTY_AMBIGUOUS', 0],
];

/** The role a word has wherever it stands; null when that depends on the contract. */
export function sureRole(name: string, language: Language): Role | null {
  const whole = conceptsOfWhole(name, language);
  return SURE.find(([concept]) => whole.has(concept))?.[1] ?? null;
}

/** How far a word for a party leans to a side: above zero to the controller's, below to the processor's, 0 when either may bear it; null when it is no such word. */
export function leanOf(name: string, language: Language): number | null {
  const whole = conceptsOfWhole(name, language);
  return LEANS.find(([concept]) => whole.has(concept))?.[1] ?? null;
}

/** Whether a name is that of a paper, of services, of data, or of both parties together. */
export const isNoParty = (name: string, language: Language): boolean => conceptsOfWhole(name, language).has('NO_PARTY');

/** Whether a label leans far enough to name a side without being introduced. */
export const isTelling = (lean: number | null): boolean => lean !== null && Math.abs(lean) >= 4;

export type Person = 'WE' | 'YOU';

const PERSONS: Readonly<Record<string, Person>> = {
  we: 'WE', us: 'WE', our: 'WE', ours: 'WE', wir: 'WE', uns: 'WE', unser: 'WE', unsere: 'WE', ich: 'WE', mich: 'WE', mir: 'WE', mein: 'WE', meine: 'WE',
  you: 'YOU', your: 'YOU', yours: 'YOU', sie: 'YOU', ihr: 'YOU', ihnen: 'YOU', ihre: 'YOU', du: 'YOU', dich: 'YOU', dir: 'YOU', dein: 'YOU', euch: 'YOU', euer: 'YOU',
};

/** Which person a pronoun stands for: the one who speaks or the one spoken to; null for other words. */
export const personOf = (name: string): Person | null => PERSONS[name.toLowerCase()] ?? null;

const COMPANY = /^(?:gmbh|mbh|ag|kg|ohg|ug|se|sa|sarl|sàrl|inc|ltd|limited|llc|llp|corp|corporation|aps|ab|oy|oue|bv|nv|plc|ek|eu|srl|spa|as|co|pty|sas|eg|ev|holding|trust|gbr|kgaa|partg|aoer|foundation|company|group|university|council)$/;

/** Whether a folded word ends the name of a company. */
export const endsCompany = (key: string): boolean => COMPANY.test(key);

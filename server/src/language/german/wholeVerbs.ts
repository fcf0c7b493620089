import type { Token } from '../tokens.js';

/** Parts that German verbs leave behind at the end of their clause (`kündigt … an`); folded as keys are. */
const PARTICLES = [
  'ab', 'an', 'auf', 'aus', 'bei', 'bekannt', 'bereit', 'dar', 'durch', 'ein', 'entgegen', 'fest', 'fort', 'frei', 'gegen', 'gegenueber', 'heran', 'heraus', 'herbei', 'herein', 'hin', 'hinaus', 'hinein',
  'hinzu', 'mit', 'nach', 'nieder', 'offen', 'preis', 'sicher', 'teil', 'um', 'vor', 'voran', 'voraus', 'vorbei', 'wahr', 'weg', 'weiter', 'wieder', 'zu', 'zurueck', 'zusammen',
];
const PARTICLE = new Set(PARTICLES);
const INSERTED = new RegExp(`^(${[...PARTICLES].sort((a, b) => b.length - a.length).join('|')})(zu|ge)(.{3,})$`);
/** What may follow a clause: a particle before anything else is a preposition. */
const ENDS = new Set(['.', ',', ';', '(', ')', '!', '?', '-', '\n', 'und', 'oder', 'sowie', 'sofern', 'soweit', 'wenn', 'falls', 'sobald', 'bevor', 'ehe', 'damit']);
const STOPS = new Set([';', ':', '.']);
/** Longer brackets of verb and particle are read by nobody. */
const LONGEST = 60;
/** Verbs that change their vowel, by the form beside `er` or `sie`. */
const CHANGED: Readonly<Record<string, string>> = {
  gibt: 'geben', nimmt: 'nehmen', haelt: 'halten', laesst: 'lassen', traegt: 'tragen', schlaegt: 'schlagen', spricht: 'sprechen', sieht: 'sehen', tritt: 'treten', laedt: 'laden', wirft: 'werfen', hilft: 'helfen',
  liest: 'lesen', faellt: 'fallen', laeuft: 'laufen', faehrt: 'fahren', faengt: 'fangen', bricht: 'brechen',
};

/** A verb in one word, as a phrase may name it; `at` is the token that it is read at. */
export interface WholeVerb {
  readonly at: number;
  readonly forms: readonly string[];
}

/** The verbs of a sentence whose particle stands at the end of the clause, put together again (`kündigt … an` as `ankündigt`, `ankündigen`). Keys are folded. */
export function bracketedVerbs(tokens: readonly Token[]): readonly WholeVerb[] {
  const found: WholeVerb[] = [];
  tokens.forEach(({ key }, end) => {
    if (!PARTICLE.has(key) || !ENDS.has(tokens[end + 1]?.key ?? '.')) return;
    for (let at = end - 1; at >= 0 && at > end - LONGEST && !STOPS.has(tokens[at]!.key); at--) {
      const token = tokens[at]!;
      // A request (`Bitte tragen Sie … ein`) speaks to somebody and is no duty.
      if (token.kind === 'word' && (at === 0 || isLower(token.text)) && tokens[at - 1]?.key !== 'bitte') found.push({ at, forms: formsOf(token.key).map((form) => key + form) });
    }
  });
  return found;
}

/** The same verb without what the infinitive or the participle puts between its parts (`anzukündigen`, `angekündigt` as `ankündigen`); folded keys, none for other words. */
export function withoutInserted(key: string): readonly string[] {
  const parts = INSERTED.exec(key);
  if (!parts) return [];
  const [, particle = '', inserted, stem = ''] = parts;
  if (inserted === 'zu') return [particle + stem];
  return formsOf(stem).map((form) => particle + form);
}

/** The form itself and its infinitive. */
function formsOf(key: string): readonly string[] {
  const changed = CHANGED[key];
  if (changed) return [key, changed];
  if (key.endsWith('et')) return [key, `${key.slice(0, -2)}en`];
  if (key.endsWith('t')) return [key, `${key.slice(0, -1)}en`];
  if (key.endsWith('e')) return [key, `${key}n`];
  return key.endsWith('n') ? [key] : [];
}

const isLower = (text: string): boolean => text === text.toLowerCase();

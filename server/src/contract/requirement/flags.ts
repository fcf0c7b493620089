import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { firmFlags } from './actor/firm.js';
import { permissionFlags } from './actor/permission.js';
import { actorFlags } from './actors.js';
import { contentFlags } from './content.js';
import { deedFlags } from './deeds.js';
import { words } from './labels.js';
import { relationFlags } from './relations.js';

const FIRST_WORDS = 4;
/** `Gegen Vergütung unterstützt …`: what is done for money is done. */
const AGAINST = new Set(['gegen', 'against', 'for', 'ohne', 'without']);
/** `Er unterstützt den Auftraggeber bei`, and a list. */
export const OPENS_A_LIST = new Set(['bei', 'in', 'mit', 'durch', 'von', 'zu', 'für', 'fuer', 'über', 'ueber', 'with', 'by', 'of', 'for', 'to', 'at']);

/** What kind of sentence it is, beside what it speaks of; see `StatementFlag`. */
export function flagsOf(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const { tokens } = sentence;
  const acting = actorFlags(sentence, hits);
  const found: string[] = [...acting, ...relationFlags(sentence, hits, acting), ...deedFlags(sentence, hits), ...permissionFlags(sentence, hits), ...firmFlags(sentence, hits)];
  const leads = tokens[tokens.length - 1]?.key === ':';
  if (leads || OPENS_A_LIST.has(tokens[tokens.length - 1]?.key ?? '')) found.push('@lead');
  if (found.includes('@lead') && denies(sentence.concepts, tokens.length - (leads ? 1 : 0))) found.push('@denies');
  if (!leads && words(sentence) > 0) found.push('@content');
  if (tokens.filter((token) => token.key === ',').length >= 2) found.push('@enumerates');
  if (hits.some((hit) => (hit.concept === 'COSTS_CLAIMED' && !isAddedTo(sentence, hits, hit.from)) || (hit.concept === 'COSTS' && hit.from <= FIRST_WORDS && !tokens.slice(0, hit.from).some(({ key }) => AGAINST.has(key))))) found.push('@costs');
  if (hits.some((hit) => hit.concept === 'CONTROLLER' && isServed(sentence, hit.from))) found.push('@forController');
  if (hits.some((hit) => hit.concept === 'CONTROLLER' && /(?:['’]s?|^your|^ihre?[mnrs]?|^deine?[mnrs]?|^eue?re?[mnrs]?)$/.test(tokens[hit.to - 1]!.key))) found.push('@ofController');
  found.push(...contentFlags(sentence, hits));
  return found;
}

/** `für den Auftraggeber`, `for the Customer`, `for you`: something is done for it. */
const isServed = ({ tokens }: SentenceFact, at: number): boolean => [1, 2].some((back) => /^(?:fuer|for)$/.test(tokens[at - back]?.key ?? '')) && !/^(?:responsible|verantwortlich|haftet|liable)$/.test(tokens[at - 2]?.key ?? '');

/** `lends its cooperation, for which costs may be charged`: what is owed stands before, and the costs are told beside it. */
const isAddedTo = ({ tokens }: SentenceFact, hits: readonly ConceptHit[], at: number): boolean => {
  const relative = tokens.findIndex(({ key }, i) => i < at && (/^(?:wofuer|wobei|hierfuer)$/.test(key) || (key === 'which' && /^(?:for|of)$/.test(tokens[i - 1]?.key ?? ''))));
  return relative > 0 && hits.some(({ concept, to }) => HELPS.has(concept) && to <= relative);
};
const HELPS: ReadonlySet<string> = new Set(['ASSIST', 'FURNISHES']);

/** So close to the list stand the words that deny it: `is under no obligation to:`, `erbringt der Anbieter nur gegen gesonderten Auftrag:`. */
const LAST_WORDS = 2;

/** Whether a lead-in of so many tokens says that what follows is not owed, or only if it is bought. */
export const denies = (concepts: readonly ConceptHit[], length: number): boolean =>
  concepts.some(({ concept, to }) => concept === 'IF_BOUGHT' || (concept === 'DENIES_WHAT_FOLLOWS' && to >= length - LAST_WORDS));

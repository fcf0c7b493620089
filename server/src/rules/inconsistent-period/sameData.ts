import type { ContractPeriod } from '../../contract/periods.js';

const ROUTINE = /^(?:retention-data|deletion-routine)$/;
const AFTER = /^(?:nach|ab|after|from|following)$/;
const ARTICLE = /^(?:der|dem|den|des|the|its|their|ihrer|seiner)$/;
const STOP = /^[,;:.]$/;
const SIDE = /^(?:(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)|ABOUT_DELETE)$/;
/** Data by a name of their own; `Daten` and `personal data` may be any. */
const GERMAN_DATA = /.(?:daten|dateien|unterlagen|akten)$/;
const ANY_DATA = /^(?:personendaten|kundendaten|nutzerdaten|mandantendaten|auftragsdaten|personal|customer|client|user|such|all|any|these|the|other)$/;
/** English words that name nothing. */
const FILLER = /^(?:the|a|an|all|any|is|are|be|will|shall|must|of|in|by|to|at|and|or|from|after|following|within|no|later|than|its|their|automatic|automatically|days?|months?|weeks?)$/;
const FEWEST = 2;

/**
 * Data of one name that go so long after one event: `Rohdaten werden 30 Tage nach Zustellung gelöscht`, `Löschung der Rohdaten 90 Tage nach Zustellung`.
 * The things that the clause names, whatever its grammar; null where the data or the event have no name of their own, or nothing is deleted.
 */
export function dataAndEvent({ matter, block, fact }: ContractPeriod): string | null {
  if (!ROUTINE.test(matter)) return null;
  const { tokens, concepts, language } = block.facts.sentences[fact.sentence]!;
  const [from, end] = fact.tokens;
  const start = tokens.findLastIndex(({ key }, i) => i < from && STOP.test(key)) + 1;
  const next = tokens.findIndex(({ key }, i) => i >= end && STOP.test(key));
  const to = next < 0 ? tokens.length : next;
  if (!AFTER.test(tokens[end]?.key ?? '') || !concepts.some((hit) => hit.concept === 'ABOUT_DELETE' && hit.from >= start && hit.to <= to)) return null;
  const passed = new Set(concepts.filter(({ concept }) => SIDE.test(concept)).flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, k) => hit.from + k)));
  const names = (i: number): boolean => {
    const token = tokens[i]!;
    if (token.kind !== 'word' || (i >= from && i < end) || passed.has(i)) return false;
    return language === 'de' ? /^\p{Lu}/u.test(token.text) && (i > start || GERMAN_DATA.test(token.key)) : !FILLER.test(token.key);
  };
  const things = Array.from({ length: to - start }, (_, k) => start + k).filter(names);
  const event = ARTICLE.test(tokens[end + 1]?.key ?? '') ? end + 2 : end + 1;
  const data = things.some((i) => (language === 'de' ? GERMAN_DATA.test(tokens[i]!.key) && !ANY_DATA.test(tokens[i]!.key) : tokens[i]!.key === 'data' && things.includes(i - 1) && !ANY_DATA.test(tokens[i - 1]!.key)));
  if (!data || !things.includes(event) || things.length < FEWEST) return null;
  return [...new Set(things.map((i) => tokens[i]!.key))].sort().join(' ');
}

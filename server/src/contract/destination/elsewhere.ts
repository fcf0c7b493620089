import { countryByCode } from '../../knowledge/countries/countries.js';
import type { Language } from '../../language/language.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import { hasConcept } from './clause.js';
import { type Instrument, instrumentsIn } from './instruments.js';

/** What a sentence of a clause says a recipient, or all in a country, rests on. */
interface Footing {
  /** The first word of a company's name; null where a country is meant. */
  readonly name: string | null;
  readonly country: string | null;
  readonly instruments: readonly Instrument[];
}

const memo = new ReadingMemo<Language, readonly Footing[]>();
const NONE: readonly Footing[] = [];
/** Shorter words begin too many names. */
const SHORTEST = 4;

/** The recipients and countries for which a paragraph names an instrument: `Sample Inc. is certified under the Data Privacy Framework`, `access from India rests on the standard contractual clauses`. */
const footingsIn = (placed: PlacedBlock): readonly Footing[] => memo.of(placed.block, placed.language, () => read(placed));

function read({ block, facts }: PlacedBlock): readonly Footing[] {
  if (block.kind !== 'paragraph' || (facts.companies.length === 0 && facts.places.length === 0)) return NONE;
  return facts.sentences.flatMap((sentence, index): Footing[] => {
    const instruments = instrumentsIn(sentence).filter((instrument) => instrument !== 'chapter');
    // A list of what would be possible, or a condition, concludes nothing.
    if (instruments.length === 0 || ['MENU', 'PLACE_CONDITION', 'DEFINING', 'PLACE_BAN'].some((concept) => hasConcept(sentence, concept))) return [];
    const segment = block.segments[sentence.segment];
    const start = segment?.map[sentence.tokens[0]?.start ?? 0] ?? 0, end = segment?.map[sentence.tokens[sentence.tokens.length - 1]?.end ?? 0] ?? 0;
    const companies = facts.companies.filter(({ span }) => span.start >= start && span.end <= end + 1);
    if (companies.length > 0) return companies.map(({ text }) => ({ name: text.split(/[\s,]/)[0]!, country: null, instruments })).filter(({ name }) => name.length >= SHORTEST);
    const countries = facts.places.filter((place) => place.sentence === index && !place.boundary && ['name', 'adjective', 'city'].includes(place.form) && countryByCode(place.country) !== null);
    return countries.map(({ country }) => ({ name: null, country, instruments }));
  });
}

/** Whether a block says of a recipient or a country what transfers there rest on. */
export const holdsFooting = (placed: PlacedBlock): boolean => footingsIn(placed).length > 0;

/** What clauses that say so elsewhere name for a recipient of a table: the row at `at`, an offset of its block, lies in `country`. */
export function footingElsewhere(clauses: readonly PlacedBlock[], placed: PlacedBlock, at: number, country: string): Instrument[] {
  if (placed.block.kind !== 'table' || clauses.length === 0) return [];
  const { source } = placed.block;
  const end = source.indexOf('\n', at);
  const row = source.slice(source.lastIndexOf('\n', at) + 1, end < 0 ? source.length : end);
  const named = clauses.flatMap((clause) => footingsIn(clause).filter(({ name, country: of }) => (name === null ? of === country : row.includes(name))));
  return [...new Set(named.flatMap(({ instruments }) => instruments))];
}

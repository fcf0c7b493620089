import type { Contract } from '../../contract/contract.js';
import { type Claim, claimsIn } from '../../contract/version/claims.js';
import type { Lone, Passage, VersionPair, Versions } from '../../contract/versions.js';
import type { Language } from '../../language/language.js';
import { isInside, shift, type Span } from '../../text/span.js';
import type { Arguments, Finding, Severity } from '../finding.js';
import { Agreements } from './agreed.js';
import { compare, type Difference } from './compare.js';
import { comparePlaces, type DestinationIndex, indexDestinations, weighPlaces } from './places.js';
import { compareSentences } from './sentences.js';

/** What is compared: the versions within a contract, or those of two texts. */
export interface Compared extends Pick<Contract, 'bounds' | 'destinations' | 'parties'> {
  readonly versions: Versions;
  /** The version whose words are marked, where one alone can be. */
  readonly marked: Language | null;
}

/** What the pairs of passages say differently, as far as they lie in the bounds. */
export function differing(compared: Compared): Finding[] {
  const { parties, versions } = compared;
  const pairs = versions.pairs.filter(({ de, en }) => [...de, ...en].every((passage) => isWithin(compared, passage)));
  if (pairs.length === 0) return [];
  const agreements = new Agreements(parties);
  let destinations: DestinationIndex | null = null;
  return pairs.flatMap((pair) => {
    if (agreements.has(pair)) return [];
    const [claims, places, sentences] = [compare(pair), comparePlaces(pair), compareSentences(pair, parties)];
    if (claims.length === 0 && places.de.length === 0 && places.en.length === 0 && sentences.length === 0) agreements.add(pair);
    return [
      ...[...claims, ...weighPlaces(pair, places, (destinations ??= indexDestinations(compared)))].map((difference) => findingOf(compared, pair, difference)),
      ...sentences.map(({ kind, de, en, sure, permits }) =>
        told(compared, kind, [de.span], [en.span], permits ? { permits, here: permits === 'de' ? de.text : en.text } : { de: de.text, en: en.text }, sure && pair.sure ? 'warning' : 'information')),
    ];
  });
}

const quoted = (claims: readonly Claim[]): string => claims.slice(0, 3).map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ');
const spansOf = (claims: readonly Claim[], passages: readonly Passage[]): Span[] => (claims.length > 0 ? claims.map(({ span }) => span) : passages.slice(0, 1).map(headOf));

function findingOf(compared: Compared, { de, en, sure }: VersionPair, difference: Difference): Finding {
  const severity = sure ? 'warning' : 'information';
  const args = { de: quoted(difference.de), en: quoted(difference.en) };
  return told(compared, difference.kind, spansOf(difference.de, de), spansOf(difference.en, en), args, severity);
}

/** Whether a passage lies in the agreement, in a contract that holds other things too. */
export const isWithin = ({ bounds }: Pick<Contract, 'bounds'>, { span }: Passage): boolean => !bounds || isInside(span, bounds);

/** Marks the version that does not prevail; where neither does, the one that comes second. */
function told(compared: Compared, kind: string, german: readonly Span[], english: readonly Span[], args: Arguments, severity: Severity): Finding {
  const { prevailing } = compared.versions;
  const second: Language = german[0]!.start > english[0]!.start ? 'de' : 'en';
  const marked: Language = compared.marked ?? (prevailing === null ? second : prevailing === 'de' ? 'en' : 'de');
  const [here, there] = marked === 'de' ? [german, english] : [english, german];
  const message = args['permits'] !== undefined ? 'permits' : args['de'] === '' ? 'only-english' : args['en'] === '' ? 'only-german' : kind === 'force' || kind === 'party' ? kind : 'different';
  return {
    rule: 'bilingual-mismatch', severity, span: here[0]!, message, args: { ...args, kind, prevailing: prevailing ?? '' }, subject: kind,
    related: there.map((span) => ({ span, message: marked === 'de' ? 'english-version' : 'german-version', args: {} })),
  };
}

/** The first sentence of a passage, or the passage. */
export function headOf(passage: Passage): Span {
  const first = claimsIn(passage).sentences[0];
  return first ? shift(first.span, passage.block.start) : passage.span;
}

/** A passage that the other version lacks. */
export function missing({ passage, label, after, sure }: Lone): Finding {
  return {
    rule: 'bilingual-mismatch', severity: sure ? 'warning' : 'information', span: headOf(passage), message: passage.language === 'de' ? 'missing-english' : 'missing-german', args: { label }, subject: 'paragraph',
    related: after ? [{ span: headOf(after), message: 'behind', args: {} }] : [],
  };
}

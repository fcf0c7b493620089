import type { Contract } from '../../contract/contract.js';
import { type Claim, claimsIn } from '../../contract/version/claims.js';
import type { Lone, Passage, VersionPair } from '../../contract/versions.js';
import type { Language } from '../../language/language.js';
import { isInside, shift, type Span } from '../../text/span.js';
import type { Arguments, Finding, Rule, Severity } from '../finding.js';
import { Agreements } from './agreed.js';
import { compare, type Difference } from './compare.js';
import { fix } from './fix.js';
import { messages } from './messages.js';
import { comparePlaces, type DestinationIndex, indexDestinations, weighPlaces } from './places.js';
import { compareSentences } from './sentences.js';

/** What the German and the English version of a contract say differently, what only one of them says, and clauses that let different versions prevail. */
export const bilingualMismatch: Rule = {
  id: 'bilingual-mismatch',
  severity: 'warning',
  title: { de: 'Abweichung der Sprachfassungen', en: 'Language versions that differ' },
  messages,
  check: (contract) => {
    const { pairs, lone } = contract.versions();
    const inside = ({ span }: { readonly span: Span }): boolean => !contract.bounds || isInside(span, contract.bounds);
    return [
      ...differing(contract, pairs.filter(({ de, en }) => [...de, ...en].every(inside))),
      ...lone.filter(({ passage }) => inside(passage)).map((one) => missing(one)),
      ...disagreeing(contract),
    ].sort((a, b) => a.span.start - b.span.start);
  },
  fix,
};

function differing(contract: Contract, pairs: readonly VersionPair[]): Finding[] {
  if (pairs.length === 0) return [];
  const { parties } = contract;
  const agreements = new Agreements(parties);
  let destinations: DestinationIndex | null = null;
  return pairs.flatMap((pair) => {
    if (agreements.has(pair)) return [];
    const [claims, places, sentences] = [compare(pair), comparePlaces(pair), compareSentences(pair, parties)];
    if (claims.length === 0 && places.de.length === 0 && places.en.length === 0 && sentences.length === 0) agreements.add(pair);
    return [
      ...[...claims, ...weighPlaces(pair, places, (destinations ??= indexDestinations(contract)))].map((difference) => findingOf(contract, pair, difference)),
      ...sentences.map(({ kind, de, en, sure, permits }) =>
        told(contract, kind, [de.span], [en.span], permits ? { permits, here: permits === 'de' ? de.text : en.text } : { de: de.text, en: en.text }, sure && pair.sure ? 'warning' : 'information')),
    ];
  });
}

const quoted = (claims: readonly Claim[]): string => claims.slice(0, 3).map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ');
const spansOf = (claims: readonly Claim[], passages: readonly Passage[]): Span[] => (claims.length > 0 ? claims.map(({ span }) => span) : passages.slice(0, 1).map(headOf));

function findingOf(contract: Contract, { de, en, sure }: VersionPair, difference: Difference): Finding {
  const severity = sure ? 'warning' : 'information';
  const args = { de: quoted(difference.de), en: quoted(difference.en) };
  return told(contract, difference.kind, spansOf(difference.de, de), spansOf(difference.en, en), args, severity);
}

/** Marks the version that does not prevail; where neither does, the one that comes second. */
function told(contract: Contract, kind: string, german: readonly Span[], english: readonly Span[], args: Arguments, severity: Severity): Finding {
  const { prevailing } = contract.versions();
  const second: Language = german[0]!.start > english[0]!.start ? 'de' : 'en';
  const marked: Language = prevailing === null ? second : prevailing === 'de' ? 'en' : 'de';
  const [here, there] = marked === 'de' ? [german, english] : [english, german];
  const message = args['permits'] !== undefined ? 'permits' : args['de'] === '' ? 'only-english' : args['en'] === '' ? 'only-german' : kind === 'force' || kind === 'party' ? kind : 'different';
  return {
    rule: 'bilingual-mismatch', severity, span: here[0]!, message, args: { ...args, kind, prevailing: prevailing ?? '' }, subject: kind,
    related: there.map((span) => ({ span, message: marked === 'de' ? 'english-version' : 'german-version', args: {} })),
  };
}

/** The first sentence of a passage, or the passage. */
function headOf(passage: Passage): Span {
  const first = claimsIn(passage).sentences[0];
  return first ? shift(first.span, passage.block.start) : passage.span;
}

function missing({ passage, label, after, sure }: Lone): Finding {
  return {
    rule: 'bilingual-mismatch', severity: sure ? 'warning' : 'information', span: headOf(passage), message: passage.language === 'de' ? 'missing-english' : 'missing-german', args: { label }, subject: 'paragraph',
    related: after ? [{ span: headOf(after), message: 'behind', args: {} }] : [],
  };
}

/** Clauses that let another version prevail than the first of them does. */
function disagreeing({ versions, bounds }: Contract): Finding[] {
  const own = versions().clauses.filter(({ span }) => !bounds || isInside(span, bounds));
  const [first] = own;
  return own.filter(({ language }) => language !== first?.language).map(({ span, language }) => ({
    rule: 'bilingual-mismatch', severity: 'warning', span, message: 'prevailing', args: { here: language, there: first!.language }, subject: 'prevailing',
    related: [{ span: first!.span, message: 'prevails', args: { language: first!.language } }],
  }));
}

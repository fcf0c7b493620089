import type { Contract } from '../../contract/contract.js';
import type { ContractDestination } from '../../contract/destinations.js';
import type { Section } from '../../contract/sections.js';
import { liesIn } from '../../knowledge/countries/countries.js';
import type { Span } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { bansOf, isReached } from '../shared/places.js';
import { messages } from './messages.js';

/** A sentence that confines data to some places, with the countries named elsewhere that lie outside all of them. */
interface Contradiction {
  readonly span: Span;
  readonly places: readonly string[];
  /** The sentence keeps an exception open, which may be what the other place rests on. */
  readonly reserved: boolean;
  readonly against: readonly ContractDestination[];
}

/**
 * One sentence keeps data exclusively in some places, others name countries outside. The promise carries the finding, because it is one and the
 * places that break it may be many; they are linked from it, and so is every further sentence that promises the same and is broken by the same places.
 */
export const contradictoryDestination: Rule = {
  id: 'contradictory-destination',
  severity: 'warning',
  title: { de: 'Widersprüchliche Orte der Verarbeitung', en: 'Contradictory destinations' },
  messages,
  check: (contract) => together(contradictionsOf(contract)).map(finding),
};

/** Contradictions that share a place are one, in the order of the text. */
function together(contradictions: readonly Contradiction[]): Contradiction[][] {
  const share = (one: Contradiction, other: Contradiction): boolean => one.against.some((place) => other.against.includes(place));
  return contradictions.reduce<Contradiction[][]>((groups, one) => {
    const joined = groups.filter((group) => group.some((member) => share(member, one)));
    return [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), one]];
  }, []);
}

/** The strictest promise carries the finding, of several the first. */
function finding(members: readonly Contradiction[]): Finding {
  const carrier = members.find(({ reserved }) => !reserved) ?? members[0]!;
  const against = [...new Set(members.flatMap((member) => member.against))].sort((a, b) => a.span.start - b.span.start);
  const countries = [...new Set(against.map(({ country }) => country))].join(' ');
  const others = members.filter((member) => member !== carrier);
  return {
    rule: 'contradictory-destination',
    severity: carrier.reserved ? 'information' : 'warning',
    span: carrier.span,
    message: carrier.reserved ? 'confinedUnless' : 'confined',
    args: { places: carrier.places.join(' '), countries },
    related: [
      ...against.map(({ span, country }) => ({ span, message: 'other', args: { country } })),
      ...others.map(({ span, places }) => ({ span, message: 'exclusive', args: { places: places.join(' ') } })),
    ],
    subject: carrier.places[0]!,
  };
}

/** A semicolon between the two makes two statements of one sentence. */
function isSetApart({ document: { text } }: Contract, confined: readonly ContractDestination[], other: ContractDestination): boolean {
  const last = confined[confined.length - 1]!;
  return confined.every((one) => one.span.start < other.span.start) && text.slice(last.span.end, other.span.start).includes(';');
}

/** Parts of the contract that a sentence reserves (`save for the cases listed in Annex 2`): what they name is no contradiction. */
const reservedParts = ({ references }: Contract, confined: readonly ContractDestination[]): readonly Section[] => {
  const { sentence } = confined[0]!;
  return confined.some(({ reserved }) => reserved) ? references.filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end).flatMap(({ targets }) => targets) : [];
};

const liesWithin = (sections: readonly Section[], { block }: ContractDestination): boolean => sections.some(({ firstBlock, endBlock }) => firstBlock <= block.index && block.index < endBlock);

function contradictionsOf(contract: Contract): Contradiction[] {
  const { destinations } = contract;
  const sentences = new Map<number, ContractDestination[]>();
  for (const one of destinations) {
    if (!one.exclusive) continue;
    const beside = sentences.get(one.sentence.start);
    if (beside) beside.push(one);
    else sentences.set(one.sentence.start, [one]);
  }
  if (sentences.size === 0) return [];
  const banOf = bansOf(destinations);
  const reached = destinations.filter((one) => isReached(one) && !banOf(one.country));
  const countries = [...new Set(reached.map((one) => one.country))];
  return [...sentences.values()].flatMap((confined) => {
    const places = confined.map((one) => one.country);
    const { sentence } = confined[0]!;
    const outside = new Set(countries.filter((country) => !places.some((place) => liesIn(country, place))));
    if (outside.size === 0) return [];
    const excepted = reservedParts(contract, confined);
    const against = reached.filter((one) => outside.has(one.country) && !liesWithin(excepted, one) && (one.sentence.start !== sentence.start || isSetApart(contract, confined, one)) && !one.exclusive && !one.exception);
    return against.length === 0 ? [] : [{ span: { start: confined[0]!.span.start, end: confined[confined.length - 1]!.span.end }, places, against, reserved: confined.some((one) => one.reserved) }];
  });
}

import type { Contract } from '../../contract/contract.js';
import { joinVersions } from '../../contract/version/apart.js';
import type { Lone } from '../../contract/versions.js';
import { shift, type Span } from '../../text/span.js';
import type { Finding, RelatedPlace } from '../finding.js';
import { differing, headOf, isWithin, missing } from './differing.js';

/** What a contract says otherwise than its version in another text, marked in the contract; the words of the other are related. */
export function betweenTexts(contract: Contract, other: Contract): Finding[] {
  const joined = joinVersions(contract, other);
  const [language] = contract.languages;
  const { lone } = joined.versions;
  const findings = [
    ...differing({ ...joined, marked: language! }),
    ...lone.filter(({ passage }) => isWithin(joined, passage)).map((one) => (one.passage.language === language ? missing(one) : missingHere(one, contract))),
    ...disagreeing(contract, other, joined.seam),
  ];
  return findings.map((finding) => ({ ...finding, related: finding.related.map((place): RelatedPlace => (place.span.start < joined.seam ? place : { ...place, span: shift(place.span, -joined.seam), elsewhere: true })) }));
}

/** A passage that only the other text has: marked is what it would stand behind, or the first words of the contract. */
function missingHere(one: Lone, { blocks }: Contract): Finding {
  const finding = missing(one);
  const [first] = blocks;
  const start: Span = first ? { start: first.start, end: first.start + first.block.source.trimEnd().length } : { start: 0, end: 0 };
  return { ...finding, span: one.after ? headOf(one.after) : start, related: [{ span: finding.span, message: one.passage.language === 'de' ? 'german-version' : 'english-version', args: {} }] };
}

/** Each text lets another version prevail. */
function disagreeing(contract: Contract, other: Contract, seam: number): Finding[] {
  const [here, there] = [contract.versions(), other.versions()];
  const [own, opposite] = [here.clauses[0], there.clauses[0]];
  if (!own || !opposite || here.prevailing === null || there.prevailing === null || here.prevailing === there.prevailing) return [];
  return [{
    rule: 'bilingual-mismatch', severity: 'warning', span: own.span, message: 'prevailing', args: { here: own.language, there: opposite.language }, subject: 'prevailing',
    related: [{ span: shift(opposite.span, seam), message: 'prevails', args: { language: opposite.language } }],
  }];
}

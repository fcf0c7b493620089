import type { Contract, Law } from '../../contract/contract.js';
import type { ContractDestination } from '../../contract/destinations.js';
import { euStanding, swissStanding, type Standing } from '../../knowledge/countries/adequacy.js';
import type { Finding, Rule } from '../finding.js';
import { bansOf, isReached } from '../shared/places.js';
import { messages } from './messages.js';

/** Data go to a country without adequacy (Art. 45 GDPR; Art. 16(1) DSG with Annex 1 DSV), and nothing named for it takes its place. */
export const unsafeguardedTransfer: Rule = {
  id: 'unsafeguarded-transfer',
  severity: 'warning',
  title: { de: 'Übermittlung ohne Garantie', en: 'Transfer without safeguard' },
  messages,
  check: (contract) => {
    const banOf = bansOf(contract.destinations);
    const british = isBritish(contract);
    const single = contract.destinations.filter((one) => isReached(one) && (!one.generallySafeguarded || isLeftOut(contract.destinations, one)) && !banOf(one.country)).flatMap((one) => {
      const gaps = gapsOf(one, contract.law);
      return gaps.length === 0 ? [] : [{ one, finding: findingOf(one, gaps, british) }];
    });
    return together(single);
  },
};

/** A contract under the GDPR of the United Kingdom alone, whose instruments are others than those of the Union. */
const isBritish = ({ holding, law }: Contract): boolean => law === 'gdpr' && holding.britishNames.length > 0 && holding.unionNames.length === 0;

/** What is wrong with one place. */
interface Single {
  readonly one: ContractDestination;
  readonly finding: Finding;
}

function findingOf(one: ContractDestination, gaps: readonly { readonly law: string; readonly standing: Standing }[], british: boolean): Finding {
  const certified = gaps.every((gap) => gap.standing === 'certified-only');
  return {
    rule: 'unsafeguarded-transfer',
    // The general clause may well cover it.
    severity: one.generallySafeguarded ? 'information' : 'warning',
    span: one.span,
    message: one.generallySafeguarded ? 'leftOut' : certified ? 'certified' : gaps.map((gap) => gap.law).join('-and-') === 'gdpr-and-dsg' ? 'both' : british ? 'uk' : gaps[0]!.law,
    args: { country: one.country, law: british ? 'uk' : gaps.map((gap) => gap.law).join(' ') },
    related: [],
    subject: one.country,
  };
}

/** The same gap in the rows of one table, or the items of one list, is told once: the first place carries the finding, the others are linked from it. */
function together(single: readonly Single[]): Finding[] {
  const groups = new Map<string, Single[]>();
  for (const each of single) {
    const key = [listOf(each.one), each.finding.message, each.finding.subject].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    ...first!.finding,
    related: others.map(({ one }) => ({ span: one.span, message: 'alsoHere', args: { country: one.country } })),
  }));
}

/** What holds the recipients: the table, or the list of one section. A sentence outside of both stands by itself. */
function listOf({ block, span }: ContractDestination): string {
  if (block.block.kind === 'table') return `table ${block.index}`;
  return block.block.marker !== null && block.block.kind === 'paragraph' ? `list ${block.section.firstBlock}` : `place ${span.start}`;
}

/** A row of a table whose other rows name the instrument of each recipient, and this one none. */
function isLeftOut(destinations: readonly ContractDestination[], one: ContractDestination): boolean {
  if (one.block.block.kind !== 'table' || one.role !== 'subprocessor-location' || one.safeguarded) return false;
  return destinations.some((other) => other.block === one.block && other.safeguarded && other.role === one.role);
}

/** The laws under which a destination stands on nothing. */
function gapsOf(destination: ContractDestination, law: Law): { readonly law: 'gdpr' | 'dsg'; readonly standing: Standing }[] {
  const laws = law === 'both' ? (['gdpr', 'dsg'] as const) : [law];
  return laws.flatMap((one) => {
    const standing = one === 'gdpr' ? euStanding(destination.country) : swissStanding(destination.country);
    return isCovered(destination, one, standing) ? [] : [{ law: one, standing }];
  });
}

/** A claim of adequacy helps only where the list has the country, if only for certified recipients; the list of one law is none of the other. */
function isCovered(destination: ContractDestination, law: 'gdpr' | 'dsg', standing: Standing): boolean {
  if (standing === 'domestic' || standing === 'adequate') return true;
  return destination.instruments.some((instrument) => {
    // What the Court annulled covers nothing, which outdated-law tells.
    if (instrument === 'annulled') return true;
    if (instrument === 'adequacy' || instrument === 'framework') return standing === 'certified-only';
    if (instrument === 'eu-framework' || instrument === 'swiss-framework') return standing === 'certified-only' && (instrument === 'eu-framework') === (law === 'gdpr');
    return true;
  });
}

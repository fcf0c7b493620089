import type { Law } from '../../contract/contract.js';
import type { ContractDestination } from '../../contract/destinations.js';
import { euStanding, swissStanding, type Standing } from '../../knowledge/countries/adequacy.js';
import type { Rule } from '../finding.js';
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
    return contract.destinations.filter((one) => isReached(one) && (!one.generallySafeguarded || isLeftOut(contract.destinations, one)) && !banOf(one.country)).flatMap((one) => {
      const gaps = gapsOf(one, contract.law);
      if (gaps.length === 0) return [];
      const certified = gaps.every((gap) => gap.standing === 'certified-only');
      return [{
        rule: 'unsafeguarded-transfer' as const,
        // The general clause may well cover it.
        severity: one.generallySafeguarded ? 'information' as const : 'warning' as const,
        span: one.span,
        message: one.generallySafeguarded ? 'leftOut' : certified ? 'certified' : gaps.map((gap) => gap.law).join('-and-') === 'gdpr-and-dsg' ? 'both' : gaps[0]!.law,
        args: { country: one.country, law: gaps.map((gap) => gap.law).join(' ') },
        related: [],
        subject: one.country,
      }];
    });
  },
};

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
    if (instrument === 'adequacy' || instrument === 'framework') return standing === 'certified-only';
    if (instrument === 'eu-framework' || instrument === 'swiss-framework') return standing === 'certified-only' && (instrument === 'eu-framework') === (law === 'gdpr');
    return true;
  });
}

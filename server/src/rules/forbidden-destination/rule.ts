import type { ContractDestination } from '../../contract/destinations.js';
import { liesIn } from '../../knowledge/countries/countries.js';
import type { Finding, Rule, Settings } from '../finding.js';
import { bansOf, codeOfEntry, isReached } from '../shared/places.js';
import { messages } from './messages.js';

/** Data go to a country that the contract itself or the user's settings rule out. */
export const forbiddenDestination: Rule = {
  id: 'forbidden-destination',
  severity: 'error',
  title: { de: 'Ausgeschlossenes Land', en: 'Forbidden destination' },
  messages,
  check: (contract, settings) => {
    const banOf = bansOf(contract.destinations);
    return contract.destinations.filter(isReached).flatMap((destination) => {
      const ban = banOf(destination.country);
      if (ban) return [byContract(destination, ban)];
      const message = bySettings(destination.country, settings);
      return message ? [finding(destination, message, [])] : [];
    });
  },
};

function byContract(destination: ContractDestination, ban: ContractDestination): Finding {
  const general = ban.country === 'third-country';
  return finding(destination, general ? 'outside' : 'banned', [{ span: ban.span, message: 'ban', args: { country: destination.country } }]);
}

/** Which of the user's lists a country breaks; entries that name nothing known are passed over. */
function bySettings(country: string, settings: Settings): string | null {
  const codes = (entries: readonly string[]): string[] => entries.flatMap((entry) => codeOfEntry(entry) ?? []);
  if (codes(settings.forbiddenDestinations).some((code) => liesIn(country, code))) return 'setting';
  const allowed = codes(settings.allowedDestinations);
  return allowed.length > 0 && !allowed.some((code) => liesIn(country, code)) ? 'notAllowed' : null;
}

const finding = (destination: ContractDestination, message: string, related: Finding['related']): Finding => ({
  rule: 'forbidden-destination', severity: 'error', span: destination.span, message, args: { country: destination.country }, related, subject: destination.country,
});

import type { Contract, Law } from '../../contract/contract.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { Clause, LimbSentence } from '../../knowledge/clauses/clause.js';
import type { Language } from '../../language/language.js';

const STATE_LAW: Readonly<Record<Language, Readonly<Record<Law, string>>>> = {
  de: {
    gdpr: 'das Recht der Europäischen Union oder eines Mitgliedstaats',
    dsg: 'das schweizerische Recht',
    both: 'das schweizerische Recht oder das Recht der Europäischen Union oder eines Mitgliedstaats',
  },
  en: { gdpr: 'the law of the European Union or of a Member State', dsg: 'Swiss law', both: 'Swiss law or the law of the European Union or of a Member State' },
};
const GDPR_NAMES: Readonly<Record<Language, readonly string[]>> = { de: ['DSGVO', 'DS-GVO', 'EU-DSGVO', 'EU-DS-GVO'], en: ['GDPR', 'EU GDPR'] };

/** Between the provisions of two laws. The conditions of both are rarely to be met at once: within the Union no transfer is one of Art. 44 GDPR. */
export const AND_WHERE_APPLICABLE: Readonly<Record<Language, string>> = { de: ' und, soweit anwendbar, ', en: ' and, where applicable, ' };

/** The slots that depend on the law of the contract and on what it has already agreed. */
export function lawSlots(contract: Contract, clause: Clause | LimbSentence, language: Language): Record<string, string> {
  const dsg = contract.law === 'gdpr' ? '' : clause.citeDsg;
  const gdpr = contract.law === 'dsg' && dsg ? '' : clause.citeGdpr.replace('{gdpr}', gdprName(contract, language));
  const order = language === 'de' && contract.swiss ? [dsg, gdpr] : [gdpr, dsg];
  const state = STATE_LAW[language][contract.law];
  return { cite: order.filter(Boolean).join(AND_WHERE_APPLICABLE[language]), statelaw: state, 'statelaw.nom': state, ...agreedPeriods(contract, language) };
}

/** How the contract abbreviates the Regulation. */
function gdprName(contract: Contract, language: Language): string {
  const [usual = '', ...others] = GDPR_NAMES[language];
  const count = (name: string): number => contract.document.text.split(new RegExp(`(?<![\\p{L}-])${name}(?!\\p{L})`, 'u')).length - 1;
  let best = usual;
  for (const name of others) if (count(name) > count(best)) best = name;
  return best;
}

/** The periods that the contract has agreed, by matter: `agreed.breach-notice`. A clause that takes them up contradicts nothing. */
function agreedPeriods(contract: Contract, language: Language): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const { matter, fact } of contract.periods) slots[`agreed.${matter.split(':')[0] ?? ''}`] ??= periodWords(fact, language);
  // Who may object has as long as the notice runs, unless the contract says otherwise.
  const notice = slots['agreed.subprocessor-notice'];
  return notice === undefined ? slots : { 'agreed.subprocessor-objection': notice, ...slots };
}

const UNITS_DE: Readonly<Record<string, readonly [one: string, many: string]>> = { hour: ['Stunde', 'Stunden'], day: ['Tag', 'Tagen'], week: ['Woche', 'Wochen'], month: ['Monat', 'Monaten'], quarter: ['Quartal', 'Quartalen'], year: ['Jahr', 'Jahren'] };

/** A period in digits; in German in the dative (`14 Tagen`). */
function periodWords({ amount, unit, basis, text }: PeriodFact, language: Language): string {
  if (language === 'en') return `${amount} ${basis === 'business' ? 'business ' : ''}${unit}${amount === 1 ? '' : 's'}`;
  if (basis === 'business' && unit === 'day') return `${amount} ${/werk/i.test(text) ? 'Werk' : 'Arbeits'}tag${amount === 1 ? '' : 'en'}`;
  const words = UNITS_DE[unit];
  return words ? `${amount} ${words[amount === 1 ? 0 : 1]}` : text;
}

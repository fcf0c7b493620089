import type { Contract } from '../../contract/contract.js';
import type { ContractOutdated } from '../../contract/outdated.js';
import { OUTDATED } from '../../knowledge/outdated/outdated.js';
import type { Finding, RelatedPlace, Rule } from '../finding.js';
import { fixOutdated } from './fix.js';
import { messages } from './messages.js';

/** A finding points to so many further places at most. */
const MAX_RELATED = 30;

/** Laws, instruments and terms that are no longer in force. The first place carries the finding, the others are related. */
export const outdatedLaw: Rule = {
  id: 'outdated-law',
  severity: 'warning',
  title: { de: 'Überholtes Recht', en: 'Superseded law' },
  messages,
  check: (contract) => {
    const byEntry = new Map<string, ContractOutdated[]>();
    for (const place of contract.outdated) byEntry.set(place.fact.entry, [...(byEntry.get(place.fact.entry) ?? []), place]);
    return [...byEntry].flatMap(([entry, places]) => (livesOn(entry, contract) ? [] : report(entry, places)));
  },
  fix: fixOutdated,
};

function report(entry: string, [first, ...others]: readonly ContractOutdated[]): Finding[] {
  const known = OUTDATED.get(entry);
  if (!first || !known) return [];
  const related = others.slice(0, MAX_RELATED).map((place): RelatedPlace => ({ span: place.span, message: 'again', args: { text: oneLine(place.fact.text) } }));
  return [{ rule: 'outdated-law', severity: known.severity, span: first.span, message: 'outdated', args: { entry, text: oneLine(first.fact.text) }, related, subject: entry }];
}

/** The whole text is asked only where such a term was found. */
const livesOn = (entry: string, { document }: Contract): boolean => OUTDATED.get(entry)?.living?.some((words) => document.text.includes(words)) ?? false;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

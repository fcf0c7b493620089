import type { Contract } from '../../contract/contract.js';
import type { ContractOutdated } from '../../contract/outdated.js';
import { OUTDATED, type Outdated } from '../../knowledge/outdated/outdated.js';
import { SEVERITIES, type Finding, type RelatedPlace, type Rule, type Severity } from '../finding.js';
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
    const old = oldActs(byEntry.keys());
    const spoken = new Set([...old, ...[...byEntry.keys()].flatMap((entry) => OUTDATED.get(entry)?.wordOf ?? [])]);
    const told = [...byEntry].filter(([entry]) => !livesOn(entry, contract) && !standsAlone(entry, spoken));
    const signs = [...byEntry].filter(([entry]) => OUTDATED.get(entry)?.signOf && livesOn(entry, contract));
    return linkSigns(told.flatMap(([entry, places]) => report(entry, places, old)), signs);
  },
  fix: fixOutdated,
};

/** Acts of whose old version the contract cites a provision. */
const oldActs = (entries: Iterable<string>): ReadonlySet<string> =>
  new Set([...entries].flatMap((entry) => OUTDATED.get(entry)?.provisions?.map(({ law }) => law) ?? []));

/**
 * A word of the old law is a hint only where nobody can be misled: each place names the law in force beside it, or the contract cites
 * provisions of the old act itself, which is told with more weight and takes the word along when it is mended.
 */
function severityOf(known: Outdated, places: readonly ContractOutdated[], old: ReadonlySet<string>): Severity {
  const mild = places.every(({ fact }) => fact.understood) || (known.wordOf !== undefined && old.has(known.wordOf));
  return mild ? 'hint' : known.severity;
}

function report(entry: string, places: readonly ContractOutdated[], old: ReadonlySet<string>): Finding[] {
  const [first, ...others] = places;
  const known = OUTDATED.get(entry);
  if (!first || !known) return [];
  const related = others.slice(0, MAX_RELATED).map((place): RelatedPlace => ({ span: place.span, message: 'again', args: { text: oneLine(place.fact.text) } }));
  return [{ rule: 'outdated-law', severity: severityOf(known, places, old), span: first.span, message: 'outdated', args: { entry, text: oneLine(first.fact.text) }, related, subject: entry }];
}

/** What is no finding of its own, because the contract has what it usually lacks, stands as one more place at the gravest finding on the same act. */
function linkSigns(findings: readonly Finding[], signs: readonly (readonly [entry: string, places: readonly ContractOutdated[]])[]): readonly Finding[] {
  return signs.reduce<readonly Finding[]>((all, [entry, [first]]) => {
    const act = OUTDATED.get(entry)?.signOf;
    const host = gravest(all.filter(({ subject }) => act !== undefined && isOf(subject, act)));
    if (!first || !host) return all;
    const sign: RelatedPlace = { span: first.span, message: 'sign', args: { entry, text: oneLine(first.fact.text) } };
    return all.map((finding) => (finding === host ? { ...finding, related: [...finding.related, sign] } : finding));
  }, findings);
}

const isOf = (entry: string | undefined, act: string): boolean => {
  const known = OUTDATED.get(entry ?? '');
  return known?.wordOf === act || (known?.provisions?.some(({ law }) => law === act) ?? false);
};

const gravest = (findings: readonly Finding[]): Finding | undefined =>
  SEVERITIES.map((weight) => findings.find(({ severity }) => severity === weight)).find((finding) => finding !== undefined);

/** `Verarbeitungs- und Nutzungsergebnisse` shows an old template only beside other words of the act that it comes from; `spoken` are the acts whose old words stand here. */
const standsAlone = (entry: string, spoken: ReadonlySet<string>): boolean => {
  const act = OUTDATED.get(entry)?.beside;
  return act !== undefined && !spoken.has(act);
};

/** The whole text is asked only where such a term was found. */
const livesOn = (entry: string, { document }: Contract): boolean => OUTDATED.get(entry)?.living?.some((words) => document.text.includes(words)) ?? false;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

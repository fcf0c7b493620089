import type { Contract } from '../../contract/contract.js';
import type { ContractReference, Outcome } from '../../contract/references.js';
import { isInside } from '../../text/span.js';
import type { Finding, RelatedPlace, Rule, Severity } from '../finding.js';
import { fixReference } from './fix.js';
import { messages } from './messages.js';

/** A finding points to so many further places at most. */
const MAX_RELATED = 30;
/** So many dead anchors, when they are most of all, show that the text was made for another reader of Markdown. */
const FOREIGN_ANCHORS = 3;

/** References to parts of the contract that are not there. One finding for each part; further references to it are related. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'warning',
  title: { de: 'Verweis ins Leere', en: 'Dangling reference' },
  messages,
  check: (contract) => {
    const groups = new Map<string, ContractReference[]>();
    const own = anchorsAreOwn(contract);
    for (const reference of contract.references) {
      const message = messageOf(reference);
      if (message === null || (message === 'anchor' && !own)) continue;
      const key = `${message} ${keyOf(reference)}`;
      groups.set(key, [...(groups.get(key) ?? []), reference]);
    }
    return [...groups.values()].map((group) => report(group, contract.references));
  },
  fix: fixReference,
};

const OUTCOMES: Readonly<Partial<Record<Outcome, string>>> = { 'likely-missing': 'section', renamed: 'renamed', 'not-attached': 'not-attached', empty: 'empty-link', page: 'page', 'other-subject': 'other-subject' };

function messageOf({ outcome, fact, wanted }: ContractReference): string | null {
  if (outcome === 'not-attached' && !fact.attached) return 'no-annex';
  if (outcome === 'missing' && (fact.unit === 'table' || fact.unit === 'letter')) return fact.unit;
  if (outcome === 'likely-missing' && wanted === fact.letter) return 'letter';
  if (outcome === 'missing' && fact.unit === 'lettered' && fact.owner === 'annex') return 'part-of-annex';
  if (outcome !== 'missing') return OUTCOMES[outcome] ?? null;
  if (fact.unit === 'link') return fact.word.startsWith('#') ? 'anchor' : 'no-link';
  if (fact.unit === 'title') return 'title';
  return fact.unit === 'annex' ? 'annex' : fact.unit === 'annexes' ? 'annexes' : fact.unit === 'part' ? 'part' : fact.unit === 'paragraph' ? 'paragraph' : 'section';
}

/** References to the same missing part make one finding; a paragraph is missing in its own clause only. */
const keyOf = ({ fact, wanted, block, outcome }: ContractReference): string =>
  fact.unit === 'paragraph' ? `${wanted} ${block.section.firstBlock}` : outcome === 'page' ? '' : outcome === 'other-subject' ? String(block.index) : wanted.toLowerCase();

/** The words of an empty link lead somewhere by themselves: `[Anlage 1](#)` where there is an Anlage 1. */
const leads = ({ span }: ContractReference, all: readonly ContractReference[]): boolean => all.some((other) => other.outcome === 'found' && isInside(other.span, [span]));

function severityOf(group: readonly ContractReference[], all: readonly ContractReference[]): Severity {
  const { outcome, fact } = group[0]!;
  if (outcome === 'missing' && ['section', 'sign', 'article'].includes(fact.unit)) return 'error';
  if (outcome === 'page' || (outcome === 'empty' && group.every((reference) => leads(reference, all)))) return 'hint';
  if (outcome === 'not-attached' || fact.unit === 'part' || fact.unit === 'annexes' || (fact.unit === 'title' && fact.owner === 'none')) return 'information';
  return 'warning';
}

function report(group: readonly ContractReference[], all: readonly ContractReference[]): Finding {
  const [first, ...others] = group;
  const { span, fact, wanted, targets } = first!;
  const text = oneLine(fact.text);
  const there = targets[0] ? `${targets[0].label.replace(/[.:)\s]+$/, '')} ${targets[0].title}`.trim() : '';
  const related = others.slice(0, MAX_RELATED).map((place): RelatedPlace => ({ span: place.span, message: 'again', args: { text: oneLine(place.fact.text) } }));
  return { rule: 'dangling-reference', severity: severityOf(group, all), span, message: messageOf(first!)!, args: { text, wanted, there, ...(first!.meant === undefined ? {} : { meant: first!.meant }) }, related, subject: wanted || text };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function anchorsAreOwn({ references }: Contract): boolean {
  const anchors = references.filter(({ fact }) => fact.unit === 'link' && fact.word.length > 1 && fact.word.startsWith('#'));
  const dead = anchors.filter(({ outcome }) => outcome === 'missing').length;
  return dead < FOREIGN_ANCHORS || dead * 2 <= anchors.length;
}

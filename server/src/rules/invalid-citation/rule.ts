import type { ContractCitation } from '../../contract/citations.js';
import type { Contract } from '../../contract/contract.js';
import type { Provision } from '../../facts/citations.js';
import { OUTDATED } from '../../knowledge/outdated/outdated.js';
import { resolves, type Resolution } from '../../knowledge/statutes/resolve.js';
import { overlaps } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { fixCitation } from './fix.js';
import { argumentsOf, messages } from './messages.js';

/** References into the GDPR, the Swiss Act and its ordinance that the structure of these laws proves wrong. */
export const invalidCitation: Rule = {
  id: 'invalid-citation',
  severity: 'error',
  title: { de: 'Zitierte Vorschrift gibt es nicht', en: 'Cited provision does not exist' },
  messages,
  check: (contract) => together(contract.doubtful.map((citation) => judge(contract, citation)).filter((finding) => finding !== null)),
  fix: fixCitation,
};

/** A contract that takes the numbers of an article for paragraphs does so throughout; one finding says it, and links to the other places. */
function together(found: readonly Finding[]): Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of found) {
    const key = finding.message === 'numbered' ? `${finding.args['law']} ${finding.args['article']}` : `${finding.span.start}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(([first, ...others]) => ({ ...first, related: others.map(({ span, subject }) => ({ span, message: 'alsoHere', args: { text: subject } })) }));
}

/** A habit of naming a law (`EU-DSGVO`) says nothing about its numbers. */
const isOldLaw = (entry: string): boolean => OUTDATED.get(entry)?.severity !== 'hint';

const memo = new WeakMap<Provision, Resolution>();

/** A provision belongs to one citation, and so to one law. */
function resolutionOf(law: string, provision: Provision): Resolution {
  let resolution = memo.get(provision);
  if (!resolution) memo.set(provision, (resolution = resolves(law, provision)));
  return resolution;
}

function judge(contract: Contract, citation: ContractCitation): Finding | null {
  const { law, provision, text } = citation.fact;
  if (law === null || provision === null) return null;
  // Where the text does not name the law, only a contract under a single law leaves no doubt which one is meant.
  if (citation.inferred && contract.law === 'both') return null;
  const resolution = resolutionOf(law, provision);
  if (resolution === 'ok' || contract.outdated.some(({ span, fact }) => overlaps(span, citation.span) && isOldLaw(fact.entry))) return null;
  const numbered = resolution.meant === 'number';
  return {
    rule: 'invalid-citation', severity: numbered ? 'information' : 'error', span: citation.span, message: numbered ? 'numbered' : 'missing',
    args: argumentsOf(law, provision, text), related: [], subject: text,
  };
}

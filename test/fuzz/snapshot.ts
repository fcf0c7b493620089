import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { describe as inWords } from '../../server/src/services/describe.js';
import { folding, outline } from '../../server/src/services/outline.js';
import type { Contract } from '../../server/src/services/services.js';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';

/** All that a door can learn of a contract, as plain data that two contracts can be compared by. */
export function snapshot(contract: Contract): object {
  const { document, kind, languages, swiss, law, parties, terms, periods, destinations, citations, requirements } = contract;
  const findings = check(contract, DEFAULT_SETTINGS);
  return {
    kind, languages, swiss, law, parties, findings,
    bodyStart: document.bodyStart, frontMatter: [...document.frontMatter], starts: document.starts,
    blocks: contract.blocks.map(({ start, language, block, section }) => [start, language, block.kind, block.depth, block.indent, block.marker, block.source, section.span]),
    outline: outline(contract), folding: folding(contract),
    definitions: terms.definitions.map((d) => [d.term, d.form, d.span, d.aliases, d.meaning]),
    uses: terms.uses.map((u) => [u.definition.term, u.span]),
    suspects: terms.suspects.map((s) => [s.text, s.reason, s.span, s.meant?.term]),
    periods: periods.map((p) => [p.span, p.fact.iso, p.topic, p.matter, p.actor]),
    frequencies: contract.frequencies.map((f) => [f.span, f.fact.iso, f.topic]),
    destinations: destinations.map((d) => [d.span, d.country, d.role, d.exclusive, d.safeguarded]),
    citations: citations().map((c) => [c.span, c.fact.law, c.fact.provision]),
    references: contract.references.map((r) => [r.span, r.fact, r.outcome, r.wanted, r.meant, r.targets.map((target) => target.headingSpan)]),
    versions: [contract.versions().pairs.map((p) => [...p.de, ...p.en].map((one) => one.span)), contract.versions().lone.map((l) => [l.passage.span, l.after?.span])],
    requirements: requirements.map((r) => [r.id, r.verdict, r.evidence, r.missing, r.home?.span]),
    messages: findings.flatMap((f) => [inWords(f, 'de'), inWords(f, 'en')]),
  };
}

export { analyse };

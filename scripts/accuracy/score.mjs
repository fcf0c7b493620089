// Holds what the engine reads in one contract against the labels that a reader gave it. A label that two readers give differently is not counted.
import { bag } from './counts.mjs';
import { countryOf } from './country.mjs';

const near = (a, b) => Math.abs(a - b) <= 1;
const plain = (term) => term.toLowerCase().replace(/[„“”"'«»‚‘’*_]/g, '').replace(/\s+/g, ' ').trim();
const violates = (verdict) => verdict === 'partial' || verdict === 'absent';
const alike = (a, b) => a === b || [a, b].includes('EU/EEA') && ['EU', 'EEA'].some((group) => [a, b].includes(group));

/** Rules that may find a labelled defect of a kind. */
const RULES_OF = {
  placeholder: ['placeholder'], 'dangling-reference': ['dangling-reference'], 'outdated-law': ['outdated-law', 'invalid-citation'], 'undefined-term': ['undefined-term', 'term-variant'],
  'wrong-party-name': ['foreign-party', 'term-variant', 'undefined-term', 'wrong-party'],
  contradiction: ['inconsistent-period', 'number-word-mismatch', 'forbidden-destination', 'contradictory-destination', 'duplicate-definition', 'bilingual-mismatch'],
};

/** Whether those who labelled the contract saw what a finding says: the requirement violated, the term used but not defined, or a defect of its kind on its line. */
export function isLabelled({ rule, subject, span }, labels, lineOf) {
  const label = labels.requirements?.[subject];
  if (rule === 'missing-clause' || rule === 'incomplete-clause') return label !== undefined && !label.disputed && violates(label.verdict);
  if (rule === 'undefined-term' && (labels.usedButUndefinedTerms ?? []).some(({ term }) => plain(term) === plain(subject))) return true;
  return (labels.defects ?? []).some(({ kind, line }) => RULES_OF[kind]?.includes(rule) && line === lineOf(span.start));
}

/** The counts for one contract: verdicts by requirement, facts by kind, labelled defects by kind. Lines count from 1. */
export function score(labels, contract, findings, lineOf) {
  const requirements = {};
  for (const [id, label] of Object.entries(labels.requirements ?? {})) {
    if (label.verdict === 'not-applicable' || label.disputed) continue;
    const got = contract.requirements.find((r) => r.id === id)?.verdict ?? 'absent';
    const [want, have] = [violates(label.verdict), violates(got)];
    requirements[id] = { tp: Number(want && have), fp: Number(!want && have), fn: Number(want && !have), cells: 1, exact: Number(got === label.verdict), right: Number(want === have) };
  }
  const at = (item) => lineOf(item.span.start);
  const facts = {
    definitions: match(labels.definedTerms ?? [], contract.terms.definitions, (label, d) => plain(label.term) === plain(d.term)),
    periods: match((labels.periods ?? []).filter((p) => p.days != null), contract.periods, (label, p) => near(at(p), label.line) && Math.abs(p.fact.days - label.days) <= Math.max(0.2, 0.02 * label.days)),
    destinations: match(labels.destinations ?? [], contract.destinations, (label, d) => near(at(d), label.line) && alike(countryOf(label.country), d.country)),
    citations: cited(labels.statuteRefs ?? [], contract.citations().map(at)),
  };
  const defects = {};
  for (const defect of labels.defects ?? []) {
    const rules = RULES_OF[defect.kind];
    if (!rules || defect.line == null) continue;
    const hit = findings.some((f) => rules.includes(f.rule) && (near(at(f), defect.line) || f.related.some((r) => near(at(r), defect.line))));
    defects[defect.kind] ??= bag();
    defects[defect.kind][hit ? 'tp' : 'fn']++;
  }
  return { requirements, facts, defects };
}

/** Of citations only the line counts, and only what was missed: labels name those a reader noticed, not all. */
const cited = (labels, lines) => ({ tp: labels.filter((label) => lines.some((line) => near(line, label.line))).length, fp: 0, fn: labels.filter((label) => !lines.some((line) => near(line, label.line))).length });

/** Pairs each label with one thing read; what is left on either side was missed or is too much. */
function match(labels, read, same) {
  const left = [...read];
  const counts = bag();
  for (const label of labels) {
    const i = left.findIndex((item) => same(label, item));
    if (i < 0) counts.fn++;
    else {
      counts.tp++;
      left.splice(i, 1);
    }
  }
  return { ...counts, fp: left.length };
}

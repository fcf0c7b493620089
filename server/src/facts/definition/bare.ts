import type { DefinitionFact } from '../definitions.js';
import { appoints } from './appoints.js';
import { makeDefinition } from './makeDefinition.js';
import { hitEnd, isCapitalised, type SentenceView, skipFillers } from './sentenceView.js';

/** Words in whose place `nachfolgend` only points: `nachfolgend Anlage 1`. */
const POINTED = /^(?:anlagen?|anhang|annex|appendix|schedule|exhibit|abschnitt|absatz|ziffer|ziff|nr|nummer|punkt|section|clause|article|artikel|art|table|tabelle|list)$/;
/** `reasonably called for`, `pages called up`, `hereinafter the “Provider”`. */
const NO_NAME = /^(?:for|up|upon|on|off|by|in|out|to|back|into|from|at|the|a|an|it|them|der|die|das)$/;
const JOINTS = new Set(['und', 'and', 'oder', 'or', 'bzw', '/']);
const LONGEST = 5;
const LONGEST_SUBJECT = 9;
/** `For the purposes of this agreement,` before the subject. */
const INTRODUCTION = 9;
const PARTIES = ['CONTROLLER_MISSPELT', 'PROCESSOR_MISSPELT', 'CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL'];

/** Definitions without quotation marks: `nachstehend Auftraggeber genannt`, `im Folgenden auch Hauptvertrag,`, `Services means …`. */
export function readBareDefinitions(view: SentenceView): DefinitionFact[] {
  const found: DefinitionFact[] = [];
  for (const hit of view.sentence.concepts) {
    if (hit.concept !== 'HEREINAFTER') continue;
    let at = skipFillers(view, hit.to, 8);
    // The hit may itself be followed by a longer one (`hereinafter referred to as`): read from the last.
    if (view.sentence.concepts.some((other) => other.concept === 'HEREINAFTER' && other.from >= hit.from && other.to > hit.to && other.to <= at)) continue;
    for (let guard = 0; guard < 3; guard++) {
      const end = readTerm(view, at, hit.to);
      if (end < 0) break;
      found.push(makeDefinition(view, at, end, 'hereinafter'));
      if (!JOINTS.has(view.tokens[end]?.key ?? '')) break;
      const next = skipFillers(view, view.tokens[end + 1]?.key === '.' ? end + 2 : end + 1, 3);
      if (!isCapitalised(view.tokens[next])) break;
      at = next;
    }
  }
  return [...found, ...readBareMeans(view)];
}

/** One past the end of the bare term at `at`, or -1 when no term stands there. */
function readTerm(view: SentenceView, at: number, after: number): number {
  if (view.dressed.some((piece) => piece.from === at)) return -1;
  const { tokens } = view;
  const party = Math.max(...PARTIES.map((concept) => hitEnd(view, concept, at)));
  if (party > at && isCapitalised(tokens[at]) && at - after <= 1) return party;
  const called = tokens.slice(Math.max(0, after - 3), at).some((token) => /^(?:called|as)$/.test(token.key));
  let end = at;
  while (end < tokens.length && end - at < LONGEST && tokens[end]!.kind === 'word' && !JOINTS.has(tokens[end]!.key) && hitEnd(view, 'NAMED', end) < 0) end++;
  if (end === at || POINTED.test(tokens[at]!.key) || (end - at === 1 && NO_NAME.test(tokens[at]!.key))) return -1;
  const namedAfter = hitEnd(view, 'NAMED', end) > 0;
  const capitals = tokens.slice(at, end).every((token) => isCapitalised(token) || /^(?:of|and|the|der|die|des)$/.test(token.key));
  if (!capitals && !(namedAfter && isCapitalised(tokens[end - 1])) && !(called && end - at <= 3)) return -1;
  const stop = tokens[end];
  return namedAfter || !stop || stop.kind === 'punctuation' || JOINTS.has(stop.key) ? end : -1;
}

const NO_SUBJECT = /^(?:this|that|it|which|what|these|those|there|they|he|she|we|you|das|dies|es|diese|dieser|dieses|was|such|nothing|everything|section|clause|article|abschnitt|ziffer)$/;

/** `Personal Data means …` at the head of a sentence or after a semicolon: every word of the subject is capitalised. */
function readBareMeans(view: SentenceView): DefinitionFact[] {
  const { tokens } = view;
  const found: DefinitionFact[] = [];
  for (const hit of view.sentence.concepts) {
    if (hit.concept !== 'MEANS' || hit.from === 0) continue;
    // `shall include` and the like state duties; only verbs of meaning define a bare subject.
    if (!tokens.slice(hit.from, hit.to).some((token) => /^(?:means?|meanings?|bedeutung|bedeute[nt]|bezeichne[nt]|meint)$/.test(token.key))) continue;
    let from = hit.from;
    while (from > 0 && tokens[from - 1]!.kind === 'word' && hit.from - from < LONGEST_SUBJECT) from--;
    const stop = tokens[from - 1]?.key;
    if (stop !== undefined && stop !== ';' && !(stop === ',' && from <= INTRODUCTION && /^(?:in|as|for|im|fuer)$/.test(tokens[0]!.key))) continue;
    if (appoints(view, from, hit.from)) continue;
    if (/^(?:the|der|die|das)$/.test(tokens[from]!.key)) from++;
    const subject = tokens.slice(from, hit.from);
    if (subject.length === 0 || NO_SUBJECT.test(subject[0]!.key) || view.dressed.some((piece) => piece.from < hit.from && piece.to > from)) continue;
    const capitals = subject.every((token) => isCapitalised(token) || /^(?:of|and|or|the|to|for|in)$/.test(token.key));
    const inList = subject.length === 1 && tokens[from - 1]?.key === ';';
    if (capitals || inList) found.push(makeDefinition(view, from, hit.from, 'means'));
  }
  return found;
}

import type { SentenceFact } from '../../facts/sentenceFact.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { shift } from '../../text/span.js';
import type { Located, PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';

/** A sentence that lets the controller audit only so often. */
export interface AuditCap extends Located {
  readonly text: string;
  /** Days between two audits. */
  readonly days: number;
  /** The same section lets in further audits where there is cause: a breach, a suspicion, an order of the authority. */
  readonly forCause: boolean;
}

const YEAR = 365;
const speaksOf = (sentence: SentenceFact, concept: string): boolean => sentence.concepts.some((hit) => hit.concept === concept);

/** Whether a block holds a sentence that caps how often something is done. */
export const holdsCap = ({ facts }: PlacedBlock): boolean => facts.sentences.some((sentence) => speaksOf(sentence, 'AUDIT_CAP'));

/** The caps on audits in the blocks that hold caps, in the order of the text. */
export function readAuditCaps(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[]): AuditCap[] {
  return holding.flatMap((placed) => placed.facts.sentences.flatMap((sentence, index): AuditCap[] => {
    const hit = sentence.concepts.find((one) => one.concept === 'AUDIT_CAP');
    if (!hit || capsReports(sentence, hit) || !(speaksOf(sentence, 'ABOUT_AUDIT') || headSpeaksOf(blocks, placed.section))) return [];
    const lengths = placed.facts.periods.filter((period) => period.sentence === index && period.tokens[0] >= hit.from && period.tokens[0] < hit.to + 3).map((period) => period.days);
    const span = shift(tokenSpan(placed.block, sentence, hit.from, hit.to), placed.start);
    return [{ block: placed, span, text: placed.block.source.slice(span.start - placed.start, span.end - placed.start), days: Math.max(0, ...lengths) || YEAR, forCause: letsInCause(blocks, placed) }];
  }));
}

/** `The Vendor supplies its audit report, no more than once a year`: how often papers are asked for caps no audit. What stands nearest is capped. */
function capsReports({ concepts }: SentenceFact, cap: ConceptHit): boolean {
  const papers = concepts.filter(({ concept }) => concept === 'AUDIT_PAPERS');
  if (papers.length === 0) return false;
  const audits = concepts.filter((hit) => hit.concept === 'ABOUT_AUDIT' && !papers.some((paper) => paper.from <= hit.from && hit.to <= paper.to));
  const away = (hits: readonly ConceptHit[]): number => Math.min(...hits.map(({ from, to }) => Math.max(from - cap.to, cap.from - to)));
  return away(papers) < away(audits);
}

function headSpeaksOf(blocks: readonly PlacedBlock[], section: Section): boolean {
  const titled = titledAbove(section);
  return titled.parent !== null && (blocks[titled.firstBlock]?.facts.sentences.some((sentence) => speaksOf(sentence, 'ABOUT_AUDIT')) ?? false);
}

/** The nearest section with a heading; the root where there is none. */
function titledAbove(section: Section): Section {
  let at = section;
  while (at.parent && at.title === '') at = at.parent;
  return at;
}

/** No chapter on audits is longer; under a bare root only the surroundings count. */
const REACH = 40;

function letsInCause(blocks: readonly PlacedBlock[], placed: PlacedBlock): boolean {
  const { firstBlock, endBlock } = titledAbove(placed.section);
  return blocks.slice(Math.max(firstBlock, placed.index - REACH), Math.min(endBlock, placed.index + REACH)).some(({ facts }) => facts.sentences.some((sentence) => speaksOf(sentence, 'AUDIT_CAUSE')));
}

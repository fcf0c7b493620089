import type { RequirementId } from '../knowledge/requirements.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import { readDeclared } from './kind/declared.js';
import { type Part, partsOf } from './kind/parts.js';
import { readSigns, type Signs } from './kind/signs.js';
import { readTitle, type Title, titleOfBlock } from './kind/title.js';
import type { Parties } from './parties.js';
import type { Judged, RequirementResult } from './requirements.js';

/** What the agreement describes; everything else on the list is a duty one side owes the other. */
const DESCRIPTIONS = new Set<RequirementId>(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects', 'controller-rights-obligations']);

/** What a title is worth: a name proves little where the duties are missing, and a wrong one little where they are all there. */
const TITLE_WEIGHT: Readonly<Record<Title, number>> = { dpa: 3, topic: 1, none: 0, other: -2, about: -6, notice: -12 };
const DUTIES = { dpa: 3, untitled: 5 } as const;
/** So many matters, said in full or touched, show an agreement even where its words are not the usual ones. */
const MATTERS = 6;
const ENOUGH = 9;
/** A part that holds less of the duties than this share is a chapter of the agreement and not the whole of it. */
const MOST = 0.75;

/** Whether a text is a data processing agreement, and where it stands in it. */
export interface Kind {
  readonly kind: 'dpa' | 'other';
  /** The part that is one, in a text that holds other things too; null for the whole text. */
  readonly part: Part | null;
  readonly requirements: readonly RequirementResult[];
}

/**
 * Whether a text is a data processing agreement: what it does decides, not its name alone. It binds a processor to a controller by several
 * of the duties of Art. 28 GDPR, and speaks of itself as an agreement, names its parties, their act of agreeing, its legal basis, or where they sign. Each of these counts; none decides.
 * What the author declares goes before all that. In a text of another kind a part that is such an agreement stands for itself.
 */
export function readKind(document: MarkdownDocument, blocks: readonly PlacedBlock[], holding: FactIndex, parties: Parties, judged: Judged): Kind {
  const declared = readDeclared(document);
  const whole = { part: null, requirements: judged.requirements };
  if (declared !== null) return { kind: declared ? 'dpa' : 'other', ...whole };
  const title = readTitle(document, blocks);
  const other: Kind = { kind: 'other', ...whole };
  if (title === 'dpa' || title === 'topic') {
    const signs = readSigns(blocks, holding, null, parties);
    const begun = title === 'dpa' && isBegun(whole.requirements, signs);
    return begun || (mayHold(whole.requirements) && binds(title, whole.requirements, signs)) ? { kind: 'dpa', ...whole } : other;
  }
  if (!mayHold(whole.requirements)) return other;
  if (title !== 'notice' && title !== 'about') {
    for (const part of partsOf(blocks, title === 'other')) {
      const requirements = judged.judge(part);
      if (!binds(titleOfBlock(blocks[part.section.firstBlock]!) === 'dpa' ? 'dpa' : 'topic', requirements, readSigns(blocks, holding, part, parties))) continue;
      return weightOf(requirements) < MOST * weightOf(whole.requirements) ? { kind: 'dpa', ...whole } : { kind: 'dpa', part, requirements };
    }
  }
  return binds(title, whole.requirements, readSigns(blocks, holding, null, parties)) ? { kind: 'dpa', ...whole } : other;
}

const dutiesOf = (requirements: readonly RequirementResult[]): RequirementResult[] => requirements.filter((r) => !DESCRIPTIONS.has(r.id));

/** How much is said of the duties; what lacks a part counts half. */
function weightOf(requirements: readonly RequirementResult[]): number {
  const duties = dutiesOf(requirements);
  return duties.filter((r) => r.verdict === 'present').length + duties.filter((r) => r.verdict === 'partial').length / 2;
}

/** Where hardly any duty is touched nothing else needs to be read. */
const mayHold = (requirements: readonly RequirementResult[]): boolean => dutiesOf(requirements).filter((r) => r.verdict !== 'absent').length >= 3;

/** A draft in its first lines: by its title such an agreement, between two sides that it names, and with a duty. */
const isBegun = (requirements: readonly RequirementResult[], { named, introduced, agreed, basis, self, general }: Signs): boolean =>
  named && (introduced || agreed || basis || self > 0) && general === 0 && dutiesOf(requirements).some((r) => r.verdict !== 'absent');

function binds(title: Title, requirements: readonly RequirementResult[], { named, called, addressed, self, introduced, agreed, signed, basis, general }: Signs): boolean {
  const duties = dutiesOf(requirements);
  const said = duties.filter((r) => r.verdict === 'present').length;
  const partial = duties.filter((r) => r.verdict === 'partial').length;
  const weight = weightOf(requirements);
  const titled = title === 'dpa';
  if (!(titled && said + partial >= MATTERS) && (said < 2 || weight < (titled ? DUTIES.dpa : DUTIES.untitled))) return false;
  const sides = named || addressed;
  // Sample papers in an article, and contracts of other kinds, have lines to sign, too.
  const closed = signed && (title === 'dpa' || title === 'topic' || title === 'none' || (title === 'other' && named));
  if (!titled && !sides && self < 2 && !introduced && !agreed && !closed) return false;
  const signs = (sides ? 2 : 0) + (self > 0 ? 1 : 0) + (self >= 4 ? 1 : 0) + (named && agreed ? 2 : introduced || agreed ? 1 : 0) + (closed ? 2 : 0) + (basis ? 2 : 0) - (general >= 3 && !sides && !(titled && called && self > 0) ? 3 : 0);
  return weight + TITLE_WEIGHT[title] + signs >= ENOUGH && signs > 0;
}

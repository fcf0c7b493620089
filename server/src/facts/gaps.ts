import type { Block } from '../markdown/block.js';
import type { FieldMatter } from '../language/lexicon/hollow.js';
import type { Span } from '../text/span.js';
import { readBoxes } from './gap/boxes.js';
import { readCells } from './gap/cells.js';
import { readAnnouncement, readHeads } from './gap/heads.js';
import { readLabels } from './gap/labels.js';
import { readPartyTags } from './gap/partyTags.js';
import { readRestated } from './gap/restated.js';
import { readTexts } from './gap/texts.js';
import type { SentenceFact } from './sentenceFact.js';

/**
 * What may turn out to be missing once the neighbours are known:
 * `label` a label with nothing behind its colon; `lead` one that ends its block and may lead into the next; `named` one that begins its block and has its value;
 * `announces` a sentence that ends with a colon; `head` a numbered heading, `annex` one of an annex; `cell` an empty cell that should hold something; `box` and `tick` an empty and a ticked check box; `choose` words that ask to tick one; `opens` words after which a party is named
 * (`zwischen`); `tag` a party's role with no name before it; `states` what an annex should say; `title` a heading that calls the text a draft;
 * `restated` the words of a field that only say its label once more; `field` a label whose words stand in the next block.
 */
export type GapKind = 'label' | 'lead' | 'named' | 'announces' | 'head' | 'annex' | 'cell' | 'box' | 'tick' | 'choose' | 'opens' | 'tag' | 'states' | 'title' | 'restated' | 'field';

/** A possible gap of a block; the span counts from its start. */
export interface GapFact {
  readonly kind: GapKind;
  readonly span: Span;
  readonly text: string;
  /** A field that names the party, or one whose box needs no words that ask to tick it. */
  readonly plain?: boolean;
  /** A field that says what is processed: subject, duration, purpose, data, data subjects. */
  readonly matter?: boolean;
  /** What the field asks for whose words say nothing. */
  readonly field?: FieldMatter;
  /** Its label might as well be a term that is defined: `Data subjects`. */
  readonly bare?: boolean;
}

/** The possible gaps of a block: fields, cells and boxes that hold nothing. Of code there are none. */
export function extractGaps(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  if (block.kind === 'code' || block.kind === 'definition' || block.kind === 'rule' || block.kind === 'html') return [];
  const found = block.kind === 'table'
    ? [...readCells(block, sentences), ...readBoxes(block, sentences), ...readRestated(block, sentences)]
    : [...readLabels(block, sentences), ...readBoxes(block, sentences), ...readPartyTags(block, sentences), ...readTexts(block, sentences), ...readHeads(block, sentences), ...readAnnouncement(block, sentences), ...readRestated(block, sentences)];
  return found.length === 0 ? NONE : found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const NONE: GapFact[] = [];

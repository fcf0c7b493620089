import { type Block, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { isColumnar, opensRow, startsColumn, startsLine } from './columns.js';
import { bareNames } from './company/bare.js';
import { formAt } from './company/forms.js';
import { isIntroduced } from './company/introduced.js';
import { listedNames } from './company/listed.js';
import { ownsInternals, slotAt } from './company/slots.js';
import { type Words, wordsOf } from './segmentWords.js';
import type { SentenceFact } from './sentenceFact.js';

/** Where a company stands in a sentence: where a party stands, in a list beside parties, behind the words for whom is signed, or elsewhere. */
export type CompanySlot = 'party' | 'listed' | 'signed' | 'other';

/** A company by its name; the span counts from the start of the block. */
export interface CompanyFact {
  readonly span: Span;
  /** As written, without article. */
  readonly text: string;
  /** The words of the name without its legal form, folded. */
  readonly words: readonly string[];
  /** The legal form, comparable; empty for a name without one. */
  readonly form: string;
  readonly slot: CompanySlot;
  /** Something beside it says what it is: a sub-processor, an affiliate, an insurer, a product's maker. */
  readonly introduced: boolean;
  /** A name without legal form that deletes or returns all the data at the end; a tool may do that, too. */
  readonly acting?: boolean;
}

const WANTED = /^(?:THIRD_COMPANY|BLANK_SIGNATURE|PASSED_ON|RETURNS|AUDIT|SUB_PROCESSOR|CONTROLLER_WORD|PROCESSOR_WORD|CONTROLLER_LABEL|PROCESSOR_LABEL|OTHER_COMPANY)$/;
const NAME_WORDS = 5;
const FORMS = /GmbH|mbH|AG|KG|UG|OHG|GbR|SE|eG|Part|Genossenschaft|S\.|SA|SR|SARL|Sà|Sp|B\.|BV|N\.|NV|AB|AS|Ap|A\/S|Oy|OÜ|Ltd|Limited|Inc|L\.|LL|PLC|plc|Plc|Corp|DAC|CLG|Ltda?|Lda|SLU|Kft|Zrt|mbB|[AK]d?öR|e\.|& (?:S(?:o|ö)hn|Töcht|Brü|Sons|Daugh|Bro|Cie)/;
/** Capitalised words that no name begins with. */
const NO_NAME = /^(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|und|oder|sowie|von|vom|bei|beim|zur|zum|als|mit|durch|an|the|a|an|of|for|and|or|between|by|with|as|to|is|are|while|where|if|firma|fa|gesellschaft|unternehmen|company|richtlinie|verordnung|directive|regulation|keine?|jede|jeder|because|since|although|once|upon|unless|until|before|after|when|whenever|should|shall|this|that|these|those|our|your|its|their|each|any|all|no|both|neither|either|however|therefore|furthermore|moreover|additionally|likewise|notwithstanding|accordingly|thereafter|conversely|also|then|only|weil|wenn|falls|sofern|soweit|sobald|solange|sollte|wird|hat|will|kann|muss|darf|ist|soll|auch|neben|seitens|fuer|gegenueber|waehrend|diese|dieser|legislation|agreement|contract|addendum|schedule|annex|law|laws|vertrag|vereinbarung)$/;
const NONE: CompanyFact[] = [];

/** Companies named in the block, by their legal form, and names without one that stand in a list beside the parties (`dem Auftragnehmer, Siemens oder einer anderen Partei`) or where a party stands (`liability of Orwik`). */
export function extractCompanies(block: Block, sentences: readonly SentenceFact[]): CompanyFact[] {
  if (block.kind === 'code' || block.kind === 'definition' || block.kind === 'html') return NONE;
  const found: CompanyFact[] = [];
  block.segments.forEach((segment, index) => {
    const own = sentences.filter((sentence) => sentence.segment === index);
    const words = FORMS.test(segment.text) ? wordsOf(own, WANTED) : null;
    const rows = words !== null && isColumnar(block);
    const parted = (at: number): boolean => rows && (startsLine(block, segment, words.tokens, at) || startsColumn(block, segment, words.tokens, at));
    for (let i = 1; words && i < words.tokens.length; i++) {
      const form = formAt(words.tokens, i);
      const from = form ? nameFrom(words, i, parted) : i;
      if (!form || from === i) continue;
      const start = words.tokens[from]!.start;
      const last = words.tokens[form.to - 1]!;
      const end = last.end - (/['’]s$/.test(last.text) ? 2 : 0);
      const listed = rows && parted(from) && (parted(form.to) || opensRow(block, segment, words.tokens, from));
      const slot = listed || block.kind === 'heading' || (block.kind === 'table' && !ownsInternals(words, from)) ? 'other' : slotAt(words, from, form.to);
      found.push({
        span: sourceSpan(segment, { start, end }),
        text: segment.text.slice(start, end),
        words: words.tokens.slice(from, i).filter(({ kind }) => kind !== 'punctuation').map(({ key }) => key),
        form: form.form,
        slot,
        introduced: isIntroduced(words, from, form.to, sentenceOf(own, start), slot !== 'party'),
      });
      i = form.to - 1;
    }
    if (block.kind !== 'table') found.push(...listedNames(block, own), ...bareNames(block, own));
  });
  return found.length === 0 ? NONE : found;
}

/** Forms that a comma parts from the name. */
const PARTED = /^(?:Inc|Incorporated|LLC|LLP|Ltd|Limited|Corp|Corporation|PLC|plc|S|SA|SAS|GmbH)$/;

/** Index of the first word of the name whose legal form stands at `i`; `i` when there is no name. No name reaches over what is `parted` from what stands before. */
function nameFrom({ tokens }: Words, i: number, parted: (at: number) => boolean): number {
  // `Pagehall Labs, Inc.`
  let from = tokens[i - 1]?.key === ',' && PARTED.test(tokens[i]!.text) ? i - 1 : i;
  while (from > 0 && i - from < NAME_WORDS && !parted(from)) {
    const before = tokens[from - 1]!;
    const named = before.kind === 'word' ? /^\p{Lu}/u.test(before.text) && !NO_NAME.test(before.key) : before.kind === 'number' ? false : before.key === '&' || before.key === '+';
    if (!named) break;
    from--;
  }
  while (from < i && tokens[from]!.kind !== 'word') from++;
  return from;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Token indices, in the segment, of the sentence that holds the offset. */
function sentenceOf(sentences: readonly SentenceFact[], start: number): Range {
  let from = 0;
  for (const { tokens } of sentences) {
    const to = from + tokens.length;
    if (tokens.length > 0 && tokens[tokens.length - 1]!.end > start) return { from, to };
    from = to;
  }
  return { from: 0, to: from };
}

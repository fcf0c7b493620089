import { tokenSpan } from '../sentenceFact.js';
import type { DefinitionCondition, DefinitionFact, DefinitionForm } from '../definitions.js';
import type { Dressed } from './dressed.js';
import type { SentenceView } from './sentenceView.js';

/** The definition of the tokens `[from, to)`. A list inside one pair of quotation marks (`"Processor, we, us"`) gives a term and its aliases. */
export function makeDefinition(
  view: SentenceView, from: number, to: number, form: DefinitionForm, condition: DefinitionCondition = 'always', aliases: readonly string[] = [],
): DefinitionFact {
  const comma = view.tokens.findIndex((token, i) => i > from && i < to && token.key === ',');
  const last = comma > 0 ? comma : to;
  const inside = comma > 0 ? words(view, comma + 1, to).split(',').map((word) => word.trim()).filter(Boolean) : [];
  return { span: tokenSpan(view.block, view.sentence, from, last), text: words(view, from, last), form, condition, aliases: [...inside, ...aliases], sentence: view.index };
}

/** The definitions of dressed terms that are names of one thing. */
export function defineAll(view: SentenceView, members: readonly Dressed[], form: DefinitionForm, alike = true, condition: DefinitionCondition = 'always'): DefinitionFact[] {
  const names = members.map((member) => words(view, member.wordsFrom, member.wordsTo));
  return members.map((member, i) =>
    makeDefinition(view, member.wordsFrom, member.wordsTo, form, condition, alike ? names.filter((_, j) => j !== i) : []));
}

/** The text of the tokens `[from, to)` as the contract writes it. */
export function words(view: SentenceView, from: number, to: number): string {
  const segment = view.block.segments[view.sentence.segment];
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return segment && first && last && to > from ? segment.text.slice(first.start, last.end).replace(/\n/g, ' ') : '';
}

import type { Contract } from '../../contract/contract.js';
import { opensWithTerm } from '../../contract/term/definitions.js';
import type { Definition } from '../../contract/terms.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import { tokenize } from '../../language/tokens.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Rule } from '../finding.js';
import { messages } from './messages.js';

/** A definition that nothing uses is a leftover, or the text uses another word where it was meant. */
export const unusedDefinition: Rule = {
  id: 'unused-definition',
  severity: 'information',
  title: { de: 'Unbenutzte Definition', en: 'Unused definition' },
  messages,
  check: (contract) => unused(contract).map((definition) => ({
    rule: 'unused-definition', severity: inPassing(definition) ? 'hint' : 'information', span: definition.span, message: 'unused', args: { term: definition.term }, related: [], subject: definition.term,
  })),
};

/** A name given in brackets where the thing is described takes nothing from the sentence; a definition of its own raises the question what it was made for. */
const inPassing = (definition: Definition): boolean =>
  /^(?:quoted|bold|hereinafter)$/.test(definition.form) && definition.meaning.toLowerCase().includes(definition.term.toLowerCase()) && !opensWithTerm(definition);

/** Abbreviations of acts are given for the reader's sake. */
const ABBREVIATION = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$/u;

/** `(„Need-to-Know-Prinzip“)`: the catchword of a rule that has just been told is given for the reader's sake, too. */
const isCatchword = ({ term, language }: Definition): boolean => {
  const tokens = tokenize(term);
  return conceptsOf(tokens, language).some(({ concept, to }) => concept === 'CATCHWORD' && to === tokens.length);
};

function unused({ terms, parties, document }: Contract): Definition[] {
  const own = new Map<string, number>();
  for (const { term } of terms.definitions) own.set(term.toLowerCase(), (own.get(term.toLowerCase()) ?? 0) + 1);
  if (terms.unused.size === 0) return [];
  const used = (word: string): boolean => own.has(word) && !terms.unused.has(word);
  const parts = [...parties.controller, ...parties.processor, ...parties.subProcessor];
  const sides = new Set(parts.map((name) => name.span?.start));
  // `Der Verantwortliche: …` names the party that is `nachfolgend „Verantwortlicher“`.
  const names = parts.map(({ name, language }) => ({ key: name.toLowerCase().replace(/^(?:der|die|das|the) /, ''), language }));
  const candidates = terms.definitions.filter(({ term, kind, form, aliases, span, language }) =>
    kind === 'term' && form !== 'reference' && !ABBREVIATION.test(term) && !used(term.toLowerCase()) &&
    !sides.has(span.start) && !names.some((name) => name.language === language && sameWord(name.key, term.toLowerCase(), language)) && !aliases.some((alias) => used(alias.toLowerCase())));
  if (candidates.length === 0) return [];
  const text = document.text.toLowerCase();
  // A compound (`Hauptvertragsende`) uses the term too; so does any spelling of it beyond its definitions.
  const answers = new Map<string, boolean>();
  return candidates.filter((definition) => {
    const { term } = definition;
    const word = term.toLowerCase();
    const defined = own.get(word) ?? 1;
    if (!answers.has(word)) answers.set(word, count(text, word, defined + 1) <= defined);
    return answers.get(word) === true && !isCatchword(definition);
  });
}

function count(text: string, word: string, enough: number): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0 && found < enough; at = text.indexOf(word, at + word.length)) found++;
  return found;
}

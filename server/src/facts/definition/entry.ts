import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import type { DefinitionFact } from '../definitions.js';
import { makeDefinition } from './makeDefinition.js';
import { hitEnd, isCapitalised, type SentenceView } from './sentenceView.js';

const LONGEST = 8;
const SEPARATORS = new Set([':', '-', '=']);

/**
 * Entries of a list of definitions or of parties: `**Service:** …`, `Weisung: …`, `Weisung ist die …`, a short line that its meaning follows,
 * `- Auftraggeber -` under the name of the company. They count only in sections of that kind.
 */
export function readEntries(_block: Block, language: Language, views: readonly SentenceView[]): DefinitionFact[] {
  const view = views[0];
  if (!view || view.tokens.length === 0) return [];
  const { tokens } = view;
  const own = readPartyLine(view);
  if (own) return [own];
  const said = readPartySentences(view);
  if (said.length > 0) return said;
  const marked = view.dressed.find((piece) => piece.from <= 1);
  if (marked && marked.wordsTo - marked.wordsFrom <= LONGEST) {
    const party = partyLabel(view, marked.wordsFrom);
    const colon = tokens[marked.to - 1]?.key === ':' || SEPARATORS.has(tokens[marked.to]?.key ?? '');
    if (party > 0 && colon && (party >= marked.wordsTo || tokens[party]!.kind !== 'word')) return [makeDefinition(view, marked.wordsFrom, party, 'bold', 'parties')];
    // `**Auftraggeber (Arbeitgeber)**` above the name and the address.
    if (marked.dress === 'strong' && party > 0 && tokens[party]?.key === '(' && marked.to >= tokens.length && tokens[marked.to - 1]?.key === ')') return [makeDefinition(view, marked.wordsFrom, party, 'bold', 'parties')];
    const alone = marked.to >= tokens.length || colon || hitEnd(view, 'IS_DEFINED_AS', marked.to) > 0 || marked.dress === 'strong';
    if (alone) return [makeDefinition(view, marked.wordsFrom, marked.wordsTo, marked.dress === 'quoted' ? 'quoted' : 'bold', 'definitions')];
    return [];
  }
  return readPlainEntry(view, views.length, language);
}

/** `- Auftraggeber -`, `Auftraggeber: …`: a line that says who the company above or behind it is; the last line of its address may do so too. */
function readPartyLine(view: SentenceView): DefinitionFact | null {
  const { tokens } = view;
  const dash = tokens[0]!.key === '-' ? 1 : 0;
  const start = Math.max(dash, hitEnd(view, 'PARTY_ARTICLE', dash));
  const party = partyLabel(view, start);
  const dashed = dash === 1 || view.block.marker?.kind === 'bullet';
  const holds = party > 0 && ((dashed && tokens[party]?.key === '-' && party + 1 >= tokens.length) || tokens[party]?.key === ':');
  if (holds) return makeDefinition(view, start, party, view.dressed.length > 0 ? 'bold' : 'hereinafter', 'parties');
  const end = tokens.length - 1;
  const closes = tokens[end]!.key === '-' ? [end - 2, end - 3].find((open) => open > 0 && tokens[open]!.key === '-' && partyLabel(view, end - 1) === end) : undefined;
  return closes === undefined ? null : makeDefinition(view, end - 1, end, 'hereinafter', 'parties');
}

/** `Auftraggeber ist die Stadt Muster; Auftragnehmerin ist die Beispiel AG.`: without article the word is a name being given. */
function readPartySentences(view: SentenceView): DefinitionFact[] {
  const { tokens } = view;
  const found: DefinitionFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && tokens[at - 1]!.key !== ';') continue;
    const party = partyLabel(view, at);
    if (party !== at + 1 || !/^(?:ist|is)$/.test(tokens[party]?.key ?? '')) continue;
    if (/^(?:der|die|das|ein|eine|the)$/.test(tokens[party + 1]?.key ?? '') || isCapitalised(tokens[party + 1])) found.push(makeDefinition(view, at, party, 'hereinafter', 'parties'));
  }
  return found;
}

/** `In this Agreement:` leads into the entries and is none. */
const OPENERS = /^(?:in|for|as|under|unless|where|if|with|to|im|fuer|unter|bei|zum|zur|nach|soweit|sofern|the|any|words|expressions)$/;

function readPlainEntry(view: SentenceView, sentences: number, language: Language): DefinitionFact[] {
  const { tokens } = view;
  if (!isCapitalised(tokens[0]) || OPENERS.test(tokens[0]!.key)) return [];
  let end = 0;
  while (end < tokens.length && end < LONGEST && tokens[end]!.kind === 'word' && hitEnd(view, 'IS_DEFINED_AS', end) < 0) end++;
  if (end === 0 || end > LONGEST) return [];
  const stop = tokens[end];
  const wholeLine = !stop && sentences === 1 && end <= 4;
  const says = stop !== undefined && (SEPARATORS.has(stop.key) || (hitEnd(view, 'IS_DEFINED_AS', end) > 0 && hitEnd(view, 'IS_BOUND_OR_FREE', end) < 0 && language === 'de' && end <= 3));
  return wholeLine || says ? [makeDefinition(view, 0, end, wholeLine ? 'bold' : 'means', 'definitions')] : [];
}

const PARTY = ['CONTROLLER_MISSPELT', 'PROCESSOR_MISSPELT', 'CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL'];

/** One past the end of the party word at `from` where it is capitalised, or -1. */
function partyLabel(view: SentenceView, from: number): number {
  if (!isCapitalised(view.tokens[from])) return -1;
  return Math.max(...PARTY.map((concept) => hitEnd(view, concept, from)));
}

import type { Token } from '../../language/tokens.js';
import type { DefinitionFact } from '../definitions.js';
import { makeDefinition } from './makeDefinition.js';
import { hitEnd, isCapitalised, type SentenceView, skipFillers } from './sentenceView.js';

const PARTY = ['CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL', 'PARTY_WORD'];
/** Abbreviations of acts, bodies and places that every lawyer knows: expanded, not defined. */
const KNOWN = /^(?:ds-?gvo|eu-?ds-?gvo|gdpr|uk gdpr|bdsg|dsg|revdsg|ndsg|fadp|dsv|dsb|bgb|hgb|stgb|tkg|tmg|ttdsg|tdddg|uwg|or|eu|ewr|eea|usa|us|uk|ch|agb|gmbh|ag|kg|sccs?|bcr|dpo|edpb|edsa|edoeb|iso|bsi|it|edv|pc|url|ip|vpn|tls|ssl|mfa|2fa|api|crm|erp|isp|hr|www|ki|ai|llm|rz)$/;

/** Definitions in brackets without quotation marks: `Der Verantwortliche (Auftraggeber)`, `geändert werden (Einzelweisung)`, `Auftragsverarbeitungsvertrag (AVV)`. */
export function readBracketDefinitions(view: SentenceView): DefinitionFact[] {
  const found: DefinitionFact[] = [];
  const { tokens } = view;
  for (let open = 1; open < tokens.length - 2; open++) {
    if (tokens[open]!.key !== '(') continue;
    if (tellsWho(tokens, open) && partyBefore(view, open) >= 0) found.push(makeDefinition(view, partyBefore(view, open), open, 'hereinafter', 'parties'));
    const close = closing(tokens, open);
    if (close < 0) continue;
    const from = skipFillers(view, open + 1, 4);
    if (from >= close || view.dressed.some((piece) => piece.dress === 'quoted' && piece.from < close && open < piece.to)) continue;
    const inside = tokens.slice(from, close);
    const capital = inside.every((token) => token.kind === 'word' && isCapitalised(token));
    if (!inside.every((token) => token.kind === 'word') || !/\p{Lu}/u.test(inside[0]!.text) || inside.length > 3) continue;
    if (!capital && partyBefore(view, open) < 0) continue;
    const collective = from > open + 1 && view.sentence.concepts.some((hit) => hit.concept === 'COLLECTIVELY' && hit.from > open && hit.to <= from && !/^(?:each|both|jeweils|beide)$/.test(tokens[hit.from]!.key));
    if (collective) found.push(makeDefinition(view, from, close, 'hereinafter'));
    else if (isParty(view, from, close)) found.push(...readParties(view, open, from, close));
    else if (inside.length === 1 && view.block.kind !== 'table' && isAbbreviationOf(inside[0]!, tokens, open)) found.push(makeDefinition(view, from, close, 'hereinafter', 'used'));
    else if (inside.length <= 2 && view.sentence.language === 'de' && isVerb(tokens[open - 1]!) && !/\p{Lu}{2}|\d/u.test(inside[0]!.text) && ENDS.has(tokens[close + 1]?.key ?? '.')) found.push(makeDefinition(view, from, close, 'hereinafter', 'gloss'));
    else if (partyBefore(view, open) >= 0) found.push(makeDefinition(view, partyBefore(view, open), open, 'hereinafter', 'parties'));
  }
  return found;
}

/** `the Customer (as named in the order form)`, `der Kunde (wie im Bestellschein bezeichnet)`: the bracket says who that is. */
const tellsWho = (tokens: readonly Token[], open: number): boolean =>
  /^(?:as (?:named|identified|specified|stated|designated|set|shown|defined)|wie (?:in|im|auf|unten|oben|umseitig|nachstehend)|(?:named|identified) (?:in|on|above|below|overleaf)|(?:laut|gemaess) \p{L}+)$/u.test(`${tokens[open + 1]?.key ?? ''} ${tokens[open + 2]?.key ?? ''}`);

/** Where the bracket opened at `open` closes, when only a few words stand in it; else -1. */
function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= 7; i++) if (tokens[i]!.key === ')') return i;
  return -1;
}

const isParty = (view: SentenceView, from: number, to: number): boolean => PARTY.some((concept) => hitEnd(view, concept, from) === to);

/** `Der Verantwortliche (Auftraggeber)`: both words name the party. */
function readParties(view: SentenceView, open: number, from: number, close: number): DefinitionFact[] {
  const before = partyBefore(view, open);
  const facts = [makeDefinition(view, from, close, 'hereinafter', 'parties')];
  if (before >= 0) facts.unshift(makeDefinition(view, before, open, 'hereinafter', 'parties'));
  return facts;
}

/** Index of the party word that ends before the bracket and stands at the head of the sentence or after an article, or -1. */
function partyBefore(view: SentenceView, open: number): number {
  for (const hit of view.sentence.concepts) {
    if (hit.to !== open || !PARTY.includes(hit.concept) || !/^\p{Lu}/u.test(view.tokens[hit.from]!.text)) continue;
    if (hit.from === 0 || hit.concept.endsWith('_WORD') || hitEnd(view, 'PARTY_ARTICLE', hit.from - 1) > 0) return hit.from;
  }
  return -1;
}

/** A small word before the bracket that ends like a German verb: the bracket names the whole case, not a noun. */
const isVerb = (token: Token): boolean => token.kind === 'word' && /^\p{Ll}/u.test(token.text) && /(?:en|t|rn|ln|nd|wird)$/.test(token.key) && token.key.length > 2;
/** What may follow such a bracket: it closes its clause. */
const ENDS = new Set(['.', ',', ';', ':']);

/** `AVV` after `Auftragsverarbeitungsvertrag`, `SLA` after `Service Level Agreement`: letters in the order of the words before. */
function isAbbreviationOf(token: Token, tokens: readonly Token[], open: number): boolean {
  const letters = token.text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (capitals.length < 2 || capitals.length > 6 || letters.length > 8 || capitals.length < letters.length / 2 || KNOWN.test(token.key)) return false;
  for (let from = open - 1; from >= Math.max(0, open - 7); from--) {
    const first = tokens[from]!;
    if (first.kind !== 'word' || !first.key.startsWith(capitals[0]!)) continue;
    let at = 0;
    for (const char of tokens.slice(from, open).map((t) => t.key).join(' ')) if (char === capitals[at]) at++;
    if (at >= capitals.length) return true;
  }
  return false;
}

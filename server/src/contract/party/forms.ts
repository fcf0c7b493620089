import { factsOf } from '../../facts/blockFacts.js';
import { type Token, tokenize } from '../../language/tokens.js';
import type { Language } from '../../language/language.js';
import { sourceSpan } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import type { Role } from '../parties.js';
import type { Candidate } from './candidates.js';
import { nominative } from './nominative.js';
import { endsCompany, isNoParty, isTelling, leanOf, personOf, sureRole } from './partyNames.js';

const NONE: readonly Candidate[] = [];
const CELL_WORDS = 9;
/** What a role said beside a name weighs. */
const BESIDE = 6;

/** The parties of a table: `| Auftraggeber | Muster GmbH |`, or a column for each side. */
export function tabulated(placed: PlacedBlock): readonly Candidate[] {
  const labels = labelled(placed);
  // One label alone is the heading of a column: `Anbieter | Sitz | Leistung`.
  return new Set(labels.map((label) => label.name)).size > 1 ? [...labels, ...columns(placed)] : NONE;
}

/** A cell that is nothing but the word for a party: `Auftraggeber`, `Buyer (controller)`; and the short name of the company beside it. */
function labelled({ block, language }: PlacedBlock): readonly Candidate[] {
  return factsOf(block, language).sentences.flatMap((sentence): Candidate[] => {
    const segment = block.segments[sentence.segment]!;
    const { tokens } = sentence;
    const end = tokens.findIndex((token) => token.kind === 'punctuation');
    const words = end < 0 ? tokens : tokens.slice(0, end);
    const first = /^(?:the|der|die|das)$/.test(words[0]?.key ?? '') ? 1 : 0;
    if (words.length - first < 1 || words.length - first > 3 || tokens.length > words.length + 8 || sentence.tokens[0]!.start > 3 || !/^[(:\n]?$/.test(tokens[words.length]?.key ?? '')) return [];
    const name = nominative(words.slice(first).map((token) => token.text).join(' '), sentence.language);
    const sure = sureRole(name, sentence.language);
    const lean = bracketed(tokens, words.length, sentence.language) ?? leanOf(name, sentence.language);
    if (!/^\p{Lu}/u.test(name) || (sure === null && !isTelling(lean)) || sure === 'sub-processor' || personOf(name)) return [];
    const neighbour = block.segments.find((other) => other.row === segment.row && other.column !== segment.column && other.text.trim() !== '');
    if (!neighbour) return [];
    const span = sourceSpan(segment, { start: words[first]!.start, end: words[words.length - 1]!.end });
    const label: Candidate = { name, span, language: sentence.language, group: `${name.toLowerCase()} label`, sure, lean: lean ?? 0, company: false, open: false };
    const short = segment.row === 0 ? null : shortName(tokenize(neighbour.text), sentence.language);
    const aside = tokens[words.length + 1];
    // `Auftraggeber (AG)`: the contract goes on with the letters.
    const letters = tokens[words.length]?.key === '(' && tokens[words.length + 2]?.key === ')' && /^\p{Lu}{1,5}$/u.test(aside?.text ?? '') ? aside!.text : null;
    return [label, ...[letters, short].flatMap((alias) => (alias ? [{ ...label, name: alias, sure: null, company: true }] : []))];
  });
}

/** How far the role in brackets behind a label leans to a side: `Account holder (controller)`; null where the brackets hold something else. */
function bracketed(tokens: readonly Token[], at: number, language: Language): number | null {
  const end = tokens.findIndex(({ key }, i) => i > at && key === ')');
  if (tokens[at]?.key !== '(' || end < 0 || end < tokens.length - 1) return null;
  const role = sureRole(tokens.slice(at + 1, end).map(({ text }) => text).join(' '), language);
  return role === 'controller' ? BESIDE : role === 'processor' ? -BESIDE : null;
}

/** `| | Controller | Processor |` above `| Short name | Tidewell | Brackenridge |`: what stands under a side names it. */
function columns({ block, language }: PlacedBlock): readonly Candidate[] {
  const header = block.segments.filter((segment) => segment.row === 0);
  const sides = header.flatMap(({ column, text }) => {
    const name = nominative(tokenize(text).filter((token) => token.kind === 'word').map((token) => token.text).join(' '), language);
    const role: Role | null = sureRole(name, language) ?? (isTelling(leanOf(name, language)) ? (leanOf(name, language)! > 0 ? 'controller' : 'processor') : null);
    return role ? [{ column, name, role }] : [];
  });
  if (new Set(sides.map((side) => side.role)).size < 2) return NONE;
  return block.segments.flatMap((segment): Candidate[] => {
    const side = sides.find(({ column }) => column === segment.column);
    const label = block.segments.find((other) => other.row === segment.row && other.column === 0)?.text ?? '';
    const named = sides.some(({ column }) => column === 0) ? segment.row === 1 : NAME_ROWS.test(label.trim());
    if (!side || segment.row === 0 || !named) return [];
    const tokens = tokenize(segment.text);
    const own = shortName(tokens, language) ?? (tokens.length <= 3 && /^\p{Lu}/u.test(segment.text) ? segment.text.trim() : null);
    if (!own) return [];
    return [{ name: own, span: sourceSpan(segment, { start: 0, end: segment.text.length }), language, group: `${side.name.toLowerCase()} label`, sure: null, lean: 0, company: true, open: false }];
  });
}

const NAME_ROWS = /^(?:(?:short |full |registered |legal |trading )?name|(?:kurz|firmen)?(?:name|bezeichnung)|firma|unternehmen|company|entity|party|partei|kurzname|organisation|organization|)$/i;

/**
 * The word by which a company is called for short: `Rhönruf` of `Rhönruf Telefonservice GmbH`; null where the words name no company. When `brand`, a
 * name in small letters counts too.
 */
export function shortName(tokens: readonly Token[], language: Language, brand = false): string | null {
  const form = tokens.findIndex((token, i) => i > 0 && i <= CELL_WORDS && (endsCompany(token.key) || /^(?:e|inh|inhaber|inhaberin)$/.test(token.key)) && /^\p{Lu}|^e|^mbH/u.test(token.text));
  const first = tokens[0];
  if (form < 1 || !first || first.kind !== 'word' || !(brand ? /^\p{L}[\p{L}\d-]{3,}/u : /^\p{Lu}[\p{L}\d-]{3,}/u).test(first.text) || sureRole(first.text, language) || leanOf(first.text, language) !== null || isNoParty(first.text, language)) return null;
  return first.text;
}

/** `between you (the business that …) and us (Muster Ltd)`: pronouns introduced without quotation marks. */
export function addressed({ block, language }: PlacedBlock): readonly Candidate[] {
  const found: Candidate[] = [];
  const { sentences } = factsOf(block, language);
  for (const sentence of sentences) {
    for (const hit of sentence.concepts) {
      if ((hit.concept !== 'WE' && hit.concept !== 'YOU') || sentence.tokens[hit.to]?.key !== '(') continue;
      const token = sentence.tokens[hit.from]!;
      const segment = block.segments[sentence.segment]!;
      found.push({ name: token.text, span: sourceSpan(segment, token), language: sentence.language, group: hit.concept, sure: null, lean: leanOf(token.text, sentence.language) ?? 0, company: false, open: false });
    }
  }
  return found.length === 0 ? NONE : found;
}

import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Token } from '../../language/tokens.js';

const PAPERS = /^(?:agreements?|contracts?|addendum|addenda|orders?|forms?|terms|policy|policies|statements?|work|sow|whitepaper|plan|plans|certificates?|reports?)$/;

/** Where the list begins whose last paper is named at `from`: `a separate Data Protection Addendum or Data Protection Agreement`. */
export function listStart(tokens: readonly Token[], from: number, to: number): number {
  if (!PAPERS.test(tokens[to - 1]!.key)) return from;
  let at = from;
  while (at > 1 && /^(?:or|,|\/)$/.test(tokens[at - 1]!.key) && PAPERS.test(tokens[at - 2]!.key)) {
    at -= tokens[at - 1]!.key === 'or' && tokens[at - 2]?.key === ',' ? 2 : 1;
    while (at > 0 && (/^\p{Lu}/u.test(tokens[at - 1]!.text) || (tokens[at - 1]!.key === 'of' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')))) at--;
  }
  return at;
}

const PART = /^(?:section|sections|clause|clauses|part|table|article|paragraph|annex|schedule|appendix)$/;
const NAMED_PAPER = /^(?:addendum|clauses|sccs?|idta|terms|agreement|act|regulation|directive|gdpr|law|code|framework|guidelines|rules)$/;

/** `under Section 18 of the UK Addendum`: a term of that instrument, whose provision is named. */
export function ofInstrument(tokens: readonly Token[], concepts: SentenceFact['concepts'], to: number): boolean {
  if (!/^(?:under|of|in|within|pursuant|per)$/.test(tokens[to]?.key ?? '')) return false;
  const part = tokens.findIndex((token, i) => i > to && i <= to + 2 && PART.test(token.key));
  const of = part < 0 ? -1 : tokens.findIndex((token, i) => i > part && i <= part + 6 && token.key === 'of');
  if (of < 0 || concepts.some((hit) => hit.concept === 'SELF_REFERENCE' && hit.from === of + 1)) return false;
  for (let i = of + 1; i < Math.min(tokens.length, of + 6); i++) {
    if (tokens[i]!.key !== 'the' && !/^\p{Lu}/u.test(tokens[i]!.text)) return false;
    if (NAMED_PAPER.test(tokens[i]!.key)) return i > of + 2 || !/^(?:agreement|terms)$/.test(tokens[i]!.key);
  }
  return false;
}

const ACT = /^(?:acts?|regulations?|directive|order|rules|ordinance|code|statutes?)$/;
const LONGEST_TITLE = 14;

/** `… (Electronic Communications Networks and Services) (Privacy) Regulations 2011`: words in the title of an act, which goes on in capitals to what it is and its year. */
export function inActTitle(tokens: readonly Token[], to: number): boolean {
  for (let i = to, bracket = false; i < Math.min(tokens.length, to + LONGEST_TITLE); i++) {
    const { key, text, kind } = tokens[i]!;
    if (bracket && ACT.test(key)) return tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.key === '(';
    if (key === '(' || key === ')') bracket = true;
    else if (!/^(?:and|of|the|etc|for|to|in|,|\.|-)$/.test(key) && !(kind === 'word' && /^\p{Lu}/u.test(text)) && kind !== 'number') return false;
  }
  return false;
}

/** `the Services as defined in …`, `the Client (as named in the order)`: it is said there which ones. */
export function isExplained(tokens: readonly Token[], to: number): boolean {
  const at = tokens[to]?.key === '(' ? to + 1 : to;
  return tokens[at]?.key === 'as' && (at > to ? /^(?:defined|described|set|named|identified|specified|stated|listed|shown|given|designated)$/ : /^(?:defined|described|set|identified)$/).test(tokens[at + 1]?.key ?? '');
}

// Takes out a definition on which the contract goes on relying. A careful reader misses only some: not words of the law, nor names of acts, nor what the
// text that is left introduces, explains or bears as a heading, nor a German noun that says by itself what it is, nor any where the contract takes its terms from elsewhere.
import { paragraphs, places, replace } from './text.mjs';

const STATUTORY = /^(?:personal data|personal data breach|(?:eu |european |uk |swiss |applicable )*(?:data protection|privacy) (?:laws?|legislation|act|regulations?)|data subjects?|supervisory authority|(?:data |sub-?|joint )?(?:controllers?|processors?)|process(?:ing)?|special categor(?:y|ies).*|third (?:country|party)|member states?|standard contractual clauses|(?:data )?(?:exporter|importer)|business|verantwortlicher?|(?:unter|sub)?-?(?:auftrags)?(?:verarbeiter|bearbeiter)(?:in)?|(?:unter|sub)-?auftrag\p{L}*|sub-?unternehmer(?:in)?|betroffene(?:r|n)? ?(?:personen|person)?|personenbezogene daten|personendaten|datenschutz(?:recht|gesetze?|vorschriften)|part(?:y|ies|eien?)|vertragsparteien?)$/iu;
/** Known by its letters: acts, bodies, instruments and papers that everybody shortens so. */
const ACRONYM = /^(?:(?:UK|EU|EEA|Swiss) )?\p{Lu}[\p{Lu}\d&-]{1,5}s?$/u;
const COMPANY = '(?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|plc|e\\.K\\.)';
const ELSEWHERE = /\b(?:not (?:otherwise )?|otherwise )defined[^.\n]{0,160}\b(?:meanings?|defined)\b/i;
/** German nouns that lawyers use as labels; any other is understood without a definition. */
const GERMAN_LABEL = /(?:vertrag|vereinbarung|schein|bestellung|bedingungen|auftragsdaten)$|^\p{Lu}{6,}$|^\p{Lu}\p{Ll}+e[nrs]? \p{Lu}/u;
const INTRODUCES = /(?:geschlossene\p{L}*|bestehende\p{L}*|zugrunde ?liegende\p{L}*|separate\p{L}*|jeweilige\p{L}*|dies\p{L}+|eine[nmrs]?|this|these|an?|any|separate|certain) $/iu;
const DESCRIBED = /^(?:e?s)? (?:vom|über|zwischen|Nr\.|between|dated|of \d)/u;

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const cut = (text, { start, end }) => text.slice(0, start) + text.slice(end);

/** What is taken out so that the term is defined no more: the brackets that define it, or a paragraph or row that does nothing else. */
function pieceOf(text, { term, span }) {
  const bracket = places(text, /\s?\([^()\n]{0,80}\)/g).find((p) => p.start <= span.start && span.end <= p.end && p.text.length < term.length + 40);
  if (bracket) return bracket;
  const own = paragraphs(text).find((p) => p.start <= span.start && span.start < p.end);
  return own && own.text.length < 600 && span.start - own.start < 12 ? own : null;
}

/** Whether what is left uses the term as a label twice at least, and says nowhere what it is. */
function missed(rest, term, piece, german) {
  const quoted = new RegExp(`["“„«‘'*]${escape(term)}["”“»’'*]`, 'u');
  const heading = new RegExp(`^(?:#+[^\\n]*|\\*\\*[^*\\n]*)${escape(term)}[^*\\n]*(?:\\*\\*)?\\s*$`, 'imu');
  const head = term.split(/[ -]/).at(-1).replace(/s$/, '');
  // `the Master Services Agreement of 2 June (the “Agreement”)`, `einen Vertrag über die Wartung („Wartungsvertrag“)`: still plain.
  const before = piece.text.trimStart().startsWith('(') ? rest.slice(Math.max(0, piece.start - 260), piece.start).toLowerCase() : '';
  if (quoted.test(rest) || heading.test(rest) || before.includes(head.toLowerCase())) return false;
  const uses = places(rest, new RegExp(`(?<![\\p{L}-])${escape(term)}(?:${german ? 'e?s|e?n' : "s|['’]s"})?(?![\\p{L}-])`, 'gu'));
  if (uses.some((use) => INTRODUCES.test(rest.slice(Math.max(0, use.start - 30), use.start)) || DESCRIBED.test(rest.slice(use.start + term.length, use.start + term.length + 12)))) return false;
  const prose = paragraphs(rest);
  return uses.filter((use) => prose.some((p) => p.start <= use.start && use.end <= p.end)).length > 1;
}

/** Takes a definition out, or gives null where the contract has none that would be missed. */
export function deletedDefinition(contract, text, random) {
  if (ELSEWHERE.test(text)) return null;
  const roles = new Set([...contract.parties.controller, ...contract.parties.processor, ...contract.parties.subProcessor].map((p) => p.name.toLowerCase()));
  const options = contract.terms.definitions.flatMap((definition) => {
    const { term, aliases, kind, language } = definition;
    if (kind !== 'term' || aliases.length > 0 || roles.has(term.toLowerCase()) || STATUTORY.test(term) || ACRONYM.test(term)) return [];
    if (!/^\p{Lu}/u.test(term) || (language === 'de' && !GERMAN_LABEL.test(term)) || new RegExp(`${escape(term.split(' ')[0])}[^\\n]{0,30} ${COMPANY}\\b`, 'u').test(text)) return [];
    const piece = pieceOf(text, definition);
    return piece && missed(cut(text, piece), term, piece, language === 'de') ? [{ piece, term }] : [];
  });
  const option = random.pick(options);
  return option ? { edits: [replace(option.piece, '')], anywhere: true, subject: option.term } : null;
}

import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { Clause } from './clauses.js';

const PRONOUNS = {
  de: /^(?:er|sie|dieser|diese|dieses)$/,
  en: /^(?:it|they|he|she|we|you)$/,
} as const;
const FINITE = {
  de: /(?:t|en|ist|hat|muss|kann|wird|soll|darf)$/,
  en: /^(?:shall|will|must|is|has|agrees|undertakes|promptly|immediately|also|may|can)$|[^s]s$|ly$/,
} as const;

/** Whether a pronoun is the subject of the clause: `so meldet er das`, `it shall notify`. */
export function pronounActs({ tokens, language }: SentenceFact, clause: Clause): boolean {
  const within = tokens.slice(clause.from, clause.to);
  const at = within.findIndex((token, i) => i < 4 && PRONOUNS[language].test(token.key) && !/^\p{Lu}/u.test(token.text));
  if (at < 0) return false;
  const before = within[at - 1]?.key ?? '';
  const after = within[at + 1]?.key ?? '';
  if (language === 'en') return (at === 0 || /^(?:and|then|so|but)$/.test(before)) && FINITE.en.test(after);
  // `so unterstützt sie die Auftragnehmerin` leaves open who supports whom.
  if (/^(?:die|das)$/.test(after) && /^\p{Lu}/u.test(within[at + 2]?.text ?? '') && within[at]!.key === 'sie') return false;
  // `diese Daten` is no pronoun.
  if (/^\p{Lu}/u.test(within[at + 1]?.text ?? '') && /^dies/.test(within[at]!.key)) return false;
  return at > 0 ? FINITE.de.test(before) : FINITE.de.test(after);
}

import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { Clause } from './clauses.js';
import { GETS } from './german.js';

const PRONOUNS = {
  de: /^(?:er|sie|dieser|diese|dieses)$/,
  en: /^(?:it|they|he|she|we|you)$/,
} as const;
const FINITE = {
  de: /(?:t|en|ist|hat|muss|kann|wird|soll|darf)$/,
  en: /^(?:shall|will|must|is|has|agrees|undertakes|promptly|immediately|also|may|can)$|[^s]s$|ly$/,
} as const;

/** Verbs in the singular: `Sie holt … ein` is one party, `Sie holen` are several things. */
const SINGULAR = /(?:[^s]t|ist|hat|muss|kann|darf|soll|wird)$/;

/** Whether the sentence goes on about who acted in the one before: `Er sorgt dafür …`, `It shall …` */
export function beginsWithPronoun({ tokens, language }: SentenceFact, clauses: readonly Clause[]): boolean {
  if (clauses[0]?.main !== true) return false;
  const at = tokens.findIndex((token) => token.kind === 'word');
  const [first, second] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  return language === 'de' ? /^(?:er|sie|dieser)$/.test(first) && SINGULAR.test(second) : first === 'it' && FINITE.en.test(second) && second !== 'is';
}

/** Whether a pronoun is the subject of the clause: `so meldet er das`, `it shall notify`. */
export function pronounActs({ tokens, language }: SentenceFact, clause: Clause): boolean {
  const within = tokens.slice(clause.from, clause.to);
  const at = within.findIndex((token, i) => i < 4 && PRONOUNS[language].test(token.key) && !/^\p{Lu}/u.test(token.text));
  if (at < 0) return false;
  const before = within[at - 1]?.key ?? '';
  const after = within[at + 1]?.key ?? '';
  if (isToldInClause(within.slice(at).filter(({ kind }) => kind === 'word').map(({ key }) => key), before, language)) return false;
  if (language === 'en') return (at === 0 || /^(?:and|then|so|but)$/.test(before)) && FINITE.en.test(after);
  // `so unterstützt sie die Auftragnehmerin` leaves open who supports whom.
  if (/^(?:die|das)$/.test(after) && /^\p{Lu}/u.test(within[at + 2]?.text ?? '') && within[at]!.key === 'sie') return false;
  // `diese Daten` is no pronoun.
  if (/^\p{Lu}/u.test(within[at + 1]?.text ?? '') && /^dies/.test(within[at]!.key)) return false;
  // `erhält er die Angaben von …`: he is given them.
  if (GETS.test(before) || GETS.test(after)) return false;
  return at > 0 ? FINITE.de.test(before) : FINITE.de.test(after);
}

/** `wird dieser umgehend informiert`, `it shall be notified`: the pronoun is told, and tells nobody. */
function isToldInClause(from: readonly string[], before: string, language: 'de' | 'en'): boolean {
  if (language === 'en') return /^(?:is|are|shall|will|must|has|have)$/.test(from[1] ?? '') && from.slice(2, 6).some((key) => /^(?:told|informed|notified|advised|alerted|warned)$/.test(key));
  const last = from.at(-1) ?? '';
  if (/^(?:wird|werden)$/.test(before) || /^(?:wird|werden)$/.test(from[1] ?? '')) return TOLD.test(last);
  return (/^(?:ist|sind)$/.test(before) || /^(?:ist|sind)$/.test(from[1] ?? '')) && from.at(-2) === 'zu' && TELL.test(last);
}
const TOLD = /^(?:informiert|benachrichtigt|unterrichtet|verstaendigt|gewarnt|angerufen|alarmiert|orientiert|avisiert|gesetzt|gebracht|hingewiesen|gemacht)$/;
const TELL = /^(?:informieren|benachrichtigen|unterrichten|verstaendigen|warnen|alarmieren|orientieren|avisieren|setzen)$/;

/** Whether that pronoun points at whoever was named last: `benötigt sie die Hilfe des Auftragnehmers, so leistet dieser sie`. */
export const pointsAtLast = ({ tokens, language }: SentenceFact, clause: Clause): boolean =>
  language === 'de' && tokens.slice(clause.from, clause.from + 4).some(({ text }) => /^(?:dieser|letzterer|letztere)$/.test(text));

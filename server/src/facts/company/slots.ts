import type { CompanySlot } from '../companies.js';
import { keyAt, type Words } from '../segmentWords.js';

/** What an agreement is about; whose it is, is a party. */
const GERMAN_THINGS = /^(?:weisung|weisungen|auftrage?|auftrags|verlangen|wunsch|wahl|zustimmung|genehmigung|kontrollen?|ueberpruefungen|daten|personendaten|rechte|pflichten?|mitarbeitern?|beschaeftigten|personal|raeumlichkeiten|raeumen|geschaeftsraeumen?|bueroraeumen?|betriebsstaetten?|anlagen|systemen?|rechner|haftung|seiten|interesse|namen|zwecke?|aufforderung|anfrage|anforderung|freigabe|vorgaben|ansprueche|verantwortung|auffassung|mitwirkung|einwilligung|sphaere|bereich|verantwortungsbereich|kosten|geschaeftsfuehrung)$/;
const ENGLISH_THINGS = /^(?:instructions?|behalf|request|choice|consent|approval|employees|personnel|staff|obligations|duties|rights|data|premises|liability|option|direction|satisfaction|systems|business|director|directors|officers|opinion|expense|cost|costs|control|agents)$/;
/** Behind these stands whoever serves, not whom the agreement is with. */
const ASIDE = /^(?:mit|von|vom|bei|beim|zu|zum|zur|aus|in|im|nach|ueber|auf|wie|etwa|als|ohne|via|fuer|um|unter|zwischen|with|via|through|from|using|at|in|as|like|on|for|under|between|against|than|einschliesslich|including)$/;
const ARTICLES = /^(?:der|die|den|dem|das|des)$/;
const RUNNING = 4;
const SIGNATURE_WORDS = 24;

/** Whether a party would stand where the name stands, at the tokens `[from, to)`: in a sentence that runs on, as somebody who acts, is told, or owns. */
export function slotAt(words: Words, from: number, to: number): CompanySlot {
  const { tokens } = words;
  const before = keyAt(words, from - 1);
  const next = tokens[to];
  if (tokens.filter(({ kind }) => kind === 'word').length < SIGNATURE_WORDS && words.concepts.some((at) => at.has('BLANK_SIGNATURE')) && /^(?:[:\n]|of|for|der|die|fuer)$/.test(before)) return 'signed';
  // `Hostpark GmbH, Kassel`, `Hostpark GmbH (Hosting)`, `Hostpark Ltd – hosting`: an entry, or a name with what it is.
  const ends = !next && from > 0 && tokens[to - 1]!.key === '.';
  if ((!next && !ends) || next?.key === '\n' || next?.key === '(' || next?.key === '-' || next?.key === ':' || next?.key === '/' || (next?.key === ',' && (from === 0 || /^[\p{Lu}\d]/u.test(tokens[to + 1]?.text ?? 'X') || before === ':'))) return 'other';
  if (tokens.length - (to - from) < RUNNING || !tokens.slice(to).concat(tokens.slice(0, from)).some(({ text, kind }) => kind === 'word' && /^\p{Ll}{3,}/u.test(text))) return 'other';
  const at = ARTICLES.test(before) || before === 'the' ? from - 2 : from - 1;
  const second = keyAt(words, at);
  // `das System der Vorgängerin, der Altdaten AG.`
  if (second === ',' && at < from - 1 && /^[.,;]?$/.test(next?.key ?? '')) return 'other';
  if (ASIDE.test(second)) return second === 'from' && ENGLISH_THINGS.test(keyAt(words, at - 1)) ? 'party' : second === 'an' ? givenTo(words, from) : 'other';
  if (second === 'an') return givenTo(words, from);
  if (second === 'of') return [1, 2].some((back) => ENGLISH_THINGS.test(keyAt(words, at - back))) ? 'party' : 'other';
  if (second === 'by' || second === 'durch') return words.concepts.some((concepts) => concepts.has('AUDIT')) ? 'party' : 'other';
  if (second === 'to') return isTold(keyAt(words, at - 1)) || acts(words, from) ? 'party' : 'other';
  if (tokens[at]?.kind === 'number') return 'other';
  // A genitive: the owner of what the noun before says.
  if (before === 'der' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > 0 && !isSide(words, at)) return GERMAN_THINGS.test(second) || second === 'gegenueber' ? 'party' : 'other';
  return 'party';
}

const isTold = (key: string): boolean => /^(?:liable|responsible|owed|available|given|returned|notice|notify|pass|passed|reports?|according|back)$/.test(key);

/** `gibt der Auftragnehmer alle Daten an die … zurück`: given back, not passed on. */
const givenTo = (words: Words, from: number): CompanySlot => (acts(words, from) && words.concepts.some((at) => at.has('RETURNS')) ? 'party' : 'other');

/** Whether a side of the contract ends at the token: `meldet der Auftragnehmer der …`. */
const isSide = ({ concepts }: Words, i: number): boolean => [...(concepts[i]?.keys() ?? [])].some((concept) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(concept));

/** Whether a party of the contract acts in the words just before: `der Auftragnehmer unterrichtet die …`. */
const acts = (words: Words, from: number): boolean => Array.from({ length: Math.min(12, from) }, (_, back) => from - 1 - back).some((i) => isSide(words, i));

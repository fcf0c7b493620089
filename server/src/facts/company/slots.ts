import type { Block } from '../../markdown/block.js';
import type { CompanySlot } from '../companies.js';
import { keyAt, type Words } from '../segmentWords.js';

/** Behind these a party stands as the owner, addressee or agent of what an agreement is about. */
const GERMAN_THINGS = new Set([
  'weisung', 'weisungen', 'auftrag', 'auftrage', 'auftrags', 'verlangen', 'wunsch', 'wahl', 'zustimmung', 'genehmigung', 'kontrolle', 'kontrollen', 'ueberpruefungen', 'daten', 'personendaten', 'rechte', 'pflichten', 'pflicht', 'mitarbeiter', 'mitarbeitern', 'beschaeftigten', 'raeumlichkeiten', 'geschaeftsraeume', 'geschaeftsraeumen', 'haftung', 'seiten', 'interesse', 'namen', 'zweck', 'zwecke', 'aufforderung', 'anfrage', 'freigabe', 'vorgaben', 'ansprueche', 'verantwortung',
]);
const GERMAN_BEFORE = /^(?:gegenueber|durch|von|an|seitens|fuer)$/;
const GERMAN_ARTICLES = /^(?:der|die|den|dem|das|des)$/;
const GERMAN_VERBS = /^(?:ist|sind|hat|haben|wird|werden|darf|duerfen|kann|koennen|muss|muessen|soll|sollen|verpflichtet|stellt|erteilt|informiert|unterrichtet|meldet|verarbeitet|bearbeitet|loescht|ergreift|trifft|gewaehrleistet|benennt|fuehrt|unterstuetzt|bestaetigt|haftet|traegt|teilt|gibt|bleibt|sorgt|uebermittelt|weist|behaelt|gewaehrt|versichert|garantiert|sichert)$/;
const ENGLISH_VERBS = /^(?:shall|will|must|may|undertakes|agrees|warrants|acknowledges|instructs|gives|processes|provides|remains|ensures|determines|notifies|informs)$/;
const ENGLISH_THINGS = new Set(['instructions', 'instruction', 'behalf', 'request', 'choice', 'consent', 'approval', 'employees', 'personnel', 'staff', 'obligations', 'duties', 'rights', 'data', 'premises', 'liability', 'option', 'direction', 'satisfaction']);
const ENGLISH_TOLD = /^(?:notify|notifies|inform|informs|assist|assists|indemnify|indemnifies|gives|give|return|returns|liable|responsible|owed|provide|provides|support|supports|audits|inspections|audit)$/;

const SIGNATURE_WORDS = 24;

/** Whether a party would stand where the name stands, at the tokens `[from, to)`: it acts, owns, is told, or is done for. */
export function slotAt(words: Words, from: number, to: number, block: Block): CompanySlot {
  const next = keyAt(words, to);
  const before = keyAt(words, from - 1);
  const second = keyAt(words, from - 2);
  const opens = from === 0 || /^[.:;\n]$/.test(before);
  if (words.tokens.length < SIGNATURE_WORDS && words.concepts.some((at) => at.has('BLANK_SIGNATURE')) && (before === ':' || before === '\n')) return 'signed';
  // A name alone is an address, an entry or a signature.
  if (from === 0 && to >= words.tokens.length) return 'other';
  const starts = opens || (GERMAN_ARTICLES.test(before) && (from === 1 || /^[.:;\n,]$/.test(second))) || (before === 'and' || before === 'und');
  if (GERMAN_ARTICLES.test(before) || before === 'und') {
    if (starts && GERMAN_VERBS.test(next)) return 'party';
    if (before === 'der' && (GERMAN_THINGS.has(second) || second === 'gegenueber')) return 'party';
    if (GERMAN_BEFORE.test(second) && before !== 'und' && (second === 'gegenueber' || second === 'seitens' || (second === 'durch' && !block.source.includes(':')) || (second === 'an' && acts(words, from) && words.concepts.some((at) => at.has('RETURNS'))))) return 'party';
    if ((before === 'der' || before === 'die' || before === 'dem') && acts(words, from) && !GERMAN_BEFORE.test(second) && !/^(?:bei|mit|zu|aus|in|nach|ueber|auf|wie|etwa|als|ist|sind)$/.test(second) && (!isNoun(words, from - 2) || isSide(words, from - 2))) return 'party';
    return 'other';
  }
  if (before === 'vom' || before === 'beim') return 'other';
  if (starts && (ENGLISH_VERBS.test(next) || (opens && GERMAN_VERBS.test(next) && next !== 'ist'))) return 'party';
  if ((before === 'of' || before === 'from') && (ENGLISH_THINGS.has(second) || ENGLISH_THINGS.has(keyAt(words, from - 3)))) return 'party';
  if (before === 'to' && (ENGLISH_TOLD.test(second) || acts(words, from))) return 'party';
  if (before === 'by' && ENGLISH_TOLD.test(second)) return 'party';
  if (ENGLISH_TOLD.test(before)) return 'party';
  if (/['’]s?$/.test(words.tokens[to - 1]?.text ?? '') && ENGLISH_THINGS.has(next)) return 'party';
  return 'other';
}

const isNoun = (words: Words, i: number): boolean => /^\p{Lu}/u.test(words.tokens[i]?.text ?? '') && i > 0;

/** Whether a side of the contract ends at the token: `meldet der Auftragnehmer der …`. */
const isSide = ({ concepts }: Words, i: number): boolean => [...(concepts[i]?.keys() ?? [])].some((concept) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(concept));

/** Whether a party of the contract acts in the words just before: `der Auftragnehmer unterrichtet die …`. */
const acts = ({ concepts }: Words, from: number): boolean => concepts.slice(Math.max(0, from - 12), from).some((at) => [...at.keys()].some((concept) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(concept)));

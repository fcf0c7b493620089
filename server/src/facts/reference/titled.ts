import { after, has, keyAt, type Words } from '../segmentWords.js';
import { plain, type ReferenceFact } from './reference.js';

const LONGEST = 10;
/** So far from the quotation the word that leads there may stand: `siehe dazu auch unten unter „…“`. */
const BACK = 5;
const BETWEEN = /^(?:also|auch|the|den|dem|der|die|das|in|im|under|unter|to|at|please|bitte|sie|you|first|dazu|hierzu|zu|our|unseren?|unter|,|:|\(|text|paragraph|passage|absatz|hinweis|hinweise|stichwort|überschrift|ueberschrift|heading|title|titel)$/;
const WHERE = /^(?:below|above|unten|oben)$/;
const DIRECTION = /^(?:below|above|unten|oben|weiter|further|hereunder)$/;
/** What a screen shows: its words are no titles of the paper. */
const SCREEN = /^(?:knopf|button|buttons|schaltflaeche|schalter|menue|menuepunkt|menu|klick.*|klickt|click.*|tab|reiter|feld|field|checkbox|haekchen|kaestchen|box|dialog|fenster|window|settings|einstellungen|dashboard|konsole|console|app|portal|website|webseite|webpage|page|seite|kundencenter|kundenkonto|account|konto|press|select|druecken|waehlen)$/;
const AROUND = 12;
/** What is below a thing, and no part of the paper: `below the line`. */
const BELOW_IT = /^(?:the|a|an|this|each|every|die|der|das|den|dem|des|ein|eine|dieser?|dieses)$/;
/** Whose part it is, where that is no word for this paper. */
const OWNER = /^(?:of|der|des|from|aus)$/;
const THIS_PAPER = /^(?:this|dieser|dieses|vorliegenden|our|unserer|unseres)$/;
/** Says that something is dealt with there: `explained in “…” below`. */
const TELLS = /^(?:explained|described|discussed|governed|addressed|dealt|covered|told|set|laid|answered|regulated|erklaert|erlaeutert|beschrieben|geregelt|behandelt|dargestellt|festgehalten|steht|stehen|findet|finden|lesen|erfahren)$/;
const TELLS_REACH = 7;
/** What a part may go by without bearing the word: the paper itself, annexes, those who are called in. Abbreviations are the same. */
const COMMON = /^(?:vertrag|vereinbarung|agreement|contract|anlagen?|anhang|anhaenge|beilagen?|annex(?:e|es)?|appendix|appendices|schedules?|exhibits?|attachments?|vendors?|suppliers?|providers?|partners?|contractors?|dienstleister|lieferanten|partner|hilfspersonen|dritte|nachunternehmer)$/;
const ABBREVIATION = /^\p{Lu}{2,6}s?$/u;

/** References by a quoted title: `see “When you leave” below`, `Abschnitt „Löschung“`. What lies below or above lies in this paper; a title that is neither and no section may be one of any paper. */
export function readTitled(words: Words, locate: (from: number, to: number) => Pick<ReferenceFact, 'span' | 'text'>): ReferenceFact[] {
  const facts: ReferenceFact[] = [];
  const { tokens } = words;
  for (let open = 0; open < tokens.length; open++) {
    if (keyAt(words, open) !== '"') continue;
    const close = tokens.findIndex((token, i) => i > open && token.key === '"');
    if (close < 0) break;
    const start = open;
    open = close;
    const title = tokens.slice(start + 1, close);
    if (title.length === 0 || title.length > LONGEST || !/^\p{Lu}/u.test(title[0]!.text)) continue;
    const past = keyAt(words, close + 1) === '(' || keyAt(words, close + 1) === ',' ? close + 2 : close + 1;
    const before = /^(?:in|im|under|unter|at|:|,)$/.test(keyAt(words, start - 1)) ? start - 2 : start - 1;
    const behind = DIRECTION.test(keyAt(words, past));
    if (behind && (BELOW_IT.test(keyAt(words, past + 1)) || words.tokens[past + 1]?.kind === 'number')) continue;
    const placed = WHERE.test(keyAt(words, before)) || behind;
    if (!leads(words, start, placed) || elsewhere(words, start, close)) continue;
    const key = title.filter(({ kind }) => kind !== 'punctuation').map((token) => token.key).join(' ');
    if (key !== '') facts.push(plain({ ...locate(start, close + 1), unit: 'title', word: key, owner: placed ? 'this' : 'none', apart: isCommon(words, start + 1, close) }));
  }
  return facts;
}

/** The word before a quotation that makes it a title; one said to be below may stand behind `in` or `under` alone where something is told there. */
function leads(words: Words, start: number, placed: boolean): boolean {
  for (let k = start - 1; k >= Math.max(0, start - BACK); k--) {
    if (has(words, k, 'REFER_SECTION') && (placed || after(words, k, 'REFER_SECTION') === start)) return true;
    if (placed && (has(words, k, 'REFER_SEE') || has(words, k, 'REFER_READ') || (/^(?:in|under|unter|im)$/.test(keyAt(words, k)) && tells(words, k)))) return true;
    if (!BETWEEN.test(keyAt(words, k)) && !DIRECTION.test(keyAt(words, k)) && !has(words, k, 'REFER_SECTION')) return false;
  }
  return false;
}

const tells = ({ tokens }: Words, at: number): boolean => tokens.slice(Math.max(0, at - TELLS_REACH), at).some(({ key }) => TELLS.test(key));

/** A word that a part may be meant by without bearing it: one for what many contracts have a part on (`TOM`, `Vendors`, `Annex`). */
function isCommon(words: Words, from: number, to: number): boolean {
  const title = words.tokens.slice(from, to);
  if (title.length === 1 && (COMMON.test(title[0]!.key) || ABBREVIATION.test(title[0]!.text))) return true;
  return title.length <= 2 && title.some((_, i) => TOPICS.some((topic) => has(words, from + i, topic)));
}

const TOPICS = ['PURPOSES', 'SUBPROCESSORS', 'ERASURE', 'INSTRUCTORS', 'MEASURES'].map((topic) => `REFER_TOPIC_${topic}`);

/** Another paper or a screen is spoken of beside the title, or it is said to be another's. */
function elsewhere(words: Words, start: number, close: number): boolean {
  if (OWNER.test(keyAt(words, close + 1)) && !THIS_PAPER.test(keyAt(words, close + 2))) return true;
  for (let k = Math.max(0, start - AROUND); k < Math.min(words.tokens.length, close + AROUND); k++) {
    if (k > start && k < close) continue;
    if (SCREEN.test(keyAt(words, k)) || has(words, k, 'REFER_OTHER') || has(words, k, 'REFER_LINK')) return true;
  }
  return false;
}

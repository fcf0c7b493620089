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

/** References by a quoted title: `see “When you leave” below`, `Abschnitt „Löschung“`. What lies below or above lies in this paper. */
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
    const placed = WHERE.test(keyAt(words, before)) || (DIRECTION.test(keyAt(words, past)) && !/^(?:this|dieser?|des)$/.test(keyAt(words, past + 1)));
    if (!leads(words, start, placed) || elsewhere(words, start, close)) continue;
    const key = title.filter(({ kind }) => kind !== 'punctuation').map((token) => token.key).join(' ');
    if (key !== '') facts.push(plain({ ...locate(start, close + 1), unit: 'title', word: key, owner: placed ? 'this' : 'none' }));
  }
  return facts;
}

/** The word before a quotation that makes it a title; a title said to be below may stand behind `in` or `under` alone. */
function leads(words: Words, start: number, placed: boolean): boolean {
  for (let k = start - 1; k >= Math.max(0, start - BACK); k--) {
    const key = keyAt(words, k);
    if (has(words, k, 'REFER_SEE') || (has(words, k, 'REFER_SECTION') && after(words, k, 'REFER_SECTION') === start)) return true;
    if (placed && (/^(?:in|under|unter|im)$/.test(key) || has(words, k, 'REFER_READ') || has(words, k, 'REFER_SECTION'))) return true;
    if (!BETWEEN.test(key) && !DIRECTION.test(key) && !has(words, k, 'REFER_SECTION')) return false;
  }
  return false;
}

/** Another paper or a screen is spoken of beside the title. */
function elsewhere(words: Words, start: number, close: number): boolean {
  for (let k = Math.max(0, start - AROUND); k < Math.min(words.tokens.length, close + AROUND); k++) {
    if (k > start && k < close) continue;
    if (SCREEN.test(keyAt(words, k)) || has(words, k, 'REFER_OTHER') || has(words, k, 'REFER_LINK')) return true;
  }
  return false;
}

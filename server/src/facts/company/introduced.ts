import { keyAt, type Words } from '../segmentWords.js';

/** Token indices `[from, to)` of a segment. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const BEFORE = 10;
const AFTER = 6;
const APPOSED = 8;
const ACTS = /^(?:shall|will|must|may|undertakes|agrees|warrants|verpflichtet|darf|muss|hat|soll|wird|ist|kann|is|has|can)$/;
const EQUATES = /^(?:ist|is|sind|are|gilt|acts|handelt|fungiert|als|as)$/;
/** What stands before a noun that says what somebody is. */
const KIND = /^(?:an?|the|one|our|your|its|eine?[nmrs]?|der|die|das|dem|den|unsere?[rn]?|als|as|anerkannte[rn]?|externe[rn]?)$/;
const ENGAGING = /^(?:engag\w*|us(?:e|ing)|appoint\w*|involv\w*|subcontract\w*|employ\w*|retain\w*|hir\w+|permit\w*|allow\w*|authori[sz]\w*)$/;
const MODAL = /^(?:shall|will|must|may)$/;
/** Verbs by which a party takes somebody on. */
const ENGAGED = /^(?:engag\w*|us(?:e|es|ing)|appoint\w*|employ\w*|subcontract\w*|retain\w*|setzt|setzen|nutzt|nutzen|verwendet|verwenden|beauftragt|beauftragen|betraut|bedient|bedienen|bezieht|bewilligt|genehmigt|zugelassen|approved|arbeitet|works?)$/;
/** What may be done, behind who may do it. */
const PERMITTED = /^(?:gestattet|erlaubt|ermaechtigt|befugt|berechtigt|verpflichtet|untersagt|verboten|vorbehalten|moeglich|permitted|allowed|prohibited|forbidden|entitled|obliged|required|subject)$/;
/** What may stand between what somebody is and the name. */
const LINKS = /^(?:ist|sind|is|are|namely|namentlich|derzeit|aktuell|momentan|gegenwaertig|zurzeit|currently|presently|die|das|the|firma|gesellschaft|firm|company|nur|allein|only|-|–|:|")$/;
/** Nouns that say what a company is; no name begins with one. */
const KIND_OF_COMPANY = /^(?:subprocessor|subcontractor|subunternehmer|subdienstleister|unterauftrag\w+|unterverarbeiter|unterbearbeiter|manufacturer|auditor|insurer)$|(?:gesellschaft|stelle|(?:hersteller|dienstleister|betreiber|pruefer|gutachter|versicherer|berater|zertifizierer|lieferant|vermieter)(?:[sn]|in)?)$/;
const CLOSE = 6;
const CLAUSE_END = /^[,;:.()]$/;

/**
 * Whether the words beside the company at `[from, to)` of its `sentence` say what it is, when it is no party: before it in its own clause, in its
 * name (`byName`: not where it stands for a side), or as what it is called right behind. What a company does to others does not say what it is: `… GmbH hat dem Unterauftragnehmer …`.
 */
export function isIntroduced(words: Words, from: number, to: number, sentence: Range, byName: boolean): boolean {
  const is = (i: number, concept: string): boolean => words.concepts[i]?.has(concept) === true;
  const sub = (i: number): boolean => is(i, 'SUB_PROCESSOR') || is(i, 'OTHER_COMPANY');
  // `Supplier` is a side of this contract, unless it is said who it is: `Anbieter ist die …`.
  const third = (i: number): boolean => is(i, 'THIRD_COMPANY') && !sub(i) && (!isSide(words, i) || /^(?:ist|is|sind|are|:)$/.test(keyAt(words, i + 1)));
  const some = (a: number, b: number, says: (i: number) => boolean): boolean => Array.from({ length: Math.max(0, b - a) }, (_, k) => a + k).some(says);
  const next = keyAt(words, to);
  // `die unabhängige Prüfgesellschaft … GmbH`: the kind stands before the name and reads like a part of it.
  if (KIND_OF_COMPANY.test(keyAt(words, from)) && to - from > 2) return true;
  const named = byName && some(from, to, third);
  if (named || PERMITTED.test(keyAt(words, to + (/^(?:nur|nicht|not|allgemein|generell|hiermit)$/.test(next) ? 1 : 0)))) return named;
  let near = from;
  while (near > sentence.from && from - near < BEFORE && !/^[,;]$/.test(keyAt(words, near - 1))) near--;
  const subject = MODAL.test(next) || (from - sentence.from <= 2 && (ACTS.test(next) || /(?:t|s)$/.test(next)));
  if (some(near, from, third) || calledSo(words, to, subject ? Math.min(sentence.to, to + CLOSE) : sentence.to, (i) => third(i) || sub(i))) return true;
  if (isApproved(words, from) || isListed(words, from) || mayBeUsed(words, from, to, sentence) || standsUnderLabel(words, from, sentence, sub)) return true;
  if (some(near, from, (i) => sub(i) && isNamed(words, i, from))) return true;
  const end = clauseEnd(words, to, sentence.to);
  // `… betreibt den Server`, but `… übernimmt keine Haftung`.
  if (subject) return !ACTS.test(next) && some(to, Math.min(end, to + 3), third) && !/^(?:keine?[rnms]?|die|ist)$/.test(keyAt(words, to + 1));
  const before = words.tokens.slice(Math.max(sentence.from, from - 5), from).map(({ key }) => key);
  if (before.some((key) => ENGAGED.test(key)) && some(to, Math.min(end, to + AFTER), (i) => third(i) || sub(i))) return true;
  return before.some((key, i) => /^(?:der|an|to)$/.test(key) || (key === 'with' && !AGREED.test(before[i - 1] ?? ''))) && words.concepts.slice(sentence.from, end).some((at) => at.has('PASSED_ON'));
}

/** `given to nobody unless agreed in writing with …`: with whom something is agreed, and not to whom it is given. */
const AGREED = /^(?:agreed|agree|agreement|consultation|writing|advance|beforehand)$/;

/** What points back to those just spoken of, beside `sind`. */
const POINTS_BACK = /^(?:das|dies|diese|derzeit|zurzeit|aktuell|momentan|these|they|currently|presently)$/;

/** `Zurzeit sind das die …`, `These are currently …`: who is meant was said before. */
const isListed = (words: Words, from: number): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:sind|are)$/.test(keyAt(words, from - back)) && [1, -1].some((beside) => POINTS_BACK.test(keyAt(words, from - back + beside))));

const MAY = /^(?:may|can|darf|duerfen|kann|koennen)$/;
/** What a company's name and a list of such names are written with, beside words with a capital. */
const OF_NAMES = /^(?:and|und|or|oder|sowie|the|die|der|den|,|;|&|[+.()/]|-)$/;
const isNames = ({ tokens }: Words, from: number, to: number): boolean => tokens.slice(from, to).every(({ key, text, kind }) => OF_NAMES.test(key) || kind === 'number' || /^\p{Lu}/u.test(text));
const LIST = 40;

/** `The Agency may use … Ltd and … BV`, `darf die … GmbH einsetzen`: whom a side may use is no side. */
function mayBeUsed(words: Words, from: number, to: number, sentence: Range): boolean {
  for (let i = from - 1; i > sentence.from && from - i < LIST && isNames(words, i + 1, from); i--) {
    if (ENGAGED.test(keyAt(words, i)) && MAY.test(keyAt(words, i - 1))) return true;
    if (MAY.test(keyAt(words, i - 1))) return words.tokens.slice(to, sentence.to).some(({ key }, k) => TAKEN_ON.test(key) && isNames(words, to, to + k));
  }
  return false;
}
const TAKEN_ON = /^(?:einsetzen|heranziehen|hinzuziehen|beiziehen|beauftragen|einschalten|einbinden|nutzen|verwenden)$/;

/** `Sub-processors at signature: … SARL; … Ltd.`: the names behind the label, up to the end of the sentence. */
function standsUnderLabel(words: Words, from: number, sentence: Range, sub: (i: number) => boolean): boolean {
  let colon = from - 1;
  while (colon > sentence.from && from - colon < LIST && keyAt(words, colon) !== ':') colon--;
  return keyAt(words, colon) === ':' && isNames(words, colon + 1, from) && Array.from({ length: CLOSE }, (_, k) => colon - 1 - k).some((i) => i >= sentence.from && sub(i));
}

/** Whether a side of the contract is named at the token. */
const isSide = ({ concepts }: Words, i: number): boolean => [...(concepts[i]?.keys() ?? [])].some((concept) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(concept));

/** `Bewilligt ist die …`, `Genehmigt sind …`: whoever is approved is engaged by a party. */
function isApproved(words: Words, from: number): boolean {
  const at = /^(?:die|der|das|the)$/.test(keyAt(words, from - 1)) ? from - 2 : from - 1;
  return /^(?:ist|sind|wird|werden|is|are)$/.test(keyAt(words, at)) && /^(?:bewilligt|genehmigt|zugelassen|eingesetzt|beauftragt|hinzugezogen|beigezogen|approved|engaged|authori[sz]ed)$/.test(keyAt(words, at - 1));
}

/** The end of the clause: a comma, or the infinitive that says what somebody may do (`authorises … to engage others`). */
function clauseEnd({ tokens }: Words, at: number, last: number): number {
  for (let i = at; i < last; i++) {
    const { key } = tokens[i]!;
    if (CLAUSE_END.test(key) || (key === 'to' && ENGAGING.test(tokens[i + 1]?.key ?? '')) || /^(?:that|dass|wenn|sofern|if|where)$/.test(key)) return i;
  }
  return last;
}

/** `… GmbH, ein Unterauftragnehmer`, `… GmbH (Hosting)`, `… Ltd is our payment provider`, `… Ltd to host the data as a sub-processor`. */
function calledSo(words: Words, to: number, last: number, says: (i: number) => boolean): boolean {
  const named = (at: number): boolean => Array.from({ length: Math.min(APPOSED, Math.max(0, last - at)) }, (_, k) => at + k).some((i) => says(i) && !words.tokens.slice(at, i).some(({ key }) => CLAUSE_END.test(key)));
  const next = keyAt(words, to);
  if (next === '(' || next === '-' || next === '–' || next === ':') return named(to + 1);
  if ((next === ',' || EQUATES.test(next)) && (KIND.test(keyAt(words, to + 1)) || says(to + 1)) && named(to + 1)) return true;
  for (let i = to; i < last; i++) if (/^(?:als|as)$/.test(keyAt(words, i)) && [1, 2, 3].some((k) => says(i + k)) && !words.tokens.slice(to, i).some(({ key }) => CLAUSE_END.test(key))) return true;
  return false;
}

/** `Unterauftragnehmer ist die …`, `der Unterauftragnehmer …`, `als Unterauftragnehmer setzt der Anbieter die … ein`; not `Änderungen der Unterauftragnehmer werden der … gemeldet`. */
function isNamed(words: Words, i: number, from: number): boolean {
  const between = words.tokens.slice(i + 1, from).map(({ key }) => key);
  if ([1, 2].some((back) => /^(?:als|as)$/.test(keyAt(words, i - back)))) return !between.some((key) => CLAUSE_END.test(key));
  return !/^(?:von|of|ihre[rsmn]?|seine[rsmn]?)$/.test(keyAt(words, i - 1)) && between.every((key) => LINKS.test(key)) && (between.length > 0 || keyAt(words, i - 1) !== 'und');
}

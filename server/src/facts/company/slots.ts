import type { CompanySlot } from '../companies.js';
import { isInternal, isOffice, isOwnPeople } from './internals.js';
import { keyAt, type Words } from '../segmentWords.js';

/** What an agreement is about; whose it is, is a party. */
const GERMAN_THINGS = /^(?:weisung|weisungen|auftrage?|auftrags|verlangen|wunsch|wahl|zustimmung|genehmigung|kontrollen?|ueberpruefungen|daten|personendaten|rechte|pflichten?|mitarbeitern?|beschaeftigten|angestellten?|personal|raeumlichkeiten|raeumen|geschaeftsraeumen?|bueroraeumen?|betriebsstaetten?|anlagen|systemen?|rechner|haftung|seiten|interesse|namen|zwecke?|aufforderung|anfrage|anforderung|freigabe|vorgaben|ansprueche|verantwortung|auffassung|mitwirkung|einwilligung|sphaere|bereich|verantwortungsbereich|kosten|geschaeftsfuehrung|anweisungen|anordnungen|hinweise|entscheidung|ermessen|kenntnis|betriebssphaere|einflussbereich|verfuegungsbereich|organisation|betrieb|geschaeftsbetrieb|kunden|kundinnen|endkunden|nutzer|mandanten|patienten|mitglieder|gaeste|arbeitnehmern?|mitarbeiterinnen|unterlagen|datenbestaende|geschaeftsgeheimnisse|vertreter|ansprechpartner|leistungspflichten|verschulden|insolvenz|vermoegen|obliegenheiten|meldung|mitteilung|anzeige|widerspruch|einspruch|bestaetigung|kuendigung|unterstuetzung|handlungen|unterlassungen|wissen|eigentum|geschaeftszeiten|betriebsablaeufe|verstoesse|verstoss|vertragsverstoss|auftraegen?|benachrichtigung|information|auswahl|angaben|anliegen|wuensche[n]?|ansicht|einschaetzung|meinung|sicht|mietern?|bewohnern?|ansprechpartnern?|auszubildenden|leiharbeitnehmern?|datentraegern?|geschaeftsbedingungen|agb|beauftragten?|bewerbern?|schuelern?|versicherten|gaesten|einsicht|sitz|besitz|zutritt|zusicherung(?:en)?|garantien?|verantwortlichkeit(?:en)?|zustaendigkeit(?:en)?|[\w-]*(?:systemen?|pflichten?|rechte?n?|geheimnisse?n?|weisungen?|kunden|mitarbeitern?|mitarbeitende[nr]?|mitarbeiterinnen|beschaeftigten?|zwecken?|interessen?|kontrollen?|daten))$/;
/** What is a party's in English. */
const ENGLISH_THINGS = /^(?:instructions?|behalf|request|choice|consent|approval|employees|personnel|staff|obligations|duties|rights|data|premises|liability|option|direction|satisfaction|systems|business|director|directors|officers|opinion|expense|cost|costs|control|agents|customers|users|clients|members|patients|discretion|notice|approval|authori[sz]ation|permission|decision|responsibility|responsibilities|possession|breach|default|negligence|fault|insolvency|interests?|name|failure|acts|omissions|performance|representatives?|subcontractors|assistance|confirmation|knowledge|account|records|processing|employee)$/;
/** Behind these stands whoever serves, not whom the agreement is with. */
const ASIDE = /^(?:mit|von|vom|bei|beim|zu|zum|zur|aus|in|im|nach|ueber|auf|wie|etwa|als|ohne|via|fuer|um|unter|zwischen|with|via|through|from|using|at|in|as|like|on|for|under|between|against|than|einschliesslich|including)$/;
/** What a party wants or does, before `by`; who hosts, makes or certifies is another. */
const WILLED = /^(?:requested|instructed|engaged|appointed|required|authori[sz]ed|approved|notified|designated|chosen|selected|issued|given|agreed|incurred|suffered|caused|processed|retained|held|determined|specified|consented|accepted|signed|entered|transfers?|processing|disclosed|collected|controlled|breach|communicated|received)$/;
/** What is had from a party, before `from`. */
const ASKED = /^(?:request|requests|confirmation|information|instructions?|notice|received?|receives|receipt|obtain|obtained|obtains|obtaining|consent|approval|authori[sz]ation|permission|demand|assistance|compensation|reimbursement)$/;
/** Verbs and nouns of what a party wants, behind `von`. */
const GERMAN_WILLED = /^(?:verlang\w*|beauftragt\w*|erteilt\w*|benannt\w*|bezeichnet\w*|bestimmt\w*|vorgegeben\w*|verarbeitet\w*|bearbeitet\w*|genehmigt\w*|angefordert\w*|gewuenscht\w*|vertreten\w*|gefordert\w*|mitgeteilt\w*|eingesetzt\w*|angewiesen\w*|veranlasst\w*|abgelehnt\w*|uebernommen\w*|geschuldet\w*)$/;
/** What a party alone does, before `durch`. */
const BY_PARTY = /^(?:information|benachrichtigung|unterrichtung|verstaendigung|weisung|weisungen|genehmigung|freigabe|zustimmung|beauftragung|wahl|entscheidung|anweisung)$/;
/** What is a party's, and stays with it: `Die Rechte verbleiben bei …`. */
const OWNED = /^(?:rechte|daten|verantwortung|verantwortlichkeit|eigentum|datenhoheit|hoheit)$/;
const REMAINS = /^(?:verbleib\w*|bleib\w*|verblieben)$/;
/** What there is with a party, behind `bei`. */
const AT_PARTY = /^(?:vorhanden\w*|einblick|beschaeftigt\w*|eingang|eingeh\w*|eingegangen\w*|verbleib\w*|kontroll\w*|ueberpruef\w*|pruef\w*|nachfrag\w*|beantrag\w*|verfuegbar\w*|anfrag\w*|angefragt\w*|eintr\w*|eingetreten\w*|anfall\w*|angefallen\w*|massnahmen|pfaendung\w*|beschlagnahm\w*|gefaehrdet\w*)$/;
const AT_PARTY_BEFORE = /^(?:wer|ansprechperson(?:en)?|ansprechpartner(?:in)?|kontaktperson(?:en)?|kontakt|zustaendig\w*|mitarbeiter\w*|beschaeftigte\w*|personen|person|begehren|ersuchen|antrag|antraege|anfragen?|eingang|kontrollen?|zugang)$/;
const SPEAKER = /^(?:wir|uns|ich|mir|mich|we|us|i|me)$/;
const NEAR = 6;
const BEFORE_DURCH = 8;
const ARTICLES = /^(?:der|die|den|dem|das|des)$/;
const RUNNING = 4;
const SIGNATURE_WORDS = 24;

/** Whether the name says in a cell of a table whose people or papers are meant; else a table introduces whom it names. */
export const ownsInternals = (words: Words, from: number): boolean => /^(?:der|of)$/.test(keyAt(words, from - 1)) && isWhose(keyAt(words, from - 2));

const isWhose = (key: string): boolean => isInternal(key) || isOwnPeople(key);

/** Whether a party would stand where the name stands, at the tokens `[from, to)`: in a sentence that runs on, as somebody who acts, is told, or owns. */
export function slotAt(words: Words, from: number, to: number): CompanySlot {
  const { tokens } = words;
  const before = keyAt(words, from - 1);
  const next = tokens[to];
  if (tokens.filter(({ kind }) => kind === 'word').length < SIGNATURE_WORDS && words.concepts.some((at) => at.has('BLANK_SIGNATURE')) && /^(?:[:\n]|of|for|der|die|fuer)$/.test(before)) return 'signed';
  const at = ARTICLES.test(before) || before === 'the' ? from - 2 : from - 1;
  const second = keyAt(words, at);
  // `… Ltd shall`, `… Ltd's opinion`, `auf Weisung der …`, even where a list's entry ends.
  if (/^(?:shall|will|must|undertakes|agrees|warrants)$/.test(next?.key ?? '') || owns(words, to)) return 'party';
  if (before === 'der' && ((at > 0 && GERMAN_THINGS.test(second)) || isWhose(second)) && /^\p{Lu}/u.test(tokens[at]!.text)) return 'party';
  // `Hostpark GmbH, Kassel`, `Hostpark GmbH (Hosting)`, `Hostpark Ltd – hosting`: an entry, or a name with what it is.
  const ends = !next && from > 0 && tokens[to - 1]!.key === '.';
  if ((!next && !ends) || next?.key === '\n' || (next?.key === '(' && !/^(?:art|artikel|article|§|ziff|ziffer|abs|siehe|vgl|see|section|clause)$/.test(tokens[to + 1]?.key ?? '')) || next?.key === '-' || next?.key === ':' || next?.key === '/' || (next?.key === ',' && (from === 0 || /^[\p{Lu}\d]/u.test(tokens[to + 1]?.text ?? 'X') || before === ':'))) return 'other';
  if (tokens.length - (to - from) < RUNNING || !tokens.slice(to).concat(tokens.slice(0, from)).some(({ text, kind }) => kind === 'word' && /^\p{Ll}{3,}/u.test(text))) return 'other';
  // `das System der Vorgängerin, der Altdaten AG.`
  if (second === ',' && /^[.,;]?$/.test(next?.key ?? '')) return 'other';
  // `… GmbH in Kiel (Webspace) und … GmbH in Leipzig`.
  if (/^(?:und|sowie|oder)$/.test(before) && next?.key === 'in') return 'other';
  if (before === ':' && !/^(?:shall|will|must|may)$/.test(next?.key ?? '')) return 'other';
  // `your contract with us, … GmbH of Leipzig`: who speaks says its name.
  if (second === ',' && SPEAKER.test(keyAt(words, at - 1))) return 'other';
  if (isWilled(words, at, to)) return 'party';
  // `for as long as … provides the services`, `such assistance as … reasonably requires`.
  if (second === 'as' && (keyAt(words, at - 2) === 'such' || /^(?:requires?|requests?|reasonably|instructs?|directs?|specifies|may)$/.test(next?.key ?? ''))) return 'party';
  if (second === 'as' && [1, 2, 3].some((back) => /^(?:long|soon|far|insofar)$/.test(keyAt(words, at - back)))) return 'party';
  if (second === 'at' && isStaffedAt(words, at, to)) return 'party';
  if (ASIDE.test(second)) return second === 'from' && ENGLISH_THINGS.test(keyAt(words, at - 1)) ? 'party' : second === 'an' ? givenTo(words, from) : 'other';
  if (second === 'an') return givenTo(words, from);
  if (second === 'of' && isOffice(keyAt(words, at - 2), keyAt(words, at - 1))) return 'party';
  if (second === 'of') return [1, 2].some((back) => ENGLISH_THINGS.test(keyAt(words, at - back)) || isInternal(keyAt(words, at - back))) ? 'party' : 'other';
  if (second === 'by' || second === 'durch') return words.concepts.some((concepts) => concepts.has('AUDIT')) ? 'party' : 'other';
  if (second === 'to') return isTold(keyAt(words, at - 1)) || [1, 2, 3, 4].some((back) => /^instructions?$/.test(keyAt(words, at - back))) || acts(words, from) ? 'party' : 'other';
  if (tokens[at]?.kind === 'number' && at > 0) return 'other';
  // A genitive: the owner of what the noun before says.
  if (before === 'der' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > 0 && !isSide(words, at)) return GERMAN_THINGS.test(second) || second === 'gegenueber' ? 'party' : 'other';
  return 'party';
}

/** `von der … verlangt`, `bei der … eingegangen`, `requested by …`, `obtained from …`: what a party wants, or what there is with one. */
function isWilled(words: Words, at: number, to: number): boolean {
  const behind = words.tokens.slice(to, to + NEAR).map(({ key }) => key);
  const before = [1, 2].map((back) => keyAt(words, at - back));
  switch (keyAt(words, at)) {
    case 'by':
      return WILLED.test(before[0]!);
    case 'from':
      return before.some((key) => ASKED.test(key));
    case 'on':
      return /^(?:imposes?|imposed|binding|incumbent|obligations?|reliance)$/.test(before[0]!);
    case 'von':
      return behind.some((key) => GERMAN_WILLED.test(key)) || /^(?:haftung|verantwortlichkeit|pflichten|verschulden|weisungen)$/.test(before[0]!) || isInternal(before[0]!);
    case 'fuer':
      return /^(?:leistungen?|leistungserbringung)$/.test(before[0]!) || behind.some((key) => /^(?:un)?zumutbar\w*$/.test(key));
    case 'durch':
      return words.tokens.slice(Math.max(0, at - BEFORE_DURCH), at).some(({ key }) => BY_PARTY.test(key));
    case 'bei':
      return behind.some((key) => AT_PARTY.test(key)) || before.some((key) => AT_PARTY_BEFORE.test(key) || (REMAINS.test(key) && words.tokens.slice(0, at).some((word) => OWNED.test(word.key))));
    case 'an':
      return words.tokens.slice(Math.max(0, at - 16), to + NEAR).some(({ key }) => /^(?:wend\w*|gewandt|gerichtet\w*|richtet|richten|herantr\w*|tritt|herangetreten)$/.test(key)) || [1, 2, 3, 4].some((back) => /^(?:rueckgabe|herausgabe|rueckfuehrung|aushaendigung|meldung|mitteilung)$/.test(keyAt(words, at - back)));
    case 'mit':
      return /^(?:abstimmung|absprache|ruecksprache|einvernehmen|vereinbarung)$/.test(before[0]!) && keyAt(words, at - 2) !== 'die';
    case 'with':
      return /^(?:consultation|agreement|coordination|cooperate|consult|agree|agreed)$/.test(before[0]!) || isAgreedBefore(words, at);
    default:
      return false;
  }
}

/** `agreed in advance in writing with …`; whoever *has agreed* something with a company speaks of another contract. */
function isAgreedBefore(words: Words, at: number): boolean {
  let i = at - 1;
  while (at - i < NEAR && HOW_AGREED.test(keyAt(words, i))) i--;
  return i < at - 1 && /^agreed?$/.test(keyAt(words, i)) && !/^(?:has|have|had|having)$/.test(keyAt(words, i - 1));
}
const HOW_AGREED = /^(?:in|advance|writing|beforehand|expressly|separately|previously)$/;

/** `the people at … who need the data`: who may see them works for a side, or for a company that the contract must have introduced. */
const isStaffedAt = (words: Words, at: number, to: number): boolean =>
  /^(?:people|person|persons|personnel|staff|employees|colleagues|team|teams|those|anyone)$/.test(keyAt(words, at - 1)) && /^(?:who|whose|that)$/.test(keyAt(words, to))
  && words.tokens.slice(to + 1, to + 4).some(({ key }) => /^(?:need|needs|require|requires|requiring|must)$/.test(key));

/** `… Ltd's own staff`, `… Inc.'s written instructions`. */
function owns({ tokens }: Words, to: number): boolean {
  const apart = /^['’]s?$/.test(tokens[to]?.key ?? '') || tokens[to]?.key === "'s";
  if (!apart && !/['’]s$/.test(tokens[to - 1]?.text ?? '')) return false;
  const from = apart ? (tokens[to + 1]?.key === 's' ? to + 2 : to + 1) : to;
  return tokens.slice(from, from + 3).some(({ key }) => ENGLISH_THINGS.test(key));
}

const isTold = (key: string): boolean => /^(?:liable|responsible|owed|available|given|returned|notice|notify|pass|passed|reports?|according|back|request|them|belonging|belongs|belong)$/.test(key);

/** `gibt der Auftragnehmer alle Daten an die … zurück`: given back, not passed on. */
const givenTo = (words: Words, from: number): CompanySlot => (acts(words, from) && (words.concepts.some((at) => at.has('RETURNS')) || words.tokens.some(({ key }) => /^(?:meld\w*|gemeldet|richte\w*|gerichtet|wende\w*|bericht\w*)$/.test(key))) ? 'party' : 'other');

/** Whether a side of the contract ends at the token: `meldet der Auftragnehmer der …`. */
const isSide = ({ concepts }: Words, i: number): boolean => [...(concepts[i]?.keys() ?? [])].some((concept) => /^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/.test(concept));

/** Whether a party of the contract acts in the words just before: `der Auftragnehmer unterrichtet die …`. */
const acts = (words: Words, from: number): boolean => Array.from({ length: Math.min(12, from) }, (_, back) => from - 1 - back).some((i) => isSide(words, i));

import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Segment } from '../../markdown/block.js';

/** Token indices of a phrase dressed like a defined term, half open. */
export interface Dressed {
  readonly from: number;
  readonly to: number;
}

const ARTICLE = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|am)$/;
const DETERMINER = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|jede[nrms]?|eine[nrms]?|ein|keine[nrms]?|kein|diese[nrms]?|alle[nrm]?|saemtliche[nrm]?|solche[nrms]?|bei|von|fuer|ohne|durch|mit|aus|nach|gegen|ihre[nrms]?|seine[nrms]?|weitere[nrms]?)$/;
/** What contracts name so that it be defined: the last part of the noun. */
const HEAD = /(?:daten|stelle|stellen|katalog|katalogs|beschreibung|leistung|leistungen|liste|plan|konzept|konzepts|vertrag|vertrags|vertrages|vereinbarung|auftrag|auftrags|zeit|zeiten|termin|termins|partner|partners|nutzer|nutzern|person|personen|team|teams|dienst|dienste|diensten|dienstes|plattform|portal|portals|system|systeme|systemen|systems|ereignis|ereignisse|fall|falls|faelle|faellen|zweck|zwecke|zwecks|zwecken|gebiet|gebiets|material|unterlagen|informationen|inhalte|inhalten|umgebung|produkt|produkte|produkten|paket|pakets|matrix|register|verzeichnis|handbuch|handbuchs|gremium|ausschuss|phase|niveau|klasse|klassen|stufe|stufen)$/;
/** Words of Art. 4 GDPR and Art. 5 DSG, data that everybody knows, and public registers. */
const LAWFUL = /^(?:robinsonliste|robinson-liste|(?:handels|vereins|melde|transparenz|insolvenz|unternehmens|firmenbuch|lobby|berufs)register|verarbeitungsverzeichnis|telefonverzeichnis|personendaten|gesundheitsdaten|gesundheitszustandsdaten|personen|person|aufsichtsstelle|daten|stammdaten|vertrag|vertrags|vertrages|vereinbarung|system|zweck|fall|zeit|leistung|auftrag|dienst)$/;
/** Adjectives that contracts put before a noun to make a term of it, by their stems; those of nations and offices make names. */
const QUALIFIES = /^(?:wesentlich|unwesentlich|zulaessig|unzulaessig|vertraulich|verbunden|geschuetzt|schutzwuerdig|kritisch|genehmigt|autorisiert|befugt|berechtigt|vereinbart|ausgeschlossen|qualifiziert|zusaetzlich|optional|relevant|sensibl|sensitiv|schwerwiegend|erheblich|massgeblich|eingeschraenkt|beschraenkt|erlaubt|gestattet|verboten|ergaenzend|betroffen|benannt|zugelassen|freigegeben|gesichert|uebermittelt|exportiert|anwendbar|geistig|beauftragt|gewerblich|sicherheitsrelevant|meldepflichtig|ausgenommen|bestehend|bereitgestellt|verarbeitet|vertragsgegenstaendlich|abgedeckt|priorisiert|dringend|geplant|autorisierend)(?:e|en|er|es|em)$/;
/** Nouns that make a common phrase of it, or words of the law. */
const COMMON = /^(?:person|personen|massnahme|massnahmen|recht|rechts|rechte|rechten|datenschutzrecht|datenschutzrechts|eigentum|eigentums|stelle|behoerde|bestellung|auftraggeber|auftragnehmer|grund)/;

const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/**
 * Phrases of a German sentence that are written like defined terms: a name in quotation marks behind an article (`die „Kerndaten“`), and an adjective
 * with a capital before its noun (`jede Wesentliche Änderung`). The head of a sentence, a word that another noun introduces (`der Ordner „Kerndaten“`), and words of the law are none.
 */
export function dressedIn({ tokens, concepts }: SentenceFact, { text }: Segment): Dressed[] {
  const found: Dressed[] = [];
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (token.kind !== 'word' || !before || !CAPITAL.test(token.text)) return;
    if (before.key === '"' && next?.key === '"') {
      if (ARTICLE.test(tokens[i - 2]?.key ?? '') && HEAD.test(token.key) && !LAWFUL.test(token.key) && token.key.length >= SHORTEST && !goesOn(text, tokens[i + 1]!.end) && !CAPITAL.test(tokens[i + 2]?.text ?? '')) found.push({ from: i, to: i + 1 });
    } else if (next && QUALIFIES.test(token.key) && CAPITAL.test(next.text) && next.key.length >= SHORTEST_NOUN && DETERMINER.test(before.key) && !COMMON.test(next.key) && !CAPITAL.test(tokens[i + 2]?.text ?? '')) {
      found.push({ from: i, to: i + 2 });
    }
  });
  return found.length > 0 && runsOn(tokens) && !concepts.some(({ concept }) => DEFINES.test(concept)) ? found : [];
}

/** A sentence with words in small letters, and no title. */
const runsOn = (tokens: SentenceFact['tokens']): boolean => tokens.filter((token) => /^\p{Ll}/u.test(token.text)).length >= FEWEST_SMALL;

const FEWEST_SMALL = 3;
const SHORTEST = 7;
const SHORTEST_NOUN = 4;
/** The sentence says what something is called, or what a term means. */
const DEFINES = /^(?:HEREINAFTER|NAMED|MEANS|CALLS|MEANS_THE_SAME|REPORTS_LAW)$/;

/** `das „Kern“-System`: half of a compound. */
const goesOn = (text: string, end: number): boolean => /^[-‐‑]/.test(text.slice(end, end + 1));

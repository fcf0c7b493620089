import type { Lexicon } from '../lexicon.js';

/** All that was entrusted: data and their bearers, not a protocol on them, an invoice or a key. */
const HOLDINGS = '*daten|*datenbestand|*datenbestands|*datenbestände|*gesamtbestand|*gesamtbestands|*datensatz|*datensätze|*datensätzen|*bestände|bestand|dateien|akten|*dossiers|unterlagen|*datenbank|*kartei|inhalte|inhalten|*datenträger|datenabzug|gesamtabzug';
const SENDS = 'übermittelt|übermitteln|überträgt|übertragen|überführt|überführen|überstellt|überstellen|transferiert|transferieren|migriert|migrieren|überspielt|überspielen|zuleitet|zuleiten|zugeleitet|ausgeliefert|ausliefert|ausliefern|abliefert|abliefern|abgeliefert|übersandt|übersendet|übersenden|zugesandt|zusendet|zusenden|zugestellt|zustellt|zustellen|bereitgestellt|geliefert|weitergeleitet|weitergegeben|weiterreicht|verschafft|überreicht|ausgeleitet|ausleitet';
const TO_SEND = 'zu übermitteln|übertragen|überführen|überstellen|transferieren|migrieren|überspielen|übersenden|liefern|überreichen';
const TO_SEND_SPLIT = 'zuzuleiten|auszuliefern|abzuliefern|zuzusenden|zuzustellen|bereitzustellen|weiterzuleiten|weiterzugeben|auszuleiten';
const LEAVES = 'schliesst|schliessen|löschst|löscht|löschen|kündigst|kündigt|kündigen|aufgibst|aufgebt|aufgeben|beendest|beendet|beenden|auflöst|auflösen';

/** What becomes of the data at the end, told as work: handed over, moved out, left with nobody. DE, AT, CH. */
export const requirementsHandingBack: Lexicon = {
  // Data that go somewhere: back, if to the controller.
  SENDS_DATA: [
    `${HOLDINGS} ..16 ${SENDS}`, `${SENDS} ..14 ${HOLDINGS}`, `${HOLDINGS} ..14 ${TO_SEND}`, `${HOLDINGS} ..14 ${TO_SEND_SPLIT}`,
    `übertragung|überführung|transfer|migration|übermittlung|überspielung|auslieferung|ablieferung|zustellung ..4 ${HOLDINGS}`, `stellt|stellen|leitet|leiten|liefert|liefern ..12 ${HOLDINGS} ..10 zu|aus|ab|bereit`,
  ],
  RETURNS: [
    'schicken|schickt|senden|sendet|mailen|mailt ..1 dir|euch|ihnen ..4 *daten|kopie|alles|dateien|unterlagen', 'schicken|schickt|senden|sendet|mailen|mailt ..2 *daten|alles ..3 dir|euch|ihnen',
    'stellt|stellen ..12 abzug|datenabzug|gesamtabzug|export|datenexport|kopie ..8 bereit|aus|verfügung', 'abzug|datenabzug|gesamtabzug|datenexport|export ..8 bereitgestellt|bereitzustellen|geliefert|erstellt',
  ],
  AT_THE_END: [
    `du|sie|ihr|dein|ihr|euer|deinen|ihren|euren ..1 konto|kundenkonto|account|benutzerkonto|zugang|profil|abo|abonnement|mitgliedschaft ..1 ${LEAVES}`,
    'vertragstag*', 'letzten|letzter ..1 *arbeitstag|nutzungstag|betriebstag|tag der laufzeit|nutzung|zusammenarbeit|mandats|auftrags|vertrags', 'projektende*', 'mandatsende*', 'projektschluss|mandatsschluss', 'exit-phase|exitphase|exit-plan|exitplan', 'vertragsaustritt*',
    'ablauf|ende|beendigung|niederlegung|auslaufen ..2 mandats|mandates|projekts|projektes|abonnements|abos|lizenz|nutzung|subskription|mitgliedschaft',
  ],
  THEREAFTER: ['nach ..1 übertragung|übermittlung|auslieferung|ablieferung|überführung|migration|zustellung|lesbarkeit', 'nach ..2 bestätigung|prüfung ..2 vollständigkeit|lesbarkeit|erhalts|eingangs', 'im anschluss', 'ist dies|das geschehen|erfolgt', 'wochen|tage|monate nach ..2 übergabe|übertragung|übermittlung|rückgabe|herausgabe|export'],
  RETURN_OR_DELETE: ['schicken|schickt|senden|sendet|mailen|mailt|übermittelt|übermitteln|überträgt|übertragen ..14 oder ..8 lösch*|vernicht*', 'lösch*|vernicht* ..8 oder ..8 schicken|schickt|senden|sendet|übermittelt|übermitteln|überträgt|übertragen'],
  RETURN_AND_DELETE: ['rückgabe|herausgabe|rückführung und ..1 löschung|vernichtung aller|sämtlicher', 'rückgabe|herausgabe|übergabe|rückführung ..6 umfasst|beinhaltet|schliesst|bedingt ..6 *löschung|vernichtung', 'rückgabe|herausgabe|übergabe|aushändigung|rückführung ..6 und ..2 anschliessende*|nachfolgende*|spätere*|danach ..4 *löschung|vernichtung', 'rückgabe|herausgabe|übergabe ..4 mit anschliessende* ..2 *löschung|vernichtung'],
  WHOSE_CHOICE: [
    'wahl|wahlrecht|entscheidung|entscheid ..2 liegt|steht|obliegt|gebührt|hat|trifft',
    'wählt|entscheidet|bestimmt ..1 eine|einen|welche|welchen|hierüber|darüber|zwischen',
    'trifft ..4 wahl|entscheidung|auswahl',
    'was|wie ..12 geschieht|geschehen|passiert|verfahren ..6 entscheidet|entscheiden|entscheidest|bestimmt|bestimmst',
  ],
};

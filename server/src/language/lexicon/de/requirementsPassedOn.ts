import type { Lexicon } from '../lexicon.js';

const DUTIES = 'pflichten|verpflichtungen|bindungen|datenschutzpflichten';
const WORD_FOR_WORD = 'gleichlautend|inhaltsgleich|wortgleich|inhaltsidentisch|deckungsgleich|gleichlautende*|inhaltsgleiche*|wortgleiche*|inhaltsidentische*|deckungsgleiche*';
const DEMAND = 'verlangen|verlangt|fordern|fordert|vorschreiben|vorschreibt|auferlegen|auferlegt|abverlangen|abverlangt|zumuten';

/** Duties that are handed on to sub-processors. Art. 28(4) GDPR; `überbinden` is the Swiss verb. */
export const requirementsPassedOn: Lexicon = {
  // `Pflichten werden durchgereicht`: what is handed on is the same.
  DUTIES_PASSED_ON: [
    `${DUTIES} ..8 durchgereicht|durchzureichen|durchreicht|durchreichen|weitergereicht|weiterzureichen|weiterreicht|weiterreichen|weitergegeben|weiterzugeben|weitergibt|weitergeben|überbunden|überbinden|überbindet|überwälzt`,
    `reicht|reichen ..5 ${DUTIES} ..8 durch|weiter`, `gibt|geben ..5 ${DUTIES} ..8 weiter`, `${DUTIES} ..2 gibt|geben|reicht|reichen ..8 weiter|durch`, `überbindet|überbinden ..5 ${DUTIES}`, `überbindung|durchreichung ..3 ${DUTIES}`,
  ],
  // `gleiche vertragliche Pflichten`, without a verb.
  DUTIES_BY_CONTRACT: ['dieselben|gleiche|gleichen|selben vertragliche|vertraglichen ..2 pflichten|datenschutzpflichten|verpflichtungen'],
  // `den Beizug der in Anhang 2 aufgeführten Dritten`
  OTHERS_ENGAGED: ['beizug|einsatz|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung ..10 aufgeführten|genannten|bezeichneten|gelisteten|aufgelisteten|benannten|angegebenen dritten|dienstleister|unternehmen|firmen|partner|anbieter'],
  NOT_IMPOSED: ['durchreichung|überbindung|weitergabe ..6 nicht', 'nicht ..2 durchgereicht|weitergereicht', 'braucht|brauchen ..8 nicht ..4 überbinden|auferlegen|weiterzugeben|durchzureichen|weiterzureichen', 'nicht gehalten|verpflichtet ..12 weiterzugeben|durchzureichen|weiterzureichen|überbinden|aufzuerlegen', 'pflicht ..12 weiterzugeben|durchzureichen|weiterzureichen|überbinden|aufzuerlegen ..3 besteht nicht'],
  BOUND_ALIKE: [
    `${WORD_FOR_WORD} ..3 verpflicht*|binden|gebunden|unterworfen|unterwerfen|vereinbar*`, `verpflichtet|verpflichten|bindet|binden ..8 ${WORD_FOR_WORD}`, `${WORD_FOR_WORD} ..2 vertr*|*vertrag|*verträge|vereinbarung*|avv|bedingungen|klauseln|regelungen|pflichten`,
    'in demselben|gleichen|selben umfang|masse ..4 binden|gebunden|verpflicht*', `nicht|keinesfalls weniger ..2 ${DEMAND}`, `${DEMAND} nicht|keinesfalls weniger`, `dasselbe ..2 ${DEMAND} ..1 wie`, `gleiche|selbe ..2 ${DEMAND} wie`,
  ],
};

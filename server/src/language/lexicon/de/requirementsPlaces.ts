import type { Lexicon } from '../lexicon.js';

const AREA = 'eu|ewr|europäischen|europäische|union|schweiz|deutschland|österreich|liechtenstein|eu/ewr|eu-/ewr|ewr/eu|europa|inland|inlands|unionsgebiet|dach';
const MOVED = 'übermittelt|übertragen|bekanntgegeben|weitergegeben|gesendet|verschickt|versandt|verarbeitet|bearbeitet|gebracht|verbracht|geschickt|verlagert|exportiert|offengelegt|gespeichert|gegeben';
const MOVES = 'übermittelt|übermitteln|überträgt|übertragen|sendet|senden|verarbeitet|verarbeiten|bearbeitet|bearbeiten|bringt|bringen|schickt|schicken|verlagert|verlagern|exportiert|exportieren|speichert|speichern|verlässt|verlassen|geben|gibt';
const TRANSFER = '*übermittlung|*übermittlungen|*bekanntgabe|*transfer|*transfers|*export|weitergabe|datenweitergabe|verarbeitung|datenverarbeitung|bearbeitung|datenbearbeitung|zugriff|zugriffe|speicherung';

/** Staying within an area, said as a promise. Art. 44 DSGVO, Art. 16 DSG. */
export const requirementsPlaces: Lexicon = {
  KEPT_WITHIN: [
    `nur|ausschliesslich|allein|lediglich ..1 in|innerhalb|im ..5 ${AREA}`, `an keinem anderen ort|standort ..2 als ..4 ${AREA}`, `nirgendwo|nirgends ..2 anders|sonst|als ..4 ${AREA}`, `nur|ausschliesslich ${AREA}`,
  ],
  PLACE_HEADING: ['wo|ort|orte|standort|standorte|verarbeitungsort|verarbeitungsorte|speicherort|leistungsort|serverstandort|datenstandort'],
  OUTSIDE_AREA: ['*drittland*|*drittländer*|drittstaat*|*ausland|*auslands|auslandsbekanntgabe*', `ausserhalb ..5 ${AREA}|eu-raum*|europas`, `verlassen|verlässt ..5 ${AREA}`, `${AREA} ..3 verlassen|hinaus`, 'andere*|fremde* staat*|land|länder|ländern', 'usa'],
  NOTHING_LEAVES: [
    'findet|finden ..10 nicht statt', 'erfolgt|erfolgen|geschieht|geschehen ..10 nicht|nichts', `kein|keine|keinerlei ..4 ${TRANSFER}`, `keine|keinerlei ..4 *daten|informationen|unterlagen ..10 ${MOVED}|bekannt`,
    `${MOVES} ..8 keine|keinerlei ..4 *daten|informationen|unterlagen`, `${MOVES} ..8 nichts|nie|niemals|nicht`, `nie|niemals|nichts|nicht ..4 ${MOVED}`,
  ],
  // Where data lie does not say from where they are worked with.
  MERELY_KEPT: ['*hosting*', 'gehostet*|hosten|hostet', '*server|*servern|*servers', '*rechenzentr*', 'speicherung|gespeichert|speichern|speichert|abgelegt|gelagert|aufbewahr*'],
  FOR_NOW: ['derzeit*|zurzeit|aktuell|gegenwärtig|momentan|vorerst|einstweilen', 'zur zeit', 'bis auf weiteres', 'grundsätzlich|üblicherweise|normalerweise|überwiegend|vorwiegend|hauptsächlich|primär|möglichst', 'in der regel', 'wenn|soweit|sofern möglich|machbar', 'bemüht|bestrebt|beabsichtigt|strebt|plant'],
  NOT_ONLY: ['nicht nur|allein|ausschliesslich|lediglich', 'nicht ..1 ausgeschlossen|auszuschliessen|verboten|untersagt'],
  SELLS: ['vertrieben|verkauft|angeboten|verfügbar|erhältlich|lizenziert|ansässig*'],
  CLAUSES_APPLY: ['gelten|gilt|vereinbart|vereinbaren|geschlossen|schliessen|einbezogen ..8 scc|sccs|standardvertragsklauseln|standarddatenschutzklauseln|eu-standardvertragsklauseln', 'scc|sccs|standardvertragsklauseln|standarddatenschutzklauseln|eu-standardvertragsklauseln ..10 gelten|vereinbart|geschlossen|abgeschlossen|einbezogen|bestandteil|anwendung'],
  SAME_APPLIES: ['gilt|gelten ..1 erst recht', 'erst recht gilt|gelten'],
};

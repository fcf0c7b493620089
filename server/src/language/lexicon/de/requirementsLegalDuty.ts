import type { Lexicon } from '../lexicon.js';

const ORDER = 'weisung|weisungen|anweisung|anweisungen|auftrag|auftrags|auftrages|instruktion|instruktionen|vorgaben|anordnungen';
const UNTOLD = 'weisungsfreie*|weisungslose*|weisungswidrige*|weisungsfremde*|auftragsfremde*|eigenmächtige* ..1 verarbeitung|verarbeitungen|bearbeitung|bearbeitungen|datenverarbeitung|datenbearbeitung|verwendung|nutzung';
const TOLD = 'verständigung|unterrichtung|information|benachrichtigung|mitteilung|hinweis|anzeige|orientierung|vorankündigung|bekanntgabe';

/** Processing that the law forces and the controller did not order, and that it is told of beforehand. Art. 28(3)(a) GDPR. */
export const requirementsLegalDuty: Lexicon = {
  OTHER_THAN_TOLD: [
    'weisungswidrige*|weisungsfremde*|weisungslose*|weisungsfreie*|auftragsfremde*|auftragswidrige*|weisungsunabhängige* verarbeitung|verarbeitungen|bearbeitung|bearbeitungen|verwendung|nutzung|datenverarbeitung|datenbearbeitung|weitergabe', 'weisungswidrig|auftragswidrig ..6 verarbeit*|bearbeit*|verwend*|handeln|vorgehen',
    `nicht ..4 ${ORDER}|vertrag|vereinbarung ..1 gedeckt|abgedeckt|umfasst|erfasst|vorgesehen|entspricht|entsprechen|entsprechend*`, `von ..4 ${ORDER} ..1 nicht gedeckt|abgedeckt|umfasst|erfasst`, `ausserhalb|jenseits|entgegen ..3 ${ORDER}`, `über ..4 ${ORDER} hinaus|hinausgeht|hinausgehen|hinausgehende|hinausgehenden|hinausreicht|hinausgehend`,
    'darüber hinausgehende|hinausgehenden ..2 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung', 'auf|in andere|anderer|anderen|sonstige|abweichende|abweichender ..1 weise|art|form', 'anders ..12 als ..8 vorgegeben|angewiesen|angeordnet|vereinbart|beauftragt|verlangt|gewünscht|festgelegt|aufgetragen|bestimmt', 'abweichend ..6 verarbeiten|bearbeiten|verarbeitet|bearbeitet|vorgehen|handeln', `von ..3 ${ORDER} ..1 abweichen|abgehen|abweicht|abgeht|abweichend*|abzuweichen|abzugehen`, 'ohne|gegen ..4 auftrag|willen ..2 verarbeiten|bearbeiten|verarbeitet|bearbeitet|herausgeben',
  ],
  OTHER_PROCESSING: ['vorbehalten|ausgenommen|unberührt bleiben|bleibt|sind|ist ..2 verarbeitungen|bearbeitungen|verarbeitung|bearbeitung|datenbearbeitungen|datenverarbeitungen'],
  BEFORE_PROCESSING: [
    `erst|nur|frühestens nach ..4 ${TOLD}`, 'davor ..6 hinzuweisen|hinweisen|informieren|unterrichten|verständigen|benachrichtigen|mitzuteilen|anzuzeigen|orientieren', 'weist|informiert|unterrichtet|verständigt|benachrichtigt|orientiert ..4 davor', 'bevor ..10 dies|das|es|so tut|macht|vornimmt|umsetzt|geschieht', 'noch ehe|bevor',
  ],
  LEGALLY_REQUIRED: [
    'gesetzlich|rechtlich|behördlich ..4 gehalten|genötigt|angehalten', 'gesetzliche* ..4 *pflicht|*pflichten', 'rechtsnorm|rechtsnormen|rechtsvorschrift|rechtsvorschriften|gesetz|gesetze|recht ..12 aufträgt|auftragen|abverlangt|erzwingt|erzwingen|vorsieht|vorsehen|anordnet|anordnen', 'rechtsnorm|rechtsnormen|rechtsvorschrift|rechtsvorschriften|gesetz|gesetze|recht ..12 erforderlich|nötig macht|machen',
  ],
  OTHER_PROCESSING_BARRED: [
    `${UNTOLD} ..10 ausgeschlossen|unzulässig|untersagt|verboten|unterbleibt|unterbleiben`, `${UNTOLD} ..8 nicht ..2 statt|gestattet|erlaubt|zulässig|statthaft`, 'keine|keinerlei weisungsfreie*|weisungslose*|weisungswidrige*|weisungsfremde*|auftragsfremde*|eigenmächtige*',
    'nicht|nie|niemals|keinesfalls|keineswegs anders|anderweitig ..4 verarbeiten|bearbeiten|verwenden|nutzen|verarbeitet|bearbeitet|verwendet|genutzt|behandeln|behandelt', 'nicht|nie|niemals|keinesfalls ..2 auf|in andere|anderer|anderen ..1 weise|art|form',
  ],
  ON_INSTRUCTION: ['nur|ausschliesslich|allein|lediglich ..2 auf|über ..3 auftrag|aufträge|geheiss', 'auf|über auftrag der|des|ihres|deines|seines|hin|tätig'],
  // `Der Auftragnehmer darf nur die in Anlage 1 vom Auftraggeber aufgeführten Verarbeitungen vornehmen`
  LISTED_PROCESSING: ['nur|ausschliesslich|einzig|lediglich|allein die|diejenigen|jene|solche ..12 aufgeführten|genannten|festgelegten|bezeichneten|beschriebenen|aufgelisteten ..2 verarbeitungen|bearbeitungen|verarbeitungstätigkeiten|verarbeitungsvorgänge|datenverarbeitungen|datenbearbeitungen'],
  INFORM: ['erfährt|erfahren|erfährst ..5 davon|hiervon ..1 bevor|ehe|vorher|vorab|zuvor'],
  // `Zwingende Vorschriften gehen den Weisungen vor`
  LAW_PREVAILS: [
    `gesetzliche*|zwingende*|rechtliche*|rechtsvorschriften|vorschriften|gesetze|recht ..16 geht|gehen ..2 ${ORDER} ..4 vor`, `gesetzliche*|zwingende*|rechtliche*|rechtsvorschriften|vorschriften|gesetze|recht ..12 vorrang|vorrangig|vorgehen|vor ..4 ${ORDER}`, `vorrang vor ..3 ${ORDER} ..8 gesetzliche*|zwingende*|rechtliche*|rechtsvorschriften|gesetze`,
  ],
};

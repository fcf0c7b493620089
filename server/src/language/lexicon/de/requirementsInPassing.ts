import type { Lexicon } from '../lexicon.js';

/** What a clause on one matter says in passing of another, without settling it. Art. 28 Abs. 3 DSGVO. */
export const requirementsInPassing: Lexicon = {
  // Who stands on which side, and nothing of what is done.
  ROLES_STATED: ['ist|sind|bist|seid ..3 verantwortlicher|verantwortliche|auftragsverarbeiter|auftragsverarbeiterin|auftragsbearbeiter|auftragsbearbeiterin'],
  LAW_BREACHED: ['verstoss|verstösse|verstösst|verstossen ..2 gegen', 'verletzt|verletzen ..5 *recht|*gesetz|*vorschriften|*bestimmungen|dsgvo|dsg'],
  // The papers that show the measures are handed over.
  MEASURES_PROVED: ['umsetzung|einhaltung|vorliegen|bestehen|wirksamkeit ..8 *massnahmen ..3 nachzuweisen|nachweisen|nach|belegen|dokumentieren', 'umsetzung|einhaltung|vorliegen|bestehen|wirksamkeit ..8 *massnahmen zu belegen|dokumentieren', 'nachweis|nachweise|beleg|belege|dokumentation ..8 *massnahmen', 'weist|weisen ..6 umsetzung|einhaltung ..6 *massnahmen'],
  // Persons, and not the processor, keep to the measures.
  FOLLOWS_MEASURES: ['*massnahmen ..2 einzuhalten|einhalten|beachten|befolgen', '*massnahmen ..2 zu beachten|befolgen'],
  ONE_CLAUSE: ['jede|keine|eine|andere bestimmung ..1 des|dieses vertrags|vertrages'],
  // What follows from the end, and not when it comes.
  ENDING_CASE: ['endet|enden der|die|dieser|das|dieses ..1 *vertrag|*vereinbarung|*verhältnis|leistungen|zusammenarbeit ,', 'wenn|sobald|falls|sofern ..3 *vertrag|*vereinbarung|*verhältnis|zusammenarbeit ..2 endet|beendet', 'mit|bei|nach ..1 ende|beendigung|wirksamwerden|ablauf|vertragsende|kündigung'],
  RIGHT_ENDS: ['erlischt|erlöschen|endet|enden das|die|sein|ihr|alle ..2 recht|rechte|nutzungsrecht|nutzungsrechte|lizenz|zugang|zugriff', 'recht|rechte|nutzungsrecht|nutzungsrechte|lizenz ..6 erlischt|erlöschen'],
  // How long something else is done or kept while the contract runs.
  WHILE_IT_RUNS: ['während|innerhalb ..3 dauer|laufzeit|vertragslaufzeit|vertragsdauer|vertrags|vertrages', 'für die|der ..2 dauer|laufzeit|vertragslaufzeit|vertragsdauer', 'über die ..2 dauer|laufzeit', 'solange', 'in den letzten|ersten ..2 monaten|wochen|tagen'],
  FOR_BREACH: ['wichtigem|wichtigen|wichtiger grund|grunde', 'fristlos*', 'schwerwiegend*|wesentlich*|grob* ..3 verletzung|verstoss|pflichtverletzung|vertragsverletzung', 'insolvenz*', 'ausserordentlich* ..3 *kündigung|kündigen|*kündigungsrecht'],
  DURATION_OF_CHECK: ['umfang|zeitpunkt|termin|ort|beginn|ablauf ..3 dauer', 'dauer ..2 der|des|einer prüfung|kontrolle|kontrollen|überprüfung|inspektion|audits'],
  // Served by the paper, and not by the processing: `zur Erfüllung der Anforderungen des Art. 28`.
  MEETS_LAW: ['erfüllung|umsetzung|einhaltung|erfüllen|umzusetzen|einzuhalten|konkretisierung ..4 gesetzlichen|datenschutzrechtlichen|rechtlichen ..2 anforderungen|vorgaben|pflichten|verpflichtungen|bestimmungen|vorschriften', 'anforderungen|vorgaben|voraussetzungen ..4 art.|artikel|artikels|dsgvo|dsg|datenschutzrecht*|datenschutzgesetz* ..6 erfüllen|genügen|erfüllt|umzusetzen|einzuhalten', 'erfüllung|umsetzung|einhaltung ..3 anforderungen|vorgaben|pflichten ..3 art.|artikel|artikels|dsgvo|dsg'],
  VETTING: ['führungszeugnis*', '*sicherheitsüberprüfung*', 'hintergrundprüfung*', 'strafregister*', 'leumund*', 'zuverlässigkeitsprüfung*'],
  SERVICE_LEVEL: ['verfügbarkeit', 'wartungsfenster*', 'wartungsarbeiten', 'ausfallzeit*', 'reaktionszeit*', 'servicelevel*', 'service level*'],
  // `Kategorien betroffener Personen` are no categories of data.
  TYPES_OF_DATA_NAMED: ['art|arten|kategorie|kategorien|datenart|datenarten ..4 *daten|personendaten', 'datenart*|datenkategorie*|datentyp*'],
  AFFECTED_DATA: ['betroffen|erfasst|umfasst|betroffene sind|ist|werden ..3 daten|personendaten|informationen'],
  // The first sentence of the paper, with the names of both.
  PAPER_OPENS: ['zwischen ..12 nachfolgend|nachstehend|folgend|folgenden|im folgenden', 'nachfolgend|nachstehend ..3 genannt|auftraggeber|auftragnehmer'],
  STAFF_TOUCHES_DATA: ['mitarbeiter*|beschäftigte*|personal|angestellte*|erfüllungsgehilfen ..14 berührung|kontakt|kenntnis|zugriff|einsicht'],
  RIGHT_TO_OBJECT: ['widerspruchsrecht*|einspruchsrecht*|vetorecht*', 'recht ..2 widerspruch*'],
  // Whose task it is.
  FALLS_TO: ['obliegt|obliegen', 'ist|bleibt sache|aufgabe', 'zuständig*'],
  RESPONSIBLE_ONE: ['verantwortliche|verantwortlichen stelle|partei'],
  SUBJECT_IS_DATA: ['gegenstand ..8 ist|sind|bilden ..2 folgende|nachfolgende|folgenden ..2 daten*|*daten|*datenarten|*kategorien', 'gegenstand ..8 ist|sind|bilden ..1 datenart*|datenkategorie*'],
  FURTHER_SERVICES: ['nebenleistung*|hilfsleistung*|*nebenleistungen'],
  BREACH_OF_DATA: ['verletzung|verletzungen ..1 des schutzes', 'datenpanne*', 'datenschutzverletzung*', 'datenschutzvorf*'],
  // Papers that show how the data were processed.
  EVIDENCE_KEPT: ['dokumentationen|dokumentation|unterlagen|nachweise|protokolle ..3 nachweis|nachweise|beleg ..20 aufzubewahren|aufbewahrt|aufbewahren|auf', 'nachweis der|einer ..6 *datenverarbeitung|*verarbeitung|*bearbeitung dienen|dient|dienende'],
};

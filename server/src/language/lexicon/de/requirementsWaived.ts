import type { Lexicon } from '../lexicon.js';

/** What the processor may leave undone, or do without being told, after it promised the contrary. Art. 28 Abs. 2, Abs. 3 lit. a, c DSGVO. */
export const requirementsWaived: Lexicon = {
  // What stands in the list behind it is not owed: `Der Auftragnehmer ist nicht verpflichtet: …`.
  DENIES_WHAT_FOLLOWS: ['nicht ..2 verpflichtet|geschuldet|enthalten|umfasst|inbegriffen|erfasst', 'nicht geschuldet|enthalten|umfasst|inbegriffen|erfasst|bestandteil|gegenstand ..4 sind|ist|leistungen|leistung|vertrags|vertrages|auftrags|entgelts|vergütung', 'nicht verpflichtet ..2 zu', 'keine ..2 pflicht|verpflichtung|pflichten|verpflichtungen', 'schuldet|schulden ..3 nicht', 'ausgeschlossen sind|ist', 'ausgeschlossen|ausgenommen', 'nur ..4 gesonderten|gesonderter|gesonderte|separaten|separater|zusätzlichen|kostenpflichtigen ..2 auftrag|beauftragung|bestellung|vereinbarung|buchung', 'gesondert|separat|zusätzlich ..1 beauftragen|bestellen|buchen|beauftragt|bestellt|gebucht ..1 werden', 'gesondert|separat|zusätzlich zu beauftragen|bestellen|buchen', 'zusatzleistungen|zusatzleistung|optionale leistungen ..2 sind|ist'],
  IF_BOUGHT: ['wenn|sofern|falls|soweit|nur ..8 paket|*paket|tarif|*tarif|modul|*modul|option|zusatzleistung|zusatzleistungen|supportvertrag|wartungsvertrag ..3 bucht|gebucht|bestellt|erwirbt|erworben|abgeschlossen|hat'],
  // Only what its own judgement takes for grave.
  SERIOUS_ONLY: ['wenn|sofern|soweit|falls ..8 nach ..1 seiner|ihrer|unserer|eigener ..1 einschätzung|ansicht|beurteilung|auffassung|bewertung', 'wenn|sofern|soweit|falls ..10 zu ..1 hohen|hohem|erheblichen ..1 risiko', 'sofern|soweit|falls ..8 hohes|erhebliches risiko'],
  // The slight ones as well.
  MINOR_TOO: ['auch|selbst ..1 wenn|dann|falls ..3 kein|keine|keinem|gering*|unwahrscheinlich|nur', 'unabhängig ..4 risiko|schwere|erheblichkeit|ausmass', 'gleich|egal ..4 risiko|schwer|erheblich'],
  AFTER_INQUIRY: ['sobald|wenn|nachdem ..6 untersuchung|prüfung|analyse|ermittlungen ..4 abgeschlossen|beendet'],
  REPLACES_AUDITS: ['tritt|treten ..4 an ..1 stelle ..4 kontrolle|kontrollen|prüfung|prüfungen|überprüfung|inspektion|inspektionen|audits', 'kontrollrecht|kontrollrechte|prüfrecht|prüfungsrecht|prüfrechte ..3 indem|durch ..8 bericht|prüfbericht|berichte|prüfberichte|testat|zertifikat|zertifikate'],
  OBJECTION_REFUSED: ['recht ..2 widerspruch|einspruch|ablehnung|veto ..8 nicht|keines', 'kein|keinerlei ..2 recht ..2 widerspruch|einspruch|ablehnung'],
  CIRCULAR: ['personen|betroffene , deren|von denen ..3 daten ..8 übermittelt|übermitteln|verarbeitet|bearbeitet|eingibt|einstellt|hochlädt|überlässt|bereitstellt|speichert|übergibt'],
  LEVEL_NOT_OWED: ['kein|keine|keinen|keinerlei ..3 niveau|schutzniveau|sicherheitsniveau|standard ..4 geschuldet|zugesagt|zugesichert|garantiert', 'schutzniveau|sicherheitsniveau|sicherheitsstandard ..4 nicht ..2 geschuldet|zugesagt|zugesichert|garantiert'],
  WITHOUT_INSTRUCTION: ['ohne ..2 weisung|weisungen'],
  // Other terms stay as they are, and nobody answers for anybody.
  LEFT_AS_IT_IS: ['bleibt|bleiben ..2 unberührt', 'steht|stehen dem gleich|gleich'],
  MAY_OMIT: ['kann|können|darf|dürfen ..8 unterlassen|unterbleiben|weglassen|entfallen|wegfallen', 'kann|können|darf|dürfen ..6 von ..2 absehen', 'braucht|muss ..6 nicht ..2 umzusetzen|umsetzen|ergreifen|zu ergreifen'],
  // Something as good takes its place, or the level of protection stays.
  LEVEL_KEPT: ['schutzniveau|sicherheitsniveau|niveau', 'gleichwertig*', 'ersetzt|ersetzen|ersatz', 'nicht ..2 unterschritten|unterschreiten|herabgesetzt', 'zustimmung|einverständnis|einvernehmen|abstimmung|weisung ..6 auftraggeber*|kunde*|verantwortliche*', 'nicht ..3 erforderlich|notwendig|nötig|einschlägig|anwendbar', 'überholt|veraltet'],
  INSTRUCTION_NOT_NEEDED: ['ohne ..1 dass ..6 weisung ..1 bedarf|bedürfte|erforderlich|nötig', 'weisung|weisungen ..3 bedarf|bedürfen ..5 nicht', 'keiner ..2 weisung|weisungen', 'weisung ..4 nicht ..1 erforderlich|nötig|notwendig'],
  USED_FOR_ITSELF: ['eigene|eigenen|eigener ..2 zweck|zwecke|zwecken|interesse|interessen|produkt|produkte|produkten|produktentwicklung|statistik|statistiken|modelle|modellen|forschung|analysen', 'weiterentwicklung|verbesserung|training|entwicklung ..3 seiner|ihrer|unserer|eigenen|eigener'],
};

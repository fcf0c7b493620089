import type { Lexicon } from '../lexicon.js';

/** What founders and small firms write, as in the English lexicon of the same name. */
export const requirementsPlainWords: Lexicon = {
  FOLLOWING_PROCESSED: ['folgende|folgenden|folgendes ..4 verarbeitet|gespeichert|erhoben|erfasst', 'verarbeitet|verarbeiten|speichert|speichern|erhebt|erheben ..3 folgende|folgendes', 'verarbeitet|gespeichert|erhoben ..1 werden ..1 folgende'],
  PREFERS: ['bevorzugt', 'vorzieht', 'lieber ist', 'genehm ist', 'beliebt', 'fuer richtig haelt'],
  EASIER_FOR_ITSELF: ['je nachdem ..6 einfacher|guenstiger|leichter|schneller|billiger|praktischer', 'je nachdem ..10 geringerem|geringeren|weniger|kleinerem ..1 aufwand|kosten|arbeit', 'was ..4 einfacher|guenstiger|leichter|schneller ..1 ist', 'mit ..3 geringerem|geringsten|geringstem aufwand ..3 ist|verbunden|moeglich'],
};

import type { Lexicon } from '../lexicon.js';

/** What looks like a duty or a term and is less: kept apart so that a requirement can leave it out. */
export const requirementsLookalikes: Lexicon = {
  AS_LONG_AS_NEEDED: ['solange|soweit ..2 notwendig|nötig|erforderlich|benötigt', 'solange ..3 notwendig|nötig|erforderlich ist', 'für die notwendige|erforderliche|nötige zeit|dauer'],
  SECURITY_AS_CITED: ['sicherheit ..2 nach|gemäss|im sinne ..2 art|artikel', 'nach|gemäss art|artikel 32 ..4 geforderte|gebotene|verlangte|vorgeschriebene sicherheit'],
  THE_FOREGOING: ['das vorstehende|obige', 'vorstehendes'],
  PUTS_UNDER: ['auferlegt|auferlegen|aufzuerlegen|auferlegte', 'verpflichtet|verpflichten|verpflichte', 'weitergibt|weitergegeben|weiterzugeben', 'überbindet|überbinden|überbunden', 'unterwirft|unterworfen', 'vertraglich*', 'vertrag ..6 geschlossen|schliesst|schliessen', 'gelten ..6 gleichen|selben|dieselben', 'schriftlich*'],
  REPORT_COPY: ['kopie|kopien|zusammenfassung|zusammenfassungen|auszug|auszüge ..6 *bericht|*berichts|*berichte|zertifikat|zertifikats|zertifikate|testat|testats'],
};

import type { Lexicon } from '../lexicon.js';

const ALOUD = 'unverzüglich|binnen|innert|innerhalb|sofort|umgehend|spätestens|ohne|melden|meldet|anzuzeigen';
const CLIENT = 'auftraggeber|auftraggeberin|verantwortliche|verantwortlicher|kunde|kundin|verein|vorstand|mandant|mandantin|schule|schulleitung|gemeinde|praxis|kanzlei|klinik|geschäftsstelle|ansprechpartner|ansprechpartnerin|datenschutzbeauftragte|datenschutzbeauftragter';
const SOMEBODY = 'jemand|person|personen|betroffene|betroffener|betroffenen|mitglied|mitglieder|kunde|kundin|kunden|gast|gäste|patient|patientin|patienten';

/** Duties that check boxes, tables and house rules say in a few words. */
export const requirementsInFewWords: Lexicon = {
  // `meldet Verletzungen binnen 24 Stunden`: of what, nobody says who means personal data.
  BREACH: [`verletzung|verletzungen ${ALOUD}`, 'jede|alle|jegliche|etwaige ..1 verletzung|verletzungen dem|der|ohne|unverzüglich|binnen|innert', 'verletzung|verletzungen dem auftraggeber|kunden|verantwortlichen|mandanten|verein'],
  BREACH_WORD: ['verletzung|verletzungen'],
  LEARNED_OF: ['kenntnis*', 'bekanntwerden', 'bekannt wird|werden|wurde', 'entdeckung|feststellung|entdeckt|festgestellt|bemerkt'],
  INCIDENT_ITSELF: ['vorfall|vorfalls|vorfälle|vorfällen|zwischenfall|zwischenfälle|zwischenfällen'],
  FAULT_CLASS: ['priorität*|prioritätsklasse*|verfügbarkeit*|störungsklasse*|ticket|tickets|schweregrad*|service level'],
  LEARNS_OF_IT: [`erfährt|erfahren es|das|dies|davon|hiervon der|die|das|unser|euer|ihr ${CLIENT}`],
  // It tells by itself, beside the help it gives.
  TELLS_ITSELF: ['und|sowie ..8 meldet|benachrichtigt|informiert|unterrichtet|verständigt', 'und|sowie zeigt ..10 an'],

  // Proof laid before the controller, other than papers of others: `legt Nachweise vor`.
  PROOFS_SHOWN: ['nachweise|belege|nachweisen ..3 vorzulegen|vorlegen|vorlegt|vorgelegt|beizubringen|beibringen', 'legt|legen|erbringt|erbringen|liefert|liefern ..6 nachweise|belege'],
  PROOFS_CLAIMED: ['nachweise|belege verlangen|anfordern|einfordern|fordern|verlangt|einsehen', 'verlangt|fordert ..3 nachweise|belege'],
  CERTIFICATE_WORD: ['zertifikat*|zertifizierung*|testat*|attest*|bescheinigung*|*bericht|*berichte|*berichten|*berichts'],

  AUDIT: ['verarbeitung|bearbeitung|vernichtung|aktenvernichtung|datenträgervernichtung|löschung ..4 zugegen|anwesend|dabei|beiwohnen|beizuwohnen|zusehen|zuschauen'],
  ON_SITE: ['verarbeitung|bearbeitung|vernichtung|aktenvernichtung|datenträgervernichtung|löschung ..4 zugegen|anwesend|dabei|beiwohnen|beizuwohnen|zusehen|zuschauen'],

  FORWARDS: ['reicht|reichen ..16 durch', 'durchreich*|durchzureichen|durchgereicht'],
  DATA_SUBJECT_RIGHTS: [`${SOMEBODY} ..3 seine|ihre|deren rechte geltend|ausübt|ausüben|wahrnimmt|wahrnehmen`],
  OTHERWISE_HELPS: ['sonst|ansonsten|andernfalls|übrigen|rest ..2 helfen|hilft|unterstützen|unterstützt'],
  DOES_AS_DECIDED: ['tut|macht|erledigt|veranlasst ..2 was ..6 entscheidet|anweist|bestimmt|vorgibt|sagt', 'verfährt|handelt ..2 wie ..6 entscheidet|anweist|bestimmt|vorgibt'],

  SECURITY_HEADING: ['wie wir|er|sie ..4 aufpassen|aufpasst|schützen|schützt|absichern|absichert'],
  ANNEX_NAMED: ['anlage|anhang|annex|appendix|beilage|beiblatt|zusatzblatt|merkblatt|tom-liste'],
  PART_OF_TERMS: ['ist|sind|bilden|bildet ..3 bestandteil|teil des|dieses|der|dieser vertrags|vertrages|vereinbarung|auftrags|auftrages'],
  TAKES_MEASURES: ['ist|sind|bilden|bildet ..3 bestandteil|teil des|dieses|der|dieser vertrags|vertrages|vereinbarung|auftrags|auftrages'],

  RETURN_AND_DELETE: ['rückgabe|herausgabe|rückführung|aushändigung und ..3 löschung|vernichtung'],
};

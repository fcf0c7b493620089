import type { Lexicon } from '../lexicon.js';

const GROUP = 'mitarbeiter*|mitarbeitenden|beschäftigte*|angestellte*|patient*|schüler*|eltern|mitglieder*|gäste*|mieter*|bewohner*|bewerber*|besucher*|nutzer*|teilnehmer*|personen|leute|leuten|studierende*|spender*|kund*|klient*|versicherte*|bürger*';
const RIGHTS = 'berichtigen|korrigieren|ändern|bearbeiten';

/** Duties told of things in place of a party, as in the English lexicon of the same name. */
export const requirementsThingsActing: Lexicon = {
  DETERMINED_BY: ['ergibt|ergeben ..2 sich ..4 aus', 'richtet|richten sich ..3 nach', 'folgt|folgen ..2 aus', 'bestimmt|bestimmen sich ..3 nach', 'hängt ..4 ab', 'beruht|beruhen ..2 auf', 'bestimmt|vorgegeben|geregelt|festgelegt|begrenzt ..1 durch|in|auf'],
  DOES_NOTHING_ELSE: ['tut|tun|macht|machen ..3 darüber hinaus ..4 nichts', 'darüber hinaus tut|tun|macht|machen ..4 nichts', 'tut|tun|macht|machen ..6 sonst nichts|nichts weiter|nichts anderes'],
  NOTHING_BEYOND: ['nichts darüber hinaus', 'darüber hinaus ..4 nichts', 'und ..2 sonst nichts', 'und ..1 nichts weiter|anderes|anderem|sonst', 'nicht ..2 darüber hinaus'],

  OFFICIAL_ORDER: ['anordnung|anordnungen|verfügung|verfügungen|beschluss|beschlüsse|ersuchen|verlangen|anfrage|anfragen ..1 von|der|des|einer|eines ..2 *behörde|*behörden|gericht|gerichts|gerichte|polizei|staatsanwaltschaft', 'behördliche*|gerichtliche*|hoheitliche* ..2 anordnung*|verfügung*|entscheidung*|*ersuchen|anfrage*|maßnahme*', 'behörde|gericht|polizei ..4 ordnet|verlangt|verfügt', 'durchsuchung*|beschlagnahm*|pfändung*'],
  INSTRUCTION_NAMED: ['weisung*', 'anweisung*', 'instruktion*', '*weisungen'],

  REQUESTS_OF_GROUP: [`anfrage|anfragen|anliegen|begehren|wünsche|anträge|antrag ..1 von|der|des|ihrer|seiner|eurer|aus ..3 ${GROUP}`, `${GROUP} ..1 fragen|verlangen|wünschen ..3 daten|auskunft|gespeichert*`],
  CORRECTS_AND_DELETES: [`${RIGHTS} ..6 löschen|exportieren|herunterladen|sperren`, `ansehen|einsehen|suchen|abrufen|auslesen|exportieren|nachsehen ..6 ${RIGHTS}|löschen`],

  EFFECTS_WEIGHED: ['auswirkung|auswirkungen|folgen ..3 vorfall*|störung*|zwischenfall*'],

  AUDIT_RIGHT_SPENT: ['kontrollrecht*|prüfrecht*|prüfungsrecht*|auditrecht*|einsichtsrecht* ..14 erfüllt|abgegolten|ausgeschöpft|verbraucht|erledigt', 'recht ..2 auf|zur kontrolle*|prüfung*|überprüfung*|inspektion*|audit* ..10 erfüllt|abgegolten|ausgeschöpft|verbraucht|erledigt'],

  AUDIT_RIGHT_KEPT: ['nicht|keineswegs ..4 erfüllt|abgegolten|ausgeschöpft|verbraucht|erledigt'],

  PROVISION_NAMED: ['ziffer|ziffern|ziff|absatz|absätze|absätzen|abschnitt|abschnitte|abschnitten|paragraf|paragraph|artikel|punkt|punkte', 'diese bestimmungen|bestimmung'],

  PAPER_ITSELF: ['dieses papier', 'diese bedingungen', 'diese regelungen|regeln', 'diese bestimmungen'],
  SAME_TERM: ['er|vereinbarung|vertrag endet|erlischt|endigt ..1 , sobald|wenn', 'er|vereinbarung|vertrag endet|erlischt|endigt erst|dann|nicht ..2 sobald|wenn|bevor', 'gilt|gelten|läuft|laufen ..6 ebenso lange|lang', 'gilt|gelten|läuft|laufen ..3 so|gleich lange|lang ..1 wie', 'teilt|teilen ..3 laufzeit|schicksal', 'beginnt|beginnen|endet|enden ..1 und endet|enden|beginnt|beginnen ..2 mit|gemeinsam', 'steht|stehen und fällt|fallen'],

  TOLD_OF_DUTY: ['weist|weisen|belehrt|belehren|unterrichtet|informiert|erinnert|hingewiesen|aufgeklärt|geschult ..8 verschwiegenheitspflicht*|geheimhaltungspflicht*|schweigepflicht*', 'verschwiegenheitspflicht*|geheimhaltungspflicht*|schweigepflicht* ..8 hingewiesen|belehrt|unterrichtet|informiert|aufgeklärt|geschult|erinnert'],
  BOUND_IN_FACT: ['verpflicht*', 'unterlieg*', 'untersteh*', 'unterstell*', 'unterworfen', 'gebunden', 'unterzeichn*', 'unterschr*', 'zugesagt|zusagen', 'gelobt|geloben', 'erklärung*', 'auferleg*', 'vereidig*', 'vertraglich*', 'vertraulichkeitsvereinbarung*|geheimhaltungsvereinbarung*|verschwiegenheitsvereinbarung*|verschwiegenheitserklärung*|vertraulichkeitserklärung*'],
  // Companies of a list of those used.
  LISTED_FIRM: ['aufgeführt*|gelistet*|genannt*|verzeichnet*|eingetragen* unternehmen|firma|firmen|dienstleister|dienstleistern|betriebe|betrieben|partner|partnern'],
};

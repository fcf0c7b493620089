import type { Lexicon } from '../lexicon.js';

const ON_THE_SPOT = 'vor-ort-kontrolle|vor-ort-kontrollen|vor-ort-prüfung|vor-ort-prüfungen|vor-ort-audits|vor-ort-audit|vor-ort-termine|vor-ort-besuche|inspektion|inspektionen|begehung|begehungen|besichtigung|besichtigungen|audits';
const PAPERS = 'informationen|auskünfte|unterlagen|nachweise|dokumente|angaben|belege';
const NO_RIGHT_TO_ENTER = ['recht|anspruch ..2 auf ..2 zutritt|zugang|besichtigung|begehung|inspektion|inspektionen|vor-ort-kontrolle|vor-ort-kontrollen ..8 besteht|bestehen ..1 nicht', 'kein|keinerlei recht|anspruch ..2 auf ..2 zutritt|besichtigung|begehung|inspektion|inspektionen'];

/** Checks of another matter, checks that are taken back, and papers that show what they are to show. Art. 28(3)(h) GDPR. */
export const requirementsChecking: Lexicon = {
  // How many use the software, what is paid, what is earned.
  LICENCE_MATTER: [
    'lizenzaudit*', 'lizenzprüf*', 'lizenzkontroll*', 'lizenzüberprüf*', 'lizenzvermess*', 'lizenzumfang*', 'lizenzverstoss*', 'lizenzverstösse*', 'lizenzbedingung*', 'lizenziert*', 'lizenzen', 'lizenzgemäss*', 'unterlizenzierung', 'nutzerzahl*', 'anzahl ..2 nutzer|benutzer|arbeitsplätze|installationen|endgeräte',
    'auf ..1 mängel|sachmängel', 'ware|waren', 'druckerzeugnis*', 'bauteil*', 'liefergegenst*', 'werkstück*', 'systemvermessung*', 'lizenzgebühr*', 'betriebsprüfung*', 'steuerprüfung*', 'buchprüfung*', 'jahresabschlussprüfung*',
  ],
  ALLOWS_AUDIT: ['duldet|dulden|dulde'],
  CARRIES_OUT: ['duldet|dulden|dulde'],
  // Given to, or done by, an authority.
  TO_AUTHORITY: ['der|den|einer ..2 aufsichtsbehörde|aufsichtsbehörden|behörde|behörden|datenschutzbehörde ..8 bereit|vorgelegt|vor|verfügung|überlassen|übermittelt', 'aufsichtsbehörde|aufsichtsbehörden|behörde|behörden|datenschutzbehörde darf|dürfen|kann|können ..10 prüfen|kontrollieren|inspizieren'],
  // Who of the staff comes in, which is a measure.
  ENTRY_CONTROL: ['nur|ausschliesslich ..2 berechtigte|berechtigten|befugte|befugten|autorisierte|autorisierten|zutrittsberechtigte|zutrittsberechtigten ..2 personen|personal|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|beschäftigte', 'unbefugte|unbefugten ..4 zutritt|zugang', 'zutritt|zugang ..4 unbefugter|unbefugte|unbefugten', 'zutrittskontrollsystem*|schliessanlage*|chipkarte*|schlüsselregelung*|videoüberwach*|alarmanlage*'],
  INFORMATION: ['datenschutzkonzept*|sicherheitskonzept*|datensicherheitskonzept*|it-sicherheitskonzept*', '*berichte|*konzepte|zertifikate|aufzeichnungen|protokolle ..8 aus denen|welchen ..1 hervorgeht|ersichtlich|ergibt'],
  INFORMATION_REFUSED: [`weitere*|weitergehende*|sonstige*|zusätzliche*|darüber ..2 ${PAPERS} ..6 nicht ..4 verpflichtet|erteilen|vorlegen|vorzulegen|herausgeben|herauszugeben|schuldet`, `nicht ..1 verpflichtet|gehalten ..3 weitere*|weitergehende*|sonstige*|zusätzliche* ..2 ${PAPERS}`],
  // No right to come in, in so many words.
  NO_ENTRY: NO_RIGHT_TO_ENTER,
  INSPECTIONS_REFUSED: [...NO_RIGHT_TO_ENTER, `${ON_THE_SPOT} ..2 findet|finden|erfolgt|erfolgen ..2 nicht ..1 statt`, `${ON_THE_SPOT} ..5 nicht ..2 statt|durchgeführt|vorgenommen|zugelassen|möglich|zulässig`, `keine|keinerlei ..1 ${ON_THE_SPOT} ..3 statt|durchgeführt|geschuldet|gestattet|zugelassen`],
  PAPERS_OF_SUBS: ['unterauftragsvereinbarungen|subunternehmerverträge|subunternehmervertrag|unterauftragnehmerlisten|subunternehmerliste'],
};

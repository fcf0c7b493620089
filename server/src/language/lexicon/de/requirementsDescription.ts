import type { Lexicon } from '../lexicon.js';

/** How the processing is described in running text, where no label says what is told. Art. 28(3) first sentence GDPR. */
export const requirementsDescription: Lexicon = {
  // Data come to the processor or lie with it.
  DATA_ARRIVES: [
    'erhält|erhalten|erhältst|bekommt|bekommen|kriegt|kriegen|empfängt|empfangen', 'landet|landen', 'sieht|sehen wir|der|die|das|er|sie', 'läuft|laufen ..8 ein|auf|durch', 'geht|gehen ..8 ein|zu|durch', 'trifft|treffen ..6 ein',
    'fällt|fallen ..8 an', 'anfallen|anfallend*|angefallen*', 'kommt|kommen ..6 vor|zusammen|an|herein', 'vorkommen', 'gelangt|gelangen', 'liegt|liegen ..8 vor|bei', 'vorliegen', 'überlässt|überlassen|übergibt|übergeben|überlassenen|übergebenen', 'anvertraut|anvertrauen|anvertrauten',
    'übermittelt|übermitteln|liefert|liefern|schickt|schicken|sendet|senden ..4 uns|ihm|ihr|ihnen|der|die|dem', 'lädt|laden ..10 hoch', 'gibt|geben ..8 ein', 'stellt|stellen ..12 bereit|verfügung', 'einsehbar', 'bekannt werden|wird', 'hantiert|hantieren', 'umgehen mit', 'geht|gehen|haben ..4 mit ..6 um|tun',
  ],
  // The processor sees what is in them.
  LOOKS_INTO_DATA: ['einsicht', 'einsichtnahme*', 'einblick|einblicke', 'zugriff|zugriffe', 'kenntnisnahme', 'kenntnis'],
  TARGET_GROUP: ['zielgruppe|zielgruppen', 'adressatenkreis|adressaten|adressatinnen', 'personenmehrheit', 'kundenkreis|nutzerkreis|teilnehmerkreis|personenkreise', 'betroffene|betroffenen|betroffener'],
  // Said of persons it tells whose data are processed; rights and claims may be touched as well.
  TOUCHES_PERSONS: ['berührt|erfasst|tangiert werden|sind', 'davon|hiervon|dadurch|daran berührt|erfasst|tangiert|betroffen', 'betroffen davon|hiervon|dadurch', 'von ihr|ihm ..1 berührt|erfasst|tangiert|betroffen', 'sie|verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung berührt|tangiert|erfasst|trifft'],
  DATA_SUBJECT_CATEGORIES: [
    'wen ..2 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|das betrifft|betreffen', 'wen betrifft|betreffen ..1 es|das|dies|verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|daten', 'wer ..3 betroffen', 'wer betroffen', 'um wessen daten', 'wessen ..2 daten',
    'betroffen können|könnten|dürften|werden sein', 'betroffen sein können|könnten|werden|dürften', 'betroffen werden|wird', 'können|könnten|werden|dürften ..10 betroffen sein', 'zielgruppe|zielgruppen ..4 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung', 'betroffenengruppe*', 'betroffenheit*',
    'von der verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung ..10 berührt|erfasst|umfasst|tangiert', 'als betroffene* kommen|gelten|sind', 'zu den betroffenen ..3 zählen|gehören', 'zum kreis der betroffenen', 'betroffene sind|können',
  ],
  DATA_SUBJECTS_LABEL: ['wen ..2 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|das betrifft|betreffen', 'wen betrifft|betreffen ..1 es|das|dies|verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|daten', 'wer ..3 betroffen', 'wer betroffen', 'um wessen daten', 'wessen ..2 daten'],
  CONTACT_NAMED: ['ansprechpartner*|ansprechperson*|kontaktperson*|kontaktstelle*', 'datenschutzbeauftragte*', 'weisungsberechtigte*', 'rückfragen'],
  // Whom the processor employs is no data subject.
  ENGAGES_STAFF: ['setzt|setzen ..12 ein', 'beschäftigt|beschäftigen', 'eingesetzt|eingesetzten', 'geschult*', 'zugriffsberechtigt*'],
  DATA_SUBJECT_WORD: ['gruppen|gruppe', 'personengruppen|personengruppe'],
  DATA_RELATES: ['personendaten|kundendaten|auftragsdaten ..4 betreffen|beziehen|stammen|gehören', 'personendaten|kundendaten|auftragsdaten , die', 'geht um ..3 daten'],
  DATA_SUBJECT_KIND: [
    // A group told by what it does.
    'menschen|personen|leute|jene|alle|diejenigen , die|welche ..4 besuchen|bestellen|buchen|kaufen|einkaufen|nutzen|abonnieren|beziehen|anmelden|registrieren|bewerben|anrufen|spenden|mieten', 
    'dozierende|dozierenden', '*hörer|*hörern|*hörerinnen', 'zuweiser|zuweisern|zuweiserinnen',
    '*eigentümer|*eigentümern', '*erinnen|*erinnern', '*führer|*führern|*führerinnen', '*werber|*werbern', '*leiter|*leitern', '*besitzer|*besitzern', '*suchende|*suchenden', '*helfer|*helfern', '*schüler|*schülern', '*leute', '*empfänger|*empfängern', '*bezieher|*beziehern', '*versicherte|*versicherten', '*angehörige|*angehörigen',
    '*teilnehmer|*teilnehmern|*teilnehmende|*teilnehmenden', '*mandanten', '*klienten', '*ärzte|*ärzten', '*kinder|*kindern', '*bewohner|*bewohnern', '*abonnenten', '*lernende|*lernenden', '*tätige|*tätigen', '*geschädigte|*geschädigten', '*verfasser', 'sponsoren|sponsor', 'handwerker*', 'künstler*', 'musiker*', 'sportler*', 'jäger', 'landwirte|landwirten', 'winzer', 'verbraucher*', 'konsument*', 'fachkräfte', 'obdachlose*', 'schwangere*', 'verunfallte*', 'erkrankte*','begünstigte*', 'jugendliche*', 'minderjährige*', 'bestandskund*', 'neukund*', 'halter', 'bauherr*', 'antragstellend*', 'pensionär*', 'pensioniert*', 'asylsuchend*', 'geflüchtete*', 'hilfesuchend*', 'ratsuchend*', 'zahlungspflichtig*', 'erziehungsberechtigt*', 'unterzeichnend*', 'zeichnungsberechtigt*', 'stifter*', 'gönner*', 'passant*', 'probanden|probandinnen', 'ministranten|konfirmanden', 'verstorbene*'],
  // Persons or data of any kind are not told.
  CONTROLLER_DECIDES: ['beliebige|beliebigen|beliebiger ..2 person|personen|daten|kategorie|kategorien|gruppe|gruppen|personengruppen|datenarten|inhalte|inhalten', 'nicht abschliessend ..2 bestimmt|festgelegt|bestimmbar|festlegbar|benannt|feststellbar', 'jedwede ..2 daten|personen|inhalte', 'alle ..2 arten von ..1 daten|personen', 'lässt|lassen sich ..4 nicht ..3 bestimmen|festlegen|benennen|eingrenzen|voraussehen'],
  COVERS: ['findet|finden anwendung auf', 'auf ..10 findet|finden ..3 anwendung', 'anwendbar|anzuwenden auf', 'handelt ..2 sich um', 'umfassen', 'einschliesst|einschliessen', 'reicht ..4 von', 'erstreckt|erstrecken'],
  DATA_TYPE: ['*auszug|*auszüge|*auszügen', '*noten', '*nachweis|*nachweise|*nachweisen', '*bücher', '*rezept|*rezepte', '*hash', '*bewegung|*bewegungen', '*foto|*fotos', '*ergebnis|*ergebnisse', '*verträge', '*quittung|*quittungen'],
  DESCRIBED_THERE: ['dem|der|den ..16 entnommen|entnehmen|entnehmbar', 'geht|gehen ..16 hervor', 'hervorgeht|hervorgehen', 'findet sich', 'finden sich', 'enthält', 'ist|sind ..6 hinterlegt', 'nachzulesen', 'abgedruckt', 'wiedergegeben', 'steht|stehen ..2 in|im'],
  OPERATION: [
    'entsorg*', 'zerkleiner*', 'schredder*|geschreddert', 'transportier*', 'ausgehändigt|aushändig*', 'abgeholt|abholt|abholen', 'verschlagwort*', 'bereinig*', 'gleicht|gleichen ..8 ab', 'verbuch*', 'tipp*|abtipp*', 'umwandel*', 'ausles*', 'zusammenfass*', 'nachbearbeit*', 'freischalt*', 'einspiel*', 'testet|testen', 'repariert|reparieren', 'wertet ..8 aus', 'verwahrt|verwahren',
    '*abgleich|*abgleiche|*abgleichs', 'liest|lesen ..6 aus|ein', 'stellt|stellen ..8 wieder her', 'schaltet|schalten ..10 auf', 'spielt|spielen ..6 ein|auf', 'behebt|beheben',
    '*speichern|*speichert|*gespeichert'],
  SERVES_PURPOSE: [
    'soll|sollen ..10 erhalten|sichern|sicherstellen|beheben|gewährleisten|ermöglichen|erleichtern|vermeiden|verhindern|unterstützen|verbessern|beschleunigen|vereinfachen|entlasten|helfen', 'zielt|zielen ..4 ab', 'bezweckt|bezwecken', 'damit ..12 kann|können', 'gebraucht|benötigt|nötig , um|damit',
  ],
  // `Das geschieht, um …`: what was said just before.
  DOES_SO: ['das|dies|dieses tun|tut|machen|macht|geschieht|erfolgt', 'tun|tut|machen|macht wir|er|sie das|dies', 'all das|dies', 'geschieht|erfolgt ..3 damit'],
  // The agreement begins and ends with another, in so many words.
  TIED_TERM: [
    'teilt|teilen ..12 schicksal', 'verliert|verlieren ..12 geltung|gültigkeit|wirksamkeit|kraft', 'tritt|treten ..12 ausser kraft', 'bleibt|bleiben ..8 in|gültig|wirksam|bestehen ..6 solange|bis', 'bleibt|bleiben ..8 kraft ..2 solange|bis', 'so lange in kraft',
    'endet|erlischt|enden|erlöschen ..1 zugleich|gleichzeitig|zeitgleich|ebenfalls|automatisch|ebenso', 'mit|bei|nach ablauf|ende|beendigung|wegfall|auflösung|kündigung|erledigung|abschluss ..14 endet|erlischt ..10 auftragsverarbeitung|auftragsbearbeitung|verarbeitung|bearbeitung|vereinbarung|vertrag|auftrag',
    'steht|stehen und fällt|fallen', 'bestand|ende|laufzeit|dauer ..10 folgt|folgen|teilt ..4 *vertrag|*vereinbarung|*verhältnis', 'folgt|folgen ..4 laufzeit|dauer|bestand ..4 *vertrag|*vereinbarung', 'hört|hören ..8 auf ,', 'aufhört|aufhören , wenn|sobald', 'ist|sind auch ..3 diese|dieser|die|der ..3 beendet|erloschen|hinfällig', 'hängt|hängen ..8 bestand ..8 ab', 'an den bestand|die laufzeit|die dauer ..8 geknüpft|gebunden|gekoppelt',
  ],
};

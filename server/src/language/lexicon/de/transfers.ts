import type { Lexicon } from '../lexicon.js';

/** Words about where data are: processing at a place, transfers, bans and conditions, transfer instruments, law and courts. */
export const transfers: Lexicon = {
  DATA_WORK: [
    '*verarbeitung|*verarbeitungen', '*verarbeitungstaetigkeit*|*verarbeitungsvorg*|*verarbeitungsprozess*|*bearbeitungstaetigkeit*', '*verarbeitet*', 'verarbeiten', 'verarbeitend*', '*bearbeitung', 'bearbeiten', 'bearbeitet*', '*speicherung*', '*speichern', '*gespeichert*', 'speichert', 'erhoben', 'genutzt',
    '*hosting*', 'hosten', 'hostet', 'gehostet*', '*server', '*servern', '*servers', '*serverstandort*', '*rechenzentr*', '*datacenter*', '*datenzentr*', '*cloud*', '*datenhaltung*', '*vorgehalten*', '*gehalten', 'aufbewahrt', 'abgelegt',
    '*zugriff|*zugriffs|*zugriffe|*zugriffen', 'zugreifen*', 'zugegriffen', 'greift|greifen ..14 zu', 'zugaenglich', '*fernwartung*', '*fernzugriff*', '*support', '*supports', '*wartung', 'betrieben', 'betreibt', 'betrieb', 'gesichert',
    'repliziert|repliziere*|replikation*|replizier*', 'spiegelt|gespiegelt|spiegelung', 'lagern|lagert|gelagert', 'wartet|warten|gewartet|wartungsarbeiten', 'administriert|administrieren', 'einsehen|einsicht|einsichtnahme', 'ferngewartet', 'support*', 'fernzug*', 'verarbeitungsort*|speicherort*|datenspeicherort*', 'liegen|liegt ..4 daten|kundendaten', 'daten|kundendaten ..3 liegen|liegt|befinden', 'helpdesk*', 'abrufbar', 'notfallrechenz*', 'ausweichstandort*',
    'standort|standorte ..3 systeme|server*|daten*|rechenzent*|anwendung*|infrastruktur*|verarbeitung*|datenverarbeitung*', '*backup*', '*datensicherung*', '*sicherungskopie*', '*archivier*', '*datenstandort*', '*leistungserbringung*', '*leistung|*leistungen ..4 erbracht|erbringt|erbringen', '*erbringung ..4 *leistung|*leistungen|*dienste|*dienstleistungen ..4 findet|erfolgt', 'findet|erfolgt ..1 *erbringung ..4 *leistung|*leistungen|*dienste|*dienstleistungen', 'datenresidenz', '*datenlokalisierung',
    '*transkription|*transkriptionen', '*dateneingabe', '*datenerfassung', '*digitalisierung', 'produktivsystem*', 'produktivumgebung*', 'produktivdaten*', 'produktionssystem*', 'produktionsumgebung*', 'echtdaten*', 'echtsystem*', 'livesystem*', 'livedaten*',
  ],
  /** Those who work at a place, what they do, and what holds personal data in their hands. */
  SITE_STAFF: [
    '*team|*teams', '*mitarbeiter*', '*mitarbeitende*', '*ingenieur*', '*entwickler*', '*techniker*', '*personal', '*kraefte|*kraeften', '*abteilung|*abteilungen', '*stelle|*stellen', '*hotline|*hotlines', '*helpdesk', '*desk', '*zentrum|*zentrums|*zentren', '*zentrale', '*center|*centers|*centre', '*werk|*werke|*werks', '*labor|*labors|*labore', '*buero|*bueros', '*niederlassung|*niederlassungen',
    '*tochter', '*gesellschaft|*gesellschaften', '*firma|*firmen', '*unternehmen|*unternehmens', '*dienstleister*', '*dienst|*dienste|*dienstes', '*schicht', '*kollegen|*kolleginnen', '*spezialisten', '*experten', '*analysten', '*standort|*standorte|*standorts', '*partner', '*studio', '*gruppe', '*kanzlei', '*mutter', '*druckerei', '*agentur', '*hersteller', '*herstellers', '*lettershop', '*freelancer*', '*buerokraft', 'freiberufler*', 'freie|freier|freien mitarbeit*', '*bereitschaft', '*subunternehmer*', '*praxis',
  ],
  HANDLES: [
    '*analysier*', '*analyse|*analysen', '*bearbeite*', 'oeffne*', 'geoeffnet', '*auswert*', '*ausgewertet', 'wertet|werten ..12 aus', '*pruef*', 'sichte*', 'gesichtet', 'sieht|sehen ..10 ein', '*korrigier*', 'berichtig*', '*uebersetz*', 'transkribier*', '*tippt|*tippen', 'schreibt|schreiben|geschrieben', '*erfass*', 'liest|lesen|gelesen', '*beantworte*', 'nimmt|nehmen ..14 entgegen|auf', '*entgegengenommen', '*entgegennahme', '*uebernimmt|*uebernehmen|*uebernommen', 'verwende*', 'nutzt|nutzen',
    'pflegt|pflegen|gepflegt', 'ruft|rufen ..8 zurueck', 'loest|loesen|geloest', 'behebt|beheben|behoben', '*behebung', '*beseitig*', '*untersuch*', 'verbinde*', 'waehlt|waehlen ..8 ein', 'meldet|melden ..10 an', 'schaltet|schalten ..10 auf', 'erhaelt|erhalten', 'bekommt|bekommen', 'testet|testen|getestet', 'druckt|drucken|gedruckt', 'digitalisier*', 'betreut|betreuen', 'kuemmert|kuemmern', 'befasst|befassen', 'hilft|helfen', 'begutachte*', '*befundet|befunden', 'ruft|rufen ..12 ab|auf', 'kontrollier*', 'sortier*',
  ],
  HANDLED: [
    '*daten', '*datensatz|*datensaetze|*datensaetzen', '*datei|*dateien', '*datenbank|*datenbanken', '*kartei|*karteien', '*akte|*akten', '*ticket|*tickets', '*anruf|*anrufe|*anrufen', '*gespraech|*gespraeche', '*aufnahme|*aufnahmen', '*aufzeichnung|*aufzeichnungen', '*abzug|*abzugs|*abzuege', '*kopie|*kopien', '*dump|*dumps', '*screenshot*', '*bildschirmfoto*', '*postfach|*postfaecher', '*fotos', '*videos', '*briefe|*briefen', '*briefpost', '*eingangspost', '*protokolle', '*meldungen', '*bildschirm|*bildschirme', '*systemen ..2 *auftraggeber*|*kunden|*verantwortlichen', '*mails', '*dokument|*dokumente', '*belege|*belegen', '*rechnungen',
    '*befund|*befunde', '*diktat|*diktate', '*bilder', '*bildern', '*konto|*konten', '*protokolldat*', '*logfile*', '*crm', '*kundenstamm', '*nummern', '*mandantenstamm',
  ],
  /** Data that are nobody's: what is done with them is no processing of personal data. */
  NO_PERSONAL_DATA: ['kuenstlich*|synthetisch*|anonym*|anonymisiert*|fiktiv*|erfunden*|simuliert* ..3 *daten|*datensaetze|*datensaetzen|*statistik*|*zahlen|*auswertungen', 'ohne|keinen ..1 personenbezogene*|personendaten|personenbezug|kundendaten', 'enthaelt|enthalten keine|keinerlei personenbezogene*|personendaten|kundendaten', 'anonyme*|anonymisierte*|aggregierte* *statistik*|*auswertung*'],
  PERSONAL_DATA_TOLD: ['personenbezogen* *daten', 'personendaten', 'kundendaten', 'echtdaten', 'produktivdaten', '*patientendaten', '*mandantendaten', '*mitarbeiterdaten'],
  TROUBLE: ['*stoerung|*stoerungen', '*fehler|*fehlern', '*vorfall|*vorfaelle|*vorfaellen', '*ausfall|*ausfaelle', '*problem|*probleme|*problemen', '*anfrage|*anfragen', '*notfall|*notfaelle|*notfaellen', '*supportfaelle', '*eskalation*'],
  DATA_MOVEMENT: [
    'geben|gibt|gebe ..12 weiter', 'leiten|leitet ..12 weiter', 'weiterzugeben|weiterzuleiten', 'geben|gibt ..10 bekannt', 'schaffen|schafft|bringen|bringt|schicken|schickt|senden|sendet ..8 *daten|sie|diese|nichts', '*daten ..6 schaffen|schafft|bringen|bringt|schicken|schickt|senden|sendet|geschickt|gesendet|gebracht',
    '*uebermittl*', '*uebermittel*', '*uebertragung*', '*uebertragen', 'uebertraegt', '*verlager*', '*transfer|*transfers', 'transferier*', '*weitergabe', '*weitergegeben*', '*bekanntgabe*', 'bekanntgegeben', 'bekannt gegeben', 'bekanntzugeben', '*export|*exporte', '*daten* ..10 exportier*', 'exportier* ..4 *daten*',
    '*daten|*berichte|*protokolle|*kopien|*meldungen ..6 gehen an|nach|in', 'verbracht|verbringung', 'offengelegt', 'offenlegung', 'weitergeleitet', '*datenfluss', 'abfliessen', 'auslagerung', 'ausgelagert', 'fliessen', 'gelangen', 'verlassen', 'verlaesst',
  ],
  ACCESS: ['*zugriff*', 'greift|greifen ..14 zu', 'zugreif*', 'zugegriffen', '*support*', '*wartung*', 'administrier*', '*administration'],
  ORIGIN: ['stammen*', 'stammt', 'herkunft', 'erhoben in', 'betroffene* ..3 in', '*buerger|*buergern|*buergerinnen|*staatsangehoerige*|*einwohner*|*touristen|*reisende*|*besucher*|*gaeste|*gaesten|*patienten|*patientinnen|*verbraucher*|personen|menschen|*studierende*|*schueler*|*passagiere*|*bewerber*|*familien|*kunden|*kundinnen|*arbeitskraefte* aus', '*patienten|*patientinnen|*verbraucher*|*schueler*|*passagiere*|*kunden|*kundinnen in'],
  LEAVE: ['verlassen', 'verlaesst'],
  LOCATION_NOUN: [
    '*server*', '*rechenzentr*', '*datacenter*', '*datenzentr*', '*standort*', '*region|*regionen', '*gebiet*', '*staat|*staates|*staats|*staaten', '*land|*landes|*laender*', '*raum|*raums|*raumes', '*boden', '*territorium', 'ausland', 'inland', '*cloud*', '*hosting*',
    'ort', 'orte', 'sitz', '*infrastruktur', '*niederlassung*', 'betriebsstaette*',
  ],
  ENGAGED_COMPANY: [
    'sub*unternehm*', 'subunternehm*', 'unterauftrag*', 'subauftrag*', 'nachunternehm*', 'unterbeauftrag*', 'subdienstleist*', 'subprozessor*', 'subprocessor*', 'weitere*|weiterer|weiteren auftragsverarbeit*|auftragsbearbeit*', 'drittanbieter*', 'drittdienstleister*',
    'eingesetzte|eingesetzten|beauftragte|beauftragten|externe|externen dienst*|unternehmen|firmen|dritte*|anbieter*|provider*|tools', 'hostingdienstleister*|hostinganbieter*|hostingprovider*|hostingpartner*',
    'hilfsperson*', 'vorleister|vorleistern', 'nachbeauftragt*', 'erfuellungsgehilf*',
  ],
  COMPANY_WORD: [
    '*unternehmen|*unternehmens', '*firma|*firmen', '*gesellschaft|*gesellschaften', '*konzern*', 'tochter*', 'mutter*', '*niederlassung*', '*partner|*partnern|*partners', '*team|*teams', '*mitarbeiter*', '*entwickler*', '*callcenter*', '*dienstleister*', '*anbieter*', '*provider*',
  ],
  PLACE_BAN: [
    'widerspricht|widersprechen|widersprochen', 'nicht ..1 einverstanden', 'schliesst|schliessen ..10 aus .|;', 'nichts ..2 weiter*', 'kommt|kommen ..6 nicht in betracht|frage', 'nicht in betracht|frage', 'scheidet|scheiden ..6 aus', 'untersagen', 'nirgends|nirgendwo ..3 hin',
    'unter keinen umstaenden', 'in keinem fall|falle', 'auf keinen fall', 'keinesfalls', 'keineswegs', 'niemals', 'nie', 'zu keiner zeit', 'zu keinem zeitpunkt', 'unzulaessig*', '*untersagt*', 'verboten*', '*verbot|*verbots', 'verbietet', 'ausgeschlossen*', 'unerlaubt', 'unstatthaft', 'gesperrt*', 'tabu',
    'nicht ..2 gestattet|erlaubt|zulaessig|statthaft|vorgesehen|erwuenscht|genehmigt|moeglich|erfolgen|stattfinden', 'darf|duerfen ..12 nicht', 'nicht ..8 verarbeit*|bearbeit*|gespeichert|gehostet|uebermittel*|uebertragen|verlager*|weitergegeben|bekanntgegeben|zugegriffen|zuzugreifen|verlassen|transferiert|verbracht|offengelegt|betrieben|eingesetzt|beauftragt|einzusetzen|genutzt',
    'darf|duerfen|erfolgt|erfolgen|findet|finden|wird|werden ..10 weder', 'weder ..8 noch', 'kein|keine|keinen|keinem|keiner|keinerlei ..3 *verarbeitung*|*bearbeitung*|*uebermittlung*|*uebertragung*|*verlagerung*|*transfer*|*zugriff*|*speicherung*|*hosting*|*weitergabe*|*bekanntgabe*|*daten|*datum|*datensatz|*informationen|server*|dienstleister*|subunternehmer*|unterauftrag*',
    'erfolgt|erfolgen|findet|finden ..8 nicht', 'verlassen|verlaesst|gelangen|gelangt ..6 nicht', 'verarbeitet|bearbeitet|uebermittelt|speichert|hostet|uebertraegt|verlagert|transferiert|nutzt|beauftragt ..6 nicht|keine|keinen|keinerlei', 'verarbeiten|bearbeiten|uebermitteln|speichern|hosten|uebertragen|verlagern|transferieren|nutzen|beauftragen|senden|schicken|bringen|geben wir ..6 nicht|keine|keinen|keinerlei', 'setzt ..4 keine|keinen|nicht', 'verzichtet|verzichten ..6 auf', 'unterbleibt|unterbleiben', 'zu unterlassen', 'gesperrte laender|staaten', '*unterbunden', 'unterbindet', 'verhindert', 'blockiert', 'nicht ..1 berechtigt|befugt|ermaechtigt', 'wird|werden ..3 nicht ..1 zugestimmt|genehmigt', 'zustimmung ..8 nicht ..1 erteilt', 'abgelehnt', 'von ..8 abzusehen|absehen', 'abstand ..2 nehmen', 'nicht ..2 geplant|beabsichtigt', 'und|aber|jedoch nicht in|nach|aus|im',
    'nichts|keine|kein ..10 gestattet|gestatten|erlaubt|erlauben|berechtigt|berechtigen|ermaechtigt', 'berechtigt|berechtigen|ermaechtigt|erlaubt|gestattet ..3 nicht ..2 zu|zum|zur', 'zustimmung|genehmigung|einwilligung|erlaubnis|freigabe ..4 erstreckt|umfasst|deckt|gilt ..3 nicht|keine|keinen', 'von ..4 zustimmung|genehmigung|einwilligung|erlaubnis|freigabe ..2 nicht ..1 umfasst|gedeckt|erfasst', 'nicht ..1 von ..4 zustimmung|genehmigung|einwilligung|erlaubnis|freigabe ..2 umfasst|gedeckt|erfasst',
  ],
  TRAVEL: ['reist|reisen|reise', 'dienstreise*', 'geschaeftsreise*'],
  /** A ban that needs no verb of processing. */
  OFF_LIMITS: ['tabu', 'ausgeschlossen', 'scheidet|scheiden ..6 aus', 'gesperrt', 'verboten'],
  PLACE_CONDITION: [
    'nur|ausschliesslich|lediglich|allein|einzig ..3 auf ..4 *weisung|*weisungen|anweisung|verlangen|wunsch|aufforderung|antrag|basis|grundlage', 'muss|muessen ..10 zustimmen|einwilligen|genehmigen|freigeben|gestatten|erlauben', 'braucht|brauchen|benoetigt|erfordert|verlangt ..10 *zustimmung|*einwilligung|*genehmigung|*weisung|*freigabe|einverstaendnis|erlaubnis|ja', 'von ..8 *zustimmung|*einwilligung|*genehmigung|*weisung|*freigabe ..10 abhaengig', 'haengt|haengen ..6 von', 'abhaengig ..3 von', 'ausser ..10 zugestimmt|eingewilligt|genehmigt|zustimmen|einwilligen', 'nur ..10 auffordert|auffordern|aufgefordert|angewiesen|anweist',
    'nur|ausschliesslich|lediglich|allein ..4 mit|nach|bei|unter|wenn|soweit|sofern|falls|aufgrund|insoweit|dann', 'darf|duerfen|kann|koennen|ist|sind ..3 nur', 'bedarf|beduerfen', 'setzt|setzen ..24 voraus', 'ohne ..5 zustimmung|einwilligung|genehmigung|weisung|einverstaendnis|freigabe|erlaubnis|garantien', 'es sei denn', 'ausser wenn|soweit|sofern|mit|unter|bei|aufgrund|gemaess', 'ausser auf|zu|in der|den|grundlage|basis|bedingungen|faellen', 'ausser auf ..2 grundlage|basis', 'sofern nicht', 'soweit nicht', 'wenn nicht', 'solange nicht', 'erst|nur dann wenn', 'erst ..3 nach|nachdem|wenn|sobald',
    'nicht ..4 zugestimmt|eingewilligt|genehmigt', 'vorbehaltlich', 'nur zulaessig', 'zustimmungspflichtig', 'nur ..6 erfolgen|zulaessig|gestattet|moeglich|erlaubt', 'zustimmung ..6 erforderlich|notwendig|einzuholen',
  ],
  /** `bedarf keiner weiteren Genehmigung`: free to go. */
  NO_CONSENT_NEEDED: ['bedarf|beduerfen keiner|keines', 'ohne weitere|gesonderte|zusaetzliche genehmigung|zustimmung', 'genehmigung|zustimmung ..4 nicht ..1 erforderlich|notwendig', 'allgemeine|allgemeinen|generelle|generellen ..2 genehmigung|zustimmung'],
  RECIPIENT_LABEL: ['empfaenger*', '*anbieter*', '*dienstleister*', '*provider', 'lieferant*', 'tool|tools', 'unterauftrag*', 'subunternehm*', 'subdienst*', 'auftragsverarbeiter*'],
  NOT_BANNED: ['nicht ..2 ausgeschlossen|untersagt|verboten|unzulaessig'],
  PROCESSING_LABEL: ['*verarbeitungsort*', 'ort|orte|land|standort ..2 verarbeitung|datenverarbeitung|bearbeitung|datenbearbeitung|leistungserbringung|speicherung|daten', '*serverstandort*', '*rechenzentrum|*rechenzentren', '*hosting*', '*datenstandort*', '*speicherort*', 'verarbeitungsland*', 'verarbeitung in', 'datenregion'],
  SEAT_LABEL: ['*anschrift*', '*adresse*', '*sitz', '*sitzland*', '*hauptsitz*', 'land ..3 sitz*|niederlassung', 'unternehmen|firma ..2 anschrift|adresse|sitz'],
  NEED: ['erforderlich', 'notwendig', 'benoetigt'],
  CONSENT: ['zustimmen|zustimmt|zugestimmt', 'eingewilligt|einwilligt|einwilligen', 'auffordert|auffordern|aufgefordert', 'angewiesen|anweist|anweisen', '*zustimmung', '*einwilligung', '*genehmigung', 'weisung', 'freigabe', 'einverstaendnis', 'erlaubnis'],
  PLACE_PERMIT: ['stimmt|stimmen ..12 zu', 'genehmigt ..6 hiermit', 'hat|haben|gilt|gelten|sind|hiermit ..6 genehmigt', 'zustimmung ..8 erteilt', 'einverstanden', 'gewaehrleistet', 'sichergestellt'],
  PLACE_ONLY: ['es sei denn', 'darf|duerfen|ist|sind ..3 nur|ausschliesslich', 'bedarf|beduerfen'],
  EXCLUSIVELY: ['nirgends|nirgendwo sonst', 'sonst nirgends|nirgendwo', 'an|in keinem|keinen anderen|andern|weiteren ..1 ort|land|standort|staat', 'nicht anderswo', 'nicht woanders', 'ausschliesslich*', 'nur', 'lediglich', 'allein', 'einzig', 'bloss', 'stets|immer', 'vollstaendig', 'komplett', 'zu 100', '100 %', 'exklusiv', 'ausnahmslos', 'ohne ausnahme', 'durchgehend', 'zur gaenze', 'gaenzlich', 'vollumfaenglich', 'beschraenkt', 'begrenzt'],
  NOT_EXCLUSIVE: ['nicht nur|ausschliesslich|allein|lediglich', 'grundsaetzlich', 'in der regel', 'primaer', 'vorrangig', 'vorwiegend', 'ueberwiegend', 'bevorzugt', 'nach moeglichkeit', 'hauptsaechlich', 'regelmaessig', 'teilweise', 'zum teil'],
  RESERVATION: ['es sei denn', 'sofern|soweit|wenn|solange ..2 nicht', 'ausser', 'vorbehaltlich', 'ausgenommen', 'mit ausnahme', 'mit der ausnahme'],
  NOT_ONLY: ['nicht nur|allein|lediglich|bloss'],
  STAYS: ['verbleib*', 'bleibt|bleiben ..4 in|innerhalb', 'bleibt|bleiben|ist|sind ..2 auf ..14 beschraenkt|begrenzt'],
  OUTSIDE: ['weder|nicht ..8 angehoert|angehoeren', 'weder|nicht ..1 zu|zum|zur ..8 gehoert|gehoeren|zaehlt|zaehlen', 'weder ..1 mitglied|mitglieder|mitgliedstaat*|mitgliedsstaat*|vertragsstaat*|vertragspartei*|teil', 'ausserhalb', 'nicht ..2 innerhalb', 'nicht ..2 ausschliesslich ..3 in|innerhalb|aus', 'nicht ..1 in|innerhalb|aus|zu ..3 mitgliedstaat*|mitgliedsstaat*|vertragsstaat*', 'jenseits', 'nicht ..2 mitglied|mitglieder|mitgliedstaat*|mitgliedsstaat*|vertragsstaat*|vertragspartei*|teil', 'andere* ..1 laender|staaten als'],
  SIGNING: ['ort datum', 'ort , datum', 'ort / datum', 'unterzeichnet|unterschrieben in|zu', 'geschehen zu'],
  THIRD_COUNTRY: ['in|nach andere|weitere|sonstige staaten|laender', 'in einen|ein|einem anderen|anderes staat|land', 'ins|im ausland', 'aus dem ausland', 'drittland|drittlands|drittlandes|drittlande', 'drittlaender|drittlaendern', 'drittstaat|drittstaats|drittstaates|drittstaaten', 'drittlandverarbeitung*|drittlanduebermittlung*|drittlandtransfer*|drittlanduebertragung*|drittstaatentransfer*|drittlandszugriff*|drittlandzugriff*', 'land|laender|laendern|staat|staaten ohne ..4 angemessen*|*datenschutzniveau|angemessenheit*', 'nichteuland|nichteustaat*|nichteulaender*|nichtewrstaat*|nichteu/ewr*|nichteuausland'],
  EXCEPTION: ['ausser', 'ausgenommen', 'mit ausnahme', 'mit der ausnahme', 'abgesehen von', 'ausnahmsweise'],
  DEROGATION: ['abweichend*', 'ausnahme*', 'ausnahmsweise', 'davon ausgenommen', 'ungeachtet', 'hiervon', 'unbeschadet'],
  LAW_NOUN: ['*recht|*rechts', '*gesetz*', 'rechtsordnung*', 'rechtsvorschrift*', 'vorschriften', '*gericht|*gerichte|*gerichten|*gerichts', '*behoerde*', 'gesetzgebung'],
  LAW_CHOICE: [
    'es gilt ..8 *recht', '*recht|*rechts ..6 unterliegt|unterliegen|anwendbar|anzuwenden|anwendung|massgeblich|massgebend', 'unterliegt|unterliegen|gilt|gelten|untersteht|unterstehen ..8 *recht|*rechts', 'anwendbares *recht', 'anzuwendendes *recht', 'anwendbar|anzuwenden|massgebend|massgeblich ist|sind ..6 *recht', 'findet|finden ..6 *recht ..3 anwendung', 'rechtswahl', '*gerichtsstand*', '*gericht|*gerichte|*gerichten ..6 zustaendig*',
    'zustaendig* ..4 *gericht|*gerichte|*gerichten', 'erfuellungsort*', 'materielles ..2 recht', 'unkaufrecht*', 'kollisionsrecht*', 'sitz ..3 schiedsgericht*',
  ],
  ADDRESS: ['anschrift*', '*adresse', '*adressen', 'postanschrift', 'plz', 'handelsregister*', 'amtsgericht', 'hrb|hrbnr|hra', 'ustidnr|ustid|uid|steuernummer', 'geschaeftsfuehrer*', 'vertreten durch', 'nachfolgend', 'im folgenden|folgenden', 'firmenname', 'telefon', 'tel', 'ansprechpartner*', 'kontaktdaten', 'impressum', 'strasse'],
  SEAT: ['sitz|sitzes|hauptsitz|firmensitz|geschaeftssitz|unternehmenssitz|sitzland', 'ansaessig*', 'niedergelassen*', 'gegruendet', 'eingetragen*'],
  COMPANY_ACTS: ['vorgenommen', '*gefuehrt', 'durchfuehrt', 'erbracht', 'erbringt', 'eingesetzt', 'abgewickelt', 'einsatz', 'unterstuetzt', '*abrechnung', 'beauftragt', 'uebernimmt', 'uebernommen', 'genutzt', 'nutzt'],
  HOSTING: ['*hosting*', 'gehostet*', 'hosten', 'hostet', '*server*', '*rechenzentr*', '*datacenter*', '*region|*regionen'],
  LOCATION_LABEL: ['wo', '*standort|*standorte|*standorts', '*ort|*orte', 'ort der ..3', '*land|*laender|*staat|*staaten', '*sitz', '*region|*regionen', '*adresse', '*anschrift', '*lokation*', '*rechenzentrum', '*serverstandort*'],
  NAME_LABEL: ['wer', '*name', 'firma|firmen', 'unternehmen', '*anbieter*', '*dienstleister*', '*dienst', 'gesellschaft', '*auftragnehmer*', '*auftragsverarbeiter*', '*unternehmer*', 'empfaenger*', 'tool|tools', 'system|systeme', 'partner', 'software', 'produkt', 'lieferant*', '*provider', 'hilfsperson*', 'vorleister*', 'nachbeauftragt*', 'erfuellungsgehilf*'],
  INSTRUMENT_SCC: [
    '*standardvertragsklausel*', '*standarddatenschutzklausel*', '*standardschutzklausel*', '*standardklausel*', '*musterklausel*', 'scc|sccs|eusccs|euscc|svk', '*vertragsklauseln', '2021/914', '*datenschutzklauseln', 'standard contractual clauses', 'standardisierte* vertragsklauseln', 'idta', 'uk addendum', '46 ..3 lit ..1 c|d',
  ],
  /** Frameworks that the Court annulled (C-362/14, C-311/18): outdated-law tells of them. */
  INSTRUMENT_ANNULLED: ['privacy shield', 'privacyshield', '*datenschutzschild*', 'safe harbor|harbour'],
  INSTRUMENT_BCR: ['bcr|bcrs|bcrp', 'verbindliche*|verbindlichen|verbindlicher interne*|unternehmensinterne* *vorschriften|*regelungen|*regeln', 'binding corporate rules', 'corporate binding rules'],
  INSTRUMENT_DPF: ['dpf|euusdpf|euusdpf', '*data privacy framework*', '*privacy framework*', '*datenschutzrahmen*', '*dataprivacyframework*', 'dpfzertifizier*', 'dpfliste'],
  FRAMEWORK_EU: ['euus*', 'euu . s', 'eu ..1 us|u|usa', 'euusa*', '2023/1795'],
  FRAMEWORK_SWISS: ['swissus*', 'swissu . s', 'swiss ..1 us|u|usa', 'schweizus*', 'schweizu . s', 'schweiz ..1 us|u|usa', 'chus*', 'ch ..1 us|u|usa', 'schweizerischamerikanisch*'],
  INSTRUMENT_ADEQUACY: ['*angemessenheitsbeschluss*', '*angemessenheitsbeschluess*', '*angemessenheitsentscheid*', 'angemessenes|angemessenen|angemessene|angemessenem *schutzniveau*|*datenschutzniveau*|datenschutz', '*adaequanz*', 'gleichwertige* *schutzniveau|*datenschutzniveau', 'anhang 1 ..2 dsv', 'staatenliste'],
  INSTRUMENT_OTHER: ['genehmigte* verhaltensregel*', 'genehmigte* zertifizierung*', 'zertifizierungsmechanism*', 'einwilligung der|des betroffenen', 'ausdruecklich* einwilligung', 'geeignete*|geeigneten|geeigneter|geeignete garantien'],
  INSTRUMENT_CHAPTER: ['kapitel v|5', 'art. 44|45|46|47|49', 'artikel* 44|45|46|47|49', 'art. 16|17 ..3 dsg|revdsg|ndsg', '44 ff', '44 bis 49|50', '44 - 49|50'],
  COMMITMENT: ['abgeschlossen', 'abschliesst|abschliessen', 'geschlossen', 'vereinbart', 'vereinbaren', 'unterzeichnet', 'bestandteil', 'einbezogen', 'gelten', 'gilt', 'angewendet', 'sichergestellt', 'abgesichert', 'gestuetzt', 'stuetzt', 'grundlage', 'basis', 'zertifiziert*', 'teilnehmer*', 'verwendet', 'liegen ..4 vor'],
  MENU: ['z. b', 'zb', 'beispielsweise', 'etwa', 'nur wenn', 'nur ..6 erfolgen|zulaessig|gestattet|moeglich|erlaubt', 'sofern', 'entweder', 'nur in betracht', 'voraussetzung*'],
  DEFINING: ['bezeichnet', 'bedeutet', 'im sinne dieses|dieser vertrag*|vereinbarung|klausel*', 'meint', 'versteht man', 'definition*|begriffsbestimmung*'],
};

import type { Lexicon } from '../lexicon.js';

/** Words about where data are: processing at a place, transfers, bans and conditions, transfer instruments, law and courts. */
export const transfers: Lexicon = {
  DATA_WORK: [
    '*verarbeitung|*verarbeitungen', '*verarbeitet*', 'verarbeiten', 'verarbeitend*', '*bearbeitung', 'bearbeiten', 'bearbeitet*', '*speicherung*', '*speichern', '*gespeichert*', 'speichert', 'erhoben', 'genutzt',
    '*hosting*', 'hosten', 'hostet', 'gehostet*', '*server', '*servern', '*servers', '*serverstandort*', '*rechenzentr*', '*datacenter*', '*datenzentr*', '*cloud*', '*datenhaltung*', '*vorgehalten*', '*gehalten', 'aufbewahrt', 'abgelegt',
    '*zugriff|*zugriffs|*zugriffe|*zugriffen', 'zugreifen*', 'zugegriffen', 'zugaenglich', '*fernwartung*', '*fernzugriff*', '*support', '*supports', '*wartung', 'betrieben', 'betreibt', 'betrieb', 'gesichert',
    '*backup*', '*datensicherung*', '*sicherungskopie*', '*archivier*', '*datenstandort*', '*leistungserbringung*', '*leistung|*leistungen ..4 erbracht|erbringt|erbringen', 'datenresidenz', '*datenlokalisierung',
  ],
  DATA_MOVEMENT: [
    '*uebermittl*', '*uebermittel*', '*uebertragung*', '*uebertragen', 'uebertraegt', '*verlager*', '*transfer|*transfers', 'transferier*', '*weitergabe', '*weitergegeben*', '*bekanntgabe*', 'bekanntgegeben', 'bekannt gegeben', 'bekanntzugeben', '*export|*exporte', 'exportier*',
    'verbracht|verbringung', 'offengelegt', 'offenlegung', 'weitergeleitet', '*datenfluss', 'abfliessen', 'auslagerung', 'ausgelagert', 'fliessen', 'gelangen', 'verlassen', 'verlaesst',
  ],
  ACCESS: ['*zugriff*', 'zugreif*', 'zugegriffen', '*support*', '*wartung*', 'administrier*', '*administration'],
  ORIGIN: ['stammen*', 'stammt', 'herkunft', 'erhoben in', 'betroffene* ..3 in'],
  LEAVE: ['verlassen', 'verlaesst'],
  LOCATION_NOUN: [
    '*server*', '*rechenzentr*', '*datacenter*', '*datenzentr*', '*standort*', '*region|*regionen', '*gebiet*', '*staat|*staates|*staats|*staaten', '*land|*landes|*laender*', '*raum|*raums|*raumes', '*boden', '*territorium', 'ausland', 'inland', '*cloud*', '*hosting*',
    'ort', 'orte', 'sitz', '*infrastruktur', '*niederlassung*', 'betriebsstaette*',
  ],
  ENGAGED_COMPANY: [
    'sub*unternehm*', 'subunternehm*', 'unterauftrag*', 'subauftrag*', 'nachunternehm*', 'unterbeauftrag*', 'subdienstleist*', 'subprozessor*', 'subprocessor*', 'weitere*|weiterer|weiteren auftragsverarbeit*|auftragsbearbeit*', 'drittanbieter*', 'drittdienstleister*',
    'eingesetzte|eingesetzten|beauftragte|beauftragten|externe|externen dienst*|unternehmen|firmen|dritte*|anbieter*|provider*|tools', 'hostingdienstleister*|hostinganbieter*|hostingprovider*|hostingpartner*',
  ],
  COMPANY_WORD: [
    '*unternehmen|*unternehmens', '*firma|*firmen', '*gesellschaft|*gesellschaften', '*konzern*', 'tochter*', 'mutter*', '*niederlassung*', '*partner|*partnern|*partners', '*team|*teams', '*mitarbeiter*', '*entwickler*', '*callcenter*', '*dienstleister*', '*anbieter*', '*provider*',
  ],
  PLACE_BAN: [
    'unter keinen umstaenden', 'in keinem fall|falle', 'auf keinen fall', 'keinesfalls', 'keineswegs', 'niemals', 'nie', 'zu keiner zeit', 'zu keinem zeitpunkt', 'unzulaessig*', '*untersagt*', 'verboten*', '*verbot|*verbots', 'verbietet', 'ausgeschlossen*', 'unerlaubt', 'unstatthaft', 'gesperrt*', 'tabu',
    'nicht ..2 gestattet|erlaubt|zulaessig|statthaft|vorgesehen|erwuenscht|genehmigt|moeglich|erfolgen|stattfinden', 'darf|duerfen ..12 nicht', 'nicht ..8 verarbeit*|bearbeit*|gespeichert|gehostet|uebermittel*|uebertragen|verlager*|weitergegeben|bekanntgegeben|zugegriffen|zuzugreifen|verlassen|transferiert|verbracht|offengelegt|betrieben|eingesetzt|beauftragt|einzusetzen|genutzt',
    'darf|duerfen|erfolgt|erfolgen|findet|finden|wird|werden ..10 weder', 'weder ..8 noch', 'kein|keine|keinen|keinem|keiner|keinerlei ..3 *verarbeitung*|*bearbeitung*|*uebermittlung*|*uebertragung*|*verlagerung*|*transfer*|*zugriff*|*speicherung*|*hosting*|*weitergabe*|*bekanntgabe*|*daten|server*|dienstleister*|subunternehmer*|unterauftrag*',
    'erfolgt|erfolgen|findet|finden ..8 nicht', 'verlassen|verlaesst|gelangen|gelangt ..6 nicht', 'verarbeitet|bearbeitet|uebermittelt|speichert|hostet|uebertraegt|verlagert|transferiert|nutzt|beauftragt ..6 nicht|keine|keinen|keinerlei', 'setzt ..4 keine|keinen|nicht', 'verzichtet|verzichten ..6 auf', 'unterbleibt|unterbleiben', 'zu unterlassen', 'gesperrte laender|staaten', '*unterbunden', 'unterbindet', 'verhindert', 'blockiert', 'nicht ..1 berechtigt|befugt|ermaechtigt',
  ],
  PLACE_CONDITION: [
    'nur|ausschliesslich|lediglich|allein ..4 mit|nach|bei|unter|wenn|soweit|sofern|falls|aufgrund|insoweit|dann', 'darf|duerfen|kann|koennen|ist|sind ..3 nur', 'bedarf|beduerfen', 'setzt|setzen ..8 voraus', 'ohne ..5 zustimmung|einwilligung|genehmigung|weisung|einverstaendnis|freigabe|erlaubnis|garantien', 'es sei denn', 'ausser wenn', 'ausser mit', 'sofern nicht', 'soweit nicht', 'wenn nicht', 'solange nicht', 'erst|nur dann wenn', 'erst nach',
    'nicht ..4 zugestimmt|eingewilligt|genehmigt', 'vorbehaltlich', 'nur zulaessig', 'zustimmungspflichtig', 'nur ..6 erfolgen|zulaessig|gestattet|moeglich|erlaubt', 'zustimmung ..6 erforderlich|notwendig|einzuholen',
  ],
  NEED: ['erforderlich', 'notwendig', 'benoetigt'],
  CONSENT: ['*zustimmung', '*einwilligung', '*genehmigung', 'weisung', 'freigabe', 'einverstaendnis', 'erlaubnis'],
  PLACE_PERMIT: ['stimmt|stimmen ..12 zu', 'genehmigt ..6 hiermit', 'hat|haben|gilt|gelten|sind|hiermit ..6 genehmigt', 'zustimmung ..8 erteilt', 'einverstanden', 'gewaehrleistet', 'sichergestellt'],
  PLACE_ONLY: ['es sei denn', 'darf|duerfen|ist|sind ..3 nur|ausschliesslich', 'bedarf|beduerfen'],
  EXCLUSIVELY: ['ausschliesslich*', 'nur', 'lediglich', 'allein', 'einzig', 'bloss', 'stets|immer', 'vollstaendig', 'komplett', 'zu 100', '100 %', 'exklusiv', 'ausnahmslos', 'ohne ausnahme', 'durchgehend'],
  NOT_EXCLUSIVE: ['nicht nur|ausschliesslich|allein|lediglich', 'grundsaetzlich', 'in der regel', 'primaer', 'vorrangig', 'vorwiegend', 'ueberwiegend', 'bevorzugt', 'nach moeglichkeit', 'hauptsaechlich', 'regelmaessig', 'teilweise', 'zum teil'],
  RESERVATION: ['es sei denn', 'sofern|soweit|wenn|solange ..2 nicht', 'ausser', 'vorbehaltlich', 'ausgenommen', 'mit ausnahme', 'mit der ausnahme'],
  NOT_ONLY: ['nicht nur|allein|lediglich|bloss'],
  STAYS: ['verbleib*', 'bleibt|bleiben ..4 in|innerhalb'],
  OUTSIDE: ['ausserhalb', 'nicht ..2 innerhalb', 'nicht ..2 ausschliesslich ..3 in|innerhalb|aus', 'nicht ..1 in|innerhalb|aus|zu ..3 mitgliedstaat*|mitgliedsstaat*|vertragsstaat*', 'jenseits', 'nicht ..2 mitglied|mitglieder|mitgliedstaat*|mitgliedsstaat*|vertragsstaat*|vertragspartei*|teil', 'andere* ..1 laender|staaten als'],
  THIRD_COUNTRY: ['drittland|drittlands|drittlandes|drittlande', 'drittlaender|drittlaendern', 'drittstaat|drittstaats|drittstaates|drittstaaten', 'drittlandverarbeitung*|drittlanduebermittlung*|drittlandtransfer*|drittlanduebertragung*|drittstaatentransfer*|drittlandszugriff*|drittlandzugriff*', 'land|laender|laendern|staat|staaten ohne ..4 angemessen*|*datenschutzniveau|angemessenheit*', 'nichteuland|nichteustaat*|nichteulaender*|nichtewrstaat*|nichteu/ewr*|nichteuausland'],
  EXCEPTION: ['ausser', 'ausgenommen', 'mit ausnahme', 'mit der ausnahme', 'abgesehen von', 'ausnahmsweise'],
  DEROGATION: ['abweichend*', 'ausnahme*', 'ausnahmsweise', 'davon ausgenommen', 'ungeachtet', 'hiervon', 'unbeschadet'],
  LAW_NOUN: ['*recht|*rechts', '*gesetz*', 'rechtsordnung*', 'rechtsvorschrift*', 'vorschriften', '*gericht|*gerichte|*gerichten|*gerichts', '*behoerde*', 'gesetzgebung'],
  LAW_CHOICE: [
    'es gilt ..8 *recht', '*recht|*rechts ..6 unterliegt|unterliegen|anwendbar|anzuwenden|anwendung|massgeblich|massgebend', 'unterliegt|unterliegen|gilt|gelten|untersteht|unterstehen ..8 *recht|*rechts', 'anwendbares *recht', 'anzuwendendes *recht', 'rechtswahl', '*gerichtsstand*', '*gericht|*gerichte|*gerichten ..6 zustaendig*',
    'zustaendig* ..4 *gericht|*gerichte|*gerichten', 'erfuellungsort*', 'materielles ..2 recht', 'unkaufrecht*', 'kollisionsrecht*', 'sitz ..3 schiedsgericht*',
  ],
  ADDRESS: ['anschrift*', '*adresse', '*adressen', 'postanschrift', 'plz', 'handelsregister*', 'amtsgericht', 'hrb|hrbnr|hra', 'ustidnr|ustid|uid|steuernummer', 'geschaeftsfuehrer*', 'vertreten durch', 'nachfolgend', 'im folgenden|folgenden', 'firmenname', 'telefon', 'tel', 'ansprechpartner*', 'kontaktdaten', 'impressum', 'strasse'],
  SEAT: ['sitz|sitzes|hauptsitz|firmensitz|geschaeftssitz|unternehmenssitz|sitzland', 'ansaessig*', 'niedergelassen*', 'gegruendet', 'eingetragen*'],
  COMPANY_ACTS: ['vorgenommen', '*gefuehrt', 'durchfuehrt', 'erbracht', 'erbringt', 'eingesetzt', 'abgewickelt', 'einsatz', 'unterstuetzt', '*abrechnung', 'beauftragt', 'uebernimmt', 'uebernommen', 'genutzt', 'nutzt'],
  HOSTING: ['*hosting*', 'gehostet*', 'hosten', 'hostet', '*server*', '*rechenzentr*', '*datacenter*', '*region|*regionen'],
  LOCATION_LABEL: ['*standort|*standorte|*standorts', '*ort|*orte', 'ort der ..3', '*land|*laender|*staat|*staaten', '*sitz', '*region|*regionen', '*adresse', '*anschrift', '*lokation*', '*rechenzentrum', '*serverstandort*'],
  NAME_LABEL: ['*name', 'firma|firmen', 'unternehmen', '*anbieter*', '*dienstleister*', '*dienst', 'gesellschaft', '*auftragnehmer*', '*auftragsverarbeiter*', '*unternehmer*', 'empfaenger*', 'tool|tools', 'system|systeme', 'partner', 'software', 'produkt', 'lieferant*', '*provider'],
  INSTRUMENT_SCC: [
    '*standardvertragsklausel*', '*standarddatenschutzklausel*', '*standardschutzklausel*', '*standardklausel*', '*musterklausel*', 'scc|sccs|eusccs|euscc|svk', '*vertragsklauseln', '2021/914', '*datenschutzklauseln', 'standard contractual clauses', 'standardisierte* vertragsklauseln', 'idta', 'uk addendum', '46 ..3 lit ..1 c|d',
  ],
  INSTRUMENT_BCR: ['bcr|bcrs|bcrp', 'verbindliche*|verbindlichen|verbindlicher interne*|unternehmensinterne* *vorschriften|*regelungen|*regeln', 'binding corporate rules', 'corporate binding rules'],
  INSTRUMENT_DPF: ['dpf|euusdpf|euusdpf', '*data privacy framework*', '*privacy framework*', '*datenschutzrahmen*', '*dataprivacyframework*', 'dpfzertifizier*', 'dpfliste'],
  INSTRUMENT_ADEQUACY: ['*angemessenheitsbeschluss*', '*angemessenheitsbeschluess*', '*angemessenheitsentscheid*', 'angemessenes|angemessenen|angemessene|angemessenem *schutzniveau*|*datenschutzniveau*|datenschutz', '*adaequanz*', 'gleichwertige* *schutzniveau|*datenschutzniveau', 'anhang 1 ..2 dsv', 'staatenliste'],
  INSTRUMENT_OTHER: ['genehmigte* verhaltensregel*', 'genehmigte* zertifizierung*', 'zertifizierungsmechanism*', 'einwilligung der|des betroffenen', 'ausdruecklich* einwilligung', 'geeignete*|geeigneten|geeigneter|geeignete garantien'],
  INSTRUMENT_CHAPTER: ['kapitel v|5', 'art. 44|45|46|47|49', 'artikel* 44|45|46|47|49', 'art. 16|17 ..3 dsg|revdsg|ndsg', '44 ff', '44 bis 49|50', '44 - 49|50'],
  COMMITMENT: ['abgeschlossen', 'abschliesst|abschliessen', 'geschlossen', 'vereinbart', 'vereinbaren', 'unterzeichnet', 'bestandteil', 'einbezogen', 'gelten', 'gilt', 'angewendet', 'sichergestellt', 'abgesichert', 'gestuetzt', 'stuetzt', 'grundlage', 'basis', 'zertifiziert*', 'teilnehmer*', 'verwendet', 'liegen ..4 vor'],
  MENU: ['z. b', 'zb', 'beispielsweise', 'etwa', 'nur wenn', 'nur ..6 erfolgen|zulaessig|gestattet|moeglich|erlaubt', 'sofern', 'entweder', 'nur in betracht', 'voraussetzung*'],
  DEFINING: ['bezeichnet', 'bedeutet', 'im sinne dieses|dieser vertrag*|vereinbarung|klausel*', 'meint', 'versteht man', 'definition*|begriffsbestimmung*'],
};

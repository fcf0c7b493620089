import type { Lexicon } from '../lexicon.js';

/** Words that the clauses of every data processing agreement share: who, must, tells, helps, at once, only. German and Swiss usage. */
export const requirementsGeneral: Lexicon = {
  SUB_PROCESSOR: [
    'unterauftrag*', 'unter-auftrag*', 'subunternehm*', 'sub-unternehm*', 'subauftrag*', 'sub-auftrag*', 'nachunternehm*', 'subdienstleist*',
    'sub-dienstleist*', 'subprozessor*', 'sub-processor*', 'subprocessor*', 'subbeauftrag*', 'unterbeauftrag*', 'unterverarbeiter*',
    'subverarbeiter*', 'unterbearbeiter*', 'weitere*|zusätzliche*|andere*|neue*|anderer|weiterer auftragsverarbeiter*|auftragsbearbeiter*',
    'weitere*|andere* ..2 dienstleister*', 'beizug|einsatz|beauftragung|einschaltung|hinzuziehung ..2 dritte*', 'beigezogen* dritte*',
    'herangezogen* dritte*', 'eingeschaltet* dritte*', 'allfällig* dritte*', 'drittunternehm*', 'drittanbieter*', 'subcontractor*',
  ],
  PARTIES_BOTH: ['die parteien', 'beide parteien', 'die vertragsparteien', 'vertragspartner', 'jede partei', 'der parteien'],

  PERSONAL_DATA: [
    'personenbezogen* daten', 'personendaten', 'auftragsdaten', 'kundendaten', 'daten', 'personenbezogen* informationen', 'datensätze*', 'datenbestand|datenbestände*',
    'personenbezogen*', 'unterlagen', 'datenträger*',
  ],
  PROCESSING: [
    'tätig', 'passiert', 'geschieht', 'zugreif*', 'greift|greifen ..8 zu', 'behandelt', 'handhab*', 'einsicht ..3 daten', 'betreut',
    'rührt|rühren ..8 an', 'fasst|fassen ..10 an', 'anfassen', 'arbeitet|arbeiten mit', 'macht|machen|tut|tun ..2 mit', 'umgehen', 'geht|gehen ..10 um', 'anrühren',
    'verarbeit*', 'bearbeit*', '*datenverarbeitung*', '*auftragsverarbeitung*', '*auftragsbearbeitung*', 'datenbearbeitung*', 'auftragsdatenverarbeitung*',
    'erheb*', 'nutz*', 'verwend*', 'speicher*', 'tätigkeit*', 'umgang mit',
    'handelt|handeln ..2 nur|ausschliesslich|allein|strikt|weisungs*|auf|nach', 'wird|werden ..2 nur|ausschliesslich|allein ..6 tätig',
  ],

  ONLY: [
    'anders als', 'strikt', 'strikte', 'sonst nicht', 'nichts ..4 ohne', 'ohne ..10 nicht', 'nicht ..6 zu eigenen zwecken', 'eigene zwecke ..6 nicht',
    'nur', 'ausschliesslich*', 'ausschließlich*', 'lediglich', 'allein', 'nicht ..3 ohne', 'nicht ..8 ausserhalb', 'nicht anders als', 'ohne ..4 weisung* nicht', 'nicht eigenmächtig', 'keine* ander* zweck*', 'zu keinem anderen zweck*', 'weisungsgebunden*', 'soweit ..6 angewiesen', 'strikt nach', 'nicht abweichend', 'keinesfalls ..6 ohne',
    'ausserhalb ..6 untersagt', 'untersagt ..10 ausserhalb',
  ],

  // Telling
  INFORM: [
    'geht|gehen ..14 mitteilung|nachricht|anzeige|ankündigung|e-mail|email|mail|schreiben|information ..2 zu', 'mitteilung|nachricht|anzeige|ankündigung|e-mail|email|mail|schreiben ..4 zugeht|zugehen', 'erhält|erhalten|bekommt|bekommen ..10 eine mail|e-mail|email|mitteilung|anzeige|ankündigung',
    'davon|hiervon|darüber|hierüber erhält|erhalten ..8 kenntnis', 'von ..2 erhält|erhalten ..10 kenntnis',
    'erfahren|erfahrt|erfährt ..6 von uns', 'erfährt|erfahren ..8 vom',
    'zeigt|zeigen ..10 an',
    'erfährst|erfahren|erfährt ..3 du|ihr', 'erfahren ..2 sie', 'gibt|geben ..5 nachricht|hinweis', 'lässt|lassen ..4 wissen', 'wissen ..2 lassen', 'remonstrier*', 'vorstellig', 'beanstand*', 'warnen', 'vorwarn*', 'ins bild', 'aufklär*', 'aufgeklärt', 'eingeweiht', 'zu ..2 verständigen', 'in kenntnis', 'kund ..2 tun',
    'hören|hört ..5 von uns', 'melden wir uns', 'meldet er|sie sich', 'melden|meldet ..4 bei', 'zu sagen', 'diese|die|betreffende vorschrift|pflicht|rechtspflicht|anforderung|verpflichtung ..5 nennen|nennt|benennen|bekanntgeben|bekannt|bezeichnen', 'anzeige ..2 an', 'vorherige* anzeige', 'rücksprache', 'gegenüber ..3 anzuzeigen',
    'informier*', '*information', 'informationen', 'zu informieren', 'unterricht*', 'zu unterrichten', 'unterrichtung', 'mitteil*', 'mitzuteilen', 'mitgeteilt', 'mitteilung*', '*mitteilungspflicht*', 'teilt|teilen ..20 mit', 'teilt|teilen der|die|dem|den|dies|diese|diesen|das|ihm|ihr|er|sie|es',
    'benachrichtig*', '*meldung', '*meldungen', 'melden', 'meldet', 'gemeldet', 'meldepflicht*', 'zu melden', 'anzeig*', 'anzuzeigen', 'angezeigt', 'zeigt ..14 an', 'vorab ..4 anzuzeigen', 'in kenntnis setz*', 'in kenntnis zu setzen', 'setzt ..10 in kenntnis', 'in kenntnis gesetzt', 'hinweis*', 'hinzuweisen', 'hingewiesen', 'weist ..14 hin',
    'bekannt gegeben', 'bekanntgegeben', 'bekanntzugeben', 'bekannt zu geben', 'gibt ..10 bekannt', 'verständig*', 'anzukündigen', 'angekündigt', 'kündigt ..10 an', 'ankündigung', 'vorankündigung*', 'avisier*', 'orientier*', 'aufmerksam ..2 mach*',
    'macht ..12 aufmerksam', 'zu berichten', 'berichtet', 'rückmeldung',
    'bescheid', 'sagen ..4 ihnen|das|es', 'erfahren ..6 von uns', 'kenntnis zu setzen', 'setzen ..8 in kenntnis', 'melde', 'zu verständigen', 'verständigt',
    'sagt|sagen ..6 das|dies|es|sofort', 'erfahren sie|ihr', 'warnt', 'vorzubringen', 'aufmerksam ..3 zu machen', 'teilt er|sie', 'zur kenntnis', 'bringt ..8 zur kenntnis', 'gibt ..8 bescheid', 'kündigt ..14 an', 'macht ..8 mitteilung',
    'zur sprache',
  ],
  PROMPTLY: [
    'unverzüglich*', 'sofort*', 'umgehend*', 'ohne ..2 verzögerung', 'ohne ..2 verzug', 'ohne schuldhaft* zögern', 'ohne zögern', 'so rasch als möglich', 'so rasch wie möglich', 'so schnell wie möglich', 'schnellstmöglich*', 'raschestmöglich*', 'baldmöglichst', 'innerhalb|binnen|innert ..4 stunde*|tag*|werktag*|arbeitstag*|kalendertag*', 'spätestens ..6 stunde*|tag*|werktag*', 'längstens ..4 stunde*', 'innerhalb eines tages', 'innert ..3 stunde*', 'innert angemessener frist', 'zeitnah', 'ohne unnötigen aufschub', 'ohne unangemessene*',
    'sogleich', 'prompt', 'auf dem schnellsten weg*', 'noch heute', 'gleich ..1 bescheid', 'sofort',
  ],
  BEFOREHAND: ['vor', 'vorab', 'vorher*', 'vorgängig*', 'im voraus', 'im vorhinein', 'im vorfeld', 'zuvor', 'vorgelagert*', 'vorzeitig', 'rechtzeitig', 'vorankündigung*', 'bevor', 'im vorwege'],

  // Helping
  ASSIST: [
    'unterstütz*', '*unterstützung', '*unterstützungspflicht*', '*unterstützungsleistung*', 'mitwirk*', 'wirkt ..12 mit', 'mithilfe', 'behilflich', 'hilft', 'helfen', 'beistand', 'assistier*', 'assistenz', 'hilfe ..2 leist*', 'hilfestellung', 'zur seite', 'beizustehen', 'zusammenarbeit*', 'zusammenzuarbeiten', 'zuarbeit*', 'arbeitet ..10 zusammen', 'kooperier*', 'unterstütz* ..4 leist*', 'zur hand zu gehen', 'ermöglich* ..2 es ..8 nachzukommen',
    'hilfe', 'hilfeleistung*', 'zur hand', 'arbeitet|arbeiten ..12 zu', 'zuzuarbeiten', 'förder*', 'gefördert', 'zuliefer*', 'beteilig* ..3 sich', 'beteiligt sich', 'bringt sich ..14 ein', 'helfe', 'geholfen', 'beizutragen', 
    'mitzuwirken', 'mitgewirkt', 'steht ..14 bei', 'stehen ..12 bei', 'beistehen', 'beiseite',
  ],

  AUTHORITY: ['aufsichtsbehörd*', 'behörd*', 'datenschutzbehörd*', 'edöb', 'datenschutzaufsicht*', 'datenschutz-aufsicht*', 'landesbeauftragt*', 'bundesbeauftragt*', 'datenschutzbeauftragte* des bundes', 'datenschutz- und öffentlichkeitsbeauftragt*', 'aufsichtsstelle*'],
  DOCUMENT_NAMED: [
    'anlage*', 'anhang*', 'anhänge*', 'beilage*', 'annex*', 'appendix', 'leistungsbeschreibung*', 'leistungsvereinbarung*', 'leistungsvertrag*', 'leistungsschein*', 'hauptvertrag*', 'hauptvereinbarung*', 'rahmenvertrag*', 'dienstleistungsvertrag*', 'dienstvertrag*', 'nutzungsvertrag*', 'nutzungsbedingung*', 'servicevertrag*', 'lizenzvertrag*', 'hostingvertrag*', 'wartungsvertrag*', 'kooperationsvertrag*', 'agb', 'geschäftsbedingung*', 'datenschutzerklärung*', 'auftragsbestätigung*', 'bestellung*', 'bestellformular*', 'angebot*', 'auftragsformular*', 'vertrag vom', 'einzelvertrag*', 'einzelauftrag*', 'leistungsverzeichnis*', 'produktbeschreibung*', 'pflichtenheft*', 'sla',
  ],
  DESCRIBED_THERE: [
    'ergib* sich', 'ergeben sich', 'ergibt sich', 'beschrieben*', 'festgelegt*', 'geregelt*', 'aufgeführt*', 'aufgelistet*', 'niedergelegt*', 'definiert*', 'bestimm* sich nach', 'richte* sich nach', 'richtet sich', 'richten sich', 'siehe', 'gemäss', 'gemäß', 'enthält', 'enthalten', 'dargestellt', 'spezifiziert', 'konkretisiert', 'genannt*', 'laut', 'vgl', 'verwiesen', 'beschreibt', 'näher ausgeführt', 'zu entnehmen', 'ersichtlich', 'angegeben', 'bezeichnet', 'umschrieben', 'beigefügt', 'benannt', 'aufgezählt',
  ],

  /** A clause puts itself above others. */
  PREVAILS: ['geht ..8 vor', 'gehen ..8 vor', 'vorrang', 'vorrangig', 'vorgehen'],
};

import type { Lexicon } from '../lexicon.js';

const GROUP_COMPANY = 'konzerngesellschaft|konzerngesellschaften|konzernunternehmen|konzernfirma|konzernfirmen|gruppengesellschaft|gruppengesellschaften|schwestergesellschaft|schwestergesellschaften|tochtergesellschaft|tochtergesellschaften|muttergesellschaft|schwesterunternehmen|tochterunternehmen';
const BROUGHT_IN = 'beauftragt|beauftragen|beigezogen|beizuziehen|herangezogen|heranzuziehen|hinzugezogen|hinzuzuziehen|eingesetzt|einzusetzen|eingeschaltet|einzuschalten|eingebunden|einzubinden|tätig|betraut|betrauen';
const BRINGING_IN = 'einsatz|beizug|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung|inanspruchnahme|mitwirkung';
const RULES = '*bestimmungen|*regelungen|*vorgaben|*pflichten|*verpflichtungen|*vereinbarungen|*anforderungen|*bedingungen|*abreden';
const STERN = 'streng|strikt|weitgehend|umfassend|weit|fest|hoch|intensiv|verbindlich';
const BOUND = 'gebunden|verpflichtet|binden|verpflichten|unterworfen';
const US = 'wir|auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*';
const PROMISE = 'zusagen|zusagt|zugesagt|versprechen|verspricht|versprochen|schulden|schuldet|zusichern|zusichert|zugesichert';
const CONTRACT = '*vertrag|*vertrags|*vertrages|*verträge|*verträgen|*vereinbarung|*vereinbarungen|avv|*bedingungen|*klauseln';

/** `kann sich der Kunde an den Auftragnehmer halten` */
const COMES_TO_PROCESSOR = ['sich ..3 an den|die|das|uns|ihn ..2 halten'];

/** `Firmen, die wir einsetzen` */
const COMPANY_WE_USE = [
  'unternehmen|firmen|firma|betriebe|betrieb|dienstleister|partner|anbieter|lieferanten , die|der|das wir ..3 einsetzen|nutzen|beauftragen|heranziehen|hinzuziehen|beiziehen|einschalten|einbinden|beschäftigen',
  'unternehmen|firmen|firma|betriebe|betrieb|dienstleister|partner|anbieter|lieferanten , die|der|das ..6 für uns ..2 arbeiten|arbeitet|verarbeiten|verarbeitet|bearbeiten|bearbeitet|tätig|speichern|speichert',
];

/** Companies that do a part of the work, how their contract is tied to this one, and what of it they are spared. Art. 28(4) GDPR. */
export const requirementsCompaniesUsed: Lexicon = {
  // Companies of the group, at work for the processor.
  GROUP_COMPANY_ENGAGED: [`${BRINGING_IN} ..3 ${GROUP_COMPANY}`, `${GROUP_COMPANY} ..8 ${BROUGHT_IN}`, `${BRINGING_IN} ..2 verbundener|verbundenen|konzernverbundener|konzernangehöriger unternehmen`, `verbundene|verbundenen|konzernverbundene|konzernangehörige unternehmen ..8 ${BROUGHT_IN}`],
  SUB_PROCESSOR: ['unteraufträge|unteraufträgen', 'nachaufträge|nachaufträgen', 'subaufträge|subaufträgen'],
  OTHERS_ENGAGED: [...COMPANY_WE_USE, 'nimmt|nehmen ..5 dritte|dritten|drittunternehmen|drittfirmen|fremdfirmen ..4 in anspruch', 'dritte|dritten ..3 in anspruch ..2 nimmt|nehmen|genommen'],
  BOUND_ALIKE: [
    'vertrag|verträge|vereinbarung|vereinbarungen ..4 nach massgabe dieses|dieser', 'pflichten|verpflichtungen|vertraglich ..4 an ..3 pflichten|vorgaben|regelungen|vertrag|vereinbarung ..3 angeglichen|angepasst',
    'regelungen|bestimmungen|pflichten|verpflichtungen|vereinbarungen|klauseln|bedingungen|vertrag|verträge|vereinbarung ..1 gleichen|desselben|identischen|inhaltlich inhalts',
    `diesem|dieser|diesen|vorliegendem|vorliegenden ..1 vertrag|vereinbarung|avv|vertragswerk|auftragsverarbeitungsvertrag|bedingungen ..1 entsprechende|entsprechenden|entsprechender|gleichwertige|gleichwertigen|nachgebildete|nachgebildeten|vergleichbare|vergleichbaren ..3 ${CONTRACT}|*pflichten|*regelungen|*bestimmungen`,
    'verpflichtet|verpflichten|bindet|binden ..6 im|in gleichem|gleichen|selben|demselben umfang|masse', 'verpflichtet|verpflichten|bindet|binden ..6 in gleicher weise',
    `was ..1 ${US} ..5 ${PROMISE} ..8 ebenso|auch|gleichfalls|genauso|ebenfalls ..8 ${PROMISE}`, `lässt|lassen ..8 einhaltung|beachtung dieses|dieser|diese|diesen ..4 ${PROMISE}|bestätigen|unterschreiben`,
    `nicht|keinesfalls weniger|minder ${STERN} ..3 ${BOUND}`, `mindestens|zumindest ebenso|genauso|so|gleich ${STERN} ..3 ${BOUND}`,
  ],
  // `… den Bestimmungen zwischen Auftraggeber und Auftragnehmer entsprechen`, said of a contract with others.
  AS_BETWEEN_PARTIES: [`${RULES} ..5 zwischen ..9 entsprechen|entspricht|genügen|genügt|gleichkommen|nachgebildet|übereinstimmen|gerecht`],
  // `nicht weniger streng gebunden` denies nothing.
  NO_LESS_BOUND: [`nicht|keinesfalls weniger|minder ${STERN}`],
  NOT_IMPOSED: ['pflicht|verpflichtung|verpflichtungen ..14 aufzuerlegen|weiterzugeben|überbinden|durchzureichen|weiterzureichen|vereinbaren ..3 besteht|bestehen ..1 nicht', 'gibt|geben|reicht|reichen ..3 pflichten|verpflichtungen|bindungen|datenschutzpflichten ..5 nicht', 'pflichten|verpflichtungen|bindungen|datenschutzpflichten ..3 gibt|geben|reicht|reichen ..5 nicht'],
  // What else the processor owes is not handed on.
  REST_NOT_PASSED_ON: [
    'weitere|weiteren|weitergehende|weitergehenden|übrige|übrigen|sonstige|sonstigen|andere|anderen ..2 pflichten|verpflichtungen|bestimmungen|regelungen|vorgaben ..8 nicht ..3 weitergegeben|weiterzugeben|auferlegt|auferlegen|aufzuerlegen|überbunden|überbinden|durchgereicht|durchzureichen|weitergereicht',
    'keine weiteren|weitergehenden|sonstigen|anderen|darüber ..3 pflichten|verpflichtungen|bestimmungen|regelungen|vorgaben ..6 weitergegeben|weiterzugeben|auferlegt|aufzuerlegen|überbunden|durchgereicht|weitergereicht',
  ],
  LEFT_OUT: ['gilt|gelten ..2 nicht ..2 für|bei|gegenüber ..1 die|den|jene|der ..3 genannten|bezeichneten|aufgeführten|gelisteten', 'mit ausnahme der|des|von|vom', 'ausgenommen|ausser bei|für|gegenüber|mit|von'],
  IMPOSES: ['ausgestaltet|ausgestalten|auszugestalten|ausgestaltung'],
  ONLY_IF_PAID: ['auf ..1 wunsch|verlangen|anfrage|bestellung|anforderung ..3 und|sowie|, gegen ..3 vergütung|entgelt|bezahlung|aufpreis|zuschlag'],
  APPROVES: ['im einvernehmen mit', 'einvernehmlich'],
  AUTHORISATION: ['im einvernehmen mit', 'einvernehmlich'],
  SPECIFIC_AUTHORISATION: ['nur|ausschliesslich|erst|lediglich ..2 im einvernehmen mit', 'nur|ausschliesslich|erst ..1 einvernehmlich'],
  CONSENT_NOT_NEEDED: ['kann|darf|können|dürfen ..3 jederzeit|auch|frei ..2 ohne ..4 zustimmung|genehmigung|einwilligung|freigabe|bewilligung'],
  CONSENT_ONLY_ABROAD: ['im übrigen|ansonsten|sonst ist|sind er|sie|wir|der ..1 frei'],
  AGREED_LATER: ['noch offen', 'noch ..1 festzulegen|abzustimmen|auszufüllen|nachzutragen|einzutragen', 'wird|werden ..2 nachgereicht|nachgetragen'],
  IF_POSSIBLE: ['soweit|sofern diese|jene|unterauftragnehmer*|subunternehm*|unterauftragsverarbeiter* ..4 bereit|akzeptieren|akzeptiert|einverstanden|mitmachen'],
  // The customer lets others use the service.
  SERVICE_USED: ['nutzung|nutzen|benutzen|zugang|zugriff ..3 dienst|dienste|dienstes|software|plattform|anwendung|system|systems|lösung|produkt|produkts|leistungen'],
  // All but those that were spoken of.
  THE_OTHERS: ['übrige|übrigen|sonstige|sonstigen|alle|allen anderen|andere ..2 unterauftragnehmer*|subunternehm*|unterauftragsverarbeiter*|unternehmen|dienstleister*|dritte|dritten', 'für|bei ..1 übrige|übrigen|sonstige|sonstigen|alle|allen ..3 unterauftragnehmer*|subunternehm*|unterauftragsverarbeiter*|unterauftragsbearbeiter*|dienstleister*'],
  COMPANY_WE_USE,
  // `nur auf das Datengeheimnis verpflichtet`
  SECRECY_IMPOSED: ['nur|lediglich|allein|ausschliesslich ..1 auf|zur|zum ..2 vertraulichkeit|verschwiegenheit|datengeheimnis|geheimhaltung|stillschweigen ..2 verpflichtet|verpflichten|verpflichte'],
  PASSED_TO_CONTROLLER: ['an den|die|das auftraggeber|auftraggeberin|kunden|kundin|verantwortlichen|verantwortliche ..1 weiter*|durch*'],
  // `per E-Mail an den Ansprechpartner`: to whom, not what about.
  SENT_TO_CONTACT: ['an|gegenüber ..5 ansprechpartner*|ansprechperson*|kontaktperson*|weisungsberechtigt*|kundenbetreuer*|projektleiter*|zustellanschrift|kontaktdaten', 'an ..3 kontaktdaten'],
  // Neither companies nor the list of them.
  CHANGE_OF_SERVICE: ['preisänderung*', 'preisanpassung*', 'wartungsarbeiten', 'wartungsfenster', 'wartungstermin*', 'funktion|funktionen|funktionalität|funktionalitäten|features', 'version|versionen|release|releases|updates', 'leistungsänderung*'],
  TOLD_NOTHING: ['nicht ..2 informiert|unterrichtet|benachrichtigt|mitgeteilt|angekündigt|angezeigt|verständigt', 'keine|keinerlei ..2 mitteilung|information|benachrichtigung|ankündigung|unterrichtung'],
  LIST_OF_NAMES: ['liste|listen|dienstleisterliste|übersicht|verzeichnis|aufstellung'],
  NOTICE_OF_ITS: ['nach|ab|seit|mit ..2 zugang|erhalt|eingang|empfang ..4 mitteilung|ankündigung|anzeige|information|unterrichtung|benachrichtigung|anzeige', '*mitteilung|ankündigung|unterrichtung|benachrichtigung|anzeige des|der|durch ..2 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*'],
  INFORM: ['notifiziert|notifizieren|notifizierung', 'avisiert|avisieren|avisierung', 'annonciert|annoncieren', 'vorankündigung|vorankündigungen'],
  OBJECTION_REFUSED: [
    'recht ..8 abzulehnen|widersprechen|verhindern|untersagen|zurückzuweisen|beanstanden|einspruch|widerspruch ..3 besteht nicht', 'recht ..8 abzulehnen|widersprechen|verhindern|untersagen|zurückzuweisen|beanstanden|einspruch|widerspruch ..4 nicht zu|eingeräumt|gewährt|vorgesehen|verbunden', 'kein|keinerlei ..2 recht ..8 abzulehnen|widersprechen|verhindern|untersagen|zurückzuweisen|widerspruch|einspruch', 'ohne ..3 widerspruchsrecht|einspruchsrecht|vetorecht|widerspruchsmöglichkeit',
    'widerspruchsmöglichkeit|einspruchsmöglichkeit|widerspruch|einspruch|ablehnung ..3 nicht vorgesehen|möglich|zulässig|statthaft', 'widerspruchsmöglichkeit|einspruchsmöglichkeit ..2 besteht|gibt ..2 nicht', 'keine widerspruchsmöglichkeit|einspruchsmöglichkeit|einwendungsmöglichkeit',
  ],
  LIABLE: COMES_TO_PROCESSOR,
  COMES_TO_PROCESSOR,
  AS_FOR_ITS_OWN: ['zur gänze', 'gänzlich', 'ungeteilt*', 'verantwortung|haftung ..16 bleibt|verbleibt|liegt ..3 bei|beim ..1 uns|auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister|dienstleisterin'],
  ATTRIBUTED: ['sind|ist|gelten|gilt|handeln|handelt ..1 dessen|deren|seine|ihre|unsere|seines|ihres|unser|sein ..2 erfüllungsgehilf*|hilfspersonen|hilfsperson', 'gelten|gilt ..8 als solche|solches|jene|jenes|eigene|eigener|eigenes ..2 des|der|von|auftragnehmer*|anbieter*|auftragsverarbeiter*', 'sind|ist ..8 anzulasten|zuzuschreiben|zuzurechnen'],
  CERTAIN_COMPANIES: ['lieferant*', '*cloud-dienste|*cloud-diensten|clouddienste|clouddiensten|cloud', 'standarddienste|standarddiensten', 'infrastrukturdienst*', '*betreiber|*betreibern', '*hoster|*hostern', '*zentren|*zentrum'],
  OWN_TERMS_APPLY: ['gelten|gilt ..3 deren|dessen ..2 eigene|eigenen|übliche|üblichen|jeweilige|jeweiligen ..2 *bedingungen|agb|*bestimmungen|*regelungen|regeln|standardverträge'],
};

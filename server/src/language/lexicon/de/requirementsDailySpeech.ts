import type { Lexicon } from '../lexicon.js';

/** Orders, in whatever word, and what makes one doubtful in law. */
const ORDER = 'auftrag|aufträge|aufträgen|wunsch|wünsche|vorgabe|vorgaben|ansage|ansagen|anordnung|anordnungen|*weisung|*weisungen';
const DUBIOUS = 'schief|faul|krumm|problematisch|kritisch|heikel|fragwürdig|bedenklich|unsauber|zweifelhaft|wacklig|grenzwertig';
const LAW = 'recht|datenschutz|datenschutzrecht|gesetz|gesetzen|dsgvo|datenschutzgesetz|datenschutzgesetzen|vorschriften|datenschutzvorschriften|datenschutzregeln';
const PAPER = 'vertrag|vereinbarung|*vertrag|*vereinbarung|avv|abv|adv|anlage|beilage';


// What the controller says on what becomes of the data; who else says it decides nothing.
const SAID = 'erklärung|bekanntgabe|mitteilung|angabe|angaben|ansage|anordnung|disposition|bescheid';
// With what else a contract ends, and not by what a new one is made.
const ITS_END = 'ihm|ihr|diesem|jenem|*vertrag|ende|beendigung|wegfall|ablauf|kündigung|auflösung|erlöschen';
const OF_CONTROLLER = 'auftraggebers|auftraggeberin|kunden|kundin|verantwortlichen|bestellers|bestellerin|vereins|mandanten|klienten';

/** What workshops, bureaus, agencies and clubs write, in Austria and Switzerland too. */
export const requirementsDailySpeech: Lexicon = {
  // Papers that are handled for the controller and prove nothing of this agreement.
  VOUCHERS: [
    'von|aus|an|nach|in ..2 belegen', 'belegen der|des|von ..2 kundschaft|kunden|mandanten|klienten|lieferanten',
    '*erfass*|scan*|*digital*|archivier*|*verbuch*|buch|bucht|buchen|buchung|*buchung|kontier*|sortier*|ablage|ablegen|einlesen|*druck|druckt|*übermittelt*|*geladen*|eingereicht*|überlassen*|abgegeben*|abfotografier*|hochladen|aufbereit*|einbuch* ..6 beleg|belege|belegen',
    'beleg|belege|belegen ..4 *erfass*|*scan*|*digital*|archivier*|verbuch*|bucht|buchen|gebucht|kontier*|sortier*|abgelegt|eingelesen|hochgeladen|hochladen|eingereicht', 'belegerfass*', 'kopie|kopien ..3 belege|belegen',
  ],
  PROOF_SPOKEN: [
    'nachweis*', 'nachgewiesen', 'nachzuweisen', 'weist|weisen ..20 nach', 'zu belegen', 'wir|kann|können|muss|müssen ..10 belegen', 'einhaltung', 'einhält|einhalten|eingehalten|einzuhalten', 'beachtung', 'pflicht|pflichten|verpflichtungen', 'art|artikel 28', 'dsgvo', 'vereinbarung', 'vertrag|vertrags|vertrages', 'kontroll*', 'prüf*|überprüf*',
  ],

  // `tritt mit dem Rahmenvertrag in Kraft und fällt mit ihm dahin`
  TIED_TERM: [
    'kraft und|sowie fällt|fallen ..8 dahin|weg', 'kraft und|sowie wird|werden ..6 hinfällig|gegenstandslos', `${PAPER} fällt ..2 mit|bei|zusammen ..2 ${ITS_END} ..6 dahin|weg`, `${PAPER} wird ..2 mit|bei ..2 ${ITS_END} ..5 hinfällig|gegenstandslos`,
    `endet|erlischt|ablauf|wegfall|beendigung|auflösung|kündigung|ende ..6 fällt ..2 diese|dieser|die|der|vorliegende ..1 ${PAPER} ..3 dahin|weg`,
  ],

  MEASURES: ['anhang|anlage|beilage|beiblatt ..5 vorkehrungen .|,|;|ein|zu|sind|werden|und|aufrecht', 'beiblatt ..5 massnahmen|maßnahmen', 'vorkehrungen ..3 anhang*|anlage*|beilage*|beiblatt*', 'massnahmen|maßnahmen ..3 beiblatt*', 'sicherungsvorkehrung*', 'sicherungsmassnahme*'],
  SECURITY_HEADING: ['anhang|anlage|beilage|beiblatt ..3 vorkehrungen', 'wie wir ..4 aufpassen', 'passen wir ..4 auf', 'wie ..3 aufgepasst wird', 'schutzvorkehrungen', 'sicherheitsvorkehrungen', 'sicherungsvorkehrungen', 'sicherungsmassnahmen'],
  KEEPS_IT: ['erhält|hält es|ihn|sie|dieses|diesen|diese ..8 aufrecht', 'sie|es|er|diese|dieses|dieser ist|sind|wird|werden ..1 von|vom ..6 einzuhalten|eingehalten|umzusetzen|umgesetzt|beachtet|aufrechterhalten|aufrechtzuerhalten'],
  DOCUMENT_NAMED: ['beiblatt|beiblatts|beiblattes|beiblätter|beiblättern', 'zusatzblatt', 'ergänzungsblatt', 'datenblatt'],

  CHOICE: ['wie ..3 wollt|willst|möchtet|möchtest', `je nach ..1 ${SAID} des|der|durch ..1 ${OF_CONTROLLER}`, `je nach ihrer|eurer|deiner|dessen|deren ${SAID}`, `auf ..1 ${SAID} des|der ${OF_CONTROLLER}`, 'wie ..3 auftraggeber|auftraggeberin|kunde|kundin|verantwortliche|besteller|verein ..4 bekanntgibt|erklärt|aufträgt|anordnet', `entsprechend|gemäss ..1 ${SAID} des|der ${OF_CONTROLLER}`],

  // Help that waits for an offer to be taken up, or for the money.
  HELP_IF_AGREED: ['erst|nur ..6 wenn|nachdem|sobald|sofern ..4 offerte|angebot|angebots|kostenvoranschlag ..4 angenommen|akzeptiert|bestätigt|unterzeichnet|freigegeben|beauftragt', 'nach|mit ..2 annahme|bestätigung|freigabe|genehmigung|unterzeichnung ..3 offerte|angebots|angebotes|kostenvoranschlags', 'wenn|sofern|sobald|falls ..4 offerte|angebot|kostenvoranschlag ..4 angenommen|akzeptiert|bestätigt|freigegeben'],
  ONLY_IF_PAID: ['im voraus ..3 bezahlt|einbezahlt|beglichen|entrichtet|überwiesen|vergütet', 'nach|gegen ..2 vorauszahlung|vorauskasse|vorkasse|kostenvorschuss|vorschuss', 'vorausbezahlt', 'nach ..1 eingang|einzahlung des|der|eines|einer ..1 vorschusses|kostenvorschusses|zahlung|betrags|betrages'],

  // `sämtliche Daten, die …, insbesondere Namen und Anschriften`
  TYPICALLY: ['alle|sämtliche|jegliche ..2 daten|personendaten|inhalte|angaben ..16 insbesondere|namentlich|beispielsweise|vorrangig|hauptsächlich'],

  DATA_TYPE_VAGUE: ['bildschirm|bildschirms|bildschirme|bildschirmen'],

  // `Kommt uns ein Auftrag rechtlich schief vor`
  UNLAWFUL_INSTRUCTION: [
    `${ORDER} ..4 *rechtlich|*rechtliche|*rechtlichen ..2 bauchschmerzen|bauchweh|magenschmerzen`,
    `${ORDER} ..4 rechtlich|datenschutzrechtlich ..2 ${DUBIOUS}`, `${ORDER} ..4 rechtlich|datenschutzrechtlich nicht ..1 sauber|haltbar|einwandfrei|ordnung|zulässig|koscher`,
    `${ORDER} ..6 mit|zu ..3 ${LAW} nicht zusammengeht|zusammenpasst|passt|verträgt|vertrage|vertrüge`, `${ORDER} ..6 nicht mit|zu ..3 ${LAW} zusammengeht|zusammenpasst|passt|verträgt`, `${ORDER} ..6 gegen ..3 ${LAW} geht|gehe|ginge|läuft|liefe`,
  ],
  INFRINGES: [`mit|zu ..3 ${LAW} nicht zusammengeht|zusammenpasst|passt`, `gegen ..3 ${LAW} geht|gehe|ginge`],

  // What changes among the sub-processors is told, and objected to.
  INFORM: ['wird|werden|werde|muss|müssen ..10 anrufen', 'steht|stehen das|dies|es ..8 in|im ..3 mail|e-mail|email|rundmail|rundschreiben|newsletter|kundenbrief|schreiben|brief|nachricht'],
  OTHER_COMPANY: ['fremdvergabe|fremdvergaben|untervergabe|untervergaben|weitervergabe', 'fremdbetrieb|fremdbetriebe|fremdbetrieben'],
  LIST_CHANGES: ['neues|anderes|weiteres|zusätzliches unternehmen'],
  OTHERS_ENGAGED: ['setzt|setzen|schaltet|schalten|bindet|binden|zieht|ziehen ..3 andere|anderen|weitere|weiteren|externe|fremde ..1 unternehmen|firma|firmen|dienstleister|dienstleisterinnen|betriebe|partner ..3 ein|heran|hinzu|bei', 'neue|neuen|neues|neuer|zusätzliche|zusätzlichen|zusätzliches ..1 unternehmen|dienstleister|firma|firmen|betrieb|betriebe|partner ..6 einsetzen|eingesetzt|einschalten|eingeschaltet|heranziehen|herangezogen|beauftragen|beauftragt|hinzuziehen|hinzugezogen|beiziehen|beigezogen|einbinden|eingebunden', 'anderer|weiterer|fremder|externer|zusätzlicher|andere|weitere|fremde|externe ..1 betrieb|betriebe|firma|firmen|unternehmen|dienstleister|partner|anbieter ..6 herangezogen|hinzugezogen|beigezogen|eingeschaltet|eingebunden|beauftragt', 'betrieb|betriebe|firma|firmen ..6 heranziehen|heranzuziehen|heranzieht'],
  THESE_OTHERS: ['herangezogenen|hinzugezogenen|beigezogenen|eingebundenen|eingeschalteten|eingesetzten|beauftragten|anderen|fremden betriebs|betriebes|betriebe|betrieben|unternehmens|firma|firmen|dienstleisters|partners|anbieters'],
  OBJECTS: ['meldet|melden|melde|äussert|äussern ..10 bedenken|einwände', 'bedenken|einwände ..2 angemeldet|anmeldet|anmelden|anzumelden|geäussert|äussert'],
  BOUND_ALIKE: ['mindestens|genauso|ebenso|gleich ..1 streng|stark|weit|fest|umfassend ..2 bindet|binden|verpflichtet|verpflichten wie', 'vertrag|verträge|verträgen|vereinbarung|vereinbarungen , in|mit denen|dem|der ..4 dasselbe|gleiche|gleiches|nämliche ..1 steht|gilt|geregelt|vereinbart|verlangt ..1 wie', 'dasselbe|gleiche|gleiches ..1 abverlangt|abverlangen|auferlegt|auferlegen|aufgibt|vorschreibt|vorschreiben ..1 wie', 'verlangt|verlangen ..10 dieselben|gleichen|selben ..3 pflichten|*pflichten|verpflichtungen ab'],
  AS_FOR_ITS_OWN: ['als ..6 selbst|selber ..2 begangen|gemacht|verschuldet|gebaut|verbockt|herbeigeführt|verantworten'],

  // Labels of the description.
  DATA_SUBJECTS_LABEL: ['wessen angaben|informationen|personendaten'],
  DATA_SUBJECT_CATEGORIES: ['wessen angaben|informationen|personendaten'],
  NATURE_WORD: ['tätigkeiten', 'arbeitsschritte', 'verarbeitungsschritte', 'bearbeitungsschritte'],
  AIM_LABEL: ['ziel|ziele|zielsetzung|anliegen'],
  // Opens a list of what is agreed.
  LEAD_AGREED: ['vereinbart', 'es|folgendes gilt', 'gilt es|folgendes', 'bei uns gilt'],
  CIRCLE_LABEL: ['adressatenkreis|zielgruppe|zielgruppen|kundenkreis|nutzerkreis|teilnehmerkreis|mitgliederkreis'],

  CONFIRMS: ['gegenzeichn*|gegenzuzeichnen|gegengezeichnet', 'abzeichn*|abzuzeichnen|abgezeichnet', 'zeichnet|zeichnen ..12 ab|gegen'],
  SAME_APPLIES: ['gilt|gelten erst recht ..1 für'],
  FORWARDS: ['reicht|reichen ..14 durch', 'durchreich*|durchzureichen|durchgereicht'],
  DATA_SUBJECT_RIGHTS: ['auskunftsverlangen|löschverlangen|löschungsverlangen|berichtigungsverlangen', 'werbewiderspruch|werbewidersprüche|werbewidersprüchen'],

  ADDED_OR_REPLACED: ['jemand|dienstleister|anbieter|firma|firmen|unternehmen|partner|betrieb ..1 hinzu|hinzukommt|hinzukommen|dazu|dazukommt oder|und ..4 ausgetauscht|ersetzt|gewechselt|ausgewechselt|weg|wegfällt', 'jemand|dienstleister|anbieter|firma|firmen|unternehmen|partner|betrieb ..1 ausgetauscht|ersetzt|gewechselt|ausgewechselt oder|und ..4 hinzu|hinzukommt|dazu|dazukommt'],
  SERVES_PURPOSE: ['soll|sollen über ..12 informieren|unterrichten|aufklären'],
  ON_INSTRUCTION: ['worum ..8 gebeten|ersucht ..1 hat|haben|wird|werden|wurde|wurden'],
  DUTY_VERB: ['achtet|achten ..4 darauf', 'darauf ..2 zu achten', 'trägt|tragen ..4 sorge', 'kümmert|kümmern sich ..2 darum'],
  BREACH: ['konto|account|postfach|laptop|rechner|server|website|webseite|system ..2 gehackt|geknackt|gekapert', 'laptop|notebook|handy|smartphone|tablet|stick|festplatte|akte|akten ..2 weg|verloren|gestohlen|geklaut|abhanden|liegengelassen', 'offenem|offener|offenen verteiler', '*falsche|*falschen ..1 empfänger|adresse|adressaten ..3 verschickt|geschickt|gesendet|versandt'],
};

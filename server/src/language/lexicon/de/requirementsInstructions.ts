import type { Lexicon } from '../lexicon.js';

/** What the controller does when it orders something. */
const ORDERS = 'sagt|sagst|sagen|will|wollen|willst|wünscht|vorgibt|vorgeben|vorgegeben|anordnet|anordnen|angeordnet|anweist|anweisen|angewiesen|bestimmt|bestimmen|verlangt|verlangen|aufträgt|auftragen|aufgetragen|festlegt|festlegen|festgelegt|beauftragt|freigibt|freigegeben';

/** The papers by which a contract like this is ruled, and how they rule. */
const PAPER = 'der|dieser|die|diese|unser|unsere|vorliegende ..1 *vertrag|vereinbarung|leistungsbeschreibung|auftrag|leistungsschein|avv|adv';
const PROVIDES_FOR = 'vorsieht|vorsehen|vorgibt|vorgeben|festlegt|festlegen|regelt|regeln|bestimmt|bestimmen|beschreibt|beschreiben';

/** Instructions, statutory exceptions from them and unlawful ones. Art. 28(3)(a), last subparagraph, Art. 29 GDPR; Art. 9(1)(a) DSG. */
export const requirementsInstructions: Lexicon = {
  INSTRUCTION: [
    'auf ..1 ansage', 'deine|deiner|eure|eurer|ihre|ihrer ansage|ansagen', 'aufgegeben habt|haben|hast|hat', 'uns aufgebt|aufgibst|aufgibt|aufgeben|aufgegeben',
    'erteilt* auftrag|aufträge|aufträgen|auftrags', 'auftrag|aufträge|aufträgen ..4 erteil*', 'aufträge|aufträgen ..9 erteilen|erteilt', 'legst|legt|legen ..2 du|ihr|sie ..14 fest', 'bestimmst|bestimmt|entscheidest|entscheidet du|ihr', 'du|ihr|sie bestimmst|bestimmt|bestimmen|entscheidest|entscheidet|legst|legt', 'ohne ..3 auftrag|aufträge', 'deinen|deinem|ihren|ihrem|euren|eurem auftrag', 'anordnen|anordnet', 'verfügung|verfügungen ..3 auftraggeber*|behörde|verantwortlichen',
    'aufträgt|aufträgst|auftragen', 'vorgegeben*', 'beauftragt hast', 'nicht ..3 beauftragt|gewünscht|gewollt', 'vorgibst',
    'aufgetragen', 'auftragt', 'beauftragt habt|haben|hat', 'vorgebt', 'bestimmen|bestimmt|entscheiden|entscheidet allein|nur|ausschliesslich ..1 sie|ihr|du', 'von ihnen|euch gewünscht|verlangt|gewollt', 'allein|nur sie|ihr bestimmen|bestimmt|entscheiden|entscheidet', 'dienstanweisung*', 'direktive*',
    '*weisung|*weisungen', 'weisungs*', 'weisungsgemäss*', 'angewiesen', 'anweisung*', 'instruktion*', 'anordnung|anordnungen', 'schriftlich* auftrag|auftrags|auftrage|aufträge|aufträgen', 'dokumentiert* auftrag|auftrags|auftrage|aufträge|aufträgen',
    'vorgabe|vorgaben ..2 auftraggeber*|verantwortlichen|kunden', 'anweist', 'vorgaben des auftraggebers',
    'vorgeben', 'vorgibt', 'vorgaben', 'geheiss', 'verlangt hat',
    'angewiesenen',
    'wie|was|so ..6 uns ..3 sagen|sagt|sagst', 'wie|was ..4 sie|ihr|du ..2 wollen|wollt|willst|wünschen|wünscht|möchten|möchtest|möchtet',
  ],
  ON_INSTRUCTION: [
    'so , wie ..8 bestimmt|bestimmen|bestimmst|festlegt|festlegen|anordnet|anordnen|angeordnet|anweist|anweisen|angewiesen|aufgibt|aufgeben', `was|wozu ..6 nicht ..4 ${ORDERS} , ..10 nicht`,
    `nichts ..6 als das , was|wozu ..8 ${ORDERS}`, `nichts , was|wozu ..8 nicht ..4 ${ORDERS}`,
    'nur|ausschliesslich|allein|bloss|einzig|lediglich ..2 was|wie|wozu ..8 sagt|sagst|sagen|will|wollen|willst|wünscht|wünschen|vorgibt|vorgeben|vorgegeben|anordnet|anordnen|angeordnet|anweist|anweisen|bestimmt|bestimmen|verlangt|verlangen|aufträgt|auftragen|festlegt|festlegen|festgelegt|freigibt|freigeben|vorschreibt|vorschreiben|gestattet|beauftragt|bestellt',
    'nur|ausschliesslich das , was ..1 sagt|sagst|sagen|ansagt|anschafft|anordnet|anordnen', 'nur|ausschliesslich das , was der|die auftraggeber*|kunde|kundin|verantwortliche* sagt|will|möchte|anordnet',
    'auf ..1 ansage', 'wenn|soweit|was|wie ..4 uns aufgebt|aufgibst|aufgibt|aufgeben|aufgegeben',
    'so , wie ..8 wünscht|wünschst|will|willst|möchte|möchtest|verlangt|bestellt|sagt|sagst|vorgibt|vorgibst', 'was|wie ..6 gewünscht|gewünschte|gewünschten', 'wunsch|wünschen|wünsche ..2 des|der auftraggebers|kunden|kundin|verantwortlichen|auftraggeberin',
    'ohne ..6 *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen|auftrag|auftrags|auftrages|aufträge|aufträgen|instruktion|instruktionen|vorgabe|vorgaben|direktive|direktiven', 'nach|gemäss|entsprechend|aufgrund|laut ..8 *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen|auftrag|auftrags|auftrages|aufträge|aufträgen|instruktion|instruktionen|vorgabe|vorgaben|direktive|direktiven', 'im rahmen ..8 *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen|auftrag|auftrags|auftrages|aufträge|aufträgen|instruktion|instruktionen|vorgabe|vorgaben|direktive|direktiven', 'beachtet|beachten|befolgt|befolgen|folgt ..6 *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen|auftrag|auftrags|auftrages|aufträge|aufträgen|instruktion|instruktionen|vorgabe|vorgaben|direktive|direktiven', 'halten|hält ..2 uns|sich ..2 strikt|daran|genau|streng', 'auf|nach|über ..3 *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen|auftrag|auftrags|auftrages|aufträge|aufträgen|instruktion|instruktionen|vorgabe|vorgaben|direktive|direktiven hinaus',
    'was|wenn|wie ..12 aufträgt|aufträgst|auftragen|vorgegeben|vorgibst|vorgebt|beauftragt|angewiesen|aufgetragen', 'auf ..4 zuruf', 'auf ..3 geheiss',
    'wenn|sofern|soweit|wie|was ..10 aufgetragen|angewiesen|vorgegeben|auftragt|beauftragt', 'an ..6 vorgaben ..2 gebunden|halten', 'bestimmen|entscheiden allein|nur|ausschliesslich ..1 sie|ihr', 'allein|nur sie|ihr bestimmen|bestimmt|entscheiden|entscheidet', 'als ..8 angewiesen*', 'als von ..8 gewünscht',
    'auf|nach|gemäss|gemäß|entsprechend|aufgrund|anhand|beachtung|einhaltung|laut|zufolge ..5 *weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen|auftrag|aufträge|aufträgen|anordnung|anordnungen',
    'auf grundlage ..4 *weisung|*weisungen|anweisung|anweisungen', 'auf basis ..4 *weisung|*weisungen', 'im rahmen ..6 *weisung|*weisungen|anweisungen', 'im rahmen ..4 aufträge|aufträgen|auftrags', 'unter ..8 einhaltung ..8 *weisung|*weisungen', '*weisung|*weisungen ..8 gemäss|entsprechend|folge', 'an die ..6 *weisung|*weisungen ..4 gebunden', 'an ..6 *weisung|*weisungen gebunden', 'ausserhalb ..4 *weisung|*weisungen', 'weisungsgebunden*', 'weisungsgemäss*', 'wie ..8 angewiesen', 'angewiesen',
    'entsprechend ..5 *weisung|*weisungen', 'den *weisung|*weisungen ..6 folge*', '*weisung|*weisungen ..4 zu befolgen', 'befolgt ..6 *weisung|*weisungen', 'ohne ..4 *weisung|*weisungen', 'dürfen|darf ..14 *weisung|*weisungen',
    'wenn|sofern|soweit ..6 *weisung|*weisungen ..4 vorliegt|vorliegen|erteilt',
    '*weisung|*weisungen ..3 gedeckt', '*weisung|*weisungen ..6 voraus', 'setzt ..8 *weisung|*weisungen', '*weisung|*weisungen ..6 gebunden', '*weisung|*weisungen ..4 unterworfen', '*weisung|*weisungen ..4 bestimmt|bestimmen',
    'massgeblich|maßgeblich ..10 *weisung|*weisungen', 'wie ..6 vorgeben|vorgibt', 'vorgaben ..2', 'gemäss|nach ..4 instruktionen|instruktion|vorgaben|vorgabe', 'so, wie ..6 vorgeben|anweisen|vorgibt', 'grenzen ..3 *weisung|*weisungen',
    'deren grenzen', 'im sinne ..3 *weisung|*weisungen', 'auf geheiss', 'auf anweisung', 'an ..6 vorgaben', 'von ..4 *weisung|*weisungen nicht ab*', 'in übereinstimmung mit ..6 *weisung|*weisungen', 'im einklang mit ..6 *weisung|*weisungen',
    'hält sich an ..4 *weisung|*weisungen', 'auftragsgemäß*', 'auf zuruf', '*weisung|*weisungen ..2 angewiesen', 'beauftragt hat', 'angeordnet',
    'ohne ..4 auftrag|anweisung|instruktion',
    'wie|was|so ..6 uns ..3 sagen|sagt|sagst', 'wie|was ..4 sie|ihr|du ..2 wollen|wollt|willst|wünschen|wünscht|möchten|möchtest|möchtet', 'handelt|handeln ..6 weisungsgebunden|weisungsgemäss',
  ],
  // What the contract provides for, and nothing else that it sets: no price, no contract of somebody else.
  IN_AGREEMENT_SCOPE: [
    'im rahmen ..4 vereinbarung*|vertrag*|vereinbarungen', 'wie ..2 vereinbart', `wie es|dies|das ${PAPER} ..10 ${PROVIDES_FOR}`, `wie ${PAPER} ..1 ${PROVIDES_FOR}`, 'gemäss|gemäß ..4 vertrag*|vereinbarung*', 'nach massgabe ..4 vertrag*|vereinbarung*',
  ],
  AS_CONTROLLER_ITSELF: [
    'wie ..8 selbst ..6 dürfte|darf|tun', 'so ..3 wie ..10 selbst', 'wie es ..8 selbst', 'wie der verantwortliche ..6 dürfte', 'wie ..4 auftraggeber* ..8 dürfte',
  ],
  DOCUMENTED: [
    'dokumentier*', 'schriftlich*', 'schriftform*', 'textform*', 'in text', 'elektronisch*', 'e-mail*', 'email*', 'per mail', 'in einem elektronischen format', 'ticketsystem*', 'protokollier*', 'festgehalten', 'schriftlichkeit', 'textlich*', 'nachweisbar*', 'verschriftlich*', 'textförmig*', 'einstellungen', 'ticket',
    'aufbewahr*', 'bewahren', 'heben ..6 auf', 'hebt ..6 auf', 'bestätig*', 'nachweislich*', 'aufgezeichnet', 'verkörper*', 'per fax', 'brieflich*', 'über die einstellungen', 'über das kundenportal', 'niederschrift', 'niedergelegt', 'in der anlage',
    'beleg|belege|belegs|beleges|belegen|belegt|belegte|belegbar', 'text', 'vermerk*', 'nachgeholt', 'protokoll*',
  ],
  GIVES_INSTRUCTIONS: ['*weisungsrecht*', '*weisungsbefugnis*', '*weisung|*weisungen ..6 erteil*', 'erteil* ..10 *weisung|*weisungen', '*weisungsberechtigt*'],

  LEGALLY_REQUIRED: [
    'gesetzlich vorgeschrieben*|angeordnet*|geboten*|zwingend* verarbeitung*|bearbeitung*|datenverarbeitung*',
    'aufgrund|auf grund ..5 rechts|gesetzes|gesetzen|gesetz|vorschrift|vorschriften|rechtsvorschrift*', 'recht ..4 dazu ..2 zwingt|verpflichtet|anhält', 'wenn ..3 gesetz ..8 verlangt|fordert|will|zwingt', 'rechtlich gehalten', 'nach massgabe ..3 gesetz*|rechts', 'gesetzlich ..3 gehalten|gezwungen|verpflichtet', 'von gesetz*', 'behördlich ..3 angeordnet|gezwungen',
    'verlangt|gebietet|verlangen|gebieten|fordert ..6 recht|gesetz|gesetze|rechtsordnung|vorschrift', 'gesetz ..8 schreibt ..4 vor', 'schreibt|schreiben ..8 gesetz|recht|vorschrift*', 'recht ..20 vorschreibt', 'recht ..12 unterliegt ..8 vorschreibt|verlangt', 'vom gesetz ..4 verpflichtet|gezwungen', 'was das gesetz',
    'wegen ..3 gesetz*|vorschrift*|rechtspflicht*', 'gesetz|recht|vorschrift ..3 schreibt ..8 vor', 'müssen|muss ..10 von gesetzes|rechts wegen', 'zwingt|zwingen ..6 recht|gesetz|vorschrift*|rechtsvorschrift*', 'verpflichtet ..3 uns|ihn|sie ..2 gesetz|recht', 'pflicht ..3 nach ..4 recht|unionsrecht|gesetz', 'nach ..6 unionsrecht|recht ..12 pflicht|verpflichtung', 'gesetzlichem zwang', 'rechtspflicht*', 'verarbeitungspflicht*', 'bearbeitungspflicht*',
    'gesetzlich ..10 verpflicht*', 'verpflicht* ..5 gesetz*', 'verpflicht* ..3 recht|unionsrecht|landesrecht|bundesrecht', 'schreibt ..4 recht|gesetz ..10 vor', 'rechtlich ..10 verpflicht*', 'recht der union', 'unionsrecht*', 'recht der europäischen union', 'recht des mitgliedstaat*|mitgliedsstaat*', 'recht der mitgliedstaaten|mitgliedsstaaten', 'mitgliedstaatlich* recht*', 'gesetzliche* pflicht* zur verarbeitung|bearbeitung', 'gesetzliche* verpflichtung*', 'rechtliche* verpflichtung*', 'rechtspflicht*', 'gesetzliche* ausnahme*', 'zwingende* ..3 recht*|gesetz*|vorschrift*', 'gesetzlich ..3 vorgeschrieben', 'gesetzlich ..3 gefordert', 'gesetzlich ..2 erforderlich', 'gesetzliche* regelung*', 'gesetzliche* vorschrift* ..10 verpflicht*', 'durch gesetz', 'rechtsvorschrift* ..12 verpflicht*', 'schweizerische* recht ..8 verpflicht*', 'anwendbare* recht ..10 verpflicht*|verlangt|vorschreibt|erfordert', 'gesetzlich ..2 dazu', 'gesetzlich ..4 bestimm*', 'aufgrund gesetzlich*', 'rechtliche* anforderung*', 'gesetzliche* anforderung*', 'kraft gesetz*', 'von gesetzes wegen', 'gesetzlich zur verarbeitung', 'gesetzlich hierzu', 'gesetz ..6 verlangt|vorschreibt|gebietet',
    'behördliche* anordnung*', 'verpflichtung nach dem recht',
    'nach ..6 recht ..12 gehalten|verhalten|gezwungen|verpflichtet|gebunden', 'unionsrecht ..16 gehalten|verhalten|gezwungen', 'zwingt ..4 gesetz|recht|vorschrift',
    'recht ..14 zwingt|gebietet|gebieten|verlangt|vorschreibt|vorschreiben|erzwingt|verpflichtet|anordnet', 'gesetz ..14 zwingt|verlangt|vorschreibt|gebietet|verpflichtet|anordnet', 'kraft gesetzes|rechts', 'kraft ..3 gesetz*',
    'gesetzlich ..3 angeordnet*', 'gesetzliche* zwang', 'rechtsvorschriften ..8 verlangen|gebieten|verpflichten|verpflichtet|vorschreiben|zwingen', 'zwingendes recht|gesetz', 'zwingende ..2 vorschriften',
    'gesetzliche* vorschrift* ..12 verlang*|zwing*|verpflicht*|gebiet*', 'von rechts wegen', 'verlangt das ..2 recht|gesetz', 'schreibt ..6 gesetz|recht ..8 vor', 'verpflichtet ..4 gesetz|recht|rechtsvorschrift*', 'durch rechtsvorschrift*',
    'gesetzesvorschrift*', 'rechtlich gezwungen', 'gesetzlich gezwungen', 'rechtsnorm*', 'gesetzliche* ..2 pflicht*', 'behördliche* auftrag', 'gesetzliche* gebot*', 'gesetzliche* bestimmung*',
    'gesetzes der ..6', 'kraft gesetzes', 'unionsrecht ..20 verhalten', 'recht ..20 verhalten|angehalten|gehalten',
    'zwingt|zwingen|verpflichtet|verpflichten ..4 gesetz|gesetze|recht|vorschrift|vorschriften', 'gesetzlich|rechtlich ..2 vorgeschrieben*|vorgegeben*|angeordnet*|auferlegt*',
  ],
  UNLESS: ['unberührt bleibt|bleiben ..3 verarbeitung|verarbeitungen|bearbeitung|bearbeitungen|pflicht|pflichten', 'ausgenommen ..3 verarbeitung|verarbeitungen|bearbeitung|bearbeitungen',
    'verarbeitung*|bearbeitung* bleiben|bleibt unberührt',
    'ohne ..4 *weisung|auftrag|anweisung|instruktion', 'missacht*', 'hinwegsetz*', 'übergehen', 'nicht ..4 befolgen', 'abzuweichen', 'abgewichen', 'darüber hinausgehende*',
    'anderes gilt', 'gilt anderes', 'etwas , das', 'gilt ..2 nur ..2 wenn',
    'es sei denn', 'sofern ..3 nicht', 'soweit ..3 nicht', 'wenn ..2 nicht', 'ausser', 'ausgenommen', 'mit ausnahme', 'ausnahme*', 'vorbehaltlich', 'falls ..4 nicht', 'besteht nicht', 'ungeachtet', 'abweich*', 'vorbehalten', 'anderweitig*', 'andere* verarbeitung|bearbeitung', 'weitergehende* verarbeitung|bearbeitung', 'entgegensteh*', 'ausnahmsweise', 'hiervon', 'besteht eine', 'soweit nicht', 'sofern', 'trifft', 'bestimmten verarbeitung',
    'verarbeitungen ohne weisung', 'anders', 'weiteren|weitere verarbeitung|bearbeitung', 'darüber hinaus', 'über ..4 weisung* hinaus', 'ausserhalb', 'etwas anderes', 'zu einem anderen vorgehen', 'nicht auf weisung', 'entbindet', 'frei',
    'gilt nicht', 'ohne weisung', 'entgegen ..4 weisung*', 'zwingt',
    'zu einer weiteren|anderen|abweichenden verarbeitung|bearbeitung', 'anders verarbeiten',
    'ohne dass ..4 *weisung',
    'weiteren|anderen|abweichenden ..4 verarbeitung|bearbeitung',
  ],
  BEFORE_PROCESSING: [
    'erst ..5 nachdem|wenn|sobald ..8 verständigt|informiert|unterrichtet|benachrichtigt|mitgeteilt|angezeigt|orientiert|hingewiesen|bescheid|kenntnis',
    'warnen|warnt ..4 vor', 'vorwarn*', 'im vornherein', 'vor ..6 ausführung|umsetzung|durchführung|herausgabe|zugriff', 'zuvor',
    'vorherige* ..2 mitteilung|unterrichtung|information|anzeige|hinweis|benachrichtigung|orientierung', 'bevor ..10 loslegen|handelt|handeln|tätig|beginnt|beginnen|tun|tut|umsetzt|umsetzen|geschieht|nachkommt|befolgt', 'vor ..4 befolgung|weitergabe|offenlegung|durchführung', 'zuvor',
    'vor der verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|ausführung', 'vor ..5 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|ausführung|beginn', 'vorab', 'vorgängig', 'im voraus', 'im vorhinein', 'zuvor', 'vorher', 'bevor ..12 verarbeit*|bearbeit*', 'vor ..3 durchführung', 'im vorfeld', 'vor ..2 aufnahme', 'rechtzeitig vor',
    'ehe', 'bevor', 'vorweg', 'zunächst', 'zuerst', 'vor ..3 durchführung|vornahme|beginn|ausführung|umsetzung', 'vor ..5 tätigwerden', 'früh genug',
  ],
  LEGAL_REQUIREMENT_NAMED: [
    'diese* rechtliche* anforderung*', 'diese* gesetzliche*', 'rechtliche* anforderung*', 'rechtliche* verpflichtung*', 'solche verpflichtung*', 'derartige* verpflichtung*', 'diese* verpflichtung*', 'diese* pflicht*', 'gesetzliche* verpflichtung*', 'in diesem fall', 'in einem solchen fall', 'in solchen fällen', 'in diesen fällen', 'diesfalls', 'hierüber', 'darüber', 'entsprechend*',
    'davon', 'diese pflicht', 'dieser pflicht', 'auf die vorschrift', 'über diese', 'dann', 'das', 'dies', 'diesem fall', 'solche', 'solchen', 'solches',
  ],

  INFRINGES: [
    'nicht vereinbar', 'vereinbarkeit ..8 zweifelhaft', 'zweifelhaft',
    'verstösst', 'verstößt', 'verstosse', 'verstoße', 'verstossen', 'verstoßen', 'verstiesse', 'verstieße', 'verletzt', 'verletze', 'verletzen', 'verletzen würde', 'zuwiderläuft', 'zuwiderlaufen', 'widerspricht', 'widerspreche', 'widersprechen', 'rechtswidrig*', 'datenschutzwidrig*', 'gesetzeswidrig*', 'unrechtmässig*', 'unzulässig*', 'nicht rechtmässig', 'nicht ..4 vereinbar', 'unvereinbar', 'nicht im einklang', 'nicht zulässig', 'verstoss ..12 darstell*', 'verstoss ..12 vorliegt',
    '*unvereinbar*', 'missachtet', 'im widerspruch', 'widerspruch', 'bedenken', 'nicht ..6 im|in einklang', '*widrig', '*widrige', '*widrigen', '*widrigkeit', 'rechtsverstoss*', 'gesetzesverstoss*', 'datenschutzverstoss*', 'nicht erlaubt',
    'nicht rechtens', 'rechtsverletzung*', 'verstöße', 'verstöss*', 'zuwiderhand*', 'nicht ..3 konform', 'bricht', 'unerlaubt*', 'verboten*', 'kollidier*', 'zweifel*', 'verletzung ..3 recht*', 'unrichtig*', 'rechtlich bedenklich',
    'verstoß ..8 gegen', 'verstoss ..8 gegen',
  ],
  INFORM: ['bringt|bringen|trägt|tragen ..2 dies|das|sie|es|diese ..8 vor', 'bedenken|zweifel|einwände|einwendungen|vorbehalte ..12 vortragen|vorträgt|vorgetragen|vorzutragen|vorbringen|vorbringt|vorgebracht|vorzubringen|darlegen|darlegt|dargelegt|darzulegen|äussern|äussert|geäussert|anmelden|anmeldet|anzumelden|offenlegen|offenlegt|offenzulegen|unterbreiten|unterbreitet|anbringen|anzubringen|angebracht', 'bedenken|zweifel|einwände|einwendungen|vorbehalte ..8 geltend', 'trägt|tragen|bringt|bringen|legt|legen|meldet|melden ..6 bedenken|zweifel|einwände|einwendungen|vorbehalte ..8 vor|dar|an|offen', 'äussert|äussern ..6 bedenken|zweifel|einwände|einwendungen|vorbehalte', 'spricht|sprechen|sprecht ..6 an', 'darauf ..2 anzusprechen|angesprochen', 'fragt|fragen ..8 nach|zurück', 'hakt|haken ..6 nach', 'erhebt|erheben ..4 einwand|einwände|einspruch|bedenken', 'trägt|tragen ..6 bedenken ..2 vor', 'äussert|äussern|meldet|melden ..4 bedenken', 'hält|halten ..6 rücksprache', 'schlägt|schlagen alarm', 'rückmeldung|rückfrage'],
  UNLAWFUL_INSTRUCTION: [
    '*widrigkeit|unzulässigkeit|unvereinbarkeit einer|der|dieser ..2 *weisung|anordnung|vorgabe', '*widrigkeit|unzulässigkeit eines|des|dieses ..2 auftrags|auftrages|wunsches',
    'verstösst|verstiesse|verletzt|verletzte|widerspricht|widerspräche der|ein|dieser|unser|ihr|euer auftrag|wunsch|arbeitsauftrag', 'verstösst|verstiesse die|eine|diese|eure|ihre vorgabe|ansage|anordnung|bestellung|aufforderung ..10 gegen', 'auftrag|wunsch|ansage ..3 gegen ..8 verstösst|verstosse|verstiesse',
    'auftrag|aufträge|wunsch|vorgabe|vorgaben|*weisung|*weisungen ..10 *widrig|*widrige|unerlaubt|verboten|unrechtmässig|ungesetzlich|gesetzwidrig', 'auftrag|aufträge|wunsch|*weisung|*weisungen ..6 nicht ..1 erlaubt|zulässig|rechtens|rechtmässig|gesetzeskonform',
    'auftrag|aufträge|vorgabe|vorgaben|*weisung|*weisungen ..8 verstosse|verstoße|verstiesse|verstieße|widerspreche',
    'bedenken ..6 rechtmässigkeit|zulässigkeit|gesetzmässigkeit ..4 *weisung|*weisungen|instruktion|instruktionen|anweisung|anordnung', 'rechtmässigkeit|zulässigkeit ..4 instruktion|instruktionen|anordnung|anordnungen|vorgabe|vorgaben',
    'was|etwas ..6 anordnen|anordnet|vorgeben|vorgibt|vorgebt|anweist|anweisen|anweisen ..14 verstösst|verstossen|verboten|vereinbar|erlaubt|rechtswidrig|unzulässig|zulässig',
    'vorgabe|vorgaben|auftrag|aufträge|wunsch ..12 vereinbar|verstösst|verstoßen|verstossen|rechtswidrig|unzulässig|rechtens|verletzt', '*weisung|*weisungen ..4 deren vereinbarkeit|zulässigkeit|rechtmässigkeit',
    'was|etwas ..6 verlangt|verlangen|sagt|wollt|wollen|wünscht|wünschen|beauftragt|auftragt ..14 verstösst|verstoßen|verstossen|verboten|vereinbar|erlaubt|rechtswidrig|unzulässig|zulässig|gesetz|gesetze|rechtens', '*widrige*|*widriger *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen', 'anordnung|anordnungen|vorgabe|vorgaben ..12 *widrig|verstösst|verstossen|verletzt|unvereinbar|unzulässig|rechtens', 'verletzt|verstösst|widerspricht ..6 instruktion|anordnung|vorgabe',
    'rechtswidrig*|datenschutzwidrig*|unzulässig*|gesetzeswidrig*|unrechtmässig* *weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen', '*weisung|*weisungen ..12 rechtswidrig*|unzulässig*|datenschutzwidrig*|unrechtmässig*|unvereinbar', 'verstoss ..8 durch ..4 *weisung|*weisungen', 'rechtmässigkeit ..4 *weisung|*weisungen',
    'zweifel* ..6 rechtmässigkeit|zulässigkeit ..6 *weisung|*weisungen|anweisung|anweisungen',
    '*weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen ..14 *widrig|*widrige|missachtet|verstösst|verstossen|verstoße|verletze|verletzt|verletzen|widerspruch|widerspricht|einklang|verstoß|verstoss|bedenken|verboten|unvereinbar|unzulässig|rechtens',
    'verstösst|verletzt|widerspricht ..6 *weisung|*weisungen|anweisung|anweisungen', 'rechtmässigkeit|zulässigkeit ..3 *weisung|*weisungen|anweisung|anweisungen', 'bedenken gegen ..3 *weisung|*weisungen|anweisung|anweisungen', 'rechtsverstoss',
    'rechtsverstoß',
  ],
  OTHER_THAN_TOLD: [
    'zu mehr|anderem|weiterem|abweichendem zwingt|zwingen|verpflichtet|verpflichten|nötigt|anhält', 'zwingt|verpflichtet ..6 zu mehr|anderem|weiterem',
    'anders verarbeiten|bearbeiten', 'weiteren|anderen|abweichenden ..4 verarbeitung|bearbeitung', 'abweichend verarbeiten|bearbeiten', 'andere verarbeitung|bearbeitung', 'über den auftrag hinaus',
    'zu|zur etwas anderem', 'etwas anderes ..3 tun|machen|verlangt|vorschreibt', 'anders ..2 handeln|vorgehen|umgehen', 'mehr ..3 tun|machen ..3 als', 'darüber hinaus ..3 verarbeit*|bearbeit*', 'zu anderem zwingt|verpflichtet',
  ],
  MAY_OBJECT: ['bedenken ..3 äussern|äußern|anmelden|vorbringen', 'kann|darf ..10 bedenken|hinweisen', 'steht ..8 frei', 'zu nichts verpflichtet'],
  LAW_WORD: ['gesetz*', 'recht|rechts|rechte', '*recht', '*rechts', 'rechtsvorschrift*', 'vorschrift*', 'rechtsnorm*', 'rechtsordnung', 'rechtlich*', 'behördlich*', 'gericht*', 'art.|artikel 6'],
  FORCES: ['verpflicht*', '*zwingt|*zwingen|gezwungen|zwingend*|zwang', 'gebietet|gebieten|geboten', 'verlangt|verlangen', 'schreibt|schreiben ..10 vor', 'vorschreibt|vorschreiben|vorgeschrieben*', 'fordert|fordern|gefordert|erfordert', 'bindet|binden|gebunden', 'muss|müssen', 'pflicht|pflichten', 'anordnet|anordnen|angeordnet', 'gehalten', 'verhalten', 'auferlegt', 'vorsieht', 'veranlasst'],
  MAY_INSTRUCT: ['*weisung|*weisungen|anweisung|anweisungen ..6 erteil*|geben|gibt', 'weisungsberechtigt*', 'weisungsrecht*', 'weisungsbefugnis*', 'erteil* ..6 *weisung|*weisungen|anweisung|anweisungen', 'berechtigt|befugt ..8 *weisung|*weisungen'],
  OPINION: ['eindruck', 'verdacht', 'beschleicht|beschleichen'],
  ONLY: [`was|wozu ..6 nicht ..4 ${ORDERS} , ..10 nicht`, 'nichts ander* ..4 als', 'nichts , was|wozu ..8 nicht'],
  PROCESSING: ['mit ..4 *daten ..2 geschehen', 'mit ..4 *daten verfahren|verfährt', 'verfahren|verfährt ..3 mit ..4 *daten', 'mit ..4 *daten ..1 machen|mache|macht|tun|tut|unternimmt|unternehmen|geschieht|passiert|anstellen', 'mit ..4 *daten stellt|stellen ..10 an', 'machen|macht|tun|tut|unternimmt|unternehmen|geschieht|passiert ..3 mit ..4 *daten'],
  TEXT_FOLLOWS: ['noch einmal|nochmals|erneut ..3 schriftlich|textform|e-mail|mail', 'text|textform|textfassung|fassung|schriftlich*|schriftform|e-mail|mail|protokoll ..8 nachreich*|nachhol*|nachliefer*|nachsend*|nachschick*|hinterherschick*|hinterhersend*|nachgereicht|nachzureichen|nachgeholt|nachzuholen|nachgeliefert|nachzuliefern|nachgesandt|nachgesendet|nachzusenden|nachgeschickt|nachzuschicken', 'nachreich*|nachhol*|nachliefer*|nachsend*|nachschick*|hinterherschick*|hinterhersend* ..10 text|textform|textfassung|fassung|schriftlich*|schriftform|e-mail|mail|protokoll', 'schickt|schicken|sendet|senden ..12 hinterher'],
};

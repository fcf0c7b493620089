import type { Lexicon } from '../lexicon.js';

/** Instructions, statutory exceptions from them and unlawful ones. Art. 28(3)(a), last subparagraph, Art. 29 GDPR; Art. 9(1)(a) DSG. */
export const requirementsInstructions: Lexicon = {
  INSTRUCTION: [
    'aufträgt|aufträgst|auftragen', 'vorgegeben*', 'beauftragt hast', 'nicht ..3 beauftragt|gewünscht|gewollt', 'vorgibst',
    'aufgetragen', 'auftragt', 'beauftragt habt|haben|hat', 'vorgebt', 'bestimmen|bestimmt|entscheiden|entscheidet allein|nur|ausschliesslich ..1 sie|ihr|du', 'von ihnen|euch gewünscht|verlangt|gewollt', 'allein|nur sie|ihr bestimmen|bestimmt|entscheiden|entscheidet', 'dienstanweisung*', 'direktive*',
    '*weisung|*weisungen', 'weisungs*', 'weisungsgemäss*', 'angewiesen', 'anweisung*', 'instruktion*', 'anordnung|anordnungen', 'schriftlich* auftrag|auftrags|auftrage|aufträge|aufträgen', 'dokumentiert* auftrag|auftrags|auftrage|aufträge|aufträgen',
    'vorgabe|vorgaben ..2 auftraggeber*|verantwortlichen|kunden', 'anweist', 'vorgaben des auftraggebers',
    'vorgeben', 'vorgibt', 'vorgaben', 'geheiss', 'verlangt hat',
    'angewiesenen',
  ],
  ON_INSTRUCTION: [
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
  ],
  IN_AGREEMENT_SCOPE: [
    'im rahmen ..4 vereinbarung*|vertrag*|vereinbarungen', 'wie ..2 vereinbart', 'gemäss|gemäß ..4 vertrag*|vereinbarung*', 'nach massgabe ..4 vertrag*|vereinbarung*',
  ],
  AS_CONTROLLER_ITSELF: [
    'wie ..8 selbst ..6 dürfte|darf|tun', 'so ..3 wie ..10 selbst', 'wie es ..8 selbst', 'wie der verantwortliche ..6 dürfte', 'wie ..4 auftraggeber* ..8 dürfte',
  ],
  DOCUMENTED: [
    'dokumentier*', 'schriftlich*', 'schriftform*', 'textform*', 'in text', 'elektronisch*', 'e-mail*', 'email*', 'per mail', 'in einem elektronischen format', 'ticketsystem*', 'protokollier*', 'festgehalten', 'schriftlichkeit', 'textlich*', 'nachweisbar*', 'verschriftlich*', 'textförmig*', 'einstellungen', 'ticket',
    'aufbewahr*', 'bewahren', 'heben ..6 auf', 'hebt ..6 auf', 'bestätig*', 'nachweislich*', 'aufgezeichnet', 'verkörper*', 'per fax', 'brieflich*', 'über die einstellungen', 'über das kundenportal', 'niederschrift', 'niedergelegt', 'in der anlage',
    'beleg*', 'text', 'vermerk*', 'nachgeholt', 'protokoll*',
  ],
  GIVES_INSTRUCTIONS: ['*weisungsrecht*', '*weisungsbefugnis*', '*weisung|*weisungen ..6 erteil*', 'erteil* ..10 *weisung|*weisungen', '*weisungsberechtigt*'],

  LEGALLY_REQUIRED: [
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
  ],
  UNLESS: [
    'anderes gilt', 'gilt anderes', 'etwas , das', 'gilt ..2 nur ..2 wenn',
    'es sei denn', 'sofern ..3 nicht', 'soweit ..3 nicht', 'wenn ..2 nicht', 'ausser', 'ausgenommen', 'mit ausnahme', 'ausnahme*', 'vorbehaltlich', 'falls ..4 nicht', 'besteht nicht', 'ungeachtet', 'abweich*', 'vorbehalten', 'anderweitig*', 'andere* verarbeitung|bearbeitung', 'weitergehende* verarbeitung|bearbeitung', 'entgegensteh*', 'ausnahmsweise', 'hiervon', 'besteht eine', 'soweit nicht', 'sofern', 'trifft', 'bestimmten verarbeitung',
    'verarbeitungen ohne weisung', 'anders', 'weiteren|weitere verarbeitung|bearbeitung', 'darüber hinaus', 'über ..4 weisung* hinaus', 'ausserhalb', 'etwas anderes', 'zu einem anderen vorgehen', 'nicht auf weisung', 'entbindet', 'frei',
    'gilt nicht', 'ohne weisung', 'entgegen ..4 weisung*', 'zwingt',
    'zu einer weiteren|anderen|abweichenden verarbeitung|bearbeitung', 'anders verarbeiten',
    'ohne dass ..4 *weisung',
    'weiteren|anderen|abweichenden ..4 verarbeitung|bearbeitung',
  ],
  BEFORE_PROCESSING: [
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
  UNLAWFUL_INSTRUCTION: [
    'vorgabe|vorgaben|auftrag|aufträge|wunsch ..12 vereinbar|verstösst|verstoßen|verstossen|rechtswidrig|unzulässig|rechtens|verletzt', '*weisung|*weisungen ..4 deren vereinbarkeit|zulässigkeit|rechtmässigkeit',
    'was|etwas ..6 verlangt|verlangen|sagt|wollt|wollen|wünscht|wünschen|beauftragt|auftragt ..14 verstösst|verstoßen|verstossen|verboten|vereinbar|erlaubt|rechtswidrig|unzulässig|zulässig|gesetz|gesetze|rechtens', '*widrige*|*widriger *weisung|*weisungen|anweisung|anweisungen|anordnung|anordnungen', 'anordnung|anordnungen|vorgabe|vorgaben ..12 *widrig|verstösst|verstossen|verletzt|unvereinbar|unzulässig|rechtens', 'verletzt|verstösst|widerspricht ..6 instruktion|anordnung|vorgabe',
    'rechtswidrig*|datenschutzwidrig*|unzulässig*|gesetzeswidrig*|unrechtmässig* *weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen', '*weisung|*weisungen ..12 rechtswidrig*|unzulässig*|datenschutzwidrig*|unrechtmässig*|unvereinbar', 'verstoss ..8 durch ..4 *weisung|*weisungen', 'rechtmässigkeit ..4 *weisung|*weisungen',
    'zweifel* ..6 rechtmässigkeit|zulässigkeit ..6 *weisung|*weisungen|anweisung|anweisungen',
    '*weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen ..14 *widrig|*widrige|missachtet|verstösst|verstossen|verstoße|verletze|verletzt|verletzen|widerspruch|widerspricht|einklang|verstoß|verstoss|bedenken|verboten|unvereinbar|unzulässig|rechtens',
    'verstösst|verletzt|widerspricht ..6 *weisung|*weisungen|anweisung|anweisungen', 'rechtmässigkeit|zulässigkeit ..3 *weisung|*weisungen|anweisung|anweisungen', 'bedenken gegen ..3 *weisung|*weisungen|anweisung|anweisungen', 'rechtsverstoss',
    'rechtsverstoß',
  ],
  OTHER_THAN_TOLD: [
    'anders verarbeiten|bearbeiten', 'weiteren|anderen|abweichenden ..4 verarbeitung|bearbeitung', 'abweichend verarbeiten|bearbeiten', 'andere verarbeitung|bearbeitung', 'über den auftrag hinaus',
  ],
  MAY_OBJECT: ['bedenken ..3 äussern|äußern|anmelden|vorbringen', 'kann|darf ..10 bedenken|hinweisen', 'steht ..8 frei', 'zu nichts verpflichtet'],
};

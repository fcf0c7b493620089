import type { Lexicon } from '../lexicon.js';

/** Instructions, statutory exceptions from them and unlawful ones. Art. 28(3)(a), last subparagraph, Art. 29 GDPR; Art. 9(1)(a) DSG. */
export const requirementsInstructions: Lexicon = {
  INSTRUCTION: [
    '*weisung|*weisungen', 'weisungs*', 'weisungsgemäss*', 'angewiesen', 'anweisung*', 'instruktion*', 'anordnung|anordnungen', 'schriftlich* auftrag|auftrags|auftrage|aufträge|aufträgen', 'dokumentiert* auftrag|auftrags|auftrage|aufträge|aufträgen',
    'vorgabe|vorgaben ..2 auftraggeber*|verantwortlichen|kunden', 'anweist', 'vorgaben des auftraggebers',
  ],
  ON_INSTRUCTION: [
    'auf|nach|gemäss|gemäß|entsprechend|aufgrund|anhand|beachtung|einhaltung|laut|zufolge ..5 *weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen|auftrag|aufträge|aufträgen|anordnung|anordnungen',
    'auf grundlage ..4 *weisung|*weisungen|anweisung|anweisungen', 'auf basis ..4 *weisung|*weisungen', 'im rahmen ..6 *weisung|*weisungen|anweisungen', 'im rahmen ..4 aufträge|aufträgen|auftrags', 'unter ..8 einhaltung ..8 *weisung|*weisungen', '*weisung|*weisungen ..8 gemäss|entsprechend|folge', 'an die ..6 *weisung|*weisungen ..4 gebunden', 'an ..6 *weisung|*weisungen gebunden', 'ausserhalb ..4 *weisung|*weisungen', 'weisungsgebunden*', 'weisungsgemäss*', 'wie ..8 angewiesen', 'angewiesen',
    'entsprechend ..5 *weisung|*weisungen', 'den *weisung|*weisungen ..6 folge*', '*weisung|*weisungen ..4 zu befolgen', 'befolgt ..6 *weisung|*weisungen', 'ohne ..4 *weisung|*weisungen', 'dürfen|darf ..14 *weisung|*weisungen',
    'wenn|sofern|soweit ..6 *weisung|*weisungen ..4 vorliegt|vorliegen|erteilt',
  ],
  IN_AGREEMENT_SCOPE: [
    'im rahmen ..4 vereinbarung*|vertrag*|vereinbarungen', 'wie ..2 vereinbart', 'gemäss|gemäß ..4 vertrag*|vereinbarung*', 'nach massgabe ..4 vertrag*|vereinbarung*',
  ],
  AS_CONTROLLER_ITSELF: [
    'wie ..8 selbst ..6 dürfte|darf|tun', 'so ..3 wie ..10 selbst', 'wie es ..8 selbst', 'wie der verantwortliche ..6 dürfte', 'wie ..4 auftraggeber* ..8 dürfte',
  ],
  DOCUMENTED: [
    'dokumentier*', 'schriftlich*', 'schriftform*', 'textform*', 'in text', 'elektronisch*', 'e-mail*', 'email*', 'per mail', 'in einem elektronischen format', 'ticketsystem*', 'protokollier*', 'festgehalten', 'schriftlichkeit', 'textlich*', 'nachweisbar*', 'verschriftlich*', 'textförmig*', 'einstellungen', 'ticket',
  ],
  GIVES_INSTRUCTIONS: ['*weisungsrecht*', '*weisungsbefugnis*', '*weisung|*weisungen ..6 erteil*', 'erteil* ..10 *weisung|*weisungen', '*weisungsberechtigt*'],

  LEGALLY_REQUIRED: [
    'gesetzlich ..10 verpflicht*', 'verpflicht* ..5 gesetz*', 'verpflicht* ..3 recht|unionsrecht|landesrecht|bundesrecht', 'schreibt ..4 recht|gesetz ..10 vor', 'rechtlich ..10 verpflicht*', 'recht der union', 'unionsrecht*', 'recht der europäischen union', 'recht des mitgliedstaat*|mitgliedsstaat*', 'recht der mitgliedstaaten|mitgliedsstaaten', 'mitgliedstaatlich* recht*', 'gesetzliche* pflicht* zur verarbeitung|bearbeitung', 'gesetzliche* verpflichtung*', 'rechtliche* verpflichtung*', 'rechtspflicht*', 'gesetzliche* ausnahme*', 'zwingende* ..3 recht*|gesetz*|vorschrift*', 'gesetzlich ..3 vorgeschrieben', 'gesetzlich ..3 gefordert', 'gesetzlich ..2 erforderlich', 'gesetzliche* regelung*', 'gesetzliche* vorschrift* ..10 verpflicht*', 'durch gesetz', 'rechtsvorschrift* ..12 verpflicht*', 'schweizerische* recht ..8 verpflicht*', 'anwendbare* recht ..10 verpflicht*|verlangt|vorschreibt|erfordert', 'gesetzlich ..2 dazu', 'gesetzlich ..4 bestimm*', 'aufgrund gesetzlich*', 'rechtliche* anforderung*', 'gesetzliche* anforderung*', 'kraft gesetz*', 'von gesetzes wegen', 'gesetzlich zur verarbeitung', 'gesetzlich hierzu', 'gesetz ..6 verlangt|vorschreibt|gebietet',
    'behördliche* anordnung*', 'verpflichtung nach dem recht',
  ],
  UNLESS: [
    'es sei denn', 'sofern ..3 nicht', 'soweit ..3 nicht', 'wenn ..2 nicht', 'ausser', 'ausgenommen', 'mit ausnahme', 'ausnahme*', 'vorbehaltlich', 'falls ..4 nicht', 'besteht nicht', 'ungeachtet', 'abweich*', 'vorbehalten', 'anderweitig*', 'andere* verarbeitung|bearbeitung', 'weitergehende* verarbeitung|bearbeitung', 'entgegensteh*', 'ausnahmsweise', 'hiervon', 'besteht eine', 'soweit nicht', 'sofern', 'trifft', 'bestimmten verarbeitung',
  ],
  BEFORE_PROCESSING: [
    'vor der verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|ausführung', 'vor ..5 verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|ausführung|beginn', 'vorab', 'vorgängig', 'im voraus', 'im vorhinein', 'zuvor', 'vorher', 'bevor ..12 verarbeit*|bearbeit*', 'vor ..3 durchführung', 'im vorfeld', 'vor ..2 aufnahme', 'rechtzeitig vor',
  ],
  LEGAL_REQUIREMENT_NAMED: [
    'diese* rechtliche* anforderung*', 'diese* gesetzliche*', 'rechtliche* anforderung*', 'rechtliche* verpflichtung*', 'solche verpflichtung*', 'derartige* verpflichtung*', 'diese* verpflichtung*', 'diese* pflicht*', 'gesetzliche* verpflichtung*', 'in diesem fall', 'in einem solchen fall', 'in solchen fällen', 'in diesen fällen', 'diesfalls', 'hierüber', 'darüber', 'entsprechend*',
  ],

  INFRINGES: [
    'verstösst', 'verstößt', 'verstosse', 'verstoße', 'verstossen', 'verstoßen', 'verstiesse', 'verstieße', 'verletzt', 'verletze', 'verletzen', 'verletzen würde', 'zuwiderläuft', 'zuwiderlaufen', 'widerspricht', 'widerspreche', 'widersprechen', 'rechtswidrig*', 'datenschutzwidrig*', 'gesetzeswidrig*', 'unrechtmässig*', 'unzulässig*', 'nicht rechtmässig', 'nicht ..4 vereinbar', 'unvereinbar', 'nicht im einklang', 'nicht zulässig', 'verstoss ..12 darstell*', 'verstoss ..12 vorliegt',
  ],
  UNLAWFUL_INSTRUCTION: [
    'rechtswidrig*|datenschutzwidrig*|unzulässig*|gesetzeswidrig*|unrechtmässig* *weisung|*weisungen|anweisung|anweisungen|instruktion|instruktionen', '*weisung|*weisungen ..12 rechtswidrig*|unzulässig*|datenschutzwidrig*|unrechtmässig*|unvereinbar', 'verstoss ..8 durch ..4 *weisung|*weisungen', 'rechtmässigkeit ..4 *weisung|*weisungen',
  ],
};

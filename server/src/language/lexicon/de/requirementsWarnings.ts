import type { Lexicon } from '../lexicon.js';

const UNDUE = 'unbefugte*|unberechtigte*|unrechtmässige*|widerrechtliche*|unerlaubte*|versehentliche*|irrtümliche*|unbeabsichtigte*|ungewollte*|fälschliche*';
const HAPPENS = 'offenlegung|offenlegungen|veröffentlichung|weitergabe|preisgabe|einsichtnahme|einsicht|kenntnisnahme|übermittlung|veränderung|vernichtung|löschung|verwendung|bekanntgabe|zugriff|zugriffe|zugriffen|zugang|entwendung|kopie';
const HELD = '*daten|*datensätze|*datensätzen|unterlagen|akten|dateien|datenträger|datenträgern|dossiers';
const ORDERS = '*weisung|*weisungen|instruktion|instruktionen|anordnung|anordnungen|vorgabe|vorgaben|auftrag|aufträge|aufträgen|direktive|direktiven';
const NOT_LAWFUL = 'gesetzeskonform|rechtskonform|datenschutzkonform|dsgvo-konform|dsg-konform|konform|gesetzmässig|rechtmässig|legal|rechtens';
const WRONG = 'rechtswidrig*|datenschutzwidrig*|unzulässig*|gesetzeswidrig*|gesetzwidrig*|unrechtmässig*|illegal*|bedenklich*|rechtsverletzend*';
const SEEMING = 'erscheinende*|scheinende*|anmutende*|wirkende*|erachtete*|gehaltene*|eingeschätzte*|eingestufte*|beurteilte*';
const ASKED = 'verlangen|verlangt|verlangst|fordern|fordert|forderst|wünschen|wünscht|wünschst|erwarten|erwartet|erwartest|beauftragen|beauftragt|möchten|möchte|möchtest|wollen|will|willst';
const LAW = '*recht|*gesetz|*gesetze|dsgvo|ds-gvo|dsg|bdsg|*datenschutz|*vorschriften|*bestimmungen|*datenschutzbestimmungen';
const SOMETHING = 'etwas|dinge|bearbeitungen|massnahme|massnahmen|bearbeitung|verarbeitung|verarbeitungen|vorgehen|schritt|schritte|tätigkeit|tätigkeiten';

/** Who is warned of what: data that got lost or into other hands, and orders against the law. DE, AT, CH. */
export const requirementsWarnings: Lexicon = {
  BREACH: [
    `${UNDUE} ${HAPPENS} ..6 ${HELD}`, `${UNDUE} ..1 oder|und|bzw|sowie ..1 ${UNDUE} ${HAPPENS} ..6 ${HELD}`,
    `verlust|verluste|diebstahl|abhandenkommen|zerstörung ..6 ${HAPPENS} ..4 ${HELD}`, `diebstahl|entwendung|abhandenkommen|verschwinden ..4 ${HELD}`,
    `unbefugt|unberechtigt|versehentlich|irrtümlich ..1 ${HAPPENS} ..4 ${HELD}`,
    'datensicherheitsverstoss*', 'verletzung*|beeinträchtigung* der vertraulichkeit|verfügbarkeit|integrität ..6 *daten',
  ],
  INFORM: [
    'eskaliert|eskalieren ..14 an', 'an ..8 eskaliert|eskalieren', 'rapportier*', 'meldung|bericht|anzeige erstatten|erstattet|zu erstatten', 'erstattet|erstatten ..12 meldung|bericht|anzeige', 'erfahren|erfährst|erfährt ..4 durch uns',
    'auf dem laufenden',
  ],
  PROMPTLY: [
    'noch|spätestens an|am ..3 tag|tage|werktag|werktage|arbeitstag|arbeitstage|geschäftstag|bankwerktag', 'taggleich*', 'tagesaktuell', 'am tag|tage ..1 feststellung|entdeckung|kenntnisnahme', 'so bald|schnell|rasch|früh als|wie ..1 möglich', 'sobald als|wie möglich',
    'ehestmöglich*|ehestens|ehebaldigst', 'schnellstens|schleunigst|raschmöglichst', 'innert|binnen|in kürzester ..1 frist|zeit', 'ohne zeitverlust|säumen|säumnis|zeitverzug', 'ohne zeitlich* ..1 verzug|verzögerung',
  ],
  UNLAWFUL_INSTRUCTION: [
    `${WRONG} ${SEEMING} ${ORDERS}`, `${ORDERS} ..10 nicht ..2 ${NOT_LAWFUL}`, `${ORDERS} ..12 illegal|gesetzwidrig|ungesetzlich`, `${ORDERS} ..10 datenschutzrechtlich ..1 bedenklich|problematisch|heikel|fragwürdig|unzulässig|kritisch`, `${ASKED} ..6 ${SOMETHING} , das|was|die|der|welche|welches ..8 gegen ..4 ${LAW}`, `${ASKED} ..6 ${SOMETHING} , das|was|die|der|welche|welches ..6 ${LAW} ..4 verletzt|verletzen|widerspricht|widersprechen|zuwiderläuft|missachtet`,
    `${ASKED} ..6 ${SOMETHING} , das|was|die|der|welche|welches ..6 rechtswidrig|datenschutzwidrig|gesetzwidrig|verboten|unrechtmässig`, `als|für ..1 ${WRONG} ..1 ${SEEMING} ${ORDERS}`,
  ],
  // An order may offend other laws; of those the processor need not warn.
  OTHER_LAW: [
    ...['urheber', 'lizenz', 'marken', 'patent', 'design', 'wettbewerbs', 'lauterkeits', 'kartell', 'vergabe', 'bau', 'bauordnungs', 'steuer', 'arbeits', 'miet', 'handels', 'gewerbe', 'presse', 'medien', 'zoll', 'umwelt', 'lebensmittel', 'heilmittel', 'exportkontroll', 'straßenverkehrs'].map((branch) => `${branch}recht*`),
    'uwg', 'urhg', 'markeng', 'lauterkeit', 'baugesetz*|bauordnung*', 'feuerpolizei*|brandschutz*', 'arbeitssicherheit*|arbeitsschutz*', 'barrierefreiheit*',
    'gegen ..3 nutzungsbedingungen|agb|geschäftsbedingungen|hausordnung|leistungsbeschreibung|styleguide|spezifikation|nutzungsrichtlinie|nutzungsrichtlinien|netiquette',
  ],
  PRIVACY_LAW_NAMED: ['dsgvo|ds-gvo|dsg|revdsg|bdsg|tdddg|kdg', 'datenschutz*', '*persönlichkeitsrecht*'],
  INFRINGES: ['nicht ..2 gesetzeskonform|rechtskonform|datenschutzkonform|dsgvo-konform|dsg-konform|gesetzmässig|legal', 'illegal*', 'gesetzwidrig*', 'ungesetzlich*'],
  CONFIRMED_AND_COUNTED: ['stunden|tagen|tage nach|ab|seit ..1 bestätigung des|eines|der|einer', 'stunden|tagen|tage , nachdem ..4 bestätigt|erhärtet'],
  ENDS_CONTRACT: ['kündigen|kündigt|gekündigt|kündigung|kündbar', 'kündigungsgrund|kündigungsrecht', 'rücktritt|zurücktreten', 'vertrag|vereinbarung ..12 auflösen|aufzulösen|beenden'],
  HOURS_GIVEN: ['stunde|stunden|std', '12|24|36|48|72 h', 'arbeitstag*|werktag*'],
  REPORTED_TO: ['empfänger*|adressat*', 'meldestelle|meldeweg|meldewege', 'meldung|mitteilung|information an', 'zu informieren|benachrichtigen|verständigen', 'wird|werden informiert|benachrichtigt'],
  RAISES: ['abmahn*', 'warnen|zu warnen|gewarnt', 'warnpflicht*'],
  ON_REQUEST_ONLY: ['auf ..1 anfrage|nachfrage|rückfrage|verlangen ..1 bekannt|bekanntgegeben|mitgeteilt|mit|genannt|gemeldet|an'],
  NOTICE_NOT_OWED: [
    'nicht ..4 verpflichtet|gehalten|angehalten ..12 aufmerksam|anzusprechen|warnen|anzuzeigen|verständigen|bescheid', 'keine ..2 warnpflicht|anzeigepflicht|benachrichtigungspflicht|mitteilungspflicht',
    'verpflichtung|pflicht ..4 meldung|benachrichtigung|warnung|anzeige ..3 besteht|trifft ..4 nicht',
    'weist|weisen ..8 nicht ..2 hin',
    'informiert|unterrichtet|benachrichtigt|warnt ..8 nicht .',
    'kein|keine|keinerlei ..2 hinweis|meldung|mitteilung|unterrichtung|benachrichtigung|warnung ..6 erfolgt|statt|geschuldet|vorgesehen',
    'meldung|mitteilung|unterrichtung|benachrichtigung|warnung ..8 erfolgt|findet|unterbleibt nicht',
  ],
  TOLD_TO_OTHERS: [
    'informiert|benachrichtigt|unterrichtet|verständigt|meldet ..3 betroffene|betroffenen ..1 personen|patienten|nutzer|nutzern',
    'presse|medien|öffentlichkeit',
  ],
  SERIOUS_ONLY: [
    'vorsätzliche*|fahrlässige*|schuldhafte*|verschuldete* ..2 *verletzung*|*vorfall*|*vorfälle*|*panne*|*verstösse*',
  ],
};

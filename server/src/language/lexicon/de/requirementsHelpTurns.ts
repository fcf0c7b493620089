import type { Lexicon } from '../lexicon.js';

const AUTHORITY = '*aufsicht|*behörde|*behörden|*aufsichtsstelle|*kontrollstelle|edöb|*datenschutzbeauftragten|*datenschutzkommission';
const INVOLVE = 'einbinden|einbindet|eingebunden|einzubinden|einschalten|einschaltet|eingeschaltet|einzuschalten|einbeziehen|einbezieht|einbezogen|einzubeziehen|anhören|angehört|anzuhören|befragen|befragt|anfragen|angefragt|anzufragen|kontaktieren|kontaktiert|beiziehen|beigezogen|beizuziehen|befassen|befasst|angegangen|anzugehen|begrüssen|begrüsst';
const START = 'start|beginn|aufnahme|einführung|inbetriebnahme|verarbeitung|bearbeitung|produktivsetzung|produktivstart|go-live|roll-out|freigabe';
const DUTY = 'verpflichtung|pflicht|rechtspflicht|anspruch|rechtsanspruch|leistungspflicht';
const THERETO = 'hierzu|hierauf|dazu|darauf|insoweit|hieraus|daraus|diesbezüglich';

/** Further words for helping and for taking help back, for consulting the authority, and for promises of silence. DE, AT, CH. */
export const requirementsHelpTurns: Lexicon = {
  PRIOR_CONSULTATION: [
    `vor dem|der|einem|einer|deren|dessen ..2 ${START} ..8 ${AUTHORITY} ..4 ${INVOLVE}`, `${AUTHORITY} ..4 vor dem|der|einem|einer ..2 ${START} ..4 ${INVOLVE}`, `${INVOLVE} ..4 ${AUTHORITY} ..4 vor ..3 ${START}`,
    `hohes|hohe|hohen ..1 risiko|restrisiko|risiken ..16 ${AUTHORITY} ..6 ${INVOLVE}`, '*konsultationsverfahren|konsultationsgesuch*|konsultationsunterlagen', `vorverfahren ..4 ${AUTHORITY}`,
    `vorab|vorher|zuvor|vorgängig ..4 ${AUTHORITY} ..3 fragst|fragt|fragen|konsultierst|konsultiert|einbindest|einbindet|einschaltest|einschaltet|einbeziehst|einbezieht|anfragst|anfragt|informierst|beiziehst|beizieht`,
  ],
  IMPACT_ASSESSMENT: ['folgenanalyse*|folgenbewertung*|auswirkungsanalyse* ..4 datenschutz*', 'datenschutz-folgenanalyse*|datenschutzfolgenbewertung*|datenschutz-folgenbewertung*', 'risikoanalyse|risikobewertung nach|gemäss|im ..3 art. 35', 'schwellwertanalyse*|schwellenwertanalyse*'],
  FURNISHES: ['beistell*', 'beigestellt|beizustellen', 'stellt|stellen ..16 bei', 'beisteuer*', 'zukommen ..2 lassen', 'lässt|lassen ..12 zukommen', 'händigt|händigen ..12 aus', 'reicht|reichen ..12 ein|nach'],
  MATERIAL: ['info|infos', 'input|inputs', 'systemangaben|*angaben', '*unterlagen', '*auskünfte|*auskünften', 'stellungnahme|stellungnahmen', 'zahlen und fakten', '*informationen'],
  ASSIST: ['zur verfügung ..2 steht|stehen ..4 fragen|rückfragen', 'unter die arme', 'begleitet|begleiten ..8 fachlich|beratend', 'hilfreich ..2 zur|beiseite', 'gibt|geben ..4 schützenhilfe|rückendeckung', 'leistet|leisten ..6 schützenhilfe|beistand|vorarbeit|vorarbeiten'],
  ABOUT_ITS_SUBS: ['zu|über|betreffend|hinsichtlich|bezüglich ..10 unterauftrag*|subunternehm*|unterbeauftrag*|subdienstleist*|subauftrag*'],
  // What was just promised is not owed after all.
  TAKEN_BACK: [
    `besteht|trifft ..2 ${DUTY} ${THERETO} nicht`,
    `${DUTY} ${THERETO} ..2 besteht|trifft|gibt|ergibt ..4 nicht`, `${DUTY} besteht|trifft|gibt ..4 ${THERETO} ..3 nicht`, `${DUTY} besteht|trifft ..3 nicht`, `${THERETO} ..3 besteht|bestehen|trifft|gibt|ergibt ..4 kein|keine|keinerlei ..2 ${DUTY}`, `kein|keine|keinerlei ..1 ${DUTY} ${THERETO}`, `${THERETO} ..6 nicht ..2 verpflichtet|gehalten`, `nicht ${THERETO} verpflichtet|gehalten`,
    `besteht|bestehen ..4 kein|keine|keinerlei ..1 ${DUTY} .`, `kein|keine|keinerlei ..1 ${DUTY} besteht|bestehen ..2 .`,
  ],
  OTHER_CONSULTATION: ['betriebsrat*|personalrat*|personalvertretung*|mitarbeitervertretung*', 'ärztliche*|medizinische* konsultation*', '*sprechstunde*', 'konsultation|konsultationen ..3 arzt|ärztin|ärzten|patienten|hersteller*|anwalt|steuerberater*'],
  EXAMINES: ['beantwortet|beantworten ..8 nicht', 'prüfung|prüfungen|überprüfung|prüfen|überprüfen|prüft|untersuchung|nachforschung*|rechtsprüfung'],
  SIGNS_SECRECY: ['*vertraulichkeitsverpflichtung*|*vertraulichkeitserklärung*|*verschwiegenheitsverpflichtung*|*verschwiegenheitserklärung*|*geheimhaltungsverpflichtung*|*geheimhaltungserklärung*|*verpflichtungserklärung* ..14 unterschrieben|unterzeichnet|abgegeben|unterfertigt|gezeichnet', 'unterschriebene*|unterzeichnete*|unterfertigte* ..2 *vertraulichkeits*|*verschwiegenheits*|*geheimhaltungs*|*verpflichtungserklärung*', 'liegt|liegen ..10 unterschrieben|unterzeichnet|unterfertigt ..8 vor'],
  ALL_OF_STAFF: ['alle|allen|aller ..2 *mitarbeit*|beschäftigt*|person|personen|angestellt*|*personals', 'das|gesamte|gesamtes personal|team', 'für|von jeden|jede|jedem|jeder|alle|allen|sämtliche|sämtlichen *mitarbeit*|beschäftigt*|person|personen|angestellt*'],
  COMMITTED: ['unterfertigt|unterfertigen', 'zur verschwiegenheit|geheimhaltung|vertraulichkeit|stillschweigen|diskretion angehalten|vergattert|ermahnt ..4 schriftlich', 'verschwiegenheitsrevers*|geheimhaltungsrevers*|*revers'],
  LEFT_TO_AGREE: [
    'ob und|oder ..24 vereinbart|vereinbaren|abgestimmt|abstimmen|geregelt|regeln|verständigen',
    'ob|inwieweit|inwiefern ..24 vereinbart|vereinbaren|abgestimmt|geregelt ..1 .',
    'wie und wann ..16 vereinbart|vereinbaren|abstimmen|stimmen|geregelt',
    'wann und wie ..16 vereinbart|vereinbaren|abstimmen|stimmen|geregelt',
    'umfang|einzelheiten|modalitäten ..10 noch ..2 vereinbart|vereinbaren|festgelegt|festzulegen|abgestimmt|abzustimmen|bestimmt|bestimmen|regeln|geregelt',
    ': ..3 zu regeln|vereinbaren|klären|ergänzen|bestimmen',
    'regeln|vereinbaren|klären ..1 bei bedarf ..1 .',
    ': ..3 festzulegen|auszufüllen|abzustimmen|offen',
    ': nach|gemäss|je absprache|vereinbarung|bedarf',
    ': tbd|tba|tbc|n.n.',
    'wird|werden ..2 nachgereicht|nachgetragen|ergänzt ..1 .',
  ],
  HELP_IF_AGREED: [
    'nur ..2 aufgrund|auf ..2 angebots|offerte|auftrags|vereinbarung|bestellung',
    'aufgrund|nach eines|einer ..1 angenommenen|gesonderten|separaten|bestätigten angebots|offerte|auftrags|vereinbarung',
  ],
  HELP_NOT_OWED: [
    'prüft|prüfen|berücksichtigt ..2 wohlwollend ..4 anfragen|ersuchen|bitten|wünsche',
    'ist ..6 grundsätzlich ..2 offen',
  ],
  COMMITMENT_WAIVED: [
    'für|bei ..4 gilt|gelten ..1 dies|das|diese|sie ..2 nicht',
    'dies|das gilt|gelten ..1 nicht für',
  ],
};

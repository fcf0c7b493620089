import type { Lexicon } from '../lexicon.js';

/** Transfers abroad. Art. 28(3)(a), Chapter V GDPR; Art. 16 to 18 DSG. */
export const requirementsTransfers: Lexicon = {
  ABROAD: [
    'bundesgebiet', 'hoheitsgebiet', 'landesgrenze*', 'staatsgebiet', 'inland ..3 verlassen', 'schweiz|deutschland|österreich ..4 verlassen|hinaus',
    'verlassen|verlässt ..5 ewr|eu|union|europa*|europäischen|schweiz|deutschland|österreich|unionsgebiet|wirtschaftsraum', 'wirtschaftsraum* ..3 verlassen|hinaus|heraus', 'ausser landes', 'exportland*', 'zielstaat*', 'bestimmungsland*|empfängerstaat*',
    'drittland*', 'drittländer*', 'drittländern', 'drittstaat*', 'ausland', 'ausländisch*', 'ausserhalb ..3 eu|ewr|europäischen|union|schweiz|eu/ewr|eu-/ewr|deutschlands', 'ausserhalb ..5 europäischen wirtschaftsraums', 'internationale* organisation*', 'nicht-eu-*', 'in ein* ander* staat*|land', 'usa', 'vereinigte* staaten', 'drittlandübermittlung*', 'drittlandtransfer*', 'drittstaatentransfer*', 'nicht der eu angehör*', 'länder ohne angemessen*', 'unsichere* ..2 staat*', 'anderes land', 'ander*|weiter*|übrig*|fremd* staat*|land|länder*|ländern', 'staat|staaten|land|länder|ländern ..6 ausserhalb', 'staat|staaten|land|länder|ländern ohne', 'ausserhalb ..4 österreichs|landes|europas|eu-raum*|unionsgebiet*|eu-gebiet*|schweizer', 'drittlandzugriff*', 'auslandsbezug*', 'auslandstransfer*', 'auslandübermittl*', 'datenexport*', 'staaten , die nicht', 'länder , die nicht', 'drittlands*', 'drittstaats*', 'nicht ..4 eu|ewr|union|europäischen|schweiz|deutschland ..4 verlassen', 'grenzüberschreitend*', 'aus ..3 eu|ewr|schweiz|deutschland|union heraus',
  ],
  TRANSFERS: [
    'fliess*', 'fließ*', 'abfluss', 'weiterleit*', 'exportier*', 'auslandsbekanntgabe*',
    'übermittl*', 'übermitteln', '*übermittlung*', 'verlager*', 'übertrag*', '*übertragung*', 'transfer*', '*transfer', 'weitergabe*', 'weitergeb*', 'bekanntgabe*', 'bekanntgeb*', 'bekanntzugeben', 'export*', 'verbring*', 'zugriff*', 'verarbeitung*', 'bearbeitung*', 'verarbeit*', 'bearbeit*', '*verarbeitung|*verarbeitungen', 'offenleg*', 'auslager*', 'datenverarbeitung*', 'beauftragung', 'drittlandübermittlung*', 'drittlandtransfer*', 'gelang*', 'verlegen', 'verlegt', 'verlegung', 'verlass*', 'abfliess*', 'speicher*', 'send*', 'versand', 'schicken', 'geben', 'gegeben', 'zugänglich', 'datenexport*', 'erfolg*', 'statt',
  ],
  TRANSFER_BASIS: [
    'art.|artt.|artikel* 44|45|46|47|49', 'artt. 44', 'kapitel v', 'kapitels v', 'kapitel 5', 'kap. v', '*angemessenheitsbeschluss*', 'angemessenheitsbeschlüss*', 'angemessene* ..2 datenschutzniveau', 'angemessene* ..2 schutzniveau', 'angemessene* datenschutz', '*standardvertragsklausel*', 'standarddatenschutzklausel*', 'standard-datenschutzklausel*', 'standard-vertragsklausel*', 'scc', 'sccs', 'eu-scc*', 'geeignete* garantien', 'geeignete* ..2 garantie*', 'bindende* ..4 vorschriften', 'verbindliche* ..4 datenschutzvorschriften', 'bcr', 'binding corporate rules', 'data privacy framework', 'dpf', 'art.|artt.|artikel* 16|17 ..8 dsg', 'art.|artt.|artikel* 6 ..3 dsg', 'rechtskonform*', 'gesetzliche* voraussetzungen', 'voraussetzungen', 'anhang 1 ..3 dsv', 'datenschutzrechtliche* anforderungen', 'vertragsklausel*', 'datenschutzklausel*', 'art.|artt.|artikel* 44|45|46|47|49', 'art 44|45|46|47|49', 'art 16|17 ..8 dsg', 'kapitel v|iv|5', 'angemessenheitsentscheid*', 'angemessenheitsbeschluss*', 'angemessenheit*', 'standarddatenschutzklausel*', 'standardklausel*', 'musterklausel*', 'garantien ..4 art.|art|artikel', 'swiss-us', 'dpf', 'angemessene* ..2 schutz', 'anforderungen der|des art.|art|artikel ..3 16', 'gleichwertige* ..2 datenschutz*', '16 f. dsg', '16 ff. dsg', 'staat|staaten|land|länder|ländern|liste ..6 anhang 1', 'anhang 1 ..4 verordnung|datenschutzverordnung',
  ],
  CONSENT_OR_INSTRUCTION: [
    'fragen|fragt ..8 vorher|zuvor|vorab|erst', 'vorher|zuvor|vorab|erst ..6 fragen|fragt|gefragt', 'um ihr|euer einverständnis', 'grünes licht', 'plazet', 'einvernehmen',
    'zustimm*', '*zustimmung*', 'zugestimmt', 'einwillig*', 'genehmig*', '*genehmigung*', 'einverständnis*', '*weisung|*weisungen', 'bewilligung*', 'anweisung*', 'angewiesen', 'freigabe', 'einverstanden', 'absprache', 'zugesagt', 'billig*', 'gebilligt', 'freigegeben', 'angeordnet', 'anordnung', 'erlaubnis', 'erlaub*', 'auftrag ..2 auftraggebers|kunden|verantwortlichen', 'okay', 'ja gesagt', 'gutgeheissen', 'einzuholen',
  ],
  LOCATED: [
    'speicherort|verarbeitungsort|serverstandort|standort ist|sind', 'ort der datenverarbeitung|datenhaltung|datenspeicherung|bearbeitung',
    'innerhalb ..4 eu|ewr|europäischen|union|schweiz|deutschland*|eu/ewr|europa*|österreich*', 'in ..3 europäischen union', 'in der eu', 'im ewr', 'in der schweiz', 'in deutschland', 'in österreich', 'mitgliedstaat* ..2 europäischen union', 'mitgliedsstaat* ..2 europäischen union', 'eu-only', 'eu-region*', 'eu/ewr', 'eu ..1 ewr', 'rechenzentr* ..4 eu|deutschland|schweiz|europa|frankfurt', 'standort* ..3 eu|deutschland|schweiz', 'us-server*', 'servern in', 'eu/usa', 'hosting ..6 eu|deutschland|schweiz', 'serverstandort*', 'eu-server*', 'europäische* rechenzentr*', 'schweizer rechenzentr*', 'server|servern|serverstandort*|rechenzentr* ..4 stehen|steht|in', 'stehen|steht|befinden|befindet|liegen|liegt ..4 in', 'rechenzentrum|rechenzentren in', 'standort|standorte ..2 ist|sind|in', 'betrieb ..4 rechenzentr*', 'gehostet in', 'gespeichert in', 'stehen ..8 europäischen', 'ort der verarbeitung|bearbeitung|leistung',
  ],
  // Words that make a transfer depend on something.
  RESTRICTS: [
    'nur', 'ausschliesslich', 'allein', 'lediglich', 'erst', 'bedarf|bedürfen', 'voraussetz*', 'setzt|setzen ..16 voraus', 'ohne', 'es sei denn', 'sofern nicht', 'wenn nicht', 'soweit nicht', 'ausser ..6 wenn|mit|nach|bei', 'vorbehältlich', 'vorbehaltlich', 'unter dem vorbehalt', 'holt ..12 ein', 'einzuholen', 'braucht|brauchen|benötigt|benötigen|erfordert|erfordern', 'zuvor', 'vorher*', 'vorgängig*', 'untersagt', 'unzulässig', 'nicht gestattet', 'verboten', 'keine* ..14 ohne', 'bevor', 'abhängig', 'nicht ..12 bevor',
  ],
  // Leaving the place agreed.
  DEVIATES: [
    'ändern|ändert|geändert',
    'abweich*', 'abgehen*', 'abzuweichen', 'davon ab', 'hiervon ab', 'ausnahme*', 'verlager*', 'verlegung', 'verlegen', 'verlegt', 'änderung ..4 ort*|standort*', 'wechsel ..4 ort*|standort*', 'anderswo', 'andernorts', 'anderer ort', 'anderswohin', 'verlass*', 'woanders',
  ],
  TRANSFER_BARRED: ['darf|dürfen ..14 nicht ..4 verarbeiten|bearbeiten|speichern|übermitteln|übertragen|verbringen|weitergeben|exportieren|verlagern|bekanntgeben', 'ausgeschlossen', 'untersagt', 'unzulässig', 'verboten', 'nicht ..2 gestattet|zulässig|erlaubt|statthaft', 'darf|dürfen ..3 nicht', 'darf|dürfen ..20 nicht ..4 übermittelt|übertragen|verbracht|verlagert|exportiert|bekanntgegeben|verlassen|verarbeitet|bearbeitet|gespeichert', 'darf|dürfen ..3 keine*', 'zu unterbleiben'],
};

import type { Lexicon } from '../lexicon.js';

/** Transfers abroad. Art. 28(3)(a), Chapter V GDPR; Art. 16 to 18 DSG. */
export const requirementsTransfers: Lexicon = {
  ABROAD: [
    'drittland*', 'drittländer*', 'drittländern', 'drittstaat*', 'ausland', 'ausländisch*', 'ausserhalb ..3 eu|ewr|europäischen|union|schweiz|eu/ewr|eu-/ewr|deutschlands', 'ausserhalb ..5 europäischen wirtschaftsraums', 'internationale* organisation*', 'nicht-eu-*', 'in ein* ander* staat*|land', 'usa', 'vereinigte* staaten', 'drittlandübermittlung*', 'drittlandtransfer*', 'drittstaatentransfer*', 'nicht der eu angehör*', 'länder ohne angemessen*', 'unsichere* ..2 staat*', 'anderes land',
  ],
  TRANSFERS: ['übermittl*', 'übermitteln', '*übermittlung*', 'verlager*', 'übertrag*', '*übertragung*', 'transfer*', '*transfer', 'weitergabe*', 'weitergeb*', 'bekanntgabe*', 'bekanntgeb*', 'bekanntzugeben', 'export*', 'verbring*', 'zugriff*', 'verarbeitung*', 'bearbeitung*', 'verarbeit*', 'bearbeit*', '*verarbeitung|*verarbeitungen', 'offenleg*', 'auslager*', 'datenverarbeitung*', 'beauftragung', 'drittlandübermittlung*', 'drittlandtransfer*'],
  TRANSFER_BASIS: [
    'art.|artt.|artikel* 44|45|46|47|49', 'artt. 44', 'kapitel v', 'kapitels v', 'kapitel 5', 'kap. v', '*angemessenheitsbeschluss*', 'angemessenheitsbeschlüss*', 'angemessene* ..2 datenschutzniveau', 'angemessene* ..2 schutzniveau', 'angemessene* datenschutz', '*standardvertragsklausel*', 'standarddatenschutzklausel*', 'standard-datenschutzklausel*', 'standard-vertragsklausel*', 'scc', 'sccs', 'eu-scc*', 'geeignete* garantien', 'geeignete* ..2 garantie*', 'bindende* ..4 vorschriften', 'verbindliche* ..4 datenschutzvorschriften', 'bcr', 'binding corporate rules', 'data privacy framework', 'dpf', 'art.|artt.|artikel* 16|17 ..8 dsg', 'art.|artt.|artikel* 6 ..3 dsg', 'rechtskonform*', 'gesetzliche* voraussetzungen', 'voraussetzungen', 'anhang 1 ..3 dsv', 'datenschutzrechtliche* anforderungen', 'vertragsklausel*', 'datenschutzklausel*',
  ],
  CONSENT_OR_INSTRUCTION: ['zustimm*', '*zustimmung*', 'zugestimmt', 'einwillig*', 'genehmig*', '*genehmigung*', 'einverständnis*', '*weisung|*weisungen', 'bewilligung*', 'anweisung*', 'angewiesen', 'freigabe', 'einverstanden', 'absprache'],
  LOCATED: [
    'innerhalb ..4 eu|ewr|europäischen|union|schweiz|deutschland*|eu/ewr|europa*|österreich*', 'in ..3 europäischen union', 'in der eu', 'im ewr', 'in der schweiz', 'in deutschland', 'in österreich', 'mitgliedstaat* ..2 europäischen union', 'mitgliedsstaat* ..2 europäischen union', 'eu-only', 'eu-region*', 'eu/ewr', 'eu ..1 ewr', 'rechenzentr* ..4 eu|deutschland|schweiz|europa|frankfurt', 'standort* ..3 eu|deutschland|schweiz', 'us-server*', 'servern in', 'eu/usa', 'hosting ..6 eu|deutschland|schweiz', 'serverstandort*', 'eu-server*', 'europäische* rechenzentr*', 'schweizer rechenzentr*',
  ],
};

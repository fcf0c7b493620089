import type { Lexicon } from '../lexicon.js';

/** What an instruction may run against so that it is unlawful; that it does not fit the software or the timetable is another matter. */
const LAW = '*recht|*rechts|*rechte|*gesetz|*gesetze|*gesetzes|*gesetzen|*datenschutz|*datenschutzes|dsgvo|ds-gvo|dsg|bdsg|*vorschrift|*vorschriften|rechtsvorgaben|*bestimmung|*bestimmungen|*verbot|*verbote';
const CONTROLLER = 'auftraggeber|auftraggeberin|kunden|kundin|verantwortlichen|mandanten|mandantin|ihnen|euch|dir|ihm';
/** Data that are handed over, not a copy of a protocol or an invoice. */
const HOLDINGS = '*daten|*datenbestand|*datenbestands|*bestände|*bestand|dateien|akten|unterlagen|*datenbank|*kartei|inhalte|inhalten';

/** What offices, trades and their forms say in ordinary verbs: who writes to whom, what does not fit, what comes to light, whom one lets in. DE, AT, CH. */
export const requirementsOrdinarySpeech: Lexicon = {
  SUBJECT_LABEL: ['wofür ..3 vertrag|vereinbarung|abrede ..1 gilt|ist|da', 'wofür ..2 gilt', 'wofür das|dies|wir ..2 gilt|ist|brauchen'],
  INFORM: [
    'schreibt|schreiben|schreibe ..4 dem|ihnen|euch|dir|ihm', 'schreibt|schreiben ..4 der auftraggeberin|kundin|verantwortlichen|mandantin|leitung', `${CONTROLLER} ..6 geschrieben|schreiben`, 'schickt|schicken|sendet|senden|verschickt|versendet ..12 mail|e-mail|email|nachricht|schreiben|brief|mitteilung|meldung|info|infos|rundschreiben|newsletter',
    'anzurufen', 'angerufen', 'ansagen', 'anzusagen', 'angesagt', `sagt|sagen ..3 ${CONTROLLER} ..8 an`, `${CONTROLLER} ..10 vorgelegt|offengelegt`, 'macht|machen ..12 meldung',
  ],
  INFRINGES: [
    `läuft|laufen|liefe|liefen ..12 ${LAW} ..6 zuwider`, `verträgt|vertragen|vertrüge|vertrage ..12 nicht ..6 ${LAW}`, `verträgt|vertragen|vertrüge|vertrage ..12 ${LAW} ..4 nicht`, `nicht ..6 ${LAW} ..4 verträgt|vertragen|vertrage|vereinbaren|vereinbar`, `${LAW} ..4 nicht ..4 verträgt|vertragen|vertrage|vereinbaren|vereinbar`, `${LAW} ..4 vereinbaren nicht`, 'rechtswidrigkeit|unzulässigkeit|unrechtmässigkeit|unvereinbarkeit|gesetzwidrigkeit', 'verstosses|verstoss ..8 gegen|einer|eines', `steht|stehen|stehe|stünde|stünden ..10 ${LAW} ..6 entgegen`, `${LAW} ..6 entgegensteht|entgegenstehen|entgegenstehe`, `${LAW} ..2 steht|stehen|stehe ..8 entgegen`,
    'nicht ..2 rechtens|zulässig|rechtmässig|erlaubt|rechtskonform|gesetzeskonform ..1 sein darf|dürfe|dürfte', 'so|es nicht sein darf|dürfe', 'an recht und gesetz vorbei', 'etwas ..2 faul', '*rechtlich ..2 fragwürdig|bedenklich|heikel',
  ],
  AFTER_INQUIRY: [
    'führt|führen|kommt|kommen|gelangt|gelangen ..3 prüfung|untersuchung|analyse|abklärung|ermittlung|ermittlungen|auswertung|nachforschungen ..8 ergebnis|schluss|erkenntnis', 'ergibt|ergeben ..4 prüfung|untersuchung|analyse|abklärung|ermittlung|ermittlungen|daraus|auswertung|nachforschungen', 'ergibt|ergeben sich ..2 dabei|daraus|hieraus', 'bestätigt|erhärtet ..2 sich|verdacht', 'verdacht ..3 bestätigt|erhärtet', 'stellt|stellte ..1 sich ..3 prüfung|untersuchung|analyse|abklärung|auswertung ..4 heraus', 'erweist|erweisen sich', 'zeigt|zeigen ..3 prüfung|untersuchung|analyse|abklärung|auswertung',
  ],
  ORDER_WORD: ['auftrag|auftrags|auftrages|aufträge|aufträgen', 'vorgabe|vorgaben', 'wunsch|wünsche', 'ansage|ansagen'],
  THEREUPON: ['gleichzeitig', 'zugleich', 'daraufhin', 'sodann', 'anschliessend', 'hierauf', 'zeitgleich', 'parallel'],
  PERSONS: [
    'schreibkraft|hilfskraft|fachkraft|arbeitskraft|lehrkraft|pflegekraft|bürokraft|aushilfskraft|reinigungskraft|servicekraft|ersatzkraft|betreuungskraft|honorarkraft|schreibkräfte', 'fahrer|fahrern|fahrerin|fahrerinnen|disponent|disponenten|disponentinnen', 'gutachterinnen|schreiberinnen|lektoren|lektorinnen|dolmetscher|dolmetschern|dolmetscherinnen|übersetzer|übersetzern|übersetzerinnen', 'entwickler|entwicklern|entwicklerinnen|programmierer|programmierern|supporter|operator|operatoren|ingenieure|monteure|monteuren|buchhalter|buchhaltern|buchhalterinnen|lohnbuchhalterin|lohnbuchhalterinnen',
    'betreuer|betreuern|betreuerinnen|berater|beratern|beraterinnen|assistenten|assistentinnen|lernende|lernenden|auszubildende|auszubildenden|azubis|volontäre|zusteller|zustellern|boten|agenten|agentinnen|hausmeister|interviewer|interviewern|interviewerinnen', 'niemand ..12 zugang|zugriff|einblick|einsicht|zutritt|eingesetzt|heran', 'zugang|zugriff|einblick|einsicht|zutritt ..8 niemand', 'keiner ..12 zugang|zugriff|einblick|einsicht|zutritt ..12 der|bevor|ohne',
  ],
  COMMITTED: ['vereidigen|vereidigung', '*schweigepflichtserklärung*|*verschwiegenheitserklärung*|*geheimhaltungserklärung*', 'unterschrieb', 'schriftlich ..1 gegeben', 'wort gegeben', 'per unterschrift'],
  OTHERS_ENGAGED: [
    'dritte|dritten ..10 herangezogen|hinzugezogen|eingeschaltet|einbezogen|eingebunden|beauftragt',
    'andere*|weitere*|neue*|zusätzliche*|fremde*|externe* ..3 firma|firmen|betrieb|betriebe|unternehmen|dienstleister*|partner|anbieter ..14 nehmen|nimmt|holen|holt|hinzunehmen|dazunehmen|boot|bord|hinzukommen|hinzukommt|dazukommen|dazukommt|einschalten|einschaltet|austauschen|auszutauschen|ersetzen', 'soll|sollen|will|wollen|möchte|möchten|kommt|kommen ..4 firma|betrieb|unternehmen|dienstleister|partner|anbieter ..6 hinzukommen|dazukommen|hinzu|dazu|ersetzt|ausgetauscht|gewechselt|wechseln|austauschen|ersetzen',
  ],
  CHANGE: ['hinzukommen|hinzukommt|dazukommen|dazukommt', 'andere|anderen|anderer ..3 firma|firmen|betrieb|unternehmen|dienstleister|partner|anbieter'],
  LIST_CHANGES: ['andere|anderen|anderer ..3 firma|firmen|betrieb|unternehmen|dienstleister|partner|anbieter ..14 nehmen|nimmt|holen|holt|beiziehen|einsetzen|beauftragen'],
  OBJECTS: ['haben|hat|habt|hast ..3 dagegen', 'ist|bist|sind|seid ..4 dagegen ,|.|;|:', 'wer dagegen', 'passt|gefällt|behagt ..6 nicht', 'bleibt|bleibe ..2 beim alten', 'will|wollen|möchte|möchten ..3 das|dies ..2 nicht', 'spricht|sprechen ..6 dagegen aus'],
  SUBJECT_HEADING: ['was wird|werden ..3 gemacht|getan|erledigt|übernommen|geleistet', 'was macht|tut|leistet|erledigt|übernimmt ..2 wir|auftragnehmer*|dienstleister|anbieter*', 'welche arbeiten|aufgaben|leistungen|tätigkeiten', 'was ..2 zu tun ist'],
  AT_THE_END: [
    'endet|enden die|der|das|unsere|unser|ihr|ihre|eure|euer|dieser|diese', 'hört|hören ..4 zusammenarbeit|arbeit|tätigkeit|mandat|auftrag ..2 auf', 'vertrag|auftrag|zusammenarbeit|mandat|sache|projekt|abrechnung vorbei', 'ist|sind ..4 vorbei', 'am|zum schluss', 'nach dem|der letzten ..2 auftrag|fall|monat|abrechnung|lieferung|leistung|rechnung', 'mit|bei|nach ..1 auslaufen', 'trennen wir uns', 'auseinandergehen|auseinander', 'aufhören|aufhört ..8 arbeiten|tätig',
  ],
  DELETES: ['werfen|wirft|schmeissen|schmeisst ..5 weg', `${HOLDINGS}|kopien|sicherungen|alles|rest|der|die kommt|kommen ..4 weg`, `kommt|kommen ..2 ${HOLDINGS}|kopien|sicherungen|alles ..4 weg`, 'wegwerfen|weggeworfen', 'geschreddert', 'gelöscht|getilgt|vernichtet|überschrieben'],
  RETURNS: ['bekommst|bekommt|bekommen|erhältst|erhält|erhalten|kriegst ..10 als ..1 csv*|excel*|datei|export|download|archiv|pdf*|xml*|json*|zip*', 'schicken|schickt|senden|sendet|mailen ..8 als ..1 csv*|excel*|datei|export|archiv ..1 zurück',
    'wiederhaben|wiederbekommen|wiederbekommt|zurückhaben|zurückfordern', 'erhält|erhalten|bekommt|bekommen ..10 gesamtabzug|datenbankabzug|datenabzug|datenexport|gesamtexport', `erhält|erhalten|bekommt|bekommen ..10 abzug|export|kopie|kopien|auszug|abbild|ausdruck ..4 ${HOLDINGS}`, `schickt|schicken|sendet|senden|bringt|bringen|liefert|liefern ..14 ${HOLDINGS}|sie|alles|datenträger|kopien|papiere|belege ..14 zurück`,
  ],
  THEREAFTER: ['was|alles|alle|der|das ..10 verblieben|verbleibt|verbleiben|übrig|übrigbleibt|zurückbleibt', 'restliche*|übrige* ..2 daten|unterlagen|dateien|bestände|kopien', 'der rest', 'danach|was|alles ..3 noch ..10 vorhanden|da ist|sind', 'verbliebenen|verbliebene|verbleibende|verbleibenden'],
  CHOICE: ['sagt|sagen|sagst ..4 ob', 'ob ..12 wiederhaben|zurückhaben|haben ..1 will|wollen|möchte|möchten'],
  ON_SITE: ['besuch|besuche ..4 in|bei|im', 'an ort und stelle', 'ins büro', 'im büro', 'ins haus', 'augenschein'],
  AUDIT: ['nachschau', 'einschau', 'prüfrecht*|prüfungsrecht*'],
  INSPECTIONS_REFUSED: ['besuch|besuche|besuchen|visiten|kontrollbesuche ..8 nicht ..1 vorgesehen|möglich|geschuldet|angeboten|gewährt|gestattet|zugelassen', 'kann|können nicht besichtigt|besucht|betreten ..1 werden', 'empfangen ..4 keine ..2 prüfer|besucher'],
  CHECKS_ELSE: [
    'prüft|prüfst|prüfen|überprüft|überprüfst|überprüfen ..5 ob sie|er|ihr|du ..10 dürfen|darf|dürft|darfst',
    'zugangsdaten|passwörter|kennwörter|kennwort|rechner|endgeräte ..6 kontrollieren|kontrolliert|prüfen|prüft|überprüfen|überprüft',
    '*weisung|*weisungen|anordnung|anordnungen|rechnung|rechnungen|auftrag|aufträge|zulässigkeit|rechtmässigkeit|richtigkeit|vollständigkeit|plausibilität|identität|bonität|eignung|erforderlichkeit|angaben|nutzerzahl|lizenzen ..8 prüfen|prüft|prüfe|geprüft|überprüfen|überprüft|kontrollieren|kontrolliert|nachprüfen', 'prüft|prüfen|überprüft|überprüfen|kontrolliert|prüfe ..4 zulässigkeit|rechtmässigkeit|richtigkeit|vollständigkeit|plausibilität|identität|ergebnisse|rechnung|rechnungen|lizenzen|nutzerzahl|*weisung|*weisungen',
    'prüft|prüfen|überprüft|überprüfen|geprüft|kontrolliert ..2 ob ..14 zulässig|rechtmässig|erlaubt|lizenz|lizenzen|nutzerzahl|nutzer|berechtigt|richtig|vollständig|erforderlich|meldepflichtig|gemeldet|besteht|bestehen', 'prüfung|prüfungen und wartung|pflege', 'wartung und prüfung|prüfungen', 'wartung|wartungen oder|, prüfung|prüfungen',
  ],
  LIABLE: ['geht|gehen ..8 kappe|konto|lasten', 'ausbaden|auszubaden', 'badet|baden ..8 aus', 'büsst|büssen ..4 für', 'kommt|kommen ..4 dafür ..2 auf', 'aufzukommen|aufkommen'],
  REPORTS_INSTEAD: ['auf ..10 dokumente|dokumenten|unterlagen|berichte|berichten|nachweise|nachweisen|zertifikate|zertifikaten|fragebogen ..4 begrenzt|beschränkt|eingeschränkt|limitiert'],
  AGAINST_INSTRUCTION: ['gegen ..3 *weisung|*weisungen|anordnung|anordnungen|vorgaben|aufträge', '*missachtung|nichtbeachtung|nichteinhaltung ..4 *weisung|*weisungen', 'missachtet ..3 *weisung|*weisungen'],
  SECURITY_HEADING: ['schützen|schützt ..4 daten|personendaten', 'schützen wir', 'schutz'],
  CONCRETE_MEASURE: [
    'verschlossen|abgesperrt|versperrt|abschliessbar*|versperrbar*|absperrbar*', 'schlüsselbuch|schlüsselverzeichnis|schlüsselverwaltung|schlüsselliste|schlüsselregelung|schlüsselausgabe|schliesssystem|schliessplan', 'aktenvernichter*|*schredder|*reisswolf', 'aktenschrank|aktenschränke|stahlschrank|stahlschränke|panzerschrank|tresor|safe|bankschliessfach|schliessfach', 'besucherregelung|besucherliste|besucherausweis|besucherausweise|bewegungsmelder|vereinzelungsschleuse|transponder*|werkschutz', 'empfang besetzt',
    'eigener|eigene|eigenes|eigenen ..1 benutzer|benutzerkonto|benutzerkennung|kennung|login|konto ..2 je|pro|für', 'benutzerverwaltung|benutzerkonten|rechteverwaltung|rechtevergabe|rollenkonzept|rechtekonzept', 'usv|mfa|2fa|sso|hsm|siem|luks|bitlocker|ipsec|ssh|raid', 'netztrennung|netzsegmentierung|netzwerksegmentierung|spamfilter|fernlöschung|notfallhandbuch|notfallkonzept', 'festplattenverschlüsselung|transportverschlüsselung', 'vier augen', 'gespiegelt*', 'zweiten|zweiter|zweites|zweite faktor',
  ],
  TYPICALLY: [
    'typischerweise|üblicherweise|gewöhnlich|meist|meistens|erfahrungsgemäss|regelmässig|normalerweise ..3 sind|handelt|umfasst|umfassen|betrifft|betreffen|fallen|gehören|zählen', 'sind|handelt|betrifft|fallen|gehören|zählen ..4 typischerweise|üblicherweise|gewöhnlich|meist|meistens|erfahrungsgemäss|regelmässig|normalerweise', 'in der regel|praxis ..3 sind|handelt|umfasst|betrifft|gehören|zählen', 'sind|handelt|betrifft|gehören|zählen ..4 in der regel|praxis',
  ],
  CIRCULAR: ['daten|angaben|inhalte|informationen|personendaten , die|welche ..8 einstellt|einstellen|eingibt|eingeben|hochlädt|hochladen|übermittelt|übermitteln|speichert|speichern|ablegt|ablegen|bereitstellt|bereitstellen|überlässt|überlassen|zukommen|anfallen|anfällt|anvertraut', 'was ..6 einstellt|eingibt|hochlädt|ablegt|anfällt'],
  BEFORE_PROCESSING: ['vorherige* ..2 verständigung|meldung|ankündigung|inkenntnissetzung', 'vor ..4 herausgabe|übergabe|übermittlung|aushändigung'],
  SAME_APPLIES: ['gleiches|dasselbe|entsprechendes|selbiges gilt', 'gilt|gelten ..1 auch|ebenso ..1 für', 'ebenso ist|hat|sind'],
  DUTY_VERB: ['hat|haben ..12 *zustehen|*zuholen|*zustellen|*zuteilen|*zulegen|*zuklären|*zugeben|*zuhalten|*zunehmen|*zuführen|*zuweisen|*zuwirken'],
  WRITTEN_DOWN: ['trägt|tragen ..8 nach', 'nachgetragen|nachzutragen', 'ticket|tickets', 'schreibt|schreiben ..6 auf|nieder|mit'],
  CERTIFICATES: ['isae*', '*bericht|*berichte|*berichts|*berichten', '*testat|*testate'],
  DUTIES: ['was ..2 hier|oben|darin ..3 steht|stehen|gilt|geregelt|vereinbart|geschrieben', 'was in diesem|dieser|unserem|unserer ..3 steht|geregelt|vereinbart'],
  SAME: ['was ..2 hier|oben|darin ..3 steht|stehen|gilt|geregelt|vereinbart|geschrieben', 'was in diesem|dieser|unserem|unserer ..3 steht|geregelt|vereinbart'],
  PAPERS_OF_SUBS: ['vertrag|verträge|verträgen|liste ..2 mit|der ..2 unterauftrag*', 'unterauftragsverarbeitungsverträge*|unterauftragnehmerverträge*'],
  INFORMATION_ITSELF: ['zum nachweis ..4 umsetzung|einhaltung|erfüllung', 'anforderung|vorlage|herausgabe ..2 nachweise|nachweisen', 'alles ..3 was', 'informationen|information|auskunft|auskünfte|auskünften|unterlagen|angaben|dokumentation|dokumentationen|dokumente|belege|einsicht|einblick|fragen|verzeichnis', 'alle*|sämtliche*|erforderliche*|nötige*|notwendige*|benötigte*|geeignete* ..2 nachweis|nachweise|nachweisen'],
  NOT_IMPOSED: ['gilt|gelten ..4 nicht', 'nicht ..2 gebunden|verpflichtet|auferlegt|überbunden|weitergegeben|vereinbart|überbinden|auferlegen', 'keine* ..4 pflicht|pflichten|verpflichtungen|vorgaben|regeln ..2 auferlegt|überbunden|weitergegeben|vereinbart|auferlegen'],
  SERVES_PURPOSE: ['ziel|sinn|anliegen|absicht|aufgabe ..3 ist|war'],
  COMMON_STOCK: ['massgabe', 'vorschrift*', 'datenschutz*'],
  PAPER_TITLE: ['*vertrag|*vereinbarung|*abrede|*abmachung|*übereinkunft|*bedingungen|*klauseln|*zusatz|*nachtrag|*verpflichtung'],
};

/**
 * What German clauses with a time limit are about: the words that tell a breach notice from an objection window, a termination period,
 * an audit announcement, a deletion or retention period, an answer to a data subject, and from everything else that is measured in time.
 */
export const periods: Readonly<Record<string, readonly string[]>> = {
  ABOUT_BREACH: [
    'verlust|diebstahl|abfluss von|der ..1 *daten',
    'verletzung|verletzungen|verletzungsfall|verletzungsfalls ..5 schutz*|datenschutz*|datensicherheit*|sicherheit', 'datenschutzverletzung*', 'datenpanne*', 'panne|pannen', 'datenschutzpanne*', 'datenschutzvorfall*', 'datenschutzvorfäll*', 'sicherheitsvorfall*',
    'sicherheitsvorfäll*', 'sicherheitsverletzung*', 'datensicherheitsverletzung*', 'datenschutzereignis*', 'sicherheitsereignis*', 'datenleck*', 'datenverlust*', 'vorfall|vorfalls|vorfalles|vorfälle|vorfällen', 'datenschutzverst*',
    'meldepflichtig*', 'meldepflicht*', 'art. 33', 'artikel 33', 'artt. 33', 'art. 24 dsg', 'incident*', 'data breach*', 'schutzverletzung*', 'unregelmäßigkeit*', 'störung|störungen', 'pannenmeldung*', 'breach*',
    '*vorfall|*vorfalls|*vorfalles|*vorfälle|*vorfällen', '*datenpanne*', 'störfall*', 'störfäll*', 'zwischenfall*', 'zwischenfäll*', 'verstoß|verstoßes|verstöße|verstößen ..6 datenschutz*', 'falsche|fremde|unbefugte hände', 'unbefugt* ..4 zugriff*|offengelegt|verändert|kenntnis', 'verloren gehen', 'gehen ..3 verloren', 'schwachstelle*|sicherheitslücke* ..14 betrifft|betreffen|gefährdet|gefährden|beeinträchtigt|beeinträchtigen',
  ],
  ABOUT_BREACH_WEAK: ['verletzung*', 'verstoß', 'verstoßes', 'verstöße*', 'ereignis|ereignisse|ereignisses'],
  ABOUT_AWARE: ['kenntnis', 'kenntnisnahme', 'kenntniserlangung', 'bekanntwerden', 'bekannt wird|werden|geworden|wurde', 'entdeckung', 'feststellung', 'entdeckt', 'festgestellt', 'auftreten', 'bemerkt', 'bemerken', 'aufdeckung', 'erkannt|erkennen'],
  ABOUT_NOTIFY: [
    'erhält|erhalten|bekommt|bekommen ..10 nachricht|bescheid|meldung|mitteilung|kenntnis', 'nachricht|bescheid|meldung ..6 erhält|erhalten|bekommt', 'zur kenntnis ..2 bringen|bringt|gebracht', 'bringt|bringen ..14 zur kenntnis', 'kundzutun', 'wissen zu lassen|lässt ..8 wissen',
    'melden|meldet|meldete|gemeldet|meldung|meldungen|meldefrist*|erstmeldung*', 'mitteilen|mitteilt|mitgeteilt|mitzuteilen|mitteilung*', 'teilt|teilen ..14 mit', 'informier*', 'information über|an', 'benachrichtig*', 'mail|email|nachricht|anruf an|bei', 'unterricht*', 'anzeigen|anzeigt|angezeigt|anzuzeigen',
    'zeigt|zeigen ..14 an', 'setzt|setzen ..24 kenntnis', 'orientier*', 'verständig*', 'ins bild',
    'gibt|geben ..14 bekannt', 'bekanntzugeben', 'bekanntgegeben', 'gibt|geben|gebt ..10 bescheid', 'bescheid zu geben', 'meldet sich', 'mailen|mailt',
  ],
  ABOUT_AUTHORITY: ['bfdi', 'baylda', 'lfdi', 'datenschutzstelle', 'aufsichtsbehörd*', 'datenschutzbehörd*', 'datenschutzaufsicht*', 'datenschutzaufsichtsbehörd*', 'kontrollstelle', 'behörde|behörden', 'edöb', 'datenschutzbeauftragten des bundes', 'landesbeauftragt*'],
  // Klausel 9 Buchst. a der Standardvertragsklauseln (Beschluss (EU) 2021/914) regelt die Ankündigung von Unterauftragsverarbeitern.
  ABOUT_SUBPROCESSOR: [
    // The list whose changes are told is that of the companies.
    'änderung|änderungen|ergänzung|ergänzungen|aktualisierung|aktualisierungen|erweiterung|erweiterungen dieser|der liste',
    'neue|neues|neuen|neuem|neuer|weitere|weiteres|weiteren|weiterem|zusätzliche|zusätzliches|zusätzlichen|vorgesehene|vorgesehenen|geplante|geplanten|angekündigte|angekündigten|genannte|genannten unternehmen|unternehmens|partner|partners|partnern|anbieter|anbieters|dienstleister*|firma|firmen|helfer*|lieferanten|auftragnehmer', 'gilt|gelten ..4 einsatz|beizug|beauftragung ..3 genehmigt',
    'kommt|kommen ..6 partner|dienstleister|helfer|firma|unternehmen ..2 dazu|hinzu', 'andere|anderen|fremde|fremden firmen|unternehmen|dienstleister',
    'sub|subs', 'klausel 9 ( a )', 'klausel 9 ..8 option', 'option ..8 klausel 9', 'klausel 9 buchstabe a',
    '*unterauftrag*', '*subunternehm*', '*subauftrag*', '*nachunternehm*', '*nachauftrag*', '*subdienstleist*', '*unterdienstleist*', 'unterbeauftrag*', 'subprocessor*', 'subprozessor*', '*unterverarbeit*', 'subverarbeit*', 'subbeauftrag*', 'unteraufträge*',
    'weitere|weiterer|weiteren|neue|neuer|neuen|anderer|anderen|zusätzlicher|zusätzlichen auftragsverarbeiter*|auftragsbearbeiter*', 'auslagerung*', 'unterauftragsverhältnis*', 'sublieferant*', 'beizug|beizuziehen',
    '*nachbeauftragt*', 'vorleister|vorleistern|vorleisters', 'unterlieferant*', 'subakkordant*', 'beigezogene|beigezogenen|beigezogener',
    // Art. 28 Abs. 2 DSGVO: `die Hinzuziehung oder die Ersetzung anderer Auftragsverarbeiter`, wo die anderen nicht mehr genannt werden.
    'hinzuziehung ..2 ersetzung', 'ersetzung ..2 hinzuziehung', 'wechseln|wechselt|wechsel|tauschen|tauscht ..4 firma|dienstleister*|anbieter|unternehmen', 'neue|neuen|neuer|weitere|weiteren|zusätzliche|zusätzlichen dienstleister*|firma|firmen|helfer*',
  ],
  ABOUT_OBJECT: ['gilt|gelten ..8 genehmigt', 'untersagen', 'untersagung*', 'dagegen', 'passt|passen|gefällt|gefallen ..6 nicht', 'nicht recht', 'widerspr*', 'einspruch*', 'einwand*', 'einwänd*', 'einwend*', 'ablehn*', 'beanstand*', 'vetorecht*', 'veto*', 'einsprache*', 'opposition', 'widerrufsrecht*', 'zustimmung*', 'genehmigung*', 'einsprüch*', 'nein sagen', 'nein zu sagen', 'sagt|sagen ..3 nein', 'nicht einverstanden', 'widersprüch*'],
  ABOUT_CHANGE: [
    'änderung|änderungen', 'ändern|geändert|ändert', 'wechsel|wechsels|wechseln', 'hinzuziehung*', 'hinzunahme', 'ersetzung*', 'ersatz', 'austausch*', 'beauftragung*', 'einschaltung*', 'neubeauftragung', 'einsatz', 'aufnahme', 'aktualisierung*', 'auslagerung',
    'zugang ..3 liste', 'zugänge',
  ],
  ABOUT_TERMINATE: ['ordentliche|ordentlichen beendigung', 'beendigung ..12 möglich|zulässig', 'beendigung durch', 'beendet werden', 'aufgelöst werden', 'kündigen', 'kündigt', 'kündbar*', 'gekündigt*', 'kündigungsfrist*', 'kündigung|kündigungen', 'kündigungsrecht*', '*sonderkündigung*', 'vertragskündigung*', 'vertragsauflösung*', 'auflösung', 'auflösen|auflöst|aufgelöst|aufzulösen|auflösbar', 'aufgekündigt|aufkündigen', 'nichtverlängerung', 'rücktritt*', 'zurücktreten', 'beenden|beendet', 'leistung|leistungen|dienst|dienste|betrieb ..16 einstellen|einzustellen|eingestellt', 'einstellung der leistung|leistungen|dienste', 'konto|account|vertrag|zugang ..14 schließen|aufgeben', 'aussteigen', 'auszusteigen'],
  ABOUT_END: [
    'wirkt|wirken ..8 nach', 'überdauert|überdauern',
    'ist|sind|wurde ..6 beendet|ausgelaufen|erloschen', 'auflösung ..4 *vertrag*|vereinbarung*|verhältnis*|mandat*|zusammenarbeit', 'ende|beendigung ..4 zusammenarbeit|mandat*|vertragsverhältnis*|geschäftsbeziehung*|beauftragung', 'vertragsauflösung*', 'über das ende|vertragsende',
    'beendigung*', 'vertragsende*', 'vertragsbeendigung*', 'ende|endes ..4 auftrag*|vertrag*|vereinbarung*|*leistung|*leistungen|leistungs*|verarbeitung*|zugang*|zugriff*|abonnement*|nutzung*|kooperation*|zusammenarbeit|hauptvertrag*|laufzeit|verhältnis*', 'ablauf ..4 *vertrag*|*vereinbarung*|laufzeit|mandat*|abonnement*|abos|nutzung*|lizenz*',
    'auslaufen', 'vertragsablauf*', 'abschluss ..5 verarbeitung*|leistung*|erbringung|dienstleistung*|arbeiten', 'nach kündigung', 'nach der kündigung', 'beendet', 'zweckerfüllung', 'auftragsende*', 'vertragsschluss ende', 'wegfall', 'endet|enden', 'kündigung oder', 'nach abschluss',
    'schließung', 'kontoschließung', 'kontoende', 'ende ..4 plan|plans|abos|abo|kontos|accounts|tarifs|mandats|mandat|projekts|einsatzes', 'dessen|deren ende|auslaufen|wegfall', 'accountende', 'account|konto ende', 'konto|account ..6 schließt|schließen|geschlossen',
    'aboende*', 'kontoende*', 'mandatsende*', 'projektende*', 'leistungsende*', 'nutzungsende*', 'laufzeitende*', 'lizenzende*',
    'löschung|löschen|rückgabe|herausgabe ..2 ende', 'nach|bei|mit dem ende', 'nach|bei|mit ende', 'letzten vertragstag', 'vertragstag', 'wenn|falls ..2 gehen|geht|gehst|auseinandergehen|trennen', 'trennen sich unsere wege', 'kündigen|kündigst|kündigt ..4 konto|account|abo|abonnement|zugang', 'konto|account|zugang kündigen|auflösen',
  ],
  /** A single job is done, and the contract goes on. */
  CASE_ENDS: ['abschluss|beendigung|ende|erledigung|schliessung|schließung|lösung|behebung|abschluß ..3 *fall|*falls|*falles|*fälle|ticket|tickets|störung|anfrage|vorgangs|vorgang|kampagne|aussendung|versands|versandes|versand|mailings|tests|testlaufs|fehlersuche|fehleranalyse|fernwartung|fernwartungssitzung|sitzung|migration|auswertung|umfrage|befragung', 'ticket|fall|*fall|störung|vorgang ..3 geschlossen|erledigt|gelöst|behoben|abgeschlossen'],
  ABOUT_CURE: ['abstell*', 'abgestellt', 'abzustellen', 'behebung', 'beheben|behebt|behoben', 'abhilfe', 'nachfrist*', 'heilung', 'geheilt', 'abmahnung', 'fristsetzung', 'beseitig*', 'einigung|einigungen', 'einigen sich', 'sich ..20 einigen|verständigen', 'verständigen sich', 'einvernehm*', 'lösung|lösungen', 'nachbesser*', 'stellungnahme', 'klärung', 'ausräum*', 'auszuräumen', 'weg finden'],
  ABOUT_EXTRAORDINARY: ['außerordentlich*', 'fristlos*', 'wichtigem|wichtigen|wichtiger grund*', '*sonderkündigung*', 'sofortig* kündigung', 'mit sofortiger wirkung'],
  ABOUT_TERM: ['laufzeit*', 'mindestlaufzeit*', 'vertragslaufzeit*', 'verlängert sich', 'verlängerung*', 'vertragsdauer', 'mindestvertrag*', 'erstlaufzeit*', 'bindungsfrist*', 'befristet*'],
  /** Before a period: time gone by. */
  LOOKS_BACK: ['in|innerhalb|während|binnen|seit den|der letzten|vergangenen|vorangegangenen|vorangehenden|vorausgegangenen|zurückliegenden'],
  /** Papers by which compliance is shown: how often they are asked for caps no audit. */
  AUDIT_PAPERS: ['fragebogen|fragebogens|fragebögen', '*bericht|*berichts|*berichte|*berichten', 'zertifikat|zertifikate|zertifikaten', 'testat|testate|testaten', 'selbstauskunft|selbstauskünfte', 'nachweis|nachweise|nachweisen'],
  ABOUT_AUDIT: [
    'auditkosten|auditaufwand*|auditaufwände*|prüfkosten|prüfungskosten|prüfungsaufwand*|prüfaufwand*|kontrollkosten|kontrollaufwand*|inspektionskosten|auditbegleitung|prüfungsbegleitung|auditrechnung*',
    'audit|audits|auditrecht*|auditor*|auditier*|auditierung*', 'audittermin*|auditankündig*|auditbesuch*|auditanfrage*|auditfrist*|auditanmeld*', 'prüftermin*|prüfungstermin*|kontrolltermin*|kontrollbesuch*', 'kontrolle|kontrollen', 'kontrollrecht*', 'kontrollhandlung*', 'überprüfung*', 'inspektion*', 'prüfung|prüfungen', 'prüfrecht*', 'prüfungsrecht*', 'prüfer*', 'vorortprüf*', 'vorortkontroll*', 'vorortaudit*',
    'vor ort', 'vororttermin*', 'besichtig*', 'begehung*', 'datenschutzkontroll*', 'auftraggeber|auftraggeberin|verantwortliche|kunde ..14 prüfen|überprüfen|kontrollieren|besichtigen', 'auftragskontrolle', 'stichprobenkontroll*', 'revision*',
    'besuch|besuchs|besuches|besuche', 'besuchen|besucht', 'bild machen', 'ansehen ..3 vor ort',
  ],
  ABOUT_ANNOUNCE: ['vorwarnung|vorwarnzeit', 'ankündig*', 'angekündigt*', 'anzukündigen', 'kündigt|kündigen ..12 an', '*vorankündigung*', 'voranmeld*', 'anmeldung*', 'anmeldefrist*', 'anmelden|anzumelden|angemeldet', 'meldet|melden ..14 an', 'vorhinein', 'vorlauf*', 'vorlaufzeit*', 'im voraus', 'vorab', 'vorher*', 'zuvor', 'ankündigungsfrist*', 'terminvereinbarung*', 'vor beginn', 'vor inkrafttreten', 'bescheid'],
  /** `kündigt … an` holds the verb of termination and is none. */
  ABOUT_ANNOUNCING: ['kündigt|kündigen ..12 an'],
  ABOUT_DELETE: [
    'tilgen|tilgt|zu tilgen',
    'rotier*|rotation ..6 *sicherung*|*backup*|bänder*', '*sicherung*|*backup*|bänder* ..8 rotier*|rotation',
    'übergabe|übergaben ..6 *daten|*bestand|*bestands|*bestände|*beständen|unterlagen|datenträger*|akten|dateien', 'übergibt|übergeben ..10 *daten|*bestand|*bestände|unterlagen|datenträger|akten', '*daten|*bestand|*bestände|unterlagen|datenträger|akten ..10 übergeben|übergibt|zu übergeben', 'überlässt|überlassen ..10 *daten|*bestand|*bestände|unterlagen|datenträger|akten', 'händigt|händigen ..24 aus', 'händigt|händigen aus', 'ausgehändigt', 'ausfolg*', 'folgt ..14 aus', 'schickt|schicken|sendet|senden ..14 zurück', 'zurückgesandt|zurückzusenden|rücksendung', 'stellt|stellen ..14 zurück', 'rückübertrag*|rücküberführ*', 'geschreddert',
    'aus ..2 rotation', 'herausrotier*',
    'lösch*', 'gelöscht*', 'zu löschen', '*löschung*', '*löschfrist*', '*löschkonzept*', 'vernicht*', 'entfernt|entfernung', 'anonymisier*', 'überschrieben', 'rückgabe*', 'zurückgeb*', 'zurückgegeben', 'zurückzugeben', 'gibt|geben ..12 zurück',
    'herausgabe*', 'herausgeb*', 'herauszugeben', 'herausgegeben', 'auszuhändigen|aushändig*', 'datenlöschung*', 'löschprotokoll*', 'gelöschten',
    'überschreib*', 'überschrieb*', 'zu überschreiben', 'verschwind*', 'getilgt', 'tilgung', 'entfern*', 'gibt|geben ..24 heraus',
  ],
  ABOUT_RETAIN: [
    'aufbewahr*', '*aufbewahrung*', 'aufzubewahren', 'vorgehalten', 'vorhaltung*', 'vorhaltezeit*', 'vorzuhalten', 'gespeichert*', 'speicherdauer*', '*speicherfrist*', '*speicherdauer*', 'speicherung ..4 für|von', 'archivier*', 'retention*', '*archivierung*', 'bewahrt|bewahren ..10 auf', 'hält|halten ..12 vor', 'behält|behalten', 'verwahr*', 'speichert ..12 für|lang',
    'aufgehoben', 'aufzuheben', 'hebt|heben ..10 auf',
  ],
  ABOUT_LOG: ['aufzeichnung|aufzeichnungen|nachweis|nachweise|verzeichnis|historie ..6 zugriff|zugriffe|zugriffen|*zugriff|*zugriffe|*zugriffen|*anmeldungen|logins', 'zugriffsaufzeichnung*', 'zugriffshistorie*', 'zugriffsverlauf*', '*logdaten', '*logs', 'zugriffsnachweis*', 'protokolliert*', 'log|logs', 'logfile*', 'logdaten*', 'logging*', '*logs', '*protokolldaten*', 'protokolle|protokollen', 'protokollier*', '*protokollierung*', 'logeinträge*', 'logdatei*', 'zugriffsprotokoll*', 'auditlog*', 'serverlog*', 'systemprotokoll*', 'verbindungsdaten', 'ereignisprotokoll*', 'protokoll der|des|über|von ..2 fernwartung*|fernzugriff*|zugriff*|anmeldung*|wartungszugriff*|administrat*|eingaben|verarbeitung*'],
  ABOUT_BACKUP: ['sicherungsstand*|sicherungsstände*', 'sicherungsbestand*|sicherungsbestände*', 'sicherungssatz*|sicherungssätze*', 'sicherungslauf*|sicherungsläufe*', 'nächtliche|nächtlichen|tägliche|täglichen|wöchentliche|wöchentlichen|monatliche|monatlichen|jede|jeder|letzte|letzten|verschlüsselte|verschlüsselten|vollständige|vollständigen|inkrementelle|inkrementellen|differentielle sicherung', 'sicherung der|des ..1 *datenbank|*datenbanken|server|servers|systeme', 'vollsicherung*|differenzsicherung*|bandsicherung*', '*backup*', 'datensicherung*', 'sicherungskopie*', 'datensicherungs*', 'sicherungen', 'sicherungsmedien', 'sicherungsdatei*', 'snapshots|snapshot', 'sicherheitskopie*', 'sicherungsband*'],
  ABOUT_EXPORT: ['*export*', 'download*', 'herunterlad*', 'herunterzuladen', 'abruf*', 'abzurufen', 'bereitstellung', 'datenübernahme', 'datenmitnahme', 'herausverlang*', 'reaktivier*', 'wiederherstellbar', 'readonly*', 'lesezugriff', 'nur lesend'],
  ABOUT_CONFIRM: ['bestätig*', 'bescheinig*', 'quittier*', 'löschbestätigung*', 'löschprotokoll*', 'nachweis*', 'nachzuweisen', 'löschnachweis*', 'vernichtungsprotokoll*', 'protokoll ..3 löschung'],
  ABOUT_EVIDENCE: ['*dokumentation*', 'dokumentationen', 'unterlagen', 'kontrollunterlagen', 'prüfungsunterlagen', 'nachweise', 'aufzeichnung|aufzeichnungen', 'verzeichnis*'],
  ABOUT_STATUTE: ['gesetzlich* aufbewahrung*', 'handelsrecht*', 'steuerrecht*', '257 hgb', '147 ao', 'hgb', 'bao', 'gesetzliche|gesetzlichen frist|fristen', '958f', 'verjährung*', 'gewährleistung*', 'ugb', 'buchführung*'],
  ABOUT_DATA_SUBJECT: ['berichtigt ..3 gelöscht|gesperrt', 'auskunft ..3 korrektur*', 'meldet|melden|wendet|wenden ..1 sich ..3 jemand', 'nach ihren|seinen|eigenen daten', 'auskunft ..3 berichtigung|löschung|herausgabe', 'berichtigung ..3 löschung|herausgabe|einschränkung|auskunft', 'kapitel iii', 'betroffene|betroffenen|betroffener person|personen', 'betroffene|betroffenen|betroffener', 'betroffenen*', 'auskunft*', 'auskünfte', 'art. 12', 'art. 15', 'datensubjekt*', 'selbstauskunft*', 'geltendmachung ..4 rechte|rechten', 'betroffenenrechte*|betroffenenanfrage*|betroffenenbegehren*'],
  /** The rights of Chapter III in a row: to delete is one of them, and no clause on deletion. */
  ABOUT_RIGHTS_LIST: ['berichtigt ..3 gelöscht|gesperrt', 'auskunft ..3 korrektur*', 'korrektur* ..3 löschung', 'auskunft ..3 berichtigung|löschung|herausgabe', 'berichtigung ..3 löschung|herausgabe|einschränkung|auskunft', 'löschung ..3 einschränkung|datenübertrag*'],
  /** Wen oder was ein Vorfall trifft, ohne dass es um die Personen geht. */
  AFFECTED_SIDE: ['betroffene|betroffenen|betroffener|betroffenes kunde|kunden|kundin|auftraggeber|auftraggeberin|verantwortliche|verantwortlichen|system|systeme|systemen|daten|datensätze|dienst|dienste|konto|konten'],
  ABOUT_REQUEST: ['ersucht', 'verlangt', 'wendet|wenden sich', 'gesuch*', '*anfrage*', 'antrag|anträge|anträgen|antrags', 'ersuchen*', '*ersuchen*', 'begehren*', '*begehren*', 'anliegen', 'anspruch|ansprüche|ansprüchen', 'geltendmachung', 'verlangen', 'beschwerde*', 'rechte|rechten', 'betroffenenrecht*'],
  ABOUT_FORWARD: ['gelangt|gelangen ..8 an', 'zu|an ..6 gelangen', 'weiterreich*|weiterzureichen|weitergereicht', 'zuzuleiten|zugestellt|zuzustellen', 'leitet|leiten ..14 zu', 'weiterleit*', 'weitergeleitet*', 'weiterzuleiten', 'leitet|leiten ..14 weiter', 'weitergabe', 'zuleit*', 'zugeleitet', 'verweist', 'verweisen', 'übermittelt|übermitteln|überstellt|übersendet|übergibt', 'reicht|reichen ..14 weiter', 'gibt|geben ..14 weiter', 'weiterzugeben', 'weitergegeben'],
  ABOUT_ASSIST: ['unterstütz*', 'zur verfügung', 'mitwirk*', 'beantwort*', 'antwort*', 'umsetz*', 'bereitstell*', 'auskunft zu erteilen', 'bearbeit* ..3 anfrage*', 'reagier*', 'behilflich', 'hilf*', 'helfen'],
  ABOUT_INSTRUCTION: ['*weisung', '*weisungen', 'mündlich*'],
  ABOUT_FREQUENCY: ['alle', 'nicht häufiger', 'nicht öfter', 'maximal einmal', 'höchstens einmal', 'regelmäßig*', 'turnus*', 'intervall*', 'abstand|abständen', 'rhythmus', 'einmal', 'zyklus|zyklen'],
  /** How often at most: `höchstens einmal im Jahr`, `nicht häufiger als alle zwei Jahre`. */
  AUDIT_CAP: [
    'höchstens|maximal|nur|lediglich|längstens einmal|ein ..6 jahr|jahres|jahren|jahre|kalenderjahr|kalenderjahres|vertragsjahr|vertragsjahres|monate|monaten', 'höchstens|maximal|nur|lediglich einmal jährlich', 'höchstens|maximal|nur alle ..3 jahre|monate',
    'nicht ..2 öfter|häufiger|mehr als ..8 jahr|jahres|jahre|jahren|kalenderjahr|vertragsjahr|jährlich|monate|monaten', 'auf ..6 jahr|jahre|kalenderjahr|vertragsjahr|jährlich|monate|monaten beschränkt|begrenzt', 'einmal|eine|einer ..2 pro|je|im jahr|kalenderjahr|vertragsjahr beschränkt|begrenzt',
  ],
  /** What lets in a further audit. */
  AUDIT_CAUSE: [
    '*anlass*', 'anlässe*', 'verdacht*', '*vorfall*', '*vorfäll*', '*verletzung*', '*verstoß*', '*verstöße*', 'es sei denn', 'außer*', 'ausnahm*', 'abweichend*', '*aufsichtsbehörd*', 'behörd*', 'zusätzlich*', 'begründet*', 'unbeschadet', 'anlassbezogen*', 'jederzeit', 'datenpanne*', 'anhaltspunkt*', 'dringlich*', 'dringend*', 'eilfall|eilfälle|eilfällen', 'soweit|sofern|wenn nicht', 'grund|gründe|gründen', 'häufigere*',
  ],
  ABOUT_RECOVERY: ['höchster|höchstens|maximaler|maximal|zulässiger|zulässig|tolerierbarer|hinnehmbarer verlust von|der ..1 *daten', 'verlust von|der ..1 *daten ..3 höchstens|maximal', 'wiederherstell*', 'maximal*|höchster|zulässiger datenverlust', 'datenverlust höchstens|maximal|bis|von', 'rto', 'rpo', 'recovery', 'wiederanlauf*', 'verfügbarkeit*', 'ausfall*', 'wartungsfenster*', 'reaktionszeit*', 'entstörung*', 'notfallplan*', 'batterie*', 'usv', 'notstrom*', 'überbrück*', 'failover'],
  ABOUT_CONTRACT_CHANGE: ['änderung|änderungen|anpassung|anpassungen ..5 vertrag*|vereinbarung*|avv|av|avvertrag*|adv|bedingung*|bestimmung*|anlage|anlagen|agb|maßnahme*|tom|toms', 'vertragsänderung*', 'preisanpassung*', 'preisänderung*'],
  ABOUT_MONEY: ['rechnungsstellung|rechnungserhalt', 'zu begleichen|bezahlen', '*rechnung', '*rechnungen', 'zahlbar', 'zahlung*', 'zahlungsfrist*', 'zahlungsziel*', 'vergütung*', 'haftung*', 'haftungshöchst*', 'entgelt*', 'stundensatz*', 'aufwand*', 'schadensersatz*', 'vertragsstrafe*', 'kosten'],
  ABOUT_UPKEEP: ['schulung*', 'geschult*', 'passwort*', 'passwört*', 'kennwort*', 'kennwört*', 'bildschirmsperr*', 'sitzungen|sitzung ..3 beendet|gesperrt', 'sessiontimeout*', 'zertifikat*', 'patch*', 'sicherheitsupdate*', 'schwachstell*', 'penetrationstest*', 'pentest*', 'schlüsselwechsel', 'cookie*', 'inaktiv*', 'update|updates|aktualisierung|aktualisierungen ..8 eingespielt|installiert', 'sicherheitsaktualisierung*', 'einspielen ..4 update|updates|aktualisierungen'],
  ABOUT_IDLE: ['inaktiv*', 'ohne nutzung|login|anmeldung', 'nichtnutzung'],
  ABOUT_FIRST: ['erstmeldung*', 'erste|ersten|erster meldung|mitteilung|information', 'zunächst', 'vorabmeldung*', 'vorläufig* meldung|mitteilung'],
  ABOUT_CONDITION: [
    'genügt|genügen', 'reicht|reichen aus', 'im ausnahmefall',
    'dringend*', 'dringlich*', 'gefahr ..2 verzug', 'eilfall*', 'eilfäll*', 'eilbedürftig*', 'notfall', 'notfalls', 'notfälle*', 'ausnahmefall*', 'ausnahmefäll*', 'ausnahmsweise', 'begründetem|begründeten|begründeter|konkretem|konkreten|konkreter verdacht*|anlass|vorfall',
    'anlassbezogen*', 'bei verdacht', 'verdachtsfall*', 'verdachtsfäll*', 'abweichend* von', 'komplex*', 'besonderen fällen', 'einzelfall', 'nach einem vorfall|sicherheitsvorfall', 'nach einer verletzung', 'eingeschränkt* betrieb',
  ],
  /** Breaches graded by weight have a period for each grade. */
  ABOUT_SEVERITY: ['schwerwiegend*', 'kritisch*', 'hohem|hohes|hohen risiko', 'priorität', 'schweregrad*', 'verdachtsfall*', 'verdachtsfäll*', 'begründet* verdacht'],
  /** Someone is told: the side named with it need not be the one that acts. */
  ABOUT_TOLD: ['erhält|erhalten|bekommt|bekommen ..10 nachricht|bescheid|meldung|mitteilung|kenntnis', 'wird|werden|ist|sind ..20 informiert|benachrichtigt|unterrichtet|verständigt|gemeldet|mitgeteilt|angezeigt', 'ist|sind ..24 zu informieren|benachrichtigen|unterrichten|melden|verständigen'],
  /** The contract the processing agreement belongs to, and the agreement itself: each may be terminated with its own notice. */
  ABOUT_MAIN_CONTRACT: ['hauptvertrag*', 'hauptvereinbarung*', 'rahmenvertrag*', 'rahmenvereinbarung*', 'leistungsvereinbarung*', 'leistungsvertrag*', 'dienstleistungsvertrag*', 'nutzungsvertrag*', 'servicevertrag*', 'wartungsvertrag*', 'softwarevertrag*', 'grundvertrag*', 'abonnement*', 'kooperation*'],
  ABOUT_THIS_CONTRACT: ['avv', 'avvertrag*', 'adv', 'abv', 'dpa', 'auftragsverarbeitungsvertrag*', 'auftragsverarbeitungsvereinbarung*', 'auftragsbearbeitungsvertrag*', 'diese|dieser|diesem|dieses|diesen vertrag*|vereinbarung*|avv|dpa|abv|adv|anlage', 'vertrag zur auftragsverarbeitung', 'datenschutzvereinbarung*'],
  ABOUT_EXTENSION: ['verlänger*', 'weitere|weiteren|weiterer|zusätzliche|zusätzlichen', 'erstreck*', 'fristverlängerung*'],
  ABOUT_DETAIL: ['ergänz*', 'nachgereicht', 'nachzureichen', 'nachreich*', 'reicht|reichen ..14 nach', 'nachmeldung*', 'übrige|übrigen|restliche|restlichen|fehlende|fehlenden angaben|information*', 'abschlussbericht*', 'prüfbericht*', 'auditbericht*', 'kontrollbericht*', 'prüfungsbericht*', 'zwischenbericht*', 'bericht', 'berichts', 'detaillier*', 'ausführlich*', 'vollständig* meldung|bericht|information*|angaben', 'schritt', 'folgemeldung*', 'aktualisier*'],
  /** What comes after a notice of termination is no period of notice. */
  AFTER_TERMINATION: ['nach ..2 auflösung|vertragsauflösung|beendigung', 'nach ..2 kündigung', 'seit ..2 kündigung', 'ab ..2 kündigung', 'kündigst|kündigt ..8 danach'],
  /** Where data lie that are deleted or restored. */
  IN_ARCHIVES: ['aus|in ..3 archiv|archive|archiven'],
  KEEPING_SECRET: ['hält|halten|behält|behalten ..10 aktuell|geheim|vertraulich|laufenden'],
  /** Who leaves loses access; no data are deleted by that. */
  LOSING_ACCESS: ['zugang|zugriff ..8 entzogen|gesperrt', 'zugänge|zugriffsrechte|zugriffsrechten|berechtigungen|benutzerkonten|benutzerkonto ..8 entzogen|gesperrt|gelöscht|entfernt', 'löschung|entzug|sperrung|entfernung ..2 zugang|zugänge|zugangs|zugriffs|zugriffe|zugriffsrechte|berechtigung|berechtigungen|benutzerkonten', 'ausscheiden|austritt ..4 mitarbeit*|beschäftigt*|person|personen', 'ende|beendigung ..3 arbeitsverhältnis*|beschäftigung|anstellung|dienstverhältnis*'],
  /** Backups named along with the data have no period of their own. */
  BACKUP_TOO: ['auch|einschließlich|samt|inklusive|nebst|mitsamt ..3 sicherung|sicherungen|sicherungskopien|datensicherungen|backups|backup|kopien', 'schließt|schließen|umfasst|umfassen|erfasst|erfassen ..4 datensicherungen|sicherungen|sicherungskopien|backups|kopien'],
  /** What an authority does, beside what it is told. */
  ACT_OF_AUTHORITY: ['ermittlung|ermittlungen|maßnahme|maßnahmen|anordnung|anordnungen|anfrage|anfragen|untersuchung|untersuchungen|kontrolle|kontrollen|prüfung|prüfungen|anweisung|verfügung|bußgeld|entscheidung ..1 aufsichtsbehörde|aufsichtsbehörden|behörde|behörden|datenschutzbehörde|datenschutzbehörden', 'ermittlung|ermittlungen|maßnahme|maßnahmen|anordnung|anordnungen|anfrage|anfragen ..2 der|durch ..1 aufsichtsbehörde|behörde|datenschutzbehörde'],
  /** Data as they are worked with, beside their copies. */
  ABOUT_LIVE: ['produktivsystem*', 'produktivdaten*', 'produktiven|produktive system*|daten*', 'aktiven|aktive system*|daten*', 'livesystem*', 'livedaten*', 'produktion', 'echtsystem*'],
  /** Deleted in turn as they grow old, whatever becomes of the contract. */
  ABOUT_ROUTINE: ['fortlaufend*', 'rollierend*', 'turnusmäßig*', 'laufend ..3 gelöscht|überschrieben', 'nach ihrer|seiner|deren erhebung|erstellung|aufzeichnung|aufnahme|entstehung|anlage'],
  /** The side that may choose between return and deletion does so. */
  ABOUT_CHOICE: ['wahl|wahlrecht|entscheidung ..14 auszuüben|ausgeübt|mitzuteilen|treffen', 'trifft|treffen ..8 wahl|entscheidung|bestimmung', 'wahl|entscheidung ..8 trifft|treffen|getroffen', 'wahlrecht* ..8 ausübt|ausüben|ausgeübt', 'entscheidet|entscheiden', 'zu bestimmen|entscheiden|wählen', 'wählt|wählen', 'übt ..6 wahlrecht* aus', 'teilt|teilen ..14 wahl|entscheidung'],
  /** A breach of the rules, which need not be one of security. */
  ABOUT_INFRINGEMENT: ['verstoß|verstoßes|verstöße|verstößen ..6 datenschutz*'],
  /** Money owed falls due. */
  ABOUT_PAYING: ['zahlbar', 'zahlungsfrist*', 'zahlungsziel*', '*rechnung|*rechnungen ..4 zahlbar|fällig|beglichen|begleichen|bezahlt|bezahlen|zahlen', 'nach rechnungsstellung|rechnungserhalt|rechnungseingang|rechnungsdatum', 'begleichen|beglichen', 'beglich*', 'zu bezahlen|zahlen', 'fällig', 'netto'],
  /** What has been learnt is kept to oneself. */
  ABOUT_SECRECY: ['*geheimhalt*', '*verschwiegen*', 'vertraulich*', '*geheimnis*', 'geheim ..2 halten|gehalten', 'geheimzuhalten', 'stillschweigen*', 'schweigepflicht*'],
  /** Secrets proper, kept longer than what is merely confidential. */
  TRADE_SECRETS: ['*geschäftsgeheimnis*', '*betriebsgeheimnis*', '*fabrikationsgeheimnis*'],
  /** Records of who saw the data. */
  ACCESS_RECORD: ['zugriffsprotokoll*', 'zugriffslog*', 'zugriffsaufzeichnung*', 'zugriffshistorie*', 'zugriffsnachweis*', 'protokoll|protokolle|protokollen|aufzeichnung|aufzeichnungen|protokollierung|logs|log ..6 zugriff|zugriffe|zugriffen|*zugriff|*zugriffe|*zugriffen'],
  /** What is at hand for so long is kept. */
  ABOUT_AVAILABLE: ['bereit', 'zur verfügung', 'verfügbar', 'abrufbar', 'einsehbar', 'greifbar', 'auswertbar', 'wiederherstellbar', 'zurückspielbar', 'bereitgehalten', 'bereitzuhalten'],
  /** A right that stays beside what is agreed. */
  UNTOUCHED_RIGHT: ['recht|rechte|möglichkeit|kündigung|kündigungsrecht ..10 unberührt|vorbehalten|unbenommen', 'unbeschadet ..10 grund|kündigung|kündigungsrechts', 'unberührt bleibt|bleiben ..10 kündigung|kündigungsrecht|grund', 'vorbehalten bleibt|bleiben ..10 kündigung|kündigungsrecht|grund'],
  /** A duty spoken of before. */
  ABOUT_DUTY: ['pflicht|pflichten', 'verpflichtung|verpflichtungen', 'obliegenheit*'],
  /** Keys that change leave the copies as they are. */
  KEYS_OF_BACKUPS: ['*schlüssel|*schlüssels|kennwort|kennwörter|passwort|passwörter ..4 *sicherung*|*backup* ..8 rotier*|gewechselt|geändert|erneuert'],
  /** Data go back to the controller. */
  HANDED_BACK: ['rückgabe*|zurückgeb*|zurückgegeben|zurückzugeben', 'gibt|geben ..20 zurück|heraus', 'herausgabe*|herausgeb*|herausgegeben|herauszugeben', 'übergabe*|übergibt|übergeben', 'aushändig*|ausgehändigt|auszuhändigen', 'händigt|händigen ..20 aus', 'überlässt|überlassen', 'rücksendung|zurückzusenden|zurückgesandt', 'rückführ*|rückübertrag*'],
  /** Data are made away with. */
  ERASED: ['*lösch*', 'gelöscht*', 'vernicht*', 'überschrieb*|überschreib*', 'geschreddert', 'anonymisier*', 'entfern*', 'getilgt|tilgung', 'verschwind*'],
};

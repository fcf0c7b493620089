import type { Lexicon } from '../lexicon.js';

/** Engaging sub-processors. Art. 28(2), (4) GDPR; Art. 9(3) DSG, Art. 7 DSV. */
export const requirementsSubprocessing: Lexicon = {
  AUTHORISATION: [
    'genehmig*', '*genehmigung*', 'zustimm*', '*zustimmung*', 'zugestimmt', 'stimmt ..12 zu', 'einwillig*', 'einwilligung*', 'einverstanden*', 'einverständnis*', 'zulässig', 'gestattet', 'erlaubt', 'erlaubnis', 'befugt', 'berechtigt', 'darf|dürfen', 'autorisier*', 'ermächtig*', 'bewillig*', 'freigabe', 'freigegeben', 'akzeptier*', 'akzeptiert', 'billigt', 'gebilligt', 'gilt ..4 als genehmigt',
    '*erlaubnis', 'erlauben', 'zuzustimmen', 'billigung', 'gebilligt*', 'gutheiss*', 'gutgeheissen', 'absegn*', 'statthaft', '*freigabe', '*genehmigt', 'freigib*', 'einwillig*', 'ja gesagt', 'mandat', 'willen des',
  ],
  ENGAGES: [
    'setzt ..14 ein', 'zieht ..14 bei|hinzu|heran', 'schaltet ..12 ein', 'bezieht ..12 ein', 'lagert ..12 aus', 'bedienen', 'beauftrag*', '*beauftragung*', 'einsetz*', 'eingesetz*', 'einzusetzen', 'einsatz', 'hinzuzieh*', 'hinzuziehung', 'hinzuzuziehen', 'heranzieh*', 'heranzuziehen', 'beizieh*', 'beizug', 'beigezogen*', 'beizuziehen', 'einschalt*', 'einschaltung', 'einbezieh*', 'einzubeziehen', 'inanspruchnahme', 'in anspruch', 'begründung', 'vergabe', 'vergeb*', 'unterauftragsvergabe', 'auslager*', 'auslagerung', 'beschäftig*', 'bedient', 'bedienen', 'weitergabe ..4 aufträg*', 'unterbeauftrag*', 'verpflichten', 'übertrag*',
    'einbind*', 'einbindung', 'einzubinden', 'eingebunden', 'bindet ..10 ein', 'betrauen', 'betraut', 'heranziehung', 'zuzieh*', 'zuziehung', 'unterbeauftragung', 'aufnahme', 'nutzen', 'nutzt', 'arbeitet ..10 zusammen', 'greift ..10 zurück', 'zurückgreifen', 'zurückzugreifen', 'delegier*', 'neubeauftrag*', 'untervergab*', 'weitergabe', 'weiterzugeben', 'weitergeben', 'wirken mit', 'mitwirkung',
  ],
  SPECIFIC_AUTHORISATION: [
    'nur|ausschliesslich|ausschließlich|erst|lediglich ..8 zustimmung*|genehmigung*|einwilligung*|einverständnis*|zugestimmt|bewilligung', 'bedarf|bedürfen|benötigt|erfordert|erfordern ..10 zustimmung*|genehmigung*|einwilligung*|bewilligung', 'nicht ..10 ohne ..8 zustimmung*|genehmigung*|einwilligung*|einverständnis*', 'kein* ..14 ohne ..8 zustimmung*|genehmigung*|einwilligung*', 'ohne ..6 zustimmung*|genehmigung* ..8 nicht|kein*', 'nur ..10 zustimmt|zugestimmt|genehmigt', 'wenn ..12 vorher ..6 zugestimmt', 'gesonderte* ..3 genehmigung*|zustimmung*', 'zustimmung ..4 einzelfall', 'im einzelfall ..6 zustimm*|genehmig*', 'zustimmungspflichtig*', 'vorherige* ..4 zustimmung*|genehmigung*', 'einzelgenehmigung*', 'von ..6 zustimmung* ..6 abhängig', 'untersagt ..6 ohne',
    'ohne ..6 einwilligung*|genehmigung*|zustimmung*|einverständnis*|billigung|freigabe ..10 verwehrt|untersagt|verboten|unzulässig', 'nur nach|mit ..4 freigabe|billigung|einverständnis*', 'bedarf|bedürfen ..6 billigung|freigabe', 'setzt|setzen ..4 voraus ..14 zugestimmt|genehmigt|eingewilligt', 'bevor ..10 einverständnis*|zustimmung*|genehmigung*|zugestimmt|genehmigt',
  ],
  GENERAL_AUTHORISATION: [
    'allgemeine* ..4 genehmigung*|zustimmung*|einwilligung*|bewilligung*', 'generelle* ..4 genehmigung*|zustimmung*|einwilligung*|bewilligung*', 'genehmigt ..3 allgemein', 'grundsätzlich ..4 zu|einverstanden|berechtigt|befugt', 'pauschal*', 'allgemein ..3 zu', 'allgemein* ..2 ermächtig*', 'generell ..4 berechtigt|befugt',
    'allgemein ..3 genehmigt|gestattet|erlaubt|bewilligt|zugestimmt|ermächtigt', 'generell ..5 genehmigt|gestattet|erlaubt|bewilligt|zugestimmt|zu|ermächtigt|einverstanden', 'gestattet|genehmigt|erlaubt|bewilligt|gestatten|erlauben|genehmigen ..14 allgemein|generell|grundsätzlich', 'allgemeine* ..2 erlaubnis|ermächtigung|einverständnis*|freigabe', 'generelle* ..2 erlaubnis|ermächtigung|einverständnis*|freigabe', 'stimmt|stimmen ..24 generell|allgemein',
  ],
  LIST_CHANGES: ['*änderung*', 'wechsel*', 'ersetz*', 'ersatz', 'hinzuzieh*', 'hinzuziehung', 'neue|neuen|neuer', 'zusätzliche*', 'austausch*', 'aktualisierung*', 'veränderung*', 'anpassung*', 'neuaufnahm*', 'neubeauftrag*', 'aufnahme', 'auszutausch*', 'auszuwechsel*', 'weiteren ..2 einsetzen|beauftragen|einzusetzen', 'hinzunahme', 'erweiter*', 'hinzufüg*', 'beabsichtigt*'],
  CHANGE: [
    'änderung*', 'wechsel*', 'ersetz*', 'ersatz', 'austausch*', 'hinzuziehung', 'hinzuzieh*', 'hinzuzuziehen', 'neue|neuen|neuer|neues', 'weitere|weiteren|weiterer', 'beabsichtigt*', 'geplant*', 'zusätzliche*', 'auslagerung', 'einbeziehung', 'hinzufüg*', 'beauftragung', 'aktualisier*', 'beabsichtigt', 'einsatz', 'vor ..3 beauftragung|beginn|einsatz|beizug|hinzuziehung', 'jede* ..3 änderung*',
    'veränderung*', 'anpassung*', 'neubeauftrag*', 'neuaufnahm*', 'aufnahme', 'auszutausch*', 'auszuwechsel*', 'auswechs*', 'ausgetauscht', 'einsetzen', 'einzusetzen', 'beizug', 'hinzunahme', 'erweiter*', 'hinzukomm*', 'ablös*', 'umstell*',
  ],
  OBJECTS: [
    'widersprech*', 'widersprich*', 'widersprochen', 'widerspruch*', 'einspruch*', 'einwand*', 'einwänd*', 'einwend*', 'ablehn*', 'abzulehnen', 'abgelehnt', 'lehnt ..6 ab', 'veto*', 'opponier*', 'einsprache*', 'zurückweis*', 'untersagen', 'wehr*', 'nicht einverstanden', 'beanstand*', 'widerrufen',
    'entgegentret*', 'entgegenzutreten', 'entgegen ..1 tritt', 'dagegen ..3 aussprech*|auszusprechen|wehren|wenden|vorgehen', 'nicht ..2 zustimm*', 'verweiger*', 'untersagt', 'untersagen', 'verbiet*', '*einspruchsrecht*', '*widerspruchsrecht*', 'vetorecht*', 'opponiert', 'opponieren', 'nein sagen', 'unterbleibt', 'nicht wollen', 'ausschlag*', 'missbillig*', 'unterbind*', 'verhinder*', 'bedenken', 'vorbehalte', 'nicht mittragen', 'gegenteilig*',
  ],
  DUTIES: [
    '*pflicht|*pflichten', '*verpflichtung*', 'einhaltung des datenschutzes', 'datenschutzrechtliche* vorgaben', 'regelung*', 'bestimmung*', 'bedingung*', 'anforderung*', 'schutzniveau*', 'datenschutzniveau*', 'vorgaben', 'vertragspflicht*', 'auflagen', 'standard*', 'garantien', 'vereinbarte*', 'vorschriften',
    'abrede*', 'datenschutzbestimmung*', 'schutz', 'datenschutzvorgaben', 'datenschutzvorschrift*', '*niveau', '*schutzes', 'massstab|massstäbe*', 'schutzmassnahm*', 'auftragsverarbeitungsvertrag*', 'dasselbe', 'datenschutzklausel*', 'klauseln', 'pflichtenkreis', 'auf ..3 datenschutz', 'zum datenschutz', 'datengeheimnis',
  ],
  SAME: [
    'dieselbe*', 'denselben', 'derselbe*', 'gleiche*', 'gleichen', 'gleich', 'gleichwertig*', 'identisch*', 'vergleichbar*', 'entsprechend*', 'nicht weniger', 'mindestens', 'auch ..3 gegenüber', 'auch ..4 für', 'auch für', 'wie ..12 diese* vertrag*|vereinbarung*|avv|adv', 'diesem vertrag', 'dieser vereinbarung', 'aus diesem vertrag', 'aus dieser vereinbarung', 'seine* ..3 pflichten', 'seine* datenschutzrechtlich*', 'ihre* ..3 pflichten', 'ebenso', 'ebenfalls', 'analog*', 'sinngemäss', 'nach massgabe', 'voraussetzungen ..2 art', 'im wesentlichen', 'nicht unterschreit*', 'gleichermassen', 'entspricht ..8 art.|artikel* 28', 'anforderungen|massgabe|vorgaben ..4 art.|artikel* 28', 'vereinbarung|vertrag ..8 art.|artikel* 28', 'selben', 'adäquat*', 'auf ..8 zu übertragen', 'vorliegend*', 'dieses vertrag*', 'dieser vereinbarung', 'dieses avv', 'diesem avv', 'hierin',
    'nämlich*', 'identische*', 'hier ..2 vorgesehen*|vereinbart*|geregelt*|festgelegt*|enthalten*|genannt*', 'dasselbe', 'wir ..4 ihnen ..2 schulden|zusagen|gegenüber', 'eigene* ..2 pflichten|verpflichtungen|verantwortung', 'seinerseits', 'ihm ..2 obliegen*', 'ihm ..3 auferlegt*', 'wie ..3 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*', 'wie ..2 uns|wir', 'dieser bedingungen', 'diesen bedingungen', 'spiegel*', 'in gleicher weise', 'in gleichem masse', 'in diesem|dieser vertrag|vereinbarung', 'hiernach', 'nicht hinter ..10 zurück*', 'weitgehend*', 'ebenbürtig*', 'ebensolche*', 'unsere* pflichten', 'übereinstimm*', 'deckungsgleich*', 'demselben', 'desselben', 'derselben', 'ebendies*', 'im verhältnis zum|zur|zu auftraggeber|verantwortlichen|kunden|kundin|uns|ihnen',
  ],
  IMPOSES: [
    'erlegt|erlegen ..16 auf', 'legt ..10 auf', 'erlegt', 'gibt ..10 weiter', 'reicht ..10 weiter', 'bindet', 'verbindlich*', 'durch vertrag', 'auferleg*', 'auferlegt', 'auferzulegen', 'überbind*', 'überbunden', 'überbindet', 'überbindung', 'weitergeb*', 'weiterzugeben', 'weitergabe', 'weitergereicht', 'verpflichte*', 'zu verpflichten', 'verpflichtet', 'übertrag*', 'zu übertragen', 'unterlieg*', 'unterliegt', 'gelten', 'gilt', 'geltung', 'eingehen', 'eingegangen', 'vertraglich*', 'vereinbar*', 'vereinbart', 'auftragsverarbeitungsvertr*', 'auftragsbearbeitungsvertr*', 'av-vertr*', 'abgeschlossen', 'schliess*', 'abschluss', 'schließ*', 'gebunden', 'einhält', 'einhalten', 'sicherstell*', 'sicherzustellen', 'stellt ..12 sicher', 'unterworfen', 'gewährleist*', 'gestalte*', 'auszugestalten', 'trägt ..3 sorge', 'unterzeichn*',
    'unterwerf*', 'unterwirft', 'unterworfen', 'binden', 'zu binden', 'bindung', 'treffen', 'trifft', 'beachten', 'beachtet', 'verträge*', 'vertrag', 'vereinbarung*', 'abrede*', 'abschliess*', 'schliesst', 'schliessen', 'sorgt ..6 dafür', 'dafür sorgen', 'gestalten', 'verlang*', 'gehalten', 'halten', 'pflichten ..2 auf', 'anzuhalten', 'weiterreich*', 'weiterzureichen', 'gibt ..8 weiter', 'geben ..8 weiter', 'einzuhalten', 'überträgt', 'zu verpflichten', 'in die pflicht',
  ],
  CONTRACT_WITH_SUB: ['avv', 'auftragsverarbeitungsvertr*', 'auftragsbearbeitungsvertr*', 'av-vertrag*', 'vertragliche* vereinbarung*', 'schriftliche* vertr*', 'vertrag', 'verträge*', 'vertraglich*', 'schriftliche* verpflicht*', 'verträge|verträgen', 'vereinbarungen', 'vertragliche* abrede*', 'vereinbarung'],
  // A hint that a list of sub-processors follows; not a permission by itself.
  LISTED: ['aktuell*', 'derzeit*', 'folgende*', 'nachfolgend*', 'liste*', 'aufgeführt*', 'übersicht', 'tabelle', 'name', 'anbieter', 'sitz', 'firma'],
  // Nobody else may be engaged, at all.
  SUBS_BARRED: [
    '*unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|unterbeauftrag*|unterverarbeit*|unterbearbeit*|subdienstleist*|unterdienstleist* ..10 ausgeschlossen|untersagt|verboten|unzulässig|unstatthaft',
    '*unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|unterbeauftrag*|unterverarbeit*|unterbearbeit*|subdienstleist*|unterdienstleist* ..10 nicht gestattet|erlaubt|zulässig|statthaft|berechtigt|befugt',
    'darf|dürfen|wird|werden ..4 keine|keinerlei ..2 *unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|subdienstleist*|unterdienstleist* ..4 einsetzen|einschalten|beauftragen|beiziehen|hinzuziehen|heranziehen|einbinden|einbeziehen|betrauen',
    'nicht berechtigt|befugt ..8 *unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|subdienstleist*|unterdienstleist*',
  ],
  NO_SUBPROCESSORS: ['keine|kein|keinerlei ..3 unterauftrag*|subunternehm*|subauftrag*|nachunternehm*'],

  LIABLE: [
    'steht|stehen ..4 ein', 'steht|stehen ein ..1 wie', 'hält|halten ..6 kopf hin', 'zeichnet|zeichnen ..4 verantwortlich', 'haftet', 'haften', 'haftung', 'haftbar', 'haft* ..10 wie für', 'einsteh*', 'einzustehen', 'einzustehen', 'steht ..10 ein', 'verantwortlich', 'verantwortung', 'zu vertreten', 'vertritt', 'einstandspflicht*', 'zurechn*', 'zuzurechnen', 'zugerechnet',
    'stehen|steht ..8 gerade', 'gerade stehen', 'geradestehen', 'geradezustehen', 'geradesteht', 'stehen|steht ..12 ein', 'verantwortlichkeit', 'haften', 'bürgt', 'bürgen', 'einzutreten', 'zurechenbar', 'anrechn*', 'anzulasten', 'lastet', 'garantiert ..6 für', '*verantwortung', 'letztverantwort*', '*haftung',
  ],
  AS_FOR_ITS_OWN: [
    'wie für ..4 eigen*', 'wie ..2 eigen*', 'wie für sich selbst', 'in gleicher weise wie ..4 eigen*', 'gleichermassen ..6 eigen*', 'verschulden ..12 wie', 'als ..3 eigen*', 'in gleichem umfang', 'vollumfänglich', 'uneingeschränkt', 'in vollem umfang', 'voll verantwortlich', 'weiterhin', 'bleibt ..10 verantwortlich|haftbar|haftet', 'gegenüber dem auftraggeber ..6 einhaltung',
    'als hätten|hätte ..6 selbst', 'als wären|wäre ..8 eigen*|selbst', 'wie eine eigene*', 'wie ..1 eigenes', 'wie für hilfspersonen', 'hilfsperson*', '278 bgb', '101 or', '§ 1313a', 'in vollem masse', 'ohne einschränkung', 'volle haftung', 'voll verantwortlich|einzustehen|ein|haftbar', 'bleibt ..14 verantwortlich|haftbar|haftend|verpflichtet', 'im gleichen umfang', 'in demselben umfang', 'als ..2 erfüllungsgehilf*', 'wie ..2 erfüllungsgehilf*', 'unbeschränkt*', 'zugerechnet', 'zurechnen', 'gegenüber ..3 auftraggeber|kunden|kundin|verantwortlichen ..6 für', 'verbleibt|verbleiben', 'gesamtverantwort*', 'volle verantwortung', 'letztverantwort*', 'alleinige verantwortung', 'bleibt ..12 verantwortung', 'wie für ..2 selbst', 'genauso ..2 wie', 'ebenso ..2 wie für', 'alleiniger ansprechpartner',
  ],
  // Delimiting responsibilities, or liability towards others, is not liability for the sub-processor.
  LIABLE_TO_OTHERS: ['gegenüber ..2 betroffenen|betroffene|dritten', 'haftet|haften ..4 betroffenen person|personen', 'den|jeder|jede betroffenen person|personen ..3 gegenüber'],
  RESPONSIBILITIES_DELIMITED: ['verantwortlichkeiten', 'abgegrenzt', 'abzugrenzen', 'voneinander', 'zuständigkeiten'],
  LIABILITY_ELSEWHERE: ['gesamtschuldner*', 'jede partei haftet', 'nur für eigenes', 'haftet|haften ..2 für eigenes verschulden', 'haftet nicht', 'keine haftung', 'haftung ist ausgeschlossen', 'haftung ausgeschlossen', 'haftet ..4 nur', 'auswahlverschulden', 'sorgfältige* auswahl', 'ausgeschlossen'],
  // Less common words for a sub-processor, beside those every clause shares.
  SUB_PROCESSOR: [
    'unterakkordant*', 'unterlieferant*', 'sublieferant*', 'unterdienstleister*', 'nachauftrag*', 'unterverarbeitung*', 'kettenauslagerung*', 'unterakkord*',
  ],
  // Other companies, where the clause does not call them sub-processors.
  OTHER_COMPANY: [
    'dritte|dritten|dritter|drittfirmen|drittfirma|fremdfirmen|fremdunternehmen|drittpersonen|hilfspersonen|erfüllungsgehilfen|partnerunternehmen|drittdienstleister|drittlieferanten|zulieferer|helfer', 'andere*|weitere*|fremde*|externe*|zusätzliche* unternehmen|firma|firmen|dienstleister*|anbieter*|stelle|stellen|lieferant*|partner|betrieb*', 'wer ..3 hilft', 'hilfe ..2 dritte*|andere*',
  ],
  // Those that were engaged, pointed at.
  THESE_OTHERS: ['diese|dieser|diesen|solche|solcher|solchen|deren|eingesetzte|eingesetzten|eingeschaltete|eingeschalteten|beauftragte|beauftragten|beigezogene|beigezogenen|herangezogene|herangezogenen|fremde|fremden|andere|anderer|anderen unternehmen|firmen|firma|dienstleister|dienstleistern|partner|partnern|helfer|helfern|betriebe|betrieben|anbieter|anbietern|lieferanten|dritten|stellen'],
  // A clause on sub-processors that speaks of others doing the work.
  OTHERS_ENGAGED: [
    'dritte|dritten|dritter|drittfirmen|drittfirma|fremdfirmen|fremdunternehmen|drittpersonen|hilfspersonen|erfüllungsgehilfen|partnerunternehmen|drittdienstleister|drittlieferanten|zulieferer|helfer ..10 beauftrag*|einsetz*|einzusetzen|eingesetzt|beizieh*|beizuziehen|beigezogen|hinzuzieh*|hinzuzuziehen|heranzieh*|heranzuziehen|einschalt*|einzuschalten|einbezieh*|einzubeziehen|einbind*|einzubinden|betrauen|betraut|bedienen|bedient|übertragen|übertrag*|weitergeb*|weiterzugeben|weitergegeben|vergeben|vergibt|auslagern|ausgelagert|überlassen|unterbeauftrag*|delegier*|beizug|einsatz|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung', 'andere*|weitere*|fremde*|externe* unternehmen|firma|firmen|dienstleister*|stellen|anbieter* ..10 beauftrag*|einsetz*|einzusetzen|eingesetzt|beizieh*|beizuziehen|beigezogen|hinzuzieh*|hinzuzuziehen|heranzieh*|heranzuziehen|einschalt*|einzuschalten|einbezieh*|einzubeziehen|einbind*|einzubinden|betrauen|betraut|bedienen|bedient|übertragen|übertrag*|weitergeb*|weiterzugeben|weitergegeben|vergeben|vergibt|auslagern|ausgelagert|überlassen|unterbeauftrag*|delegier*|beizug|einsatz|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung', 'beizug|einsatz|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung|inanspruchnahme|bedienen|bedient|zieht|setzt|schaltet|bindet|beauftragt|betraut ..4 dritte|dritten|dritter|drittfirmen|drittfirma|fremdfirmen|fremdunternehmen|drittpersonen|hilfspersonen|erfüllungsgehilfen|partnerunternehmen|drittdienstleister|drittlieferanten|zulieferer|helfer', 'aufträge*|leistungen|teile|verarbeitung|bearbeitung|tätigkeiten ..6 an|auf dritte|andere* ..10 beauftrag*|einsetz*|einzusetzen|eingesetzt|beizieh*|beizuziehen|beigezogen|hinzuzieh*|hinzuzuziehen|heranzieh*|heranzuziehen|einschalt*|einzuschalten|einbezieh*|einzubeziehen|einbind*|einzubinden|betrauen|betraut|bedienen|bedient|übertragen|übertrag*|weitergeb*|weiterzugeben|weitergegeben|vergeben|vergibt|auslagern|ausgelagert|überlassen|unterbeauftrag*|delegier*|beizug|einsatz|hinzuziehung|einschaltung|einbindung|beauftragung|heranziehung', 'verarbeitung|bearbeitung ..4 einem dritten ..10 übertragen',
  ],
  // The processor decides as it likes.
  OWN_DISCRETION: [
    'nach ..1 eigenem ermessen', 'nach freiem ermessen', 'nach eigener wahl', 'nach seiner wahl', 'nach ihrer wahl', 'seiner|ihrer|unserer wahl', 'selbst auswähl*|aussuch*|wähl*', 'frei ..2 wählen|auswählen', 'freie ..2 wahl', 'für angebracht|angemessen|sinnvoll|tunlich|zweckmässig hält|halten|erachtet', 'im eigenen ermessen', 'in seinem|ihrem|unserem ermessen', 'ohne ..4 rücksprache|zustimmung des|genehmigung des', 'in der wahl|auswahl ..6 frei', 'frei ..3 wahl|auswahl',
  ],
  // Further words for consent, counted only in clauses on sub-processors.
  CONTROLLER_APPROVES: [
    'billigung', 'gebilligt', 'gutgeheissen', 'gutheissung', 'freigabe', 'erlaubnis', 'erlauben', 'erlaubt', 'gestatten', 'gestattet', 'willen', 'ermächtig*',
  ],
  INTENDED: [
    'im vorhinein', 'im vorfeld', 'vorlauf*', 'will ..12 einsetzen|austauschen|beiziehen|hinzuziehen|beauftragen', 'wollen ..12 einsetzen|austauschen', 'möchte|möchten', 'hat ..3 vor', 'zeitgerecht', 'monat|monate|wochen|tage vorher', 'bevorstehend*', 'künftig*', 'zuvor', 'vorhaben', 'vorgesehen*', 'vor dem ..3 beizug|einsatz', 'vor dem|der|einer|einem|jedem|jeder wechsel|änderung|veränderung|austausch|aufnahme|inkrafttreten',
  ],
  INFORM: [
    'sagen|sagt|geben|gibt ..12 bescheid', 'bescheid ..2 geben|gibt|sagen|sagt', 'bekanntzumachen', 'bekannt zu machen', 'bekanntgemacht', 'macht ..10 bekannt', 'ankündig*', 'erhält|erhalten|bekommt|bekommen ..6 e-mail|nachricht|mitteilung|hinweis', 'per e-mail', 'in kenntnis', 'lässt ..6 wissen', 'wissen lassen', 'kündigt|kündigen ..14 an', 'veröffentlicht ..12 mitgeteilt', 'gibt|geben ..20 bekannt', 'teilt|teilen ..24 mit', 'zeigt|zeigen ..20 an', 'setzt|setzen ..20 in kenntnis', 'werden|wird ..16 benannt', 'benennt|benennen ..6 neue*|weitere*|zusätzliche*', 'werden|wird ..16 genannt ..4 bevor|vor',
  ],
  // Engaging a sub-processor changes nothing in what the processor owes.
  NOT_RELIEVED: [
    'entbindet|befreit|entlastet|entlässt|enthebt ..12 nicht', 'nicht ..4 entbunden|befreit|entlastet|enthoben', 'nicht ..10 berührt|geschmälert|eingeschränkt|gemindert', 'bleibt|bleiben ..8 unberührt|unverändert|bestehen', 'lässt ..12 unberührt', 'lässt|lassen ..12 unverändert', 'berührt ..10 nicht',
  ],
  // What the sub-processor does counts as done by the processor.
  ATTRIBUTED: [
    'zurechn*', 'zuzurechnen', 'zugerechnet', 'zurechenbar', 'gilt|gelten ..8 als ..6 pflichtverletzung*|handlung*|verhalten|verstoss|verstösse ..3 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*', 'wie eine eigene pflichtverletzung', 'steht ..10 gleich', 'stehen ..10 gleich', 'gleichzusetzen', 'gleichgestellt', 'gleichzuhalten',
  ],
  // Liability for others that is limited to choosing them well, or refused.
  LIABILITY_LIMITED: [
    'nur|lediglich|ausschliesslich|allein ..4 bei ..4 verschulden|vorsatz|fahrlässigkeit|auswahl|vorsätzlich*|grobem|grober|schuldhaft*', 'nur|lediglich ..2 für ..4 auswahl|sorgfalt|sorgfältige*', 'nur|lediglich ..2 wenn|soweit|sofern|insoweit', 'beschränk* ..4 auf ..4 auswahl|sorgfältige*|vorsatz|grobe', 'haftet|haften|hafte ..4 nicht', 'nicht ..3 haftbar|verantwortlich|einzustehen', 'keine ..4 haftung|verantwortung', 'haftung ..20 ausgeschlossen|wegbedungen|besteht nicht', 'schliesst ..6 haftung ..6 aus', 'auswahlverschulden', 'wegbedungen', 'nur ..6 sorgfältig*',
  ],
  // Pronouns for companies named before.
  THEM: ['ihnen', 'diesen', 'denen', 'diese', 'darin', 'mit ihm', 'deren', 'jene*'],
  BOUND_ALIKE: [
    'in gleicher weise ..4 binden|gebunden|verpflicht*', 'in gleichem umfang|masse ..4 binden|gebunden|verpflicht*', 'gleichermassen ..4 binden|gebunden|verpflicht*', 'ebenso ..3 gebunden|verpflichtet', 'genauso ..4 gebunden|verpflichtet|binden', 'auf ..2 diesen|diese|dieses vertrag|vereinbarung ..4 verpflicht*', 'diesem|dieser|diesen vertrag|vereinbarung|avv|bedingungen ..3 entsprechen|entspricht|genügen|genügt',
  ],
  FAILS: [
    'erfüllt|erfüllen ..4 nicht', 'kommt|kommen ..12 nicht nach', 'verletzt|verletzen', 'verstösst|verstossen', 'fehler', 'versäumt|versäumen', 'pflichtverletzung*', 'versagt', 'schlecht arbeitet', 'macht ..8 fehler', 'hält|halten ..6 nicht',
  ],
  // To announce is to tell beforehand.
  BEFOREHAND: ['kündigt|kündigen ..14 an', 'ankündig*', 'angekündigt', 'anzukündigen', 'ankündigung*'],
  RECEIVES: ['eintreffen|eintrifft|eingehen|eingeht|eingegangen*', 'erhält|erhalten|bekommt|bekommen|empfängt'],
  // Keeping the list of sub-processors.
  LIST_KEPT: ['liste ..8 aktuell*|führen|führt|pflegen|pflegt', 'verzeichnis ..8 aktuell*|führen|führt'],
  // Where `bezeichnet` says who is chosen, not what a term means.
  NO_DEFINITION: ['meint der|die|er|sie|ihr|wir', 'meint ..8 dass', 'ihm|ihr|ihnen|dafür|dazu|hierfür ..1 bezeichnet', 'wird|werden ..6 bezeichnet , die|der'],
};

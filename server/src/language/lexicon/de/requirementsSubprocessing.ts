import type { Lexicon } from '../lexicon.js';

/** Engaging sub-processors. Art. 28(2), (4) GDPR; Art. 9(3) DSG, Art. 7 DSV. */
export const requirementsSubprocessing: Lexicon = {
  AUTHORISATION: [
    'genehmig*', '*genehmigung*', 'zustimm*', '*zustimmung*', 'zugestimmt', 'stimmt ..12 zu', 'einwillig*', 'einwilligung*', 'einverstanden*', 'einverständnis*', 'zulässig', 'gestattet', 'erlaubt', 'erlaubnis', 'befugt', 'berechtigt', 'darf|dürfen', 'autorisier*', 'ermächtig*', 'bewillig*', 'freigabe', 'freigegeben', 'akzeptier*', 'akzeptiert', 'billigt', 'gebilligt', 'gilt ..4 als genehmigt',
  ],
  ENGAGES: [
    'setzt ..14 ein', 'zieht ..14 bei|hinzu|heran', 'schaltet ..12 ein', 'bezieht ..12 ein', 'lagert ..12 aus', 'bedienen', 'beauftrag*', '*beauftragung*', 'einsetz*', 'eingesetz*', 'einzusetzen', 'einsatz', 'hinzuzieh*', 'hinzuziehung', 'hinzuzuziehen', 'heranzieh*', 'heranzuziehen', 'beizieh*', 'beizug', 'beigezogen*', 'beizuziehen', 'einschalt*', 'einschaltung', 'einbezieh*', 'einzubeziehen', 'inanspruchnahme', 'in anspruch', 'begründung', 'vergabe', 'vergeb*', 'unterauftragsvergabe', 'auslager*', 'auslagerung', 'beschäftig*', 'bedient', 'bedienen', 'weitergabe ..4 aufträg*', 'unterbeauftrag*', 'verpflichten', 'übertrag*',
  ],
  SPECIFIC_AUTHORISATION: [
    'nur|ausschliesslich|ausschließlich|erst|lediglich ..8 zustimmung*|genehmigung*|einwilligung*|einverständnis*|zugestimmt|bewilligung', 'bedarf|bedürfen|benötigt|erfordert|erfordern ..10 zustimmung*|genehmigung*|einwilligung*|bewilligung', 'nicht ..10 ohne ..8 zustimmung*|genehmigung*|einwilligung*|einverständnis*', 'kein* ..14 ohne ..8 zustimmung*|genehmigung*|einwilligung*', 'ohne ..6 zustimmung*|genehmigung* ..8 nicht|kein*', 'nur ..10 zustimmt|zugestimmt|genehmigt', 'wenn ..12 vorher ..6 zugestimmt', 'gesonderte* ..3 genehmigung*|zustimmung*', 'zustimmung ..4 einzelfall', 'im einzelfall ..6 zustimm*|genehmig*', 'zustimmungspflichtig*', 'vorherige* ..4 zustimmung*|genehmigung*', 'einzelgenehmigung*', 'von ..6 zustimmung* ..6 abhängig', 'untersagt ..6 ohne',
  ],
  GENERAL_AUTHORISATION: [
    'allgemeine* ..4 genehmigung*|zustimmung*|einwilligung*|bewilligung*', 'generelle* ..4 genehmigung*|zustimmung*|einwilligung*|bewilligung*', 'genehmigt ..3 allgemein', 'grundsätzlich ..4 zu|einverstanden|berechtigt|befugt', 'pauschal*', 'allgemein ..3 zu', 'allgemein* ..2 ermächtig*', 'generell ..4 berechtigt|befugt',
  ],
  LIST_CHANGES: ['*änderung*', 'wechsel*', 'ersetz*', 'ersatz', 'hinzuzieh*', 'hinzuziehung', 'neue|neuen|neuer', 'zusätzliche*', 'austausch*', 'aktualisierung*'],
  CHANGE: [
    'änderung*', 'wechsel*', 'ersetz*', 'ersatz', 'austausch*', 'hinzuziehung', 'hinzuzieh*', 'hinzuzuziehen', 'neue|neuen|neuer|neues', 'weitere|weiteren|weiterer', 'beabsichtigt*', 'geplant*', 'zusätzliche*', 'auslagerung', 'einbeziehung', 'hinzufüg*', 'beauftragung', 'aktualisier*', 'beabsichtigt', 'einsatz', 'vor ..3 beauftragung|beginn|einsatz|beizug|hinzuziehung', 'jede* ..3 änderung*',
  ],
  OBJECTS: [
    'widersprech*', 'widersprich*', 'widersprochen', 'widerspruch*', 'einspruch*', 'einwand*', 'einwänd*', 'einwend*', 'ablehn*', 'abzulehnen', 'abgelehnt', 'lehnt ..6 ab', 'veto*', 'opponier*', 'einsprache*', 'zurückweis*', 'untersagen', 'wehr*', 'nicht einverstanden', 'beanstand*', 'widerrufen',
  ],
  DUTIES: [
    '*pflicht|*pflichten', '*verpflichtung*', 'einhaltung des datenschutzes', 'datenschutzrechtliche* vorgaben', 'regelung*', 'bestimmung*', 'bedingung*', 'anforderung*', 'schutzniveau*', 'datenschutzniveau*', 'vorgaben', 'vertragspflicht*', 'auflagen', 'standard*', 'garantien', 'vereinbarte*', 'vorschriften',
  ],
  SAME: [
    'dieselbe*', 'denselben', 'derselbe*', 'gleiche*', 'gleichen', 'gleich', 'gleichwertig*', 'identisch*', 'vergleichbar*', 'entsprechend*', 'nicht weniger', 'mindestens', 'auch ..3 gegenüber', 'auch ..4 für', 'auch für', 'wie ..12 diese* vertrag*|vereinbarung*|avv|adv', 'diesem vertrag', 'dieser vereinbarung', 'aus diesem vertrag', 'aus dieser vereinbarung', 'seine* ..3 pflichten', 'seine* datenschutzrechtlich*', 'ihre* ..3 pflichten', 'ebenso', 'ebenfalls', 'analog*', 'sinngemäss', 'nach massgabe', 'voraussetzungen ..2 art', 'im wesentlichen', 'nicht unterschreit*', 'gleichermassen', 'entspricht ..8 art.|artikel* 28', 'anforderungen|massgabe|vorgaben ..4 art.|artikel* 28', 'vereinbarung|vertrag ..8 art.|artikel* 28', 'selben', 'adäquat*', 'auf ..8 zu übertragen', 'vorliegend*', 'dieses vertrag*', 'dieser vereinbarung', 'dieses avv', 'diesem avv', 'hierin',
  ],
  IMPOSES: [
    'erlegt|erlegen ..16 auf', 'legt ..10 auf', 'erlegt', 'gibt ..10 weiter', 'reicht ..10 weiter', 'bindet', 'verbindlich*', 'durch vertrag', 'auferleg*', 'auferlegt', 'auferzulegen', 'überbind*', 'überbunden', 'überbindet', 'überbindung', 'weitergeb*', 'weiterzugeben', 'weitergabe', 'weitergereicht', 'verpflichte*', 'zu verpflichten', 'verpflichtet', 'übertrag*', 'zu übertragen', 'unterlieg*', 'unterliegt', 'gelten', 'gilt', 'geltung', 'eingehen', 'eingegangen', 'vertraglich*', 'vereinbar*', 'vereinbart', 'auftragsverarbeitungsvertr*', 'auftragsbearbeitungsvertr*', 'av-vertr*', 'abgeschlossen', 'schliess*', 'abschluss', 'schließ*', 'gebunden', 'einhält', 'einhalten', 'sicherstell*', 'sicherzustellen', 'stellt ..12 sicher', 'unterworfen', 'gewährleist*', 'gestalte*', 'auszugestalten', 'trägt ..3 sorge', 'unterzeichn*',
  ],
  CONTRACT_WITH_SUB: ['avv', 'auftragsverarbeitungsvertr*', 'auftragsbearbeitungsvertr*', 'av-vertrag*', 'vertragliche* vereinbarung*', 'schriftliche* vertr*', 'vertrag', 'verträge*', 'vertraglich*'],
  // A hint that a list of sub-processors follows; not a permission by itself.
  LISTED: ['aktuell*', 'derzeit*', 'folgende*', 'nachfolgend*', 'liste*', 'aufgeführt*', 'übersicht', 'tabelle', 'name', 'anbieter', 'sitz', 'firma'],
  NO_SUBPROCESSORS: ['keine|kein|keinerlei ..3 unterauftrag*|subunternehm*|subauftrag*|nachunternehm*'],

  LIABLE: [
    'haftet', 'haften', 'haftung', 'haftbar', 'haft* ..10 wie für', 'einsteh*', 'einzustehen', 'einzustehen', 'steht ..10 ein', 'verantwortlich', 'verantwortung', 'zu vertreten', 'vertritt', 'einstandspflicht*', 'zurechn*', 'zuzurechnen', 'zugerechnet',
  ],
  AS_FOR_ITS_OWN: [
    'wie für ..4 eigen*', 'wie ..2 eigen*', 'wie für sich selbst', 'in gleicher weise wie ..4 eigen*', 'gleichermassen ..6 eigen*', 'verschulden ..12 wie', 'als ..3 eigen*', 'in gleichem umfang', 'vollumfänglich', 'uneingeschränkt', 'in vollem umfang', 'voll verantwortlich', 'weiterhin', 'bleibt ..10 verantwortlich|haftbar|haftet', 'gegenüber dem auftraggeber ..6 einhaltung',
  ],
  // Delimiting responsibilities, or liability towards others, is not liability for the sub-processor.
  RESPONSIBILITIES_DELIMITED: ['verantwortlichkeiten', 'abgegrenzt', 'abzugrenzen', 'voneinander', 'zuständigkeiten'],
  LIABILITY_ELSEWHERE: ['gesamtschuldner*', 'jede partei haftet', 'nur für eigenes', 'für eigenes verschulden', 'haftet nicht', 'keine haftung', 'haftung ist ausgeschlossen', 'haftung ausgeschlossen', 'haftet ..4 nur', 'auswahlverschulden', 'sorgfältige* auswahl', 'ausgeschlossen'],
};

import type { Lexicon } from '../lexicon.js';

/** Words that tell near misses apart: headings of whole clauses, definitions, exceptions, other recipients, other secrets. */
export const requirementsLimits: Lexicon = {
  DEFINES: ['bedeutet', 'bedeuten', 'bezeichnet', '" meint', 'im sinne ..4 sind|ist ..12 zu verstehen', 'wird ..6 verstanden', 'versteht man', 'gelten ..4 als unterauftrag*', 'hat die bedeutung'],
  TABLE_OF_CONTENTS: ['inhaltsverzeichnis*', 'inhaltsübersicht*', 'inhalt dieses'],
  PROCESSOR_DUTIES_HEADING: ['pflichten des auftragnehmers|auftragsverarbeiters|auftragsbearbeiters|anbieters|dienstleisters', 'pflichten der auftragnehmerin|anbieterin|auftragsbearbeiterin', 'pflichten ..3 auftragnehmer*|auftragsverarbeiter*|auftragsbearbeiter*|anbieter*'],
  CONTROLLER_DUTIES_HEADING: [
    '*pflichten des auftraggebers|verantwortlichen|kunden', '*pflichten der auftraggeberin|verantwortlichen|kundin', 'verantwortlichkeit ..4 auftraggeber*|verantwortlichen|kunden', 'verantwortung des auftraggebers|verantwortlichen|kunden', 'obliegenheiten ..3 auftraggeber*|verantwortlichen|kunden',
    'aufgaben des auftraggebers|verantwortlichen|kunden', 'aufgaben der auftraggeberin|verantwortlichen|kundin', 'was sie ..2 tun', 'ihre ..2 pflichten|aufgaben', 'mitwirkung des auftraggebers|kunden', 'mitwirkung der auftraggeberin|kundin',
    'stellung des auftraggebers|verantwortlichen|kunden', 'deine|eure ..1 aufgaben|pflichten|aufgabe|job|part|hausaufgaben', 'dein|euer job|part|teil|beitrag', 'ihre ..1 hausaufgaben|mitwirkung|verantwortung', 'ihr|ihre teil|beitrag|part', 'was ist ..2 job', 'was ..2 von ..1 brauchen', 'was du|ihr ..2 tust|tun|machst|beachten', 'mitwirkungspflicht*', 'mitwirkungsleistung*', 'verantwortungsbereich des auftraggebers|kunden|verantwortlichen',
  ],
  ON_BEHALF: ['im auftrag', 'in dessen auftrag', 'auftragsverarbeitung', 'auftragsbearbeitung', 'auftragsdatenverarbeitung', 'in seinem auftrag', 'in ihrem auftrag'],
  AGREEMENT_WORD: ['abrede|abreden|abmachung|abmachungen|absprache|übereinkunft', 'vereinbarung|vereinbarungen', 'vertrag|vertrags|vertrages|verträge', 'avv', 'adv', 'dpa', 'auftrag|auftrags|auftrages', 'hauptvertrag*', 'nutzungsvertrag*', 'auftragsverarbeitungsvertrag*', 'leistungsvereinbarung*', 'rahmenvertrag*', 'beauftragung'],
  SERVICES_DEFINED: ['unsere* leistung*|dienst*', 'leistungsbeschreibung'],
  IN_RELATION_TO_SERVICES: ['im zusammenhang mit den leistungen|diensten|services', 'in bezug auf die leistungen|dienste'],
  DATA_SUBJECT_CATEGORIES: [
    'kategorie* ..5 betroffen*', 'kreis ..6 betroffen*', 'betroffenenkreis*', 'betroffenengruppe*', 'betroffenenkategorie*', 'betroffene* personengruppe*', 'betroffene* personenkreis*', 'personenkategorie*', 'personengruppe*', 'personenkreis*', 'kategorien ..3 personen', 'gruppen ..3 betroffen*', 'folgende* ..4 personen betroffen', 'verarbeitung|bearbeitung betroffen* ..4', 'betroffene gruppen', 'von der verarbeitung|bearbeitung ..8 betroffen', 'betroffene|betroffenen personen sind|umfassen', 'betroffene sind', 'betroffen sind ..8', 'betroffene ..2 personen :',
  ],
  CORRECTING_ONLY: ['berichtig* ..4 lösch*', 'lösch* ..4 sperr*', 'lösch* ..4 einschränk*'],
  OTHER_PROCESSING: ['andere* verarbeitung|bearbeitung', 'weitergehende* verarbeitung|bearbeitung', 'abweichende* verarbeitung|bearbeitung', 'anderweitig*', 'bestimmten verarbeitung|bearbeitung', 'zur verarbeitung verpflichtet', 'zur verarbeitung', 'pflicht zur verarbeitung', 'weisungsbindung', 'zur bearbeitung', 'hierzu verpflichtet', 'dazu verpflichtet', 'entgegensteh*'],
  RESPONDS: ['beantwort*'],
  OPINION: [
    'meinen', 'finden', 'sehen', 'urteil', 'erachten', 'erachte',
    'auffassung', 'meinung', 'ansicht', 'hält', 'halten', 'einschätzung', 'erachtet', 'überzeugung', 'feststellt', 'erkennt', 'glaubt', 'annimmt', 'wenn', 'falls', 'sofern',
    'nach sicht', 'aus sicht', 'fällt ..3 auf', 'kommt ..8 vor', 'gelangt', 'nach dem urteil', 'für', 'zweifel*',
  ],
  SUSPENDS: ['aussetz*', 'auszusetzen'],
  REFUSES: ['nicht ..3 verpflichtet ..12 auszuführen|befolgen|auszufuehren|umzusetzen', 'nicht auszuführen|befolgen|ausführen', 'nicht ..3 ausführen|befolgen|umsetzen', 'zurückzuweisen', 'ablehn*', 'abzulehnen', 'verweiger*', 'zu verweigern', 'braucht|brauchen|muss|müssen ..8 nicht ..4 befolgen|auszuführen|ausführen|umzusetzen|umsetzen'],
  OUTSIDE_FORBIDDEN: ['untersagt', 'verboten', 'ausserhalb ..6 weisung*', 'nicht ..4 ohne weisung*'],
  AUDITORS: ['prüfer*', 'auditor*', 'kontrolleur*', 'wirtschaftsprüfer*', 'revisionsgesellschaft*'],
  DEEMED: ['gilt|gelten ..8 genehmigt|erteilt|akzeptiert|angenommen'],
  SUB_OF_SUB: ['unterunterauftrag*', 'durch den unterauftrag*', 'durch den subunternehm*'],
  NOT_SUB_PROCESSING: ['nebenleistung*', 'nicht als unterauftrag*', 'nicht ..3 hierzu gehören', 'nicht hierzu', 'keine unterauftrag*'],
  OWN_FAULT: ['wie für ..4 eigen*', 'wie für sich', 'wie ..2 eigen*'],
  PRONOUN: ['sie', 'er', 'dieser', 'diese', 'dieses', 'deren', 'dessen'],
  SPECIFIC_DUTY: ['informationspflicht*', 'meldepflicht*', 'auskunftspflicht*', 'nachweispflicht*', 'kontrolle*'],
  PROCESSOR_CHOOSES: ['entscheidung|wahl|auswahl ..2 trifft|obliegt|liegt|steht ..3 auftragnehmer*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*|anbieter*|uns|wir', 'entscheidet|bestimmt|wählt ..2 auftragnehmer*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*|anbieter*', 'entscheiden wir', 'auftragnehmer|auftragsverarbeiter|anbieter|dienstleister|auftragnehmerin entscheidet|wählt|bestimmt', 'wahl ..2 beim auftragnehmer|auftragsverarbeiter|anbieter', 'wie es ihm|ihr|uns', 'uns vorbehalten', 'wahl|ermessen|entscheidung des auftragnehmers|auftragsverarbeiters|auftragsbearbeiters|anbieters|dienstleisters', 'wahl|ermessen|entscheidung der auftragnehmerin|anbieterin', 'nach eigenem ermessen', 'nach seiner wahl', 'nach eigener wahl', 'in seinem ermessen', 'wahl|ermessen|entscheidung|gutdünken der auftragsverarbeiterin|auftragsbearbeiterin|dienstleisterin|auftragnehmerin|anbieterin', 'wahl|ermessen|entscheidung|gutdünken des dienstleisters|dienstanbieters|lieferanten', 'nach unserer wahl', 'in|nach unserem ermessen', 'was ihm|ihr|uns ..3 zweckmässig|geeignet|sinnvoll', 'nach ihrer wahl löscht|gibt', 'nach gutdünken'],
  CONSISTS_OF: [
    'ist|sind', 'umfassen', 'gehören', 'betrifft', 'betreffen', 'folgende*', 'nachfolgende*', 'bestehen aus', 'zählen', 'insbesondere', 'dient', 'erfolgt',
    'umfasst',
  ],
  // Headings of what only tells how the agreement came about.
  RECITALS: ['präambel', 'vorbemerkung*', 'erwägungsgründe*', 'erwägungen', 'ausgangslage', 'hintergrund'],
  INTRODUCTION: [
    'präambel', 'allgemeines', 'einleitung', 'vorbemerkung*', 'parteien', 'vertragsparteien', 'geltungsbereich', 'anwendungsbereich', 'definitionen', 'begriffsbestimmung*', 'grundlagen', 'ausgangslage', 'hintergrund',
    'leistungen', 'zusammenarbeit', 'auftrag', 'gegenstand', 'anlass', 'einführung', 'vorwort', 'grundsätzliches', 'parteien und',
  ],
  CONFIDENTIAL_TREATMENT: [
    'vertraulich ..3 behandel*', 'vertraulichkeit ..4 wahr*|verpflichtet|gewährleist*', 'wahrung ..4 vertraulichkeit*|datengeheimnis*|verschwiegenheit', 'datengeheimnis*', 'verschwiegenheit ..4 verpflichtet', 'zur ..3 vertraulichkeit|geheimhaltung|verschwiegenheit', 'geheim ..2 halten', 'stillschweigen',
    'vertraulich', 'verschwiegenheit', 'geheim',
    'wahrt|wahren|bewahrt ..4 vertraulichkeit|verschwiegenheit|geheimhaltung',
    'wahrt|wahren|beachtet|beachten|hält|halten ..4 *geheimnis', '*geheimnis ..6 zu wahren|wahren|gewahrt|zu beachten',
  ],
  AUDIT_BY_AUTHORITY: ['*prüfung|*prüfungen|*kontrolle|*kontrollen|inspektion|inspektionen der ..1 *aufsichtsbehörde*|behörde|behörden|datenschutzbehörde*', '*prüfung|*prüfungen|*kontrolle|*kontrollen|inspektion|inspektionen der für ..6 zuständigen *aufsichtsbehörde*|behörde|behörden|datenschutzbehörde*', 'aufsichtsbehörde|aufsichtsbehörden|behörde|behörden|edöb ..8 prüf*|kontroll*|inspizier*|audit*', 'kontrolle*|prüfung*|überprüfung* ..3 durch ..3 aufsichtsbehörde*|behörde*', 'kontrollen|kontrolle der aufsichtsbehörde*', 'kontrollhandlungen', 'aufsichtsbehördliche* kontroll*', 'maßnahmen der aufsichtsbehörde*'],
  PURPOSE_CLAUSE: [
    'zur|zum ..1 *abrechnung|*verwaltung|*versand|*betreuung|*verbuchung|*auswertung|*abwicklung|*buchhaltung ..2 verwendet|genutzt|gebraucht|herangezogen|benutzt|eingesetzt',
    'um ..16 zu', 'zum zweck|zwecke', 'zu ..4 zwecken', 'zwecks', 'zur ..4 erbringung|erfüllung|durchführung|bereitstellung|abwicklung',
    'damit', 'zum ..3 zwecke', 'bezweckt', 'soll ..8 verschaffen|ermöglichen|erlauben', 'mit dem ziel', 'um ..20 zu',
    'um ..12 *zu*',
  ],
  DUTY_VERB: [
    'verpflichtet', 'verpflichten', 'informiert', 'unterrichtet', 'benachrichtigt', 'garantiert', 'bestätigt', 'gewährleistet', 'benennt', 'dokumentiert', 'sorgt', 'muss', 'sichert ..8 zu', 'stellt ..12 sicher', 'verantwortlich', 'hat ..14 zu informieren|unterrichten|benachrichtigen|sorgen|gewährleisten|dokumentieren|bestätigen|benennen',
    'stellen ..12 sicher', 'sorgen', 'führt ..4 verzeichnis', 'müssen', 'erfüllen ..8 pflichten', 'obliegt', 'obliegen',
  ],
  // Return and deletion both, one after the other; and one or the other.
  RETURN_AND_DELETE: ['zurückzugeben|herauszugeben|auszuhändigen|zurück|heraus|aus|übergeben ..6 und ..10 löscht|löschen|gelöscht|vernichten|vernichtet', 'zurückzustellen|zurückgestellt|auszufolgen|ausgefolgt|übersandt|zurückgegeben|herausgegeben|ausgehändigt|zurückgesandt|übergibt|retourniert|überlassen|zurückgeführt|übermitteln ..6 und ..12 löscht|löschen|gelöscht|vernichten|vernichtet|vernichtung'],
  RETURN_OR_DELETE: ['lösch*|gelöscht|vernicht* ..14 oder ..10 zurück*|heraus*|rück*|auszu*|gibt|überg*', 'zurück*|heraus*|rück*|auszu*|überg* ..12 oder ..10 lösch*|vernicht*|zu', 'entweder'],
  ENABLES_RIGHTS: ['sucht|suchen ..6 heraus', 'stellt|stellen ..8 zusammen', 'herauszusuchen|zusammenzustellen|rauszusuchen', 'sucht|suchen ..6 raus', 'damit ..24 erfüllen|nachkommen|kann', 'in die lage', 'ermöglich*'],
  // Who pays is another matter than who owes what.
  COSTS: ['kosten', 'vergütung*', 'entgelt|entgelte|entgelts|entgeltes|entgelten|entgeltlich*|entgeltpflichtig*|entgeltregelung*|entgeltanspruch*|entgeltanpassung*', 'aufwandsentschädigung*', 'regelungen über ..4 vergütung'],
  COSTS_CLAIMED: ['vergütung ..6 verlangen|beanspruchen|geltend|rechnung|berechnen', 'vergütungsanspruch*', 'kosten ..8 trägt|tragen|getragen|berechnet'],
  ACKNOWLEDGED: ['ist bekannt , dass', 'ist|sind ..8 bekannt ..1 dass'],
  NOT_TOLD: ['nicht ..4 informier*|mitteil*|unterricht*|benachrichtig*'],
  RIGHTS_WORD: ['rechte|rechten|recht'],
  ANAPHORA: ['dabei', 'hierbei', 'insoweit', 'hierzu', 'dazu', 'ihn', 'ihm', 'in diesem zusammenhang', 'entsprechend*', 'in diesen fällen', 'in diesem fall', 'in solchen fällen', 'zu diesem zweck'],
  RECORDS: ['*verzeichnis*'],
  APPROVES: ['genehmig*', '*genehmigung*', 'zustimm*', '*zustimmung*', 'zugestimmt', 'stimmt ..12 zu', 'einverstanden*', 'einverständnis*', 'einwillig*', 'akzeptier*', 'bewillig*', 'freigegeben', 'befugt', 'gestattet', 'erlaubt', 'ermächtigt'],
  TAKING_ACCOUNT: ['unter berücksichtigung', 'berücksichtig*', 'zu berücksichtigen'],
  INTENDED: ['beabsichtig*', 'geplant*', 'vorgesehen*', 'bevor', 'vor ..4 beginn|einsatz|beauftragung|beizug|hinzuziehung', 'vorab', 'im voraus', 'vorgängig*', 'vorher*', 'rechtzeitig', 'tage vor', 'wochen vor', 'vorankündigung*'],
  GUARANTEES_COMPLIANCE: ['haftet|haften gegenüber', 'verantwortlich gegenüber', 'gegenüber ..4 verantwortlich', 'haftet|haften ..8 einhaltung'],
  RESULTS_FROM: ['ergib* sich', 'ergeben sich', 'ergibt sich', 'richten sich nach', 'richtet sich nach', 'siehe'],
  OTHER_PURPOSES: ['keine* ander* zweck*', 'eigene* zweck*', 'eigene* geschäftszweck*', 'seine|seiner|ihre|ihrer eigenen produkte|dienste|zwecke|zwecken', 'anderen zwecken', 'zu anderen ..6 zwecken', 'zwecke dritter'],
  CONFIRMS: ['bestätig*', 'bescheinig*', 'protokoll*', 'nachweis*', 'nachzuweisen'],
  PROVING_DUTY: ['nachweispflicht*', 'ablesbar'],
  NECESSARY: ['erforderlich*', 'notwendig*', 'benötigt*', 'relevant*', 'sämtliche'],
  REPORTS_ONLY: ['anhand ..4 unterlagen|dokumente*|informationen', 'nur|ausschliesslich|lediglich ..6 fragebog*|fragebögen|bericht*|zertifikat*|selbstauskunft*|selbstauskünfte'],
  SERVES_PURPOSE: [
    'dient|dienen', 'bezweckt|bezwecken', 'erfolgt ..2 zum zweck|zwecke', 'erfolgt ..2 zur', 'soll ..8 ermöglichen|verschaffen', 'mit dem ziel',
  ],
  NOTHING_ELSE: [
    'ohne ..14 nichts|keinerlei',
    'jeder umgang ..10 untersagt', 'nicht ..6 andere|anderen zwecke|zwecken|zweck', 'zu nichts anderem', 'nicht ..3 abweichen', 'nicht abweichen', 'findet nicht statt', 'ohne ..8 keine verarbeitung|bearbeitung|nutzung', 'ohne ..8 nimmt ..6 keine',
    'voraussetzung', 'setzt ..10 voraus', 'einzig', 'nur', 'allein', 'ausschliesslich', 'keine verarbeitung', 'untersagt', 'unterbleibt ..6 verarbeitung', 'darf nicht ..6 anders', 'nie anders', 'niemals',
    'ohne ..14 keine|nicht',
  ],
  RAISES: [
    'beanstandet', 'erhebt ..4 bedenken', 'meldet ..3 bedenken', 'warnt', 'bekommt ..8 rückmeldung', 'gibt ..6 bescheid', 'sagt|sagen', 'macht ..12 aufmerksam', 'rügt', 'verständigt', 'erfährt|erfahren',
  ],
  ONLY: [
    'einzig', 'nur so', 'nichts anderem', 'alleinig*', 'bloss', 'findet nicht statt', 'nicht von ..8 gedeckt',
  ],
  NOTICES: [
    'mitteilungen unter|nach|gemäss|bedürfen', 'zustellung*', 'gilt ..6 als zugegangen|zugestellt',
  ],
};

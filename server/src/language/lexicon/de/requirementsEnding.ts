import type { Lexicon } from '../lexicon.js';

/** End of the processing and checks during it. Art. 28(3)(g), (h) GDPR; Art. 6(4), 9(2) DSG. */
export const requirementsEnding: Lexicon = {
  DELETES: ['alles weg', 'ist|sind ..4 weg', 'verschwind*', 'ausradier*', 'bereinig*', 'lösch*', 'gelöscht', 'zu löschen', '*löschung*', 'löscht', 'vernicht*', '*vernichtung*', 'zu vernichten', 'zerstör*', 'entfern*', 'anonymisier*', 'beseitig*', 'unkenntlich', 'überschreib*', '*schredder*', 'tilg*', 'ausgelöscht', 'nichts mehr ..4 vorhanden'],
  RETURNS: [
    'bekommt|bekommen|erhält|erhalten|kriegt ..10 unterlagen|dateien|akten|datenträger|datenbestand ..3 zurück',
    'daten ..2 bekommt|bekommen|erhält|zurückbekommt',
    'zurückzu*', 'wiedergeb*', 'herauszu*',
    'runterlad*', 'runterzuladen', 'heruntergeladen', 'rausgeb*', 'zurückkriegen|zurückbekommen', 'datenexport', 'ausleit*', 'ausgehändigt',
    'bekommt|bekommen|erhält|erhalten ..6 daten', 'hinausgeb*', 'mitgeben', 'übermittelt ..6 daten ..4 an',
    'zurückübermittel*', 'zurückzuübermitteln', 'zurückliefer*', 'zurückzuliefern', 'zurückgeliefert', 'zurückreich*', 'zurückgereicht', 'zurückspiel*', 'zurückzuspielen', 'zurückgespielt', 'rückliefer*', 'rückerstatt*', 'rücküber*', 'rücktransfer*', 'zurückerhalt*', 'zurückerhält', 'zurückhol*',
    'rückgabe*', 'zurückgeb*', 'zurückgibt', 'zurückzugeben', 'zurückgegeben', 'zurückgewähr*', 'gibt ..16 zurück', 'geben ..12 zurück', 'zurück zu geben', 'herausgab*', 'herausgeb*', 'herauszugeben', 'herausgegeben', 'gibt ..14 heraus', 'aushändig*', 'auszuhändigen', 'ausgehändigt', 'händigt ..12 aus', 'übergeb*', 'übergabe', 'zu übergeben', 'übergibt', 'zurückerstatt*', 'rückführ*', 'rücküberführ*', 'retourn*', 'zurücksend*', 'export*', '*export|*exports', 'rückübertrag*', 'zurückübertrag*', 'zu überlassen', 'zurückzusenden', 'rückgängig', 'stellt ..14 daten ..10 zur verfügung', 'daten ..12 zur verfügung gestellt', 'datenherausgabe', 'abgeliefert', 'rücksendung', 'daten ..8 bereit*', 'download*', 'herunterlad*',
    'zurückstell*', 'zurückzustellen', 'zurückgestellt', 'rückstellung*', 'ausfolg*', 'auszufolgen', 'ausgefolgt', 'folgt ..12 aus', 'überlässt ..10 daten', 'überlassen', 'zurückschick*', 'zurückgeschickt', 'schick* ..4 ihnen|sie', 'ihnen ..6 schick*', 'übersend*', 'übersandt', 'laden ..10 herunter', 'lädt ..10 herunter', 'zum bezug', 'abruf bereit', 'zum abruf', 'abholung', 'abholen', 'stellt ..14 zurück', 'mitnehmen', 'bekommt|bekommen|erhält|erhalten ..6 daten ..3 zurück', 'zustell*',
    'dürfen|können ..10 herunterladen',
    'herunterzuladen', 'mitzunehmen', 'abzuholen', 'abzurufen',
  ],
  // The controller takes its data out before they are deleted.
  FETCHES_DATA: [
    'exportier*', 'zu exportieren', '*export|*exports', 'herunterlad*', 'herunterzuladen', 'runterlad*', 'runterzuladen', 'heruntergeladen', 'download*', 'abruf|abrufen|abruft|abzurufen|abgerufen', 'abhol*|abzuholen|abgeholt', 'beziehen|bezogen|bezieht|bezug', 'mitnehmen|mitzunehmen', 'herausziehen|herauszuziehen|rausziehen',
    'sicher*|gesichert ..4 *daten', '*daten|datensätze|datenbestand|datenbestände|inhalte|dateien ..6 sichern|sichert|sicherst|gesichert', 'auslesen|auszulesen|auslest', 'ausleiten|auszuleiten', 'entnehmen|zu entnehmen', '*daten ..6 kopieren|zu kopieren|kopiert', 'migrieren|zu migrieren|migriert', 'auf ..3 systeme|server ..2 übertragen',
  ],
  // A time or an occasion is given for it; what may be done only until the end is no return at the end.
  GRACE: ['tage|wochen|monate|monat ..1 zeit', 'zeit ..8 zu', 'frist', 'gelegenheit', 'möglichkeit', 'noch ..6 tage|wochen|monate|monat'],
  UNTIL_THE_END: ['bis ..3 letzten tag', 'vor|bis ..3 vertragsende|ende|ablauf|beendigung|kündigung|schliessung|laufzeitende|vertragsablauf', 'vor dem ..3 ende', 'während der vertragslaufzeit|laufzeit|vertragsdauer', 'jederzeit', 'rechtzeitig'],
  AT_THE_END: [
    'ende .|:',
    'abo-ende|projektende|mandatsende|nutzungsende', 'ende|*vertragsende|*laufzeitende ..3 abos|abonnements|abonnement', 'kündigst|kündigt|kündigen|künden ..3 du|ihr|sie', 'ausscheiden', 'nach dem auslaufen',
    'schliesst|schliessen|schließt|schließen|löst|lösen ihr|sie|du ..3 konto|kundenkonto|account|zugang', 'nach|mit|bei der schliessung|schließung', '*kontoschliessung|*kontoschließung', '*konto|account ..3 geschlossen',
    'endet|enden ..5 *verhältnis', '*verhältnis* ..4 beendet|endet|aufgelöst|ende', 'ende ..3 *verhältnis*',
    'vertrag zu ende', 'ist ..4 zu ende', 'zu ende geht|ist', 'schluss ist', 'vertragsbeendigung*', 'beendet ist|wird|sind', 'nach ende', 'nach ..4 erledigung',
    'nach ..3 beendigung', 'bei ..3 beendigung', 'mit ..3 beendigung', 'nach ..3 abschluss', 'nach ..2 ende', '*vertragsende*', 'ende|endes|endet|enden|beendet|beenden|beendigung|*vertragsende|*laufzeitende|*abrechnungsende|*leistungsende ..3 vertrag*|vereinbarung*|auftrag*|leistung*|verarbeitung*|zugang*|kooperation', 'nach ablauf', 'nach erfüllung', 'nach ..2 erbringung', 'auftragsende*', 'laufzeitende', 'beendigung*', 'nach kündigung', 'bei kündigung', 'nach wegfall', 'nach ..2 einstellung', 'vertragsbeendigung', 'sobald ..10 nicht mehr', 'nach vertrags*', 'nicht mehr benötigt', 'nicht länger erforderlich', 'zweckerfüllung', 'bei vertrags*', 'zum ende',
    '*vertrag*|vertragsverhältnis|vereinbarung|auftrag|zusammenarbeit ..3 beendet|endet|ausläuft|abgelaufen|aufgelöst', 'endet|enden ..5 *vertrag*|vertragsverhältnis|vereinbarung|auftrag|zusammenarbeit', 'vertragsablauf*', 'vertragsauflösung*', 'leistung*|arbeiten ..3 erbracht|abgeschlossen', 'wegfall*', 'nach ..3 auflösung', 'bei ..3 auflösung', 'kündig* sie', 'konto ..5 schliess*|kündig*|aufgelöst|aufgehoben|lösch*', 'ende|endes|endet|enden|beendet|beenden|beendigung|*vertragsende|*laufzeitende|*abrechnungsende|*leistungsende ..3 bearbeitung*|zusammenarbeit', 'ablauf ..4 vertrag*|vereinbarung', 'am ende', 'auftragserledigung', 'erledigung ..3 auftrag*', 'wenn sie gehen', 'wenn ..8 endet',
    'läuft|laufen ..6 aus', 'auslaufen',
    'nach der|ihrer|deiner|eurer|erfolgter kündigung', 'nach dem|ihrem|deinem kündigungstermin|austritt|abschied|wechsel', 'ist ..2 gekündigt', 'gekündigt wurde|wird|haben|hat',
  ],
  CHOICE: [
    'sucht ..6 aus', 'aussuch*', 'könnt|kann|können ihr|sie ..2 wählen', 'dürfen|können ..10 exportieren', 'exportmöglichkeit*', 'auf wunsch', 'entscheiden|entscheidet', 'angibt', 'mitteilt', 'festlegt', 'auswahl',
    'dürfen|können|könnt ..14 exportieren|herunterladen|mitnehmen|abholen|sichern',
    'wahl', 'wahlrecht*', 'wahlweise', 'in dessen auftrag', 'in deren auftrag', 'nach wunsch', 'wunsch', 'wünscht', 'gewünscht*', 'entscheid*', 'entscheidung', 'verlangen', 'verlangt', 'weisung', 'anweisung', 'anforderung', 'aufforderung', 'bestimmt', 'bestimmung', 'optional', 'ermessen', 'instruktion', 'vorherige* zustimmung', 'zustimmung', 'antrag', 'ersuchen', 'legt ..16 fest', 'wählt', 'wählen', 'vorgabe', 'anfrage',
    'bestimmen', 'vorzieh*', 'vorzieht', 'je nachdem', 'wünschen', 'möchte|möchten', 'gewählt*', 'wählbar', 'ob ..12 oder',
  ],
  THEREAFTER: ['hernach', 'alsdann', 'nach ..4 übernahme|empfang|eingang|bestätigung|abschluss der übergabe', 'nach bestätigt*', 'erst dann', 'verbleibende*|verbliebene*', 'anschliessend*', 'anschließend*', 'danach', 'sodann', 'hiernach', 'im anschluss', 'nach ..3 rückgabe|herausgabe|übergabe|export|aushändigung', 'daraufhin', 'nach erfolgter', 'hernach', 'darauf', 'andernfalls', 'anderenfalls', 'sonst', 'tage danach', 'unterbleibt', 'dann', 'nach ablauf dieser|der frist', 'nach diesem zeitpunkt', 'samt ..4 kopien'],
  COPIES: ['kopie|kopien', 'vervielfältigung*', 'duplikat*', 'sicherungskopie*', 'sicherheitskopie*', 'datensicherung*', 'backup*', 'datenbestand*', 'datenbestände*', 'alle|sämtliche'],
  RETENTION: ['aufbewahrung*', 'aufbewahren', 'aufzubewahren', 'archivier*', 'aufbewahrungspflicht*', 'speicherpflicht*', 'verpflichtung zur speicherung'],

  AUDIT: [
    'eigener prüfungen', '*prüfungen', '*kontrollen', 'uns ..6 besuchen', 'selbst ..2 bild machen|verschaffen', 'selber ..2 bild machen|verschaffen', 'vorbeikommen', 'in augenschein nehmen', 'vor ort ansehen|anschauen|umsehen',
    'kontrolle|kontrollen', 'kontrollier*', 'kontrollrecht*', 'kontrollbefugnis*', 'stichprobenkontroll*', 'vor-ort-kontroll*', 'datenschutzkontroll*', 'kontrollmassnahme*', 'überprüf*', 'prüfung|prüfungen', 'nachprüfung*', 'vor-ort-prüfung*', 'datenschutzprüfung*', 'prüfen', 'geprüft', '*audit|*audits|*auditierung', 'auditier*', 'inspektion*', 'inspizier*', 'einsichtnahme*', 'einsicht', 'begehung*', 'besichtig*', 'inaugenschein*', 'zu überzeugen', 'überzeugen', 'vergewisser*', 'revision*', 'nachprüf*', 'stichproben*', 'vor-ort-*', 'prüfrecht*', 'prüfungsrecht*', 'inspektionsrecht*', 'auditrecht*', 'aufsuchen', 'zutritt', 'zugang zu ..2 seinen|ihren|unseren|den ..2 räum*|betriebsstätte*|geschäftsräum*|rechenzentr*', 'besuch|besuche vor ort', 'besuchen', 'bild ..3 mach*', 'kontrolliert', 'prüft', 'prüfen lassen', 'begutacht*', 'besichtigung*', 'kontrollmöglichkeit*', 'nachschau*', 'augenschein*', 'kontrollbesuch*', 'vor ort', 'audit', 'auditierung*', 'überzeugt', 'einblick', 'prüfungsbefugnis*', 'kontrollhandlung*', 'zugangsrecht*',
    '*räume|*räumen|büro|büros|betrieb|rechenzentrum|werkstatt|lager|haus|serverraum ..6 ansehen|anschauen|ansieht|anschaut|anzusehen|anzuschauen|zeigen ..1 lassen', 'ansehen|anschauen|ansieht|anschaut|anzusehen|anzuschauen|sehen , wie ..8 umgegangen|verarbeitet|bearbeitet|gearbeitet|umgeht|geschützt|arbeiten|arbeitet', 'selbst|selber|persönlich ..3 ansehen|anschauen|anzusehen|anzuschauen', 'nach dem rechten', 'auf die finger', 'zusehen|zuschauen , wie',
    'nachsehen', 'nachschauen', 'einschau', 'vorbeischauen', 'zeigen|zeigt ..10 räume|räumen|räumlichkeiten|rechenzentrum|server|serverraum', 'hinter die kulissen', 'über die schulter',
    'umschauen|umzuschauen|umsehen|umzusehen', 'durch ..2 räume|räumlichkeiten|büros|rechenzentrum ..1 führen|geführt',
  ],
  CARRIES_OUT: [
    'ansehen', 'anschauen', 'umsehen', 'nachsehen', 'vorbeikommen', 'vorbeischauen', 'besuchen', 'kommen', 'schickt', 'zeigen',
    'durchführ*', 'durchzuführen', 'durchgeführt*', 'vornehm*', 'vorzunehmen', 'ausüb*', 'auszuüben', 'führt ..10 durch', 'beauftrag*', 'ermöglich*', 'zu ermöglichen', 'duld*', 'zu dulden', 'gewähr*', 'zu gewähren', 'gestatte*', 'zulassen', 'lässt ..4 zu', 'eingeräumt', 'beitragen', 'trägt ..8 bei', 'beizutragen', 'unterwerfen', 'zu kontrollieren', 'zu überprüfen', 'überprüfen', 'zu prüfen', 'prüfen', 'kontrollieren', 'zu überzeugen', 'überzeugen', 'überprüft', 'möglich', 'einsicht ..3 nehmen', 'vergewissern', 'verlangen', 'zu auditieren', 'auditieren', 'inspizieren', 'lassen', 'stattfinden', 'finden ..20 statt', 'erfolgen', 'unterstützt', 'berechtigt', 'inspektionen', 'mitwirk*', 'zutritt', 'betreten', 'räumt ..12 ein', 'kann|können|darf|dürfen', 'steht ..6 zu|frei', 'zugestanden', 'zu gestatten', 'recht auf', 'recht zur|zu', 'hat ..4 recht', 'besitzt ..4 recht', 'zuzulassen', 'lässt ..14 zu', 'zu gewähren', 'zugang', 'aufsuchen', 'mach*', 'zur hand', 'unterstützen', 'hilft', 'vorbehalten', 'öffnet|öffnen', 'begleit*', 'eingeräumt', 'einräum*', 'zusteh*',
    'nachschauen', 'anzuschauen', 'anzusehen', 'ansieht', 'anschaut', 'zeigt',
    'umschauen|umzuschauen|umzusehen', 'führt|führen ..6 räume|räumlichkeiten|büros|rechenzentrum',
  ],
  ON_SITE: ['vor ort', 'vor-ort-*', '*geschäftsräum*', 'räumlichkeiten', 'betriebsstätte*', 'geschäftsbetrieb', 'betriebsräum*', 'inspektion*', 'einrichtungen', 'datenverarbeitungseinrichtungen', 'datenverarbeitungsanlagen', 'in den betrieb', 'rechenzentr*'],
  CERTIFICATES: [
    'soc*', 'iso*', '*report|*reports', 'pentest*', 'penetrationstest*',
    'zertifi*', 'testat*', 'prüfbericht*', 'auditbericht*', 'bericht*', 'nachweise|nachweisen', 'selbstaudit*', 'selbstauskunft*', 'fragebog*', 'fragebög*', 'verhaltensregel*', 'gütesiegel*', 'berichte|berichten', 'auditreport*', 'nachweis', 'zertifikat*', 'zusammenfassung*', 'prüfberichte*', 'testate*', 'prüfzeugnis*', 'attest*',
  ],
  REPLACES_AUDITS: [
    'anstelle|statt|anstatt ..4 *prüfung|*prüfungen|*kontrolle|*kontrollen|audits|audit|inspektionen',
    'ersetzt werden', 'ersetzen', 'ersetzt', 'anstelle', 'an stelle', 'statt ..3 kontrolle*|prüfung*|audit*|inspektion*', 'ausschliesslich ..6 durch|anhand', 'beschränkt ..3 auf', 'beschränken ..3 auf', 'gelten ..2 als ..3 erfüllt', 'gilt ..4 als ..3 erfüllt', 'abgegolten', 'tritt an die stelle', 'treten an die stelle', 'keine vor-ort-*', 'verzichtet ..8 kontrolle*|audit*|prüfung*', 'ausgeschlossen', 'abwenden', 'nach wahl des auftragnehmers', 'stattdessen', 'nach seiner wahl', 'nach ihrer wahl', 'nach eigener wahl', 'ausschliesslich ..3 bericht*|prüfbericht*|zertifikat*', 'besuche* ..3 vor ort ..3 ausgeschlossen', 'statt einer|der ..3 kontrolle|prüfung|besichtigung|inspektion', 'ersatzweise', 'genügt ..6 zertifikat*|bericht*|testat*', 'nicht möglich', 'hierauf beschränkt', 'gilt ..8 als erbracht|erfüllt',
  ],
  INFORMATION: [
    'information|informationen', 'auskunft*', 'auskünfte*', 'auskunftserteilung', 'angaben', 'dokumentation*', 'unterlagen', 'nachweis*', 'belege', 'nachzuweisen', 'nachgewiesen', 'nachweist', 'weist ..14 nach', 'dokumente*', 'bericht*', 'beleg|belege|belegs|beleges|belegen|belegt|belegte|belegbar', 'einblick', 'nachweis*', 'belege|belegen', 'dokumentiert', 'protokolle*', 'alles ..3 was', 'was ..4 brauch*', 'antworten', 'fragen', 'fakten', 'aufstellung*', 'aufzeichnung*', 'anfragen', 'weisen ..16 nach', 'weist ..20 nach', 'zeigen ..8 dass',
  ],
  PROVIDES: [
    'übersend*', 'übersandt', 'zusend*', 'zu machen', 'aushändig*',
    'stellt ..24 zur verfügung', 'stellen ..20 zur verfügung', 'zur verfügung ..3 stell*', 'zur verfügung gestellt', 'zur verfügung', 'zur verfügung zu stellen', 'bereitstell*', 'bereitzustellen', 'stellt ..16 bereit', 'bereitgestellt', 'erteil*', 'zu erteilen', 'auskunftserteilung', 'vorleg*', 'vorzulegen', 'vorgelegt', 'legt ..10 vor', 'überlass*', 'zu überlassen', 'übermittel*', 'zu übermitteln', 'nachzuweisen', 'nachgewiesen', 'nachweisen', 'weist ..14 nach', 'nachweis* ..6 erbring*|führen|zu führen', 'erbringt ..10 nachweis*', 'führt ..10 nachweis*', 'aushändig*', 'herausgeb*', 'offenleg*', 'offenzulegen', 'zugänglich', 'anforder*', 'anforderung', 'verlangen', 'liefer*', 'gewährt', 'ermöglich*', 'einzuholen', 'einholung', 'beantwort*', 'belegt', 'weitergeb*', 'zukommen', 'geben', 'gibt|gebe', 'zu geben', 'erhält|erhalten', 'bekommt|bekommen', 'liefert', 'händigt|händigen ..12 aus', 'aushändigen', 'auszuhändigen', 'legt|legen ..16 vor', 'vorlegen', 'gewährt|gewähren ..4 einblick|einsicht', 'verfügbar ..3 mach*', 'verfügbar zu machen', 'nach ..1 dass', 'weist|weisen ..20 nach', 'nachweisen', 'zu liefern', 'herausgeben', 'belegt|belegen', 'stellen|stellt ..20 bereit|verfügung', 'zur einsicht', 'offenleg*', 'dar ..1 dass', 'reicht ..8 ein', 'zeigt|zeigen|aufzeigen', 'beantwortet|beantworten', 'schicken|schickt|sendet|zusenden', 'lässt ..10 zukommen', 'versorg*', 'ausstatt*', 'weisen ..16 nach', 'zeigen ..8 dass', 'bescheinig*', 'offenbar*',
  ],
  COMPLIANCE: [
    'hervorgeht', 'vertragsgemäss*', 'regeln ..4 eingehalten',
    'einhaltung', 'einhält', 'einzuhalten', 'erfüllung', 'nachweis*', 'nachzuweisen', 'nachgewiesen', 'weist ..14 nach', 'konformität', 'rechenschaft*', 'kontroll*', 'überprüf*', 'prüfung*', 'audit*', 'inspektion*', 'umsetzung', 'belegen', 'nachweispflicht*', 'prüf*', 'vertragstreue', 'pflichterfüllung', 'vertragserfüllung', 'vertragskonform*', 'erfüllt', 'erfüllen', 'halten', 'einhalten', 'eingehalten*', 'beachtung', 'befolg*', 'pflichten nach', 'dieser vertrag ..4 eingehalten', 'umgesetzt', 'ordnungsgemäss*', 'prüfen', 'kontrollier*', 'beleg|belege|belegs|beleges|belegen|belegt|belegte|belegbar', 'datenschutzkonform*', 'auftragskontrolle',
  ],
  DEMONSTRATES: [
    'nachweis*', 'nachzuweisen', 'nachgewiesen', 'weist ..14 nach', 'belegen', 'belegt', 'beleg|belege|belegs|beleges|belegen|belegt|belegte|belegbar', 'nachweisen', 'nachweisbar', 'dokumentiert ..6 einhaltung', 'prüfen|überprüfen ..1 ob', 'prüfen zu können', 'zur ..2 prüfung|kontrolle|überprüfung', 'beweis*', 'für die ..2 prüfung|kontrolle|überprüfung', 'weist|weisen ..24 nach', 'weisen ..16 nach', 'zeigen ..8 dass', 'nachweis*',
  ],
  ALLOWS_AUDIT: [
    'ermöglich*', 'gestatte*', 'duld*', 'zu dulden', 'gewährt', 'zu gewähren', 'lässt ..4 zu', 'zuzulassen', 'unterwirft', 'trägt ..6 bei', 'zu gestatten', 'zuzulassen', 'räumt ..12 ein', 'lässt ..14 zu', 'gewähren', 'zugelassen', 'öffnet|öffnen', 'wirkt ..8 mit', 'eingeräumt', 'zugestanden',
  ],
  MAY_PROVE: ['nachweis ..3 dürfen|darf|kann|können', 'dürfen|darf ..4 testat*|zertifikat*|bericht*', 'berechtigt|befugt ..16 nachweis*', 'darf|dürfen ..14 nachweis*|nachgewiesen|nachzuweisen', 'der|den|dieser|diesen|ein|einen|als nachweis ..14 kann|können', 'nachweis ..14 kann|können ..6 ablehnen|verweigern|einstellen|ersetzen|bestimmen', 'freiwillig ..3 kann|können', 'nachweise ..10 können|kann', 'kann ..14 nachweis*|nachgewiesen|belegen', 'können ..14 nachweis*|nachgewiesen|belegt', 'kann ..10 nachweis*', 'berechtigt ..14 nachzuweisen'],
  // Audits that are no more than a look at certificates.
  REPORTS_INSTEAD: [
    'kontrolle*|prüfung*|audit* ..8 durch|mittels|anhand|über|auf ..5 selbstauskunft*|selbstauskünfte|fragebog*|fragebögen|zertifikat*|bericht*|testat*|unterlagen', 'beschränk* ..8 fragebog*|fragebögen|bericht*|berichte|zertifikat*|unterlagen|dokument*|testat*|selbstauskunft*', 'nur|ausschliesslich|lediglich ..4 anhand|mittels|über ..5 unterlagen|dokument*|bericht*|zertifikat*',
    'durch ..6 einsicht*|vorlage|einsichtnahme ..10 zertifikat*|bericht*|prüfbericht*|testat*', 'anhand ..6 bericht*|zertifikat*|prüfbericht*|testat*', 'kontrolle*|prüfung*|audit* ..6 durch ..4 fragebog*|fragebögen|zertifikat*|bericht*',
    'kontrolle*|prüfung*|audit*|überprüfung*|*kontrolle|*prüfung ..8 allein|nur|ausschliesslich|lediglich ..3 anhand|durch|mittels|über|auf ..5 fragebog*|fragebögen|zertifikat*|bericht*|testat*|unterlagen|selbstauskunft*', 'anstelle|statt|anstatt ..4 *prüfung|*kontrolle|inspektion|besichtigung|begehung|audit ..14 zertifikat*|bericht*|prüfbericht*|testat*|fragebog*',
  ],
  // Inspections of accounts are no audits of data protection.
  BILLS: ['rechnung|rechnungen', 'abrechnung*', 'buchführung*', 'buchhaltung*'],
  // Audits that are refused.
  AUDIT_REFUSED: [
    'gibt es nicht', 'bieten wir nicht', 'machen wir ..3 nicht', 'finden|findet nicht statt', 'nicht statt', 'bringen nichts', 'nicht geschuldet', 'nicht angeboten|gewährt', 'kein* zutritt|zugang', 'kein* ..3 vor ort|vor-ort-*',
    'nicht ..2 möglich|gestattet|zulässig|vorgesehen|erlaubt|zugelassen', 'ausgeschlossen', 'kein* ..4 recht|anspruch', 'unzulässig', 'verzichtet ..6 auf',
  ],
  // Evidence that may be given, not must.
  MAY_FURNISH: [
    'kann|können ..16 zusammenfassung*|zertifikat*|testat*|bericht* ..8 vorlegen|übermitteln|bereitstellen|überlassen|verfügung', 'kann|können ..12 nachgewiesen|belegt werden',
  ],
  NOT_REPLACED: ['ersetz* ..4 nicht', 'nicht ..4 ersetz*|beschränkt|ausgeschlossen', 'kein ersatz', 'unberührt', 'daneben', 'zusätzlich'],
  PROCESSOR_MUST_AGREE: ['wenn|sofern|soweit|falls ..2 auftragnehmer*|auftragsverarbeiter*|auftragsbearbeiter*|anbieter*|dienstleister*|wir ..10 zustimm*|zustimmt|einverstanden|genehmigt|einwilligt', 'zustimmung|einwilligung|genehmigung|einverständnis des auftragnehmers|auftragsverarbeiters|auftragsbearbeiters|anbieters|dienstleisters', 'zustimmung|einwilligung|genehmigung|einverständnis der auftragnehmerin|auftragsbearbeiterin|anbieterin', 'unserer ..2 zustimmung|genehmigung', 'bedarf|bedürfen ..4 seiner|ihrer zustimmung'],
  THIRD_PERSON: ['dritte|dritten|dritter', 'wettbewerber*', 'konkurrent*', 'beauftragte*'],
  DATE_AGREED: ['termin*', 'zeitpunkt', 'umfang', 'ablauf'],
  CLAIMS: ['verlangen', 'anfordern', 'einfordern', 'fordern', 'beanspruchen', 'anspruch auf', 'recht auf', 'einsehen', 'zu erhalten'],
};

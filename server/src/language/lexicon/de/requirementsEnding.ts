import type { Lexicon } from '../lexicon.js';

/** End of the processing and checks during it. Art. 28(3)(g), (h) GDPR; Art. 6(4), 9(2) DSG. */
export const requirementsEnding: Lexicon = {
  DELETES: ['lösch*', 'gelöscht', 'zu löschen', '*löschung*', 'löscht', 'vernicht*', '*vernichtung*', 'zu vernichten', 'zerstör*', 'entfern*', 'anonymisier*'],
  RETURNS: [
    'rückgabe*', 'zurückgeb*', 'zurückgibt', 'zurückzugeben', 'zurückgegeben', 'zurückgewähr*', 'gibt ..16 zurück', 'geben ..12 zurück', 'zurück zu geben', 'herausgab*', 'herausgeb*', 'herauszugeben', 'herausgegeben', 'gibt ..14 heraus', 'aushändig*', 'auszuhändigen', 'ausgehändigt', 'händigt ..12 aus', 'übergeb*', 'übergabe', 'zu übergeben', 'übergibt', 'zurückerstatt*', 'rückführ*', 'rücküberführ*', 'retourn*', 'zurücksend*', 'export*', '*export|*exports', 'rückübertrag*', 'zurückübertrag*', 'zu überlassen', 'zurückzusenden', 'rückgängig', 'stellt ..14 daten ..10 zur verfügung', 'daten ..12 zur verfügung gestellt', 'datenherausgabe', 'abgeliefert', 'rücksendung', 'daten ..8 bereit*', 'download*', 'herunterlad*',
  ],
  AT_THE_END: [
    'nach ..3 beendigung', 'bei ..3 beendigung', 'mit ..3 beendigung', 'nach ..3 abschluss', 'nach ..2 ende', '*vertragsende*', '*ende* ..3 vertrag*|vereinbarung*|auftrag*|leistung*|verarbeitung*|zugang*|kooperation', 'nach ablauf', 'nach erfüllung', 'nach ..2 erbringung', 'auftragsende*', 'laufzeitende', 'beendigung*', 'nach kündigung', 'bei kündigung', 'nach wegfall', 'nach ..2 einstellung', 'vertragsbeendigung', 'sobald ..10 nicht mehr', 'nach vertrags*', 'nicht mehr benötigt', 'nicht länger erforderlich', 'zweckerfüllung', 'bei vertrags*', 'zum ende',
  ],
  CHOICE: [
    'wahl', 'wahlrecht*', 'wahlweise', 'in dessen auftrag', 'in deren auftrag', 'nach wunsch', 'wunsch', 'wünscht', 'gewünscht*', 'entscheid*', 'entscheidung', 'verlangen', 'verlangt', 'weisung', 'anweisung', 'anforderung', 'aufforderung', 'bestimmt', 'bestimmung', 'optional', 'ermessen', 'instruktion', 'vorherige* zustimmung', 'zustimmung', 'antrag', 'ersuchen', 'legt ..16 fest', 'wählt', 'wählen', 'vorgabe', 'anfrage',
  ],
  THEREAFTER: ['anschliessend*', 'anschließend*', 'danach', 'sodann', 'hiernach', 'im anschluss', 'nach ..3 rückgabe|herausgabe|übergabe|export|aushändigung', 'daraufhin', 'nach erfolgter', 'hernach', 'darauf'],
  COPIES: ['kopie|kopien', 'vervielfältigung*', 'duplikat*', 'sicherungskopie*', 'sicherheitskopie*', 'datensicherung*', 'backup*', 'datenbestand*', 'datenbestände*', 'alle|sämtliche'],
  RETENTION: ['aufbewahrung*', 'aufbewahren', 'aufzubewahren', 'archivier*', 'aufbewahrungspflicht*', 'speicherpflicht*', 'verpflichtung zur speicherung'],

  AUDIT: [
    'kontrolle|kontrollen', 'kontrollier*', 'kontrollrecht*', 'kontrollbefugnis*', 'stichprobenkontroll*', 'vor-ort-kontroll*', 'datenschutzkontroll*', 'kontrollmassnahme*', 'überprüf*', 'prüfung|prüfungen', 'nachprüfung*', 'vor-ort-prüfung*', 'datenschutzprüfung*', 'prüfen', 'geprüft', '*audit|*audits|*auditierung', 'auditier*', 'inspektion*', 'inspizier*', 'einsichtnahme*', 'einsicht', 'begehung*', 'besichtig*', 'inaugenschein*', 'zu überzeugen', 'überzeugen', 'vergewisser*', 'revision*', 'nachprüf*', 'stichproben*', 'vor-ort-*', 'prüfrecht*', 'prüfungsrecht*', 'inspektionsrecht*', 'auditrecht*',
  ],
  CARRIES_OUT: ['durchführ*', 'durchzuführen', 'durchgeführt*', 'vornehm*', 'vorzunehmen', 'ausüb*', 'auszuüben', 'führt ..10 durch', 'beauftrag*', 'ermöglich*', 'zu ermöglichen', 'duld*', 'zu dulden', 'gewähr*', 'zu gewähren', 'gestatte*', 'zulassen', 'lässt ..4 zu', 'eingeräumt', 'beitragen', 'trägt ..8 bei', 'beizutragen', 'unterwerfen', 'zu kontrollieren', 'zu überprüfen', 'überprüfen', 'zu prüfen', 'prüfen', 'kontrollieren', 'zu überzeugen', 'überzeugen', 'überprüft', 'möglich', 'einsicht ..3 nehmen', 'vergewissern', 'verlangen', 'zu auditieren', 'auditieren', 'inspizieren', 'lassen', 'stattfinden', 'finden ..20 statt', 'erfolgen', 'unterstützt', 'berechtigt', 'inspektionen', 'mitwirk*', 'zutritt', 'betreten'],
  ON_SITE: ['vor ort', 'vor-ort-*', '*geschäftsräum*', 'räumlichkeiten', 'betriebsstätte*', 'geschäftsbetrieb', 'betriebsräum*', 'inspektion*', 'einrichtungen', 'datenverarbeitungseinrichtungen', 'datenverarbeitungsanlagen', 'in den betrieb', 'rechenzentr*'],
  CERTIFICATES: ['zertifi*', 'testat*', 'prüfbericht*', 'auditbericht*', 'bericht*', 'nachweise|nachweisen', 'selbstaudit*', 'selbstauskunft*', 'fragebog*', 'fragebög*', 'verhaltensregel*', 'gütesiegel*', 'berichte|berichten', 'auditreport*', 'nachweis'],
  REPLACES_AUDITS: [
    'ersetzt werden', 'ersetzen', 'ersetzt', 'anstelle', 'an stelle', 'statt ..3 kontrolle*|prüfung*|audit*|inspektion*', 'ausschliesslich ..6 durch|anhand', 'beschränkt ..3 auf', 'beschränken ..3 auf', 'gelten ..2 als ..3 erfüllt', 'gilt ..4 als ..3 erfüllt', 'abgegolten', 'tritt an die stelle', 'treten an die stelle', 'keine vor-ort-*', 'verzichtet ..8 kontrolle*|audit*|prüfung*', 'ausgeschlossen', 'abwenden', 'nach wahl des auftragnehmers',
  ],
  INFORMATION: ['information|informationen', 'auskunft*', 'auskünfte*', 'auskunftserteilung', 'angaben', 'dokumentation*', 'unterlagen', 'nachweis*', 'belege', 'nachzuweisen', 'nachgewiesen', 'nachweist', 'weist ..14 nach', 'dokumente*', 'bericht*', 'beleg*'],
  PROVIDES: [
    'stellt ..24 zur verfügung', 'stellen ..20 zur verfügung', 'zur verfügung ..3 stell*', 'zur verfügung gestellt', 'zur verfügung', 'zur verfügung zu stellen', 'bereitstell*', 'bereitzustellen', 'stellt ..16 bereit', 'bereitgestellt', 'erteil*', 'zu erteilen', 'auskunftserteilung', 'vorleg*', 'vorzulegen', 'vorgelegt', 'legt ..10 vor', 'überlass*', 'zu überlassen', 'übermittel*', 'zu übermitteln', 'nachzuweisen', 'nachgewiesen', 'nachweisen', 'weist ..14 nach', 'nachweis* ..6 erbring*|führen|zu führen', 'erbringt ..10 nachweis*', 'führt ..10 nachweis*', 'aushändig*', 'herausgeb*', 'offenleg*', 'offenzulegen', 'zugänglich', 'anforder*', 'anforderung', 'verlangen', 'liefer*', 'gewährt', 'ermöglich*', 'einzuholen', 'einholung', 'beantwort*', 'belegt', 'weitergeb*', 'zukommen',
  ],
  COMPLIANCE: ['einhaltung', 'einhält', 'einzuhalten', 'erfüllung', 'nachweis*', 'nachzuweisen', 'nachgewiesen', 'weist ..14 nach', 'konformität', 'rechenschaft*', 'kontroll*', 'überprüf*', 'prüfung*', 'audit*', 'inspektion*', 'umsetzung', 'belegen', 'nachweispflicht*', 'prüf*'],
  DEMONSTRATES: ['nachweis*', 'nachzuweisen', 'nachgewiesen', 'weist ..14 nach', 'belegen', 'belegt'],
  ALLOWS_AUDIT: ['ermöglich*', 'gestatte*', 'duld*', 'zu dulden', 'gewährt', 'zu gewähren', 'lässt ..4 zu', 'zuzulassen', 'unterwirft', 'trägt ..6 bei'],
  MAY_PROVE: ['kann ..14 nachweis*|nachgewiesen|belegen', 'können ..14 nachweis*|nachgewiesen|belegt', 'kann ..10 nachweis*', 'berechtigt ..14 nachzuweisen', 'nachweis kann', 'nachweis ..8 kann'],
};

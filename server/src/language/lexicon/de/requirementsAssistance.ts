import type { Lexicon } from '../lexicon.js';

/** Rights of data subjects, breaches, impact assessment, consultation. Art. 28(3)(e), (f), 32 to 36 GDPR; Art. 22 to 25, 28 DSG, Art. 17(2) DSV. */
export const requirementsAssistance: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'betroffenenrecht*', 'betroffenenanfrage*', 'betroffenenanfragen', 'betroffenenbegehren*', 'betroffenenersuchen*', 'betroffenenantr*', 'recht*|rechten ..4 betroffen*', 'betroffen* ..10 recht*|rechten', 'kapitel iii', 'kapitel 3', 'anfrage*|anfragen ..6 betroffen*', 'antrag*|anträge*|anträgen ..5 betroffen*', 'ersuchen ..4 betroffen*', 'begehren ..4 betroffen*', 'betroffen* ..12 anfrage*|antrag|antrags|antrages|anträge*|ersuchen|begehren|auskunft*|ansprüche*|berichtigung|löschung|wendet|wenden', 'auskunftsbegehren', 'auskunftsersuchen', 'auskunftsrecht*', 'auskunftsanspr*', 'auskunft* ..6 berichtigung', 'berichtigung ..4 löschung', 'auskunft|berichtigung|löschung|einschränkung|datenübertragbarkeit|datenherausgabe ..3 recht*', 'recht* ..3 auskunft', 'recht auf vergessenwerden', 'datenportabilität', 'datenübertragbarkeit', 'art.|artt.|artikel* 12|15 bis|-|ff ..1 22|23', 'art.|artt.|artikel* 12-23|15-22|12-22|15-20', 'rechte und ansprüche', 'wahrnehmung ..3 rechte*',
    'anfragen von dritten', 'direkt ..6 gerichtete* anfrage*',
    'jemand ..8 auskunft|berichtigung|löschung', 'verlangt|verlange ..4 auskunft|berichtigung|löschung|einsicht', 'verlangen ..4 berichtigung|löschung', 'begehren ..3 auskunft|berichtigung|löschung', 'antrag*|anträge*|anfrage*|gesuch*|ersuchen ..3 auf|um|zur|nach|wegen|betreffend ..2 auskunft|berichtigung|löschung', '*löschanspr*', 'löschbegehren*', 'löschungsbegehren*', 'löschersuchen*', 'gesuch* ..5 betroffen*', 'betroffen* ..12 gesuch*|anliegen|eingabe*', 'anliegen ..6 kapitel|betroffen*', 'auskunftsgesuch*', 'datenherausgabe ..4 berichtigung', 'art.|artikel 25 ..4 dsg', 'rechte* der betroffen*', 'auskunft*|berichtigung* , ..2 löschung*',
    'auskunfts und|oder|sowie ..1 lösch*|berichtig*|herausgabe*', 'auskunfts , ..4 lösch*|berichtig*',
    'auskunft ..6 verlangt|beantrag*|begehr*', 'die|welche|wenn ..6 auskunft verlangen', 'auskunft oder|und|, ..1 löschung|berichtigung', 'betroffen* person* ..6 direkt|unmittelbar', 'schreibt|meldet|wendet|kontaktiert ..6 betroffen*', 'betroffen* ..8 schreibt|kontaktiert|meldet',
    'ansprüche*|anspruch ..4 betroffen*', 'auskunftsverlangen',
    'begehrt|begehren|wünscht|beantragt|fordert ..4 auskunft', 'auskunft über ..2 daten', 'person|kunde|patient ..4 auskunft',
  ],
  FORWARDS: ['weiterleit*', 'weiterzuleiten', 'weitergeleitet', 'leitet ..16 weiter', 'weiterreich*', 'verweis*', 'verweist', 'weitergeb*', 'übermittelt ..8 anfrage*', 'weiterleitung', 'abgegeben', 'abzugeben', 'abgeben', 'gibt|geben ..14 weiter', 'reicht ..12 weiter', 'weitergereicht', 'weitergegeben', 'weiterzugeben', 'weiterzureichen', 'zuleit*', 'zuzuleiten', 'zugeleitet', 'leitet ..14 zu', 'verwiesen', 'übermittelt ..10 anfrage*|ersuchen|antrag*', 'übergibt ..10 anfrage*|ersuchen|antrag*', '*ersuchen|*anfragen|*anträge|*begehren|*gesuche ..10 übermittelt|übersandt|geschickt|zugestellt', 'vorgelegt'],
  CARRIES_OUT_RIGHTS: [
    'ergreift ..20 damit', 'trifft ..20 damit', 'damit ..10 erfüllen|nachkommen', 'maßnahmen|massnahmen ..8 treffen', 'maßnahmen|massnahmen ..6 weisung', 'sicherzustellen', 'umzusetzen', 'umsetzung', 'ergreift ..8 maßnahmen|massnahmen', 'berichtig* ..6 lösch*', 'zu berichtigen', 'stellt ..14 zur verfügung', 'zur verfügung zu stellen', 'bereitstell*', 'bereitzustellen', 'ermöglich*', 'beantwort*', 'hilft', 'nach weisung',
    'führt ..20 durch', 'führen ..20 durch', 'nimmt ..20 vor', 'durchzuführen', 'vorzunehmen', 'setzt ..20 um', 'erledigt', 'vollzieht', 'sperrt',
  ],
  SELF_SERVICE: ['werkzeug*', 'funktionen', 'selbst ..6 zugriff', 'selbständig ..4 umsetzen'],

  BREACH: [
    'verletzung* ..6 schutz* ..4 daten|personendaten', 'verletzung* ..4 datensicherheit', 'verletzung* ..2 datenschutz*', 'verletzung* ..2 sicherheit', 'verletzung* personenbezogen* daten', 'datenschutzverletzung*', 'datenpanne*', '*datenschutzvorfall*', 'datenschutzvorfälle*', '*sicherheitsvorfall*', '*sicherheitsvorfälle*', 'sicherheitsverletzung*', 'datensicherheitsverletzung*', 'datenschutzpanne*', 'datenleck*', 'datenverlust*', 'datenschutzverstoß*', 'datenschutzverstoss*', 'datenschutzverstöss*', 'datenschutzereignis*', 'datensicherheitsvorf*', 'unbefugte* ..3 zugriff* ..6 daten', 'verletzung des datenschutzes', 'verletzungen werden', 'vorfall|vorfälle ..6 daten*', 'art.|artikel* 33 ..6 verletzung*', 'datenmissbrauch*', 'incident*', 'verletzung* ..8 bekannt', 'meldung von verletzungen', 'art. 4 nr. 12',
    'verletzung* ..3 schutz*', 'datensicherheit ..3 verletzt', 'schutz ..6 verletzt', '*daten ..10 verloren|abhanden|gestohlen|entwendet|kompromittiert|abgeflossen|offengelegt', 'verlust ..4 *daten', 'datenlecks', 'leck|lecks', 'datenabfluss*', 'schief', '*daten ..10 unbefugte* ..4 gelangt', 'cyberangriff*', 'hackerangriff*', 'verletzung* ..2 daten',
    'unbefugt* ..4 zugriff*|offenleg*',
    'verstoss|verstoß ..2 schutz*', '*daten ..8 falsche* hände', 'datenschutzverstoss',
  ],
  RULES_VIOLATED: ['verstoss|verstösse|verstössen|verstoß|verstöße|verstößen ..10 datenschutz*|vorschrift*|bestimmung*', 'unrechtmässig* ..3 übermittelt', 'unrechtmässig ..3 kenntnis', 'unregelmässigkeit*', 'störung*', 'schwachstelle*', 'sicherheitslücke*', 'jeden verstoss', 'jeden verstoß'],
  SERIOUS_ONLY: ['nur erhebliche*', 'nur ..3 schwerwiegend*', 'wesentliche* verletzung*', 'erhebliche* verletzung*', 'schwerwiegende* verletzung*', 'gravierende* verletzung*', 'erhebliche*|schwerwiegende*|wesentliche*|gravierende* ..2 vorfall|vorfälle*|datenpanne*|datenschutzverletzung*|datenschutzvorf*|sicherheitsvorf*', 'nach einschätzung ..2 auftragnehmer*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*|anbieter*', 'unserer einschätzung|ansicht'],

  IMPACT_ASSESSMENT: ['*folgenabschätzung*', '*folgeabschätzung*', 'dsfa', 'dsfas', 'datenschutzfolgenabschätzung*', 'datenschutz-folgen*', 'folgenabschätz*', 'art.|artikel* 35', 'dpia*', 'privacy impact assessment*', 'abschätzung* ..3 folgen', 'folgen ..6 abzuschätzen', 'risikofolgenabschätz*', 'privacy impact'],
  PRIOR_CONSULTATION: ['konsultation*', 'konsultier*', 'vorabkonsultation*', 'vorherige* anhörung*', 'art.|artikel* 36', 'vorgängig* konsult*', 'vorherige* konsult*', 'vorab-konsultation*', 'anhörung ..3 aufsichtsbehörde*', 'behörde*|aufsichtsbehörde*|datenschutzbehörde*|edöb ..6 befass*|anhör*|anzuhören|konsultier*', 'stellungnahme ..4 edöb|aufsichtsbehörde*|datenschutzbehörde*|behörde*', 'art.|artikel|art 23 ..3 dsg', 'vorab ..6 behörde* ..6 befassen|einbeziehen|fragen', 'voranfrage*', 'konsultieren'],
  ARTICLES_32_TO_36: [
    'art.|artt.|artikel* 32|33|34 ..3 bis|-|– ..3 36', 'art.|artt.|artikel* 32|33|34 ..9 35 ..4 36', 'art.|artt.|artikel* 32-36|33-36|34-36', '32 bis 36', '33 bis 36', '32 - 36',
  ],
  STATUTORY_DUTIES: [
    'gesetzliche*|datenschutzrechtliche* ..3 pflichten|verpflichtungen|anforderungen', 'pflichten ..6 dsgvo|ds-gvo|dsg|datenschutzrecht|datenschutzgesetz*|eu-dsgvo', 'einhaltung ..6 pflichten|verpflichtungen', 'erfüllung ..4 pflichten|verpflichtungen', 'rechenschaftspflicht*', 'nachweispflicht*',
    'gesetzliche*|datenschutzrechtliche* ..3 vorschriften|vorgaben|bestimmungen', 'vorschriften ..4 datenschutz*|dsg|dsgvo', 'pflichten ..3 gesetz*', 'pflichten ..4 verantwortliche*|auftraggeber* ..6 datenschutz*|dsgvo',
    'anforderungen ..3 datenschutzrecht*|dsgvo|datenschutz*|dsg',
  ],
  // Giving the controller what it needs is helping it, too.
  FURNISHES: ['zur verfügung', 'bereitstell*', 'bereitgestellt', 'bereitzustellen', 'liefer*', 'zuliefer*', 'zulieferung*', 'überlass*', 'überlässt', 'überlassung', 'übermittel*', 'herauszugeben', 'gibt|geben ..14 heraus', 'mitzuteilen', 'teilt|teilen ..16 mit', 'erteil*', 'aushändig*', 'auszuhändigen', 'beibring*', 'beizubringen', 'verschaff*', 'vorleg*', 'vorzulegen', 'legt ..12 vor', 'beantwort*', 'beisteuer*', 'steuert ..8 bei', 'zukommen', 'auskünfte* über', 'auskunft* ..3 über', 'mit ..4 auskünften|angaben|unterlagen|beschreibung*|informationen', 'stellt|stellen ..24 zur verfügung', 'stellt|stellen ..24 bereit', 'stellt|stellen ..24 zu', 'erhält|erhalten|bekommt|bekommen ..8 angaben|unterlagen|informationen|auskünfte', 'erhalten|bekommen ..4 von uns', 'trägt|tragen ..14 informationen|angaben ..4 bei', 'beizutragen'],
  MATERIAL: ['information|informationen', 'angaben', 'unterlagen', 'auskünfte|auskünften', 'auskunft', 'dokument*', 'beschreibung*', 'nachweis*', 'fragen', 'daten', 'details', 'fakten'],
  NEEDED_FOR: ['benötig*', 'bedarf', 'nötig*', 'erforderlich*', 'notwendig*', 'braucht', 'brauchen', 'dafür', 'hierfür'],
  ON_DEMAND: ['auf ..3 ersuchen|bitte|geheiss|geheiß|zuruf|weisung|verlangen|wunsch|anweisung|anforderung|aufforderung', 'nach ..2 weisung|anweisung', 'wunsch', 'weisungsgemäss*'],
  // Notice of some breaches only, or only when all is known.
  AFTER_INQUIRY: ['nach ..2 abschluss ..6 untersuchung*|prüfung*|ermittlung*|abklärung*|analyse*', 'verdacht ..3 bestätigt', 'nach ..3 interne* untersuchung*|prüfung*|abklärung*'],
  // Help that is tried, or may be given, is not owed.
  HELP_IF_CONVENIENT: ['sofern|soweit|wenn ..10 kapazität*|zeit', 'nach möglichkeit und', 'nach verfügbarkeit', 'soweit ..4 ressourcen', 'soweit ..6 zumutbar'],
  NOTICE_MEANT: ['diese|die meldung|mitteilung|information|unterrichtung|benachrichtigung|verständigung', 'dies ..4 geschieht|erfolgt|geschehen|erfolgen', 'er|sie ..2 dies'],
  INFORM: ['ins bild', 'bild setz*', 'nachricht', 'meldefrist*'],
  PROMPTLY: ['meldefrist ..4 stunde*|tag*', 'stunden ab|nach ..2 kenntnis*', 'innerhalb|binnen|innert ..2 tages', 'nächsten ..1 werktag|arbeitstag', 'selben tag'],
  HELP_NOT_OWED: ['nicht ..2 verpflichtet|geschuldet', 'keine ..2 unterstützung|mitwirkung', 'kann|können ..10 unterstützen|helfen|mitwirken', 'nur ..4 gesondert*|zusätzlich* ..3 vereinbar*|auftrag*|beauftrag*', 'gesondert* ..2 beauftragung|auftrag|vereinbarung', 'schuldet ..6 nicht', 'nicht schuldet', 'nach eigenem ermessen', 'freiwillig', 'aus kulanz'],
  TELL_PROCESSOR: ['dem ..2 auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter* ..6 melden|mitzuteilen|anzuzeigen', 'der ..2 auftragnehmerin|anbieterin|auftragsbearbeiterin ..6 zu melden', 'dem support', 'der hotline'],
};

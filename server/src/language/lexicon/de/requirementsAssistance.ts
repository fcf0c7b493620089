import type { Lexicon } from '../lexicon.js';

/** Rights of data subjects, breaches, impact assessment, consultation. Art. 28(3)(e), (f), 32 to 36 GDPR; Art. 22 to 25, 28 DSG, Art. 17(2) DSV. */
export const requirementsAssistance: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'betroffenenrecht*', 'betroffenenanfrage*', 'betroffenenanfragen', 'betroffenenbegehren*', 'betroffenenersuchen*', 'betroffenenantr*', 'recht*|rechten ..4 betroffen*', 'betroffen* ..10 recht*|rechten', 'kapitel iii', 'kapitel 3', 'anfrage*|anfragen ..6 betroffen*', 'antrag*|anträge*|anträgen ..5 betroffen*', 'ersuchen ..4 betroffen*', 'begehren ..4 betroffen*', 'betroffen* ..12 anfrage*|antrag*|anträge*|ersuchen|begehren|auskunft*|ansprüche*|berichtigung|löschung|wendet|wenden', 'auskunftsbegehren', 'auskunftsersuchen', 'auskunftsrecht*', 'auskunftsanspr*', 'auskunft* ..6 berichtigung', 'berichtigung ..4 löschung', 'auskunft|berichtigung|löschung|einschränkung|datenübertragbarkeit|datenherausgabe ..3 recht*', 'recht* ..3 auskunft', 'recht auf vergessenwerden', 'datenportabilität', 'datenübertragbarkeit', 'art.|artt.|artikel* 12|15 bis|-|ff ..1 22|23', 'art.|artt.|artikel* 12-23|15-22|12-22|15-20', 'rechte und ansprüche', 'wahrnehmung ..3 rechte*',
    'anfragen von dritten', 'direkt ..6 gerichtete* anfrage*',
  ],
  FORWARDS: ['weiterleit*', 'weiterzuleiten', 'weitergeleitet', 'leitet ..16 weiter', 'weiterreich*', 'verweis*', 'verweist', 'weitergeb*', 'übermittelt ..8 anfrage*', 'weiterleitung'],
  CARRIES_OUT_RIGHTS: [
    'ergreift ..20 damit', 'trifft ..20 damit', 'damit ..10 erfüllen|nachkommen', 'maßnahmen|massnahmen ..8 treffen', 'maßnahmen|massnahmen ..6 weisung', 'sicherzustellen', 'umzusetzen', 'umsetzung', 'ergreift ..8 maßnahmen|massnahmen', 'berichtig* ..6 lösch*', 'zu berichtigen', 'stellt ..14 zur verfügung', 'zur verfügung zu stellen', 'bereitstell*', 'bereitzustellen', 'ermöglich*', 'beantwort*', 'hilft', 'nach weisung',
  ],
  SELF_SERVICE: ['werkzeug*', 'funktionen', 'selbst ..6 zugriff', 'selbständig ..4 umsetzen'],

  BREACH: [
    'verletzung* ..6 schutz* ..4 daten|personendaten', 'verletzung* ..4 datensicherheit', 'verletzung* ..2 datenschutz*', 'verletzung* ..2 sicherheit', 'verletzung* personenbezogen* daten', 'datenschutzverletzung*', 'datenpanne*', '*datenschutzvorfall*', 'datenschutzvorfälle*', '*sicherheitsvorfall*', '*sicherheitsvorfälle*', 'sicherheitsverletzung*', 'datensicherheitsverletzung*', 'datenschutzpanne*', 'datenleck*', 'datenverlust*', 'datenschutzverstoß*', 'datenschutzverstoss*', 'datenschutzverstöss*', 'datenschutzereignis*', 'datensicherheitsvorf*', 'unbefugte* ..3 zugriff* ..6 daten', 'verletzung des datenschutzes', 'verletzungen werden', 'vorfall|vorfälle ..6 daten*', 'art.|artikel* 33 ..6 verletzung*', 'datenmissbrauch*', 'incident*', 'verletzung* ..8 bekannt', 'meldung von verletzungen', 'art. 4 nr. 12',
  ],
  RULES_VIOLATED: ['verstoss|verstösse|verstössen|verstoß|verstöße|verstößen ..10 datenschutz*|vorschrift*|bestimmung*', 'unrechtmässig* ..3 übermittelt', 'unrechtmässig ..3 kenntnis', 'unregelmässigkeit*', 'störung*', 'schwachstelle*', 'sicherheitslücke*', 'jeden verstoss', 'jeden verstoß'],
  SERIOUS_ONLY: ['nur erhebliche*', 'nur ..3 schwerwiegend*', 'wesentliche* verletzung*', 'erhebliche* verletzung*', 'schwerwiegende* verletzung*'],

  IMPACT_ASSESSMENT: ['*folgenabschätzung*', '*folgeabschätzung*', 'dsfa', 'dsfas', 'datenschutzfolgenabschätzung*', 'datenschutz-folgen*', 'folgenabschätz*', 'art.|artikel* 35', 'dpia*', 'privacy impact assessment*'],
  PRIOR_CONSULTATION: ['konsultation*', 'konsultier*', 'vorabkonsultation*', 'vorherige* anhörung*', 'art.|artikel* 36', 'vorgängig* konsult*', 'vorherige* konsult*', 'vorab-konsultation*', 'anhörung ..3 aufsichtsbehörde*'],
  ARTICLES_32_TO_36: [
    'art.|artt.|artikel* 32|33|34 ..9 36', 'art.|artt.|artikel* 32-36|33-36|34-36', '32 bis 36', '33 bis 36', '32 - 36',
  ],
  STATUTORY_DUTIES: [
    'gesetzliche*|datenschutzrechtliche* ..3 pflichten|verpflichtungen|anforderungen', 'pflichten ..6 dsgvo|ds-gvo|dsg|datenschutzrecht|datenschutzgesetz*|eu-dsgvo', 'einhaltung ..6 pflichten|verpflichtungen', 'erfüllung ..4 pflichten|verpflichtungen', 'rechenschaftspflicht*', 'nachweispflicht*',
  ],
};

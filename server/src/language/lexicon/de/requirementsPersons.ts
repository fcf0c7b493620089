import type { Lexicon } from '../lexicon.js';

/** Confidentiality of the persons who process, and the security of processing. Art. 28(3)(b), (c), Art. 32 GDPR; Art. 8 DSG, Art. 1 to 6 DSV. */
export const requirementsPersons: Lexicon = {
  PERSONS: [
    'wer bei|für uns|ihm|ihr ..8 arbeitet|zugriff', 'wer mit ..6 daten ..2 arbeitet|umgeht|befasst',
    'jede und jeder', 'jeder und jede', 'jede*r', 'jede einzelne', 'unsere leute', 'alle bei uns', 'alle im team', 'mitarbeitern',
    '*personal', 'dienstnehmer*', '*kräfte', '*kräften', 'teammitglied*', 'fachleute', 'freie', 'hilfskräfte', 'person|personen', 'mitglieder des teams', 'werkstudent*', 'aushilfe*', 'subalterne',
    'mitarbeiter*', 'mitarbeitend*', 'beschäftigte*', 'angestellte*', 'arbeitnehm*', 'personal', 'personals', '*personen', 'person', 'arbeitskräft*', 'hilfspersonen', 'beauftragte*', 'befugte*', 'belegschaft', 'freelancer*', 'freie* mitarbeiter*', 'team', 'organe', 'administrator*', 'wer', 'alle beteiligten',
    'bedienstete*', 'arbeitskräfte*', 'mitwirkende*', 'mitwirkenden', 'kräfte', 'diejenigen', 'jeder, der', 'jede person', 'beschäftigt*', 'bearbeiter*', 'sachbearbeiter*', 'erfüllungsgehilfen', 'leiharbeit*', 'zeitarbeit*', 'externe* kräfte*',
    'techniker*', 'mannschaft', 'kollegen', 'kolleginnen', 'leute', 'mitarbeiterschaft', 'projektbeteiligte*', 'eingesetzte*', '*mitarbeiter', '*mitarbeiterinnen', '*mitarbeitenden', 'alle, die', 'unterstellte*', 'subalterne', 'praktikant*',
    'teams', 'mitglied|mitglieder ..2 teams|belegschaft|mannschaft|betriebs',
    '*team|*teams',
  ],
  CONFIDENTIALITY: [
    'vertraulich*', '*vertraulichkeit*', 'verschwiegen*', '*verschwiegenheit*', 'geheimhaltung*', '*geheimhaltung*', 'datengeheimnis*', 'geheimnisschutz*', 'berufsgeheimnis*', 'schweigepflicht*', 'stillschweigen', 'amtsgeheimnis*', 'geheim', 'geheimnis', 'diskretion', 'nda',
    '*schweigepflicht*', 'geheim ..2 halten', 'geheimhalt*', 'nicht ..4 offenbaren', 'nicht weitergeben', 'nicht ..3 preisgeben', 'verschwiegenheits*', 'schweigen', 'geheimzuhalten',
    '*schweige*', 'geheimnisse',
    '*geheimnis|*geheimnisses|*geheimnisse',
  ],
  COMMITTED: [
    'geloben', 'gelobt', 'schwören', 'geschworen', 'versprechen', 'verpflichtungserklärungen', 'verschwiegenheitsklausel*', 'vertraulichkeitsklausel*', 'geheimhaltungsklausel*',
    '*verpflicht*', 'unterlieg*', 'unterliegt', 'unterstehen', 'untersteht', 'unterworfen', 'unterzeichn*', 'gebunden', 'schriftlich ..6 erklär*', 'verpflichtungserklärung*', 'vertraulichkeitserklärung*', 'vertraulichkeitsvereinbarung*', 'geheimhaltungsvereinbarung*', 'vertraulichkeitsverpflichtung*', 'geheimhaltungsverpflichtung*', 'verschwiegenheitsverpflichtung*', 'zu wahren', 'wahren', 'gewahrt', 'auferlegt', 'auferleg*', 'zugesichert', 'einzuhalten', 'angehalten', 'überbind*', 'überbunden', 
    'bindet', 'binden', 'erlegt', 'unterschrieben', 'unterschreib*', 'abzugeben', 'abgegeben', 'gilt eine', 'gelten', 'nimmt ..8 in die', 'pflicht zur', 'in die pflicht', 'geheimhaltungserklärung*', 'verschwiegenheitserklärung*',
    'verschwiegenheitsvereinbarung*', 'vergattert', 'vertraglich', 'arbeitsvertraglich*', 'zur vertraulichkeit ..3 verpflichtet', 'schriftlich ..4 zugesagt', 'versprochen', 'eingeschworen', 'vereidigt', 'haben sich ..8 zu', 'verpflichtung',
    'verpflicht*', 'zusage*', 'zugesagt',
    'abgelegt', 'gelöbnis*', 'unterzeichnet',
  ],
  // Other secrets than the personal data of the controller: a general non-disclosure clause.
  BUSINESS_SECRETS: ['geschäftsgeheimnis*', 'betriebsgeheimnis*', 'geschäfts- und betriebsgeheimnis*', 'quellcode*', 'quelltext*', 'betriebs- und geschäftsgeheimnis*', 'know-how'],

  MEASURES: [
    'technisch*|organisatorisch* ..4 maßnahmen|massnahmen|maßnahme|massnahme', 'technisch-organisatorisch*', '*sicherheitsmaßnahme*', '*sicherheitsmassnahme*', 'schutzmaßnahme*', 'schutzmassnahme*', 'tom', 'toms', 'sicherheitsvorkehrung*', 'datensicherheitsmaßnahmen|datensicherheitsmassnahmen', 'maßnahmen|massnahmen ..6 sicherheit|datensicherheit|schutz', 'maßnahmen|massnahmen ..4 art', 'datensicherheit', 'sicherheit der verarbeitung|bearbeitung', 'angemessene* ..2 datensicherheit', 'angemessene* schutzniveau',
    'technisch* und|oder|wie|sowie organisatorisch*', 'sicherheitsniveau*', 'schutzvorkehrung*', 'datenschutzvorkehrung*', 'schutzniveau ..6 risik*', 'risiko ..3 schutzniveau', '*sicherheitsstandard*',
    'sicherheit der|von ..3 datenverarbeitung|datenbearbeitung|daten|personendaten|systeme', 'sicherheitskonzept*', 'technisch* ..4 mittel|mitteln|schutz|vorkehrungen',
    'anhang|anlage|beilage ..5 massnahmen|maßnahmen', 'massnahmen|maßnahmen ..3 anhang*|anlage*|beilage*',
  ],
  TAKES_MEASURES: [
    'ergreif*', 'ergriffen', 'trifft', 'treffen', 'getroffen*', 'umsetz*', 'umgesetzt', 'umzusetzen', 'setzt ..10 um', 'umsetzung', 'einhaltung', 'einzuhalten', 'hält ..10 ein', 'implementier*', 'gewährleist*', 'sicherstell*', 'sicherzustellen', 'stellt ..10 sicher', 'aufrechterh*', 'unterhält', 'verpflichtet', 'verbindlich', 'zu schützen', 'schützt', 'vornehm*', 'festgelegt', 'anwend*', 'bestehend*', 'umfassen', 'zu treffen', 'zu ergreifen', 'getroffen', 'wahrt', 'einrichten', 'ergreift', 'vorgenommen', 'sorgt', 'aufgeführt*', 'beschrieben*', 'vereinbart*',
    'verfügt', 'betreibt', 'unterhalten', 'hält ..20 aufrecht', 'aufrecht', 'sichern', 'sichert', 'schützen', 'besorgt', 'geboten*', 'hat ..3 getroffen', 'beizubehalten', 'eingerichtet', 'angewendet', 'angewandt', 'wendet ..10 an', 'nachkommen', 'beachten', 'beachtet',
    'bewahrt', 'absicher*', 'abzusichern', 'sichergestellt', 'gesichert', 'hält ..6 sich', 'ist zu gewährleisten', 'umgesetzten', 'hält ..8 ein', 'halten ..10 ein', 'halten ..8 vor', 'hält ..8 vor',
    'einzurichten', 'umzusetzenden', 'angepasst', 'passt ..10 an',
  ],
  CONCRETE_MEASURE: [
    'bildschirmsperre*', 'schliessanlage*', 'zutrittskontroll*', '*schloss', 'chipkarte*', 'zugangskarte*', 'kennwort*', 'kennwörter', '*verschlüsselt*', 'https', 'passwörter*', 'passwortmanager', 'sicherheitsupdate*', 'updates', 'löschfrist*', 'mandantenfähig*', 'vier-augen*', 'videoüberwach*', 'wachdienst*', 'datensicherungen', 'mit passwort', 'hardware-token*', 'protokolliert',
    '*auftragskontrolle*', '*zutrittskontrolle*', '*zugangskontrolle*', '*zugriffskontrolle*', '*weitergabekontrolle*', '*eingabekontrolle*', '*verfügbarkeitskontrolle*', '*trennungskontrolle*', 'verschlüssel*', '*verschlüsselung*', 'pseudonymisier*', 'backup*', 'datensicherung*', 'firewall*', '*authentifizierung*', 'passwor*', 'tls', 'berechtigungskonzept*', 'protokollierung*', 'rollenbasiert*', 'belastbarkeit', 'wiederherstell*', 'mandantentrennung*', 'virenschutz*', 'vpn', 'aes-256', 'datenträgerkontrolle', 'transportkontrolle', 'benutzerkontrolle', 'speicherkontrolle',
    'zwei-faktor*', 'zweite* faktor', 'mehr-faktor*', 'mehrfaktor*', 'zwei-stufen*', 'sicherungskopie*', 'alarmanlage*', 'einbruchmelde*', 'virenscanner*', 'schadsoftware*', 'penetrationstest*', 'notstrom*', 'zugriffsrecht*', 'zutritt nur|zum', 'rechte nach rollen', 'verschlüsselt*', 'notfallplan*', 'patch*', 'löschkonzept*', 'besucherbuch',
  ],
  SECURITY_PAPER: ['sicherheitskonzept*', 'sicherheitsrichtlinie*', 'datensicherheitskonzept*', 'informationssicherheit*', 'art.|artikel* 32'],
  MEASURE_WORD: ['massnahme*', 'maßnahme*', 'vorkehrung*', 'schutzniveau*', 'schutz', 'standard*', 'kontrolle*'],
  // Security said without the set phrase: a heading, a verb of protecting, the article, what it protects from.
  SECURITY_HEADING: ['daten schützen', 'daten schützt', 'daten sichern', 'schutzniveau', 'it-sicherheit', 'technik', 'massnahmen|maßnahmen', 'wie sicher', 'so schützen', 'schutz ..3 daten', 'sicherheit', 'datensicherheit*', 'datensicherung', 'schutzmassnahmen', 'schutzmaßnahmen', 'informationssicherheit', 'schutz der ..2 daten', 'sicher*', 'tom'],
  SECURES: ['anforderungen ..4 datenschutz*', 'innerbetriebliche* organisation', 'organisiert|gestaltet ..12 datenschutz*', 'sicherheit ..3 gewährleist*', 'sichern|sichere|schützen|schützt ..8 daten|personendaten', 'sichern|sichert|schützt|schützen ..6 *daten', 'daten ..6 sicher ..2 verwahr*|aufbewahr*|halten', 'schütz* ..8 daten|personendaten', '*daten ..12 zu schützen', '*daten ..12 zu sichern', '*daten ..14 gesichert|geschützt', 'zum schutz* ..4 *daten', 'sichert ..6 *daten', 'schutz der ..2 *daten', 'bewahr* ..8 *daten', '*daten ..14 abzusichern|abgesichert'],
  AGAINST_LOSS: ['vor|gegen ..6 verlust*|unbefugt*|unberechtigt*|zerstörung|missbrauch*|veränderung*|zugriff*|vernichtung|offenlegung'],
  PROTECTION_GOALS: ['vertraulichkeit ..3 integrität|verfügbarkeit', 'integrität ..3 verfügbarkeit|vertraulichkeit', 'verfügbarkeit ..3 integrität|vertraulichkeit'],
  SECURITY_ARTICLE: ['art.|artikel|artikels|art 32', 'art.|artikel|art 8 ..3 dsg|fadp'],
  BARE_CITATION: ['art.|artikel|art 32 ..6 gilt|gelten|anwendbar', 'gilt|gelten ..3 art.|artikel|art 32', 'es gilt art.|artikel|art'],
  LEFT_OPEN: ['noch ..3 festgelegt|vereinbart|abgestimmt|ergänzt|bestimmt|definiert', 'noch festzulegen|abzustimmen|zu vereinbaren', 'nachgereicht', 'internetseite*|website|webseite|homepage|internet'],
  OUTSIDERS: ['unbefugte|unbefugten|unberechtigte|unberechtigten person|personen'],
  // Bound to secrecy, or who signs it, in a list of measures where the heading `Confidentiality` says nothing of persons.
  SIGNS_SECRECY: ['unterzeichnet|unterzeichnen|unterschreibt|unterschreiben|unterschrieben ..4 *vertraulichkeit*|*verschwiegenheit*|*geheimhaltung*', 'auf|zur ..3 vertraulichkeit|verschwiegenheit|geheimhaltung|datengeheimnis ..3 verpflichtet'],
  GUESTS_OF_HOUSE: ['besucher*|gäste|externe*|fremdfirmen|reinigungs*|betriebsfremde*'],
  ALL_PERSONS: ['sämtliche|sämtlichen|jede|jeder|jeden ..3 mitarbeit*|beschäftigt*|person|personen|angestellt*'],
  EACH_OF_THEM: ['alle', 'jeder|jede|jedes', 'sie', 'diese', 'dieser', 'sämtliche', 'solche', 'ausnahmslos'],
  MERELY_TOLD: ['belehr*', 'geschult', 'schulen', 'schult', 'schulung*', 'sensibilisier*', 'unterwiesen', 'unterweis*', 'eingewiesen', 'informiert|informieren ..8 vertraulich*|datenschutz*|datengeheimnis*', 'über ..5 vertraulich*|datenschutz*|datengeheimnis* ..3 informiert|unterrichtet|aufgeklärt', 'hingewiesen', 'aufgeklärt', 'vertraut gemacht', 'mit ..4 datenschutz* vertraut', 'angewiesen', 'merkblatt', 'aushang', 'informiert|informieren ..14 vertraulich*|datenschutz*|datengeheimnis*', 'weist|weisen ..10 auf ..6 hin', 'macht|machen ..10 vertraut', 'klärt|klären ..10 auf', 'in kenntnis gesetzt'],
  DATA_PROTECTION: ['datenschutz*', 'datensicherheit', 'umgang mit ..3 daten'],
  KEEPS_SECRET: ['vertraulich ..3 behandel*', 'vertraulich ..3 halten|halte|hält', 'geheim ..3 halten|behandeln', 'geheimzuhalten', 'stillschweigen ..4 bewahren|wahren', 'nicht weitergeben', 'nicht ..4 offenbaren|preisgeben'],
};

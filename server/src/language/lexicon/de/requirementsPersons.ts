import type { Lexicon } from '../lexicon.js';

/** Confidentiality of the persons who process, and the security of processing. Art. 28(3)(b), (c), Art. 32 GDPR; Art. 8 DSG, Art. 1 to 6 DSV. */
export const requirementsPersons: Lexicon = {
  PERSONS: [
    'mitarbeiter*', 'mitarbeitend*', 'beschäftigte*', 'angestellte*', 'arbeitnehm*', 'personal', 'personals', '*personen', 'person', 'arbeitskräft*', 'hilfspersonen', 'beauftragte*', 'befugte*', 'belegschaft', 'freelancer*', 'freie* mitarbeiter*', 'team', 'organe', 'administrator*', 'wer', 'alle beteiligten',
  ],
  CONFIDENTIALITY: [
    'vertraulich*', '*vertraulichkeit*', 'verschwiegen*', '*verschwiegenheit*', 'geheimhaltung*', '*geheimhaltung*', 'datengeheimnis*', 'geheimnisschutz*', 'berufsgeheimnis*', 'schweigepflicht*', 'stillschweigen', 'amtsgeheimnis*', 'geheim', 'geheimnis', 'diskretion', 'nda',
  ],
  COMMITTED: [
    '*verpflicht*', 'unterlieg*', 'unterliegt', 'unterstehen', 'untersteht', 'unterworfen', 'unterzeichn*', 'gebunden', 'schriftlich ..6 erklär*', 'verpflichtungserklärung*', 'vertraulichkeitserklärung*', 'vertraulichkeitsvereinbarung*', 'geheimhaltungsvereinbarung*', 'vertraulichkeitsverpflichtung*', 'geheimhaltungsverpflichtung*', 'verschwiegenheitsverpflichtung*', 'zu wahren', 'wahren', 'gewahrt', 'auferlegt', 'auferleg*', 'belehrt', 'zugesichert', 'einzuhalten', 'angehalten', 'überbind*', 'überbunden', 'vertraulich behandel*', 'vertraulich zu behandeln', 'vertraulich behandelt',
  ],
  // Other secrets than the personal data of the controller: a general non-disclosure clause.
  BUSINESS_SECRETS: ['geschäftsgeheimnis*', 'betriebsgeheimnis*', 'geschäfts- und betriebsgeheimnis*', 'quellcode*', 'quelltext*', 'betriebs- und geschäftsgeheimnis*', 'alle informationen', 'jeweils anderen partei', 'know-how'],

  MEASURES: [
    'technisch*|organisatorisch* ..4 maßnahmen|massnahmen|maßnahme|massnahme', 'technisch-organisatorisch*', '*sicherheitsmaßnahme*', '*sicherheitsmassnahme*', 'schutzmaßnahme*', 'schutzmassnahme*', 'tom', 'toms', 'sicherheitsvorkehrung*', 'datensicherheitsmaßnahmen|datensicherheitsmassnahmen', 'maßnahmen|massnahmen ..6 sicherheit|datensicherheit|schutz', 'maßnahmen|massnahmen ..4 art', 'datensicherheit', 'sicherheit der verarbeitung|bearbeitung', 'angemessene* ..2 datensicherheit', 'angemessene* schutzniveau',
  ],
  TAKES_MEASURES: [
    'ergreif*', 'ergriffen', 'trifft', 'treffen', 'getroffen*', 'umsetz*', 'umgesetzt', 'umzusetzen', 'setzt ..10 um', 'umsetzung', 'einhaltung', 'einzuhalten', 'hält ..10 ein', 'implementier*', 'gewährleist*', 'sicherstell*', 'sicherzustellen', 'stellt ..10 sicher', 'aufrechterh*', 'unterhält', 'verpflichtet', 'verbindlich', 'zu schützen', 'schützt', 'vornehm*', 'festgelegt', 'anwend*', 'bestehend*', 'umfassen', 'zu treffen', 'zu ergreifen', 'getroffen', 'wahrt', 'einrichten', 'ergreift', 'vorgenommen', 'sorgt', 'aufgeführt*', 'beschrieben*', 'vereinbart*',
  ],
  CONCRETE_MEASURE: [
    '*auftragskontrolle*', '*zutrittskontrolle*', '*zugangskontrolle*', '*zugriffskontrolle*', '*weitergabekontrolle*', '*eingabekontrolle*', '*verfügbarkeitskontrolle*', '*trennungskontrolle*', 'verschlüssel*', '*verschlüsselung*', 'pseudonymisier*', 'backup*', 'datensicherung*', 'firewall*', '*authentifizierung*', 'passwor*', 'tls', 'berechtigungskonzept*', 'protokollierung*', 'rollenbasiert*', 'belastbarkeit', 'wiederherstell*', 'mandantentrennung*', 'virenschutz*', 'vpn', 'aes-256', 'datenträgerkontrolle', 'transportkontrolle', 'benutzerkontrolle', 'speicherkontrolle',
  ],
  SECURITY_PAPER: ['sicherheitskonzept*', 'sicherheitsrichtlinie*', 'datensicherheitskonzept*', 'informationssicherheit*', 'art.|artikel* 32'],
};

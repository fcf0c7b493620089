import type { Lexicon } from '../lexicon.js';

/** Further word families for help with the rights of data subjects, for breaches, and for the ways in which such a duty falls short. */
export const requirementsAssistanceFurther: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'auskunft|auskünfte|auskünften ..2 an ..3 einzelperson*|person|personen|betroffen*', 'betroffen* ..8 recht|rechte|rechten ..4 gebrauch', '*löschungsverlangen*', '*löschverlangen*', '*berichtigungsverlangen*', '*berichtigungsbegehren*', 'rechtebegehren*', '*rechteanfrage*', 'anfragen ..3 personen', 'rechte|rechten der person|personen|einzelnen|nutzer|kunden|patienten|mitarbeitenden',
    'wissen ..6 gespeichert', 'möchte|will|wünscht ..10 gelöscht|berichtigt|löschen|berichtigen|einsehen', 'daten ..6 gelöscht|berichtigt|eingesehen|korrigiert ..4 haben|bekommen|wissen', 'fragt|fragen ..4 nach ..2 daten', 'kopie ..2 daten', 'jemand ..6 seinen daten', 'begehren|gesuch* um zugang|einsicht|berichtigung|sperrung|löschung', 'zugang zu ..2 eigenen ..1 personendaten|daten', 'auskunfts* ..2 berichtigungs*|lösch*',
  ],
  // A data subject that wants something, in plain words.
  DATA_SUBJECT_WISH: [
    'wissen ..6 gespeichert', 'möchte|will|wünscht ..10 gelöscht|berichtigt|löschen|berichtigen|einsehen', 'daten ..6 gelöscht|berichtigt|eingesehen|korrigiert ..4 haben|bekommen|wissen', 'fragt|fragen ..4 nach ..2 daten', 'kopie ..2 daten', 'jemand ..6 seinen daten', 'solche* anfrage*|begehren|gesuch*|anliegen', 'diese* anfrage*|begehren|gesuch*|anliegen|anträge*', 'deren anfrage*|begehren|anliegen',
  ],
  DOES_FOR: ['sucht|suchen ..8 heraus', 'stellt|stellen ..10 zusammen', 'erledigt|erledigen', 'löscht|löschen ..6 für', 'hilft|helfen', 'übernimmt|übernehmen', 'greift|greifen ..20 arme', 'kümmert|kümmern', 'exportiert|exportieren'],
  // `Für die Konsultation gilt dasselbe`: what was just said of another matter.
  SAME_APPLIES: ['gilt|gelten ..2 dasselbe|gleiches|entsprechendes|entsprechend', 'dasselbe|gleiches|entsprechendes|selbiges gilt', 'ebenso ..6 bei', 'gilt das ..2 auch', 'auch dann'],
  STATUTORY_DUTIES: ['papierkram', 'was ..3 gesetz ..4 verlangt', 'sonstige*|übrige*|weitere* ..2 pflichten', 'dsgvo ..5 abverlangt|verlangt|auferlegt'],
  ENABLES_RIGHTS: ['sorge zu tragen', 'trägt|tragen ..6 sorge', 'trägt|tragen ..6 dazu bei', 'dazu beizutragen', 'so ein ..2 dass', 'in die lage', 'gewährleist* ..3 dass', 'sorgt ..4 dass', 'stellt ..6 sicher ..2 dass'],
  CARRIES_OUT_RIGHTS: ['führt|führen ..16 aus', 'schritte', 'sucht|suchen ..8 heraus', 'ausgeführt', 'durchgeführt', 'auszuführen', 'händische* auswertung*'],
  ON_DEMAND: ['aufforderung', 'auf zuruf', 'wenn ..6 verlangt|wünscht|bittet|anfordert', 'auf ..3 anfrage', 'verlangen'],
  FURNISHES: ['gibt|geben ..10 auskunft|auskünfte|angaben|informationen|unterlagen', 'erteilt|erteilen ..8 auskunft|auskünfte', 'zusammenstell*', 'zusammenzustellen', 'stellt|stellen ..16 zusammen', 'bekommen ..6 von uns', 'hält|halten ..12 vor', 'vorhalten', 'vorzuhalten', 'gibt|geben ..4 alles', 'stellt|stellen ..24 bereit'],
  MATERIAL: ['grundlagen', 'auszüge|auszügen|auszug', '*dokumentation', '*beschreibung', 'aufstellung*', 'alles ..2 was', 'zuarbeit*', 'beiträge', 'daten'],
  NEEDED_FOR: ['nötig|nötigen|nötige|nötiges', 'zweckdienlich*', 'sachdienlich*'],
  // Doing something in a matter that is the controller's.
  ASSIST: ['greift|greifen ..26 arme', 'unter die arme ..2 greifen', 'an die hand', 'rede und antwort', 'nimmt ..10 arbeit ab', 'springt|springen ..10 ein'],
  TAKES_PART: [
    'beantwort*', 'steuert|steuern ..12 bei', 'beizusteuern', 'wirkt|wirken ..14 mit', 'füllt|füllen ..10 aus', 'auszufüllen', 'stellt|stellen ..20 zusammen', 'zusammenzustellen', 'arbeitet|arbeiten ..12 zu', 'liefert|liefern', 'nimmt|nehmen ..12 teil', 'teilzunehmen', 'trägt|tragen ..12 bei', 'bringt|bringen ..10 ein', 'steht|stehen ..12 bei|seite|hand', 'geht|gehen ..14 hand', 'zuarbeit*', 'überlässt|überlassen', 'erteilt ..6 auskünfte*', 'mitwirkung', 'beteiligung', 'begleitet|begleiten', 'leistet|leisten ..6 beitrag|zuarbeit|hilfe*',
  ],
  PRIOR_CONSULTATION: ['vorher|vorab|zuvor|vorgängig ..5 *behörde*|edöb ..4 berat*|abstimm*|abzustimmen|anhör*|anzuhören|befrag*|fragen|sprechen|besprechen', 'rat|rates|stellungnahme ..4 *behörde*|edöb', '*behörde*|edöb ..12 zu rate', 'zu rate ..8 *behörde*|edöb', '*behörde*|edöb ..10 vorleg*|vorgelegt|vorzulegen', 'legt|legen ..14 *behörde*|edöb|datenschutzbeauftragte* ..10 vor', 'vorabkontrolle*', 'vorabprüfung*', 'vorabklärung*', '*behörde* ..4 vorab ..3 einbezieh*|fragen|einschalten'],

  BREACH: [
    '*kompromittier*', '*daten|personendaten|inhalte ..12 falsche|fremde|unbefugte|unberufene hände', '*daten|personendaten ..12 abhanden|verlorengeht|verlorengehen|entwendet|gestohlen|geklaut|gehackt|missbraucht', 'unbefugte|unberechtigte|dritte ..4 einblick|einsicht|kenntnis', 'unbefugt ..6 eingesehen|verändert|kopiert|abgerufen|zugegriffen', 'sicherheitsrelevante* ereignis*|vorfall*|vorfälle*|vorkommnis*', 'datendiebstahl*', 'gehackt', '*cybervorf*', 'datenschutzrechtliche* vorfall*|vorfälle*', 'schutzverletzung*', 'etwas ..4 daten ..2 passiert|zugestossen', '*datenschutzzwischenf*', 'verletzungen des schutzes', 'verletzung der vertraulichkeit|integrität',
  ],
  // Something went wrong; that it concerns personal data the heading or the sentence must say.
  INCIDENT: ['*vorfall|*vorfalls|*vorfälle|*vorfällen', '*vorkommnis*', '*zwischenfall*', '*zwischenfälle*', '*panne|*pannen', '*störfall*', '*störfälle*', '*ereignis|*ereignisse|*ereignissen', 'notfall*', 'schiefgeh*', 'schiefgegangen', 'schiefläuft', 'etwas ..3 passiert|schief|schiefgeht', 'ernstfall*'],
  INFORM: ['ins bild ..2 setz*|gesetzt', 'ins bild', 'alarmier*', 'ruft|rufen ..8 an', 'schreibt|schreiben ..12 an', 'schreibt|schreiben|schickt|schicken|sendet|senden ..10 mail|email|e-mail|nachricht', 'ergeht ..16 nachricht|mitteilung', 'meldet sich', 'melden uns', 'sagen ..2 es', 'kriegst|kriegt|bekommst ..8 bescheid', 'verständigen'],
  PROMPTLY: ['am selben|gleichen|nächsten|folgenden|darauffolgenden|nächstfolgenden tag|werktag|arbeitstag|geschäftstag', 'noch am ..3 tag', 'raschestmöglich*', 'raschest', 'ohne umschweife', 'so schnell ..4 können|geht|möglich', 'ohne ..2 aufschub', 'auf der stelle', 'ohne ..2 zuwarten', 'binnen|innert|innerhalb eines|einem tages|tag|arbeitstages|arbeitstags|werktages', 'spätestens ..3 einem|einen tag', 'binnen|innert|innerhalb|nach ..3 h'],
  SERIOUS_ONLY: ['wenn|sofern|falls|soweit ..12 hohe* ..2 risiko|risiken', 'wenn|sofern|falls|soweit ..6 voraussichtlich ..6 risiko', 'meldepflichtige* *verletzung*|*vorfall*|*vorfälle*|datenpanne*', 'erhebliche*|schwerwiegende*|wesentliche*|gravierende*|schwere|schweren|grössere* ..2 *panne*|*verletzung*|*vorfall*|*vorfälle*|vorkommnis*|störung*', 'ab einer ..4 schwere'],
  AFTER_INQUIRY: ['feststeht , dass', 'nach ..4 prüfung|untersuchung|abklärung|analyse ..8 feststeht', 'nach eingehender|abgeschlossener|sorgfältiger|interner|vollständiger prüfung|untersuchung|abklärung|analyse', 'bestätigte* *verletzung*|*vorfall*|*vorfälle*|datenpanne*', 'sobald ..8 abgeschlossen'],
  // Reports and training among the processor's own people.
  INSIDE_THE_HOUSE: ['intern zu melden', 'interne* melde*', 'schult|schulen', 'geschult', '*schulung*', 'vorgesetzt*', 'mitarbeiter*|mitarbeitende*|beschäftigte*|personal ..6 angewiesen|verpflichtet|anzuhalten|angehalten'],

  HELP_IF_AGREED: ['soweit|sofern|wenn|falls|nur ..6 gesondert|separat|eigens|zusätzlich ..6 vereinbart|beauftragt|bestellt|vereinbarung|auftrag|beauftragung', 'sofern|wenn|falls|soweit dies|das|hierüber|dafür|es|solches ..10 vereinbart|beauftragt|gebucht|bestellt', 'sofern|wenn|falls vereinbart', 'nur ..8 vereinbarung|auftrag|beauftragung', 'gesonderte*|separate* ..2 auftrag|auftrags|beauftragung', 'nach ..2 gesonderter|separater ..2 vereinbarung'],
  HELP_REFUSED: ['nicht zuständig|verantwortlich', 'nicht ..4 aufgaben', 'erteilt keine', 'leistet ..2 keine', 'schuldet ..2 keine', 'schuldet ..6 nicht'],
  ONLY_FOR_PAY: ['nur|ausschliesslich|lediglich|allein ..4 gegen ..4 vergütung|entgelt|bezahlung|honorar|zahlung', 'nur ..8 bezahlt|vergütet'],
  HELP_IF_CONVENIENT: ['soweit ..4 wirtschaftlich ..2 vertretbar|zumutbar|sinnvoll', 'wirtschaftlich vertretbar*'],
};

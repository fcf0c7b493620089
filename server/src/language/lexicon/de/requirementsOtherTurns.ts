import type { Lexicon } from '../lexicon.js';

const CLAUSES = 'datenschutzbestimmungen|datenschutzregelungen|datenschutzklauseln';
const CLAUSES_ON_IT = 'regelungen|bestimmungen|vorgaben|klauseln zum datenschutz';
const OF_THIS = 'dieses|dieser vertrags|vertrages|vereinbarung';
const CORRESPOND = 'entsprechen|entspricht|gleichkommen|gleichstehen|widerspiegeln|übereinstimmen';
/** The clauses of this very contract; those of the law, of a standard or of one side bind nobody to the same. */
const SAME_AS_HERE = [
  ...[CLAUSES, CLAUSES_ON_IT].flatMap((clauses) => [`${clauses} zwischen ..4`, `${clauses} ${OF_THIS}`, `hier|hierin|vorliegend ..1 getroffenen|vereinbarten ${clauses}`]), `denen|jenen|denjenigen ${OF_THIS}`,
];

/** Further turns of phrase for engaging others, for help, breaches, the end and audits. */
export const requirementsOtherTurns: Lexicon = {
  APPROVES: ['okay|ok', 'grünes licht', 'go'],
  AUTHORISATION: ['okay|ok', 'grünes licht'],
  SPECIFIC_AUTHORISATION: ['erst ..14 okay|ok|ja|licht|einverständnis ..3 gegeben|erteilt|geben|gibt', 'nur|erst wenn ..14 okay|ok|ja|licht'],
  OTHERS_ENGAGED: ['holen|holt|nehmen|nimmt ..10 ins boot', 'ins boot ..2 holen|holt|genommen|geholt|nehmen|nimmt', 'dienstleister* ..4 kommt|kommen|wechselt|wechseln'],
  BEFOREHAND: ['vorabinformation*', 'vorabmitteilung*', 'vorankündigung*', 'voranmeldung*', 'vorabanzeige*', 'in aussicht ..1 genommen*', 'ins auge ..1 gefasst*', 'avisier*', 'anstehend*'],
  INTENDED: ['vorabinformation*', 'vorabmitteilung*', 'vorankündigung*', 'vorabanzeige*', 'in aussicht ..1 genommen*', 'ins auge ..1 gefasst*', 'anstehend*', 'angedacht*', 'soll|sollen ..12 geändert|ersetzt|ausgetauscht|gewechselt|ausgewechselt|aufgenommen|beauftragt|beigezogen|hinzugezogen|eingesetzt|erweitert', 'bevor ..16 beginnt|beginnen|anfängt|anfangen|startet|starten|tätig|aufnimmt'],
  LIST_CHANGES: ['geänderte*|aktualisierte*|angepasste*|überarbeitete* ..2 liste|fassung|anlage|beilage|übersicht|version'],
  CHANGE: ['geänderte*|aktualisierte*|angepasste*|überarbeitete* ..2 liste|fassung|anlage|beilage|übersicht|version','beiziehung', 'heranziehung', 'einschaltung', 'inanspruchnahme', 'einbindung', 'betrauung', 'ablösung', 'neuer|neue|neuen|neues dienstleister*|anbieter*|partner*|firma|firmen'],
  INFORM: ['auftraggeber*|kunde|kunden|kundin|verantwortlich* ..10 bekannt ..1 geben|gegeben', 'bekannt ..2 zu geben', 'zur kenntnis ..2 bringen|bringt|gebracht|geben|gibt', 'übersendet|übermittelt|schickt|sendet|mailt|überreicht|legt ..8 neue*|aktualisierte*|geänderte*|angepasste*|überarbeitete* ..2 fassung|liste|anlage|version|anhang|beilage|übersicht', '*information des|der auftraggebers|auftraggeberin|kunden|kundin|verantwortlichen|mandanten|mandantin|bestellers', 'avisier*', 'verschweigt|verschweigen|verheimlicht|verheimlichen ..10 nicht'],
  OBJECTS: ['sagen|sagt|sag ..12 nein', 'nein , und|dann|so', 'sich ..12 widersetz*|widersetzt|widersetzen', 'widersetz*', 'stoppt|stoppen|stopp ..4 wechsel|einsatz|beauftragung|änderung|vorhaben', 'dagegen ..4 stellen|stellt|aussprechen|ausspricht', 'einwendungsfrist*|einspruchsfrist*|widerspruchsfrist*', 'veto'],
  BOUND_ALIKE: [
    'bindungen|pflichten|verpflichtungen|datenschutzpflichten|vorgaben|regelungen ..14 denen|jenen|denjenigen ..16 entsprechen|entspricht|gleichkommen|nachgebildet|gleichstehen', 'back to back', 'back-to-back*', 'keine* ..14 zusagen|pflichten|verpflichtungen|datenschutzzusagen|datenschutzpflichten ..4 auslässt|abschwächt|auslassen|abschwächen|unterschreitet|zurücknimmt', 'eins ..2 zu ..2 eins ..4 weiter*',
    ...SAME_AS_HERE.map((those) => `vertrag*|verträge*|vereinbarung*|unterverträge ..16 ${those} ..3 ${CORRESPOND}`),
    'spiegelbildlich*|deckungsgleich*|kongruent*|inhaltsgleich* ..10 vertrag*|verträge*|vereinbarung*|pflichten|verpflichtungen|bindungen|regelungen', 'vertrag*|verträge*|vereinbarung*|pflichten|verpflichtungen|bindungen|regelungen ..10 spiegelbildlich*|deckungsgleich*|kongruent*|inhaltsgleich*', 'gleichlauf ..6 pflichten|verpflichtungen|bindungen',
  ],
  // A contract named before says something.
  CONTAINS: ['stehen|steht', 'enthalten|enthält', 'vorsehen|vorsieht|vorgesehen|vorzusehen', 'aufnehmen|aufzunehmen|aufgenommen', 'beinhalten|beinhaltet', 'umfassen|umfasst', 'abbilden|abgebildet|abzubilden', 'wiederholen|wiederholt', 'niedergelegt|festgehalten|geregelt|vereinbart|festzuschreiben|festgeschrieben'],
  // Those that hold between the parties of this agreement.
  SAME: ['jene|diejenigen|dieselben|genau|exakt ..4 zwischen ..8 gelten|gilt|vereinbart', 'die ..2 zwischen ..8 gelten|gilt', 'wie ..2 zwischen den parteien'],
  LIABLE: ['zu verantworten', 'verantwortet|verantworten', 'zahlt|zahlen ..3 schaden|schäden','schaden|schäden|nachteile ..30 ersetzt|ersetzen|vergütet|vergüten|erstattet|erstatten|ausgeglichen|auszugleichen|trägt|tragen', 'ersetzt|ersetzen|vergütet|erstattet|trägt|tragen ..12 schaden|schäden|nachteile', 'schadenersatzpflichtig*|schadensersatzpflichtig*|ersatzpflichtig*', 'halten|hält ..10 an den|die auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter*|auftragsbearbeiter*'],
  AS_FOR_ITS_OWN: ['wie ..2 selbst ..1 verursacht*', 'nach|zu denselben|gleichen|den ..1 gleichen massstäben|regeln|grundsätzen|bedingungen', 'als ..2 selbst ..2 verursacht*'],

  DATA_SUBJECT_RIGHTS: ['anliegen ..3 patient*|kund*|nutzer*|person*', 'patient*|nutzer*|mitglied*|bewerber* ..16 datenschutzrechte*'],
  ENABLES_RIGHTS: ['dazu|hierzu|daran bei|beizutragen ..1 dass|damit', 'trägt|tragen ..26 bei ..1 dass|damit', 'so ..3 dass ..10 nachkommen|entsprechen|erfüllen|beantworten ..1 kann'],
  THEREUPON: ['davon|hiervon|darüber|hierüber|darueber|hierueber'],
  BREACH: ['im fall|falle ..1 abhandenkommens|verlusts|verlustes ..8 *daten', 'data breach*', 'breach|breaches', 'security incident*', '*daten ..10 unrechtmässig|unbefugt|widerrechtlich|unerlaubt ..6 verwendet|offengelegt|vernichtet|verändert|eingesehen|kopiert|übermittelt|weitergegeben'],
  PROVIDES: ['macht|machen ..14 verfügbar|zugänglich', 'verfügbar ..2 machen|gemacht', 'zugänglich ..2 machen|gemacht', 'verfügbar|zugänglich zu machen', 'einreich*', 'einzureichen', 'nachreich*', 'nachzureichen', 'offenleg*', 'legt ..12 offen'],
  COMPLIANCE: ['compliance', 'vertragstreue', 'gesetzestreue', 'rechtskonformität', 'vertragskonform*', 'ob ..10 hält|einhält|halten|einhalten'],
  DEMONSTRATES: ['demonstrier*', 'untermauer*', 'glaubhaft', 'dartun|darzutun|dargetan'],
  TAKES_PART: ['erklärt|erklären ..12 technik|funktion*|verfahren|system*', 'klärt|klären ..6 fragen|rückfragen', 'zu klären'],
  PRIOR_CONSULTATION: [
    '*behörde*|edöb|aufsicht ..2 um ..1 rat|rates|stellungnahme|einschätzung ..2 frag*|bitten|bittet|ersuch*|gefragt|gebeten', '*behörde*|edöb|aufsicht ..4 einzuschalten|einzubeziehen|einzubinden|beizuziehen|anzurufen|anzuhören|zu befassen|zu befragen|eingeschaltet|einbezogen ..6 bevor|ehe|vor', 'bevor|ehe ..12 *behörde*|edöb|aufsicht ..4 einzuschalten|einzubeziehen|einzubinden|anzuhören|zu befassen|zu befragen|eingeschaltet|einbezogen|einschalten|einbeziehen',
    'vorlage ..3 *behörde|*behörden|edöb', 'vorab|vorher|zuvor|vorgängig ..5 *behörde*|edöb|aufsicht ..3 anzurufen|anrufen|einzuschalten|einschalten|beizuziehen|einzubeziehen|einzubinden|kontaktieren|involvieren|befragen|anzufragen', '*behörde*|edöb ..2 vorab|vorher|zuvor|vorgängig ..4 anzurufen|anrufen|einzuschalten|einschalten|beizuziehen|einzubeziehen|einzubinden|kontaktieren|involvieren|befragen|anzufragen', 'rest ..1 risiko|restrisiko|risiko ..20 *behörde*|edöb ..4 einzuschalten|einzubeziehen|vorzulegen|zu befragen|anzufragen',
  ],
  AT_THE_END: ['löscht|löschst|löschen du|sie|ihr ..2 konto|kundenkonto|account|zugang', 'nach dem|der projekt|job|zusammenarbeit', 'ist|sind|wird ..2 auftrag|leistung|leistungen|projekt|mandat ..2 erledigt|abgeschlossen|beendet|erbracht|fertig', 'auftrag|leistung|leistungen|projekt|mandat ..1 erledigt|abgeschlossen|erbracht ..1 ist|sind', 'zusammenarbeit ..12 beendet|endet|vorbei|ausläuft'],

  // How the one for whom it is done makes use of a service.
  USES_SERVICE: ['nutzung|benutzung|verwendung|gebrauch|einsatz|eingabe|eingaben|konfiguration|einstellungen|inanspruchnahme', 'nutzt|nutzen|benutzt|verwendet|gebraucht|einsetzt|eingibt|erfasst|konfiguriert|befüllt'],
  DETERMINED_BY: ['steuert|steuern'],

  // Incidents just spoken of.
  SUCH_INCIDENTS: ['solche|solcher|derartige|derartiger|diese|dieser ..1 vorfall|vorfälle|ereignis|ereignisse|vorkommnis|vorkommnisse|zwischenfall|zwischenfälle'],
  // What is tried with a thing that is promised.
  TRIED_WITH_IT: [', die|welche|deren ..10 versuchen|versucht|bemühen|bemüht|bestrebt'],
  // A copy is wanted, or given, before all is deleted.
  COPY_FIRST: ['will|wollen|wünscht|wünschen|möchte|möchten|braucht|brauchen|verlangt|verlangen ..6 kopie|export|abzug|datenabzug ..4 bekommt|bekommen|erhält|erhalten', 'erhält|erhalten|bekommt|bekommen ..4 vorher|zuvor|vorab|davor ..3 kopie|export|abzug|datenabzug'],
  WANTS_OR_GETS: ['will|wollen|wünscht|wünschen|möchte|möchten|braucht|brauchen|verlangt|verlangen|erhält|erhalten|bekommt|bekommen'],
  // One of both is left to whoever does it, whatever was said of the other.
  ONE_AT_DISCRETION: ['oder ..1 löscht|vernichtet ..3 nach eigenem|freiem ermessen .|,|;|:'],
  COPY_OF_PROOF: ['kopie|kopien|abzug ..3 *protokoll*|*nachweis*|*bestätigung*'],
};

import type { Lexicon } from '../lexicon.js';

const APPROVALS = 'genehmigung*|zustimmung*|einwilligung*|bewilligung*|ermächtigung*|erlaubnis*|freigabe*|einverständnis*';
const IN_EACH_CASE = 'vorher|zuvor|vorab|vorgängig|einzelfall|jeweils|einzeln';
/** Hands work on, behind which `wir` or the processor stands. */
const HANDS_ON = 'bedient|bedienen|beauftragt|beauftragen|betraut|betrauen|überträgt|übertragen|vergibt|vergeben|überlässt|überlassen|ziehen|setzen|schalten|binden|lassen|arbeiten|nutzen|zieht|setzt|schaltet|lässt|arbeitet|nutzt';
const HAS_TO_APPROVE = [`hat|haben ..12 ${IN_EACH_CASE} ..6 zuzustimmen|freizugeben|einzuwilligen|gutzuheissen`, `hat|haben ..12 ${IN_EACH_CASE} ..6 zu genehmigen|bewilligen|billigen|erlauben`];
/** `Für sie gilt, was für den Auftragnehmer gilt`: the same, and duties. */
const HOLDS_FOR_US_TOO = ['uns|ihn|auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*', 'den|die ..1 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*'].flatMap((us) => [`was ..1 für ${us} gilt , ..8 auch|ebenso|gleichermassen|genauso|gleichfalls|entsprechend`, `gilt|gelten|auferlegt|einhalten|verpflichtet|vereinbart|vereinbaren|schuldet|schulden ..8 , was ..1 für ${us} gilt`]);

/** Further word families for engaging others, and for the ways in which the duties around it fall short. */
export const requirementsSubprocessingFurther: Lexicon = {
  SUB_PROCESSOR: ['vorleister*', 'nachbeauftragt*', 'nachunternehm*', 'unterbeauftragt*', 'sub|subs', 'subbeauftragt*', 'weitere* auftragnehmende*', 'weitere* beauftragte*', 'sub-dienstleister*', 'subverarbeit*', 'subbearbeit*', 'hilfsunternehm*', 'unterunternehm*', 'subfirma|subfirmen', 'untervergabe*', 'unterverarbeit*', 'unterbearbeit*', 'subakkordant*'],
  // Said of companies: what they do they do for the processor, or it hands work to them.
  WORKS_FOR_PROCESSOR: [
    'eingebunden|eingeschaltet|beigezogen|hinzugezogen|herangezogen|einbezogen|eingesetzt|betraut werden|wird|worden',
    'für uns', 'von uns ..2 beauftragt*|eingesetzt*|beigezogen*|herangezogen*|hinzugezogen*|eingeschaltet*|betraut*', 'in|im unserem|unseren auftrag|namen', 'uns ..6 helfen|unterstützen|zuarbeiten|zuliefern', 'helfen|unterstützen|zuarbeiten|zuliefern uns', 'für den|die ..1 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*', 'auftrag|namen des|der ..1 auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*',
    'wir|auftragnehmer*|anbieterin|auftragsverarbeiterin|auftragsbearbeiterin|auftragsverarbeiter|auftragsbearbeiter ..4 bedient|bedienen|beauftragt|beauftragen|betraut|betrauen|überträgt|übertragen|vergibt|vergeben|überlässt|überlassen|zieht|ziehen|setzt|setzen|schaltet|schalten|bindet|binden|lässt|lassen|arbeitet|arbeiten|nutzt|nutzen',
    `${HANDS_ON} wir`, `${HANDS_ON} der|die auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*`,
  ],
  OTHER_COMPANY: ['partner|partnern|partnerfirma|partnerfirmen', 'firmen', 'jemand* ander*', 'niemand* sonst', 'niemand* ander*', 'ander* firma|firmen|dienste|dienst|betrieb|leute', 'dritt', 'fachfirma|fachfirmen', 'helfer*', 'dienste dritter'],
  OTHERS_ENGAGED: [
    'andere*|weitere*|fremde*|externe* firma|firmen|betriebe|unternehmen|dienstleister* ..14 zieht|ziehen|holt|holen|setzt|setzen|schaltet|schalten|bindet|binden ..10 heran|hinzu|bei|dazu|ein',
    'übertragung|vergabe|weitergabe|auslagerung|delegation|betrauung|unterbeauftragung|delegierung ..8 dritte|dritten|andere|anderer|anderen|firma|firmen|unternehmen|partner',
    'niemand*|jemand*|firma|firmen|partner|partnern|betriebe|dienste|dienstleister ..8 betrau*|beauftrag*|einschalt*|einspann*|einsetz*|hinzuzieh*|beizieh*|einbind*|arbeitet|arbeiten|zusammenarbeitet|dazuhol*|dazu|heranzieh*', 'holt|holen|spannt|spannen|arbeitet|arbeiten ..6 firma|firmen|partner|partnern|betrieb|betriebe|dienste|dienstleister*|unternehmen', 'andere* firma|firmen|dienste|partner|betriebe|leute ..6 einspann*|dazu|nutz*|einsetz*|beauftrag*|einzuspannen|hinzu',
    'verarbeitung ..10 andere|anderen|dritte|dritten|niemanden ..6 übertrag*|betrau*|überlass*|vergeb*', 'dritte|dritten ..6 betrau*|einspann*|dazuhol*',
  ],
  ENGAGES: ['einspann*', 'einzuspannen', 'spannt ..8 ein', 'dazuhol*', 'holt ..10 dazu', 'arbeitet|arbeiten', 'zusammenarbeit*', 'betrau*', 'vergabe', 'teilleistungen', 'einbindung', 'mitwirken'],
  APPROVES: ['ja ..2 gesagt', 'sagt|sagen ja', 'ja sagt', '*freigabe*', 'freigegeben', 'freigibt', 'erlaubt|erlauben|erlaubst', 'gestattet|gestatten', 'ermächtigt|ermächtigen', 'gutgeheissen', 'abgesegnet', 'einverstanden', 'gebilligt', 'billigt', 'schriftliches ja'],
  AUTHORISATION: ['ja', 'erlaubt|erlauben|erlaubst', 'einverstanden'],
  SPECIFIC_AUTHORISATION: [
    `muss|müssen ..12 ${IN_EACH_CASE} ..6 zugestimmt|zustimmen|genehmigt|genehmigen|bewilligt|bewilligen|gebilligt|billigen|freigegeben|freigeben|eingewilligt|einwilligen|erlaubt|erlauben|gutgeheissen|gutheissen`, ...HAS_TO_APPROVE,
    'ohne ..8 ja|zustimmung*|genehmigung*|einwilligung*|freigabe*|einverständnis*|bewilligung* ..14 nicht|niemand*|kein*', 'bedarf|bedürfen|erfordert|erfordern ..14 ja|zustimmung*|genehmigung*|einwilligung*|freigabe*|einverständnis*|bewilligung*', 'zustimmung*|genehmigung*|einwilligung*|freigabe*|bewilligung* ..10 einzuholen|eingeholt', 'jede|jeder|jedes|jeden ..4 einzelne*|einzeln ..14 genehmig*|zustimm*|freigegeben|bewillig*|zugestimmt', 'nur|erst ..18 wenn ..12 zugestimmt|genehmigt|gesagt|eingewilligt|freigegeben|gutgeheissen|bewilligt', 'vorher|vorgängig ..6 einwilligung|zustimmung|genehmigung|bewilligung', 'zulässig ..3 wenn ..10 zugestimmt|genehmigt|eingewilligt|freigegeben', 'setzt|setzen ..20 bewilligung|zustimmung|genehmigung|einwilligung|freigabe ..8 voraus', 'nur|erst ..6 freigabe*|ja|bewilligung*', 'einzelfall ..10 zustimm*|genehmig*|bewillig*|freig*',
    'muss|müssen ..12 vorher|vorab|vorgängig ..4 genehmigt|bewilligt|freigegeben',
  ],
  GENERAL_AUTHORISATION: ['ermächtigt|erlaubt|gestattet|erlaubst ..12 generell|allgemein|grundsätzlich', 'generell ..6 beizuziehen|einzusetzen|einzuschalten|beizuziehen', 'einverstanden ..20 weitere ..2 hinzukommen'],
  // Somebody has to consent: the controller, or a body of the processor's own.
  MUST_APPROVE: [`muss|müssen ..12 ${IN_EACH_CASE} ..6 zustimmen|genehmigen|bewilligen|billigen|freigeben|einwilligen|erlauben|gutheissen`, ...HAS_TO_APPROVE],
  NEED_NOT_APPROVE: [`muss|müssen|braucht|brauchen|hat|haben ..6 nicht|nie|keinesfalls|keineswegs ..1 ${IN_EACH_CASE}|gesondert ..4 zugestimmt|zustimmen|genehmigen|bewilligen|billigen|freigeben|einwilligen|erlauben|gutheissen|zuzustimmen|genehmigt|freigegeben|bewilligt|gebilligt|freizugeben|einzuwilligen`],
  // That there is consent for one case alone, said of the consent that there is not.
  GENERAL_DENIED: [
    'allgemein|generell|pauschal wird|werden|ist ..3 nichts|nicht ..2 genehmigt|erlaubt|gestattet|bewilligt',
    `allgemeine*|generelle*|pauschale* ..2 ${APPROVALS} ..4 nicht ..2 erteilt|gewährt|gegeben|verbunden|vorgesehen|ausgesprochen|begründet|enthalten`,
    `allgemeine*|generelle*|pauschale* ..2 ${APPROVALS} ..2 gibt|besteht|liegt ..3 nicht`, `allgemeine*|generelle*|pauschale* ..2 ${APPROVALS} ..2 ausgeschlossen`, `kein* ..2 allgemeine*|generelle*|pauschale* ..2 ${APPROVALS}`,
  ],
  LIST_KEPT: ['liste|seite|übersicht ..8 abrufbar|einsehbar|aktualisiert|veröffentlicht', 'aktualisiert ..6 liste|seite|übersicht'],
  LIST_CHANGES: ['hinzu', 'hinzukommt|hinzukommen', 'neubesetz*', 'ausgewechselt', 'auswechs*', 'neuzugang*', 'neuzugänge*', 'wechselt', 'ausgetauscht', 'dazukommen|dazukommt', 'tauscht', 'geändert|ändert|ändern', 'angepasst|erweitert|ergänzt', 'wechseln', 'kommt|kommen ..8 dazu|hinzu'],
  CHANGE: ['hinzu', 'neubesetz*', 'ausgewechselt', 'neuzugang*', 'neuzugänge*', 'wechselt', 'dazukommen|dazukommt', 'tauscht', 'ersetzung', 'geändert|ändert|ändern', 'angepasst|erweitert|ergänzt', 'wechseln', 'kommt|kommen ..8 dazu|hinzu'],
  INTENDED: ['vorher', 'im voraus', 'vorab', 'einen|ein monat|monate ..2 voraus', 'geplante*', 'wochen|tage|monate ..2 vorher|zuvor|voraus'],
  INFORM: ['nennt|nennen ..12 vorab|vorher|voraus|e-mail|textform', 'neue ..2 nennt|nennen', 'gibt|geben ..12 bescheid', 'mitteilung ..6 an', 'schreiben|schreibt wir|ich|er|sie ..1 ihnen|euch|dir', 'ihnen|euch|dir ..3 schreiben|schreibt', 'wird|werden ..12 angeschrieben'],
  OBJECTS: ['nein ..2 sagen|sagt', 'nein zu sagen', 'sagt ..2 nein', 'verwahr*', 'dagegen ..2 sein|ist|bin|sind', 'widerspricht', 'ablehnt', 'lehnt ..10 ab', 'einsprache*', 'passt|gefällt ..3 nicht', 'sind|bist|ist|seid ..3 nicht ..1 einverstanden', 'sie|du|ihr|er das nicht ..1 wollen|willst|wollt|will', 'sträub*'],
  // Told when it has been done; no say in it at all.
  AFTER_THE_FACT: ['im nachhinein', 'nachträglich*', 'nach ..3 beauftragung|einsatz|beizug|hinzuziehung|wechsel', 'nachdem ..10 beauftragt|eingesetzt|hinzugezogen|begonnen', 'hinterher'],
  OBJECTION_REFUSED: ['kein* ..3 widerspruchsrecht*|einspruchsrecht*|vetorecht*|ablehnungsrecht*', 'widerspruchsrecht*|einspruchsrecht*|vetorecht* ..8 nicht zu|verbunden|vorgesehen|eingeräumt|gewährt', 'widerspruchsrecht*|einspruchsrecht* besteht nicht', 'widerspruch|einspruch ..4 ausgeschlossen', 'kann|darf|können nicht ..2 widersprechen'],
  ONLY_BY_TERMINATING: ['nur|lediglich|ausschliesslich|allein|einzig* ..10 kündig*', 'kündigung ..6 einzig*|ausschliesslich*'],

  IMPOSES: ['zu|zur|zum ..8 angehalten|anzuhalten', 'bindet ..12 an', 'gibt ..14 weiter', 'steht ..3 gleiche|selbe', 'unterschreib*', 'unterschreibt', 'gebunden', 'entsprech*', 'aufzuerlegen', 'aufzubürden', 'aufgebürdet', 'lassen|lässt ..12 versprechen|zusichern|zusagen|bestätigen|unterschreiben', 'abverlang*', 'nimmt|nehmen ..10 in die pflicht'],
  SAME: [...HOLDS_FOR_US_TOO, 'schutzniveau|datenschutzniveau ..8 nicht|keinesfalls ..10 zurückbleibt|zurückbleiben|zurücksteht|unterschreitet|unterschreiten|nachsteht|abfällt', 'nicht|keinesfalls hinter ..6 vertrag|vertrages|vertrags|vereinbarung|vorliegenden zurückbleibt|zurückbleiben|zurücksteht', 'schutzniveau|datenschutzniveau ..4 nicht ..2 unterschreitet|unterschreiten|absenkt|absenken', 'in dieser|diesem|dieses tabelle|anhang|anlage|dokument|blatt|formular', 'das gleiche|selbe', 'dasselbe ..3 wie', 'wie hier', 'gleichwertige* ..2 datenschutz', 'für sie|ihn selbst gelten', 'selbst ..2 gelten', 'was ..10 schuldet|schulden', 'die|welche wir ihnen ..2 gegenüber', 'hier übernimmt|übernommen', 'dieses vertrages|vertrags entsprechen', 'gleiche* ..2 regeln', 'genauso', 'ebenso', 'genau das*', 'nichts anderes'],
  DUTIES: [...HOLDS_FOR_US_TOO, 'bindungen', 'beschränkungen', 'regeln', 'das gleiche', 'datenschutz', 'was ..10 schuldet|schulden', 'datenschutzregeln', 'dasselbe', 'inhalt', 'was ..8 versprechen|versprochen|zusagen|zugesagt|zusichern|zugesichert|verspricht|zusichert', 'zusagen|zusicherungen|versprechen'],
  CONTRACT_WITH_SUB: ['vertrag|verträge ..2 mit'],
  // Duties that are only like the processor's, or of another kind.
  SIMILAR_ONLY: ['ähnliche* ..2 pflicht*|verpflichtung*|regel*|bestimmung*|bedingung*', 'angemessene*|geeignete*|übliche*|branchenübliche*|ausreichende* ..2 datenschutzregel*|regel*|regelung*|datenschutzbestimmung*|datenschutzklausel*|klausel*|pflicht*|vertraulichkeit*'],

  LIABLE: ['gerade zu stehen', 'gerade steht|stehen|stehe', 'für ..12 gerade ..2 steht|stehen|stehe', 'steht ..20 ein', 'einsteht', 'vertritt', 'geht ..4 auf ..2 kappe|rechnung', 'zurechnen', 'haftbar', 'halten sie|sich|ihr ..1 an uns|ihn|den', 'auf uns nehmen', 'stehen|steht ..2 gerade', 'ist|sind es|das|dies ..2 unser|unsere|sein|seine|ihr|eigener|eigenes ..1 fehler|versäumnis|verschulden|sache|schuld', 'auf unser|unsere|eigene|eigenes|sein|ihr ..1 risiko|gefahr|verantwortung'],
  AS_FOR_ITS_OWN: ['wie für ..3 eigen*', 'als hätte*|wäre* ..8 selbst|eigen*|uns', 'genau gleich', 'wie wenn', 'erfüllungsgehilf*', 'hilfsperson*', 'genauso', 'in vollem umfang', 'wie eigenes', 'für deren handlung* wie', 'ist|sind es|das|dies ..2 unser|unsere|sein|seine|ihr|eigener|eigenes ..1 fehler|versäumnis|verschulden|sache|schuld', 'auf unser|unsere|eigene|eigenes ..1 risiko|gefahr|verantwortung'],
  FAILS: ['etwas falsch', 'falsch', 'fehler*', 'fehlverhalten', 'verschulden', 'pfuscht|patzt|schlampt', 'schief', 'pflicht* ..3 verletzt', 'pflichtwidrig*'],
  LIABILITY_ELSEWHERE: ['gemeinsam haften|haftung', 'gemeinsame haftung', 'gegenüber ..3 betroffen* ..10 haft*', '*haftungsbeschränkung*', '*haftungsbegrenzung*', '*haftungsausschluss*'],
  ATTRIBUTED: ['als ..3 erfüllungsgehilf*', 'als ..2 hilfsperson*'],
  // Answering for having chosen and supervised others, not for what they do.
  CHOOSING: ['auswahl', 'ausgewählt', 'auszuwählen', 'überwachung', 'auswahlverschulden', 'instruktion', 'sorgfalt'],
  LIABILITY_LIMITED: ['für ..2 auswahl ..2 überwachung ..8 haftet|haften', 'haftet|haften ..10 für ..2 auswahl ..2 überwachung', 'für ..3 sorgfältige* ..1 auswahl', 'soweit ..6 auswahl', 'auswahl ..6 verschulden', 'weitergehende* haftung', 'nur , soweit', 'nur|lediglich ..3 auswahl', 'auswahlverschulden*', 'ausschliesslich|allein|nur|lediglich ..6 auswahl*|überwachung*|instruktion*', 'für ..3 sorgfalt ..6 auswahl|instruktion|überwachung', 'für ..2 sorgfältige|gehörige|ordnungsgemässe|gewissenhafte ..1 auswahl|instruktion|überwachung', 'soweit|sofern|insoweit|insofern ..10 regress|rückgriff|versicherung*|schadlos*|ersatz|ansprüche|schadensersatz', 'haftung ..12 begrenzt|beschränkt|gedeckelt|limitiert|eingeschränkt', 'haftet|haften|einzustehen ..10 begrenzt|beschränkt|gedeckelt|limitiert|höchstens', 'bis ..2 zur höhe|maximalhöhe|höchstsumme|haftungssumme|deckungssumme', 'höhe der ..2 versicherung*|vergütung', 'nur ..8 vorsatz|grober|grobe|grob', 'tritt|treten ..8 ansprüche ..8 ab', 'abtretung ..6 ansprüche'],
  // With the processor's possessive before it: `unsere Dienstleister`, `our vendors`.
  SERVICE_COMPANY: ['dienstleister*', 'anbieter*', 'lieferant*', 'partner*', 'hoster*', 'zulieferer*'],

  BOUND_ALIKE: [
    '*pflichten|*verpflichtungen|*regelungen|*vorgaben|*bestimmungen|bindungen ..4 den|denjenigen hier|hierin|vorliegend|oben|darin ..3 festgelegten|vereinbarten|geregelten|vorgesehenen|übernommenen|genannten|enthaltenen|niedergelegten|aufgeführten|auferlegten|eingegangenen|geltenden ..3 entsprechen|gleichkommen|gleichstehen|gleichen|nachgebildet|übereinstimmen|entspricht',
    '*pflichten|*verpflichtungen|*regelungen|*vorgaben|*bestimmungen|bindungen ..4 den|denjenigen in|nach|aus|mit|gemäss dies*|vorliegend*|unser* ..4 festgelegten|vereinbarten|geregelten|vorgesehenen|übernommenen|genannten|enthaltenen|niedergelegten|aufgeführten|auferlegten|eingegangenen|geltenden ..3 entsprechen|gleichkommen|gleichstehen|gleichen|nachgebildet|übereinstimmen|entspricht',
  ],
};

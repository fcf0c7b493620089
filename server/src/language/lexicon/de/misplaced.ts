import type { Lexicon } from '../lexicon.js';

/** Words by which a duty on the wrong side is told from one that a side may well have. German and Swiss usage. */
export const misplaced: Lexicon = {
  /** A breach that the controller itself has to watch for. */
  OWN_SPHERE: [
    'zugangsdaten', '*schlüssel|*schlüssels', 'passw*', 'kennwort*|kennwörter*', '*konto|*konten|*kontos', 'account*', 'eigene|eigenen|eigener|eigenes', 'in seinem|ihrem ..3 *bereich|*sphäre|systemen|system|betrieb', 'seiner|ihrer|seine|ihre systeme|systemen|nutzer|mitarbeiter|mitarbeitenden|beschäftigten|endgeräte', 'missbrauch*',
  ],
  FINDS: ['feststell*', 'festzustellen', 'festgestellt', 'stellt ..16 fest', 'entdeckt|entdecken', 'bemerkt|bemerken', 'gewahr', 'erkennt|erkennen', 'auffallen|auffällt', 'vermutet'],
  MAY: ['darf|dürfen', 'kann|können', 'berechtigt', 'behält sich ..6 vor', 'hat das recht', 'ist befugt', 'steht es frei'],
  ENGAGE_VERB: [
    'einsetzen', 'einzusetzen', 'beschäftigen', 'beauftragen', 'hinzuziehen', 'hinzuzuziehen', 'heranziehen', 'heranzuziehen', 'beiziehen', 'beizuziehen', 'einschalten', 'einzuschalten', 'ersetzen', 'auswechseln', 'auszuwechseln', 'auszutauschen', 'einbinden', 'einzubinden',
  ],
  DEMANDS: ['verlang*', 'anforder*', 'anzufordern', 'forder*', 'einseh*', 'einzusehen', 'erfrag*', 'untersag*', 'auffordern', 'aufzufordern'],
  PUBLISHES: ['veröffentlich*', 'publizier*', 'stellt ..10 bereit', 'gibt ..10 bekannt'],
  SEVENTY_TWO_HOURS: ['72 stunden', 'zweiundsiebzig stunden', 'art. 33 abs. 1', 'artikel 33 absatz 1', 'art. 24 abs. 1 dsg'],
  COMPETITOR: ['wettbewerber*', 'mitbewerber*', 'konkurrent*', 'wettbewerbsverhältnis*', 'konkurrenzverhältnis*', 'konkurrenzunternehmen*', 'konkurrenz'],
  CLAIMS_DEFENDED: ['abwehr*', 'abzuwehren', 'verteidig*', 'inanspruchnahme', 'in anspruch genommen', 'art. 82', 'schadensersatz*', 'schadenersatz*', 'haftungs*'],
  SEIZURE: ['pfändung*', 'beschlagnahm*', 'insolvenz*', 'vergleichsverfahren', 'konkurs*', 'zwangsvollstreckung*'],
  CONSENT_NOUN: ['zustimmung', '*zustimmung', 'genehmigung|genehmigungen', 'einwilligung', 'einverständnis*', 'billigung', 'freigabe', 'bewilligung', 'zustimmungserklärung'],
  CONSENTS: [
    'zustimmung', '*zustimmung', 'genehmigung|genehmigungen', 'einwilligung', 'einverständnis*', 'billigung', 'freigabe', 'bewilligung', 'zustimmungserklärung', 'genehmigt*|genehmigen', 'zustimmt|zustimmen|zugestimmt', 'stimmt|stimmen ..8 zu', 'bewilligt*|bewilligen', 'gebilligt*|billigt|billigen', 'freigegeben*|freigibt', 'akzeptier*', 'eingewilligt|einwilligt',
  ],
  /** Consent is given, not asked for. */
  GRANTS_CONSENT: ['erteilt|erteilen|gewährt|gewähren|gibt|geben ..6 genehmigung|zustimmung|einwilligung|erlaubnis|einverständnis|bewilligung', 'genehmigung|zustimmung|einwilligung|erlaubnis|bewilligung ..6 zu erteilen'],
  /** Instructions are given, not merely those that were. */
  ISSUES_INSTRUCTIONS: ['erteilt|gibt|erlässt ..8 *weisung|*weisungen', 'recht|berechtigt|befugt ..10 *weisung|*weisungen ..16 zu erteilen', 'kann|darf|können|dürfen ..8 *weisung|*weisungen ..12 erteilen|geben'],
  /** Whether the duties are kept, which an audit shows. */
  KEEPING: ['einhaltung', 'vertragstreue', 'pflichterfüllung', 'räumlichkeiten', 'geschäftsräume|geschäftsräumen', 'betriebsstätte|betriebsstätten', 'rechenzentrum', 'systeme|systemen'],
  AUDIT_ITSELF: ['kontrolle|kontrollen', 'überprüfung|überprüfungen', 'inspektion|inspektionen', '*audit|*audits', 'prüfung|prüfungen', 'kontrollieren|kontrolliert', 'überprüfen|überprüft', 'auditieren|auditiert', 'inspizieren|inspiziert', 'überzeugen|überzeugt'],
  GRANTS_AUDIT: ['ermöglicht|ermöglichen', 'duldet|dulden', 'gestattet|gestatten', 'gewährt|gewähren', 'lässt ..8 zu', 'zuzulassen', 'erlaubt|erlauben'],
  OBJECTS: ['einspruch|widerspruch|einwände|einwendungen ..2 erheben|erhebt|einlegen|einlegt', 'erhebt|legt ..6 einspruch|widerspruch|einwände|einwendungen'],
  /** An objection that was raised already. */
  OBJECTION_RAISED: ['im fall|falle ..4 widerspruch*|einspruch*|einwand*|einwendung*|ablehnung|einsprache', 'bei|nach|trotz|wegen|aufgrund|infolge ..3 widerspruch*|einspruch*|einwand*|einwendung*|ablehnung|einsprache', 'erfolgt ein ..3 widerspruch|einspruch'],
  /** The notice that reaches somebody, from which a period runs. */
  NOTICE_ARRIVES: ['zugang|erhalt|eingang|empfang ..2 mitteilung|information|benachrichtigung|anzeige|ankündigung|unterrichtung|nachricht'],
  RIGHT_LIES: ['steht ..6 zu', 'stehen ..6 zu', 'zusteht', 'zustehen', 'liegt ..2 bei|beim', 'vorbehalten'],
  ENDANGERED: ['gefährdet', 'gefährden', 'gefährdung*', 'betroffen*', 'bedroht', 'daten', 'eigentum'],
  OWNERSHIP: ['datenhoheit', 'hoheit|eigentum ..4 daten'],
  /** From whose knowledge a period runs. */
  KNOWLEDGE: ['ab|nach|seit|mit ..2 kenntnis|kenntnisnahme|kenntniserlangung'],
  /** How something is used is no processing on instructions. */
  INSTRUCTION_FOR_USE: ['bedienungs*', 'gebrauchsanweisung*', 'gebrauchsanleitung*', 'betriebsanweisung*', 'benutzungs*'],
  /** Not the instruction infringes the law, somebody infringes the instruction. */
  INSTRUCTION_BROKEN: ['gegen sie|diese|solche verstossen|verstösst|verstiess', 'gegen ..3 *weisung|*weisungen ..1 verstossen|verstösst|verstiess', '*weisung|*weisungen ..4 missachtet|verletzt|übergangen', '*weisung|*weisungen ..4 nicht ..2 befolgt|beachtet|umgesetzt'],
  /** Who says which of two things is to be done. */
  CHOOSES: ['wahl', 'wahlrecht', 'wählt|wählen', 'hat ..4 wahl', 'entscheidet|entscheiden', 'entscheidung', 'wünscht|wünschen', 'gewünscht*', 'wunsch', 'bevorzugt|vorzieht', 'bestimmt|bestimmen', 'ermessen'],
  /** What came is confirmed, and not what was done. */
  RECEIPT: ['erhalt', 'empfang', 'eingang'],
  INSTRUCTS: ['anweist|anweisen|angewiesen', 'weist ..8 an', 'anordnet|anordnen|angeordnet', 'vorgibt|vorgegeben', 'instruiert*', 'aufträgt|aufgetragen'],
  FOLLOWS: ['befolg*', 'beachtet|beachten', 'folgt|folgen', 'hält|halten sich', 'sich ..8 zu halten', 'folge ..2 leisten|leistet', 'gebunden', 'handelt|handeln'],
  /** Who passes a request on does not answer it. */
  NOT_ANSWERING: ['nicht ..3 beantwort*|antwort*', 'ohne ..6 beantworten|antworten', 'beantwortet|beantworten|antwortet ..4 nicht', 'anstatt ..4 beantworten', 'nicht ..4 zu beantworten'],
  /** Who answers for something, and for what the controller alone can answer. */
  ANSWERS_FOR: ['verantwortlich', 'verantwortung', 'zuständig'],
  LAWFULNESS: [
    'rechtmäßigkeit|zulässigkeit ..4 *verarbeitung|*bearbeitung|*erhebung|*weitergabe|*übermittlung|*nutzung|ansprache|werbung|zusendung|*weisungen',
    'beurteilung ..4 rechtmäßigkeit|zulässigkeit', 'rechtsgrundlage|rechtsgrundlagen ..4 *verarbeitung|*bearbeitung|*erhebung|*weitergabe|*übermittlung', 'einholung ..4 einwilligung|einwilligungen',
  ],
  /** What the processor does for itself, or what everybody keeps to. */
  ITS_OWN: ['sein|seine|seiner|seinen|seinem|ihre|ihrer|ihren|ihrem', 'eigene|eigenen|eigener|eigenes', 'von ihm|ihr', 'durch ihn|sie', 'insoweit|soweit', 'jeweils|jeweilige|jeweiligen', 'ebenfalls|ebenso|auch|neben|gemeinsam|beide|beiden'],
  MANDATES: ['beauftragt|beauftragen', 'auftrag ..4 erteilt|erteilen', 'erteilt ..6 auftrag'],
};

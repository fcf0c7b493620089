import type { Lexicon } from '../lexicon.js';

/** Instructions, places, secrecy and security as other hands write them, and what takes them back. Art. 28(3)(a) to (c) GDPR. */
export const requirementsFurtherDuties: Lexicon = {
  OBLIGED: ['obliegt|obliegen', 'pflicht', 'ist|sind ..6 verpflichtet|gehalten|angehalten', 'hat|haben vor|unverzüglich|regelmässig|rechtzeitig|sorgfältig|eigenverantwortlich|selbst|stets ..14 zu'],
  DUTIES_LABEL: ['pflicht|pflichten', 'aufgabe|aufgaben', 'obliegenheit|obliegenheiten', '*pflichten', 'mitwirkung', 'beizutragen', 'beitrag', 'verantwortung'],
  // Showing somebody how a thing works.
  BRIEFING: ['einweisung|einweisungen', 'unterweisung|unterweisungen', 'überweisung|überweisungen', 'zuweisung|zuweisungen', 'ausweisung'],
  DOCUMENTED: ['weisungsbuch|weisungsbuche|weisungsregister|weisungsprotokoll|weisungsverzeichnis|weisungsliste|weisungsjournal|weisungsdokumentation|auftragsbuch|auftragsregister', 'hält|halten ..10 fest', 'zeichnet|zeichnen ..8 auf', 'trägt|tragen ..12 ein', 'legt|legen ..8 ab', 'führt|führen ..6 buch|protokoll'],
  INSTRUCTION: ['schriftliche|schriftlichen|dokumentierte|dokumentierten ..1 einzelauftrag|einzelaufträge|einzelaufträgen|einzelauftrags', 'einzelanweisung*', 'arbeitsauftrag|arbeitsaufträge|arbeitsaufträgen', 'vorgabe|vorgaben ..2 klinik|gemeinde|stadt|behörde|bank|schule|universität|praxis|mandanten|mandantin|klienten|klientin|kundin|auftraggeberin'],
  OTHER_THAN_TOLD: [
    'nicht angeordnet|angewiesen|beauftragt|verlangt|vorgesehen|aufgetragen|erteilt|gewollt|gedeckt|veranlasst hat|haben|ist|sind|wurde|wurden', 'nicht ..1 durch|auf|aufgrund|nach|infolge ..3 *weisung|*weisungen , sondern', 'ohne ..3 *weisung|*weisungen|auftrag', 'entgegen ..3 *weisung|*weisungen', 'jenseits|ausserhalb|abseits ..3 *weisung|*weisungen|auftrags|auftrages',
    'über ..3 *weisung|*weisungen|auftrag ..1 hinaus', 'ungeachtet|unabhängig ..4 *weisung|*weisungen',
  ],
  UNLESS: ['nicht ..2 durch|auf|aufgrund|nach ..3 *weisung|*weisungen , sondern'],
  LEGALLY_REQUIRED: ['gesetzlich|rechtlich ..1 erzwungen*|gefordert*|verlangt*|auferlegt*|vorgeschrieben*', 'durch|kraft ..3 gesetz|gesetzes|rechtsvorschrift|rechtsnorm ..3 erzwungen*|auferlegt*|vorgeschrieben*|veranlasst*'],
  BEFORE_PROCESSING: ['vor deren|ihrem|dem ..2 beginn|ausführung|durchführung|vornahme'],
  INFORM: ['ankündigt|ankündigen|anzukündigen|angekündigt'],
  CONTROLLER_MATTER: ['fehler|mängel|unregelmässigkeiten|unstimmigkeiten|irrtümer ..16 anzeig*|anzuzeigen|angezeigt|rüg*|meld*|mitteil*|mitzuteilen', 'zugangsrechte|zugriffsrechte|berechtigungen ..8 vergeb*|vergibt|verwalt*|entzieh*', 'verzeichnis der ..2 verarbeitungstätigkeiten|bearbeitungstätigkeiten', 'auskunftsersuchen|auskunftsbegehren ..6 beantwort*|erledig*'],
  NEGATES: ['nicht', 'kein|keine|keinen|keinem|keiner|keinerlei', 'weder', 'niemals|nie', 'untersagt|verboten|ausgeschlossen|unzulässig', 'keinesfalls|keineswegs'],
  KEEPS_FOR_ITSELF: ['darf|kann|dürfen|können|berechtigt|befugt ..14 verbesserung|weiterentwicklung|entwicklung|optimierung|training|schulung ..10 nutzen|verwenden|verarbeiten|auswerten|heranziehen|einsetzen|heranzuziehen|einzusetzen|auszuwerten'],
  // Part of those who process are let off.
  COMMITMENT_WAIVED: ['entfällt|entfallen', 'entbehrlich', 'verzichtet|verzicht', 'ausgenommen|ausnahme|ausgenommene', 'nicht ..3 erforderlich|nötig|notwendig|vorgesehen|verpflichtet|unterzeichnen|unterschreiben', 'gilt|gelten ..3 nicht für', 'keine|keiner ..3 verpflichtung|erklärung', 'erübrigt|erübrigen'],
  // Chapter V applies: a citation, and nothing that the processor has to do.
  CHAPTER_MERELY_APPLIES: [
    'finden|findet ..3 art.|art|artt.|artikel|kapitel|kap. ..10 anwendung', 'art.|art|artt.|artikel|kapitel|kap. ..10 findet|finden|gilt|gelten|anwendbar|unberührt|anzuwenden', 'gilt|gelten ..6 art.|art|artt.|artikel|kapitel|kap.', 'richtet|richten sich ..2 nach ..2 art.|art|artt.|artikel|kapitel|kap.',
  ],
  DEVIATES: ['ort|orte|standort|standorte|stelle ..1 ausserhalb', 'anderen|anderer|anderem|andere ort|orte|standort|standorte'],
  SECURES: ['unterhält|unterhalten|betreibt|betreiben|führt|führen|pflegt ..10 *sicherheitsmanagement|*sicherheitsmanagementsystem|isms', 'absicherung|sicherung|schutz|bewahrung ..3 *daten ..4 vor|gegen'],
  KEEPS_IT: ['es|ihn|sie|dieses|diesen|diese|dessen|deren|daran ..6 einzuhalten|einhalten|beachten|umzusetzen|umsetzen|befolgen|vorgaben', 'hält|setzt|wendet es|ihn|sie|dieses|diesen|diese ..8 ein|um|an', 'hält|halten sich ..3 daran', 'danach|daran ..6 richten|halten|gebunden|gehalten'],
  TAKES_MEASURES: ['müssen|muss|haben|hat ..20 erreichen|entsprechen|genügen|erfüllen', 'treffenden|ergreifenden|treffende', 'verwahrt|verwahren', 'abgeschlossen|weggesperrt|eingesperrt'],
  CONCRETE_MEASURE: ['verschlossen*', 'versperrt*|abgesperrt*|weggesperrt*', 'sicherungen ..3 täglich|wöchentlich|regelmässig|nächtlich', 'täglich|wöchentlich|nächtlich ..3 gesichert', '*schrank|*schränke|*schränken ..4 verwahrt|verschlossen|abgeschlossen|aufbewahrt|gelagert', 'rechner|bildschirm|bildschirme|arbeitsplätze|arbeitsplatz ..4 gesperrt|sperren'],
  NO_DEFINITION: ['bezeichnet ..8 ansprechperson*|ansprechpartner*|kontaktperson*|kontaktstelle*|person|personen|vertreter*|vertretung|beauftragte*|ansprechstelle*|weisungsberechtigte*'],
  DEFINES: ['" ist|sind die|der|das|jede|jeder|jedes|alle|sämtliche|ein|eine|diejenige|diejenigen|jene'],
};

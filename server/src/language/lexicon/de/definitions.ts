/** The ways of defining a term in German contracts. */
export const definitions: Readonly<Record<string, readonly string[]>> = {
  HEREINAFTER: [
    'nachfolgend|nachstehend|nachfolgenden|fortan|hiernach|künftig|nachfolgende|hereinafter|hereafter', 'im|in folgenden|folgendem|weiteren|nachfolgenden|nachstehenden', 'in der folge', 'kurz', 'kurz gefasst', 'zusammenfassend',
    'im rahmen dieses|dieser vertrags|vertrages|vereinbarung',
  ],
  /** Words that may stand between `nachfolgend` and the term. */
  DEFINITION_FILLER: [
    'auch|nur|noch|jeweils|jeder|jede|jedes|zusammen|gemeinsam|einzeln|kurz|kollektiv|insgesamt|als|je|ein|eine|einen|einer|der|die|das|den|dem|des|genannt|bezeichnet|gemeinschaftlich|alleine|allein|wird|werden|vereinfacht|einheitlich|sog|sogenannt|sogenannte|sogenannter|sogenannten|sogenanntes|oder|und|zudem|zugleich|nachfolgend|nachstehend|im|folgenden|ferner|in|vertrag|vereinbarung|diesem|dieser',
  ],
  NAMED: ['genannt|genannte|genannten|bezeichnet|bezeichnete|benannt', 'wird|werden ..3 bezeichnet|genannt'],
  COLLECTIVELY: ['zusammen|gemeinsam|gemeinschaftlich|insgesamt|einzeln|jeweils|beide|kollektiv', 'jede|jeder|jedes für sich', 'je ein|eine'],
  /** Verbs that make whatever quoted or capitalised subject stands before them a defined term. */
  MEANS: [
    'bedeutet|bedeuten|bezeichnet|bezeichnen', 'meint|meinen', 'steht|stehen für', 'hat|haben ..3 bedeutung', 'ist|sind zu verstehen', 'wird|werden ..2 verstanden', 'versteht man', 'verstehen die parteien|vertragsparteien', 'im sinne dieses|dieser vertrags|vertrages|vereinbarung|avv ist|sind|bedeutet|bezeichnet',
  ],
  /** Weaker verbs: only after a dressed term that opens the sentence, or in a section of definitions. */
  // What a side may or must do defines nothing.
  IS_BOUND_OR_FREE: ['ist|sind ..4 berechtigt|verpflichtet|befugt|gehalten|verantwortlich|zuständig|ermächtigt|bevollmächtigt|gebunden|frei'],
  IS_DEFINED_AS: ['ist|sind', 'umfasst|umfassen', 'gilt|gelten'],
  /** Behind a quoted term that opens a sentence any form of `sein` and its like gives a meaning. */
  COPULA: ['ist|sind|bist|seid|bin', 'heißt|heissen|heißen|heisst', 'umfasst|umfassen', 'meint|meinen', 'steht für', 'stehen für', 'gilt|gelten als'],
  /** Verbs of naming, with the word that tells them from the name of a product. */
  CALLS: ['heißt|heißen|heisst|heissen hier|nachfolgend|nachstehend|künftig|fortan', 'heißt|heißen|heisst|heissen in diesem|dieser|diesen vertrag|vereinbarung|avv|anhang|anlage|bedingungen', 'nennen wir|ihn|sie|es|die|das', 'wir nennen ..3', 'nennen die parteien|vertragsparteien', 'bezeichnen wir als', 'wir bezeichnen ..3 als'],
  SPEAKS_OF: ['spricht|sprechen ..4 von|vom', 'wir|vertrag|vereinbarung sagt|sagen|schreibt|schreiben', 'sagen|schreiben wir', 'ist|wird ..5 von|vom', 'die rede von|vom', 'verwendet|verwenden ..4 begriff|begriffe|ausdruck|ausdrücke|bezeichnung'],
  MEANS_THE_SAME: ['dasselbe|dasselbige', 'das gleiche|selbe', 'gleichbedeutend|synonym|bedeutungsgleich|gleichwertig|austauschbar|sinngleich', 'synonym verwendet', 'dieselbe|gleiche bedeutung', 'keinen unterschied'],
  IS_MEANT: ['gemeint', 'verstanden|verstehen', 'bezeichnet', 'umfasst|umfassen', 'erfasst'],
  /** A meaning that says who somebody is. */
  NAMES_SOMEBODY: [
    'partei*', 'vertragspartei*', 'vertragspart*', '*kund|*kunde|*kunden|*kundin', '*unternehmen|*unternehmens', '*stelle|*stellen', '*person|*personen', '*gesellschaft|*gesellschaften', 'firma|firmen', 'gmbh|ag|kg', 'verantwortlich*', 'auftraggeber|auftragnehmer|auftragsverarbeiter|auftragsbearbeiter', 'wer', 'wir', 'sie',
  ],
  /** A meaning that says for which act or paper the letters stand. */
  NAMES_PAPER: ['*verordnung', '*gesetz|*gesetzes', '*vertrag|*vertrags|*vertrages', '*vereinbarung', '*klauseln', '*richtlinie|*richtlinien', '*bedingungen', 'auftraggeber*|auftragnehmer*', 'gmbh', '*partei|*parteien'],
  /** A paper that a definition may stand for, so that two definitions with the same words for it mean the same one. */
  NAMES_CONTRACT: ['*vertrag|*vertrags|*vertrages', '*vereinbarung|*vereinbarungen', '*bedingungen', '*zusatz', '*bestellung', '*ordnung', 'agb', 'avv', 'adv', 'abv'],
  IN_THE_SENSE: ['im sinne', 'isd|isv', 'i . s . d|v', 'i . s . von', 'nach maßgabe', 'gemäß definition', 'wie in ..4 definiert'],
  /** The sentence sends its reader to a definition further down. */
  DEFINED_LATER: [
    'nachstehend|nachfolgend|unten|hinten|später ..3 definiert|definierte|definierten|definierter|bestimmt|bestimmte|bestimmten|erläutert|erläuterte|erläuterten|erklärt|beschrieben|beschriebene|beschriebenen', 'im folgenden|weiteren ..3 definiert|definierte|definierten|erläutert|erläuterten|beschrieben|beschriebenen',
    'siehe|vgl|s unten|hinten', 's . u .', 'siehe|vgl ..3 definition|begriffsbestimmung|begriffsbestimmungen|glossar', 'zur definition|bedeutung', 'zum begriff',
  ],
  /** Notions that the law defines itself. Art. 4 GDPR; Art. 5 DSG. */
  LAW_DEFINES: [
    'personenbezogene|personenbezogenen|personenbezogener daten', 'personendaten', 'besonders schützenswerte|schützenswerten personendaten|daten', 'besondere|besonderer|besonderen kategorie|kategorien ..3 daten',
    'verarbeitung|verarbeitungen|verarbeiten|bearbeitung|bearbeiten|datenverarbeitung|datenbearbeitung|auftragsverarbeitung|auftragsbearbeitung', 'betroffene|betroffenen|betroffener person|personen', 'betroffene|betroffenen|betroffener', 'aufsichtsbehörde|aufsichtsbehörden', 'dritter|dritte|dritten',
    'empfänger', 'einwilligung', 'pseudonymisierung', 'profiling', 'datenschutzverletzung|datenschutzverletzungen', 'verletzung ..2 schutzes ..2 daten', 'verletzung der datensicherheit', 'datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten', 'drittland|drittländer|drittstaat|drittstaaten',
    'standardvertragsklauseln', 'standarddatenschutzklauseln', 'gesundheitsdaten', 'genetische daten', 'biometrische daten', 'dateisystem', 'auftragsdatenverarbeitung|auftragsdatenbearbeitung', 'textform|schriftform',
  ],
  /** Nouns of every day, which German writes with a capital whether they are defined or not. */
  EVERYDAY_NOUN: [
    'leistung|leistungen|dienst|dienste|dienstleistung|dienstleistungen', 'bestimmung|bestimmungen|regelung|regelungen|bedingungen', 'vertrag|vertrags|vertrages|verträge|vereinbarung|auftrag|angebot|bestellung', 'daten|inhalte|information|informationen|unterlagen', 'system|systeme|software|anwendung|plattform|portal',
    'zweck|zwecke|fall|zeit|tag|tage|laufzeit|dauer|ort|person|personen|kosten|vergütung', 'anlage|anlagen|anhang|beilage', 'mitarbeiter|mitarbeitende|mitarbeitenden|personal|nutzer|helfer',
  ],
  TERM_HEADER: ['begriff|begriffe', 'ausdruck|ausdrücke', 'definierter|definierte begriff|begriffe', 'bezeichnung', 'abkürzung|abkürzungen', 'term'],
  MEANING_HEADER: ['bedeutung', 'definition|definitionen', 'erklärung', 'begriffsbestimmung', 'erläuterung'],
  DEFINITIONS_HEADING: ['definition|definitionen', 'begriffsbestimmung|begriffsbestimmungen', 'begriffsdefinition|begriffsdefinitionen', 'begriffe|begrifflichkeiten|begriffserklärungen|begriffserläuterungen', 'glossar'],
  PARTIES_HEADING: ['parteien|vertragsparteien|vertragspartner|vertragspartnern'],
};

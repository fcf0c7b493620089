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
  TERM_HEADER: ['begriff|begriffe', 'ausdruck|ausdrücke', 'definierter|definierte begriff|begriffe', 'bezeichnung', 'abkürzung|abkürzungen', 'term'],
  MEANING_HEADER: ['bedeutung', 'definition|definitionen', 'erklärung', 'begriffsbestimmung', 'erläuterung'],
  DEFINITIONS_HEADING: ['definition|definitionen', 'begriffsbestimmung|begriffsbestimmungen', 'begriffsdefinition|begriffsdefinitionen', 'begriffe|begrifflichkeiten|begriffserklärungen|begriffserläuterungen', 'glossar'],
  PARTIES_HEADING: ['parteien|vertragsparteien|vertragspartner|vertragspartnern'],
};

/** An adjective in the forms it has before a noun. */
const declined = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join('|');

/** Labels of other documents that German contracts use like defined terms, and the words that show one is introduced on the spot. */
export const termWords: Readonly<Record<string, readonly string[]>> = {
  DOCUMENT_LABEL: [
    '*vertrag|*vertrags|*vertrages|*vertrage', '*vereinbarung', 'leistungsbeschreibung|leistungsbeschreibungen', '*schein|*scheins|*scheines', 'auftragsbestätigung', 'pflichtenheft|pflichtenhefts|pflichtenheftes', 'lastenheft|lastenhefts|lastenheftes', '*leistungsverzeichnis|*leistungsverzeichnisses', '*leistungskatalog|*leistungskatalogs|*leistungskataloges', 'kundendaten', 'auftragsdaten', 'vertragsdaten',
  ],
  /** Papers that are understood by their name, and the agreement on processing itself. */
  COMMON_PAPER: [
    'vertrag|vertrags|vertrages|vertrage', 'vereinbarung', '*verarbeitungsvertrag|*verarbeitungsvertrags|*verarbeitungsvertrages|*verarbeitungsvertrage|*bearbeitungsvertrag|*bearbeitungsvertrags|*bearbeitungsvertrages|*bearbeitungsvertrage', '*verarbeitungsvereinbarung|*bearbeitungsvereinbarung|*verarbeitervereinbarung|*bearbeitervereinbarung|*verarbeitervertrag|*bearbeitervertrag|*verarbeitervertrags|*bearbeitervertrags',
    '*datenschutzvertrag|*datenschutzvertrags|*datenschutzvertrages', '*datenschutzvereinbarung', 'avvertrag|avvertrags|avvertrages|advvertrag|advvertrags|advvertrages|avvereinbarung|advvereinbarung', '*auftragsvertrag|*auftragsvertrags|*auftragsvertrages', '*auftragsvereinbarung',
    'arbeitsvertrag|arbeitsvertrags|arbeitsvertrages|anstellungsvertrag|anstellungsvertrags|tarifvertrag|tarifvertrags|gesamtarbeitsvertrag|gesamtarbeitsvertrags|kollektivvertrag|kollektivvertrags|kaufvertrag|kaufvertrags|mietvertrag|mietvertrags|gesellschaftsvertrag|gesellschaftsvertrags|versicherungsvertrag|versicherungsvertrags|behandlungsvertrag|behandlungsvertrags|staatsvertrag|standardvertrag|mustervertrag|mustervertrags|musterv*|eu-vertrag|euvertrag|vorvertrag|vorvertrags',
    '*unternehmervertrag|*unternehmervertrags|*unternehmervertrages', 'betriebsvereinbarung|dienstvereinbarung|zielvereinbarung|individualvereinbarung|einzelvereinbarung|nebenvereinbarung|zusatzvereinbarung|änderungsvereinbarung|gerichtsstandsvereinbarung|gerichtsstandvereinbarung|rechtswahlvereinbarung|schiedsvereinbarung|mustervereinbarung|standardvereinbarung|honorarvereinbarung|schriftformvereinbarung|terminvereinbarung',
    '*geheimhaltungsvereinbarung|*vertraulichkeitsvereinbarung|*verschwiegenheitsvereinbarung', 'anschein|anscheins|augenschein|augenscheins|waffenschein|führerschein|führerscheins|gutschein|gutscheins|geldschein|krankenschein|lieferschein|lieferscheins|schein|sonnenschein',
  ],
  /** What contracts name so that it be defined: the last part of the noun. */
  TERM_HEAD: [
    '*daten', '*stelle', '*stellen', '*katalog', '*katalogs', '*beschreibung', '*leistung', '*leistungen', '*liste', '*plan', '*konzept', '*konzepts', '*vertrag', '*vertrags', '*vertrages', '*vereinbarung', '*auftrag', '*auftrags',
    '*zeit', '*zeiten', '*termin', '*termins', '*partner', '*partners', '*nutzer', '*nutzern', '*person', '*personen', '*team', '*teams', '*dienst', '*dienste', '*diensten', '*dienstes', '*plattform', '*portal', '*portals',
    '*system', '*systeme', '*systemen', '*systems', '*ereignis', '*ereignisse', '*fall', '*falls', '*fälle', '*fällen', '*zweck', '*zwecke', '*zwecks', '*zwecken', '*gebiet', '*gebiets', '*material', '*unterlagen',
    '*informationen', '*inhalte', '*inhalten', '*umgebung', '*produkt', '*produkte', '*produkten', '*paket', '*pakets', '*matrix', '*register', '*verzeichnis', '*handbuch', '*handbuchs', '*gremium', '*ausschuss', '*phase',
    '*niveau', '*klasse', '*klassen', '*stufe', '*stufen',
  ],
  /** Adjectives that contracts put before a noun, with a capital, to make a term of it; those of nations and offices make names. */
  TERM_MODIFIER: [
    'wesentlich', 'unwesentlich', 'zulässig', 'unzulässig', 'vertraulich', 'verbunden', 'geschützt', 'schutzwürdig', 'kritisch', 'genehmigt', 'autorisiert', 'befugt', 'berechtigt', 'vereinbart', 'ausgeschlossen',
    'qualifiziert', 'zusätzlich', 'optional', 'relevant', 'sensibl', 'sensitiv', 'schwerwiegend', 'erheblich', 'massgeblich', 'eingeschränkt', 'beschränkt', 'erlaubt', 'gestattet', 'verboten', 'ergänzend', 'betroffen',
    'benannt', 'zugelassen', 'freigegeben', 'gesichert', 'übermittelt', 'exportiert', 'anwendbar', 'geistig', 'beauftragt', 'gewerblich', 'sicherheitsrelevant', 'meldepflichtig', 'ausgenommen', 'bestehend', 'bereitgestellt',
    'verarbeitet', 'vertragsgegenständlich', 'abgedeckt', 'priorisiert', 'dringend', 'geplant', 'autorisierend',
  ].flatMap(declined),
  /** Words of Art. 4 GDPR and Art. 5 DSG, data that everybody knows, public registers, and nouns too plain to name anything. */
  STATUTORY_TERM: [
    'robinsonliste', 'handelsregister', 'vereinsregister', 'melderegister', 'transparenzregister', 'insolvenzregister', 'unternehmensregister', 'firmenbuchregister', 'lobbyregister', 'berufsregister', 'verarbeitungsverzeichnis',
    'telefonverzeichnis', 'personendaten', 'gesundheitsdaten', 'personen', 'person', 'daten', 'stammdaten', 'vertrag', 'vertrags', 'vertrages', 'vereinbarung', 'system', 'zweck',
    'fall', 'zeit', 'leistung', 'auftrag', 'dienst',
  ],
  /** Nouns that make a common phrase with any adjective, or words of the law. */
  COMMON_NOUN: ['person*', 'massnahme*', 'recht*', 'datenschutzrecht*', 'eigentum*', 'stelle*', 'behörde*', 'bestellung*', 'auftraggeber*', 'auftragnehmer*', 'grund*'],
  /** The sentence says what the law demands, not what the parties agree. */
  REPORTS_LAW: [
    'gesetzgeber|gesetzgebers|unionsgesetzgeber|verordnungsgeber', 'dsgvo|ds-gvo|dsg|bdsg|gesetz|verordnung|datenschutzrecht|recht|vorschrift|grundverordnung verlangt|fordert|schreibt|verpflichtet|bestimmt|gebietet|ordnet|erlaubt|regelt|unterscheidet|definiert|weist',
    'gesetz|verordnung|datenschutzrecht|dsgvo sieht ..8 vor', 'gesetzlich|gesetzliche|gesetzlichen definition|begriffsbestimmung',
  ],
  /** The document is described where it is named, so nobody needs a definition. */
  INTRODUCES: [
    'abgeschlossen*', 'geschlossen*', 'bestehend*', 'zugrundeliegend*', 'zugrunde liegend*', 'jeweilig*', 'vereinbart*', 'gesondert*', 'separat*', 'individuell*', 'entsprechend*', 'ein|eine|eines|einer|einem|einen', 'etwaig*', 'allfällig*', 'nachfolgend*', 'folgend*',
    'zwischen den parteien', 'oben genannt*', 'genannt*', 'beigefügt*', 'anliegend*', 'betreffend*', 'sonstig*', 'anderweitig*', 'weiter*', 'geltend*', 'aktuell*', 'separaten', 'kein|keine|keinen', 'unser*', 'ihr*', 'dieses|dieser|diesem|diesen|diese',
  ],
};

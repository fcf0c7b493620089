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

/** Labels of other documents that German contracts use like defined terms, and the words that show one is introduced on the spot. */
export const termWords: Readonly<Record<string, readonly string[]>> = {
  DOCUMENT_LABEL: [
    'hauptvertrag|hauptvertrags|hauptvertrages|hauptvertrage', 'hauptvereinbarung', 'leistungsvereinbarung|leistungsvereinbarungen', 'leistungsbeschreibung|leistungsbeschreibungen', 'rahmenvertrag|rahmenvertrags|rahmenvertrages', 'rahmenvereinbarung',
    'leistungsvertrag|leistungsvertrags|leistungsvertrages', 'servicevertrag|servicevertrags|servicevertrages', 'dienstleistungsvertrag|dienstleistungsvertrags|dienstleistungsvertrages', 'grundvertrag|grundvertrags|grundvertrages', 'basisvertrag|basisvertrags|basisvertrages',
    'leistungsschein|leistungsscheins|leistungsscheines', 'einzelvertrag|einzelvertrags|einzelvertrages', 'hauptleistungsvertrag|hauptleistungsvertrags|hauptleistungsvertrages', 'projektvertrag|projektvertrags|projektvertrages', 'lizenzvertrag|lizenzvertrags|lizenzvertrages',
    'nutzungsvertrag|nutzungsvertrags|nutzungsvertrages', 'kooperationsvertrag|kooperationsvertrags|kooperationsvertrages', 'auftragsbestätigung', 'kundendaten', 'auftragsdaten', 'vertragsdaten',
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

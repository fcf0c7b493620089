/**
 * How German contracts call the sides. `…_WORD` means the role wherever it stands; `…_LABEL` means it only when the contract
 * uses the word for a party. DSGVO Art. 4 Nr. 7, 8; DSG Art. 5 lit. j, k; contract usage in Germany, Austria and Switzerland.
 */
export const parties: Readonly<Record<string, readonly string[]>> = {
  CONTROLLER_WORD: [
    'auftraggeber*', 'verantwortlicher', 'verantwortliche', 'verantwortlichen', 'verantwortlichem', 'verantwortliche stelle', 'verantwortlichen stelle',
    'datenverantwortliche|datenverantwortlicher|datenverantwortlichen',
  ],
  CONTROLLER_LABEL: [
    'kunde', 'kunden', 'kundin', 'mandant|mandanten|mandantin', 'besteller|bestellers|bestellerin', 'lizenznehmer*', 'nutzer|nutzers|nutzerin', 'anwender|anwenders|anwenderin',
    'verein|vereins', 'händler|händlers|händlerin', 'käufer|käufers|käuferin', 'vermieter|vermieters|vermieterin', 'verwender|verwenders|verwenderin', 'praxis',
    'auftraggebende|auftraggebender|auftraggebenden', 'leistungsempfänger*', 'leistungsbezüger*', 'leistungsbezieher*', 'abnehmer|abnehmers|abnehmerin',
    'erwerber|erwerbers|erwerberin', 'abonnent|abonnenten|abonnentin', 'licensee', 'customer', 'client', 'datenexporteur|datenexporteurs|datenexporteurin', 'werkbesteller*', 'dienstberechtigter|dienstberechtigte|dienstberechtigten',
  ],
  /** Kinds of persons and bodies that are a side only where the contract introduces them as one. */
  CONTROLLER_KIND: [
    'klient|klienten|klientin', 'mieter|mieters|mieterin', 'arbeitgeber|arbeitgebers|arbeitgeberin', 'dienstgeber|dienstgebers|dienstgeberin', 'inhaber|inhabers|inhaberin', 'bezüger|bezügers|bezügerin', 'teilnehmer|teilnehmers|teilnehmerin', 'bedarfsträger|bedarfsträgers',
    'gemeinde', 'stadt', 'kommune', 'kanton|kantons', 'landkreis|landkreises', 'behörde', 'amt|amtes', 'krankenhaus|krankenhauses', 'klinik', 'spital|spitals', 'schule', 'hochschule', 'universität', 'stiftung', 'versicherung|versicherer|versicherers', 'arzt|arztes', 'händlerin',
    'vertragsnehmer|vertragsnehmers|vertragsnehmerin', 'unternehmer|unternehmers', 'mitglied|mitglieds', 'pächter|pächters|pächterin',
    '*gemeinde', '*klinik', 'klinikum|klinikums', '*klinikum|*klinikums', 'hospital|hospitals', '*krankenhaus', '*spital', '*schule', '*universität', '*akademie', 'gymnasium|gymnasiums', 'kreis|kreises', 'landratsamt|landratsamtes|landratsamts', 'bezirk|bezirks', 'magistrat|magistrats',
    'bezirkshauptmannschaft', '*amt|*amts|*amtes', 'ministerium|ministeriums', '*direktion', 'departement|departements', 'dienststelle', 'zweckverband|zweckverbands|zweckverbandes', 'kammer', '*kammer', 'anstalt', 'körperschaft', 'stadtwerke', 'pfarrei', 'pfarre', 'kirchgemeinde', 'bistum|bistums', 'diözese',
    'träger|trägers|trägerin', '*träger|*trägers|*trägerin', 'einrichtung', 'heim|heims|heimes', '*heim|*heims', 'kita', 'kindertagesstätte', 'apotheke', '*apotheke', 'arztpraxis', '*praxis', 'museum|museums', 'theater|theaters', 'bibliothek', 'hotel|hotels', 'krankenkasse', '*kasse', 'land|landes', 'bund|bundes',
    '*verein|*vereins', 'verlag|verlags|verlages', 'sponsor|sponsors', 'handwerksbetrieb*', 'hausverwaltung', 'eigentümergemeinschaft', 'bauherr|bauherrn|bauherrin', 'nachfrager*', 'bank', 'sparkasse', 'arbeitsgemeinschaft',
  ],
  PROCESSOR_WORD: [
    'auftragnehmer*', 'auftragsverarbeiter', 'auftragsverarbeiters', 'auftragsverarbeiterin|auftragsverarbeiterinnen', 'auftragsverarbeitern', 'auftragsverarbeitende|auftragsverarbeitender|auftragsverarbeitenden',
    'auftragsbearbeiter|auftragsbearbeiters|auftragsbearbeiterin|auftragsbearbeiterinnen|auftragsbearbeitern', 'auftragsbearbeitende|auftragsbearbeitender|auftragsbearbeitenden', 'datenverarbeiter|datenverarbeiters|datenverarbeiterin', 'datenbearbeiter|datenbearbeiters|datenbearbeiterin', 'auftragsdatenverarbeiter|auftragsdatenverarbeiters|auftragsdatenverarbeitern', 'auftragsdatenbearbeiter*',
  ],
  PROCESSOR_MISSPELT: ['auftragsnehmer*', 'aufragnehmer*', 'auftragnemer*', 'auftragnhemer*'],
  CONTROLLER_MISSPELT: ['auftragsgeber*', 'aufraggeber*', 'auftraggneber*', 'veranwortlich*'],
  PROCESSOR_LABEL: [
    'anbieter|anbieters|anbieterin', 'dienstleister|dienstleisters|dienstleisterin', 'dienstleistender|dienstleistende|dienstleistenden', 'lieferant|lieferanten|lieferantin', 'provider|providers', 'hoster|hosters', 'lizenzgeber*',
    'betreiber|betreibers|betreiberin', 'leistungserbringer*', 'dienstanbieter*', 'diensteanbieter*', 'softwareanbieter*', 'plattformbetreiber*', 'plattformanbieter*', 'cloudanbieter*', 'hostinganbieter*', 'systemanbieter*', 'portalbetreiber*', 'rechenzentrumsbetreiber*',
    'hersteller|herstellers|herstellerin', 'softwarehersteller*', 'agentur', 'verkäufer|verkäufers|verkäuferin', 'dienstverpflichteter|dienstverpflichtete|dienstverpflichteten',
    'systemhaus|systemhauses', 'itdienstleister*', 'edvdienstleister*', 'serviceprovider|serviceproviders', 'leistungsgeber|leistungsgebers|leistungsgeberin', 'vendor', 'supplier', 'softwarehaus|softwarehauses', 'datenimporteur|datenimporteurs|datenimporteurin',
  ],
  PROCESSOR_KIND: [
    'werbeagentur', 'kanzlei', 'steuerkanzlei', 'steuerberater|steuerberaters|steuerberaterin', 'vertragsunternehmer|vertragsunternehmers', 'werkunternehmer|werkunternehmers', 'beauftragter|beauftragte|beauftragten', 'rechenzentrum|rechenzentrums',
    'zulieferer|zulieferers', 'entwickler|entwicklers|entwicklerin', 'verwalter|verwalters|verwalterin', 'berater|beraters|beraterin', 'verarbeiter|verarbeiters|verarbeiterin', 'bearbeiter|bearbeiters|bearbeiterin', 'verpächter|verpächters|verpächterin',
    'abrechnungsstelle', '*rechenstelle', 'rechenzentrale', 'servicestelle', 'servicegesellschaft', 'lettershop|lettershops', 'druckerei', '*druckerei', 'druckhaus|druckhauses', 'callcenter|callcenters', '*dienst|*dienstes|*dienste', '*service|*services', 'kurier|kuriers', 'labor|labors', 'lohnbüro|lohnbüros',
    'entsorger|entsorgers|entsorgerin', 'aktenvernichter|aktenvernichters', 'cro', 'übersetzer|übersetzers|übersetzerin', 'dolmetscher|dolmetschers|dolmetscherin', 'freelancer|freelancers', 'programmierer|programmierers|programmiererin', 'auftragnehmende|auftragnehmender|auftragnehmenden',
    'einzelunternehmer|einzelunternehmers|einzelunternehmerin', 'ausführende|ausführender|ausführenden', 'integrator|integrators', 'übernehmer|übernehmers|übernehmerin',
  ],
  /** Things that contracts name where the parties introduce themselves, and that are none. */
  NO_PARTY: [
    'art|artikel|abs|absatz|nr|ziffer',
    '*vertrag|*vertrags|*vertrages|*verträge', '*vereinbarung|*vereinbarungen', '*bedingungen', '*bestimmungen', 'avv', 'adv', 'dpa', 'agb', '*anhang', '*anlage', '*beilage', '*auftrag', '*angebot', '*bestellung', '*daten', '*leistung|*leistungen', '*dienste', 'dienste',
    'services', '*software', '*plattform', '*portal', '*app', '*system', '*systeme', '*verarbeitung', '*bearbeitung', 'partei|parteien', '*parteien', '*gesetz|*gesetzes', 'dsgvo', 'ds-gvo', 'dsg', '*verordnung', '*projekt', 'studie', '*weisung|*weisungen', 'textform', 'produkt|produkte', 'website', 'konto', 'account',
  ],
  /** Between whom the contract is made. */
  BETWEEN_PARTIES: ['zwischen ..1 der|dem|den|die|das|ihnen|herrn|frau|firma|uns', 'zwischen|einerseits', 'abgeschlossen ..2 zwischen', 'geschlossen ..2 zwischen', 'vereinbaren|schließen|treffen|vereinbart ..4 folgend*|folgt|vereinbarung|vertrag', 'kommen überein', 'vertragsparteien sind', 'parteien ..3 sind'],
  /** The act of agreeing: read only where the contract opens. */
  PARTIES_AGREE: ['vereinbaren|vereinbart', 'verabreden|verabredet', 'einigen sich', 'sind ..8 einig', 'kommen ..8 überein', 'sind ..8 übereingekommen', 'verständigen sich', 'treffen|schließen|getroffen|geschlossen', 'legen|halten ..6 fest', 'gelten|gilt zwischen', 'dafür|hierfür|dazu|hierzu|dabei|insoweit gilt|gelten', 'es|nun gilt|gelten', 'regeln'],
  /** What is agreed stands below. */
  AGREED_TERMS: ['folgende|folgendes|folgendem|folgenden|folgender', 'nachfolgende|nachfolgendes|nachfolgenden|nachstehende|nachstehendes|nachstehenden', 'folgt', 'hiermit', 'diese|diesen|dieser|dieses regel|regeln|abrede|absprache|abmachung|vertrag|vereinbarung|zusatz'],
  SIGNED_FOR: ['für die|den|das', 'unterzeichnet ..3 für', 'namens'],
  /** Either side may bear these: only what the contract says of them tells. */
  PARTY_AMBIGUOUS: [
    'partner|partners|partnerin', 'gesellschaft', 'firma', 'unternehmen|unternehmens', 'vertragspartner|vertragspartners|vertragspartnerin', 'kooperationspartner|kooperationspartners', 'verband|verbandes|verbands', 'genossenschaft', 'bank', 'institut|instituts', 'zentrum|zentrums',
    'büro|büros', 'veranstalter|veranstalters|veranstalterin', 'vermittler|vermittlers|vermittlerin', 'company',
  ],
  SUB_PROCESSOR_WORD: [
    'unterauftragnehmer*', 'unterauftragsnehmer*', 'unterauftragsverarbeiter*', 'unterauftragsbearbeiter*', 'unterauftragsdatenverarbeiter*', 'unterverarbeiter*', 'unterbeauftragte*',
    'subunternehmer', 'subunternehmers', 'subunternehmern', 'subunternehmerin|subunternehmerinnen', 'subunternehmen', 'subunternehmens', 'unterauftragnehmende*',
    'subauftragnehmer*', 'subauftragsverarbeiter*', 'subauftragsbearbeiter*', 'subdienstleister*', 'unterdienstleister*', 'nachunternehmer', 'nachunternehmers', 'nachunternehmern', 'nachauftragnehmer*', 'subprozessor*', 'sublieferant*',
    'subprocessor|subprocessors|subprozessoren',
    'weitere|weiterer|weiteren|weiterem|anderer|anderen|andere|zusätzliche|zusätzlicher|zusätzlichen|neue|neuer|neuen auftragsverarbeiter|auftragsverarbeiters|auftragsverarbeitern|auftragsbearbeiter|auftragsbearbeiters|auftragsbearbeitern',
  ],
  PARTY_WORD: ['partei|parteien', 'vertragspartei|vertragsparteien', 'vertragspartner|vertragspartners|vertragspartnern'],
  PARTY_ARTICLE: ['der|die|das|den|dem|des'],
  /** `ist`, `handelt als`: what stands on both sides of it is the same party. */
  ACTS_AS: ['ist|sind', 'gilt|gelten', 'handelt|handeln', 'agiert|agieren', 'tritt|treten', 'fungiert|fungieren', 'bleibt|bleiben', 'wird|werden'],
  WE: ['wir', 'uns', 'unser|unsere|unserer|unserem|unseren|unseres', 'ich', 'mich', 'mir', 'mein|meine|meiner|meinem|meinen|meines'],
  YOU: ['sie', 'ihnen', 'ihr', 'ihre', 'ihrer', 'ihrem', 'ihren', 'ihres', 'euch', 'euer|eure|eurer|eurem|euren|eures', 'du', 'dir', 'dich', 'dein|deine|deiner|deinem|deinen|deines'],
  /** Whose task it is: the party that follows (`im Auftrag des Kunden`) or that stands before as a possessive (`in Ihrem Auftrag`) is the controller. */
  MANDATE: ['auftrag|auftrags|auftrages|aufträge|aufträgen', 'geheiß', 'weisung|weisungen', 'anweisung|anweisungen', 'instruktion|instruktionen', 'einzelweisung|einzelweisungen', 'geheiss', 'vorgabe|vorgaben', 'anordnung|anordnungen', 'weisungsbefugnis', 'weisungsrecht*', 'rechnung und auf gefahr'],
  /** What a processor does for somebody else; what a controller does with it. */
  SERVES: [
    'verarbeite*', 'bearbeitet|bearbeiten', 'speicher*', 'hostet|hosten|gehostet', 'betreibt|betreiben|betrieben', 'erbring*', 'leistet|leisten', 'führt|führen', 'wartet|warten', 'erhebt|erheben', 'stellt|stellen', 'verwahrt|verwahren', 'verwaltet|verwalten', 'übernimmt|übernehmen',
    'erledigt|erledigen', 'versendet|versenden', 'erstellt|erstellen', 'archiviert|archivieren', 'besorgt|besorgen', 'scannt|scannen', 'vernichtet|vernichten', 'druckt|drucken', 'rechnet|rechnen', 'nutzt|nutzen',
  ],
  SUPPORTS: ['unterstützt|unterstützen', 'hilft|helfen', 'assistiert|assistieren', 'steht|stehen ..8 bei|zur'],
  COMMISSIONS: ['beauftragt|beauftragen', 'bestellt', 'betraut|betrauen', 'ermächtigt|ermächtigen', 'instruiert|instruieren', 'weist|weisen', 'erteilt|erteilen', 'gestattet|gestatten', 'genehmigt|genehmigen', 'überprüft|überprüfen', 'kontrolliert|kontrollieren', 'auditiert|auditieren'],
  ENGAGES_OTHERS: ['beauftrag*', 'einsetz*', 'einzusetzen', 'setzt|setzen', 'heranzieh*', 'heranzuziehen', 'zieht|ziehen', 'hinzuzieh*', 'hinzuzuziehen', 'bedien*', 'einbind*', 'einzubinden', 'bindet|binden', 'einschalt*', 'einzuschalten', 'schaltet|schalten', 'beizieh*', 'beizuziehen', 'beiziehen', 'nimmt|nehmen', 'verpflichte*', 'nutz*'],
  CASE_STATED: ['wenn', 'falls', 'sofern', 'soweit', 'insoweit', 'insofern', 'ob', 'würde', 'bestimmt ..8 zwecke', 'ausnahmsweise'],
};

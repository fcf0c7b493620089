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
    'verein|vereins', 'händler|händlers|händlerin', 'käufer|käufers', 'vermieter|vermieters|vermieterin', 'verwender|verwenders', 'praxis',
  ],
  PROCESSOR_WORD: [
    'auftragnehmer*', 'auftragsverarbeiter', 'auftragsverarbeiters', 'auftragsverarbeiterin', 'auftragsverarbeitern', 'auftragsverarbeitende|auftragsverarbeitender|auftragsverarbeitenden',
    'auftragsbearbeiter|auftragsbearbeiters|auftragsbearbeiterin|auftragsbearbeitern', 'auftragsdatenverarbeiter|auftragsdatenverarbeiters|auftragsdatenverarbeitern', 'auftragsdatenbearbeiter*',
  ],
  PROCESSOR_MISSPELT: ['auftragsnehmer*', 'aufragnehmer*', 'auftragnemer*', 'auftragnhemer*'],
  CONTROLLER_MISSPELT: ['auftragsgeber*', 'aufraggeber*', 'auftraggneber*', 'veranwortlich*'],
  PROCESSOR_LABEL: [
    'anbieter|anbieters|anbieterin', 'dienstleister|dienstleisters|dienstleisterin', 'lieferant|lieferanten|lieferantin', 'provider|providers', 'hoster|hosters', 'lizenzgeber*',
    'betreiber|betreibers|betreiberin', 'leistungserbringer*', 'dienstanbieter*', 'diensteanbieter*', 'softwareanbieter*', 'hersteller|herstellers|herstellerin', 'agentur', 'partner|partners',
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
  WE: ['wir', 'uns', 'unser*'],
  YOU: ['sie', 'ihnen', 'ihr', 'ihre', 'ihrer', 'ihrem', 'ihren', 'ihres'],
};

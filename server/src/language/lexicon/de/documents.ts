import type { Lexicon } from '../lexicon.js';

/** What kind of text it is: an agreement on processing for another, or something that only speaks of one. */
export const documents: Lexicon = {
  DPA_TITLE: [
    '*auftragsverarbeitung*', 'auftragsverarbeitungsvertr*', 'auftragsbearbeitung*', '*auftragsbearbeitungsvertr*', 'auftragsdatenverarbeitung*', 'auftragsdatenbearbeitung*', 'avv', 'av-vertrag*', 'adv-vertrag*', 'adv', 'abv', 'verarbeitung ..6 im auftrag', 'bearbeitung ..6 im auftrag', 'datenschutzvereinbarung*', 'datenverarbeitungsvertr*', 'datenverarbeitungsvereinbarung*', 'datenbearbeitungsvertr*', 'datenbearbeitungsvereinbarung*', 'dpa', 'data processing agreement', 'vereinbarung ..4 auftrag*',
  ],
  // The matter without a word for a contract.
  PROCESSING_TOPIC: ['auftragsverarbeitung', 'auftragsbearbeitung', 'auftragsdatenverarbeitung', 'auftragsdatenbearbeitung', 'verarbeitung ..6 im auftrag', 'bearbeitung ..6 im auftrag'],
  PRIVACY_TOPIC: ['datenschutz', 'datenverarbeitung', 'datenbearbeitung', 'personenbezogene* daten', 'personendaten', 'dsgvo', 'datenschutzklausel*', 'datenschutzrechtliche*', 'datenschutzbestimmung*', 'datenschutz und *', 'umgang mit daten'],
  THIS_AGREEMENT: [
    'dieser|diesem|diesen|dieses vertrag|vertrags|vertrages|vertrage', 'diese|dieser vereinbarung', 'diese|dieser abrede|abmachung|absprache|übereinkunft', 'der|die anhang|anlage|beilage|zusatz gilt|läuft|dauert|besteht so|solange', 'diese|dieser|diesen anlage|anhang|beilage|bedingungen|bestimmungen|zusatz*', 'diesem|dieser|diesen|dieses anhang|anhangs', 'dieser|diesem|dieses avv', 'dieser|diesem|dieses adv', 'dieses|diesem auftrags', 'dieser|diesem dpa', 'dieses|diesem dpa', 'diese|dieser datenschutzvereinbarung', 'dieser|diesem|dieses auftragsverarbeitungsvertrag*', 'vorliegende*|vorliegenden vertrag*|vereinbarung', 'dieser|dieses abv', 'dieses|diesem|dieser|diesen modul|moduls|baustein|bausteins', 'dieser|diese* zusatzvereinbarung',
  ],
  PARTIES_INTRODUCED: [
    'nachfolgend|nachstehend|folgenden|folgend ..4 auftraggeber*|auftragnehmer*|verantwortliche*|auftragsverarbeiter*|auftragsbearbeiter*|kunde|anbieter|parteien', 'vertragsparteien', 'auftraggeber* ist', 'auftragnehmer* ist', 'auftraggeber* genannt', 'auftragnehmer* genannt', 'vertragspartner', 'parteien und gegenstand', 'vertragspartei*', 'beide* parteien', 'die parteien',
  ],
  SWISS_LAW_CHOSEN: ['schweizer|schweizerisches|schweizerischem|schweizerischen recht|rechts', 'recht der schweiz', 'rechts der schweiz', 'schweizerischen eidgenossenschaft', 'edöb', 'gesetzgebung der schweiz'],
  // Another kind of agreement or notice.
  // An agreement named by its matter alone, unless the title says that it is of another kind.
  DPA_MATTER_TITLE: [
    'vereinbarung|vertrag|abrede|abmachung ..1 datenschutz|datenverarbeitung|datenbearbeitung|datenumgang', 'vereinbarung|vertrag|abrede|abmachung ..2 verarbeitung|bearbeitung|umgang ..3 *daten', 'datenschutz-vereinbarung*', 'datenschutzvertrag*', 'datenschutzabrede*',
    'datenschutz-zusatz*|datenschutz-anhang*|datenschutz-anlage*|datenschutz-beilage*|datenschutz-abrede*|datenschutz-vertrag*', 'datenschutzzusatz*|datenschutzanhang*|datenschutzanlage*|datenschutzbeilage*|datenschutzabmachung*', 'zusatzvereinbarung|zusatz|nachtrag|anhang|anlage|beilage|abrede ..2 datenschutz|datenschutzes|datenverarbeitung|datenbearbeitung',
    'av-vereinbarung*|av-abrede*|av-zusatz*', 'datenverarbeitung|datenbearbeitung ..3 auftrag', 'abrede|absprache|regelung|regeln ..2 umgang ..3 *daten', 'umgang ..3 *kundendaten|*patientendaten|*mitgliederdaten|*personendaten|*mitarbeiterdaten',
  ],
  OTHER_TITLE: ['geschäftsbedingung*', 'agb', 'nutzungsbedingung*', 'geheimhaltungsvereinbarung*', 'vertraulichkeitsvereinbarung*', 'service-level*', 'sla', 'arbeitsvertrag*', 'mietvertrag*', 'gemeinsame* verantwortlich*', 'datenaustausch*|datenaustauschs', 'datenweitergabe|datenüberlassung|datenteilung', 'übermittlung|weitergabe|austausch ..3 *daten',
    'rahmenvertrag*', '*dienstvertrag*', 'dienstleistungsvertrag*', 'werkvertrag*', 'kaufvertrag*', 'wartungsvertrag*', 'lizenzvertrag*', 'softwarevertrag*', 'softwareüberlassung*', 'nutzungsvertrag*', 'hauptvertrag*', 'beratungsvertrag*', 'kooperationsvertrag*', 'hostingvertrag*', 'servicevertrag*', 'saas-vertrag*',
    'rahmenvereinbarung*', 'kooperationsvereinbarung*', 'betriebsvereinbarung*', 'dienstvereinbarung*', 'evb-it*', 'leistungsvertrag*', 'agenturvertrag*', 'vertragsbedingungen', 'mandatsvereinbarung*', 'technische und organisatorische maßnahmen', 'sicherheitskonzept*', 'datenschutzkonzept*', 'löschkonzept*'],
  // Two controllers: Art. 26 GDPR.
  JOINT_TITLE: ['gemeinsam|gemeinsame* verantwortlich*', 'gemeinsame|gemeinsamen|gemeinsamer verarbeitung|bearbeitung|datenverarbeitung|datenbearbeitung|kontrolle|verantwortung', 'art. 26', 'joint control*'],
  // Tells data subjects what is done with their data: no agreement, whatever duties it quotes.
  NOTICE_TITLE: ['datenschutzerklärung*', 'datenschutzhinweis*', 'datenschutzinformation*', 'datenschutz-information*', 'informationspflicht*', 'informationen ..6 art. 13', 'impressum', 'cookie-richtlinie*', 'privacy policy'],
  // A text that speaks about such agreements.
  ABOUT_TITLE: ['*leitfaden*', '*ratgeber*', '*checkliste*', '*liste|*listen', 'übersicht*', 'informationen', 'faq', 'readme', '*anleitung*', 'verzeichnis*', 'was ist', 'wissenswertes', 'häufige fragen', '*artikel', 'tipps', 'handreichung*', 'hinweise', 'merkblatt*',
    '*erläuterung|*erläuterungen', 'kommentar*', 'kommentiert*', '*klauseln ..4 beispiel|erläuterungen', 'musterklauseln', 'formulierungshilfe*', '*protokoll', 'memo|vermerk|gutachten|stellungnahme', '*fragebogen', 'vergleich|*vergleich', '*schulung', 'whitepaper', 'stellenanzeige|stellenausschreibung', 'gesucht', '(m/w/d)', 'm/w/d',
    'verordnung (eu)', 'gesetzestext', 'auszug', 'blog', 'glossar', 'vortrag', 'präsentation', 'tätigkeitsbericht', 'prüfbericht', 'prüfprotokoll', 'richtig|rechtssicher regeln|gestalten|abschliessen', 'so ..3 regeln', 'bericht', 'wir ändern|aktualisieren|aktualisiert', 'änderung|änderungen ..2 unser*', 'neue fassung', 'neues ..2 avv', 'bitte ..2 unterschrift|unterschreiben|unterzeichnung|unterzeichnen|gegenzeichnung', 'bescheid', 'urteil', 'beschluss', 'praxishilfe*', 'newsletter'],
  /** A paper that changes another one. */
  AMENDMENT_TITLE: ['nachtrag ..1 nr|nummer|zum|zur', 'änderungsvereinbarung|änderungsvertrag|änderungsabrede', 'vereinbarung zur änderung'],
  /** A rule called by its name: `Need-to-Know-Prinzip`. */
  CATCHWORD: ['*prinzip', '*grundsatz'],
  /** What shows an article, news or an assessment in the first line, and may well be a heading further down. */
  ABOUT_FIRST_TITLE: ['warum|wieso|weshalb', 'pressemitteilung|medienmitteilung', 'datenschutz-folgenabschätzung|datenschutzfolgenabschätzung|dsfa', 'auf einen blick', 'kurz erklärt|gefasst', 'im überblick', 'zusammenfassung'],
};

import type { Lexicon } from './lexicon.js';

/** Labels of forms, and what tells that something was to be chosen; the same for both languages. */
export const fields: Lexicon = {
  /** A field of its own: what stands behind its colon is its value. */
  FIELD_LABEL: [
    'name', 'vorname', 'nachname', 'vor- und nachname', 'vor - und nachname', 'name des unternehmens', 'firma', 'firmenname', 'firmenbezeichnung', 'unternehmen', 'unternehmensname', 'rechtsform', 'straße', 'strasse', 'straße|strasse , hausnummer|nr', 'straße und hausnummer', 'hausnummer', 'plz', 'postleitzahl', 'plz , ort', 'plz ort', 'plz/ort', 'plz / ort', 'land', 'sitz',
    'telefon', 'tel', 'telefonnummer', 'telefax', 'fax', 'mobil', 'email', 'emailadresse', 'funktion', 'vertreten durch', 'gesetzlicher vertreter', 'vertretungsberechtigte person', 'geschäftsführer', 'registergericht', 'registernummer', 'handelsregister', 'handelsregisternummer', 'hrb', 'ust-id', 'ustidnr', 'umsatzsteuer-id', 'uid', 'kundennummer', 'kunden-nr', 'vertragsnummer',
    'auftragsnummer', 'vertragsbeginn', 'vertragsdatum', 'datum des vertrags', 'laufzeit', 'vertragslaufzeit', 'beginn', 'inkrafttreten',
    'first name', 'last name', 'full name', 'company', 'company name', 'legal name', 'legal entity name', 'legal entity', 'registered office', 'registered address', 'street', 'postcode', 'zip code', 'city', 'country', 'phone', 'telephone', 'phone number', 'telephone number', 'mail', 'email address', 'represented by', 'company number', 'registration number', 'vat number', 'vat id', 'customer number', 'effective date', 'start date', 'commencement date', 'contract number', 'term', 'job title', 'role',
  ],
  /** A label that may also lead into several fields or a list. */
  FIELD_GROUP: [
    'anschrift', 'adresse', 'kontakt', 'kontaktdaten', 'ansprechpartner', 'ansprechpartnerin', 'ansprechperson', 'ansprechpersonen', 'kontaktperson', 'kontaktstelle', 'datenschutzbeauftragter', 'datenschutzbeauftragte', 'datenschutzberater', 'datenschutzberaterin', 'datenschutzkoordinator', 'betrieblicher datenschutzbeauftragter', 'externer datenschutzbeauftragter', 'vertreter in der eu', 'eu-vertreter', 'weisungsberechtigte personen', 'weisungsberechtigte person', 'weisungsempfänger', 'weisungsberechtigt',
    'gegenstand', 'gegenstand der verarbeitung|bearbeitung', 'gegenstand des auftrags', 'dauer', 'dauer der verarbeitung|bearbeitung', 'zweck', 'zwecke', 'zweck der verarbeitung|bearbeitung', 'art der verarbeitung|bearbeitung', 'art und zweck der verarbeitung|bearbeitung', 'art der daten', 'art der personenbezogenen daten', 'datenarten', 'datenkategorien', 'kategorien personenbezogener daten', 'kategorien betroffener personen', 'kategorien von betroffenen personen', 'betroffene personen', 'kreis der betroffenen', 'unterauftragnehmer', 'unterauftragsverarbeiter', 'unterauftragsbearbeiter', 'subunternehmer', 'speicherdauer', 'aufbewahrungsdauer', 'löschfrist', 'ort der verarbeitung|bearbeitung', 'serverstandort', 'standort', 'gerichtsstand',
    'address', 'contact', 'contact details', 'contact person', 'contact point', 'privacy contact', 'data protection contact', 'data protection officer', 'dpo', 'eu representative', 'representative', 'authorised persons', 'subject matter', 'subject matter of the processing', 'duration', 'duration of the processing', 'purpose', 'purposes', 'purpose of the processing', 'nature of the processing', 'nature and purpose', 'nature and purpose of the processing', 'types of data', 'types of personal data', 'categories of data', 'categories of personal data', 'categories of data subjects', 'data subjects', 'subprocessors', 'sub processors', 'authorised subprocessors', 'retention period', 'location of processing', 'processing location', 'governing law', 'jurisdiction',
  ],
  /** Whose field it is, or that it need not be filled in. */
  FIELD_OWNER: ['des|der auftraggebers|auftragnehmers|verantwortlichen|auftragsverarbeiters|auftragsbearbeiters|auftraggeberin|auftragnehmerin|auftragsbearbeiterin|kunden|kundin|anbieters|anbieterin', 'of|for the controller|processor|customer|provider|supplier', 'auftraggeber|auftragnehmer|verantwortlicher|auftragsverarbeiter', 'controller|processor|customer|provider', 'datenschutz'],
  FIELD_OPTIONAL: ['optional', 'falls|sofern|soweit|wenn ..3 vorhanden|zutreffend|abweichend|benannt|bestellt', 'ggf', 'gegebenenfalls', 'if any|applicable|different|appointed', 'where applicable'],
  /** Columns of a register that make no sense empty. */
  FIELD_COLUMN: [
    'name', 'firma', 'unternehmen', 'unterauftragnehmer', 'unterauftragsverarbeiter', 'unterauftragsbearbeiter', 'subunternehmer', 'dienstleister', 'anschrift', 'adresse', 'sitz', 'land', 'standort', 'ort der verarbeitung|bearbeitung', 'leistung', 'leistungen', 'gegenstand', 'zweck', 'verarbeitungszweck', 'art der daten', 'datenarten', 'datenkategorien', 'kategorien betroffener personen',
    'company', 'subprocessor', 'sub processor', 'subprocessors', 'address', 'location', 'country', 'service', 'services', 'purpose', 'processing activity', 'types of data', 'categories of data', 'data subjects', 'subject matter',
  ],
  /** One of the boxes is to be ticked. */
  BOX_CHOICE: [
    'zutreffendes ..3 ankreuzen|auswählen|markieren|anzukreuzen', 'bitte ..4 ankreuzen|auswählen|wählen|anzukreuzen', 'bitte wählen', 'wählen sie', 'eine ..3 auswählen|ankreuzen', 'es gilt die angekreuzte|ausgewählte', 'angekreuzte|ausgewählte variante|option', 'eine der folgenden varianten|optionen|alternativen', 'auszuwählen|anzukreuzen',
    'tick|check|mark|select|choose ..4 applicable|appropriate|applies|apply|option|one|box|boxes', 'please tick|check|select|choose', 'one of the following options|alternatives',
  ],
};

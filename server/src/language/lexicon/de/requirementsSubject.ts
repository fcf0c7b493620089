import type { Lexicon } from '../lexicon.js';

/** Labels and contents of the description of the processing, and the controller's own part. Art. 28(3) first sentence GDPR. */
export const requirementsSubject: Lexicon = {
  SUBJECT_LABEL: [
    'gegenstand*', '*vertragsgegenstand*', 'auftragsgegenstand*', 'gegenstand der|des', 'inhalt des auftrag*', 'umfang der verarbeitung|datenverarbeitung|leistung*', 'leistungsbeschreibung*', 'leistungsumfang', 'konkretisierung des auftrag*', 'auftragsinhalt*', 'beschreibung der verarbeitung*', 'anwendungsbereich', 'geltungsbereich', 'zusammenarbeit', 'vertragsinhalt',
  ],
  PROVIDES_SERVICE: [
    'erbring* ..12 leistung*|dienstleistung*|dienst*|services', 'erbringung ..6 leistung*|dienstleistung*', 'stellt ..12 bereit', 'bereitstellung', 'zurverfügungstellung', 'betrieb der|des|von', 'betreibt', 'umfasst ..6 leistung*|arbeiten', 'nutzung der|des|von', 'durchführung ..4 aufgaben|leistungen|arbeiten', 'folgende* ..4 arbeiten|leistungen|aufgaben|tätigkeiten|datenverarbeitungen|dienste|verarbeitungstätigkeiten', 'wartung*', 'hosting*', 'fernwartung*', 'dienstleistung*',
  ],
  DURATION_LABEL: ['*dauer', 'dauer*', '*laufzeit*', 'vertragsdauer*', 'geltungsdauer*', 'vertragslaufzeit*', 'befristung', 'beginn und ende', 'kündigung'],
  DURATION: [
    'für die dauer', 'dauer ..8 entspricht|richtet|beträgt|verarbeitung|auftrag*|vertrag*|vereinbarung', 'dauer ..6 laufzeit|hauptvertrag*|nutzungsvertrag*', '*laufzeit*', 'auf unbestimmte zeit', 'unbefristet*', 'auf unbestimmte dauer', 'beginnt ..20 endet', 'endet ..14 kündigung|beendigung|ende|ablauf|vertrag*', 'endet automatisch', 'gilt ..8 solange|bis|dauer', 'gilt ..8 so lange', 'solange|lange ..14 verarbeitet|bearbeitet|besteht|zugang|nutzt|erbringt|gültig', 'dauert', 'befristet', 'läuft ..10 lange|bis|mit|dauer|jahre*|monate*', 'laufen ..6 lange', 'so lange wie', 'verlängert sich', 'endet ..10 gleichzeitig|zusammen|zeitgleich', 'gültig bis', 'bis zur kündigung', 'bis auf weiteres', 'dauer der verarbeitung|bearbeitung', 'bis zum ende', 'ist an ..6 gebunden', 'teilt ..4 schicksal', 'vertragsdauer', 'einmalig*',
  ],
  // A beginning alone is no term.
  STARTS: ['tritt ..20 in kraft', 'inkrafttreten', 'beginnt', 'beginn', 'vertragsbeginn', 'wirksam ..6 mit|ab'],
  SURVIVES: ['fortgelten', 'gilt ..6 fort', 'gelten ..8 fort', 'überdauer*', 'über ..6 hinaus', 'nachvertraglich*'],

  NATURE_LABEL: [
    'art ..6 verarbeitung*|datenverarbeitung*|bearbeitung*|datenbearbeitung*|aufgaben|datenerhebung*', 'art ..3 zweck*', 'zweck ..3 art', 'umfang ..3 art', 'folgende* art', 'arten ..4 verarbeitung*', 'art und umfang', 'art ..2 umfang ..2 zweck*', 'verarbeitungsvorgänge*', 'folgende* verarbeitungstätigkeit*', 'verarbeitungsart*', 'verarbeitung ist folgender art',
  ],
  PURPOSE_LABEL: ['zweck*', '*zweck', '*zwecke', 'verarbeitungszweck*', 'zweckbestimmung', 'zum zwecke', 'zielsetzung'],
  OPERATION: [
    'erheb*', 'erfass*', 'erfassung', 'anlegen', 'einrichtung', 'einrichten', 'installation*', 'konfiguration*', 'migration*', 'aktualisierung*', 'zugriff*', 'einsicht*', 'prüfung', 'testen', 'beratung*', 'schulung*', 'organisation', 'ordnen', 'speicher*', '*speicherung*', 'anpass*', 'veränder*', 'auslesen', 'abfrag*', 'nutzung', 'übermittl*', '*übertragung', 'bereitstell*', 'verbreit*', 'abgleich*', 'verknüpf*', 'einschränk*', 'löschen', 'löschung', 'vernichtung', 'hosting*', 'hosten', 'betrieb', 'wartung*', 'pflege', 'support', 'analyse*', 'auswert*', 'archivier*', 'sicherung', 'datensicherung*', 'versand', 'versend*', 'anzeige', 'verwaltung', 'administration', 'transkription*', 'abrechnung*', 'fernzugriff*', 'fernwartung*', 'parsing', 'beantwortung', 'qualifizierung', 'ersteinschätzung', 'erstellung', 'aufzeichnung*', 'darstellung', 'entsorgung', 'digitalisier*', 'druck*', 'buchhaltung', 'lohnabrechnung*', 'durchführung', 'bearbeitung ..2 anfragen', 'monitoring', 'zurverfügungstellung', 'statistik*', 'weiterleitung', 'protokollierung',
  ],
  PURPOSE: ['zweck*', 'zum zwecke', 'zum zweck', 'dient', 'dienen', 'um ..16 zu', 'zur ..5 erbringung|erfüllung|durchführung|bereitstellung|verwaltung|abwicklung|unterstützung|nutzung', 'für ..3 zwecke', 'zwecks', 'zur erreichung'],
  NOT_DISCLOSED: ['nicht verpflichtet ..8 offenzulegen', 'nicht offengelegt', 'nicht offenzulegen', 'nicht bekannt', 'keinen einfluss', 'keine kenntnis ..4 zweck*', 'zu eigenen zwecken'],

  DATA_TYPES_LABEL: [
    'art|arten der|von|an|personenbezogener ..3 daten|personendaten', 'art ( en ) ..3 daten|personendaten', 'art/arten ..3 daten', 'art und struktur der daten', '*datenart|*datenarten', 'folgende daten/*', 'datenkategorie*', 'kategorie|kategorien ..3 daten|personendaten', 'datentyp*', 'folgende ..3 daten|personendaten', 'folgende* datenarten*', 'folgende* datenkategorien', 'verarbeitete daten|personendaten', 'bearbeitete daten|personendaten', 'arten personenbezogener', 'datenfelder', 'betroffene daten', 'art der verarbeiteten daten',
  ],
  DATA_TYPE: [
    '*daten', 'name', 'namen', 'vorname*', 'nachname*', 'anschrift*', 'adress*', '*adresse', '*adressen', 'telefon*', 'e-mail*', 'email*', 'ip-adress*', 'geburts*', 'passwor*', 'kontakt*', 'angaben', 'nachrichten', 'dokumente*', 'fotos', 'bilder', 'bild*', 'video*', 'audio*', 'aufzeichnung*', 'bankverbindung*', 'iban', 'log-dateien', 'logfiles', 'log-files', 'inhalte', 'korrespondenz', 'chat-*', 'position', 'einkommen', 'gesundheit*', 'standort*', 'cookie*', 'benutzername*', 'login*', 'metadaten', 'personalnummer*', 'kennung*', '*nummer', 'lebensläufe*', 'alter', 'geschlecht', '*stamm*', '*inhalte', 'verläufe', 'historie', 'user-id*',
  ],
  DATA_SUBJECTS_LABEL: [
    'betroffene* ..2 person*', 'betroffene* personengruppe*', 'kategorien ..4 betroffen*', 'kreis ..6 betroffen*', 'betroffenenkreis*', 'betroffenengruppe*', 'kategorie* ..4 person*', 'personenkreis*', 'personengruppe*', 'personenkategorie*', 'gruppen ..3 betroffen*', 'kategorien ..3 personen', 'betroffenen ..4 kategorien', 'betroffenenkategorie*', 'betroffene gruppen', 'personen betroffen', 'kreis der betroffenen',
  ],
  DATA_SUBJECT_KIND: [
    'kunden', 'kundinnen', 'kunde', 'endkunden', 'mitarbeiter*', 'mitarbeitend*', 'beschäftigte*', 'arbeitnehm*', 'angestellte*', 'interessent*', 'lieferant*', 'geschäftspartner*', 'nutzer*', 'nutzende*', 'benutzer*', 'anwender*', 'user*', 'besucher*', 'bewerber*', 'abonnent*', 'ansprechpartner*', 'patient*', 'mandant*', 'mitglied*', 'schüler*', 'studierende*', 'studenten', 'lehr*', 'eltern', 'kinder*', 'mieter*', 'eigentümer*', 'klient*', 'gäste*', 'teilnehm*', 'versichert*', 'bürger*', 'einwohner*', 'partner', 'dritte', 'vertreter*', 'anfragende*', 'käufer*', 'verkäufer*', 'passagier*', 'auftraggeber', 'personal', 'interessierte*', 'kontakt*', 'administrator*', 'sachverständige*', 'freie mitarbeiter', 'leads', 'bevollmächtigte*', 'angehörige*', 'handelsvertreter*', 'website-besucher*', 'leser*', 'spender*', 'aktionär*', 'gesellschafter*',
  ],
  CONTROLLER_DECIDES: [
    'bestimm* ..4 auftraggeber*|verantwortliche*|kunde*', 'auftraggeber* ..6 bestimmt', 'allein verantwortlich', 'ist der auftraggeber ..3 verantwortlich', 'keinen einfluss', 'durch den auftraggeber bestimmt', 'vom auftraggeber bestimmt', 'liegt beim auftraggeber', 'liegt im ermessen', 'entscheidet ..4 auftraggeber*|verantwortliche*|kunde*', 'auftraggeber* ..3 entscheidet', 'je nach nutzung', 'alle personenbezogenen daten', 'vom auftraggeber festgelegt',
  ],
  // Advice on filling in a form is not content.
  GUIDANCE: [
    'hier sind ..8 anzugeben', 'hier sollte*', 'hier ..4 einfügen', 'hier ..3 eintragen', 'hier bitte', 'bitte ..8 eintragen', 'bitte ..6 ergänzen', 'bitte ..6 ausfüllen', 'bitte ..6 eintragen', 'bitte ..4 beschreiben', 'sollen hier', 'hier ..6 benennen', 'zu benennen', 'passage streichen', 'auszufüllen', 'vom auftraggeber auszufüllen', 'nicht zutreffendes', 'möglichst konkret', 'einzufügen', 'noch zu ergänzen', 'zutreffendes ankreuzen', 'hier ..4 ergänzen',
  ],

  CONTROLLER_RESPONSIBLE: [
    'auftraggeber* ..14 verantwortlich', 'auftraggeber* ..8 ist ..10 verantwortlich', 'verantwortlich ..6 auftraggeber*', 'für ..20 verantwortlich ist', 'allein* ..3 verantwortlich*', 'allein der auftraggeber', 'trägt ..8 verantwortung', 'rechtmässigkeit der ..3 verarbeitung|datenverarbeitung|bearbeitung|datenweitergabe|datenbearbeitung', 'zulässigkeit der ..3 verarbeitung|datenverarbeitung|bearbeitung', 'obliegt ..3 auftraggeber*|verantwortlichen|kunden', 'obliegen ..3 auftraggeber*', 'auftraggeber* obliegen|obliegt', 'pflichten des auftraggebers|verantwortlichen|kunden', 'pflichten der auftraggeberin|kundin|verantwortlichen', 'verantwortlich ..4 rechtmässigkeit', 'beurteilung der zulässigkeit', 'wahrung der rechte ..12 verantwortlich',
  ],
  CONTROLLER_ACTS_DUTY: [
    'der auftraggeber|verantwortliche|kunde ..3 verpflichtet', 'die auftraggeberin|verantwortliche|kundin ..3 verpflichtet', 'der auftraggeber|verantwortliche|kunde ..3 hat ..14 zu informieren|benachrichtigen|dokumentieren|sorgen|gewährleisten|unterrichten|bestätigen|benennen', 'der auftraggeber|verantwortliche|kunde informiert|unterrichtet|benachrichtigt|garantiert|bestätigt|gewährleistet|benennt|dokumentiert|sichert', 'die auftraggeberin|verantwortliche|kundin informiert|unterrichtet|garantiert|bestätigt|gewährleistet|benennt', 'der auftraggeber|verantwortliche|kunde stellt ..10 sicher', 'die auftraggeberin|kundin stellt ..10 sicher', 'der auftraggeber|verantwortliche|kunde wird ..14 informieren|bestätigen|sorgen|sicherstellen|benachrichtigen', 'der auftraggeber|verantwortliche|kunde sorgt', 'der auftraggeber|verantwortliche|kunde trägt', 'bestätigt|garantiert|informiert|gewährleistet|sichert der auftraggeber|verantwortliche|kunde', 'der auftraggeber|verantwortliche|kunde soll', 'hat der auftraggeber|verantwortliche|kunde ..14 zu', 'verpflichtet sich der auftraggeber|verantwortliche|kunde', 'der auftraggeber|kunde muss', 'bestätigt ..2 auftraggeber*', 'der auftraggeber ..4 ist ..16 verantwortlich',
  ],
};

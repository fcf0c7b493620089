import type { Lexicon } from '../lexicon.js';

/** Data named after somebody or something (`Mandantendaten`, `Auftragsdaten`), and not `Kandidaten`. */
const COMPOUND_DATA = '*endaten|*erdaten|*rdaten|*sdaten|*tdaten|*edaten|*hndaten|*gdaten';

/** Labels and contents of the description of the processing, and the controller's own part. Art. 28(3) first sentence GDPR. */
export const requirementsSubject: Lexicon = {
  SUBJECT_LABEL: [
    'gegenstand*', '*vertragsgegenstand*', 'auftragsgegenstand*', 'gegenstand der|des', 'inhalt des auftrag*', 'umfang der verarbeitung|datenverarbeitung|leistung*', 'leistungsbeschreibung*', 'leistungsumfang', 'konkretisierung des auftrag*', 'auftragsinhalt*', 'beschreibung der verarbeitung*', 'anwendungsbereich', 'geltungsbereich', 'zusammenarbeit', 'vertragsinhalt',
    'worum es geht', "worum|darum geht's|gehts", 'um was ..3 geht', 'worum ..2 geht', 'worüber ..2 reden|geht', 'darum geht es', 'unsere leistung*', '*leistungsgegenstand*',
    'kurzbeschreibung', 'beschreibung ..3 auftrags|leistung|leistungen|dienste|tätigkeit', 'inhalt ..2 vereinbarung|vertrags|vertrages|verarbeitung|bearbeitung', 'verarbeitungsgegenstand', 'anlass ..3 verarbeitung',
    'einzelheiten ..3 verarbeitung|bearbeitung', 'details ..3 verarbeitung|bearbeitung',
  ],
  PROVIDES_SERVICE: [
    'erbring* ..12 leistung*|dienstleistung*|dienst*|services', 'erbringung ..6 leistung*|dienstleistung*', 'stellt ..12 bereit', 'bereitstellung', 'zurverfügungstellung', 'betrieb der|des|von', 'betreibt', 'umfasst ..6 leistung*|arbeiten', 'nutzung der|des|von', 'durchführung ..4 aufgaben|leistungen|arbeiten', 'folgende* ..4 arbeiten|leistungen|aufgaben|tätigkeiten|datenverarbeitungen|dienste|verarbeitungstätigkeiten', 'wartung*', 'hosting*', 'fernwartung*', 'dienstleistung*',
  ],
  DURATION_LABEL: [
    '*dauer', 'dauer*', '*laufzeit*', 'vertragsdauer*', 'geltungsdauer*', 'vertragslaufzeit*', 'befristung', 'beginn und ende', 'kündigung',
    'geltung', 'gültigkeit*', '*frist', 'zeitraum', 'beginn, dauer', 'inkrafttreten ..4 dauer', 'vertragszeit', 'auftragsdauer', 'zeitlicher rahmen',
  ],
  DURATION: ['wie ..1 hauptvertrag*|*leistungsvertrag|rahmenvertrag|grundvertrag|nutzungsvertrag|servicevertrag|mandatsvertrag|wartungsvertrag|hostingvertrag|*leistungsvereinbarung', 'dauer|laufzeit|vertragsdauer|geltungsdauer wie ..2 vertrag*|*vertrag|*vereinbarung',
    'für die dauer', 'dauer ..8 entspricht|richtet|beträgt|verarbeitung|auftrag*|vertrag*|vereinbarung', 'dauer ..6 laufzeit|hauptvertrag*|nutzungsvertrag*', '*laufzeit*', 'auf unbestimmte zeit', 'unbefristet*', 'auf unbestimmte dauer', 'beginnt ..20 endet', 'endet ..14 kündigung|beendigung|ende|ablauf|vertrag*', 'endet automatisch', 'gilt ..8 solange|bis|dauer', 'gilt ..8 so lange', 'solange|lange ..14 verarbeitet|bearbeitet|besteht|zugang|nutzt|erbringt|gültig', 'dauert', 'befristet', 'läuft ..10 lange|bis|mit|dauer|jahre*|monate*', 'laufen ..6 lange', 'so lange wie', 'verlängert sich', 'endet ..10 gleichzeitig|zusammen|zeitgleich', 'gültig bis', 'bis zur kündigung', 'bis auf weiteres', 'dauer der verarbeitung|bearbeitung', 'bis zum ende', 'ist an ..6 gebunden', 'teilt ..10 schicksal', 'vertragsdauer', 'einmalig*',
    'steht und fällt', 'auf die dauer', 'feste laufzeit', 'laufzeit', 'bleibt ..6 wirksam|gültig|bestehen ..2 bis', 'wirksam ..3 bis|solange', 'gilt ..6 während', 'während ..6 laufzeit|vertragsdauer|vertrags',
    'für|auf ..3 jahre|jahr|monate|monaten|jahren ..4 geschlossen|abgeschlossen|vereinbart|befristet|fest', 'endet ..6 am', 'endet ..3 mit',
    'endet|erlischt|ausläuft|beendet ..8 ablieferung|erledigung|abschluss|löschung|rückgabe|kündigung|beendigung|ablauf', 'dauert ..4 an', 'teilt ..4 laufzeit|dauer', 'so lange ..10 bis', 'läuft', 'laufen',
    'bis ..6 2025|2026|2027|2028|2029|2030|2031|2032', 'bis alle|sämtliche', 'bis zum ablauf', 'bis zur vollständigen', 'bis zur löschung|rückgabe', 'bis zur beendigung', 'mit einer frist von ..8 kündbar|gekündigt|kündigen', 'kündbar',
    'kündigungsfrist*', 'vertragslaufzeit*', 'richtet sich ..4 laufzeit', 'ebenso lange', 'genauso lange', 'gleich lange', 'zeitgleich', 'ist ..6 akzessorisch', 'an die laufzeit',
    'jahre|jahren|monate|monaten ab ..3 unterzeichnung|inkrafttreten|vertragsschluss', 'bis ..3 auf weiteres', 'überdauert ..8 bis',
    'mit dem ende ..8 erlischt|endet', 'erlischt',
  ],
  // A beginning alone is no term.
  STARTS: ['tritt ..20 in kraft', 'inkrafttreten', 'beginnt', 'beginn', 'vertragsbeginn', 'wirksam ..6 mit|ab'],
  SURVIVES: ['fortgelten', 'gilt ..6 fort', 'gelten ..8 fort', 'überdauer*', 'über ..6 hinaus', 'nachvertraglich*'],

  NATURE_LABEL: [
    'art ..6 verarbeitung*|datenverarbeitung*|bearbeitung*|datenbearbeitung*|aufgaben|datenerhebung*', 'art ..3 zweck*', 'zweck ..3 art', 'umfang ..3 art', 'folgende* art', 'arten ..4 verarbeitung*', 'art und umfang', 'art ..2 umfang ..2 zweck*', 'verarbeitungsvorgänge*', 'folgende* verarbeitungstätigkeit*', 'verarbeitungsart*', 'verarbeitung ist folgender art',
    'art der tätigkeit', 'verarbeitungsschritte', 'umgang mit den daten|personendaten', 'umgang ..4 besteht', 'was mit den daten ..4 geschieht|passiert', 'was ..3 mit ..4 daten|personendaten ..3 machen|tun|geschieht|passiert|anfangen', 'was machen ..5 daten', 'was geschieht ..5 daten', 'was passiert ..5 daten', 'vorgänge', 'verarbeitungsformen', 'art und weise',
  ],
  PURPOSE_LABEL: [
    'zweck*', '*zweck', '*zwecke', 'verarbeitungszweck*', 'zweckbestimmung', 'zum zwecke', 'zielsetzung',
    'wozu', 'wofür', 'warum', 'bezweck*', 'ziel der', 'ziel ist', 'zielt', 'verarbeitungsziel', 'weshalb',
  ],
  OPERATION: [
    'legt|legen ..8 ab', 'notier*', 'eintrag*', 'eintragen', 'trägt|tragen ..6 ein', 'auswert*', 'werten', 'leitet|leiten ..8 weiter', 'gibt|geben ..8 weiter', 'vermittel*', 'abrechn*', 'überweis*', 'einles*', 'lesen', 'befrag*', 'korrigier*', 'berichtig*', 'ergänz*', 'zusammenführ*', 'führen ..6 zusammen', 'zusammenstell*', 'zustell*', 'ausliefer*', 'transportier*', 'abhol*', 'transkribier*',
    'übersetz*', 'telefonier*', 'kontaktier*', 'anschreib*', 'mahn*', 'etikettier*', 'verpack*', 'wiederherstell*', 'spiegel*', 'kategorisier*', 'klassifizier*', 'bewert*', 'visualisier*', 'aufbereit*', 'bereitet|bereiten ..6 auf', 'konvertier*', 'umwandl*', 'hochlad*', 'herunterlad*', 'anzeig*', 'mitschneid*', 'filter*', 'segmentier*', 'personalisier*', 'aggregier*', 'empfang*',
    'annahme', 'annehm*', 'entgegennahme', 'einplan*', 'rechnet|rechnen', 'prüft|prüfen ..6 adressen|angaben|anträge|bewerbungen', 'einsehen', 'sieht ..3 ein', 'sammel*', 'erstell*', 'veröffentlicht', 'einsortier*', 'kuvertieren', 'frankier*', 'zählt|zählen', 'messen', 'misst', 'erinner*',
    'erheb*', 'erfass*', 'erfassung', 'anlegen', 'einrichtung', 'einrichten', 'installation*', 'konfiguration*', 'migration*', 'aktualisierung*', 'zugriff*', 'einsicht*', 'prüfung', 'testen', 'beratung*', 'schulung*', 'organisation', 'ordnen', 'speicher*', '*speicherung*', 'anpass*', 'veränder*', 'auslesen', 'abfrag*', 'nutzung', 'übermittl*', '*übertragung', 'bereitstell*', 'verbreit*', 'abgleich*', 'verknüpf*', 'einschränk*', 'löschen', 'löschung', 'vernichtung', 'hosting*', 'hosten', 'betrieb', 'wartung*', 'pflege', 'support', 'analyse*', 'auswert*', 'archivier*', 'sicherung', 'datensicherung*', 'versand', 'versend*', 'anzeige', 'verwaltung', 'administration', 'transkription*', 'abrechnung*', 'fernzugriff*', 'fernwartung*', 'parsing', 'beantwortung', 'qualifizierung', 'ersteinschätzung', 'erstellung', 'aufzeichnung*', 'darstellung', 'entsorgung', 'digitalisier*', 'druck*', 'buchhaltung', 'lohnabrechnung*', 'durchführung', 'bearbeitung ..2 anfragen', 'monitoring', 'zurverfügungstellung', 'statistik*', 'weiterleitung', 'protokollierung',
    '*gespeichert*', 'aufgenommen', 'aufnehmen', 'geordnet', 'ordnet', 'ausgewertet', 'wertet', 'verschick*', 'zeig|zeigt|zeigen', 'nehmen ..6 entgegen', 'nimmt ..6 entgegen', 'entgegenn*', 'beschaff*', 'aufbewahr*', 'aufzubewahren', 'übermittelt',
    'übertragen', 'überträgt', 'scan*', '*scannen', 'einscannen', 'ablegen', 'ablage', 'abgelegt', 'sortier*', 'sicher|sichert|sichern|gesichert', 'kopier*', 'vernichten', 'vernichtet', 'gelöscht', 'löscht', 'gelesen', 'liest', 'ausgelesen',
    'abgerufen', 'abruf*', 'verwendung', 'verwenden', 'verwendet', 'nutzen', 'nutzt', 'weitergabe', 'weitergeben', 'druckt', 'gedruckt', 'kuvertier*', 'berechn*', 'archiv*', 'verarbeiten ..2 zu', 'importier*', 'exportier*', 'synchronisier*',
    'verschlüsseln', 'anonymisier*', 'hält ..8 bereit', 'stellt ..8 bereit', 'bereitgestellt', 'eingeben', 'eingabe', 'erhoben', 'erhebt', 'erfasst', 'verknüpft', 'offenleg*', 'offengelegt', 'bereithalt*', 'bekanntgeb*', 'verwaltet', 'verwalten',
    'veröffentlich*', 'aufzeichn*', 'verteil*', 'gruppier*', 'versehen', 'verschlagwort*', 'sperr*', 'einschränkung', 'fernzugriff', 'protokollier*', 'sichtung', 'sichten', 'verbuch*', 'buch|bucht|buchen',
  ],
  PURPOSE: [
    'zweck*', 'zum zwecke', 'zum zweck', 'dient', 'dienen', 'um ..16 zu', 'zur ..5 erbringung|erfüllung|durchführung|bereitstellung|verwaltung|abwicklung|unterstützung|nutzung', 'für ..3 zwecke', 'zwecks', 'zur erreichung',
    'damit', 'zur', 'für die', 'bezweckt', 'soll ..8 verschaffen|ermöglichen|erlauben',
  ],
  NOT_DISCLOSED: ['nicht verpflichtet ..8 offenzulegen', 'nicht offengelegt', 'nicht offenzulegen', 'nicht bekannt', 'keinen einfluss', 'keine kenntnis ..4 zweck*', 'zu eigenen zwecken'],

  DATA_TYPES_LABEL: [
    `inhalt|inhalte der|von ..1 ${COMPOUND_DATA}`,
    `kategorie|kategorien|art|arten|typ|typen der|des|von|an ..1 ${COMPOUND_DATA}`, `welche ${COMPOUND_DATA}`,
    'art|arten der|von ..1 auftragsdaten|kundendaten|personaldaten|patientendaten|mitgliederdaten|nutzerdaten|mitarbeiterdaten|beschäftigtendaten|mandantendaten|bewerberdaten|angaben|informationen',
    'art|arten der|von|an|personenbezogener ..3 daten|personendaten', 'art ( en ) ..3 daten|personendaten', 'art/arten ..3 daten', 'art und struktur der daten', '*datenart|*datenarten', 'folgende daten/*', 'datenkategorie*', 'kategorie|kategorien ..3 daten|personendaten', 'datentyp*', 'folgende ..3 daten|personendaten', 'folgende* datenarten*', 'folgende* datenkategorien', 'verarbeitete daten|personendaten', 'bearbeitete daten|personendaten', 'arten personenbezogener', 'datenfelder', 'betroffene daten', 'art der verarbeiteten daten',
    'welche daten', 'welche ..2 daten|personendaten|informationen', 'was für daten', 'folgende* angaben', 'diese datenkategorien|datenarten', 'diese ..2 daten', 'art der angaben', 'bearbeitete ..2 personendaten',
    'verarbeitete ..2 daten', 'dateninhalt*', 'datenkatalog', 'datenfeld*', 'datenumfang', 'umfang der daten', 'von der verarbeitung umfasst', 'von der bearbeitung umfasst', 
  ],
  DATA_TYPE: [
    '*daten', 'name', 'namen', 'vorname*', 'nachname*', 'anschrift*', 'adress*', '*adresse', '*adressen', 'telefon*', 'e-mail*', 'email*', 'ip-adress*', 'geburts*', 'passwor*', 'kontakt*', 'angaben', 'nachrichten', 'dokumente*', 'fotos', 'bilder', 'bild*', 'video*', 'audio*', 'aufzeichnung*', 'bankverbindung*', 'iban', 'log-dateien', 'logfiles', 'log-files', 'inhalte', 'korrespondenz', 'chat-*', 'position', 'einkommen', 'gesundheit*', 'standort*', 'cookie*', 'benutzername*', 'login*', 'metadaten', 'personalnummer*', 'kennung*', '*nummer', 'lebensläufe*', 'alter', 'geschlecht', '*stamm*', '*inhalte', 'verläufe', 'historie', 'user-id*',
    'personalien', '*unterlagen', 'zeugnis*', 'lichtbild*', '*notiz*', 'befund*', 'diagnose*', 'arztbrief*', '*verlauf*', 'rufnummer*', '*zeiten', '*zeitpunkt', 'zeitpunkt', 'verbrauch*', 'lohn*', 'gehalt*', '*konto*', 'steuer*', 'unterschrift*',
    'foto*', 'beruf*', 'titel', 'firma', 'funktion', 'staatsangehörigkeit', 'familienstand', 'religion*', 'konfession', 'ausweis*', 'kreditkarte*', 'rechnung*', 'bestell*', 'vertrags*', 'qualifikation*', '*historie*', 'gesprächs*', '*merkmal*',
    'messwert*', '*stand', 'zählerst*', 'bescheid*', 'kennzeichen', '*kennzeichen', 'kassenzeichen', '*kommunikation*', 'chatverl*', 'protokoll*', '*akten', 'allergie*', 'medikament*', 'versicher*', 'sozialversicherung*', 'ahv*', 'geräte*',
    '*profile', '*profil', 'bewerbung*', 'lebenslauf', 'leistung', 'anrede', 'wohnort', 'plz', 'ort', 'herkunft*', 'anreise', 'abreise', 'aufenthalt*',
    '*bilder|*bildern', '*nummern', '*befunde|*befunden', '*zeugnisse|*zeugnissen', 'geburtstag|geburtstage',
  ],
  DATA_SUBJECTS_LABEL: [
    'betroffene* ..2 person*', 'betroffene* personengruppe*', 'kategorien ..4 betroffen*', 'kreis ..6 betroffen*', 'betroffenenkreis*', 'betroffenengruppe*', 'kategorie* ..4 person*', 'personenkreis*', 'personengruppe*', 'personenkategorie*', 'gruppen ..3 betroffen*', 'kategorien ..3 personen', 'betroffenen ..4 kategorien', 'betroffenenkategorie*', 'betroffene gruppen', 'personen betroffen', 'kreis der betroffenen',
    'wessen daten', 'um wen ..3 geht', 'betroffene', '*betroffene', 'betroffener kreis', 'betroffen sind', 'über wen', 'von wem ..4 daten',
  ],
  DATA_SUBJECT_KIND: [
    'azubi*', 'auszubildende*', 'freelancer*', 'aushilf*', 'praktikant*', 'anrufer*', 'trainer*', 'gewerbetreibende*', 'steuerpflichtige*', 'hundehalter*', 'kollegen|kolleginnen', 'kollegium', 'familien', 'bewohner*', 'hinterbliebene*', 'ehrenamtliche*', 'spieler*', 'fahrgäste|fahrgästen', 'fahrer*', 'ärzte|ärzten|ärztinnen', 'pflegekräfte*', 'gutachter*', 'zeugen|zeuginnen', 'schuldner*', 'gläubiger*', 'erben', 'anwohner*', 'absender*', 'empfänger*', 'monteur*', 'leute', 'team',
    'kunden', 'kundinnen', 'kunde', 'endkunden', 'mitarbeiter*', 'mitarbeitend*', 'beschäftigte*', 'arbeitnehm*', 'angestellte*', 'interessent*', 'lieferant*', 'geschäftspartner*', 'nutzer*', 'nutzende*', 'benutzer*', 'anwender*', 'user*', 'besucher*', 'bewerber*', 'abonnent*', 'ansprechpartner*', 'patient*', 'mandant*', 'mitglied*', 'schüler*', 'studierende*', 'studenten', 'lehr*', 'eltern', 'kinder*', 'mieter*', 'eigentümer*', 'klient*', 'gäste*', 'teilnehm*', 'versichert*', 'bürger*', 'einwohner*', 'partner', 'dritte', 'vertreter*', 'anfragende*', 'käufer*', 'verkäufer*', 'passagier*', 'auftraggeber', 'personal', 'interessierte*', 'kontakt|kontakte|kontakten', 'administrator*', 'sachverständige*', 'freie mitarbeiter', 'leads', 'bevollmächtigte*', 'angehörige*', 'handelsvertreter*', 'website-besucher*', 'leser*', 'spender*', 'aktionär*', 'gesellschafter*',
    'bedienstete*', 'einwohnerin*', '*patienten', '*patientinnen', 'klientin*', 'mitreisende*', 'sorgeberechtigte*', 'abgabenpflichtige*', 'leistungsempfänger*', 'leistungserbringer*', 'makler*', 'fahrer*', 'fahrgäste*', 'fahrgast*', 'disponent*',
    'ehrenamtlich*', 'spenderin*', 'schülerin*', 'schülern', 'lehrkräft*', 'lehrer*', 'sachbearbeiter*', '*besteller*', 'besteller*', 'abnehmer*', 'empfänger*', 'absender*', 'anrufer*', 'bewohner*', 'hausgenoss*', 'mieterin*', 'vermieter*',
    'pächter*', 'gläubiger*', 'schuldner*', 'kontaktperson*', 'steuerpflichtige*', 'hinterbliebene*', 'rentner*', 'auszubildende*', 'praktikant*', '*kräfte', 'praxispersonal', 'reinigungspersonal', '*personal', 'familie*', 'ehegatt*', 'kind',
    'kindern', 'arzt', 'ärzt*', 'ärzte', 'pflegebedürftige*', 'unfallbeteiligte*', 'zeugen', 'gegner*', 'verfahrensbeteiligte*', 'beteiligte*', '*abonnentinnen', '*empfängerinnen', 'follower*', 'käuferin*', 'reisende*', 'hotelgäste*', 'gast', 'gästen', '*gäste',
    '*gästen', 'werbepartner*', 'autor*', 'mandantschaft', 'wähler*', 'vereinsmitglied*', '*mitglieder', '*kunden', '*kundinnen', '*nutzer', '*nutzerinnen', '*mitarbeiter', '*mitarbeitende', '*inhaber*', 'erbe*', 'erben', 'antragsteller*',
    '*pflichtige', '*berechtigte', '*nehmer', 'freiwillige*', 'heimbewohner*',
    'trainer*', 'betreuer*', 'pfleger*', '*halter', 'fans', 'krankenkasse',
  ],
  CONTROLLER_DECIDES: [
    'was der|die|er|sie ..3 ablegt|ablegen|speichert|speichern|einstellt|einstellen|hinterlegt|hinterlegen|einliefert|einliefern|erfasst|einspielt|anlegt|hochlädt|hochladen|eingibt|eingeben|übergibt|sendet|hostet', 'richtet|richten|bestimmt|bestimmen|entscheidet|ergibt|ergeben sich ..2 danach , was|welche|wie', 'richtet|richten|bestimmt|bestimmen|entscheidet|ergibt|ergeben sich ..2 nach|aus dem , was|welche', 'nach belegung|befüllung|nutzung ..2 kunden|auftraggebers|auftraggeberin|kundin|verantwortlichen',
    'bestimm* ..4 auftraggeber*|verantwortliche*|kunde*', 'auftraggeber* ..6 bestimmt', 'allein verantwortlich', 'ist der auftraggeber ..3 verantwortlich', 'keinen einfluss', 'durch den auftraggeber bestimmt', 'vom auftraggeber bestimmt', 'liegt beim auftraggeber', 'liegt im ermessen', 'entscheidet ..4 auftraggeber*|verantwortliche*|kunde*', 'auftraggeber* ..3 entscheidet', 'je nach nutzung', 'alle personenbezogenen daten', 'vom auftraggeber festgelegt',
    'sämtliche ..3 daten, welche|die', 'alle ..3 daten, welche|die', 'jegliche ..2 daten', 'welche ..6 eingibt|eingeben|hochlädt|hochladen|bereitstellt|übermittelt|überlässt',
    'die der auftraggeber ..4 eingibt|bereitstellt|hochlädt|überlässt|übermittelt', 'was ..4 eingibt|eingeben|hochlädt', 'beliebige daten', 'nach wahl des auftraggebers', 'sämtliche daten',
    'der auftraggeber|verantwortliche|kunde ..2 festlegt|bestimmt|vorgibt|auswählt', 'die auftraggeberin|verantwortliche|kundin ..2 festlegt|bestimmt|vorgibt|auswählt', 'hängt davon ab', 'hängt von ..6 ab',
  ],
  // Advice on filling in a form is not content.
  GUIDANCE: [
    'hier sind ..8 anzugeben', 'hier sollte*', 'hier ..4 einfügen', 'hier ..3 eintragen', 'hier bitte', 'bitte ..8 eintragen', 'bitte ..6 ergänzen', 'bitte ..6 ausfüllen', 'bitte ..6 eintragen', 'bitte ..4 beschreiben', 'sollen hier', 'hier ..6 benennen', 'hier|noch|jeweils ..4 zu benennen', 'ist|sind ..1 zu benennen', 'passage streichen', 'auszufüllen', 'vom auftraggeber auszufüllen', 'nicht zutreffendes', 'möglichst konkret', 'einzufügen', 'noch zu ergänzen', 'zutreffendes ankreuzen', 'hier ..4 ergänzen',
  ],

  CONTROLLER_RESPONSIBLE: [
    'auftraggeber* ..14 verantwortlich', 'auftraggeber* ..8 ist ..10 verantwortlich', 'verantwortlich ..6 auftraggeber*', 'für ..20 verantwortlich ist', 'allein* ..3 verantwortlich*', 'allein der auftraggeber', 'trägt ..8 verantwortung', 'rechtmässigkeit der ..3 verarbeitung|datenverarbeitung|bearbeitung|datenweitergabe|datenbearbeitung', 'zulässigkeit der ..3 verarbeitung|datenverarbeitung|bearbeitung', 'obliegt ..3 auftraggeber*|verantwortlichen|kunden', 'obliegen ..3 auftraggeber*', 'auftraggeber* obliegen|obliegt', 'pflichten des auftraggebers|verantwortlichen|kunden', 'pflichten der auftraggeberin|kundin|verantwortlichen', 'verantwortlich ..4 rechtmässigkeit', 'beurteilung der zulässigkeit', 'wahrung der rechte ..12 verantwortlich',
    'sache des|der', 'es ist ihre|seine sache', 'ihre sache', 'seine sache', 'aufgabe des|der auftraggebers|verantwortlichen|kunden|auftraggeberin|kundin', 'in der verantwortung des|der|ihrer', 'in den verantwortungsbereich', 'verantwortungsbereich', 'in ihrer verantwortung',
    'verantwortlich bleibt|bleiben', 'bleibt ..6 verantwortlich', 'verantwortung ..6 liegt|liegen|verbleibt|trägt', 'liegt ..4 verantwortung', 'allein zuständig', 'ist ..4 zuständig',
    'steht der auftraggeber|verantwortliche|kunde ein', 'steht die auftraggeberin|verantwortliche|kundin ein',
    'sind|seid|bist ..3 zuständig|verantwortlich', 'dafür|hierfür ..2 zuständig|verantwortlich ist|sind|seid|bist', 'liegt|liegen ..2 bei ihnen|euch|dir',
  ],
  CONTROLLER_ACTS_DUTY: [
    'der auftraggeber|verantwortliche|kunde ..3 verpflichtet', 'die auftraggeberin|verantwortliche|kundin ..3 verpflichtet', 'der auftraggeber|verantwortliche|kunde ..3 hat ..14 zu informieren|benachrichtigen|dokumentieren|sorgen|gewährleisten|unterrichten|bestätigen|benennen', 'der auftraggeber|verantwortliche|kunde informiert|unterrichtet|benachrichtigt|garantiert|bestätigt|gewährleistet|benennt|dokumentiert|sichert', 'die auftraggeberin|verantwortliche|kundin informiert|unterrichtet|garantiert|bestätigt|gewährleistet|benennt', 'der auftraggeber|verantwortliche|kunde stellt ..10 sicher', 'die auftraggeberin|kundin stellt ..10 sicher', 'der auftraggeber|verantwortliche|kunde wird ..14 informieren|bestätigen|sorgen|sicherstellen|benachrichtigen', 'der auftraggeber|verantwortliche|kunde sorgt', 'der auftraggeber|verantwortliche|kunde trägt', 'bestätigt|garantiert|informiert|gewährleistet|sichert der auftraggeber|verantwortliche|kunde', 'der auftraggeber|verantwortliche|kunde soll', 'hat der auftraggeber|verantwortliche|kunde ..14 zu', 'verpflichtet sich der auftraggeber|verantwortliche|kunde', 'der auftraggeber|kunde muss', 'bestätigt ..2 auftraggeber*', 'der auftraggeber ..4 ist ..16 verantwortlich',
    'der auftraggeber|verantwortliche|kunde ..3 hat ..14 zu prüfen|beurteilen|klären|kontrollieren|melden|erfüllen|führen|schaffen|einholen|wahren',
    'die auftraggeberin|verantwortliche|kundin ..3 hat ..14 zu prüfen|beurteilen|informieren|sorgen|melden|erfüllen|führen|wahren',
  ],
  RUNS_SERVICE: [
    'lässt|lassen', 'ausgelagert', 'auslager*', 'vergibt|vergeben', 'betreibt|betreiben', 'betreut|betreuen', 'hostet|hosten', 'wartet|warten', 'führt|führen', 'erledigt|erledigen', 'besorgt|besorgen', 'übernimmt|übernehmen', 'übernahme', 'verwaltet|verwalten', 'erstellt|erstellen', 'druckt|drucken',
    'versendet|versenden', 'verschickt|verschicken', 'versand', 'scannt|scannen', 'archiviert|archivieren', 'vernichtet|vernichten', 'erbringt|erbringen', 'liefert|liefern', 'stellt|stellen', 'bietet|bieten', 'organisiert|organisieren',
    'pflegt|pflegen', 'wickelt|wickeln', 'entwickelt|entwickeln', 'programmiert', 'administriert', 'unterhält', 'rechnet', 'bucht', 'beantwortet|beantworten', 'digitalisiert|digitalisieren', 'transkribiert', 'übersetzt', 'analysiert', 'überwacht',
    'entsorgt', 'inkasso', 'betraut', 'beauftragt', 'beauftragung', 'übertragen ..6 worden', 'überträgt', 'lässt ..10 durchführen|erledigen|besorgen|verarbeiten|betreiben|führen|warten', 'bedient', 'nutzt|nutzen', 'obliegt', 'vermietet', 'betrieb',
    'hosting', 'wartung', 'pflege', 'durchführung', 'bereitstellung', 'erstellung', 'abwicklung', 'fernwartung',
  ],
  COMMON_STOCK: [
    '*daten*', '*verarbeit*', '*bearbeit*', 'personenbezogen*', '*auftrag*', '*vertrag*', '*vereinbarung*', '*leistung*', '*dienst*', '*gegenstand*', '*person*', '*weisung*', 'art', 'arten', 'zweck*', 'umfang*', '*dauer*', 'laufzeit*', '*pflicht*',
    'recht', 'rechte', '*recht', '*gesetz*', 'verordnung*', 'union', 'mitgliedstaat*', '*maßnahme*', '*massnahme*', 'sicherheit', 'anlage*', 'anhang*', 'beilage*', 'ziffer*', 'absatz', 'abs', 'artikel', 'buchst*', 'satz', 'dsgvo', 'ds-gvo', 'bdsg',
    'dsg', 'partei*', 'vertragspartei*', 'rahmen', 'sinne', 'sinn', 'folgende*', 'nachfolgend*', 'einzelheit*', 'kategorie*', 'bestandteil*', 'rechtsgrundlage*', 'inhalt*', 'schutz*', 'zusammenhang', 'erfüllung', 'erbringung', 'durchführung',
    'rechnung', 'namen', 'gemäß', 'gemäss', 'nach', 'diese*', 'dieser', 'hierbei', 'dabei', 'soweit', 'sofern', 'sämtliche', 'alle', 'soll', 'sollen', 'wird', 'werden', 'dies*', 'seine*', 'ihre*', 'jede*', 'beide*', 'form', 'ergibt', 'nähere*',
    'weitere*', 'jeweils', 'jeweilige*', 'bestimmungen', 'regelung*', 'tätigkeit*', 'verantwortlich*', 'kunde*', 'anbieter*', 'zugriff*', 'zugang', 'umgang', 'aufgabe*', 'beschreibung', 'angaben', 'beginn', 'ende', 'vertragsparteien', 'parteien',
    'verfügung', 'bedingung*', 'grundlage', 'angebot*', 'bestellung*',
  ],
  VAGUE_SERVICE: [
    'bestimmte leistungen|dienste|dienstleistungen', 'jeweils ..4 umfang', 'gewisse leistungen|dienste', 'diverse leistungen|dienste', 'verschiedene leistungen|dienste|dienstleistungen', 'jeweils vereinbarte* leistungen|dienste',
  ],
  NATURE_WORD: [
    'art', 'vorgänge', 'verarbeitungen', 'bearbeitungen', 'verarbeitungsvorgänge', 'vorgehen', 'umgang*', 'schritte', 'verarbeitungsart',
  ],
  DATA_TYPE_VAGUE: [
    'daten', 'personendaten', 'angaben', 'inhalte', 'inhalt', 'dokumente*', 'unterlagen', 'kundendaten', 'auftragsdaten', 'vertragsunterlagen', 'leistung', 'vertragsdaten ..1 im sinne', 'ort', 'rechnung', 'funktion', 'bestellung', 'gesundheit',
    'vertrags', 'vertragspartner*', 'vertragspartei*', 'protokoll', 'versicherung*', 'verbrauch', 'versicher*', 'leistungen', 'alter',
    'kontaktdaten des|der|eines|einer', 'name und kontaktdaten', 'namen und ..2 kontaktdaten',
  ],
  // Data as such, of no type.
  DATA_ITSELF: ['daten', 'personendaten', 'angaben', 'informationen', 'leistung', 'vertragserfüllung', 'vertragsdurchführung', 'vertragszweck*'],
  DATA_SUBJECT_CATEGORIES: [
    'wessen daten', 'um wen ..3 geht', 'betroffen sind', 'von der verarbeitung|bearbeitung betroffen', 'kreis der betroffenen', 'betroffener personenkreis*', 'betroffene ..1 person*', 'über wen', 'daten von menschen|personen',
    'personendaten ..6 beziehen sich auf', 'daten ..6 beziehen sich auf', 'daten betreffen',
  ],
  DATA_SUBJECT_WORD: [
    'betroffene*', 'personen', 'personenkreis', 'wessen', 'menschen', 'betroffener',
  ],
  DATA_SUBJECT_VAGUE: [
    'auftraggeber', 'dritte', 'dritten', 'personal ..1 des auftragnehmers', 'kontakt', 'kontaktaufnahme', 'kontaktdaten', 'vertreter', 'beteiligte*', 'partner', 'nutzerin', '*inhaber', 'verwaltungs*',
  ],
  DATA_RELATES: [
    'daten von|der|des|über', 'daten|personendaten|angaben ..3 stammen', 'daten gehören', 'personendaten von|der|des|über', 'daten ..3 betreffen', 'daten ..6 beziehen', 'angaben zu|über', 'informationen über',
    'verarbeitung|bearbeitung betrifft|betreffen', 'daten betreffen', 'verarbeitung|bearbeitung ..4 bezieht sich auf',
    'daten ihrer|eurer|deiner|seiner|meiner|ihres|eures|deines|seines',
  ],
  CIRCULAR: [
    'ergeben|ergibt sich ..3 nutzung|verwendung', 'personen|menschen|leute|jene|jenen|alle ..3 deren ..3 daten|personendaten|angaben|informationen', 'deren daten ..14 verarbeitet|bearbeitet|enthalten|gespeichert|erhoben|vorkommen', 'deren ..2 daten ..8 auftragnehmer*', 'dessen daten', 'deren personendaten', 'deren personenbezogene daten', 'personen, die ..4 betroffen',
    'betroffen sind die betroffenen', 'über die|den|deren ..6 daten|personendaten|angaben|informationen ..6 speicher*|verarbeit*|bearbeit*|erheb*|erfass*|führ*', 'deren ..3 daten|personendaten|angaben|informationen ..10 verarbeitet|bearbeitet|speichert|erhebt|eingibt|erfasst|übermittelt|hochlädt|überlässt', 'personen|menschen|alle|jene|diejenigen ..4 daten ..3 beziehen|betreffen|stammen', 'identifizierte* oder identifizierbare*', 'ergeben|ergibt sich aus ..4 daten', 'daten , die ..6 nutzung|verwendung|inanspruchnahme ..4 anfallen|entstehen|ergeben',
    'personen|menschen|leute|jene|jenen|alle ..3 über|von|zu die|denen|welche|welchen ..14 daten|personendaten|angaben|informationen', 'wen ..6 daten ..6 eingibt|eingeben|speichert|speichern|übermittelt|hochlädt',
  ],
  DATA_FIELD: [
    'daten', 'personendaten', 'angaben', 'informationen', 'welche daten',
    'folgende* ..2 informationen', 'folgende* angaben', 'datensatz',
  ],
  SUBJECT_HEADING: [
    'vertragszweck', 'umfang', 'leistungsinhalt', 'einsatzbereich', 'aufgabenbereich', 'aufgabenstellung', 'projekt', 'vorhaben', 'mandat', 'unser job', 'leistung|leistungen', 'auftrag', 'beauftragung', 'tätigkeit', 'was wir ..2 tun', 'was wir ..2 machen', 'was machen|tun|leisten wir', 'um was ..3 geht', 'was ..3 für ..2 tun|machen|leisten|erledigen', 'verarbeitungstätigkeit*', 'aufgabe|aufgaben', 'gegenstände', 'dienste', 'dienstleistung*',
  ],
  OUGHT: [
    'verpflichtet', 'muss', 'müssen', 'stellt ..10 sicher', 'gewährleistet', 'sorgt',
  ],
  CATEGORIES_AS_CHOSEN: ['diejenigen|jene|solche kategorien betroffener personen , die ..2 auswählt|bestimmt|festlegt .|,'],
  COVERS: [
    'besteht', 'bestehen', 'erstreckt|erstrecken sich', 'es handelt sich', 'es geht um', 'beziehen sich', 'bezieht sich', 'enthalten', 'enthält', 'verarbeitet|bearbeitet|erfasst werden', 'erfasst sind', 'wir verarbeiten', 'erhält zugriff',
    'betroffen', 'umfasst', 'erfasst', 'betrifft',
  ],
  DECIDES: ['entscheidet|entscheiden', 'bestimmt|bestimmen', 'legt|legen ..6 fest', 'festgelegt', 'gibt|geben ..4 vor', 'vorgegeben', 'wählt|wählen ..4 aus', 'obliegt'],
  TOUCHES_DATA: ['in berührung', 'zugang zu', 'einblick in', 'zugriff auf', 'kenntnis von', 'zu gesicht', 'in kontakt', 'bekommen|erhalten|bekommt|erhält|kriegen ..3 von ihnen|euch|dir|ihm', 'kenntnis ..1 von', 'überlassen|überlässt|schicken|schickt ..2 uns|sie|ihm'],
  // Labels and questions that only mean something where they stand as such.
  WHO_LABEL: ['wer', 'wessen', 'von wem', 'über wen', 'um wen', 'wen betrifft', 'menschen', 'leute'],
  WHAT_LABEL: ['was', 'welche'],
  HOW_LONG: ['wann ..4 endet|ende|schluss|vorbei', 'wie lange', 'wie lang', 'ab wann', 'bis wann', 'dauer', 'laufzeit', 'vertragsdauer', 'vertragslaufzeit', 'zeitraum', 'geltungsdauer', 'befristung'],
  TIME_SPAN: ['bis', 'sobald', 'der tag|tages', 'am tag|tage', 'solange', 'so lange', 'lange wie', 'während', 'jahre|jahren|jahr|monate|monaten|wochen', 'unbestimmte|unbestimmter zeit|dauer', 'unbefristet*', 'entspricht', 'entsprechend', 'einmalig*', 'dauerhaft', 'läuft ..6 mit', 'endet', 'gebunden', 'geknüpft', 'akzessorisch', 'parallel', 'gleich'],
  DATES_LABEL: ['beginn und ende', 'anfang und ende'],
  START_END: ['beginn|start|anfang ..2 ende', 'von ..1 bis', 'start/ende', 'beginn/ende', 'vertragszeitraum', 'leistungszeitraum', 'projektzeitraum'],
  // What a controller answers for, whatever verb the contract takes.
  CONTROLLER_MATTER: [
    'einwilligung*', 'rechtsgrund*', 'rechtsgrundlage*', 'rechtmäßigkeit', 'zulässigkeit', 'richtigkeit der|ihrer|seiner', 'zugangsdaten', 'passwörter|passwort|kennwörter|kennwort', 'fehler ..10 meld*|fest*|mitteil*|mitzuteilen|benachrichtig*', 'meldet ..8 fehler', 'informationspflicht*',
    'betroffenen|patienten|patientinnen|mitarbeiter|beschäftigten|anrufer|kunden|leute|nutzer|mitglieder|bürger ..10 informier*|informieren|unterricht*', 'informiert ..4 betroffenen|patienten|mitarbeiter|beschäftigten|anrufer|leute|nutzer|mitglieder|bürger|personen', 'rechte der betroffenen', 'anträge* ..4 beantwort*', 'benutzerverwaltung', 'rollen ..4 vergabe|vergibt', 'ansprechpartner ..4 benenn*|nennt',
    'weisungsberechtigte* ..4 benenn*|nennt', 'entscheidet ..8 daten', 'rechtmäßig', 'berechtigt ..4 weiterzugeben|übermitteln|überlassen', 'datenminimier*', 'nur ..4 daten ..6 nötig|erforderlich|braucht', 'verzeichnis ..6 führ*',
  ],
  // `während der gesamten Dauer der Verarbeitung`: when something else is done.
  DURING_TERM: ['während ..3 dauer|laufzeit'],
  // What is to be said later is not said.
  UNDECIDED: ['später ..2 ergänzt|festgelegt|vereinbart|bestimmt|nachgetragen|geregelt', 'wird|werden ..3 nachgetragen|nachgereicht', 'noch ..3 festgelegt|vereinbart|abgestimmt|ergänzt|bestimmt|definiert|geklärt|eingetragen|nachgetragen', 'noch festzulegen|abzustimmen|offen', 'noch zu vereinbaren|bestimmen|ergänzen', 'steht ..2 nicht ..1 fest'],
};

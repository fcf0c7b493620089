import type { Lexicon } from '../lexicon.js';

const COMPANY = 'unternehmen|unternehmens|firma|firmen|betrieb|betriebe|betrieben|dienstleister|dienstleistern|dienstleisterin|partner|partnern|anbieter|anbietern|lieferanten|lieferant|dritten|dritte|dritter|stelle|stellen';
const FOR_PROCESSOR = 'uns|auftragnehmer|auftragnehmerin|anbieter|anbieterin|auftragsverarbeiter|auftragsverarbeiterin|auftragsbearbeiter|auftragsbearbeiterin|dienstleister|dienstleisterin';
const HANDLES = 'verarbeitet|verarbeiten|bearbeitet|bearbeiten|speichert|speichern|hostet|hosten|nutzt|nutzen|erhebt|erheben';
const DUTIES = 'pflichten|verpflichtungen|bestimmungen|regelungen|vorgaben|bindungen';
const OTHER = 'weitere|weiteren|weitergehende|weitergehenden|übrige|übrigen|sonstige|sonstigen|andere|anderen|restlichen';
const OFFICE = 'behörde|behörden|gericht|gerichts|gerichte|staatsanwaltschaft|polizei|verwaltungsbehörde|aufsicht|amtsstelle|amt';
const HANDING_OVER = 'herausgabe|herauszugeben|offenlegung|offenzulegen|auslieferung|auszuliefern|auszuhändigen|aushändigung|übermitteln|übergeben|vorzulegen|bekanntzugeben|bekanntgabe|edition|edieren';
const DESTROYED = '*akten|*datenträger|*datenträgern|*datenträgers|*unterlagen|dokumenten|dokumente|papier|festplatten|altakten|schriftgut|speichermedien';
const PERSON_WHO_ASKS = 'kunden|endkunden|kundinnen|gäste|patienten|patientinnen|mitarbeiter|mitarbeitende|mitarbeiterinnen|mitglieder|nutzer|nutzerinnen|besucher|bewerber|schüler|eltern|mieter|abonnenten|teilnehmer|versicherte|klienten|leute|personen';

/** A company told by what it does with the data of the other side. */
const USED_COMPANY = [`${COMPANY} , das|die|der|welche|welches ..1 für ..1 ${FOR_PROCESSOR} ..5 ${HANDLES}`, `${COMPANY} , das|die|der|welche|welches ..1 in unserem auftrag ..5 ${HANDLES}`];

/** Turns of drafters who keep to no template: other verbs, other order, a list before its verb. */
export const requirementsOtherDrafters: Lexicon = {
  // `mit jedem Unternehmen, das für uns Daten von Ihnen verarbeitet`
  COMPANY_WE_USE: USED_COMPANY,
  OTHERS_ENGAGED: [`${COMPANY} , das|die|der ..1 ihre|deren|eure daten ..3 sieht|sehen|bekommt|bekommen|erhält|erhalten|berührt|berühren|anfasst`, ...USED_COMPANY],
  REST_NOT_PASSED_ON: [`${OTHER} ..2 ${DUTIES} ..8 nicht ..3 übertragen|weiterübertragen|übernommen|übernehmen|vereinbart|vereinbaren|erstreckt`, `keine ${OTHER} ..2 ${DUTIES} ..6 übertragen|übernommen|übernehmen|vereinbart`],
  NOT_IMPOSED: [`${OTHER} ..2 ${DUTIES} ..6 müssen|muss|brauchen|braucht|werden|sind nicht ..2 übertragen|übernommen|vereinbart|übertragen|auferlegt`],
  ATTRIBUTED: ['sind|ist|gelten|gilt erfüllungsgehilf*|hilfspersonen|hilfsperson ..7 des|der|von|vom auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*', 'als|stets|dabei|insoweit|insofern|auch erfüllungsgehilf*|hilfspersonen|hilfsperson ..7 des|der|von|vom auftragnehmer*|anbieter*|auftragsverarbeiter*|auftragsbearbeiter*|dienstleister*'],
  GIVEN_ACCESS: ['zugriff|zugang auf|zu ..4 erhalten|bekommen|haben', 'erhalten|bekommen|haben zugriff|zugang'],
  // Prices and terms are changed, and nobody is engaged.
  CHANGED_ELSE: ['preis|preise|preisen|entgelt|entgelte|vergütung|tarif|tarife|gebühren|vertragsbedingungen|bedingungen|konditionen ..10 anpassen|anpasst|angepasst|anzupassen|ändern|ändert|geändert|erhöhen|erhöht|senken', 'anpassung|änderung|erhöhung|senkung ..3 preises|preise|entgelts|entgelte|vergütung|tarife|gebühren|bedingungen|konditionen'],
  // `so zu führen, dass die Einhaltung nachgewiesen werden kann`: what the papers are kept for.
  PROOF_ENABLED: ['damit|sodass|dass ..14 nachgewiesen|belegt|nachvollzogen|dargelegt|nachweisen|belegen werden|kann|können|lässt'],
  THE_FOREGOING: ['vorstehenden|vorgenannten|obigen|oben|genannten|aufgezählten|aufgeführten ..1 unterlagen|informationen|nachweise|dokumente|auskünfte|berichte|angaben'],
  AUDIT: ['*räume|*räumen|*räumlichkeiten|betriebsstätte|betriebsstätten|grundstücke|gebäude|rechenzentrum|einrichtungen ..8 betreten', 'betreten ..4 *räume|*räumlichkeiten|betriebsstätte|betriebsstätten|grundstücke|gebäude|rechenzentren'],
  DATA_SUBJECT_RIGHTS: [`ihre|deine|eure|seine|betroffene|eigene|unsere ..1 ${PERSON_WHO_ASKS} ..2 auskunft|löschung|berichtigung|einsicht|kopie ..2 wollen|möchten|verlangen|wünschen|begehren|fordern|haben`, 'anfragende|anfragenden|auskunftssuchende|auskunftssuchenden|auskunftsuchenden|ersuchende|ersuchenden|antragstellende|antragstellenden|gesuchstellende|gesuchstellenden person|personen'],
  DATA_SUBJECT_WISH: ['anfragende|anfragenden|auskunftssuchende|auskunftssuchenden|auskunftsuchenden|ersuchende|ersuchenden|antragstellende|antragstellenden|gesuchstellende|gesuchstellenden person|personen'],
  SIGNS_SECRECY: ['schriftliche|schriftlichen|schriftlicher|unterzeichnete|unterschriebene ..1 verpflichtung|verpflichtungen|verpflichtungserklärung|verpflichtungserklärungen|erklärung ..8 vertraulichkeit|verschwiegenheit|datengeheimnis|geheimhaltung', 'verpflichtung aller|sämtlicher|jedes ..6 auf|zur|zum ..2 vertraulichkeit|verschwiegenheit|datengeheimnis|geheimhaltung'],
  SECURES: ['sichert|sichern|sichere ..14 gegen|vor ..10 ab', 'abgesichert|abzusichern ..6 gegen|vor', 'gegen|vor ..10 abgesichert|abzusichern|abgeschirmt|geschützt'],
  MEASURES: ['schutzvorkehren', 'sicherheitsvorkehren'],
  MEASURE_WORD: ['*vorkehren'],
  NOTHING_ELSE: ['von|gegen|entgegen|ausserhalb|ohne ..3 *weisung|*weisungen|vorgaben|anordnungen|aufträgen ..4 verarbeitung|verarbeitungen|bearbeitung|bearbeitungen|verwendung|nutzung ..8 untersagt|verboten|unzulässig|ausgeschlossen|unstatthaft', 'verarbeitung|verarbeitungen|bearbeitung|verwendung|nutzung , die ..8 *weisung|*weisungen|vorgaben|anordnungen ..3 abweicht|abweichen|widerspricht|widersprechen|zuwiderläuft|hinausgeht|hinausgehen ..6 untersagt|verboten|unzulässig|ausgeschlossen', 'weisungswidrige|weisungsfremde|weisungslose ..1 verarbeitung|verarbeitungen|bearbeitung|verwendung ..6 untersagt|verboten|unzulässig|ausgeschlossen'],
  // A sum that falls due runs no term.
  FALLS_DUE: ['zahlbar|fällig|zahlungsziel|zahlungsfrist ..8 tagen|tage|monatsende|woche|wochen|erhalt', 'zu zahlen|begleichen|bezahlen ..8 tagen|tage|wochen|erhalt', 'innert|innerhalb|binnen ..4 tagen|wochen ..8 zahlbar|fällig|bezahlen|begleichen|zahlen'],
  FULLY_LISTED: ['abschliessend|vollständig|einzeln|einzelnen|jeweils ..4 aufgeführt|aufgelistet|aufgezählt|beschrieben|genannt|festgelegt|festgehalten|verzeichnet|angegeben'],
  ANONYMOUS: ['kein|keine|keinen ..1 personenbezug|rückschluss|rückschlüsse', 'nicht ..3 personenbezogen', 'keine person|personen ..3 identifizier*|erkennen|bestimmen'],
  // What is done for the other, and not what becomes of its data in the end.
  DESTRUCTION_SERVICE: [`vernichtung|entsorgung|shreddern|schreddern ..3 ${DESTROYED}`, `${DESTROYED} ..4 zu vernichten|entsorgen`, 'aktenvernichtung*|datenträgervernichtung*|papierentsorgung|aktenentsorgung'],
  // An office orders that data be handed over. Art. 28(3)(a) GDPR: a duty under the law, of which the controller is told first.
  ORDERED_TO_HAND_OVER: [`behördliche|behördlichen|behördlicher|gerichtliche|gerichtlichen|gerichtlicher|hoheitliche|hoheitlichen|amtliche|amtlichen ..1 auftrag|anordnung|verfügung|beschluss|anweisung|befehl|bescheid|entscheid ..14 ${HANDING_OVER}`, `zur|auf ..2 ${HANDING_OVER} ..6 behördliche|behördlichen|gerichtliche|gerichtlichen ..1 auftrag|anordnung|verfügung|beschluss`, `ordnet|ordnen|verfügt|verfügen|befiehlt ..3 ${OFFICE} ..10 ${HANDING_OVER} ..1 an|,|von|der`],
  HANDOVER_ASKED: [`verlangt|verlangen|fordert|fordern|begehrt|begehren ..3 ${OFFICE} ..10 ${HANDING_OVER}`, `${OFFICE} ..6 ${HANDING_OVER} ..8 verlangt|verlangen|fordert|fordern`],
  // A check of its own on its own measures.
  EFFECT_CHECKED: ['prüft|prüfen|überprüft|überprüfen|kontrolliert|evaluiert|bewertet ..3 wirksamkeit|angemessenheit', 'wirksamkeit|angemessenheit ..6 geprüft|überprüft|evaluiert|bewertet|überprüfen'],
  // What is in the data it never looks at.
  NO_KNOWLEDGE: ['kein|keine|keinerlei ..2 kenntnis|kenntnisse|einblick|einsicht|wissen', 'kenntnis|einblick ..2 nicht', 'inhalt|inhalte ..4 nicht ..2 bekannt|einsehbar|eingesehen|geprüft'],
  SUSPENDS: ['sistier*|aufzuschieben|zurückzustellen|zuzuwarten', 'ausführung|durchführung ..8 zurückstellen|aufschieben|unterlassen'],
  // Papers on the measures that are handed over before anything begins.
  BEFORE_WORK: ['vor ..2 beginn|aufnahme|start ..3 verarbeitung|bearbeitung|datenverarbeitung|auftrags|tätigkeit|leistung', 'im vorfeld'],
  RECORDS_MAINTAINED: ['führt|führen|unterhält|pflegt ..6 aufzeichnungen|aufzeichnung|dokumentation|nachweise|protokolle'],
  // Asked on paper, and nobody comes.
  QUESTIONNAIRE: ['*fragebogen|*fragebögen|selbstauskunft|selbstauskünfte|checkliste ..8 einreichen|einzureichen|zusenden|zuschicken|übersenden|vorlegen|schicken|senden|stellen|beantwortet|beantworten', 'anhand|mittels|durch|per ..3 *fragebogen|*fragebogens|*fragebögen|selbstauskunft|checkliste'],
  // Nobody may come, however many others share the platform.
  INSPECTIONS_NOT_OFFERED: ['individuelle|individuellen|einzelne|eigene|vor-ort ..1 audits|prüfungen|kontrollen|inspektionen|begehungen ..6 nicht ..2 anbieten|angeboten|ermöglichen|leisten', 'vor-ort-audits|vor-ort-prüfungen|vor-ort-kontrollen ..6 nicht ..2 anbieten|angeboten|ermöglichen|leisten', 'bieten|bietet ..6 vor-ort-audits|vor-ort-prüfungen|vor-ort-kontrollen|audits|inspektionen ..2 nicht'],
  FORCES: ['auferlegen|auferlegte|auferlegten', 'aufgetragen'],
  BEFORE_PROCESSING: ['vor ..2 herausgabe|offenlegung|auslieferung|aushändigung|bekanntgabe'],
  DESCRIBED_THERE: ['gilt|gelten ..2 aufstellung|auflistung|liste|übersicht|tabelle|beschreibung|angaben|festlegungen ..2 in|im|unter|gemäss|gemäß', 'folgt|folgen ..2 aus', 'lässt|lassen sich ..6 entnehmen'],
  TAKES_PART: ['erstellt|erarbeitet|verfasst|bereitet ..5 zusammen|gemeinsam mit ..10 dokumentation|unterlagen|gesuch|eingabe|stellungnahme|antrag|meldung|akten', 'erstellt|erarbeitet|verfasst|bereitet ..4 zusammen|gemeinsam mit'],
  ANAPHORA: ['wenn|falls ja', 'ist|sei dies|das der fall', 'kommt es dazu', 'trifft dies|das zu', 'in dem fall'],
};

import type { Lexicon } from '../lexicon.js';

/** The German side of the English lexicon of the same name. */
export const requirementsOtherHands: Lexicon = {
  HOLDS_DATA: [
    'liste|listen|akte|akten|datei|dateien|datensatz|datensätze|eintrag|einträge|profil|profile|konto|konten|ticket|tickets|verzeichnis|formular|formulare|karte|karten|kartei|tabelle|tabellen|datenbank|datenbanken ..3 enthält|enthalten|umfasst|umfassen|führt|führen|zeigt|zeigen',
  ],
  FOR_THAT_SERVICE: ['zu diesem|jenem zweck|ende', 'um das|dies zu', 'das|dies umfasst|bedeutet|erfordert', 'dazu|hierzu|dafür|hierfür speichert|erfasst|erhebt|verarbeitet|übermittelt|lädt|liest|speichern|erfassen|erheben|verarbeiten|übermitteln|laden|lesen|ordnen|versenden|speichere|erfasse|erhebe|verarbeite'],
  ADDED_OR_REPLACED: [
    'hinzuziehung|aufnahme|beiziehung|einbindung|beauftragung|einsatz|beizug ..2 oder|und|sowie|bzw ..2 ersetzung|ersatz|austausch|wechsel|auswechslung', 'ersetzung|ersatz|austausch|wechsel ..2 oder|und|sowie|bzw ..2 hinzuziehung|aufnahme|beiziehung|einbindung|beauftragung|einsatz|beizug',
    'hinzuziehen|aufnehmen|beiziehen|einbinden oder|und ..2 ersetzen|austauschen|wechseln', 'hinzugezogen|aufgenommen|beigezogen|eingebunden oder|und ..2 ersetzt|ausgetauscht|gewechselt',
  ],
  TERMS_WITH_THEM: ['vertrag|verträge|vereinbarung|vereinbarungen ..2 mit ihnen|allen|jedem|jeder|diesen|denen', 'mit ihnen|allen|jedem|jeder|diesen ..6 vertrag|verträge|vereinbarung|vereinbarungen'],
  TURNS_TO_PROCESSOR: ['fragen sie|frag|fragt uns', 'wenden sie sich an uns', 'wendet|wenden ..3 an uns', 'melden sie sich bei uns', 'kommen sie auf uns zu', 'sprechen sie uns an', 'wendet|wenden ..6 an den auftragnehmer|auftragsverarbeiter|anbieter|dienstleister'],
  RECIPIENTS: ['an|gegenüber niemanden|niemandem', 'an|gegenüber dritte|dritten|andere|anderen|aussenstehende|aussenstehenden', 'niemandem ..2 offenlegen|weitergeben|mitteilen'],
  PRICES: ['preis|preise|preisen|preises|rabatt|rabatte|rabatten|konditionen|angebot|angebots|angebotes|rechnung|rechnungen', 'inhalt|bestehen|abschluss ..1 dieses|des|dieser|der vertrages|vertrags|vereinbarung|angebots'],
  DESPITE_CLAUSE: ['ungeachtet|unbeschadet ..1 ziffer|ziff|abschnitt|absatz|abs|satz|klausel|punkt', 'abweichend von ..1 ziffer|ziff|abschnitt|absatz|abs|satz|klausel|punkt'],
  SAYS_WHETHER: ['sagt|sagen|sagst|teilt|teilen|teile|gibt|geben|gib|erklärt|erklären ..14 ob ..12 zurück|zurückgegeben|gelöscht|löschen|herausgegeben|rückgabe|löschung', 'ob ..8 zurück|zurückgegeben|herausgegeben ..4 gelöscht|vernichtet|löschen'],
  ANY_TIME: ['jederzeit', 'zu jeder zeit', 'rund um die uhr'],
  KEEPS_NOTHING: ['kein|keine|keinen|keinerlei ..3 kopie|kopien|archivkopie|archivkopien|belegkopie|belegkopien|daten', 'nicht|nie|weder ..4 behalten|behält|aufbewahren|speichern|verbleiben'],
  KEEPS_AS_ALLOWED: [
    'behalten|behält|aufbewahren|speichern|speichert ..8 soweit|sofern|solange ..6 gesetzlich|gesetzliche|gesetz|recht ..3 zulässig|erlaubt|gestattet|zulässt', 'soweit|sofern|solange ..6 gesetzlich ..2 zulässig|erlaubt|gestattet ..8 behalten|behält|aufbewahren|aufbewahrt|speichern|speichert', 'archivkopie|archivkopien|belegkopie ..8 verbleibt|verbleiben|behält|behalten|bleibt', 'verbleibt|verbleiben|behält|behalten|bleibt ..6 archivkopie|archivkopien|belegkopie|belegkopien',
  ],
  PAPERS_BACK: ['unterlagen|dokumente|dokumenten'],
  // Instructions of another kind than those on data.
  OTHER_INSTRUCTIONS: ['*bedienungsanweisung*|*zahlungsanweisung*|*arbeitsanweisung*|*dienstanweisung*|*versandanweisung*|*montageanweisung*|*betriebsanweisung*'],
  INSTRUCTION_DEFINED: ['weisung|weisungen ..1 meint'],
  TELLING_MEANS: ['weisungen|aufträge ..3 erteilt|gegeben|übermittelt ..6 über|durch|per', 'erteilt|erteilen|geben|gibst ..4 weisungen ..4 über|durch|per|indem'],
  RECORDED_CHANNEL: ['klick|klicks|klicken|anklicken', 'in der app|anwendung|oberfläche', 'im portal|ticketsystem|kundenkonto', 'api', 'schriftlich'],
  ASKED_POLITELY: ['bitte'],
  AGREEMENT_CHANGED: ['änderung|änderungen|anpassung|anpassungen ..1 dieser|dieses|der|des bedingungen|vertrages|vertrags|vereinbarung|agb|avv'],
  REPORT_READ: ['liest|lesen|einsehen|herunterladen|abrufen|anfordern|erhält|erhalten ..6 prüfbericht|prüfberichte|auditbericht|auditberichte|prüfungsbericht'],
};

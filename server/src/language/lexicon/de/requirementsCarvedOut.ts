import type { Lexicon } from '../lexicon.js';

/** Words that leave out of a duty what the law puts into it, often in a sentence of their own behind it. */
export const requirementsCarvedOut: Lexicon = {
  // Some of those spoken of are left out: `Davon ausgenommen sind …`, `Für … gelten stattdessen deren eigene Bedingungen`.
  LEFT_OUT: [
    'davon|hiervon|hievon ..3 ausgenommen|ausgeschlossen', 'ausgenommen|ausgeschlossen ..2 davon|hiervon|hievon', 'ausgenommen sind|ist|bleiben|hiervon', 'gilt|gelten ..2 nicht ..2 für|bei', 'findet|finden ..6 keine ..1 anwendung',
    'gelten|gilt ..3 stattdessen|allein|ausschliesslich|nur ..3 deren|dessen|ihre|eigene*', 'bleibt|bleiben ..3 aussen vor', 'nicht ..2 erfasst|umfasst|betroffen ..1 sind|ist|werden', 'nicht erfasst|umfasst',
  ],
  // Companies of a kind, whom large exceptions are made for.
  CERTAIN_COMPANIES: ['betreiber*', '*anbieter|*anbietern|*anbieters', 'hyperscaler*', '*dienstleister|*dienstleistern', 'konzern*', '*unternehmen', '*gesellschaften'],
  CONSENT_NOT_NEEDED: [
    'nicht zustimmungspflichtig*|zustimmungsbedürftig*|genehmigungspflichtig*|genehmigungsbedürftig*|bewilligungspflichtig*', 'zustimmungsfrei*|genehmigungsfrei*|bewilligungsfrei*', 'keiner ..3 bewilligung',
  ],
  // The data are reached all the same: `auch wenn dabei auf Daten zugegriffen wird`.
  DATA_REACHED: ['auch|selbst wenn ..10 *daten|zugegriffen|zugriff|berührt', 'auch|selbst soweit|sofern|falls ..10 *daten|zugegriffen|zugriff|berührt', 'unabhängig ..6 *daten|zugriff', 'obwohl|obgleich ..10 *daten|zugriff|zugegriffen'],
  // Consent that comes when the other is at work already.
  CONSENT_AFTERWARDS: [
    'zustimmung|genehmigung|einwilligung|freigabe|bewilligung|einverständnis ..6 nachgeholt|nachzuholen|nachholen|nachzureichen|nachgereicht', 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung|einverständnis ..6 nachträglich|hinterher|anschliessend ..2 einzuholen|eingeholt|einholen|erteilt|erteilen|beizubringen', 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung ..3 im nachhinein',
    'genügt|reicht|ausreichend|ausreicht ..10 nachgeholt|nachgereicht|nachträglich*', 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung ..14 nachgereicht|nachgeholt|nachzureichen|nachzuholen', 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung ..10 nach ..1 beginn|arbeitsbeginn|arbeitsaufnahme|tätigkeitsbeginn', 'nachträglich* ..3 zustimmung|genehmigung|einwilligung|freigabe|bewilligung|einzuholen|eingeholt|einholen|genehmigt|genehmigen', 'holt|holen ..6 zustimmung|genehmigung|einwilligung|freigabe|bewilligung ..8 nach',
  ],
  AFTERWARDS_BARRED: ['nachträglich* ..6 nicht|unzulässig|ausgeschlossen|unwirksam', 'nicht|kein* ..3 nachträglich*'],
  // Rights and duties of the contract pass to somebody else: no processing is entrusted.
  CONTRACT_ASSIGNED: ['rechte ..2 pflichten ..8 vertrag*|vereinbarung* ..30 übertragen|abtreten|abzutreten|übertragbar|abgetreten|übergehen', 'übertragung|abtretung ..6 rechte|rechten|ansprüche*|forderungen|vertrags|vertrages', 'abtreten|abzutreten|abtretung|abtretbar', 'vertragsübernahme*|vertragsübergang*|vertragsübertragung*|rechtsnachfolg*', 'vertrag|vertragsverhältnis|vereinbarung ..14 auf ..4 dritte|dritten|unternehmen|gesellschaft übertragen|übertragbar|übergehen'],
  // Something else is changed than who processes the data.
  CHANGED_ELSE: [
    'wechsel|wechselt|wechseln|änderung|änderungen|ändert|ändern|anpassung|anpassungen|austausch|neubesetzung|ändere der|des|von|vom|bei|beim|die|den|seiner|ihrer|ihre|seine|im|an ..4 projektleit*|ansprechpartner*|ansprechperson*|kontaktperson*|kundenbetreu*|geschäftsführ*|gesellschafter*|preis|preise|preisen|entgelt*|vergütung*|leistungsumfang*|leistungsbeschreibung*|funktionsumfang*|agb|geschäftsbedingungen|nutzungsbedingungen|massnahmen|tom|toms|sicherheitsmassnahmen|schutzmassnahmen|sicherheitskonzept*|schlüsselperson*|teamleit*',
    'projektleit*|ansprechpartner*|ansprechperson*|kontaktperson*|kundenbetreu*|preise|entgelte|leistungsumfang|leistungsbeschreibung|funktionsumfang|agb|geschäftsbedingungen|nutzungsbedingungen|massnahmen|tom|toms|sicherheitskonzept ..3 geändert|wechselt|wechseln|angepasst|ändert|ändern|ändern|ersetzt|neubesetzt',
  ],
  // The processor's own people, who are no other companies.
  OWN_STAFF: ['beschäftigte*|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende*|personal|angestellte*|belegschaft|arbeitnehmer*'],
  // Told by the sub-processor to the processor, and no further.
  CONTACT_OF_SUB: ['ansprechpartner*|kontaktperson* ..2 unterauftrag*'],
  TOLD_BY_SUB: ['verlangt|fordert|erwartet von ..4 *unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|unterverarbeit*|unterbearbeit*|subdienstleist*|unterdienstleist*|subverarbeit* ..20 ihm|ihr|uns|sich', '*unterauftrag*|subunternehm*|subauftrag*|nachunternehm*|unterverarbeit*|unterbearbeit*|subdienstleist*|unterdienstleist*|subverarbeit* ..8 ihm|uns ..12 anzeig*|anzuzeigen|meld*|zu melden|mitteil*|mitzuteilen|informier*'],

  // What lies ready for everybody: `Standarddokumentation`, a white paper, single questions.
  STOCK_MATERIAL: ['whitepaper*|*whitepaper', 'standarddokument*|standardunterlagen|standardinformation*|musterdokument*', 'allgemeine*|allgemein ..3 *dokument*|unterlagen|*whitepaper*|*beschreibung*|informationen', 'einzelne*|vereinzelte* ..1 frage*|rückfrage*', 'produktdokumentation*|produktblatt|produktblätter|faq'],
  // Help in one case only that the law does not know; `nur wenn der Verantwortliche es verlangt` is none.
  HELP_ONLY_IF: ['unterstütz*|hilft|helfen|wirkt|wirken|mitwirk*|mitzuwirken|beteilig*|beantwortet|liefert|steht|leistet|stellt ..8 nur|lediglich|ausschliesslich|allein|einzig ..3 wenn|sofern|soweit|insoweit|falls|insofern|dann|unter', 'nur|lediglich|ausschliesslich|allein|einzig ..1 wenn|sofern|soweit|insoweit|falls|insofern ..24 unterstütz*|hilft|helfen|mitwirk*|mit|beteilig*'],
  HELP_IF_AGREED: [
    'soweit|sofern|falls|wenn im|in|laut|gemäss|nach ..6 vereinbart|beauftragt|gebucht|enthalten|vorgesehen|bestellt', 'gesondert*|eigen*|separat*|zusätzlich* ..1 *vertrag|*vertrags|*vertrages|*vereinbarung|*auftrag ..6 zustande|geschlossen|abgeschlossen|vereinbart|erteilt|unterzeichnet|vorliegt', 'nur ..10 auf ..2 grundlage ..3 gesondert*|separat*|eigen*|zusätzlich*',
  ],
  CAPACITY_PERMITTING: ['soweit|sofern|wenn|solange ..10 tagesgeschäft|geschäftsbetrieb|betriebsablauf|betriebsabläufe|betrieb|alltag ..3 nicht|kaum', 'soweit|sofern|wenn|solange ..6 nicht ..3 tagesgeschäft|geschäftsbetrieb|betriebsablauf'],
  // Advice sought elsewhere than from the authority.
  CONSULTS_OTHERS: ['konsultiert|konsultieren ..3 datenschutzbeauftragt*|datenschutzberater*|berater*|experten|fachleute|anwalt|rechtsanwalt|rechtsabteilung|betriebsrat', 'konsultation ..2 der|des|mit ..2 datenschutzbeauftragt*|datenschutzberater*|berater*|experten|fachleute|anwalts|anwalt|rechtsabteilung|betriebsrats|betriebsrat'],
  DEFINES: ['im sinne ..4 ist|sind alle|jede|jeder|jedes|die|der|ein|eine|wer', '" ist|sind jede|jeder|jedes|alle|ein|eine|wer', '" sind ..2 die|welche|jene'],
  // The requests of courts and authorities, which are no data subjects.
  AUTHORITY_ASKS: ['verlangt|verlangen|fordert|fordern|begehrt|begehren|wünscht|ersucht|ersuchen ..2 *behörde|*behörden|gericht|gerichte|staatsanwaltschaft|polizei|finanzamt', '*behörde*|gericht|gerichte|gerichten|finanzamt|finanzämter|wirtschaftsprüfer*|versicherer|polizei|staatsanwaltschaft*|staatliche* ..6 auskunft*|auskünfte|herausgabe*|*ersuchen|anfrage*|einsicht', 'auskunftsersuchen|auskunftsbegehren|auskunftsverlangen|anfrage|anfragen|ersuchen|herausgabeverlangen ..4 *behörde*|gericht|gerichte|gerichten|gerichts|polizei|staatsanwaltschaft*|staatliche*', 'behördlich*|gerichtlich* ..3 auskunft*|auskünfte|herausgabe*|*ersuchen|anfrage*|anordnung*'],
  PERSONS_ASK: ['betroffenenrecht*|betroffenenanfrage*|betroffenenantr*|betroffenenbegehren*|betroffenenersuchen*', 'von|der|durch betroffenen', 'auskunft ..6 berichtigung|löschung', 'kapitel iii'],
  // Help of several kinds, of which one is told.
  AMONG_OTHERS: ['auch', 'neben', 'unter anderem', 'insbesondere', 'einschliesslich', 'darüber hinaus', 'sowie'],
  // Something is left to be decided upon.
  WHETHER: ['ob', 'welche|welcher ..1 *dritte*|*unternehmen|*dienstleister*|*auftragnehmer*|*verarbeiter*|firma|firmen', 'über ..6 einsatz|beizug|beauftragung|hinzuziehung|auswahl'],
  CAP_WORD: ['*beschränkung*|*begrenzung*|*höchstgrenze*|*obergrenze*|*höchstbetrag*'],
  // The processor answers for itself: what it does there it does for nobody.
  SET_APART: ['nicht unter diesen|diese ..1 vertrag|vereinbarung|avv', 'nicht ..1 gegenstand|bestandteil dieses|dieser ..1 vertrags|vertrages|vereinbarung|avv'],
  AS_CONTROLLER: ['als ..1 eigener|eigenständiger|eigenständige|eigene|selbständiger|selbständige|selbst|alleiniger|alleinige|unabhängiger|unabhängige ..1 verantwortlich*'],
  JUST_INDIVIDUALS: ['über ..1 personen|menschen|individuen'],
  OWN_CONTROLLER: ['als ..1 eigener|eigenständiger|eigenständige|eigene|selbständiger|selbständige|selbst|alleiniger|alleinige|unabhängiger|unabhängige ..1 verantwortlich*', 'in eigener|alleiniger ..2 verantwortung|verantwortlichkeit', 'für ..2 eigenen|eigene ..3 zwecke|geschäftsprozesse|prozesse|verarbeitungen|verarbeitung|bearbeitungen|bearbeitung|betrieb|unternehmen|systeme|produkte'],
  LAW_DESCRIBED: ['parteien|vertragsparteien|vertragspartner sind sich ..3 bewusst', 'parteien|vertragsparteien|vertragspartnern ist ..2 bewusst|bekannt'],
  HELP_REFUSED: ['weitere*|weitergehende*|sonstige*|andere* hilfe|unterstützung|mitwirkung ..8 nicht', 'keine ..2 weitere|weitergehende|sonstige|andere hilfe|unterstützung|mitwirkung', 'hilfe|unterstützung|mitwirkung ..2 ausgeschlossen'],
  // What the help is about anyway: the processing and what is at hand. Art. 28(3)(f) GDPR.
  WITHIN_THE_PROCESSING: ['soweit|sofern|wenn|falls|insoweit|insofern ..14 betrifft|betreffen|betroffen|zusammenhang|zusammenhängt|bezieht|beziehen|verfügung|vorliegen|vorliegt|verarbeitet|bearbeitet'],
  // The statute would let the processor off, and that is set aside: no limit of its liability. Art. 101(2), 399(2) OR; § 831(1) BGB; § 1315 ABGB.
  EXCUSE_WAIVED: ['or|bgb|abgb ..1 wird|ist|sind|werden ..2 wegbedungen|ausgeschlossen|abbedungen|unanwendbar', 'entlastung*|exkulpation*|haftungsbefreiung*|entlastungsbeweis*|entlastungsmöglichkeit*|haftungserleichterung*|haftungsprivileg*|einwand|berufung ..14 ausgeschlossen|wegbedungen|abbedungen|verwehrt|entfällt|unzulässig', 'kann|darf ..4 nicht ..10 entlasten|exkulpieren|befreien|berufen'],
  // It tells the authority itself, or nobody but the controller does.
  AUTHORITY_ONLY: ['zeigt|legt|übergibt|überlässt|gibt|offenbart|macht|herausgibt|vorlegt ..6 nur|ausschliesslich|allein|lediglich ..5 *behörde|*behörden|edöb','ausschliesslich|nur|lediglich|allein ..10 *behörde|*behörden|edöb ..14 vor|vorgelegt|vorzulegen|herausgegeben|zugänglich|offen|offengelegt|offenzulegen|verfügung'],
  INFORMATION_REFUSED: ['weitere*|weitergehende*|sonstige*|zusätzliche*|andere*|hinausgehende* ..2 informationen|unterlagen|auskünfte|nachweise|dokumente|angaben|belege ..4 nicht|keine ..4 herausgegeben|geschuldet|erteilt|vorgelegt|überlassen|verfügung|offengelegt|gegeben|übermittelt|verlangt|verlangen', 'keine ..2 weiteren|weitergehenden|zusätzlichen|sonstigen ..1 informationen|unterlagen|auskünfte|nachweise|dokumente|angaben|belege', 'einsicht ..8 nicht ..2 gewährt|gewähren|geschuldet|vorgesehen'],
  CERTIFICATE_ONLY: ['erhält|bekommt|stellt|legt|übergibt|überlässt|übermittelt ..10 ausschliesslich|lediglich|nur|allein ..6 *zertifikat|*zertifikate|*zertifikats|*testat|*testate|*attest|*siegel|selbstauskunft|eigenerklärung','ausschliesslich|nur|lediglich|allein|einzig durch|mittels|mit|in|anhand ..8 *zertifikat|*zertifikats|*zertifikates|*zertifikate|*zertifikaten|*zertifizierung*|*attest|*attests|*testat|*testats|testate|*siegel|*siegels|selbstauskunft|eigenerklärung*|selbsterklärung*|prüfbericht*|whitepaper*', '*zertifikat|*zertifikats|*zertifikate|*testat|*testate|eigenerklärung ..6 genügt|genügen|reicht|ausreichend|abschliessend|abgegolten'],
  KEEPS_NOTHING: ['nicht|nie|keine|keinerlei ..8 zurückhalten|zurückbehalten|einbehalten', 'nicht berechtigt|befugt ..14 aufbewahren|aufzubewahren|behalten|zurückzubehalten|speichern|archivieren|vorzuhalten', 'darf|dürfen|wird|werden ..10 nicht|keine|keinerlei|weder ..10 behalten|aufbewahren|zurückbehalten|speichern|archivieren'],
  CHECKS_ELSE: ['geleistete* ..2 stunden|arbeitszeit|arbeiten', 'verfügbarkeit|servicelevel*|reaktionszeit*|lizenz*|lizenzierung|vertragsgemässe* ..1 nutzung', 'rechnungsstellung'],
  INSPECTIONS_REFUSED: ['zutritt|zugang|begehung|begehungen|betreten|besichtigung*|vor-ort-prüfung*|vor-ort-kontrolle* ..12 nicht ..3 verbunden|geschuldet|gewährt|vorgesehen|umfasst|eingeschlossen|gestattet|erlaubt|eingeräumt'],
  // Who checks is chosen by the one who is checked.
  PROCESSOR_NAMES_AUDITOR: ['prüfer|prüferin|auditor|auditoren|prüfstelle|prüfungsstelle|gutachter|sachverständige|revisionsstelle ..1 wird|werden ..1 von|vom|durch ..2 auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter*|auftragsbearbeiter*|hoster*|betreiber* ..2 bestimmt|ausgewählt|benannt|bestellt|gestellt|gewählt|beauftragt','den|einen|die|eine ..2 prüfer|prüferin|auditor|auditoren|prüfstelle|prüfungsstelle|gutachter|sachverständigen|revisionsstelle ..3 bestimmt|wählt|benennt|bestellt der|die|das auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter*|auftragsbearbeiter*|hoster*|betreiber*', 'bestimmt|wählt|benennt|bestellt ..1 auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter*|auftragsbearbeiter*|hoster*|betreiber* ..1 den|einen|die|eine ..2 prüfer|prüferin|auditor|auditoren|prüfstelle|gutachter|sachverständigen', 'auftragnehmer*|anbieter*|dienstleister*|auftragsverarbeiter*|auftragsbearbeiter*|hoster*|betreiber* bestimmt|wählt|benennt|bestellt ..1 den|einen|die|eine ..2 prüfer|prüferin|auditor|auditoren|prüfstelle|gutachter|sachverständigen'],
  KEEPS_FOR_ITSELF: [
    'zur|zum|zu|für ..3 verbesserung|weiterentwicklung|entwicklung|training|statistik*|auswertung*|forschung*|marketing|werbung|werbezwecke* ..12 darf|kann|dürfen|können ..8 behalten|aufbewahren|nutzen|verwenden|speichern|weiterverwenden|weiternutzen',
    'berechtigt|befugt|darf|kann ..12 unbefristet|dauerhaft|unbegrenzt|zeitlich ..8 aufbewahren|aufzubewahren|behalten|zu|speichern|archivieren|vorhalten|vorzuhalten', '*daten|kopien|kopie|datensätze|datenbestand|exemplar ..8 zu beweiszwecken|beweissicherungszwecken|dokumentationszwecken|archivzwecken|referenzzwecken|nachweiszwecken ..6 aufbewahr*|aufzubewahren|behalten|zu behalten|speicher*|archivier*|vorhalten|zurückbehalten',
    'soweit|sofern|ausser|falls ..3 nicht ..1 eigene|geschäftliche|wirtschaftliche|betriebliche ..6 interesse*|gründe', 'eigene*|geschäftliche*|wirtschaftliche*|betriebliche* ..2 interesse*|gründe* ..12 *aufbewahr*|behalten|speicher*|archivier*|vorhalt*', 'offene*|unbezahlte*|ausstehende* ..1 rechnungen|forderungen|entgelte ..12 aufbewahr*|zurückbehalt*|behalten|zurückhalten|einbehalten',
  ],
  // Consent is needed for those abroad alone; the others the processor engages as it likes.
  CONSENT_ONLY_ABROAD: [
    'nur|lediglich|allein|ausschliesslich ..1 für|bei|soweit|wenn|sofern|falls ..10 ausserhalb|drittland|drittländern|drittländer|drittstaat*|ausland ..12 zustimmung|genehmigung|einwilligung|freigabe|bewilligung|zustimmungspflichtig|genehmigungspflichtig', 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung ..10 nur|lediglich|allein|ausschliesslich|erst ..2 für|bei|soweit|wenn|sofern|falls ..10 ausserhalb|drittland|drittländern|drittländer|drittstaat*|ausland',
    'innerhalb|im der|des ..4 frei|ohne ..24 ausserhalb|drittland|drittländern|drittstaat* ..10 zustimmung|genehmigung|einwilligung|freigabe|bewilligung',
  ],
  OBJECTION_REFUSED: ['widerspruch|einspruch|einsprache|ablehnung|einwände|einwendungen|einwand|veto|widersprüche ..8 ohne|keine|keinerlei ..1 wirkung|bedeutung|rechtsfolgen|rechtswirkung', 'widerspruch|einspruch|einsprache|ablehnung|einwände|einwendungen|einwand|veto|widersprüche ..6 wirkungslos|folgenlos|unbeachtlich|unverbindlich', 'widerspruch|einspruch|einsprache|ablehnung|einwände|einwendungen|einwand|veto|widersprüche ..4 ändert|ändern nichts'],
  // First the other company, and the processor only after that.
  LIABILITY_LIMITED: ['erst ..2 wenn|soweit|nachdem|falls ..16 erfolglos*|uneinbringlich*|ausgefallen|ausfällt|vergeblich', 'haftet|haften|haftung ..8 subsidiär*|nachrangig*|hilfsweise', 'subsidiär*|nachrangig* ..6 haftet|haften|haftung|einzustehen', 'ausfallhaftung'],
  // Notified is what the processor itself holds to be notifiable.
  SERIOUS_ONLY: ['nach|gemäss seiner|ihrer|unserer|eigener ..1 auffassung|ansicht|einschätzung|beurteilung|meinung ..10 meldepflichtig*|melden|anzuzeigen|erheblich*|schwerwiegend*', 'meldepflichtig* ..8 nach seiner|ihrer|unserer|eigener ..1 auffassung|ansicht|einschätzung|beurteilung', 'die|welche ..6 *behörde|edöb|aufsichtsbehörde ..4 zu melden|anzuzeigen sind|ist'],
  // Nothing is done there, however the verb is split.
  HELP_NONE: ['wirkt|wirken ..16 nicht mit', 'beteiligt|beteiligen sich ..12 nicht', 'unterstützt|unterstützen|hilft|helfen ..4 nicht .', 'keine|keinerlei ..1 mitwirkung|unterstützung|hilfe|mithilfe ..10 geschuldet|schuldet|vorgesehen|erbracht|geleistet|gewährt'],
  // Checks on site wait for an infringement that is proven.
  PROVEN_CAUSE: ['nur|lediglich|ausschliesslich|allein|erst ..1 bei|nach|im ..2 nachgewiesen*|erwiesen*|festgestellt*|rechtskräftig*', 'nur|lediglich|ausschliesslich|allein|erst ..1 wenn|falls|sofern ..12 nachgewiesen|erwiesen|festgestellt|rechtskräftig ..2 ist|sind|wurde|worden', 'wenn|falls|sofern ..12 rechtskräftig|gerichtlich ..2 festgestellt|erwiesen|bestätigt'],
  PURE_CITATION: ['beachtet|beachten|befolgt|befolgen|respektiert|einhält|erfüllt|hält ..2 art.|artikel|art', 'es gilt|gelten ..2 art.|artikel|art', 'gilt|gelten ..3 art.|artikel|art', 'richtet|richten sich ..3 nach ..1 art.|artikel|art'],
};

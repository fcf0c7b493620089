import type { Lexicon } from '../lexicon.js';

/** Further ways in which the processor's side takes from a duty: own judgement, capacity, thresholds, requests to the staff, choice. German, Austrian and Swiss usage. */
export const requirementsWeakening: Lexicon = {
  // With the processor before it: `die der Auftragnehmer für ausreichend hält`.
  JUDGES_FIT: [
    'für ..1 sachgerecht|sinnvoll|zweckmässig|zweckdienlich|angemessen|geboten|geeignet|erforderlich|notwendig|nötig|angebracht|angezeigt|opportun|tunlich|vertretbar|berechtigt|begründet|wichtig|dienlich|nützlich|relevant|ausreichend|hinreichend|genügend|adäquat|passend|richtig|tragbar|zumutbar|sicher|unbedenklich|gerechtfertigt|statthaft|gut hält|halten|erachtet|erachten|befindet|ansieht',
    'als ..1 sachgerecht|sinnvoll|zweckmässig|angemessen|geboten|geeignet|erforderlich|notwendig|angezeigt|berechtigt|begründet|relevant|ausreichend|hinreichend|adäquat|zumutbar|sicher|unbedenklich ansieht|ansehen|betrachtet|erachtet|erachten|einstuft|einschätzt|bewertet|beurteilt',
    'sachgerecht|sinnvoll|zweckmässig|angemessen|geboten|geeignet|erforderlich|notwendig|angezeigt|tunlich|vertretbar|zumutbar|ausreichend|opportun erscheint|erscheinen|scheint',
  ],
  OWN_JUDGEMENT: [
    'von ihm|ihr|uns ..1 für ..1 angemessen|geeignet|ausreichend|erforderlich|notwendig|sinnvoll|zweckmässig|hinreichend gehaltene*|erachtete*|befundene*',
    'er|sie|wir ..4 für ..1 sachgerecht|sinnvoll|zweckmässig|zweckdienlich|angemessen|geboten|geeignet|erforderlich|notwendig|nötig|angebracht|angezeigt|opportun|tunlich|vertretbar|berechtigt|begründet|wichtig|dienlich|nützlich|relevant|ausreichend|hinreichend|genügend|adäquat|passend|richtig|tragbar|zumutbar|sicher|unbedenklich|gerechtfertigt|gut hält|halten|erachtet|erachten|befindet',
    'er|sie|wir ..4 als ..1 sachgerecht|sinnvoll|zweckmässig|angemessen|geboten|geeignet|erforderlich|notwendig|angezeigt|berechtigt|begründet|relevant|ausreichend|hinreichend|adäquat|zumutbar|sicher ansieht|ansehen|betrachtet|erachtet|erachten|einstuft|einschätzt|bewertet',
    'ihm|ihr|uns ..4 sachgerecht|sinnvoll|zweckmässig|angemessen|geboten|geeignet|erforderlich|notwendig|angezeigt|tunlich|vertretbar|zumutbar|ausreichend|opportun erscheint|erscheinen|scheint',
  ],
  CAPACITY_PERMITTING: [
    'nach massgabe ..4 kapazität*|ressourcen|möglichkeiten|*budget*|mittel|personal*|auslastung|verfügbarkeit', 'soweit|sofern|wenn|falls|solange ..8 tagesgeschäft|betriebsablauf|betrieb|abläufe|betriebsabläufe|auslastung|arbeitslast|arbeitsanfall|terminlage|personallage|auftragslage|ressourcen|kapazität* ..4 erlaubt|zulässt|gestattet|hergibt|ermöglicht|erlauben|zulassen|gestatten|ermöglichen|vorhanden|verfügbar|bestehen|hat',
    'soweit|sofern|wenn|falls ..6 freie ..1 kapazität*|ressourcen', 'im rahmen ..3 verfügbaren|freien|vorhandenen|bestehenden|verfügbarer|freier|vorhandener kapazität*|ressourcen|mittel|budgets|personals', 'je nach ..2 auslastung|kapazität*|verfügbarkeit', 'kapazität*|ressourcen vorausgesetzt', 'soweit|sofern|wenn|falls ..8 zumutbar|genehm', 'soweit|sofern|wenn ..10 mit ..1 vertretbarem|zumutbarem|verhältnismässigem|überschaubarem|geringem aufwand',
    'soweit|sofern ..6 verhandlungsposition|marktmacht|marktstellung|durchsetzbar|verhandelbar|erzielbar',
    'soweit|sofern|wenn|falls ..10 ohne ..1 grossen|grösseren|grösserem|nennenswerten|zusätzlichen|weiteren|wesentlichen|erheblichen|besonderen|unverhältnismässigen|übermässigen|unzumutbaren ..1 aufwand|mehraufwand', 'soweit|sofern|wenn ..8 aufwand ..3 vertretbar|zumutbar|überschaubar|gering|verhältnismässig',
  ],
  MERELY_ASKED: ['gebeten', 'bittet ..10 zu', 'bittet ..2 um', 'ermuntert*', 'ermutig*', 'nahegelegt', 'legt ..8 nahe', 'empfiehlt', 'empfohlen', 'eingeladen', 'lädt ..8 ein'],
  TOLD_OR_BOUND: ['auf die|ihre ..2 vertraulichkeit|verschwiegenheit|geheimhaltung ..1 hingewiesen ..3 oder', 'über ..4 vertraulichkeit|verschwiegenheit|datengeheimnis ..1 belehrt|unterrichtet|informiert ..3 oder'],
  SIMILAR_ONLY: ['ähnliche*|vergleichbare*|sinngemässe* ..2 *pflichten|*verpflichtungen|*regelungen|*bestimmungen|*klauseln', 'für ..1 angemessen|geeignet|ausreichend gehaltene*|erachtete*'],
  ON_REQUEST_ONLY: ['auf anfrage|nachfrage|verlangen|wunsch|aufforderung teilt|informiert|meldet|unterrichtet|berichtet|benachrichtigt', 'nur|ausschliesslich|lediglich|erst auf ..3 anfrage|nachfrage|verlangen|wunsch|aufforderung|anforderung', 'auf ..2 anfrage|nachfrage|verlangen|wunsch des|der ..1 auftraggebers|auftraggeberin|kunden|verantwortlichen teilt|informiert|meldet|unterrichtet|berichtet'],
  SERIOUS_ONLY: [
    'mehr als ..3 datensätze*|personen|betroffene*|kunden|nutzer|einträge|patienten|personendatensätze*', 'mindestens|wenigstens|ab|über 1*|2*|3*|5* ..1 datensätze*|personen|betroffene*|betroffenen',
    'als ..1 erheblich|schwerwiegend|wesentlich|meldepflichtig|kritisch|gravierend|relevant|ernst|bedeutend|bedeutsam einstuft|einstufen|eingestufte*|bewertete*|bewertet|ansieht|erachtet|klassifiziert|eingestuft|beurteilt|einschätzt|betrachtet|gelten|gilt', 'für ..1 erheblich|schwerwiegend|wesentlich|meldepflichtig|gravierend|bedeutsam hält|erachtet|halten|befindet',
    'von|mit erheblich*|besonder*|gross*|einig*|wesentlich* gewicht|bedeutung|tragweite|auswirkungen|umfang|schwere|relevanz', 'sofern|soweit|wenn|falls ..8 erheblich|schwerwiegend|gravierend|wesentlich|meldepflichtig ist|sind|erscheint|erscheinen', 'sofern|soweit|wenn|falls ..8 erhebliche*|schwerwiegende*|gravierende* auswirkung*|schaden|schäden|nachteile|beeinträchtig*|folgen', 'meldeschwelle*', 'schweregrad*', 'interne* einstufung', 'schwellenwert*',
    'kein* ..3 risiko ..8 nicht gemeldet|mitgeteilt|angezeigt',
  ],
  AFTER_INQUIRY: ['sobald|wenn|nachdem ..10 untersuchung*|prüfung*|analyse*|ermittlung* ..6 ergeben|bestätigt|gezeigt|festgestellt'],
  EFFORTS_ONLY: ['wirkt|wirken ..8 darauf hin', 'darauf hinzuwirken|hinwirken', 'um ..4 bemüht|bestrebt', 'sucht ..10 zu', 'wird versuchen', 'prüft ..8 ob er|sie ..12 kann'],
  OWN_DISCRETION: [
    'nach|in|im ..1 seinem|ihrem|unserem|freiem|freien|alleinigem|alleinigen|eigenem|eigenen ermessen', 'nach eigener|seiner|ihrer|unserer auswahl|entscheidung|wahl', 'nach ..1 seinem|ihrem|unserem|eigenem|freiem belieben|gutdünken|dafürhalten', 'nach belieben|gutdünken', 'im belieben|gutdünken|ermessen des|der auftragnehmers|auftragsverarbeiters|auftragsbearbeiters|anbieters|dienstleisters|auftragnehmerin|auftragsbearbeiterin|anbieterin|dienstleisterin', 'steht ihm|ihr|uns ..2 frei', 'ihm|ihr|uns freigestellt|unbenommen', 'ist|sind ..2 frei ,',
  ],
  PROCESSOR_CHOOSES: [
    'ermessen|belieben|gutdünken ..1 des|der auftragnehmers|auftragsverarbeiters|auftragsbearbeiters|anbieters|dienstleisters|auftragnehmerin|anbieterin|auftragsbearbeiterin|dienstleisterin', 'wahl|entscheidung|auswahl ..3 steht|liegt|obliegt ..2 ihm|ihr|uns', 'nach freiem|alleinigem ermessen', 'bestimmt|entscheidet|wählt er|sie selbst|allein', 'wahl|entscheidung ..3 beim auftragnehmer|auftragsverarbeiter|anbieter|dienstleister|auftragsbearbeiter', 'steht ihm|ihr|uns frei',
  ],
  // Inspections that are not granted at all; hours, areas and reasons are usual limits.
  INSPECTIONS_REFUSED: [
    'zutritt|zugang|vor-ort-*|inspektion|inspektionen|*besichtigung|*besichtigungen|*begehung|*begehungen|kontrollbesuch* ..5 nicht geschuldet|vorgesehen|gewährt|angeboten|eingeräumt|statt', 'kontrolle|kontrollen|prüfung|prüfungen|überprüfungen|audits vor ort ..3 nicht geschuldet|vorgesehen|gewährt|angeboten|eingeräumt|statt', 'kontrollen|prüfungen|überprüfungen|audits in|im ..6 geschäftsbetrieb|betrieb|haus|räumen|räumlichkeiten|geschäftsräumen ..4 nicht geschuldet|vorgesehen|gewährt|angeboten|eingeräumt|statt',
    'kein recht|anspruch auf ..2 zutritt|vor-ort-*|inspektionen|besichtigung|begehung', 'eigene|eigenen kontrollen|prüfungen|audits ..6 nicht geschuldet|vorgesehen|gewährt|angeboten|eingeräumt|statt|verzichtet', 'verzichtet ..4 auf ..2 vor-ort-*|inspektionen|eigene|besichtigungen', 'weitergehende|darüberhinausgehende|hinausgehende kontrollen|prüfungen|audits ..2 ausgeschlossen',
  ],
  REPLACES_AUDITS: [
    'kontrollrecht*|prüfungsrecht*|prüfrecht*|auditrecht*|inspektionsrecht*|überprüfungsrecht*|recht|rechte|pflicht|verpflichtung|anspruch ..12 erfüllt|abgegolten|genügt|genüge|erledigt|entsprochen|nachgekommen|ausgeübt', 'erfüllt|genügt ..4 pflicht|verpflichtung|duldungspflicht ..3 indem|durch|mit', 'zertifikat*|testat*|prüfbericht*|auditbericht*|bericht*|attest* ..4 genügt|genügen|ausreichend|hinreichend|reicht|reichen|ausreicht', 'entfällt|entfallen|erlischt ..4 recht|*recht|anspruch|kontroll*|prüf*|inspektion*', 'recht|*recht|anspruch ..8 entfällt|erlischt|entfallen',
  ],
  NOT_REPLACED: ['genügt|genügen|reicht|reichen ..5 nicht', 'entfällt|erlischt|entfallen ..3 nicht', 'nicht ausreichend|hinreichend|abgegolten|erfüllt', 'ob ..12 ausreich*|genüg*|reicht', 'wenn|sofern|soweit|falls ..10 ausreich*|genüg*|reicht|reichen|aus'],
  // An instruction by word of mouth of which nothing is left in writing.
  ORAL: ['mündlich*', 'fernmündlich*', 'telefonisch*', 'formlos*', 'auf zuruf'],
  NOT_DOCUMENTED: [
    'nicht ..4 nachreichen|nachholen|nachliefern|nachgereicht|nachzureichen|nachgeholt|nachzuholen|nachgeliefert|nachzuliefern',
    'ohne ..2 dokumentation|bestätigung|aufzeichnung|protokoll|protokollierung|niederschrift|verschriftlichung', 'ohne ..1 textform|schriftform', 'dokumentation|bestätigung|verschriftlichung|schriftform|textform|aufzeichnung ..6 nicht ..1 erforderlich|nötig|notwendig|geschuldet|verlangt', 'dokumentation|bestätigung|aufzeichnung ..4 entbehrlich|entfällt|unterbleibt|verzichtet', 'einer ..3 bestätigung|dokumentation ..3 bedarf ..4 nicht',
    'keiner|keine ..3 bestätigung|dokumentation|aufzeichnung|schriftform|textform', 'müssen|muss|brauchen|braucht ..5 nicht ..5 dokumentiert|festgehalten|bestätigt|protokolliert|aufgezeichnet', 'nicht ..3 dokumentiert|festgehalten|bestätigt|protokolliert ..1 zu werden',
  ],
  NOT_BINDING: ['nicht ..2 verbindlich|bindend|wirksam|gültig|zulässig|beachtlich|auszuführen|befolgt|ausgeführt', 'nicht ..4 befolgt|befolgen|ausgeführt|ausführen|umgesetzt|beachtet', 'unverbindlich', 'unwirksam', 'ungültig', 'unbeachtlich', 'unzulässig', 'genügen|genügt|reichen|reicht nicht'],
  // Liability for others up to a sum, not for some damage, or as far as they pay.
  LIABILITY_CAPPED: [
    'höchstens|maximal ..6 euro|eur|chf|franken|€', 'bis ..4 zu|höhe|maximal|insgesamt ..4 euro|eur|chf|franken|€|betrag|höchstbetrag', 'bis *.000|*.000.000 euro|eur|chf|franken|€', '*haftung* ..14 begrenzt|beschränkt|gedeckelt|limitiert', 'begrenzt|beschränkt ..3 *haftung*', 'haftungshöchst*', 'haftungsobergrenze*',
    'nicht ..2 für ..5 datenverlust*|*schäden|*schaden|gewinn*|ausfall|ausfälle|ausfällen|*ausfall|*ausfälle|störungen|betriebsunterbrechung*|verlust', 'für ..5 datenverlust*|*schäden|*schaden|gewinn*|*ausfall|*ausfälle|*ausfällen|störungen|betriebsunterbrechung*|verlust ..10 nicht|ausgeschlossen|ausgenommen', 'haftung ..4 für ..14 ausgeschlossen|wegbedungen', 'nur ..3 vorsatz|grobe*', 'soweit ..6 ersatz|regress|entschädig*|rückgriff*|deckung|freistell*', 'mit ausnahme ..4 *schäden|*schaden|gewinn*|datenverlust*|*ausfall|*ausfälle|*ausfällen',
  ],
  NO_CAP: ['begrenzung|beschränkung|obergrenze ..12 nicht|keine', 'keine ..4 begrenzung|beschränkung|obergrenze', 'unbeschränkt*', 'unbegrenzt*', 'ohne ..2 begrenzung|beschränkung|obergrenze', 'nicht ..3 begrenzt|beschränkt|gedeckelt|ausgeschlossen', 'leichter fahrlässigkeit'],
  OTHER_CUSTOMERS: ['andere*|anderer|übrige*|dritter kunden|mandanten|auftraggeber|kundinnen', 'fremde* kundendaten|daten|mandanten'],
  // How data are given back is for the processor to say.
  MEANS_OF_RETURN: ['wahl|auswahl|bestimmt|wählt|entscheidet|bestimmung des|das|über|dessen ..2 format|formats|datenformat|datenformats|dateiformat|dateiformats', 'format|formate|datenformat|dateiformat ..7 wahl|ermessen|bestimmt|wählt|entscheidet|festlegt|festgelegt|vorgibt|belieben', 'art ..2 übermittlung|rückgabe', 'verfahren|weg|methode ..4 löschung|rückgabe'],
  // Weighing what measures are needed is not taking them.
  ASSESSING: ['bei der beurteilung|bewertung|bestimmung|festlegung|ermittlung ..6 schutzniveau*|sicherheit*'],
  // Behind the processor: it aims at something.
  AIMS: ['strebt|bemüht|trachtet', 'ist bestrebt|bemüht'],
  ALLOWS_AUDIT: ['zulassen', 'erlauben|erlaubt', 'gestatten|gestattet', 'einräumen'],
  ONLY_IF_PAID: ['sofern|wenn|soweit|sobald ..14 entrichtet|beglichen', 'sofern|wenn|falls|soweit ..6 vergütung|entgelt|kosten einigt|geeinigt|einigen'],
  NOTICE_NOT_OWED: ['nicht verpflichtet|gehalten ..12 hinzuweisen|informieren|unterrichten|mitzuteilen|benachrichtigen|melden', 'keine pflicht zur meldung|mitteilung|unterrichtung|benachrichtigung', 'zu|zur ..8 unterrichtung|information|mitteilung|hinweis|meldung|benachrichtigung ..3 nicht verpflichtet|gehalten', 'keine ..2 hinweispflicht|informationspflicht|unterrichtungspflicht|meldepflicht', 'pflicht ..2 hinweis|unterrichtung|information|mitteilung ..3 besteht|trifft ..4 nicht'],
  CONSENT_NOT_NEEDED: ['zustimmung|genehmigung|einwilligung|freigabe ..6 nicht|keiner erforderlich|nötig|notwendig|bedarf|einzuholen', 'zustimmung|genehmigung|einwilligung ..5 bedarf ..2 nicht', 'keiner ..3 zustimmung|genehmigung|einwilligung|freigabe', 'keine ..2 zustimmung|genehmigung ..3 erforderlich|nötig|notwendig'],
  OBJECTION_REFUSED: ['widerspruch|einspruch|einwände|widersprüche ..4 unbeachtlich|wirkungslos|folgenlos|unerheblich', 'widerspruch|einspruch|einwände|widersprüche ..2 hindert|hindern|steht|stehen ..8 nicht'],
  HELP_IF_AGREED: ['nicht bestandteil|teil|gegenstand|umfang der|des|dieser leistung|leistungen|auftrags|vertrags', 'nicht ..2 leistungsumfang', 'auf ..3 gesonderten|separaten angebots|angebot|auftrags', 'kann|können gesondert|separat|zusätzlich beauftragt|gebucht|bestellt', 'als ..2 zusatzleistung|zusatzleistungen|zusatzmodul|zusatzpaket', 'optionale* ..1 leistung|zusatzleistung|modul'],
  IF_POSSIBLE: ['soweit|sofern|wenn|falls|wo|insoweit ..1 möglich|tunlich|machbar|praktikabel', 'nach möglichkeit', 'möglichst'],
  TOLD_LATER: ['im|beim|mit|zum ..1 nächsten|monatlichen|vierteljährlichen|quartalsweisen|jährlichen|halbjährlichen|regelmässigen|folgenden|kommenden ..1 *bericht|*berichts|*gespräch|*termin|*besprechung|*treffen|*report|*meeting|*sitzung', 'in|bei der ..1 nächsten|monatlichen|jährlichen|regelmässigen|folgenden|kommenden ..1 *besprechung|*sitzung|*telefonkonferenz', 'im ..1 jahresbericht|quartalsbericht|monatsbericht|quartalsgespräch|jahresgespräch|monatsgespräch|tätigkeitsbericht', 'bei gelegenheit', 'gelegentlich', 'einmal|zweimal jährlich|monatlich|im jahr|im quartal', 'am ende des|jedes monats|quartals|jahres'],
  ASSUMED: ['gehen|geht davon aus , dass', 'davon auszugehen , dass', 'wäre|ist wünschenswert|erwünscht|begrüssenswert', 'daran gelegen , dass', 'weist|weisen ..3 darauf hin ..14 üblicherweise|regelmässig|in der regel', 'üblicherweise|branchenüblich ..10 haften|haftet', 'erwartet|erwarten|hofft|hoffen|wünscht|wünschen , dass', 'in der annahme|erwartung , dass'],
  HELP_AS_IN_CONTRACT: ['im rahmen|umfang ..6 hauptvertrag*|leistungsvertrag*|rahmenvertrag*|servicevertrag*|leistungsbeschreibung*|leistungsverzeichnis*|supportvertrag* ..6 vereinbart*|geschuldet*|beauftragt*|vorgesehen*|vorgesehenen|bestellt*|gebucht*|leistungen|leistung|leistungsumfang*|supports', 'im rahmen|umfang ..4 vereinbarten|geschuldeten|beauftragten|gebuchten|bestellten leistungsumfangs|leistungen|supportleistungen|leistungspakets|pakets|tarifs', 'soweit|sofern|wenn|falls|wie ..8 im|in|vom|von|nach|gemäss ..3 hauptvertrag*|leistungsvertrag*|leistungsbeschreibung*|leistungsverzeichnis*|servicevertrag* ..4 vorgesehen|vereinbart|enthalten|geregelt|festgelegt|umfasst|abgedeckt|geschuldet', 'hauptvertrag* ..4 begrenzt|beschränkt'],
  NONE_UNCOMMITTED: ['niemand|niemanden|niemandem|keiner|keinem|keinen|kein|keine ..8 , der|die|das|den|dem ..2 nicht ..10 verpflichtet|abgegeben|unterzeichnet|unterschrieben'],
};

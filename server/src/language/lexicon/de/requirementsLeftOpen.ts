import type { Lexicon } from '../lexicon.js';

const SET = 'festgelegt|bestimmt|vereinbart|abgestimmt|vorgegeben|definiert|geregelt|benannt|mitgeteilt|konkretisiert';

/** What a description leaves to be settled, by whom it may be. Art. 28(3) first sentence GDPR wants it told in the contract. */
export const requirementsLeftOpen: Lexicon = {
  UNSETTLED: [
    `im einzelfall|jeweils|fallweise|einzeln|individuell|später|nachträglich|gesondert|separat|noch ..5 ${SET}`, 'im einzelfall|jeweils|fallweise|einzeln|individuell ..5 festlegt|bestimmt|vorgibt|vereinbaren|festlegen|abstimmen|beauftragt|anordnet', `von fall zu fall ..4 ${SET}|festlegt|bestimmt|vorgibt|vereinbaren|festlegen|abstimmen|beauftragt|anordnet`,
    'noch ..1 festzulegen|abzustimmen|offen', 'noch zu bestimmen|vereinbaren|ergänzen|klären|definieren', 'noch nicht ..2 fest|festgelegt|bestimmt|vereinbart|bekannt|bestimmbar|absehbar', 'nach|gemäss ..1 absprache|rücksprache', 'nach bedarf', 'ergibt|ergeben|richtet|richten|bestimmt|bestimmen sich ..3 nach|aus ..3 weisung|weisungen|einzelweisungen|einzelauftrag|einzelaufträgen|vorgaben', 'je nach ..2 bedarf|wunsch|anforderung|auftragslage', 'offen gelassen|gehalten', 'wird|werden|bleibt|bleiben offen ,|.',
    'verständigen|einigen|beraten ..8 sich|über|auf ..6 welche|was|den|die', 'stimmen|legen ..8 noch|später|gemeinsam ..8 ab|fest', 'wird|werden ..6 nachgereicht|nachgetragen|ergänzt|mitgeteilt|bekanntgegeben', 'bleibt|bleiben ..6 vorbehalten|überlassen',
  ],
  // `Laufzeit: nach Vereinbarung`, and not after the one that is named.
  BY_ARRANGEMENT: ['nach ..1 absprache|rücksprache', 'nach vereinbarung', 'nach jeweiliger|individueller|gesonderter|einzelvertraglicher|gemeinsamer vereinbarung|absprache', 'im gegenseitigen einvernehmen'],
  // What one side settles as it likes.
  SETS_AT_WILL: [
    'bestimmt|bestimmen', 'festlegen|festlegt|festgelegt', 'vorgeben|vorgibt|vorgegeben', 'entscheidet|entscheiden', 'wünscht|wünschen', 'anordnet|anordnen|angeordnet', 'auswählen|auswählt', 'für ..2 erforderlich|nötig|notwendig|richtig|sinnvoll|zweckmässig|angemessen|geboten|nützlich hält|halten|erachtet|erachten|befindet', 'als ..2 erforderlich|nötig|notwendig|richtig|sinnvoll|zweckmässig|angemessen ansieht|erachtet|betrachtet', 'will|wollen|möchte|möchten .|,',
    'überlassen', 'nach|von ..2 bedürfnissen|bedürfnis|bedarf|wünschen|wunsch|anforderungen|erfordernissen|vorgaben',
    'im|in das ermessen|belieben', 'nach ..3 ermessen|belieben|gutdünken|wahl',
  ],
  DURATION: ['solange|solang|lange ..14 gilt|gelten|läuft|laufen diese|dieser|die|der|vorliegende ..1 bedingungen|vereinbarung|vertrag|avv|bestimmungen|regelungen|zusatz', 'gelten ..8 solange|bis|dauer|lange', 'vom|ab ..6 bis'],
  GUIDANCE: ['anzukreuzen|auszuwählen|auszufüllen|einzutragen )|.|;', 'bitte ..6 angeben|nennen|benennen|aufführen|auflisten|spezifizieren|auswählen|anpassen|einfügen|einsetzen|konkretisieren', 'hier ..4 angeben|aufführen|auflisten|nennen'],
  // What an agreement is there for, and not the processing.
  SETS_OUT_TERMS: [
    'regelt|regeln|konkretisiert|konkretisieren|festlegt|legt|legen|beschreibt|beschreiben|bestimmt|enthält|enthalten ..6 rechte|pflichten|bedingungen|verpflichtungen|vertragsbedingungen|regelungen|rahmenbedingungen|anforderungen|bestimmungen',
    'rechte|pflichten|bedingungen|verpflichtungen|rahmenbedingungen|anforderungen ..8 festzulegen|regeln|konkretisieren|bestimmen|festlegen', 'regelung|festlegung|konkretisierung|vereinbarung der ..3 rechte|pflichten|bedingungen|verpflichtungen|anforderungen',
  ],
  // Whose discretion it is not.
  DISCRETION_DENIED: ['kein|keinen|keinerlei ..2 ermessen|ermessensspielraum|spielraum', 'nicht ..3 im|in|nach ..2 ermessen|belieben', 'nicht ..4 selbst ..2 bestimmt|bestimmen|entscheiden|entschieden'],
  // What a list under it keeps out.
  KEPT_OUT: ['nicht verarbeitet|erfasst|bearbeitet|gespeichert|hochgeladen|eingegeben|übermittelt|umfasst|betroffen|verarbeiten|speichern|hochladen|eingeben|übermitteln', 'keine|keinerlei ..2 verarbeitet|erfasst|bearbeitet|gespeichert|hochgeladen|eingegeben|übermittelt|umfasst|betroffen|verarbeiten|speichern|hochladen|eingeben|übermitteln', 'ist|sind|werden|bleiben ausgeschlossen|ausgenommen', 'ausgeschlossen|ausgenommen ist|sind|werden|bleiben', 'davon|hiervon ausgenommen'],
  // A paper on security, or what it asks.
  KEEPS_TO: ['hält|halten ..14 ein', 'einhält|einhalten|eingehalten', 'hält|halten wir|sich|uns ..3 an', 'befolgt|befolgen|beachtet|beachten', 'setzt|setzen ..10 um', 'umgesetzt|umsetzt|umsetzen'],
  // What the controller has to see to when it chooses the processor.
  SATISFIES_ITSELF: ['vergewissert|überzeugt|vergewissern|überzeugen ..4 sich', 'sich ..10 zu vergewissern|überzeugen', 'wählt|wählen ..6 sorgfältig', 'sorgfältig ..4 auszuwählen|auswählen|ausgewählt|aus'],
  // What it may do and need not.
  ENTITLED_TO: ['ist|sind ..6 berechtigt|befugt', 'steht|stehen ..4 frei'],
  // How long something else lasts.
  ANOTHER_TERM: ['gewährleistungsfrist*|garantiefrist*|garantiezeit*|verjährungsfrist*|zahlungsfrist*|zahlungsziel*|rügefrist*|reaktionszeit*|lieferfrist*|lieferzeit*|abnahmefrist*|gewährleistung|garantie|gewährleistungsdauer|garantiedauer'],
  // The subject of something else than the processing.
  ANOTHER_SUBJECT: ['gegenstand|umfang der|des|einer|dieser ..1 vergütung|preise|haftung|gewährleistung|garantie|versicherung|prüfung|kontrolle|lizenz|kündigung|rechnung|zahlung|geheimhaltung|schulung|abnahme|streits|streitigkeit'],
};

import type { Lexicon } from '../lexicon.js';

/** Weitere Weisen, in denen eine Pflicht zurückbleibt: mündlich, nur für gutes Auswählen, für sich behalten, nur angezeigt. DE, AT, CH. */
export const requirementsFallingShort: Lexicon = {
  LIABILITY_LIMITED: ['für ..2 fehler|verschulden|mängel|versäumnisse bei|in der|dieser|ihrer ..1 auswahl', 'auswahlverschulden'],
  // Told of what leaps to the eye, and of nothing else.
  OBVIOUS_ONLY: ['offensichtlich*', 'offenkundig*', 'augenscheinlich*', 'augenfällig*', 'evident|evidente|evidenter', 'auf den ersten blick', 'ohne weiteres|prüfung erkennbar*', 'klar|eindeutig erkennbar* rechtswidrig*|rechtsverstoss', 'ins auge spring*|fäll*', 'krass* rechtswidrig*'],
  // What the law wants of processors as such; the agreement does not say it of its own.
  LAW_DESCRIBED: ['dsgvo|gesetz|datenschutzgesetz|dsg|verordnung|recht|gesetzgeber|anforderungen|vorgaben ..8 verlangt|verlangen|fordert|fordern|schreibt|schreiben|bestimmt|besagt ..8 dass ein|eine|jeder|jede auftragsverarbeiter*|auftragsbearbeiter*|auftragsdatenverarbeiter*', 'nach|gemäss|laut art|artikel ..6 hat|muss|ist ein|jeder auftragsverarbeiter|auftragsbearbeiter|auftragsdatenverarbeiter'],
  // What is too small to be told of.
  MINOR_CASE: ['kleinere*|geringfügige*|unerhebliche*|unbedeutende*|leichte*|bagatellhafte*|sonstige* kleine* ..1 vorfall|vorfälle|vorfällen|störung|störungen|verstösse|verstössen|panne|pannen|fälle|fällen|ereignisse|verletzungen', 'bagatellfall|bagatellfälle|bagatellvorfälle|bagatellen'],
  // Inspections without notice, or at night, are refused by many who grant the others.
  UNANNOUNCED: ['ohne ..3 anmeldung|voranmeldung|ankündigung|vorankündigung|termin|absprache|terminabsprache|vorlauf', 'unangemeldet*', 'unangekündigt*', 'spontan*', 'überraschend*', 'ausserhalb der ..3 *zeiten'],
  INSPECTIONS_REFUSED: [
    'besuch|besuche|*besuche|*besichtigung|*besichtigungen|*begehung|*begehungen|vor-ort-*|inspektionen|*inspektionen ..6 machen wir nicht .|,|;', 'besuch|besuche|*besuche|*besichtigung|*besichtigungen|*begehung|*begehungen|vor-ort-*|inspektionen|*inspektionen ..6 bieten wir ..3 nicht an',
    'besuch|besuche|*besuche|*besichtigung|*besichtigungen|*begehung|*begehungen|vor-ort-*|inspektionen|*inspektionen ..6 gibt es ..3 nicht', 'besuch|besuche|*besuche|*besichtigung|*besichtigungen|*begehung|*begehungen|vor-ort-*|inspektionen|*inspektionen ..6 lehnen wir ..3 ab', 'machen|bieten wir keine besuche|*besuche|*besichtigungen|*begehungen|vor-ort-*|inspektionen',
  ],
  ONLY_FOR_PAY: ['soweit|sofern|wenn|falls|nur ..10 gegen ..3 vergütung|entgelt|bezahlung|honorar|kostenersatz ..4 beauftragt|bestellt|vereinbart|gebucht', 'soweit|sofern|wenn|falls|nur ..10 beauftragt|bestellt|gebucht|vereinbart und|sowie ..3 vergütet|bezahlt|honoriert', 'soweit|sofern|wenn|falls|nur ..6 kostenpflichtig*|entgeltlich*|vergütungspflichtig* ..1 auftrag|zusatzauftrag|zusatzleistung|zusatzmodul|bestellung|beauftragung|buchung'],
  ORAL: ['mündlich*', 'telefonisch*', 'fernmündlich*', 'per telefon', 'am telefon', 'formlos*', 'auf zuruf', 'durch anruf', 'zuruf'],
  ORAL_SUFFICES: [
    'mündliche|mündlichen|mündlich|telefonische|telefonisch|formlose|formlos ..4 genügt|genügen|reicht|reichen|ausreichend|ausreichen|verbindlich|bindend', 'genügt|genügen|reicht|reichen ..4 mündlich*|telefonisch*|formlos*|anruf', 'anruf ..4 genügt|reicht', 'bedürfen|bedarf keiner ..3 form|schriftform|textform', 'keiner ..2 form|schriftform|textform bedürfen|bedarf', 'in jeder|beliebiger form', 'an keine ..1 form gebunden', 'müssen|muss|brauchen|braucht nicht ..3 schriftlich|dokumentiert|textform',
  ],
  ORAL_BARRED: ['mündlich*|telefonisch*|formlos* ..6 nicht|unwirksam|ungültig|unbeachtlich|unzulässig|ausgeschlossen|keine', 'keine|nicht|niemals ..3 mündlich*|telefonisch*|formlos*', 'stillschweigend*|konkludent*|schweigen ..6 nicht|ausgeschlossen|unwirksam|genügt|keine', 'nicht|keine ..3 stillschweigend*|konkludent*|schweigen'],
  WRITTEN_DOWN: ['dokumentier*', 'protokollier*', 'festgehalten', 'festzuhalten', 'hält ..6 fest', 'nachgereicht|nachzureichen|nachgeholt|nachzuholen', 'wiederhol*', 'nachträglich', 'aufgezeichnet', 'vermerkt', 'notiert', 'bestätig*', 'verzeichnis|register'],
  LIABLE_FOR_CHOOSING: [
    'haftet|haften|haftung|verantwortlich|verantwortung|einzustehen|einstehen|steht ..6 für ..4 auswahl|instruktion|unterweisung|überwachung|beaufsichtigung|kontrolle', 'für ..1 sorgfältige|sorgfältigen|gehörige|ordnungsgemässe|ordnungsgemäße|richtige ..1 auswahl|instruktion|unterweisung|überwachung',
  ],
  // What it is liable for is its own fault in choosing; what follows may be more.
  FAULT_IN_CHOOSING: ['haftet|haften|haftung ..1 für ..3 auswahlverschulden', 'culpa in eligendo'],
  // What follows is what it is not liable for.
  NOT_FOR_MORE: ['nicht ..2 für', 'für nichts ..1 weiter*|anderes', 'nicht aber für'],
  NOT_MERELY: ['nicht nur|allein|lediglich|bloss'],
  SUBS_OF_ITS_CHOICE: ['seiner|ihrer|unserer ..1 wahl'],
  GRADES_OF_FAULT: ['grob* fahrlässig*', 'grober fahrlässigkeit', 'vorsatz', 'vorsätzlich*', 'absicht', 'rechtswidriger absicht'],
  KEEPS_FOR_ITSELF: ['darf|kann|dürfen|können|berechtigt|befugt ..12 verbesserung|weiterentwicklung|entwicklung|training|statistik*|statistische*|auswertung*|forschung*|eigene|eigenen|marketing ..6 behalten|aufbewahren|aufzubewahren|speichern|weiterverwenden|weiterzuverwenden|nutzen|zu|verwenden|zurückbehalten|weiterhin'],
  ANONYMOUS: ['anonym*', 'aggregiert*'],
  CHANGES_SHOWN: ['veröffentlicht|veröffentlichen|publiziert|publizieren ..14 website|internetseite|webseite|*seite|portal|internet|liste|online', '*seite|website|portal|internet|liste|online ..14 veröffentlicht|publiziert', 'änderungen|wechsel|aktualisierungen|neuerungen|anpassungen ..10 portal|website|internetseite|webseite|seite|liste|online|internet|kundenbereich ..6 ersichtlich|einsehbar|abrufbar|veröffentlicht|angezeigt|einsehen|eingesehen|bekanntgegeben|entnehmen|sichtbar', 'änderungen ..2 ersichtlich|einsehbar|abrufbar'],
  GENERALLY_USED: ['üblicherweise|normalerweise|allgemein|grundsätzlich ..1 verwendete*|genutzte*|gebräuchliche*|lesbare*|anerkannte*|zugängliche*'],
  MANUAL: ['bedienungsanleitung*', 'betriebsanleitung*', 'gebrauchsanweisung*', 'gebrauchsanleitung*', 'handbuch', 'sicherheitsanweisung*', 'arbeitsanweisung*'],
  NAMES_THE_REST: ['sonstige*|weitere*|andere*', 'sonstige*|weitere*|andere* ..1 daten|datenarten|kategorien|personen|angaben|gruppen'],
  NAMES_THE_END: ['bis', 'bis ..1 zum', 'endet|enden am|zum|mit', 'ende am|der laufzeit', 'dauer|laufzeit von', 'für', 'enddatum'],
  // What the processor does, whatever it is.
  ACTS: ['handelt|handeln|tätig|agiert'],
};

import type { Lexicon } from '../lexicon.js';

/** Words that make less than a duty of what the sentence promises. Counted where the sentence says the duty itself. */
export const requirementsSoftening: Lexicon = {
  EFFORTS_ONLY: [
    'geben uns mühe', 'gibt sich mühe', 'mühe',
    'bemüht', 'bemühen', 'bemühungen', 'bestrebt', 'versuch* ..14 zu', 'nach ..1 besten kräften', 'nach kräften', 'sein|ihr|unser bestes|möglichstes', 'trachtet', 'strebt ..6 an', 'anstrengungen', 'darauf ..2 hinwirken|hinzuwirken', 'wirkt ..4 darauf hin',
  ],
  AS_FAR_AS_REASONABLE: [
    'im rahmen ..2 möglichkeiten',
    'soweit|sofern|wenn|falls|insoweit ..12 zumutbar|vertretbar|zweckmässig|zweckmäßig|opportun|genehm|tunlich|leistbar|verhältnismässig|verhältnismäßig', 'soweit|sofern|wenn|falls ..12 wirtschaftlich ..1 möglich|sinnvoll|tragbar', 'soweit|sofern|wenn ..10 für|als ..1 angemessen|sinnvoll|angezeigt|erforderlich hält|erachtet|halten|ansieht|betrachtet',
    'soweit|sofern|wenn ..8 kapazität*|haushaltslage|ressourcen|personalstand|auslastung', 'im rahmen des ..2 zumutbaren|möglichen|wirtschaftlich', 'wirtschaftlich vertretbare*|zumutbare*|angemessene* rahmen|umfang|aufwand', 'nach möglichkeit', 'nach verfügbarkeit', 'bei gelegenheit',
  ],
  AS_A_RULE: ['grundsätzlich', 'in der regel', 'im regelfall', 'im allgemeinen', 'üblicherweise', 'normalerweise', 'gewöhnlich', 'prinzipiell', 'im grundsatz'],
  ONLY_IF_PAID: [
    'nur|ausschliesslich|lediglich|erst gegen ..4 vergütung|entgelt|bezahlung|zahlung|vorauszahlung|vorkasse|kostenersatz|kostenerstattung|kostenübernahme', 'erst ..6 zahlung|bezahlung|begleichung|ausgleich|kostenübernahme', 'erst ..12 bezahlt|beglichen|vergütet', 'von ..12 zahlung|bezahlung|vergütung|vorauszahlung|kostenübernahme|entgelts ..6 abhängig', 'abhängig ..12 zahlung|bezahlung|vergütung|vorauszahlung|kostenübernahme|entgelts',
    'vorbehaltlich|vorbehältlich ..4 zahlung|bezahlung|vergütung|kostenübernahme', 'nur|erst ..3 wenn|sofern|soweit ..12 bezahlt|vergütet|beglichen|kosten|vergütung|entgelt', 'bis ..10 bezahlt|beglichen',
    'auf ..2 wunsch|anfrage|bestellung und|sowie|, gegen|nach ..3 aufwand|vergütung|entgelt|bezahlung|stundensatz|stundensätzen',
  ],
  // Nothing but what was instructed.
  OTHER_PROCESSING_BARRED: [
    'darüber hinaus ..6 nicht|keine*', 'im übrigen ..4 nicht|keine*', 'nicht ..8 eigenen|eigene zwecke|zwecken',
    'andere*|weitere*|weitergehende*|hinausgehende*|sonstige*|eigenmächtige*|abweichende*|anderweitige* ..2 verarbeitung*|bearbeitung*|datenbearbeitung*|nutzung*|verwendung*|umgang ..8 untersagt|verboten|unzulässig|ausgeschlossen|unterbleibt|unterbleiben|statthaft|gestattet|erlaubt', 'andere*|weitere*|weitergehende*|hinausgehende*|sonstige* ..2 verarbeitung*|bearbeitung*|datenbearbeitung*|nutzung*|verwendung* findet|finden ..2 nicht', 'mehr ..2 nicht', 'zu nichts anderem', 'nichts anderes',
    'kein|keine|keinen|keinem|keiner|nicht|niemals|weder|noch ..8 zweck|zwecke|zwecken', 'andere|anderen zwecke|zwecken ..10 untersagt|verboten|unzulässig|ausgeschlossen|nicht', 'andere|anderen zwecke|zwecken als ..14 untersagt|verboten|unzulässig|ausgeschlossen|nicht',
  ],
};

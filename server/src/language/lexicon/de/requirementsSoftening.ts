import type { Lexicon } from '../lexicon.js';

const AS_FAR = 'soweit|sofern|wenn|falls|solange';
/** What pays, fits its business, costs nothing or can be had from others is no measure of a duty. */
const AS_IT_PAYS = [
  `${AS_FAR} ..6 sich|dies|es|das ..8 lohnt|rechnet|auszahlt|rentiert`, `${AS_FAR} ..8 für ihn|sie|uns ..3 vorteilhaft|rentabel|wirtschaftlich|lohnend|kostenneutral`, `${AS_FAR} ..8 mit ..6 betriebsmodell|geschäftsmodell|systemarchitektur|geschäftsinteressen|geschäftsinteresse|produktplanung|produktstrategie|roadmap|geschäftspolitik ..3 vereinbar|verträglich|vereinbaren|verträgt`,
  `${AS_FAR} ..8 seinem|ihrem|unserem|eigenem|eigenen ..3 interesse|interessen ..3 liegt|dient|entspricht`, `${AS_FAR} ihm|ihr|uns ..8 kein|keine|keinerlei ..3 kosten|aufwand|mehraufwand|mehrkosten|nachteil|nachteile ..3 entsteht|entstehen|erwächst|erwachsen`,
  `${AS_FAR} ..12 verhandlungen|vertragsverhandlungen|verhandlungsweg|markt|vertragspartner|lieferanten ..4 durchsetzen|durchgesetzt|durchsetzbar|erreichen|erzielen|erreichbar|aushandeln|akzeptiert`, 'je nachdem ..6 für ihn|sie|uns ..4 aufwendig|aufwändig|aufwendiger|aufwändiger|einfacher|günstiger|günstig|bequemer|praktischer|kostengünstiger|billiger',
];

/** Words that make less than a duty of what the sentence promises. Counted where the sentence says the duty itself. */
export const requirementsSoftening: Lexicon = {
  EFFORTS_ONLY: [
    'geben uns mühe', 'gibt sich mühe', 'mühe',
    'bemüht', 'bemühen', 'bemühungen', 'bestrebt', 'versuch* ..14 zu', 'nach ..1 besten kräften', 'nach kräften', 'sein|ihr|unser bestes|möglichstes', 'trachtet', 'strebt ..6 an', 'anstrengungen', 'darauf ..2 hinwirken|hinzuwirken', 'wirkt ..4 darauf hin',
  ],
  AS_FAR_AS_REASONABLE: [
    ...AS_IT_PAYS, 'oder ..1 soweit|sofern|wenn ..6 eigenes|wirtschaftliches|geschäftliches ..2 interesse ..3 hat|besteht|verfolgt',
    'im rahmen ..2 möglichkeiten',
    'soweit|sofern|wenn|falls|insoweit ..12 zumutbar|vertretbar|zweckmässig|zweckmäßig|opportun|genehm|tunlich|leistbar|verhältnismässig|verhältnismäßig', 'soweit|sofern|wenn|falls ..12 wirtschaftlich ..1 möglich|sinnvoll|tragbar', 'soweit|sofern|wenn ..10 für|als ..1 angemessen|sinnvoll|angezeigt|erforderlich hält|erachtet|halten|ansieht|betrachtet',
    'soweit|sofern|wenn ..8 kapazität*|haushaltslage|ressourcen|personalstand|auslastung', 'im rahmen des ..2 zumutbaren|möglichen|wirtschaftlich', 'wirtschaftlich vertretbare*|zumutbare*|angemessene* rahmen|umfang|aufwand', 'nach möglichkeit', 'nach verfügbarkeit', 'bei gelegenheit',
  ],
  CAPACITY_PERMITTING: AS_IT_PAYS,
  // It sorts the cases, or the customers, itself.
  OWN_JUDGEMENT: [
    'er|sie|wir ..6 als|für ..1 strategisch|bedeutsam|bedeutend|wichtig|wesentlich|erheblich|nützlich|eilbedürftig|dringlich|lohnend|kritisch ..1 einstuft|einstufen|hält|halten|ansieht|ansehen|erachtet|betrachtet|bewertet', `${AS_FAR} er|sie|wir ..8 für|als ..1 nützlich|bedeutsam|lohnend|dienlich|wichtig ..1 hält|halten|einstuft|erachtet|ansieht`,
  ],
  // It looks whether it would like to.
  HELP_NOT_OWED: ['prüft|prüfen|überlegt|überlegen ..2 ob er|sie|wir ..12 möchte|möchten|will|wollen'],
  HELP_ONLY_IF: ['unterstütz*|hilft|helfen|wirkt|wirken|beteilig*|liefert|leistet|behilflich ..14 erst , wenn|sobald|falls', 'unterstütz*|hilft|helfen|wirkt|wirken|beteilig*|liefert|leistet ..14 erst ab'],
  // Kept for its own ends, in an exception to the deletion.
  KEEPS_FOR_ITSELF: ['ausgenommen|ausser|ausnahme|abgesehen ..12 eigene|eigenen|eigener ..2 auswertungen|auswertung|zwecke|zwecken|analysen|statistiken|produkte|modelle|forschung|produktentwicklung ..6 gebrauchen|braucht|nutzen|nutzt|benötigt|verwenden|verwendet|behalten|behält|verwerten'],
  COMMITMENT_WAIVED: ['ohne ..1 dass ..2 seine|ihre|sein|ihr|unsere|einzelne|die ..2 mitarbeit*|beschäftigte*|personal|personen|angestellte* ..6 verpflichtet|unterzeichnen|unterschreiben|unterzeichnet'],
  INSPECTIONS_REFUSED: ['ohne dass ..3 kontrollen|prüfungen|inspektionen|besuche|begehungen|überprüfungen ..2 vor ort stattfinden|erfolgen|durchgeführt|gestattet|möglich'],
  AS_A_RULE: ['grundsätzlich', 'in der regel', 'im regelfall', 'im allgemeinen', 'üblicherweise', 'normalerweise', 'gewöhnlich', 'prinzipiell', 'im grundsatz'],
  ONLY_IF_PAID: [
    'nur|ausschliesslich|lediglich bei|für|gegenüber kunden|kundinnen|auftraggebern|mandanten|mitgliedern|lizenznehmern|verträgen ..3 mit ..4 tarif|paket|*paket|option|*option|*tarif|stufe|*vertrag|plan|modul|*modul|abo|edition', 'nur|ausschliesslich|lediglich ..1 im|in|mit|zum|zu ..2 tarif|tarifen|premium-tarif|paket|premiumpaket|servicepaket|zusatzpaket|edition|premium-edition|tarifstufe|supportstufe',
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

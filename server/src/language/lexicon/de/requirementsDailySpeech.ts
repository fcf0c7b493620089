import type { Lexicon } from '../lexicon.js';

const PAPER = 'vertrag|vereinbarung|*vertrag|*vereinbarung|avv|abv|adv|anlage|beilage';

/** What workshops, bureaus, agencies and clubs write, in Austria and Switzerland too. */
export const requirementsDailySpeech: Lexicon = {
  // Papers that are handled for the controller and prove nothing of this agreement.
  VOUCHERS: [
    'von|aus|an|nach|in|samt|nebst|anhand ..2 belegen', 'belegen der|des|von ..2 kundschaft|kunden|mandanten|klienten|lieferanten',
    '*erfass*|scan*|*digital*|archivier*|*verbuch*|buch|bucht|buchen|buchung|*buchung|kontier*|sortier*|ablage|ablegen|einlesen|*druck|druckt|*übermittelt*|*geladen*|eingereicht*|überlassen*|abgegeben*|abfotografier*|hochladen|aufbereit*|einbuch* ..6 beleg|belege|belegen',
    'beleg|belege|belegen ..4 *erfass*|*scan*|*digital*|archivier*|verbuch*|bucht|buchen|gebucht|kontier*|sortier*|abgelegt|eingelesen|hochgeladen|hochladen|eingereicht', 'belegerfass*', 'kopie|kopien ..3 belege|belegen',
  ],
  PROOF_SPOKEN: [
    'nachweis*', 'nachgewiesen', 'nachzuweisen', 'weist|weisen ..20 nach', 'zu belegen', 'wir|kann|können|muss|müssen ..10 belegen', 'einhaltung', 'einhält|einhalten|eingehalten|einzuhalten', 'beachtung', 'pflicht|pflichten|verpflichtungen', 'art|artikel 28', 'dsgvo', 'vereinbarung', 'vertrag|vertrags|vertrages', 'kontroll*', 'prüf*|überprüf*',
  ],

  // `tritt mit dem Rahmenvertrag in Kraft und fällt mit ihm dahin`
  TIED_TERM: [
    'kraft und|sowie fällt|fallen ..8 dahin|weg', 'kraft und|sowie wird|werden ..6 hinfällig|gegenstandslos', `${PAPER} fällt ..2 mit|bei|zusammen ..10 dahin|weg`, `${PAPER} wird ..2 mit|bei ..8 hinfällig|gegenstandslos`,
    `endet|erlischt|ablauf|wegfall|beendigung|auflösung|kündigung|ende ..6 fällt ..2 diese|dieser|die|der|vorliegende ..1 ${PAPER} ..3 dahin|weg`,
  ],

  MEASURES: ['anhang|anlage|beilage|beiblatt ..5 vorkehrungen', 'beiblatt ..5 massnahmen|maßnahmen', 'vorkehrungen ..3 anhang*|anlage*|beilage*|beiblatt*', 'massnahmen|maßnahmen ..3 beiblatt*', 'sicherungsvorkehrung*', 'sicherungsmassnahme*'],
  SECURITY_HEADING: ['vorkehrungen', 'schutzvorkehrungen', 'sicherheitsvorkehrungen', 'sicherungsvorkehrungen', 'sicherungsmassnahmen'],
  KEEPS_IT: ['erhält|hält es|ihn|sie|dieses|diesen|diese ..8 aufrecht', 'von|vom ..4 einzuhalten|eingehalten|umzusetzen|umgesetzt|beachtet|aufrechterhalten|aufrechtzuerhalten'],
  DOCUMENT_NAMED: ['beiblatt|beiblatts|beiblattes|beiblätter|beiblättern', 'zusatzblatt', 'ergänzungsblatt', 'datenblatt'],

  CHOICE: ['je nach ..2 erklärung|bekanntgabe|mitteilung|angabe|angaben|ansage|anordnung|disposition|bescheid', 'auf ..2 anordnung|ansage|disposition', 'wie ..5 bekanntgibt|erklärt|aufträgt|anordnet', 'entsprechend|gemäss ..1 erklärung|bekanntgabe|anordnung|disposition der|des'],

  // Help that waits for an offer to be taken up, or for the money.
  HELP_IF_AGREED: ['erst|nur ..6 wenn|nachdem|sobald|sofern ..4 offerte|angebot|angebots|kostenvoranschlag ..4 angenommen|akzeptiert|bestätigt|unterzeichnet|freigegeben|beauftragt', 'nach|mit ..2 annahme|bestätigung|freigabe|genehmigung|unterzeichnung ..3 offerte|angebots|angebotes|kostenvoranschlags', 'wenn|sofern|sobald|falls ..4 offerte|angebot|kostenvoranschlag ..4 angenommen|akzeptiert|bestätigt|freigegeben'],
  ONLY_IF_PAID: ['im voraus ..3 bezahlt|einbezahlt|beglichen|entrichtet|überwiesen|vergütet', 'nach|gegen ..2 vorauszahlung|vorauskasse|vorkasse|kostenvorschuss|vorschuss', 'vorausbezahlt', 'nach ..1 eingang|einzahlung ..4 vorschusses|kostenvorschusses|zahlung|betrags|betrages'],

  // `sämtliche Daten, die …, insbesondere Namen und Anschriften`
  TYPICALLY: ['alle|sämtliche|jegliche ..2 daten|personendaten|inhalte|angaben ..16 insbesondere|namentlich|beispielsweise|vorrangig|hauptsächlich'],

  DATA_TYPE_VAGUE: ['bildschirm|bildschirms|bildschirme|bildschirmen'],
};

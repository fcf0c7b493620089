import type { Lexicon } from '../lexicon.js';

const DUTIES = 'pflicht|pflichten|verpflichtung|verpflichtungen|leistung|leistungen|*pflicht|*pflichten|*leistung|*leistungen|unterstützung|mitwirkung|mithilfe|meldung|meldungen|*meldung|*meldungen|mitteilung|mitteilungen|auskünfte|kontrolle|kontrollen|prüfungen|inspektionen|massnahmen|zusage|zusagen';

/** Words by which one passage takes back what another promises, naming its number. Art. 28 Abs. 3 DSGVO: the contract binds the processor. */
export const takenBack: Lexicon = {
  // What the processor owes under a numbered clause.
  DUTIES_NAMED: [DUTIES, `alle|sämtliche|jede|jegliche|solche|etwaige|diese ..1 ${DUTIES}`],
  DEROGATES: ['abweichend von|zu', 'in abweichung von|zu', 'ungeachtet', 'entgegen', 'unbeschadet', 'trotz'],
  TAKES_BACK: [
    'freiwillig|freiwilliger|freiwillige', 'unverbindlich|unverbindliche|unverbindlicher', 'nicht ..1 verbindlich|bindend', 'aus|auf kulanz', 'kulanzweise', 'kulanzleistung|kulanzleistungen', 'keine ..1 pflicht|verpflichtung|rechtspflicht|leistungspflicht', 'nicht ..2 verpflichtet|geschuldet', 'schuldet|schulden ..6 nicht', 'nicht schuldet|schulden',
    'ohne ..1 angabe ..2 gründen ..3 ablehnen|verweigern|einstellen', 'jederzeit ..4 ablehnen|verweigern|einstellen|entfallen|aussetzen', 'kann|können|darf|dürfen ..6 nach ..2 ermessen ..3 ablehnen|verweigern|einstellen|aussetzen',
    'schuldet|schulden|geschuldet|erbringt|erbracht|leistet|geleistet|besteht|bestehen|gilt|gelten ..4 nur|erst|lediglich|ausschliesslich|allein ..12 vergütung|vergütet|*vergütung|vergütungsvereinbarung|bezahlt|bezahlung|entgelt|kostenpflichtig*|auftrag|*auftrag|vereinbarung|beauftragt|gebucht|paket|*paket|tarif|vertreten|verschulden|verschuldet|verursacht|fahrlässigkeit|vorsatz',
    'nur|erst|lediglich|ausschliesslich|allein ..12 vergütung|vergütet|*vergütung|bezahlt|bezahlung|entgelt|kostenpflichtig*|auftrag|*auftrag|vereinbarung|beauftragt|gebucht|vertreten|verschuldet|verursacht ..3 geschuldet|erbracht|geleistet', 'setzt|setzen ..10 auftrag|vereinbarung|beauftragung|vergütung|bestellung|buchung voraus',
  ],
};

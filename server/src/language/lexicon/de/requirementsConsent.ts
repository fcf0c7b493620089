import type { Lexicon } from '../lexicon.js';

/** Consent to others, its form and its time; what is told of changes among them; and whom a claim is against. Art. 28(2), (4) GDPR. */
export const requirementsConsent: Lexicon = {
  // Behind the label `Art der Genehmigung`.
  GENERAL_WORD: ['allgemein', 'generell', 'pauschal'],
  CONSENT_UNWRITTEN: ['formlos|formfrei', 'keiner ..2 form', 'an keine ..2 form', 'mündlich|fernmündlich|telefonisch ..4 erteil*|erklär*|gegeben|zustimm*', 'mündliche|mündlichen|formlose|formlosen|stillschweigende|stillschweigenden|konkludente ..1 zustimmung|genehmigung|einwilligung|freigabe', 'durch schweigen', 'stillschweigend|konkludent ..2 erteil*'],
  NO_ACCESS_TO_DATA: ['kein|keinen|keine|ohne ..3 bezug|berührung', 'nicht ..6 in berührung', 'kein|keinen|keine|ohne ..3 zugriff|zugang|zugriffs|zugriffsmöglichkeit|kenntnisnahme', 'nicht ..6 zugreifen|zugreift|verarbeiten|verarbeitet', 'keine ..2 daten ..3 verarbeitet|verarbeiten'],
  AGREED_LATER: [
    'wird|werden|bleibt|bleiben ..12 gesondert|später|nachträglich|separat|noch ..4 vereinbart|geregelt|festgelegt|abgestimmt|verständigt|vorbehalten', 'noch zu vereinbaren|regeln|klären|bestimmen', 'künftigen|späteren|gesonderten|separaten vereinbarung|absprache|regelung ..2 vorbehalten|überlassen', 'verständigen|einigen|stimmen ..10 bei bedarf|gegebenenfalls|später|zu gegebener',
  ],
  // Details of a party and of its own people, which change without any sub-processor.
  OWN_DETAILS: ['ansprechpartner*', 'ansprechperson*', 'kontaktperson*', 'kontaktdaten', 'firmensitz|firmensitzes|geschäftsanschrift', 'bankverbindung', 'vertretungsberechtigt*', 'weisungsberechtigt*', 'kundenbetreuer*', 'projektleiter*', 'zustellanschrift'],
  OTHER_FIELD: ['mindestlohn*', 'tariftreue*', 'korruption*', 'bestechung*', 'lieferkette*', 'kinderarbeit', 'zwangsarbeit', 'arbeitsschutz*', 'arbeitssicherheit*', 'arbeitsbedingungen', 'nachhaltigkeit*', 'umweltschutz*', 'umweltverträglichkeit*', 'versicherungsschutz*', 'steuerlich*', 'exportkontroll*', 'gleichstellung*', 'geldwäsche*', 'gewährleistungspflicht*', 'menschenrecht*'],
  // Liable together, towards whoever is named.
  JOINTLY: ['gesamtschuldnerisch', 'als gesamtschuldner*', 'solidarisch'],
  CLAIM_AGAINST: ['ausschließlich|nur|allein|lediglich ..2 gegen|gegenüber', 'ausschließlich|nur|allein|lediglich ..3 an'],
  ESTABLISHED: ['ansässig*', 'niedergelassen*', 'sitz', '*sitz'],
};

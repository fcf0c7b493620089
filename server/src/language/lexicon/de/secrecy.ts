import type { Lexicon } from '../lexicon.js';

/** Who is bound to professional or official secrecy, and how contracts speak of that secrecy. § 203 StGB (Germany); Art. 320, 321 StGB, Art. 47 BankG, Art. 62 DSG (Switzerland). */
export const secrecy: Lexicon = {
  KEEPER_HEALTH: [
    'praxis', 'arztpraxis', '*arztpraxis', 'gemeinschaftspraxis', 'praxisgemeinschaft', 'praxisklinik', 'hausarztpraxis', 'gruppenpraxis', 'facharztpraxis', 'zahnarztpraxis', 'praxis für', 'klinik', '*klinik', 'kliniken', '*kliniken', 'klinikum', '*klinikum', '*krankenhaus', '*krankenhäuser', 'krankenhausgesellschaft', 'spital', '*spital', '*spitäler', 'apotheke', '*apotheke', 'apotheken',
    'mvz', '*versorgungszentrum', 'ambulatorium', 'sanatorium', 'ärztehaus', 'ärztezentrum', 'gesundheitszentrum', 'arzt für', 'ärztin für', 'dr. med', 'hebammenpraxis', 'geburtshaus', 'psychotherapiepraxis', '*psychotherapeut', '*psychotherapeutin', 'psychotherapeutische', 'spitex', 'pflegezentrum', 'physiotherapiepraxis',
  ],
  KEEPER_LAW: [
    'rechtsanwalt', 'rechtsanwälte', 'rechtsanwältin', 'rechtsanwältinnen', 'rechtsanwaltskanzlei', 'rechtsanwaltsgesellschaft', 'anwaltskanzlei', 'anwaltsbüro', 'anwaltssozietät', 'kanzlei', 'advokatur', 'advokaturbüro', 'advokaten', 'notar', 'notarin', 'notare', 'notariat', '*notariat',
    'patentanwälte', 'patentanwalt', 'patentanwältin', 'patentanwaltskanzlei',
  ],
  // In Germany § 203(1) no. 3 StGB like the others; in Switzerland not among the callings of Art. 321 StGB.
  KEEPER_TAX: ['steuerberater', 'steuerberaterin', 'steuerberatung', 'steuerberatungsgesellschaft', 'steuerkanzlei', 'wirtschaftsprüfer', 'wirtschaftsprüferin', 'wirtschaftsprüfungsgesellschaft'],
  KEEPER_BANK: ['*kantonalbank', 'raiffeisenbank', 'privatbank', 'regionalbank', 'sparkasse', 'bank ag', 'bank ..3 ag', 'bankhaus'],
  KEEPER_AUTHORITY: ['gemeinde', 'einwohnergemeinde', 'schulgemeinde', 'kirchgemeinde', 'bürgergemeinde', 'burgergemeinde', 'politische gemeinde', 'verbandsgemeinde', 'samtgemeinde', 'gemeindeverwaltung', 'stadtverwaltung', 'landratsamt', 'kanton', 'bundesamt', 'staatssekretariat', 'staatskanzlei', 'kindes- und erwachsenenschutzbehörde'],
  // Also the secrecy of the one who is bound, and the check that no such duty stands in the way.
  SECRECY_SPOKEN: [
    '*berufsgeheimnis*', 'amtsgeheimnis*', 'arztgeheimnis*', 'patientengeheimnis*', 'anwaltsgeheimnis*', 'bankgeheimnis*', 'bankkundengeheimnis*', 'mandatsgeheimnis*', 'mandantengeheimnis*', 'steuergeheimnis*', 'sozialgeheimnis*', 'privatgeheimnis*', 'dienstgeheimnis*', 'notargeheimnis*', 'geheimnisträger*', 'berufsgeheimnisträger*', 'geheimnisoffenbarung*',
    'ärztliche* schweigepflicht*|verschwiegenheit*', 'anwaltliche* schweigepflicht*|verschwiegenheit*', 'berufliche* verschwiegenheit*|schweige*|geheimhaltung*', 'berufsrechtliche* ..2 verschwiegenheit*|schweige*|geheimhaltung*', 'berufsverschwiegenheit*', 'amtsverschwiegenheit*', '§ 203', '203 ..6 stgb', '320 ..4 stgb', '321 ..4 stgb', '320 und 321', '47 bankg', '43e', '62a stberg', '26a bnoto', '50a wpo', '39c pao', 'art. 62 ..4 dsg', '35 sgb',
    'geheimhaltungspflicht* ..8 verbiet*|verbot*|entgegen*|widersp*', 'keine ..6 geheimhaltungspflicht*|geheimhaltungsvorschrift*', 'mitwirkende* person*', 'gesetzliche* oder|und vertragliche* geheimhaltung*',
  ],
};

import type { Lexicon } from '../lexicon.js';

/** Who is bound to professional or official secrecy, and how contracts speak of that secrecy. Art. 320, 321 SCC, Art. 47 Banking Act, Art. 62 FADP (Switzerland). */
export const secrecy: Lexicon = {
  KEEPER_HEALTH: ['hospital', 'hospitals', 'clinic', 'clinics', 'medical practice', 'medical centre|center', 'dental practice', 'pharmacy', 'surgery', 'klinik', '*klinik', 'spital', '*spital', 'dr. med'],
  KEEPER_LAW: ['law firm', 'attorneys at law', 'attorneys', 'attorney at law', 'attorneysatlaw', 'solicitors', 'barristers', 'notary', 'notaries', 'rechtsanwälte'],
  KEEPER_TAX: ['tax adviser|advisor|advisers|advisors', 'tax advisory', 'audit firm', 'auditing firm'],
  KEEPER_BANK: ['*kantonalbank', 'cantonal bank', 'private bank', 'savings bank', 'bank ag', 'bank ltd', 'bank sa', 'banque'],
  KEEPER_AUTHORITY: ['municipality', 'canton of', 'federal office', 'commune of'],
  SECRECY_SPOKEN: [
    'professional secrecy', 'official secrecy', 'professional secret|secrets', 'official secret|secrets', 'banking secrecy', 'bank secrecy', 'bank client confidentiality', 'banking confidentiality', 'medical secrecy|confidentiality', 'patient confidentiality', 'legal professional privilege', 'legal privilege', 'attorneyclient privilege|confidentiality', 'clientattorney', 'professional confidentiality',
    'section 203', '203 ..4 criminal code', '203 stgb', '320 ..6 criminal code', '321 ..6 criminal code', '320 stgb|scc', '321 stgb|scc', '320 and 321', '47 ..4 banking act', 'article 62 ..4 fadp', 'art. 62 ..4 fadp', 'duty of secrecy', 'secrecy duty|duties', 'secrecy obligation|obligations', 'obligation|obligations of secrecy', 'duties of secrecy', 'contractual|statutory ..4 secrecy', 'secrecy ..6 prohibit*',
  ],
};

import type { Lexicon } from '../lexicon.js';

/** Transfers abroad. Art. 28(3)(a), Chapter V GDPR; Art. 16 to 18 DSG. */
export const requirementsTransfers: Lexicon = {
  ABROAD: ['third countr*', 'outside ..8 eea|eu|union|area|kingdom|uk|switzerland|europe|territory', 'international* ..3 transfer*', 'international organi*', 'other countr*', 'abroad', 'crossborder', 'restricted transfer*', 'nonadequate', 'any country', 'countries that', 'international recipient*', 'international data transfer*', 'foreign countr*', 'transfers ..4 personal data', 'united states', 'usa', 'exeea', 'exuk', 'onward transfer*', 'data transfer*', 'country other than', 'nonee*', 'noneu'],
  TRANSFERS: ['transfer*', 'transmit*', 'export*', 'access* from', 'process* ..10 outside', 'stor* ..10 outside', 'disclos*', 'process*', 'move*', 'host*'],
  TRANSFER_BASIS: ['chapter v', 'chapter 5', 'articles|article 44|45|46|47|49', 'art. 44|45|46|47', 'adequacy', 'adequate ..3 protection', 'adequate level', 'adequately protected', 'standard contractual clauses', 'model clauses', 'scc|sccs|euscc*', 'appropriate safeguards', 'binding corporate rules', 'bcr*', 'data privacy framework', 'uk addendum', 'idta', 'valid transfer mechanism', 'transfer mechanism*', 'lawful ..2 mechanism', 'contractual clauses', 'suitable safeguards', 'applicable ..4 laws', 'data protection law*'],
  CONSENT_OR_INSTRUCTION: ['consent*', 'authori*', 'approv*', 'agreement of', 'instruction*', 'prior written', 'permission', 'agrees'],
  LOCATED: ['within ..4 eu|eea|union|europe|switzerland|germany|kingdom|uk|area|ewr', 'in ..3 eu|eea|europe|switzerland|germany|ireland|frankfurt', 'in the european union', 'eu region*', 'hosted in', 'stored in', 'located in', 'data center* in', 'data centre* in', 'data residency', 'international transfers', 'geographic location*', 'location of ..4 data', 'primarily in', 'eu/eea', 'servers in', 'us based', 'eubased', 'member state*'],
};

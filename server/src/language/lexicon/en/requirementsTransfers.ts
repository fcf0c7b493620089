import type { Lexicon } from '../lexicon.js';

/** Transfers abroad. Art. 28(3)(a), Chapter V GDPR; Art. 16 to 18 DSG. */
export const requirementsTransfers: Lexicon = {
  ABROAD: [
    'third countr*', 'outside ..8 eea|eu|union|area|kingdom|uk|switzerland|europe|territory', 'international* ..3 transfer*', 'international organi*', 'other countr*', 'abroad', 'crossborder', 'restricted transfer*', 'nonadequate', 'any country', 'countries that', 'international recipient*', 'international data transfer*', 'foreign countr*', 'transfers ..4 personal data', 'united states', 'usa', 'exeea', 'exuk', 'onward transfer*', 'data transfer*', 'country other than', 'nonee*', 'noneu', 'out of ..3 eea|eu|uk|union|kingdom|area|switzerland|europe', 'leave|leaves|leaving ..3 eea|eu|uk|union|kingdom|area|switzerland|europe|territory|country', 'beyond ..4 eea|eu|uk|union|kingdom|switzerland', 'country|countries|state|states|territory|territories|jurisdiction|jurisdictions without|not|lacking|with|lacks', 'country|countries|states|territory|territories|jurisdiction|jurisdictions that|which', 'country|countries|states|territory|territories|jurisdiction|jurisdictions ..2 that|which ..2 do|does|is|are|has|have|not|lack|lacks|offer|offers|provide|provides|ensure|ensures|guarantee|guarantees|afford|affords', 'transfer|transfers|transferred|transferring|export|exports|exported|send|sends|sent|moved|go|goes ..12 country|countries|territory|jurisdiction ..2 which', 'country|countries|jurisdiction|state ..4 adequa*', 'any other country|state|jurisdiction', 'another country|state|jurisdiction', 'overseas', 'offshore', 'crossborder', 'third states', 'foreign jurisdiction*', 'transfers abroad', 'nonuk', 'nonswiss', 'non-eea', 'export*', 'transatlantic',
  ],
  TRANSFERS: [
    'transfer*', 'transmit*', 'export*', 'access* from', 'process* ..10 outside', 'stor* ..10 outside', 'disclos*', 'process*', 'move*', 'host*', 'send|sends|sent|sending', 'leave|leaves', 'relocat*', 'remote access', 'shift*', 'flow*', 'take ..3 out', 'export*', 'made available', 'let anyone', 'go ..2 to',
  ],
  TRANSFER_BASIS: [
    'chapter v', 'chapter 5', 'articles|article 44|45|46|47|49', 'art. 44|45|46|47', 'adequacy', 'adequate ..3 protection', 'adequate level', 'adequately protected', 'standard contractual clauses', 'model clauses', 'scc|sccs|euscc*', 'appropriate safeguards', 'binding corporate rules', 'bcr*', 'data privacy framework', 'uk addendum', 'idta', 'valid transfer mechanism', 'transfer mechanism*', 'lawful ..2 mechanism', 'contractual clauses', 'suitable safeguards', 'laws ..6 transfers ..4 respected', 'transfer* ..12 accordance with ..6 laws|gdpr', 'transfer* ..20 comply with', 'article 16|17 ..6 fadp', 'adequacy', 'uk gdpr addendum', 'international data transfer agreement', 'transfer agreement', 'module two|three', 'modules two|three', 'transfer rules', 'safeguards in chapter', 'legal basis for ..3 transfer*', 'appropriate ..3 safeguard*', 'legally required safeguards', 'approved safeguards', 'clauses ..3 commission',
  ],
  CONSENT_OR_INSTRUCTION: [
    'consent*', 'authori*', 'approv*', 'agreement of', 'instruction*', 'prior written', 'permission', 'agrees', 'agreed', 'agree', 'instructs', 'instructed', 'sign-off', 'signoff', 'say so', 'ok', 'goahead', 'go-ahead', 'allow*', 'directs', 'request of',
  ],
  LOCATED: [
    'within ..4 eu|eea|union|europe|switzerland|germany|kingdom|uk|area|ewr', 'in ..3 eu|eea|europe|switzerland|germany|ireland|frankfurt', 'in the european union', 'eu region*', 'hosted in', 'stored in', 'located in', 'data center* in', 'data centre* in', 'data residency', 'international transfers', 'geographic location*', 'location of ..4 data', 'primarily in', 'eu/eea', 'servers in', 'us based', 'eubased', 'in|within|inside|outside any|one|several|all|other|the|a|an|its|those|another|eu|union ..3 member state|states', 'in|within|inside member states', 'territory|territories|borders|soil ..4 member state|states', 'eu|eea|union member states', 'member state|states or|and ..4 area|eea|switzerland|kingdom', 'member state|states of the', 'server|servers ..4 in', 'data center|centers|centre|centres in', 'kept in|within', 'keep ..4 in', 'hosts ..4 in', 'housed in', 'stays|stay|remain|remains ..2 in|within', 'region', 'based in', 'in the united kingdom|uk|us|usa',
  ],
  // Words that make a transfer depend on something.
  RESTRICTS: [
    'only', 'solely', 'unless', 'except', 'save', 'without', 'prior', 'first', 'subject to', 'requires|require', 'provided that', 'on condition', 'until', 'before', 'not ..8 other than', 'prohibited', 'must not', 'conditional', 'need|needs', 'advance',
  ],
  // Leaving the place agreed.
  DEVIATES: [
    'leave|leaves|leaving', 'elsewhere', 'otherwise', 'move|moves|moved|moving', 'relocat*', 'another place|location|region', 'change ..4 location|region|place', 'deviat*', 'depart*', 'stay|stays|remain|remains|kept|keep|held',
  ],
  TRANSFER_BARRED: ['prohibited', 'forbidden', 'excluded', 'not ..2 permitted|allowed', 'must|shall|may|will not ..4 transfer|transferred|export|exported|move|moved|send|sent|process|processed|store|stored|leave|disclose', 'must|shall|may never', 'no ..3 transfer|transfers|export is|are permitted|allowed'],
};

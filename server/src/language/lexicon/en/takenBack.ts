import type { Lexicon } from '../lexicon.js';

const DUTIES = 'obligation|obligations|duty|duties|cooperation|co-operation|assistance|support|help|notice|notices|notification|notifications|reports|audits|audit|inspection|inspections|commitment|commitments|undertaking|undertakings|measures|safeguards';

/** Words by which one passage takes back what another promises, naming its number. Art. 28(3) GDPR: the contract binds the processor. */
export const takenBack: Lexicon = {
  // What the processor owes under a numbered clause.
  DUTIES_NAMED: [DUTIES, `any|all|such|each|every|these ..1 ${DUTIES}`],
  DEROGATES: ['notwithstanding|despite', 'in derogation from|of', 'by way of derogation|exception', 'in deviation from', 'contrary to', 'irrespective|regardless of'],
  TAKES_BACK: [
    'voluntary|optional|discretionary basis', 'is|are|be|remain|remains ..1 voluntary|optional|discretionary', 'voluntarily', 'not ..1 binding', 'nonbinding', 'non binding', 'as ..2 goodwill', 'goodwill basis', 'no ..1 obligation|duty', 'not ..1 obliged|obligated|bound|required', 'need not',
    'may ..4 decline|refuse|omit|cease ..8 without|reason|reasons|discretion', 'in all other cases ..4 may ..2 decline|refuse', 'other cases ..4 may ..2 decline|refuse', 'may be ..2 declined|refused|omitted|dropped|withdrawn at any time',
    'owed|due|available|provided|given|performed|rendered|apply|applies|arise|arises|exist|exists only|solely|exclusively ..10 plan|plans|package|subscription|subscribed|subscribers|addon|add-on|tier|fault|negligence|negligently|order|ordered|purchased|paid|payment|fee|remuneration|separately',
    'owed|due|provided|given|performed|rendered|apply|applies|arise|arises not until|before ..8 agreed|agreement|order|paid|payment|fee|remuneration', 'not ..3 owed|due|apply|arise until|unless ..8 agreed|agreement|order|paid|payment|fee|remuneration|fault|negligence', 'subject to ..3 separate|further|additional|paid ..3 agreement|order|contract',
  ],
};

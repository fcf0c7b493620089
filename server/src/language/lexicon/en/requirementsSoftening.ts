import type { Lexicon } from '../lexicon.js';

/** Words that make less than a duty of what the sentence promises. Counted where the sentence says the duty itself. */
export const requirementsSoftening: Lexicon = {
  EFFORTS_ONLY: [
    'reasonable|best|diligent|commercial ..1 efforts|endeavours|endeavors', 'efforts|endeavours|endeavors to', 'good faith efforts', 'endeavour|endeavours|endeavor|endeavors', 'strive|strives', 'try|tries to', 'try|tries|do|does our|its|their ..1 best', 'will|shall|may|must|to ..2 aim|seek|attempt to',
  ],
  AS_FAR_AS_REASONABLE: [
    'where|if|when|as|so|insofar|unless ..6 commercially|economically', 'extent ..4 commercially|economically', 'commercially|economically reasonable|practicable|feasible|viable|justifiable', 'where|if|when|extent ..4 practicable|convenient|feasible|expedient', 'where|if|when|extent|insofar ..6 consider|considers|deem|deems|think|thinks|find|finds|believe|believes ..4 reasonable|appropriate|necessary|useful|expedient|sensible',
    'resources permit|allow', 'capacity permits|permitting|allows', 'to the extent|insofar ..2 reasonable', 'as it suits',
  ],
  AS_A_RULE: ['as a rule', 'generally', 'in general', 'in principle', 'normally', 'usually', 'typically', 'ordinarily', 'in most cases'],
  ONLY_IF_PAID: [
    'only ..4 against|upon|after|for|on ..4 payment|remuneration|prepayment', 'only if|once|when|where ..10 pays|paid|payment|fee|fees', 'subject to ..6 payment|prepayment|remuneration', 'conditional|contingent|dependent ..4 payment|remuneration|fee', 'provided ..10 pays|paid|payment', 'until ..10 paid|payment', 'against payment', 'make|makes ..6 conditional',
  ],
  // Nothing but what was instructed.
  OTHER_PROCESSING_BARRED: [
    'for anything ..6 not', 'in no other manner|way', 'not ..6 any other',
    'any|no other|further|different processing|use|handling|purpose|purposes ..8 prohibited|excluded|forbidden|permitted|allowed|place', 'any other processing|use', 'not ..12 purpose|purposes not|other', 'nothing else', 'nothing more', 'not ..8 for any other', 'no ..3 beyond',
  ],
};

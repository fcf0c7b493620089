import type { Lexicon } from '../lexicon.js';

const WORK = 'service|services|provision|contract|agreement|processing|assignment|engagement|project|order|treatment|performance|term|relationship|mandate';
const OVER = 'fulfilled|completed|rendered|performed|provided|concluded|finished|over|done|ended|expired|terminated|ceased|discharged|carried';
const GONE = 'deletion|erasure|destruction|removal|wiping';
const BACK = 'return|handover|handing|restitution|transfer';

/** What becomes of the data at the end, told as work: handed over, moved out, left with nobody. British, American, Irish and translated. */
export const requirementsHandingBack: Lexicon = {
  AT_THE_END: [`once|after|when|upon ..3 ${WORK} ..4 ${OVER}`, 'end date', 'exit date|plan|phase|period', 'offboarding|off-boarding', 'termination|expiry|exit date', 'final day|month of', 'winding up'],
  RETURN_AND_DELETE: [
    'return|restitution|surrender and ..1 deletion|destruction|erasure of ..1 all|any|every',
    `${BACK} ..3 entail|entails|include|includes|involve|involves|imply|implies|comprise|comprises|accompanied|followed ..4 ${GONE}`, `${BACK} ..10 and ..3 subsequent|subsequently|following|thereafter|final ..3 ${GONE}`, `${BACK} ..8 followed|accompanied by ..3 ${GONE}`,
  ],
  THEREAFTER: ['after|following|upon ..2 successful|complete|completed ..2 transfer|export|import|handover|migration|return', 'after|following|once ..2 transfer|handover|migration|extract', 'no copy|copies ..4 remain|remains|kept|retained|left'],
  // Data that go somewhere: back, if to the controller.
  SENDS_DATA: ['migrate|migrates|migrated|move|moves|moved|port|ports|ported|convey|conveys|conveyed|dispatch|dispatches|forward|forwards|forwarded ..6 data|records|files|database'],
  RETURNS: [
    'restore|restores|restored ..2 data|files|records|them ..2 to', 'send|sends ..2 file|files|copy|export|archive ..2 to ..1 you|customer|client|controller', 'transfer|transfers|transferred ..6 to ..2 customer|controller|client ..3 or ..4 supplier|provider|successor|nominee|contractor', 'give|gives|provide|provides|supply|supplies ..3 export|extract|dump|download of',
    'send|sends|ship|ships|mail|mails ..2 everything|all|data|files|copy ..3 to ..1 you|customer|client|controller',
    'port|ports|transfer|transfers|migrate|migrates|hand|hands ..4 to ..4 new|another|successor|replacement|incoming|alternative|other ..1 supplier|provider|contractor|vendor|processor|host',
  ],
  WHOSE_CHOICE: [
    'choice|decision|option|election ..1 is|lies|rests|belongs|remains',
    'choose|chooses|decide|decides|select|selects ..1 which|one|between',
    'customer|client|controller|you to choose|decide',
    'what ..8 happens|becomes ..8 decide|decides|choose|chooses|up to',
  ],
};

import type { Lexicon } from '../lexicon.js';

const DUTIES = 'duties|obligations|promises|rules|terms|requirements|commitments|undertakings|restrictions';
/** What binds, apart from what is paid or how well something works. */
const BINDING = 'duties|obligations|promises|rules|terms|commitments|undertakings';
const ALIKE = 'same|equivalent|identical|equal|matching';

/** Duties that are handed on to sub-processors. Art. 28(4) GDPR. */
export const requirementsPassedOn: Lexicon = {
  // `Obligations are passed down`: what is handed on is the same.
  DUTIES_PASSED_ON: [
    `hand|hands|handed|pass|passes|passed|flow|flows|flowed|cascade|cascades ..5 ${DUTIES} ..6 down|on|through`, `hand|hands|pass|passes|flow|flows|cascade|cascades down|on|through ..5 ${DUTIES}`, `${DUTIES} ..6 handed|passed|flow|flows|flowed|cascade|cascaded down|on|through`,
  ],
  NOT_IMPOSED: ['need not ..2 impose|pass|flow|hand|bind', 'not required|obliged|obligated to ..1 impose|pass|flow|hand|bind', 'does|do|will not impose|pass|flow|hand the|these|those|such|any|its|down|on', `no ${DUTIES} ..2 imposed|passed on|upon|to|down`, 'cannot|can\'t ..2 pass|hand|flow|impose', 'not imposed', 'may choose whether', 'no obligation ..6 pass|hand|flow|impose'],
  BOUND_ALIKE: [
    `get|gets|have|has|face|faces|follow|follows|observe|observes ..1 ${ALIKE} ..1 ${BINDING} .|,|;|as|and|by|under`, `work|works|operate|operates|live|lives|act|acts to|by|under|within ..1 ${ALIKE} ..1 ${BINDING}`, `sign|signs|signed up ..4 ${ALIKE} ..1 ${BINDING}`,
    'no|not less ..3 demanded|required|asked|expected', 'demand|demands|require|requires|ask|asks|expect|expects ..1 no|nothing|not less .|,|;|of|from|for|in', 'nothing less ..3 demanded|required|asked|expected',
  ],
  // Without a verb, in a list: `30 days' notice, same contractual duties`.
  DUTIES_BY_CONTRACT: [`${ALIKE} contractual|written ..2 ${DUTIES}`, `${ALIKE} ..2 ${DUTIES} ..3 by|under contract`, `${ALIKE} ..2 ${DUTIES} ..4 imposed`],
  // `Imposes the substance of these clauses`
  SAME: ['substance|essence|content of ..2 this|these|our|its'],
  DUTIES: ['substance|essence|content of ..2 this|these|our|its'],
  OTHERS_ENGAGED: ['anyone|anybody|everyone|everybody|whoever|others ..2 taken|brought|called|drafted on|in|along', 'take|takes|taking on ..1 anyone|anybody|someone|somebody else'],
};

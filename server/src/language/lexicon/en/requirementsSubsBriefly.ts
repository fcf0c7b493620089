import type { Lexicon } from '../lexicon.js';

const THEIRS = 'acts|work|conduct|performance|compliance|mistakes|errors|omissions|failures|failings|breaches|actions|doings|deeds';
const YES = 'agreement|ok|okay|go-ahead|goahead|say-so|yes|blessing|sign-off';

/** Sub-processors in few words: who may come, who is told, who answers. Art. 28(2), (4) GDPR. */
export const requirementsSubsBriefly: Lexicon = {
  SPECIFIC_AUTHORISATION: [`not ..24 without ..6 written|prior|express ..1 ${YES}`, `nobody|none|no ..12 without ..6 written|prior|express ..1 ${YES}`],
  CONSENT_NOUN: [`written|prior|express ..1 ${YES}`],
  APPROVES: [`without ..6 written|prior|express ..1 ${YES}`, 'you ok|okay'],
  AUTHORISATION: [`without ..6 written|prior|express ..1 ${YES}`, 'you ok|okay'],
  // Those that stand in a list, as the subject of what is said.
  THOSE_NAMED: ['those|companies|firms|ones|suppliers|vendors|providers|subcontractors named|listed|set|identified|shown|specified', 'the following', 'those|companies|firms|ones on|in ..2 list|annex|schedule|order|sow|appendix'],
  // `For others, the Provider gives notice`: for those that are not in the list.
  THE_OTHERS: ['for|of|before|on|to ..1 any|every|each|all ..1 other|others', 'for|of others', 'anyone|anybody|someone else', 'new|further|additional ones'],
  INFORM: ['writes|wrote to ..2 you|customer|client|controller|company|school|buyer|subscriber', 'e-mail|email|mail all|every|each|account|workspace|the|your ..2 owner|owners|admin|admins|administrators|customers|contact|contacts'],
  LIABLE_FOR_THEM: [
    `responsible|liable|answerable|accountable|answer|answers|vouch|vouches for ..1 them .|,|;|and|as`, `responsible|liable|answerable|accountable|answer|answers|vouch|vouches for ..2 their ..2 ${THEIRS}`, 'responsible|liable|answerable|accountable|answer|answers for what|whatever|everything|anything ..1 they ..1 do|does|did',
    "it's|it’s|that's|that’s|all on us", 'it is|falls on us',
  ],
  // At the end of a clause without more: `Provider answerable.`
  LIABLE_OUTRIGHT: ['liable|answerable|responsible|accountable .|;'],
  LIABILITY_LIMITED: ['solely|only|merely|exclusively|just for ..12 selection|selecting|choice|choosing', 'own in ..2 selection|selecting|choice|choosing', 'own ..8 selection|selecting|choice|choosing of'],
};

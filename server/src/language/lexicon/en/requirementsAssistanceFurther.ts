import type { Lexicon } from '../lexicon.js';

/** Further word families for help with the rights of data subjects, for breaches, and for the ways in which such a duty falls short. */
export const requirementsAssistanceFurther: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'person|persons|individual|individuals affected|concerned ..12 request|requests|rights|information|rectification|turns|turn|contacts|applies|apply|approaches', 'requests|request|enquiries ..2 of|from ..1 persons|people|individuals', 'if|where|when|should ..2 subject|person|individual ..3 contacts|contact|approaches|approach|turns|turn|addresses|applies|apply',
    'rights in articles|article 12|13|15|16|17', 'rights ..4 under articles|article|chapter', 'invok* ..4 rights', 'honor|honour ..4 rights', 'copy of their|his|her data|information', 'wants|want|wish|wishes|asks ..6 deleted|erased|corrected|rectified|removed', 'what ..4 hold|holds|store|stores about', 'ask|asks|asking for ..2 their|his data|information', 'people asking', 'subject|rights request|requests', 'individual* ..6 contact|contacts|writes', 'people ..3 their data', 'requests from people|persons', 'right to be forgotten', 'rights of participants', "participants'|patients'|employees'|users' rights|requests",
    'subscribers|users|customers|employees|patients|people|somebody|someone ..3 writes|asks', 'subscribers|users|customers|employees|patients|people|somebody|someone ..1 contact|contacts us|you|it|him|her|the|them|provider|processor|supplier',
  ],
  // A data subject that wants something, in plain words.
  DATA_SUBJECT_WISH: [
    'copy of their|his|her data|information', 'wants|want|wish|wishes|asks ..6 deleted|erased|corrected|rectified|removed', 'what ..4 hold|holds|store|stores about', 'ask|asks|asking for ..2 their|his data|information', 'these|those|such requests|request|enquiries', 'their requests|request', 'data subject request|requests', 'subject access request|requests',
  ],
  DOES_FOR: ['digging', 'dig out', 'do the', 'take care', 'takes care', 'deal with', 'help|helps', 'handle it|this|that', 'find ..4 for', 'sort ..3 out', 'lend|lends', 'give ..4 hand'],
  // `The same goes for a consultation`: what was just said of another matter.
  SAME_APPLIES: ['the same goes|applies|holds', 'same shall apply', 'likewise', 'so too', 'also applies'],
  STATUTORY_DUTIES: ['whatever else ..3 law', 'what ..3 law ..3 wants|requires|asks', 'other duties|obligations'],
  // Helps with what persons want where the sentence speaks of it.
  SUPPLIES_FOR_REQUEST: ['looks|look up ..6 data|records', 'retrieves|retrieve ..6 data|records', 'exports|export ..4 data|records'],
  ENABLES_RIGHTS: ['enabling', 'enabled to', 'puts|put|have|has ..6 measures', 'allow|allows|allowing ..4 to', 'makes|make it possible', 'in a position to', 'able to'],
  CARRIES_OUT_RIGHTS: ['locating', 'correcting', 'extracting', 'erasing', 'deleting', 'blocking', 'restrict', 'search', 'extract', 'block'],
  ON_DEMAND: ['when|if|where asked|requested|instructed', 'asked to', 'on demand'],
  FURNISHES: ['tell|tells ..2 all|everything|what|whatever', 'gather*', 'put|puts ..6 together', 'compil*', 'render|renders', 'hands ..3 over', 'fill|fills in', 'prepare|prepares', 'contribution|contributions'],
  MATERIAL: ['all you need', 'need to know', 'all it needs', 'information', 'facts', 'details', 'documentation', 'documents', 'material|materials', 'whatever', 'everything', 'all it needs', 'extracts', 'input', 'questionnaire*', 'data', 'file', 'records', 'answers'],
  NEEDED_FOR: ['needs|need|needed', 'necessary', 'required', 'in order to answer', 'for that', 'for this'],
  // Doing something in a matter that is the controller's.
  TAKES_PART: [
    'take|takes part', 'participat*', 'answer|answers|answering', 'fill|fills|filling ..2 in', 'fill|fills|complete|completes ..8 questionnaire|section|sections|part|parts|form|template', 'collaborat*', 'co-operat*', 'cooperat*', 'contribut*', 'furnish*', 'lend|lends', 'render|renders', 'put ..4 together', 'supply|supplies', 'gather|gathers', 'join|joins', 'work|works with', 'aid|aids', 'feed|feeds into', 'provide|provides', 'deliver|delivers',
  ],
  PRIOR_CONSULTATION: ['authority|regulator|commissioner|ico|cnil|dpc|fdpic|ombudsman|autoriteit|garante|datatilsynet|aepd|ombudsperson ..4 asked|consulted|approached|involved|heard|contacted ..6 first|before|beforehand|prior|advance', 'consult* ..8 prior to|before ..3 processing', 'talk|talks|speak|speaks|turn|turns|go|goes to ..2 authority|regulator|commissioner|ico|cnil|dpc|fdpic|ombudsman|autoriteit|garante|datatilsynet|aepd|ombudsperson ..8 before|first|start|beforehand|prior', 'ask ..3 regulator|authority|commissioner ..6 before', 'regulator|authority|commissioner|ico ..6 before', 'consultation ..10 precede', 'consulting the ico|cnil|fdpic|dpc|regulator'],

  BREACH: [
    'data|information|records|files ..8 become|becomes|became|come|comes|came ..1 known to', 'data|information|records|files ..8 come|comes|came|fall|falls|fell into ..2 hands', 'third parties|persons ..2 learn|learned|learnt|gained|gain|obtain|obtained ..2 of|knowledge|sight ..6 data',
    'gets|got|get hold of ..4 data|information', 'compromis* ..5 data', 'data|information ..8 wrong hands', 'data|information ..8 lost|stolen|leaked|hacked|damaged|exposed|accessed', 'unlawful* ..3 access*|disclos*', 'data ..6 should not|never ..2 have', 'something ..4 happen* ..3 data', 'breach|breaches of ..6 data', 'security event*', 'breach which|likely', 'violations|violation of the protection',
  ],
  // Something went wrong; that it concerns personal data the heading or the sentence must say.
  INCIDENT: ['incident*', 'event|events', 'goes|go|went wrong', 'leak|leaks', 'mishap*', 'emergenc*', 'compromise'],
  INFORM: ['give|gives|furnish|furnishes|provide|provides ..6 particulars of', 'give|gives ..4 written|prompt|full|prior particulars|details', 'hear|hears from us|it|provider|processor', 'announce', 'call|calls|phone|phones ..2 you|customer|controller|client', 'get in touch', 'reach out', 'in the picture', 'word of'],
  PROMPTLY: ['as quickly|fast|soon ..2 as', 'never later than', 'the same|next|following day', 'one|1 business|working|calendar day', 'without ..2 hesitation|culpable', 'at most ..2 hours', 'right away', 'within ..3 h'],
  SERIOUS_ONLY: ['to a considerable|significant|substantial|material extent|degree', 'likely ..8 high risk', "in provider's|supplier's|processor's|vendor's|our|its ..2 opinion|view|judgement|judgment", 'notifiable|reportable ..3 breach|breaches|incident|incidents', 'substantial ..3 breach|breaches|incident|incidents', 'if ..8 serious|significant|material'],
  AFTER_INQUIRY: ['completion of ..3 investigation|inquiry|enquiry|assessment|analysis', 'confirmed ..3 breach|breaches', 'has|have been confirmed', 'verified ..3 breach|breaches|incident'],
  // Reports and training among the processor's own people.
  TOLD_TO_OTHERS: ['its|their|his|her|our|own ..2 insurer|insurers|insurance|broker|brokers|management|directors|board|shareholders|investors|lenders|auditors|lawyers|attorneys', 'the police', 'law enforcement'],
  INSIDE_THE_HOUSE: ['train|trains|training|trained', 'internally', 'its own staff', 'to its management|security'],

  HELP_IF_AGREED: ['if|where|unless|only|provided ..6 separately ..2 agreed|ordered|commissioned', 'if|where|only as|if ..2 agreed', 'subject to ..4 separate|further|additional ..2 agreement|order', 'under ..2 separate ..2 agreement|order|statement'],
  HELP_REFUSED: ['owes no', 'gives|provides no', 'not responsible for ..4 requests', 'no part in'],
  ONLY_FOR_PAY: ['only ..4 against|for ..3 payment|fee|remuneration', 'only if|where ..6 pays|paid', 'for ..2 separate|additional fee'],
  HELP_IF_CONVENIENT: ['where|if|when|extent ..2 commercially ..1 reasonable|practicable|feasible', 'where practicable for ..2 provider|supplier|processor', 'if its resources'],
};

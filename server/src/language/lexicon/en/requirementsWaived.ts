import type { Lexicon } from '../lexicon.js';

/** What the processor may leave undone, or do without being told, after it promised the contrary. Art. 28(2), (3)(a), (c) GDPR. */
export const requirementsWaived: Lexicon = {
  // What stands in the list behind it is not owed: `The Provider is under no obligation to: …`.
  DENIES_WHAT_FOLLOWS: ['not ..1 obliged|obligated|required|bound|liable ..2 to', 'no ..1 obligation|duty ..3 to', 'need not', 'not ..2 included|covered|owed', 'not ..2 part|scope of ..4 services|service|fee|fees|plan|agreement', 'excluded', 'excluded ..4 services|service|scope|fee|fees|plan|agreement', 'must|may|can|shall be ..3 ordered|purchased|booked|bought|commissioned ..1 separately', 'unless|until|if ..3 ordered|purchased|booked|bought ..2 separately', 'only ..6 separate|additional|paid ..2 order|agreement|request|fee', 'optional services|service|modules|extras|addons|add-ons', 'services|service|options are|is optional'],
  IF_BOUGHT: ['if|where|provided|only ..6 buys|orders|purchases|books|subscribes|bought|ordered|purchased|booked|subscribed ..8 plan|package|module|option|support|service|services|tier|edition', 'if|where|provided|only ..8 plan|package|module|option|tier|edition ..3 bought|ordered|purchased|booked'],
  // Only what its own judgement takes for grave.
  SERIOUS_ONLY: ['considers|deems|regards|judges ..3 breach|incident ..4 material|serious|significant|severe', 'if|where|provided ..8 results|result|poses|pose|likely ..6 high|significant risk', 'if|where|provided ..4 in its|our|their ..1 opinion|view|judgement|judgment|assessment'],
  // The slight ones as well.
  MINOR_TOO: ['even|also|including ..2 if|where|when ..4 no|not|low|minor|unlikely|slight', 'irrespective|regardless of ..3 risk|severity|gravity|seriousness', 'whether or not ..6 risk|material|serious'],
  AFTER_INQUIRY: ['once|when|after ..4 completed|concluded|finished ..4 investigation|inquiry|analysis|assessment', 'after|upon ..3 completion|conclusion ..3 investigation|inquiry|analysis|assessment'],
  REPLACES_AUDITS: ['inspection|inspections|audit|audits ..1 lapses|lapse', 'instead ..3 refer|refers ..6 declaration|report|reports|certificate|certificates|certification'],
  OBJECTION_REFUSED: ['not ..1 entitle|entitles ..14 object|refuse|reject', 'no ..2 right ..2 object|refuse|reject', 'right ..2 object ..6 not|excluded|none'],
  CIRCULAR: ['persons|individuals|people|those whose ..3 data ..6 transfer|transfers|transmit|transmits|send|sends|give|gives|share|shares|transferred|submitted|uploaded'],
  LEVEL_NOT_OWED: ['no ..3 level ..4 owed|guaranteed|promised|warranted|assured', 'level ..4 not ..2 owed|guaranteed|promised|warranted'],
  WITHOUT_INSTRUCTION: ['without ..3 instruction|instructions'],
  // Other terms stay as they are, and nobody answers for anybody.
  LEFT_AS_IT_IS: ['remain|remains unaffected|untouched', 'not affect ..3 validity|other|remaining'],
  MAY_OMIT: ['may|can ..3 omit|dispense|drop|waive|skip', 'may|can be ..2 omitted|dropped|waived|left', 'need not ..2 implement|adopt|apply|take', 'may|can ..2 refrain from'],
  // Something as good takes its place, or the level of protection stays.
  LEVEL_KEPT: ['level of', 'equivalent|equally', 'replace|replaced|replaces|replacement|substitute', 'not ..3 reduce|lower|diminish|degrade|reduced|lowered', 'consent|agreement|approval|instruction ..4 customer|client|controller', 'no longer ..2 needed|required|appropriate', 'obsolete|outdated', 'not applicable'],
  INSTRUCTION_NOT_NEEDED: ['no ..3 instruction|instructions ..4 needed|required|necessary', 'instruction|instructions ..4 not ..1 needed|required|necessary', 'irrespective|regardless of ..3 instruction|instructions'],
  USED_FOR_ITSELF: ['own|its|their|our ..2 products|product|purposes|purpose|models|model|benefit|research|analytics|statistics', 'improve|improving|develop|developing|train|training ..4 own|its|our ..3 products|services|models|algorithms'],
};

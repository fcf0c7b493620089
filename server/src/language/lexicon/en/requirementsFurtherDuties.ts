import type { Lexicon } from '../lexicon.js';

/** Instructions, places, secrecy and security as other hands write them, and what takes them back. Article 28(3)(a) to (c) GDPR. */
export const requirementsFurtherDuties: Lexicon = {
  OBLIGED: ['is|are ..2 obliged|obligated|required to', 'duty to', 'incumbent on|upon'],
  DUTIES_LABEL: ['duty|duties', 'obligation|obligations', 'responsibility|responsibilities', 'task|tasks'],
  // Showing somebody how a thing works.
  BRIEFING: ['instructions for use', 'user|operating|work instructions', 'instruction|instructions on ..4 how|use|operation', 'instructs ..3 staff|employees|personnel ..4 in|how'],
  NEGATES: ['not', 'no', 'never', 'nor|neither', 'prohibited|forbidden|refrain'],
  // Part of those who process are let off.
  COMMITMENT_WAIVED: ['is|are exempt', 'exempt from', 'is|are not ..3 required|needed|necessary|obliged|bound', 'need not', 'does|do not apply to', 'excluded from', 'no ..3 undertaking|commitment ..4 required|needed|necessary', 'waived'],
  // Chapter V applies: a citation, and nothing that the processor has to do.
  CHAPTER_MERELY_APPLIES: ['article|articles|chapter|art. ..10 apply|applies|applicable|unaffected', 'governed by ..3 article|articles|chapter'],
  KEEPS_IT: ['keeps|follows|observes|implements|maintains it|this|them|these', 'shall|will|must ..2 keep|follow|observe|implement|comply|maintain|adhere ..2 it|this|them|these', 'complies|complying|adheres ..1 with|to it|this|them|these'],
};

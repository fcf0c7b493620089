import type { Lexicon } from '../lexicon.js';

/** What looks like a duty or a term and is less: kept apart so that a requirement can leave it out. */
export const requirementsLookalikes: Lexicon = {
  // A term that names no end. One that names what it is needed for does.
  AS_LONG_AS_NEEDED: ['as|so long as|is ..3 necessary|needed|required', 'for the period|time|duration ..2 necessary|needed|required', 'as long as necessary|needed|required'],
  // Security `as required by Article 32`: a citation, and no measure.
  SECURITY_AS_CITED: ['security ..4 required|demanded|prescribed|called|imposed ..3 article|art|section', 'security|article|art ..6 meets|satisfies|complies ..3 article|art|section'],
  // What was said just before, taken as a whole.
  THE_FOREGOING: ['the foregoing|above|preceding', 'this|these section|clause|paragraph|provisions|arrangements|measures', 'this|these satisfies|satisfy|exhausts|exhaust|meets|meet'],
  // Duties are laid on somebody, whoever is liable for them.
  PUTS_UNDER: ['impose|imposes|imposed|imposing', 'bind|binds|bound|binding', 'pass|passes|passed|flow|flows ..6 on|down', 'enter|enters|entered into', 'require|requires|required ..3 sub*|them|each|it', 'oblige|obliges|obliged|obligates', 'same|equivalent|identical ..4 obligations|duties|terms ..4 apply|applies', 'sign|signs|signed|accept|accepts|agree|agrees', 'by contract|agreement', 'in writing'],
  // One paper, where the law wants all that is needed.
  REPORT_COPY: ['copy|copies|summary|summaries|extract|extracts ..8 report|reports|certificate|certificates|attestation|attestations|certification'],
  ORAL: ['speaking|speak|talking|talk ..1 to|with ..3 support|team|desk|helpdesk|staff|us'],
  PERSONS: ['analyst|analysts', 'operative|operatives', 'clerk|clerks', 'developer|developers'],
  REPLACES_AUDITS: ['meet|meets|met|satisfy|satisfies|satisfied|fulfil|fulfils|fulfill|fulfills|discharge|discharges|exhaust|exhausts|cover|covers ..4 right|rights|entitlement ..1 to|of audit|audits|inspect|inspection|inspections'],
};

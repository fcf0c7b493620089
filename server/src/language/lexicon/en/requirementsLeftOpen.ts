import type { Lexicon } from '../lexicon.js';

const SET = 'agreed|determined|decided|specified|defined|settled|fixed|directed|instructed|notified|chosen|set';

/** What a description leaves to be settled, by whom it may be. Article 28(3) first sentence GDPR wants it told in the contract. */
export const requirementsLeftOpen: Lexicon = {
  UNSETTLED: [
    'as|which|that|such ..8 may|shall|will|can ..3 agree|decide|determine|specify|direct|choose|elect|settle', `as|which ..4 ${SET} ..3 time to time`, `as|which ..4 ${SET} ..3 case by|to case`, `as ..3 ${SET} ..2 between|among`, `to be ..3 ${SET}|confirmed|completed|advised|provided|supplied|inserted|filled|negotiated|announced`, `not yet ..1 ${SET}|known|settled|confirmed`, 'yet|remains|remain to be', 'depends|depend on ..4 needs|requirements|wishes|instructions|preferences|discretion', 'determined|governed|set|dictated by ..4 instructions|orders', 'left ..1 open|blank', 'discuss|negotiate|consult ..6 agree|settle', 'shall|will|must ..4 agree ..12 what|which|on', 'case by case ..1 basis',
    `will|shall be ..3 ${SET} ..4 separately|later|subsequently|individually|course|time|stage|case`, 'subject to ..2 agreement|confirmation', 'clearly|briefly|fully ..1 set|state|describe|specify|outline|explain ..1 the|what|how|which', 'examples ..1 here include', 'this should ..1 be|describe|include|set|cover|state', 'specific as possible',
  ],
  BY_ARRANGEMENT: ['by ..1 arrangement', 'by mutual agreement', 'as ..1 agreed ..1 individually|separately', 'as ..2 agreed .'],
  // What one side settles as it likes.
  SETS_AT_WILL: [
    'determined|decided|set|fixed|chosen|specified|directed|defined|selected|settled|established by', 'determines|decides|chooses|specifies|directs|elects|sees|selects|wishes|deems|considers|thinks|finds', 'determine|decide|choose|specify|direct|elect|wish|deem|consider|think|see|require fit|necessary|appropriate|.|,|from', 'discretion', 'a matter for',
  ],
  DURATION: [
    'run|runs|lasts|last|continue|continues|effective|valid|processed|process|starts|start|begins|begin from ..8 to|until|till|through', 'for|throughout|during|over ..2 period|length|currency|lifetime|course of ..4 subscription|engagement|membership|licence|license|account|assignment|mandate|project|placement|hire|collaboration', 'contract|subscription|project|engagement|licence|license|assignment period|duration',
  ],
  GUIDANCE: ['please ..2 state|indicate|outline|enter|list|identify'],
  // What an agreement is there for, and not the processing.
  SETS_OUT_TERMS: [
    'set|sets|setting|lay|lays|laying out|forth|down ..6 terms|conditions|rights|obligations|duties|requirements|rules|framework|responsibilities|basis|provisions|arrangements', 'govern|governs|governing|regulate|regulates|regulating|define|defines|defining|specify|specifies|specifying|establish|establishes|establishing|record|records|clarify|clarifies|ensure|ensures ..5 terms|conditions|rights|obligations|duties|requirements|responsibilities|compliance',
  ],
  // Whose discretion it is not.
  DISCRETION_DENIED: ['not ..2 determined|decided|chosen|selected by', 'no ..1 discretion', 'not ..3 at ..2 discretion'],
  // What a list under it keeps out.
  KEPT_OUT: ['not|never ..1 upload|submit|process|enter|provide|include|processed|uploaded|submitted|entered|included|covered|concern|permitted|allowed', 'are|is|be excluded|prohibited|forbidden', 'excluding'],
  // A paper on security, or what it asks.
  KEEPS_TO: ['complies|comply|complying|adheres|adhere|adhering with|to', 'follows|follow|observes|observe', 'abides|abide by'],
  // What the controller has to see to when it chooses the processor.
  SATISFIES_ITSELF: ['satisfy|satisfies|satisfied itself|themselves|himself|yourself', 'due diligence', 'select|selects|choose|chooses ..6 carefully', 'carefully ..2 select|selects|choose|chooses', 'with ..1 due care ..3 select|selects|choose|chooses'],
  // What it may do and need not.
  ENTITLED_TO: ['be|is|are ..1 entitled to', 'at liberty to', 'be|is|are ..1 free to'],
  NO_DEFINITION: ['and|or|, means to restore|ensure|protect|prevent|secure|safeguard'],
  MEASURES: ['annex|appendix|schedule|exhibit|attachment ..3 tom|toms'],
  SECURITY_HEADING: ['annex|appendix|schedule|exhibit|attachment ..3 tom|toms'],
  // How long something else lasts.
  ANOTHER_TERM: ['warranty|guarantee|limitation|payment|response|delivery|acceptance|cure|grace period|periods|time|times'],
  // The subject of something else than the processing.
  ANOTHER_SUBJECT: ['subject|object|scope of|matter ..3 payment|remuneration|fees|invoice|invoices|liability|warranty|insurance|audit|licence|license|dispute|claim|training|indemnity'],
};

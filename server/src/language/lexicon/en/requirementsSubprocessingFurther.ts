import type { Lexicon } from '../lexicon.js';

/** Further word families for engaging others, and for the ways in which the duties around it fall short. */
export const requirementsSubprocessingFurther: Lexicon = {
  SUB_PROCESSOR: ['subcontract|subcontracts|subcontracted', 'sub-contract|sub-contracts', 'third-party processor*', 'subs', 'further contractors', 'underprocessor*', 'helper processor*', 'sub-commissioned|sub-engaged|sub-appointed|sub-hired processor*|contractor*|company|companies|firm|firms|provider*'],
  // Said of companies: what they do they do for the processor, or it hands work to them.
  WORKS_FOR_PROCESSOR: [
    'for us', 'on our behalf', 'help|helps|support|supports|assist|assists us', 'for the provider|processor|supplier|vendor', 'engaged|used|retained|appointed|employed|hired|entrusted|commissioned|brought|involved|chosen|contracted|instructed ..2 by the provider|processor|supplier|vendor', 'on behalf of the provider|processor|supplier|vendor',
    'we|provider|processor|supplier|vendor ..2 use|uses|engage|engages|rely|relies|employ|employs|hire|hires|work|works|subcontract|subcontracts|outsource|outsources|entrust|entrusts|hand|hands|leave|leaves',
  ],
  OTHER_COMPANY: ['anyone else', 'anybody else', 'someone else', 'companies', 'firms', 'partners', 'newcomer*', 'other people'],
  OTHERS_ENGAGED: [
    'farmed|passed|contracted|handed|given|assigned|delegated|outsourced ..2 out|to ..3 anyone|anybody|someone|third|another|others|other', 'farm* out', 'delegation ..6 third|other|another party|parties|company|companies|firm|firms', 'us|to use|using ..3 companies|firms|partners|helpers|people', 'engage|engages|use|uses|involve anyone|anybody|someone else', 'engagement of ..2 further|other|third processors|parties|companies', 'calls|call in ..3 processors|firms|companies',
  ],
  ENGAGES: ['farmed out', 'delegation', 'calls in', 'call in', 'takes|take on', 'work with', 'enlist*'],
  APPROVES: ['said so', 'says so', 'said yes', 'says yes', 'leave to', 'gives ..2 leave', 'happy for', "fine with", 'okay with', 'permission', 'allow|allows', 'in agreement', 'is fine', 'prior ..2 agreement', 'agreement of the customer|client|controller', 'green light', 'blessing'],
  AUTHORISATION: ['said so', 'leave to', 'happy for', 'fine with', 'in agreement'],
  SPECIFIC_AUTHORISATION: [
    'approval|consent|permission|authorisation|authorization ..4 for each|every', 'no|any ..4 without ..10 approval|consent|permission|authorisation|authorization', 'save|except ..4 with ..8 permission|consent|approval', 'conditional upon|on ..10 agreement|consent|approval|permission', 'unless ..10 said so|yes', 'only ..6 after|once ..10 approved|agreed|consented', 'obtained ..3 for each',
  ],
  GENERAL_AUTHORISATION: ['general ..2 leave|licence|license|agreement', 'and others', 'any|such sub* ..3 as it|we', 'in general'],
  LIST_KEPT: ['update|updates ..4 page|list|website', 'page|list ..4 updated', 'posts|post ..6 page|website'],
  LIST_CHANGES: ['newcomer*', 'swap|swaps', 'new or replacement', 'join|joins|joining', 'onboard*', 'add|adds anybody|anyone|one'],
  CHANGE: ['newcomer*', 'swap|swaps', 'before ..4 starts|start|begins', 'replacement', 'join|joins|joining', 'add anybody|anyone'],
  INTENDED: ['ahead', "weeks'|days'|months' warning|notice", 'weeks|days|months before|ahead|prior', 'days|weeks ahead'],
  INFORM: ['submit|submits|put|puts ..5 name|names|details of', 'emails', 'let|lets you know', 'warning of', 'e-mails|e-mail', 'we email|e-mail'],
  OBJECTS: ['reason|reasons|concern|concerns|anything|something|objection|objections ..2 against', 'oppose|opposes', 'say no', 'turn|turns it|them ..2 down', "don't|do not like", "doesn't like", 'raise an objection', 'refuse|refuses', 'opt out', 'not want'],
  // Told when it has been done; no say in it at all.
  AFTER_THE_FACT: ['after they|it have|has been engaged|appointed|added', 'after ..3 engagement|appointment|engaging|appointing', 'afterwards', 'retrospectively', 'subsequently', 'following ..3 engagement|appointment'],
  OBJECTION_REFUSED: ['no right ..2 object|refuse|veto', 'may|shall|can not ..2 object|refuse', 'cannot ..2 object|refuse'],
  ONLY_BY_TERMINATING: ['sole|only|exclusive ..4 remedy ..6 terminat*|cancel*', 'only ..6 terminat*|cancel*', 'terminat* ..10 sole|only|exclusive remedy'],

  IMPOSES: ['in place with', 'agreed with', 'tied', 'signs|sign ..3 contract', 'pass|passes down', 'mirror|mirrors', 'under contract terms', 'come under', 'flows ..3 down', 'hands down'],
  SAME: ['no lower|lesser|weaker ..1 level|standard|degree ..1 protection', 'no less protective|strict|stringent|onerous|rigorous', 'not ..4 lower|fall ..4 level|standard of protection', 'no lighter', 'same protection', 'as this page|contract|document|dpa', 'everything it owes', 'everything ..3 owes', 'same standard', 'mirror|mirrors', "provider's own", 'to the same ..1 standard|level|degree', 'in this table|schedule|annex|document|clause|page|form', 'in these terms', 'like those', 'as here'],
  DUTIES: ['protection', 'everything it owes', 'everything ..3 owes', 'terms', 'data protection terms', 'privacy terms', 'rules'],
  CONTRACT_WITH_SUB: ['data protection agreement|agreements|contract|contracts|terms', 'by contract', 'signs|sign a contract', 'subcontracts'],
  // Duties that are only like the processor's, or of another kind.
  SIMILAR_ONLY: ['appropriate|adequate|suitable|reasonable|customary ..2 data|privacy|confidentiality|contractual ..1 protection|terms|obligations|provisions|clauses', 'appropriate|adequate|suitable ..1 terms|obligations|provisions', 'such ..4 terms ..4 sees|considers|deems', 'similar obligations|terms|duties', 'confidentiality terms'],

  LIABLE: ['stand|stands in for', 'stand|stands surety', 'vicariously', 'make|makes good', 'make|makes amends', 'is|are|be|fall|falls|lie|lies|rest|rests|land|lands|sit|sits on us', "that's on", 'count|counts as', 'untouched', 'carries|carry ..3 responsibility|liability', 'pays for'],
  AS_FOR_ITS_OWN: ['as if ..4 had|did ..3 ourselves|itself', 'count|counts as ..4 own', 'just as if', "provider's|supplier's|processor's|vendor's own", 'do or fail', 'did it ourselves', 'done it ourselves', 'full responsibility', 'what ..4 do or'],
  ATTRIBUTED: ['count|counts as ..4 own', 'count|counts as ..3 acts|omissions', 'that|this is|be on us', "that's on us", 'on us , exactly|just'],
  NOT_RELIEVED: ['leaves|leave ..10 untouched|unaffected|unchanged', 'does not ..4 change ..8 liability|responsibility'],
  FAILS: ['lets|let ..2 down', 'mess|messes up', 'wrong', 'mistake*', 'slips up'],
  LIABILITY_ELSEWHERE: ['joint liability', 'towards ..3 data subjects|participants|individuals ..10 liab*'],
  // Answering for having chosen and supervised others, not for what they do.
  CHOOSING: ['select|selects|selected|selecting|selection', 'choice|choosing|chose|chosen', 'supervis*'],
  // Where `means` is no verb that defines a term.
  NO_DEFINITION: ['organisational|organizational|legal|practical|all|sensible|own means', 'by ..5 means'],
  LIABILITY_LIMITED: ['only where|if ..6 select*|choos*', 'only ..6 due care', 'failed to ..2 select|choose|supervise'],
  // With the processor's possessive before it: `unsere Dienstleister`, `our vendors`.
  SERVICE_COMPANY: ['provider*', 'vendor*', 'supplier*', 'contractor*', 'partner*'],
};

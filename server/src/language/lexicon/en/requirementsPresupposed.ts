import type { Lexicon } from '../lexicon.js';

const ASSESSMENT = 'dpia|dpias|pia|pias';
const SHOWS = 'shows|show|showed|indicates|indicate|indicated|reveals|reveal|revealed|concludes|conclude|concluded|identifies|identify|identified|finds|found|suggests|flags|results|produces|points|discloses|has';
const TERMS = 'obligations|duties|terms|conditions|provisions|commitments|requirements|clauses';
const CONSENT = 'consent|approval|authorisation|authorization|permission';

/** What a clause on one matter takes for granted or mentions of another one: it does not say it. */
export const requirementsPresupposed: Lexicon = {
  // `where the impact assessment shows a high risk`: it has been made.
  ASSESSED_BEFORE: [
    `${ASSESSMENT} ..1 ${SHOWS}`, `impact assessment|assessments ..1 ${SHOWS}`, `if|where|when|should|because|whenever|once ..4 ${ASSESSMENT} ..4 ${SHOWS}`, `if|where|when|should|because|whenever|once ..5 impact assessment|assessments ..4 ${SHOWS}`,
    `result|results|outcome|outcomes|light|basis|consequence|conclusion|conclusions|findings of ..3 ${ASSESSMENT}`, 'result|results|outcome|outcomes|light|basis|consequence|conclusion|conclusions|findings of ..4 impact assessment|assessments',
  ],
  // Somebody accepts terms, and nobody a sub-processor.
  TERMS_ACCEPTED: [`accept|accepts|accepted|agree|agrees|agreed|allow|allows ..5 ${TERMS}`, `${TERMS} ..8 accepted|agreed`, `${TERMS} ..2 so|which|that ..1 allow|permit`],
  // Consent was given or was not: what follows holds all the same.
  CONSENT_PRESUPPOSED: [
    'whether or not ..6 approved|consented|authorised|authorized|agreed', `regardless|irrespective of ..5 ${CONSENT}|approved|consented|authorised|authorized`, `notwithstanding|despite ..4 ${CONSENT}`, 'even if|where|when|though ..6 approved|consented|authorised|authorized',
    `no ${CONSENT} ..12 relieve|relieves|release|releases|discharge|discharges|affect|affects|excuse|excuses|limit|limits`, `${CONSENT} ..12 not ..1 relieve|release|discharge|affect|excuse|limit|absolve`,
  ],
  // Those who work with the data under the processor: to let them is no consent of the controller.
  PERSONS_AUTHORISED: ['person|persons|individual|individuals|anyone|personnel|people|those|employees|staff ..3 authorises|authorizes|authorised|authorized|authorise|authorize|allows|permits to ..2 process|access|handle|use'],
  // Liability for what others keep to, with no word on who binds them.
  ANSWERS_FOR_COMPLIANCE: ['responsible|liable|accountable|answerable|liability|responsibility for ..6 compliance|performance|observance|fulfilment|fulfillment|adherence'],
  // Somebody else looks into it.
  VERIFIES: ['verif*'],
  // The processor itself gives proof.
  PROVES_ITSELF: ['demonstrat*', 'prove|proves|proving|proven|proof|proofs', 'evidence*', 'evidenc*', 'show|shows|showing', 'substantiat*', 'document*', 'explain*', 'certif*', 'report*'],
  // Who is there to answer the auditor.
  INFORMANT: ['contact person|persons', 'knowledgeable|competent person|employee|contact'],
  // Papers on money.
  ACCOUNTS: ['invoice|invoices|invoicing', 'accounting|financial|bookkeeping ..2 records|documents|documentation|information|statements', 'books of account', 'timesheet|timesheets', 'time sheets'],
  // Papers that are kept and may be looked into.
  PAPERS_OPENED: ['access to ..2 them|records|record|documents|documentation|information|logs', 'make|makes them|records|documents|documentation ..3 available', 'inspect|inspection of ..2 records|documents|books'],
  // At the place of the sub-processor, or as against it.
  CHECKS_THERE: ['against|over|towards|vis-à-vis ..1 them|these|those|such|subprocessor|subprocessors|subcontractor|subcontractors', 'audit|audits|inspect|inspects|check|checks|rights ..3 them|there directly'],
  // Whose law binds the processor, and what takes data there.
  LAW_OF_COUNTRY: ['law|laws|legislation|rules|regulations|statutes|courts of|in ..3 country|countries|state|states|jurisdiction|jurisdictions|territory', "country's|state's|jurisdiction's law|laws|legislation"],
  MOVES_DATA: ['transfer*', 'export*', 'outside', 'abroad', 'overseas', 'offshore*', 'third countr*', 'move|moves|moved|moving', 'relocat*', 'leave|leaves|leaving', 'sent|send|sends'],
  TO_AUTHORITY: ['give|gives|grant|grants|provide|provides|allow|allows|afford|affords|hand|hands ..4 authority|authorities|regulator|regulators|commissioner'],
  // A ground for ending the contract grants nothing.
  ENDED_IF: ['terminate|terminates|terminated|termination ..16 if|where|when|in|because', 'if|where|when ..24 terminate|terminates|termination'],
  // Answers to others, and no work for them.
  TOLD_TO_THIRD: ['information|answers|statements ..3 to ..2 third party|parties', 'respond|responds|reply|replies|answer|answers'],
  VISITS_WEBSITE: ['visit|visits|visiting|visited|visitor|visitors ..4 website|websites|site|page|pages|webpage|app|portal|homepage|blog|platform'],
};

import type { Lexicon } from '../lexicon.js';

const LAW = 'law|laws|legislation|regulation|regulations|provision|provisions|gdpr|act|requirements|rules|protection';

/** What a clause on one matter says in passing of another, without settling it. Art. 28(3) GDPR. */
export const requirementsInPassing: Lexicon = {
  // Who stands on which side, and nothing of what is done.
  ROLES_STATED: ['is|are the|a|data ..1 controller|processor', 'is|are ..1 controller|processor ,|and|.', 'acts|act as ..2 controller|processor'],
  LAW_BREACHED: [`breach|breaches|breaching|violation|violates|contravention|infringement ..1 of ..5 ${LAW}`, `violate|violates|infringe|infringes|contravene|contravenes|breach|breaches|breaching ..5 ${LAW}`],
  // The papers that show the measures are handed over.
  MEASURES_PROVED: ['demonstrate|demonstrates|evidence|evidences|prove|proves|document|documents|verify|show|shows ..6 implementation|existence|adequacy|effectiveness|observance|compliance ..6 measures', 'proof|evidence|documentation|description of ..6 measures'],
  // Persons, and not the processor, keep to the measures.
  FOLLOWS_MEASURES: ['comply|complies|observe|observes|follow|follows|respect|respects|adhere|adheres ..4 measures'],
  // One clause of the paper, and not how long it runs.
  ONE_CLAUSE: ['any|each|every|no|other|such ..1 term of'],
  // What follows from the end, and not when it comes.
  ENDING_CASE: ['when|once|where|if|after|upon|on|following ..2 agreement|contract|services|relationship ..2 end|ends|ended|terminates|expires', 'upon|on|after|following ..1 termination|expiry|expiration|end'],
  RIGHT_ENDS: ['right|licence|license|access|permission ..8 ends|terminates|expires|ceases|lapses'],
  // How long something else is done or kept while the contract runs.
  WHILE_IT_RUNS: ['during|throughout|for|within a|the|any|its|your|our ..2 term|duration|period|life|lifetime|currency', 'for the ..1 life|lifetime', 'during|throughout ..3 term|period|life', 'within|in|during the final|last|first ..2 months|weeks|days|year|years', 'as long as', 'for the duration'],
  FOR_BREACH: ['material* breach*', 'fails|failure to ..3 cure|remedy', 'breach ..8 not ..2 cured|remedied', 'for cause|breach|good cause', 'insolven*'],
  DURATION_OF_CHECK: ['scope|timing|date|start|place|manner ..4 duration'],
  // Served by the paper, and not by the processing: `to fulfil the requirements of Article 28`.
  MEETS_LAW: [`fulfil|fulfils|fulfill|fulfills|meet|meets|satisfy|satisfies|comply|complies|ensure|implement|implements ..5 requirement|requirements|obligation|obligations|compliance|conditions|duties ..8 ${LAW}`, `comply|complies with ..6 ${LAW}`],
  VETTING: ['background|criminal|reference|police|pre-employment ..2 check|checks|checking|screening|verification', 'screening|vetting of ..3 staff|personnel|employees'],
  SERVICE_LEVEL: ['availability of', 'uptime', 'service level*', 'maintenance window|windows', 'scheduled|planned maintenance', 'downtime', 'response time*'],
  // `Categories of data subjects` are no categories of data.
  TYPES_OF_DATA_NAMED: ['type|types|kind|kinds|classes ..4 data', 'categor* ..2 personal data|information', 'data categor*|types|type|kinds|elements|fields|items', 'categor* of information', 'categor* of ..2 data and|,|or|.|:', 'categor* of ..2 data that|which|processed|concerned|affected|to|is|are'],
  AFFECTED_DATA: ['affected|concerned|covered ..1 is|are ..2 data', 'personal data ..2 is|are ..1 affected|concerned|covered'],
  // The first sentence of the paper, with the names of both.
  PAPER_OPENS: ['between ..6 ltd|limited|inc|llc|plc|gmbh|ag|llp|corporation|company ..14 and', 'between you ..8 and', 'hereinafter ..3 called|referred'],
  STAFF_TOUCHES_DATA: ['staff|employees|personnel|workers|agents ..3 of the processor|supplier|provider|contractor|vendor ..14 contact|access|knowledge'],
  RIGHT_TO_OBJECT: ['right to object|veto', 'veto ..2 right', 'veto of'],
  // Whose task it is.
  FALLS_TO: ['up to', 'falls to|on', 'incumbent on|upon', 'rests with|on', 'lies with', 'task|duty|responsibility of'],
  RESPONSIBLE_ONE: ['responsible party|entity|person|body', 'party|person|entity responsible'],
  SUBJECT_IS_DATA: ['subject|object ..6 is|are ..2 following ..2 data|types|categories|kinds|personal', 'subject|object ..6 is|are ..2 types|categories|kinds ..3 data'],
  FURTHER_SERVICES: ['ancillary|auxiliary|incidental ..1 service|services'],
  BREACH_OF_DATA: ['data breach|breaches', 'security breach|breaches', 'breach|breaches of security'],
  // Papers that show how the data were processed.
  EVIDENCE_KEPT: ['documentation|documents|records ..8 evidence|evidences|prove|proves|demonstrate|demonstrates|proof ..14 retained|kept|stored|retain|keep'],
};

import type { Lexicon } from '../lexicon.js';

/** End of the processing and checks during it. Art. 28(3)(g), (h) GDPR. */
export const requirementsEnding: Lexicon = {
  DELETES: ['delet*', 'eras*', 'destroy*', 'destruct*', 'destruction', 'purge*', 'wipe*', 'anonymi*', 'dispose*', 'disposal', 'remove*', 'overwrit*'],
  RETURNS: ['return|returns|returned|returning', 'hand over', 'hand back', 'give back', 'export*', 'reclaim*', 'retriev*', 'make ..6 available for download', 'download*', 'transfer ..6 back', 'back to ..3 customer|controller|client', 'surrender*', 'restitut*', 'provide ..4 copy', 'available for retrieval', 'extract*', 'portab* copy'],
  AT_THE_END: [
    'terminat*', 'expir*', 'end of', 'after ..4 end', 'upon ..4 completion', 'cessation', 'ceases', 'cease', 'no longer ..3 required|needed|necessary', 'discontinu*', 'after ..6 fulfilled', 'conclusion of', 'following ..4 completion', 'after the provision', 'ends', 'completion of',
  ],
  CHOICE: ['choice', 'option', 'election', 'elect|elects', 'discretion', 'choose*', 'chosen', 'request*', 'instruction', 'instructions', 'instructed', 'direction', 'directed', 'written notice', 'as notified', 'notified by', 'reclaim*', 'preference', 'decision', 'decides', 'either', 'demand'],
  THEREAFTER: ['thereafter', 'subsequently', 'then', 'after which', 'following such|the return|export', 'after such|the|that return|export', 'afterwards'],
  COPIES: ['copy', 'copies', 'backup*', 'existing copies', 'all'],
  RETENTION: ['retention', 'retain*', 'storage of', 'archiv*', 'store', 'keep records'],

  AUDIT: ['audit|audits|audited|auditing', 'inspect|inspects|inspection|inspections', 'onsite', 'verif*', 'review of ..4 facilities', 'examination*', 'checks', 'site visit*', 'inspecting', 'controls on', 'monitor compliance', 'audit rights', 'assess* compliance', 'self-audit*'],
  CARRIES_OUT: ['allow*', 'permit*', 'contribut*', 'conduct*', 'carry out', 'carrying out', 'carried out', 'perform*', 'right to', 'may ..12 audit|inspect|verify|review|examine', 'entitled', 'grant*', 'submit to', 'make ..4 available for', 'cooperat*', 'participat*', 'undertak*', 'engage', 'facilitat*', 'access to', 'exercise*', 'mandat*', 'audited by', 'have ..6 audit*', 'execute'],
  ON_SITE: ['onsite', 'on site', 'premises', 'facility|facilities', 'inspection|inspections', 'inspect', 'location*', 'systems', 'business hours'],
  CERTIFICATES: ['certificat*', 'report|reports', 'questionnaire*', 'attestation*', 'soc', 'iso*', 'summary', 'summaries', 'self-assessment*', 'reporting', 'due diligence', 'thirdparty audit*', 'certification*', 'written confirmation'],
  REPLACES_AUDITS: [
    'in lieu', 'instead of', 'only ..4 exercise ..4 audit*', 'satisf* ..8 audit', 'audit ..12 satisf*|fulfilled', 'shall be satisfied', 'deemed ..4 satisf*', 'by providing ..12 report*', 'limited to ..6 report*|questionnaire*|documentation', 'not ..6 on site', 'no onsite', 'exercised ..4 solely', 'exercise ..8 audit right* ..20 by', 'sole ..4 audit', 'in place of', 'substitut*', 'shall be exercised by', 'fulfil* ..8 audit right*', 'not ..6 onsite',
  ],
  INFORMATION: ['information', 'evidence', 'documentation', 'records', 'proof', 'reports', 'details', 'documents', 'answers', 'certifications'],
  PROVIDES: ['provide*', 'make ..12 available', 'makes ..12 available', 'making ..12 available', 'made available', 'give|gives|giving', 'furnish*', 'supply|supplies|supplied', 'present|presents', 'disclose*', 'share|shares', 'demonstrat*', 'prove*', 'submit*', 'respond', 'answer', 'available'],
  COMPLIANCE: ['compliance with', 'its compliance', 'in compliance', 'of compliance', 'complies', 'demonstrat*', 'verif*', 'audit*', 'inspect*', 'adherence', 'accountability', 'proof', 'prove', 'evidence'],
  DEMONSTRATES: ['demonstrat*', 'verif*', 'evidence', 'prove*'],
  ALLOWS_AUDIT: ['allow*', 'permit*', 'contribut*', 'submit to', 'grant*', 'enable*'],
  MAY_PROVE: ['may ..8 demonstrate', 'may be used ..10 demonstrate', 'can ..6 demonstrate', 'may ..4 prove', 'security policy'],
};

import type { Lexicon } from '../lexicon.js';

const AUTHORITY = 'authority|authorities|regulator|commissioner|ico|cnil|dpc|fdpic|ombudsman|edpb|garante|aepd';
const STUDY = 'analysis|analyses|evaluation|evaluations|study|studies|appraisal|appraisals|review|reviews|audit|statement|statements';
const HELP = 'support|assistance|help|cooperation|co-operation|involvement|contribution|participation';
const WHOSE = "person's|individual's|subject's|someone's|somebody's|patient's|employee's|member's|tenant's|pupil's|people's|persons'|individuals'|subjects'|employees'|members'|patients'";

/** Further words for helping and for taking help back, for consulting the authority, and for what persons may want. British, American, Irish and translated. */
export const requirementsHelpTurns: Lexicon = {
  IMPACT_ASSESSMENT: [
    `impact ${STUDY} ..5 data protection`, `impact ${STUDY} ..5 privacy|gdpr`, `data protection|privacy impact ${STUDY}`, 'analysis|analyses|evaluation|assessment|assessments|study of|on ..3 impact|impacts ..6 data protection', 'analysis|analyses|evaluation|assessment|assessments|study of|on ..3 impact|impacts ..6 privacy',
    'privacy risk assessment|assessments|analysis', 'data protection risk assessment|assessments|analysis',
  ],
  PRIOR_CONSULTATION: [
    `${AUTHORITY} ..2 must|should|has|have|needs|need|is|are|shall|to be ..1 consulted|involved|approached|asked|heard|notified ..8 ahead|before|advance|prior|risk`, `${AUTHORITY} ..4 consulted|involved|approached|asked|heard ..6 ahead of|in advance|up front|upfront`,
    `${AUTHORITY} ..2 must|should|has|have|needs|need|to ..2 be consulted`, `previous|preliminary|preceding|anticipated consultation|consultations|enquiry|enquiries|inquiry|query|queries|hearing ..6 ${AUTHORITY}`, 'prior|previous|preliminary consultation|consultations|enquiry|enquiries|inquiry|inquiries|query|queries|hearing', `consult|consults|involve|involves|approach|approaches ..4 ${AUTHORITY} ..8 in advance|ahead|beforehand|prior|before`,
  ],
  DATA_SUBJECT_RIGHTS: [
    `${WHOSE} right|rights ..2 to|of`, `${WHOSE} request|requests ..4 information|access|correction|rectification|erasure|deletion|copy`, 'information|access|disclosure|deletion|erasure|correction request|requests under ..2 fadp|gdpr|act|law', 'right|rights to|of information ..4 person|individual|subject|persons|individuals|subjects',
    'access|rectification|opposition|suppression|cancellation , access|rectification|opposition|suppression|cancellation|limitation|portability', 'arco rights',
  ],
  ALL_OF_STAFF: ['all|every|each|any ..3 employee|employees|staff|personnel|person|persons|worker|workers|contractor|contractors|member|members|colleague|colleagues|team'],
  ABOUT_ITS_SUBS: ['about|on|of|regarding|concerning|including ..10 subcontractor|subcontractors|sub-contractor|sub-contractors|subprocessor|subprocessors|sub-processor|sub-processors'],
  HELP_REFUSED: [`further|other|additional|more|any|such ..2 ${HELP} ..4 not|never|neither ..2 owed|due|provided|required|included|given|offered`, `no further|other|additional|more ..2 ${HELP}`],
  // What was just promised is not owed after all.
  TAKEN_BACK: [
    'no obligation|duty|commitment ..2 to do so|this|that', 'not ..2 obliged|required|bound|obligated|committed ..1 to do so|this|that', 'under no obligation|duty ..2 to do so', 'no|any ..2 obligation|duty|entitlement|right thereto', 'no obligation|duty|entitlement exists|arises', 'there is|shall be no ..2 obligation|duty|entitlement .', 'no ..1 entitlement|claim|right ..2 to this|such|that',
    'not ..3 create|creates|give|gives|constitute|constitutes ..3 obligation|duty|entitlement|claim', 'need not do so', 'does not have to do so', 'obligation|duty ..2 to do so ..2 not exist|arise',
  ],
  OTHER_CONSULTATION: [
    'works|staff council', 'employee|union|medical|patient|public|stakeholder|doctor|video|online|specialist|tax|legal consultation|consultations', 'consultation|consultations of|with ..2 council|employees|union|doctor|physician|patient|patients|lawyer|stakeholders|specialist',
    'consult|consults|consulting each|one other|another',
  ],
  EXAMINES: ['not ..1 answer|respond|reply|handle|process|contact|deal', 'check|checks|examine|examines|review|reviews|verify|verifies|investigate|investigates|examination|verification'],
  CONFIDENTIALITY: [
    'keep|keeps|kept|stay|stays|remain|remains ..4 private',
  ],
  LEFT_TO_AGREE: [
    'whether|if and how|when ..20 to be|is|are|be ..1 agreed|settled|discussed',
    'whether ..20 to be|is|are|be ..1 agreed|settled|discussed',
    'how and when ..20 to be|is|are|be ..1 agreed|settled',
    'whether ..12 agree|settle ..4 case',
    'extent|scope|details of ..8 to|be ..1 be|further|separately agreed|determined',
    ': ..2 to be ..1 completed|agreed|determined|confirmed|defined|specified|filled|inserted|advised',
    ': tbd|tba|tbc',
    ': as|if ..1 agreed',
  ],
  HELP_NOT_OWED: [
    'consider|considers|consideration ..4 request|requests',
    'open to ..2 helping|assisting|supporting',
  ],
  COMMITMENT_WAIVED: [
    'this|that does not apply|extend to',
    'this|that shall|will not apply|extend to',
  ],
};

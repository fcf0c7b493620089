import type { Lexicon } from '../lexicon.js';

/** Labels and contents of the description of the processing, and the controller's own part. Art. 28(3) first sentence GDPR. */
export const requirementsSubject: Lexicon = {
  SUBJECT_LABEL: ['subject matter', 'subjectmatter', 'subject and duration', 'subject of ..4 processing|agreement', 'object of ..3 agreement|processing', 'scope of ..3 processing|agreement|services', 'scope', 'processing details', 'details of ..3 processing', 'description of ..3 processing|transfer', 'background', 'service description', 'processing activities', 'recitals', 'purpose of ..3 agreement', 'nature, purpose', 'supply model', 'whereas', 'introduction'],
  PROVIDES_SERVICE: ['provid* ..10 service*', 'provision of ..8 service*', 'supply of', 'supplies', 'services means', 'services ..6 provid*', 'perform* ..6 services', 'hosting', 'use of ..6 service*|platform|software|product*|website*|application*', 'field of', 'software as a service', 'offers ..6 services', 'deliver* ..6 services', 'cloud services', 'operates ..6 platform', 'maintenance'],
  DURATION_LABEL: ['duration*', 'term', 'term and termination', 'term of ..3 agreement|contract|dpa', 'period of ..3 processing|agreement', 'termination', 'retention period'],
  DURATION: [
    'for the duration', 'duration of ..5 processing|agreement|services|contract|dpa', 'for the term', 'term of ..5 agreement|dpa|addendum|contract|tc|services', 'as long as', 'for so long as', 'remain* ..4 force', 'remain* ..2 effect', 'in full force', 'continue* ..8 until|for|as', 'indefinite*', 'until ..8 terminat*|expir*|delet*', 'commence* ..14 terminat*|end*|continu*', 'terminate* automatically', 'automatically terminat*', 'coterminous', 'effective ..4 until', 'expires when', 'duration', 'shall end', 'throughout the term', 'ends when', 'runs ..6 long|for|until', 'renew* automatically', 'same term', 'lasts ..6 as|for|until', 'period for which ..8 retained',
  ],
  // A beginning alone is no term.
  STARTS: ['take* effect', 'becomes effective', 'effective date', 'commence*', 'will start', 'enters into force', 'come* into force'],
  SURVIVES: ['surviv*'],

  NATURE_LABEL: ['nature ..6 process*', 'nature and purpose*', 'nature, purpose*', 'nature of', 'nature', 'type of processing', 'kind of processing', 'processing activit*'],
  PURPOSE_LABEL: ['purpose|purposes', "purpose's", 'aim of'],
  OPERATION: ['collect*', 'record*', 'organis*', 'organiz*', 'structur*', 'stor*', 'adapt*', 'alter*', 'retriev*', 'use', 'using', 'transmi*', 'disseminat*', 'mak* available', 'align*', 'combin*', 'restrict*', 'eras*', 'delet*', 'host*', 'analy*', 'log|logs|logging', 'monitor*', 'support*', 'maint*', 'backup*', 'send*', 'deliver*', 'route*', 'manage*', 'display*', 'transcrib*', 'authenticat*', 'save', 'modify', 'access*', 'comput*'],
  PURPOSE: ['purpose|purposes', 'in order to', 'so as to', 'to provide', 'for providing', 'for the provision', 'to deliver', 'to enable', 'necessary to', 'to perform'],
  NOT_DISCLOSED: ['not obliged to disclose', 'no influence', 'not required to disclose', 'own purposes', 'no visibility'],

  DATA_TYPES_LABEL: ['type|types|categories|category|kind|kinds ..4 data', 'data categories', 'data types', 'type of personal', 'types of personal', 'categories of personal', 'following ..3 personal data', 'kinds of data', 'data elements'],
  DATA_TYPE: ['*name', 'names', 'email*', 'address|addresses', 'telephone', 'phone*', 'contact*', 'ip', 'login*', 'password*', 'usage', 'identif*', 'credential*', 'payment*', 'billing', 'location*', 'date of birth', 'photo*', 'image*', 'content', 'contents', 'messages', 'documents', 'files', 'job title', 'title', 'account*', 'device*', 'cookies', 'log*', 'transaction*', 'employment', 'financial', 'health', 'profile*', 'gender', 'age', 'details', 'preferences', 'data', 'records', 'metadata', 'information', 'demographic*', 'position', 'correspondence', 'company'],
  DATA_SUBJECTS_LABEL: ['categor* ..4 data subject*', 'data subjects', 'data subject categor*', 'type|types|groups ..4 data subject*', 'categor* ..4 persons|individuals', 'circle of ..6 affected|concerned|subjects', 'persons concerned', 'data subjects whose', 'affected persons', 'data subject'],
  DATA_SUBJECT_KIND: ['employee*', 'staff', 'customer|customers', "customers'", 'client|clients', 'user*', 'end users', 'endusers', 'visitor*', 'applicant*', 'supplier*', 'prospect*', 'contact|contacts', 'partner*', 'contractor*', 'agents', 'personnel', 'consumer*', 'patient*', 'student*', 'member|members', 'subscriber*', 'volunteer*', 'candidate*', 'representative*', 'individuals', 'natural persons', 'vendors', 'business partners', 'advisors', 'guests', 'administrators', 'developers', 'worker*', 'collaborators', 'leads', 'recipients', 'freelancers', 'trainees', 'participants'],
  CONTROLLER_DECIDES: ['determined ..4 controller|customer|client', 'determined entirely', 'determined ..3 by', 'sole discretion', 'alone is responsible', 'no influence', 'decided by', 'at the discretion', 'controlled by ..3 customer|controller|client', 'all personal data', 'no visibility'],
  GUIDANCE: ['insert ..3 here', 'to be completed', 'please ..4 insert|complete|describe|specify', 'the list shall state', 'shall state the', 'delete as appropriate', 'describe here', 'to be inserted', 'fill in', 'details missing', 'enter details'],

  CONTROLLER_RESPONSIBLE: [
    'controller|customer|client ..6 responsible', 'customer responsibilit*', 'controller responsibilit*', "customer's responsibility", 'obligations of the ..2 controller|customer|client', 'customer obligations', 'client warrant*', 'controller obligations', 'responsib* ..4 controller|customer|client', 'solely responsible', 'sole responsibility', 'alone responsible', 'solely accountable', 'customer acknowledges ..20 responsib*', 'duties of the ..2 controller|customer|client',
  ],
  CONTROLLER_ACTS_DUTY: [
    'controller|customer|client shall|will|must ..4 comply|ensure|provide|obtain|inform|notify|maintain|warrant|be|only|process|confirm|document|have|establish', 'controller|customer|client warrants|represents|undertakes|ensures|confirms|agrees|guarantees', 'controller|customer|client ..4 warrants|represents', 'controller|customer|client is ..6 responsible|obliged|required', 'controller|customer|client has ..6 complied|obtained', 'customer has given ..10 comply', 'controller|customer|client shall at all times', 'customer shall ..8 sole', 'controller|customer|client ..3 shall comply',
  ],
};

import { judges } from '../judged.js';

/* One sentence, one slot: the verbs and nouns that drafters put there for help, notices, instructions and staff. */

/** The sentence with each of the fillings in its gap. */
const each = (sentence: string, fillings: readonly string[]): (readonly ['present', string])[] => fillings.map((filling) => ['present', sentence.replace('…', filling)]);

judges('breach-notification', each('Incidents # The Provider … any personal data breach without undue delay.', [
  'informs the Customer of', 'notifies the Customer of', 'reports to the Customer', 'alerts the Customer to', 'makes the Customer aware of',
  'brings to the attention of the Customer', 'draws the attention of the Customer to', 'advises the Customer of', 'apprises the Customer of',
  'lets the Customer know about', 'gives the Customer notice of', 'communicates to the Customer', 'discloses to the Customer', 'warns the Customer of',
  'serves notice on the Customer of', 'tells the Customer about', 'contacts the Customer about', 'signals to the Customer', 'escalates to the Customer',
  'announces to the Customer', 'will be in touch with the Customer about', 'passes word to the Customer of', 'flags to the Customer', 'conveys to the Customer',
  'submits to the Customer a report on', 'keeps the Customer informed of', 'writes to the Customer about', 'makes known to the Customer',
  'sends the Customer a notification of', 'messages the Customer about',
]));

judges('breach-notification', each('Duties # The Provider notifies the Customer without undue delay of ….', [
  'any breach of security leading to the loss of personal data', 'any security incident affecting the data', 'any data leak', 'any loss of personal data',
  'any unauthorised access to personal data', 'any privacy incident', 'any compromise of the data', 'any event endangering the security of personal data',
  'any theft of data', 'any violation of the protection of personal data', 'any infringement of the protection of the data', 'any data protection incident',
  'any case in which data were seen by unauthorised persons', 'any actual or suspected data breach', 'any cyber attack on the data',
  'any unlawful destruction or alteration of the data', 'any case of personal data falling into the wrong hands', 'any exposure of the data', 'any misuse of the data',
  'any accidental disclosure', 'any hack',
]));

judges('breach-notification', each('Incidents # The Provider notifies the Customer of any personal data breach ….', [
  'immediately', 'at once', 'promptly', 'without delay', 'without culpable delay', 'as soon as possible', 'as soon as it becomes aware', 'within 24 hours', 'forthwith',
  'straight away', 'within two working days', 'on the same day', 'within one business day', 'no later than 36 hours after discovery', 'as quickly as possible',
  'instantly', 'in good time for Article 33', 'swiftly', 'as soon as practicable', 'the moment it learns of it', 'not later than the following working day',
  'with all due speed', 'urgently',
]));

judges('data-subject-rights', each('Rights # The Provider … requests of data subjects.', [
  'assists the Customer with', 'supports the Customer in answering', 'helps the Customer to answer', 'aids the Customer in handling',
  'cooperates with the Customer in respect of', 'lends the Customer its support with', 'gives the Customer a hand with', 'backs up the Customer in dealing with',
  'renders assistance to the Customer with', 'provides the Customer with support for', 'is at the disposal of the Customer for',
  'facilitates the answering by the Customer of', 'collaborates with the Customer on', 'contributes to the answering by the Customer of',
  'enables the Customer to answer', 'puts the Customer in a position to answer', 'works together with the Customer on', 'stands by the Customer with',
  'will be helpful to the Customer in respect of', 'provides the cooperation needed by the Customer for', 'affords the Customer all help with',
  'takes part in the answering of',
]));

judges('data-subject-rights', each('Duties # The Provider assists the Customer with ….', [
  'requests of data subjects', 'the rights of data subjects', 'subject access requests', 'requests for access, rectification or erasure', 'enquiries from data subjects',
  'complaints and requests from individuals', 'the exercise of rights under Chapter III', 'data subject rights', 'the requests of persons concerned',
  'answering people who ask about their data', 'Articles 12 to 23 GDPR', 'the right to be forgotten and other rights', 'applications by data subjects',
  'requests from individuals to exercise their rights', 'providing copies of data to the people they are about', 'DSARs', 'claims of data subjects',
  'the fulfilment of data subject requests', 'responding to individuals', 'requests from those whose data it is', 'honouring opt-outs and access requests',
]));

judges('confidentiality', each('Staff # The Provider ensures that its staff ….', [
  'are committed to confidentiality', 'are bound by confidentiality', 'have signed confidentiality agreements', 'are under a duty of confidentiality',
  'are subject to secrecy', 'have undertaken to keep the data confidential', 'are obliged to observe secrecy', 'have promised to keep the data secret',
  'are held to confidentiality by contract', 'have accepted a duty of confidence', 'are pledged to secrecy', 'have entered into non-disclosure agreements',
  'are sworn to secrecy', 'have given a confidentiality undertaking', 'treat the data as confidential under a written commitment',
  'have been put under an obligation of confidentiality', 'maintain confidentiality under their employment contracts',
  'are contractually required to keep silent about the data', 'have covenanted to keep the data confidential', 'owe a duty of confidence',
]));

judges('security', each('Duties # The Provider … under Article 32 GDPR.', [
  'takes technical and organisational measures', 'implements appropriate measures', 'maintains appropriate security measures',
  'adopts technical and organisational measures', 'puts in place appropriate safeguards', 'applies security measures', 'has established security measures',
  'ensures a level of security appropriate to the risk', 'secures the data', 'protects the data', 'guarantees the security of processing',
  'sets up technical and organisational measures', 'provides for the security of the data', 'observes the security measures in Annex 2',
  'keeps in place the measures of Annex 2', 'operates the measures of Annex 2', 'carries out the measures of Annex 2', 'complies with the measures of Annex 2',
  'warrants the measures of Annex 2', 'has implemented the measures of Annex 2', 'sees to the security of the processing', 'employs suitable measures',
]));

judges('dpia-assistance', each('Duties # The Provider … data protection impact assessments.', [
  'assists the Customer with', 'supports the Customer in', 'helps the Customer carry out', 'contributes to', 'cooperates in', 'provides information for',
  'supplies what is needed for', 'takes part in', 'gives input for', 'furnishes the details needed for', 'delivers the documents required for',
  'answers questions of the Customer for', 'participates in', 'makes available the information needed for', 'lends support in', 'renders help with',
]));

judges('prior-consultation', each('Duties # The Provider assists the Customer with ….', [
  'the prior consultation of the supervisory authority', 'consulting the supervisory authority beforehand', 'Article 36 GDPR', 'prior consultations',
  'a consultation of the authority', 'consultation with the regulator', 'approaching the regulator before processing starts',
  'the involvement of the authority under Article 36', 'Articles 32 to 36 GDPR', 'seeking the prior advice of the data protection authority', 'consulting the ICO',
  'enquiries to the Commissioner prior to the processing', 'the prior consultation procedure',
]));

judges('unlawful-instruction-notice', each('Instructions # The Provider informs the Customer immediately if an instruction ….', [
  'infringes the GDPR', 'violates data protection law', 'breaches the law', 'is unlawful', 'is contrary to data protection provisions', 'runs counter to the GDPR',
  'contravenes the GDPR', 'is not compatible with data protection law', 'conflicts with the law', 'offends against data protection law', 'would break the law',
  'is not in accordance with the GDPR', 'is in its view inadmissible', 'appears to it to be illegal', 'does not comply with data protection law',
  'goes against the GDPR', 'is at odds with the law', 'is in its opinion not permitted by law', 'would put the Customer in breach of the GDPR',
  'lacks a legal basis in its opinion', 'cannot lawfully be carried out',
]));

judges('documented-instructions', each('Instructions # The Provider ….', [
  'processes personal data only on documented instructions of the Customer', 'handles the data solely as instructed in writing by the Customer',
  'shall not process the data except on the written instructions of the Customer', 'shall process the data exclusively upon the documented directions of the Customer',
  'uses the data only as directed by the Customer in writing', 'shall not deal with the data otherwise than on the recorded instructions of the Customer',
  'is bound by the written instructions of the Customer and processes the data for no other purpose',
  'may process the data only within the limits of the written orders of the Customer',
  'processes the data strictly according to the documented instructions of the Customer',
  'follows only the written instructions of the Customer when processing the data', 'will not touch the data unless told to in writing by the Customer',
  'shall act on nothing but the documented instructions of the Customer when processing the data',
  'limits its processing to what the Customer has instructed in text form', 'shall confine the processing to the documented instructions of the Customer',
  'processes the data on the sole basis of the written instructions of the Customer', 'processes no data without a documented instruction of the Customer',
  'carries out the processing only in line with the instructions which the Customer gave in writing',
  'shall refrain from any processing not covered by written instructions of the Customer', 'processes the data only in the manner the Customer has specified in writing',
  'only processes the data as commissioned in writing by the Customer',
]));

judges('legal-requirement-notice', each('Instructions # The Provider processes data only on documented instructions, …; in that case it informs the Customer before the processing.', [
  'unless required otherwise by Union or Member State law', 'except where the law obliges it to process', 'save where it is legally compelled to do otherwise',
  'unless a statutory duty exists', 'unless the law of the Union demands otherwise', 'except in case of a legal obligation',
  'unless it must process under applicable law', 'if not prevented by mandatory law', 'unless forced to by law', 'save as otherwise laid down by law',
  'subject to mandatory legal requirements', 'except for processing prescribed by law', 'unless a legal provision dictates otherwise',
  'other than where it is under a legal duty to process',
]));

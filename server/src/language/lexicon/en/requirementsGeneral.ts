import type { Lexicon } from '../lexicon.js';

/** Words that the clauses of every data processing agreement share: who, must, tells, helps, at once, only. British, American and translated usage. */
export const requirementsGeneral: Lexicon = {
  SUB_PROCESSOR: [
    'subprocessor*', 'subprocessing', 'subcontract*', 'other|another|additional|further|new|onward processor|processors', 'third party processor|processors', 'third parties to process', 'third party service providers', 'subprocess', 'contracted processor*', 'affiliates and subcontractors', 'further processor*', 'subservice*', 'subsupplier*',
  ],
  PARTIES_BOTH: ['the parties', 'both parties', 'each party', 'either party'],

  PERSONAL_DATA: ['personal data', 'personal information', 'customer data', 'client data', 'protected data', 'data', 'company personal data', 'controller data', 'information relating to'],
  PROCESSING: ['touch|touches', 'work|works with', 'do|does ..1 with', 'process*', 'handl*', 'collect*', 'use|uses|used', 'access*', 'treat*'],

  ONLY: [
    'anything ..4 not', 'not ..8 for anything', 'in no other manner|way', 'no other manner|way', 'for no other', 'nothing but', 'alone', 'refrain ..8 except', 'not ..6 unless', 'no ..8 other than', 'not ..12 save', 'solely',
    'only', 'solely', 'exclusively', 'strictly', 'other than', 'not ..10 except', 'except ..4 instruct*', 'not ..14 unless', 'no other purpose*', 'not ..6 any other', 'limited to', 'not ..8 without', 'otherwise than', 'nothing other than', 'shall not ..12 outside', 'not ..6 beyond',
  ],

  INFORM: [
    'gives|give ..5 warning', 'hear ..2 from us', 'let ..5 know', 'speak ..2 to', 'forewarn*', 'brief|briefs ..2 customer|controller|client', 'come back to', 'make ..6 aware', 'call ..4 attention', 'apprise*',
    'point|points ..3 out', 'draw|draws ..4 attention', 'so advise|inform|notify', 'in touch', 'get ..2 touch', 'make ..5 known', 'raise it', 'say something', 'speak up', 'ask ..3 confirm',
    'inform|informs|informed|informing', 'notif*', '*notice|*notices', 'advise|advises|advised', 'report|reports|reported', 'communicat*', 'tell|tells', 'alert|alerts', 'disclose to', 'make ..4 aware', 'bring ..8 attention', 'announce*', 'warn|warns', 'raise ..4 with', 'let ..3 know', 'draw ..6 attention', 'contact|contacts ..3 customer|controller|client|you', 'escalat*', 'word of ..2 shall|will', 'notice to ..3 customer|controller|client', 'gives notice', 'give notice',
    'says so', 'say so', 'flag|flags', 'point out', 'points out', 'draws ..6 attention', 'draw this', 'let|lets ..4 know', 'raises', 'prior notice', 'notice of', 'warns', 'make known', 'makes known',
  ],
  PROMPTLY: [
    'prompt|promptly', 'immediate|immediately', 'without ..2 delay', 'without delay', 'as soon as', 'within ..4 hour*|day*', 'within _ business|working|calendar days', 'no later than', 'not later than', 'at the latest', 'forthwith', 'expeditious*', 'timely', 'at once', 'in a timely manner', 'swiftly', 'undue delay', 'hours after', 'in the shortest', 'straight away', 'instantly', 'hours of',
  ],
  BEFOREHAND: ['prior', 'before', 'in advance', 'advance', 'beforehand', 'ahead of', 'previously', 'days notice', "days' notice", 'intended', 'at least ..6 days', 'proposed'],

  ASSIST: ['assist*', 'support|supports|supporting|supported', 'help|helps', 'cooperat*', 'cooperate', 'aid|aids', 'collaborat*', 'facilitat*', 'enable ..4 to comply', 'make available ..6 to enable', 'contribut*', 'lend ..2 hand', 'lend|lends|lending ..3 assistance|support|help', 'takes|take part', 'participat*', 'input', 'work|works with ..2 customer|controller|client|you'],

  AUTHORITY: ['autoriteit', 'cnil', 'ico', 'aepd', 'garante', 'datatilsynet', 'ombudsman', 'gegevensbeschermingsautoriteit', 'dpc', 'imy', 'uodo', 'bfdi', 'supervisory authorit*', 'authority|authorities', 'regulator|regulators', 'fdpic', 'commissioner', 'regulatory authorit*', 'supervisory bod*'],
  DOCUMENT_NAMED: [
    'annex*', 'appendix|appendices', 'schedule|schedules', 'exhibit*', 'attachment*', 'cover page', 'order form*', 'services agreement', 'service agreement', 'main agreement', 'master agreement', 'master services agreement', 'principal agreement', 'main contract', 'terms of service', 'terms and conditions', 'privacy policy', 'privacy notice', 'statement of work', 'trust center', 'trust centre', 'service description',
  ],
  DESCRIBED_THERE: ['describe*', 'set out', 'sets out', 'set forth', 'specified', 'defined', 'listed', 'detailed', 'as per', 'stated', 'contained', 'identified', 'laid down', 'see', 'provided in', 'outlined', 'indicated', 'in accordance with', 'referred to', 'included in', 'further specified', 'given in', 'governed by', 'found in', 'follows from', 'results from'],

  /** A clause puts itself above others. */
  PREVAILS: ['prevail', 'prevails', 'take precedence', 'takes precedence'],
};

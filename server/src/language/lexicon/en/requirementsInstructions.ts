import type { Lexicon } from '../lexicon.js';

/** Instructions, statutory exceptions from them and unlawful ones. Art. 28(3)(a), last subparagraph, Art. 29 GDPR. */
export const requirementsInstructions: Lexicon = {
  INSTRUCTION: ['instruction*', 'instruct*', 'directions', 'direction of', 'written orders', 'documented orders', 'directives'],
  ON_INSTRUCTION: [
    'on|upon|under|following|per|pursuant|within ..8 instruction|instructions', 'accordance with ..12 instruction|instructions', 'compliance with ..8 instruction|instructions', 'accordance with ..30 instructions', 'as instructed', 'as ..4 instructed', 'in line with ..6 instructions', 'on behalf ..8 instructions', 'based on ..6 instructions', 'according to ..6 instructions', 'unless ..6 instructed', 'on the basis of ..6 instructions', 'by ..4 instructions', 'follow ..6 instructions', 'abide by ..4 instructions', 'comply with ..6 instructions', 'outside ..6 instructions', 'except ..10 instructions', 'subject to ..6 instructions', 'consistent with ..6 instructions', 'directed by', 'as directed', 'bound by ..4 instructions', 'without ..6 instructions', 'other than ..10 instructions',
  ],
  IN_AGREEMENT_SCOPE: ['accordance with ..4 dpa|agreement|contract|addendum', 'as contractually agreed', 'as agreed', 'as set out in ..4 dpa|agreement|addendum', 'in compliance with ..4 agreement|dpa|addendum'],
  AS_CONTROLLER_ITSELF: ['as ..4 controller|customer|client itself ..4', 'itself ..6 permitted to process', 'itself be permitted'],
  DOCUMENTED: ['document', 'documented', 'documents', 'documenting', 'documentation', 'written', 'writing', 'in writing', 'text form', 'electronic*', 'email*', 'recorded', 'in text', 'support ticket*', 'ticket*', 'set out in this', 'set forth in this', 'as set out in', 'logged', 'api', 'configuration'],
  GIVES_INSTRUCTIONS: ['instructs', 'hereby instruct*', 'right to ..6 instruct*', 'issue ..4 instructions', 'give ..4 instructions', 'provide ..4 instructions', 'instructions ..4 given|issued|provided', 'may ..4 instruct*', 'issues ..8 instructions'],

  LEGALLY_REQUIRED: [
    'required ..10 law|laws|legislation|regulation', 'required to do so', 'requires ..12 to process', 'law|laws|legislation requires|require|obliges|oblige|required', 'law|laws|legislation ..8 requires|require|obliges|oblige|compels|compel', 'required|obliged|compelled ..4 under ..6 law|laws', 'legally ..3 obliged|required|obligated|compelled', 'legal|statutory obligation|obligations|requirement|requirements|duty', 'union or member state law', 'union law', 'member state law', 'mandatory law', 'obliged ..4 by law', 'compelled ..4 by law', 'obligated ..4 by law', 'imposed by law', 'prohibited ..6 by ..3 law|laws', 'applicable law ..6 require*', 'law to which ..8 subject', 'laws to which ..8 subject', 'otherwise required',
  ],
  UNLESS: ['unless', 'except', 'other than where', 'save where', 'save as', 'to the extent required', 'if ..10 require*', 'where ..10 require*', 'provided that', 'exception*', 'in which case', 'in such case', 'in such a case', 'in that case', 'or as required', 'or to ..4 legal obligations', 'if such obligations', 'legal obligations'],
  BEFORE_PROCESSING: [
    'before ..6 processing', 'before process*', 'prior to ..6 processing', 'before ..4 carrying out', 'before ..6 commences', 'prior to ..4 carrying', 'before such', 'prior to such', 'in advance', 'beforehand', 'before doing so', 'prior to doing so', 'before it ..4 process*', 'before the relevant', 'prior to any such processing', 'before complying', 'prior to process*', 'before ..2 starting', 'before ..4 performing', 'prior to performing', 'before ..3 executing', 'before disclos*',
  ],
  LEGAL_REQUIREMENT_NAMED: ['that legal requirement', 'the legal requirement', 'such requirement', 'legal requirement|requirements', 'such legal requirement', 'any such requirement', 'such obligation', 'such obligations', 'these', 'this requirement', 'of this', 'thereof', 'of that requirement', 'such a requirement', 'law requires'],

  INFRINGES: ['infring*', 'violat*', 'breach|breaches|breached|breaching', 'contraven*', 'unlawful*', 'illegal*', 'not compl* with', 'noncompliant', 'conflict with', 'conflicts with', 'contrary to', 'inconsistent with ..6 law|laws|legislation', 'in breach', 'in violation', 'not ..4 lawful'],
  UNLAWFUL_INSTRUCTION: ['unlawful|illegal|infringing instruction|instructions', 'instruction|instructions ..30 infring*|violat*|breach*|contraven*|unlawful|illegal|noncompliant', 'instruction|instructions ..10 not compl*|conflict*', 'instructed ..12 unlawful*|violat*|infring*', 'lawfulness of ..4 instruction*', 'conflict ..4 between ..6 instructions', 'instructions ..8 conflict*', 'conflict ..8 instruction|instructions ..6 law|laws'],
};

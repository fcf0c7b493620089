/** The ways of defining a term in English contracts. */
export const definitions: Readonly<Record<string, readonly string[]>> = {
  HEREINAFTER: [
    'hereinafter|hereafter|henceforth|hereinbelow|nachfolgend|nachstehend', 'in the following', 'referred to ..4 as', 'each|collectively|together referred to', 'known as', 'called', 'defined as', 'abbreviated as', 'for short|brevity',
  ],
  DEFINITION_FILLER: [
    'also|each|collectively|together|jointly|individually|respectively|as|a|an|the|our|referred|to|called|known|or|and|is|are|being|such|simply|herein|hereinafter|hereafter|both|either|in|this|agreement|dpa|addendum|any|all|of|them|them|foregoing|which|shall|be|will|separately|severally|designated|jointly|defined',
  ],
  NAMED: ['hereinafter|hereafter', 'for the purposes of this'],
  COLLECTIVELY: ['together|collectively|individually|jointly|each|both'],
  MEANS: [
    'means', 'mean|include|includes|mean|refers|refer and include|includes', 'shall|will|must mean', 'mean', 'has|have|having the|its|their|such ..2 meaning|meanings', 'shall|will have the ..2 meaning|meanings', 'shall|will bear the ..2 meaning|meanings', 'shall|will|have carry the ..2 meaning|meanings',
    'refers|refer to', 'shall|will refer to', 'has|have the ..3 meaning|meanings', 'is|are|shall be defined as', 'shall|will include', 'shall|will be interpreted|construed', 'has|have the same meaning|meanings', 'bears|bear the meaning', 'has|have the ..1 definition', 'denotes|denote',
    'has|have been defined', 'shall|will have the meaning|meanings ( s )', 'shall be understood as',
  ],
  // What a side may or must do defines nothing.
  IS_BOUND_OR_FREE: ['is|are ..4 entitled|obliged|obligated|authorised|authorized|responsible|bound|free|required|permitted'],
  IS_DEFINED_AS: ['is|are any|all|the|a|an', 'is|are defined', 'as defined', 'includes|include', 'is|are each'],
  /** Behind a quoted term that opens a sentence any form of `to be` gives a meaning. */
  COPULA: ['is|are|am', 'stands|stand for', 'covers|cover', 'comprises|comprise', 'refers|refer to'],
  /** Verbs of naming. */
  CALLS: ['call|calls ..3 it|this|that|these|those|them|him|her|you', 'we call ..3', 'which we|the parties call', 'refer to ..3 as', 'known here as', 'named here'],
  SPEAKS_OF: ['speaks|speak of', 'say|says|saying', 'write|writes', 'talk|talks of|about', 'read|reads|see the words|word|term|terms', 'refers|refer to', 'reference|references to', 'mentions|mention', 'uses|use the terms|term|word|words'],
  MEANS_THE_SAME: ['the same thing', 'mean|means the same', 'interchangeable|interchangeably|synonymous|synonymously|synonyms|equivalent', 'no difference'],
  IS_MEANT: ['means|mean|meant', 'includes|include', 'stands|stand for', 'understood', 'refers|refer'],
  /** A meaning that says who somebody is. */
  NAMES_SOMEBODY: ['party|parties', 'entity|entities', 'company|companies', 'customer|customers', 'controller ..12 processor', 'person|persons', 'who|whoever', 'you', 'we', 'article', 'inc|ltd|llc|gmbh|ag', 'firm|firms', 'organisation|organization'],
  /** A meaning that says for which act or paper the letters stand. */
  NAMES_PAPER: ['act|acts', '*regulation|*regulations', 'law|laws', '*directive|*directives', '*ordinance', 'code', '*agreement|*agreements', 'addendum', 'clauses', 'terms', 'area', '*framework', 'conditions', 'party|parties'],
  /** A paper that a definition may stand for, so that two definitions with the same words for it mean the same one. */
  NAMES_CONTRACT: ['agreement|agreements', 'contract|contracts', 'terms', 'conditions', 'addendum', 'dpa', 'order form|forms', 'policy|policies', 'msa'],
  IN_THE_SENSE: ['within the meaning', 'in the sense', 'as defined', 'as that term', 'as such term', 'has|have the meaning'],
  /** The contract points to another document for the terms it does not define. */
  TERMS_ELSEWHERE: ['terms|words|expressions ..4 not ..4 defined ..14 meaning|meanings', 'unless ..4 defined ..16 meaning|meanings ..4 given|set|ascribed|assigned|provided', 'not ..3 defined ..12 meaning|meanings ..14 agreement|terms|contract'],
  /** Without a law beside it: the terms of another paper hold here. */
  TERMS_SHARED: ['terms|words|expressions|definitions defined|used|given|set ..12 same meaning|meanings', 'definitions ..2 in|of ..8 apply', 'terms|words|expressions defined in ..6 apply|applies', 'same meaning|meanings as in ..4 agreement|terms|contract|msa'],
  /** Notions that the law defines itself. Art. 4 GDPR; Art. 5 FADP. */
  LAW_DEFINES: ['process|processes|processed|processing', 'personal information', 'security breach|breaches', 'data breach|breaches', 'recipient|recipients', 'health data', 'genetic data', 'biometric data'],
  /** The sentence sends its reader to a definition further down. */
  DEFINED_LATER: [
    'defined|described|explained|specified below|hereafter|hereinafter|hereunder|later|elsewhere|further', 'below|later|hereafter ..2 defined|described|explained', 'see below', 'see ..3 definition|definitions|glossary', 'for|see the meaning|definition of',
  ],
  TERM_HEADER: ['term|terms', 'defined term|terms', 'expression|word', 'abbreviation'],
  MEANING_HEADER: ['meaning|meanings', 'definition|definitions', 'explanation', 'description'],
  DEFINITIONS_HEADING: ['definition|definitions', 'defined terms', 'glossary', 'interpretation', 'key terms'],
  PARTIES_HEADING: ['parties|party'],
};

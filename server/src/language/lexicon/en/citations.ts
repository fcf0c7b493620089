import { LAW_NAMES } from '../lawNames.js';
import type { Lexicon } from '../lexicon.js';

/** How English texts cite: the words that lead to each part of a provision, and those that say a law is no longer in force. */
export const citations: Lexicon = {
  ...LAW_NAMES,
  CITE_ARTICLE: ['article', 'articles', 'art', 'arts', 'artt', 'artikel', 'artikeln'],
  CITE_SECTION: ['§', 'section', 'sections', 'sec', 'secs'],
  CITE_RECITAL: ['recital', 'recitals', 'erwägungsgrund'],
  CITE_CHAPTER: ['chapter', 'chapters', 'kapitel'],
  CITE_CLAUSE: ['clause', 'clauses', 'klausel'],
  CITE_PARAGRAPH: ['paragraph', 'paragraphs', 'para', 'paras', 'par', 'subsection', 'subsections', 'abs', 'absatz'],
  CITE_SUBPARAGRAPH: ['subparagraph', 'subparagraphs', 'subpara'],
  CITE_SUBPARAGRAPH_1: ['first subparagraph', 'first sub paragraph'],
  CITE_SUBPARAGRAPH_2: ['second subparagraph', 'second sub paragraph'],
  CITE_SUBPARAGRAPH_3: ['third subparagraph', 'third sub paragraph'],
  CITE_SENTENCE: ['sentence', 'satz'],
  CITE_LETTER: ['point', 'points', 'letter', 'letters', 'lit', 'litt', 'litera', 'item', 'items', 'buchst', 'bst'],
  CITE_NUMBER: ['no', 'nos', 'number', 'numbers', 'nr'],
  CITE_HALF: ['alt', 'alternative'],
  CITE_RANGE: ['to', 'through', 'until', 'up to', 'thru'],
  CITE_AND: ['and', 'or', 'and/or', 'and / or', 'as well as', 'und', 'oder', ',', '/', '&', 'respectively'],
  CITE_IVM: ['in conjunction with', 'read with', 'read together with', 'i . v . m .', 'ivm'],
  CITE_FOLLOWING: ['ff', 'f', 'et seq', 'et sequ', 'et seqq', 'et sequentes', 'and following'],
  CITE_CONNECTOR: ['of', 'the', 'in', 'to', 'under', 'from', 'eu', "eu's", 'european', 'swiss', 'german', 'austrian', 'uk', "uk's", 'united', 'kingdom', "kingdom's", 'revised', 'new', 'der', 'des', 'applicable'],
  CITE_OWN: [
    '*agreement', 'contract', 'dpa', 'addendum', 'annex', 'annexes', 'appendix', 'schedule', 'exhibit', 'attachment', 'terms', 'hereof', 'herein', 'this', 'these', 'above', 'below', 'policy', 'order', 'bylaws', 'customer', 'controller', 'processor',
  ],
  CITE_LAW_NOUN: ['code', 'act', 'acts', 'directive', 'regulation', 'treaty', 'charter', 'convention', 'constitution', 'law', 'statute', 'decision', 'ordinance', 'rules', 'legislative|presidential|royal|government decree', 'decree'],
  CITE_NO_NUMBER: ['day|days', 'week|weeks', 'month|months', 'year|years', 'hour|hours', 'minute|minutes', 'business', 'calendar', 'working', 'percent', 'per', '%', '€', 'eur', 'euro', 'usd', 'times', 'th', 'st', 'nd', 'rd'],
  CITE_SUPERSEDED: [
    'superseded|supersedes|superseding', 'repealed|repealing|repeals|repeal', 'replaced|replaces|replacing|replace', 'formerly', 'former', 'previously', 'previous', 'no longer', 'invalidated|invalid|invalidating|invalidation', 'struck down', 'predecessor',
    'successor', 'until 25 may 2018', 'old|prior version|law', 'outdated', 'historical|historically', 'instead of',
  ],
  // `as amended, replaced or superseded from time to time` says nothing about the present.
  CITE_AS_AMENDED: [
    'as amended ..6 superseded|replaced|repealed', 'amended ..3 replaced|superseded|repealed ..4 from time to time', 'amended , replaced or|and superseded|repealed', 'as ..3 supplemented ..4 superseded|replaced', 'as ..2 replaced from time to time',
    'as may be ..6 replaced|superseded', 'and|or any successor', 'any successor|replacement',
  ],
};

import type { Lexicon } from '../lexicon.js';

/** How English contracts refer to their own parts, and what says that a part is of another paper. */
export const references: Lexicon = {
  REFER_SECTION: ['section', 'sections', 'sec', 'secs', 'clause', 'clauses', 'cl', 'cls', 'chapter', 'chapters', 'subsection', 'subsections', 'subclause', 'subclauses', 'sub clause', 'point', 'points', 'ziffer', 'abschnitt', 'punkt'],
  REFER_PART: ['part', 'parts'],
  REFER_NUMBER: ['no', 'nos', 'number', 'numbers', 'item', 'items'],
  REFER_SIGN: ['§'],
  REFER_ARTICLE: ['article', 'articles', 'art', 'arts'],
  REFER_PARAGRAPH: ['paragraph', 'paragraphs', 'para', 'paras', 'sub paragraph', 'subparagraph', 'subparagraphs'],
  REFER_ANNEX: ['annex', 'annexes', 'annexe', 'annexure', 'annexures', 'appendix', 'appendices', 'appendixes', 'schedule', 'schedules', 'exhibit', 'exhibits', 'attachment', 'attachments', 'anlage', 'anhang', 'beilage'],
  REFER_TABLE: ['table', 'tables'],
  REFER_LETTER: ['under|in|at|to|by|with letter|letters|point'],
  REFER_PAGE: ['page', 'pages'],
  REFER_THIS: [
    'this|these|present ..3 agreement|agreements|addendum|contract|dpa|deed|document|terms|clauses', 'this data ..2 annex|schedule|exhibit|appendix', 'hereof', 'herein', 'hereto', 'the dpa', 'the data processing agreement|addendum|annex|terms', 'the addendum', 'dpa',
  ],
  REFER_THIS_ANNEX: ['this annex|annexe|annexure|appendix|schedule|exhibit|attachment'],
  REFER_OTHER: [
    'main|master|principal|services|service|underlying|framework|license|licence|commercial|subscription|customer|hosting|support|primary|cooperation|confidentiality|nondisclosure|bdpa|purchase ..2 agreement|contract|terms', 'master services agreement', 'msa', 'sla', 'slas', 'nda', 'service level agreement',
    'terms', 'terms of service|use|business', 'terms and conditions', 'general terms ..2 conditions', 'tc', 'tcs', 't & cs', 'sccs', 'scc', 'standard contractual clauses', 'model clauses', 'order', 'order form|forms', 'statement|statements of work', 'sow', 'uk addendum', 'approved addendum', 'international data transfer addendum|agreement', 'idta', 'ico addendum', 'mandatory clauses', 'those ..2 clauses|terms',
    'that|latter ..1 contract|agreement|deed|document', 'works|supply|delivery|consultancy|consulting|maintenance|employment|lease|loan|distribution|agency|cloud|saas|software|development|outsourcing|project ..2 agreement|contract', 'tender|bid|bidding|procurement|contract|offer|project|quality ..1 documents|documentation|specification|specifications|conditions', 'terms of reference',
    'guideline|guidelines', 'policy', 'policies', 'handbook', 'manual', 'iso', 'iso/iec', 'nist', 'soc', 'standard', 'proposal', 'quote', 'quotation', 'privacy notice|statement', 'charter', 'bylaws', 'rules', 'framework', 'opinion', 'decision', 'license', 'licence', 'report', 'guidance', 'eula', 'cover page', 'key terms', 'questionnaire', 'certificate', 'recommendations',
  ],
  REFER_ATTACHED: ['attached', 'appended', 'annexed'],
  REFER_PREAMBLE: ['preamble'],
  REFER_IMPRINT: ['imprint', 'legal notice'],
  REFER_HEADING: ['heading|head|header of this agreement|dpa|addendum|contract', 'head|top of this agreement|dpa|addendum|contract'],
  REFER_LINK: ['this link', 'the|this link below', 'following link', 'click here', 'clicking here', 'link provided here'],
  /** Words before the quoted title of a part; the last of them only where it is said to be below or above. */
  REFER_SEE: ['see'],
  REFER_PLACED: ['" below|above', '" ( below|above', '" , below|above', 'below|above under|in|at "'],
  REFER_READ: ['read|consult|refer|look'],
  REFER_LOOK: ['see', 'refer', 'description'],
  REFER_AS: ['as stipulated|provided|described|agreed|required|foreseen|regulated in|under|by|for'],
  REFER_STATED: ['lists'],
  REFER_STATED_IN: [
    'set out|forth in|at', 'listed|described|specified|named|detailed|identified|contained|defined|indicated|enumerated|stated|mentioned|provided|laid in|at', 'laid down in', 'in accordance with', 'in accordance with the provisions of', 'pursuant to', 'as per',
  ],
  REFER_LISTS: ['lists', 'sets out|forth', 'names', 'contains', 'describes', 'specifies', 'identifies', 'details', 'enumerates', 'states'],
  REFER_TOPIC_PURPOSES: ['purpose|purposes'],
  REFER_TOPIC_SUBPROCESSORS: ['*subprocessor|*subprocessors', 'sub processor|processors', 'subcontractor|subcontractors', 'sub contractor|contractors', 'further|other|additional processor|processors'],
  REFER_TOPIC_ERASURE: ['erase|erased|erases|erasing|erasure', 'delete|deleted|deletes|deleting|deletion', 'destroy|destroyed|destruction', 'retention', 'retain|retained|retaining', 'returned|return'],
  REFER_TOPIC_INSTRUCTORS: ['persons|contacts|person ..3 instructions', 'issue|give|receive instructions', 'authorised|authorized persons|contacts'],
  REFER_TOPIC_MEASURES: ['measures|measure', 'safeguards', 'controls', 'encryption', 'security'],
  REFER_APART: [
    'separate ..2 document|documents|file|files|annex|schedule|sheet|list', 'separately ..2 provided|available|supplied|made|attached|maintained', 'available at|on|online|under|upon|from', 'found at|on|under', 'published ..2 at|on', 'online', 'website', 'web site', 'webpage', 'download', 'downloaded', 'portal', 'trust center', 'trust centre', 'on request', 'upon request', 'url',
  ],
};

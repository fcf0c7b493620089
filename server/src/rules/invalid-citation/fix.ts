import type { Contract } from '../../contract/contract.js';
import { article } from '../../knowledge/statutes/statutes.js';
import type { Finding, Fix } from '../finding.js';

/**
 * `Art. 4 Abs. 7` becomes `Art. 4 Nr. 7`, `Article 4 para. 7` becomes `Article 4(7)`; the first paragraph of an article that has none is the article
 * itself. Where several provisions may be meant there is no fix.
 */
export function fixCitation(contract: Contract, finding: Finding): readonly Fix[] {
  const text = contract.document.text.slice(finding.span.start, finding.span.end);
  const numbered = finding.message === 'numbered';
  const replaced = numbered ? renumber(text) : isUndivided(finding) ? withoutParagraph(text) : null;
  if (replaced === null) return [];
  const one: Fix = { title: numbered ? 'cite-number' : 'cite-article', args: { with: replaced }, edits: [{ span: finding.span, text: replaced }], snippet: false, preferred: finding.related.length === 0 };
  if (finding.related.length === 0) return [one];
  const edits = [finding, ...finding.related].flatMap(({ span }) => {
    const written = renumber(contract.document.text.slice(span.start, span.end));
    return written === null ? [] : [{ span, text: written }];
  });
  return [{ title: 'cite-all', args: { count: String(edits.length) }, edits, snippet: false, preferred: true }, one];
}

const WORDS: readonly (readonly [from: string, to: string])[] = [['Absätze', 'Nummern'], ['Absatz', 'Nummer'], ['Abs.', 'Nr.'], ['Abs', 'Nr.']];

function renumber(text: string): string | null {
  for (const [from, to] of WORDS) if (text.includes(from)) return text.replace(from, to);
  const english = /,? ?(?:paragraph|para\.?) ?(\d{1,2})/.exec(text);
  return english ? text.replace(english[0], `(${english[1] ?? ''})`) : null;
}

/** Only the first paragraph is cited, of an article with neither paragraphs nor numbers nor letters. */
function isUndivided({ args }: Finding): boolean {
  const known = args['unit'] === 'article' ? article(args['law'] ?? '', args['article'] ?? '') : undefined;
  const narrower = ['subparagraph', 'letter', 'number', 'to'].some((part) => args[part] !== undefined);
  return known !== undefined && known.paragraphs === undefined && known.numbers === undefined && known.letters === undefined && args['paragraph'] === '1' && !narrower;
}

function withoutParagraph(text: string): string | null {
  const shorter = text.replace(/ ?(?:\(1\)|(?:Absatz|Abs\.?|, paragraph|paragraph|para\.?) ?1)(?!\d)/, '');
  return shorter === text ? null : shorter;
}

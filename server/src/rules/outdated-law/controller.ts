import type { Span, TextEdit } from '../../text/span.js';

const ACCUSATIVE = new Set(['durch', 'für', 'an', 'ohne', 'gegen', 'um', 'auf', 'über']);
const DATIVE = new Set(['von', 'mit', 'bei', 'aus', 'nach', 'gegenüber', 'zu', 'seit', 'außer', 'ausser']);

/** Articles before `verantwortliche(n) Stelle` with the masculine forms they may become, by the case that the word before them asks for. */
const FORMS: Readonly<Record<string, { readonly any: readonly string[]; readonly accusative?: string; readonly dative?: string }>> = {
  die: { any: ['der Verantwortliche', 'den Verantwortlichen'], accusative: 'den Verantwortlichen' },
  der: { any: ['des Verantwortlichen', 'dem Verantwortlichen'], dative: 'dem Verantwortlichen' },
  eine: { any: ['ein Verantwortlicher', 'einen Verantwortlichen'], accusative: 'einen Verantwortlichen' },
  einer: { any: ['eines Verantwortlichen', 'einem Verantwortlichen'], dative: 'einem Verantwortlichen' },
  zur: { any: ['zum Verantwortlichen'] },
  als: { any: ['als Verantwortlicher'] },
};

/**
 * Edits that turn `verantwortliche Stelle` at `span` into `Verantwortlicher`: the noun changes its gender, so the article goes along.
 * Several where the case cannot be seen, none where another word stands before it.
 */
export function controllerFor(text: string, span: Span): readonly TextEdit[] {
  const words = text.slice(span.start, span.end);
  const before = /(?:(\p{L}+)\s)?(\p{L}+)\s$/u.exec(text.slice(Math.max(0, span.start - 40), span.start));
  const article = before?.[2] ?? '';
  const forms = FORMS[article.toLowerCase()];
  if (!forms || !Object.hasOwn(FORMS, article.toLowerCase()) || /stellen$/i.test(words)) return [];
  const governor = (before?.[1] ?? '').toLowerCase();
  const cased = ACCUSATIVE.has(governor) ? forms.accusative : DATIVE.has(governor) ? forms.dative : undefined;
  const capital = /^\p{Lu}/u.test(article);
  const start = span.start - article.length - 1;
  return (cased === undefined ? forms.any : [cased]).map((form) => ({ span: { start, end: span.end }, text: capital ? form.charAt(0).toUpperCase() + form.slice(1) : form }));
}

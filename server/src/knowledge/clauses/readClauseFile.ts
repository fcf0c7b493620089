import type { Span } from '../../text/span.js';
import { LIMBS } from '../requirements/limbs.js';
import { isRequirementId, type RequirementId } from '../requirements.js';
import { type ClauseEntry, type ClauseLanguage, SOFTENED } from './clause.js';
import { FIELD_OF, frontMatter, type Line, linesOf, SECTION_OF } from './clauseFormat.js';
import type { Position } from './position.js';
import { isSlot } from './slots.js';

/** What is wrong with a clause file. With a `fatal` one it is not used at all. */
export interface ClauseProblem {
  readonly id: 'encoding' | 'front-matter' | 'line' | 'missing-field' | 'unknown-field' | 'unknown-requirement' | 'unknown-language' | 'missing-text' | 'unknown-section' | 'section-twice' | 'unknown-limb' | 'unknown-placeholder';
  readonly span: Span;
  /** What is wrong there, in the file's own words. */
  readonly subject: string;
  readonly fatal: boolean;
}

/** A clause file as read: the clause, unless something in it is fatally wrong, and all that is wrong. */
export interface ClauseReading {
  readonly clause: ClauseEntry | null;
  readonly problems: readonly ClauseProblem[];
}

const LANGUAGES: readonly string[] = ['de', 'de-CH', 'en'];

/**
 * Reads a clause file of the user's in the format of the library: front matter (`id`, `language`, `title`), then the text, or a section for each
 * position, then sentences for limbs. Spans count UTF-16 units from the start of `text`. Never throws; whatever is wrong is among the problems.
 */
export function readClauseFile(text: string): ClauseReading {
  const problems: ClauseProblem[] = [];
  const report = (id: ClauseProblem['id'], span: Span, subject = '', fatal = true): void => void problems.push({ id, span, subject, fatal });
  const lines = linesOf(text);
  const whole = lines[0] ?? { text: '', start: 0, end: 0 };
  if (/[\u0000\ufffd]/.test(text)) report('encoding', whole);
  const { fields, bodyFrom, bad, closed } = frontMatter(lines);
  if (!closed) report('front-matter', whole);
  for (const line of bad) report('line', line, line.text.trim());
  for (const [name, field] of fields) if (!FIELD_OF.has(name)) report('unknown-field', field.key, name, false);
  if (!closed) return { clause: null, problems };
  const value = (name: string): string => fields.get(name)?.value ?? '';
  for (const name of ['id', 'language', 'title']) if (value(name) === '') report('missing-field', fields.get(name)?.key ?? whole, name);
  if (value('id') !== '' && !isRequirementId(value('id'))) report('unknown-requirement', fields.get('id')!.span, value('id'));
  if (value('language') !== '' && !LANGUAGES.includes(value('language'))) report('unknown-language', fields.get('language')!.span, value('language'));
  const id = isRequirementId(value('id')) ? value('id') as RequirementId : null;
  const language = (LANGUAGES.includes(value('language')) ? value('language') : 'en') as ClauseLanguage;

  const bodies: Partial<Record<Position, string>> = {};
  const limbs: Record<string, string> = {};
  for (const part of partsOf(lines.slice(bodyFrom))) {
    const told = checkPlaceholders(part.lines, language, report);
    const section = part.title === '' ? 'balanced' : SECTION_OF.get(part.title.toLowerCase());
    if (part.limb !== '') {
      if (id && !isLimb(id, part.limb)) report('unknown-limb', part.heading, part.limb, false);
      else if (part.limb in limbs) report('section-twice', part.heading, part.limb, false);
      else if (told !== '') limbs[part.limb] = told.replace(/\s*\n\s*/g, ' ');
    } else if (!section) report('unknown-section', part.heading, part.title, false);
    else if (section !== 'limbs' && told !== '') {
      if (bodies[section] !== undefined) report('section-twice', part.heading, part.title, false);
      else bodies[section] = told;
    }
  }
  const balanced = bodies.balanced ?? bodies.controller ?? bodies.processor;
  if (balanced === undefined) report('missing-text', whole);
  if (!id || balanced === undefined || problems.some(({ fatal }) => fatal)) return { clause: null, problems };
  const list = (name: string, separator: string): string[] => value(name).split(separator).map((part) => part.trim()).filter((part) => part !== '');
  return {
    clause: {
      id, language, title: value('title'), provisions: value('provisions'), asOf: value('asOf'), home: list('home', ',').filter(isRequirementId),
      placeholders: list('placeholders', ';'), citeGdpr: value('citeGdpr'), citeDsg: value('citeDsg'),
      bodies: { balanced, controller: bodies.controller ?? balanced, processor: bodies.processor ?? balanced }, limbs,
    },
    problems,
  };
}

const isLimb = (id: RequirementId, limb: string): boolean => limb === SOFTENED || LIMBS[id].some((known) => known.id === limb);

interface Part {
  /** Empty for the text before the first heading. */
  readonly title: string;
  readonly limb: string;
  readonly heading: Span;
  readonly lines: Line[];
}

/** The text under each heading of the second level, and under those of the third in the section of the limbs. */
function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [{ title: '', limb: '', heading: lines[0] ?? { start: 0, end: 0 }, lines: [] }];
  for (const line of lines) {
    const heading = /^(#{2,3})[ \t]+(.*?)[ \t]*$/.exec(line.text);
    const last = parts[parts.length - 1]!;
    const inLimbs = SECTION_OF.get(last.title.toLowerCase()) === 'limbs';
    if (heading?.[1] === '##') parts.push({ title: heading[2]!, limb: '', heading: line, lines: [] });
    else if (heading && inLimbs) parts.push({ title: last.title, limb: heading[2]!, heading: line, lines: [] });
    else last.lines.push(line);
  }
  return parts;
}

const BRACES = /\$\{\d+:|\{[^{}]*\}?/g;
const SLOT = /^\{([A-Za-z][A-Za-z.-]*)(?::([^{}|]*)(?:\|([^{}|]*))?)?\}$/;

/** The text of the lines; what stands in braces and is no placeholder is reported. */
function checkPlaceholders(lines: readonly Line[], language: ClauseLanguage, report: (id: ClauseProblem['id'], span: Span, subject: string) => void): string {
  for (const line of lines) {
    for (const match of line.text.matchAll(BRACES)) {
      if (match[0].startsWith('$')) continue;
      const [, path, argument, many] = SLOT.exec(match[0]) ?? [];
      if (path !== undefined && isSlot(path, argument, many, language)) continue;
      report('unknown-placeholder', { start: line.start + match.index, end: line.start + match.index + match[0].length }, match[0]);
    }
  }
  return lines.map((line) => line.text.trimEnd()).join('\n').trim();
}

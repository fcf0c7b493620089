import type { ProvisionPath } from './types.js';

/** Paragraph, or paragraph and letter, of an article -> concepts; `''` stands for the article as a whole. */
type Parts = Readonly<Record<string, readonly string[]>>;

const RIGHTS: Parts = { '': ['DATA_SUBJECT_RIGHTS'] };
const TRANSFERS: Parts = { '': ['TRANSFER_ARTICLE', 'TRANSFER_BASIS'] };
const SECURITY: Parts = { '': ['SECURITY_ARTICLE'] };

const articles = (from: number, to: number, parts: Parts): Record<string, Parts> => Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), parts]));

/** What provisions are about, in the concepts of the lexicon. Regulation (EU) 2016/679, DSG (SR 235.1), DSV (SR 235.11); structure as in the statutes beside this file. */
const MATTERS: Readonly<Record<string, Readonly<Record<string, Parts>>>> = {
  gdpr: {
    ...articles(15, 22, RIGHTS),
    12: RIGHTS,
    28: {
      2: ['SUB_PROCESSOR'], 4: ['SUB_PROCESSOR'], '3a': ['INSTRUCTION'], '3b': ['CONFIDENTIALITY'], '3c': ['SECURITY_ARTICLE'], '3d': ['SUB_PROCESSOR'], '3e': ['DATA_SUBJECT_RIGHTS'],
      '3f': ['ARTICLES_32_TO_36'], '3g': ['ENDING_ARTICLE'], '3h': ['AUDIT_ARTICLE'],
    },
    29: { '': ['INSTRUCTION'] },
    32: SECURITY,
    33: { '': ['BREACH'] },
    34: { '': ['BREACH'] },
    35: { '': ['IMPACT_ASSESSMENT'] },
    36: { '': ['PRIOR_CONSULTATION'] },
    ...articles(44, 49, TRANSFERS),
  },
  dsg: {
    8: SECURITY,
    9: { '1a': ['AS_CONTROLLER_ITSELF'], 2: ['AUDIT_ARTICLE'], 3: ['SUB_PROCESSOR'] },
    ...articles(16, 17, TRANSFERS),
    22: { '': ['IMPACT_ASSESSMENT'] },
    23: { '': ['PRIOR_CONSULTATION'] },
    24: { '': ['BREACH'] },
    25: RIGHTS,
    28: RIGHTS,
    32: RIGHTS,
  },
  dsv: {
    ...articles(1, 6, SECURITY),
    7: { '': ['SUB_PROCESSOR'] },
    ...articles(8, 12, TRANSFERS),
    14: { '': ['IMPACT_ASSESSMENT'] },
    15: { '': ['BREACH'] },
    ...articles(16, 22, RIGHTS),
  },
};

const CHAPTERS: Readonly<Record<string, readonly string[]>> = { III: ['DATA_SUBJECT_RIGHTS'], V: ['TRANSFER_ARTICLE', 'TRANSFER_BASIS'] };
/** A longer range of articles or letters names many matters, and so none. */
const LONGEST = 5;
/** `Art. 33 bis 36`: the duties with which Art. 28(3)(f) GDPR has the processor assist. */
const ASSISTED = { from: [32, 33, 34], to: 36 };
/** Chapter III GDPR, cited by its articles. */
const RIGHTS_RANGE = { from: 12, to: 23 };

/** The concepts that a cited provision speaks of whatever the words around it; none for an unknown law or a range over many matters. */
export function mattersOf(law: string | null, path: ProvisionPath): readonly string[] {
  const id = law === 'uk-gdpr' ? 'gdpr' : law;
  const known = id === null || !Object.hasOwn(MATTERS, id) ? undefined : MATTERS[id];
  if (!known) return [];
  if (path.unit === 'chapter') return id === 'gdpr' && path.to === null ? (CHAPTERS[/^\d/.test(path.article) ? ['', 'I', 'II', 'III', 'IV', 'V'][Number(path.article)] ?? '' : path.article.toUpperCase()] ?? []) : [];
  if (path.unit !== 'article') return [];
  if (path.toLevel !== 'article' || path.to === null) return inArticle(known, path);
  const [from, to] = [Number(path.article), Number(path.to)];
  if (id === 'gdpr' && to === ASSISTED.to && ASSISTED.from.includes(from)) return ['ARTICLES_32_TO_36'];
  if (id === 'gdpr' && from >= RIGHTS_RANGE.from && to <= RIGHTS_RANGE.to) return ['DATA_SUBJECT_RIGHTS'];
  if (!(to > from)) return [];
  const each = Array.from({ length: Math.min(to - from + 1, LONGEST + 1) }, (_, i) => known[String(from + i)]?.[''] ?? []);
  return each.length <= LONGEST || each.every((concepts) => concepts[0] === 'TRANSFER_ARTICLE') ? [...new Set(each.flat())] : [];
}

function inArticle(known: Readonly<Record<string, Parts>>, { article, paragraph, subparagraph, letter, to, toLevel }: ProvisionPath): readonly string[] {
  const parts = Object.hasOwn(known, article) ? known[article]! : {};
  const whole = parts[''] ?? [];
  if (paragraph === null) return whole;
  if (article === '28' && paragraph === '3' && subparagraph === '2') return ['UNLAWFUL_INSTRUCTION'];
  const first = letter ?? paragraph;
  const last = to !== null && toLevel === (letter === null ? 'paragraph' : 'letter') ? to : first;
  const span = codeOf(last) - codeOf(first);
  if (!(span >= 0 && span < LONGEST)) return whole;
  const found = Array.from({ length: span + 1 }, (_, i) => String.fromCharCode(codeOf(first) + i)).flatMap((part) => parts[letter === null ? part : paragraph + part] ?? parts[paragraph] ?? []);
  return found.length > 0 ? [...new Set(found)] : whole;
}

const codeOf = (part: string): number => (part.length === 1 ? part.charCodeAt(0) : Number.NaN);

/** Every concept a citation may give. */
export const CITED_CONCEPTS: ReadonlySet<string> = new Set([
  'ARTICLES_32_TO_36', 'UNLAWFUL_INSTRUCTION', ...[...Object.values(CHAPTERS), ...Object.values(MATTERS).flatMap((law) => Object.values(law).flatMap((parts) => Object.values(parts)))].flat(),
]);

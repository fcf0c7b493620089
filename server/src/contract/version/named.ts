import { factsOf } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import { LANGUAGE_NAMES, NAMES_A_LANGUAGE } from '../../language/lexicon/languageNames.js';
import type { ConceptHit } from '../../language/phrases.js';
import { foldKey, type Token } from '../../language/tokens.js';
import type { Block, Segment } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { Span } from '../../text/span.js';
import type { Contract, PlacedBlock } from '../contract.js';

/** A file that a text says holds its version in a language. */
interface Named {
  readonly language: Language;
  readonly target: string;
}

const KEY = 'dpa-version-of';
/** More are no versions of one contract, but a list of files. */
const MOST = 3;
/** A paragraph of more is a list of files, too. */
const MOST_MENTIONS = 12;
const MOST_LINKS = 50;
const FILE = /\.(?:md|markdown)$/i;
const MENTIONS = /\.(?:md|markdown)(?![\p{L}\p{N}])/iu;
/** A file named in plain words. Bounded, so linear. */
const WORD = /(?<![\p{L}\p{N}_.:/@-])(?:\.\.?\/){0,8}[\p{L}\p{N}_][\p{L}\p{N}_./-]{0,120}\.(?:md|markdown)(?![\p{L}\p{N}])/giu;
const LANGUAGES: readonly Language[] = ['de', 'en'];

const memo = new ReadingMemo<Language, readonly Named[]>();

/** Whether a block names the file of a version. */
export const namesVersion = ({ block, language }: PlacedBlock): boolean => namedIn(block, language).length > 0;

/**
 * The files that an agreement in one language names as its version in the other, as written there: by `dpa-version-of: dpa-en.md` in the front matter, or
 * by a link or file name whose label or sentence says so (`Englische Fassung: [dpa-en.md](dpa-en.md)`). What a file is called says nothing.
 */
export function namedVersions({ document, holding, kind, languages }: Contract): readonly string[] {
  const declared = document.frontMatter.get(KEY) ?? '';
  if ((declared === '' && holding.versionFiles.length === 0) || kind !== 'dpa' || languages.length > 1) return [];
  const said = holding.versionFiles.flatMap(({ block, language }) => namedIn(block, language)).filter(({ language }) => language !== languages[0]);
  return [...new Set([...(FILE.test(declared) ? [declared] : []), ...said.map(({ target }) => target)])].slice(0, MOST);
}

const namedIn = (block: Block, language: Language): readonly Named[] => memo.of(block, language, () =>
  (block.kind === 'code' || block.kind === 'html' || !MENTIONS.test(block.source) || !NAMES_A_LANGUAGE.test(block.source) ? [] : block.segments.flatMap((segment, index) => namedInSegment(block, segment, index, language))));

/** A mention of a file; offsets in the segment's text. */
interface Mention extends Span {
  readonly target: string;
  readonly label: string;
}

function namedInSegment(block: Block, segment: Segment, index: number, language: Language): Named[] {
  const mentions = mentionsIn(segment);
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return [];
  const hits = [language, ...LANGUAGES.filter((other) => other !== language)].flatMap((reading) =>
    factsOf(block, reading).sentences.filter((sentence) => sentence.segment === index).map(({ tokens, concepts }) => ({ whole: spanOf(tokens, 0, tokens.length), said: concepts.flatMap((hit) => saidBy(hit, tokens)) })));
  return mentions.flatMap(({ label, target, ...span }, i): Named[] => {
    const named = LANGUAGES.find((one) => LANGUAGE_NAMES[one].has(foldKey(label)));
    const own = hits.filter(({ whole }) => whole.start <= span.start && span.start < whole.end).flatMap(({ said }) => said);
    const said = named ?? meantFor(span, own, mentions[i - 1]?.end ?? 0, mentions[i + 1]?.start ?? Infinity);
    return said ? [{ language: said, target }] : [];
  });
}

interface Said extends Span {
  readonly language: Language;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
const saidBy = ({ concept, from, to }: ConceptHit, tokens: readonly Token[]): Said[] =>
  (concept === 'VERSION_DE' || concept === 'VERSION_EN' ? [{ language: concept === 'VERSION_DE' ? 'de' : 'en', ...spanOf(tokens, from, to) }] : []);

/** The version that a mention is said to be: in its label, else before it, else behind it; null where nothing or both are said. */
function meantFor({ start, end }: Span, said: readonly Said[], after: number, before: number): Language | null {
  for (const [from, to] of [[start, end], [after, start], [end, before]] as const) {
    const languages = new Set(said.filter((one) => one.start >= from && one.end <= to).map(({ language }) => language));
    const [language] = languages;
    if (language) return languages.size === 1 ? language : null;
  }
  return null;
}

/** Links to files and names of files, in the order of the text. */
function mentionsIn({ text, marks }: Segment): Mention[] {
  const links = marks.filter(({ kind }) => kind === 'link');
  if (links.length > MOST_LINKS) return [];
  const linked = links.flatMap(({ start, end, url = '' }): Mention[] => {
    const target = decoded(url.replace(/#.*$/s, ''));
    return FILE.test(target) ? [{ start, end, target, label: text.slice(start, end).trim() }] : [];
  });
  const plain = [...text.matchAll(WORD)].map((match): Mention => ({ start: match.index, end: match.index + match[0].length, target: match[0], label: '' }));
  return [...linked, ...plain.filter(({ start }) => !links.some((link) => link.start <= start && start < link.end))].sort((a, b) => a.start - b.start);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

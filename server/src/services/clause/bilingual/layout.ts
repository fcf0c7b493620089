import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { Passage, VersionPair } from '../../../contract/versions.js';
import type { Language } from '../../../language/language.js';
import type { Span } from '../../../text/span.js';

/**
 * How the two versions of a contract stand: in the columns of a table; as two parts, one after the other; or in the same sections, there in turn,
 * each in a run of its own, or in one paragraph.
 */
export type Layout =
  | { readonly kind: 'columns'; readonly table: PlacedBlock; readonly column: Readonly<Record<Language, number>> }
  | { readonly kind: 'parts'; readonly first: Language; /** Index of the block at which the second begins. */ readonly second: number }
  | { readonly kind: 'turns' | 'runs' | 'paragraphs'; readonly first: Language; /** What stands between and behind the two where they share a paragraph, or around the second. */ readonly marks: Marks };

/** Markup around the second version. */
export interface Marks {
  readonly between: string;
  readonly open: string;
  readonly close: string;
}

const LEAST_PAIRS = 3;
/** Single paragraphs stand beside their translation in any layout. */
const TURNS = 0.6;
export const otherThan = (language: Language): Language => (language === 'de' ? 'en' : 'de');

/** How the versions stand; null for a contract in one language, and where they are no versions of each other. */
export function layoutOf(contract: Contract): Layout | null {
  const { pairs } = contract.versions();
  if (contract.languages.length < 2 || pairs.length < LEAST_PAIRS) return null;
  const tables = pairs.filter(({ de, en }) => de[0]!.block === en[0]!.block && de[0]!.block.block.kind === 'table' && de[0]!.segment !== en[0]!.segment);
  if (tables.length * 2 >= pairs.length) return columnsOf(tables);
  const flow = pairs.filter((pair) => !tables.includes(pair));
  const first: Language = flow.filter(({ de, en }) => de[0]!.span.start < en[0]!.span.start).length * 2 >= flow.length ? 'de' : 'en';
  const indices = (language: Language): number[] => flow.flatMap((pair) => pair[language].map(({ block }) => block.index));
  const [end, begin] = [Math.max(...indices(first)), Math.min(...indices(otherThan(first)))];
  if (end < begin) return { kind: 'parts', first, second: beginning(contract, end, begin, otherThan(first)) };
  const shared = flow.filter(({ de, en }) => de[0]!.block === en[0]!.block);
  const kind = shared.length * 2 > flow.length ? 'paragraphs' : takeTurns(flow, first) ? 'turns' : 'runs';
  return { kind, first, marks: marksOf(contract, kind === 'paragraphs' ? shared : flow, first) };
}

function columnsOf(pairs: readonly VersionPair[]): Layout {
  const counts = new Map<PlacedBlock, number>();
  for (const { de } of pairs) counts.set(de[0]!.block, (counts.get(de[0]!.block) ?? 0) + 1);
  const [table] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const { de, en } = pairs.find((pair) => pair.de[0]!.block === table)!;
  const column = ({ segment }: Passage): number => table.block.segments[segment]!.column;
  return { kind: 'columns', table, column: { de: column(de[0]!), en: column(en[0]!) } };
}

/** The first block of the second version: its title, or the rule before it. */
function beginning({ blocks }: Contract, end: number, begin: number, language: Language): number {
  let at = begin;
  while (at - 1 > end && (blocks[at - 1]!.language === language || blocks[at - 1]!.block.kind === 'rule')) at--;
  return at;
}

/** Whether most paragraphs are followed by their translation. */
function takeTurns(pairs: readonly VersionPair[], first: Language): boolean {
  const beside = pairs.filter((pair) => pair[otherThan(first)][0]!.block.index - pair[first][pair[first].length - 1]!.block.index === 1);
  return beside.length >= TURNS * pairs.length;
}

function marksOf({ document: { text } }: Contract, pairs: readonly VersionPair[], first: Language): Marks {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const [one, two] = [pair[first][0]!, pair[otherThan(first)][0]!];
    const same = one.block === two.block;
    const between = same ? text.slice(text[one.span.end - 1] === '\\' ? one.span.end - 1 : one.span.end, two.span.start) : '';
    const open = same ? '' : (/(?:\*\*|[*_])$/.exec(text.slice(two.block.start, two.span.start))?.[0] ?? '');
    const close = /^(?:\*\*|[*_])/.exec(text.slice(two.span.end, two.span.end + 2))?.[0] ?? '';
    const key = JSON.stringify([between.length > 8 ? ' / ' : between, open, close]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['["","",""]'];
  const [between, open, close] = JSON.parse(best) as [string, string, string];
  return { between, open, close };
}

/** The same words in the version in `language`: those that a span of the other version is paired with. */
export function mirrored({ versions }: Contract, { start }: Span, language: Language): Span[] {
  const pair = versions().pairs.find((one) => one[otherThan(language)].some(({ span }) => span.start <= start && start < span.end));
  return pair?.[language].map(({ span }) => span) ?? [];
}

import type { Language } from '../../language/language.js';
import type { PlacedBlock } from '../contract.js';
import { twins } from './columns.js';
import { likeness, traitsOf } from './likeness.js';
import { type Alignment, isSentence, type Lone, type Passage, passageOf, type VersionPair } from './passage.js';
import { alignRuns, type Run } from './runs.js';
import { tonguesOf } from './stretches.js';

/** With less of the text aligned it is no second version but a summary, an annex, a letter in another language. */
const COVERED = 0.6;
/** With less aligned nothing counts as missing. */
const COMPLETE = 0.75;

/** Of the whole text at least so much is aligned, or so many places surely are: one paragraph at the end is no version. */
const LEAST = 0.35;
const SEVERAL = 3;
/** With so much aligned the versions are whole, and what stands alone does so by mistake. */
const WHOLE = 0.9;
/** Two passages with so much in common say the same, one of them in words that look like the other language: names, mostly. */
const REPEATED = 0.5;

/** A passage, or a line in both languages (a heading as a rule) that both versions share; null stands for such a line. */
type Item = Passage | null;

/**
 * Aligns what stands outside tables: paragraph by paragraph in turn, section by section, or one version after the other. Nothing where the two
 * languages are no versions of each other.
 */
export function alignFlow(blocks: readonly PlacedBlock[]): Alignment {
  const items: Item[] = [];
  const inside: VersionPair[] = [];
  for (const placed of blocks) {
    if (!inFlow(placed)) continue;
    for (const tongue of tonguesOf(placed.block, placed.language)) {
      if (tongue.kind === 'one') items.push(passageOf(placed, tongue.stretches[0]!));
      else if (tongue.kind !== 'unknown') items.push(null);
      inside.push(...twins(placed, [{ tongue }]));
    }
  }
  const passages = items.filter((item) => item !== null);
  const shared = alignBetween(items, blocks);
  const { pairs, lone } = settle(shared.covered >= COVERED ? shared : better(shared, alignBetween(passages, blocks)), blocks);
  return { pairs: [...pairs, ...inside], lone };
}

/** Aligns a version with the one that stands in another text; `other` are its blocks, moved behind those of `own`. What is in the other language in either is left out. */
export function alignTexts(own: readonly PlacedBlock[], other: readonly PlacedBlock[], language: Language): Alignment {
  const [a, b] = [passagesIn(own, language), passagesIn(other, language === 'de' ? 'en' : 'de')];
  if (a.length === 0 || b.length === 0) return NOTHING;
  const blocks = [...own, ...other];
  const aligned = alignRuns(a, b, blocks);
  return settle({ ...aligned, covered: coverage(aligned.pairs, [...a, ...b]) }, blocks);
}

const inFlow = ({ block: { kind } }: PlacedBlock): boolean => kind !== 'table' && kind !== 'code' && kind !== 'html';

const passagesIn = (blocks: readonly PlacedBlock[], language: Language): Passage[] => blocks.filter(inFlow).flatMap((placed) =>
  tonguesOf(placed.block, placed.language).flatMap(({ kind, stretches: [first] }) => (kind === 'one' && first?.language === language ? [passageOf(placed, first)] : [])));

/** What is kept of an alignment: nothing where too little is aligned, and what stands alone only where nearly all is. */
function settle({ pairs, lone, covered }: Covered, blocks: readonly PlacedBlock[]): Alignment {
  if (covered < COVERED) return NOTHING;
  const alone = covered >= COMPLETE ? lone.filter(({ passage }) => !isRepeated(passage, blocks)) : [];
  return { pairs, lone: alone.map((one) => ({ ...one, sure: one.sure || covered >= WHOLE })) };
}

const NOTHING: Alignment = { pairs: [], lone: [] };

interface Covered extends Alignment {
  /** Share of the text that is aligned, between the first and the last passage that are. */
  readonly covered: number;
}

const better = (a: Covered, b: Covered): Covered => (b.covered > a.covered ? b : a);

/** Aligns the runs between the lines that both versions share. */
function alignBetween(items: readonly Item[], blocks: readonly PlacedBlock[]): Covered {
  const parts: Run[][] = [[]];
  for (const item of items) {
    const runs = parts[parts.length - 1]!;
    const last = runs[runs.length - 1];
    if (item === null) {
      if (runs.length > 0) parts.push([]);
    } else if (last && last[0]!.language === item.language) (last as Passage[]).push(item);
    else runs.push([item]);
  }
  const leading = leadingOf(parts);
  const pairs: VersionPair[] = [];
  const lone: Lone[] = [];
  for (const runs of parts) {
    let before: Passage | null = null;
    for (let i = 0; i < runs.length; i++) {
      const [run, next] = [runs[i]!, runs[i + 1]];
      if (next && (run[0]!.language === leading || runs.length === 2)) {
        const aligned = alignRuns(run, next, blocks);
        pairs.push(...aligned.pairs);
        lone.push(...aligned.lone);
        i++;
      } else for (const passage of run) if (isSentence(passage)) lone.push({ passage, label: '', after: before, sure: false });
      const last: Run = runs[i]!;
      before = last[last.length - 1]!;
    }
  }
  return { pairs, lone, covered: coverage(pairs, items) };
}

/** The language that comes first where the two take turns. */
function leadingOf(parts: readonly (readonly Run[])[]): Language {
  let de = 0;
  for (const runs of parts) if (runs.length > 1) de += runs[0]![0]!.language === 'de' ? 1 : -1;
  return de >= 0 ? 'de' : 'en';
}

function coverage(pairs: readonly VersionPair[], items: readonly Item[]): number {
  let [first, last, aligned, all] = [Infinity, -Infinity, 0, 0];
  for (const { de, en } of pairs) for (const { span, size } of [...de, ...en]) {
    first = Math.min(first, span.start);
    last = Math.max(last, span.end);
    aligned += size;
  }
  let whole = 0;
  for (const item of items) if (item) {
    whole += item.size;
    if (item.span.start >= first && item.span.end <= last) all += item.size;
  }
  const enough = aligned >= LEAST * whole || pairs.filter(({ sure }) => sure).length >= SEVERAL;
  return all === 0 || !enough ? 0 : aligned / all;
}

/** Whether a neighbour says the same after all. */
function isRepeated(passage: Passage, blocks: readonly PlacedBlock[]): boolean {
  const own = traitsOf(passage);
  return [-1, 1].some((step) => {
    const block = blocks[passage.block.index + step];
    return block !== undefined && likeness(own, traitsOf({ block, language: block.language, span: { start: block.start, end: block.start + block.block.source.length } })) >= REPEATED;
  });
}

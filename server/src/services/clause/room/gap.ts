import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { Section } from '../../../contract/sections.js';
import { REQUIREMENT_IDS, type RequirementId } from '../../../knowledge/requirements.js';
import type { Span } from '../../../text/span.js';

/** Chapters that close a contract; nothing new stands behind them. */
export const CLOSING = /^(?:schluss|schlu[sß]|allgemeine (?:be|ver|regel)|sonstige|weitere (?:be|regel)|haftung|gerichtsstand|anwendbares|rechtswahl|salvatori|inkraft|schriftform|vergütung|kosten|vertragsänderung|änderungen|final|general|miscellaneous|other provisions|governing|applicable law|liability|limitation|indemni|jurisdiction|entire agreement|severab|amendment|fees|costs|notices?$|counterparts|order of precedence|rangfolge|vorrang)/i;

/**
 * Before which chapter of `run` a clause of its own belongs: where it breaks the order of Art. 28(3) GDPR least, next to what comes before it there,
 * and never behind the chapters that close the contract. The length of the run for its end.
 */
export function gapAmongChapters(contract: Contract, run: readonly Section[], id: RequirementId): number {
  let last = run.length;
  while (last > 0 && CLOSING.test(run[last - 1]!.title)) last--;
  if (last === 0) return run.length;
  const own = REQUIREMENT_IDS.indexOf(id);
  const stands = contract.requirements.flatMap((result) => {
    const chapter = result.verdict === 'present' || result.verdict === 'partial' ? chapterOf(run, result.evidence) : -1;
    return chapter < 0 || result.id === id ? [] : [{ order: REQUIREMENT_IDS.indexOf(result.id), chapter }];
  });
  return gapOf(stands, last, own);
}

/** A requirement by its place in Art. 28(3), and the chapter that regulates it. */
export interface Stands {
  readonly order: number;
  readonly chapter: number;
}

/** Before which chapter, at most before `last`, what is `own` in the order of Art. 28(3) breaks that order least; next to what comes before it, where that is the same. */
export function gapOf(stands: readonly Stands[], last: number, own: number): number {
  if (stands.length === 0) return last;
  const before = stands.filter(({ order }) => order < own).sort((a, b) => b.order - a.order)[0];
  let best = last;
  let fewest = Infinity;
  for (let gap = 1; gap <= last; gap++) {
    const broken = stands.filter(({ order, chapter }) => (order < own ? chapter >= gap : chapter < gap)).length;
    if (broken < fewest || (broken === fewest && before?.chapter === gap - 1)) [best, fewest] = [gap, broken];
  }
  return best;
}

/** The chapter that holds most of the evidence; -1 for none. */
function chapterOf(run: readonly Section[], evidence: readonly Span[]): number {
  const counts = run.map(() => 0);
  for (const { start } of evidence) {
    const at = run.findIndex(({ span }) => span.start <= start && start < span.end);
    if (at >= 0) counts[at]!++;
  }
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** Before which clause of `series` another belongs that is close to `evidence`: behind the last that holds some of it. The length of the series for its end. */
export function gapAmongClauses(contract: Contract, series: readonly Section[], evidence: readonly Span[]): number {
  const holds = series.map(({ span }) => evidence.some(({ start }) => span.start <= start && start < span.end));
  const after = holds.lastIndexOf(true);
  if (after < 0) return series.length;
  for (let gap = after + 1; gap < series.length; gap++) if (!leans(contract, series[gap - 1]!, series[gap]!)) return gap;
  return series.length;
}

/** Words with which a clause goes on from the one before it. */
const GOES_ON = new Set([
  'dies', 'diese', 'dieser', 'dieses', 'diesem', 'diesen', 'er', 'sie', 'es', 'hiervon', 'hierzu', 'hierbei', 'hierfuer', 'dabei', 'davon', 'dazu', 'dafuer', 'insoweit', 'insofern', 'gleiches', 'entsprechendes', 'dasselbe',
  'satz', 'ferner', 'zudem', 'darueber', 'ausserdem', 'ansonsten', 'andernfalls', 'im', 'soweit', 'this', 'these', 'that', 'those', 'such', 'it', 'they', 'the', 'otherwise', 'further', 'furthermore', 'moreover', 'in',
]);
/** Of those, words that do so only before another: `im Übrigen`, `the same`, `in such case`. */
const ONLY_BEFORE: Readonly<Record<string, readonly string[]>> = {
  im: ['uebrigen', 'falle', 'fall', 'vorstehenden'], soweit: ['dies', 'diese', 'nicht', 'nichts'], the: ['same', 'foregoing', 'above', 'preceding', 'previous'], in: ['this', 'that', 'such', 'diesem', 'diesen'], satz: ['1', '2', '3'],
};
const BACK = /^(?:vorstehend|vorgenannt|vorherig|vorherg|vorangehend|vorangeg|obig|foregoing|preceding|previous|aforementioned|aforesaid)/;
const AHEAD = /^(?:nachfolgend|nachstehend|folgend|naechst|following|subsequent|below)/;

/** Whether two clauses belong so close together that nothing can be put between them. */
function leans(contract: Contract, one: Section, other: Section): boolean {
  const next = contract.blocks[other.firstBlock];
  const last = contract.blocks[one.endBlock - 1];
  const opening = keysOf(next).slice(0, 2);
  const only = ONLY_BEFORE[opening[0] ?? ''];
  if (GOES_ON.has(opening[0] ?? '') && (!only || only.includes(opening[1] ?? ''))) return true;
  return keysOf(next).some((key) => BACK.test(key)) || keysOf(last).some((key) => AHEAD.test(key)) || /:\s*$/.test(last?.block.source ?? '');
}

const keysOf = (placed: PlacedBlock | undefined): string[] =>
  placed?.facts.sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ key }) => key)) ?? [];

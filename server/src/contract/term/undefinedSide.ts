import { factsOf } from '../../facts/blockFacts.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import { sameWord } from '../../language/inflection/inflection.js';
import { WordMemo } from '../../language/wordMemo.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Definition, TermSuspect } from '../terms.js';
import { fieldNamesIn } from './fieldNames.js';
import { termKeys } from './termIndex.js';

interface SideFact {
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  /** `der Auftraggeber (siehe Seite 8)`: it is said who that is. */
  readonly told: boolean;
}

/** Words that name a side by contract alone; the law explains `Verantwortlicher`, and a `Kunde` may be anybody's. */
const SIDES = ['auftraggeber', 'auftragnehmer'] as const;
const ARTICLE = /^(?:der|die|dem|den|des|vom|zum|zur|beim|durch)$/;
const OFTEN = 3;
const memo = new ReadingMemo<string, readonly SideFact[]>();

/** The places where one side of a German contract is called by a label that nothing gives it, while the other side was given its own. */
export function undefinedSide(holding: readonly PlacedBlock[], definitions: readonly Definition[]): TermSuspect[] {
  const missing = SIDES.filter((side) => !definitions.some(({ term, aliases, language }) => language === 'de' && (names(term, side) || aliases.some((alias) => names(alias, side)))));
  if (missing.length !== 1) return [];
  const side = missing[0]!;
  const german = holding.filter(({ language }) => language === 'de');
  if (german.some(({ block }) => fieldNamesIn(block).some((name) => isSide(name, side)))) return [];
  const places = german.flatMap((block) => sidesIn(block.block).filter((fact) => isSide(fact.key, side)).map((fact) => ({ block, fact })));
  if (places.length < OFTEN || places.some(({ fact }) => fact.told)) return [];
  return places.map(({ block, fact }) => ({ text: fact.text, reason: 'undefined', language: 'de', block, span: shift(fact.span, block.start), meant: null, wanted: '', elsewhere: false, unnamed: true, edits: [] }));
}

const named: Readonly<Record<(typeof SIDES)[number], WordMemo<boolean>>> = { auftraggeber: new WordMemo(), auftragnehmer: new WordMemo() };

/** Whether a defined name holds the label of a side. */
const names = (name: string, side: (typeof SIDES)[number]): boolean => named[side].of(name, () => termKeys(name).some((key) => isSide(key, side)));

/** The label in either gender and any case. */
const isSide = (key: string, side: string): boolean => sameWord(key, side, 'de') || sameWord(key, `${side}in`, 'de');

const sidesIn = (block: Block): readonly SideFact[] => memo.of(block, 'de', () => (block.kind === 'heading' ? [] : read(block)));

function read(block: Block): SideFact[] {
  return factsOf(block, 'de').sentences.flatMap((sentence) => {
    const { tokens, language } = sentence;
    if (language !== 'de') return [];
    return tokens.flatMap(({ text, key }, i) => {
      if (!ARTICLE.test(tokens[i - 1]?.key ?? '') || !SIDES.some((side) => isSide(key, side))) return [];
      return [{ text, key, span: tokenSpan(block, sentence, i, i + 1), told: tokens[i + 1]?.key === '(' || /^(?:ist|sind)$/.test(tokens[i + 1]?.key ?? '') && /^(?:die|das|der)$/.test(tokens[i + 2]?.key ?? '') }];
    });
  });
}

import type { Contract } from '../../contract/contract.js';
import type { PartyName } from '../../contract/parties.js';
import type { Gender } from '../../language/german/gender.js';
import type { Language } from '../../language/language.js';
import { tokenize, type Token } from '../../language/tokens.js';

/** How a contract uses one of its names. */
export interface NameUsage {
  readonly total: number;
  /** It mostly stands without article. */
  readonly bare: boolean;
  /** What its articles tell about its gender; null when it has none. */
  readonly gender: Gender | null;
}

/** Words before a German noun that are, or hide, an article. */
const ARTICLES = new Set([
  'der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'eines', 'einem', 'einen', 'einer', 'zum', 'zur', 'vom', 'beim', 'im', 'jeder', 'jede', 'jedes', 'jeden', 'jedem', 'dieser', 'diese',
  'the', 'a', 'an', 'each', 'any',
]);

/** The words of the contract in `language`, block by block; of what holds both versions, those of the one. */
export function wordsOf(contract: Contract, language: Language): Token[][] {
  const shared = contract.versions().pairs.filter(({ de, en }) => de[0]!.block === en[0]!.block);
  const blocks = new Set(shared.map(({ de }) => de[0]!.block.index));
  const passages = shared.flatMap((pair) => pair[language]).map(({ span }) => tokenize(contract.document.text.slice(span.start, span.end)));
  return contract.blocks.filter((b) => b.language === language && !blocks.has(b.index)).flatMap((b) => b.block.segments.map((segment) => tokenize(segment.text))).concat(passages);
}

/** How `name` is used in `texts`. Inflected uses count. */
export function usageOf(texts: readonly (readonly Token[])[], name: string): NameUsage {
  const keys = tokenize(name).map((token) => token.key);
  const last = keys[keys.length - 1] ?? '';
  const stem = last.replace(/(?:e[rn]?)$/, '');
  const articles = new Map<string, number>();
  let total = 0;
  let withArticle = 0;
  for (const tokens of texts) {
    for (let i = 0; i + keys.length <= tokens.length; i++) {
      const end = tokens[i + keys.length - 1]!;
      if (!(end.key === last || (end.key.startsWith(stem) && end.key.length <= last.length + 2 && stem.length > 3)) || end.kind !== 'word') continue;
      if (!keys.slice(0, -1).every((key, k) => tokens[i + k]!.key === key)) continue;
      const next = tokens[i + keys.length];
      // `Customer Personal Data` is a term of its own.
      if (next?.text === 'Personal' || next?.text === 'Data') continue;
      total++;
      const before = tokens[i - 1]?.key ?? '';
      if (!ARTICLES.has(before)) continue;
      withArticle++;
      articles.set(before, (articles.get(before) ?? 0) + 1);
    }
  }
  const seen = (...words: readonly string[]): number => words.reduce((sum, word) => sum + (articles.get(word) ?? 0), 0);
  const masculine = seen('des', 'dem', 'den', 'vom', 'zum', 'beim');
  const gender: Gender | null = withArticle === 0 ? null : seen('das') > 0 ? 'neuter' : masculine === 0 && seen('die', 'zur', 'einer', 'eine') > 0 ? 'feminine' : 'masculine';
  return { total, bare: total > 1 && withArticle < 0.3 * total, gender };
}

/**
 * The name of a role that the contract's text in one language uses: the leading one, unless another is used far more often. Where that
 * is only a pronoun (`we`), the law's own word (`statutory`) is taken if the text uses it more.
 * Null when it has none; `other`, the name of the other side, is never taken, and with `onlyUsed` none that the texts do not have: it is of the other version.
 */
export function chooseName(names: readonly PartyName[], texts: readonly (readonly Token[])[], statutory: string, other?: string, onlyUsed = false): { name: string; usage: NameUsage } | null {
  const known = names.filter(({ name }) => name !== other).map(({ name }) => ({ name, usage: usageOf(texts, name) })).filter(({ usage }) => !onlyUsed || usage.total > 0);
  const leading = known.find(({ usage }) => usage.total > 1) ?? known.find(({ usage }) => usage.total > 0) ?? known[0] ?? null;
  if (!leading) return null;
  const law = PRONOUNS.has(leading.name.toLowerCase()) ? { name: statutory, usage: usageOf(texts, statutory) } : null;
  if (law && law.usage.total > leading.usage.total) return law;
  return known.find(({ usage }) => usage.total > FAR_MORE * Math.max(1, leading.usage.total)) ?? leading;
}

const FAR_MORE = 3;
const PRONOUNS = new Set(['we', 'us', 'you', 'wir', 'sie', 'ich']);

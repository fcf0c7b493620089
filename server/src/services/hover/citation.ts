import type { ContractCitation } from '../../contract/citations.js';
import type { Contract } from '../../contract/contract.js';
import type { ContractOutdated } from '../../contract/outdated.js';
import { OUTDATED, OUTDATED_AS_OF } from '../../knowledge/outdated/outdated.js';
import { explanation } from '../../knowledge/statutes/explanations.js';
import { lawLabel, provisionLabel } from '../../knowledge/statutes/label.js';
import { missingText } from '../../knowledge/statutes/missingText.js';
import { resolves } from '../../knowledge/statutes/resolve.js';
import { article, chapter, LAWS_AS_OF, namedLaw, officialLink, statute } from '../../knowledge/statutes/statutes.js';
import type { ProvisionPath } from '../../knowledge/statutes/types.js';
import type { Localised, ReaderLanguage } from '../../language/language.js';
import { touches } from '../../text/span.js';
import type { Hover } from '../services.js';
import { longDate } from './dates.js';
import { escapeMarkdown } from './escape.js';

const WORDS = {
  official: { de: 'Amtlicher Text', en: 'Official text' },
  asOf: { de: 'Stand', en: 'as of' },
  inferred: { de: 'Das Gesetz ist hier nicht genannt; gemeint ist vermutlich', en: 'The law is not named here; probably meant:' },
  since: { de: 'Überholt seit', en: 'Superseded since' },
  instead: { de: 'Heute', en: 'Today' },
  covers: { de: 'Zu', en: 'On' },
  following: { de: 'und folgende', en: 'and following' },
} satisfies Record<string, Localised>;
/** A range names the titles of so many articles. */
const MAX_TITLES = 12;

/** What the law cited at `offset` demands, whether the provision exists, and what replaced it if it is superseded; null where nothing is cited. */
export function citationHover(contract: Contract, offset: number, reader: ReaderLanguage): Hover | null {
  const cited = narrowest(contract.citations().filter(({ span }) => touches(span, offset)));
  const old = narrowest(contract.outdated.filter(({ span }) => touches(span, offset)));
  if (!cited && !old) return null;
  const parts = [...(old ? outdatedLines(old, reader) : []), ...(cited ? citationLines(cited, reader) : [])];
  if (parts.length === 0) return null;
  return { span: (cited ?? old)!.span, markdown: parts.join('\n\n') };
}

const narrowest = <T extends { readonly span: { readonly start: number; readonly end: number } }>(places: readonly T[]): T | undefined =>
  [...places].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];

function outdatedLines({ fact }: ContractOutdated, reader: ReaderLanguage): string[] {
  const entry = OUTDATED.get(fact.entry);
  if (!entry) return [];
  const since = entry.since === null ? '' : ` · ${WORDS.since[reader]} ${longDate(entry.since, reader)}`;
  const instead = entry.replacement === null ? '' : ` ${WORDS.instead[reader]}: ${entry.replacement[reader]}.`;
  return [`**${entry.name[reader]}**${since}`, `${entry.note[reader]}${instead}`, `*${WORDS.asOf[reader]} ${longDate(OUTDATED_AS_OF, reader)}*`];
}

function citationLines({ fact, inferred }: ContractCitation, reader: ReaderLanguage): string[] {
  const { law, provision } = fact;
  if (law === null) return [];
  const known = statute(law);
  const named = namedLaw(law);
  if (!known && !named) return [];
  const lines: string[] = [];
  const name = escapeMarkdown(provision ? provisionLabel(law, provision, reader) : lawLabel(law, reader));
  const title = provision && known ? titleOf(law, provision, reader) : (known ?? named)!.name[reader];
  lines.push(`**${name}**${title ? ` · ${escapeMarkdown(title)}` : ''}`);
  if (provision && known) lines.push(...demands(law, provision, reader));
  if (inferred) lines.push(`*${WORDS.inferred[reader]} ${lawLabel(law, reader)}.*`);
  const link = officialLink(law, provision, reader);
  const asOf = `${WORDS.asOf[reader]} ${longDate(known?._meta.asOf ?? LAWS_AS_OF, reader)}`;
  lines.push(`${link ? `[${WORDS.official[reader]}](${link}) · ` : ''}${asOf}${known ? `. ${known.authentic[reader]}` : ''}`);
  return lines;
}

/** Title of the article, or of each article of a range. */
function titleOf(law: string, path: ProvisionPath & { readonly open?: boolean }, reader: ReaderLanguage): string {
  if (path.unit === 'chapter') return chapter(law, path.article)?.title[reader] ?? '';
  // A range lists its titles below.
  if (path.unit !== 'article' || path.toLevel === 'article') return '';
  const title = article(law, path.article)?.title[reader] ?? '';
  return path.open ? `${title} ${WORDS.following[reader]}` : title;
}

function demands(law: string, provision: ProvisionPath, reader: ReaderLanguage): string[] {
  const resolution = resolves(law, provision);
  const lines = resolution === 'ok' ? [] : [`⚠ ${escapeMarkdown(missingText(law, provision, resolution, reader))}`];
  if (provision.unit === 'article' && provision.toLevel === 'article') return [...lines, ...titlesBetween(law, provision.article, provision.to ?? provision.article, reader)];
  const whole = provision.unit === 'chapter' ? chapter(law, provision.article) : undefined;
  if (whole) return [...lines, ...titlesBetween(law, String(whole.from), String(whole.to), reader)];
  const found = explanation(law, provision);
  if (!found) return lines;
  // The explanation of a wider provision says what it is about, so that nobody takes it for that of the letter.
  const exact = provisionLabel(law, provision, 'en') === `Article ${found.path.replace(/-\d$/, '')} ${lawLabel(law, 'en')}`;
  const lead = exact ? '' : `${WORDS.covers[reader]} ${escapeMarkdown(pathLabel(found.path, law, reader))}: `;
  return [...lines, `${lead}${found.text[reader]}`];
}

/** `28(3)` as the reader cites it. */
function pathLabel(path: string, law: string, reader: ReaderLanguage): string {
  const [, number = '', second = null, letter = null] = /^(\d+[a-z]?)(?:\((\d+(?:bis)?)\))?(?:\(([a-z])\))?/.exec(path) ?? [];
  const numbered = second !== null && article(law, number)?.numbers !== undefined;
  return provisionLabel(law, { unit: 'article', article: number, paragraph: numbered ? null : (second ?? null), subparagraph: null, letter: letter ?? null, number: numbered ? second : null, to: null, toLevel: null }, reader);
}

function titlesBetween(law: string, first: string, last: string, reader: ReaderLanguage): string[] {
  const from = Number.parseInt(first, 10);
  const to = Math.min(Number.parseInt(last, 10), from + MAX_TITLES - 1);
  const titles: string[] = [];
  for (let n = from; n <= to; n++) {
    const title = article(law, String(n))?.title[reader];
    if (title !== undefined) titles.push(`- ${reader === 'de' ? 'Art.' : 'Article'} ${n}: ${escapeMarkdown(title)}`);
  }
  return titles.length > 1 ? [titles.join('\n')] : [];
}

import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { Evidence } from './evidence.js';

/** Kinds of copies, by the stems of their adjectives; inflection makes no other kind. */
const KINDS = /^(taeglich|woechentlich|monatlich|jaehrlich|stuendlich|vollstaendig|inkrementell|differentiell|offline|extern|daily|weekly|monthly|annual|hourly|full|incremental|differential|offsite|database|datenbank|transaction|hot|cold|warm|nearline|onsite)/;
/** One kind in either language. */
const ENGLISH: Readonly<Record<string, string>> = {
  taeglich: 'daily', woechentlich: 'weekly', monatlich: 'monthly', jaehrlich: 'annual', stuendlich: 'hourly', vollstaendig: 'full', inkrementell: 'incremental', differentiell: 'differential', extern: 'offsite', datenbank: 'database',
};
const PLAIN_LOG = /^(?:logs?|logfiles?|logdatei(?:en)?|logdaten|logging|protokoll(?:e|en|daten|dateien)?)$/;
const ANY = new Set(['the', 'all', 'such', 'any', 'these', 'our', 'its', 'and', 'or', 'die', 'der', 'den', 'alle', 'diese', 'unsere', 'und', 'oder', 'keep', 'of']);

/** Backups, logs and data of different kinds are kept for different times: `:weekly`, `:zugriffsprotokolle`. */
export function variantOf({ sentence, fact, label }: Evidence, matter: string): string {
  if (matter === 'secrecy-after-end') return sentence.concepts.some(({ concept }) => concept === 'TRADE_SECRETS') ? ':secrets' : '';
  if (matter.startsWith('deletion') || matter === 'retention-data') return labelOf(sentence, fact);
  const logs = matter === 'retention-log';
  if (logs && [label, sentence].some((one) => one?.concepts.some(({ concept }) => concept === 'ACCESS_RECORD'))) return ':access';
  if (!logs && matter !== 'retention-backup') return '';
  const log = (key: string): boolean => /log(?:s|files?|daten|dateien)?$|protokoll(?:e|en|daten)?$|^trails?$/.test(key) && !PLAIN_LOG.test(key);
  // `Retention of the audit trail | ten years`: the label of the row says what is kept.
  const tokens = label ? [...label.tokens, ...sentence.tokens] : sentence.tokens;
  const names = tokens.flatMap(({ key }) => {
    const kind = KINDS.exec(key)?.[1];
    return kind !== undefined ? ENGLISH[kind] ?? kind : logs && log(key) ? key : [];
  });
  const before = tokens.filter((token, i) => logs && token.kind === 'word' && !ANY.has(token.key) && /^logs?$/.test(tokens[i + 1]?.key ?? '')).map((token) => token.key);
  const all = [...new Set([...names, ...before])].sort();
  return all.length > 0 ? `:${all.join('+')}` : '';
}

const LONGEST_LABEL = 5;
/** Labels that announce a period and no data. */
const NO_DATA = /^(?:frist|fristen|dauer|zeitraum|zeit|deadline|period|time|limit|wann|when)$|frist(?:en)?$/;

/** `Gesprächsnotizen: nach 6 Monaten` in a row of such: the label says which data, unless it speaks of deletion itself. */
function labelOf({ tokens, concepts }: SentenceFact, fact: PeriodFact): string {
  const colon = tokens.findIndex((token) => token.key === ':');
  if (colon < 1 || colon > LONGEST_LABEL || colon > fact.tokens[0] || fact.tokens[0] - colon > 3) return '';
  if (tokens.slice(0, colon).some((token) => NO_DATA.test(token.key)) || concepts.some((hit) => hit.concept === 'ABOUT_END' || (hit.concept.startsWith('ABOUT_') && hit.to <= colon))) return '';
  return `:${tokens.slice(0, colon).map((token) => token.key).join('+')}`;
}

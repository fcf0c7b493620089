import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { ConceptHit } from '../../../language/phrases.js';
import type { Token } from '../../../language/tokens.js';
import type { Clause } from './clauses.js';

const MODALS = new Set(['shall', 'will', 'must', 'may', 'can', 'should', 'cannot', 'could', 'would', 'need', 'is', 'are', 'has', 'have', 'does', 'do', 'agrees', 'undertakes', 'warrants', 'acts', 'represents', 'acknowledges', 'instructs', 'remains', 'ensures', 'provides', 'authorises', 'authorizes', 'informs', 'notifies', 'assists', 'processes', 'supports', 'confirms', 'gives', 'helps', 'tells', 'makes', 'keeps', 'takes', 'covenants', 'commits', 'hereby', "won't", "can't", "shan't"]);
const PREPOSITIONS = new Set(['to', 'by', 'of', 'for', 'with', 'from', 'between', 'on', 'upon', 'against', 'at', 'in', 'under', 'about', 'towards', 'toward', 'via', 'through', 'without', 'than', 'not']);
/** Words after which a new subject may stand within a clause. */
const OPENERS = /^(?:and|but|or|then|also|so|hereby|however|accordingly|therefore|immediately|nor|otherwise|instead|there|here|again)$/;
/** Verbs that end as adverbs do: `we supply`, `you may rely on`. */
const VERBS_IN_LY = /^(?:re)?(?:supply|apply|reply|comply|rely|imply|multiply|ally|rally|tally|fly)$/;
/** Words that follow a name for a thing of the party, or that are no verbs. */
const NO_VERBS = /^(?:systems|services|obligations|employees|premises|personnel|affiliates|records|instructions|staff|operations|facilities|is|this|its|as|his|us|always|perhaps|besides|versus|days|hours|communications|policies|processes|subprocessors|subcontractors|duties|rights|users|agents|representatives|contractors|data|terms)$/;
const FUNCTION_WORDS = /^(?:a|an|the|and|or|of|to|for|by|with|from|in|on|at|as|if|when|where|that|which|who|under|about|into|after|before|than|via|through|only|promptly|your|our|its|their|any|all|such|this|these)$/;
/** `shall be responsible`, `is to report`: states of the subject; any other participle is done to it. */
const STATES = /^(?:responsible|liable|entitled|obliged|obligated|required|bound|accountable|answerable|to|the|a|an|free|able|under|in|willing|prepared|committed|allowed|permitted|authori[sz]ed|solely|fully|deemed|sole|alone|content|fine|happy|aware)$/;
/** `lets the Customer have …`, `helps the Customer meet …`: who is let or helped does not act. */
const CAUSES = /^(?:let|lets|letting|help|helps|helping|makes|making|has|have|sees|enable|enables)$/;
const DONE = /(?:ed|told|given|sent|shown|kept|made)$/;
const RECEIVES = /^(?:be|hear|hears|receive|receives|get|gets|learn|learns)$/;
const PRONOUN = /^(?:we|you)(?:$|')/;

const isAdverb = (key: string): boolean => key.endsWith('ly') && !VERBS_IN_LY.test(key);
const isOpener = (key: string): boolean => OPENERS.test(key) || isAdverb(key);

/** Whether the party is the subject of its clause and acts: it stands before a finite verb, is no object, and nothing is done to it. */
export function isEnglishSubject({ tokens }: SentenceFact, hit: ConceptHit, clause: Clause, others: readonly ConceptHit[]): boolean {
  const own = tokens[hit.from]!.key;
  if (/['’]s?$/.test(tokens[hit.to - 1]!.text) || /^(?:us|our|your|yours|ours)$/.test(own)) return false;
  const contracted = /^(?:you|we)'/.test(own);
  const start = /^(?:the|a|an|any|all|each|every|such|this|these|its|our|their)$/.test(tokens[hit.from - 1]?.key ?? '') ? hit.from - 1 : hit.from;
  const before = start > clause.from ? tokens[start - 1]!.key : '';
  if (PREPOSITIONS.has(before) || CAUSES.test(before)) return false;
  if (others.some((other) => other.from >= clause.from && other.to <= start && other !== hit && !isOpener(before) && isVerb(tokens, other, true))) return false;
  const leading = before === '' || isOpener(before);
  const at = verbBehind(tokens, hit, clause);
  if (!contracted && (at < 0 || !isVerb(tokens, { ...hit, to: at }, leading))) return false;
  return !isDoneTo(tokens, contracted ? hit.to - 1 : at);
}

/** Whether the party may be the subject: no possessive, behind no preposition. */
export function isEnglishNominative({ tokens }: SentenceFact, hit: ConceptHit): boolean {
  const start = /^(?:the|a|an|any|all|each|every|such|this|these|its|our|their)$/.test(tokens[hit.from - 1]?.key ?? '') ? hit.from - 1 : hit.from;
  return !/['’]s?$/.test(tokens[hit.to - 1]!.text) && !/^(?:us|our|your|yours|ours)$/.test(tokens[hit.from]!.key) && !PREPOSITIONS.has(tokens[start - 1]?.key ?? '');
}

/** Where the verb must stand: behind the party, behind adverbs, or behind a remark between commas. */
function verbBehind(tokens: readonly Token[], hit: ConceptHit, clause: Clause): number {
  let at = hit.to;
  if (tokens[at]?.key === ',' && hit.to === clause.to) {
    const next = tokens.findIndex((token, i) => i > at && (token.key === ',' || token.key === ';' || token.key === ':'));
    if (next < 0 || tokens[next]!.key !== ',') return -1;
    at = next + 1;
    if (!MODALS.has(tokens[at]?.key ?? '') && !/s$/.test(tokens[at]?.key ?? '')) return -1;
  } else if (tokens[at]?.key === '(') {
    const next = tokens.findIndex((token, i) => i > at && token.key === ')');
    if (next > 0) at = next + 1;
  }
  while (tokens[at] && at - hit.to < 12 && (isAdverb(tokens[at]!.key) || /^(?:also|always|then|alone|itself|himself|hereby|further|never|only|all|both|each)$/.test(tokens[at]!.key))) at++;
  return at;
}

/** Whether a finite verb follows the party: a modal one anywhere, another where the party leads its clause. */
function isVerb(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }, leading: boolean): boolean {
  const next = tokens[to];
  if (!next || next.kind !== 'word') return false;
  if (PRONOUN.test(tokens[from]!.key)) return MODALS.has(next.key) || (leading && !FUNCTION_WORDS.test(next.key));
  if (MODALS.has(next.key)) return true;
  return leading && /(?:[^s]s|[^e]ed)$/.test(next.key) && !/^\p{Lu}/u.test(next.text) && !NO_VERBS.test(next.key) && !/'s$/.test(next.key);
}

/** `shall be informed`, `will receive`, `is told`; `at` is the place of the modal verb. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.key ?? '';
  const next = tokens[at + 1]?.key === 'not' || isAdverb(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const key = tokens[next]?.key ?? '';
  // `is to be informed`, `has to be told`: done to it at some time to come.
  if (/^(?:is|are|has|have|ought|needs)$/.test(verb) && key === 'to' && tokens[next + 1]?.key === 'be') return DONE.test(tokens[next + 2]?.key ?? '') && !STATES.test(tokens[next + 2]!.key) && !/^(?:liable|responsible)$/.test(tokens[next + 3]?.key ?? '');
  if (/^(?:is|are|gets|'re)$/.test(verb) || /'re$/.test(verb)) return !STATES.test(key) && DONE.test(key);
  if (!RECEIVES.test(key)) return RECEIVES.test(verb) && verb !== 'be';
  return key !== 'be' || !STATES.test(tokens[next + 1]?.key ?? '');
}

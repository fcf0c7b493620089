import { lawAfter, lawAt } from '../citation/law.js';
import { after, has, keyAt, type Words } from '../segmentWords.js';
import { readAnnexId } from './number.js';
import type { ReferenceFact, ReferenceUnit } from './reference.js';

/** Of which paper a reference speaks; `foreign` is another paper, `law` a statute, and neither a reference inside the contract. */
export interface Owner {
  readonly owner: ReferenceFact['owner'] | 'foreign' | 'law';
  readonly annex: string | null;
  /** Index one past the words that say so. */
  readonly next: number;
}

/** Words that stand between a number and the paper it is of. */
const LINKS = new Set(['der', 'des', 'dem', 'den', 'die', 'das', 'zum', 'zur', 'zu', 'im', 'in', 'von', 'vom', 'aus', 'unserer', 'unseres', 'seiner', 'ihrer', 'jeweiligen', 'of', 'to', 'the', 'from', 'our', 'your', 'its', 'each', 'applicable', 'relevant', 'eu', 'eea', 'uk', 'part']);
/** Persons and things of the contract: `Ziffer 5 der Auftragnehmer` begins a new phrase and names no paper. */
const OWN_NOUN = /^(?:auftrag|unterauftrag|verantwort|verarbeit|partei|vertragspar|kund|anbiet|dienstleist|betroffen|daten|person|processor|controller|customer|client|compan|suppli|vendor|parties|party|provider|data|sub)/;

/** Who owns the part that ends before `i`, from the words that follow it. */
export function ownerAfter(words: Words, i: number, unit: ReferenceUnit): Owner {
  let at = i;
  if (['(', ','].includes(keyAt(words, at)) && (has(words, at + 1, 'REFER_THIS') || lawAt(words, at + 1))) at++;
  for (let steps = 0; steps < 4; steps++) {
    if (has(words, at, 'REFER_THIS_ANNEX')) return { owner: 'this-annex', annex: null, next: after(words, at, 'REFER_THIS_ANNEX') };
    if (has(words, at, 'REFER_THIS')) return { owner: 'this', annex: null, next: after(words, at, 'REFER_THIS') };
    const other = after(words, at, 'REFER_OTHER');
    if (other >= 0 && (at > i || unit !== 'annex')) return { owner: 'foreign', annex: null, next: other };
    const annex = unit === 'annex' ? -1 : after(words, at, 'REFER_ANNEX');
    const id = annex < 0 ? null : readAnnexId(words, annex);
    if (id) return ownerOfAnnex(words, at, id);
    // `Part C of the Appendix`, `Table 3 of the Annex`: of the one there is.
    if (annex >= 0 && at > i && (unit === 'lettered' || unit === 'table')) return ownerOfAnnex(words, at, { id: '', next: annex });
    if (annex >= 0 && at > i) return { owner: 'vague', annex: null, next: annex };
    if (!LINKS.has(keyAt(words, at))) break;
    at++;
  }
  const law = lawAfter(words, i, unit === 'article' ? 'article' : 'section');
  if (law && !law.own) return { owner: 'law', annex: null, next: law.next };
  const noun = words.tokens[at];
  // `Beilage 2 zum Agenturvertrag` says what this paper is, or names one of another.
  if (unit === 'annex' && at > i && /^zu[mr]$/.test(keyAt(words, at - 1)) && noun && /^\p{Lu}/u.test(noun.text) && !OWN_NOUN.test(noun.key)) return { owner: 'vague', annex: null, next: i };
  const paper = at > i && ['des', 'der', 'vom', 'of', 'the'].includes(keyAt(words, at - 1)) && noun && /^\p{Lu}/u.test(noun.text) && (['of', 'the'].includes(keyAt(words, at - 1)) || !OWN_NOUN.test(noun.key));
  return { owner: paper ? 'vague' : 'none', annex: null, next: i };
}

/** `Ziffer 3 der Anlage 1 zum Hauptvertrag` is of another paper all the same. The annex at `from` is a reference for itself. */
function ownerOfAnnex(words: Words, from: number, { id, next }: { readonly id: string; readonly next: number }): Owner {
  const whose = ownerAfter(words, next, 'annex');
  return whose.owner === 'foreign' || whose.owner === 'law' || whose.owner === 'vague' ? whose : { owner: 'annex', annex: id, next: from };
}

/** Words that leave an annex with the paper named before it: `Rahmenvertrag, Anlage 2`, `the SLA and its Schedule 5`. */
const BESIDE = new Set([',', '(', 'unter', 'at', 'under', 'in', 'and', 'und', 'sowie', 'or', 'oder', 'its', 'their', 'dessen', 'deren', 'der', 'die', 'den', 'dem', 'the', 'mit', 'with', 'samt', 'including', '-', ':']);

const POSSESSIVE = /^(?:its|their|whose|dessen|deren)$/;

/** Papers that contracts attach. */
const HELD = /(?:preisliste|liste|katalog|formular|konzept|leitlinie|richtlinie|handbuch|protokoll|merkblatt|übersicht|uebersicht)n?$|^(?:policy|list|schedule|report|sheet|questionnaire)$/;

/** How far before a reference another paper may be named that it belongs to: `im Hauptvertrag unter Ziffer 4`, `Anlage 2, Ziffer 3`. */
const BACK = 5;

/** Who owns the part that begins at `i`, from the words before it; `from` is the first that may be looked at. */
export function ownerBefore(words: Words, i: number, from: number, unit: ReferenceUnit): Owner | null {
  if (/^(?:dort|darin|therein)$/.test(keyAt(words, i - 1)) || /^(?:dort|darin|therein)$/.test(keyAt(words, i - 2))) return { owner: 'vague', annex: null, next: i };
  // `liability follows that contract; its Schedule 6 …`: whose it is was said before.
  if (unit !== 'paragraph' && POSSESSIVE.test(keyAt(words, i - 1))) return { owner: 'vague', annex: null, next: i };
  for (let k = i - 1; k >= Math.max(from, i - BACK); k--) {
    if (keyAt(words, k) === ';') return null;
    if (['.', ':'].includes(keyAt(words, k)) && k < i - 1 && !/^\p{Ll}/u.test(words.tokens[k + 1]?.text ?? '')) return null;
    if (has(words, k, 'REFER_THIS')) return null;
    // `ein Protokoll nach Anlage 3`: the paper is in the annex, and not the annex in it.
    // `nach der Preisliste (Anlage 3)`, `die Preisliste in Anlage 3`: the paper is what the annex holds.
    if (unit === 'annex' && ['(', 'in'].includes(keyAt(words, i - 1)) && k === i - 2 && HELD.test(keyAt(words, k))) return null;
    if (has(words, k, 'REFER_OTHER') && (unit !== 'annex' || words.tokens.slice(after(words, k, 'REFER_OTHER'), i).every(({ key, kind }) => kind === 'number' || BESIDE.has(key)))) return { owner: 'vague', annex: null, next: i };
    const law = lawAt(words, k);
    if (law && law.next >= i - (unit === 'annex' ? 1 : 2)) return { owner: 'vague', annex: null, next: i };
    const annex = after(words, k, 'REFER_ANNEX');
    const id = annex < 0 ? null : readAnnexId(words, annex);
    if (id && id.next <= i && words.tokens.slice(id.next, i).every(({ key }) => [',', '(', 'unter', 'in', 'dort', 'at', 'under'].includes(key))) return { owner: 'annex', annex: id.id, next: i };
  }
  return null;
}

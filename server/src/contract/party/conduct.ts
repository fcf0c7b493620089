import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { type Cast, owedVotes } from './owed.js';
import { isPlain, type Piece, pieceAfter, pieceBefore } from './pieces.js';
import { isNominative, OBLIQUE } from './subject.js';
import type { Vote } from './votes.js';

const MANDATING = 3;
const CLEAR = 2;
const SLIGHT = 1;
const GENITIVE = /^(?:of|from|by|des|der|von|vom|durch|seitens)$/;
const GIVES = /^(?:issue|issues|give|gives|giving|issuing|vary|erteil\w*|gibt|geben|erlaesst|aendern)$/;

/** What the sides of a sentence do tells which they are: on whose behalf, who instructs, who serves whom, who engages sub-processors. */
export function conductVotes(sentence: SentenceFact, pieces: readonly Piece[]): Vote[] {
  const votes: Vote[] = [];
  const vote = (piece: Piece | undefined, weight: number): void => {
    if (piece && piece.group !== null) votes.push({ group: piece.group, weight, stated: false });
  };
  for (const hit of sentence.concepts) {
    if (hit.concept === 'MANDATE') mandate(sentence, pieces, hit, vote);
    else if (hit.concept === 'SERVES') service(sentence, pieces, hit, vote);
    else if (hit.concept === 'SUPPORTS' || hit.concept === 'COMMISSIONS') dealing(sentence, pieces, hit, vote);
    else if (hit.concept === 'SUB_PROCESSOR_WORD') engagement(sentence, pieces, hit, vote);
  }
  owedVotes(sentence, pieces, vote);
  return votes;
}

/** `on behalf of Customer`, `nach Weisung des Kunden`, `your instructions`, `Subscriber may issue instructions`. */
function mandate({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], hit: ConceptHit, vote: Cast): void {
  const after = pieceAfter(pieces, hit.to, 4);
  const link = after ? tokens.slice(hit.to, after.from).map((token) => token.key) : [];
  // `appointed by or on behalf of the provider` is said of its sub-processors.
  const either = tokens[hit.from - 2]?.key === 'or';
  let giver: Piece | undefined;
  if (after && link.some((key) => GENITIVE.test(key)) && isPlain(tokens, hit.to, after.from)) giver = after;
  const owner = pieceBefore(pieces, hit.from, 4);
  if (owner && isPlain(tokens, owner.to, hit.from) && isPossessive(tokens[owner.to - 1]!.key, language)) giver = owner;
  if (giver && !either) {
    vote(giver, MANDATING);
    const actor = pieces[0];
    const serves = concepts.some((other) => other.concept === 'SERVES' && actor && other.from >= actor.from - 4);
    if (actor && serves && actor.from < hit.from && actor.group !== giver.group && isNominative(tokens, actor)) vote(actor, -CLEAR);
    return;
  }
  const near = tokens.slice(Math.max(0, hit.from - 5), hit.to + 4);
  if (tokens[hit.from]!.key !== 'behalf' && near.some((token) => GIVES.test(token.key)) && pieces[0] && pieces[0].from < hit.from && hit.from - pieces[0].to <= 10 && isNominative(tokens, pieces[0])) vote(pieces[0], CLEAR);
}

const isPossessive = (key: string, language: SentenceFact['language']): boolean =>
  language === 'en' ? /'s?$/.test(key) || key === 'your' || key === 'our' : /^(?:ihre?[mnrs]?|unsere?[mnrs]?|deine?[mnrs]?|eue?re?[mnrs]?)$/.test(key) || /'s?$/.test(key);

/** `we store the data for you`, `Der Anbieter betreibt für die Kundin …`, `Company provides the services to Subscriber`. */
function service({ tokens, language }: SentenceFact, pieces: readonly Piece[], hit: ConceptHit, vote: Cast): void {
  const actor = language === 'de' ? (pieceBefore(pieces, hit.from, 6) ?? pieceAfter(pieces, hit.to, 1)) : pieceBefore(pieces, hit.from, 5);
  for (const piece of pieces) {
    if (piece.from < hit.to || piece.from - hit.to > 14 || piece === actor) continue;
    const before = [tokens[piece.from - 1]?.key, tokens[piece.from - 2]?.key];
    const between = tokens.slice(hit.to, piece.from);
    if (between.some((token) => token.key === ';')) return;
    const offered = before.includes('to') && between.some((token) => /^(?:services?|software|platform|application|product|products|hosting)$/.test(token.key));
    if (!before.includes('for') && !before.includes('fuer') && !offered) continue;
    vote(piece, offered ? SLIGHT : CLEAR);
    if (actor && actor.group !== piece.group && isNominative(tokens, actor)) vote(actor, offered ? -SLIGHT : -CLEAR);
    return;
  }
}

/** `Customer instructs Provider`, `Der Anbieter unterstützt den Kunden`: the one acts upon the other. Controllers help too, so that helping tells little. */
function dealing({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], hit: ConceptHit, vote: Cast): void {
  let subject = pieceBefore(pieces, hit.from, 3);
  let object = pieceAfter(pieces, hit.to, 2);
  if (language === 'de' && !subject && object) [subject, object] = [object, pieceAfter(pieces, object.to, 1)];
  if (!subject || !object || subject.group === object.group || !isNominative(tokens, subject) || /^(?:nor|neither|not)$/.test(tokens[hit.from - 1]?.key ?? '')) return;
  if (!isPlain(tokens, Math.min(subject.to, hit.from), object.from)) return;
  if (language === 'de' && /^(?:der|des)$/.test(tokens[object.from - 1]?.key ?? '') && hit.concept === 'COMMISSIONS' && !concepts.some((other) => other.concept === 'MANDATE')) return;
  const weight = hit.concept === 'COMMISSIONS' ? CLEAR : -SLIGHT;
  vote(subject, weight);
  vote(object, -weight);
}

/** `Provider may engage Subprocessors`, `setzt der Anbieter Subunternehmer ein`, `sub-processors engaged by us`. */
function engagement({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], hit: ConceptHit, vote: Cast): void {
  const verbs = concepts.filter((other) => other.concept === 'ENGAGES_OTHERS');
  if (language === 'en') {
    const verb = verbs.findLast((other) => other.to <= hit.from && hit.from - other.to <= 5);
    if (verb) {
      const actor = pieceBefore(pieces, verb.from, 5);
      const between = tokens.slice(actor?.to ?? verb.from, verb.from).map((token) => token.key);
      // `Customer authorises the bureau to engage …`: somebody else engages.
      const other = between.includes('that') || (between.length > 1 && between.includes('to') && !between.some((key) => /^(?:entitled|permitted|agrees?|authori[sz]ed|allowed|right|free|wishes|intends|undertakes?)$/.test(key)));
      if (actor && !other && isNominative(tokens, actor) && isPlain(tokens, actor.to, verb.from)) vote(actor, -CLEAR);
      return;
    }
    const passive = verbs.find((other) => other.from >= hit.to && other.from - hit.to <= 3);
    const by = passive && tokens[passive.to]?.key === 'by' ? pieceAfter(pieces, passive.to + 1, 2) : undefined;
    vote(by, -CLEAR);
    return;
  }
  if (verbs.length === 0 || !verbs.some((verb) => Math.abs(verb.from - hit.from) <= 14)) return;
  const actor = pieceBefore(pieces, hit.from, 8);
  if (actor && actor.from > 0 && OBLIQUE.test(tokens[actor.from - 1]!.key) && tokens[actor.from - 1]!.key !== 'dem') return;
  if (actor && isNominative(tokens, actor, true) && !tokens.slice(actor.to, hit.from).some((token) => /^(?:beauftragung|einsatz|hinzuziehung|einschaltung|inanspruchnahme|wird|werden|zustimm\w*|genehmig\w*|gestattet|widersprich\w*|kann|ueber)$/.test(token.key))) vote(actor, -CLEAR);
}

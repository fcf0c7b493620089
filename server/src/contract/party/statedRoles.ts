import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { isNominative } from './subject.js';
import { type Piece, pieceBefore, roleHits } from './pieces.js';
import type { Vote } from './votes.js';

const NEGATIONS = /^(?:not|nicht|kein|keine|keinen|never|nor|neither|weder|jointly|gemeinsam|joint|gemeinsame|gemeinsamer|independent|separate|eigene[nrms]?|eigenstaendige[nr]?|own|other)$/;
/** What may stand between a name and the role it is given: `Seller als Auftragsverarbeiter`, `(as the controller)`. */
const LINKS = /^(?:as|als|the|a|an|der|die|das|dem|den|ein|eine|einen|its|their|sein|seine|ihr|ihre|unser|unsere|your|our|is|ist|sind|data|in|seiner|ihrer|eigenschaft|rolle|funktion|capacity|role|of|sole|allein|alleiniger|nachfolgend|fuer|jeweils|datenschutzrechtlich|so|called|also|auch|und|and)$/;
/** `gilt als`, `is deemed`: states a consequence, not who the party is. */
const DEEMING = /^(?:gilt|gelten|deemed|considered|treated|regarded)$/;
/** Behind these somebody else is spoken of: `is determined by the Controller`. */
const STRANGERS = /^(?:[,;:()]|by|durch|von|vom|mit|with|between|zwischen|an|to|gegenueber|from|verpflichtet|berechtigt|befugt|dem|des)$/;
/** `we are your processor`: the owner is not the one spoken of. */
const POSSESSIVE = /(?:'s|s')$|^(?:your|our|ihre?[mnrs]?|unsere?[mnrs]?|deine?[mnrs]?|eue?re?[mnrs]?)$/;
const STATED = 6;
const IN_A_CASE = 1;
const FAR = 9;

/** The roles that a sentence gives to names: `Customer is the Controller`, `Seller als Auftragsverarbeiter`, `Buyer (controller)`, `Verantwortlicher ist der Kunde`. */
export function statedRoles(sentence: SentenceFact, pieces: readonly Piece[]): Vote[] {
  const { tokens, concepts } = sentence;
  const condition = concepts.find((hit) => hit.concept === 'CASE_STATED')?.from ?? Infinity;
  // `Log-ins are processed by the Provider as controller and are outside this Addendum`: a role beside the agreement.
  const apart = concepts.some((hit) => hit.concept === 'SET_APART');
  return roleHits(sentence).flatMap((role) => {
    const last = tokens[role.to - 1]!.key;
    if (/'s$|s'$/.test(last) || /^(?:des|dessen)$/.test(tokens[role.from - 1]?.key ?? '') || tokens.slice(Math.max(0, role.from - 4), role.from).some((token) => NEGATIONS.test(token.key))) return [];
    if (/^(?:or|oder|bzw)$/.test(tokens[role.from - 1]?.key ?? '')) return [];
    if (isOwnAffair(tokens, role.to)) return [];
    const stated = gapped(sentence, pieces, role) ?? behindName(sentence, pieces, role) ?? beforeName(sentence, pieces, role);
    if (!stated) return [];
    const conditional = apart || condition < Math.max(stated.piece.from, role.from) || stated.weak || (/^(?:or|oder)$/.test(tokens[role.to]?.key ?? '') && !/^(?:sub|unter)/.test(tokens[role.to + 1]?.key ?? ''));
    const weight = conditional ? IN_A_CASE : STATED;
    return [{ group: stated.piece.group!, weight: role.concept === 'CONTROLLER_WORD' ? weight : -weight, stated: !conditional }];
  });
}

/** `a Controller in its own right`, `Verantwortlicher für eigene Zwecke`: what somebody is beside the processing at hand. */
const isOwnAffair = (tokens: SentenceFact['tokens'], to: number): boolean =>
  tokens.slice(to, to + 5).some(({ key }, i, near) => /^(?:own|eigene[nrms]?)$/.test(key) && /^(?:right|purposes?|account|behalf|zwecken?|namen|rechnung|verantwortung)$/.test(near[i + 1]?.key ?? ''));

interface Stated {
  readonly piece: Piece;
  readonly weak: boolean;
}

const acts = ({ concepts }: SentenceFact, from: number, to: number): ConceptHit | undefined =>
  concepts.find((hit) => hit.concept === 'ACTS_AS' && hit.from >= from && hit.to <= to);

/** The name stands before the role. */
function behindName(sentence: SentenceFact, pieces: readonly Piece[], role: ConceptHit): Stated | null {
  const { tokens } = sentence;
  const before = pieceBefore(pieces.filter((piece) => piece.from < role.from && !POSSESSIVE.test(tokens[piece.to - 1]!.key)), role.from, FAR);
  if (!before || before.group === null) return null;
  const gap = tokens.slice(before.to, role.from);
  const keys = gap.map((token) => token.key);
  const contracted = /'re$/.test(tokens[before.to - 1]!.key);
  const verb = contracted || acts(sentence, before.to, role.from) !== undefined;
  if (verb && isNominative(tokens, before) && !keys.some((key) => STRANGERS.test(key))) return { piece: before, weak: keys.some((key) => DEEMING.test(key)) };
  const bracket = keys.indexOf('(');
  if (bracket === 0 && !keys.includes(')') && keys.slice(1).every((key) => LINKS.test(key) || /^["':]$/.test(key))) return { piece: before, weak: false };
  const rest = keys[0] === ',' ? keys.slice(1) : keys;
  if (!rest.every((key) => LINKS.test(key))) return null;
  const inverted = acts(sentence, 0, before.from);
  if (rest.some((key) => key === 'as' || key === 'als')) return { piece: before, weak: (inverted !== undefined && DEEMING.test(tokens[inverted.from]!.key)) || /^(?:to|for|from|on|upon)$/.test(tokens[before.from - 1]?.key ?? '') };
  if (inverted && !DEEMING.test(tokens[inverted.from]!.key) && rest.length <= 3 && keys[0] !== ',') return { piece: before, weak: false };
  return keys[0] === ',' && rest.length <= 2 ? { piece: before, weak: true } : null;
}

/** `Verantwortliche ist die Bestellerin, Auftragsbearbeiterin die Netzhaus`: the verb is not said twice. */
function gapped(sentence: SentenceFact, pieces: readonly Piece[], role: ConceptHit): Stated | null {
  const { tokens } = sentence;
  const after = pieces.find((piece) => piece.from >= role.to && piece.from - role.to <= 1);
  if (!after || after.group === null || !/^(?:,|und|and)$/.test(tokens[role.from - 1]?.key ?? '') || !acts(sentence, 0, role.from)) return null;
  if (after.from > role.to && !/^(?:der|die|das|the)$/.test(tokens[role.to]!.key)) return null;
  const next = tokens[after.to];
  return !next || next.kind === 'punctuation' ? { piece: after, weak: false } : null;
}

/** The role stands first: `Controller: Buyer`, `Auftragsverarbeiter (Lieferant)`, `Verantwortlicher im Sinne der DSGVO ist der Kunde`. */
function beforeName(sentence: SentenceFact, pieces: readonly Piece[], role: ConceptHit): Stated | null {
  const { tokens } = sentence;
  const after = pieces.find((piece) => piece.from >= role.to);
  if (!after || after.group === null) return null;
  const keys = tokens.slice(role.to, after.from).map((token) => token.key);
  const opens = role.from <= 3 || /^(?:[;,]|und|and)$/.test(tokens[role.from - 1]?.key ?? '') || /^(?:[;,]|und|and)$/.test(tokens[role.from - 2]?.key ?? '');
  // `the platform of the processor (“Platform”)` names the platform.
  const owned = [1, 2].some((back) => /^(?:of|by|for|des|von|durch|fuer)$/.test(tokens[role.from - back]?.key ?? ''));
  if (keys[0] === '(' && keys.length <= 4 && !keys.includes(')') && !owned) return { piece: after, weak: false };
  if (!opens) return null;
  if ((keys[0] === ':' || keys[0] === '=') && keys.length <= 2) return { piece: after, weak: false };
  const verb = keys.findLastIndex((key) => /^(?:ist|sind|is|are)$/.test(key));
  if (verb < 0 || keys.length - verb > 2 || keys.length > 16 || /^(?:dem|den|zu|to|by)$/.test(keys[keys.length - 1]!)) return null;
  const next = tokens[after.to];
  return !next || next.kind === 'punctuation' || /^(?:und|and|as|als|im|gemaess|nach)$/.test(next.key) ? { piece: after, weak: false } : null;
}

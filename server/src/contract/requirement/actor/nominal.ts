import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { ConceptHit } from '../../../language/phrases.js';
import type { Token } from '../../../language/tokens.js';
import type { Clause } from './clauses.js';

const LYING = /^(?:lies|lie|rests|rest|remains|remain|sits|sit|resides|stays|stay|liegt|liegen|bleibt|bleiben|ruht|verbleibt|verbleiben)$/;
const DUTY_EN = /^(?:responsibility|responsibilities|duty|duties|obligation|obligations|task|job|call|decision|business|concern|affair|matter|role|part)$/;
const DUTY_DE = /^(?:sache|aufgabe|aufgaben|pflicht|pflichten|verpflichtung|verpflichtungen|obliegenheit|obliegenheiten|angelegenheit|verantwortung|verantwortungsbereich|zustaendigkeit|aufgabenbereich|sphaere)$/;
const BEING = /^(?:is|are|be|remain|remains|being|becomes|shall|it's|that's|'s|ist|sind|bleibt|bleiben|liegt|liegen|faellt|fallen|gehoert|gehoeren|zaehlt|zaehlen|verbleibt)$/;
const AUXILIARY = /^(?:wird|werden|ist|sind|wurde|wurden|erfolgt|erfolgen|geschieht|geschehen)$/;
const HAPPENS = /^(?:erfolgt|erfolgen|geschieht|geschehen)$/;
const NEAR = 4;

/** Whether a duty is put on the party otherwise than as a subject: `obliegt dem …`, `ist Sache des …`, `it is Provider's responsibility`, or as the agent of a passive. */
export function isChargedWith(sentence: SentenceFact, hit: ConceptHit, clause: Clause): boolean {
  return sentence.language === 'en' ? isChargedInEnglish(sentence.tokens, hit, clause) : isChargedInGerman(sentence.tokens, hit, clause);
}

function isChargedInEnglish(tokens: readonly Token[], hit: ConceptHit, clause: Clause): boolean {
  const start = /^(?:the|a|an|any|each|every|such|its|our)$/.test(tokens[hit.from - 1]?.key ?? '') ? hit.from - 1 : hit.from;
  const [before, second, third] = [1, 2, 3].map((back) => (start - back >= clause.from ? tokens[start - back]!.key : ''));
  const own = tokens[hit.to - 1]!;
  if (/['’]s?$/.test(own.text) || /^(?:our|your)$/.test(own.key)) {
    const noun = [0, 1, 2].some((skip) => DUTY_EN.test(tokens[hit.to + skip]?.key ?? ''));
    return noun && (tokens.slice(Math.max(clause.from, start - NEAR), start).some(({ key }) => BEING.test(key)) || tokens.slice(hit.to, hit.to + NEAR).some(({ key }) => /^(?:is|shall|will)$/.test(key)));
  }
  if (/^(?:yours|ours)$/.test(own.key)) return BEING.test(before!);
  if (before === 'with') return LYING.test(second!) || LYING.test(third!);
  if (before === 'to' || before === 'on' || before === 'upon') return /^(?:falls?|up|left|incumbent|reserved)$/.test(second!) || (before === 'to' && /^(?:falls?|left)$/.test(third!));
  if (before === 'for' && BEING.test(second!)) return tokens[hit.to]?.key === 'to' || hit.to >= clause.to || tokens[hit.to]?.key === 'alone';
  if (before === 'of' || before === 'for') return DUTY_EN.test(second!) && tokens.slice(Math.max(clause.from, start - 2 - NEAR), start - 2).some(({ key }) => BEING.test(key));
  if (before !== 'by') return false;
  // `is notified to the authority by the Customer`: what stands between is whom it is told.
  let at = /ly$/.test(second!) ? start - 3 : start - 2;
  const to = tokens.slice(Math.max(clause.from, at - 5), at + 1).findLastIndex((token) => token.key === 'to');
  if (to > 0) at = Math.max(clause.from, at - 5) + to - 1;
  // `such other information as is reasonably requested by the Customer`: what it asks for is not what it does.
  if (/^(?:requested|required|demanded|desired)$/.test(tokens[at]?.key ?? '') && tokens.slice(Math.max(clause.from, at - NEAR), at).some(({ key }) => key === 'as')) return false;
  if (!/(?:ed|en|told|given|sent|made|done|borne|dealt|met|kept|held)$/.test(tokens[at]?.key ?? '') && !/^(?:out|on|with|to)$/.test(tokens[at]?.key ?? '')) return false;
  return tokens.slice(Math.max(clause.from, at - NEAR), at).some(({ key }) => /^(?:be|is|are|been|being)$/.test(key));
}

function isChargedInGerman(tokens: readonly Token[], hit: ConceptHit, clause: Clause): boolean {
  const within = tokens.slice(clause.from, clause.to);
  const has = (pattern: RegExp): boolean => within.some(({ key }) => pattern.test(key));
  const own = tokens[hit.from]!.key;
  const article = hit.from > clause.from ? tokens[hit.from - 1]!.key : '';
  const second = hit.from - 1 > clause.from ? tokens[hit.from - 2]!.key : '';
  const third = hit.from - 2 > clause.from ? tokens[hit.from - 3]!.key : '';
  const dative = /^(?:dem|der)$/.test(article) || /^(?:uns|ihnen|dir|euch)$/.test(own) || (article === '' && hit.from === clause.from);
  const genitive = /^(?:des|der)$/.test(article) || /^(?:vom|von|beim|bei)$/.test(article);
  // `hat dem Auftragnehmer die Daten zu überlassen` gives it something.
  const left = within.some(({ key }, i) => /^(?:obliegt|obliegen|vorbehalten)$/.test(key) || (key === 'ueberlassen' && within[i - 1]?.key !== 'zu'));
  if (dative && left && !has(/^(?:werden|wird)$/)) return true;
  if (/^(?:den|die|das)$/.test(article) && has(/^(?:trifft|treffen)$/) && has(/^(?:pflicht|verpflichtung|verantwortung|obliegenheit|aufgabe|meldepflicht|mitwirkungspflicht)/)) return true;
  const owned = /^(?:unsere?|ihre?|deine?)$/.test(own) && DUTY_DE.test(tokens[hit.to]?.key ?? '');
  if ((owned || (genitive && DUTY_DE.test(second))) && has(BEING)) return true;
  // `Zu den Mitwirkungsleistungen des Rechenzentrums zählen …`
  if (/^(?:des|der)$/.test(article) && /(?:leistung|leistungen|leistungsumfang|pflichten|aufgaben)$/.test(second) && has(/^(?:gehoert|gehoeren|zaehlt|zaehlen|umfasst|umfassen|beinhaltet|beinhalten)$/)) return true;
  if ((/^(?:beim|bei)$/.test(article) || (article === 'der' && second === 'bei')) && has(LYING)) return true;
  const agent = /^(?:vom|von|seitens)$/.test(article) || (/^(?:den|die|das|der|des)$/.test(article) && /^(?:durch|von|seitens)$/.test(second));
  if (!agent) return false;
  const start = /^(?:vom|von|seitens)$/.test(article) ? hit.from - 1 : hit.from - 2;
  const auxiliary = within.find(({ key }) => AUXILIARY.test(key));
  if (!auxiliary) return false;
  const place = tokens.indexOf(auxiliary);
  if (start === clause.from || HAPPENS.test(auxiliary.key)) return start === clause.from || place < start;
  // `Überprüfungen durch den Auftraggeber sind zu dulden`: the agent of a noun.
  return place < start && !/^\p{Lu}/u.test(tokens[start - 1]!.text) && third !== 'und';
}

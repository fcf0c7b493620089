import { hitEnd, isCapitalised, type SentenceView } from './sentenceView.js';

const APPOINTING = /^bezeichne(?:t|n)$/;
const ARTICLE = /^(?:der|die|das)$/;
const SIDES = ['CONTROLLER_MISSPELT', 'PROCESSOR_MISSPELT', 'CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL'];
const INDEFINITE = /^(?:eine?[nrms]?|je|jeweils|mindestens|ihren?|seinen?|zwei|drei)$/;
/** Who or what is appointed: `eine Ansprechperson`, `einen Datenschutzberater`, `ihre Vertretung`. */
const APPOINTED = /(?:person|personen|stellen?|partner|partnerin|partnerinnen|kontakte?|vertretung|(?:vertreter|berater|koordinator|leiter)(?:in|innen|n)?|beauftragten?|verantwortlichen?|adresse|adressen)$/;
/** What begins a meaning: `alle Angaben über eine Person`. */
const EXPLAINS = /^(?:alle|jede[rsn]?|saemtliche[rs]?|die|das|den|solche)$/;
const NEAR = 8;
/** Whoever calls somebody its own appoints: `ihre Ansprechpersonen`. */
const OWN = /^(?:je|jeweils|ihren?|seinen?)$/;
/** So begins what the other side of a definition is: `die Stelle, die …`, `das Unternehmen, das …`. */
const KIND = /^(?:person|personen|stelle|partei|unternehmen|gesellschaft|firma|organisation|behoerde|rechtstraeger)$/;
const FORM = /^(?:gmbh|ggmbh|mbh|ag|se|kg|ohg|ug|eg|ev|e|gbr|kgaa|ltd|limited|llc|inc|plc|sa|sarl|sagl|genossenschaft|stiftung)$/;
const NATURAL = /^(?:natuerlich|juristisch)/;

/**
 * `Der Kunde bezeichnet eine Person, die …`: whoever stands before the verb at token `verb` appoints somebody and is not explained.
 * A side with its article acts, unless the object says which company or what kind of body it is; anybody else does where a person, an office or
 * an address is the object, and without an article only where that is its own. `from` is the first token of the subject.
 */
export function appoints(view: SentenceView, from: number, verb: number): boolean {
  const { tokens } = view;
  if (!APPOINTING.test(tokens[verb]?.key ?? '')) return false;
  const head = ARTICLE.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const side = /^(?:vertrags)?partei(?:en)?$/.test(tokens[head]?.key ?? '') || SIDES.some((concept) => hitEnd(view, concept, head) > head);
  const rest = tokens.slice(verb + 1, verb + 1 + NEAR);
  const comma = rest.findIndex(({ kind }) => kind === 'punctuation');
  const clause = comma < 0 ? rest : rest.slice(0, comma);
  if (head > from && side) return !identifies(clause, rest[comma]?.key === ',');
  if (EXPLAINS.test(tokens[verb + 1]?.key ?? '')) return false;
  const object = clause.findIndex((token) => isCapitalised(token) && APPOINTED.test(token.key));
  const before = clause.slice(0, Math.max(0, object));
  if (before.some(({ key }) => NATURAL.test(key)) || (rest[comma]?.key === ',' && KIND.test(clause[object]?.key ?? ''))) return false;
  return before.some(({ key }) => (head > from ? INDEFINITE : OWN).test(key));
}

/** `die Muster GmbH`, `die Stelle, die …`, `eine natürliche Person`: who a side is. */
function identifies(object: SentenceView['tokens'], explained: boolean): boolean {
  if (object.some(({ key }) => NATURAL.test(key))) return true;
  if (!/^(?:die|das|den)$/.test(object[0]?.key ?? '')) return false;
  if (object.some(({ key }, i) => i > 1 && FORM.test(key)) || (isCapitalised(object[1]) && isCapitalised(object[2]))) return true;
  return explained && object.some(({ key }) => KIND.test(key));
}

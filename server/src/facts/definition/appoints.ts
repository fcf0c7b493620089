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

/**
 * `Der Kunde bezeichnet eine Person, die …`: whoever stands before the verb at token `verb` appoints somebody and is not explained.
 * A side with its article acts; anybody else does where a person, an office or an address is the object. `from` is the first token of the subject.
 */
export function appoints(view: SentenceView, from: number, verb: number): boolean {
  const { tokens } = view;
  if (!APPOINTING.test(tokens[verb]?.key ?? '')) return false;
  const head = ARTICLE.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const side = /^(?:vertrags)?partei(?:en)?$/.test(tokens[head]?.key ?? '') || SIDES.some((concept) => hitEnd(view, concept, head) > head);
  if (head > from && side) return true;
  if (EXPLAINS.test(tokens[verb + 1]?.key ?? '')) return false;
  const rest = tokens.slice(verb + 1, verb + 1 + NEAR);
  const object = rest.findIndex((token) => isCapitalised(token) && APPOINTED.test(token.key));
  const before = rest.slice(0, Math.max(0, object));
  // `eine natürliche oder juristische Person, die …` says who somebody is.
  return before.some(({ key }) => INDEFINITE.test(key)) && !before.some(({ key }) => key === ',' || /^(?:natuerlich|juristisch)/.test(key));
}

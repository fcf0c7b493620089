// A company of another deal, put in the place of a side in running text: not where the sides introduce themselves, not as an attribute of a thing
// (`the Acme platform`), and not where a third company may well stand (`auf den Servern des Anbieters`, `by the Processor`).
import { places, replace } from './text.mjs';

const COMPANIES = ['Nordwall', 'Brückner & Sohn', 'Talvista', 'Heliotec', 'Vossberg Medien', 'Kranich Immobilien'];
const FORMS = { de: ['GmbH', 'AG', 'KG', 'SE', 'GmbH & Co. KG'], en: ['Ltd.', 'Inc.', 'LLC', 'GmbH', 'plc'] };
/** The article of a company (feminine) for that of a masculine name; feminine names keep theirs. */
const ARTICLES = { der: 'die', den: 'die', dem: 'der', des: 'der' };
const THIRD_MAY_STAND = /(?:[Ss]erver\p{L}*|[Rr]echenzentr\p{L}*|[Ss]oftware|[\p{L}-]*[Ss]ystem|[Pp]rodukt\p{L}*|[Ww]ebsite|Webseite|Plattform|Dienste?n?|Konzern\p{L}*|Muttergesellschaft|durch|von|mit|bei|by|with|from|at|for|using|platform|website|servers?|software|affiliates?|sub-?processors?|of) $/iu;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Plants the name, or gives null where no place is fit for it. */
export function foreignParty(contract, text, random) {
  const german = contract.languages[0] !== 'en';
  const sides = [...contract.parties.processor, ...contract.parties.controller].filter((p) => !/^(?:wir|sie|du|we|you|us)$/i.test(p.name) && p.language === (german ? 'de' : 'en'));
  // Behind the place where the last side got its name.
  const both = Math.max(...[contract.parties.controller, contract.parties.processor].map((side) => Math.min(...side.map(({ span }) => span?.start ?? Infinity))));
  // Where nobody is introduced, a company that its first part names would be its side.
  const from = both === Infinity ? text.length / 4 : both;
  const lineAt = (offset) => text.slice(text.lastIndexOf('\n', offset) + 1).split('\n', 1)[0];
  const defined = contract.terms.definitions.map(({ span, block }) => ({ start: block.start, end: span.end }));
  const options = sides.flatMap(({ name }) => {
    const masculine = german && new RegExp(`(?:dem|des|den) ${escape(name)}`, 'u').test(text);
    const pattern = german ? `(?<![\\p{L}])(der|den|dem|des|die|Der|Dem|Die) ${escape(name)}(?:e?s)?(?![\\p{L}-]| \\p{Lu}| GmbH)` : `(?<![\\p{L}])(the|The) ${escape(name)}(?!['’]?\\p{L}|-|['’]| \\p{Lu}| (?:code|service|services|platform|product|app|data|account|personal)\\b)`;
    return places(text, new RegExp(pattern, 'gu')).map((place) => ({ ...place, masculine }));
  }).filter((place) => !/^die /i.test(place.text) || !place.masculine)
    .filter((place) => !THIRD_MAY_STAND.test(text.slice(Math.max(0, place.start - 24), place.start)) && !/^\s*(?:\||#)/.test(text.slice(text.lastIndexOf('\n', place.start) + 1)))
    // In a sentence, not in a title, a row or beside the other side's line for the signature.
    .filter((place) => place.start > from && /[.;:,]/.test(lineAt(place.start)) && lineAt(place.start).length > 60 && !/^\s*<|\S {3,}\S/.test(lineAt(place.start)))
    .filter((place) => !defined.some(({ start, end }) => start <= place.start && place.start <= end));
  const place = random.pick(options);
  if (!place) return null;
  const company = `${random.pick(COMPANIES)} ${random.pick(FORMS[german ? 'de' : 'en'])}`;
  if (!german) return { edits: [replace(place, company)] };
  const article = place.groups[1];
  const own = place.masculine ? ARTICLES[article.toLowerCase()] : article.toLowerCase();
  return { edits: [replace(place, `${/^\p{Lu}/u.test(article) ? own[0].toUpperCase() + own.slice(1) : own} ${company}`)] };
}

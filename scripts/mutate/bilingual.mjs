// Slips in one of two language versions: what translators and late edits leave behind. Places are found without the engine.
import { PERIOD, places, replace } from './text.mjs';

const COUNTRIES = [['Deutschland', 'Germany'], ['Irland', 'Ireland'], ['Niederlande(?:n)?', 'Netherlands'], ['Österreich', 'Austria'], ['Schweiz', 'Switzerland'], ['Dänemark', 'Denmark'], ['Indien', 'India'], ['USA', 'United States']];
const OTHERS = [['Brasilien', 'Brazil'], ['Vietnam', 'Vietnam'], ['Mexiko', 'Mexico'], ['Serbien', 'Serbia']];
const FORCE = [
  [/\b(?:shall|must)\b(?! (?:not|only|be|have)\b)(?![^.;\n|]{0,80}\b(?:only|not)\b)/g, 'may'], [/\b(?:shall|must|may) not(?= )(?![^.;\n|]{0,120}\b(?:without|unless)\b)/g, 'may'], [/\b(?:muss|müssen)\b(?![^.;\n|]{0,80}\b(?:nur|ausschließlich|nicht)\b)/g, (w) => (w === 'muss' ? 'kann' : 'können')], [/\bist nicht zulässig\b/g, 'ist zulässig'], [/\bnot permitted\b/g, 'permitted'],
];
const AMOUNT = /(?<![\w.,])\d[\d.,']*(?= ?(?:%|EUR\b|Euro\b|CHF\b|Prozent\b|per cent\b|Kopien\b|copies\b|Zeichen\b|characters\b|Bits?\b|bits\b))|(?<=(?:EUR|CHF) )\d[\d.,']*\d/g;
const CITATION = /((?:Art\.|Artikel|Article|Articles) ?)(\d{1,2})(?=[^\n|*\\]{0,30}(?:DSGVO|GDPR))/g;
const PARAGRAPH = /((?:Art\.|Artikel|Article) ?\d{1,2}(?: Abs\. | ?\())(\d)(?=\)?[^\n|*\\]{0,20}(?:DSGVO|GDPR))/g;

const one = (text, random, pattern, change) => {
  const place = random.pick(places(text, pattern));
  return place ? { edits: [replace(place, change(place))] } : null;
};

/** The passages that can be taken out whole: cells of two columns, and paragraphs that stand for themselves. */
function passages(text) {
  const cells = places(text, /(?<=\|)[^|\n]{70,}(?=\|)/g);
  const prose = places(text, /(?<=\n\n)(?!#|\||\*\*\d)[^\n|]{70,}(?=\n\n|\n?$)/g).filter(({ text: own }) => !/ \/ |\\$/.test(own));
  return [...cells, ...prose];
}

const KINDS = {
  period: (text, random) => one(text, random, PERIOD, ({ groups }) => String(Number(groups[1]) * 2 + 1)),
  number: (text, random) => one(text, random, AMOUNT, ({ text: own }) => own.replace(/\d/, (digit) => String((Number(digit) % 8) + 2))),
  citation: (text, random) => one(text, random, CITATION, ({ groups }) => `${groups[1]}${Number(groups[2]) + 1 + random.below(3)}`),
  paragraphCited: (text, random) => one(text, random, PARAGRAPH, ({ groups }) => `${groups[1]}${(Number(groups[2]) % 4) + 1}`),
  country: (text, random) => {
    const found = COUNTRIES.flatMap((names) => names.flatMap((name, i) => places(text, new RegExp(`\\b${name}\\b`, 'g')).map((place) => ({ place, i }))));
    const chosen = random.pick(found);
    return chosen ? { edits: [replace(chosen.place, random.pick(OTHERS)[chosen.i])] } : null;
  },
  force: (text, random) => {
    const found = FORCE.flatMap(([pattern, put]) => places(text, pattern).map((place) => ({ place, put })));
    const chosen = random.pick(found);
    return chosen ? { edits: [replace(chosen.place, typeof chosen.put === 'string' ? chosen.put : chosen.put(chosen.place.text))] } : null;
  },
  party: (text, random, contract) => {
    const language = random.pick(['de', 'en']);
    const [a, b] = [contract.parties.controller, contract.parties.processor].map((side) => side.find((p) => p.language === language && /^\p{Lu}\p{Ll}+$/u.test(p.name))?.name);
    if (!a || !b) return null;
    // Subject, verb, object: only so does a swap change who acts.
    const between = language === 'de' ? `(Der|Die) ${a} (\\p{L}+ (?:dem|den|der|die) )${b}\\b` : `(The )?${a} (shall \\p{L}+ (?:the )?)${b}\\b`;
    const swapped = language === 'de' ? `(Der|Die) ${b} (\\p{L}+ (?:dem|den|der|die) )${a}\\b` : `(The )?${b} (shall \\p{L}+ (?:the )?)${a}\\b`;
    const found = [[between, b, a], [swapped, a, b]].flatMap(([pattern, first, second]) => places(text, new RegExp(pattern, 'gu')).map((place) => ({ place, first, second })));
    const chosen = random.pick(found);
    return chosen ? { edits: [replace(chosen.place, `${chosen.place.groups[1] ?? ''}${language === 'de' ? ' ' : ''}${chosen.first} ${chosen.place.groups[2]}${chosen.second}`)], rules: ['bilingual-mismatch', 'wrong-party'] } : null;
  },
  deletion: (text, random) => {
    const place = random.pick(passages(text));
    return place ? { edits: [replace(place, /\|/.test(text[place.start - 1] ?? '') ? ' ' : '')], anywhere: true, subject: 'paragraph' } : null;
  },
};

/** Changes one version and leaves the other as it is; `before` is what was found in the contract as it stands. */
export function bilingual(contract, text, random, before) {
  if (contract.languages.length < 2) return null;
  const defect = random.pick(Object.values(KINDS))(text, random, contract);
  // A place where the versions differ already is no place for another difference.
  const marked = before.filter(({ rule }) => rule === 'bilingual-mismatch').flatMap(({ span, related }) => [span, ...related.map((place) => place.span)]);
  const line = (offset) => text.slice(0, offset).split('\n').length;
  return defect && defect.edits.some(({ span }) => marked.some(({ start }) => line(start) === line(span.start))) ? null : defect;
}

// Changes that leave a contract's meaning as it is: none of them may give a new finding.
import { annexMoved } from './annexes.mjs';
import { numberWord, paragraphs, PERIOD, places, replace } from './text.mjs';

const SYNONYMS = {
  de: [['unverzüglich', 'umgehend'], ['insbesondere', 'namentlich'], ['gemäß', 'nach'], ['sofern', 'wenn'], ['sowie', 'und'], ['zudem', 'außerdem'], ['erforderlich', 'notwendig'], ['sämtliche', 'alle'], ['im Rahmen', 'im Zuge']],
  en: [['promptly', 'without undue delay'], ['in particular', 'especially'], ['pursuant to', 'under'], ['prior to', 'before'], ['necessary', 'required'], ['in accordance with', 'in line with'], ['including', 'among them']],
};
const WEEKS = { de: [['14 Tage', 'zwei Wochen'], ['14 Tagen', 'zwei Wochen'], ['12 Monate', 'ein Jahr'], ['24 Stunden', 'vierundzwanzig Stunden']], en: [['14 days', 'two weeks'], ['24 hours', 'twenty-four hours'], ['12 months', 'one year']] };
const language = (contract) => (contract.languages[0] === 'en' ? 'en' : 'de');
const space = (text, random, least) => {
  const paragraph = random.pick(paragraphs(text).filter((p) => p.text.length > least));
  const blank = paragraph && random.pick(places(paragraph.text, /(?<=[\p{L},;]) (?=\p{Ll})/gu));
  return blank ? { start: paragraph.start + blank.start, end: paragraph.start + blank.end } : null;
};

export const HARMLESS = {
  'number in words': (contract, text, random) => {
    const place = random.pick(places(text, PERIOD).filter((p) => numberWord(Number(p.groups[1]), 'de')));
    return place && [replace(place, numberWord(Number(place.groups[1]), /age|unden|ochen|onate|ahre/.test(place.groups[2]) ? 'de' : 'en'))];
  },
  'equal period': (contract, text, random) => {
    const options = WEEKS[language(contract)].flatMap(([from, to]) => places(text, new RegExp(`(?<![\\w(])${from}(?![\\p{L}])`, 'gu')).map((p) => replace(p, to)));
    return options.length ? [random.pick(options)] : null;
  },
  synonym: (contract, text, random) => {
    const options = SYNONYMS[language(contract)].flatMap(([from, to]) => places(text, new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, 'gu')).map((p) => replace(p, to)));
    return options.length ? [random.pick(options)] : null;
  },
  'moved annex': annexMoved,
  quotes: (contract, text, random) => {
    const [open, close] = random.pick([['„', '“'], ['«', '»'], ['“', '”'], ['"', '"']]);
    const edits = places(text, /[„“"”«]([^„“"”«»\n]{2,50})[“"”»]/g).map((p) => replace(p, `${open}${p.groups[1]}${close}`));
    return edits.length ? edits : null;
  },
  'line break': (contract, text, random) => {
    const at = space(text, random, 120);
    return at && !/^\s*\|/m.test(text.slice(at.start - 200, at.start)) ? [replace(at, '\n')] : null;
  },
  'no-break space': (contract, text, random) => {
    const at = space(text, random, 60);
    return at && [replace(at, '\u00A0')];
  },
  'soft hyphen': (contract, text, random) => {
    const paragraph = random.pick(paragraphs(text));
    const word = paragraph && random.pick(places(paragraph.text, /\p{Ll}{9,}/gu));
    const at = word ? paragraph.start + word.start + 4 : 0;
    return word ? [{ span: { start: at, end: at }, text: '\u00AD' }] : null;
  },
  'Windows line ends': (contract, text) => (text.includes('\r') ? null : places(text, /\n/g).map((p) => replace(p, '\r\n'))),
  emphasis: (contract, text, random) => {
    const paragraph = random.pick(paragraphs(text).filter((p) => !/[*_`[\]]/.test(p.text)));
    const word = paragraph && random.pick(places(paragraph.text, /(?<= )\p{Ll}{5,}(?= )/gu));
    return word ? [replace({ start: paragraph.start + word.start, end: paragraph.start + word.end }, `**${word.text}**`)] : null;
  },
  'blank lines': (contract, text, random) => {
    const paragraph = random.pick(paragraphs(text).filter((p) => text.slice(p.end, p.end + 2) === '\n\n'));
    return paragraph ? [{ span: { start: paragraph.end, end: paragraph.end }, text: '\n\n' }] : null;
  },
};

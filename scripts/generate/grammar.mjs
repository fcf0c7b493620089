// Makes the TextMate injection that colours citations, defined terms, periods and blanks in contracts. Every repetition in it is bounded.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const GRAMMAR = 'syntaxes/dpa.injection.tmLanguage.json';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (...words) => `(?:${words.join('|')})`;
const longestFirst = (words) => [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const GAP = '[ \\t\\u00A0\\u202F]{1,3}';
const LOOSE = '[ \\t\\u00A0\\u202F]{0,3}';
const START = '(?<![\\p{L}\\p{N}_-])';
const END = '(?![\\p{L}\\p{N}])';

// ---- citations ----------------------------------------------------------------------------------------------------

/** Abbreviations of the laws the engine knows, as its data files have them; the forms of the two leading laws are families. */
function laws(root) {
  const read = (name) => JSON.parse(readFileSync(path.join(root, 'server/src/knowledge/statutes', name), 'utf8'));
  const abbreviations = [...Object.values(read('laws.json').laws), ...['gdpr', 'dsg', 'dsv'].map((id) => read(`${id}.json`))].flatMap((law) => [law.abbreviation.de, law.abbreviation.en]);
  const short = abbreviations.map((a) => a.replace(/ \((?!EU).*$/, '')).filter((a) => !/^[A-Z]?[a-z]+ Act$|^Charter$/.test(a));
  return any(
    '(?:EU|UK|CH)?[- ]?(?:DS-?GVO|GDPR)', '(?:rev|n|a|E)?-?(?:DSG|FADP|DPA)(?:-[A-Z]{2,3})?(?:[- ](?:20|19)\\d{2})?', '(?:V|n|rev)?-?(?:DSV|DPO|VDSG)', 'BDSG(?:-(?:neu|alt)|[- ]a\\. ?F\\.)?',
    'Datenschutz-?[Gg]rundverordnung', 'General Data Protection Regulation', 'Bundesdatenschutzgesetz(?:es)?',
    '(?:Durchführungs)?(?:[Vv]erordnung|[Rr]ichtlinie|[Bb]eschluss(?:es)?)(?: der [\\p{L}-]{2,30})? ?(?:\\(E[UGC]\\) ?)?(?:Nr\\. ?)?\\d{2,4}/\\d{1,4}(?:/E[UGCW]{1,2})?',
    '(?:Implementing )?(?:Regulation|Directive|Decision) ?(?:\\(E[UC]\\) ?)?(?:No\\.? ?)?\\d{2,4}/\\d{1,4}(?:/E[UC]{1,2})?',
    ...longestFirst(short).map(escape),
  );
}

const NUMBER = '\\d{1,4}(?:(?:bis|ter|quater|[a-z])(?![\\p{L}]))?';
const UNIT = any('[Aa]rtikeln?', '[Aa]rticles?', 'Artt?\\.?', 'ART\\.?', 'Section', 'Sec\\.', '§{1,2}', '[Ee]rwägungsgr(?:und|ünde)[en]{0,2}', 'ErwGr?\\.?', '[Rr]ecitals?', 'Kapitel', 'Chapter');
const PART = any(
  '\\((?:\\d{1,2}|[a-z]{1,2}|[ivx]{1,4})\\)', `,?${LOOSE}(?:Abs(?:atz|ätze|ätzen|\\.)?|para(?:graph)?s?\\.?|UAbs\\.|Unterabsatz|Unterabs\\.|Satz|Sätze|S\\.|sentence|[Nn]r\\.?|Nummer|[Nn]o\\.|Ziff(?:er|\\.)|Z\\.?|number|point)${LOOSE}\\(?\\d{1,2}(?:bis|ter)?\\)?`,
  `,?${LOOSE}(?:lit(?:era)?\\.?|Bst\\.|Buchst(?:abe|aben|\\.)|letter|subparagraph|point)${LOOSE}\\(?[a-z]{1,2}\\)?(?![\\p{L}])`, `,?${LOOSE}(?:Halbs(?:atz|\\.)|Hs\\.|Alt\\.)${LOOSE}\\d?`, `${LOOSE}ff?\\.?(?![\\p{L}])`, `${GAP}et seq\\.?`,
);
const ONE = `(?:${NUMBER}|[IVX]{1,4}(?![\\p{L}]))(?:${LOOSE}${PART}){0,6}`;
const AND = `${LOOSE}(?:,|;|/|–|-|&|und|sowie|oder|bis|bzw\\.|and|or|to|through|i\\. ?V\\. ?m\\.|in Verbindung mit|in conjunction with)${LOOSE}`;
const chain = `${UNIT}${LOOSE}${ONE}(?:${AND}(?:(?:${UNIT}${LOOSE})?${ONE}|(?:Abs(?:atz|\\.)|lit\\.|Bst\\.|Nr\\.|S\\.|Satz)${LOOSE}\\w{1,2}(?![\\p{L}]))){0,8}`;
const OF = `${LOOSE}(?:,${LOOSE})?(?:(?:der|des|of the|of|to the)${GAP})?(?:(?:EU|Swiss|UK|Schweizer(?:ischen)?|deutschen?)${GAP})?`;

const citations = (law) => [
  `${START}${chain}${OF}${law}${END}`,
  // Without a law only articles are coloured: a paragraph sign alone is a clause of the contract itself.
  `${START}(?!§|Kapitel|Chapter|Section|Sec)(?<!^)(?<!^# )(?<!^## )(?<!^### )(?<!^#### )${chain}`,
  `${START}${law}${END}`,
];

// ---- periods ------------------------------------------------------------------------------------------------------

const GERMAN = any('hundert', 'zwanzig', 'drei(?:ß|ss)ig', 'vierzig', 'f(?:ü|ue)nfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig', 'zehn', 'elf', 'zw(?:ö|oe)lf', 'ein', 'zwei', 'zwo', 'drei', 'vier', 'f(?:ü|ue)nf', 'sechs', 'sech', 'sieben', 'sieb', 'acht', 'neun', 'und', 'halb', 'anderthalb');
const ENGLISH = any('(?:twen|thir|for|four|fif|six|seven|eigh|nine|nin)ty', '(?:thir|four|fif|six|seven|eigh|nine)teen', 'ten', 'eleven', 'twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'hundred', 'and', 'half', 'an?');
const WORD = any(`${GERMAN}{1,6}(?:e[rsmn]?|s|er|en)?(?![\\p{L}])`, `${ENGLISH}(?:[- ]${ENGLISH}){0,5}(?![\\p{L}])`);
const DIGITS = "\\d{1,4}(?:[.,'’]\\d{1,3})?";
const AMOUNT = `(?:${DIGITS}|${WORD})`;
const DAYS = '(?:Kalender|Werk|Arbeits|Bank|Bankarbeits|Bankwerk|Bankgeschäfts|Geschäfts|Börsen)?[Tt]ag(?:e[ns]?|s)?';
const UNITS = any(
  'Minuten?', '(?:Zeit|Geschäfts|Büro)?[Ss]tunden?', 'Stdn?\\.?', DAYS, '(?:Kalender|Arbeits)?[Ww]ochen?', '(?:Kalender|Vertrags)?[Mm]onat(?:e[ns]?|s)?', '(?:Kalender)?[Qq]uartal(?:e[ns]?|s)?',
  '(?:Kalender)?(?:[Vv]iertel|[Hh]alb)jahr(?:e[ns]?|s)?', '(?:Kalender|Vertrags|Geschäfts)?[Jj]ahr(?:e[ns]?|s)?', 'minutes?', 'mins', 'hours?', 'hrs?', 'h', 'workdays?', 'businessdays?', 'days?', 'workweeks?', 'weeks?', 'wks?', 'months?', 'mths?', 'quarters?', 'years?', 'yrs?',
);
const ADJECTIVE = any('voll(?:e[nrs]?)?', 'weitere[nrs]?', 'ganze[nrs]?', 'aufeinanderfolgende[nr]?', 'zusammenhängende[nr]?', 'calendar', 'business', 'working', 'banking', 'consecutive', 'full', 'clear', 'further', 'additional', 'normal', 'regular', 'mehr', 'more', 'TARGET');
const SECOND = `(?:${LOOSE}[(\\[]${LOOSE}${AMOUNT}${LOOSE}[)\\]])?`;
const RANGE = `(?:${LOOSE}(?:–|-|bis|to|oder|or)${LOOSE}${AMOUNT}${SECOND})?`;

const periods = [
  `${START}${AMOUNT}${SECOND}${RANGE}(?:${GAP}${ADJECTIVE}){0,2}(?:${LOOSE}-?${LOOSE})${UNITS}${END}`,
  `${START}(?:\\d{1,3}${LOOSE}-?${LOOSE}|(?:werk|arbeits)|${GERMAN}{1,5}|${GERMAN}{1,5}${LOOSE}\\(\\d{1,3}\\)${LOOSE}-?)(?:minütig|stündig|tägig|wöchig|monatig|jährig)(?:e[mnrs]?)?${END}`,
  `${START}(?:${GERMAN}{0,5}|\\d{1,3}-)(?:[Ss]tunden|[Tt]ages?|[Ww]ochen|[Mm]onats|[Jj]ahres)-?(?:[Ff]rist(?:en)?|[Zz]eitraums?|[Zz]eitspanne)${END}`,
];

// ---- blanks and defined terms ---------------------------------------------------------------------------------------

const WANTED = any('Datum', 'Name', 'Firma', 'Ort', 'Adresse', 'Anschrift', 'Anzahl', 'Betrag', 'Frist', 'date', 'name', 'company', 'place', 'address', 'number', 'amount', 'insert', 'einfügen', 'ergänzen', 'ausfüllen', 'bitte', 'please', 'xx', 'tbd', 'TBD');
const blanks = [
  '\\[(?:…|\\.{2,4}|_{1,40}|[ \\t]{2,20}|[●•X]{1,4})\\]', `\\[(?=[^\\]\\n\\[]{0,60}${WANTED})[^\\]\\n\\[]{1,80}\\](?![(:\\[])`, '(?<![_*\\p{L}])_{3,200}(?![_\\p{L}])', '(?:\\\\_){3,100}', '\\.{6,200}|…{2,60}',
  '<(?=[^<>\\n/!]{1,60}>)(?:\\p{Lu}\\p{L}{1,30})(?: [\\p{L}]{1,30}){0,4}>', `${START}(?:XX?\\.XX?\\.(?:XX(?:XX)?|20XX|\\d{2,4})|X{3,10}|TO${'DO'}|T\\.?B\\.?D\\.?|[Nn]\\.[Nn]\\.)(?![\\p{L}])`, '\\{\\{[^{}\\n]{1,60}\\}\\}|\\$\\{[^{}\\n]{1,60}\\}', 'M(?:ax|ara|aria) Mustermann', 'Musterfirma|Muster (?:GmbH|AG)|Musterstra(?:ß|ss)e',
];

const TERM = '\\p{L}[\\p{L}\\p{N} /&’\'.-]{1,60}';
const terms = [
  { open: '[„“"”«»‚‘]', close: '[“”"»«‘’]', lead: '' },
].map(({ open, close }) => `(${open})(\\*{0,2})(?=[^\\n]{1,64}${close})(${TERM}?)(\\*{0,2})(${close})`);

/** The grammar as an object; `root` is the folder of the project. */
export function grammar(root) {
  const rule = (match, name) => ({ match, name });
  return {
    information_for_contributors: `Made by scripts/generate/grammar.mjs; run \`npm run generate\` after a change there.`,
    scopeName: 'dpa.injection',
    injectionSelector: 'L:text.html.markdown -comment -markup.fenced_code -markup.inline.raw -markup.underline.link -meta.embedded',
    patterns: [{ include: '#blanks' }, { include: '#citations' }, { include: '#periods' }, { include: '#terms' }],
    repository: {
      blanks: { patterns: blanks.map((match) => rule(match, 'invalid.unimplemented.blank.dpa')) },
      citations: { patterns: citations(laws(root)).map((match) => rule(match, 'entity.name.type.citation.dpa')) },
      periods: { patterns: periods.map((match) => rule(match, 'constant.numeric.period.dpa')) },
      terms: { patterns: terms.map((match) => ({ match, captures: { 3: { name: 'variable.other.constant.term.dpa' } } })) },
    },
  };
}

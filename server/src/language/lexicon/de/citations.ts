import { LAW_NAMES } from '../lawNames.js';
import type { Lexicon } from '../lexicon.js';

/** How German texts cite: the words that lead to each part of a provision, and those that say a law is no longer in force. */
export const citations: Lexicon = {
  ...LAW_NAMES,
  CITE_ARTICLE: ['art', 'arts', 'artt', 'artikel', 'artikels', 'artikeln', 'article', 'articles'],
  CITE_SECTION: ['§', 'paragraf', 'paragraph', 'paragraphen', 'paragrafen', 'section', 'sections'],
  CITE_RECITAL: ['erwägungsgrund', 'erwägungsgrunds', 'erwägungsgrundes', 'erwägungsgründe', 'erwägungsgründen', 'erwgr', 'erwg', 'erwägungsgrd', 'recital', 'recitals'],
  CITE_CHAPTER: ['kapitel', 'kapitels', 'kap', 'chapter'],
  CITE_CLAUSE: ['klausel', 'klauseln', 'clause', 'clauses'],
  CITE_PARAGRAPH: ['abs', 'absatz', 'absatzes', 'absätze', 'absätzen', 'para'],
  CITE_SUBPARAGRAPH: ['uabs', 'unterabs', 'unterabsatz', 'unterabsatzes'],
  CITE_SENTENCE: ['s', 'satz', 'satzes', 'sätze', 'sätzen'],
  CITE_LETTER: ['lit', 'litt', 'litera', 'buchst', 'buchstabe', 'buchstaben', 'buchstabens', 'bst', 'let', 'lett', 'point', 'points'],
  CITE_NUMBER: ['nr', 'nrn', 'nummer', 'nummern', 'ziff', 'ziffer', 'ziffern', 'z'],
  CITE_HALF: ['hs', 'halbs', 'halbsatz', 'alt', 'alternative', 'var', 'variante'],
  CITE_RANGE: ['bis', 'bis einschliesslich', 'bis zu'],
  CITE_AND: ['und', 'u', 'sowie', 'oder', 'bzw', 'beziehungsweise', 'und/oder', 'und / oder', 'and', 'or', ',', '/', '&', 'jeweils'],
  CITE_IVM: ['i . v . m .', 'i . v . m', 'ivm', 'i . vm .', 'iv . m .', 'in verbindung mit'],
  CITE_FOLLOWING: ['ff', 'f', 'fortfolgende', 'folgende', 'et seq', 'et seqq'],
  CITE_CONNECTOR: [
    'der', 'des', 'dem', 'die', 'das', 'aus', 'nach', 'im', 'in', 'zur', 'zum', 'neuen', 'neue', 'revidierten', 'revidierte', 'geltenden', 'aktuellen', 'totalrevidierten', 'eu', 'europäischen', 'europäische', 'schweizerischen', 'schweizerischem',
    'schweizer', 'deutschen', 'österreichischen', 'britischen', 'of', 'the', 'von', 'vom',
  ],
  CITE_OWN: [
    '*vertrag|*vertrags|*vertrages', '*vereinbarung', 'avv', 'adv', 'abv', 'anlage|anlagen', 'anhang|anhangs|anhänge', 'beilage|beilagen', 'agb', '*bedingungen', '*verzeichnis', 'leistungsbeschreibung', 'satzung', 'betriebsvereinbarung',
    'dieses', 'dieser|diesem ..1 *vertrag|*vertrags|*vertrages|*vereinbarung|anlage|anhang|avv', 'oben', 'unten', 'hiervor', 'hiernach', 'vorstehend', 'nachstehend',
  ],
  CITE_LAW_NOUN: ['*gesetz|*gesetzes|*gesetzbuch|*gesetzbuchs', '*verordnung', '*richtlinie', '*konvention', '*verfassung', '*ordnung', '*beschluss|*beschlusses', '*übereinkommens|*übereinkommen', '*staatsvertrag|*staatsvertrags', '*entscheidung', '*dekret|*dekrets', 'legislativdekret|legislativdekrets'],
  CITE_NO_NUMBER: ['tag|tage|tagen|tages', 'woche|wochen', 'monat|monate|monaten|monats', 'jahr|jahre|jahren|jahres', 'stunde|stunden', '*tage|*tagen', 'minute|minuten', 'uhr', 'euro', 'eur', 'chf', 'prozent', '%', '€', 'mal'],
  CITE_SUPERSEDED: [
    'a . f .', 'a . f', 'af', 'alte fassung', 'alter fassung', 'in der bis ..6 fassung', 'ersetzt', 'ersetzen', 'ersetzte', 'ablösung', 'abgelöst', 'löst ..8 ab', 'aufgehoben|aufgehobene|aufgehobenen|aufhebung', 'ausser kraft', 'nicht mehr', 'ehemals|ehemalige|ehemaligen|ehemaliger|ehemaliges',
    'früher|frühere|früheren|früherer|früheres', 'vormals|vormalige|vormaligen', 'bisher|bisherige|bisherigen|bisheriger|bisheriges', 'ungültig|ungültige|ungültigen|ungültigkeit', 'für nichtig', 'unwirksam erklärt', 'überholt|überholte|überholten',
    'alt|altes|altem|alten|alte recht|rechts|datenschutzrecht|datenschutzrechts|dsg|bdsg', 'veraltet|veraltete|veralteten', 'nachfolge', 'nachfolger|nachfolgerin', 'anstelle', 'historisch|historische', 'tritt ..4 an die stelle', 'treten ..4 an die stelle', 'an die stelle ..8 getreten', 'bis ..2 2018', 'bis ..3 2023',
  ],
};

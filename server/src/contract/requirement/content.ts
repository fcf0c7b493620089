import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';

/** A German noun and an English word are long enough to mean something from so many letters on. */
const MEANINGFUL = 4;
/** An English sentence of the common stock holds a word or two of its own by chance; German counts nouns alone. */
const OWN_WORDS = { de: 1, en: 2 } as const;
const SEVERAL = 2;
const MANY = 3;

/** What a word may stand for, one bit for each: all is read in one pass, on every keystroke. */
const SIDE = 1, OPERATION = 2, TYPE = 4, VAGUE_TYPE = 8, PERSONS = 16, VAGUE_PERSONS = 32, DATA = 64, STOCK = 128, PAPER = 256;
const BITS: Readonly<Record<string, number>> = {
  CONTROLLER: SIDE, PROCESSOR: SIDE, SUB_PROCESSOR: SIDE, OPERATION, DATA_TYPE: TYPE, DATA_TYPE_VAGUE: VAGUE_TYPE, DATA_SUBJECT_KIND: PERSONS, DATA_SUBJECT_VAGUE: VAGUE_PERSONS, CIRCULAR: VAGUE_PERSONS, DATA_ITSELF: DATA, COMMON_STOCK: STOCK, DOCUMENT_NAMED: PAPER,
};

const SPREADS: ReadonlySet<string> = new Set(['COVERS', 'CONSISTS_OF']);

/** Nouns that mean something done, by their form: `das Abhören`, `deren Sichtung`. */
const DONE = /(?:[a-z]ung(?:en)?|annahme|aufnahme|entnahme|eingabe|ausgabe|weitergabe|rueckgabe|abruf|abgleich|versand|ausdruck|abschrift|mitschnitt|empfang|korrektur|ablage|ion|ionen)$/;
const INFINITIVE = /(?:en|ern|eln)$/;
const BEFORE_INFINITIVE = /^(?:das|im|beim|deren|dessen|vom|zum|,|und|sowie)$/;

/** How many things done follow `Die Verarbeitung umfasst …`, whatever they are: where a sentence says that the processing consists of them, they are its operations. */
function deedsIn(tokens: readonly Token[], hits: readonly ConceptHit[], said: Uint16Array): number {
  const at = hits.find(({ concept, from }) => SPREADS.has(concept) && hits.some((hit) => hit.concept === 'PROCESSING' && hit.to <= from && from - hit.to < NEAR))?.to ?? -1;
  if (at < 0) return 0;
  return tokens.slice(at).filter(({ kind, key, text }, i, rest) => kind === 'word' && /^\p{Lu}/u.test(text) && key.length > MEANINGFUL && (said[at + i]! & (TYPE | SIDE)) === 0
    && (DONE.test(key) || (INFINITIVE.test(key) && (i === 0 || BEFORE_INFINITIVE.test(rest[i - 1]!.key)) && !NO_DEEDS.test(key)))).length;
}

/** Whether `Gegenstand … ist` is followed by the name of something done, other than processing data or agreeing. */
function isDeed(tokens: readonly Token[], hits: readonly ConceptHit[]): boolean {
  const label = hits.find(({ concept }) => concept === 'SUBJECT_LABEL');
  const verb = label && hits.find(({ concept, from }) => concept === 'CONSISTS_OF' && from >= label.to && from - label.to <= NEAR);
  const first = verb && tokens.slice(verb.to, verb.to + NEAR).find(({ text }) => /^\p{Lu}/u.test(text));
  return first !== undefined && DONE.test(first.key) && !NOTHING_DONE.test(first.key);
}

/** `Rechnungsversand`: what is done with a thing is no type of data, though its first part names one. */
const SERVICE = /(?:abrechnung|abwicklung|versand|verwaltung|buchhaltung|buchfuehrung|bearbeitung|verarbeitung|erstellung|betreuung|erfassung|archivierung|vernichtung|pflege|wartung|annahme|zustellung|service|services|management|processing|handling|administration|system|systeme|software|plattform|portal)$/;
const NOTHING_DONE = /(?:verarbeitung|bearbeitung|vereinbarung|regelung|bestimmung|leistung|leistungen|erfuellung|durchfuehrung|erbringung)$/;
const NEAR = 4;
/** Plurals that look like infinitives. */
const NO_DEEDS = /(?:daten|personen|kunden|adressen|namen|nummern|dateien|akten|listen|zeiten|angaben|unterlagen|patienten|klienten|mandanten|lieferanten|innen|konten|themen|firmen|praxen|noten|karten|befunden?|beschaeftigten)$/;

/** What a sentence enumerates: processing operations, types of data, groups of persons; and whether it says more than every such agreement does. */
export function contentFlags({ tokens, language }: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const said = new Uint16Array(tokens.length);
  for (const { concept, from, to } of hits) {
    const bit = BITS[concept];
    if (bit !== undefined) for (let i = from; i < to; i++) said[i]! |= bit;
  }
  const distinct = (kind: number, vague: number): number =>
    new Set(hits.filter(({ concept, from }) => BITS[concept] === kind && (said[from]! & vague) === 0).map(({ from }) => tokens[from]!.key)).size;
  const distinctTypes = (): number =>
    new Set(hits.filter(({ concept, from, to }) => BITS[concept] === TYPE && (said[from]! & (VAGUE_TYPE | SIDE)) === 0 && !SERVICE.test(tokens[to - 1]!.key)).map(({ from }) => tokens[from]!.key)).size;
  // `Hostingvertrag` is a paper and no operation.
  const operations = distinct(OPERATION, language === 'de' ? PAPER : 0);
  const flags = operations >= MANY ? ['@operations', '@handles'] : operations >= SEVERAL ? ['@handles'] : [];
  if (language === 'de' && deedsIn(tokens, hits, said) >= SEVERAL) flags.push('@deeds');
  if (language === 'de' && isDeed(tokens, hits)) flags.push('@deed');
  const types = distinct(TYPE, VAGUE_TYPE);
  if (types > 0) flags.push('@dataType');
  if (types >= SEVERAL) flags.push('@dataTypes');
  if (types >= MANY && distinctTypes() >= MANY) flags.push('@manyTypes');
  // `der Kunde`, `den Kunden`: one group in two cases.
  const groups = new Set(hits.filter(({ concept, from }) => BITS[concept] === PERSONS && (said[from]! & VAGUE_PERSONS) === 0).map(({ from }) => tokens[from]!.key.replace(/(?:en|e|n|s)$/, '')));
  if (groups.size >= SEVERAL) flags.push('@persons');
  if (said.some((bits) => (bits & PERSONS) !== 0 && (bits & (VAGUE_PERSONS | SIDE)) === 0)) flags.push('@group');
  // `Personal data of the Customer`: data, and no type of them.
  if (said.some((bits) => (bits & DATA) !== 0) && !said.some((bits) => (bits & TYPE) !== 0 && (bits & DATA) === 0)) flags.push('@bareData');
  let [own, beyond] = [0, 0];
  tokens.forEach(({ kind, text }, i) => {
    if (kind === 'word' && text.length >= MEANINGFUL && (said[i]! & (STOCK | SIDE)) === 0 && (language === 'en' || /^\p{Lu}/u.test(text))) {
      own++;
      if ((said[i]! & OPERATION) === 0) beyond++;
    }
  });
  if (own >= OWN_WORDS[language]) flags.push('@specific');
  if (beyond >= OWN_WORDS[language]) flags.push('@beyondOperations');
  return flags;
}

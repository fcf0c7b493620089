// Ways in which a drafter on the processor's side takes from a duty. Each is tried on the one sentence that says the duty.
import { replace } from './text.mjs';

const HELP = ['data-subject-rights', 'dpia-assistance', 'prior-consultation'];
const NOTICES = ['breach-notification', 'unlawful-instruction-notice'];
const DUTIES = [...HELP, ...NOTICES, 'confidentiality', 'security', 'audit-information', 'subprocessor-flow-down', 'deletion-or-return'];

/** Each: the requirements, what is replaced, and what may stand in its place. `P` stands for the processor's name. */
const WAYS = [
  // permission in place of duty
  [DUTIES, /(?<=\bP )(?:shall|will|must)(?= (?!not|only|be)\w)/, ['may', 'should', 'may, if it sees fit,']],
  [DUTIES, /(?<=\bP )(?:agrees|undertakes)(?= to )|(?<=\bP )is (?:obliged|required)(?= to )/, ['is entitled']],
  [DUTIES, /(?<=\bP )(?:ist verpflichtet|verpflichtet sich)(?=,)/, ['ist berechtigt']],
  [DUTIES, /(?<=\bP )(?:wird|muss)(?= (?!nur|nicht))/, ['kann', 'darf', 'soll']],
  // effort, capacity, own view
  [DUTIES, /(?<=\bP )(?:shall|will|must)(?= (?!not|only|be)\w)/, ['will endeavour to', 'will use reasonable efforts to', 'shall, as its workload permits,', 'shall, where it considers this appropriate,']],
  [HELP, /(?<=\bP )unterstützt(?= )/, ['unterstützt nach eigenem Ermessen', 'unterstützt nach Maßgabe freier Kapazitäten', 'unterstützt, soweit es ihm sinnvoll erscheint,', 'unterstützt, soweit seine Auslastung es zulässt,']],
  [NOTICES, /(?<=\bP )(?:informiert|unterrichtet|benachrichtigt)(?= )/, ['informiert nach Möglichkeit', 'unterrichtet nach eigenem Ermessen', 'unterrichtet, soweit er dies für geboten hält,', 'unterrichtet nur auf Anfrage']],
  [['security'], /(?<=\bP )(?:trifft|ergreift)(?= )/, ['trifft, soweit es ihm zumutbar erscheint,', 'ergreift im Rahmen seiner Möglichkeiten', 'ergreift nach eigenem Ermessen']],
  [['audit-information'], /(?<=\bP )stellt(?= )/, ['stellt nach eigener Auswahl', 'stellt, soweit er es für zweckmäßig hält,']],
  // thresholds
  [['breach-notification'], /\b(?:jede|jegliche)(?= Verletzung)/, ['jede erhebliche', 'jede von ihm als schwerwiegend eingestufte']],
  [['breach-notification'], /\b(?:any|each|every|all|a)(?= personal data breach| security incident| (?:data )?breach)/i, ['any serious', 'any material']],
  [['breach-notification'], /(?<=personal data breach|security incident)(?=[ ,.])/i, [' affecting more than 500 individuals', ' which it rates as serious']],
  [['breach-notification'], /(?<=Verletzung(?:en)? des Schutzes personenbezogener Daten)(?=[ ,.])/, [', sofern mehr als 500 Personen betroffen sind,', ', die er als erheblich einstuft,']],
  // choice
  [['deletion-or-return'], /nach (?:Wahl|der Wahl) des (?:Auftraggebers|Verantwortlichen|Kunden)/, ['nach Wahl des Auftragnehmers', 'nach seinem Ermessen', 'nach seinem Belieben']],
  [['deletion-or-return'], /at the (?:choice|option|election|discretion) of the (?:Controller|Customer|Client|Company)|at (?:Controller|Customer|Client|Company)['’]s (?:choice|option|election|discretion)/i, ['as it considers appropriate', 'at its sole discretion']],
  // persons merely told, duties merely similar, instructions without form or exclusiveness
  [['confidentiality'], /(?:zur|auf die) (?:Vertraulichkeit|Verschwiegenheit) verpflichtet/, ['auf die Vertraulichkeit hingewiesen', 'gebeten, die Vertraulichkeit zu wahren']],
  [['confidentiality'], /(?:have committed themselves to|are bound by|are subject to|are under) (?:\w+ ){0,4}(?:confidentiality|secrecy)/, ['are made aware of the need for confidentiality', 'are encouraged to respect confidentiality']],
  [['documented-instructions'], /dokumentierte[nr]? (?=Weisung)|documented (?=instructions)/, ['']],
  [['documented-instructions'], /\b(?:only|solely|exclusively)\b(?= (?:on|in accordance|upon|according))|\b(?:nur|ausschließlich|ausschliesslich)\b(?= (?:auf|nach|im Rahmen|gemäß))/, ['']],
  [['subprocessor-flow-down'], /(?:dieselben|die gleichen)(?= )/, ['ähnliche', 'von ihm für angemessen gehaltene']],
  [['subprocessor-flow-down'], /the same(?= )/, ['broadly similar', 'what it considers suitable']],
  // certificates in place of inspections
  [['audit-inspections'], /^[\s\S]{40,}$/, {
    de: ['Der Auftraggeber überzeugt sich von der Einhaltung anhand der vom Auftragnehmer vorgelegten Zertifikate; Kontrollen vor Ort finden nicht statt.', 'Die Kontrolle erfolgt durch Vorlage eines aktuellen Testats; Zutritt zur Betriebsstätte ist nicht geschuldet.'],
    en: ['Audits consist of a review of the certificates held by the processor; on-site inspections are not provided.', 'The customer’s audit right is satisfied by the most recent SOC 2 report; no on-site access is granted.'],
  }],
];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The weakened wordings that fit the sentence that says the duty `id`: where in it, and what is put there. */
function wordingsFor(id, sentence, language, names) {
  return WAYS.flatMap(([ids, pattern, wordings]) => {
    // Beside a second verb that binds, the duty may stand behind that one.
    if (!ids.includes(id) || (/shall\|will/.test(pattern.source) && (sentence.match(/\b(?:shall|will|must)\b/g) ?? []).length > 1)) return [];
    const match = new RegExp(pattern.source.replaceAll('\\bP ', `(?:${names}) `), `${pattern.flags}u`).exec(sentence);
    const list = Array.isArray(wordings) ? wordings : wordings[language];
    return match ? list.map((put) => ({ start: match.index, end: match.index + match[0].length, put })) : [];
  });
}

/** Weakens a duty that a single sentence says. */
export function weakened(contract, text, random) {
  const language = contract.languages[0] === 'en' ? 'en' : 'de';
  const names = contract.parties.processor.map(({ name }) => escape(name)).join('|') || 'Auftragnehmer|Processor';
  const options = contract.requirements.flatMap(({ id, verdict, evidence }) => {
    if (verdict !== 'present' || evidence.length !== 1) return [];
    const [{ start: at, end }] = evidence;
    return wordingsFor(id, text.slice(at, end), language, names).map((way) => ({ id, edit: replace({ start: at + way.start, end: at + way.end }, way.put) }));
  });
  // Every requirement has its turn, however many wordings there are for it.
  const id = random.pick([...new Set(options.map((option) => option.id))]);
  const option = id && random.pick(options.filter((other) => other.id === id));
  return option ? { edits: [option.edit], anywhere: true, subject: option.id, rules: ['incomplete-clause', 'missing-clause'] } : null;
}

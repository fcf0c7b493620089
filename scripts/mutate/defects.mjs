// One defect for each rule, planted in a contract that has none there. A planter gives the edits and what must be found, or null where the
// contract offers no place for it.
import { annexCut } from './annexes.mjs';
import { bilingual } from './bilingual.mjs';
import { deletedDefinition } from './deletedDefinition.mjs';
import { foreignParty } from './foreignParty.mjs';
import { bodyOf, numberWord, paragraphAfter, paragraphs, PERIOD, places, replace } from './text.mjs';
import { weakened } from './weakened.mjs';

const inBody = (text) => paragraphs(text).filter((p) => p.end < bodyOf(text));
const german = (contract) => contract.languages[0] !== 'en';
/** The language in which the contract is written at an offset: who adds a paragraph writes it in that of the passage. */
const languageAt = (contract, offset) => contract.blocks.findLast(({ start }) => start <= offset)?.language ?? contract.languages[0];
const OF_SUBPROCESSORS = /sub-?(?:process|contract|unternehm|auftrag)|unterauftrag|unterbeauftrag|weitere\w* auftrags/i;
/** Whether the passage stands under a heading of sub-processing: what is said of all processing has no place there, and speaks of theirs if it stands there. */
const isOfSubprocessors = (contract, offset) => {
  for (let section = contract.blocks.findLast(({ start }) => start <= offset)?.section; section; section = section.parent) if (OF_SUBPROCESSORS.test(section.title)) return true;
  return false;
};
/** A paragraph of its own behind another, in its language; `{}` stands for a name in both. */
const added = (contract, at, [de, en], [nameDe, nameEn] = ['', '']) => paragraphAfter(at, languageAt(contract, at.start) === 'en' ? en.replaceAll('{}', nameEn) : de.replaceAll('{}', nameDe));
const nameOf = (side, otherwise) => side.find((p) => !/^(?:wir|sie|we|you|us)$/i.test(p.name))?.name ?? otherwise;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Uses of a word in running text. */
const usesOf = (text, word) => paragraphs(text).flatMap((p) => places(p.text, new RegExp(`(?<![\\p{L}-])${escape(word)}(?![\\p{L}-])`, 'gu')).map((m) => ({ ...m, start: p.start + m.start, end: p.start + m.end })));
/** The paragraph around an offset. */
const around = (text, offset) => paragraphs(text).find((p) => p.start <= offset && offset < p.end) ?? null;
const evidence = (contract, id) => {
  const result = contract.requirements.find((r) => r.id === id);
  return result?.verdict === 'present' ? result.evidence : [];
};

/** A sentence that puts something on a side, and none on who is liable, when a term ends, or what a case is. */
const BINDS = /\b(?:shall|will|must|may|undertakes|agrees|is (?:obliged|required)|processes|informs|notifies|assists)\b|(?<![\p{L}])(?:wird|werden|muss|darf|dürfen|hat|haben|ist|sind|steht|verpflichtet|stellt|gewährleistet|informiert|unterrichtet|benachrichtigt|meldet|teilt|unterstützt|verarbeitet|löscht|leitet|befolgt|erteilt)(?![\p{L}])/u;
const LIABLE = /\bliab(?:le|ility)\b|haft(?:et|en|ung)\b|\b(?:gilt|gelten)\b/;
const LONGEST_CLAUSE = 2000;
const BREACH = /verletz|verstöß|verstoß|vorf[aä]ll|datenpanne|breach|incident|unauthori[sz]ed/i;

/** Behind the last words of the text. */
const bodyEnd = (text) => text.trimEnd().length;

/** How an annex states the matters that a contract regulates once. */
const STATED_AGAIN = {
  'breach-notice': { de: ['Datenschutzverletzungen werden {c} innerhalb von {} nach Kenntnis gemeldet.', 'Meldung von Datenschutzverletzungen an {c}: {}'], en: ['Personal data breaches are notified to {c} within {} of becoming aware of them.', 'Notice of personal data breaches to {c}: {}'] },
  'subprocessor-notice': { de: ['Neue Unterauftragsverarbeiter werden {} im Voraus angekündigt.', 'Ankündigung neuer Unterauftragsverarbeiter: {} vorher'], en: ['New sub-processors are announced {} in advance.', 'Prior notice of new sub-processors: {}'] },
  'subprocessor-objection': { de: ['Der Einspruch gegen einen neuen Unterauftragsverarbeiter ist innerhalb von {} zu erheben.', 'Einspruchsfrist gegen neue Unterauftragsverarbeiter: {}'], en: ['Objections to a new sub-processor are raised within {}.', 'Period for objecting to new sub-processors: {}'] },
  'termination-ordinary': { de: ['Diese Vereinbarung kann mit einer Frist von {} ordentlich gekündigt werden.', 'Kündigungsfrist dieser Vereinbarung: {}'], en: ['This agreement may be terminated on notice of {}.', 'Notice of termination of this agreement: {}'] },
  'audit-notice': { de: ['Kontrollen vor Ort werden {} vorher angekündigt.', 'Ankündigung von Kontrollen: {} vorher'], en: ['On-site audits are announced {} in advance.', 'Prior notice of audits: {}'] },
  'deletion-after-end': { de: ['Nach Vertragsende werden alle Daten innerhalb von {} gelöscht.', 'Löschung nach Vertragsende: {}'], en: ['After the end of the agreement all personal data are deleted within {}.', 'Deletion after the end of the agreement: {}'] },
  'request-forward': { de: ['Anfragen betroffener Personen werden innerhalb von {} an {c} weitergeleitet.'], en: ['Requests of data subjects are forwarded to {c} within {}.'] },
  'retention-backup': { de: ['Sicherungskopien werden {} aufbewahrt.'], en: ['Backups are kept for {}.'] },
};
const COUNTRIES = [['Indien', 'India'], ['China', 'China'], ['Brasilien', 'Brazil'], ['Vietnam', 'Vietnam'], ['Russland', 'Russia'], ['Ägypten', 'Egypt'], ['den Philippinen', 'the Philippines'], ['Südafrika', 'South Africa']].filter(([, en]) => en !== 'Brazil');
const STORES = [
  ['Sicherungskopien der Daten werden in {} gespeichert.', 'Backup copies of the data are stored in {}.'],
  ['Der technische Support wird aus {} erbracht und greift dabei auf die Daten zu.', 'Technical support is provided from {} and accesses the data.'],
  ['Die Verarbeitung findet auch in {} statt.', 'Processing also takes place in {}.'],
];
/** A country of which the contract says nothing, in both languages. */
const newCountry = (text, random) => random.pick(COUNTRIES.filter(([de, en]) => !text.includes(de) && !text.includes(en)));
const CONFINED = [
  ['Die Daten werden ausschließlich innerhalb der EU verarbeitet.', 'Data are processed exclusively within the EU.'],
  ['Die Verarbeitung erfolgt nur in Mitgliedstaaten der Europäischen Union oder im EWR.', 'All processing takes place only in member states of the European Union or the EEA.'],
];
const BANS = [['Eine Verarbeitung in {} ist unter keinen Umständen zulässig.', 'Processing in {} is not permitted under any circumstances.'], ['Daten dürfen nicht nach {} übermittelt werden.', 'Data must not be transferred to {}.']];

const misspell = (word, random) => {
  const at = 3 + random.below(Math.max(1, word.length - 5));
  return random.pick([word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), word.slice(0, at) + word[at] + word.slice(at)]);
};

export const DEFECTS = {
  'inconsistent-period': (contract, text, random) => {
    // Only what is said twice on one matter contradicts itself: the second time is ours, in other words and in an annex. The matter of the first is as
    // the engine reads it, so this asks whether the two are brought together, not whether every period is understood; the labels ask that.
    const period = random.pick(contract.periods.filter((p) => STATED_AGAIN[p.matter] && !p.fact.twice && /\d/.test(p.fact.text)));
    if (!period) return null;
    const length = (Number(/\d+/.exec(period.fact.text)[0]) * 2 + 3) + period.fact.text.slice(/\d+/.exec(period.fact.text)[0].length + period.fact.text.search(/\d/));
    // The unit keeps its language and case.
    const de = /(?:tage?n?|stunden?|wochen?|monate?n?|jahre?n?)$/i.test(period.fact.text.trim());
    if (!de && !/(?:days?|hours?|weeks?|months?|years?)$/i.test(period.fact.text.trim())) return null;
    const [controller, processor] = [nameOf(contract.parties.controller, de ? 'Verantwortlicher' : 'Controller'), nameOf(contract.parties.processor, de ? 'Auftragsverarbeiter' : 'Processor')];
    const statement = random.pick(STATED_AGAIN[period.matter][de ? 'de' : 'en']).replaceAll('{}', length).replaceAll('{c}', controller).replaceAll('{p}', processor);
    const end = bodyEnd(text);
    return { edits: [{ span: { start: end, end }, text: `\n\n${de ? '## Anlage: Fristen' : '## Annex: Periods'}\n\n${statement}\n` }] };
  },
  'number-word-mismatch': (contract, text, random) => {
    const place = random.pick(places(text, PERIOD).filter((p) => numberWord(Number(p.groups[1]), german(contract) ? 'de' : 'en')));
    if (!place) return null;
    const n = Number(place.groups[1]);
    const language = /[Tt]age|Stunden|Wochen|Monate|Jahre/.test(place.groups[2]) ? 'de' : 'en';
    return { edits: [replace(place, `${numberWord(n, language)} (${n + 1 + random.below(3)})`)] };
  },
  'period-limit': (contract, text, random) => {
    // Only sentences that are about a breach themselves: for a seizure, or for what a sentence says of the help afterwards, the law names no time.
    const spans = evidence(contract, 'breach-notification').filter(({ start, end }) => BREACH.test(text.slice(start, end)));
    const words = spans.flatMap((span) => places(text.slice(span.start, span.end), /unverzüglich(?!, spätestens)|umgehend|without undue delay|promptly/g).map((p) => ({ start: span.start + p.start, end: span.start + p.end, text: p.text })));
    const place = random.pick(words);
    return place ? { edits: [replace(place, /[üg]/.test(place.text) && !/delay/.test(place.text) ? `innerhalb von ${random.pick([73, 96, 120])} Stunden` : `within ${random.pick([73, 96, 120])} hours`)] } : null;
  },
  'undefined-term': deletedDefinition,
  'unused-definition': (contract, text, random) => {
    const at = random.pick(inBody(text));
    const [de, en] = random.pick([['Wartungsfenster', 'Maintenance Window'], ['Eskalationsstelle', 'Escalation Desk'], ['Bereitstellungstag', 'Go-Live Date'], ['Testumgebung Süd', 'Sandbox Estate']]);
    const line = [random.pick([`„${de}“ bezeichnet die Zeit von 2 bis 4 Uhr nachts.`, `Die Zeit von 2 bis 4 Uhr nachts (nachfolgend „${de}“) ist ausgenommen.`]), random.pick([`“${en}” means the time between 2 and 4 a.m.`, `The time between 2 and 4 a.m. (the “${en}”) is excluded.`])];
    return at ? { edits: [added(contract, at, line)] } : null;
  },
  'duplicate-definition': (contract, text, random, before) => {
    // In the language that it is defined in, and not what is defined twice already.
    const twice = new Set(before.filter((f) => f.rule === 'duplicate-definition').map((f) => f.subject.toLowerCase()));
    const language = german(contract) ? 'de' : 'en';
    const definition = random.pick(contract.terms.definitions.filter((d) => d.kind === 'term' && d.language === language && !twice.has(d.term.toLowerCase()) && /^[\p{Lu}][\p{L} -]+$/u.test(d.term)));
    const at = random.pick(inBody(text).filter((p) => languageAt(contract, p.start) === language));
    return definition && at ? { edits: [added(contract, at, [`„${definition.term}“ bezeichnet alles, was in der jeweiligen Bestellung so genannt wird.`, `“${definition.term}” means whatever the respective order form so describes.`])], anywhere: true } : null;
  },
  'term-variant': (contract, text, random) => {
    const names = [...contract.parties.controller, ...contract.parties.processor, ...contract.terms.definitions.filter((d) => d.kind === 'term').map((d) => ({ name: d.term }))].map((p) => p.name).filter((n) => /^\p{Lu}\p{Ll}{7,}$/u.test(n));
    const name = random.pick(names.filter((n) => usesOf(text, n).length > 2));
    if (!name) return null;
    const use = random.pick(usesOf(text, name).slice(1));
    const wrong = misspell(name, random);
    return wrong === name || text.includes(wrong) ? null : { edits: [replace(use, wrong)] };
  },
  'forbidden-destination': (contract, text, random) => {
    const country = newCountry(text, random);
    const [at, other] = random.shuffled(inBody(text));
    return at && other ? { edits: [added(contract, at, random.pick(BANS), country), added(contract, other, random.pick(STORES), country)] } : null;
  },
  'contradictory-destination': (contract, text, random) => {
    const other = random.pick(inBody(text));
    const at = random.pick(inBody(text).filter((p) => p.start !== other?.start && !isOfSubprocessors(contract, p.start)));
    return at && other ? { edits: [added(contract, at, random.pick(CONFINED)), added(contract, other, random.pick(STORES), newCountry(text, random))], rules: ['contradictory-destination', 'forbidden-destination'] } : null;
  },
  'unsafeguarded-transfer': (contract, text, random) => {
    if (contract.destinations.some((d) => d.generallySafeguarded || d.exclusive)) return null;
    const at = random.pick(inBody(text));
    return at ? { edits: [added(contract, at, ['Als weiterer Unterauftragsverarbeiter ist die Kestrel Data Ltd. mit Sitz und Rechenzentrum in {} mit der Datensicherung beauftragt.', 'Kestrel Data Ltd., with its data centre in {}, is engaged as a further sub-processor for backups.'], newCountry(text, random))], rules: ['unsafeguarded-transfer', 'forbidden-destination', 'contradictory-destination'] } : null;
  },
  'dangling-reference': (contract, text, random) => {
    const cut = random.below(3) === 0 ? annexCut(text, random) : null;
    if (cut) return cut;
    const place = random.pick(places(text, /(?<=(?:gemäß|gemäss|nach|siehe|in|under|to|with|see|pursuant to) )(Ziffer|Ziff\.|§|Abschnitt|Punkt|Section|Clause|section|clause|Anlage|Anhang|Annex|Schedule|Appendix) (\d{1,2})(?![\d.]|\s*(?:Abs|Satz|S\.|lit|Nr|ff?\.|des |der |of (?!this)|to the |[A-ZÄÖÜ]{2,}|[\w-]*(?:gesetz|ordnung|verordnung|vertrags?)))/g));
    return place ? { edits: [replace(place, place.text.replace(/\d+/, (n) => String(Number(n) + 40 + random.below(20))))] } : null;
  },
  'invalid-citation': (contract, text, random) => {
    // A paragraph that the article does not have, or a letter that the paragraph does not have.
    const paragraph = places(text, /(Art(?:\.|ikel|icle) ?)(28|32|33|35|36|5|6|44|82)( Abs(?:\.|atz) | ?\()(\d)(?=\)?[^\n]{0,40}(?:DS-?GVO|GDPR))/g)
      .map((place) => ({ place, put: () => `${place.groups[1]}${place.groups[2]}${place.groups[3]}${random.pick([14, 17, 23])}` }));
    const letter = places(text, /(Art(?:\.|ikel|icle) ?28(?: Abs(?:\.|atz) ?3| ?\(3\))(?: S(?:atz|\.) ?\d)?(?: lit\.? ?| Buchst(?:\.|abe) ?| ?\())([a-h])(?=\)?[^\n]{0,40}(?:DS-?GVO|GDPR))/g)
      .map((place) => ({ place, put: () => `${place.groups[1]}${random.pick(['i', 'k', 'n', 'q', 'z'])}` }));
    const option = random.pick([...paragraph, ...letter]);
    return option ? { edits: [replace(option.place, option.put())] } : null;
  },
  'outdated-law': (contract, text, random) => {
    const at = random.pick(inBody(text));
    const lines = random.pick([
      ['Die Übermittlung in die USA stützt sich auf den EU-US Privacy Shield.', 'Transfers to the United States rely on the EU-US Privacy Shield.'], ['Es gelten die Standardvertragsklauseln nach dem Beschluss 2010/87/EU.', 'The standard contractual clauses under Decision 2010/87/EU apply.'],
      ['Die Vorschriften der Richtlinie 95/46/EG bleiben zu beachten.', 'The provisions of Directive 95/46/EC must be observed.'], ['Die Beschäftigten sind nach § 5 BDSG auf das Datengeheimnis verpflichtet.', 'The Safe Harbor principles apply to transfers to the United States.'],
      ['Für Telemedien gelten die Vorschriften des TTDSG.', 'Transfers are made under the EU-U.S. Privacy Shield Framework.'],
    ]);
    return at ? { edits: [added(contract, at, lines)] } : null;
  },
  placeholder: (contract, text, random) => {
    const place = random.pick([...places(text, PERIOD), ...places(text, /(?<=(?:vom|dated|am) )\d{1,2}[.\s]\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}/gu)]);
    return place ? { edits: [replace(place, random.pick(['[…]', '____', '[●]', '[bitte ergänzen]', 'XX']))] } : null;
  },
  'foreign-party': foreignParty,
  'wrong-party': (contract, text, random) => {
    const [a, b] = [nameOf(contract.parties.controller, ''), nameOf(contract.parties.processor, '')];
    if (a === '' || b === '' || (german(contract) && (!/er$/.test(a) || !/er$/.test(b)))) return null;
    const spans = ['breach-notification', 'unlawful-instruction-notice', 'data-subject-rights', 'deletion-or-return', 'documented-instructions'].flatMap((id) => evidence(contract, id));
    const says = (s, ...words) => words.every((word) => (typeof word === 'string' ? text.slice(s.start, s.end).includes(word) : word.test(text.slice(s.start, s.end))));
    const both = spans.filter((s) => says(s, a, b, BINDS) && !says(s, LIABLE));
    const span = random.pick(both);
    if (!span) return null;
    const swapped = text.slice(span.start, span.end).replace(new RegExp(`${escape(a)}|${escape(b)}`, 'g'), (m) => (m === a ? b : a));
    return { edits: [replace(span, swapped)], rules: ['wrong-party', 'missing-clause', 'incomplete-clause'], anywhere: true };
  },
  'hidden-character': (contract, text, random) => {
    const paragraph = random.pick(paragraphs(text));
    const word = paragraph && random.pick(places(paragraph.text, /\p{L}{6,}/gu));
    if (!word) return null;
    const at = paragraph.start + word.start + 2 + random.below(3);
    const hidden = random.pick(['\u202E', '\u200B', '\u2066', '\u2060', 'cyrillic']);
    const look = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };
    const letter = [...word.text].findIndex((c) => look[c]);
    if (hidden === 'cyrillic') return letter < 0 ? null : { edits: [replace({ start: paragraph.start + word.start + letter, end: paragraph.start + word.start + letter + 1 }, look[word.text[letter]])] };
    return { edits: [{ span: { start: at, end: at }, text: hidden }] };
  },
  'missing-clause': (contract, text, random) => {
    // What one version loses the other still says; `bilingual-mismatch` takes out those.
    if (contract.languages.length > 1) return null;
    const alone = contract.requirements.filter((r) => r.verdict === 'present' && new Set(r.evidence.map((s) => around(text, s.start)?.start)).size === 1 && around(text, r.evidence[0].start));
    // A text without blank lines is one paragraph, which is no clause.
    const result = random.pick(alone.filter((r) => around(text, r.evidence[0].start).text.length < LONGEST_CLAUSE));
    return result ? { edits: [replace(around(text, result.evidence[0].start), '')], anywhere: true, subject: result.id, rules: ['missing-clause', 'incomplete-clause'] } : null;
  },
  'incomplete-clause': weakened,
  'bilingual-mismatch': bilingual,
};

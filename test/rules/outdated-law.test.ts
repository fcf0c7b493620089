import assert from 'node:assert/strict';
import type { Law } from '../../server/src/contract/contract.js';
import { OUTDATED } from '../../server/src/knowledge/outdated/outdated.js';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { outdatedLaw } from '../../server/src/rules/outdated-law/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { applyEdits } from '../../server/src/text/span.js';

const TITLE = '# Vertrag / Agreement\n\n';
const findings = (text: string): readonly Finding[] => outdatedLaw.check(analyse(TITLE + text), DEFAULT_SETTINGS);
const found = (text: string): string[] => findings(text).map(({ span, subject }) => `${subject}: ${(TITLE + text).slice(span.start, span.end)}`);

const fires: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Anwendbar sind das DSG und die VDSG.', 'vdsg: VDSG'],
  ['Eine Verlagerung ins Ausland richtet sich nach Art. 6 DSG.', 'dsg-6-abroad: Art. 6 DSG'],
  ['Disclosure to a third country is subject to Article 6 FADP.', 'dsg-6-abroad: Article 6 FADP'],
  ['Die Bearbeitung durch Dritte folgt Art. 10a DSG, das Register Art. 11a DSG.', 'dsg-10a: Art. 10a DSG', 'dsg-11a: Art. 11a DSG'],
  ['Die Datensicherheit nach Art. 7 DSG ist zu wahren.', 'dsg-7-security: Art. 7 DSG'],
  ['Das Auskunftsrecht nach Art. 8 DSG bleibt unberührt.', 'dsg-8-access: Art. 8 DSG'],
  ['Die Schweigepflicht nach Art. 35 DSG gilt.', 'dsg-35-secrecy: Art. 35 DSG'],
  ['Es gilt das Bundesgesetz über den Datenschutz (DSG) vom 19. Juni 1992.', 'dsg-1992: Bundesgesetz über den Datenschutz (DSG) vom 19. Juni 1992'],
  ['It includes the Federal Act on Data Protection of 19 June 1992.', 'dsg-1992: Federal Act on Data Protection of 19 June 1992'],
  ['Der Inhaber der Datensammlung bleibt verantwortlich.', 'inhaber-der-datensammlung: Inhaber der Datensammlung'],
  ['Meldungen gehen an den Eidgenössischen Datenschutzbeauftragten.', 'edsb-schweiz: Eidgenössischen Datenschutzbeauftragten'],
  ['Maßgeblich ist die Staatenliste des EDÖB.', 'staatenliste-edoeb: Staatenliste des EDÖB'],
  ['Die Auftragsdatenverarbeitung erfolgt auf Weisung.', 'auftragsdatenverarbeitung: Auftragsdatenverarbeitung'],
  ['Der Auftragsdatenverarbeitungsvertrag gilt.', 'auftragsdatenverarbeitung: Auftragsdatenverarbeitungsvertrag'],
  ['Sie handelt als verantwortliche Stelle.', 'verantwortliche-stelle: verantwortliche Stelle'],
  ['Auskunft, Berichtigung, Sperrung oder Löschung der Daten.', 'sperrung: Sperrung'],
  ['Rectification, blocking and erasure of data.', 'sperrung: blocking'],
  ['Es werden besondere Arten personenbezogener Daten verarbeitet.', 'besondere-arten: besondere Arten personenbezogener Daten'],
  ['Er führt ein Verfahrensverzeichnis und hilft bei der Vorabkontrolle.', 'verfahrensverzeichnis: Verfahrensverzeichnis', 'vorabkontrolle: Vorabkontrolle'],
  ['Vereinbarung nach § 11 BDSG.', 'bdsg-11: § 11 BDSG'],
  ['Maßnahmen nach § 9 BDSG und der Anlage zu § 9 Satz 1 BDSG.', 'bdsg-9: § 9 BDSG'],
  ['Das Datengeheimnis nach § 5 BDSG.', 'datengeheimnis: Datengeheimnis', 'bdsg-5: § 5 BDSG'],
  ['Der Beauftragte nach §§ 4f, 4g BDSG.', 'bdsg-dpo: §§ 4f'],
  ['Sensible Daten nach § 3 Abs. 9 BDSG.', 'bdsg-3: § 3 Abs. 9 BDSG'],
  ['Die Aufsichtsbehörde nach § 38 BDSG.', 'bdsg-38: § 38 BDSG'],
  ['Processing under section 62 BDSG.', 'bdsg-part-3: section 62 BDSG'],
  ['Die Vertraulichkeit nach § 3 TTDSG ist zu wahren.', 'ttdsg: TTDSG'],
  ['Das Fernmeldegeheimnis nach § 88 TKG.', 'tkg-88: § 88 TKG'],
  ['Pflichten aus dem Telemediengesetz.', 'tmg: Telemediengesetz'],
  ['Die Übermittlung stützt sich auf den EU-US Privacy Shield.', 'privacy-shield: EU-US Privacy Shield'],
  ['The recipient is certified under Safe Harbor.', 'safe-harbor: Safe Harbor'],
  ['Es gelten die Klauseln nach Beschluss 2010/87/EU.', 'scc-2010: 2010/87/EU'],
  ['Clauses under Decision 2004/915/EC.', 'scc-2001: 2004/915/EC'],
  ['It means EU Directive 95/46/EC, as amended, replaced or superseded from time to time.', 'directive-95-46: Directive 95/46/EC'],
  ['It includes the Data Protection Act 1998.', 'dpa-1998: Data Protection Act 1998'],
  ['Opinions of the Article 29 Working Party apply.', 'working-party-29: Article 29 Working Party'],
  ['Die Datenerhebung, -verarbeitung oder -nutzung erfolgt auf Weisung.', 'triad: Datenerhebung, -verarbeitung oder -nutzung'],
];

const silent: readonly string[] = [
  'Die Grundsätze nach Art. 6 DSG gelten.',
  'Art. 6 DSG ist einzuhalten.',
  'Datenschutz durch Technik nach Art. 7 DSG und Datensicherheit nach Art. 8 DSG mit Massnahmen.',
  'Bekanntgabe ins Ausland nach Art. 16 DSG und Art. 8 DSV.',
  'Die VDSG ist seit 2023 durch die DSV ersetzt.',
  'Dieser Vertrag ersetzt die bisherige Vereinbarung zur Auftragsdatenverarbeitung.',
  'Anders als § 11 BDSG a.F. verlangt die DSGVO mehr.',
  'Der Privacy Shield wurde vom EuGH für ungültig erklärt.',
  'Regulation (EU) 2016/679 repealing Directive 95/46/EC.',
  'Verordnung (EU) 2016/679 zur Aufhebung der Richtlinie 95/46/EG.',
  'The DPF is the successor of the Privacy Shield.',
  'Der Datenschutzbeauftragte nach § 38 BDSG wird benannt.',
  'Die Sperrung des Benutzerkontos erfolgt nach fünf Fehlversuchen, die Löschung nach einem Jahr.',
  'Die verantwortliche Stelle im Sinne des DSG-EKD.',
  'Der EDÖB ist der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte.',
  'Die Auftragsverarbeitung nach Art. 28 DSGVO, § 26 BDSG, § 3 TDDDG, Beschluss (EU) 2021/914.',
  'All traffic uses SSL/TLS.',
  'Federal Act on Data Protection of 25 September 2020; Data Protection Act 2018.',
];

describe('outdated-law', () => {
  for (const [text, ...expected] of fires) it(`finds ${expected.join(' | ')}`, () => assert.deepEqual(found(text), expected));
  for (const text of silent) it(`is silent: ${text}`, () => assert.deepEqual(found(text), []));

  const signs: readonly (readonly [text: string, ...expected: string[]])[] = [
    // The gravest finding on the act carries the sign, wherever it stands.
    ['Die Verarbeitungs- und Nutzungsergebnisse.\n\nDie verantwortliche Stelle.\n\nWeitergabekontrolle, Belastbarkeit.', 'verantwortliche-stelle: Weitergabekontrolle'],
    ['Vereinbarung nach § 11 BDSG. Die Auftragsdatenverarbeitung beginnt.\n\nWeitergabekontrolle, Belastbarkeit.', 'bdsg-11: Weitergabekontrolle'],
    ['Weitergabekontrolle, Belastbarkeit.'],
    ['Anwendbar ist die VDSG.\n\nWeitergabekontrolle, Belastbarkeit.'],
    // Without resilience it is a finding of its own and stands nowhere else.
    ['Die verantwortliche Stelle.\n\nWeitergabekontrolle.'],
  ];
  for (const [text, ...expected] of signs) {
    it(`links the controls of the old annex as a further sign: ${JSON.stringify(text)}`, () => {
      const linked = findings(text).flatMap(({ subject, related }) =>
        related.filter(({ message }) => message === 'sign').map(({ span }) => `${subject}: ${(TITLE + text).slice(span.start, span.end)}`),
      );
      assert.deepEqual(linked, expected);
    });
  }

  it('gives one finding for a term that recurs', () => {
    const [finding, ...others] = findings('Die Auftragsdatenverarbeitung beginnt.\n\nDie Auftragsdatenverarbeitung endet.\n\nDie Auftragsdatenverarbeiter haften.');
    assert.deepEqual(others, []);
    assert.equal(finding?.related.length, 2);
  });

  for (const [text, ...expected] of [
    ['Maßgeblich ist die Richtlinie 95/46/EG.', 'directive-95-46 warning'],
    ['EU law means Directive 95/46/EC as replaced from time to time, including by the GDPR.', 'directive-95-46 hint'],
    ['It means Directive 95/46/EC and the GDPR.\n\nDirective 95/46/EC applies.', 'directive-95-46 warning'],
    ['It means the Data Protection Act 1998 up to 25 May 2018 and from then on the UK GDPR.', 'dpa-1998 hint'],
    ['Die Auftragsdatenverarbeitung erfolgt auf Weisung.', 'auftragsdatenverarbeitung warning'],
    ['Es ist eine Auftragsdatenverarbeitung im Sinne von Art. 28 DS-GVO.', 'auftragsdatenverarbeitung hint'],
    ['Der Kunde ist verantwortliche Stelle nach Art. 4 Nr. 7 DSGVO.', 'verantwortliche-stelle hint'],
    ['Die Auftragsdatenverarbeitung folgt § 11 BDSG.', 'auftragsdatenverarbeitung hint', 'bdsg-11 error'],
    ['Es werden besondere Arten personenbezogener Daten verarbeitet.\n\nDie Maßnahmen folgen § 9 BDSG.', 'besondere-arten hint', 'bdsg-9 error'],
    ['Grundlage ist der Privacy Shield nach der DSGVO.', 'privacy-shield error'],
    ['Auskunft, Berichtigung, Sperrung oder Löschung der Daten.', 'sperrung warning'],
  ]) {
    it(`weighs ${text}`, () => assert.deepEqual(findings(text!).map(({ subject, severity }) => `${subject} ${severity}`), expected));
  }

  it('explains every entry in both languages, with full stops', () => {
    for (const [id, { note }] of OUTDATED) assert.ok(note.de.endsWith('.') && note.en.endsWith('.'), id);
  });
});

/** The preferred change, applied; the finding must be gone. */
function mend(text: string, law: Law = 'gdpr'): string {
  const settings = { ...DEFAULT_SETTINGS, law };
  const contract = analyse(text, undefined, settings);
  const finding = outdatedLaw.check(contract, settings)[0]!;
  const fix = outdatedLaw.fix!(contract, finding, settings).find((f) => f.preferred);
  assert.ok(fix, 'a preferred change');
  const mended = applyEdits(text, fix.edits);
  assert.deepEqual(outdatedLaw.check(analyse(mended, undefined, settings), settings).filter((f) => f.subject === finding.subject), []);
  return mended;
}

describe('outdated-law: changes', () => {
  for (const [text, wanted, law] of [
    ['Die Auftragsdatenverarbeitung gilt.', 'Die Auftragsverarbeitung gilt.', 'gdpr'],
    ['Der Auftragsdatenverarbeitungsvertrag und die Auftragsdatenverarbeiterin.', 'Der Auftragsverarbeitungsvertrag und die Auftragsverarbeiterin.', 'gdpr'],
    ['Die Auftragsdatenverarbeitung: Der Auftragsbearbeiter bearbeitet Personendaten.', 'Die Auftragsbearbeitung: Der Auftragsbearbeiter bearbeitet Personendaten.', 'dsg'],
    ['Es gelten DSG und VDSG.', 'Es gelten DSG und DSV.', 'dsg'],
    ['Die Bekanntgabe ins Ausland folgt Art. 6 DSG.', 'Die Bekanntgabe ins Ausland folgt Art. 16–18 DSG.', 'both'],
    ['Vereinbarung nach § 11 BDSG.', 'Vereinbarung nach Art. 28 DSGVO.', 'gdpr'],
    ['Nach § 11 BDSG und Art. 5 DS-GVO.', 'Nach Art. 28 DS-GVO und Art. 5 DS-GVO.', 'gdpr'],
    ['Vertraulichkeit nach § 3 TTDSG.', 'Vertraulichkeit nach § 3 TDDDG.', 'gdpr'],
    ['Die besonderen Arten personenbezogener Daten.', 'Die besonderen Kategorien personenbezogener Daten.', 'gdpr'],
    ['Inhalt des Verfahrensverzeichnisses ist geregelt.', 'Inhalt des Verzeichnisses von Verarbeitungstätigkeiten ist geregelt.', 'gdpr'],
    ['Der Beschluss 2010/87/EU gilt.', 'Der Beschluss (EU) 2021/914 gilt.', 'gdpr'],
    ['Er handelt als verantwortliche Stelle.', 'Er handelt als Verantwortlicher.', 'gdpr'],
    ['Weisungen von der verantwortlichen Stelle.', 'Weisungen von dem Verantwortlichen.', 'gdpr'],
    ['Weisungen durch die verantwortliche Stelle.', 'Weisungen durch den Verantwortlichen.', 'gdpr'],
    ['Die verantwortliche Stelle weist an.', 'Der Verantwortliche weist an.', 'gdpr'],
    ['The Federal Act on Data Protection of 19 June 1992 applies.', 'The Federal Act on Data Protection of 25 September 2020 applies.', 'both'],
  ] as const) {
    it(`${text} → ${wanted}`, () => assert.equal(mend(text, law), wanted));
  }

  it('offers both cases where the grammar leaves them open', () => {
    const text = 'Die Pflichten der verantwortlichen Stelle bleiben.';
    const contract = analyse(text);
    const titles = outdatedLaw.fix!(contract, outdatedLaw.check(contract, DEFAULT_SETTINGS)[0]!, DEFAULT_SETTINGS).map((f) => f.args['with']);
    assert.deepEqual(titles, ['des Verantwortlichen', 'dem Verantwortlichen']);
  });

  it('offers none where the replacement is not one to one', () => {
    for (const text of ['Es gilt der Privacy Shield.', 'Nach § 11 Abs. 2 BDSG.', 'Nach §§ 9, 11 BDSG.', 'Nach Richtlinie 95/46/EG.']) {
      const contract = analyse(text);
      for (const finding of outdatedLaw.check(contract, DEFAULT_SETTINGS)) assert.deepEqual(outdatedLaw.fix!(contract, finding, DEFAULT_SETTINGS), [], text);
    }
  });
});

import assert from 'node:assert/strict';
import { english, findingsOf, fixed, german, subjectsOf } from './terms.js';

/** An agreement that tells the roles of its sides, and introduces neither by a name. */
const ROLES = '# Data Processing Agreement\n\nThe Company acts as a Data Controller. The Company wishes to subcontract certain services to the Data Processor.\n\n## 1\n\nThe Processor shall act on the instructions of the Company. The Processor shall inform the Company of every breach. Processor shall help Company.\n\n## 2\n\n';

const FIRES: readonly (readonly [name: string, text: string, ...subjects: string[]])[] = [
  ['one customer in the other gender', 'Die Muster AG (nachfolgend «Kundin») und die Beispiel AG (nachfolgend «Anbieterin») vereinbaren:\n\nDie Anbieterin protokolliert jede Meldung an den Kunden. Die Kundin zahlt der Anbieterin.', 'Kunden'],
  ['a letter left out', german('Der Aufragnehmer löscht die Daten.'), 'Aufragnehmer'],
  ['a letter too many', german('Der Auftragsnehmer löscht die Daten.'), 'Auftragsnehmer'],
  ['a misspelt adjective noun', 'Die Muster GmbH (nachfolgend „Verantwortlicher“) und die Beispiel AG (nachfolgend „Dienstleister“) vereinbaren:\n\nEr meldet es dem Veranwortlichen.', 'Veranwortlichen'],
  ['the other gender', german('Er informiert die Auftraggeberin über jede Änderung.'), 'Auftraggeberin'],
  ['the masculine where the feminine is defined', 'Die Stadt Muster (nachfolgend «Auftraggeberin») und die Beispiel AG (nachfolgend «Auftragnehmerin») vereinbaren:\n\nSie informiert den Auftraggeber.', 'Auftraggeber'],
  ['the word of the law for the party', german('Der Auftragsverarbeiter meldet jeden Vorfall.'), 'Auftragsverarbeiter'],
  ['a label that begins what a side may do', german('Der Anbieter ist berechtigt, die Maßnahmen weiterzuentwickeln.'), 'Anbieter'],
  ['a label', german('Der Kunde trägt die Kosten.'), 'Kunde'],
  ['another word in the feminine', 'Die Muster GmbH (nachfolgend „Verantwortlicher“) und die Beispiel AG (nachfolgend „Agentur“) vereinbaren:\n\nLeistungen nach Ziffer 3 vergütet die Auftraggeberin.', 'Auftraggeberin'],
  ['a label in the feminine', german('So legt die Lieferantin alle nötigen Informationen vor.'), 'Lieferantin'],
  ['whoever orders', german('Die Kosten trägt der Besteller.'), 'Besteller'],
  ['English: another label', english('The Supplier shall delete the data at the end of the contract.'), 'Supplier'],
  ['English: the word of the law', english('The Processor shall inform the Customer of every breach.'), 'Processor'],
  ['the word of the law though another sentence says whose role it is', german('Der Auftraggeber entscheidet.\n\nDie Weisungen des Verantwortlichen gelten.'), 'Verantwortlichen'],
  ['the word of the law beside a citation', german('Nach Art. 33 DSGVO meldet der Auftragsverarbeiter jeden Vorfall.'), 'Auftragsverarbeiter'],
  ['a label of which it is said what it owes', german('Der Dienstleister ist dem Auftraggeber zur Auskunft verpflichtet.'), 'Dienstleister'],
  ['a label of the licence', 'Die Muster AG (nachstehend «Verantwortliche») und die Beispiel AG (nachstehend «Auftragsbearbeiterin») vereinbaren:\n\n7 Die Lizenzgeberin erteilt der Verantwortlichen alle Auskünfte.', 'Lizenzgeberin'],
  ['English: another label without article', english('7.2 Vendor shall co-operate with the Customer.'), 'Vendor'],
  ['English: another label for a side that is named without being introduced', `${ROLES}The Processor assists the Company. Vendor shall co-operate with the Company.`, 'Vendor'],
  ['English: the controller by its name in another law', 'Muster Ltd (the "Controller") and Beispiel Ltd (the "Processor"), together the "Parties", agree:\n\nResponsible Party announces the audit in advance. The audit is paid for by the Responsible Party alone.', 'Responsible Party'],
  ['one finding for all forms', german('Der Auftragsverarbeiter folgt. Die Pflichten des Auftragsverarbeiters bleiben. Sie gelten für den Auftragsverarbeiter.'), 'Auftragsverarbeiter'],
  ['two letters swapped near the end', german('Der Auftragnehemr meldet jeden Vorfall dem Auftraggebre.'), 'Auftragnehemr', 'Auftraggebre'],
  ['a slip in the own name of a party', 'Die Stadt Muster (nachfolgend „Stadt“) und die Seetalwerk GmbH (nachfolgend „Seetalwerk“) vereinbaren:\n\nDie Stadt weist an. Seetalwerk folgt und meldet der Stadt jeden Vorfall. Fragen beantwortet Seetalwek.', 'Seetalwek'],
  ['names in two languages side by side', 'Muster GmbH, Ort (**„Besteller“** / **“Principal”**)\n\nund\n\nBeispiel AG, Stadt (**„Dienstleister“** / **“Contractor”**) vereinbaren:\n\nDer Besteller weist an. Der Dienstleister folgt dem Besteller. Der Auftraggeber zahlt.', 'Auftraggeber'],
  ['English: a word that sounds like the name', 'Muster Ltd (the "Principal") and Beispiel Ltd (the "Contractor") agree:\n\nThe Contractor follows the Principal. It reports to the Principle.', 'Principle'],
  ['English: a slip in the first word', english('Custommer gives instructions. Cutsomer pays.'), 'Custommer', 'Cutsomer'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['customers at large', 'Die Muster AG (nachfolgend «Kundin») und die Beispiel AG (nachfolgend «Anbieterin») vereinbaren:\n\nDie Anbieterin protokolliert jede Meldung an Kunden. Die Kundin zahlt der Anbieterin.'],
  ['who the other label is', german('Der Dienstleister ist die Beispiel AG.')],
  ['the licensor of a work', german('Der Lizenzgeber stellt dem Auftragnehmer neue Fassungen bereit. Rechte des Lizenzgebers bleiben. Dem Auftraggeber nennt der Auftragnehmer den Lizenzgeber.')],
  ['whoever renders services in general', german('Der Leistungserbringer im Sinne des SGB V bleibt dem Auftraggeber verpflichtet. Die Leistungserbringer melden es dem Auftraggeber.')],
  ['English: a heading and an entry of a list', english('Vendor management\n\n- Vendor\n- Supplier: the maker of the tool\n\n| Vendor | Task |\n|---|---|\n| Nimbus | hosting |')],
  ['English: vendors at large', english('Vendors shall be checked. A Vendor shall be checked. Every new Vendor will be checked by the Provider.')],
  ['English: whoever is at fault', english('The responsible party pays. The party responsible for the breach pays. Each Responsible Party pays.')],
  ['English: the column of a table', english('| Task | Responsible Party |\n|---|---|\n| Patching | Provider |\n| Access | Customer |')],
  ['English: a name that the contract gives', 'Muster Ltd (the "Controller", also the "Responsible Party") and Beispiel Ltd (the "Processor") agree:\n\nThe Responsible Party announces the audit.'],
  ['English: another label that stands often where no side is introduced', `${ROLES}${'The Supplier shall ship the goods.\n\n'.repeat(3)}`],
  ['what the sentence before said of the party', german('Er teilt mit, dass der Auftraggeber der Verantwortliche für die Verarbeitung ist. Er darf die Kontaktdaten des Verantwortlichen nennen.')],
  ['what the law demands', german('Der Gesetzgeber verlangt die Prüfung durch den Verantwortlichen. Art. 28 DSGVO verpflichtet den Auftragsverarbeiter zu mehreren Dingen. Die DSGVO sieht vor, dass der Verantwortliche prüft.')],
  ['English: what the law demands', english('The GDPR requires the controller to check the Processor. The legislator expects the Processor to help.')],
  ['further processors of both genders', 'Die Stadt Muster (nachfolgend «Auftraggeberin») und die Beispiel AG (nachfolgend «Auftragsverarbeiterin») vereinbaren:\n\nDie Inanspruchnahme weiterer Auftragsverarbeiterinnen und Auftragsverarbeiter ist genehmigt. Weitere Auftragsverarbeiter werden genannt.'],
  ['inflected forms of the defined names', german('Er folgt den Weisungen des Auftraggebers. Den Auftragnehmern wird nichts berechnet.')],
  ['statutory wording in a citation', german('Er ist Auftragsverarbeiter im Sinne von Art. 4 Nr. 8 DSGVO. Das gilt für den Verantwortlichen im Sinne der DSGVO.')],
  ['a role, not a name', german('Die Beispiel AG handelt als Auftragsverarbeiter. Ein Verantwortlicher bestimmt die Zwecke. Jeder Auftragsverarbeiter haftet.')],
  ['a further processor', german('Der weitere Auftragsverarbeiter wird verpflichtet. Der Unterauftragnehmer haftet.')],
  ['both words defined', 'Die Muster GmbH (nachfolgend „Auftraggeber“ oder „Verantwortlicher“) und die Beispiel AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\nDer Verantwortliche weist an.'],
  ['both genders on purpose', german('Auftraggeberinnen und Auftraggeber werden gleich behandelt.')],
  ['people in the plural', german('Daten der Kundinnen und die Lieferantinnen der Auftraggeberseite. Die Kunden und die Besteller melden sich.')],
  ['customers in general', german('Daten von Kunden des Auftraggebers werden verarbeitet. Kunden können sich melden.')],
  ['the first half of a compound written apart', german('Er verschlüsselt den Verkehr der Client Anwendungen und der Kunden Portale.')],
  ['the words of a law in quotation marks', german('Danach müssen „der Verantwortliche und der Auftragsverarbeiter für Sicherheit sorgen“, und so geschieht es.')],
  ['a principle of the law', 'Muster Ltd (the "Principal") and Beispiel Ltd (the "Contractor") agree:\n\nThe Contractor observes the Principle of purpose limitation. In principle the Principal decides.'],
  ['related nouns', german('Die Auftragsverarbeitung beginnt sofort. Die Verantwortlichkeit bleibt.')],
  ['English: any controller', english('A controller determines the purposes. The Customer acts as the controller of the data.')],
  ['English: a list of words that have a meaning', english('Processor, personal data, breach and data subject mean what the law says they mean. The Customer decides.')],
  ['German: a list of words that have a meaning', german('Der Verantwortliche, Verarbeitung und betroffene Person haben dieselbe Bedeutung wie im Gesetz.')],
  ['English: sub-processors', english('The Subprocessor is bound. Another Processor may be engaged.')],
  ['English: words that look alike', english('Customs are paid. Custom work is not. Customary fees apply. Provided data stay. Provided that the Customer agrees, the Provider may act. Customs duties are excluded.')],
];

describe('term-variant', () => {
  it('names the word of the language in which the variant stands', () => {
    const text = 'Muster GmbH, Ort (**„Besteller“** / **“Principal”**)\n\nund\n\nBeispiel AG, Stadt (**„Dienstleister“** / **“Contractor”**) vereinbaren:\n\nDer Besteller weist an. Der Dienstleister folgt dem Besteller. Der Auftraggeber zahlt.';
    assert.deepEqual(findingsOf('term-variant', text).map(({ args }) => args['wanted']), ['Besteller']);
  });

  for (const [name, text, ...subjects] of FIRES) it(`finds ${name}`, () => assert.deepEqual(subjectsOf('term-variant', text), subjects));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('term-variant', text), []));

  for (const [text, severity] of [
    ['Der Auftragnehmer meldet es der Auftraggeberin.', 'information'],
    ['Der Auftragsverarbeiter verarbeitet die Daten.', 'information'],
    ['Der Auftragsverarbeiter verarbeitet die Daten.\n\nDer Auftragsverarbeiter löscht sie.', 'warning'],
    ['Der Aufragnehmer verarbeitet die Daten.', 'warning'],
  ] as const) it(`weighs ${text}`, () => assert.deepEqual(findingsOf('term-variant', german(text)).map((f) => f.severity), [severity]));

  it('links to the definition and to the further places', () => {
    const text = german('Der Aufragnehmer folgt. Die Kosten trägt der Aufragnehmer.');
    const [finding] = findingsOf('term-variant', text);
    assert.deepEqual(finding?.related.map((place) => [place.message, text.slice(place.span.start, place.span.end)]), [['defined', 'Auftragnehmer'], ['alsoHere', 'Aufragnehmer']]);
  });
});

describe('term-variant: fix', () => {
  const CASES: readonly (readonly [before: string, after: string])[] = [
    ['Die Pflichten des Aufragnehmers bleiben.', 'Die Pflichten des Auftragnehmers bleiben.'],
    ['Er leistet für die Auftraggeberin.', 'Er leistet für den Auftraggeber.'],
    ['Die Leistungen der Auftragnehmerin enden.', 'Die Leistungen des Auftragnehmers enden.'],
    ['Die Auftragnehmerin hilft.', 'Der Auftragnehmer hilft.'],
    ['Er arbeitet mit der Auftraggeberin zusammen.', 'Er arbeitet mit dem Auftraggeber zusammen.'],
    ['Der Auftragsverarbeiter meldet es dem Auftraggeber.', 'Der Auftragnehmer meldet es dem Auftraggeber.'],
    ['Die Weisungen des Verantwortlichen gelten.', 'Die Weisungen des Auftraggebers gelten.'],
    ['Er wird vom Verantwortlichen unterrichtet.', 'Er wird vom Auftraggeber unterrichtet.'],
  ];
  for (const [before, after] of CASES) {
    it(before, () => {
      const text = fixed('term-variant', german(before));
      assert.equal(text, german(after));
      assert.deepEqual(subjectsOf('term-variant', text!), []);
    });
  }

  it('takes the article along to the feminine', () => {
    const head = 'Die Stadt Muster (nachfolgend «Auftraggeberin») und die Beispiel AG (nachfolgend «Auftragnehmerin») vereinbaren:\n\n';
    assert.equal(fixed('term-variant', `${head}Sie folgt den Weisungen des Auftraggebers.`), `${head}Sie folgt den Weisungen der Auftraggeberin.`);
  });

  it('replaces every place at once', () => {
    assert.equal(fixed('term-variant', german('Der Aufragnehmer folgt. Dem Aufragnehmer obliegt es.')), german('Der Auftragnehmer folgt. Dem Auftragnehmer obliegt es.'));
  });

  it('offers nothing where the case cannot be told', () => assert.equal(fixed('term-variant', german('Er zeigt der Auftraggeberin alles.')), null));

  it('writes the name for another word without article, or of two words', () => {
    assert.equal(fixed('term-variant', english('Vendor shall co-operate with the Customer.')), english('Provider shall co-operate with the Customer.'));
    const head = 'Muster Ltd (the "Controller") and Beispiel Ltd (the "Processor") agree:\n\n';
    assert.equal(fixed('term-variant', `${head}Responsible Party announces the audit.`), `${head}Controller announces the audit.`);
    assert.equal(fixed('term-variant', german('Der Dienstleister ist dem Auftraggeber zur Auskunft verpflichtet.')), german('Der Auftragnehmer ist dem Auftraggeber zur Auskunft verpflichtet.'));
  });

  it('keeps the English possessive', () => {
    assert.equal(fixed('term-variant', english("The Supplier's staff is bound by secrecy.")), english("The Provider's staff is bound by secrecy."));
  });
});

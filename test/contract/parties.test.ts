import assert from 'node:assert/strict';
import { partyConcepts } from '../../server/src/contract/party/partyMentions.js';
import { tokenize } from '../../server/src/language/tokens.js';
import { analyse } from '../../server/src/services/analyse.js';

const names = (text: string): { controller: string[]; processor: string[]; subProcessor: string[] } => {
  const { controller, processor, subProcessor } = analyse(text).parties;
  return { controller: controller.map((n) => n.name), processor: processor.map((n) => n.name), subProcessor: subProcessor.map((n) => n.name) };
};

const CASES: readonly { name: string; text: string; controller: string; processor: string; sub?: string }[] = [
  { name: 'defined in quotation marks', text: 'Die Muster GmbH (nachfolgend „Auftraggeber“) und die Beispiel AG (nachfolgend „Auftragnehmer“) vereinbaren, was folgt.', controller: 'Auftraggeber', processor: 'Auftragnehmer' },
  { name: 'defined without', text: 'zwischen\n\n- Verantwortlicher - nachstehend Auftraggeber genannt -\n\nund\n\n- Auftragsverarbeiter - nachstehend Auftragnehmer genannt -\n\nDer Auftraggeber weist an.', controller: 'Auftraggeber', processor: 'Auftragnehmer' },
  { name: 'labels', text: 'Die Muster GmbH (nachfolgend „Kunde“) und die Beispiel AG (nachfolgend „Anbieter“) vereinbaren, was folgt.', controller: 'Kunde', processor: 'Anbieter' },
  { name: 'feminine, Swiss', text: 'Die Stadt Muster (nachfolgend «Auftraggeberin») und die Beispiel AG (nachfolgend «Auftragnehmerin») vereinbaren, was folgt.', controller: 'Auftraggeberin', processor: 'Auftragnehmerin' },
  { name: 'a company’s short name', text: 'Dieser Vertrag gilt zwischen dem Auftraggeber und der Beispiel AG, Musterweg 1 (nachfolgend "Beispiel"). Der Auftraggeber weist an. Beispiel folgt dem Auftraggeber.', controller: 'Auftraggeber', processor: 'Beispiel' },
  { name: 'inferred from use', text: 'Der Verantwortliche weist an. Der Auftragsverarbeiter folgt. Der Auftragsverarbeiter meldet dem Verantwortlichen jeden Vorfall.', controller: 'Verantwortlicher', processor: 'Auftragsverarbeiter' },
  { name: 'we and you', text: 'You are the data controller, and we are the data processor. We act on your instructions (Widget Ltd, the "Data Processor, we, us").', controller: 'you', processor: 'Data Processor' },
  { name: 'by a sentence, and a controller of its own accounts beside', text: 'This addendum is made between Acme, Inc. ("Acme") and the entity that executed an Order ("Subscriber"). Subscriber acts as Controller. Acme acts as Processor or sub-Processor, as the case may be. This does not apply to billing data, for which Acme is a Controller in its own right. Acme follows Subscriber.', controller: 'Subscriber', processor: 'Acme' },
  { name: 'by a sentence', text: 'Customer acts as Controller. Provider acts as Processor. Provider follows Customer. Provider informs Customer.', controller: 'Customer', processor: 'Provider' },
  { name: 'beside terms that are read as in the law', text: '## Terms\n\n"Controller", "Processor" and "Personal Data Breach" are read as in the GDPR.\n\nCustomer is Controller. Velm is Processor. Velm informs Customer.', controller: 'Customer', processor: 'Velm' },
  { name: 'English labels', text: 'Acme Ltd ("Customer") and Widget Inc. ("Vendor") agree. Vendor may engage a Subprocessor. The Subprocessor is bound.', controller: 'Customer', processor: 'Vendor', sub: 'Subprocessor' },
];

describe('parties', () => {
  for (const { name, text, controller, processor, sub } of CASES) {
    it(name, () => {
      const found = names(text);
      assert.equal(found.controller[0], controller, JSON.stringify(found));
      assert.equal(found.processor[0], processor, JSON.stringify(found));
      if (sub) assert.equal(found.subProcessor[0], sub);
    });
  }

  it('names nobody in a text without parties', () => assert.deepEqual(names('Ein Rezept für Brot.'), { controller: [], processor: [], subProcessor: [] }));
});

describe('mentions of the parties', () => {
  const german = 'Die Muster GmbH (nachfolgend „Kunde“) und die Beispiel AG (nachfolgend „Anbieter“) vereinbaren, was folgt.';
  const english = 'Acme Ltd ("Customer") and Widget Inc. ("Widget", "we", "us") agree. Widget is the processor.';
  const cases: readonly [contract: string, language: 'de' | 'en', sentence: string, ...expected: string[]][] = [
    [german, 'de', 'Der Anbieter informiert den Kunden.', 'PROCESSOR Anbieter', 'CONTROLLER Kunden'],
    [german, 'de', 'Auf Weisung des Kunden handelt die Anbieterin.', 'CONTROLLER Kunden', 'PROCESSOR Anbieterin'],
    [german, 'de', 'Der Verantwortliche bleibt Herr der Daten.', 'CONTROLLER Verantwortliche'],
    [german, 'de', 'Ein weiterer Auftragsverarbeiter wird beauftragt.', 'SUB_PROCESSOR weiterer Auftragsverarbeiter'],
    [german, 'de', 'Unterauftragnehmern teilt er es mit.', 'SUB_PROCESSOR Unterauftragnehmern'],
    [english, 'en', "We notify Customer at Customer's cost.", 'PROCESSOR We', 'CONTROLLER Customer', "CONTROLLER Customer's"],
    [english, 'en', 'Widget deletes Customer Data.', 'PROCESSOR Widget'],
    [english, 'en', 'another processor is engaged', 'SUB_PROCESSOR another processor'],
  ];
  for (const [contract, language, sentence, ...expected] of cases) {
    it(sentence, () => {
      const tokens = tokenize(sentence);
      const hits = partyConcepts(tokens, analyse(contract).parties, language);
      assert.deepEqual(hits.map((hit) => `${hit.concept} ${tokens.slice(hit.from, hit.to).map((t) => t.text).join(' ')}`), expected);
    });
  }
});

describe('parties: who is who is not turned round', () => {
  it('by a case that a clause states', () => {
    const found = names('Die Muster GmbH (nachfolgend „Verantwortlicher“) und die Beispiel AG (nachfolgend „Dienstleister“) vereinbaren:\n\nBestimmt der Dienstleister die Zwecke selbst, so gilt der Dienstleister als Verantwortlicher.');
    assert.deepEqual([found.controller[0], found.processor[0]], ['Verantwortlicher', 'Dienstleister']);
  });
  it('in a contract that speaks to its reader', () => {
    const found = names('Sie sind Verantwortlicher, wir sind Auftragsverarbeiter. Wir löschen Ihre Daten.');
    assert.deepEqual([found.controller[0], found.processor[0]], ['Sie', 'wir']);
  });
});

interface Sides { readonly name: string; readonly text: string; readonly controller: string; readonly processor: string }

/** Both names must be among those of their side, and neither on the other. */
function checkSides({ text, controller, processor }: Sides): void {
  const found = names(text);
  assert.ok(found.controller.includes(controller) && !found.processor.includes(controller), JSON.stringify(found));
  assert.ok(found.processor.includes(processor) && !found.controller.includes(processor), JSON.stringify(found));
}

describe('parties: where they are introduced', () => {
  const cases: readonly Sides[] = [
    { name: 'an abbreviation behind the word', text: 'Zwischen der Mühlbach GmbH, Auftraggeber (kurz „AG“), und der Rechenwerk GmbH, Auftragnehmer (kurz „AN“), gilt Folgendes.\n\nDer AN verarbeitet Daten nur auf Weisung des AG.', controller: 'AG', processor: 'AN' },
    { name: 'a role behind `als`', text: 'Die Tannhof KG als Verantwortlicher (nachfolgend „Tannhof“) und die Serverland AG als Auftragsverarbeiter (nachfolgend „Serverland“) vereinbaren:', controller: 'Tannhof', processor: 'Serverland' },
    { name: 'a role before the quoted name', text: 'This agreement is made between Fernleigh Ltd as controller ("Fernleigh") and Datacroft Ltd as processor ("Datacroft").', controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'a role in brackets behind a label of their own, in columns', text: '# Form\n\n| | Garden owner (controller) | Nursery (processor) |\n| --- | --- | --- |\n| Name | see order | Fernleigh Ltd |\n\nThe nursery processes the addresses solely on instructions of the garden owner.', controller: 'Garden owner', processor: 'Nursery' },
    { name: 'one who speaks for himself alone', text: '# Vereinbarung zur Auftragsverarbeitung\n\nzwischen Ihnen laut Angebot („Sie“) und Mia Beispiel, Grafik („ich“)\n\nIch verarbeite die Daten nur in Ihrem Auftrag. Ich lösche sie, wenn Sie es mir sagen.', controller: 'Sie', processor: 'ich' },
    { name: 'a role in brackets, in a table', text: '# Order\n\n| Role | Name |\n| --- | --- |\n| Buyer (controller) | Fernleigh Ltd |\n| Seller (processor) | Datacroft Ltd |\n\nSeller follows the instructions of Buyer.', controller: 'Buyer', processor: 'Seller' },
    { name: 'a table of particulars', text: '| Angabe | Inhalt |\n| --- | --- |\n| Auftraggeber | Schreinerei Holzinger GmbH |\n| Auftragnehmer | Lohnbüro Kern KG |\n\nDer Auftragnehmer rechnet die Löhne des Auftraggebers ab.', controller: 'Auftraggeber', processor: 'Auftragnehmer' },
    { name: 'labels in a table without a header', text: '| Kundin | Spitex Oberland |\n| --- | --- |\n| Auftragsbearbeiterin | Pflegesoft AG |\n\nDie Auftragsbearbeiterin handelt für die Kundin.', controller: 'Kundin', processor: 'Auftragsbearbeiterin' },
    { name: 'a role first, in a form', text: '**Controller:** Harbour Council\n\n**Processor:** Gridline Ltd\n\nProcessor keeps the records of Controller.', controller: 'Controller', processor: 'Processor' },
    { name: 'an alias of the reader', text: 'Dieser Anhang gilt zwischen Ihnen („Kunde“, „Sie“) und der Kalendra GmbH („Anbieter“, „wir“). Wir löschen Ihre Daten.', controller: 'Sie', processor: 'wir' },
    { name: 'pronouns before a bracket', text: 'These terms apply between you (the shop that opened an account) and us (Tillbox Ltd). We keep the data on your behalf and follow your instructions.', controller: 'you', processor: 'us' },
  ];
  for (const sides of cases) it(sides.name, () => checkSides(sides));
  it('what else stands in brackets behind a label names no side', () => {
    const { controller, processor } = names('# Form\n\n| | Garden owner (name and address) | Nursery (register number) |\n| --- | --- | --- |\n| Name | see order | Fernleigh Ltd |');
    assert.deepEqual([controller, processor], [[], []]);
  });
});

describe('parties: sentences that say who is who', () => {
  const opening = 'Fernleigh Ltd ("Fernleigh") and Datacroft Ltd ("Datacroft") agree as follows.\n\n';
  const deutsch = 'Die Muster GmbH (nachfolgend „Muster“) und die Beispiel AG (nachfolgend „Beispiel“) vereinbaren, was folgt.\n\n';
  const cases: readonly Sides[] = [
    { name: 'acts as', text: `${opening}Fernleigh acts as the controller and Datacroft acts as its processor.`, controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'one verb for both', text: `${opening}The parties agree that Fernleigh is the controller and Datacroft the processor.`, controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'contracted', text: "In GDPR words, you're the controller and we're your processor. We do what you tell us. You tell us. We act. You ask.", controller: 'you', processor: 'we' },
    { name: 'behind an introduction', text: 'For the purposes of the GDPR, we are the processor and you are the controller. We look after your data. You decide.', controller: 'you', processor: 'we' },
    { name: 'inverted', text: `${deutsch}Verantwortlicher im Sinne von Art. 4 Nr. 7 DSGVO ist Muster. Auftragsverarbeiter ist Beispiel.`, controller: 'Muster', processor: 'Beispiel' },
    { name: 'inverted in a clause', text: `${deutsch}Für diese Daten ist Muster Verantwortlicher und Beispiel Auftragsverarbeiter.`, controller: 'Muster', processor: 'Beispiel' },
    { name: 'Swiss, feminine', text: 'Die Alpgarten AG («Bestellerin») und die Netzhaus GmbH («Betreiberin») schliessen diesen Vertrag. Die Bestellerin ist Verantwortliche im Sinne von Art. 5 lit. j DSG.', controller: 'Bestellerin', processor: 'Betreiberin' },
    { name: 'an ambiguous word, processor', text: 'Acme Inc. (the "Company") and Fernleigh Ltd (the "Member") agree. The Company is the processor.', controller: 'Member', processor: 'Company' },
    { name: 'an ambiguous word, controller', text: 'Acme Inc. (the "Company") and Fernleigh Ltd (the "Agency") agree. The Company is the controller of the data.', controller: 'Company', processor: 'Agency' },
  ];
  for (const sides of cases) it(sides.name, () => checkSides(sides));
  it('a consequence of a breach is none', () => {
    const found = names(`${opening}Datacroft processes the data on behalf of Fernleigh. If Datacroft determines the purposes itself, Datacroft shall be deemed to be a controller.`);
    assert.deepEqual([found.controller, found.processor], [['Fernleigh'], ['Datacroft']]);
  });
});

describe('parties: what they do', () => {
  const cases: readonly Sides[] = [
    { name: 'on behalf of', text: 'Acme Inc. ("Company") and the customer that accepted these terms ("Subscriber") agree. Company handles personal data on Subscriber\'s behalf.', controller: 'Subscriber', processor: 'Company' },
    { name: 'on behalf of, the other way round', text: 'Fernleigh Ltd (the "Company") and Acme Inc. (the "Firm") agree. The Firm processes the data on behalf of the Company.', controller: 'Company', processor: 'Firm' },
    { name: 'im Auftrag', text: 'Die Muster GmbH („Muster“) und die Beispiel AG („Beispiel“) vereinbaren: Beispiel verarbeitet die Daten im Auftrag von Muster.', controller: 'Muster', processor: 'Beispiel' },
    { name: 'auf Weisung', text: 'Die Muster GmbH (im Folgenden „Gesellschaft“) und die Beispiel AG (im Folgenden „Partner“) vereinbaren, was folgt. Der Partner verarbeitet die Daten nur auf Weisung der Gesellschaft.', controller: 'Gesellschaft', processor: 'Partner' },
    { name: 'instructs', text: 'Fernleigh Ltd ("Fernleigh") and Datacroft Ltd ("Datacroft") agree. Fernleigh instructs Datacroft to store the records.', controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'stores for', text: 'Fernleigh Ltd ("Fernleigh") and Datacroft Ltd ("Datacroft") agree. Datacroft stores the records for Fernleigh.', controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'engages sub-processors', text: 'Fernleigh Ltd ("Fernleigh") and Datacroft Ltd ("Datacroft") agree. Datacroft may engage sub-processors.', controller: 'Fernleigh', processor: 'Datacroft' },
    { name: 'setzt Subunternehmer ein', text: 'Die Muster GmbH („Muster“) und die Beispiel AG („Beispiel“) vereinbaren: Ohne Genehmigung setzt Beispiel keine Subunternehmer ein.', controller: 'Muster', processor: 'Beispiel' },
    { name: 'Austrian', text: 'Die Gemeinde Hintertal (im Folgenden „Gemeinde“) und die Rechenhof GmbH (im Folgenden „Rechenhof“) kommen überein. Die Rechenhof besorgt für die Gemeinde die Vorschreibung der Abgaben.', controller: 'Gemeinde', processor: 'Rechenhof' },
    { name: 'a lawyer’s client and a software house', text: 'Rechtsanwälte Berg („Lizenznehmer“) und die Aktenklar GmbH („Lizenzgeber“) vereinbaren: Der Lizenzgeber hostet die Akten.', controller: 'Lizenznehmer', processor: 'Lizenzgeber' },
    { name: 'recipient and provider of services', text: 'Die Muster GmbH („Leistungsempfängerin“) und die Beispiel AG („Leistungserbringerin“) vereinbaren, was folgt.', controller: 'Leistungsempfängerin', processor: 'Leistungserbringerin' },
    { name: 'informal address', text: 'Du nutzt unsere App. Wir speichern deine Daten in deinem Auftrag. Du entscheidest, wir folgen deinen Weisungen. Wir helfen dir. Du fragst, wir antworten dir.', controller: 'du', processor: 'wir' },
  ];
  for (const sides of cases) it(sides.name, () => checkSides(sides));
});

describe('parties: words that are none', () => {
  const cases: readonly [name: string, text: string, ...never: string[]][] = [
    ['customers of the customer', 'Die Muster GmbH („Auftraggeber“) und die Beispiel AG („Auftragnehmer“) vereinbaren: Der Auftragnehmer speichert Daten der Kunden. Die Kunden des Auftraggebers werden informiert. Der Kunde wird benannt.', 'Kunde'],
    ['the contract', 'Acme Inc. ("Customer") and Widget Ltd ("Provider") enter into this addendum ("Addendum"). Provider acts on the instructions of Customer under the Addendum.', 'Addendum'],
    ['things of a party', 'Acme Inc. ("Customer") and Widget Ltd ("Provider") agree on the platform of the processor ("Platform").', 'Platform'],
    ['the heading of a column', 'Die Muster GmbH („Auftraggeber“) und die Beispiel AG („Auftragnehmer“) vereinbaren.\n\n| Anbieter | Sitz | Leistung |\n| --- | --- | --- |\n| Hostwerk | Köln | Betrieb |', 'Anbieter'],
    ['who determines by a passive', 'Acme Inc. ("Customer") and Widget Ltd ("Provider") agree. The Scope is determined entirely by the controller.', 'Scope'],
  ];
  for (const [name, text, ...never] of cases) {
    it(name, () => {
      const found = names(text);
      for (const word of never) assert.ok(![...found.controller, ...found.processor].includes(word), JSON.stringify(found));
    });
  }
});

describe('mentions of who is spoken to', () => {
  const contract = 'Dieser Anhang gilt zwischen Ihnen („Kunde“, „Sie“) und der Kalendra GmbH („Anbieter“, „wir“).';
  const cases: readonly [sentence: string, ...expected: string[]][] = [
    ['Sie erteilen uns Weisungen.', 'CONTROLLER Sie', 'PROCESSOR uns'],
    ['Wir melden Ihnen jede Verletzung.', 'PROCESSOR Wir', 'CONTROLLER Ihnen'],
    ['Sie werden nach zwei Wochen gelöscht.'],
    ['Wir geben sie nicht weiter.', 'PROCESSOR Wir'],
  ];
  for (const [sentence, ...expected] of cases) {
    it(sentence, () => {
      const tokens = tokenize(sentence);
      const hits = partyConcepts(tokens, analyse(contract).parties, 'de');
      assert.deepEqual(hits.map((hit) => `${hit.concept} ${tokens.slice(hit.from, hit.to).map((t) => t.text).join(' ')}`), expected);
    });
  }
});

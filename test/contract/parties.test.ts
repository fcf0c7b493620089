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
  { name: 'by a sentence', text: 'Customer acts as Controller. Provider acts as Processor. Provider follows Customer. Provider informs Customer.', controller: 'Customer', processor: 'Provider' },
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

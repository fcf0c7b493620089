import assert from 'node:assert/strict';
import type { Position } from '../../../server/src/knowledge/clauses/position.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import type { Contract } from '../../../server/src/contract/contract.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { clauseFor } from '../../../server/src/knowledge/clauses/clause.js';
import { clauseLanguage, wordClause, type WordedClause } from '../../../server/src/services/clause/wording.js';

/** A contract between two parties of the given names, with a sentence or two of its own. */
const german = (controller: string, processor: string, text: string): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nzwischen der Nordlicht GmbH (nachfolgend „${controller}“) und der Wolkenheim AG (nachfolgend „${processor}“)\n\n## 1. Allgemeines\n\n${text}\n`;
const english = (controller: string, processor: string, text: string): string =>
  `# Data Processing Agreement\n\nbetween Northlight Ltd ("${controller}") and Cloudhome plc ("${processor}")\n\n## 1. General\n\n${text}\n`;

const draft = (contract: Contract, id: RequirementId, position?: Position): WordedClause => wordClause(contract, clauseFor(id, clauseLanguage(contract), position));

interface Case {
  readonly what: string;
  readonly text: string;
  readonly change?: Partial<Contract>;
  readonly id: RequirementId;
  readonly says: RegExp;
}

const CASES: readonly Case[] = [
  { what: 'a customer and a provider', text: german('Kunde', 'Anbieterin', 'Die Anbieterin verarbeitet Daten des Kunden. Der Kunde zahlt der Anbieterin ein Entgelt.'), id: 'deletion-or-return', says: /hat die Anbieterin nach Wahl des Kunden .+ bestätigt dem Kunden die Löschung/ },
  { what: 'what the agreement calls itself', text: german('Auftraggeber', 'Auftragnehmer', 'Diese Vereinbarung gilt für alle Leistungen. Der Auftragnehmer hält diese Vereinbarung gegenüber dem Auftraggeber ein.'), id: 'audit-information', says: /Pflichten aus dieser Vereinbarung und aus Art\. 28 DSGVO/ },
  { what: 'how the agreement abbreviates the Regulation', text: german('Auftraggeber', 'Auftragnehmer', 'Es gilt die DS-GVO. Der Auftragnehmer hält die DS-GVO für den Auftraggeber ein.'), id: 'prior-consultation', says: /nach Art\. 36 DS-GVO\./ },
  { what: 'Swiss spelling and terms', text: german('Auftraggeberin', 'Auftragsbearbeiterin', 'Die Auftragsbearbeiterin bearbeitet Personendaten gemäss den Massnahmen ausschliesslich für die Auftraggeberin innert Frist.'), change: { law: 'dsg' }, id: 'documented-instructions', says: /^Die Auftragsbearbeiterin bearbeitet Personendaten ausschliesslich auf dokumentierte Weisung der Auftraggeberin/ },
  { what: 'Swiss law with German terms', text: german('Auftraggeber', 'Auftragnehmer', 'Der Auftragnehmer verarbeitet und verarbeitet Daten gemäss den Massnahmen ausschliesslich für den Auftraggeber.'), change: { law: 'both' }, id: 'dpia-assistance', says: /Art der Verarbeitung und der Informationen, .+, bei Datenschutz-Folgenabschätzungen nach Art\. 22 DSG und, soweit anwendbar, Art\. 35 DSGVO\./ },
  { what: 'an agreed period for objections', text: german('Auftraggeber', 'Auftragnehmer', 'Der Auftraggeber kann dem Einsatz eines neuen Unterauftragsverarbeiters binnen drei Wochen widersprechen.'), id: 'subprocessor-change-notice', says: /innerhalb von 3 Wochen nach Zugang/ },
  { what: 'names without article', text: english('Customer', 'Vendor', 'Vendor shall support Customer. Customer pays Vendor. Vendor informs Customer. Customer may ask Vendor.'), id: 'deletion-or-return', says: /, Vendor shall, at the choice of Customer, / },
  { what: 'names with article', text: english('Customer', 'Supplier', 'The Supplier shall support the Customer. The Customer pays the Supplier.'), id: 'deletion-or-return', says: /, the Supplier shall, at the choice of the Customer, / },
  { what: 'defined terms', text: english('Customer', 'Supplier', '"Personal Data" means any data relating to a person. "Data Subject" means the person. "DPA" means this DPA.\n\nThe Supplier keeps the Personal Data of each Data Subject under this DPA for the Customer.'), id: 'duration', says: /when this DPA takes effect .+ under this DPA shall continue .+ holds the Personal Data/ },
];

describe('services/clause/wording', () => {
  for (const { what, text, change, id, says } of CASES) {
    it(`uses ${what}`, () => assert.match(draft({ ...analyse(text), ...change }, id).body.plain, says));
  }

  const DRAFTS: readonly (readonly [what: string, text: string, id: RequirementId, position: Position, says: RegExp, never: RegExp])[] = [
    ['the customary period of each side', german('Kunde', 'Anbieter', 'Der Anbieter verarbeitet Daten des Kunden.'), 'breach-notification', 'controller', /spätestens innerhalb von 24 Stunden, nachdem der Anbieter oder ein Unterauftragsverarbeiter davon Kenntnis erlangt hat/, /48/],
    ['the singular beside one who speaks alone', german('Sie', 'ich', 'Ich verarbeite Daten nur für Sie. Ich helfe Ihnen. Sie zahlen mir.'), 'unlawful-instruction-notice', 'processor', /Ich informiere Sie unverzüglich, .+ bin ich nicht verpflichtet/, /\bwir\b/],
    ['the plural beside a pronoun', german('Sie', 'wir', 'Wir verarbeiten Daten nur für Sie. Wir helfen Ihnen. Sie zahlen.'), 'unlawful-instruction-notice', 'processor', /Wir informieren Sie unverzüglich, .+ sind wir nicht verpflichtet/, /\bich\b/],
    ['a period that was agreed, whoever drafts', english('Customer', 'Supplier', 'The Supplier shall notify the Customer of any personal data breach within 36 hours.'), 'breach-notification', 'controller', /at the latest within 36 hours after/, /24 hours/],
    ['the period of the notice for the objection', english('Customer', 'Supplier', 'The Supplier shall inform the Customer at least 21 days before it engages a new sub-processor.'), 'subprocessor-change-notice', 'controller', /within 21 days after receipt/, /30 days/],
  ];
  for (const [what, text, id, position, says, never] of DRAFTS) {
    it(`takes ${what}`, () => {
      const { plain } = draft(analyse(text), id, position).body;
      assert.match(plain, says);
      assert.doesNotMatch(plain, never);
    });
  }

  it('chooses the language of the clause by the law and the leading language', () => {
    const contract = analyse(german('Auftraggeber', 'Auftragnehmer', 'Der Auftragnehmer hilft.'));
    const languages = (change: Partial<Contract>): string => clauseLanguage({ ...contract, ...change });
    assert.equal(languages({ law: 'gdpr' }), 'de');
    assert.equal(languages({ law: 'dsg' }), 'de-CH');
    assert.equal(languages({ law: 'both', swiss: true }), 'de-CH');
    assert.equal(languages({ law: 'both', swiss: false }), 'de');
    assert.equal(languages({ languages: ['en', 'de'], law: 'dsg' }), 'en');
  });
});

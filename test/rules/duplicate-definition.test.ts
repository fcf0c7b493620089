import assert from 'node:assert/strict';
import { english, findingsOf, german, subjectsOf } from './terms.js';

describe('duplicate-definition', () => {
  it('finds a term defined twice and links to the first place', () => {
    const text = english('“Services” means the hosting.\n\n“Services” means the hosting and the support.');
    assert.deepEqual(subjectsOf('duplicate-definition', text), ['Services']);
    const [finding] = findingsOf('duplicate-definition', text);
    assert.equal(finding?.related.length, 1);
    assert.ok(finding.related[0]!.span.start < finding.span.start);
  });

  it('finds it in the rows of one table', () =>
    assert.deepEqual(subjectsOf('duplicate-definition', english('| No. | Term | Meaning |\n|---|---|---|\n| 1 | Office Day | Monday to Friday |\n| 2 | Site | the hall |\n| 3 | Office Day | a day on which the office is open |')), ['Office Day']));

  it('finds it in German', () => {
    assert.deepEqual(subjectsOf('duplicate-definition', german('Grundlage ist ein Vertrag („Hauptvertrag“).\n\nDaneben besteht ein Rahmenvertrag („Hauptvertrag“).')), ['Hauptvertrag']);
  });

  it('finds an abbreviation that is given another meaning', () =>
    assert.deepEqual(subjectsOf('duplicate-definition', english('The General Data Protection Regulation (“GDPR”) applies.\n\n“GDPR” means whatever the order form so describes.')), ['GDPR']));

  it('finds a side that is given another meaning', () => {
    assert.deepEqual(subjectsOf('duplicate-definition', '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Muster GmbH\n\n\\- Auftraggeber -\n\nund der Beispiel AG\n\n\\- Auftragnehmer -\n\n## 1. Pflichten\n\nDer Auftragnehmer folgt den Weisungen des Auftraggebers.\n\n„Auftragnehmer“ bezeichnet alles, was in der Bestellung so genannt wird.\n'), ['Auftragnehmer']);
  });

  it('finds a side of an English contract that is given another meaning', () =>
    assert.deepEqual(subjectsOf('duplicate-definition', english('Nothing else.\n\n“Provider” means whatever the respective order form so describes.')).length, 1));

  const FIRES: readonly (readonly [name: string, text: string])[] = [
    ['a role of the law, and a meaning that names nobody', '# Data Processing Agreement\n\nIt applies when a customer (“Controller”) runs the platform.\n\n## 1. Definitions\n\n“Controller”, “Processor” and “Personal Data” have the meanings given to them in Regulation (EU) 2016/679.\n\n“Processor” means whatever the respective order form so describes.\n\nThe Processor follows the instructions of the Controller.\n'],
    ['a paper described by other words', english('This Data Processing Agreement (“Addendum”) is part of the Master Contract (“Principal Contract”).\n\n“Addendum” means the order form.')],
    ['the name that stands before another paper', english('This Data Processing Agreement (“Addendum”) is part of the Master Contract (“Principal Contract”).\n\n“Principal Contract” means this Data Processing Agreement.')],
    ['data described by some of the same words', english('The personal data of the customer (“Customer Data”) are kept.\n\n“Customer Data” means the personal data of the customer and of its users.')],
    ['data processed under the same paper', english('“Customer Data” means data processed by the Provider under the Master Services Agreement.\n\n“Customer Data” means data stored by third parties under the Master Services Agreement.')],
    ['two German papers', german('Grundlage ist der Vertrag über die Nutzung des Portals („Hauptvertrag“).\n\n„Hauptvertrag“ bezeichnet den Rahmenvertrag über Wartung.')],
  ];
  for (const [name, text] of FIRES) it(`warns of ${name}`, () => assert.deepEqual([...new Set(findingsOf('duplicate-definition', text).map((f) => f.severity))], ['warning']));

  const SILENT: readonly (readonly [name: string, text: string])[] = [
    ['a paper described by the same words', english('This Data Processing Agreement (“Addendum”) is part of the Master Contract (“Principal Contract”).\n\n“Addendum” means this Data Processing Agreement and its schedules.')],
    ['a German paper', german('Grundlage ist der Vertrag über die Nutzung des Portals („Hauptvertrag“).\n\n„Hauptvertrag“ bezeichnet den Vertrag über die Nutzung des Portals.')],
    ['a role of the law, and who plays it', '# Data Processing Agreement\n\nIt applies when a customer (“Controller”) runs the platform.\n\n## 1. Definitions\n\n“Controller”, “Processor” and “Personal Data” have the meanings given to them in Regulation (EU) 2016/679.\n\n“Acme” or “Processor” means the legal entity that supplies the platform.\n\nThe Processor follows the instructions of the Controller.\n'],
    ['a role that a side goes by, and the word as the law means it', '# Data Processing Agreement\n\nBetween Velm, Inc. ("Velm", "Processor") and the entity that accepted the Terms ("Customer").\n\n## 1. Words\n\nTerms such as "controller", "processor" and "data subject" mean what they mean in the GDPR.'],
    ['different terms', english('“Services” means the hosting.\n\n“Fees” means the price.')],
    ['the two languages of one contract', `${german('Diese Leistungen („Services“) werden erbracht, und der Auftragnehmer ist für sie verantwortlich.')}\n\n${english('The hosting (the “Services”) is provided, and the Provider is responsible for all of it.')}`],
    ['an act introduced twice', english('The General Data Protection Regulation (“GDPR”) applies.\n\n“GDPR” means Regulation (EU) 2016/679.')],
    ['a term used in quotation marks again', english('“Services” means the hosting. All “Services” end with the contract.')],
  ];
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('duplicate-definition', text), []));
});

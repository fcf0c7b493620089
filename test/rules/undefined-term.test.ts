import assert from 'node:assert/strict';
import { english, findingsOf, german, subjectsOf } from './terms.js';

const FIRES: readonly (readonly [name: string, text: string, ...subjects: string[]])[] = [
  ['a document never named', english('The Provider processes the data as described in the Service Order and in the Security Policy.'), 'Service Order', 'Security Policy'],
  ['a date', english('The parties are bound by this agreement as of the Effective Date and not before.'), 'Effective Date'],
  ['data of somebody', english('The Provider shall not sell or rent any of the Client Data to other companies.'), 'Client Data'],
  ['affiliates', english('The Provider and its Affiliates may access the data only for support purposes.'), 'Affiliates'],
  ['one finding for one term', english('The Provider follows the Service Order in every respect. A new Service Order changes the earlier one.'), 'Service Order'],
  ['what a defined word stands before', english('The Provider deletes the Customer Content within the Contract Year in which it was stored.'), 'Customer Content', 'Contract Year'],
  ['a term that opens a sentence', english('Support Credits may be used up until the end of the term of this agreement.'), 'Support Credits'],
  ['German: another document', german('Mit Ende des Hauptvertrags endet auch dieser Vertrag.'), 'Hauptvertrags'],
  ['German: a description of services', german('Das gilt für Leistungen, die nicht in der Leistungsbeschreibung stehen.'), 'Leistungsbeschreibung'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['defined terms in plural and genitive', english("The Customer orders the hosting (the “Services”). The Provider's Service is described below, and the Customer's Services are listed.")],
  ['words of the law', english('The Provider assists where Data Subjects or a Supervisory Authority ask about Personal Data Breaches.')],
  ['proper names', english('The data are stored on the Amazon Cloud Platform and on Acme Data servers in Frankfurt.')],
  ['statutes', english('The parties comply with the Data Protection Act 2018 and with the Privacy Act of their country.')],
  ['sentence starts', english('Services are provided by people. Data is deleted at the end of the contract term.')],
  ['headings', english('## Customer Obligations and Service Fees\n\nnothing else is said about this matter here.')],
  ['papers that everybody has', english('The Provider follows its Privacy Policy and its Terms and Conditions when it answers such requests.')],
  ['a paper that the sentence names', english('This annex is part of the Master Services Agreement that the parties signed (the “Main Contract”). The Main Contract prevails.')],
  ['its own annexes', english('The details are listed in the Schedules to this agreement.\n\n# Schedule 1\n\nNothing more is said here.')],
  ['itself', english('The parties sign this Data Processing Agreement and this Agreement in two copies today.')],
  ['what is said to be defined elsewhere', english('The Provider delivers the Products as defined in the order form of the parties.')],
  ['German: defined', german('Zwischen den Parteien besteht ein Vertrag („Hauptvertrag“). Mit Ende des Hauptvertrags endet auch dieser Vertrag.')],
  ['German: described on the spot', german('Grundlage ist der zwischen den Parteien geschlossene Rahmenvertrag. Der Rahmenvertrag geht vor.')],
  ['German: attached', german('Die Leistungsbeschreibung (Anlage 2) geht vor.')],
  ['German: any such document', german('Eine Leistungsbeschreibung wird bei Bedarf erstellt.')],
  ['German nouns', german('Der Auftragnehmer führt ein Verzeichnis und benennt einen Ansprechpartner.')],
];

describe('undefined-term', () => {
  for (const [name, text, ...subjects] of FIRES) it(`finds ${name}`, () => assert.deepEqual(subjectsOf('undefined-term', text), subjects));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('undefined-term', text), []));

  it('names the further places', () => {
    const text = english('The Provider follows the Service Order in every respect. A new Service Order changes the earlier one.');
    assert.deepEqual(findingsOf('undefined-term', text)[0]?.related.map((place) => text.slice(place.span.start, place.span.end)), ['Service Order']);
  });
});

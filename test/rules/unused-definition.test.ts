import assert from 'node:assert/strict';
import { english, german, subjectsOf } from './terms.js';

const FIRES: readonly (readonly [name: string, text: string, ...subjects: string[]])[] = [
  ['a leftover', english('The Customer orders the hosting (the “Hosting Package”). The Provider delivers it.'), 'Hosting Package'],
  ['a leftover in German', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Er geht vor.'), 'Rahmenvertrag'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['a use', english('The Customer orders the hosting (the “Services”). The Provider delivers the Services.')],
  ['an inflected use', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Die Regeln des Rahmenvertrags gehen vor.')],
  ['a use in a compound', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Zum Rahmenvertragsende wird gelöscht.')],
  ['a use of its other name', english('The “Standard Clauses” (“SC”) apply. The SC prevail.')],
  ['names of the parties', german('Es gilt das Gesetz.')],
  ['terms taken over from the law', english('The terms “Controller” and “Data Subject” have the meaning given in the GDPR.')],
];

describe('unused-definition', () => {
  for (const [name, text, ...subjects] of FIRES) it(`finds ${name}`, () => assert.deepEqual(subjectsOf('unused-definition', text), subjects));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('unused-definition', text), []));
});

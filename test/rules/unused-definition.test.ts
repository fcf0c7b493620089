import assert from 'node:assert/strict';
import { english, findingsOf, german, subjectsOf } from './terms.js';

const FIRES: readonly (readonly [name: string, text: string, ...subjects: string[]])[] = [
  ['a leftover', english('The Customer orders the hosting (the “Hosting Package”). The Provider delivers it.'), 'Hosting Package'],
  ['a word whose meaning is told beside another', english('The “Hosting Package” and the “Support Package” mean the services in the order form. Nothing else is bought.'), 'Hosting Package', 'Support Package'],
  ['a leftover in German', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Er geht vor.'), 'Rahmenvertrag'],
  ['a leftover in an annex', english('Nothing is bought.\n\n# Annex 1\n\nThe Customer orders the hosting (the “Hosting Package”). The Provider delivers it.'), 'Hosting Package'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['a use', english('The Customer orders the hosting (the “Services”). The Provider delivers the Services.')],
  ['an inflected use', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Die Regeln des Rahmenvertrags gehen vor.')],
  ['a use in a compound', german('Grundlage ist ein Vertrag vom Mai („Rahmenvertrag“). Zum Rahmenvertragsende wird gelöscht.')],
  ['a use of its other name', english('The “Standard Clauses” (“SC”) apply. The SC prevail.')],
  ['the name of a party in another form', '# Vertrag zur Auftragsverarbeitung\n\n**Der Verantwortliche:** Verband Muster\n(im Folgenden „Verantwortlicher“)\n\n**Der Dienstleister:** Beispiel AG\n(im Folgenden „Dienstleister“)\n\nDer Verantwortliche weist den Dienstleister an.'],
  ['an equation of words', german('«Bearbeiten» und «verarbeiten» heisst für uns dasselbe. „Daten“ und „Angaben“ sind gleichbedeutend.')],
  ['English: an equation of words', english('“Handle” and “process” mean the same thing here. “Erase” and “delete” are used interchangeably.')],
  ['the catchword of a rule', german('Zugang hat nur, wer ihn für seine Aufgabe braucht („Need-to-Know-Prinzip“).')],
  ['English: the catchword of a rule', english('Staff have access only as far as they need it (the “Least Privilege Principle”).')],
  ['names of the parties', german('Es gilt das Gesetz.')],
  ['terms taken over from the law', english('The terms “Controller” and “Data Subject” have the meaning given in the GDPR.')],
];

describe('unused-definition', () => {
  for (const [name, text, ...subjects] of FIRES) it(`finds ${name}`, () => assert.deepEqual(subjectsOf('unused-definition', text), subjects));
  for (const [text, severity] of [
    ['Within ten days of the end of the Services (the “Cessation Date”) the Provider deletes the data.', 'hint'],
    ['“Cessation Date” means the end of the Services.', 'information'],
  ] as const) it(`weighs ${text}`, () => assert.deepEqual(findingsOf('unused-definition', english(text)).map((f) => f.severity), [severity]));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(subjectsOf('unused-definition', text), []));
});

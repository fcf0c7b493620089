import assert from 'node:assert/strict';
import { inlineItems } from '../../../server/src/contract/requirement/inlineItems.js';
import { factsOf } from '../../../server/src/facts/blockFacts.js';
import { makeBlock } from '../../../server/src/markdown/makeBlock.js';
import { judges } from './judged.js';

/** The items of a sentence, each with its lead-in; the words of the span behind the bar. */
const items = (text: string, language: 'de' | 'en'): string[] => {
  const block = makeBlock(text);
  return factsOf(block, language).sentences.flatMap((sentence) => inlineItems(block, sentence)).map(({ tokens, span }) => `${tokens.map((t) => t.text).join(' ')} | ${block.source.slice(span.start, span.end)}`);
};

describe('lists that run on in one sentence', () => {
  it('gives each item the words that lead into the list', () => assert.deepEqual(items('Vendor shall: (i) process data as told; (ii) inform Customer; and (iii) delete all copies.', 'en'), [
    'Vendor shall process data as told | process data as told',
    'Vendor shall inform Customer | inform Customer',
    'Vendor shall delete all copies . | delete all copies.',
  ]));

  it('reads German letters', () => assert.deepEqual(items('Der Anbieter verpflichtet sich, (a) die Daten zu schützen; (b) den Kunden zu unterrichten sowie; (c) alles zu löschen.', 'de').length, 3));

  for (const [name, text] of [
    ['items without semicolons', 'The data comprise (a) names, (b) addresses and (c) orders of the customers.'],
    ['two items', 'Vendor shall (i) process data as told; and (ii) inform Customer.'],
    ['numbers that do not count up', 'Vendor shall act under Article 28(3) (a); under Article 32 (b); and under Article 33 (a) of the Regulation.'],
    ['more brackets than any list has', `Vendor shall act ${Array.from({ length: 40 }, () => '(i) so; (ii) so;').join(' ')} (iii) so.`],
    ['a list without words before it', '(a) Names; (b) addresses; (c) orders.'],
  ] as const) it(`leaves ${name} alone`, () => assert.equal(items(text, 'en').length, 1));
});

const LIST = (...items: string[]): string => `Provider shall ${items.map((item, i) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi'][i]}) ${item}`).join('; ')}.`;

describe('requirements: duties in a list that runs on', () => {
  const ALL = LIST(
    'process the personal data solely on documented instructions from Customer',
    'bind its staff to confidentiality',
    'not engage a sub-processor without the prior written consent of Customer, bind it to terms no less protective and be liable for its acts and omissions',
    'assist Customer with requests of data subjects',
    'at the choice of Customer delete or return all personal data at the end of the services',
    'make available all information necessary to demonstrate compliance and allow for audits, including inspections',
  );
  for (const id of ['documented-instructions', 'confidentiality', 'subprocessor-authorisation', 'subprocessor-flow-down', 'subprocessor-liability', 'data-subject-rights', 'deletion-or-return', 'audit-information', 'audit-inspections'] as const) judges(id, [['present', ALL]]);
  judges('breach-notification', [['absent', ALL]]);
  judges('confidentiality', [['absent', LIST('process the personal data solely on documented instructions from Customer', 'keep its software up to date', 'delete the personal data at the end of the services')]]);
  // What stands behind all of them holds for each.
  judges('deletion-or-return', [['present', 'After the term the Provider shall (i) delete or return the personal data; (ii) hand over the logs; and (iii) erase all copies, in each case as the Customer chooses.']]);
  // Alternatives are one duty.
  judges('deletion-or-return', [['present', 'After the term the Provider shall (i) delete the personal data; (ii) return it; or (iii) hand it to a successor and delete all copies, in each case as the Customer chooses.']]);
  // Who acts is said once, before the list.
  judges('breach-notification', [['absent', 'Customer shall (i) notify Provider without undue delay of any personal data breach on its side; (ii) pay the fees; and (iii) keep its passwords secret.']]);
});

import assert from 'node:assert/strict';
import { type Case, judge, judges } from './judged.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';

const SOFTENED: readonly (readonly [id: RequirementId, why: string, clause: string])[] = [
  ['documented-instructions', 'efforts-only', 'The Provider will use commercially reasonable efforts to process Customer Data only on Customer’s documented instructions.'],
  ['documented-instructions', 'own-discretion', 'The Provider processes personal data only on documented instructions from the Customer, where it thinks fit.'],
  ['documented-instructions', 'as-a-rule', 'Grundsätzlich verarbeitet der Auftragnehmer Daten nur auf dokumentierte Weisung des Auftraggebers.'],
  ['documented-instructions', 'only-if-paid', 'Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung des Auftraggebers, deren Umsetzung er von der Zahlung einer Vergütung abhängig machen kann.'],
  ['confidentiality', 'efforts-only', 'The Provider shall use reasonable efforts to have its employees sign confidentiality undertakings.'],
  ['confidentiality', 'as-far-as-reasonable', 'Der Auftragnehmer verpflichtet seine Mitarbeiter zur Vertraulichkeit, soweit ihm dies zweckmäßig erscheint.'],
  ['security', 'as-far-as-reasonable', 'Der Auftragnehmer trifft technische und organisatorische Maßnahmen, soweit ihm dies wirtschaftlich zumutbar ist.'],
  ['security', 'own-discretion', 'The Provider implements such security measures as it deems appropriate.'],
  ['deletion-or-return', 'only-if-paid', 'At the end of the services the Provider shall, at the choice of the Customer, delete or return all personal data, but only against payment of its fees.'],
  ['audit-information', 'own-discretion', 'Der Auftragnehmer stellt dem Auftraggeber nach eigenem Ermessen Informationen zum Nachweis der Einhaltung zur Verfügung.'],
  ['audit-inspections', 'only-if-paid', 'Der Auftragnehmer ermöglicht dem Auftraggeber Inspektionen vor Ort nur gegen Vorauszahlung des Aufwands.'],
  ['unlawful-instruction-notice', 'as-far-as-reasonable', 'Der Auftragnehmer weist den Auftraggeber auf rechtswidrige Weisungen hin, soweit ihm dies zumutbar ist.'],
];

describe('requirements: duties that are softened', () => {
  for (const [id, why, clause] of SOFTENED) {
    it(`${id}, ${why}: ${clause}`, () => assert.deepEqual([judge(id, clause).verdict, judge(id, clause).missing.includes(why)], ['partial', true]));
  }

  it('stand on the words that soften', () => {
    assert.equal(judge('security', 'Der Auftragnehmer wird sich bemühen, technische und organisatorische Maßnahmen zum Schutz der Daten zu ergreifen.').words, 'bemühen');
    assert.equal(judge('audit-inspections', 'Kontrollen # Der Auftraggeber darf vor Ort prüfen. Prüfungen finden nur statt, wenn der Auftragnehmer ihnen im Einzelfall zustimmt.').words, 'wenn der Auftragnehmer ihnen im Einzelfall zustimmt');
  });
});

const FIRM: readonly Case[] = [
  ['present', 'Der Auftragnehmer verarbeitet Daten grundsätzlich nur auf dokumentierte Weisung, es sei denn, er ist gesetzlich zur Verarbeitung verpflichtet.'],
  ['present', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung. Weisungen ergehen in der Regel in Textform; mündliche sind in Textform zu bestätigen.'],
];
describe('requirements: words that soften nothing', () => judges('documented-instructions', FIRM));

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/services/analyse.js';

/** Papers that name their sides by companies alone and go on with a word of the name. Empty: nobody is known to be the side. */
const CASES: readonly (readonly [controller: string, processor: string, text: string])[] = [
  ['Wendlinger', 'Kraus', 'Metzgerei Wendlinger OHG, Dorfplatz 1, und Buchhaltungsservice Kraus e.K., Ring 4, vereinbaren:\n\n1. Kraus verwendet die Lohnunterlagen ausschließlich so, wie Wendlinger es vorgibt.\n\n2. Bei einer Datenpanne informiert Kraus umgehend Wendlinger.\n\n3. Am Ende gibt Kraus alle Unterlagen an Wendlinger zurück.'],
  ['Moosbrugger', 'Dornbach', '# Abrede\n\nTischlerei Moosbrugger GmbH\n\nund\n\nIT-Service Dornbach e.U.\n\n1. Dornbach wartet die Rechner und geht mit den Daten nur nach Anweisung von Moosbrugger um.\n\n2. Andere Firmen zieht Dornbach nur bei, wenn Moosbrugger vorher zugestimmt hat.'],
  ['Aebischer', 'Zbinden', 'Gärtnerei Aebischer AG, Murten, und Treuhand Zbinden GmbH, Düdingen, halten fest:\n\n1. Zbinden bearbeitet die Personendaten nur auf Weisung der Aebischer AG.\n\n2. Weitere Firmen beauftragt Zbinden nur mit Zustimmung von Aebischer.\n\n3. Verletzungen der Datensicherheit meldet Zbinden Aebischer sofort.'],
  ['Praxis', 'sanolog', '# Vereinbarung\n\nOrthopädie am Markt GbR, 48143 Münster – „Praxis“ –\n\nsanolog Terminsysteme GmbH, 48155 Münster – „sanolog“ –\n\n## 1\n\nsanolog hat die Daten ausschließlich auf dokumentierte Weisung der Praxis zu verarbeiten.\n\n## 2\n\nStellt sanolog eine Datenschutzverletzung fest, hat sanolog die Praxis unverzüglich zu informieren.'],
  ['Brandhuber', 'Kessler', 'Holzbau Brandhuber, Inh. Korbinian Brandhuber\n\nund\n\nLohnbüro Kessler, Inh. Roswitha Kessler\n\n1. Kessler macht mit den Daten nur, was Brandhuber anordnet.\n\n2. Brandhuber sorgt dafür, dass die Daten rechtmäßig erhoben sind.\n\n3. Nach Vertragsende bekommt Brandhuber von Kessler alle Unterlagen zurück.'],
  ['Rohrmoser', 'datenpfad', 'Zwischen der Bergbahnen Rohrmoser AG und der datenpfad Analyse GmbH gilt:\n\ndatenpfad verarbeitet die Daten der Gäste ausschließlich nach den Weisungen von Rohrmoser.\n\nNimmt datenpfad eine Verletzung des Schutzes personenbezogener Daten wahr, benachrichtigt datenpfad Rohrmoser ohne Verzug.'],
  ['Feldkamp', 'Ostermann', 'Druckerei Ostermann KG (Geschäftsführerin Ina Ostermann)\n\nund\n\nVersandhaus Feldkamp SE\n\n1. Ostermann druckt und verschickt Kataloge. Mit den Adressen verfährt Ostermann nur so, wie Feldkamp das verlangt.\n\n2. Feldkamp hat die Rechtmäßigkeit der Adressen zu gewährleisten.\n\n3. Ostermann verpflichtet seine Mitarbeiter auf die Vertraulichkeit.'],
  // A company that is merely mentioned is no side.
  ['Auftraggeber', 'Auftragnehmer', 'Der Auftraggeber und der Auftragnehmer schließen diesen Vertrag. Die Server stehen bei der Rechenhof Nürnberg GmbH.\n\nDer Auftragnehmer verarbeitet Daten nur nach Weisung des Auftraggebers.\n\nNürnberg ist Gerichtsstand.'],
  ['', '', 'Die Schreinerei Halder GmbH hat ein neues Fahrzeug gekauft. Halder freut sich. Der Händler Autohaus Rieger e.K. liefert am Montag; Rieger nimmt das alte Fahrzeug zurück.'],
];

describe('sides named by their companies alone', () => {
  for (const [controller, processor, text] of CASES) {
    it(`${controller || 'nobody'} and ${processor || 'nobody'}`, () => {
      const { parties } = analyse(text);
      assert.deepEqual([parties.controller[0]?.name ?? '', parties.processor[0]?.name ?? ''], [controller, processor]);
    });
  }
});

import { judges } from '../judged.js';

/* Processing that was not ordered is barred, or what is permitted is listed; and what only sounds like it: other things ordered, another party bound. */
judges('documented-instructions', [
  ['present', 'Weisungen # Der Auftragnehmer ist an die schriftlichen Weisungen des Auftraggebers gebunden. Weisungslose Verarbeitungen sind ausgeschlossen.'],
  ['present', 'Weisungen # Der Auftragnehmer darf die Daten nicht anders verwenden, als es der Auftraggeber in Textform angeordnet hat.'],
  ['present', 'Weisungen # Der Auftragnehmer wird nur auf Auftrag tätig. Die Aufträge werden im Ticketsystem dokumentiert.'],
  ['present', 'Weisungen # Die Daten werden ausschliesslich über Auftrag des Auftraggebers verarbeitet; Aufträge ergehen schriftlich.'],
  ['partial', 'Weisungen # Weisungslose Verarbeitungen teilt der Auftragnehmer mit. Weisungen ergehen schriftlich.'],
  ['absent', 'Weisungen # Der Auftragnehmer arbeitet im Auftrag des Auftraggebers. Bestellungen ergehen schriftlich.'],
  ['partial', 'Weisungen # Der Auftragnehmer darf Bestellungen nicht anders ausführen, als es der Auftraggeber schriftlich angeordnet hat.'],
  ['partial', 'Weisungen # Der Auftragnehmer darf die Daten nicht anders verwenden, als es der Auftraggeber mündlich angeordnet hat.'],
  ['partial', 'Druckaufträge # Druckaufträge werden nur auf Auftrag ausgeführt. Aufträge sind schriftlich zu erteilen.'],
  ['partial', 'Weisungen # Der Auftragnehmer wird nur auf Auftrag tätig. Jeder Auftrag wird schriftlich in Rechnung gestellt.'],
  ['present', 'Instructions # The only processing the Provider is permitted to carry out is set out in Annex A by the Customer.'],
  ['present', 'Instructions # The only Processing that the Provider is authorised to do is listed in Schedule 2 by the Customer and may not be determined by the Provider.'],
  ['present', 'Instructions # The Customer gives its instructions in writing. No processing takes place outside those instructions.'],
  ['absent', 'Instructions # The only processing that the sub-processor is authorised to do is listed in Schedule 2 by the Provider.'],
  ['absent', 'Instructions # The only processing fees payable are listed in Schedule 2.'],
  ['partial', 'Instructions # The Customer may give instructions in writing. No maintenance takes place outside business hours.'],
  ['present', 'Weisungen # Der Auftragnehmer darf nur die in Anlage 1 vom Auftraggeber aufgeführten Verarbeitungen vornehmen.'],
  ['absent', 'Weisungen # Der Auftragnehmer protokolliert nur die in Anlage 1 aufgeführten Verarbeitungen.'],
]);

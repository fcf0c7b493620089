import { judges } from '../judged.js';

/* Oral instructions that are confirmed in writing at once are documented: `without delay in writing` denies no writing. */
judges('documented-instructions', [
  ['present', 'Instructions # The Provider processes personal data only within the documented instructions of the Customer. Oral instructions shall be confirmed without delay in writing or in text form.'],
  ['present', 'Instructions # The Provider acts solely on documented instructions from the Customer. Verbal instructions must be confirmed by the Customer without undue delay in text form.'],
  ['partial', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. Oral instructions are valid without written confirmation.'],
  ['partial', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. Oral instructions bind the Provider without any documentation.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers. Mündliche Weisungen sind ohne Verzögerung schriftlich zu bestätigen.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers. Mündliche Weisungen sind ohne schuldhaftes Zögern in Textform zu bestätigen.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers. Mündliche Weisungen sind ohne schriftliche Bestätigung verbindlich.'],
]);

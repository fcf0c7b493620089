import { type Case, judges } from './judged.js';

/** Whatever hangs on a sub-processor that may not be engaged. */
const BARRED: readonly string[] = [
  'Unterauftragsverarbeiter # Der Einsatz von Unterauftragsverarbeitern ist ausgeschlossen.',
  'Unterauftragsverhältnisse # Unterauftragsverhältnisse sind nicht gestattet.',
  'Subunternehmer # Der Auftragnehmer darf keine Subunternehmer einsetzen.',
  'Sub-processors # The Provider shall not engage any sub-processors.',
  'Sub-processing # Sub-processing by the Provider is not permitted.',
];
const ALLOWED: readonly string[] = [
  'Unterauftragsverarbeiter # Der Einsatz von Unterauftragsverarbeitern ist ohne vorherige Zustimmung des Auftraggebers nicht gestattet.',
  'Unterauftragsverarbeiter # Der Einsatz von Unterauftragsverarbeitern ist ausgeschlossen, es sei denn, der Auftraggeber hat ihm zugestimmt.',
  'Subunternehmer # Der Auftragnehmer darf keine Subunternehmer einsetzen, bevor der Auftraggeber zugestimmt hat.',
  'Sub-processors # The Provider shall not engage any sub-processor without the prior written consent of the Customer.',
  'Sub-processors # The Provider shall not engage a new sub-processor unless the Customer has been informed.',
];
const cases: readonly Case[] = [...BARRED.map((clause): Case => ['not-applicable', clause]), ...ALLOWED.map((clause): Case => ['absent', clause])];

describe('requirements: sub-processing that the agreement bars', () => {
  judges('subprocessor-authorisation', BARRED.map((clause): Case => ['present', clause]));
  judges('subprocessor-flow-down', cases);
  judges('subprocessor-liability', cases);
  judges('subprocessor-change-notice', BARRED.map((clause): Case => ['not-applicable', clause]));
});

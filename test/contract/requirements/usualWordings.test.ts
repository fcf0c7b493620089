import { judges } from './judged.js';

describe('requirements: usual wordings that stand in the way of a quick reader', () => {
  judges('subprocessor-liability', [
    ['present', 'Erfüllt ein Unterauftragnehmer seine Pflichten nicht, so haftet der Auftragnehmer gegenüber dem Auftraggeber für dessen Pflichtverletzung wie für eigenes Verschulden.'],
    ['absent', 'Der Auftragnehmer haftet nur für eigenes Verschulden; für Unterauftragnehmer ist die Haftung ausgeschlossen.'],
  ]);

  judges('subprocessor-flow-down', [
    ['present', 'Der Auftragnehmer überbindet die Pflichten aus diesem Vertrag vollumfänglich auf die Unterauftragnehmer.'],
    ['present', 'The Provider imposes the obligations of this Agreement on each sub-processor in full.'],
  ]);

  judges('subprocessor-change-notice', [
    ['present', 'Unterauftragnehmer # Der Auftragnehmer darf Unterauftragnehmer beiziehen. Er kündigt dies dem Auftraggeber so zeitgerecht an, dass dieser die Beiziehung noch untersagen kann.'],
  ]);

  judges('dpia-assistance', [
    ['present', 'Gegen Vergütung nach Aufwand unterstützt der Auftragnehmer den Auftraggeber bei Datenschutz-Folgenabschätzungen.'],
  ]);

  judges('data-types', [
    ['present', '(2) Art der Daten\n\nStammdaten, Kontaktdaten, Gesundheitsdaten und Abrechnungsdaten\n\n(3) Sonstiges\n\nEs gilt deutsches Recht.'],
    ['present', '(2) Art der Daten\n\n☒ Stammdaten\n☒ Gesundheitsdaten\n☐ Auskünfte von Dritten'],
  ]);
});

import { judges } from '../judged.js';

describe('Words of another matter that stand in for no clause', () => {
  judges('duration', [
    ['absent', 'Limitation of liability # The Provider’s total liability shall not exceed the fees paid in the preceding twelve months.'],
    ['absent', 'Deletion # Within 60 days of termination the Provider deletes all personal data as set out in its retention schedule.'],
    ['present', 'Term # This agreement runs for twelve months and then ends.'],
  ]);
  judges('audit-inspections', [
    ['absent', 'Staff # The Provider runs background checks on new employees where the law permits.'],
    ['absent', 'Pflichten des Auftraggebers # Der Auftraggeber ist verpflichtet, Passwörter sicher zu verwahren und Unbefugten den Zutritt zu seinen Räumen zu verwehren.'],
    ['present', 'Kontrollen # Der Auftraggeber darf die Räume des Auftragnehmers betreten und dort Kontrollen durchführen; der Auftragnehmer wirkt daran mit.'],
  ]);
  judges('audit-information', [
    ['absent', 'Audits # The Provider audits its systems every year and presents the findings to its board.'],
    ['absent', 'Gegenstand # Der Auftragnehmer rechnet die Löhne der Belegschaft des Auftraggebers ab und übermittelt die Meldungen an die Krankenkassen.'],
    ['present', 'Nachweise # Der Auftragnehmer legt dem Auftraggeber die Belege vor, mit denen er die Einhaltung dieses Vertrags nachweist.'],
  ]);
  judges('subprocessor-flow-down', [
    ['absent', 'Third parties # No person other than the parties has any right to enforce the terms of this agreement.'],
  ]);
  judges('deletion-or-return', [
    ['partial', 'Betroffene # Der Auftragnehmer hilft dem Auftraggeber mit technischen Mitteln wie Export und Löschroutine, das Verlangen der Person zu erfüllen.'],
  ]);
  judges('subprocessor-authorisation', [
    ['partial', 'Sub-processors # The Provider seeks the same terms with its sub-processors, but the Customer accepts that large hosts may refuse, in which case their own terms apply.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['absent', 'Ausnahmen # Weisungsfreie Verarbeitungen sind nur erlaubt, soweit Rechtsvorschriften sie auferlegen; der Auftragnehmer weist den Auftraggeber vorher darauf hin, soweit nicht eine Rechtsvorschrift entgegensteht.'],
  ]);
});

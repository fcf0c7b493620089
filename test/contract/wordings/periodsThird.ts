import type { PeriodCase } from './periodsGerman.js';

export const GERMAN_PERIODS_THIRD: readonly PeriodCase[] = [
  ['Technik¶Zugriffssteuerung über Rollen, Protokollierung (180 Tage)', 'P180D retention-log'],
  ['Technik¶| Maßnahme | Wert |\n|---|---|\n| Protokolle | 120 Tage |', 'P120D retention-log'],
  ['Technik¶Auswertung der Protokolle binnen 30 Tagen', 'P30D other'],
  ['Technik¶Protokolle werden alle 10 Tage ausgewertet.', 'P10D other'],
  ['Nach dem Ende¶Alle Bestände werden 20 Tage nach Vertragsende gelöscht. Sicherungen fallen nach weiteren 10 Tagen aus der Rotation.', 'P20D deletion-after-end', 'P10D retention-backup'],
  ['Anfragen¶Wollen Patienten etwas berichtigt oder gesperrt haben, reicht der Auftragnehmer das binnen 4 Tagen an den Auftraggeber weiter.', 'P4D request-forward'],
  ['Meldet sich jemand bei uns und will Auskunft, Korrektur oder Löschung, leiten wir das innert fünf Tagen an Sie weiter.', 'P5D request-forward'],
  ['Partner¶Kommt ein Dienstleister hinzu, erfahren Sie das fünf Wochen vorher. Sind Sie dagegen, haben Sie 14 Tage Zeit.', 'P5W subprocessor-notice', 'P14D subprocessor-objection'],
  ['Unterauftragnehmer¶Die Frist für die Untersagung beträgt zwei Wochen ab Verständigung.', 'P2W subprocessor-objection'],
  ['Der Dienstleister ist zu verpflichten, Datenpannen binnen sechs Stunden an den Auftragnehmer zu melden.', 'PT6H breach-subprocessor'],
  ['Daten in Archiven löscht der Auftragnehmer binnen 60 Tagen nach Vertragsende.', 'P60D deletion-after-end'],
];

export const ENGLISH_PERIODS_THIRD: readonly PeriodCase[] = [
  ['Technical measures¶Logging (6 months)', 'P6M retention-log'],
  ['Technical measures¶Access logs are reviewed every 14 days.', 'P14D other'],
  ['When something goes wrong¶If records get stolen, we tell you within 20 hours.', 'PT20H breach-notice'],
  ['Either party may end this Exhibit on two months’ notice.', 'P2M termination-ordinary'],
  ['Helpers¶We e-mail you 5 weeks before we change a helper. Not happy with it? Say so within 10 days.', 'P5W subprocessor-notice', 'P10D subprocessor-objection'],
  ['Anyone who writes to us about their data is passed on to you within 4 days.', 'P4D request-forward'],
  ['Incidents are to be reported to the Processor within 8 hours.', 'PT8H breach-subprocessor'],
  ['Return¶After expiry of the Agreement the Processor deletes the data from production systems within 80 days, and from archives in the ordinary course.', 'P80D deletion-after-end'],
];

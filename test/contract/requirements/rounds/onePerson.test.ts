import type { RequirementId } from '../../../../server/src/knowledge/requirements.js';
import { type Case, judges } from '../judged.js';

/** One person that says `ich` and calls the other `du`, and services that are no types of data. */
const CASES: Partial<Record<RequirementId, readonly Case[]>> = {
  'data-subject-rights': [
    ['present', 'Das mache ich # Möchte jemand von dir Auskunft über seine Daten, helfe ich dir bei der Antwort.'],
    ['present', 'Anfragen # Verlangt eine betroffene Person Berichtigung oder Löschung, unterstütze ich dich dabei.'],
    ['present', 'Anfragen # Bei Anträgen betroffener Personen gehe ich dir zur Hand und unterstütze dich bei der Antwort.'],
    ['absent', 'Anfragen # Verlangt eine betroffene Person Auskunft, beantwortest du die Anfrage selbst.'],
    ['present', 'Anfragen # Ich helfe dir, wenn eine betroffene Person Auskunft oder Löschung verlangt.'],
    ['present', 'Anfragen # Ich unterstütze dich, wenn eine betroffene Person Auskunft oder Löschung verlangt.'],
    ['present', 'Das mache ich # Will eine Person von dir wissen, was über sie gespeichert ist, helfe ich dir dabei.'],
    ['present', 'Das mache ich # Möchte jemand wissen, welche Daten du über ihn hast, helfe ich dir bei der Antwort.'],
    ['present', 'Das mache ich # Fragt dich jemand, was du über ihn gespeichert hast, unterstütze ich dich dabei.'],
    ['present', 'Das mache ich # Will jemand wissen, was du von ihm gespeichert hast, oder seine Daten gelöscht haben, helfe ich dir.'],
    ['absent', 'Das mache ich # Will jemand von dir wissen, wie die App funktioniert, helfe ich dir dabei.'],
    ['absent', 'Das mache ich # Willst du wissen, was du in der App gespeichert hast, helfe ich dir dabei.'],
  ],
  'unlawful-instruction-notice': [
    ['present', 'Weisungen # Verstößt eine deiner Weisungen gegen Datenschutzrecht, sage ich dir das sofort.'],
    ['present', 'Weisungen # Halte ich eine Weisung für rechtswidrig, teile ich dir das unverzüglich mit.'],
    ['present', 'Weisungen # Wenn ich meine, dass eine Weisung gegen die DSGVO verstößt, informiere ich dich sofort.'],
    ['present', 'Weisungen # Ist eine Weisung nach meiner Meinung unzulässig, weise ich dich unverzüglich darauf hin.'],
    ['present', 'Weisungen # Ich melde mich sofort bei dir, wenn ich glaube, dass eine Weisung gegen das Datenschutzrecht verstößt, und sage dir warum.'],
    ['absent', 'Weisungen # Verstößt eine Weisung gegen Datenschutzrecht, führe ich sie nicht aus.'],
    ['absent', 'Weisungen # Meinst du, dass ich gegen Datenschutzrecht verstoße, sag mir das sofort.'],
  ],
  'subprocessor-authorisation': [
    ['present', 'Wer hilft mir? # Du bist damit einverstanden, dass ich die folgenden Dienstleister nutze.'],
    ['present', 'Wer hilft mir? # Du stimmst zu, dass ich die Dienste in der Tabelle unten einsetze.'],
    ['present', 'Andere Dienste # Du erlaubst mir, dass ich dafür weitere Dienstleister beauftrage.'],
    ['present', 'Unterauftragnehmer # Ich setze Unterauftragnehmer ein. Du bist einverstanden, dass ich diese Firmen beauftrage.'],
    ['partial', 'Wer hilft mir? # Ich nutze ein Rechenzentrum in Köln.'],
  ],
  'documented-instructions': [
    ['present', 'Weisungen # Ich verarbeite die Daten nur nach deinen dokumentierten Weisungen.'],
  ],
  confidentiality: [
    ['present', 'Mitarbeiter # Ich verpflichte alle, die mit den Daten arbeiten, zur Vertraulichkeit.'],
  ],
  'audit-information': [
    ['present', 'Nachweise # Ich stelle dir alle Informationen bereit, die du zum Nachweis der Einhaltung von Art. 28 DSGVO brauchst.'],
  ],
  'subprocessor-liability': [
    ['present', 'Unterauftragnehmer # Für meine Unterauftragnehmer hafte ich wie für mich selbst.'],
  ],
  'dpia-assistance': [
    ['present', 'Folgenabschätzung # Bei einer Datenschutz-Folgenabschätzung unterstütze ich dich.'],
  ],
  'breach-notification': [
    ['present', 'Datenpannen # Eine Verletzung des Schutzes personenbezogener Daten melde ich dir unverzüglich.'],
  ],
  'data-types': [
    ['present', 'Gegenstand # Der Auftragnehmer führt für den Auftraggeber Namen, Anschriften und Telefonnummern der Mitglieder und verschickt Einladungen.'],
    ['absent', 'Gegenstand des Auftrags # Bereitgestellt werden Webspace, Datenbanken, E-Mail-Postfächer und Domains.'],
  ],
};

for (const [id, cases] of Object.entries(CASES)) judges(id as RequirementId, cases);

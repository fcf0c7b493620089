import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/services/analyse.js';
import { judges } from '../judged.js';

/** A paper named after a service is no operation, and a participle on `-ende` no end of the contract. */
describe('requirements: papers and participles', () => {
  judges('nature-and-purpose', [
    ['absent', 'Einleitung # Er ergänzt jeden bestehenden Hostingvertrag und jeden laufenden Wartungsvertrag.'],
    ['absent', 'Rangfolge # Der Hostingvertrag, der Wartungsvertrag und der Supportvertrag gehen vor.'],
  ]);
  judges('deletion-or-return', [
    ['absent', 'Aufträge # Bei der Verarbeitung nach den einsendenden Aufträgen werden Entwürfe nach Durchsicht gelöscht.'],
    ['absent', 'Umfang # Die im folgenden Vertrag verwendeten Entwürfe werden nach Durchsicht gelöscht.'],
    ['present', 'Schluss # Zum Ende der Leistungen gibt der Auftragnehmer nach Wahl des Auftraggebers die Daten zurück oder löscht sie samt Kopien.'],
    ['present', 'Schluss # Endet der Auftrag, erhält der Auftraggeber einen Gesamtabzug; was danach noch auf den Geräten des Auftragnehmers liegt, wird überschrieben.'],
  ]);
});

/** The title of a paper is no heading of a clause, whatever its words. */
describe('requirements: few words more', () => {
  judges('audit-inspections', [['absent', 'Der Auftraggeber hat seine Zugangsdaten regelmäßig zu kontrollieren.']]);
  judges('subprocessor-change-notice', [['present', 'Helfer # Soll ein neuer Unterauftragnehmer ran, sagen wir Ihnen das vier Wochen vorher. Haben Sie etwas dagegen, lassen wir es.']]);
  judges('confidentiality', [['present', 'Die mit der Bearbeitung betrauten Organe und Hilfspersonen sind schriftlich auf das Amtsgeheimnis zu vereidigen.']]);
});

describe('requirements: titles', () => {
  const paper = (title: string): string => `---\ndpa: true\n---\n\n# ${title}\n\nzwischen der Muster GmbH (nachfolgend „Auftraggeber“) und der Dienst GmbH (nachfolgend „Auftragnehmer“).\n\n## 1. Weisungen\n\nDer Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung.\n\n## 2. Beweis\n\nDer Auftragnehmer hat dem Auftraggeber alle Auskünfte zu geben, die zum Nachweis der in Art. 28 DSGVO niedergelegten Pflichten gebraucht werden.\n\n## 3. Ende\n\nAm Ende löscht der Auftragnehmer alle Daten oder gibt sie nach Wahl des Auftraggebers zurück.\n`;
  for (const title of ['Geheimhaltungsabrede', 'Datenschutz- und Vertraulichkeitsabrede', 'Vereinbarung über Nachunternehmer und Datenschutz', 'Vertrag zur Auftragsverarbeitung']) {
    it(title, () => {
      const found = analyse(`${paper(title)}\n## Anhang 1\n\nMaßnahmen: Verschlüsselung.\n`).requirements;
      const verdict = (id: string): string | undefined => found.find((r) => r.id === id)?.verdict;
      assert.deepEqual(['audit-information', 'documented-instructions', 'deletion-or-return', 'confidentiality', 'subprocessor-authorisation'].map(verdict), ['present', 'present', 'present', 'absent', 'absent']);
    });
  }
});

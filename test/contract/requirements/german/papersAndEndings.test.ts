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

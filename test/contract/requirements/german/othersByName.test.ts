import { judges } from '../judged.js';

/** Companies that a contract names in a bracket, by what they do for the processor; consent in each case; duties that equal those agreed. */
describe('requirements: other companies under a name of the contract', () => {
  judges('subprocessor-flow-down', [
    ['partial', 'Was für den Anbieter gilt, steht in diesem Vertrag; für Unterauftragsverarbeiter gelten deren Verträge.'],
    ['absent', 'Group # The Customer may use the service for companies of its group that are supplied by the Provider (the “Affiliates”). The Affiliates are bound in writing by the same obligations as the Customer.'],
    ['present', 'Wer uns zuarbeitet # Für Betrieb und Support setzen wir fremde Unternehmen ein (im Folgenden „Zuarbeiter“).\n\nJeden Zuarbeiter binden wir an dieselben Vorgaben wie uns selbst.'],
    ['present', 'Hilfe von außen # Teile der Leistung erbringen Dritte im Auftrag des Auftragnehmers (nachfolgend „Leistungspartner“).\n\nDer Auftragnehmer unterwirft jeden Leistungspartner den Pflichten dieses Vertrages.'],
    ['present', 'Netzwerk # Einige Aufgaben übertragen wir auf weitere Unternehmen (die „Netzwerkbetriebe“).\n\nUnsere Netzwerkbetriebe müssen sich vertraglich an dieselben Regeln halten.'],
    ['present', 'Externe # Externe Firmen erledigen einen Teil der Verarbeitung für den Auftragnehmer („Externe“).\n\nDer Auftragnehmer schließt mit jedem Externen einen Vertrag mit gleichem Schutzniveau und gleichen Pflichten.'],
    ['present', 'Der Vertrag mit dem Subunternehmer hat diesem die gleichen Bindungen aufzuerlegen, die für den Auftragnehmer bestehen.'],
    ['present', 'Jeder Unterauftragnehmer ist vertraglich an dieselben Beschränkungen zu binden, denen der Auftragnehmer unterliegt.'],
    ['present', 'Der Auftragnehmer erlegt jedem Unterauftragnehmer Datenschutzpflichten auf, die den in diesem Papier übernommenen inhaltlich gleichkommen.'],
    ['present', 'Dem Unterauftragnehmer sind vertraglich Pflichten aufzuerlegen, die inhaltlich den vorliegend geregelten entsprechen.'],
    ['present', 'Wir geben Aufgaben an Fachfirmen weiter, die für uns arbeiten („Fachpartner“). Alles, was für uns gilt, gilt auch für Fachpartner; das halten wir in einem Vertrag mit ihnen fest.'],
    ['present', '| Begriff | Bedeutung |\n|---|---|\n| Unterstützer | jedes andere Unternehmen, das der Auftragnehmer mit Teilen der Verarbeitung betraut |\n\nUnterstützer werden vertraglich auf die Pflichten dieses Vertrages verpflichtet.'],
    ['absent', 'Fremdfirmen # Der Auftraggeber arbeitet mit Laboren und anderen Unternehmen zusammen („Labore“). Mit jedem Labor schließt der Auftraggeber einen Vertrag mit denselben Pflichten.'],
    ['partial', 'Partner # Einzelne Arbeiten lassen wir durch andere Firmen ausführen („Mitwirkende“).\n\nMit jedem Mitwirkenden schließen wir einen Vertrag über die Vergütung.'],
    ['absent', 'Nutzer # Andere Unternehmen, die Leistungen von uns beziehen („Bestandsnutzer“), haben dieselben Pflichten wie Sie. Wir weisen darauf hin, dass Bestandsnutzer vertraglich gebunden sind.'],
    ['absent', 'Kunden # Andere Unternehmen, die Sie an Ihr Konto anbinden („Agenturen“), haben dieselben Pflichten wie Sie. Wir weisen Sie darauf hin.'],
    ['partial', 'Der Auftragnehmer erlegt Unterauftragnehmern Pflichten auf, die dem Stand der Technik entsprechen.'],
    ['partial', 'Der Auftragnehmer kann Unterauftragnehmern Pflichten auferlegen, die den hier festgelegten entsprechen.'],
    ['present', 'Others # Some of the work is done by other companies for us (“Helpers”).\n\nWe bind every Helper in writing to the same obligations that bind us.'],
    ['absent', 'Der Auftraggeber unterliegt denselben Bindungen wie der Auftragnehmer.'],
  ]);

  judges('subprocessor-liability', [
    ['present', 'Partner # Einzelne Arbeiten lassen wir durch andere Firmen ausführen („Mitwirkende“).\n\nUnterläuft einem Mitwirkenden ein Fehler, haften wir dafür wie für einen eigenen.'],
    ['present', 'Wer uns zuarbeitet # Für Betrieb und Support setzen wir fremde Unternehmen ein (im Folgenden „Zuarbeiter“).\n\nVerletzt ein Zuarbeiter seine Pflichten, stehen wir Ihnen dafür ein, als hätten wir sie selbst verletzt.'],
    ['present', 'Hilfe von außen # Teile der Leistung erbringen Dritte im Auftrag des Auftragnehmers (nachfolgend „Leistungspartner“).\n\nFür Leistungspartner haftet der Auftragnehmer dem Auftraggeber wie für eigenes Handeln.'],
    ['absent', 'Andere Unternehmen können Sie selbst an Ihr Konto anbinden („Zusatzdienste“).\n\nFür Zusatzdienste haften wir Ihnen wie für eigenes Handeln.'],
    ['absent', 'Partner # Einzelne Arbeiten lassen wir durch andere Firmen ausführen („Mitwirkende“).\n\nMachen Sie etwas falsch, stehen Sie dafür ein.'],
  ]);

  judges('subprocessor-authorisation', [
    ['present', 'Einen Teil der Aufgaben übernehmen fremde Betriebe für uns („Zuarbeiter“). Mit den in Anhang 1 genannten Zuarbeitern erklären Sie sich einverstanden.'],
    ['present', 'Teile der Leistung erbringen Dritte im Auftrag des Auftragnehmers (nachfolgend „Leistungspartner“). Der Auftraggeber gestattet dem Auftragnehmer, weitere Leistungspartner hinzuzunehmen.'],
    ['present', 'Hilfe # Andere Unternehmen unterstützen uns beim Betrieb („Betriebspartner“). Sie erlauben uns, Betriebspartner zu wechseln oder neue dazuzunehmen.'],
    ['absent', 'Andere Unternehmen können Sie über Schnittstellen selbst anbinden („Zusatzdienste“). Wir sind damit einverstanden.'],
  ]);

  judges('subprocessor-change-notice', [
    ['absent', 'Subunternehmer # Neue Subunternehmer muss der Vorstand des Auftragnehmers jeweils vorab bewilligen.'],
    ['partial', 'Subunternehmer # Der Auftragnehmer darf Subunternehmer beauftragen; der Auftraggeber muss ihnen nicht einzeln vorab zustimmen.'],
    ['present', 'Helfer # Wir setzen andere Unternehmen ein („Zuarbeiter“). Sie erlauben uns, weitere Zuarbeiter hinzuzunehmen, wenn wir diese Regeln beachten:\n\n1. Wir schicken Ihnen mindestens sechs Wochen vorher eine Nachricht, wer ab wann mitarbeitet.\n2. Sie können binnen zwei Wochen widersprechen.'],
    ['present', 'Unterauftragnehmer # Der Auftraggeber gestattet, Unterauftragnehmer auszuwechseln oder neue hinzuzunehmen, sofern der Auftragnehmer Folgendes beachtet:\n\na) Er unterrichtet den Auftraggeber mindestens 30 Tage im Voraus in Textform.\nb) Der Auftraggeber kann innerhalb von 14 Tagen Einspruch erheben.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber gestattet, Unterauftragnehmer auszuwechseln oder neue hinzuzunehmen, sofern der Auftragnehmer Folgendes beachtet:\n\na) Er prüft die Eignung vorher.\nb) Der Auftraggeber kann innerhalb von 14 Tagen nach Kenntnis Einspruch erheben.'],
    ['not-applicable', 'Dem Einsatz weiterer Auftragsverarbeiter muss der Auftraggeber jeweils vorab schriftlich zustimmen.'],
    ['not-applicable', 'Jeder Einschaltung eines Subunternehmers hat der Auftraggeber zuvor schriftlich zuzustimmen.'],
    ['not-applicable', 'Jeden Unterauftragnehmer muss der Auftraggeber vor dessen Tätigwerden einzeln gebilligt haben. Eine allgemeine Genehmigung wird nicht erteilt.'],
    ['not-applicable', 'Unterauftragnehmer werden nur nach Zustimmung im Einzelfall eingesetzt; eine allgemeine Ermächtigung ist damit nicht verbunden.'],
    ['not-applicable', 'The Provider may engage a sub-processor only with the prior written consent of the Customer in each case; no general authorisation is given.'],
    ['not-applicable', 'Ohne vorherige schriftliche Zustimmung des Auftraggebers zu genau diesem Unternehmen kommt kein Unterauftragnehmer zum Einsatz; allgemein wird nichts genehmigt.'],
    ['partial', 'Der Auftraggeber stimmt dem Einsatz von Unterauftragnehmern allgemein zu. Einer Übermittlung in Drittländer muss er im Einzelfall zugestimmt haben. Über neue Unterauftragnehmer wird er vorab informiert.'],
  ]);
});

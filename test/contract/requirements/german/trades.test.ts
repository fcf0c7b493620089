import { judges } from '../judged.js';

/** Words of trades, offices and hosts: an e-mail that goes out, an order that breaks the law, papers that get lost, an Abrede and its time. */
judges('subprocessor-change-notice', [
  ['present', 'Unterauftragnehmer # Vor jedem Austausch eines Unterauftragnehmers geht dem Auftraggeber spätestens vier Wochen vorher eine Mitteilung zu. Er kann binnen zwei Wochen widersprechen.'],
  ['present', 'Unterauftragnehmer # Kommt ein Unterauftragnehmer hinzu, bekommt der Auftraggeber einen Monat vorher eine E-Mail. Er kann Einspruch erheben.'],
  ['partial', 'Unterauftragnehmer # Bei jedem Wechsel eines Unterauftragnehmers geht dem Auftraggeber nachträglich eine Nachricht zu. Er kann binnen zwei Wochen widersprechen.'],
  ['absent', 'Unterauftragnehmer # Die Post geht täglich um neun Uhr hinaus. Unterauftragnehmer sitzen in Bonn.'],
]);

judges('documented-instructions', [
  ['present', 'Weisungen # Ohne schriftliche Weisung des Auftraggebers darf der Auftragnehmer mit den Daten nichts unternehmen.'],
  ['present', 'Bindung # Ohne schriftlichen Auftrag des Auftraggebers darf der Auftragnehmer mit den Daten keinerlei Arbeiten ausführen.'],
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung. Weisungen ergehen schriftlich; mündlich erteilte sind binnen drei Tagen schriftlich nachzuholen.'],
  ['present', 'Nur auf Ansage # Wir rühren Ihre Daten nur an, wenn Sie es uns aufgeben. Aufgegeben haben Sie uns, was im Auftrag steht; jede Ansage wird protokolliert.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung des Auftraggebers; eine mündliche Weisung genügt.'],
  ['absent', 'Standort # Wir können den Standort aufgeben, wenn die Miete steigt.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung. Besteht nach Unionsrecht eine Pflicht zu einer anderen Verarbeitung, nimmt er sie erst vor, nachdem er den Auftraggeber unterrichtet hat.'],
  ['present', 'Gesetz # Zwingt uns ein Gesetz zu mehr, sagen wir Ihnen das vorher, es sei denn, das Gesetz verbietet es.'],
  ['partial', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung, außer ein Gesetz der Union verpflichtet ihn zu einer anderen Verarbeitung.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Einwände # Verstößt ein Auftrag nach Ansicht des Auftragnehmers gegen die DSGVO, teilt er das dem Auftraggeber sofort mit.'],
  ['present', 'Einwände # Widerspricht ein Auftrag dem Datenschutzrecht, weist der Auftragnehmer den Auftraggeber unverzüglich darauf hin.'],
  ['present', 'Unzulässiges # Glauben wir, dass Ihre Ansage gegen Datenschutzrecht verstößt, melden wir uns sofort bei Ihnen.'],
  ['absent', 'Verstöße # Verstößt der Auftragnehmer gegen den Auftrag, mahnt ihn der Auftraggeber ab.'],
]);

judges('breach-notification', [
  ['present', 'Zwischenfälle # Kommen Akten weg, ruft der Auftragnehmer noch am selben Tag beim Auftraggeber an.'],
  ['present', 'Verlust # Gehen Datenträger verloren oder sieht sie jemand, den sie nichts angehen, unterrichtet der Auftragnehmer den Auftraggeber unverzüglich.'],
  ['absent', 'Akten # Kommen Akten hinzu, legt der Auftragnehmer einen Ordner an.'],
]);

judges('data-subject-rights', [
  ['present', 'Anfragen # Fragt uns jemand, was wir über ihn gespeichert haben, leiten wir das an Sie weiter und helfen Ihnen, den Leuten zu antworten.'],
  ['absent', 'Anfragen # Fragen Ihrer Kunden zu Rechnungen beantwortet unser Service; wir helfen Ihnen gern.'],
]);

judges('duration', [
  ['present', 'Dauer und Sonstiges # Die Abmachung läuft, solange der Auftragnehmer den Betrieb betreut.'],
  ['present', 'Ende # Diese Absprache gilt so lange wie der Hauptvertrag.'],
  ['present', 'Verhältnis # Der Anhang gilt so lange wie das Abonnement.'],
  ['absent', 'Anhänge # Der Anhang gilt auch für die Filialen.'],
]);

judges('data-types', [
  ['present', 'Beschreibung # **Arten von Kundendaten:** Namen, Anschriften, Bestellungen, Bankverbindungen.'],
  ['absent', 'Beschreibung # **Arten von Kandidaten:** interne und externe.'],
]);

judges('nature-and-purpose', [
  ['present', 'Tätigkeit # Die Angaben werden erfasst, gespeichert und zur Lohnabrechnung verwendet.'],
  ['partial', 'Tätigkeit # Die Angaben werden erfasst, gespeichert und übertragen.'],
]);

judges('deletion-or-return', [
  ['present', 'Ende # Nach Vertragsende gibt der Auftragnehmer die Daten nach Wahl des Auftraggebers in einem gängigen Format heraus oder löscht sie.'],
  ['present', 'Ende # Nach Vertragsende gibt der Auftragnehmer die Daten nach Wahl des Auftraggebers zurück, in einem Format nach seiner Wahl, oder löscht sie.'],
  ['partial', 'Ende # Nach Vertragsende wird der Auftragnehmer die Daten nach eigener Wahl entweder in einem gängigen Format herausgeben oder löschen.'],
]);

judges('subprocessor-liability', [
  ['present', 'Unterauftragnehmer # Versagt ein Unterauftragnehmer, hat der Auftragnehmer dem Auftraggeber dafür geradezustehen wie für eigenes Versagen.'],
  ['absent', 'Unterauftragnehmer # Unterauftragnehmer haben beim Laden der Ware gerade zu stehen.'],
]);

judges('subprocessor-authorisation', [
  ['present', 'Fremde Hilfe # Andere Firmen, die an die Angaben herankommen, zieht der Auftragnehmer nur heran, wenn der Auftraggeber vorher im Einzelfall schriftlich zugestimmt hat.'],
  ['absent', 'Fremde Hilfe # Andere Firmen schicken ihre Rechnungen an die Buchhaltung.'],
]);

judges('documented-instructions', [
  ['partial', 'Anweisungen # Der Auftragnehmer macht mit den Daten nur das, was der Auftraggeber sagt. Ein Anruf genügt.'],
]);

judges('deletion-or-return', [
  ['present', 'Schluss # **Ende.** Jeder kann mit drei Monaten kündigen. Danach bekommt der Auftraggeber alle Unterlagen und Dateien zurück; was der Auftragnehmer dann noch hat, wird binnen vier Wochen gelöscht.'],
]);

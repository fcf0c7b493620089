import { judges } from '../judged.js';

/** Sub-processors, by as many hands as possible: half of them enough, the rest short of it or something else. */
describe('requirements by many hands: sub-processors', () => {
  judges('subprocessor-authorisation', [
    ['present', 'Die Vergabe von Teilleistungen an weitere Auftragsverarbeiter bedarf der vorherigen Freigabe durch den Auftraggeber in Textform.'],
    ['present', 'Der Auftraggeber ist damit einverstanden, dass der Auftragnehmer mit den in Anlage 2 genannten Partnern arbeitet.'],
    ['present', '„Vorleister“ sind andere Unternehmen, die im Auftrag des Auftragnehmers Daten des Auftraggebers verarbeiten.\n\nDer Auftraggeber erlaubt dem Auftragnehmer, Vorleister einzusetzen.'],
    ['present', 'Ohne vorheriges schriftliches Ja des Auftraggebers darf der Auftragnehmer niemanden sonst mit der Verarbeitung betrauen.'],
    ['present', 'Die Verantwortliche ermächtigt die Auftragsbearbeiterin generell, Dritte beizuziehen.'],
    ['present', 'Weitere Auftragsverarbeiter # Eine Einbindung ist zulässig, wenn der Auftraggeber ihr vorab zugestimmt hat.'],
    ['present', 'Sie sind einverstanden, dass wir die unten aufgeführten Firmen einspannen.'],
    ['present', 'Beim Einsatz von Subunternehmen ist vorgängig die schriftliche Einwilligung der Verantwortlichen einzuholen.'],
    ['present', 'No part of the processing may be farmed out to anyone else unless Customer has first said so in writing.'],
    ['present', 'Customer hereby gives Provider leave to engage the Sub-processors in Annex 3 and others.'],
    ['present', 'You’re happy for us to use the companies in the list below.'],
    ['present', 'Delegation of the processing to third parties is conditional upon the Customer’s prior written agreement.'],
    ['present', 'The Provider has the Customer’s general authorisation for the engagement of further processors.'],
    ['partial', 'Der Auftragnehmer ist berechtigt, nach eigenem Ermessen Unterauftragnehmer einzuschalten.'],
    ['partial', 'Der Auftragnehmer setzt folgende Unterauftragnehmer ein: Hoster GmbH, Köln.'],
    ['partial', 'The Provider is free to engage sub-processors of its choice.'],
    ['partial', 'The Provider uses the following sub-processors: Hostco Ltd, Dublin.'],
    ['absent', 'Der Auftragnehmer stellt sicher, dass nur befugte Personen Zugriff haben.'],
    ['absent', '“Sub-processor” means any processor engaged by the Provider.'],
  ]);

  judges('subprocessor-change-notice', [
    ['present', 'Kommt ein neuer Unterauftragnehmer hinzu, schreibt der Auftragnehmer den Auftraggeber vier Wochen vorher an. Der Auftraggeber darf aus wichtigem Grund Nein sagen.'],
    ['present', 'Vor jedem Wechsel eines Subunternehmers ergeht mit einer Frist von 30 Tagen eine Mitteilung an die Verantwortliche, die sich dagegen verwahren kann.'],
    ['present', 'Neue Unterauftragnehmer nennt der Auftragnehmer 14 Tage vorab per E-Mail. Ein Widerspruch ist binnen einer Woche möglich.'],
    ['present', 'Sub-processors # Before a newcomer starts, Provider emails Customer 30 days ahead. Customer can turn it down within that time.'],
    ['present', 'Sub-processors # We’ll let you know three weeks before we add anybody. If you don’t like it, say no.'],
    ['present', 'The Provider shall give the Customer four weeks’ warning of any new or replacement subcontractor. The Customer may raise an objection within two weeks.'],
    ['present', 'Unterauftragnehmer # Der Auftraggeber wird über geplante Neubesetzungen einen Monat im Voraus ins Bild gesetzt. Lehnt er binnen zwei Wochen ab, unterbleibt der Einsatz.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber wird im Nachhinein über neue Unterauftragnehmer informiert und kann widersprechen.'],
    ['partial', 'The Provider will inform the Customer of new sub-processors after they have been engaged. The Customer may object.'],
    ['partial', 'Die jeweils aktuelle Liste der Unterauftragnehmer ist unter www.example.org abrufbar. Der Auftraggeber kann neuen Unterauftragnehmern widersprechen.'],
    ['partial', 'Der Auftragnehmer teilt beabsichtigte Änderungen bei Unterauftragnehmern vorab mit. Ein Widerspruchsrecht steht dem Auftraggeber nicht zu.'],
    ['not-applicable', 'Jeder einzelne Unterauftragnehmer muss vom Auftraggeber vorher schriftlich genehmigt werden.'],
    ['not-applicable', 'The Provider shall engage no sub-processor without the Customer’s prior written approval for each one.'],
    ['not-applicable', 'Die Auftragsbearbeiterin holt eine andere Firma nur dazu, wenn die Verantwortliche vorher schriftlich Ja gesagt hat.'],
    ['absent', 'Der Auftragnehmer überwacht seine Unterauftragnehmer.'],
    ['absent', 'The Provider informs the Customer of changes to the service.'],
  ]);

  judges('subprocessor-flow-down', [
    ['present', 'Mit jedem Unterauftragnehmer besteht ein Vertrag, in dem das Gleiche steht wie hier.'],
    ['present', 'Was der Auftragnehmer nach diesem Vertrag schuldet, gibt er an seine Unterauftragnehmer schriftlich weiter.'],
    ['present', 'Die vertraglichen Vereinbarungen mit Unterauftragnehmern sind so zu gestalten, dass sie den Anforderungen dieses Vertrages entsprechen.'],
    ['present', 'Die Auftragsbearbeiterin bindet Unterauftragsbearbeiter an dieselben Regeln, die für sie selbst gelten.'],
    ['present', 'Jeder Subunternehmer unterschreibt vor Beginn einen Vertrag mit gleichwertigem Datenschutz.'],
    ['present', 'Unterauftragnehmer sind in gleicher Weise zu verpflichten, wie der Auftragnehmer dem Auftraggeber verpflichtet ist.'],
    ['present', '“Helper” means another processor that works for us.\n\nEvery Helper signs a contract giving your data the same protection as this page does.'],
    ['present', 'Each Sub-processor must be tied by contract to duties no lighter than the Provider’s own.'],
    ['present', 'The Provider shall pass down to its subcontractors, in writing, everything it owes under this Agreement.'],
    ['present', 'Subcontracts must mirror the data protection terms of this DPA.'],
    ['partial', 'Mit jedem Unterauftragnehmer wird ein Vertrag geschlossen, der angemessene Regeln zum Datenschutz enthält.'],
    ['absent', 'Der Auftragnehmer verpflichtet seine Unterauftragnehmer schriftlich auf die Vertraulichkeit.'],
    ['partial', 'The Provider enters into a written agreement with each sub-processor containing appropriate data protection terms.'],
    ['partial', 'The Provider has contracts with its sub-processors.'],
    ['absent', 'Der Auftragnehmer kontrolliert seine Unterauftragnehmer jährlich.'],
    ['absent', 'The Provider selects its sub-processors with care.'],
  ]);

  judges('subprocessor-liability', [
    ['present', 'Für Fehler seiner Unterauftragnehmer hat der Auftragnehmer einzustehen, als hätte er sie selbst begangen.'],
    ['present', 'Ein Verschulden seiner Unterauftragnehmer muss sich der Auftragnehmer zurechnen lassen.'],
    ['present', 'Unterauftragnehmer # Macht einer von ihnen etwas falsch, steht der Auftragnehmer dafür gerade wie für eigene Fehler.'],
    ['present', 'Unterauftragsbearbeiter # Die Auftragsbearbeiterin bleibt gegenüber der Verantwortlichen in vollem Umfang verantwortlich.'],
    ['present', 'Die Auftragsbearbeiterin haftet für Hilfspersonen, insbesondere Unterauftragsbearbeiter, nach Art. 101 OR wie für eigenes Handeln.'],
    ['present', 'Subunternehmer gelten als Erfüllungsgehilfen des Auftragnehmers (§ 278 BGB); er vertritt deren Verschulden wie eigenes.'],
    ['present', 'If a sub-processor lets you down, that’s on us, just as if we had done it ourselves.'],
    ['present', 'The acts and omissions of Sub-processors count as the Provider’s own.'],
    ['present', 'The Provider carries full responsibility towards the Customer for what its subcontractors do or fail to do.'],
    ['present', 'Engaging a Sub-processor leaves the Provider’s liability to the Customer untouched.'],
    ['partial', 'Der Auftragnehmer haftet für Unterauftragnehmer nur, soweit ihn bei deren Auswahl ein Verschulden trifft.'],
    ['partial', 'Der Auftragnehmer steht für die sorgfältige Auswahl und Überwachung der Unterauftragnehmer ein; eine weitergehende Haftung ist ausgeschlossen.'],
    ['partial', 'The Provider is liable for its sub-processors only where it failed to select them with due care.'],
    ['absent', 'Der Unterauftragnehmer haftet gegenüber dem Auftragnehmer für Schäden.'],
    ['absent', 'The parties are jointly liable towards data subjects under Article 82 GDPR.'],
    ['absent', 'Der Auftragnehmer haftet für seine Beschäftigten wie für eigenes Verschulden.'],
    ['absent', 'Each sub-processor is liable to the Provider for its own breaches.'],
  ]);
});

import { judges } from '../judged.js';

/** Who answers for others and whom one may turn to; proof, visits, and checks of licences or books beside them. */
describe('requirements: answering and showing', () => {
  judges('subprocessor-liability', [
    ['present', 'Erfüllungsgehilfen # Vom Auftragnehmer beigezogene Subunternehmer sind seine Erfüllungsgehilfen.'],
    ['present', 'Subunternehmer # Die Verantwortung für die Einhaltung des Datenschutzes durch Subunternehmer verbleibt vollständig beim Auftragnehmer.'],
    ['present', 'Subunternehmer # Verletzt ein Subunternehmer seine Pflichten, kann sich der Auftraggeber an den Auftragnehmer halten.'],
    ['present', 'Subunternehmer # Handlungen von Subunternehmern gelten gegenüber dem Auftraggeber als solche des Auftragnehmers.'],
    ['present', 'Subunternehmer # Fehler eines Subunternehmers sind dem Auftragnehmer anzulasten.'],
    ['absent', 'Subunternehmer # Subunternehmer sind keine Erfüllungsgehilfen des Auftragnehmers.'],
    ['absent', 'Subunternehmer # Der Auftraggeber kann sich an den Subunternehmer halten.'],
    ['absent', 'Subunternehmer # Die Verantwortung für die Datenverarbeitung bleibt beim Auftraggeber, auch wenn Subunternehmer eingesetzt werden.'],
    ['partial', 'Subunternehmer # Der Auftragnehmer haftet für Subunternehmer wie für sich selbst. Dies gilt nicht für die in Anlage 2 genannten Hoster.'],
    ['absent', 'Subunternehmer # Die Verantwortung für die Subunternehmer bleibt bei diesen.'],
    ['absent', 'Subunternehmer # Der Subunternehmer verantwortet seine Leistungen zur Gänze selbst.'],
    ['partial', 'Subunternehmer # Der Auftragnehmer haftet für die sorgfältige Auswahl der Subunternehmer, nicht aber für deren Handeln.'],
    ['present', 'Suppliers # If a company we use gets it wrong, you can come to us for it and we will put it right as if it were our own fault.'],
    ['present', 'Sub-processors # The Customer may look to the Provider for any failure of a sub-processor as if it were the Provider\'s own.'],
    ['absent', 'Sub-processors # The Customer shall look to the sub-processor for any loss it causes.'],
    ['partial', 'Sub-processors # The Provider is liable for its sub-processors as for itself. This does not apply to those listed as carriers in Annex 2.'],
    ['partial', 'Sub-processors # The Provider is responsible for selecting its sub-processors with care and not otherwise.'],
    ['partial', 'Sub-processors # The Provider answers for having chosen its sub-processors well, but for nothing more.'],
    ['present', 'Sub-processors # The Provider remains liable for its sub-processors, not only for selecting them.'],
  ]);
  judges('audit-information', [
    ['partial', 'Lizenzprüfung # Der Kunde stellt dem Anbieter alle Informationen bereit, die zum Nachweis der lizenzgemäßen Nutzung erforderlich sind.'],
    ['partial', 'Lizenzen # Auf Verlangen weist der Auftragnehmer nach, dass er nur lizenzierte Software einsetzt.'],
    ['partial', 'Nachweise # Der Auftragnehmer legt ein Zertifikat vor. Zur Erteilung weiterer Auskünfte ist er nicht verpflichtet.'],
    ['partial', 'Buchprüfung # Der Auftragnehmer legt alle Unterlagen vor, die für die Buchprüfung erforderlich sind.'],
    ['present', 'Nachweise # Der Auftragnehmer legt dem Auftraggeber auf Verlangen Datenschutzkonzept, Protokolle und Prüfberichte vor, aus denen sich ergibt, dass er seine Pflichten einhält.'],
    ['present', 'Nachweise # Der Auftragnehmer stellt alle Informationen zum Nachweis der Einhaltung bereit. Er hält zudem seine Lizenzen aktuell.'],
    ['absent', 'Nachweise # Der Auftraggeber legt dem Auftragnehmer Datenschutzkonzept und Protokolle vor, aus denen hervorgeht, dass er seine Pflichten erfüllt.'],
    ['present', 'Audit # The Provider shall give the Customer, on its request, access to all records needed to show that this Agreement is complied with.'],
    ['absent', 'Access requests # On request the Provider gives data subjects access to all information needed to demonstrate the lawfulness of the processing.'],
    ['absent', 'Licence compliance # The Customer shall provide all information needed to demonstrate compliance with the number of licensed users.'],
    ['absent', 'Royalties # The Provider keeps books and records needed to demonstrate the royalties due and makes them available.'],
    ['partial', 'Proof # The Provider supplies its ISO certificate. It has no obligation to provide any further information.'],
    ['absent', 'Sub-processors # Sub-processors supply to the Provider evidence of their compliance with their contracts.'],
  ]);
  judges('audit-inspections', [
    ['partial', 'Lizenzaudit # Der Anbieter darf beim Kunden vor Ort prüfen, ob die Software lizenzgemäß genutzt wird.'],
    ['partial', 'Prüfung # Der Anbieter prüft in den Räumen des Kunden, ob die Anlagen geeignet sind.'],
    ['present', 'Kontrolle # Der Auftraggeber darf beim Auftragnehmer vor Ort prüfen, ob die Daten vertragsgemäß verarbeitet werden; die Zahl der Nutzer ist unerheblich.'],
    ['present', 'Zutritt # Der Auftraggeber kann die Einhaltung der Maßnahmen beim Auftragnehmer vor Ort prüfen.'],
    ['partial', 'Zutritt # Zutritt zum Rechenzentrum haben nur berechtigte Mitarbeiter; Besucher werden begleitet.'],
    ['absent', 'Auftragskontrolle # Der Auftragnehmer kontrolliert seine Dienstleister regelmäßig vor Ort.'],
    ['partial', 'Kontrollen # Der Auftraggeber kann Selbstauskünfte und Zertifikate anfordern. Vor-Ort-Kontrollen finden nicht statt.'],
    ['partial', 'Kontrollen # Der Auftraggeber kann die Einhaltung prüfen. Inspektionen in den Geschäftsräumen werden nicht zugelassen.'],
    ['present', 'Kontrollen # Der Auftraggeber kann vor Ort prüfen. Unangekündigte Vor-Ort-Kontrollen finden nicht statt, es sei denn, es besteht ein Verdacht.'],
    ['absent', 'Licence review # The Supplier may audit the Customer\'s use of the Software at the Customer\'s premises.'],
    ['partial', 'Controls # The Client may check compliance by asking for certificates. No on-site audits are permitted.'],
    ['partial', 'Financial audit # The Customer\'s financial auditors may inspect the Provider\'s books and records at its premises.'],
    ['present', 'Audits # The Customer may audit the Provider\'s compliance on site. Audits will not take place more than once a year.'],
    ['present', 'Audits # The Customer may inspect the Provider\'s premises to verify compliance with this Agreement and its data protection terms.'],
    ['absent', 'Access # Only authorised staff have access to the data centre; visitors are accompanied and inspected.'],
    ['present', 'Audits # The Customer may inspect the premises accompanied by staff; only authorised auditors of the Customer are admitted.'],
  ]);
});

import { judges } from '../judged.js';

describe('requirements: descriptions that go round in a circle', () => {
  judges('data-subjects', [
    ['partial', 'Kategorien betroffener Personen # Betroffen sind die Personen, deren Daten verarbeitet werden.'],
    ['partial', 'Kategorien betroffener Personen # Betroffene Personen sind alle natürlichen Personen, deren personenbezogene Daten der Auftragnehmer im Auftrag verarbeitet.'],
    ['partial', 'Betroffene Personen: Personen, auf die sich die verarbeiteten Daten beziehen.'],
    ['partial', 'Kreis der Betroffenen: alle Personen, deren Daten der Auftraggeber in das System eingibt.'],
    ['partial', 'Der Kreis der betroffenen Personen umfasst diejenigen, die von der Verarbeitung betroffen sind.'],
    ['partial', 'Kategorien betroffener Personen: die betroffenen Personen der Verarbeitung.'],
    ['partial', 'Betroffene Personen # Betroffen sind alle, über die der Auftraggeber Daten speichert.'],
    ['partial', 'Kategorien betroffener Personen: Die Personen ergeben sich aus den übermittelten Daten.'],
    ['partial', 'Categories of data subjects # The data subjects are the persons whose data are processed.'],
    ['partial', 'Categories of data subjects: the individuals to whom the personal data relate.'],
    ['partial', 'Data subjects: any natural person whose personal data the Provider processes on behalf of the Customer.'],
    ['partial', 'Categories of data subjects: persons identified or identifiable from the Customer Data.'],
    ['partial', 'Data subjects # Data subjects are all those affected by the processing.'],
    ['partial', 'Categories of data subjects: the data subjects of the personal data processed under this agreement.'],
    ['partial', 'Categories of data subjects: all persons about whom the Customer stores data in the service.'],
    ['partial', '| Item | Content |\n| --- | --- |\n| Categories of data subjects | Persons whose data is processed |'],
    // Near misses: a circle that names people after all, and people described by what they do.
    ['present', 'Kategorien betroffener Personen # Betroffen sind Kunden und Mitarbeiter des Auftraggebers, deren Daten verarbeitet werden.'],
    ['present', 'Betroffene Personen: Patientinnen und Patienten sowie Angehörige, deren Daten in den Akten enthalten sind.'],
    ['present', 'Kategorien betroffener Personen: Bewerber, Beschäftigte und deren Familienangehörige.'],
    ['present', 'Categories of data subjects: employees and applicants whose data the Customer enters.'],
    ['present', 'Data subjects # The data subjects are visitors of the website and newsletter subscribers.'],
  ]);
  judges('data-types', [
    ['partial', 'Art der Daten # Verarbeitet werden personenbezogene Daten des Auftraggebers.'],
    ['partial', 'Art der personenbezogenen Daten: personenbezogene Daten.'],
    ['partial', 'Art der Daten: alle personenbezogenen Daten, die der Auftraggeber übermittelt.'],
    ['partial', 'Datenarten: Daten, die im Rahmen der Leistung verarbeitet werden.'],
    ['partial', 'Datenkategorien: die zur Vertragserfüllung erforderlichen Daten.'],
    ['partial', 'Art der Daten # Gegenstand der Verarbeitung sind die Daten, die bei der Nutzung des Dienstes anfallen.'],
    ['partial', 'Types of personal data # The types of data are the personal data of the Customer.'],
    ['partial', 'Types of personal data: personal data.'],
    ['partial', 'Types of personal data: any personal data provided by the Customer.'],
    ['partial', 'Data types: personal data of the Customer.'],
    ['partial', 'Categories of data: all data processed by the Provider on behalf of the Customer.'],
    ['partial', 'Categories of personal data: such data as is necessary to provide the services.'],
    ['partial', 'Types of personal data: the Customer Data.'],
    ['partial', '| Item | Content |\n| --- | --- |\n| Types of data | Personal data of the Customer |'],
    ['present', 'Art der Daten: personenbezogene Daten des Auftraggebers, nämlich Namen, Anschriften und Bestellungen.'],
    ['present', 'Datenarten: Stammdaten, Kontaktdaten und Abrechnungsdaten des Auftraggebers.'],
    ['present', 'Types of personal data: names, e-mail addresses and order data of the Customer’s buyers.'],
    ['present', 'Types of personal data # The personal data of the Customer comprise contact details, payroll data and bank details.'],
  ]);
});

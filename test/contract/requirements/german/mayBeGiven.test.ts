import { judges } from '../judged.js';

/** What may be given on request is not owed; what serves as proof, is owed and may be given in some form is. */
describe('requirements: information that may be given', () => {
  judges('audit-information', [
    ['partial', 'Kontrollen # Auskünfte zum Rechenzentrum können auf Anfrage erteilt werden.'],
    ['partial', 'Nachweise # Nachweise über die Einhaltung dieses Vertrages können auf Wunsch zur Verfügung gestellt werden.'],
    ['partial', 'Nachweise # Die zum Nachweis erforderlichen Informationen können dem Auftraggeber auf Anfrage bereitgestellt werden.'],
    ['absent', 'Kontrollen # Auf Anfrage kann Auskunft über die Einhaltung der Pflichten dieses Vertrages gegeben werden.'],
    ['partial', 'Kontrollen # Unterlagen zur Einhaltung der Datenschutzpflichten können vom Auftragnehmer vorgelegt werden.'],
    ['partial', 'Kontrollen # Der Auftragnehmer kann die Einhaltung dieses Vertrages durch eine Selbstauskunft belegen.'],
    ['present', 'Kontrollen # Der Auftragnehmer erteilt dem Auftraggeber alle Auskünfte zum Nachweis der Einhaltung; diese können auch elektronisch erteilt werden.'],
    ['present', 'Kontrollen # Alle zum Nachweis der Einhaltung erforderlichen Informationen sind dem Auftraggeber bereitzustellen und können in Textform übermittelt werden.'],
    ['present', 'Kontrollen # Der Auftraggeber kann alle zum Nachweis der Einhaltung erforderlichen Auskünfte verlangen.'],
    ['present', 'Kontrollen # Die zum Nachweis der Einhaltung erforderlichen Informationen werden im Kundenbereich bereitgestellt und können dort jederzeit abgerufen werden.'],
    ['present', 'Kontrollen # Die zum Nachweis der Einhaltung erforderlichen Informationen stellt der Auftragnehmer bereit, sodass Kontrollen durchgeführt werden können.'],
    ['present', 'Kontrollen # Der Auftragnehmer legt alle Unterlagen vor, mit denen die Einhaltung dieses Vertrages nachgewiesen werden kann.'],
    ['present', 'Kontrollen # Auskünfte zur Einhaltung dieses Vertrages können nur aus wichtigem Grund verweigert werden, im Übrigen erteilt sie der Auftragnehmer unverzüglich.'],
    ['present', 'Kontrollen # Der Auftragnehmer stellt alle Informationen zum Nachweis der Einhaltung bereit. Auskünfte können schriftlich erteilt werden.'],
    ['present', 'Kontrollen # Alle zum Nachweis der Einhaltung erforderlichen Informationen können vom Auftraggeber jederzeit angefordert werden und werden ihm binnen einer Woche übermittelt.'],
    ['present', 'Kontrollen # Der Auftragnehmer muss alle zum Nachweis der Einhaltung erforderlichen Informationen bereitstellen können.'],
    ['partial', 'Nachweise # Der Nachweis der Einhaltung der Pflichten aus diesem Vertrag kann durch ein Zertifikat erbracht werden.'],
    ['partial', 'Nachweise # Zum Nachweis der Einhaltung können Zertifikate vorgelegt werden.'],
    ['partial', 'Nachweise # Die zum Nachweis erforderlichen Informationen stellt der Auftragnehmer bereit, kann dies jedoch ablehnen.'],
    ['partial', 'Nachweise # Die zum Nachweis der Einhaltung erforderlichen Unterlagen gibt der Auftragnehmer heraus, kann sie jedoch verweigern.'],
    ['partial', 'Nachweise # Zum Nachweis der Einhaltung legt der Auftragnehmer alle Informationen vor, kann diese aber durch ein Zertifikat ersetzen.'],
    ['partial', 'Nachweise # Informationen zum Nachweis der Einhaltung, welche der Auftragnehmer freiwillig bereitstellen kann, stellt er im Kundenbereich bereit.'],
    ['partial', 'Nachweise # Als Nachweis kann der Auftragnehmer dem Auftraggeber Berichte zur Verfügung stellen.'],
    ['present', 'Nachweise # Der Auftragnehmer stellt die zum Nachweis der Einhaltung der Pflichten nach Art. 28 DSGVO erforderlichen Informationen bereit, damit der Auftraggeber sich überzeugen kann.'],
    ['absent', 'Audits # Information about compliance can be provided on request.'],
    ['present', 'Kontrollen # Der Auftraggeber hat Anspruch auf alle Informationen zum Nachweis der Einhaltung; diese können schriftlich erteilt werden.'],
    ['present', 'Kontrollen # Der Auftraggeber darf alle Auskünfte verlangen, die zum Nachweis der Einhaltung nötig sind. Sie können schriftlich erteilt werden.'],
    ['present', 'Kontrollen # Auf Anfrage erhält der Auftraggeber alle Informationen zum Nachweis der Einhaltung; Unterlagen können geschwärzt übermittelt werden.'],
    ['present', 'Audits # The Customer is entitled to receive all information necessary to demonstrate compliance; it may be provided electronically.'],
    ['partial', 'Audits # Reports on compliance may be provided by the Provider.'],
    ['partial', 'Kontrollen # Auf Verlangen können Auskünfte über die Einhaltung erteilt werden.'],
  ]);
});
